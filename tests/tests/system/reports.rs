//! The reports in the terminal: the same from a server and from the machine itself, with a trace of what is strictly
//! confidential, and refused in words.

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

/// Reports that need nothing, or something of the seventh scenario.
const ASKED: [&[&str]; 8] = [
    &["suspensions-unreviewed", "on=2026-10-01"],
    &["recipient-history", "recipient=XA-TCG-3"],
    &["known-at-decision", "case=XA-2025-002"],
    &["corrections-and-alerts"],
    &["indicators-in-breach", "on=2026-10-01"],
    &["value-of-support"],
    &["measure-types-and-residuals"],
    &["for-recipient-government", "case=XA-2025-002"],
];

fn report(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Binary::run(&[&["report"], arguments].concat());
    (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap(), said(&output))
}

fn answer(arguments: &[&str]) -> Value {
    let output = Binary::good(&[&["--json", "report"], arguments].concat());
    let mut answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["ok"], true);
    answer["data"].take()
}

/// Over the server, from the very position at which the server answers.
fn served(server: &Server, asked: &[&str], position: &str) -> Value {
    let token = server.beside().join("token");
    std::fs::write(&token, server.eyes()).unwrap();
    let over = ["--url", server.url(), "--token-file", text(&token), "--position", position].map(str::to_owned);
    let over: Vec<&str> = over.iter().map(String::as_str).collect();
    answer(&[asked, &over].concat())
}

