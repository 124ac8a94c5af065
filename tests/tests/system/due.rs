//! What falls due: recorded by the server when it does, listed, and judged when somebody asks.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

/// Half a minute of quiet, and a good while for a machine that has much to do.
const SOON: Duration = Duration::from_secs(90);

/// Waits until an event of a kind is on record after a position, and gives the actor and position of it.
fn recorded(server: &Server, kind: &str, after: u64) -> (u64, Value) {
    let start = Instant::now();
    loop {
        let query = format!(
            "{{ events(last: 100, filter: {{ kinds: [\"{kind}\"] }}) {{ nodes {{ position actor {{ user role }} case {{ id reference }} }} }} }}"
        );
        let nodes = server.query(&query, json!({}))["events"]["nodes"].take();
        let found = nodes.as_array().unwrap().iter().find_map(|node| {
            let position: u64 = node["position"].as_str()?.parse().ok()?;
            (position > after).then(|| (position, node.clone()))
        });
        if let Some(found) = found {
            return found;
        }
        assert!(start.elapsed() < SOON, "no {kind}: {}", server.said());
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn now() -> domain::terms::Instant {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    domain::terms::Instant::from_milliseconds(i64::try_from(since.as_millis()).unwrap()).unwrap()
}

fn due(server: &Server, arguments: &[&str]) -> (Option<i32>, String) {
    let all = [&["due", "--data", text(server.folder())], arguments].concat();
    let output = Binary::run(&all);
    (output.status.code(), said(&output))
}

fn lines(server: &Server, arguments: &[&str]) -> Vec<Value> {
    let all = [&["--json", "due", "--data", text(server.folder())], arguments].concat();
    let output = Binary::good(&all);
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_server_records_what_falls_due_without_anybody_asking_and_it_is_listed() {
    let (mut server, player) = with(&[6, 10]);
    // Support approved until a day that is over, as far as the machine's clock says.
    let (alert, passed) = recorded(&server, "DeadlinePassed", 0);
    assert_eq!((&passed["actor"]["user"], &passed["actor"]["role"]), (&json!("system"), &json!("SYSTEM")));

    // What is put off comes back by itself, seconds later.
    let case = &passed["case"]["id"];
    let reference = passed["case"]["reference"].as_str().unwrap();
    let person = format!("pm-{}", reference[..2].to_lowercase());
    let until = now().milliseconds() + 3_000;
    let snooze = json!({
        "commandId": "puts-it-off", "caseId": case, "alert": alert.to_string(), "until": domain::terms::Instant::from_milliseconds(until).unwrap(),
        "reason": "Tried by a test.",
    });
    let put_off = tests::Player::give(&server, &player.token(&server, &person), "snoozeAlert", &snooze).data();
    assert_eq!(put_off["snoozeAlert"]["userErrors"], json!([]), "{put_off}");
    let (_, back) = recorded(&server, "AlertSnoozeEnded", 0);
    assert_eq!(back["actor"]["role"], "SYSTEM");

    // A store in use is listed and judged through the server.
    let (code, words) = due(&server, &[]);
    assert!(code == Some(11) && words.contains("--url"), "{words}");
    let token = server.beside().join("token");
    std::fs::write(&token, server.eyes()).unwrap();
    let through = ["--url", server.url(), "--token-file", text(&token)];
    let listed = lines(&server, &through);
    let one = lines(&server, &[&through[..], &["--case", "XE-2026-001"]].concat());
    assert!(!one.is_empty() && one.iter().all(|line| line["reference"] == "XE-2026-001"), "{one:?}");
    assert_eq!(due(&server, &[&through[..], &["--case", "XZ-2099-001"]].concat()).0, Some(3));
    assert_eq!(due(&server, &["--url", "http://127.0.0.1:9", "--token-file", text(&token)]).0, Some(1));
    let (code, words) = due(&server, &["--run"]);
    assert!(code == Some(0) && words.contains("judged"), "{words}");
    assert!(server.stop().success());

    let all = lines(&server, &["--reason", "A test."]);
    let plain =
        |lines: &[Value]| lines.iter().map(|line| (line["due"].clone(), line["subject"].clone())).collect::<Vec<_>>();
    assert_eq!(plain(&listed), plain(&all));
    assert!(all.len() > 5 && all.is_sorted_by_key(|line| line["due"].as_str().unwrap().to_owned()), "{all:?}");
    let now = now().to_string();
    for line in &all {
        let over = line["due"].as_str().unwrap() < now.as_str();
        assert_eq!((&line["overdue"], &line["passingRecorded"]), (&over.into(), &over.into()), "{line}");
        assert_eq!(line["days"].as_i64().unwrap() < 0, over, "{line}");
    }
    let overdue = lines(&server, &["--overdue", "--reason", "A test."]);
    assert!(!overdue.is_empty() && overdue.len() == all.iter().filter(|line| line["overdue"] == true).count());
    let of_one = lines(&server, &["--case", "XE-2026-001", "--reason", "A test."]);
    assert!(!of_one.is_empty() && of_one.len() < all.len() && of_one.iter().all(|line| line["country"] == "XE"));
    assert_eq!(lines(&server, &["--country", "XE", "--reason", "A test."]), of_one);
    let within = lines(&server, &["--within", "30", "--reason", "A test."]);
    assert!(within.iter().all(|line| line["days"].as_i64().unwrap() <= 30) && within.len() >= overdue.len());
    let (code, table) = due(&server, &["--reason", "A test."]);
    assert!(code == Some(0) && table.starts_with("DUE"), "{table}");
    for words in ["overdue", "passing recorded", "XE-2026-001"] {
        assert!(table.contains(words), "{table}");
    }
    for (arguments, wanted) in [
        (&["--within", "-1"][..], 2),
        (&["--within", "soon"], 2),
        (&["--country", "xa"], 2),
        (&["--overdue", "--within", "3"], 2),
        (&["--run", "--overdue"], 2),
        (&["--case", "XZ-2099-001"], 3),
    ] {
        let (code, words) = due(&server, arguments);
        assert_eq!(code, Some(wanted), "{arguments:?}: {words}");
    }
}

#[test]
fn a_stopped_store_is_judged_when_somebody_asks_and_once() {
    let (mut server, _) = with(&[1]);
    // Before it was quiet.
    assert!(server.stop().success());
    let passed = |lines: &[Value]| lines.iter().filter(|line| line["passingRecorded"] == true).count();
    let before = lines(&server, &["--overdue", "--reason", "A test."]);
    assert!(!before.is_empty() && passed(&before) < before.len(), "{before:?}");
    let judged = Binary::good(&["--json", "due", "--run", "--data", text(server.folder())]);
    let told: Value = serde_json::from_slice(&judged.stdout).unwrap();
    assert!(told["ok"] == true && told["data"]["recorded"].as_u64().unwrap() >= before.len() as u64, "{told}");
    let after = lines(&server, &["--overdue", "--reason", "A test."]);
    assert!(after.len() == before.len() && passed(&after) == after.len(), "{after:?}");
    let (code, words) = due(&server, &["--run"]);
    assert!(code == Some(0) && words.contains("nothing was to be recorded"), "{words}");
}

#[test]
fn a_backup_that_fails_is_on_record_until_it_works_again() {
    let (mut server, _) = with(&[]);
    let failures = |server: &Server| {
        let trail = server.trail();
        trail.into_iter().map(|(_, kind)| kind).filter(|kind| kind.starts_with("Failure")).collect::<Vec<_>>()
    };
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("backup");
    std::fs::write(&place, "in the way").unwrap();
    let token = folder.path().join("token");
    std::fs::write(&token, server.eyes()).unwrap();
    let served = [
        "backup",
        "create",
        text(&place),
        "--data",
        text(server.folder()),
        "--url",
        server.url(),
        "--token-file",
        text(&token),
    ]
    .map(str::to_owned);
    let served: Vec<&str> = served.iter().map(String::as_str).collect();
    assert!(!Binary::run(&served).status.success() && !Binary::run(&served).status.success());
    assert_eq!(failures(&server), ["FailureRecorded"], "once as long as it lasts");
    assert!(server.stop().success());
    let stopped = ["backup", "create", text(&place), "--data", text(server.folder())];
    assert!(!Binary::run(&stopped).status.success());
    std::fs::remove_file(&place).unwrap();
    Binary::good(&stopped);
    Binary::good(&stopped);
    server.start();
    assert_eq!(failures(&server), ["FailureRecorded", "FailureEnded"]);
    let subject = server
        .query("{ events(last: 100, filter: { kinds: [\"FailureRecorded\"] }) { nodes { payloadJson } } }", json!({}));
    let subject = subject["events"]["nodes"][0]["payloadJson"].as_str().unwrap().to_owned();
    assert!(subject.contains("backup (") && !subject.contains(text(folder.path())), "{subject}");
}
