//! The command line as people and scripts meet it: what it says, where, and with which code it ends.

use std::{fs, path::Path, process::Output};

use serde_json::{Value, json};
use tests::Binary;

use crate::with;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn lines(bytes: &[u8]) -> Vec<Value> {
    text(bytes).lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

fn import(data: &Path, file: &Path, more: &[&str]) -> Output {
    let (data, file) = (data.display().to_string(), file.display().to_string());
    let who = ["--as", "U-101", "--role", "PROJECT_MANAGER", "--office", "XA-CO"];
    Binary::run(&[&["import", &file, "--data", &data], &who[..], more].concat())
}

fn opening(reference: &str) -> Value {
    json!({ "command": "openCase", "input": {
        "reference": reference, "title": "Imported", "country": "XA", "office": "XA-CO", "project": "P-1",
        "caseOwner": "U-101", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
        "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
        "effectiveOn": "2026-01-02",
    }})
}

fn item(reference: &str, item: &str) -> Value {
    json!({ "command": "addSupportItem", "case": reference, "input": {
        "item": item, "supportKind": "LOGISTICAL", "description": "Radios", "lethalOrDualUse": "NO", "purpose": "OTHER",
        "effectiveOn": "2026-01-02",
    }})
}

fn written(folder: &Path, commands: &[Value]) -> std::path::PathBuf {
    let file = folder.join("commands.jsonl");
    fs::write(&file, commands.iter().map(|command| format!("{command}\n")).collect::<String>()).unwrap();
    file
}

fn exported(data: &Path) -> usize {
    exported_lines(data).len()
}

fn exported_lines(data: &Path) -> Vec<Value> {
    let copy = tests::copy_of(data);
    let exported = Binary::run(&["events", "export", "--copy", "--data", &copy.path().display().to_string()]);
    assert!(exported.status.success(), "{}", text(&exported.stderr));
    lines(&exported.stdout)
}

#[test]
fn an_import_without_a_store_makes_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path(), &[opening("XA-2026-700")]);
    for (data, more) in [("nowhere", &["--dry-run"][..]), ("nowhere", &[]), (".", &["--dry-run"])] {
        let data = folder.path().join(data);
        let ended = import(&data, &file, more);
        assert_eq!(ended.status.code(), Some(10), "{}", text(&ended.stderr));
        assert!(text(&ended.stderr).contains("hrdd serve --data"), "it says what to do: {}", text(&ended.stderr));
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["commands.jsonl"], "nothing was made");
}

