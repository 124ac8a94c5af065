//! The sealed register of persons: what it holds is nowhere in plain text, and nowhere at all after an erasure.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::json;
use tests::{Binary, Server, said, text};

use crate::with;

const WHO: &str = "U-104";
const NAME: &str = "Quillandra Testperson, quillandra@office.example";

fn set(data: &Path, person: &str, entry: &str) -> Output {
    let mut child = Command::new(Binary::path())
        .args(["person", "set", person, "--data", text(data)])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(entry.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn show(data: &Path, person: &str) -> Output {
    Binary::run(&["person", "show", person, "--data", text(data)])
}

/// Every byte of every file below a folder.
fn raw(folder: &Path) -> Vec<u8> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { raw(&path) } else { fs::read(path).unwrap() }).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    let first = part[0];
    let places = bytes.iter().enumerate().filter(|(_, byte)| **byte == first).map(|(place, _)| place);
    places.into_iter().any(|place| bytes[place..].starts_with(part))
}

fn erase(server: &Server, token: &str, command: &str, person: &str) -> tests::Answer {
    let mutation = "mutation($input: ErasePersonInput!) { erasePerson(input: $input) { position replayed userErrors { code message } } }";
    let input = json!({ "commandId": command, "person": person, "legalBasis": "A made-up request.", "requestedOn": "2026-01-02" });
    server.ask(token, mutation, json!({ "input": input }))
}

const PASSWORD: &str = "three stones by the river";

/// Opens an account for the person and chooses its password.
fn log_in_first(server: &Server) {
    let data = text(server.folder());
    let opened = Binary::good(&["--json", "admin", "open-account", "--user", WHO, "--kind", "local", "--data", data]);
    let opened: serde_json::Value = serde_json::from_slice(&opened.stdout).unwrap();
    let choice = json!({ "code": opened["data"]["code"], "password": PASSWORD });
    assert_eq!(server.send("/setup", None, &choice).status, 200);
}

