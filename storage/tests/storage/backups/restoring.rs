//! Restoring: the log byte for byte, or nothing.

use super::*;

#[test]
fn what_is_restored_is_the_log_byte_for_byte_and_goes_on_from_there() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let (log, mut numbering) = grown(&store, 700);
    let before = records(&log.reader());
    let proof = log.reader().prove(Position(123), &signed(&log)).unwrap();
    let created = back_up(&store, &log, &backup).unwrap();
    assert!(created.manifest.parts.len() > 10, "{} parts", created.manifest.parts.len());
    assert_eq!((created.added, created.extends, created.manifest.size), (log.head().0, None, log.head().0));
    assert!(!backup.join("signing.key").exists());
    let old = public_keys(&store).unwrap();
    let (root, history) = (log.root(), log.reader().stream(&crate::samples::stream(3)));
    drop(log);

    let restored = restored(&backup, &new).unwrap();
    assert_eq!(restored.root, root);
    let new_key = restored.new_key.expect("without the private key the log gets a new one");
    assert_eq!(new_key.name(), old[0].name());
    assert_eq!(public_keys(&new).unwrap(), [vec![new_key], old.clone()].concat());
    assert!(!folder.path().join(".c.restoring").exists());

    let mut log = open(&new);
    assert_eq!((records(&log.reader()), log.root()), (before, root));
    assert_eq!(log.reader().stream(&crate::samples::stream(3)), history);
    assert_eq!(log.reader().prove(Position(123), &proof.checkpoint).unwrap(), proof);
    proof.verify(&leaf_hash(&log.reader().record(Position(123)).unwrap())).unwrap();
    proof.checkpoint.verify_log(&old).unwrap();
    log.append(numbering.commits(50, 4, 300)).unwrap();
    let after = signed(&log);
    assert!(after.verify_log(&old).is_err() && after.verify_log(&public_keys(&new).unwrap()).is_ok());
    let extension = log.reader().prove_extension(root.size, log.head().0).unwrap();
    extension.verify(&root, &after.checkpoint().root).unwrap();
    // The backup goes on too: the log is the same one, under a new key.
    let created = back_up(&new, &log, &backup).unwrap();
    assert_eq!((created.extends, created.manifest.size), (Some(root), log.head().0));
    check(&backup, &Asked::default()).unwrap();
}

#[test]
fn an_empty_log_is_backed_up_and_restored_too() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let log = open(&store);
    assert_eq!(back_up(&store, &log, &backup).unwrap().manifest.parts, []);
    assert_eq!(restored(&backup, &new).unwrap().root, log.root());
    assert_eq!(open(&new).head(), Position(0));
}

#[test]
fn nothing_is_restored_over_and_nothing_is_backed_up_into_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (log, _) = grown(&store, 60);
    back_up(&store, &log, &backup).unwrap();
    let error = back_up(&store, &log, &store).unwrap_err();
    assert!(matches!(error, BackupError::NotABackup { .. }), "{error}");
    assert!(!store.join("manifest").exists());
    drop(log);
    let before = files(&store.join("log"));
    assert!(matches!(restored(&backup, &store), Err(BackupError::Exists { .. })));
    assert_eq!(files(&store.join("log")), before);
    fs::write(folder.path().join("file"), "x").unwrap();
    assert!(matches!(restored(&backup, &folder.path().join("file")), Err(BackupError::Exists { .. })));
    fs::create_dir(folder.path().join("empty")).unwrap();
    restored(&backup, &folder.path().join("empty")).unwrap();
}

#[test]
fn an_interrupted_restore_leaves_nothing_that_opens_and_the_next_one_succeeds() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    // More than one write of 512 KiB, so that there is a middle.
    let (log, _) = grown(&store, 4_000);
    back_up(&store, &log, &backup).unwrap();
    let steps = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&steps);
    let options = Options {
        fault: Some(Arc::new(move |_| match counted.fetch_add(1, Ordering::Relaxed) {
            4 => Err(std::io::Error::other("cut")),
            _ => Ok(()),
        })),
        ..Options::default()
    };
    let restoring = Restoring { options, ..Restoring::default() };
    let error = restore(&Backup::open(&backup).unwrap(), &new, restoring, &mut |_, _| ()).unwrap_err();
    assert!(matches!(error, BackupError::Storage(StorageError::File { .. })), "{error}");
    assert!(steps.load(Ordering::Relaxed) == 5 && !new.exists());
    let half = folder.path().join(".c.restoring");
    assert!(matches!(EventLog::open(&half, Options::default()), Err(StorageError::NotAStore { .. })));
    assert_eq!(restored(&backup, &new).unwrap().root, log.root());
    assert!(!half.exists());
}

/// A restored store is held to what witnesses signed of the one before, where they were as far as the backup.
#[test]
fn what_witnesses_signed_of_the_backed_up_log_is_kept_by_the_restored_one() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let (log, _) = grown(&store, 60);
    let witness = SigningKey::of_witness("other-office/w1", [8; 32]).unwrap();
    let mut seen = (*log.reader().signed_for(log.head(), Duration::from_secs(20)).unwrap()).clone();
    let signature = witness.cosign(seen.checkpoint.checkpoint().text().as_bytes(), 1_800_000_000).unwrap();
    seen.checkpoint.add(&[signature], &[witness.public()]);
    log.reader().keep_witnessed(seen.clone()).unwrap();
    back_up(&store, &log, &backup).unwrap();
    restored(&backup, &new).unwrap();
    let kept = open(&new).reader().witnessed().unwrap();
    assert_eq!(kept.checkpoint, seen.checkpoint);
    // And it counts: a log that no longer fits it does not open.
    drop(usurper(&store, &folder.path().join("d"), 60));
    fs::copy(new.join("checkpoint.witnessed"), folder.path().join("d/checkpoint.witnessed")).unwrap();
    assert!(EventLog::open(&folder.path().join("d"), storage::Options::default()).is_err());
}
