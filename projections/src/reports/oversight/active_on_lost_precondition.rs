//! Question 1.

use std::collections::HashMap;

use domain::{
    Case, Envelope, Event, Position,
    case::{Pair, preconditions},
    terms::{Day, PairStatus, Precondition, PreconditionOutcome, Subject},
};

use crate::reports::{
    cell::{cells, named, text},
    decisions::Decided,
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, pairs_by_name},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 1,
        name: "active-on-lost-precondition",
        question: "Which supports are active although a precondition was not met, or stale, when they were approved?",
        definition: "Every pair of item and recipient that is active. For its last approval each of the four preconditions \
            is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment \
            asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not \
            applicable without a second person, no longer valid on the day of the approval or overtaken by a material change \
            or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "PreconditionAssessed",
            "PreconditionConfirmed",
            "MaterialChangeRecorded",
            "SupportItemRevised",
            "SupportApproved",
            "SupportActivated",
            "EventCorrected",
            "EventAnnulled",
        ],
        recorded_only: None,
        subjects: &[
            Subject::Scope,
            Subject::Preconditions,
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Monitoring,
            Subject::Closing,
        ],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("item", ColumnType::Text, "The support item."),
            required("recipient", ColumnType::Text, "The recipient."),
            required("precondition", ColumnType::Enum, "Which of the four."),
            required("finding", ColumnType::Enum, "What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING."),
            nullable("assessedOn", ColumnType::Date, "The day of the assessment, where there was one."),
            nullable("validUntil", ColumnType::Date, "The last day on which it was valid."),
            required("decision", ColumnType::Text, "The approval."),
            required("approvedOn", ColumnType::Date, "The day of the approval."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

#[derive(Clone, Copy, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Finding {
    NotMet,
    Unconfirmed,
    Stale,
    Missing,
}

/// What was wrong with one precondition of a pair when it was approved.
struct Found {
    precondition: Precondition,
    finding: Finding,
    assessed: Option<(Position, Day, Day)>,
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let mut assessed_at: HashMap<(Precondition, Pair), Position> = HashMap::new();
    let mut at_approval: HashMap<Pair, (Position, Day, String, Vec<Found>)> = HashMap::new();
    let case = history.walk(|case, event| {
        if let Event::Precondition(preconditions::Event::PreconditionAssessed(body)) = &event.event {
            let covered = body.covers.iter().map(|pair| ((body.precondition, pair.clone()), event.position));
            assessed_at.extend(covered);
        }
        if let Some(Decided::Approved(body)) = Decided::of(&event.event) {
            for pair in &body.covers {
                let found = look(case, pair, event, &assessed_at);
                let approval = (event.position, event.effective_on, text(&body.decision), found);
                at_approval.insert(pair.clone(), approval);
            }
        }
    });
    for known in pairs_by_name(&case) {
        let Some(approval) = known.approval.as_ref().filter(|_| known.decided == Some(PairStatus::Active)) else {
            continue;
        };
        let Some((at, on, decision, found)) = at_approval.get(&known.pair).filter(|(at, ..)| *at == approval.at) else {
            continue;
        };
        for one in found {
            let cells = cells![
                text(&known.pair.item),
                text(&known.pair.recipient),
                named(one.precondition),
                named(one.finding),
                one.assessed.map(|(_, on, _)| on),
                one.assessed.map(|(.., until)| until),
                decision.clone(),
                *on,
            ];
            rows.push(cells, one.assessed.map(|(at, ..)| at).into_iter().chain([*at]));
        }
    }
}

fn look(
    case: &Case,
    pair: &Pair,
    approval: &Envelope,
    assessed_at: &HashMap<(Precondition, Pair), Position>,
) -> Vec<Found> {
    let one = |precondition: &Precondition| {
        let Some(known) = case.preconditions.latest(*precondition, pair) else {
            return Some(Found { precondition: *precondition, finding: Finding::Missing, assessed: None });
        };
        let unconfirmed = known.outcome == PreconditionOutcome::NotApplicable && known.confirmed_by.is_none();
        let finding = if known.outcome == PreconditionOutcome::NotMet {
            Finding::NotMet
        } else if unconfirmed {
            Finding::Unconfirmed
        } else if known.valid_until < approval.effective_on || known.stale_by.is_some() {
            Finding::Stale
        } else {
            return None;
        };
        let at = assessed_at.get(&(*precondition, pair.clone())).copied().unwrap_or_default();
        Some(Found { precondition: *precondition, finding, assessed: Some((at, known.on, known.valid_until)) })
    };
    Precondition::ALL.iter().filter_map(one).collect()
}
