//! Question 18.

use domain::{
    case::monitoring,
    terms::{Access, IndicatorState, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 18,
        name: "indicators-in-breach",
        question: "Which indicators are in breach or without data two periods running, and which visits were refused?",
        definition: "Indicators that are not retired and stand in breach, from which two readings in range running would free \
            them, or without data for two periods running. Then every monitoring visit to which access was refused. The value \
            is that of the last period; no data is no good news.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &["IndicatorDefined", "IndicatorMeasured", "IndicatorRetired", "MonitoringVisitRecorded"],
        subjects: &[Subject::Monitoring],
        parameters: &[],
        own_columns: &[
            required("finding", ColumnType::Enum, "BREACHED, NO_DATA or VISIT_REFUSED."),
            nullable("indicator", ColumnType::Text, "The indicator."),
            required("name", ColumnType::Text, "What it shows; the place of a visit."),
            required("since", ColumnType::Date, "Since when it stands so; the day of a visit."),
            nullable("value", ColumnType::Decimal, "The value of the last period."),
            nullable("threshold", ColumnType::Decimal, "The threshold."),
            nullable("consequence", ColumnType::Enum, "What a breach brings."),
            nullable("recipient", ColumnType::Text, "The recipient that was visited."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    for known in &history.state().monitoring.indicators {
        if !matches!(known.state, IndicatorState::Breached | IndicatorState::NoData) {
            continue;
        }
        let defined = history.each(of!(Monitoring, monitoring::Event::IndicatorDefined));
        let defined = defined.filter(|(_, body)| body.indicator == known.indicator).map(|(event, _)| event.position);
        let measured = history.each(of!(Monitoring, monitoring::Event::IndicatorMeasured));
        let measured = measured.filter(|(_, body)| body.indicator == known.indicator).map(|(event, _)| event.position);
        let cells = cells![
            named(known.state),
            text(&known.indicator),
            text(&known.name),
            known.since,
            known.periods.last().and_then(|period| period.value).map(|value| Cell::Decimal(value.0.into())),
            Cell::Decimal(known.breach.0.into()),
            named(known.auto_consequence),
            Cell::Nothing,
        ];
        rows.push(cells, defined.chain(measured.last()));
    }
    let visits = history.each(of!(Monitoring, monitoring::Event::MonitoringVisitRecorded));
    for (event, body) in visits.filter(|(_, body)| body.access == Access::Refused) {
        let cells = cells![
            named("VISIT_REFUSED"),
            Cell::Nothing,
            text(&body.place),
            event.effective_on,
            Cell::Nothing,
            Cell::Nothing,
            Cell::Nothing,
            body.recipient.as_ref().map(text),
        ];
        rows.push(cells, [event.position]);
    }
}
