//! Changing the format of a store, with a made-up next format: each record keeps its bytes, a file says what is new.

use std::{cell::Cell, fs, os::unix::fs::PermissionsExt, path::Path, time::Duration};

use storage::{
    EventLog, Options, StorageError,
    backup::{BackupError, Making, OpenStore, create},
    proof::{Root, SignedCheckpoint},
    public_keys,
    upgrading::{Ladder, UpgradeError, UpgradeStep, Upgraded, upgrade},
};

use crate::contract::{grown, open};

/// From a format to the next: a file with a word for each step that was taken.
struct Step {
    from: u32,
    fails: bool,
}

fn signed(log: &EventLog) -> SignedCheckpoint {
    log.reader().signed_for(log.head(), Duration::from_secs(20)).unwrap().checkpoint.clone()
}

impl UpgradeStep for Step {
    fn from(&self) -> u32 {
        self.from
    }

    fn checkpoint(&self, folder: &Path) -> Result<SignedCheckpoint, StorageError> {
        // The lock is the upgrade's own; the two copies of the checkpoint are read as they lie there.
        let read = |name: &str| {
            let text = fs::read_to_string(folder.join(name)).unwrap();
            let note = format!("{}\n", text[..text.len() - 9].trim_end_matches('\n'));
            SignedCheckpoint::parse(note.as_bytes()).unwrap()
        };
        Ok([read("checkpoint.a"), read("checkpoint.b")].into_iter().max_by_key(|of| of.checkpoint().root.size).unwrap())
    }

    fn apply(&self, folder: &Path) -> Result<(), StorageError> {
        assert_eq!(fs::read_to_string(folder.join("FORMAT")).unwrap(), format!("{}\n", self.from));
        let words = fs::read_to_string(folder.join("WORDS")).unwrap_or_default();
        fs::write(folder.join("WORDS"), format!("{words}word {}\n", self.from)).unwrap();
        if self.fails { Err(StorageError::Internal("the step failed")) } else { Ok(()) }
    }
}

const STEPS: [Step; 2] = [Step { from: 2, fails: false }, Step { from: 1, fails: false }];

/// Opens a store of the made-up format 3 the way its release would: it is the present one with its words.
fn open_third(folder: &Path) -> Result<Root, StorageError> {
    assert_eq!(fs::read_to_string(folder.join("FORMAT")).unwrap(), "3\n");
    assert_eq!(fs::read_to_string(folder.join("WORDS")).unwrap(), "word 1\nword 2\n");
    fs::write(folder.join("FORMAT"), "1\n").unwrap();
    let root = open(folder).root();
    fs::write(folder.join("FORMAT"), "3\n").unwrap();
    Ok(root)
}

fn ladder(steps: &[Step]) -> Ladder<'_> {
    let steps = steps.iter().map(|step| step as &dyn UpgradeStep).collect();
    Ladder { steps, format: 3, open: &open_third }
}

fn run(folder: &Path, ladder: &Ladder<'_>, backup: Option<&Path>) -> Result<Upgraded, UpgradeError> {
    upgrade(folder, ladder, backup, &mut |_, _| ())
}

/// A store of some events, closed, with a backup of all of them.
fn backed_up(folder: &Path, events: u64) -> Root {
    let (store, backup) = (folder.join("store"), folder.join("backup"));
    let (log, _) = grown(&store, events);
    signed(&log);
    let keys = public_keys(&store).unwrap();
    let making =
        Making { keys: &keys, signing_key: None, part_bytes: 1 << 20, at: "2026-01-01T00:00:00Z", release: "test" };
    create(&backup, &mut OpenStore(log.reader()), &making, &mut |_, _| ()).unwrap();
    log.root()
}

fn untouched(folder: &Path, root: Root) {
    let store = folder.join("store");
    assert!(!store.join("WORDS").exists() && !folder.join("store.format-1").exists());
    assert_eq!(open(&store).root(), root);
}

#[test]
fn a_store_of_the_present_format_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let root = backed_up(folder.path(), 40);
    let done = run(&folder.path().join("store"), &Ladder::of_this_release(), None).unwrap();
    assert_eq!(done, Upgraded::Current { format: 1 });
    untouched(folder.path(), root);
    let error = run(&folder.path().join("nothing"), &Ladder::of_this_release(), None).unwrap_err();
    assert!(matches!(error, UpgradeError::Storage(StorageError::NotAStore { .. })), "{error}");
}

