//! A log that was changed behind our back: it does not open, and says where.

use std::path::Path;

use domain::{
    Envelope, Event, Position,
    case::scope::{self, ApplicabilityDetermined, ApplicabilityOutcome},
    terms::{Applicability, ItemId, OverallApplicability, RecipientId},
};
use storage::{EventLog, Options, RecordError, StorageError, Unfinished, encode};

use crate::{
    contract::{grown, open},
    samples::{Numbering, envelope, stream, text},
};

/// An envelope whose record has about 36 bytes for each of `lines`.
pub(crate) fn long_envelope(position: u64, revision: u32, lines: u32) -> Envelope {
    let outcome = |line| ApplicabilityOutcome {
        item: ItemId::new(&format!("item-{line:010}")).unwrap(),
        recipient: RecipientId::new(&format!("recipient-{line:05}")).unwrap(),
        outcome: Applicability::Applies,
        exclusion: None,
    };
    let event: Event = scope::Event::ApplicabilityDetermined(ApplicabilityDetermined {
        outcomes: (0..lines).map(outcome).collect(),
        overall: OverallApplicability::Applies,
        rationale: text(1, 100),
    })
    .into();
    Envelope { event, ..envelope(position, stream(3), revision, position) }
}

/// sled, without us.
pub(crate) fn with_tree(folder: &Path, change: impl FnOnce(&sled::Tree)) {
    // sled lets go of its lock a moment after the last handle.
    let config = sled::Config::new().path(folder.join("log")).segment_size(8 << 20);
    let mut tries = (0..500).filter_map(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        config.open().ok()
    });
    let db = tries.next().unwrap();
    change(&db.open_tree("events").unwrap());
    db.flush().unwrap();
}

fn refused(folder: &Path) -> StorageError {
    let mut folded = 0;
    let error = EventLog::open_with(folder, Options::default(), &mut |_| folded += 1).unwrap_err();
    assert!(!error.to_string().is_empty());
    error
}

#[test]
fn a_hole_is_refused_with_its_position() {
    for (events, hole) in [(50, 20), (9_000, 5_000), (9_000, 1)] {
        let folder = tempfile::tempdir().unwrap();
        drop(grown(folder.path(), events));
        with_tree(folder.path(), |tree| drop(tree.remove(u64::to_be_bytes(hole)).unwrap().unwrap()));
        let error = refused(folder.path());
        let StorageError::Hole { position, found } = error else { panic!("{error}") };
        assert_eq!((position, found), (Position(hole), Position(hole + 1)));
    }
}

#[test]
fn a_lost_tail_is_refused_with_the_first_position_missing() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 60);
    let commit = log.reader().find_command(&log.reader().at(Position(50)).unwrap().command).unwrap().unwrap();
    let (head, keep) = (log.head(), commit.first.0 - 1);
    drop(log);
    with_tree(folder.path(), |tree| {
        (keep + 1..=head.0).for_each(|position| drop(tree.remove(position.to_be_bytes()).unwrap()));
    });
    for _ in 0..2 {
        let error = refused(folder.path());
        let StorageError::LostTail { position, checkpoint } = error else { panic!("{error}") };
        assert_eq!((position, checkpoint), (Position(keep + 1), head));
    }
}

#[test]
fn a_tail_lost_in_the_middle_of_a_commit_is_refused_and_nothing_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let mut numbering = Numbering::default();
    log.append(vec![numbering.commit(2, 9), numbering.commit(5, 9)]).unwrap();
    drop(log);
    with_tree(folder.path(), |tree| {
        (5..=7_u64).for_each(|position| drop(tree.remove(position.to_be_bytes()).unwrap()))
    });
    assert!(matches!(refused(folder.path()), StorageError::LostTail { position: Position(3), .. }));
    with_tree(folder.path(), |tree| assert_eq!(tree.len(), 4));
}

#[test]
fn a_missing_log_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 10));
    std::fs::rename(folder.path().join("log"), folder.path().join("elsewhere")).unwrap();
    assert!(matches!(refused(folder.path()), StorageError::NotAStore { .. }));
    std::fs::create_dir(folder.path().join("log")).unwrap();
    assert!(matches!(refused(folder.path()), StorageError::LostTail { position: Position(1), .. }));
}

#[test]
fn a_log_without_its_format_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 10));
    std::fs::remove_file(folder.path().join("FORMAT")).unwrap();
    assert!(matches!(refused(folder.path()), StorageError::NotAStore { .. }));
}

