//! Backups: they hold the very same records, prove themselves, and are believed no further than that.

mod adding;
mod believing;
mod keys;
mod restoring;

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
