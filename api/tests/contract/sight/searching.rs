//! Whoever sees less finds less, and nothing in an answer tells that there is more: neither counts, nor ranks, nor marks.

use std::{collections::BTreeSet, sync::Arc};

use api::{caller::Caller, graphql, sight::Traces};
use async_graphql::{Executor, Request};
use domain::{
    Event,
    case::scope,
    terms::{Confidentiality, Role, Text},
};
use serde_json::{Value, json};

use super::{
    expected::row,
    world::{STORE, admit},
};
use crate::{
    harness::{World, open, scenarios, system, write},
    searching::{NOW, asked, holds, index, positions, question},
};

/// What texts of the scenarios' cases begin with.
const BEGINNINGS: [&str; 4] = ["suppo", "uni", "notif", "mini"];

#[test]
fn each_role_finds_of_each_case_what_it_sees() {
    let (mut found_some, mut hidden_some) = (0, 0);
    for holder in &STORE.holders {
        let row = row(holder.role);
        for case in &STORE.cases {
            let reached = row.reaches(holder, case) && row.sees("CASE_SUMMARY");
            for begins in BEGINNINGS {
                let held = case.events.iter().filter(|(position, ..)| {
                    holds(&STORE.casebook.reader().at(domain::Position(*position)).unwrap(), begins)
                });
                let (seen, hidden): (Vec<_>, Vec<_>) = held.partition(|(_, number, _, notified)| {
                    reached && row.sees_event(case, *number, notified.as_deref())
                });
                let wanted: BTreeSet<u64> = seen.iter().map(|(position, ..)| *position).collect();
                let filter = format!(", first: 100, filter: {{ caseId: \"{}\" }}", case.id);
                let answer = STORE.ask(holder, &question(&STORE.casebook, &format!("{begins}*"), &filter));
                let place = format!("{} {} {begins}", holder.role, case.reference);
                assert!(answer.get("errors").is_none(), "{place}: {answer}");
                let found = &answer["data"]["search"];
                assert_eq!(positions(found).into_iter().collect::<BTreeSet<_>>(), wanted, "{place}");
                assert_eq!(found["totalCount"], wanted.len(), "{place}");
                assert_eq!(found["pageInfo"]["hasNextPage"], wanted.len() > 100, "{place}");
                let marks = found["nodes"].as_array().unwrap().iter().map(|hit| &hit["isCorrected"]);
                let told = row.sees("CORRECTIONS") && row.reads(case);
                assert!(marks.clone().all(|mark| mark.is_null() != told || row.is_addressed()), "{place}");
                found_some += usize::from(!wanted.is_empty());
                hidden_some += usize::from(!hidden.is_empty());
            }
        }
    }
    assert!(found_some > 50 && hidden_some > 50, "{found_some} {hidden_some}");
}

/// A store in which what is out of sight says this, and what is in sight always says the same.
fn told(hidden: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let mut events = scenarios();
    let open_texts =
        ["Giraffe and okapi.", "A giraffe, and a quagga that was seen by the okapi.", "Okapi okapi okapi.", "Quagga."];
    let mut number = 0;
    for envelope in &mut events {
        if let Event::Scope(scope::Event::SupportItemAdded(body)) = &mut envelope.event {
            let is_hidden = number % 2 == 1;
            let text = if is_hidden { hidden } else { open_texts[number / 2 % 4] };
            body.description = Text::new(text).unwrap();
            envelope.confidentiality =
                if is_hidden { Confidentiality::StrictlyConfidential } else { Confidentiality::Open };
            number += 1;
        }
    }
    assert!(number >= 8, "{number}");
    write(folder.path(), events);
    let casebook = open(folder.path(), World::new(NOW).setting());
    let holders = admit(&casebook);
    index(&casebook);
    let ask = |role: Role| {
        let holder = holders.iter().find(|holder| holder.role == role).unwrap();
        let answer = |words: &&str| asked(&casebook, holder, words, ", first: 2");
        ["giraffe okapi", "okapi", "quagga okapi", "okap*", "\"giraffe and okapi\"", "okapi -quagga"]
            .iter()
            .map(answer)
            .collect::<Vec<_>>()
    };
    let told = [ask(Role::Auditor), ask(Role::ProjectStaff), ask(Role::Oversight)].concat();
    casebook.close();
    told
}

#[test]
fn what_is_out_of_sight_changes_nothing_of_an_answer() {
    let (much, little) = (told("Giraffe, giraffe, quagga: a giraffe and okapi; okapi."), told("Nothing of the kind."));
    let sees_strict = |number: usize| number >= 12;
    let mut compared = 0;
    for (number, (one, other)) in much.iter().zip(&little).enumerate() {
        assert!(one.get("errors").is_none(), "{one}");
        let role = [Role::Auditor, Role::ProjectStaff, Role::Oversight][number / 6];
        if row(role).up_to < Confidentiality::StrictlyConfidential {
            assert_eq!(one, other, "{role}");
            compared += usize::from(one["data"]["search"]["totalCount"].as_u64().unwrap() > 0);
        } else if sees_strict(number) {
            let count = |answer: &Value| answer["data"]["search"]["totalCount"].as_u64().unwrap();
            assert!(number % 6 == 5 || count(one) > count(other), "whoever sees it finds more");
        }
    }
    assert!(compared >= 5, "{compared}");
}

#[test]
fn what_was_found_in_strict_confidence_leaves_a_trace_whatever_is_asked_of_it() {
    let case = STORE.case(Confidentiality::StrictlyConfidential);
    let traces = Arc::new(Traces::default());
    let head = STORE.casebook.reader().head();
    let document = "query($id: ID, $head: Position) { search(words: \"suppo*\", first: 100, atLeast: $head, filter: { caseId: $id }) { nodes { event { position } } } }";
    let document = document.replace("$id: ID, ", "").replace("$id", &json!(case.id).to_string());
    let request = Request::new(document)
        .variables(async_graphql::Variables::from_json(json!({ "head": head })))
        .data(Caller::from(system()))
        .data(Arc::clone(&traces));
    let schema = graphql::schema(Arc::clone(&STORE.casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = serde_json::to_value(runtime.block_on(schema.execute(request))).unwrap();
    let mut found = positions(&answer["data"]["search"]);
    found.sort_unstable();
    assert!(!found.is_empty(), "{answer}");
    let traced: Vec<u64> = traces.take().traces.iter().map(|trace| trace.position.0).collect();
    assert_eq!(traced, found);
}
