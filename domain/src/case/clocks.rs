//! The two clocks of a case: what was known at a moment, and what was true on a day as far as it was known then.
//!
//! **As recorded** at a moment: the case folded from what was recorded up to it, in that order, with the corrections and
//! annulments recorded up to it. Nothing that is recorded later changes the answer; a correction is recorded later.
//!
//! **As effective** on a day, as known at a moment: what had happened in the world by that day. From what was recorded up
//! to the moment:
//!
//! 1. Every correction and annulment among it is applied, whatever the day that it speaks of itself: it tells what was true
//!    all along. What was annulled never happened.
//! 2. Every event counts from a day: its own, `effectiveOn`; or, where that is later, the day from which everything counts
//!    that it names: an item, a recipient, a risk, a request, another event, and the case itself, which every event names.
//!    Nothing can be before what brought it about. An event names a thing by its id, and the first event that was recorded
//!    with that id brought it about; a recipient, which is in the registry before, what linked it.
//! 3. What counts from the day or an earlier one is folded in the order of the days from which it counts. Of one day, what
//!    was recorded first comes first.
//!
//! So what was recorded late takes its place in the world: a measurement of January that arrives in March does not undo the
//! one of February. Of a day before the case was opened there is nothing. As long as nothing is corrected and everything is
//! recorded in the order in which it happened, both clocks say the same.
//!
//! The second clock is read, and nothing is decided on it: rules look at what is known.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
};

use serde_json::Value;

use crate::{
    Envelope, Event, Position, Revision,
    case::{Case, effective, scope},
    terms::{Day, Instant},
};

/// A moment of what was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// After so many events of the case.
    Revision(Revision),
    /// After this position of the log.
    Position(Position),
    /// After all that was recorded at this instant or before.
    At(Instant),
}

impl Moment {
    /// Whether an event had been recorded.
    pub fn includes(&self, event: &Envelope) -> bool {
        match self {
            Self::Revision(revision) => event.revision <= *revision,
            Self::Position(position) => event.position <= *position,
            Self::At(at) => event.recorded.at <= *at,
        }
    }
}

/// What was known of a case at a moment: the beginning of its history.
pub fn known_at(history: &[Envelope], moment: Moment) -> &[Envelope] {
    let count = history.partition_point(|event| moment.includes(event));
    history.get(..count).unwrap_or_default()
}

/// An event with the day from which it counts.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    /// The day.
    pub from: Day,
    /// The event as it counts, its corrected fields replaced.
    pub event: Cow<'a, Envelope>,
}

/// The case as it was on a day of the world, as far as it is known; the state of no case where it was not open yet.
pub fn as_effective(known: &[Envelope], on: Day) -> Case {
    let mut case = Case::default();
    for counted in counted(known) {
        if counted.from > on {
            break;
        }
        case.evolve(&counted.event);
    }
    if case.is_open() {
        // How much of the record this was told from, as in every state.
        case.revision = known.last().map(|event| event.revision).unwrap_or_default();
        case
    } else {
        Case::default()
    }
}

/// What counts of a history, in the order of the world.
pub fn counted(known: &[Envelope]) -> Vec<Counted<'_>> {
    let mut days = Days::default();
    let mut counted: Vec<Counted<'_>> = effective(known)
        .into_iter()
        .flatten()
        .map(|event| {
            let from = days.of(&event);
            Counted { from, event }
        })
        .collect();
    // Stable: of one day, in the order in which it was recorded.
    counted.sort_by_key(|known| known.from);
    counted
}

