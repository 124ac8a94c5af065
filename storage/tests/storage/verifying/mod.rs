//! Verification: every kind of damage is found and located, what is whole gives no finding, and nothing is written.

mod beside;
mod engine;
mod log;

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::{FileExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use domain::{Envelope, Position};
use storage::{
    ALL_REVISIONS, EventLog, Options, Snapshot, Snapshots, StorageError, encode,
    proof::{Checkpoint, SignedCheckpoint, SigningKey, Trust, VerifierKey},
    verification::{Code, Finding, MAX_FINDINGS, Report, Request, Severity, Verification, verify},
};

use crate::{
    contract::{grown, open},
    samples::{Numbering, envelope, event, stream},
    tampering::{copy_folder, with_tree},
};

fn verified(folder: &Path, request: &Request) -> Verification {
    // sled lets go of its lock a moment after the last handle, and the store's own goes with the last reader.
    verify(folder, request, &mut |_| ()).unwrap()
}

fn report(folder: &Path) -> Report {
    verified(folder, &Request::default()).report
}

fn against(folder: &Path, checkpoint: SignedCheckpoint) -> Report {
    verified(folder, &Request { against: Some(checkpoint), ..Request::default() }).report
}

/// Code, first and last position of every finding.
fn found(report: &Report) -> Vec<(Code, u64, u64)> {
    let place = |finding: &Finding| {
        let first = finding.position.map_or(0, |position| position.0);
        (finding.code, first, finding.last.map_or(first, |last| last.0))
    };
    for finding in &report.findings {
        let said = &finding.message;
        assert!(said.len() > 20 && !said.contains("  "), "{said}");
        assert!(
            finding.position.is_some() || finding.file.is_some() || !finding.is_bad() || said.contains("--"),
            "{said}"
        );
    }
    report.findings.iter().map(place).collect()
}

fn key_of(folder: &Path) -> VerifierKey {
    SigningKey::parse(&fs::read_to_string(folder.join("signing.key")).unwrap()).unwrap().public()
}

fn signed_at_head(log: &EventLog) -> SignedCheckpoint {
    log.reader().signed_for(log.head(), std::time::Duration::from_secs(20)).unwrap().checkpoint.clone()
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

fn change(folder: &Path, position: u64, change: impl FnOnce(&mut Vec<u8>)) {
    with_tree(folder, |tree| {
        let mut record = tree.get(position.to_be_bytes()).unwrap().unwrap().to_vec();
        change(&mut record);
        tree.insert(position.to_be_bytes(), record).unwrap();
    });
}

/// A store of about this many events that is closed; its events, and its checkpoint.
fn closed(events: u64) -> (tempfile::TempDir, Vec<Envelope>, SignedCheckpoint) {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), events);
    let all = log.reader().after(Position(0), 10_000).unwrap();
    let signed = signed_at_head(&log);
    drop(log);
    (folder, all.iter().map(|event| Envelope::clone(event)).collect(), signed)
}

fn found_codes(report: &Report) -> Vec<Code> {
    report.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_whole_store_gives_no_finding_and_can_be_read_from_the_copy() {
    let (folder, events, signed) = closed(1_500);
    let root = signed.checkpoint().root;
    let snapshot = Snapshot { position: Position(root.size), digest: root.hash, state: vec![7; 9] };
    Snapshots::open(folder.path()).unwrap().save("views-digest", &snapshot).unwrap();
    let (before, mut steps) = (bytes_of(folder.path()), 0);
    let request = Request { against: Some(signed), ..Request::default() };
    let Verification { report, log } = verify(folder.path(), &request, &mut |_| steps += 1).unwrap();
    assert_eq!(found(&report), []);
    assert!(report.is_ok() && !report.keys_given && steps > 5);
    assert_eq!((report.head, report.root, report.covered()), (Position(root.size), Some(root), Position(root.size)));
    let compared: Vec<_> = report.compared.iter().map(|one| (one.name.as_str(), one.signed)).collect();
    let names = ["checkpoint.a", "checkpoint.b", "elsewhere"].map(|name| (name, true));
    assert!(names.iter().all(|name| compared.contains(name)), "{compared:?}");
    assert!(compared.contains(&("snapshots/views-digest.snapshot", false)));
    let log = log.unwrap();
    let read: Vec<Envelope> = log.after(Position(0), 10_000).unwrap().iter().map(|one| Envelope::clone(one)).collect();
    assert_eq!(read, events);
    let of_stream = events.iter().filter(|event| event.stream == stream(3)).count();
    assert_eq!(log.history(&stream(3), ALL_REVISIONS).unwrap().len(), of_stream);
    drop(log);
    assert_eq!(bytes_of(folder.path()), before, "verification writes nothing");
    drop(open(folder.path()));
}

#[test]
fn a_store_that_may_only_be_read_is_verified_and_a_damaged_one_stays_as_it_is() {
    let (folder, ..) = closed(300);
    change(folder.path(), 9, |record| record[40] ^= 4);
    let before = bytes_of(folder.path());
    let mode = |mode| {
        for name in ["log", ""] {
            fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    mode(0o500);
    let report = report(folder.path());
    mode(0o700);
    assert_eq!(found(&report)[0], (Code::RecordDamaged, 9, 9));
    assert_eq!(bytes_of(folder.path()), before);
}

#[test]
fn a_store_in_use_is_not_verified_and_one_that_is_verified_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 10);
    let used = verify(folder.path(), &Request::default(), &mut |_| ());
    assert!(matches!(used, Err(StorageError::InUse { pid: Some(pid), .. }) if pid == std::process::id()));
    drop(log);
    let Verification { log, .. } = verified(folder.path(), &Request::default());
    assert!(verified(folder.path(), &Request::default()).report.is_ok(), "two may look at once");
    assert!(matches!(EventLog::open(folder.path(), Options::default()), Err(StorageError::InUse { .. })));
    drop(log);
    drop(open(folder.path()));
}

#[test]
fn findings_are_kept_up_to_a_limit_and_counted_beyond() {
    let (folder, ..) = closed(1_300);
    with_tree(folder.path(), |tree| {
        for position in 1..=1_200_u64 {
            let mut record = tree.get(position.to_be_bytes()).unwrap().unwrap().to_vec();
            *record.last_mut().unwrap() ^= 1;
            tree.insert(position.to_be_bytes(), record).unwrap();
        }
    });
    let report = report(folder.path());
    assert_eq!(report.findings.len(), MAX_FINDINGS);
    // 1,200 records and two copies of the checkpoint.
    assert_eq!(report.beyond, 1_202 - MAX_FINDINGS as u64);
}
