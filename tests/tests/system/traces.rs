//! What is carried away from a store, or read beside it, leaves a trace.

use std::{fs, path::Path};

use serde_json::{Value, json};
use tests::{Binary, Player, Server, said, text};

use crate::with;

const CASE: &str = "XA-2025-001";

/// What is on record of readings, the newest first.
fn readings(server: &Server) -> Vec<Value> {
    let grant = ["admin", "grant-role", "--user", "U-1", "--role", "AUDITOR", "--office", "HQ", "--data"];
    Binary::good(&[&grant[..], &[text(server.folder())]].concat());
    let token = ["token", "--user", "U-1", "--role", "AUDITOR", "--office", "HQ", "--data", text(server.folder())];
    let token = String::from_utf8(Binary::good(&token).stdout).unwrap();
    let asked = "{ readings(first: 100) { nodes { reading { user role kind of reason case } } } }";
    let answer = server.ask(token.trim(), asked, json!({})).data();
    answer["readings"]["nodes"].as_array().unwrap().iter().map(|node| node["reading"].clone()).collect()
}

fn bundle(data: &Path, out: &Path, more: &[&str]) -> std::process::Output {
    Binary::run(&[&["bundle", CASE, "--data", text(data), "--out", text(out)], more].concat())
}

#[test]
fn a_bundle_and_an_export_are_on_record_with_their_reason_before_they_are_written() {
    let (mut server, mut player) = with(&[1]);
    let mut step =
        fixtures::scenarios().unwrap()[0].steps.iter().find(|step| step.command == "addSupportItem").unwrap().clone();
    // One more item of the case, which few may read.
    step.confidentiality = Some(domain::terms::Confidentiality::StrictlyConfidential);
    step.on = domain::terms::Day::parse("2025-01-02").unwrap();
    let mut input = player.input(&server, "secret", &step);
    input["item"] = "S9".into();
    let token = player.token(&server, &step.by);
    let given = Player::give(&server, &token, &step.command, &input);
    assert!(given.refusal().is_none(), "{:?}", given.refusal());
    assert!(server.stop().success());
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (server.folder().to_owned(), folder.path().join("case.hrdd"));

    let refused = bundle(&data, &out, &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("--reason") && !out.exists());
    let export = ["events", "export", "--data", text(&data)];
    let refused = Binary::run(&export);
    assert!(refused.status.code() == Some(2) && refused.stdout.is_empty(), "{}", said(&refused));
    let refused = bundle(&data, &out, &["--copy"]);
    assert!(refused.status.code() == Some(2) && said(&refused).contains("COPY") && !out.exists(), "{}", said(&refused));
    let copy = tests::copy_of(&data);
    let copied = bundle(copy.path(), &out, &["--copy"]);
    assert!(copied.status.success() && said(&copied).contains("nothing is recorded"), "{}", said(&copied));
    fs::remove_file(&out).unwrap();

    assert!(bundle(&data, &out, &["--reason", "For the auditor."]).status.success() && out.exists());
    let exported = Binary::run(&[&export[..], &["--reason", "A yearly copy."]].concat());
    let lines = String::from_utf8(exported.stdout).unwrap();
    assert!(exported.status.success() && lines.contains("STRICTLY_CONFIDENTIAL"));
    server.start();
    let found = readings(&server);
    let told: Vec<(&str, &str)> =
        found.iter().map(|one| (one["kind"].as_str().unwrap(), one["reason"].as_str().unwrap())).collect();
    assert_eq!(told, [("EXPORT", "A yearly copy."), ("BUNDLE", "For the auditor.")]);
    assert!(found.iter().all(|one| one["user"] == "operator" && one["role"] == "SYSTEM"), "{found:?}");
    assert!(found[1]["case"].is_string() && found[1]["of"].as_str().unwrap().contains(CASE), "{found:?}");
}

