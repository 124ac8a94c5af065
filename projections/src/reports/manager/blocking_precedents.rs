//! Question 16.

use domain::{
    Case,
    case::{Pair, mitigation},
    terms::{ConditionKind, ConditionState, MeasureState, PairStatus, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    decisions::approved_at,
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 16,
        name: "blocking-precedents",
        question: "Which precedent conditions and measures keep approved support from starting?",
        definition: "In cases with a pair that is approved and has not started: conditions that must be satisfied before the \
            start, of the last approval of such a pair, that are open or breached; and measures without which support may not \
            start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &[
            "SupportApproved",
            "ConditionSatisfied",
            "ConditionBreached",
            "ConditionVaried",
            "MitigationAdded",
            "MitigationVerified",
            "MitigationDropped",
            "SupportActivated",
        ],
        recorded_only: None,
        subjects: &[
            Subject::Scope,
            Subject::Decisions,
            Subject::Mitigation,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Closing,
        ],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("what", ColumnType::Enum, "CONDITION or MEASURE."),
            required("id", ColumnType::Text, "Which."),
            required("text", ColumnType::Text, "What must be so, or be done."),
            required("owner", ColumnType::Text, "Who answers for it."),
            nullable("dueOn", ColumnType::Date, "By when."),
            required(
                "state",
                ColumnType::Enum,
                "Where it stands; of a dropped measure, where stands what took its place.",
            ),
            nullable("decision", ColumnType::Text, "The approval that set the condition."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// Where what stands for a measure stands: itself, or where it was dropped what takes its place, however often.
fn standing(case: &Case, measure: &mitigation::Measure) -> MeasureState {
    let mut known = measure;
    // Each may take the place of one before; as many steps as there are measures end any circle.
    for _ in 0..case.mitigation.measures.len() {
        let next = known.replaced_by.as_ref().filter(|_| known.state == MeasureState::Dropped);
        match next.and_then(|id| case.mitigation.measure(id)) {
            Some(other) => known = other,
            None => break,
        }
    }
    known.state
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let case = history.state();
    let waiting = case.standing.pairs.iter().filter(|known| known.decided == Some(PairStatus::Approved));
    let waiting: Vec<Pair> = waiting.map(|known| known.pair.clone()).collect();
    if waiting.is_empty() {
        return;
    }
    let blocks = |state| matches!(state, ConditionState::Open | ConditionState::Breached);
    let conditions = case.decision.conditions_of(&waiting);
    for known in conditions.filter(|known| known.kind == ConditionKind::Precedent && blocks(known.state)) {
        let cells = cells![
            named("CONDITION"),
            text(&known.condition),
            text(&known.text),
            text(&known.owner),
            known.due_on,
            named(known.state),
            text(&known.decision),
        ];
        rows.push(cells, approved_at(history, &known.decision));
    }
    for known in case.mitigation.measures.iter().filter(|known| known.precedent_to_start) {
        let state = standing(case, known);
        if state == MeasureState::Verified {
            continue;
        }
        let added = history.each(of!(Mitigation, mitigation::Event::MitigationAdded));
        let added = added.filter(|(_, body)| body.measure == known.measure).map(|(event, _)| event.position);
        let cells = cells![
            named("MEASURE"),
            text(&known.measure),
            text(&known.title),
            text(&known.owner),
            known.due_on,
            named(state),
            Cell::Nothing,
        ];
        rows.push(cells, added);
    }
}
