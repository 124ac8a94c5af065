//! The folder of a backup: reading its files with limits, writing them wholly or not at all.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use super::{
    BackupError, Part,
    manifest::{BACKUP_FORMAT, MAX_MANIFEST_BYTES, Manifest, Unread},
    part::MAX_PART_BYTES,
};
use crate::{
    error::StorageError,
    files::{create_folder, failed, replace, sync_folder},
};

pub(crate) const MANIFEST: &str = "manifest";
pub(crate) const SIGNING_KEY: &str = "signing.key";
pub(crate) const DRILLS: &str = "drills.jsonl";
const LOCK: &str = "LOCK";

/// Ends the name of a file that is still being written.
const UNFINISHED: &str = ".new";

/// Held while a backup is written; let go of by the operating system, however the process ends.
#[derive(Debug)]
pub(crate) struct WriteLock {
    _file: File,
}

impl WriteLock {
    pub(crate) fn take(folder: &Path) -> Result<Self, BackupError> {
        let path = folder.join(LOCK);
        let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = opened.map_err(failed("locking", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(BackupError::InUse { folder: folder.to_owned() }),
            Err(TryLockError::Error(source)) => Err(failed("locking", &path)(source).into()),
        }
    }
}

/// A file with its limit; nothing where it is not there.
pub(crate) fn read(folder: &Path, name: &str, most: usize) -> Result<Option<Vec<u8>>, BackupError> {
    let path = folder.join(name);
    let mut bytes = Vec::new();
    match File::open(&path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes)) {
        Ok(_) if bytes.len() > most => Err(damaged(name, "it is longer than any such file")),
        Ok(_) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("reading", &path)(error).into()),
    }
}

pub(crate) fn damaged(file: &str, reason: impl Into<String>) -> BackupError {
    BackupError::Damaged { file: file.to_owned(), reason: reason.into() }
}

/// The manifest; nothing where there is none.
pub(crate) fn manifest(folder: &Path) -> Result<Option<Manifest>, BackupError> {
    let Some(bytes) = read(folder, MANIFEST, MAX_MANIFEST_BYTES)? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|_| damaged(MANIFEST, "it is not text"))?;
    Manifest::parse(&text).map(Some).map_err(|unread| match unread {
        Unread::Newer(found) => BackupError::NewerFormat { found, known: BACKUP_FORMAT },
        Unread::Damaged(reason) => damaged(MANIFEST, reason),
    })
}

/// A part that the folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) file: String,
    pub(crate) first: u64,
    pub(crate) last: u64,
}

/// The names in a folder that is to hold a backup.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// Parts by their names, in the order of their positions.
    pub(crate) parts: Vec<Found>,
    /// Files that were still being written.
    pub(crate) unfinished: Vec<String>,
    /// What a backup never writes.
    pub(crate) foreign: Vec<String>,
}

impl Listing {
    pub(crate) fn of(folder: &Path) -> Result<Self, StorageError> {
        let mut listing = Self::default();
        for entry in fs::read_dir(folder).map_err(failed("listing", folder))? {
            let entry = entry.map_err(failed("listing", folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kept = [MANIFEST, SIGNING_KEY, DRILLS, LOCK].contains(&name.as_str())
                || name.strip_prefix("checkpoint-").is_some_and(|size| size.parse::<u64>().is_ok());
            match part(&name) {
                Some(found) => listing.parts.push(found),
                None if kept => (),
                None if name.strip_suffix(UNFINISHED).is_some_and(|name| part(name).is_some() || ours(name)) => {
                    listing.unfinished.push(name);
                }
                None => listing.foreign.push(name),
            }
        }
        listing.parts.sort_by_key(|found| (found.first, found.last));
        listing.foreign.sort();
        Ok(listing)
    }
}

fn ours(name: &str) -> bool {
    [MANIFEST, SIGNING_KEY, DRILLS].contains(&name) || name.starts_with("checkpoint-")
}

fn part(name: &str) -> Option<Found> {
    let (first, last) = name.strip_prefix("records-")?.strip_suffix(".part")?.split_once('-')?;
    Some(Found { file: name.to_owned(), first: first.parse().ok()?, last: last.parse().ok()? })
}

/// Reads a part and hands it on once it is known to be whole and the one that its name says.
pub(crate) fn with_part<T>(
    folder: &Path,
    found: &Found,
    bytes: Option<(u64, &str)>,
    take: impl FnOnce(&Part<'_>, &[u8]) -> Result<T, BackupError>,
) -> Result<T, BackupError> {
    let file = found.file.as_str();
    let read = read(folder, file, MAX_PART_BYTES)?.ok_or_else(|| damaged(file, "it is missing"))?;
    if let Some((length, sha256)) = bytes {
        is_the_one(file, &read, length, sha256)?;
    }
    let part = Part::parse(&read).map_err(|reason| damaged(file, reason))?;
    if (part.first, part.last) != (found.first, found.last) {
        return Err(damaged(file, "it holds other positions than its name says"));
    }
    take(&part, &read)
}

/// Whether these are the bytes that the manifest names.
pub(crate) fn is_the_one(file: &str, read: &[u8], length: u64, sha256: &str) -> Result<(), BackupError> {
    if read.len() as u64 != length {
        return Err(damaged(file, format!("it has {} bytes, the manifest says {length}", read.len())));
    }
    if super::manifest::hash(read) != sha256 {
        return Err(damaged(file, "its bytes are not those that the manifest names"));
    }
    Ok(())
}

/// Writes a file wholly or not at all, and makes it durable.
pub(crate) fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StorageError> {
    replace(folder, name, &[bytes])
}

/// The same for a private key: never readable by others, not even for a moment.
pub(crate) fn put_secret(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StorageError> {
    let (path, beside) = (folder.join(name), folder.join(format!("{name}{UNFINISHED}")));
    let write = || {
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => (),
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, &path)
    };
    write().map_err(failed("writing", &path))?;
    sync_folder(folder)
}

/// Makes the folder, refuses one that holds something else, and takes away what was still being written.
pub(crate) fn prepare(folder: &Path) -> Result<(WriteLock, Listing), BackupError> {
    if folder.is_dir() {
        refuse_foreign(folder, &Listing::of(folder)?)?;
    }
    create_folder(folder)?;
    let lock = WriteLock::take(folder)?;
    let listing = Listing::of(folder)?;
    for name in &listing.unfinished {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(failed("removing", &path))?;
    }
    Ok((lock, listing))
}

/// A backup is not put into a folder that holds anything else, least of all into a store.
fn refuse_foreign(folder: &Path, listing: &Listing) -> Result<(), BackupError> {
    match listing.foreign.first() {
        Some(found) => Err(BackupError::NotABackup { folder: PathBuf::from(folder), found: found.clone() }),
        None => Ok(()),
    }
}
