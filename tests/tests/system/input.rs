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
    for (field, changes, code) in [
        ("caseId", json!({ "caseId": "bm9ib2R5" }), "E-REF-01"),
        ("expectedRevision", json!({ "expectedRevision": 1 }), "E-CON-01"),
        ("subKind", json!({ "subKind": "NoSuchKind" }), "E-VOC-01"),
        ("lifeSaving", json!({ "lifeSaving": "Nothing" }), "E-VOC-01"),
        ("effectiveOn", json!({ "effectiveOn": "2099-01-01" }), "E-TIME-01"),
        ("effectiveOn", json!({ "effectiveOn": "1999-01-01" }), "E-TIME-01"),
        ("description", json!({ "description": "x".repeat(100_000) }), "E-INP-01"),
        ("description", json!({ "description": "a bell \u{7}" }), "E-INP-01"),
        ("description", json!({ "description": "  " }), "E-INP-01"),
        ("item", json!({ "item": "no spaces" }), "E-INP-01"),
        ("item", json!({ "item": "x".repeat(65) }), "E-INP-01"),
        ("commandId", json!({ "commandId": "short" }), "E-INP-01"),
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
        assert_eq!(error["path"], json!(["input", field]), "{error}");
    }
    for (field, value) in [
        ("quantity", json!({ "no": "number" })),
        ("quantity", json!("three")),
        ("quantity", json!(2.5)),
        ("usesPersonalData", json!("yes")),
        ("description", json!(5)),
        ("supportKind", json!("NO_SUCH_KIND")),
        ("item", json!(null)),
    ] {
        let answer = give(json!({ field: value.clone() }));
        assert_eq!(answer.code(), "BAD_USER_INPUT", "{field} {value}: {}", answer.body);
        let said = answer.body["errors"][0]["message"].as_str().unwrap_or_default();
        assert!(said.contains(field), "{field} {value}: {said}");
    }
    let dry = give(json!({ "dryRun": true })).data()["addSupportItem"].take();
    assert_eq!(dry["dryRun"], "ACCEPTED", "{dry}");
    for broken in [
        &b"{\"query\":\"{ ledger { head } \xff }\"}"[..],
        b"{\"query\":\"{ ledger { head } }\",\"variables\":{\"a\":\"\xc3\x28\"}}",
    ] {
        let answer = server.post(Some(&token), broken);
        assert_eq!((answer.status, answer.code()), (400, "BAD_USER_INPUT"), "{}", answer.body);
        assert!(
            answer.body["errors"][0]["message"].as_str().is_some_and(|said| said.contains("UTF-8")),
            "{}",
            answer.body
        );
    }
    assert_eq!(server.post(None, b"{\"query\":\"{ ledger { head } }\"}").status, 401);
    assert_eq!(server.head(), head);
}

