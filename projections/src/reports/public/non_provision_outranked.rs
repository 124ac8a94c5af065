//! Question 29.

use domain::{Case, case::risk, terms::RiskLevel};

use crate::reports::{
    cell::{cells, listed, named},
    decisions::{Decided, decisions},
    definition::{Asker, ColumnType, Definition, OF_STATUS, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 29,
        name: "non-provision-outranked",
        question: "In which cases was the risk of not providing support higher than that of providing it, and how were they \
            decided?",
        definition: "Cases whose last assessment of the risk of not providing support has a higher level than the highest of \
            their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which \
            no risk was read counts as low.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &["NonProvisionRiskAssessed", "RiskRated", "SupportApproved", "SupportDeclined"],
        recorded_only: None,
        subjects: OF_STATUS,
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("nonProvisionLevel", ColumnType::Enum, "The level of not providing support."),
            nullable("supportLevel", ColumnType::Enum, "The level of providing it; empty where no risk was read."),
            required("outcomes", ColumnType::Text, "What could follow from not providing it."),
            required("status", ColumnType::Enum, "Where the case stands."),
            required("decision", ColumnType::Enum, "The last decision: APPROVED, DECLINED or NONE."),
            nullable("decidedOn", ColumnType::Date, "Its day."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// The highest level over all risks; none where no risk was read.
pub(in crate::reports) fn level(case: &Case) -> Option<RiskLevel> {
    case.risk.risks.iter().filter_map(|risk| risk.projected()).map(|rated| rated.reading.level).max()
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let Some((assessed, body)) = history.each(of!(Risk, risk::Event::NonProvisionRiskAssessed)).last() else { return };
    let case = history.state();
    let supported = level(case);
    if body.reading.level <= supported.unwrap_or(RiskLevel::Low) {
        return;
    }
    let last = decisions(history).last();
    let decision = match last {
        None => "NONE",
        Some((_, Decided::Approved(_))) => "APPROVED",
        Some((_, Decided::Declined(_))) => "DECLINED",
    };
    let cells = cells![
        named(body.reading.level),
        supported.map(named),
        listed(&body.outcomes).unwrap_or_default(),
        named(case.status()),
        named(decision),
        last.map(|(event, _)| event.effective_on),
    ];
    rows.push(cells, last.map(|(event, _)| event.position).into_iter().chain([assessed.position]));
}