#[test]
fn an_import_is_recorded_wholly_or_not_at_all_and_only_once() {
    let (mut server, _) = with(&[]);
    assert!(server.stop().success());
    let data = server.folder();
    let folder = tempfile::tempdir().unwrap();
    let before = exported(data);

    let wrong = [
        opening("XA-2026-700"),
        item("XA-2026-700", "S1"),
        item("XA-2026-700", "S1"),
        item("XA-2026-799", "S1"),
        json!({ "command": "dance", "input": {} }),
    ];
    let file = written(folder.path(), &wrong);
    let ended = import(data, &file, &[]);
    assert_eq!(ended.status.code(), Some(5), "{}", text(&ended.stderr));
    let said = text(&ended.stdout);
    let refused: Vec<&str> = said.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(refused, ["line 3", "line 4", "line 5"], "one line for each that is refused: {said}");
    assert!(said.contains("line 4: E-REF-01:"), "{said}");
    assert!(text(&ended.stderr).contains("nothing was recorded"), "{}", text(&ended.stderr));
    assert_eq!(exported(data), before);

    let file = written(folder.path(), &[opening("XA-2026-700"), item("XA-2026-700", "S1"), item("XA-2026-700", "S2")]);
    let dry = import(data, &file, &["--dry-run", "--json"]);
    assert!(dry.status.success(), "{}", text(&dry.stderr));
    let summary = lines(&dry.stdout).pop().unwrap();
    assert_eq!((&summary["recorded"], &summary["dryRun"]), (&json!(3), &json!(true)), "{summary}");
    assert_eq!(exported(data), before, "a dry run records nothing");
    let done: Vec<Value> = lines(&dry.stderr).into_iter().filter(|line| line["doing"] == "deciding").collect();
    assert_eq!(done.last().unwrap()["done"], 3, "progress is told in JSON on standard error");

    let ended = import(data, &file, &["--json"]);
    assert!(ended.status.success(), "{}", text(&ended.stderr));
    let summary = lines(&ended.stdout).pop().unwrap();
    assert_eq!((&summary["recorded"], &summary["repeated"], &summary["refused"]), (&json!(3), &json!(0), &json!(0)));
    let events = usize::try_from(summary["events"].as_u64().unwrap()).unwrap();
    let trail = exported_lines(data);
    assert_eq!(trail.len(), before + 2 + events);
    // Before it, that the operator did it: a token in that person's name, which counts no more.
    let [issued, revoked] = &trail[before..before + 2] else { panic!("two events") };
    assert_eq!((&issued["kind"], &revoked["kind"]), (&json!("AccessTokenIssued"), &json!("AccessTokenRevoked")));
    assert!(
        issued["payload"]["user"] == "U-101" && issued["payload"]["token"] == revoked["payload"]["token"],
        "{issued}"
    );
    assert!(
        issued.to_string().contains("\"operator\"") && issued["payload"]["name"].as_str().unwrap().contains("import")
    );

    let ended = import(data, &file, &["--json"]);
    let summary = lines(&ended.stdout).pop().unwrap();
    assert_eq!((&summary["recorded"], &summary["repeated"]), (&json!(0), &json!(3)), "{summary}");
    assert_eq!(exported(data), before + 2 + events, "the same file adds nothing");

    let checked = Binary::run(&["rebuild", "--check", "--data", &data.display().to_string()]);
    assert!(checked.status.success(), "{}", text(&checked.stderr));
    server.start();
    let case = server.query("{ case(reference: \"XA-2026-700\") { status revision } }", json!({}));
    assert_eq!(case["case"]["revision"].as_u64().unwrap() as usize, events, "the server reads what was imported");
}

#[test]
fn wrong_usage_is_told_in_json_too_where_json_is_asked_for() {
    for wrong in [
        &["--json", "case", "show"][..],
        &["--json", "serve", "--listen", "nonsense"],
        &["case", "show", "--json"],
        &["--json", "no-such-command"],
        &["--json"],
    ] {
        let ended = Binary::run(wrong);
        assert_eq!(ended.status.code(), Some(2), "{wrong:?}");
        let [told] = &lines(&ended.stdout)[..] else { panic!("{wrong:?}: {}", text(&ended.stdout)) };
        assert_eq!((&told["ok"], &told["error"]["code"]), (&json!(false), &json!("USAGE")), "{wrong:?}: {told}");
        let message = told["error"]["message"].as_str().unwrap();
        assert!(message.contains("Usage: hrdd") || message.contains("'--help'"), "{wrong:?}: {told}");
        assert_eq!(text(&ended.stderr), "", "{wrong:?}");
    }
    let plain = Binary::run(&["case", "show"]);
    assert!(plain.status.code() == Some(2) && plain.stdout.is_empty() && text(&plain.stderr).contains("Usage: hrdd"));
    for asked in [&["--json", "--help"][..], &["--json", "--version"]] {
        let ended = Binary::run(asked);
        assert!(ended.status.success() && text(&ended.stdout).contains("hrdd"), "{asked:?}: {}", text(&ended.stderr));
    }
}

#[test]
fn progress_goes_to_standard_error_and_data_to_standard_output() {
    let (mut server, _) = with(&[]);
    assert!(server.stop().success());
    let data = server.folder().display().to_string();
    let rebuilt = Binary::run(&["--json", "rebuild", "--check", "--data", &data]);
    assert!(rebuilt.status.success());
    let [summary] = &lines(&rebuilt.stdout)[..] else { panic!("{}", text(&rebuilt.stdout)) };
    assert_eq!(summary["type"], "summary");
    let progress = lines(&rebuilt.stderr);
    assert!(progress.iter().all(|line| line["type"] == "progress"), "{progress:?}");
    let last = progress.iter().rfind(|line| line["doing"] == "rebuilding").unwrap();
    assert_eq!(last["done"], last["total"]);
    let plain = Binary::run(&["rebuild", "--data", &data]);
    assert_eq!(text(&plain.stderr), "", "where no terminal is, short work is silent");
}

