//! How values are written: an enum is a name in a document and a text in JSON variables, one value will do for a list, and
//! whatever has the wrong type is named.

use std::sync::Arc;

use api::{casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Variables};
use futures_util::StreamExt;
use serde_json::{Value, json};

use crate::harness::{World, code, open, operator};

/// Asks over GraphQL, with variables.
fn ask(casebook: &Arc<Casebook>, document: &str, variables: Value) -> Value {
    let request = Request::new(document).variables(Variables::from_json(variables));
    let request = request.data(api::caller::Caller::from(operator()));
    let schema = graphql::schema(Arc::clone(casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    serde_json::to_value(runtime.block_on(schema.execute(request))).unwrap()
}

fn founded() -> (tempfile::TempDir, Arc<Casebook>) {
    let folder = tempfile::tempdir().unwrap();
    let casebook = open(folder.path(), World::new("2026-07-01T12:00:00Z").setting());
    (folder, casebook)
}

fn grant(number: u32, role: &str) -> String {
    format!(
        "grantRole(input: {{ commandId: \"literals-{number}\", user: \"U-{number}\", role: {role}, office: \"local\", from: \"2024-01-01\" }}) {{ userErrors {{ code path }} events {{ kind }} }}"
    )
}

#[test]
fn an_enum_in_quotes_is_refused_in_a_document_wherever_it_stands() {
    let (_folder, casebook) = founded();
    let head = casebook.reader().head();
    let about = "commandId: \"literals-9\", caseId: \"x\"";
    for (place, wanted, document) in [
        ("input.role", "AUDITOR", format!("mutation {{ {} }}", grant(1, "\"AUDITOR\""))),
        ("input.role", "Role", format!("mutation {{ {} }}", grant(1, "\"NOBODY\""))),
        (
            "input.lethalOrDualUse",
            "DUAL_USE",
            format!(
                "mutation {{ addSupportItem(input: {{ {about}, item: \"S1\", supportKind: LOGISTICAL, description: \"d\", lethalOrDualUse: \"DUAL_USE\", purpose: OTHER }}) {{ position }} }}"
            ),
        ),
        (
            "input.outcomes.1.outcome",
            "APPLIES",
            format!(
                "mutation {{ determineApplicability(input: {{ {about}, rationale: \"r\", outcomes: [{{ item: \"S1\", recipient: \"R1\", outcome: APPLIES }}, {{ item: \"S1\", recipient: \"R2\", outcome: \"APPLIES\" }}] }}) {{ position }} }}"
            ),
        ),
        ("filter.roles.0", "AUDITOR", "{ events(filter: { roles: [\"AUDITOR\"] }) { nodes { id } } }".into()),
        ("filter.roles", "AUDITOR", "{ events(filter: { roles: \"AUDITOR\" }) { nodes { id } } }".into()),
        ("orderBy", "REFERENCE", "{ cases(orderBy: \"REFERENCE\") { nodes { reference } } }".into()),
        (
            "orderBy",
            "REFERENCE",
            "{ ...f } fragment f on Query { cases(orderBy: \"REFERENCE\") { nodes { reference } } }".into(),
        ),
        ("orderBy", "REFERENCE", "{ ... on Query { cases(orderBy: \"REFERENCE\") { nodes { reference } } } }".into()),
        ("orderBy", "REFERENCE", "{ ... { again: cases(orderBy: \"REFERENCE\") { nodes { reference } } } }".into()),
        (
            "$sort",
            "REFERENCE",
            "query ($sort: RegisterSort = \"REFERENCE\") { cases(orderBy: $sort) { nodes { reference } } }".into(),
        ),
    ] {
        let answer = ask(&casebook, &document, json!({}));
        assert_eq!(code(&answer), "BAD_USER_INPUT", "{document}: {answer}");
        let error = &answer["errors"][0];
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(&format!("\"{place}\"")) && message.contains(wanted), "{place}: {message}");
        assert!(error["locations"][0]["line"].is_u64() && answer["data"].is_null(), "{answer}");
    }
    assert_eq!(casebook.reader().head(), head, "nothing was recorded");
    casebook.close();
}

#[test]
fn an_enum_is_a_name_in_a_document_and_a_text_in_variables() {
    let (_folder, casebook) = founded();
    let accepted = |document: &str, variables: Value| {
        let answer = ask(&casebook, document, variables);
        assert!(answer["errors"].is_null(), "{document}: {answer}");
        let granted = &answer["data"]["grantRole"];
        assert!(granted.is_null() || granted["events"][0]["kind"] == "RoleGranted", "{document}: {answer}");
    };
    accepted(&format!("mutation {{ {} }}", grant(1, "AUDITOR")), json!({}));
    accepted(&format!("mutation ($role: Role!) {{ {} }}", grant(2, "$role")), json!({ "role": "AUDITOR" }));
    accepted(&format!("mutation ($role: Role! = DONOR) {{ {} }}", grant(3, "$role")), json!({}));
    let input =
        json!({ "commandId": "literals-4", "user": "U-4", "role": "AUDITOR", "office": "local", "from": "2024-01-01" });
    let whole = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { events { kind } } }";
    accepted(whole, json!({ "input": input }));
    accepted("{ cases(orderBy: REFERENCE, filter: { countries: [\"XA\"] }) { nodes { reference } } }", json!({}));
    let events = "query ($filter: EventFilterInput) { events(filter: $filter) { nodes { id } } }";
    accepted(events, json!({ "filter": { "roles": ["AUDITOR", "DONOR"] } }));
    // What is text stays text, also where it reads like an enum.
    let found = ask(
        &casebook,
        "{ events(filter: { kinds: [\"RoleGranted\"], text: \"AUDITOR\" }) { nodes { kind } } }",
        json!({}),
    );
    assert_eq!(found["data"]["events"]["nodes"].as_array().unwrap().len(), 3, "{found}");
    casebook.close();
}

