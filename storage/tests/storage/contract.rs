//! What any event log must do.

use std::{path::Path, sync::Arc};

use domain::{Envelope, Position, Revision};
use storage::{
    ALL_REVISIONS, AppendError, Commit, EventLog, MAX_APPEND_EVENTS, MAX_COMMIT_BYTES, MAX_READ_EVENTS, Options,
    RECENT_EVENTS, Recorded, StorageError,
};

use crate::samples::{self, Numbering, command, envelope, mixed, stream};

pub(crate) fn open(folder: &Path) -> EventLog {
    EventLog::open(folder, Options::default()).unwrap()
}

/// A log of `events` events, and their numbering.
pub(crate) fn grown(folder: &Path, events: u64) -> (EventLog, Numbering) {
    let mut log = open(folder);
    let mut numbering = Numbering::default();
    while numbering.position < events {
        let commits = 1 + mixed(numbering.command) % 200;
        log.append(numbering.commits(commits, 4, 300)).unwrap();
    }
    (log, numbering)
}

fn plain(events: &[Arc<Envelope>]) -> Vec<Envelope> {
    events.iter().map(|event| Envelope::clone(event)).collect()
}

#[test]
fn an_empty_log_is_at_position_zero() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(folder.path());
    let reader = log.reader();
    assert_eq!(log.head(), Position(0));
    assert!(reader.after(Position(0), 10).unwrap().is_empty());
    assert!(reader.history(&stream(3), ALL_REVISIONS).unwrap().is_empty());
    assert!(matches!(reader.at(Position(1)), Err(StorageError::Beyond { .. })));
    assert!(matches!(reader.at(Position(0)), Err(StorageError::Beyond { .. })));
    assert_eq!(reader.find_command(&command(1)).unwrap(), None);
}

#[test]
fn what_was_appended_is_read_back_before_and_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut numbering = Numbering::default();
    let commits = numbering.commits(300, 5, 40);
    let expected: Vec<Envelope> = commits.iter().flat_map(|commit| commit.envelopes.clone()).collect();
    let mut log = open(folder.path());
    let appended = log.append(commits).unwrap();
    assert_eq!(plain(&appended.envelopes), expected);
    assert_eq!(appended.head.0, expected.len() as u64);
    let check = |log: &EventLog| {
        let reader = log.reader();
        assert_eq!(plain(&reader.after(Position(0), MAX_READ_EVENTS).unwrap()), expected);
        assert_eq!(plain(&reader.after(Position(7), 5).unwrap()), expected[7..12]);
        assert!(reader.after(log.head(), 5).unwrap().is_empty());
        assert!(reader.after(Position(u64::MAX), 5).unwrap().is_empty());
        for event in &expected {
            assert_eq!(*reader.at(event.position).unwrap(), *event);
        }
        for number in 0..40 {
            let of_stream: Vec<_> = expected.iter().filter(|event| event.stream == stream(number)).cloned().collect();
            assert_eq!(plain(&reader.history(&stream(number), ALL_REVISIONS).unwrap()), of_stream);
            assert_eq!(reader.revision(&stream(number)).0 as usize, of_stream.len());
            assert!(reader.stream(&stream(number)).into_iter().eq(of_stream.iter().map(|event| event.position)));
            let two = reader.history(&stream(number), Revision(2)..=Revision(3)).unwrap();
            assert_eq!(plain(&two), of_stream.get(1..3.min(of_stream.len())).unwrap_or_default());
        }
    };
    check(&log);
    let chain = log.root();
    drop(log);
    let mut folded = Vec::new();
    let log = EventLog::open_with(folder.path(), Options::default(), &mut |event| folded.push(event.clone())).unwrap();
    assert_eq!(folded, expected);
    assert_eq!((log.root(), log.opening().checkpoint), (chain, log.head()));
    check(&log);
}

