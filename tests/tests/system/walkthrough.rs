//! The auditor's walkthrough in `api/AUDIT.md`: every command in it is run as it stands there, in a shell, over a store of the
//! demonstration; it must end as the document says, and say what the document shows.

use std::{
    fs,
    os::unix::fs::symlink,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use tests::{Binary, PATIENCE};

const AUDIT: &str = include_str!("../../../api/AUDIT.md");

/// What stands behind a command that does not end with 0.
const ENDS: &str = "   # ends with ";

/// A command with how it ends and what is shown of its answer.
#[derive(Debug)]
struct Step {
    command: String,
    code: i32,
    shown: Vec<String>,
}

/// The commands of the document: in blocks of `console`, each behind `$ `, its answer below it.
fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut is_inside = false;
    for line in AUDIT.lines() {
        match (is_inside, line) {
            (false, "```console") => is_inside = true,
            (true, "```") => is_inside = false,
            (true, line) => match (line.strip_prefix("$ "), steps.last_mut()) {
                (Some(command), _) => {
                    let (command, code) = command.split_once(ENDS).unwrap_or((command, "0"));
                    let (command, code) = (command.trim().to_owned(), code.trim().parse().unwrap());
                    steps.push(Step { command, code, shown: Vec::new() });
                }
                (None, Some(step)) => step.shown.push(line.to_owned()),
                (None, None) => panic!("an answer before the first command: {line}"),
            },
            (false, _) => (),
        }
    }
    assert!(!is_inside, "the last block has no end");
    steps
}

/// Words parted by one space each: columns are as wide as what stands in them.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the parts between the signs of what is left out stand in the line, in their order.
fn is_shown(line: &str, shown: &str) -> bool {
    let mut rest = line;
    shown.split('…').map(squeezed).all(|part| match rest.find(&part) {
        Some(place) => {
            rest = &rest[place + part.len()..];
            true
        }
        None => false,
    })
}

/// Starts the demonstration as the document does, and stops it when it serves.
fn demonstrate(command: &mut Command, folder: &Path) {
    let ready = folder.join("ready.json");
    let said = fs::File::create(folder.join("demo.txt")).unwrap();
    let mut demo = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said).spawn().unwrap();
    let start = Instant::now();
    while !ready.exists() {
        assert!(demo.try_wait().unwrap().is_none() && start.elapsed() < PATIENCE, "the demonstration does not start");
        std::thread::sleep(Duration::from_millis(20));
    }
    let asked = Command::new("kill").args(["-INT", &demo.id().to_string()]).status().unwrap();
    assert!(asked.success() && demo.wait().unwrap().success());
}

#[test]
fn every_command_of_the_walkthrough_ends_as_it_says_and_shows_what_it_shows() {
    let folder = tempfile::tempdir().unwrap();
    let (bin, work) = (folder.path().join("bin"), folder.path().join("work"));
    fs::create_dir(&bin).unwrap();
    fs::create_dir(&work).unwrap();
    symlink(Binary::path(), bin.join("hrdd")).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let shell = |line: &str| {
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .current_dir(&work)
            .env("PATH", &path)
            .env("HRDD_DATA", "ledger")
            .stdin(Stdio::null());
        command
    };
    let steps = steps();
    assert!(steps.len() >= 20 && steps.iter().any(|step| step.code != 0), "{}", steps.len());
    let mut wrong = Vec::new();
    for Step { command, code, shown } in &steps {
        if command.starts_with("export HRDD_DATA=") {
            assert_eq!(command, "export HRDD_DATA=ledger", "the folder that every shell here is given");
            continue;
        }
        if command.starts_with("hrdd demo") {
            demonstrate(
                &mut shell(&format!("exec {command} --listen 127.0.0.1:0 --ready-file ../ready.json")),
                folder.path(),
            );
            continue;
        }
        let output = shell(command).output().unwrap();
        let said = [&output.stdout[..], b"\n", &output.stderr[..]].concat();
        let said = String::from_utf8(said).unwrap();
        if output.status.code() != Some(*code) {
            wrong.push(format!("{command}\n  ends with {:?}, not {code}:\n{said}", output.status.code()));
        }
        let lines: Vec<String> = said.lines().map(squeezed).collect();
        let mut from = 0;
        for line in shown.iter().filter(|line| !squeezed(line).is_empty() && line.trim() != "…") {
            match lines.iter().skip(from).position(|told| is_shown(told, line)) {
                Some(place) => from += place + 1,
                None => wrong.push(format!("{command}\n  does not say, or not there:\n{line}\n  but\n{said}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_check_of_the_walkthrough_finds_what_is_not_so() {
    assert!(is_shown("DEC1 APPROVED 2026-01-02 by U-104", "DEC1 APPROVED … by U-104"));
    assert!(!is_shown("DEC1 DECLINED 2026-01-02 by U-104", "DEC1 APPROVED … by U-104"));
    assert!(!is_shown("by U-104 DEC1 APPROVED", "DEC1 APPROVED … by U-104"));
}
