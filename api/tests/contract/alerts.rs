//! The life of an alert over GraphQL: who answers it, who sees what, and that what is heard live is what is read later.

use std::sync::Arc;

use api::{caller::Caller, casebook::Casebook, graphql, sight::Traces, watch::Watch};
use async_graphql::{Executor, Request};
use domain::{
    Actor,
    ledger::{self, FailureEnded, FailureRecorded},
    terms::{Confidentiality, FailureKind, Role, Text, TokenScope},
};
use futures_util::StreamExt;
use serde_json::{Value, json};

use crate::harness::{World, ask_as, open, person, record_of_ledger, records, system, write};

const NOW: &str = "2026-11-02T08:00:00Z";

fn prelude(name: &str) -> Actor {
    let known = fixtures::prelude().unwrap().people[name].clone();
    Actor { user: known.user, role: known.role, office: known.office, on_behalf_of: None }
}

fn opened(folder: &tempfile::TempDir) -> Arc<Casebook> {
    write(folder.path(), fixtures::Ledger::with_ten().unwrap().log().to_vec());
    open(folder.path(), World::new(NOW).setting())
}

fn with_variables(casebook: &Arc<Casebook>, caller: Caller, document: &str, variables: Value) -> Value {
    let request = Request::new(document).variables(serde_json::from_value(variables).unwrap()).data(caller);
    let schema = graphql::schema(Arc::clone(casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answer = serde_json::to_value(runtime.block_on(schema.execute(request))).unwrap();
    assert!(answer.get("errors").is_none(), "{answer}");
    answer["data"].clone()
}

/// Gives a command about an alert, and gives what it came to.
fn answer(casebook: &Arc<Casebook>, by: &Actor, command: &str, input: Value) -> Value {
    let mut letters = command.chars();
    let field: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    let document = format!(
        "mutation($input: {command}Input!) {{ {field}(input: $input) {{ userErrors {{ code path message }} position }} }}"
    );
    with_variables(casebook, by.clone().into(), &document, json!({ "input": input }))[field].clone()
}

fn alerts(casebook: &Arc<Casebook>, by: &Actor, filter: &str, fields: &str) -> Vec<Value> {
    let document = format!("{{ alerts(first: 100, filter: {{ {filter} }}) {{ nodes {{ {fields} }} }} }}");
    let answer = ask_as(casebook, by, &document);
    assert!(answer.get("errors").is_none(), "{answer}");
    answer["data"]["alerts"]["nodes"].as_array().unwrap().clone()
}

fn one(casebook: &Arc<Casebook>, by: &Actor, position: &str, fields: &str) -> Value {
    ask_as(casebook, by, &format!("{{ alert(position: \"{position}\") {{ {fields} }} }}"))["data"]["alert"].clone()
}

fn failed(casebook: &Casebook, number: u64) -> String {
    let (subject, detail) = (Text::new("nightly").unwrap(), Text::new("The disk is full.").unwrap());
    record_of_ledger(
        casebook,
        number,
        ledger::Command::RecordFailure(FailureRecorded { kind: FailureKind::Backup, subject, detail }),
    )
}

/// An open alert of an office's case, with its case.
fn of_office(casebook: &Arc<Casebook>, by: &Actor) -> (String, String) {
    let found = alerts(casebook, by, "open: true, ofLedger: false", "position event { position } case { id }");
    let alert = found.iter().find(|alert| !alert["event"].is_null()).unwrap();
    (alert["position"].as_str().unwrap().to_owned(), alert["case"]["id"].as_str().unwrap().to_owned())
}

const STANDING: &str =
    "state since escalations by { user role } until history { step state note at position event { kind } }";

#[test]
fn what_one_person_acknowledges_others_see_acknowledged_and_by_whom_if_they_may() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let (manager, wall) = (prelude("pm-xa"), person("U-801", Role::Dashboard, "HQ"));
    let (alert, case) = of_office(&casebook, &manager);
    assert_eq!(one(&casebook, &manager, &alert, "state")["state"], "RAISED");
    let input = json!({ "commandId": "acknowledges-1", "caseId": case, "alert": alert, "note": "Called the post." });
    let done = answer(&casebook, &manager, "AcknowledgeAlert", input);
    assert_eq!(done["userErrors"], json!([]), "{done}");
    let seen = one(&casebook, &prelude("oversight"), &alert, STANDING);
    assert_eq!((&seen["state"], &seen["by"]["user"]), (&json!("ACKNOWLEDGED"), &json!(manager.user)));
    let last = seen["history"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["step"], &last["note"]), (&json!("ACKNOWLEDGED"), &json!("Called the post.")));
    assert_eq!((&last["position"], &last["at"]), (&done["position"], &seen["since"]));
    // A wall shows that it is in hand, and nothing that somebody wrote.
    let held = json!({ "commandId": "lets-the-wall-in", "user": "U-801", "role": "DASHBOARD", "office": "HQ", "from": "2024-01-01" });
    crate::harness::give(&casebook, &records(), "GrantRole", held).unwrap();
    let hung = one(&casebook, &wall, &alert, STANDING);
    assert_eq!((&hung["state"], &hung["by"]), (&json!("ACKNOWLEDGED"), &Value::Null), "{hung}");
    let last = hung["history"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["step"], &last["note"], &last["event"]), (&json!("ACKNOWLEDGED"), &Value::Null, &Value::Null));
    // Put off, and resolved by a person.
    let input = json!({ "commandId": "puts-off-1", "caseId": case, "alert": alert, "until": "2026-11-02T09:00:00Z", "reason": "Until nine." });
    assert_eq!(answer(&casebook, &manager, "SnoozeAlert", input)["userErrors"], json!([]));
    let seen = one(&casebook, &manager, &alert, STANDING);
    assert_eq!((&seen["state"], &seen["until"]), (&json!("SNOOZED"), &json!("2026-11-02T09:00:00.000Z")), "{seen}");
    let input = json!({ "commandId": "resolves-1", "caseId": case, "alert": alert, "reason": "Settled." });
    assert_eq!(answer(&casebook, &prelude("fp-xa"), "ResolveAlert", input)["userErrors"], json!([]));
    let seen = one(&casebook, &manager, &alert, STANDING);
    assert_eq!((&seen["state"], &seen["by"], &seen["until"]), (&json!("RESOLVED"), &Value::Null, &Value::Null));
    assert!(
        alerts(&casebook, &manager, "open: true", "position").iter().all(|open| open["position"] != alert.as_str())
    );
    assert!(
        alerts(&casebook, &manager, "open: false", "position").iter().any(|over| over["position"] == alert.as_str())
    );
}