/// An id that nobody knows, one that is taken, a day to come: the field that holds it is named, wherever it stands.
#[test]
fn the_field_that_holds_what_is_refused_is_named() {
    let (server, player) = with(&[1]);
    let case = server.query("{ case(reference: \"XA-2025-001\") { id } }", json!({}))["case"]["id"].clone();
    let head = server.head();
    let mut number = 0;
    for (person, command, path, code, fields) in [
        (
            "pm-xa",
            "reviseSupportItem",
            json!(["input", "item"]),
            "E-REF-01",
            json!({ "item": "S99", "description": "d", "lethalOrDualUse": "NO", "purpose": "OTHER", "reason": "r" }),
        ),
        (
            "pm-xa",
            "linkRecipient",
            json!(["input", "recipient"]),
            "E-REF-01",
            json!({ "recipient": "XA-NOBODY", "role": "DIRECT" }),
        ),
        (
            "pm-xa",
            "addSupportItem",
            json!(["input", "item"]),
            "E-REF-02",
            json!({ "item": "S1", "supportKind": "LOGISTICAL", "description": "d", "lethalOrDualUse": "NO", "purpose": "OTHER" }),
        ),
        (
            "pm-xa",
            "openIntervention",
            json!(["input", "incidents", "0"]),
            "E-REF-01",
            json!({ "intervention": "IV99", "trigger": "INCIDENT", "aim": "a", "incidents": ["IN99"] }),
        ),
        (
            "pm-xa",
            "recordDelivery",
            json!(["input", "evidence", "0"]),
            "E-EVD-03",
            json!({ "item": "S1", "recipient": "XA-TBP", "quantity": "100", "evidence": ["EV-NONE"] }),
        ),
        (
            "fp-xa",
            "determineApplicability",
            json!(["input", "outcomes", "0", "recipient"]),
            "E-REF-01",
            json!({ "rationale": "r", "outcomes": [{ "item": "S1", "recipient": "XA-NOBODY", "outcome": "APPLIES" }] }),
        ),
        (
            "fp-xa",
            "determineApplicability",
            json!(["input", "outcomes", "0", "item"]),
            "E-INP-01",
            json!({ "rationale": "r", "outcomes": [{ "item": "no spaces", "recipient": "XA-TBP", "outcome": "APPLIES" }] }),
        ),
        (
            "pm-xa",
            "attachEvidence",
            json!(["input", "obtainedOn"]),
            "E-TIME-01",
            json!({ "evidence": "EV99", "kind": "FieldReport", "title": "t", "sha256": "ab".repeat(32), "bytes": "1", "mediaType": "text/plain", "obtainedOn": "2099-01-01", "sourceReliability": "HIGH", "confidentiality": "OPEN" }),
        ),
        // A rule that is met by several commands names the field by the name it has in this one.
        ("pm-xa", "startMitigation", json!(["input", "measure"]), "E-MIT-01", json!({ "measure": "M8.4" })),
        (
            "com-xa",
            "varyCondition",
            json!(["input", "requestedBy"]),
            "E-AUTH-05",
            json!({ "condition": "C5", "text": "t", "requestedBy": "U-NOBODY", "reason": "r" }),
        ),
        (
            "pm-xa",
            "attachEvidence",
            json!(["input", "kind"]),
            "E-VOC-01",
            json!({ "evidence": "EV99", "kind": "Rumour", "title": "t", "sha256": "ab".repeat(32), "bytes": "1", "mediaType": "text/plain", "obtainedOn": "2026-01-01", "sourceReliability": "HIGH", "confidentiality": "OPEN" }),
        ),
    ] {
        let mut input = fields;
        number += 1;
        input["commandId"] = format!("named-{number:04}").into();
        input["caseId"] = case.clone();
        let token = player.token(&server, person);
        let payload = Player::give(&server, &token, command, &input).data()[command].take();
        let error = &payload["userErrors"][0];
        assert_eq!((&error["code"], &error["path"]), (&json!(code), &path), "{command}: {payload}");
        assert!(error["message"].as_str().is_some_and(|said| !said.is_empty()), "{payload}");
        assert_eq!(server.head(), head, "{command}");
    }
    let unknown = server.query("{ node(id: \"bm9ib2R5\") { id } case(reference: \"XA-0000-000\") { id } }", json!({}));
    assert_eq!(unknown, json!({ "node": null, "case": null }));
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
    assert_eq!(other["userErrors"][0]["path"], json!(["input", "commandId"]), "{other}");
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

/// Every list that has pages, as it is asked with some arguments.
const LISTS: [&str; 12] = [
    "{ events(ARGUMENTS) { nodes { __typename } } }",
    "{ alerts(ARGUMENTS) { nodes { __typename } } }",
    "{ cases(ARGUMENTS) { nodes { __typename } } }",
    "{ case(reference: \"XA-2025-001\") { history(ARGUMENTS) { nodes { __typename } } } }",
    "{ deadlines(ARGUMENTS) { nodes { __typename } } }",
    "{ indicators(ARGUMENTS) { nodes { __typename } } }",
    "{ tracker(ARGUMENTS) { nodes { __typename } } }",
    "{ readings(ARGUMENTS) { nodes { __typename } } }",
    "{ accounts(ARGUMENTS) { nodes { __typename } } }",
    "{ accessTokens(ARGUMENTS) { nodes { __typename } } }",
    "{ whoCanSee(case: \"CASE\", ARGUMENTS) { nodes { __typename } } }",
    "{ whoCould(command: \"approveSupport\", on: \"2026-01-01\", ARGUMENTS) { nodes { __typename } } }",
];

/// As many of them, from the first, are read backwards, too.
const BOTH_WAYS: usize = 4;

#[test]
fn a_page_of_no_size_of_too_great_a_size_or_from_both_ends_is_refused_in_words() {
    let (server, _) = with(&[1]);
    let eyes = server.eyes();
    let case = server.query("{ case(reference: \"XA-2025-001\") { id } }", json!({}))["case"]["id"].take();
    let ask = |list: &str, arguments: &str| {
        let document = list.replace("ARGUMENTS", arguments).replace("CASE", case.as_str().unwrap());
        server.ask(&eyes, &document, json!({}))
    };
    for (number, list) in LISTS.into_iter().enumerate() {
        let backwards = number < BOTH_WAYS;
        for (arguments, says) in [
            ("first: 0", "1 to 100"),
            ("first: -1", "1 to 100"),
            ("first: 101", "1 to 100"),
            ("last: 0", "1 to 100"),
            ("last: 101", "1 to 100"),
            ("first: 5, last: 5", "not for both"),
        ] {
            if arguments.contains("last") && !backwards {
                continue;
            }
            let answer = ask(list, arguments);
            assert_eq!(answer.code(), "BAD_USER_INPUT", "{list} {arguments}: {}", answer.body);
            let said = answer.body["errors"][0]["message"].as_str().unwrap();
            assert!(said.contains(says), "{list} {arguments}: {said}");
        }
        for arguments in ["first: 1", "first: 100", "last: 1", "last: 100"] {
            if !arguments.contains("last") || backwards {
                assert!(ask(list, arguments).data().is_object(), "{list} {arguments}");
            }
        }
    }
    let events = |arguments: &str| ask(LISTS[0], arguments).data()["events"]["nodes"].as_array().unwrap().len();
    assert_eq!(
        (events("first: 100"), events("last: 100"), events("first: 1")),
        (100, 100, 1),
        "as many as were asked for"
    );
}
