//! Question 32.

use std::collections::HashMap;

use domain::{
    Envelope, Position,
    case::{decision, notification},
    terms::{ConditionId, ConditionState, Confidentiality, Day, Subject},
};

use crate::reports::{
    cell::{Cell, cells, listed, named, text},
    definition::{Asker, CASE, ColumnType, Definition, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 32,
        name: "for-recipient-government",
        question: "What of a case may be handed to the government of the recipient?",
        definition: "What its authorities were told, and the conditions of approvals as they stand; from events that are open, \
            and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no \
            answers, nothing of risks, incidents or screenings.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &[
            "AuthoritiesNotified",
            "SupportApproved",
            "ConditionSatisfied",
            "ConditionBreached",
            "ConditionVaried",
        ],
        recorded_only: None,
        subjects: &[Subject::Notifications, Subject::Decisions],
        told_in_part: &[],
        parameters: &[
            CASE,
            optional("authority", ParameterType::Text, "Only what this authority was told, as notifications name it."),
        ],
        own_columns: &[
            required("what", ColumnType::Enum, "NOTIFICATION or CONDITION."),
            required("on", ColumnType::Date, "Its day."),
            nullable("authority", ColumnType::Text, "Which authority was told."),
            nullable("addressee", ColumnType::Enum, "At which level."),
            required("about", ColumnType::Text, "Of what it was told; what must be so."),
            nullable("kind", ColumnType::Enum, "Whether a condition comes before the start or holds all along."),
            nullable("dueOn", ColumnType::Date, "By when."),
            nullable("state", ColumnType::Enum, "Where it stands."),
        ],
        by_case: true,
    },
    grounds: false,
    single: true,
    way: Way::Each(answer),
};

/// A condition as open events tell of it.
struct Told {
    event: Position,
    on: Day,
    place: usize,
    condition: decision::Condition,
    covers: Vec<domain::case::Pair>,
    state: ConditionState,
}

fn conditions<'h>(events: impl Iterator<Item = &'h Envelope>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    let mut known: HashMap<ConditionId, usize> = HashMap::new();
    for event in events {
        let domain::Event::Decision(body) = &event.event else { continue };
        let mut change = |id: &ConditionId, change: &dyn Fn(&mut Told)| {
            if let Some(told) = known.get(id).and_then(|place| told.get_mut(*place)) {
                change(told);
            }
        };
        match body {
            decision::Event::ConditionSatisfied(body) => {
                change(&body.condition, &|told| told.state = ConditionState::Satisfied);
            }
            decision::Event::ConditionBreached(body) => {
                change(&body.condition, &|told| told.state = ConditionState::Breached);
            }
            decision::Event::ConditionVaried(body) => change(&body.condition, &|told| {
                told.condition.text = body.text.clone();
                told.condition.due_on = body.due_on;
                told.state = ConditionState::Open;
            }),
            decision::Event::SupportApproved(body) => {
                // A new approval of all pairs of an old one puts the old one's conditions to rest.
                let rests = |told: &&mut Told| told.covers.iter().all(|pair| body.covers.contains(pair));
                told.iter_mut().filter(rests).for_each(|told| told.state = ConditionState::Expired);
                for (place, condition) in body.conditions.iter().enumerate() {
                    known.insert(condition.condition.clone(), told.len());
                    told.push(Told {
                        event: event.position,
                        on: event.effective_on,
                        place,
                        condition: condition.clone(),
                        covers: body.covers.clone(),
                        state: ConditionState::Open,
                    });
                }
            }
            decision::Event::DecisionRequested(_)
            | decision::Event::ConcurrenceRecorded(_)
            | decision::Event::CaseReferredUp(_)
            | decision::Event::DecisionReturned(_)
            | decision::Event::SupportDeclined(_) => (),
        }
    }
    told
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let open = || history.events().filter(|event| history.class(event) == Confidentiality::Open);
    let wanted = asked.arguments.text("authority");
    let mut lines: Vec<((Day, Position, usize), Vec<Cell>)> = Vec::new();
    for event in open() {
        let domain::Event::Notification(notification::Event::AuthoritiesNotified(body)) = &event.event else {
            continue;
        };
        if wanted.is_some_and(|wanted| body.authority.as_str() != wanted) {
            continue;
        }
        let about = listed(body.content.iter().map(|content| Cell::from(named(*content)).to_string()));
        let cells = cells![
            named("NOTIFICATION"),
            event.effective_on,
            text(&body.authority),
            named(body.addressee),
            about.unwrap_or_default(),
            Cell::Nothing,
            Cell::Nothing,
            Cell::Nothing,
        ];
        lines.push(((event.effective_on, event.position, 0), cells));
    }
    for told in conditions(open()) {
        let cells = cells![
            named("CONDITION"),
            told.on,
            Cell::Nothing,
            Cell::Nothing,
            text(&told.condition.text),
            named(told.condition.kind),
            told.condition.due_on,
            named(told.state),
        ];
        lines.push(((told.on, told.event, told.place), cells));
    }
    lines.sort_by_key(|(key, _)| *key);
    for ((_, at, _), cells) in lines {
        rows.push(cells, [at]);
    }
}
