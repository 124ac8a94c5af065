//! One process writes a store: the lock, and the file that says which format the store has.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    error::StorageError,
    files::{failed, replace},
};

/// The format of the folder that this release writes, and the newest it opens.
pub const STORE_FORMAT: u32 = 1;

/// How long a lock that somebody has is tried again, and how often.
const PATIENCE: Duration = Duration::from_secs(1);
const AGAIN: Duration = Duration::from_millis(20);

const LOCK: &str = "LOCK";
const FORMAT: &str = "FORMAT";

/// Held as long as anything of the store is open; the operating system lets go of it when the process ends, however.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock and writes down who has it.
    pub(crate) fn take(folder: &Path) -> Result<Self, StorageError> {
        let path = folder.join(LOCK);
        let refused = |source| failed("locking", &path)(source);
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(refused)?;
        match held_a_moment(|| file.try_lock()) {
            Ok(()) => (),
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                // Who has it is a courtesy: that somebody has it is all that counts.
                let pid = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
                return Err(StorageError::InUse { folder: folder.to_owned(), pid });
            }
            Err(TryLockError::Error(source)) => return Err(refused(source)),
        }
        file.set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| writeln!(file, "{}", std::process::id()))
            .map_err(refused)?;
        Ok(Self { _file: file })
    }
}

impl Lock {
    /// Keeps others from writing, and writes nothing: not even who has it. Several may look at a store at once.
    pub(crate) fn look(folder: &Path) -> Result<Self, StorageError> {
        let path = folder.join(LOCK);
        let mut file = match File::open(&path) {
            Ok(file) => file,
            // A copy need not have it. The folder itself will do: nobody writes to a store without this file.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                File::open(folder).map_err(failed("opening", folder))?
            }
            Err(error) => return Err(failed("opening", &path)(error)),
        };
        match held_a_moment(|| file.try_lock_shared()) {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                let mut text = String::new();
                let pid = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
                Err(StorageError::InUse { folder: folder.to_owned(), pid })
            }
            Err(TryLockError::Error(source)) => Err(failed("locking", &path)(source)),
        }
    }
}

/// Tries again for a moment: a lock outlives its holder a little where the holder's last work still ends, or where a
/// process that is just being started has inherited it.
fn held_a_moment(attempt: impl Fn() -> Result<(), TryLockError>) -> Result<(), TryLockError> {
    let begun = Instant::now();
    loop {
        match attempt() {
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => std::thread::sleep(AGAIN),
            ended => return ended,
        }
    }
}

fn format_path(folder: &Path) -> PathBuf {
    folder.join(FORMAT)
}

/// Reads the format of the store, whichever it is; `None` where the folder holds none yet.
pub(crate) fn read_format(folder: &Path) -> Result<Option<u32>, StorageError> {
    let path = format_path(folder);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("reading", &path)(error)),
    };
    let found = text.trim().parse().map_err(|_| StorageError::NotAStore {
        folder: folder.to_owned(),
        reason: "the file FORMAT does not hold a number".to_owned(),
    })?;
    if found == 0 {
        let reason = "the file FORMAT says 0, which nothing ever wrote".to_owned();
        return Err(StorageError::NotAStore { folder: folder.to_owned(), reason });
    }
    Ok(Some(found))
}

/// Whether a release that knows formats up to `known` may open a store of this format: neither a newer one, which it could
/// only harm, nor an older one, which has to be upgraded first.
pub(crate) fn admit_format(folder: &Path, found: u32, known: u32) -> Result<(), StorageError> {
    let folder = || folder.to_owned();
    match found.cmp(&known) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(StorageError::NewerFormat { folder: folder(), found, known }),
        std::cmp::Ordering::Less => Err(StorageError::OlderFormat { folder: folder(), found, known }),
    }
}

/// Writes the format: the last step of creating a store, and of each step of an upgrade.
pub(crate) fn write_format(folder: &Path, format: u32) -> Result<(), StorageError> {
    replace(folder, FORMAT, &[format!("{format}\n").as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_release_of_a_format_opens_it() {
        let admit = |found, known| admit_format(Path::new("x"), found, known);
        assert!(admit(2, 2).is_ok());
        assert!(matches!(admit(3, 2), Err(StorageError::NewerFormat { found: 3, known: 2, .. })));
        let error = admit(1, 2).unwrap_err();
        assert!(matches!(error, StorageError::OlderFormat { found: 1, known: 2, .. }));
        assert!(error.to_string().contains("hrdd upgrade"), "{error}");
    }
}