#[test]
fn an_alert_of_the_ledger_is_answered_without_a_case_by_who_answers_for_the_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let (manager, records) = (prelude("pm-xa"), records());
    let alert = failed(&casebook, 1);
    let fields = "position kind severity state case { id } event { kind } subject";
    let found = alerts(&casebook, &records, "ofLedger: true", fields);
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0]["kind"], &found[0]["case"]), (&json!("BACKUP_FAILED"), &Value::Null));
    assert_eq!((&found[0]["event"]["kind"], &found[0]["subject"]), (&json!("FailureRecorded"), &json!("nightly")));
    let (chief, member) = (prelude("com-xa"), person("U-802", Role::MechanismMember, "XA-CO"));
    let held = json!({ "commandId": "lets-the-member-in", "user": "U-802", "role": "MECHANISM_MEMBER", "office": "XA-CO", "from": "2024-01-01" });
    crate::harness::give(&casebook, &records, "GrantRole", held).unwrap();
    assert!(!alerts(&casebook, &chief, "ofLedger: true", "position").is_empty());
    assert!(alerts(&casebook, &member, "ofLedger: true", "position").is_empty(), "the ledger is not shown to it");
    assert_eq!(one(&casebook, &member, &alert, "position"), Value::Null);
    let input = |id: &str| json!({ "commandId": id, "alert": alert });
    let refused = answer(&casebook, &manager, "AcknowledgeAlert", input("of-the-ledger-a"));
    assert_eq!(refused["userErrors"][0]["code"], "E-AUTH-01", "{refused}");
    let unseen = answer(&casebook, &member, "AcknowledgeAlert", input("of-the-ledger-b"));
    assert_eq!(unseen["userErrors"][0]["code"], "E-REF-01", "{unseen}");
    let done = answer(&casebook, &records, "AcknowledgeAlert", input("of-the-ledger-c"));
    assert_eq!(done["userErrors"], json!([]), "{done}");
    assert_eq!(one(&casebook, &chief, &alert, "state")["state"], "ACKNOWLEDGED");
    let ended = FailureEnded { kind: FailureKind::Backup, subject: Text::new("nightly").unwrap() };
    record_of_ledger(&casebook, 2, ledger::Command::RecordFailureEnd(ended));
    let seen = one(&casebook, &records, &alert, "state history { step says }");
    assert_eq!(seen["state"], "RESOLVED");
    assert_eq!(seen["history"][2], json!({ "step": "RESOLVED", "says": "FAILURE_ENDED" }));
}