#[test]
fn every_shell_gets_its_completions() {
    for (shell, sign) in [
        ("bash", "complete -F _hrdd"),
        ("zsh", "#compdef hrdd"),
        ("fish", "complete -c hrdd"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let printed = Binary::run(&["completions", shell]);
        assert!(printed.status.success());
        let script = text(&printed.stdout);
        assert!(script.contains(sign) && script.contains("import") && script.contains("dry-run"), "{shell}");
    }
    assert_eq!(Binary::run(&["completions", "tcsh"]).status.code(), Some(2));
}

#[test]
fn commands_end_with_the_code_that_their_help_names() {
    let (mut server, _) = with(&[1]);
    let data = server.folder().display().to_string();
    let in_use = Binary::run(&["case", "show", "XA-2025-001", "--data", &data]);
    assert_eq!(in_use.status.code(), Some(11), "{}", text(&in_use.stderr));
    assert!(server.stop().success());
    let moment = |option: &str, value: &str| {
        let ended = Binary::run(&["case", "at", "XA-2025-001", option, value, "--data", &data]);
        (ended.status.code().unwrap(), text(&ended.stderr))
    };
    assert_eq!(moment("--revision", "1").0, 0);
    assert_eq!(moment("--revision", "9999").0, 3);
    let (code, said) = moment("--position", "999999");
    assert!(code == 3 && said.contains("the log ends at position"), "{said}");
    assert_eq!(moment("--at", "yesterday").0, 2);
    assert_eq!(moment("--at", "2099-01-01T00:00:00Z").0, 2);
    let elsewhere = tempfile::tempdir().unwrap();
    let token = |data: &str, role: &str| {
        Binary::run(&["token", "--data", data, "--user", "U-1", "--role", role]).status.code().unwrap()
    };
    assert_eq!(token(&elsewhere.path().display().to_string(), "AUDITOR"), 10);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0, "no key was left where no store is");
    assert_eq!((token(&data, "AUDITOR"), token(&data, "NOBODY")), (0, 2));
    let open = Binary::run(&["serve", "--data", &data, "--listen", "0.0.0.0:0"]);
    assert!(open.status.code() == Some(2) && text(&open.stderr).contains("127.0.0.1"), "{}", text(&open.stderr));
    let unknown = Binary::run(&["--json", "case", "show", "XX-1", "--data", &data]);
    assert_eq!(unknown.status.code(), Some(3));
    assert_eq!(lines(&unknown.stdout)[0]["error"]["code"], "E-REF-01");
}

#[test]
fn a_disk_without_the_room_that_must_stay_free_refuses_writes_and_is_read() {
    let (mut server, _) = with(&[1]);
    let head = server.head();
    assert!(server.stop().success());
    server.with_arguments(&["--keep-free", "1000000000"]);
    server.start();
    let grant = "mutation { grantRole(input: { commandId: \"no-room-left\", user: \"U-9\", role: AUDITOR, office: \"local\", from: \"2024-01-01\" }) { replayed events { kind } } }";
    let refused = server.ask(server.operator(), grant, json!({}));
    assert_eq!(refused.code(), "DISK_NEARLY_FULL");
    let message = refused.body["errors"][0]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("MiB are free") && message.contains("send the command again"), "{message}");
    let read = server.query("{ ledger { head stopped } case(reference: \"XA-2025-001\") { status } }", json!({}));
    assert_eq!(read["ledger"], json!({ "head": head.to_string(), "stopped": null }), "{read}");
    assert!(server.stop().success());
    server.with_arguments(&["--keep-free", "0"]);
    server.start();
    let recorded = server.ask(server.operator(), grant, json!({})).data();
    assert_eq!(recorded["grantRole"]["replayed"], false, "nothing of the refused one was there: {recorded}");
    let behind = server.substance().into_iter().filter(|(position, _)| *position > head).map(|(_, kind)| kind);
    assert_eq!(behind.collect::<Vec<_>>(), ["RoleGranted"]);
}