#[test]
fn a_subscription_is_refused_as_a_query_is() {
    let (_folder, casebook) = founded();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let document = "subscription { events(filter: { roles: [\"AUDITOR\"] }) { __typename } }";
    let request = Request::new(document).data(api::caller::Caller::from(operator()));
    let schema = graphql::schema(Arc::clone(&casebook));
    let answers: Vec<_> = runtime.block_on(schema.execute_stream(request, None).collect());
    let answers = serde_json::to_value(answers).unwrap();
    assert_eq!((answers.as_array().unwrap().len(), code(&answers[0])), (1, "BAD_USER_INPUT"), "{answers}");
    casebook.close();
}

#[test]
fn a_single_value_will_do_for_a_list() {
    let (_folder, casebook) = founded();
    let head = casebook.reader().head();
    for document in [
        "{ events(filter: { roles: AUDITOR, actions: 1 }) { nodes { id } } }",
        "{ cases(filter: { countries: \"XA\" }) { nodes { id: reference } } }",
    ] {
        let answer = ask(&casebook, document, json!({}));
        assert!(answer["errors"].is_null(), "{document}: {answer}");
    }
    let open = "mutation ($input: OpenCaseInput!) { openCase(input: $input) { userErrors { code message } } }";
    let input = json!({
        "commandId": "a-list-of-one", "reference": "XA-1", "title": "t", "country": "XA", "office": "local", "project": "P",
        "donors": "DONOR-1", "caseOwner": "U-1", "plannedStart": "2026-07-01", "plannedEnd": "2026-08-01",
        "budget": { "amountMinor": "1", "currency": "EUR" }, "origin": "DONOR_PROPOSAL", "dryRun": true,
    });
    let refused = ask(&casebook, open, json!({ "input": input }));
    // The operator may not open cases: the words were read, and a rule refused.
    assert_eq!(refused["data"]["openCase"]["userErrors"][0]["code"], "E-AUTH-01", "{refused}");
    assert_eq!(casebook.reader().head(), head);
    casebook.close();
}

#[test]
fn a_value_of_another_type_is_named_whether_it_stands_in_the_document_or_in_variables() {
    let (_folder, casebook) = founded();
    let head = casebook.reader().head();
    let events = "query ($filter: EventFilterInput) { events(filter: $filter) { nodes { id } } }";
    let first = "query ($first: Int) { events(first: $first) { nodes { id } } }";
    let descending = "query ($descending: Boolean) { cases(descending: $descending) { nodes { reference } } }";
    let input = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code message path } } }";
    let with = |field: &str, value: Value| {
        let mut input = json!({ "commandId": "literals-1", "user": "U-9", "role": "AUDITOR", "office": "local", "from": "2024-01-01" });
        input[field] = value;
        json!({ "input": input })
    };
    for (place, document, variables) in [
        ("actions", events, json!({ "filter": { "actions": ["one"] } })),
        ("actions", events, json!({ "filter": { "actions": [1, 1.5] } })),
        ("actions", events, json!({ "filter": { "actions": [300] } })),
        ("actions", events, json!({ "filter": { "actions": true } })),
        ("roles", events, json!({ "filter": { "roles": ["NOBODY"] } })),
        ("roles", events, json!({ "filter": { "roles": [7] } })),
        ("recordedFrom", events, json!({ "filter": { "recordedFrom": "soon" } })),
        ("effectiveTo", events, json!({ "filter": { "effectiveTo": [1] } })),
        ("users", events, json!({ "filter": { "users": ["no spaces in ids"] } })),
        ("kinds", events, json!({ "filter": { "kinds": { "a": 1 } } })),
        ("caseId", events, json!({ "filter": { "caseId": "nothing" } })),
        ("unheardOf", events, json!({ "filter": { "unheardOf": 1 } })),
        ("first", first, json!({ "first": "ten" })),
        ("first", first, json!({ "first": true })),
        ("first", first, json!({ "first": 2.5 })),
        ("descending", descending, json!({ "descending": "yes" })),
        ("descending", descending, json!({ "descending": 1 })),
        ("role", input, with("role", json!("NOBODY"))),
        ("role", input, with("role", json!(["AUDITOR", "DONOR"]))),
        ("dryRun", input, with("dryRun", json!(1))),
        ("expectedRevision", input, with("expectedRevision", json!("2"))),
        ("from", input, with("from", json!("2024-13-01"))),
        ("user", input, with("user", json!({ "id": 1 }))),
        ("actions", "{ events(filter: { actions: [\"one\"] }) { nodes { id } } }", json!({})),
        ("actions", "{ events(filter: { actions: [300] }) { nodes { id } } }", json!({})),
        ("recordedFrom", "{ events(filter: { recordedFrom: 5 }) { nodes { id } } }", json!({})),
    ] {
        let answer = ask(&casebook, document, variables.clone());
        let refusal = &answer["data"]["grantRole"]["userErrors"][0];
        let said =
            if refusal.is_object() { refusal["message"].clone() } else { answer["errors"][0]["message"].clone() };
        assert!(said.as_str().is_some_and(|text| text.contains(place)), "{place} is named: {variables} {answer}");
    }
    assert_eq!(casebook.reader().head(), head, "nothing was recorded");
    casebook.close();
}