#[test]
fn whether_an_alert_exists_is_not_told_to_whom_its_event_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let manager = prelude("pm-xa");
    let (alert, case) = of_office(&casebook, &manager);
    let elsewhere = alerts(&casebook, &system(), "countries: [\"XB\"]", "position case { id }");
    let (other, other_case) = (elsewhere[0]["position"].clone(), elsewhere[0]["case"]["id"].clone());
    assert_ne!(other_case, case.as_str());
    let give = |number: u8, alert: &Value, case: Option<&str>| {
        let mut input = json!({ "commandId": format!("asks-for-{number:04}"), "alert": alert });
        if let Some(case) = case {
            input["caseId"] = case.into();
        }
        answer(&casebook, &manager, "AcknowledgeAlert", input)["userErrors"][0].clone()
    };
    let nowhere = give(1, &json!("99999999"), Some(&case));
    assert_eq!((&nowhere["code"], &nowhere["path"]), (&json!("E-REF-01"), &json!(["input", "alert"])));
    assert_eq!(give(2, &other, Some(&case)), nowhere, "of another case, and out of reach");
    assert_eq!(give(3, &other, None), nowhere, "of a case, and asked as if it were of the ledger");
    assert_eq!(give(4, &json!(alert), None), nowhere);
    let unreached = give(5, &other, other_case.as_str());
    assert_eq!((&unreached["code"], &unreached["path"]), (&json!("E-REF-01"), &json!(["input", "caseId"])));
    // What is seen and no alert is told as such.
    let opening = ask_as(
        &casebook,
        &manager,
        &format!("{{ case(id: \"{case}\") {{ history(first: 1) {{ nodes {{ position }} }} }} }}"),
    );
    let opening = &opening["data"]["case"]["history"]["nodes"][0]["position"];
    assert_eq!(give(6, opening, Some(&case))["code"], "E-ALR-01");
    assert_eq!(one(&casebook, &manager, other.as_str().unwrap(), "position"), Value::Null);
}

#[test]
fn no_filter_finds_what_is_withheld() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let passed = alerts(&casebook, &system(), "kinds: [DEADLINE_PASSED]", "position deadline told case { id }");
    assert!(!passed.is_empty(), "the scenarios let a deadline pass");
    let deadline = passed[0]["deadline"].as_str().unwrap();
    let wall = |filter: &str| {
        let document = format!(
            "{{ alerts(first: 100, filter: {{ {filter} }}) {{ nodes {{ position kind deadline told subject due }} }} }}"
        );
        let caller = Caller::of(system(), vec![TokenScope::Alerts], &casebook);
        with_variables(&casebook, caller, &document, json!({}))["alerts"]["nodes"].as_array().unwrap().clone()
    };
    let hung = wall("kinds: [DEADLINE_PASSED]");
    assert_eq!(hung.len(), passed.len(), "that a deadline passed is shown");
    for alert in &hung {
        for hidden in ["deadline", "told", "subject", "due"] {
            assert_eq!(alert[hidden], Value::Null, "{alert}");
        }
    }
    assert_eq!(wall(&format!("deadlines: [{deadline}]")), Vec::<Value>::new());
    let told = passed[0]["told"][0].as_str().unwrap();
    let by_role = wall(&format!("told: [{told}]"));
    assert!(by_role.iter().all(|alert| alert["kind"] != "DEADLINE_PASSED"), "{by_role:?}");
    let recipients = ask_as(&casebook, &system(), "{ recipients { recipient } }")["data"]["recipients"].take();
    for recipient in recipients.as_array().unwrap() {
        let filter = format!("recipient: {}", recipient["recipient"]);
        assert_eq!(wall(&filter), Vec::<Value>::new(), "whom a case links is not shown");
    }
}

const CHANGES: &str = "kind position alert { position state } changes { step position says state told note alert { id position state severity kind subject } event { position kind } }";

/// Everything that a subscription says of what is there.
fn heard(casebook: &Arc<Casebook>, by: &Actor, after: &str, filter: &str) -> Vec<Value> {
    let document = format!("subscription {{ alerts(after: \"{after}\", filter: {{ {filter} }}) {{ {CHANGES} }} }}");
    let request = Request::new(document).data(Caller::from(by.clone()));
    let schema = graphql::schema(Arc::clone(casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut notices = schema.execute_stream(request, None);
        let mut found = Vec::new();
        loop {
            let notice = serde_json::to_value(notices.next().await.expect("it goes on")).unwrap();
            assert!(notice.get("errors").is_none(), "{notice}");
            let notice = notice["data"]["alerts"].clone();
            if notice["kind"] == "CAUGHT_UP" {
                return found;
            }
            found.push(notice);
        }
    })
}

