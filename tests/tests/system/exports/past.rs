//! The register of a moment of the past: what was known then, and what was true on a day.

use std::fs;

use serde_json::{Value, json};
use tests::{Binary, Server, copy_of, said, text};

use super::{AUDITOR, REASON, events, exported, fetched, lines};
use crate::with;

/// The fields of a line that are plain values, and told of every moment.
const PLAIN: &str = "reference title country office project owner status partlySuspended demonstration confidentiality openedOn \
openedAt lastRecordedAt lastPosition revision residualLevel realRisk plannedStart plannedEnd recipients firstDecidedOn approvals \
approvalsWithConditions declined suspensions openConditions openIncidents openAlerts closedOn";

/// The register of a moment that somebody is shown over GraphQL.
fn shown(server: &Server, token: &str, moment: &str) -> Vec<Value> {
    let asked = format!("{{ casesAsOf(first: 100, {moment}) {{ nodes {{ {PLAIN} }} pageInfo {{ hasNextPage }} }} }}");
    let page = server.ask(token, &asked, json!({})).data()["casesAsOf"].take();
    assert_eq!(page["pageInfo"]["hasNextPage"], false, "{page}");
    page["nodes"].as_array().unwrap().iter().map(told).collect()
}

/// The plain fields of a line, whichever way it came: a list stands in one cell.
fn told(line: &Value) -> Value {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let words = |list: &Vec<Value>| list.iter().map(word).collect::<Vec<_>>().join(" ").into();
    let cell = |value: &Value| value.as_array().map_or_else(|| value.clone(), words);
    PLAIN
        .split_whitespace()
        .map(|field| (field.to_owned(), cell(&line[field])))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The register of a moment that somebody carries away.
fn carried(server: &Server, token: &str, moment: &str) -> Vec<Value> {
    let bytes = fetched(server, token, &format!("cases?format=jsonl&reason=audit&{moment}"));
    events(&bytes).iter().map(told).collect()
}

#[test]
fn the_register_of_a_position_is_what_the_views_say_of_it_and_is_the_same_whenever_it_is_asked_for() {
    let (mut server, mut player) = with(&[1]);
    let token = player.token(&server, "auditor");
    let made = fetched(&server, &token, "cases?format=jsonl&reason=audit");
    let stamp = lines(&made)[0]["manifest"].clone();
    let [position, at] = ["position", "madeAt"].map(|name| stamp[name].as_str().unwrap().to_owned());
    // Later there is more.
    player.scenario(&server, &fixtures::scenarios().unwrap()[2]);
    let same = format!("cases?format=jsonl&reason=audit&atPosition={position}&madeAt={at}");
    assert_eq!(fetched(&server, &token, &same), made, "what it gave then");
    let now = carried(&server, &token, "");
    let (early, late) = (server.trail()[40].0, server.head() - 9);
    let then = carried(&server, &token, &format!("atPosition={position}"));
    assert!(now.len() == 2 && then.len() == 1, "{now:?} {then:?}");
    for person in ["auditor", "legal", "pm-xa", "donor", "dpo"] {
        let token = player.token(&server, person);
        for position in [1, early, position.parse().unwrap(), late] {
            let then = carried(&server, &token, &format!("atPosition={position}"));
            assert_eq!(
                then,
                shown(&server, &token, &format!("asOf: {{ position: \"{position}\" }}")),
                "{person} {position}"
            );
        }
    }
    // An instant is the position that the ledger had come to by then.
    let at =
        server.query("query($p: Position!) { event(position: $p) { recordedAt } }", json!({ "p": early.to_string() }))
            ["event"]["recordedAt"]
            .clone();
    let by_instant =
        fetched(&server, &token, &format!("cases?format=jsonl&reason=audit&asRecorded={}", at.as_str().unwrap()));
    let stamp = lines(&by_instant)[0]["manifest"].clone();
    let last: u64 = stamp["position"].as_str().unwrap().parse().unwrap();
    assert!((early..server.head()).contains(&last), "{stamp}");
    let told_then: Vec<Value> = events(&by_instant).iter().map(told).collect();
    assert_eq!(told_then, carried(&server, &token, &format!("atPosition={last}")));
    assert_eq!(told_then, shown(&server, &token, &format!("asOf: {{ at: {at} }}")));
    assert_ne!(told_then, now);
    let refused =
        Binary::run(&["export", "cases", "--format", "csv", "--at-position", "1", "--as-recorded", "2", "--data", "x"]);
    assert!(refused.status.code() == Some(2) && said(&refused).contains("once"), "{}", said(&refused));
    server.stop();
}

#[test]
fn server_store_and_copy_give_the_same_bytes_of_the_past_and_the_stamp_says_the_day() {
    let (mut server, player) = with(&[1, 8]);
    let token = player.token(&server, "auditor");
    let day = "2025-03-01";
    let of_day = fetched(&server, &token, &format!("cases?format=jsonl&reason=audit&effectiveOn={day}"));
    let stamp = lines(&of_day)[0]["manifest"].clone();
    assert_eq!(stamp["effectiveOn"], day);
    let [position, at] = ["position", "madeAt"].map(|name| stamp[name].as_str().unwrap().to_owned());
    let on = format!("asOf: {{ position: \"{position}\" }}, effectiveOn: \"{day}\"");
    let told_then: Vec<Value> = events(&of_day).iter().map(told).collect();
    assert_eq!(told_then, shown(&server, &token, &on));
    assert_ne!(told_then, carried(&server, &token, ""), "what is known now is something else");
    let readings = server.query("{ readings(first: 9) { nodes { reading { of } } } }", json!({}));
    assert!(readings.to_string().contains(&format!("as effective on {day}")), "{readings}");
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, &token).unwrap();
    let early = server.trail()[60].0.to_string();
    let mut asked = Vec::new();
    for format in ["jsonl", "csv", "xlsx"] {
        let of = |moment: &[&str], path: String| {
            let fixed = ["cases", "--format", format, "--made-at", at.as_str()];
            let arguments = fixed.iter().chain(moment).map(|part| (*part).to_owned()).collect::<Vec<_>>();
            (format!("cases?format={format}&madeAt={at}&reason=audit&{path}"), arguments)
        };
        asked.push(of(&["--at-position", &early], format!("atPosition={early}")));
        asked.push(of(&["--as-recorded", &early, "--effective", day], format!("asRecorded={early}&effectiveOn={day}")));
        asked.push(of(
            &["--at-position", &position, "--effective", day],
            format!("atPosition={position}&effectiveOn={day}"),
        ));
    }
    let by_url = ["--url", server.url(), "--token-file", text(&secret)].map(str::to_owned);
    let beside = folder.path().join("then-metadata.json");
    let mut got = Vec::new();
    for (path, arguments) in &asked {
        let bytes = fetched(&server, &token, path);
        let arguments: Vec<&str> = arguments.iter().chain(&by_url).map(String::as_str).collect();
        let file = exported(folder.path(), "then", &arguments);
        assert_eq!(fs::read(&file).unwrap(), bytes, "{path}: the command line over the server");
        got.push((bytes, fs::read(&beside).ok()));
        drop(fs::remove_file(&beside));
    }
    assert!(got[0].0 != got[1].0 && got[1].0 != got[2].0, "three moments");
    assert!(server.stop().success());
    let copy = copy_of(server.folder());
    for ((path, arguments), (bytes, metadata)) in asked.iter().zip(&got) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain(AUDITOR).collect();
        let file = exported(folder.path(), "then", &[&arguments[..], &["--data", text(server.folder())]].concat());
        assert_eq!(&fs::read(&file).unwrap(), bytes, "{path}: the folder");
        assert_eq!(&fs::read(&beside).ok(), metadata, "{path}: beside it");
        assert_eq!(metadata.is_some(), path.contains("format=csv"));
        drop(fs::remove_file(&beside));
        let out = folder.path().join("of-copy");
        let of_copy = ["--data", text(copy.path()), "--copy", "--out", text(&out)];
        Binary::good(&[&["export"], &arguments[..], &of_copy].concat());
        assert_eq!(&fs::read(&out).unwrap(), bytes, "{path}: a copy of the folder");
    }
    let later = ["export", "cases", "--format", "csv", "--at-position", "999999", "--reason", REASON, "--data"];
    let refused = Binary::run(&[&later[..], &[text(server.folder())]].concat());
    assert!(refused.status.code() == Some(2) && said(&refused).contains("ends at position"), "{}", said(&refused));
}
