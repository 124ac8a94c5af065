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