#[test]
fn every_step_is_heard_once_in_order_from_any_position_and_live_as_later() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let manager = prelude("fp-xa");
    let (alert, case) = of_office(&casebook, &manager);
    let head = casebook.reader().head().to_string();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let live = {
        let document = format!("subscription {{ alerts(after: \"{head}\") {{ {CHANGES} }} }}");
        let request = Request::new(document).data(Caller::from(manager.clone()));
        let mut notices = graphql::schema(Arc::clone(&casebook)).execute_stream(request, None);
        runtime.spawn(async move {
            let mut found = Vec::new();
            while found.len() < 3 {
                let notice = serde_json::to_value(notices.next().await.unwrap()).unwrap()["data"]["alerts"].clone();
                found.extend((notice["kind"] == "EVENT").then_some(notice));
            }
            found
        })
    };
    let commands = [
        ("AcknowledgeAlert", json!({ "note": "n" })),
        ("SnoozeAlert", json!({ "until": "2026-11-02T09:00:00Z", "reason": "r" })),
        ("ResolveAlert", json!({ "reason": "r" })),
    ];
    for (number, (command, mut input)) in commands.into_iter().enumerate() {
        input["commandId"] = format!("answers-it-{number}").into();
        (input["caseId"], input["alert"]) = (case.clone().into(), alert.clone().into());
        assert_eq!(answer(&casebook, &manager, command, input)["userErrors"], json!([]));
    }
    let live = runtime.block_on(live).unwrap();
    let steps: Vec<_> = live.iter().map(|notice| notice["changes"][0]["step"].clone()).collect();
    assert_eq!(steps, ["ACKNOWLEDGED", "SNOOZED", "RESOLVED"]);
    assert!(live.iter().all(|notice| notice["alert"]["position"] == alert.as_str()));
    assert_eq!(heard(&casebook, &manager, &head, ""), live, "read later, the same to the byte");
    let all = heard(&casebook, &manager, "0", "");
    let position = |notice: &Value| notice["position"].as_str().unwrap().parse::<u64>().unwrap();
    assert!(all.is_sorted_by(|earlier, later| position(earlier) < position(later)), "each position once");
    for from in (0..all.len()).step_by(3) {
        let after = all[from]["position"].as_str().unwrap();
        assert_eq!(heard(&casebook, &manager, after, ""), all[from + 1..], "after {after}");
    }
    let states = heard(&casebook, &manager, "0", "states: [SNOOZED, RESOLVED]");
    let expected: Vec<_> = all
        .iter()
        .flat_map(|notice| notice["changes"].as_array().unwrap())
        .filter(|change| change["state"] == "SNOOZED" || change["state"] == "RESOLVED")
        .collect();
    let found: Vec<_> = states.iter().flat_map(|notice| notice["changes"].as_array().unwrap()).collect();
    assert_eq!(found, expected);
    assert!(found.len() < all.len() && !found.is_empty());
}

