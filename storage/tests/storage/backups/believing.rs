//! How far a backup is believed: damage, forgeries, keys and checkpoints of others.

use super::*;

#[test]
fn every_flipped_byte_and_every_missing_file_is_found_and_its_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let mut log = open(&store);
    let mut numbering = Numbering::default();
    let (keys, key) = (public_keys(&store).unwrap(), signing_key(&store).unwrap());
    for _ in 0..2 {
        log.append(numbering.commits(2, 2, 5)).unwrap();
        let making = Making { signing_key: Some(&key), part_bytes: 400, ..making(&keys) };
        create(&backup, &mut OpenStore(log.reader()), &making, &mut |_, _| ()).unwrap();
    }
    check(&backup, &Asked::default()).unwrap();
    let whole = files(&backup);
    assert!(whole.len() > 6, "{:?}", whole.keys());
    for (name, bytes) in whole.iter().filter(|(name, _)| *name != "LOCK") {
        let named = |error: &BackupError| matches!(error, BackupError::Damaged { file, .. } if file == name);
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << (place % 8);
            fs::write(backup.join(name), changed).unwrap();
            let error = check(&backup, &Asked::default()).unwrap_err();
            assert!(named(&error), "byte {place} of {name}: {error}");
            if place % 97 == 0 {
                let error = restored(&backup, &new).unwrap_err();
                assert!(named(&error), "byte {place} of {name}: {error}");
            }
        }
        fs::write(backup.join(name), &bytes[..bytes.len() - 1]).unwrap();
        assert!(named(&check(&backup, &Asked::default()).unwrap_err()), "{name} cut off");
        fs::remove_file(backup.join(name)).unwrap();
        match check(&backup, &Asked::default()) {
            Err(BackupError::None { .. }) => assert_eq!(name, "manifest"),
            Err(error) => assert!(named(&error), "{name} missing: {error}"),
            // It is not what makes the backup whole.
            Ok(()) => assert_eq!(name, "signing.key"),
        }
        fs::write(backup.join(name), bytes).unwrap();
    }
    assert!(!new.exists() && !folder.path().join(".c.restoring").exists());
    check(&backup, &Asked::default()).unwrap();
}

/// Rewrites the manifest, with the hash that it must have then.
fn rewrite(backup: &Path, change: impl FnOnce(&mut serde_json::Value)) {
    let manifest = fs::read_to_string(backup.join("manifest")).unwrap();
    let (body, _) = manifest.trim_end().rsplit_once('\n').unwrap();
    let mut body: serde_json::Value = serde_json::from_str(body).unwrap();
    change(&mut body);
    let body = format!("{body}\n");
    fs::write(backup.join("manifest"), format!("{body}{}\n", hex::encode(Sha256::digest(&body)))).unwrap();
}

/// Alters a record as somebody would who can write every file, but has not the key.
fn forge(backup: &Path) {
    let name = Backup::open(backup).unwrap().manifest().parts[0].file.clone();
    let mut part = fs::read(backup.join(&name)).unwrap();
    let length = usize::from(u16::from_be_bytes([part[24], part[25]]));
    let record = &mut part[26..26 + length];
    let word = record.windows(8).position(|word| word == b"training").unwrap();
    record[word] = b'T';
    let checksum = crc32c::crc32c(&record[..length - 4]).to_le_bytes();
    record[length - 4..].copy_from_slice(&checksum);
    let end = part.len() - 32;
    let hash = Sha256::digest(&part[..end]);
    part[end..].copy_from_slice(&hash);
    rewrite(backup, |manifest| manifest["parts"][0]["sha256"] = hex::encode(Sha256::digest(&part)).into());
    fs::write(backup.join(name), part).unwrap();
}

#[test]
fn a_backup_of_a_later_release_is_told_from_a_damaged_one() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let (log, _) = grown(&store, 20);
    back_up(&store, &log, &backup).unwrap();
    rewrite(&backup, |manifest| manifest["store_format"] = 2.into());
    let error = restored(&backup, &new).unwrap_err();
    assert!(matches!(error, BackupError::Storage(StorageError::NewerFormat { found: 2, known: 1, .. })), "{error}");
    rewrite(&backup, |manifest| manifest["format"] = 2.into());
    assert!(matches!(Backup::open(&backup), Err(BackupError::NewerFormat { found: 2, known: 1 })));
}

