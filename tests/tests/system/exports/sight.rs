//! An export holds what its reader sees over GraphQL, and nothing else.

use serde_json::{Value, json};
use tests::{Player, Server};

use super::{events, fetched, lines};
use crate::with;

/// The fields of a line of the register that are plain values.
const PLAIN: &str = "reference title country office status demonstration openedOn revision residualLevel realRisk approvals \
declined suspensions openIncidents closedOn";

/// The register that somebody is shown over GraphQL.
fn register(server: &Server, token: &str) -> Vec<Value> {
    let asked = format!("{{ cases(first: 100, orderBy: REFERENCE) {{ nodes {{ {PLAIN} }} }} }}");
    server.ask(token, &asked, json!({})).data()["cases"]["nodes"].as_array().unwrap().clone()
}

/// Each event with its payload that somebody is shown over GraphQL, up to a position.
fn trail(server: &Server, token: &str, until: u64) -> Vec<(String, Value)> {
    let mut payloads = Vec::new();
    for (position, payload) in server.trail_in(token, "payloadJson") {
        if position <= until {
            payloads.push((position.to_string(), serde_json::from_str(&payload).unwrap()));
        }
    }
    payloads
}

#[test]
fn whoever_sees_less_carries_less_away_event_by_event_and_field_by_field() {
    let (server, mut player) = with(&[1, 3, 8]);
    // One item of a case, which few may read.
    let scenarios = fixtures::scenarios().unwrap();
    let mut step = scenarios[0].steps.iter().find(|step| step.command == "addSupportItem").unwrap().clone();
    step.confidentiality = Some(domain::terms::Confidentiality::StrictlyConfidential);
    step.on = domain::terms::Day::parse("2025-01-02").unwrap();
    let mut input = player.input(&server, "secret", &step);
    input["item"] = "S9".into();
    let given = Player::give(&server, &player.token(&server, &step.by), &step.command, &input);
    assert!(given.refusal().is_none(), "{:?}", given.refusal());
    let mut counts = Vec::new();
    for person in ["auditor", "legal", "pm-xa", "ps-xa", "mechanism-xa", "donor", "records", "dpo"] {
        let token = player.token(&server, person);
        let (_, _, bytes) = server.fetch(&token, "/export/events?format=jsonl&reason=audit");
        let until = lines(&bytes)[0]["manifest"]["position"].as_str().unwrap().parse().unwrap();
        let carried: Vec<(String, Value)> = events(&bytes)
            .iter()
            .map(|event| (event["position"].as_str().unwrap().to_owned(), event["payload"].clone()))
            .collect();
        assert_eq!(carried, trail(&server, &token, until), "{person}");
        let plain: Vec<&str> = PLAIN.split_whitespace().collect();
        let of_plain = |row: &Value| plain.iter().map(|field| row[*field].clone()).collect::<Vec<_>>();
        let rows: Vec<_> =
            events(&fetched(&server, &token, "cases?format=jsonl&reason=audit")).iter().map(of_plain).collect();
        let shown: Vec<_> = register(&server, &token).iter().map(of_plain).collect();
        assert_eq!(rows, shown, "{person}");
        counts.push((person, carried.len(), rows.len()));
    }
    let [auditor, .., dpo] = counts.as_slice() else { panic!("{counts:?}") };
    assert!(counts.iter().any(|(_, events, cases)| (1..auditor.1).contains(events) && *cases == 3), "{counts:?}");
    assert!(counts.iter().any(|(_, events, _)| *events < auditor.1 / 2), "{counts:?} {dpo:?}");
    let manager = player.token(&server, "pm-xb");
    let (status, _, body) = server.fetch(&manager, "/export/case/XA-2025-001?format=jsonl&reason=audit");
    let (none, _, nothing) = server.fetch(&manager, "/export/case/XA-1999-009?format=jsonl&reason=audit");
    assert_eq!((status, none), (404, 404));
    let without = |body: &[u8]| String::from_utf8_lossy(body).replace("XA-2025-001", "X").replace("XA-1999-009", "X");
    assert_eq!(without(&body), without(&nothing), "a case out of reach is answered as one that is not there");
    // Why is asked of whom something strictly confidential is shown, and of nobody else.
    let auditor = player.token(&server, "auditor");
    let (status, _, body) = server.fetch(&auditor, "/export/case/XA-2025-001?format=jsonl");
    assert!(status == 400 && String::from_utf8_lossy(&body).contains("reason"));
    let donor = player.token(&server, "donor");
    assert_eq!(server.fetch(&donor, "/export/events?format=jsonl").0, 200);
    let roots = [&auditor, &donor].map(|token| {
        lines(&fetched(&server, token, "events?format=jsonl&after=1&reason=audit"))[0]["manifest"]["checkpoint"].clone()
    });
    assert!(roots[0]["root"].is_string() && roots[1].is_null(), "roots are for whom proofs are shown: {roots:?}");
}
