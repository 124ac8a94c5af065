//! That a backup failed goes on record, and that it works again: through the running server, or in the store that nobody
//! has open. A backup does not fail because that could not be recorded.

use std::path::Path;

use domain::{
    Registry, Stream,
    alerts::Cause,
    terms::{Digest, FailureKind, Text},
};
use storage::{ALL_REVISIONS, LogReader};

use crate::{
    backed_up,
    casebook::Time,
    cli::{Store, hand},
    identity::operator::Operation,
};

/// What the place of a backup is called on record: the name of its folder, and what tells it from others of that name. The
/// way to it may name a person.
fn named(backup: &Path) -> Result<Text<200>, String> {
    let whole = std::path::absolute(backup).map_err(|error| error.to_string())?;
    let name = whole.file_name().map(|name| name.to_string_lossy().chars().take(100).collect::<String>());
    let digest = hex::encode(Digest::of(whole.as_os_str().as_encoded_bytes()).0);
    let plain = name.unwrap_or_default().replace(char::is_control, " ");
    Text::new(&format!("{plain} ({})", digest.get(..8).unwrap_or_default()))
}

/// Whether it is on record in this log that the backup fails; also where that cannot be read.
pub(super) fn has_failed(log: &LogReader, backup: &Path) -> bool {
    let (Ok(place), Ok(events)) = (named(backup), log.history(&Stream::Ledger, ALL_REVISIONS)) else { return true };
    let mut registry = Registry::default();
    events.iter().for_each(|event| registry.evolve(event));
    registry.ledger().alerts.of_cause(&Cause::of_failure(FailureKind::Backup, &place)).is_some()
}

/// Puts on record that it failed.
pub(super) fn failed(store: &Store, backup: &Path, why: &str) {
    // What the file system is called like here is nobody's business elsewhere.
    let why =
        why.replace(&*backup.to_string_lossy(), "the backup").replace(&*store.data.to_string_lossy(), "the store");
    let why: String = why.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(1_000).collect();
    ended(store, backup, Text::new(&why).ok());
}

/// Tells the store that one was made, and puts on record that it works again.
pub(super) fn works(store: &Store, backup: &Path) {
    ended(store, backup, None);
}

/// The same of a store that nobody has open, and of which it is not on record that the backup fails: nothing is recorded.
pub(super) fn made(store: &Store) {
    if let Err(error) = backed_up::made_of_closed(&store.data, Time::system().now()) {
        eprintln!(" WARNING  the store was not told that a backup was made: {error}");
    }
}

fn ended(store: &Store, backup: &Path, failed: Option<Text<1000>>) {
    let what = if failed.is_some() { "that it failed" } else { "that it works again" };
    let asked = named(backup).and_then(|place| {
        let operation = Operation::BackupEnded { place, failed };
        hand::ask(store, &operation, true).map_err(|ended| ended.to_string())
    });
    if let Err(why) = asked {
        eprintln!(" WARNING  {what} is not on record: {why}");
    }
}
