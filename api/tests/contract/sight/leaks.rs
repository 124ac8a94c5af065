//! What must not tell: ids that are tried, names of commands, a connection that outlives what was allowed.

use std::{sync::Arc, time::Duration};

use api::{
    caller::Caller,
    casebook::Casebook,
    graphql,
    sight::{Trace, Traces},
};
use async_graphql::{Executor, Request};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Actor, Position,
    terms::{CaseId, Confidentiality, Role, TokenScope},
};
use futures_util::StreamExt;
use serde_json::{Value, json};

use super::world::STORE;
use crate::harness::{World, ask_as, give, open, operator, person};

fn holder(role: Role) -> &'static Actor {
    STORE.holders.iter().find(|holder| holder.role == role).unwrap()
}

/// The global id of a case that nobody opened.
fn nothing() -> String {
    URL_SAFE_NO_PAD.encode(format!("1:Case:{}", uuid::Uuid::from_u128(7)))
}

/// Everything that takes the id of a case.
const QUESTIONS: [&str; 18] = [
    "{ case(id: \"ID\") { id status title } }",
    "{ case(id: \"ID\", asOf: { revision: 1 }) { id } }",
    "{ case(id: \"ID\", asOf: { revision: 99999 }) { id } }",
    "{ case(id: \"ID\", asOf: { position: \"1\" }) { id } }",
    "{ case(id: \"ID\", asOf: { position: \"99999999\" }) { id } }",
    "{ case(id: \"ID\", asOf: { at: \"2026-01-01T00:00:00Z\" }) { id } }",
    "{ case(id: \"ID\", effectiveOn: \"2026-01-01\") { id } }",
    "{ case(id: \"ID\", asOf: { revision: 1 }) { steps { totalCount } blame { fromStep } diff { totalCount } } }",
    "{ node(id: \"ID\") { id } }",
    "{ nodes(ids: [\"ID\", \"ID\"]) { id } }",
    "{ events(filter: { caseId: \"ID\" }) { nodes { position } pageInfo { hasNextPage endCursor } totalCount } }",
    "{ search(words: \"support\", filter: { caseId: \"ID\" }) { nodes { score } pageInfo { hasNextPage endCursor } totalCount } }",
    "{ alerts(filter: { caseId: \"ID\" }) { nodes { position } pageInfo { hasNextPage endCursor } } }",
    "{ deadlines(filter: { caseId: \"ID\" }) { nodes { due } pageInfo { hasNextPage endCursor } totalCount moreThan } }",
    "{ tracker(filter: { caseId: \"ID\" }) { nodes { id } pageInfo { hasNextPage endCursor } totalCount moreThan } }",
    "{ indicators(filter: { caseId: \"ID\" }) { nodes { indicator } pageInfo { hasNextPage endCursor } } }",
    "{ completenessProof(case: \"ID\") { absent } }",
    "{ whoCanSee(case: \"ID\") { nodes { upTo } pageInfo { hasNextPage endCursor } } }",
];

const MUTATIONS: [&str; 3] = [
    "mutation { addSupportItem(input: { commandId: \"tries-an-id\", caseId: \"ID\", item: \"S9\", supportKind: LOGISTICAL, description: \"x\", lethalOrDualUse: NO, purpose: OTHER }) { userErrors { code message path } case { id } position replayed dryRun } }",
    "mutation { approveCorrection(input: { commandId: \"tries-an-id\", caseId: \"ID\", proposal: \"1\", dryRun: true }) { userErrors { code message path } case { id } dryRun } }",
    "mutation { withdrawCase(input: { commandId: \"COMMAND\", caseId: \"ID\", reason: \"x\", expectedRevision: 1 }) { userErrors { code message path } case { id } replayed } }",
];

