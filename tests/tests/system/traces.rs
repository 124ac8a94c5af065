//! What is carried away from a store, or read beside it, leaves a trace.

use std::{fs, path::Path};

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

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
    let given = tests::Player::give(&server, &token, &step.command, &input);
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
    let copied = bundle(&data, &out, &["--copy"]);
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
    let copy = Binary::good(&["person", "show", "U-104", "--data", text(&data), "--copy"]);
    assert!(said(&copy).contains("nothing is recorded"));
    server.start();
    let found = readings(&server);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|one| one["kind"] == "PERSON" && one["of"] == "entry of U-104"), "{found:?}");
    assert_eq!((&found[1]["reason"], &found[0]["reason"]), (&json!("To call them."), &Value::Null));
}
