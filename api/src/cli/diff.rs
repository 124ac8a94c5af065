//! What changed between two states: a difference of their JSON, lists matched by the ids in them.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value};

use super::told::short;

/// Fields that name an entry of a list, besides the one called like the list.
const NAMES: [&str; 21] = [
    "pair",
    "request",
    "decision",
    "condition",
    "measure",
    "indicator",
    "risk",
    "incident",
    "intervention",
    "suspension",
    "emergency",
    "notification",
    "consultation",
    "agreement",
    "delivery",
    "alert",
    "evidence",
    "item",
    "recipient",
    "user",
    "id",
];

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Change {
    /// Where in the state.
    pub(crate) path: String,
    /// What was there; nothing where it is new.
    pub(crate) before: Option<Value>,
    /// What is there now; nothing where it is gone.
    pub(crate) after: Option<Value>,
}

impl std::fmt::Display for Change {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.before, &self.after) {
            (None | Some(Value::Null), Some(after)) => write!(formatter, "+ {}: {}", self.path, plain(after)),
            (Some(before), None | Some(Value::Null)) => write!(formatter, "- {}: {}", self.path, plain(before)),
            (Some(before), Some(after)) => write!(formatter, "~ {}: {} → {}", self.path, plain(before), plain(after)),
            (None, None) => formatter.write_str(&self.path),
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| short(&value.to_string()), short)
}

/// Everything that differs, by path.
pub(crate) fn diff(before: &Value, after: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    walk("", Some(before), Some(after), &mut changes);
    changes
}

/// The same of what stands at a path.
pub(crate) fn diff_at(path: &str, before: &Value, after: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    walk(path, Some(before), Some(after), &mut changes);
    changes
}

/// Every value that has no parts, with its path; a list of such values is one.
pub(crate) fn leaves<'a>(path: &str, value: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            fields.iter().for_each(|(name, value)| leaves(&format!("{path}.{name}"), value, found));
        }
        Value::Array(parts) if !parts.is_empty() && objects(parts).is_some() => {
            let list = objects(parts).unwrap_or_default();
            let named = names(path, &list, &list).map(|(names, _)| names);
            let names = named.unwrap_or_else(|| (0..parts.len()).map(|place| place.to_string()).collect());
            parts.iter().zip(names).for_each(|(part, name)| leaves(&format!("{path}[{name}]"), part, found));
        }
        Value::Object(_) | Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            found.push((path.to_owned(), value));
        }
    }
}

fn walk(path: &str, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<Change>) {
    match (before, after) {
        (Some(before), Some(after)) if before == after => (),
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for name in names {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(&inner, before.get(name), after.get(name), changes);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) => list(path, before, after, changes),
        (before, after) => changes.push(Change { path: path.into(), before: before.cloned(), after: after.cloned() }),
    }
}

fn list(path: &str, before: &[Value], after: &[Value], changes: &mut Vec<Change>) {
    let (Some(old), Some(new)) = (objects(before), objects(after)) else {
        changes.push(Change { path: path.into(), before: Some(before.into()), after: Some(after.into()) });
        return;
    };
    let Some((old_names, new_names)) = names(path, &old, &new) else {
        for place in 0..before.len().max(after.len()) {
            walk(&format!("{path}[{place}]"), before.get(place), after.get(place), changes);
        }
        return;
    };
    let find = |names: &[String], list: &'_ [Value], name: &String| {
        names.iter().position(|known| known == name).and_then(|place| list.get(place)).cloned()
    };
    for (name, value) in old_names.iter().zip(before) {
        walk(&format!("{path}[{name}]"), Some(value), find(&new_names, after, name).as_ref(), changes);
    }
    for (name, value) in new_names.iter().zip(after).filter(|(name, _)| !old_names.contains(name)) {
        walk(&format!("{path}[{name}]"), None, Some(value), changes);
    }
}

fn objects(list: &[Value]) -> Option<Vec<&Map<String, Value>>> {
    list.iter().map(Value::as_object).collect()
}

type Objects<'a> = [&'a Map<String, Value>];

/// The names of the entries of both lists, where one field names each of them once.
fn names(path: &str, old: &Objects<'_>, new: &Objects<'_>) -> Option<(Vec<String>, Vec<String>)> {
    let last = path.rsplit('.').next().unwrap_or(path);
    let singular = last.strip_suffix('s').unwrap_or(last);
    std::iter::once(singular).chain(NAMES).find_map(|field| Some((by(field, old)?, by(field, new)?)))
}

fn by(field: &str, list: &Objects<'_>) -> Option<Vec<String>> {
    let names: Vec<String> = list.iter().map(|entry| named(entry.get(field)?)).collect::<Option<_>>()?;
    let once = names.iter().collect::<BTreeSet<_>>().len() == names.len();
    once.then_some(names)
}

fn named(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(parts) => parts
            .values()
            .map(|part| part.as_str().map(ToOwned::to_owned))
            .collect::<Option<Vec<_>>>()
            .map(|parts| parts.join(", ")),
        Value::Null | Value::Bool(_) | Value::Array(_) => None,
    }
}
