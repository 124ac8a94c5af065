//! Pages, filters, ids and earlier moments.

use serde_json::{Value, json};

use crate::with;

#[test]
fn earlier_moments_of_a_case_show_what_was_known_then() {
    let (server, _) = with(&[5]);
    let ask = |moment: Value| {
        let query = "query($asOf: AsOfInput) { case(reference: \"XC-2025-002\", asOf: $asOf) { revision status asOfPosition preconditions { assessed { precondition outcome } } pairs { pair { item } status } } }";
        server.ask(&server.eyes(), query, json!({ "asOf": moment }))
    };
    let history = server.query("{ case(reference: \"XC-2025-002\") { revision history(first: 100) { nodes { position revision kind recordedAt payloadJson } } } }", json!({}));
    let events = history["case"]["history"]["nodes"].as_array().unwrap();
    let not_met = events
        .iter()
        .find(|event| {
            event["kind"] == "PreconditionAssessed" && event["payloadJson"].as_str().unwrap().contains("NOT_MET")
        })
        .unwrap();
    let blocked = |case: &Value| {
        case["pairs"].as_array().unwrap().iter().any(|pair| pair["pair"]["item"] == "S1" && pair["status"] == "BLOCKED")
    };
    for moment in [
        json!({ "revision": not_met["revision"] }),
        json!({ "position": not_met["position"] }),
        json!({ "at": not_met["recordedAt"] }),
    ] {
        let case = ask(moment.clone()).data()["case"].take();
        assert!(blocked(&case), "{moment}: {case}");
        assert_eq!(case["revision"], not_met["revision"], "{moment}");
        assert!(
            case["preconditions"]["assessed"]
                .as_array()
                .unwrap()
                .iter()
                .any(|one| one["precondition"] == "DEATH_PENALTY" && one["outcome"] == "NOT_MET"),
            "{case}"
        );
    }
    let now = ask(Value::Null).data()["case"].take();
    assert!(!blocked(&now) && now["status"] == "APPROVED" && now["revision"] == history["case"]["revision"], "{now}");
    assert_eq!(ask(json!({ "position": (server.head() + 1).to_string() })).code(), "POSITION_AHEAD");
    assert_eq!(ask(json!({ "revision": 10_000 })).code(), "POSITION_AHEAD");
}

#[test]
fn pages_forward_and_backward_hold_every_position_once() {
    let (server, _) = with(&[4]);
    let head = server.head();
    assert!(server.trail().iter().map(|(position, _)| *position).eq(1..=head));
    let (mut found, mut before) = (Vec::new(), Value::Null);
    loop {
        let query = "query($before: String) { events(last: 7, before: $before) { nodes { position } pageInfo { hasPreviousPage startCursor } } }";
        let page = server.query(query, json!({ "before": before }))["events"].take();
        found.extend(
            page["nodes"]
                .as_array()
                .unwrap()
                .iter()
                .rev()
                .map(|node| node["position"].as_str().unwrap().parse::<u64>().unwrap()),
        );
        if page["pageInfo"]["hasPreviousPage"] != true {
            break;
        }
        before = page["pageInfo"]["startCursor"].clone();
    }
    assert!(found.into_iter().eq((1..=head).rev()));
    let refused = server.ask(
        &server.eyes(),
        "query($c: String) { events(first: 5, after: $c, filter: { actions: [2] }) { nodes { position } } }",
        json!({ "c": before }),
    );
    assert_eq!(refused.code(), "BAD_USER_INPUT");
}

#[test]
fn cases_are_found_by_status_country_recipient_and_id() {
    let (server, _) = with(&[4, 6, 7]);
    let count = |filter: &str| {
        let found = server.query(&format!("{{ cases(filter: {filter}) {{ nodes {{ reference }} }} }}"), json!({}));
        let mut found: Vec<String> = found["cases"]["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|case| case["reference"].as_str().unwrap().to_owned())
            .collect();
        found.sort();
        found
    };
    assert_eq!(count("{ statuses: [CLOSED] }"), ["XA-2025-002", "XC-2025-001"]);
    assert_eq!(count("{ countries: [\"XA\"] }"), ["XA-2024-001", "XA-2025-002"]);
    let unit =
        server.query("{ recipient(id: \"XA-TCG-3\") { id history { cases { reference } } } }", json!({}))["recipient"]
            .take();
    let text = unit["history"].to_string();
    assert!(text.contains("XA-2024-001") && text.contains("XA-2025-002"), "{unit}");
    let case = server.query("{ case(reference: \"XA-2024-001\") { id } }", json!({}))["case"]["id"].take();
    let nodes = server.query(
        "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Case { id reference } ... on Recipient { id } } }",
        json!({ "ids": [case, unit["id"], "nonsense"] }),
    );
    assert_eq!(nodes["nodes"], json!([{ "id": case, "reference": "XA-2024-001" }, { "id": unit["id"] }, null]));
}
