//! The corpus of the fuzzer, and many altered copies of it, through the same functions that it calls.
//!
//! `HRDD_BLESS=1 cargo test -p api --test readers` adds what the present code writes to `fuzz/corpus`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite stops where a reader fails"
)]

#[path = "../../fuzz/readers.rs"]
mod readers;
#[path = "../../../storage/tests/readers/suite.rs"]
mod suite;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use domain::Position;
use storage::{Commit, EventLog, Options};

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

#[test]
fn no_reader_breaks_off_whatever_it_is_given() {
    if std::env::var_os("HRDD_BLESS").is_some() {
        bless();
    }
    suite::run(&readers::ALL, folder);
}

#[test]
fn every_reader_has_a_target() {
    suite::targets_are(include_str!("../../fuzz/Cargo.toml"), &readers::ALL);
}

fn add(target: &str, name: &str, bytes: &[u8]) {
    fs::create_dir_all(folder(target)).unwrap();
    fs::write(folder(target).join(name), bytes).unwrap();
}

/// The beginning of a case: a fuzzer gets further with little.
fn bless() {
    let mut ledger = fixtures::Ledger::founded().unwrap();
    let scenario = fixtures::scenarios().unwrap().into_iter().next().unwrap();
    let accepted = |step: &&fixtures::Step| matches!(step.expect, fixtures::Expectation::Events(_));
    for step in scenario.steps.iter().filter(accepted).take(3) {
        ledger.play(&scenario.scenario, step).unwrap().unwrap();
    }
    let mut commits: Vec<Commit> = Vec::new();
    for envelope in ledger.log() {
        match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
            Some(last) => last.envelopes.push(envelope.clone()),
            None => commits.push(Commit { envelopes: vec![envelope.clone()] }),
        }
    }
    let store = tempfile::tempdir().unwrap();
    let mut log = EventLog::open(store.path(), Options::default()).unwrap();
    log.append(commits).unwrap();
    let reader = log.reader();
    let signed = reader.signed_for(log.head(), Duration::from_secs(20)).unwrap();
    let case = ledger.log().iter().find_map(|envelope| envelope.stream.case()).unwrap();
    add("bundle", "three-steps", &api::bundle::write(&reader, case, &signed).unwrap());
    for position in [Position(1), log.head()] {
        let proof = reader.prove(position, &signed.checkpoint).unwrap().to_string();
        let both = [proof.as_bytes(), &[0], &reader.record(position).unwrap()].concat();
        add("proof", &format!("of-{position}"), &both);
    }
    for (name, path) in [
        ("hashes", "0/x001/x234/067"),
        ("partial", "1/999.p/17"),
        ("highest", "0/x018/x446/x744/x073/x709/x551/615"),
        ("entries", "entries/x001/x234/067.p/8"),
    ] {
        add("tile", name, path.as_bytes());
    }
}
