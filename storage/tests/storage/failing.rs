//! A disk that fails: nothing more is acknowledged, nothing is tried again, reading goes on.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU8, AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use domain::Position;
use storage::{AppendError, EventLog, Options, Step};

use crate::{
    contract::open,
    samples::{Numbering, stream},
};

const EIO: i32 = 5;
const ENOSPC: i32 = 28;

/// Fails at one step while it is told to; counts how often each step was asked for.
#[derive(Default)]
struct Disk {
    failing: AtomicU8,
    asked: AtomicUsize,
}

fn failing(step: Step, code: i32) -> (Arc<Disk>, Options) {
    let disk = Arc::new(Disk::default());
    let shared = Arc::clone(&disk);
    let fault = move |asked: Step| {
        if asked != step || shared.failing.load(SeqCst) == 0 {
            return Ok(());
        }
        shared.asked.fetch_add(1, SeqCst);
        Err(io::Error::from_raw_os_error(code))
    };
    (disk, Options { fault: Some(Arc::new(fault)), ..Options::default() })
}

#[test]
fn a_failed_step_ends_writing_and_not_reading() {
    for (step, code) in [(Step::Write, ENOSPC), (Step::Flush, EIO), (Step::Sync, EIO), (Step::Sync, ENOSPC)] {
        let folder = tempfile::tempdir().unwrap();
        let (disk, options) = failing(step, code);
        let mut log = EventLog::open(folder.path(), options).unwrap();
        let mut numbering = Numbering::default();
        log.append(numbering.commits(10, 3, 9)).unwrap();
        let (head, reader) = (log.head(), log.reader());
        let before = reader.revision(&stream(3));

        disk.failing.store(1, SeqCst);
        let lost = numbering.commits(4, 3, 9);
        let error = log.append(lost.clone()).unwrap_err();
        assert!(matches!(&error, AppendError::Failed { step: failed, .. } if *failed == step), "{error}");
        assert!(error.is_final() && std::error::Error::source(&error).is_some());
        assert!(error.to_string().contains("start again"), "{error}");

        // The disk is well again: that does not count.
        disk.failing.store(0, SeqCst);
        let error = log.append(lost.clone()).unwrap_err();
        assert!(matches!(error, AppendError::Poisoned { .. }), "{error}");
        assert_eq!(disk.asked.load(SeqCst), 1, "a failed step was tried again");
        assert!(reader.failure().is_some());

        assert_eq!((log.head(), reader.revision(&stream(3))), (head, before), "{step}: an event that failed is seen");
        assert_eq!(reader.after(Position(0), 1_000).unwrap().len() as u64, head.0);
        assert_eq!(reader.find_command(&lost[0].envelopes[0].command).unwrap(), None);

        // What was in doubt is there as a whole or not at all after the next start, and the commands may be repeated.
        drop((log, reader));
        let mut log = open(folder.path());
        let unknown: usize = lost.iter().map(|commit| commit.envelopes.len()).sum();
        assert!(log.head() == head || log.head().0 == head.0 + unknown as u64, "{step}");
        let there = log.head() != head;
        assert_eq!(log.append(lost).is_err(), there, "{step}: repeated commands are refused where they are there");
        assert_eq!(log.head().0, head.0 + unknown as u64);
    }
}

#[test]
fn a_failed_checkpoint_ends_writing() {
    let folder = tempfile::tempdir().unwrap();
    let (disk, options) = failing(Step::Checkpoint, EIO);
    let mut log = EventLog::open(folder.path(), options).unwrap();
    let mut numbering = Numbering::default();
    disk.failing.store(1, SeqCst);
    let start = Instant::now();
    while log.reader().failure().is_none() {
        assert!(start.elapsed() < Duration::from_secs(20));
        // The checkpoint is written behind the commits: some more are acknowledged, and they are on the disk.
        let _ = log.append(vec![numbering.commit(1, 3)]);
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(matches!(log.append(vec![numbering.commit(1, 3)]), Err(AppendError::Poisoned { .. })));
    let head = log.head();
    drop(log);
    assert_eq!(open(folder.path()).head(), head);
}