/// The days from which what was looked at so far counts.
#[derive(Default)]
struct Days {
    opening: Option<Day>,
    events: BTreeMap<Position, Day>,
    things: HashMap<(&'static str, String), Day>,
}

impl Days {
    /// The day from which an event counts; those that were recorded before it have been asked for.
    fn of(&mut self, event: &Envelope) -> Day {
        let body = event.event.serialize_body(serde_json::value::Serializer).unwrap_or_default();
        let things: Vec<(&str, String)> =
            named(&body).into_iter().map(|named| (named.what, named.name.to_owned())).collect();
        let positions = things.iter().filter_map(|(what, name)| (*what == EVENT).then(|| name.parse().ok()).flatten());
        let caused = positions.map(Position).chain(event.cause).filter_map(|position| self.events.get(&position));
        let brought = things.iter().filter_map(|thing| self.things.get(thing));
        let from = caused.chain(brought).chain(self.opening.as_ref()).copied().max();
        let from = from.map_or(event.effective_on, |from| from.max(event.effective_on));
        self.opening.get_or_insert(from);
        self.events.insert(event.position, from);
        // Recipients are there before they are of the case: what links one brings it in.
        let links = matches!(event.event, Event::Scope(scope::Event::RecipientLinked(_)));
        for thing in things.into_iter().filter(|(what, _)| *what != EVENT && (*what != RECIPIENT || links)) {
            self.things.entry(thing).or_insert(from);
        }
        from
    }
}

/// What is named by its position.
pub const EVENT: &str = "event";

/// What the registry has.
pub const RECIPIENT: &str = "recipient";

/// The fields of events by which they name something of their case, and what that is. A test holds that every field with an
/// id stands here, or among those that name nothing of the case.
pub const NAMING: [(&str, &str); 33] = [
    ("agreement", "agreement"),
    ("alert", "alert"),
    ("assessment", "assessment"),
    ("condition", "condition"),
    ("conditionsReconfirmed", "condition"),
    ("consultation", "consultation"),
    ("correctiveActionEvidence", "evidence"),
    ("decision", "decision"),
    ("documents", "evidence"),
    ("emergency", "emergency"),
    ("events", EVENT),
    ("evidence", "evidence"),
    ("incident", "incident"),
    ("incidents", "incident"),
    ("indicator", "indicator"),
    ("indicators", "indicator"),
    ("intervention", "intervention"),
    ("item", "item"),
    ("items", "item"),
    ("itemsWithoutRisk", "item"),
    ("linkedMeasure", "measure"),
    ("measure", "measure"),
    ("measuresReliedOn", "measure"),
    ("notification", "notification"),
    ("proposal", EVENT),
    ("recipient", RECIPIENT),
    ("recipients", RECIPIENT),
    ("replacedBy", "measure"),
    ("request", "request"),
    ("risk", "risk"),
    ("risks", "risk"),
    ("suspension", "suspension"),
    ("target", EVENT),
];

/// Fields with an id of somebody, of something outside the case, or of a term.
pub const OUTSIDE: [&str; 15] = [
    "affectedGroups",
    "caseOwner",
    "donors",
    "factors",
    "kind",
    "lifeSaving",
    "office",
    "outcomes",
    "owner",
    "project",
    "proposedBy",
    "reference",
    "requestedBy",
    "subKind",
    "user",
];

/// Something that the body of an event names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The field that names it, as [`NAMING`] has it.
    pub field: &'static str,
    /// What it is; an event is named by its position.
    pub what: &'static str,
    /// Its name.
    pub name: &'a str,
}

/// What a body names, in its order, each part of it under the field in which it stands.
pub fn named(body: &Value) -> Vec<Named<'_>> {
    let mut things = Vec::new();
    walk("", body, &mut things);
    things
}

fn walk<'a>(field: &str, part: &'a Value, things: &mut Vec<Named<'a>>) {
    match part {
        Value::Object(fields) => fields.iter().for_each(|(field, part)| walk(field, part, things)),
        Value::Array(parts) => parts.iter().for_each(|part| walk(field, part, things)),
        Value::String(name) => {
            let Some((field, what)) = NAMING.iter().find(|(known, _)| *known == field) else { return };
            // An alert is named by its position, but for the consistency alerts, which have ids of their own.
            let is_position = *what == "alert" && name.bytes().all(|byte| byte.is_ascii_digit());
            things.push(Named { field, what: if is_position { EVENT } else { what }, name });
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => (),
    }
}
