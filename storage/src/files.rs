//! The few file operations that have to be durable.

use std::{
    fs::{self, DirBuilder, File},
    io::{self, Write},
    os::unix::fs::DirBuilderExt,
    path::Path,
};

use crate::error::StorageError;

/// A folder that only its owner lists, enters and writes.
const OWNER_ONLY: u32 = 0o700;

/// Turns an I/O error into one that names the file and what was being done.
pub(crate) fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StorageError {
    move |source| StorageError::File { doing, path: path.to_owned(), source }
}

/// Makes the names in a folder durable: without it a new file may be gone after a power cut, however well it was synced.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StorageError> {
    File::open(folder).and_then(|handle| handle.sync_all()).map_err(failed("syncing the folder", folder))
}

/// How many bytes of the disk below a folder are free for us.
///
/// # Errors
/// Where the system does not say.
pub fn free_bytes(folder: &Path) -> io::Result<u64> {
    let found = rustix::fs::statvfs(folder)?;
    Ok(found.f_bavail.saturating_mul(found.f_frsize))
}

/// Whether there was no room for what was to be written.
pub(crate) fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// Creates the folder, for its owner's eyes only, and makes its name durable in the one above. One that is there keeps its
/// rights: whoever made it chose them.
pub(crate) fn create_folder(folder: &Path) -> Result<(), StorageError> {
    let created = DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(folder);
    created.map_err(failed("creating the folder", folder))?;
    match folder.canonicalize().map_err(failed("finding the folder", folder))?.parent() {
        Some(above) => sync_folder(above),
        None => Ok(()),
    }
}

/// Puts `parts` in the place of `path`, wholly or not at all.
pub(crate) fn replace(folder: &Path, name: &str, parts: &[&[u8]]) -> Result<(), StorageError> {
    let path = folder.join(name);
    let temporary = folder.join(format!("{name}.new"));
    let write = || {
        let mut file = File::create(&temporary)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        file.sync_all()?;
        fs::rename(&temporary, &path)
    };
    write().map_err(failed("writing", &path))?;
    sync_folder(folder)
}
