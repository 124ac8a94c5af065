//! What is refused, and that a refusal leaves no trace.

use serde_json::{Value, json};
use tests::Player;

use crate::with;

#[test]
fn bad_input_is_refused_with_a_code_and_leaves_no_trace() {
    let (server, mut player) = with(&[]);
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    player.steps(&server, "F1", &scenario.steps[..3], true);
    let (step, token) = (&scenario.steps[3], player.token(&server, "pm-xa"));
    let good = player.input(&server, "bad", step);
    let head = server.head();
    let give = |changes: Value| {
        let mut input = good.clone();
        input.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let answer = Player::give(&server, &token, "addSupportItem", &input);
        assert_eq!(server.head(), head, "{changes}");
        answer
    };
    let nobody = server.query("{ recipients { recipient } }", json!({}));
    assert!(!nobody["recipients"].as_array().unwrap().is_empty());
    for (changes, code) in [
        (json!({ "caseId": "bm9ib2R5" }), "E-REF-01"),
        (json!({ "expectedRevision": 1 }), "E-CON-01"),
        (json!({ "subKind": "NoSuchKind" }), "E-VOC-01"),
        (json!({ "effectiveOn": "2099-01-01" }), "E-TIME-01"),
        (json!({ "description": "x".repeat(100_000) }), "E-INP-01"),
    ] {
        let payload = give(changes).data()["addSupportItem"].take();
        let error = &payload["userErrors"][0];
        assert!(
            error["code"] == code && error["message"].as_str().is_some_and(|text| !text.is_empty()),
            "expected {code}: {payload}"
        );
        if code == "E-CON-01" {
            assert_eq!(payload["case"]["revision"], 2, "{payload}");
        }
        if code == "E-INP-01" {
            assert!(error["path"].to_string().contains("description"), "{error}");
        }
    }
    assert_eq!(give(json!({ "quantity": { "no": "number" } })).code(), "BAD_USER_INPUT", "a variable of another type");
    let dry = give(json!({ "dryRun": true })).data()["addSupportItem"].take();
    assert_eq!(dry["dryRun"], "ACCEPTED", "{dry}");
    assert_eq!(server.post(Some(&token), b"{\"query\":\"{ ledger { head } \xff }\"}").status, 400);
    assert_eq!(server.post(None, b"{\"query\":\"{ ledger { head } }\"}").status, 401);
    assert_eq!(server.head(), head);
}

#[test]
fn a_command_said_twice_is_recorded_once() {
    let (server, mut player) = with(&[]);
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    player.steps(&server, "F1", &scenario.steps[..2], true);
    let token = player.token(&server, "pm-xa");
    let mut input = player.input(&server, "twice", &scenario.steps[2]);
    let first = Player::give(&server, &token, "addSupportItem", &input).data()["addSupportItem"].take();
    let head = server.head();
    let again = Player::give(&server, &token, "addSupportItem", &input).data()["addSupportItem"].take();
    assert!(
        first["replayed"] == false && again["replayed"] == true && first["events"] == again["events"],
        "{first} {again}"
    );
    input["description"] = "Something else".into();
    let other = Player::give(&server, &token, "addSupportItem", &input).data()["addSupportItem"].take();
    assert_eq!(other["userErrors"][0]["code"], "E-CMD-01", "{other}");
    assert_eq!(server.head(), head);
}

#[test]
fn a_literal_of_another_type_is_a_typed_error_and_leaves_no_trace() {
    let (server, _) = with(&[]);
    let head = server.head();
    let mut wrong = vec![
        ("Position", "{ event(position: 1) { id } }".to_owned()),
        ("Position", "{ event(position: \"-1\") { id } }".into()),
        ("Position", "{ event(position: \"99999999999999999999\") { id } }".into()),
        ("Position", "{ event(position: { a: 1 }) { id } }".into()),
        ("Position", "{ ledger { head } case(reference: \"X\", atLeast: true) { id } }".into()),
        ("Date", "{ policy(on: 20260101) { edition } }".into()),
        ("Date", "{ policy(on: \"2026-02-30\") { edition } }".into()),
        ("DateTime", "{ case(reference: \"X\", asOf: { at: 5 }) { id } }".into()),
        ("DateTime", "{ case(reference: \"X\", asOf: { at: \"2026-01-01\" }) { id } }".into()),
        ("ID", "{ node(id: true) { id } }".into()),
        ("ID", "{ node(id: { a: 1 }) { id } }".into()),
        ("Int", "{ events(first: \"ten\") { nodes { id } } }".into()),
        ("Int", "{ events(first: 1.5) { nodes { id } } }".into()),
        ("Int", "{ events(first: 9999999999) { nodes { id } } }".into()),
        ("Boolean", "{ cases(descending: \"yes\") { nodes { reference } } }".into()),
        ("String", "{ case(reference: 5) { id } }".into()),
        ("RegisterSort", "{ cases(orderBy: SIDEWAYS) { nodes { reference } } }".into()),
        ("RegisterSort", "{ cases(orderBy: 1) { nodes { reference } } }".into()),
        ("country", "{ cases(filter: { countries: [\"xx\"] }) { nodes { reference } } }".into()),
    ];
    let good = [
        ("commandId", "\"literals-1\""),
        ("user", "\"U-9\""),
        ("role", "AUDITOR"),
        ("office", "\"local\""),
        ("from", "\"2024-01-01\""),
    ];
    let mutation = |field: &str, literal: &str| {
        let fields: Vec<String> = good
            .iter()
            .filter(|(name, _)| *name != field)
            .map(|(name, literal)| format!("{name}: {literal}"))
            .chain([format!("{field}: {literal}")])
            .collect();
        format!("mutation {{ grantRole(input: {{ {} }}) {{ userErrors {{ code message path }} }} }}", fields.join(", "))
    };
    for (field, literal) in [
        ("commandId", "12345678"),
        ("user", "5"),
        ("user", "null"),
        ("role", "NOBODY"),
        ("role", "7"),
        ("from", "2024"),
        ("from", "\"soon\""),
        ("from", "{ day: 1 }"),
        ("expectedRevision", "\"two\""),
        ("expectedRevision", "-1"),
        ("dryRun", "\"no\""),
        ("effectiveOn", "[1]"),
        ("unheardOf", "1"),
    ] {
        wrong.push((field, mutation(field, literal)));
    }
    for (what, document) in wrong {
        let answer = server.ask(server.operator(), &document, json!({}));
        let refusal = answer.body["data"]["grantRole"]["userErrors"][0].clone();
        let (code, message) = if refusal.is_object() {
            assert_eq!(refusal["path"], json!(["input", what]), "{document}: {refusal}");
            (refusal["code"].clone(), refusal["message"].clone())
        } else {
            let error = &answer.body["errors"][0];
            (error["extensions"]["code"].clone(), error["message"].clone())
        };
        assert!(
            ["BAD_USER_INPUT", "E-INP-01", "GRAPHQL_VALIDATION_FAILED"].iter().any(|known| code == *known),
            "{document}: {}",
            answer.body
        );
        assert!(message.as_str().is_some_and(|text| text.contains(what)), "it says what is wrong: {}", answer.body);
    }
    assert_eq!(server.head(), head, "nothing was recorded");
    let accepted = server.ask(server.operator(), &mutation("from", "\"2024-01-01\""), json!({})).data();
    assert_eq!(accepted["grantRole"]["userErrors"], json!([]), "the literals that were not changed are right");
}
