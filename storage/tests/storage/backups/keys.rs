//! The private key in a backup.

use super::*;

#[test]
fn the_private_key_is_in_the_backup_only_where_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (log, _) = grown(&store, 60);
    let (keys, key) = (public_keys(&store).unwrap(), signing_key(&store).unwrap());
    back_up(&store, &log, &backup).unwrap();
    let seed = key.to_file();
    let seed = seed.trim_end().rsplit('+').next().unwrap().as_bytes();
    let holds = |folder: &Path| files(folder).values().any(|bytes| bytes.windows(seed.len()).any(|part| part == seed));
    assert!(!holds(&backup));
    let asked = Making { signing_key: Some(&key), ..making(&keys) };
    create(&backup, &mut OpenStore(log.reader()), &asked, &mut |_, _| ()).unwrap();
    assert!(holds(&backup));
    assert_eq!(fs::metadata(backup.join("signing.key")).unwrap().permissions().mode() & 0o777, 0o600);
    let new = folder.path().join("c");
    assert_eq!(restored(&backup, &new).unwrap().new_key, None);
    assert_eq!(public_keys(&new).unwrap(), keys);
    assert_eq!(fs::metadata(new.join("signing.key")).unwrap().permissions().mode() & 0o777, 0o600);
    let foreign = SigningKey::of_log(Some(key.name()), [1; 32]).unwrap();
    let restoring = Restoring { signing_key: Some(foreign), ..Restoring::default() };
    let refused = restore(&Backup::open(&backup).unwrap(), &folder.path().join("d"), restoring, &mut |_, _| ());
    assert!(matches!(refused, Err(BackupError::ForeignKey)));
}

/// A retired key, perhaps a stolen one, signs nothing that comes after.
#[test]
fn a_private_key_that_was_retired_since_is_neither_kept_nor_taken_for_a_restore() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (store, backup) = (path("a"), path("b"));
    let (log, mut numbering) = grown(&store, 60);
    let old = signing_key(&store).unwrap();
    let with_key = |key: &SigningKey, log: &EventLog| {
        let keys = public_keys(&store).unwrap();
        let asked = Making { signing_key: Some(key), ..making(&keys) };
        create(&backup, &mut OpenStore(log.reader()), &asked, &mut |_, _| ())
    };
    assert!(with_key(&old, &log).unwrap().with_key);
    assert!(back_up(&store, &log, &backup).unwrap().with_key, "the key of now stays, and is told of");
    drop(log);
    storage::next_key(&store).unwrap();
    storage::adopt_next_key(&store).unwrap();
    let mut log = open(&store);
    log.append(numbering.commits(9, 3, 9)).unwrap();
    let new = signing_key(&store).unwrap();
    let lying = fs::read(backup.join("signing.key")).unwrap();
    let refused = with_key(&old, &log);
    assert!(matches!(&refused, Err(BackupError::RetiredKey { current }) if *current == new.public().to_string()));
    let created = back_up(&store, &log, &backup).unwrap();
    assert_eq!((created.with_key, created.removed_key), (false, Some(old.public())));
    assert!(!backup.join("signing.key").exists());

    // A backup of an earlier release still holds it.
    fs::write(backup.join("signing.key"), lying).unwrap();
    let checked = Backup::open(&backup).unwrap().check(&Asked::default(), &mut |_, _| ()).unwrap();
    assert_eq!((checked.stale(), checked.current.clone()), (Some(&old.public()), Some(new.public().to_string())));
    let plain = restored(&backup, &path("c")).unwrap();
    assert_eq!(plain.left_out, Some(old.public()));
    let signs = public_keys(&path("c")).unwrap();
    assert_eq!(signs, [plain.new_key.unwrap(), new.public(), old.public()]);
    let given = |key: SigningKey, into: &Path| {
        let restoring = Restoring { signing_key: Some(key), ..Restoring::default() };
        restore(&Backup::open(&backup).unwrap(), into, restoring, &mut |_, _| ())
    };
    let refused = given(old, &path("d"));
    assert!(matches!(&refused, Err(BackupError::RetiredKey { current }) if *current == new.public().to_string()));
    assert!(!path("d").exists());
    let taken = given(new.clone(), &path("d")).unwrap();
    assert_eq!((taken.new_key, taken.left_out), (None, None));
    assert_eq!(signing_key(&path("d")).unwrap().public(), new.public());
}

/// After a rotation that was cut off the new key is on record, and lies where the next start finds it.
#[test]
fn a_private_key_that_is_refused_leaves_the_backup_as_it_was_and_is_told_where_the_right_one_lies() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("a"), folder.path().join("b"));
    let (mut log, mut numbering) = grown(&store, 60);
    back_up(&store, &log, &backup).unwrap();
    let before = files(&backup);
    let old = signing_key(&store).unwrap();
    let next = storage::next_key(&store).unwrap();
    let mut commit = numbering.commit(1, 9);
    let body = domain::ledger::SigningKeyIntroduced {
        key: domain::terms::Text::new(&next.to_string()).unwrap(),
        replaces: Some(domain::terms::Text::new(&old.public().to_string()).unwrap()),
        reason: domain::terms::Text::new("A new year.").unwrap(),
    };
    commit.envelopes[0].event = domain::ledger::Event::SigningKeyIntroduced(body).into();
    log.append(vec![commit]).unwrap();
    let keys = public_keys(&store).unwrap();
    let with_key = |key: &SigningKey, keys: &[VerifierKey]| {
        let asked = Making { signing_key: Some(key), ..making(keys) };
        create(&backup, &mut OpenStore(log.reader()), &asked, &mut |_, _| ())
    };
    let refused = with_key(&old, &keys).unwrap_err();
    assert!(matches!(&refused, BackupError::RetiredKey { current } if *current == next.to_string()), "{refused}");
    assert!(store.join("signing.key.next").exists() && refused.to_string().contains("signing.key.next"), "{refused}");
    assert_eq!(files(&backup), before);
    let foreign = SigningKey::of_log(Some(old.name()), [1; 32]).unwrap();
    assert!(matches!(with_key(&foreign, &keys), Err(BackupError::ForeignKey)));
    assert_eq!(files(&backup), before);
    // The key that lies there is the one.
    let text = fs::read_to_string(store.join("signing.key.next")).unwrap();
    let created = with_key(&SigningKey::parse(&text).unwrap(), &[keys, vec![next]].concat()).unwrap();
    assert!(created.with_key && backup.join("signing.key").exists());
    check(&backup, &Asked::default()).unwrap();
}
