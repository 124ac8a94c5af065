//! Which things an event is about, by the names of the fields that name them: for process mining and for provenance.

use serde_json::Value;

use super::events::SeenEvent;
use domain::Stream;

/// The fields that name things, and what kind of thing. Recipients are named across all cases, the others within one.
const NAMED: [(&str, &str); 30] = [
    ("agreement", "agreement"),
    ("assessment", "assessment"),
    ("condition", "condition"),
    ("conditionsReconfirmed", "condition"),
    ("consultation", "consultation"),
    ("correctiveActionEvidence", "evidence"),
    ("decision", "decision"),
    ("documents", "evidence"),
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
    ("measures", "measure"),
    ("measuresReliedOn", "measure"),
    ("notification", "notification"),
    ("recipient", RECIPIENT),
    ("recipients", RECIPIENT),
    ("replacedBy", "measure"),
    ("request", "request"),
    ("risk", "risk"),
    ("risks", "risk"),
    ("silentOn", "item"),
    ("suspension", "suspension"),
];

const RECIPIENT: &str = "recipient";

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
    let mut kinds: Vec<&str> = NAMED.iter().map(|(_, kind)| *kind).chain(["case", "mechanism", "ledger"]).collect();
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
    walk(payload, reference, &mut found);
    found
}

fn walk(value: &Value, case: Option<&str>, found: &mut Vec<(Thing, &'static str)>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                match NAMED.iter().find(|(name, _)| name == field) {
                    Some((field, kind)) if value.is_string() || value.is_array() => {
                        named(field, kind, value, case, found)
                    }
                    _ => walk(value, case, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, case, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn named(
    field: &'static str,
    kind: &'static str,
    value: &Value,
    case: Option<&str>,
    found: &mut Vec<(Thing, &'static str)>,
) {
    match value {
        Value::String(name) => {
            let case = if kind == RECIPIENT { None } else { case.map(str::to_owned) };
            let thing = Thing { kind, case, name: name.clone() };
            if !found.iter().any(|(known, _)| *known == thing) {
                found.push((thing, field));
            }
        }
        Value::Array(list) => list.iter().for_each(|value| named(field, kind, value, case, found)),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) => walk(value, case, found),
    }
}