#[test]
fn a_record_that_was_altered_with_all_hashes_made_to_fit_is_found_by_the_signed_checkpoint() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let (mut log, mut numbering) = grown(&store, 60);
    back_up(&store, &log, &backup).unwrap();
    forge(&backup);
    let error = check(&backup, &Asked::default()).unwrap_err();
    assert!(matches!(&error, BackupError::NotTheCheckpoint { only_streams: false, .. }), "{error}");
    assert!(matches!(restored(&backup, &new), Err(BackupError::NotTheCheckpoint { .. })));
    log.append(numbering.commits(5, 4, 300)).unwrap();
    assert!(matches!(back_up(&store, &log, &backup), Err(BackupError::NotTheCheckpoint { .. })));
    assert!(!new.exists());
}

#[test]
fn a_backup_that_somebody_signed_with_a_key_of_their_own_is_not_believed_by_those_who_know_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let name = "made.example/log";
    let options = |_: ()| Options { origin: Some(name.into()), ..Options::default() };
    let mut ours = EventLog::open(&folder.path().join("ours"), options(())).unwrap();
    let mut theirs = EventLog::open(&store, options(())).unwrap();
    ours.append(Numbering::default().commits(9, 3, 9)).unwrap();
    theirs.append(Numbering::default().commits(9, 3, 9)).unwrap();
    back_up(&store, &theirs, &backup).unwrap();
    check(&backup, &Asked::default()).unwrap();
    let trust = Trust::of_log(public_keys(&folder.path().join("ours")).unwrap());
    let error = check(&backup, &Asked { trust: Some(&trust), against: None }).unwrap_err();
    assert!(matches!(error, BackupError::Signature { .. }), "{error}");
    let error =
        create(&folder.path().join("d"), &mut OpenStore(theirs.reader()), &making(trust.logs()), &mut |_, _| ());
    assert!(matches!(error, Err(BackupError::Signature { .. })));
    let error = create(&folder.path().join("d"), &mut OpenStore(theirs.reader()), &making(&[]), &mut |_, _| ());
    assert!(matches!(error, Err(BackupError::NoKeys)));
}

#[test]
fn a_checkpoint_kept_elsewhere_refuses_what_is_older_or_another_history() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (mut log, mut numbering) = grown(&store, 100);
    let early = signed(&log);
    log.append(numbering.commits(20, 4, 300)).unwrap();
    back_up(&store, &log, &backup).unwrap();
    let same = signed(&log);
    log.append(numbering.commits(20, 4, 300)).unwrap();
    let late = signed(&log);
    let against = |given: &SignedCheckpoint| check(&backup, &Asked { trust: None, against: Some(given) });
    against(&early).unwrap();
    against(&same).unwrap();
    assert!(matches!(against(&late), Err(BackupError::Older { .. })));
    let key = signing_key(&store).unwrap();
    let forged = |change: fn(&mut Checkpoint)| {
        let mut checkpoint = early.checkpoint().clone();
        change(&mut checkpoint);
        against(&checkpoint.sign(&key).unwrap())
    };
    assert!(matches!(forged(|checkpoint| checkpoint.root.hash[0] ^= 1), Err(BackupError::Contradicts { .. })));
    assert!(matches!(forged(|checkpoint| checkpoint.streams[0] ^= 1), Err(BackupError::Contradicts { .. })));
    let foreign = SigningKey::of_log(Some(key.name()), [1; 32]).unwrap();
    let unsigned = early.checkpoint().clone().sign(&foreign).unwrap();
    assert!(matches!(against(&unsigned), Err(BackupError::Signature { .. })));
    let restoring = Restoring { asked: Asked { trust: None, against: Some(&late) }, ..Restoring::default() };
    let new = folder.path().join("c");
    let refused = restore(&Backup::open(&backup).unwrap(), &new, restoring, &mut |_, _| ());
    assert!(matches!(refused, Err(BackupError::Older { .. })) && !new.exists());
}
