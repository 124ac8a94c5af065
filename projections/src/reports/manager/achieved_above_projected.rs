//! Question 17.

use domain::{
    Position,
    case::risk,
    terms::{Basis, RiskId, RiskLevel, Subject},
};

use crate::reports::{
    cell::{cells, named, text},
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 17,
        name: "achieved-above-projected",
        question: "Where does reality lag behind the plan: which risks are higher with the measures achieved than with those \
            that were planned?",
        definition: "Risks whose last reading with the measures verified so far has a higher level than the last reading with \
            all agreed measures at work. Risks without both readings are not compared.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &["RiskIdentified", "RiskRated"],
        recorded_only: None,
        subjects: &[Subject::Risk],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("risk", ColumnType::Text, "The risk."),
            required("adverseOutcome", ColumnType::Enum, "What could happen to people."),
            nullable("inherentLevel", ColumnType::Enum, "Its level without measures."),
            required("projectedLevel", ColumnType::Enum, "Its level if all agreed measures work."),
            required("achievedLevel", ColumnType::Enum, "Its level with the measures verified so far."),
            required("projectedOn", ColumnType::Date, "When that was read."),
            required("achievedOn", ColumnType::Date, "When this was read."),
            required("levelsAbove", ColumnType::Integer, "How many levels lie between."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// The place of a level, 0 for low.
pub(in crate::reports) fn rank(level: RiskLevel) -> i64 {
    RiskLevel::ALL.iter().zip(0..).find(|(known, _)| **known == level).map_or(0, |(_, place)| place)
}

/// Where the last reading of a risk on a basis is recorded.
pub(in crate::reports) fn rated_at(history: &History<'_>, risk: &RiskId, basis: Basis) -> Option<Position> {
    let mut rated = history.each(of!(Risk, risk::Event::RiskRated)).rev();
    rated.find(|(_, body)| body.risk == *risk && body.basis == basis).map(|(event, _)| event.position)
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    for known in &history.state().risk.risks {
        let readings = (known.on(Basis::ResidualProjected), known.on(Basis::ResidualAchieved));
        let (Some(projected), Some(achieved)) = readings else { continue };
        let above = rank(achieved.reading.level) - rank(projected.reading.level);
        if above <= 0 {
            continue;
        }
        let cells = cells![
            text(&known.risk),
            named(known.adverse_outcome),
            known.on(Basis::Inherent).map(|rated| named(rated.reading.level)),
            named(projected.reading.level),
            named(achieved.reading.level),
            projected.on,
            achieved.on,
            above,
        ];
        let at = [Basis::ResidualProjected, Basis::ResidualAchieved];
        rows.push(cells, at.into_iter().filter_map(|basis| rated_at(history, &known.risk, basis)));
    }
}