#[test]
fn nothing_is_upgraded_without_a_backup_of_the_whole_store_that_was_checked() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("store"), folder.path().join("backup"));
    backed_up(folder.path(), 40);
    let error = run(&store, &ladder(&STEPS), None).unwrap_err();
    assert!(matches!(error, UpgradeError::NoBackup { found: 1, known: 3, .. }), "{error}");
    let error = run(&store, &ladder(&STEPS), Some(&folder.path().join("nowhere"))).unwrap_err();
    assert!(matches!(error, UpgradeError::Backup(BackupError::None { .. })), "{error}");

    let part = fs::read_dir(&backup).unwrap().map(|entry| entry.unwrap().path());
    let part = part.into_iter().find(|path| path.to_string_lossy().ends_with(".part")).unwrap();
    let whole = fs::read(&part).unwrap();
    let mut changed = whole.clone();
    changed[100] ^= 1;
    fs::write(&part, changed).unwrap();
    let error = run(&store, &ladder(&STEPS), Some(&backup)).unwrap_err();
    assert!(matches!(error, UpgradeError::Backup(BackupError::Damaged { .. })), "{error}");
    fs::write(&part, whole).unwrap();

    // Something was recorded since the backup was made.
    let mut log = open(&store);
    let mut numbering = crate::samples::Numbering::default();
    log.reader().after(domain::Position(0), 10_000).unwrap().iter().for_each(|event| numbering.take(event));
    log.append(numbering.commits(3, 2, 300)).unwrap();
    signed(&log);
    let root = log.root();
    drop(log);
    let error = run(&store, &ladder(&STEPS), Some(&backup)).unwrap_err();
    assert!(matches!(error, UpgradeError::Backup(BackupError::Older { .. })), "{error}");
    untouched(folder.path(), root);
}

#[test]
fn every_step_is_taken_on_a_copy_and_the_store_as_it_was_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("store"), folder.path().join("backup"));
    let root = backed_up(folder.path(), 40);
    fs::create_dir(store.join("persons")).unwrap();
    fs::write(store.join("persons/somebody.key"), "the key of a person").unwrap();
    fs::write(store.join("passwords"), "{}").unwrap();
    let done = run(&store, &ladder(&STEPS), Some(&backup)).unwrap();
    let kept = folder.path().join("store.format-1");
    // Of what an erasure has to destroy there is no second copy.
    assert!(!kept.join("persons").exists() && !kept.join("passwords").exists());
    assert_eq!(fs::read_to_string(store.join("persons/somebody.key")).unwrap(), "the key of a person");
    assert_eq!(fs::read_to_string(store.join("passwords")).unwrap(), "{}");
    assert_eq!(done, Upgraded::Done { from: 1, to: 3, root, kept: kept.clone() });
    assert_eq!(open_third(&store).unwrap(), root);
    assert_eq!(open(&kept).root(), root);
    assert!(!folder.path().join(".store.upgrading").exists());
    assert_eq!(fs::metadata(store.join("signing.key")).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(run(&store, &ladder(&STEPS), None).unwrap(), Upgraded::Current { format: 3 });
    // There is no way down.
    let error = EventLog::open(&store, Options::default()).unwrap_err();
    assert!(matches!(error, StorageError::NewerFormat { found: 3, known: 1, .. }), "{error}");
    let error = run(&store, &Ladder::of_this_release(), Some(&backup)).unwrap_err();
    assert!(matches!(error, UpgradeError::Storage(StorageError::NewerFormat { .. })), "{error}");
}

#[test]
fn a_step_that_fails_is_missing_or_loses_something_leaves_the_store_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("store"), folder.path().join("backup"));
    let root = backed_up(folder.path(), 40);
    let failing = [Step { from: 1, fails: false }, Step { from: 2, fails: true }];
    assert!(matches!(
        run(&store, &ladder(&failing), Some(&backup)),
        Err(UpgradeError::Storage(StorageError::Internal(_)))
    ));
    untouched(folder.path(), root);
    assert!(run(&store, &ladder(&STEPS[1..]), Some(&backup)).is_err());
    untouched(folder.path(), root);
    let opened = Cell::new(false);
    let loses = |_: &Path| {
        opened.set(true);
        Ok(Root { size: root.size - 1, hash: root.hash })
    };
    let losing = Ladder { open: &loses, ..ladder(&STEPS) };
    let error = run(&store, &losing, Some(&backup)).unwrap_err();
    assert!(opened.get() && matches!(error, UpgradeError::Differs { .. }), "{error}");
    untouched(folder.path(), root);
    run(&store, &ladder(&STEPS), Some(&backup)).unwrap();
}

#[test]
fn an_upgrade_that_was_cut_off_between_the_two_renames_is_finished_by_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (folder.path().join("store"), folder.path().join("backup"));
    let root = backed_up(folder.path(), 40);
    run(&store, &ladder(&STEPS), Some(&backup)).unwrap();
    fs::rename(&store, folder.path().join(".store.upgrading")).unwrap();
    // Cut off before the register had moved.
    fs::create_dir(folder.path().join("store.format-1/persons")).unwrap();
    assert_eq!(run(&store, &ladder(&STEPS), None).unwrap(), Upgraded::Current { format: 3 });
    assert!(store.join("persons").exists() && !folder.path().join("store.format-1/persons").exists());
    assert_eq!(open_third(&store).unwrap(), root);
}