#[test]
fn reports_are_listed_and_explained_without_a_store() {
    let (code, listed, _) = report(&[]);
    assert_eq!(code, Some(0));
    let all = answer(&[]);
    assert_eq!(all.as_array().unwrap().len(), 32);
    for known in all.as_array().unwrap() {
        let (name, question) = (known["name"].as_str().unwrap(), known["question"].as_str().unwrap());
        assert!(listed.contains(name) && listed.contains(question), "{name}");
    }
    assert_eq!(report(&["list"]).1, listed);
    let (code, words, _) = report(&["suspensions-unreviewed", "--explain"]);
    assert_eq!(code, Some(0));
    for part in ["more than `reviewDays` days", "SuspensionExtended", "limitDays=", "Otherwise: 180.", "suspendedOn"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    let explained = answer(&["deliveries-outside-approval", "--explain"]);
    assert_eq!((&explained["number"], &explained["mustBeEmpty"]), (&json!(7), &json!(true)));
}

#[test]
fn a_server_and_the_machine_itself_answer_the_same_and_what_is_strict_leaves_a_trace() {
    let (mut server, _) = with(&[6, 7]);
    let position = server.head().to_string();
    let over: Vec<Value> = ASKED.iter().map(|asked| served(&server, asked, &position)).collect();
    let data = ["--data", text(server.folder())].map(str::to_owned);
    let (code, _, words) = report(&["late-facts", &data[0], &data[1]]);
    assert!(code == Some(11) && words.contains("--url"), "{words}");
    let token = server.beside().join("token");
    let through = ["--url", server.url(), "--token-file", text(&token)].map(str::to_owned);
    let through: Vec<&str> = through.iter().map(String::as_str).collect();
    for (asked, wanted) in [
        (&["known-at-decision", "case=XZ-2099-001"][..], 3),
        (&["late-facts", "x=y"], 2),
        (&["late-facts", "--position", "99999999"], 3),
        (&["late-facts", "--recorded", "2199-01-01"], 2),
        (&["late-facts", "--format", "csv", "--position", "99999999"], 3),
    ] {
        let (code, _, words) = report(&[asked, &through].concat());
        assert_eq!(code, Some(wanted), "{asked:?}: {words}");
    }
    assert!(server.stop().success());

    let local = [&data[0], &data[1], "--position", &position, "--reason", "A test."];
    let mut rows = 0;
    for (asked, over) in ASKED.iter().zip(over) {
        let here = answer(&[asked, &local[..]].concat());
        assert_eq!(here["rows"], over["rows"], "{asked:?}");
        assert_eq!((&here["position"], &here["on"]), (&over["position"], &over["on"]));
        rows += here["rows"].as_array().unwrap().len();
    }
    assert!(rows > 60, "{rows}");
    // The torture that was reported is strictly confidential.
    let history = ["recipient-history", "recipient=XA-TCG-3", &data[0], &data[1]];
    let (code, shown, words) = report(&history);
    assert!(code == Some(2) && shown.is_empty() && words.contains("--reason"), "{words}");
    let (code, shown, words) = report(&[&history[..], &["--reason", "Asked by a test.", "--sources"]].concat());
    assert!(code == Some(0) && words.contains("What has a recipient unit"), "{words}");
    assert!(shown.contains("TORTURE") && shown.contains("rests on "), "{shown}");
    let (_, first, words) = report(&[&history[..], &["--reason", "Again.", "--first", "2"]].concat());
    assert!(words.contains("more rows follow") && first.lines().count() < shown.lines().count() / 2, "{first}");
    let edition = server.beside().join("edition.json");
    let policy = domain::policy::Policy::first().unwrap();
    let mut draft = serde_json::to_value(policy).unwrap();
    draft["ladder"][1]["authority"] = json!("HEADQUARTERS");
    std::fs::write(&edition, draft.to_string()).unwrap();
    let given = format!("draft=@{}", text(&edition));
    let dry = answer(&["policy-dry-run", &given, &data[0], &data[1]]);
    let findings: Vec<&Value> = dry["rows"].as_array().unwrap().iter().map(|row| &row["cells"]["finding"]).collect();
    assert!(!findings.is_empty() && findings.iter().all(|finding| *finding == "HIGHER_AUTHORITY_NEEDED"), "{dry}");
    for (asked, wanted) in [
        (&["no-such-report"][..], 3),
        (&["late-facts", "x=y"], 2),
        (&["late-facts", "on"], 2),
        (&["late-facts", "--at", "yesterday"], 2),
        (&["late-facts", "--at", "2199-01-01T00:00:00Z"], 2),
        (&["late-facts", "--position", "99999999"], 3),
        (&["late-facts", "--format", "csv", "--position", "99999999"], 3),
        (&["recipient-history"], 2),
        (&["recipient-history", "recipient=NOBODY"], 3),
        (&["policy-dry-run", "draft=@/nowhere"], 2),
        (&["known-at-decision", "case=XZ-2099-001"], 3),
    ] {
        let (code, shown, words) = report(&[asked, &[&data[0], &data[1]]].concat());
        assert!(code == Some(wanted) && shown.is_empty(), "{asked:?}: {words}");
    }

    server.start();
    let read = server.query("{ readings(first: 100) { nodes { reading { kind of reason } } } }", json!({}));
    let read = read["readings"]["nodes"].as_array().unwrap().clone();
    let ours = read.iter().filter(|line| line["reading"]["reason"] == "Asked by a test.").collect::<Vec<_>>();
    assert_eq!(ours.len(), 1, "{read:?}");
    assert!(ours[0]["reading"]["of"].as_str().unwrap().starts_with("report recipient-history, which rests on "));
}

/// The case of the letter that nobody had power to sign: approved and active on a precondition that, as it was found later, was
/// not met.
const LETTER: &str = "XE-2026-001";

#[test]
fn what_was_true_on_a_day_and_what_was_known_by_an_instant_is_the_same_from_everywhere() {
    let (mut server, _) = with(&[10]);
    let position = server.head().to_string();
    let token = server.beside().join("token");
    std::fs::write(&token, server.eyes()).unwrap();
    let over = ["--url", server.url(), "--token-file", text(&token), "--reason", "A test."].map(str::to_owned);
    let over: Vec<&str> = over.iter().map(String::as_str).collect();
    let march = ["active-on-lost-precondition", "--effective", "2026-03-31", "--position", &position];
    let served = answer(&[&march, &over[..4]].concat());
    let [row] = served["rows"].as_array().unwrap().as_slice() else { panic!("{served}") };
    assert_eq!(row["cells"]["case"], LETTER);
    assert_eq!((&served["effectiveOn"], &served["on"]), (&json!("2026-03-31"), &json!("2026-03-31")));
    let path = format!("/export/report/{}.jsonl?effectiveOn=2026-03-31&asRecorded={position}&reason=audit", march[0]);
    let (status, head, body) = server.fetch(&server.eyes(), &path);
    assert_eq!(status, 200, "{head}");
    let lines: Vec<Value> =
        String::from_utf8(body).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [manifest, exported, _end] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(manifest["manifest"]["report"]["effectiveOn"], "2026-03-31");
    assert_eq!((&exported["case"], &exported["item"]), (&row["cells"]["case"], &row["cells"]["item"]));

    // By an instant, and by the position that was the last one then.
    let events = server.query("{ events(last: 100) { nodes { position recordedAt } } }", json!({}));
    let events = events["events"]["nodes"].as_array().unwrap().clone();
    let middle = &events[events.len() / 2]["recordedAt"];
    let then = events.iter().filter(|event| event["recordedAt"] == *middle);
    let last = then.map(|event| event["position"].as_str().unwrap().parse::<u64>().unwrap()).max().unwrap().to_string();
    let (at, last) = (middle.as_str().unwrap(), last.as_str());
    let known = |by: [&str; 2], from: &[&str]| answer(&[&["quarterly-figures"], &by[..], from].concat());
    let by_position = known(["--position", last], &over[..4]);
    assert!(!by_position["rows"].as_array().unwrap().is_empty());
    assert_eq!(by_position["position"], last);
    assert_eq!(known(["--at", at], &over[..4]), by_position);
    assert_eq!(known(["--recorded", at], &over[..4]), by_position);
    let export = |option: &str, value: &str| {
        let out = server.beside().join("figures.jsonl");
        let asked = ["export", "report", "quarterly-figures", option, value, "--format", "jsonl", "--out", text(&out)];
        Binary::good(&[&asked, &over[..]].concat());
        let text = std::fs::read_to_string(&out).unwrap();
        std::fs::remove_file(&out).unwrap();
        let rows = text.lines().filter(|line| line.contains("\"quarter\":")).map(str::to_owned).collect::<Vec<_>>();
        assert!(text.contains(&format!("\"asRecorded\":\"{last}\"")), "{text}");
        rows
    };
    let exported = export("--as-recorded", last);
    assert_eq!(exported.len(), by_position["rows"].as_array().unwrap().len());
    assert_eq!(export("--as-recorded", at), exported);
    assert_eq!(export("--recorded", at), exported);

    assert!(server.stop().success());
    let here = ["--data", text(server.folder()), "--reason", "A test."];
    let local = answer(&[&march, &here[..]].concat());
    assert_eq!((&local["rows"], &local["effectiveOn"]), (&served["rows"], &served["effectiveOn"]));
    assert_eq!(known(["--at", at], &here)["rows"], by_position["rows"]);
}
