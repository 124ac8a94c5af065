//! What the scenarios record, stored: events of many kinds, as the rules make them.

use std::collections::BTreeSet;

use domain::{Envelope, Position};
use storage::{Commit, EventLog, MAX_READ_EVENTS, Options};

use crate::contract::open;

#[test]
fn the_events_of_all_scenarios_are_stored_and_read_back() {
    let mut ledger = fixtures::Ledger::founded().unwrap();
    for scenario in fixtures::scenarios().unwrap() {
        // Whether a scenario goes as it should is tested where the rules are; here only what it records counts.
        let _ = ledger.play_all(&scenario, |_, _, _| Ok(()));
    }
    let expected: Vec<Envelope> = ledger.log().to_vec();
    let commits: Vec<Commit> = expected
        .chunk_by(|one, next| one.command == next.command)
        .map(|events| Commit { envelopes: events.to_vec() })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    log.append(commits).unwrap();
    drop(log);
    let mut folded = Vec::new();
    let log = EventLog::open_with(folder.path(), Options::default(), &mut |event| folded.push(event.clone())).unwrap();
    assert_eq!(folded, expected);
    let read = log.reader().after(Position(0), MAX_READ_EVENTS).unwrap();
    assert!(read.iter().map(AsRef::as_ref).eq(&expected));
    let kinds: BTreeSet<u16> = expected.iter().map(|event| event.event.kind().number).collect();
    assert!(kinds.len() > 20, "{} kinds", kinds.len());
}
