//! Which things an event is about, by the names of the fields that name them ([`NAMING`]): for process mining and for
//! provenance.

use domain::{
    Stream,
    case::clocks::{EVENT, NAMING, RECIPIENT, named},
};
use serde_json::Value;

use super::events::SeenEvent;

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Thing {
    /// What kind of thing.
    pub(crate) kind: &'static str,
    /// The case it belongs to; none of what is known across cases.
    pub(crate) case: Option<String>,
    /// What it is called there.
    pub(crate) name: String,
}

impl Thing {
    /// Its name across everything: `risk:XA-2025-001/RISK1`.
    pub(crate) fn id(&self) -> String {
        let Self { kind, case, name } = self;
        case.as_ref().map_or_else(|| format!("{kind}:{name}"), |case| format!("{kind}:{case}/{name}"))
    }

    /// The case as a thing.
    pub(crate) fn case(reference: &str) -> Self {
        Self { kind: "case", case: None, name: reference.to_owned() }
    }
}

/// The kinds of things that there are.
pub(crate) fn kinds() -> Vec<&'static str> {
    let mut kinds: Vec<&str> = NAMING
        .iter()
        .map(|(_, kind)| *kind)
        .filter(|kind| *kind != EVENT)
        .chain(["case", "mechanism", "ledger"])
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// What an event is about, each once, with the field that says so; its payload as JSON.
pub(crate) fn things(event: &SeenEvent, payload: &Value) -> Vec<(Thing, &'static str)> {
    let reference = event.reference();
    let mut found = Vec::new();
    match &event.envelope.stream {
        Stream::Recipient(recipient) => {
            found.push((Thing { kind: RECIPIENT, case: None, name: recipient.to_string() }, "about"));
        }
        Stream::Mechanism(country) => {
            found.push((Thing { kind: "mechanism", case: None, name: country.to_string() }, "about"));
        }
        Stream::Case(_) => found.extend(reference.map(|reference| (Thing::case(reference), "in"))),
        Stream::Policy | Stream::Roles(_) | Stream::Ledger | Stream::Access => {
            found.push((Thing { kind: "ledger", case: None, name: event.envelope.stream.to_string() }, "about"));
        }
    }
    // Recipients are named across all cases, the others within one; events have their own place.
    for named in named(payload).into_iter().filter(|named| named.what != EVENT) {
        let case = if named.what == RECIPIENT { None } else { reference.map(str::to_owned) };
        let thing = Thing { kind: named.what, case, name: named.name.to_owned() };
        if !found.iter().any(|(known, _)| *known == thing) {
            found.push((thing, named.field));
        }
    }
    found
}