#[test]
fn a_long_log_opens_alike_on_one_thread_and_on_several() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 9_000);
    let (chain, head) = (log.root(), log.head());
    assert!(head.0 > RECENT_EVENTS as u64);
    let old = log.reader().after(Position(3), 10).unwrap();
    assert!(old.iter().map(|event| event.position.0).eq(4..14), "events that are no longer recent come from the log");
    drop(log);
    for opening_threads in [1, 2, 3] {
        let mut count = 0;
        let options = Options { opening_threads, ..Options::default() };
        let log = EventLog::open_with(folder.path(), options, &mut |event| {
            count += 1;
            assert_eq!(event.position.0, count);
        });
        let log = log.unwrap();
        assert_eq!((log.root(), log.head(), count), (chain, head, head.0));
        assert_eq!(*log.reader().after(Position(3), 10).unwrap(), *old);
    }
}

#[test]
fn a_stream_that_moved_on_is_a_conflict_that_names_both_revisions() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    log.append(vec![Commit { envelopes: vec![envelope(1, stream(2), 1, 1), envelope(2, stream(2), 2, 1)] }]).unwrap();
    let late = log.append(vec![Commit { envelopes: vec![envelope(3, stream(2), 2, 2)] }]).unwrap_err();
    let AppendError::Conflict { expected, actual, .. } = &late else { panic!("{late}") };
    assert_eq!((*expected, *actual), (Revision(1), Revision(2)));
    assert!(late.to_string().contains("revision 2") && late.to_string().contains("revision 1"), "{late}");
    assert!(!late.is_final());
    let early = log.append(vec![Commit { envelopes: vec![envelope(3, stream(2), 4, 2)] }]).unwrap_err();
    assert!(matches!(early, AppendError::Conflict { actual: Revision(2), .. }));
    log.append(vec![Commit { envelopes: vec![envelope(3, stream(2), 3, 2)] }]).unwrap();
}

#[test]
fn one_refused_commit_keeps_all_commits_of_the_call_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let good = Commit { envelopes: vec![envelope(1, stream(2), 1, 1)] };
    let cases = [
        (Commit { envelopes: vec![envelope(2, stream(2), 3, 2)] }, "conflict"),
        (Commit { envelopes: vec![envelope(3, stream(2), 2, 2)] }, "position"),
        (Commit { envelopes: vec![envelope(2, stream(2), 2, 1)] }, "repeated within the call"),
        (Commit { envelopes: Vec::new() }, "empty"),
        (Commit { envelopes: vec![envelope(2, stream(2), 2, 2), envelope(3, stream(2), 3, 3)] }, "two commands"),
    ];
    for (bad, why) in cases {
        assert!(log.append(vec![good.clone(), bad]).is_err(), "{why}");
        assert_eq!(log.head(), Position(0), "{why}");
        assert_eq!(log.reader().revision(&stream(2)), Revision(0), "{why}");
    }
    log.append(vec![good]).unwrap();
    drop(log);
    assert_eq!(open(folder.path()).head(), Position(1));
}

#[test]
fn a_repeated_command_is_found_and_not_recorded_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let first = Commit { envelopes: vec![envelope(1, stream(2), 1, 1)] };
    let long = (2..=150).map(|position| envelope(position, stream(2), position as u32, 2)).collect();
    log.append(vec![first, Commit { envelopes: long }]).unwrap();
    let again = log.append(vec![Commit { envelopes: vec![envelope(151, stream(2), 151, 1)] }]).unwrap_err();
    assert!(matches!(again, AppendError::Repeated { position: Position(1), .. }), "{again}");
    for reopened in [false, true] {
        if reopened {
            drop(log);
            log = open(folder.path());
        }
        let fingerprint = envelope(2, stream(2), 2, 2).fingerprint;
        let recorded = Recorded { first: Position(2), count: 149, fingerprint };
        assert_eq!(log.reader().find_command(&command(2)).unwrap(), Some(recorded));
        assert_eq!(log.reader().find_command(&command(3)).unwrap(), None);
    }
}