#[test]
fn who_stands_behind_a_reference_is_read_on_record_also_while_the_store_is_served() {
    let mut server = Server::fresh();
    let entry = server.beside().join("entry.txt");
    fs::write(&entry, "An invented person").unwrap();
    let data = server.folder().to_owned();
    Binary::good(&["person", "set", "U-104", "--data", text(&data), "--file", text(&entry)]);
    let shown = Binary::good(&["person", "show", "U-104", "--data", text(&data), "--reason", "To call them."]);
    assert!(said(&shown).contains("An invented person"));
    assert!(server.stop().success());
    Binary::good(&["person", "show", "U-104", "--data", text(&data)]);
    let nobody = Binary::run(&["person", "show", "U-105", "--data", text(&data)]);
    assert_eq!(nobody.status.code(), Some(3));
    let refused = Binary::run(&["person", "show", "U-104", "--data", text(&data), "--copy"]);
    assert!(refused.status.code() == Some(2) && !said(&refused).contains("An invented person"), "{}", said(&refused));
    let copy = tests::copy_of(&data);
    let copied = Binary::good(&["person", "show", "U-104", "--data", text(copy.path()), "--copy"]);
    assert!(said(&copied).contains("nothing is recorded"));
    server.start();
    let found = readings(&server);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|one| one["kind"] == "PERSON" && one["of"] == "entry of U-104"), "{found:?}");
    assert_eq!((&found[1]["reason"], &found[0]["reason"]), (&json!("To call them."), &Value::Null));
}

/// What is on record of readings, as the machine's own role sees it, the newest first.
fn seen(server: &Server) -> Vec<Value> {
    let found =
        server.query("{ readings(first: 100) { nodes { reading { user kind of reason positions } } } }", json!({}));
    found["readings"]["nodes"].as_array().unwrap().iter().map(|node| node["reading"].clone()).collect()
}

#[test]
fn evidence_that_few_may_read_is_shown_on_this_machine_with_a_reason_only_whatever_its_envelope_says() {
    let (mut server, mut player) = with(&[1]);
    let steps = fixtures::scenarios().unwrap()[0].steps.clone();
    let step = steps.iter().rfind(|step| step.command == "attachEvidence").unwrap();
    let mut input = player.input(&server, "secret", step);
    for (field, value) in
        [("evidence", "EV99"), ("sha256", &"7".repeat(64)), ("confidentiality", "STRICTLY_CONFIDENTIAL")]
    {
        input[field] = value.into();
    }
    input.as_object_mut().unwrap().remove("eventConfidentiality");
    let given = Player::give(&server, &player.token(&server, &step.by), "attachEvidence", &input);
    assert!(given.refusal().is_none(), "{:?}", given.refusal());
    let position = given.data()["attachEvidence"]["events"][0]["position"].as_str().unwrap().to_owned();
    let case = server.query("query($of: String!) { case(reference: $of) { revision } }", json!({ "of": CASE }));
    let (last, before) = (case["case"]["revision"].as_u64().unwrap(), seen(&server).len());
    assert!(server.stop().success());
    let folder = tempfile::tempdir().unwrap();
    let (data, copy) = (server.folder().to_owned(), tests::copy_of(server.folder()));
    let exported = Binary::good(&["events", "export", "--data", text(copy.path()), "--copy"]);
    let lines = String::from_utf8(exported.stdout).unwrap();
    let line = lines.lines().find(|line| line.contains("EV99")).unwrap();
    assert!(line.contains("\"confidentiality\":\"OPEN\""), "its envelope is open: {line}");

    let (revision, earlier) = (last.to_string(), (last - 1).to_string());
    let out = folder.path().join("out");
    let strict: [(&str, &[&str]); 9] = [
        ("STRICTLY_CONFIDENTIAL", &["case", "show", CASE]),
        ("STRICTLY_CONFIDENTIAL", &["case", "history", CASE, "--last", "1"]),
        ("STRICTLY_CONFIDENTIAL", &["case", "at", CASE, "--revision", &revision]),
        ("STRICTLY_CONFIDENTIAL", &["case", "diff", CASE, &earlier, &revision]),
        ("STRICTLY_CONFIDENTIAL", &["case", "diff", CASE, &revision, &earlier]),
        ("STRICTLY_CONFIDENTIAL", &["replay", CASE, "--step", &revision]),
        ("BUNDLE", &["events", "proof", &position, "--out", text(&out)]),
        ("BUNDLE", &["bundle", CASE, "--out", text(&out)]),
        ("EXPORT", &["events", "export"]),
    ];
    for (_, command) in strict {
        let run = |more: &[&str]| Binary::run(&[command, more].concat());
        let refused = run(&["--data", text(&data)]);
        assert_eq!(refused.status.code(), Some(2), "{command:?}: {}", said(&refused));
        assert!(refused.stdout.is_empty() && said(&refused).contains("--reason"), "{command:?}: {}", said(&refused));
        let refused = run(&["--data", text(&data), "--copy"]);
        assert!(refused.status.code() == Some(2) && refused.stdout.is_empty(), "{command:?}: {}", said(&refused));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{command:?}: nothing is written");
        let shown = run(&["--data", text(&data), "--reason", "For the audit."]);
        assert!(shown.status.success(), "{command:?}: {}", said(&shown));
        fs::read_dir(folder.path()).unwrap().for_each(|file| fs::remove_file(file.unwrap().path()).unwrap());
        let copied = run(&["--data", text(copy.path()), "--copy"]);
        assert!(copied.status.success(), "{command:?}: {}", said(&copied));
        fs::read_dir(folder.path()).unwrap().for_each(|file| fs::remove_file(file.unwrap().path()).unwrap());
    }
    for open in [
        &["case", "at", CASE, "--revision", &earlier][..],
        &["replay", CASE, "--step", &earlier],
        &["case", "diff", CASE, "0", &earlier],
    ] {
        Binary::good(&[open, &["--data", text(&data)]].concat());
    }
    let refused = Binary::refuses(copy.path());
    assert!(
        refused.status.code() == Some(5) && said(&refused).contains("COPY"),
        "a copy is not served: {}",
        said(&refused)
    );
    server.start();
    let mut found = seen(&server);
    found.truncate(found.len() - before);
    found.reverse();
    let kinds: Vec<&str> = found.iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, strict.map(|(kind, _)| kind), "each once, and nothing of the open ones: {found:?}");
    assert!(found.iter().all(|one| one["reason"] == "For the audit." && one["user"] == "operator"), "{found:?}");
    assert!(found[..6].iter().all(|one| one["positions"] == json!([position])), "{found:?}");
}