#[test]
fn an_altered_event_is_refused_even_where_its_checksum_fits() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 40);
    let old = log.reader().at(Position(7)).unwrap();
    let last = log.reader().find_command(&old.command).unwrap().unwrap();
    drop(log);
    let mut forged = Envelope::clone(&old);
    forged.event = crate::samples::event(old.position.0 + 1, 80);
    let record = encode(&forged, last.first.0 + last.count - 1 == 7).unwrap();
    with_tree(folder.path(), |tree| drop(tree.insert(7_u64.to_be_bytes(), record).unwrap()));
    assert!(matches!(refused(folder.path()), StorageError::Altered { .. }));
}

#[test]
fn a_damaged_record_is_refused_with_its_position() {
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 40));
    with_tree(folder.path(), |tree| {
        let mut record = tree.get(9_u64.to_be_bytes()).unwrap().unwrap().to_vec();
        record[40] ^= 4;
        tree.insert(9_u64.to_be_bytes(), record).unwrap();
    });
    let error = refused(folder.path());
    assert!(matches!(error, StorageError::Record(RecordError::Damaged { position: Position(9), .. })), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn an_unfinished_commit_at_the_tail_is_taken_away_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let (log, mut numbering) = grown(folder.path(), 30);
    let head = log.head();
    drop(log);
    let torn = numbering.commit(3, 9);
    with_tree(folder.path(), |tree| {
        for envelope in &torn.envelopes[..2] {
            tree.insert(envelope.position.0.to_be_bytes(), encode(envelope, false).unwrap()).unwrap();
        }
    });
    let mut folded = 0;
    let mut log = EventLog::open_with(folder.path(), Options::default(), &mut |_| folded += 1).unwrap();
    assert_eq!((folded, log.head()), (head.0, head));
    assert_eq!(log.opening().unfinished, Some(Unfinished { first: head.next(), events: 2 }));
    assert_eq!(log.reader().find_command(&torn.envelopes[0].command).unwrap(), None);
    log.append(vec![torn]).unwrap();
    drop(log);
    let log = open(folder.path());
    assert_eq!((log.head().0, log.opening().unfinished), (head.0 + 3, None));
}

#[test]
fn a_commit_without_end_in_the_middle_and_a_command_recorded_twice_are_refused() {
    let last =
        |position, command, last| (position, encode(&envelope(position, stream(4), position as u32, command), last));
    for records in [
        [last(1, 1, true), last(2, 2, false), last(3, 3, true)],
        [last(1, 1, true), last(2, 2, true), last(3, 1, true)],
        [last(1, 1, true), last(2, 1, true), last(3, 2, true)],
    ] {
        let folder = tempfile::tempdir().unwrap();
        drop(open(folder.path()));
        with_tree(folder.path(), |tree| {
            for (position, record) in records {
                tree.insert(position.to_be_bytes(), record.unwrap()).unwrap();
            }
        });
        assert!(matches!(refused(folder.path()), StorageError::Inconsistent { .. }));
    }
}

/// A page that outgrows a quarter of a segment would leave the file that is synced, and with it what a commit promises.
#[test]
fn the_longest_records_stay_in_the_file_that_is_synced() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    for position in 1..=120_u64 {
        let commit = storage::Commit { envelopes: vec![long_envelope(position, position as u32, 1_750)] };
        let record = encode(&commit.envelopes[0], true).unwrap().len();
        assert!((storage::MAX_RECORD_BYTES * 9 / 10..=storage::MAX_RECORD_BYTES).contains(&record), "{record} bytes");
        log.append(vec![commit]).unwrap();
        if position == 60 {
            drop(log);
            log = open(folder.path());
        }
    }
    let blobs = std::fs::read_dir(folder.path().join("log/blobs")).unwrap().count();
    assert_eq!(blobs, 0);
}

/// Every block of the engine's file destroyed in turn: the log opens whole, or it does not open.
#[test]
fn no_destroyed_block_of_the_file_goes_unnoticed() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 400);
    let (chain, head) = (log.root(), log.head());
    drop(log);
    let used = std::fs::metadata(folder.path().join("log/db")).unwrap().len().min(1 << 20);
    let mut refusals = 0;
    for place in (0..used).step_by(16 * 1024) {
        let copy = tempfile::tempdir().unwrap();
        copy_folder(folder.path(), copy.path());
        let file = std::fs::File::options().write(true).open(copy.path().join("log/db")).unwrap();
        std::os::unix::fs::FileExt::write_all_at(&file, &[0x5a; 64], place).unwrap();
        match EventLog::open(copy.path(), Options::default()) {
            Ok(log) => assert_eq!((log.root(), log.head()), (chain, head)),
            Err(_) => refusals += 1,
        }
    }
    assert!(refusals > 0, "the damage hit nothing");
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