#[test]
fn that_an_alert_is_back_and_that_it_goes_further_is_heard_live_and_read_later_the_same() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), fixtures::Ledger::with_ten().unwrap().log().to_vec());
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    let records = records();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let turn = |at: &str| {
        world.set_now(at);
        runtime.block_on(Watch::new(Arc::clone(&casebook)).turn()).unwrap();
    };
    turn(NOW);
    let head = casebook.reader().head().to_string();
    let live = {
        let document =
            format!("subscription {{ alerts(after: \"{head}\", filter: {{ ofLedger: true }}) {{ {CHANGES} }} }}");
        let request = Request::new(document).data(Caller::from(records.clone()));
        let mut notices = graphql::schema(Arc::clone(&casebook)).execute_stream(request, None);
        runtime.spawn(async move {
            let mut found = Vec::new();
            // It ends with the casebook: then everything was told.
            while let Some(notice) = notices.next().await {
                let notice = serde_json::to_value(notice).unwrap()["data"]["alerts"].clone();
                found.extend((notice["kind"] == "EVENT").then_some(notice));
            }
            found
        })
    };
    let alert = failed(&casebook, 1);
    let snooze =
        json!({ "commandId": "puts-it-off", "alert": alert, "until": "2026-11-02T09:00:00Z", "reason": "Until nine." });
    assert_eq!(answer(&casebook, &records, "SnoozeAlert", snooze)["userErrors"], json!([]));
    turn("2026-11-02T08:59:00Z");
    turn("2026-11-02T09:00:01Z");
    turn("2026-11-04T09:00:00Z");
    let later = heard(&casebook, &records, &head, "ofLedger: true");
    casebook.close();
    let live = runtime.block_on(live).unwrap();
    assert_eq!(live, later, "the same to the byte");
    let steps: Vec<_> = live.iter().flat_map(|notice| notice["changes"].as_array().unwrap()).collect();
    let lives: Vec<_> = steps.iter().map(|change| (&change["step"], &change["state"])).collect();
    let step = |step: &str, state: &str| (json!(step), json!(state));
    let wanted = [
        step("RAISED", "RAISED"),
        step("SNOOZED", "SNOOZED"),
        step("RETURNED", "RAISED"),
        step("ESCALATED", "ESCALATED"),
    ];
    assert_eq!(lives, wanted.iter().map(|(step, state)| (step, state)).collect::<Vec<_>>());
    assert!(steps.iter().all(|change| change["alert"]["position"] == alert.as_str()));
    let told = steps[3]["told"].as_array().unwrap();
    assert!(!told.is_empty(), "others are told: {}", steps[3]);
    assert_eq!(
        steps.iter().map(|change| &change["event"]["kind"]).collect::<Vec<_>>(),
        ["FailureRecorded", "AlertSnoozed", "AlertSnoozeEnded", "AlertEscalated"]
    );
}

#[test]
fn an_alert_is_found_by_its_id_and_is_another_thing_than_its_event() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let manager = prelude("pm-xa");
    let (alert, _) = of_office(&casebook, &manager);
    let found = one(&casebook, &manager, &alert, "id position event { id } lastPosition raisedAt since told severity");
    let (id, event) = (found["id"].as_str().unwrap(), found["event"]["id"].as_str().unwrap());
    assert_ne!(id, event);
    let document = format!(
        "{{ node(id: \"{id}\") {{ __typename id ... on Alert {{ position }} }} alert(id: \"{id}\") {{ position }} }}"
    );
    let both = ask_as(&casebook, &manager, &document)["data"].clone();
    assert_eq!(both["node"], json!({ "__typename": "Alert", "id": id, "position": alert }));
    assert_eq!(both["alert"]["position"], alert.as_str());
    let none = ask_as(&casebook, &manager, &format!("{{ alert(id: \"{event}\") {{ position }} }}"));
    assert_eq!(none["data"]["alert"], Value::Null, "the id of an event is none of an alert");
    let neither = ask_as(&casebook, &manager, "{ alert { position } }");
    assert_eq!(crate::harness::code(&neither), "BAD_USER_INPUT");
}

/// Of which record an alert is, and when that is due, stands in the event that raised it.
#[test]
fn what_an_alert_tells_of_a_strictly_confidential_event_leaves_a_trace() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = opened(&folder);
    let oversight = prelude("oversight");
    let strict: Vec<String> = alerts(&casebook, &oversight, "ofLedger: false", "position")
        .iter()
        .map(|alert| alert["position"].as_str().unwrap().to_owned())
        .filter(|position| {
            let event = casebook.reader().at(domain::Position(position.parse().unwrap())).unwrap();
            let views = casebook.views();
            let facts = views.registry().access().facts(event.stream.case().unwrap()).unwrap();
            facts.class_of(&event) == Confidentiality::StrictlyConfidential
        })
        .collect();
    assert!(!strict.is_empty());
    let read = |fields: &str| {
        let traces = Arc::new(Traces::default());
        let document = format!("{{ alerts(first: 100, filter: {{ ofLedger: false }}) {{ nodes {{ {fields} }} }} }}");
        let request = Request::new(document).data(Caller::from(oversight.clone())).data(Arc::clone(&traces));
        let schema = graphql::schema(Arc::clone(&casebook));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answer = runtime.block_on(schema.execute(request));
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        let mut found: Vec<u64> = traces.take().traces.iter().map(|trace| trace.position.0).collect();
        found.sort_unstable();
        found.iter().map(u64::to_string).collect::<Vec<String>>()
    };
    assert_eq!(read("subject"), strict);
    assert_eq!(read("due"), strict);
    assert!(read("kind severity state position").is_empty(), "what everybody who hears of alerts is told");
}
