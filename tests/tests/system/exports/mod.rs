//! Exports: the same bytes from the server and from its folder, no more than their reader sees, read back by programs that are
//! not ours (`tests/exports/read.py`).

mod bytes;
mod dossier;
mod past;
mod reports;
mod sight;
mod stamps;
mod strangers;

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;
use tests::{Binary, PATIENCE, Player, Server, said, text};

/// An auditor, who sees every case.
const AUDITOR: [&str; 6] = ["--user", "U-708", "--role", "AUDITOR", "--office", "HQ"];

/// What is said with every copy.
const REASON: &str = "For the yearly audit.";

/// What somebody is sent for a path below `/export/`; it must be given.
fn fetched(server: &Server, token: &str, path: &str) -> Vec<u8> {
    let (status, head, body) = server.fetch(token, &format!("/export/{path}"));
    assert_eq!(status, 200, "{path}: {head}\n{}", String::from_utf8_lossy(&body));
    body
}

/// The lines of JSON Lines.
fn lines(bytes: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"))).collect()
}

/// The events of JSON Lines, which are whole.
fn events(bytes: &[u8]) -> Vec<Value> {
    let mut lines = lines(bytes);
    assert!(lines.remove(0).get("manifest").is_some());
    assert!(lines.pop().unwrap().get("end").is_some());
    lines
}

/// Runs `hrdd export` and gives what it writes to a file of this name in a folder.
fn exported(folder: &Path, name: &str, arguments: &[&str]) -> PathBuf {
    let out = folder.join(name);
    let all = [&["export"], arguments, &["--out", text(&out), "--reason", REASON]].concat();
    let ended = Binary::good(&all);
    assert!(said(&ended).contains("exported"), "{}", said(&ended));
    out
}

/// What a stranger's program reads in a file.
fn read(how: &str, file: &Path, more: &[&str]) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports").join("read.py");
    let mut command = Command::new(tests::python("exports"));
    let output = command.arg(script).arg(how).arg(file).args(more).output().unwrap();
    assert!(output.status.success(), "{how} {}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Adds an item with such a description to the case of the first scenario, as its project manager; its position.
fn described(server: &Server, player: &mut Player, item: &str, description: &str) -> String {
    let scenarios = fixtures::scenarios().unwrap();
    let mut step = scenarios[0].steps.iter().find(|step| step.command == "addSupportItem").unwrap().clone();
    step.on = domain::terms::Day::parse("2025-01-02").unwrap();
    let mut input = player.input(server, "described", &step);
    input["item"] = item.into();
    input["description"] = description.into();
    let given = Player::give(server, &player.token(server, &step.by), &step.command, &input);
    assert!(given.refusal().is_none(), "{:?}", given.refusal());
    given.data()["addSupportItem"]["events"][0]["position"].as_str().unwrap().to_owned()
}

/// A store with the ten scenarios, which nobody serves.
fn demonstration() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ready = folder.path().join("ready.json");
    let mut command = Command::new(Binary::path());
    command.args(["demo", "--listen", "127.0.0.1:0", "--data", text(folder.path()), "--ready-file", text(&ready)]);
    let mut demo = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while !ready.exists() {
        assert!(demo.try_wait().unwrap().is_none() && start.elapsed() < PATIENCE, "the demonstration does not start");
        std::thread::sleep(Duration::from_millis(20));
    }
    let asked = Command::new("kill").args(["-TERM", &demo.id().to_string()]).status().unwrap();
    assert!(asked.success() && demo.wait().unwrap().success());
    folder
}
