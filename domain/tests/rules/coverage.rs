//! The suite itself: every code has been seen refused, every guard has a test.

use std::{collections::BTreeSet, fs, path::Path};

use domain::Rejection;

/// Codes that the pure rules cannot raise, and why.
const ELSEWHERE: [(&str, &str); 2] = [
    ("E-CON-01", "the expected revision is compared by the writer, which alone knows what was appended meanwhile"),
    ("E-CMD-01", "the writer keeps the fingerprints of command ids; a case does not"),
];

fn sources() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_code_was_refused_by_a_test() {
    let sources = sources();
    let seen: BTreeSet<&str> =
        sources.split("then_rejected(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    // Also those that a helper checks by comparing codes.
    let missing: Vec<_> = Rejection::ALL
        .iter()
        .map(|(code, _)| *code)
        .filter(|code| !seen.contains(code) && !ELSEWHERE.iter().any(|(elsewhere, _)| elsewhere == code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
    for (code, why) in ELSEWHERE {
        assert!(!seen.contains(code), "{code} is listed as kept elsewhere: {why}");
    }
    let known: BTreeSet<&str> = Rejection::ALL.iter().map(|(code, _)| *code).collect();
    assert!(seen.iter().all(|code| known.contains(code)));
}

#[test]
fn every_code_is_given_once() {
    let codes: BTreeSet<_> = Rejection::ALL.iter().map(|(code, _)| code).collect();
    assert_eq!(codes.len(), Rejection::ALL.len());
}

#[test]
fn every_guard_and_every_separation_has_a_test() {
    let sources = sources();
    // G29, the expected revision and the repeated command id, belongs to the writer.
    let guards = (1..=37).filter(|guard| *guard != 29).map(|guard| format!("/// G{guard:02}"));
    let duties = (1..=10).map(|duty| format!("/// S-{duty}\n"));
    let missing: Vec<_> = guards.chain(duties).filter(|mark| !sources.contains(mark.as_str())).collect();
    assert_eq!(missing, Vec::<String>::new());
}
