//! Verification, scrub and attestation, as an operator and an auditor meet them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Output,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tests::{Binary, PATIENCE, Server};

use crate::with;

/// A store with some scenarios in it, at rest.
fn rest(scenarios: &[usize]) -> Server {
    let (mut server, _) = with(scenarios);
    assert!(server.stop().success());
    server
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (data, rest) = (text(&output.stdout), text(&output.stderr));
    assert!(!rest.contains("panicked") && !data.contains("panicked"), "{rest}");
    (data, rest)
}

/// The lines of `hrdd verify --json`, the last of them the summary.
fn verified(data: &Path, more: &[&str]) -> (Option<i32>, Vec<Value>, Value) {
    let folder = data.display().to_string();
    let output = Binary::run(&[&["verify", "--json", "--data", &folder], more].concat());
    let (results, progress) = said(&output);
    // Beside the lines of progress there may be a warning in words.
    let told = progress.lines().filter(|line| line.starts_with('{'));
    let written = told.chain(results.lines());
    let mut lines: Vec<Value> = written.map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.pop().unwrap();
    (output.status.code(), lines, summary)
}

fn codes(lines: &[Value]) -> Vec<String> {
    let findings = lines.iter().filter(|line| line["type"] == "finding");
    findings.map(|line| line["code"].as_str().unwrap().to_owned()).collect()
}

fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                files.insert(entry.path(), fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn copied(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for (path, bytes) in bytes_of(folder) {
        let to = copy.path().join(path.strip_prefix(folder).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(&to, bytes).unwrap();
        fs::set_permissions(&to, fs::metadata(&path).unwrap().permissions()).unwrap();
    }
    copy
}

/// The newest checkpoint of a store at rest, as somebody would keep it elsewhere.
fn checkpoint(folder: &Path, size: u64, keep: &Path) {
    let note = ["checkpoint.a", "checkpoint.b"].into_iter().find_map(|name| {
        let sector = fs::read_to_string(folder.join(name)).unwrap();
        let note = format!("{}\n", sector[..503].trim_end_matches('\n'));
        (note.lines().nth(1) == Some(&size.to_string())).then_some(note)
    });
    fs::write(keep, note.expect("a clean stop leaves a checkpoint of the head")).unwrap();
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Where the log does not open, that is what is told first, and nothing of how long it is.
#[test]
fn a_log_that_cannot_be_read_is_told_as_such_and_not_as_a_shorter_one() {
    let server = rest(&[]);
    let (log, kept) = (server.folder().join("log"), server.folder().join("kept"));
    fs::rename(&log, &kept).unwrap();
    for (code, text) in [("LOG_MISSING", "the folder of the log is missing"), ("LOG_UNREADABLE", "does not open")] {
        let (exit, lines, summary) = verified(server.folder(), &[]);
        let found = codes(&lines);
        assert_eq!(exit, Some(6));
        assert!(found.iter().any(|one| one == code) && !found.iter().any(|one| one == "LOG_SHORTER"), "{found:?}");
        assert!(found.iter().any(|one| one == "NOT_COMPARED"), "{found:?}");
        assert_eq!(summary["firstBad"]["code"], code, "{summary}");
        let unread = [&summary["head"], &summary["root"], &summary["streams"]];
        assert_eq!(unread, [&Value::Null; 3], "{summary}");
        let words = Binary::run(&["verify", "--data", &server.folder().display().to_string()]);
        let (told, ending) = said(&words);
        assert!(told.contains("read        nothing: the log does not open"), "{told}");
        assert!(ending.contains(text) && ending.contains("the first:"), "{ending}");
        if code == "LOG_MISSING" {
            fs::rename(&kept, &log).unwrap();
            fs::write(log.join("db"), vec![0x5a; 100_000]).unwrap();
        }
    }
}

#[test]
fn a_store_at_rest_is_verified_and_nothing_in_it_is_written() {
    let (mut server, _) = with(&[1]);
    let head = server.head();
    let used = Binary::run(&["verify", "--data", text(server.folder())]);
    assert_eq!(used.status.code(), Some(11));
    let (_, why) = said(&used);
    assert!(why.contains("stop that process") && why.contains("scrub"), "{why}");
    assert!(server.stop().success());

    let before = bytes_of(server.folder());
    let (code, lines, summary) = verified(server.folder(), &[]);
    assert_eq!((code, codes(&lines)), (Some(0), vec![]));
    assert!(lines.iter().any(|line| line["type"] == "progress" && line["total"].as_u64() > Some(0)), "{lines:?}");
    for (field, value) in [("ok", json!(true)), ("head", json!(head.to_string())), ("covered", json!(head.to_string()))]
    {
        assert_eq!(summary[field], value, "{field}");
    }
    assert_eq!(summary["comparedWithStopAt"], head.to_string(), "the digests that the clean stop left were compared");
    assert_eq!(summary["digest"].as_str().map(str::len), Some(64));
    let words = Binary::run(&["verify", "--data", text(server.folder())]);
    assert_eq!(words.status.code(), Some(0));
    let (words, _) = said(&words);
    assert!(words.contains("ok  ") && words.contains("--against FILE"), "{words}");
    assert_eq!(bytes_of(server.folder()), before);
    server.start();
    assert!(server.head() > head, "and it goes on, with the token of its start");
}

#[test]
fn bytes_changed_on_the_disk_are_found_and_the_case_is_named() {
    let (mut server, _) = with(&[1, 5]);
    let query = "{ case(reference: \"XC-2025-002\") { history(first: 100) { nodes { position payloadJson } } } }";
    let history = server.query(query, json!({}))["case"]["history"]["nodes"].take();
    // The last event of the case with a text of some length.
    let (position, text_of_it) = history
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .find_map(|event| {
            let payload: Value = serde_json::from_str(event["payloadJson"].as_str().unwrap()).unwrap();
            let texts = payload.as_object().unwrap().values().filter_map(Value::as_str);
            let long = texts.filter(|text| text.len() > 30 && text.contains(' ')).map(str::to_owned).next()?;
            Some((event["position"].clone(), long))
        })
        .unwrap();
    assert!(server.stop().success());
    let copy = copied(server.folder());
    let path = copy.path().join("log/db");
    let mut bytes = fs::read(&path).unwrap();
    let text_of_it = text_of_it.as_bytes();
    let places: Vec<usize> =
        bytes.windows(text_of_it.len()).enumerate().filter(|(_, part)| *part == text_of_it).map(|(at, _)| at).collect();
    places.iter().for_each(|place| bytes[*place + 9] ^= 1);
    assert!(!places.is_empty());
    fs::write(&path, bytes).unwrap();
    let before = bytes_of(copy.path());
    let (code, lines, summary) = verified(copy.path(), &[]);
    assert_eq!(code, Some(6), "{lines:?}");
    assert_eq!((&summary["ok"], &summary["digest"]), (&json!(false), &Value::Null));
    let first = &summary["firstBad"];
    assert_eq!((&first["position"], &first["case"]), (&position, &json!("XC-2025-002")), "{lines:?}");
    assert!(lines.iter().all(|line| line["message"].as_str().is_none_or(|message| message.len() > 20)));
    let words = Binary::run(&["verify", "--data", text(copy.path())]);
    let (words, why) = said(&words);
    assert!(words.contains("DAMAGE") && !words.contains("ok  ") && why.contains("the first: "), "{words}{why}");
    assert_eq!(bytes_of(copy.path()), before, "the evidence stays as it is");
}

#[test]
fn each_file_of_a_store_that_counts_is_looked_at() {
    let server = rest(&[]);
    for (name, code) in [
        ("checkpoint.a", "CHECKPOINT_UNREADABLE"),
        ("checkpoint.b", "CHECKPOINT_UNREADABLE"),
        ("signing.key", "KEY_UNREADABLE"),
        ("FORMAT", "FORMAT"),
        ("snapshots/views-digest-8.snapshot", "SNAPSHOT_DAMAGED"),
    ] {
        let copy = copied(server.folder());
        let path = copy.path().join(name);
        let mut bytes = fs::read(&path).unwrap();
        bytes[0] ^= 0x40;
        fs::write(&path, bytes).unwrap();
        let (exit, lines, _) = verified(copy.path(), &[]);
        assert_eq!(exit, Some(6), "{name}");
        assert!(codes(&lines).contains(&code.to_owned()), "{name}: {lines:?}");
        assert!(lines.iter().any(|line| line["code"] == code && line["file"] == name), "{lines:?}");
    }
}

#[test]
fn a_store_that_was_set_back_or_written_anew_does_not_agree_with_a_checkpoint_kept_elsewhere() {
    let (mut server, mut player) = with(&[]);
    assert!(server.stop().success());
    let early = copied(server.folder());
    server.start();
    player.scenario(&server, &fixtures::scenarios().unwrap()[0]);
    let head = server.head();
    assert!(server.stop().success());
    let kept = server.folder().parent().unwrap().join("kept.txt");
    checkpoint(server.folder(), head, &kept);
    let (code, _, summary) = verified(server.folder(), &["--against", text(&kept)]);
    assert_eq!((code, &summary["ok"]), (Some(0), &json!(true)));

    // Set back to what it was, checkpoints and all: it agrees with itself.
    assert_eq!(verified(early.path(), &[]).0, Some(0));
    let (code, lines, summary) = verified(early.path(), &["--against", text(&kept)]);
    assert_eq!((code, codes(&lines)), (Some(6), vec!["LOG_SHORTER".to_owned()]));
    assert_eq!(summary["firstBad"]["last"], head.to_string());

    // Written anew with the log's own key.
    let forged = tempfile::tempdir().unwrap();
    let data = forged.path().join("store");
    fs::create_dir(&data).unwrap();
    fs::copy(server.folder().join("signing.key"), data.join("signing.key")).unwrap();
    let mut other = Server::over(&data);
    let mut player = tests::Player::new();
    player.found(&other);
    for scenario in &fixtures::scenarios().unwrap()[..2] {
        player.scenario(&other, scenario);
    }
    assert!(other.head() >= head && other.stop().success());
    assert_eq!(verified(&data, &[]).0, Some(0));
    let (code, lines, _) = verified(&data, &["--against", text(&kept)]);
    assert_eq!((code, codes(&lines)), (Some(6), vec!["ROOT_DIFFERS".to_owned()]));
}

#[test]
fn a_copy_without_the_private_key_needs_the_public_one_from_elsewhere() {
    let server = rest(&[]);
    let key = verified(server.folder(), &[]).2["keys"][0].as_str().unwrap().to_owned();
    let copy = copied(server.folder());
    fs::remove_file(copy.path().join("signing.key")).unwrap();
    let (code, lines, summary) = verified(copy.path(), &[]);
    assert_eq!((code, codes(&lines)), (Some(6), vec!["SIGNATURES_NOT_CHECKED".to_owned()]));
    assert_eq!((&summary["ok"], &summary["covered"]), (&json!(false), &json!("0")));
    let (code, _, summary) = verified(copy.path(), &["--key", &key]);
    assert_eq!((code, &summary["keysGiven"]), (Some(0), &json!(true)));
    let policy = copy.path().join("policy.txt");
    fs::write(&policy, format!("log {key}\nquorum none\n")).unwrap();
    assert_eq!(verified(copy.path(), &["--trust", text(&policy)]).0, Some(0));
    for wrong in [["--key", "nonsense"], ["--against", text(&policy)], ["--trust", "no-such-file"]] {
        let refused = Binary::run(&[&["verify", "--data", text(copy.path())], &wrong[..]].concat());
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
    }
    let nowhere = Binary::run(&["verify", "--data", text(&copy.path().join("nowhere"))]);
    assert_eq!(nowhere.status.code(), Some(10));
}

#[test]
fn a_running_server_reads_its_log_again_and_says_so() {
    let (server, _) = with(&[]);
    // The pass that began with the server may have ended before these events: it says how far it went.
    let start = Instant::now();
    let ledger = loop {
        let query =
            "{ ledger { ok scrub { verdict startedAt finishedAt position end eventsPerSecond firstBad finding } } }";
        let ledger = server.query(query, json!({}))["ledger"].take();
        if ledger["scrub"]["verdict"] != "NOT_YET" {
            break ledger;
        }
        assert!(start.elapsed() < PATIENCE, "{ledger}");
        std::thread::sleep(Duration::from_millis(50));
    };
    let scrub = &ledger["scrub"];
    assert_eq!((&ledger["ok"], &scrub["verdict"]), (&json!(true), &json!("WHOLE")), "{ledger}");
    assert!(scrub["startedAt"].is_string() && scrub["finishedAt"].is_string(), "{scrub}");
    assert!(scrub["position"] == scrub["end"] && scrub["end"] != "0" && scrub["eventsPerSecond"] == 1_000, "{scrub}");
    assert!(scrub["firstBad"].is_null() && scrub["finding"].is_null(), "{scrub}");
}

#[test]
fn an_attestation_holds_in_another_process_on_a_copy_and_after_the_log_has_grown() {
    let mut server = rest(&[1]);
    let file = server.folder().parent().unwrap().join("attestation.txt");
    let made = Binary::run(&["attest", "--data", text(server.folder()), "--out", text(&file)]);
    assert!(made.status.success(), "{}", said(&made).1);
    let note = fs::read_to_string(&file).unwrap();
    assert!(note.starts_with("hrdd replay attestation v1\nlog hrdd-ledger/"), "{note}");
    let key = verified(server.folder(), &[]).2["keys"][0].as_str().unwrap().to_owned();
    let check = |folder: &Path, file: &Path, more: &[&str]| {
        let arguments = ["attest", "--json", "--data", text(folder), "--check", text(file)];
        let output = Binary::run(&[&arguments, more].concat());
        let last: Value = serde_json::from_str(said(&output).0.lines().last().unwrap()).unwrap();
        (output.status.code(), last)
    };
    let copy = copied(server.folder());
    fs::remove_file(copy.path().join("signing.key")).unwrap();
    let (code, same) = check(copy.path(), &file, &["--key", &key]);
    assert_eq!((code, &same["ok"], &same["sameBuild"]), (Some(0), &json!(true), &json!(true)), "{same}");
    assert_eq!(check(copy.path(), &file, &[]).0, Some(6), "without a key nobody knows who attested");

    server.start();
    let mut player = tests::Player::new();
    player.scenario(&server, &fixtures::scenarios().unwrap()[4]);
    let head = server.head();
    assert!(server.stop().success());
    let (code, grown) = check(server.folder(), &file, &[]);
    assert_eq!((code, &grown["digest"]), (Some(0), &grown["attested"]), "{grown}");
    assert_ne!(grown["position"], head.to_string());

    let digest = grown["digest"].as_str().unwrap();
    let forged = file.with_extension("forged");
    let other = if digest.starts_with('0') { "1" } else { "0" };
    fs::write(&forged, note.replacen(&format!("\ndigest {digest}"), &format!("\ndigest {other}{}", &digest[1..]), 1))
        .unwrap();
    let (code, why) = check(server.folder(), &forged, &[]);
    assert_eq!(code, Some(6));
    assert!(why["error"]["message"].as_str().unwrap().contains("signature"), "{why}");
    let shorter = rest(&[]);
    assert_eq!(check(shorter.folder(), &file, &["--key", &key]).0, Some(6), "another log");
}
