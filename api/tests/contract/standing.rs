//! One projection that stands still: named, not asked, and nobody else stops; unless commands are decided on it.

use std::sync::Arc;

use api::{
    casebook::Casebook,
    desk::{Outcome, Refusal},
};
use domain::{Position, terms::Role};
use projections::Projection;
use serde_json::json;

use crate::harness::{World, ask, code, give, grant, open, person, records, scenarios, write};

/// Questions, and the projection that each rests on.
const QUESTIONS: [(Projection, &str); 9] = [
    (Projection::Registry, "{ policy { edition } }"),
    (Projection::Cases, "{ case(reference: \"XA-2025-001\") { status } }"),
    (Projection::Trail, "{ events(first: 1) { nodes { position } } }"),
    (Projection::Alerts, "{ alerts(first: 1) { nodes { position } } }"),
    (Projection::Register, "{ cases(first: 1) { nodes { reference } } }"),
    (Projection::Tracker, "{ tracker(first: 1) { nodes { id } } }"),
    (Projection::Indicators, "{ indicators(first: 1) { nodes { indicator } } }"),
    (Projection::Agenda, "{ deadlines(first: 1) { nodes { due } } }"),
    (Projection::Tally, "{ portfolio { cases } }"),
];

#[test]
fn a_projection_that_stands_still_is_named_and_only_questions_that_need_it_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new("2027-06-01T00:00:00Z");
    let mut setting = world.setting();
    // The key that the log signs with goes on record when the store is opened first.
    let head = scenarios().len() as u64 + 1;
    setting.fold_fault = Some(Arc::new(move |projection, position| {
        let fails = projection == Projection::Trail && position.0 > head;
        if fails { Err("made to fail".into()) } else { Ok(()) }
    }));
    let casebook = open(folder.path(), setting);
    for (_, question) in QUESTIONS {
        assert!(ask(&casebook, question).get("errors").is_none(), "{question}");
    }
    grant(&casebook, &records(), 1).unwrap();
    grant(&casebook, &records(), 2).unwrap();
    assert_eq!(casebook.reader().head(), Position(head + 2), "commands go on");
    let ledger = ask(&casebook, "{ ledger { position stopped projections { name position error } } }");
    let ledger = &ledger["data"]["ledger"];
    let now = (head + 2).to_string();
    assert!(ledger["stopped"].is_null() && ledger["position"] == *now, "{ledger}");
    for line in ledger["projections"].as_array().unwrap() {
        let (position, error) = (line["position"].as_str().unwrap(), line["error"].as_str());
        if line["name"] == "Trail" {
            assert!(position == head.to_string() && error.is_some_and(|why| why.contains("made to fail")), "{line}");
        } else {
            assert!(position == now && error.is_none(), "{line}");
        }
    }
    for (projection, question) in QUESTIONS {
        let answer = ask(&casebook, question);
        if projection == Projection::Trail {
            assert_eq!(code(&answer), "PROJECTION_STOPPED", "{answer}");
            assert!(answer["errors"][0]["message"].as_str().unwrap().contains("made to fail"), "{answer}");
        } else {
            assert!(answer.get("errors").is_none(), "{question}: {answer}");
        }
    }
    casebook.close();
    drop(casebook);
    let casebook = open(folder.path(), world.setting());
    assert!(casebook.views().is_whole(), "the next start folds the log anew");
    assert_eq!(casebook.reader().head(), Position(head + 2));
    casebook.close();
}

#[test]
fn nothing_is_decided_on_cases_or_a_registry_that_stand_still() {
    for failing in [Projection::Cases, Projection::Registry] {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), scenarios());
        // The key that the log signs with goes on record when the store is opened first.
        let head = scenarios().len() as u64 + 1;
        let mut setting = World::new("2027-06-01T00:00:00Z").setting();
        setting.fold_fault = Some(Arc::new(move |projection, position| {
            // Settling asks too; what is immediate fails at the next event only.
            let fails = projection == failing && position.0 > head;
            if fails { Err("made to fail".into()) } else { Ok(()) }
        }));
        let casebook = open(folder.path(), setting);
        let command = if failing == Projection::Cases { "OpenCase" } else { "GrantRole" };
        let first = if failing == Projection::Cases { open_case(&casebook) } else { grant(&casebook, &records(), 1) };
        let Err(Refusal::Stopped(why)) = first else { panic!("{command}: answered as if all were well") };
        assert!(why.contains("this command is in the log") && why.contains(failing.name()), "{why}");
        let head = casebook.reader().head();
        assert!(matches!(grant(&casebook, &records(), 9), Err(Refusal::Stopped(_))), "nothing more is decided");
        assert_eq!(casebook.reader().head(), head);
        let ledger = ask(&casebook, "{ ledger { stopped } events(last: 1) { nodes { position } } }");
        assert!(
            ledger["data"]["ledger"]["stopped"].as_str().is_some_and(|why| why.contains(failing.name())),
            "{ledger}"
        );
        assert_eq!(ledger["data"]["events"]["nodes"][0]["position"], head.to_string(), "reading goes on");
        casebook.close();
    }
}

fn open_case(casebook: &Casebook) -> Result<Outcome, Refusal> {
    let input = json!({
        "commandId": "opens-a-case", "reference": "XZ-2027-001", "title": "T", "country": "XZ", "office": "XA-CO",
        "project": "P-1", "caseOwner": "U-101", "plannedStart": "2027-01-01", "plannedEnd": "2027-12-31",
        "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
    });
    give(casebook, &person("U-101", Role::ProjectManager, "XA-CO"), "OpenCase", input)
}
