//! Opening: one at a time, and nothing from the future.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path, time::Duration};

use storage::{EventLog, Options, StorageError};

use crate::contract::{grown, open};

fn refused(folder: &Path) -> StorageError {
    EventLog::open(folder, Options::default()).unwrap_err()
}

/// The file alone is damaged: it is named, and so is the way out.
#[test]
fn a_damaged_witnessed_checkpoint_is_named_and_the_store_opens_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let (log, _) = grown(folder.path(), 30);
    let signed = (*log.reader().signed_for(log.head(), Duration::from_secs(20)).unwrap()).clone();
    log.reader().keep_witnessed(signed).unwrap();
    let root = log.root();
    drop(log);
    let path = folder.path().join("checkpoint.witnessed");
    let whole = fs::read(&path).unwrap();
    let signature = whole.len() - 20;
    let flipped = |place: usize| {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        bytes
    };
    for bytes in [flipped(3), flipped(signature), whole[..20].to_vec(), Vec::new()] {
        fs::write(&path, bytes).unwrap();
        let refused = EventLog::open(folder.path(), Options::default()).unwrap_err();
        let said = refused.to_string();
        assert!(matches!(&refused, StorageError::WitnessedDamaged { path: named, .. } if *named == path), "{said}");
        assert!(said.contains("checkpoint.witnessed") && said.contains("move it away"), "{said}");
    }
    fs::rename(&path, folder.path().join("evidence")).unwrap();
    assert_eq!(open(folder.path()).root(), root);
}

/// Nothing of a store, or of a backup of it, is read by others on the machine; whoever made the folder chooses otherwise.
#[test]
fn a_folder_that_is_made_is_its_owners_alone_and_one_that_is_there_keeps_its_rights() {
    let folder = tempfile::tempdir().unwrap();
    let [made, given] = ["below/made", "given"].map(|name| folder.path().join(name));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::create_dir(&given).unwrap();
    fs::set_permissions(&given, fs::Permissions::from_mode(0o750)).unwrap();
    for store in [&made, &given] {
        drop(open(store));
    }
    assert_eq!((mode(&made), mode(&made.join("log")), mode(&given)), (0o700, 0o700, 0o750));
    let log = open(&made);
    let keys = storage::public_keys(&made).unwrap();
    let (at, release) = ("2026-01-01T00:00:00Z", "test");
    let making = storage::backup::Making { keys: &keys, signing_key: None, part_bytes: 1 << 20, at, release };
    let backup = folder.path().join("backup");
    storage::backup::create(&backup, &mut storage::backup::OpenStore(log.reader()), &making, &mut |_, _| ()).unwrap();
    assert_eq!(mode(&backup), 0o700);
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
