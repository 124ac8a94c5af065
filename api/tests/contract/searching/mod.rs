//! Searching for words: what is found in four languages, in which order, and what becomes of an index that is damaged.

mod answering;
mod languages;
mod remaking;

use std::{
    collections::BTreeSet,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use api::casebook::Casebook;
use domain::{Actor, Envelope, Event, case::scope, terms::Text};
use serde_json::{Value, json};

use crate::harness::{World, ask_as, open, scenarios, system, write};

pub(crate) const NOW: &str = "2026-11-02T08:00:00Z";

/// Positions of the events that add a support item, in their order; their descriptions are the tests' own.
pub(crate) fn described(events: &mut [Envelope], texts: &[&str]) -> Vec<u64> {
    let mut positions = Vec::new();
    let mut texts = texts.iter();
    for envelope in events {
        if let Event::Scope(scope::Event::SupportItemAdded(body)) = &mut envelope.event
            && let Some(text) = texts.next()
        {
            body.description = Text::new(text).unwrap();
            positions.push(envelope.position.0);
        }
    }
    assert!(texts.next().is_none(), "the scenarios have as many support items");
    positions
}

/// Makes the index, and waits for it as long as a busy machine takes.
pub(crate) fn index(casebook: &Casebook) {
    casebook.index();
    let (start, head) = (Instant::now(), casebook.reader().head());
    while casebook.indexed().is_none_or(|indexed| indexed.position < head) {
        assert!(start.elapsed() < Duration::from_secs(120), "{:?}", casebook.indexed());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Opens the store of a folder and its index.
pub(crate) fn indexed(folder: &Path) -> Arc<Casebook> {
    let casebook = open(folder, World::new(NOW).setting());
    index(&casebook);
    casebook
}

/// The scenarios with some texts of the tests' own, and where those are.
fn store(texts: &[&str]) -> (tempfile::TempDir, Arc<Casebook>, Vec<u64>) {
    let folder = tempfile::tempdir().unwrap();
    let mut events = scenarios();
    let positions = described(&mut events, texts);
    write(folder.path(), events);
    let casebook = indexed(folder.path());
    (folder, casebook, positions)
}

/// A question that waits until the index holds all that is recorded.
pub(crate) fn question(casebook: &Casebook, words: &str, more: &str) -> String {
    let head = casebook.reader().head();
    format!(
        "{{ search(words: {}, atLeast: \"{head}\" {more}) {{ totalCount position pageInfo {{ hasNextPage hasPreviousPage endCursor }} \
         nodes {{ score isCorrected isAnnulled event {{ position kind }} texts {{ field isCutBefore isCutAfter pieces {{ text isMatch }} }} }} }} }}",
        json!(words)
    )
}

/// Asks it as somebody.
pub(crate) fn asked(casebook: &Arc<Casebook>, actor: &Actor, words: &str, more: &str) -> Value {
    ask_as(casebook, actor, &question(casebook, words, more))
}

/// What was found as the machine's own role.
fn search(casebook: &Arc<Casebook>, words: &str, more: &str) -> Value {
    let mut answer = asked(casebook, &system(), words, more);
    assert!(answer.get("errors").is_none(), "{words}: {}", answer["errors"]);
    answer["data"]["search"].take()
}

pub(crate) fn positions(found: &Value) -> Vec<u64> {
    let number = |node: &Value| node["event"]["position"].as_str().unwrap().parse().unwrap();
    found["nodes"].as_array().unwrap().iter().map(number).collect()
}

fn set(found: &Value) -> BTreeSet<u64> {
    positions(found).into_iter().collect()
}

/// Every text of an event that holds a word which begins so: by a plain look at its payload. Closed lists are written in
/// capitals, and are no texts.
pub(crate) fn holds(event: &Envelope, begins: &str) -> bool {
    fn any(value: &Value, begins: &str) -> bool {
        match value {
            Value::String(text) => {
                let is_listed = text.chars().all(|sign| sign.is_ascii_uppercase() || matches!(sign, '_' | '0'..='9'));
                let small = text.to_lowercase();
                !is_listed && small.split(|sign: char| !sign.is_alphanumeric()).any(|word| word.starts_with(begins))
            }
            Value::Array(parts) => parts.iter().any(|part| any(part, begins)),
            Value::Object(fields) => fields.values().any(|field| any(field, begins)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }
    any(&event.event.serialize_body(serde_json::value::Serializer).unwrap(), begins)
}
