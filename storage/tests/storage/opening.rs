//! Opening: one at a time, and nothing from the future.

use std::path::Path;

use storage::{EventLog, Options, StorageError};

use crate::contract::{grown, open};

fn refused(folder: &Path) -> StorageError {
    EventLog::open(folder, Options::default()).unwrap_err()
}

#[test]
fn a_second_opener_is_refused_and_told_who_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(folder.path());
    let error = refused(folder.path());
    let StorageError::InUse { pid, .. } = &error else { panic!("{error}") };
    assert_eq!(*pid, Some(std::process::id()));
    assert!(error.to_string().contains("stop that process"), "{error}");
    let reader = log.reader();
    drop(log);
    assert!(matches!(refused(folder.path()), StorageError::InUse { .. }), "a reader keeps the store in use");
    drop(reader);
    drop(open(folder.path()));
}

#[test]
fn a_store_of_a_newer_release_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 5));
    std::fs::write(folder.path().join("FORMAT"), "2\n").unwrap();
    assert!(matches!(refused(folder.path()), StorageError::NewerFormat { found: 2, known: 1, .. }));
    for wrong in ["", "0", "one", "-1"] {
        std::fs::write(folder.path().join("FORMAT"), wrong).unwrap();
        assert!(matches!(refused(folder.path()), StorageError::NotAStore { .. }), "{wrong}");
    }
    std::fs::write(folder.path().join("FORMAT"), "1\n").unwrap();
    drop(open(folder.path()));
}

#[test]
fn one_damaged_checkpoint_is_borne_and_two_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(grown(folder.path(), 25));
    std::fs::write(folder.path().join("checkpoint.a"), "damaged").unwrap();
    let log = open(folder.path());
    let head = log.head();
    drop(log);
    for name in ["checkpoint.a", "checkpoint.b"] {
        std::fs::write(folder.path().join(name), "damaged").unwrap();
    }
    assert!(matches!(refused(folder.path()), StorageError::CheckpointDamaged { .. }));
    assert!(head.0 >= 25);
}

#[test]
fn a_store_whose_creation_was_cut_off_is_created_anew() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    for missing in ["FORMAT", "checkpoint.a", "checkpoint.b"] {
        std::fs::remove_file(folder.path().join(missing)).unwrap();
    }
    let log = open(folder.path());
    assert!(log.opening().created);
    drop(log);
    assert!(!open(folder.path()).opening().created);
}

#[test]
fn what_a_cut_left_of_an_opening_or_a_creation_is_in_nobodys_way() {
    let folder = tempfile::tempdir().unwrap();
    for (name, left) in [
        ("log.unfinished/db", &b"half a log"[..]),
        ("log.unfinished/conf", &[0; 60]),
        ("signing.key.new", b"PRIVATE"),
        ("checkpoint.a", b"half a note"),
    ] {
        std::fs::create_dir_all(folder.path().join("log.unfinished")).unwrap();
        std::fs::write(folder.path().join(name), left).unwrap();
    }
    let (log, _) = grown(folder.path(), 30);
    assert!(log.opening().created);
    let (head, root) = (log.head(), log.root());
    drop(log);
    assert!(!folder.path().join("log.unfinished").exists() && !folder.path().join("signing.key.new").exists());

    // The engine would take it for its newest snapshot, and open nothing.
    let unfinished = folder.path().join("log/snap.7FFFFFFFFFFFFFFF.generating");
    std::fs::write(&unfinished, b"half a snapshot").unwrap();
    let log = open(folder.path());
    assert_eq!((log.head(), log.root()), (head, root));
    assert!(!unfinished.exists());
}
