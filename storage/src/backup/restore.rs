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
    /// The key that the log signs with from now on, where it is another one than before; for [`restore_recorded`] to
    /// record.
    pub new_key: Option<VerifierKey>,
    /// The key that the backup holds and that was not taken, for the log does not sign with it any more.
    pub left_out: Option<VerifierKey>,
}

/// Records in the restored store, before it has its name, that it was restored. Gives why it could not.
pub type Recording<'a> = dyn FnMut(&Path, &Restored) -> Result<(), String> + 'a;

/// Checks the backup and builds a store from it in `into`, which must not exist, or be empty. It holds the very same
/// records and no other: for a drill, or a comparison.
///
/// # Errors
/// Everything that [`restore_recorded`] gives.
pub fn restore(
    backup: &Backup,
    into: &Path,
    restoring: Restoring<'_>,
    progress: &mut Progress<'_>,
) -> Result<Restored, BackupError> {
    restore_recorded(backup, into, restoring, &mut |_, _| Ok(()), progress)
}

/// Checks the backup and builds a store from it in `into`, which must not exist, or be empty. What `recording` adds is
/// there as soon as the store is: nobody serves one that does not say that it was restored.
///
/// The store is built in a folder beside, `.NAME.restoring`, opened and compared there, and only then gets its name. What
/// an interrupted run left there is taken away by the next one.
///
/// # Errors
/// Everything that [`Backup::check`] finds, [`BackupError::ForeignKey`] and [`BackupError::RetiredKey`] where the key that
/// was given is not the one that the log signs with, [`BackupError::Exists`] and [`BackupError::NotRecorded`].
pub fn restore_recorded(
    backup: &Backup,
    into: &Path,
    restoring: Restoring<'_>,
    recording: &mut Recording<'_>,
    progress: &mut Progress<'_>,
) -> Result<Restored, BackupError> {
    let beside = beside(into)?;
    let Restoring { asked, signing_key, options } = restoring;
    let size = backup.manifest().size;
    let checked = backup.check(&asked, &mut |done, _| progress(done, 3 * size))?;
    // Whoever holds a key that was retired, perhaps because it was stolen, must not sign what comes next.
    let left_out = checked.stale().filter(|_| signing_key.is_none()).cloned();
    let given = match signing_key {
        Some(key) => Some(admitted(key, &checked)?),
        None if left_out.is_some() => None,
        None => backup.signing_key()?,
    };
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
    let new_key = (!checked.signs_with(&current)).then_some(current);
    let restored = Restored { root, checked, new_key, left_out };
    recording(&beside, &restored).map_err(|why| BackupError::NotRecorded { why })?;
    restoring::give_name(&beside, into)?;
    Ok(restored)
}

/// A key that was given, where the log signs with it now.
fn admitted(key: SigningKey, checked: &Checked) -> Result<SigningKey, BackupError> {
    let public = key.public();
    match (checked.signs_with(&public), &checked.current) {
        (true, _) => Ok(key),
        (false, Some(current)) if checked.keys.contains(&public) => {
            Err(BackupError::RetiredKey { current: current.clone() })
        }
        (false, _) => Err(BackupError::ForeignKey),
    }
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
