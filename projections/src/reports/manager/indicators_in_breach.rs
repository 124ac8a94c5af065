//! Question 18.

use domain::{
    case::{
        monitoring::{self, Indicator},
        status::PairStanding,
    },
    terms::{Access, Day, IndicatorState, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    definition::{Asker, ColumnType, Definition, ON, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 18,
        name: "indicators-in-breach",
        question: "Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?",
        definition: "Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings \
            in range running would free them, or without data for two periods running. NO_READING: support is in force, and \
            for twice the time between two readings nobody has recorded one, not even that there is no data. Then every \
            monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data \
            is no good news.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &["IndicatorDefined", "IndicatorMeasured", "IndicatorRetired", "MonitoringVisitRecorded"],
        recorded_only: None,
        subjects: &[
            Subject::Monitoring,
            Subject::Scope,
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Closing,
        ],
        told_in_part: &[],
        parameters: &[ON],
        own_columns: &[
            required("finding", ColumnType::Enum, "BREACHED, NO_DATA, NO_READING or VISIT_REFUSED."),
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

/// Where an indicator stands that something must be done about, and since when.
fn found(known: &Indicator, in_force: bool, on: Day) -> Option<(&'static str, Day)> {
    let last = known.periods.last().map_or(known.defined_on, |period| period.to);
    let awaited = last.plus(known.frequency_days.saturating_mul(2));
    match known.state {
        IndicatorState::Breached => Some(("BREACHED", known.since)),
        IndicatorState::NoData => Some(("NO_DATA", known.since)),
        IndicatorState::Retired => None,
        IndicatorState::Defined | IndicatorState::Ok | IndicatorState::Warning => {
            (in_force && awaited < on).then_some(("NO_READING", awaited))
        }
    }
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let case = history.state();
    let in_force = case.standing.pairs.iter().any(PairStanding::is_in_force);
    let open = !case.closing.is_closed();
    for known in case.monitoring.indicators.iter().filter(|_| open) {
        let Some((finding, since)) = found(known, in_force, asked.ground.on) else { continue };
        let defined = history.each(of!(Monitoring, monitoring::Event::IndicatorDefined));
        let defined = defined.filter(|(_, body)| body.indicator == known.indicator).map(|(event, _)| event.position);
        let measured = history.each(of!(Monitoring, monitoring::Event::IndicatorMeasured));
        let mut measured =
            measured.filter(|(_, body)| body.indicator == known.indicator).map(|(event, _)| event.position);
        let cells = cells![
            named(finding),
            text(&known.indicator),
            text(&known.name),
            since,
            known.periods.last().and_then(|period| period.value).map(|value| Cell::Decimal(value.0.into())),
            Cell::Decimal(known.breach.0.into()),
            named(known.auto_consequence),
            Cell::Nothing,
        ];
        rows.push(cells, defined.chain(measured.next_back()));
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
