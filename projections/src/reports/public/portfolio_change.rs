//! Question 30.

use domain::{
    Case, Position,
    terms::{CaseStatus, PairStatus, RiskLevel},
};

use super::non_provision_outranked::level;
use crate::reports::{
    arguments::Refused,
    cell::{cells, count, named},
    definition::{Asker, ColumnType, Definition, OF_STATUS, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Answering, Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 30,
        name: "portfolio-change",
        question: "What changed in the portfolio between two moments, as each was known then?",
        definition: "Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs \
            is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level \
            is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is \
            the one that is asked about.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &["every event of a case"],
        recorded_only: Some("It compares two moments of the record."),
        subjects: OF_STATUS,
        told_in_part: &[],
        parameters: &[
            optional(
                "earlierPosition",
                ParameterType::Position,
                "The earlier moment, as a position; this or the other.",
            ),
            optional("earlierAt", ParameterType::Instant, "The earlier moment, as an instant; this or the other."),
        ],
        own_columns: &[
            required("change", ColumnType::Enum, "NEW or CHANGED."),
            nullable("statusBefore", ColumnType::Enum, "Where the case stood."),
            required("statusAfter", ColumnType::Enum, "Where it stands."),
            nullable("levelBefore", ColumnType::Enum, "Its risk level then."),
            nullable("levelAfter", ColumnType::Enum, "Its risk level now."),
            nullable("activeBefore", ColumnType::Integer, "How many pairs were active."),
            required("activeAfter", ColumnType::Integer, "How many are."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Prepared(prepare),
};

fn prepare<'a>(asked: &'a Asked<'a>) -> Result<Answering<'a>, Refused> {
    let given = (asked.arguments.position("earlierPosition"), asked.arguments.instant("earlierAt"));
    let earlier = match given {
        (Some(position), None) => position,
        (None, Some(at)) => asked.records.last_by(at).map_err(Refused::Unreadable)?,
        (None, None) | (Some(_), Some(_)) => {
            let why = "Give the earlier moment as `earlierPosition` or as `earlierAt`, one of the two.";
            return Err(Refused::BadParameter(why.into()));
        }
    };
    Ok(Box::new(move |history, rows| answer(history, earlier, rows)))
}

/// What is compared of a case.
fn standing(case: &Case) -> (CaseStatus, Option<RiskLevel>, i64) {
    let active = case.standing.pairs.iter().filter(|known| known.decided == Some(PairStatus::Active)).count();
    (case.status(), level(case), count(active))
}

fn answer(history: &History<'_>, earlier: Position, rows: &mut Rows) {
    let (before, after) = (history.up_to(earlier), history.state());
    let then = (!before.recorded.is_empty()).then(|| standing(before.state()));
    let now = standing(after);
    if then == Some(now) {
        return;
    }
    let cells = cells![
        named(if then.is_some() { "CHANGED" } else { "NEW" }),
        then.map(|(status, ..)| named(status)),
        named(now.0),
        then.and_then(|(_, level, _)| level).map(named),
        now.1.map(named),
        then.map(|(.., active)| active),
        now.2,
    ];
    let since = history.recorded.iter().filter(|event| event.position > earlier);
    rows.push(cells, since.map(|event| event.position));
}
