//! The copy that is examined. The engine repairs a log while it opens it, and cuts off what it cannot read; what somebody
//! wants verified must stay as it is, evidence included. So the bytes are read once into a folder of our own, which is
//! removed afterwards, and nothing is ever written to the store.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use super::{Progress, Stage};
use crate::{
    error::StorageError,
    files::{failed, free_bytes, is_full},
    options::SEGMENT_BYTES,
};

/// How deep and how many: the engine has a file or two and one folder.
const MAX_DEPTH: usize = 4;
const MAX_FILES: usize = 100_000;

/// What must be free beside the copy: the engine writes while it opens it, and that it could not is no finding.
const SPARE_BYTES: u64 = 4 * SEGMENT_BYTES as u64;

/// Whether the engine may have had no room to work in.
pub(super) fn is_cramped(work: &Path) -> bool {
    free_bytes(work).is_ok_and(|free| free < SPARE_BYTES / 2)
}

/// What is told where there is no room for the copy in `work`.
pub(super) fn no_room(log: &Path, work: &Path) -> StorageError {
    let mut files = Vec::new();
    // Where it cannot be listed, the rest of what is told is true.
    drop(list(log, Path::new(""), 0, &mut files));
    let bytes = files.iter().map(|(_, bytes)| bytes).sum::<u64>() + SPARE_BYTES;
    StorageError::NoWorkRoom { folder: work.parent().unwrap_or(work).to_owned(), bytes }
}

/// A folder that is removed when nobody needs it any more, with a copy of the log in it.
pub(super) fn of_log(
    log: &Path,
    work: Option<&Path>,
    progress: &mut dyn FnMut(Progress),
) -> Result<TempDir, StorageError> {
    let place = work.map_or_else(std::env::temp_dir, Path::to_path_buf);
    let folder = tempfile::Builder::new().prefix("hrdd-verify-").tempdir_in(&place);
    let folder = folder.map_err(failed("making a working folder in", &place))?;
    let mut files = Vec::new();
    list(log, Path::new(""), 0, &mut files)?;
    let of: u64 = files.iter().map(|(_, bytes)| bytes).sum();
    if free_bytes(folder.path()).is_ok_and(|free| free < of.saturating_add(SPARE_BYTES)) {
        return Err(no_room(log, folder.path()));
    }
    let mut done = 0;
    for (name, bytes) in files {
        progress(Progress { stage: Stage::Copying, done, of });
        let (from, to) = (log.join(&name), folder.path().join(&name));
        copy(&from, &to).map_err(|error| match is_full(&error) {
            true => no_room(log, folder.path()),
            false => failed("copying the log into a working folder, from", &from)(error),
        })?;
        done += bytes;
    }
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(above) = to.parent() {
        fs::create_dir_all(above)?;
    }
    // Not `fs::copy`: a store that may only be read would give a copy that may only be read.
    io::copy(&mut File::open(from)?, &mut File::create(to)?).map(|_| ())
}

fn list(log: &Path, below: &Path, depth: usize, files: &mut Vec<(PathBuf, u64)>) -> Result<(), StorageError> {
    let folder = log.join(below);
    let reading = |error| failed("reading", &folder)(error);
    for entry in fs::read_dir(&folder).map_err(reading)? {
        let entry = entry.map_err(reading)?;
        let (name, kind) = (below.join(entry.file_name()), entry.file_type().map_err(reading)?);
        if kind.is_dir() && depth < MAX_DEPTH {
            list(log, &name, depth + 1, files)?;
        } else if kind.is_file() && files.len() < MAX_FILES {
            files.push((name, entry.metadata().map_err(reading)?.len()));
        }
    }
    Ok(())
}
