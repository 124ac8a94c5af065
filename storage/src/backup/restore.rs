//! Restoring a backup: a new store with the very same records.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Asked, Backup, BackupError, Checked, Progress};
use crate::{
    files::failed,
    log::EventLog,
    options::Options,
    proof::{Root, SigningKey, VerifierKey},
    restoring::{self, Copy, Identity},
};

/// How a backup is restored.
#[derive(Debug, Default)]
pub struct Restoring<'a> {
    /// What the backup is checked against before anything is restored.
    pub asked: Asked<'a>,
    /// The private key of the log, where it is kept elsewhere than in the backup.
    pub signing_key: Option<SigningKey>,
    /// How the restored store is opened for its verification.
    pub options: Options,
}

/// A store that was restored, opened, and found to be what the backup says.
#[derive(Clone, Debug)]
pub struct Restored {
    /// The root over all its records: the one that the log signed.
    pub root: Root,
    /// What the backup was found to be.
    pub checked: Checked,
    /// The key that the log signs with from now on, where it is another one than before. Whoever records the rotations of
    /// keys in the log has to record this one before anything else is recorded.
    pub new_key: Option<VerifierKey>,
}

/// Checks the backup and builds a store from it in `into`, which must not exist, or be empty.
///
/// The store is built in a folder beside, `.NAME.restoring`, opened and compared there, and only then gets its name. What
/// an interrupted run left there is taken away by the next one.
///
/// # Errors
/// Everything that [`Backup::check`] finds, and [`BackupError::Exists`].
pub fn restore(
    backup: &Backup,
    into: &Path,
    restoring: Restoring<'_>,
    progress: &mut Progress<'_>,
) -> Result<Restored, BackupError> {
    let beside = beside(into)?;
    let Restoring { asked, signing_key, options } = restoring;
    let size = backup.manifest().size;
    let checked = backup.check(&asked, &mut |done, _| progress(done, 3 * size))?;
    let given = match signing_key {
        Some(key) => Some(key),
        None => backup.signing_key()?,
    };
    if given.as_ref().is_some_and(|key| !checked.keys.contains(&key.public())) {
        return Err(BackupError::ForeignKey);
    }
    let mut copy = Copy::begin(&beside, &options)?;
    let mut take = |last: bool, record: &[u8]| Ok(copy.take(record, last)?);
    let (root, heads) = backup.each(&mut take, &mut |done, _| progress(size + done, 3 * size))?;
    let identity = Identity {
        current: given,
        known: &checked.keys,
        origin: &checked.checkpoint.checkpoint().origin,
        checkpoint: &checked.checkpoint,
    };
    let current = copy.finish(identity, root, heads)?;
    verify(&beside, options, root, &mut |done| progress(2 * size + done, 3 * size))?;
    restoring::give_name(&beside, into)?;
    let new_key = (!checked.keys.contains(&current)).then_some(current);
    Ok(Restored { root, checked, new_key })
}

/// Opens what was built, as a server would, and compares what it holds with what the log signed.
fn verify(folder: &Path, options: Options, root: Root, progress: &mut dyn FnMut(u64)) -> Result<(), BackupError> {
    let log = EventLog::open(folder, options)?;
    progress(root.size);
    if log.root() != root {
        let position = domain::Position(root.size);
        return Err(crate::StorageError::Altered { checkpoint: position }.into());
    }
    Ok(())
}

/// The folder that the store is built in.
fn beside(into: &Path) -> Result<PathBuf, BackupError> {
    let exists = || BackupError::Exists { folder: into.to_owned() };
    match fs::read_dir(into) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(exists());
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => (),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => return Err(exists()),
        Err(error) => return Err(failed("reading", into)(error).into()),
    }
    let name = into.file_name().ok_or_else(exists)?.to_string_lossy().into_owned();
    Ok(into.with_file_name(format!(".{name}.restoring")))
}