#[test]
fn a_case_out_of_reach_is_answered_like_one_that_is_not_there_to_the_byte() {
    let outsiders = STORE.holders.iter().filter(|holder| super::expected::row(holder.role).reach != "ALL");
    let mut compared = 0;
    for holder in outsiders {
        for case in STORE.cases.iter().filter(|case| !super::expected::row(holder.role).reaches(holder, case)) {
            // The name of a command that was given on that very case.
            let position = Position(case.events[0].0);
            let command = STORE.casebook.reader().at(position).unwrap().command.as_str().to_owned();
            for question in QUESTIONS.iter().chain(&MUTATIONS) {
                let answer = |id: &str| {
                    let document = question.replace("ID", id).replace("COMMAND", &command);
                    STORE.ask(holder, &document).to_string()
                };
                let (hidden, absent) = (answer(&case.id), answer(&nothing()));
                assert_eq!(hidden, absent, "{} {} {question}", holder.role, case.reference);
                assert!(!hidden.contains("VALIDATION") && !hidden.contains("Unknown"), "{hidden}");
                compared += 1;
            }
            let by_reference = |reference: &str| {
                let questions = format!(
                    "{{ case(reference: \"{reference}\") {{ id }} cases(filter: {{ text: \"{reference}\" }}) {{ nodes {{ id }} }} casesAsOf(effectiveOn: \"2026-03-01\", filter: {{ text: \"{reference}\" }}) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}"
                );
                STORE.ask(holder, &questions).to_string()
            };
            assert_eq!(by_reference(case.reference), by_reference("XZ-2099-001"));
            // Events by their position and their id, and what proves them.
            let by_position = |position: u64| {
                let event = URL_SAFE_NO_PAD.encode(format!("1:Event:{position}"));
                let questions = format!(
                    "{{ event(position: \"{position}\") {{ id }} node(id: \"{event}\") {{ id }} proof(event: \"{event}\") {{ index }} }}"
                );
                STORE.ask(holder, &questions).to_string()
            };
            assert_eq!(by_position(case.events[0].0), by_position(99_999_999));
        }
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn a_token_for_less_sees_less_and_a_role_that_is_not_held_sees_nothing() {
    let ask = |caller: Caller, document: &str| {
        let answer = STORE.run(Request::new(document).data(caller));
        serde_json::to_value(answer).unwrap()["data"].clone()
    };
    let open = STORE.case(Confidentiality::Open);
    let document = format!(
        "{{ case(id: \"{}\") {{ scope {{ openedOn }} }} checkpoint {{ size }} alerts {{ nodes {{ position }} }} events(first: 100) {{ nodes {{ stream }} }} }}",
        open.id
    );
    let with = |scope| Caller::of(holder(Role::Oversight).clone(), vec![scope], &STORE.casebook);
    let verify = ask(with(TokenScope::Verify), &document);
    assert_eq!(verify["case"], Value::Null);
    assert!(verify["checkpoint"].is_object());
    assert_eq!(verify["alerts"]["nodes"], json!([]));
    let events = verify["events"]["nodes"].as_array().unwrap();
    assert!(!events.is_empty() && events.iter().all(|event| event["stream"] == "ledger"), "{events:?}");
    let alerts = ask(with(TokenScope::Alerts), &document);
    assert_eq!((&alerts["case"], &alerts["checkpoint"]), (&Value::Null, &Value::Null));
    assert!(!alerts["alerts"]["nodes"].as_array().unwrap().is_empty());
    let read = ask(with(TokenScope::Read), &document);
    assert!(read["case"]["scope"].is_object() && read["checkpoint"].is_object());
    let elsewhere = person(holder(Role::ProjectManager).user.as_str(), Role::ProjectManager, "XB-CO");
    let nothing = ask(Caller::from(elsewhere), &document);
    assert_eq!((&nothing["case"], &nothing["checkpoint"]), (&Value::Null, &Value::Null));
    assert_eq!((&nothing["alerts"]["nodes"], &nothing["events"]["nodes"]), (&json!([]), &json!([])));
}

#[test]
fn what_is_handed_out_in_strict_confidence_is_collected_and_nothing_else() {
    let collected = |actor: &Actor, document: &str| {
        let traces = Arc::new(Traces::default());
        let request = Request::new(document).data(Caller::from(actor.clone())).data(Arc::clone(&traces));
        let answer = STORE.run(request);
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        traces.take().traces
    };
    let strict = STORE.case(Confidentiality::StrictlyConfidential);
    let (position, ..) = strict.events[3];
    let id: CaseId = {
        let views = STORE.casebook.views();
        let reference = domain::terms::Reference::new(strict.reference).unwrap();
        views.registry().case_by_reference(&reference).unwrap()
    };
    let trace = |position: u64| Trace { case: Some(id), position: Position(position) };
    let oversight = holder(Role::Oversight);
    let event = |fields: &str| format!("{{ event(position: \"{position}\") {{ {fields} }} }}");
    assert_eq!(collected(oversight, &event("kind recordedAt")), [], "the frame alone is no reading");
    assert_eq!(collected(oversight, &event("payloadJson")), [trace(position)]);
    assert_eq!(collected(oversight, &event("payload { __typename }")), [trace(position)]);
    assert_eq!(collected(oversight, &format!("{{ proof(position: \"{position}\") {{ record }} }}")), [trace(position)]);
    let of = |kind: &str| -> Vec<Trace> {
        strict.events.iter().filter(|(.., known, _)| *known == kind).map(|(position, ..)| trace(*position)).collect()
    };
    let evidence = format!("{{ case(id: \"{}\") {{ evidence {{ attached {{ evidence }} }} }} }}", strict.id);
    let attached: Vec<Trace> = strict
        .events
        .iter()
        .filter(|(_, number, ..)| number / 100 == 15)
        .map(|(position, ..)| trace(*position))
        .collect();
    assert!(!of("EvidenceAttached").is_empty());
    assert_eq!(collected(oversight, &evidence), attached);
    assert_eq!(collected(holder(Role::ProjectManager), &evidence), [], "nothing was handed out");
    let open = STORE.case(Confidentiality::Open);
    assert_eq!(
        collected(oversight, &format!("{{ case(id: \"{}\") {{ evidence {{ attached {{ evidence }} }} }} }}", open.id)),
        []
    );
}

/// Grants a role for the office `local` of a store that was founded.
fn admit(casebook: &Casebook, user: &str, role: &str, number: u32) {
    let input = json!({ "commandId": format!("admits-{number:04}"), "user": user, "role": role, "office": "local", "from": "2024-01-01" });
    give(casebook, &operator(), "GrantRole", input).unwrap();
}

/// A case of office `local`, opened by its manager.
fn opened(casebook: &Casebook) -> (Actor, CaseId) {
    let manager = person("U-1", Role::ProjectManager, "local");
    let opening = json!({
        "commandId": "opens-a-case", "reference": "XZ-2026-001", "title": "T", "country": "XZ", "office": "local",
        "project": "P-1", "caseOwner": "U-1", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
        "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
    });
    let case = give(casebook, &manager, "OpenCase", opening).unwrap().envelopes[0].stream.case().unwrap();
    (manager, case)
}

fn add_item(casebook: &Casebook, manager: &Actor, case: CaseId, item: &str) -> Position {
    let input = json!({ "commandId": format!("adds-item-{item}"), "caseId": case.to_string(), "item": item, "supportKind": "LOGISTICAL",
        "description": "Radios", "lethalOrDualUse": "NO", "purpose": "OTHER" });
    give(casebook, manager, "AddSupportItem", input).unwrap().position
}

#[test]
fn a_case_reached_by_assignment_is_there_as_long_as_the_assignment_runs_and_under_replayed_commands_too() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = open(folder.path(), World::new("2026-03-01T00:00:00Z").setting());
    admit(&casebook, "U-1", "PROJECT_MANAGER", 1);
    let elsewhere = json!({ "commandId": "admits-elsewhere", "user": "U-3", "role": "PROJECT_MANAGER", "office": "other", "from": "2024-01-01" });
    give(&casebook, &operator(), "GrantRole", elsewhere).unwrap();
    let (manager, case) = opened(&casebook);
    let assigned = person("U-3", Role::ProjectManager, "other");
    let id = URL_SAFE_NO_PAD.encode(format!("1:Case:{case}"));
    let status =
        || ask_as(&casebook, &assigned, &format!("{{ case(id: \"{id}\") {{ status }} }}"))["data"]["case"].clone();
    let add = "mutation { addSupportItem(input: { commandId: \"adds-an-item-of-mine\", caseId: \"ID\", item: \"S7\", supportKind: LOGISTICAL, description: \"x\", lethalOrDualUse: NO, purpose: OTHER }) { replayed userErrors { code } events { position } case { id } } }";
    let add = || ask_as(&casebook, &assigned, &add.replace("ID", &id))["data"]["addSupportItem"].clone();
    assert_eq!(status(), Value::Null);
    assert_eq!(add()["userErrors"][0]["code"], "E-REF-01");
    let assign = json!({ "commandId": "assigns-somebody", "caseId": case.to_string(), "user": "U-3", "role": "PROJECT_MANAGER", "from": "2026-03-01", "reason": "x" });
    give(&casebook, &manager, "AssignRole", assign).unwrap();
    assert_eq!(status(), json!({ "status": "DRAFT" }));
    let (first, again) = (add(), add());
    assert_eq!((&first["userErrors"], &again["replayed"]), (&json!([]), &json!(true)), "{first} {again}");
    assert_eq!(first["events"], again["events"]);
    let end = json!({ "commandId": "ends-the-assignment", "caseId": case.to_string(), "user": "U-3", "role": "PROJECT_MANAGER", "reason": "x" });
    give(&casebook, &manager, "EndRoleAssignment", end).unwrap();
    assert_eq!(status(), Value::Null);
    let after = add();
    assert_eq!(
        (&after["userErrors"][0]["code"], &after["events"], &after["case"]),
        (&json!("E-REF-01"), &json!([]), &Value::Null)
    );
    casebook.close();
}

#[test]
fn who_loses_a_role_while_connected_sees_nothing_from_then_on_and_the_position_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = open(folder.path(), World::new("2026-03-01T00:00:00Z").setting());
    admit(&casebook, "U-1", "PROJECT_MANAGER", 1);
    admit(&casebook, "U-2", "PROJECT_STAFF", 2);
    let (manager, case) = opened(&casebook);
    let add = |item: &str| add_item(&casebook, &manager, case, item);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let blocking = |work: &(dyn Fn() -> Position + Sync)| tokio::task::block_in_place(work);
        let staff = Caller::from(person("U-2", Role::ProjectStaff, "local"));
        let request = Request::new("subscription { events { kind position event { kind position } } }").data(staff);
        let schema = graphql::schema(Arc::clone(&casebook));
        let mut notices = schema.execute_stream(request, None);
        let mut next = async || -> Option<Value> {
            let notice = tokio::time::timeout(Duration::from_millis(500), notices.next()).await.ok()??;
            Some(serde_json::to_value(notice).unwrap()["data"]["events"].clone())
        };
        assert_eq!(next().await.unwrap()["kind"], "CAUGHT_UP");
        let seen = blocking(&|| add("S1"));
        assert_eq!(next().await.unwrap()["event"], json!({ "kind": "SupportItemAdded", "position": seen.to_string() }));
        let revoke = json!({ "commandId": "revokes-a-role", "user": "U-2", "role": "PROJECT_STAFF", "reason": "left" });
        blocking(&|| give(&casebook, &operator(), "RevokeRole", revoke.clone()).unwrap().position);
        let hidden = blocking(&|| add("S2"));
        assert_eq!(next().await, None, "the revocation and what came after it");
        // With the role again, what was recorded meanwhile stays passed over.
        blocking(&|| {
            admit(&casebook, "U-2", "PROJECT_STAFF", 3);
            Position(0)
        });
        let granted = next().await.unwrap();
        assert_eq!(granted["event"]["kind"], "RoleGranted");
        assert!(granted["position"].as_str().unwrap().parse::<u64>().unwrap() > hidden.0);
    });
    casebook.close();
}