#[test]
fn records_of_tiles_are_given_on_record_and_a_backup_of_a_served_store_ends() {
    let (server, _) = with(&[1, 2]);
    let (eyes, before) = (server.eyes(), seen(&server).len());
    let since = || {
        let mut found = seen(&server);
        found.truncate(found.len() - before);
        found.reverse();
        found
    };
    let read = |path: &str| {
        let (status, head, _) = server.read("GET", Some(&eyes), path);
        assert_eq!(status, 200, "{path}: {head}");
    };
    read("/tile/0/000.p/9");
    read("/checkpoint");
    assert!(since().is_empty(), "hashes show nothing of what was recorded");
    assert_eq!(server.read("GET", Some(&eyes), "/tile/entries/999").0, 404);
    assert!(since().is_empty(), "nor does what is not there");
    read("/tile/entries/000.p/9");
    let found = since();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["kind"], &found[0]["user"]), (&json!("EXPORT"), &json!("system")));
    assert!(found[0]["of"].as_str().unwrap().contains("records 1 to 256"), "{found:?}");
    read("/tile/entries/000.p/9");
    read("/tile/entries/000.p/10");
    assert_eq!(since().len(), 1, "the same tile again");

    let folder = tempfile::tempdir().unwrap();
    let (backup, token) = (folder.path().join("backup"), folder.path().join("token"));
    fs::write(&token, &eyes).unwrap();
    let create = || {
        let store = ["--url", server.url(), "--token-file", text(&token), "--data", text(server.folder())];
        let made = Binary::good(&[&["--json", "backup", "create", text(&backup)][..], &store].concat());
        let line = String::from_utf8(made.stdout).unwrap();
        let summary: Value = serde_json::from_str(line.lines().last().unwrap()).unwrap();
        (summary["added"].as_u64().unwrap(), summary["position"].as_str().unwrap().parse::<u64>().unwrap())
    };
    let (added, position) = create();
    assert!(added == position && position > 256, "{added} of {position}: more tiles than one");
    let after_first = since().len();
    assert!((2..=4).contains(&after_first), "one for each tile that was new: {after_first}");
    // The first one ends where the newest checkpoint was, which is a moment behind what was recorded.
    let rounds = (0..9).take_while(|_| create().0 > 0).count();
    assert!(rounds < 9, "each backup leads to another");
    assert_eq!(since().len(), after_first, "the reading that was recorded leads to no other");
    assert!((0..9).any(|_| create().0 == 0), "and then there is nothing more, but what the clock says meanwhile");
}
