//! Making a backup, and adding to it: what was there stays, and what does not extend it is refused.

use super::*;

#[test]
fn a_second_run_adds_what_is_new_and_touches_nothing_that_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (mut log, mut numbering) = grown(&store, 300);
    let first = back_up(&store, &log, &backup).unwrap();
    let before = files(&backup);
    let again = back_up(&store, &log, &backup).unwrap();
    assert_eq!((again.added, &again.manifest.parts), (0, &first.manifest.parts));
    log.append(numbering.commits(60, 4, 300)).unwrap();
    let second = back_up(&store, &log, &backup).unwrap();
    assert_eq!(second.added, log.head().0 - first.manifest.size);
    assert_eq!(second.extends, Some(first.checkpoint.checkpoint().root));
    assert_eq!(second.manifest.earlier, [first.manifest.checkpoint]);
    let after = files(&backup);
    for (name, bytes) in before.iter().filter(|(name, _)| *name != "manifest") {
        assert_eq!(after.get(name), Some(bytes), "{name}");
    }
    check(&backup, &Asked::default()).unwrap();
    let new = folder.path().join("c");
    assert_eq!(restored(&backup, &new).unwrap().root, log.root());
}

#[test]
fn a_log_that_does_not_extend_the_backup_is_refused_and_the_backup_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (log, _) = grown(&store, 300);
    let first = back_up(&store, &log, &backup).unwrap();
    let before = files(&backup);

    let other = folder.path().join("longer");
    let error = back_up(&other, &usurper(&store, &other, 600), &backup).unwrap_err();
    let BackupError::NotAnExtension { reason, .. } = &error else { panic!("{error}") };
    assert!(reason.contains("position 1 ") && reason.contains(&first.manifest.parts[0].file), "{reason}");

    let other = folder.path().join("shorter");
    let error = back_up(&other, &usurper(&store, &other, 100), &backup).unwrap_err();
    assert!(matches!(error, BackupError::NotAnExtension { .. }) && error.to_string().contains("ends with"), "{error}");

    let (foreign, _) = grown(&folder.path().join("foreign"), 400);
    let error = back_up(&folder.path().join("foreign"), &foreign, &backup).unwrap_err();
    assert!(matches!(error, BackupError::OtherLog { .. }), "{error}");
    assert_eq!(files(&backup), before);
}

/// Breaks off after some records, and remembers what it was asked for.
struct Breaking {
    store: OpenStore,
    left: u64,
    asked: Vec<u64>,
}

impl Source for Breaking {
    fn checkpoint(&mut self) -> Result<SignedCheckpoint, BackupError> {
        self.store.checkpoint()
    }

    fn entries(&mut self, from: u64, to: u64) -> Result<Vec<Vec<u8>>, BackupError> {
        if self.left == 0 {
            return Err(BackupError::Source { reason: "the line broke".into() });
        }
        self.asked.push(from);
        let entries = self.store.entries(from, to.min(from + 6))?;
        self.left = self.left.saturating_sub(entries.len() as u64);
        Ok(entries)
    }
}

#[test]
fn an_interrupted_run_is_no_backup_and_the_next_one_goes_on_from_its_whole_parts() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (mut log, mut numbering) = grown(&store, 500);
    let keys = public_keys(&store).unwrap();
    let mut source = Breaking { store: OpenStore(log.reader()), left: 200, asked: Vec::new() };
    let error = create(&backup, &mut source, &making(&keys), &mut |_, _| ()).unwrap_err();
    assert!(matches!(error, BackupError::Source { .. }), "{error}");
    assert!(matches!(Backup::open(&backup), Err(BackupError::None { .. })));
    assert!(matches!(restored(&backup, &folder.path().join("c")), Err(BackupError::None { .. })));
    // What a cut in the middle of writing leaves behind.
    fs::write(backup.join("records-9000-9001.part.new"), "torn").unwrap();
    log.append(numbering.commits(5, 4, 300)).unwrap();
    let mut source = Breaking { store: OpenStore(log.reader()), left: u64::MAX, asked: Vec::new() };
    let created = create(&backup, &mut source, &making(&keys), &mut |_, _| ()).unwrap();
    assert!(created.taken_up > 100 && created.added == log.head().0, "{created:?}");
    assert_eq!(source.asked[0], created.taken_up + 1);
    assert!(!backup.join("records-9000-9001.part.new").exists());
    check(&backup, &Asked::default()).unwrap();
}

#[test]
fn parts_of_an_interrupted_run_that_are_not_of_this_log_are_found_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (log, _) = grown(&store, 500);
    let keys = public_keys(&store).unwrap();
    let other = folder.path().join("other");
    let usurper = usurper(&store, &other, 500);
    let mut source = Breaking { store: OpenStore(usurper.reader()), left: 200, asked: Vec::new() };
    create(&backup, &mut source, &making(&keys), &mut |_, _| ()).unwrap_err();
    let before = files(&backup);
    let error = back_up(&store, &log, &backup).unwrap_err();
    assert!(matches!(&error, BackupError::NotAnExtension { reason, .. } if reason.contains("interrupted")), "{error}");
    assert_eq!(files(&backup), before);
}

/// A manifest that could not be read any more would make a good backup none.
#[test]
fn a_backup_whose_manifest_has_no_room_is_not_added_to_and_stays_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (mut log, mut numbering) = grown(&store, 60);
    back_up(&store, &log, &backup).unwrap();
    log.append(numbering.commits(9, 3, 9)).unwrap();
    let keys = public_keys(&store).unwrap();
    let released = |release: &str| {
        let making = Making { release, ..making(&keys) };
        create(&backup, &mut OpenStore(log.reader()), &making, &mut |_, _| ())
    };
    let before = files(&backup);
    let most = storage::backup::MAX_MANIFEST_BYTES - (1 << 20);
    // As long as it takes: all else in the manifest has the same length in both runs.
    let error = released(&"x".repeat(most)).unwrap_err();
    assert!(matches!(&error, BackupError::Full { .. }) && error.to_string().contains("another folder"), "{error}");
    assert_eq!(files(&backup), before);
    check(&backup, &Asked::default()).unwrap();
    let rest = released("x").unwrap().manifest.text().unwrap().len() - 1;
    assert!(matches!(released(&"x".repeat(most - rest + 1)), Err(BackupError::Full { .. })));
    check(&backup, &Asked::default()).unwrap();
    released(&"x".repeat(most - rest)).unwrap();
    check(&backup, &Asked::default()).unwrap();
}