/// The hash of the person's password in the file beside the log.
fn hash_of(data: &Path, person: &str) -> Option<String> {
    let kept = fs::read_to_string(data.join("passwords")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(kept.lines().next().unwrap()).unwrap();
    let hash = kept["passwords"][person]["phc"].as_str()?.to_owned();
    assert!(hash.starts_with("$argon2id$"), "{hash}");
    Some(hash)
}

#[test]
fn what_was_known_about_an_erased_person_is_nowhere_and_every_earlier_proof_still_verifies() {
    let (mut server, _) = with(&[1]);
    let data = server.folder().to_owned();
    let outside = tempfile::tempdir().unwrap();
    let at = |name: &str| outside.path().join(name);
    assert!(set(&data, WHO, NAME).status.success(), "while the server runs");
    assert!(set(&data, "U-105", "somebody else").status.success());
    assert_eq!(String::from_utf8_lossy(&show(&data, WHO).stdout).trim(), NAME);
    let keys: Vec<Vec<u8>> = fs::read_dir(data.join("persons"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "key"))
        .map(|path| fs::read(path).unwrap())
        .collect();
    assert_eq!(keys.len(), 2);
    // The person logs in with a password; of that, too, nothing is to be left.
    log_in_first(&server);
    let hash = hash_of(&data, WHO).expect("the person has a password");
    assert!(server.stop().success());
    // Proofs and a backup of before.
    Binary::good(&["backup", "create", text(&at("before")), "--data", text(&data)]);
    Binary::good(&["bundle", "XA-2025-001", "--data", text(&data), "--out", text(&at("case.hrdd"))]);
    fs::write(at("kept"), Binary::good(&["checkpoint", "show", "--data", text(&data)]).stdout).unwrap();
    let key = tests::key_of(&data);

    server.start();
    let operator = server.operator().to_owned();
    let erased = erase(&server, &operator, "erase-first-1", WHO).data();
    assert_eq!(erased["erasePerson"]["userErrors"], json!([]), "{erased}");
    let position = erased["erasePerson"]["position"].clone();
    let again = erase(&server, &operator, "erase-first-1", WHO).data();
    assert_eq!((&again["erasePerson"]["replayed"], &again["erasePerson"]["position"]), (&json!(true), &position));
    let twice = erase(&server, &operator, "erase-second-1", WHO).data();
    assert_eq!(twice["erasePerson"]["userErrors"][0]["code"], "E-ERA-01", "{twice}");
    let own = erase(&server, &operator, "erase-third-1", "operator").data();
    assert_eq!(own["erasePerson"]["userErrors"][0]["code"], "E-AUTH-04", "{own}");
    assert_eq!(hash_of(&data, WHO), None, "while the server runs");
    let login = json!({ "user": WHO, "password": PASSWORD });
    assert_eq!(server.send("/login", None, &login).status, 401);
    let gone = show(&data, WHO);
    assert_eq!(gone.status.code(), Some(3), "{}", said(&gone));
    let anew = set(&data, WHO, NAME);
    assert!(!anew.status.success() && said(&anew).contains("choose a new one"), "{}", said(&anew));
    assert_eq!(String::from_utf8_lossy(&show(&data, "U-105").stdout).trim(), "somebody else");
    assert!(server.stop().success());

    Binary::good(&["backup", "create", text(&at("after")), "--data", text(&data)]);
    Binary::good(&["bundle", "XA-2025-001", "--data", text(&data), "--out", text(&at("later.hrdd"))]);
    fs::write(at("export.jsonl"), Binary::good(&["events", "export", "--data", text(&data)]).stdout).unwrap();
    let everything = [raw(&data), raw(outside.path())].concat();
    assert!(holds(&everything, WHO.as_bytes()), "the reference stays, so the search works");
    assert!(!holds(&everything, b"Quillandra") && !holds(&everything, b"quillandra@"));
    assert!(!holds(&everything, hash.as_bytes()), "the hash of the password");
    let left = keys.iter().filter(|key| holds(&everything, key)).count();
    assert_eq!(left, 1, "the key of the other person, and no other");

    Binary::good(&["verify", text(&at("case.hrdd")), "--key", &key]);
    Binary::good(&["verify", "--data", text(&data), "--against", text(&at("kept")), "--key", &key]);
}

#[test]
fn an_erasure_from_the_command_line_is_ended_at_the_next_start_where_it_was_cut_off() {
    let (mut server, _) = with(&[]);
    assert!(server.stop().success());
    let data = server.folder().to_owned();
    server.start();
    log_in_first(&server);
    assert!(server.stop().success());
    assert!(hash_of(&data, WHO).is_some());
    assert!(set(&data, WHO, NAME).status.success());
    let kept = tempfile::tempdir().unwrap();
    let copied = Command::new("cp").arg("-a").arg(data.join("persons")).arg(kept.path()).status().unwrap();
    assert!(copied.success());
    let erasing = ["person", "erase", WHO, "--data", text(&data), "--requested-on", "2026-01-02", "--legal-basis"];
    let done = Binary::good(&[&erasing[..], &["A made-up request."]].concat());
    assert!(said(&done).contains("on record at position"), "{}", said(&done));
    assert_eq!(hash_of(&data, WHO), None, "without a server");
    let nobody = Binary::run(&[&erasing[..], &["Again.", "--as", "U-999"]].concat());
    assert_eq!(nobody.status.code(), Some(5), "{}", said(&nobody));
    // As if the machine had stopped between the record and the key, or somebody had put a copy back.
    let put_back = || {
        fs::remove_dir_all(data.join("persons")).unwrap();
        let back = Command::new("cp").arg("-a").arg(kept.path().join("persons")).arg(&data).status().unwrap();
        assert!(back.success() && keys(&data) == 1);
    };
    put_back();
    server.start();
    assert_eq!(show(&data, WHO).status.code(), Some(3));
    assert_eq!(keys(&data), 0);
    assert!(server.stop().success());
    // Where the command itself is the first to open the store, it shows nothing of them either.
    put_back();
    let shown = show(&data, WHO);
    assert!(shown.status.code() == Some(3) && !said(&shown).contains(NAME), "{}", said(&shown));
    assert_eq!(keys(&data), 0);
    // Nor does an import leave it, to which nothing in its file is new.
    let file = kept.path().join("erasures.jsonl");
    let line = json!({ "command": "erasePerson", "input": { "person": "U-105", "legalBasis": "A made-up request.", "requestedOn": "2026-01-02", "effectiveOn": "2026-01-02" } });
    fs::write(&file, line.to_string()).unwrap();
    let import = |more: &[&str]| {
        let who = ["--as", "operator", "--role", "RECORDS_OFFICER", "--data", text(&data)];
        said(&Binary::good(&[&["import", text(&file)][..], &who, more].concat()))
    };
    assert!(import(&[]).contains("1 commands"));
    put_back();
    assert!(import(&["--dry-run"]).contains("1 had been recorded before"));
    assert_eq!(keys(&data), 1, "a dry run changes nothing");
    assert!(import(&[]).contains("1 had been recorded before"));
    assert_eq!(keys(&data), 0);
}

/// How many keys the register has.
fn keys(data: &Path) -> usize {
    let entries = fs::read_dir(data.join("persons")).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "key")).count()
}

#[test]
fn an_entry_that_is_too_long_empty_or_no_text_is_refused() {
    let (mut server, _) = with(&[]);
    assert!(server.stop().success());
    let data = server.folder();
    for entry in ["", "\n"] {
        assert!(!set(data, WHO, entry).status.success());
    }
    let long = set(data, WHO, &"x".repeat(5_000));
    assert!(!long.status.success() && said(&long).contains("4096"), "{}", said(&long));
    assert_eq!(show(data, WHO).status.code(), Some(3), "nothing was written");
    let nowhere = Binary::run(&["person", "show", WHO, "--data", text(&data.join("nowhere"))]);
    assert_eq!(nowhere.status.code(), Some(10), "{}", said(&nowhere));
}