#[test]
fn a_call_has_a_limit() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = open(folder.path());
    let mut numbering = Numbering::default();
    let refused = log.append(vec![numbering.commit(MAX_APPEND_EVENTS as u64 + 1, 4)]).unwrap_err();
    assert!(matches!(refused, AppendError::TooMany { .. }), "{refused}");
    let long = |position, command| {
        let mut envelope = crate::tampering::long_envelope(position, position as u32, 1_700);
        envelope.command = samples::command(command);
        envelope.fingerprint = domain::Fingerprint(command);
        envelope
    };
    let refused =
        log.append(vec![Commit { envelopes: (1..=10).map(|position| long(position, 1)).collect() }]).unwrap_err();
    assert!(matches!(refused, AppendError::TooLong { .. }), "{refused}");
    assert_eq!(log.append(Vec::new()).unwrap().head, Position(0));
}

#[test]
fn more_than_fits_between_two_syncs_is_appended_in_parts_and_seen_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let syncs = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = Arc::clone(&syncs);
    let fault = move |step| {
        counted.fetch_add(usize::from(step == storage::Step::Sync), std::sync::atomic::Ordering::SeqCst);
        Ok(())
    };
    let options = Options { fault: Some(Arc::new(fault)), ..Options::default() };
    let mut log = EventLog::open(folder.path(), options).unwrap();
    let mut numbering = Numbering::default();
    let appended = log.append(numbering.commits(2_500, 4, 100)).unwrap();
    assert_eq!(appended.head.0, numbering.position);
    assert!((2..=8).contains(&syncs.load(std::sync::atomic::Ordering::SeqCst)));
    let chain = log.root();
    drop(log);
    assert_eq!(open(folder.path()).root(), chain);
}

#[test]
fn what_is_promised_to_be_one_write_is_one_write_and_what_is_longer_is_not() {
    for (many, is_one) in [(1_000, true), (3_000, false)] {
        let folder = tempfile::tempdir().unwrap();
        let writes = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let counted = Arc::clone(&writes);
        let fault = move |step| {
            counted.fetch_add(usize::from(step == storage::Step::Write), std::sync::atomic::Ordering::SeqCst);
            Ok(())
        };
        let options = Options { fault: Some(Arc::new(fault)), ..Options::default() };
        let mut log = EventLog::open(folder.path(), options).unwrap();
        let commits = Numbering::default().commits(many, 1, 100);
        let bytes = storage::bytes_of(&commits).unwrap();
        assert_eq!(bytes <= MAX_COMMIT_BYTES, is_one, "{many} commits of {bytes} bytes");
        let before = writes.load(std::sync::atomic::Ordering::SeqCst);
        log.append(commits).unwrap();
        assert_eq!(writes.load(std::sync::atomic::Ordering::SeqCst) - before == 1, is_one, "{many} commits");
    }
}

#[test]
fn readers_read_while_the_writer_writes_and_see_no_gap() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { cached_events: 500, ..Options::default() };
    let mut log = EventLog::open(folder.path(), options).unwrap();
    let mut numbering = Numbering::default();
    const EVENTS: u64 = 6_000;
    std::thread::scope(|scope| {
        let reader = log.reader();
        scope.spawn(move || {
            let mut position = Position(0);
            while position.0 < EVENTS {
                for event in reader.after(position, 100).unwrap() {
                    assert_eq!(event.position, position.next());
                    position = event.position;
                }
            }
        });
        let reader = log.reader();
        scope.spawn(move || {
            let mut round = 0;
            while reader.head().0 < EVENTS {
                round += 1;
                let stream = stream(mixed(round) % 50);
                let before = reader.revision(&stream);
                let history = reader.history(&stream, ALL_REVISIONS).unwrap();
                assert!(history.len() >= before.0 as usize);
                assert!(history.iter().zip(1..).all(|(event, revision)| event.revision.0 == revision));
            }
        });
        while numbering.position < EVENTS {
            log.append(numbering.commits(20, 4, 50)).unwrap();
        }
    });
    drop(log);
    assert_eq!(open(folder.path()).head().0, numbering.position);
}
