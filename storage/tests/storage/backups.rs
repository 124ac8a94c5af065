//! Backups: they hold the very same records, prove themselves, and are believed no further than that.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use domain::Position;
use sha2::{Digest as _, Sha256};
use storage::{
    EventLog, LogReader, Options, StorageError,
    backup::{Asked, Backup, BackupError, Created, Making, OpenStore, Restoring, Source, create, restore},
    proof::{Checkpoint, SignedCheckpoint, SigningKey, Trust, VerifierKey, leaf_hash},
    public_keys, signing_key,
};

use crate::{
    contract::{grown, open},
    samples::Numbering,
};

fn making<'a>(keys: &'a [VerifierKey]) -> Making<'a> {
    Making { keys, signing_key: None, part_bytes: 8 << 10, at: "2026-01-01T00:00:00Z", release: "test" }
}

fn back_up(store: &Path, log: &EventLog, into: &Path) -> Result<Created, BackupError> {
    let keys = public_keys(store).unwrap();
    create(into, &mut OpenStore(log.reader()), &making(&keys), &mut |_, _| ())
}

fn check(folder: &Path, asked: &Asked<'_>) -> Result<(), BackupError> {
    Backup::open(folder)?.check(asked, &mut |_, _| ()).map(|_| ())
}

fn restored(backup: &Path, into: &Path) -> Result<storage::backup::Restored, BackupError> {
    restore(&Backup::open(backup)?, into, Restoring::default(), &mut |_, _| ())
}

fn records(reader: &LogReader) -> Vec<Vec<u8>> {
    (1..=reader.head().0).map(|position| reader.record(Position(position)).unwrap()).collect()
}

fn signed(log: &EventLog) -> SignedCheckpoint {
    log.reader().signed_for(log.head(), Duration::from_secs(20)).unwrap().checkpoint.clone()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
}

/// A store with the key of another one, whose events are others.
fn usurper(of: &Path, folder: &Path, events: u64) -> EventLog {
    fs::create_dir_all(folder).unwrap();
    fs::copy(of.join("signing.key"), folder.join("signing.key")).unwrap();
    let mut log = open(folder);
    let mut numbering = Numbering { command: 1_000_000, ..Numbering::default() };
    while numbering.position < events {
        log.append(numbering.commits(10, 4, 300)).unwrap();
    }
    log
}

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
fn an_empty_log_is_backed_up_and_restored_too() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup, new) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    let log = open(&store);
    assert_eq!(back_up(&store, &log, &backup).unwrap().manifest.parts, []);
    assert_eq!(restored(&backup, &new).unwrap().root, log.root());
    assert_eq!(open(&new).head(), Position(0));
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
