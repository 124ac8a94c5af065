//! The engine's files put aside while the engine opens them, where it would have to mend them.
//!
//! sled reads what was written since its last opening up to the first place it cannot read, takes that for the end of a torn
//! write, and writes over what lies behind it. After a crash that is right, and what goes was never acknowledged. Where the
//! file has rotted it destroys records that were still whole, before the comparison with the checkpoint can refuse. So its
//! file is read here first, as sled would. Where that does not get to the end, the folder is copied, and the copy goes only
//! when the opened log was found to be what the checkpoint says. Otherwise it takes its old place: an opening that is refused
//! has changed nothing.
//!
//! `log.before` is whole from the moment it has its name, and nothing is appended while it is there. So whoever finds it
//! puts it back, whatever has happened in between: `log.copying` and `log.spent` say nothing.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use crate::{
    error::StorageError,
    files::{failed, free_bytes, is_full, sync_folder},
    ground::FILE,
    opening::LOG_FOLDER,
    options::Options,
    restoring::wait_for_engine,
    torn::reads_to_its_end,
};

const COPYING: &str = "log.copying";
const BEFORE: &str = "log.before";
const SPENT: &str = "log.spent";

/// How much of a file is copied at once.
const COPIED_BYTES: usize = 1 << 20;

/// So many segments stay free beside a copy: the engine writes while it mends, and the copy must not be what hinders it.
const FREE_SEGMENTS: u64 = 4;

const NO_ROOM: &str = "the disk has no room for a copy";

/// A copy of the log as it was before it was opened.
pub(crate) struct Aside {
    store: PathBuf,
}

/// Where the log of a store is to be read by somebody who does not open it: what an opening that was cut off was to put
/// back, where there is such a thing.
pub(crate) fn log_of(store: &Path) -> PathBuf {
    let before = store.join(BEFORE);
    if before.is_dir() { before } else { store.join(LOG_FOLDER) }
}

impl Aside {
    /// Ends what an earlier opening left undone, then copies the log where the engine would mend it. Nothing where it would
    /// not, or where a copy cannot be made: neither a full disk nor a log on another one may keep a store from being read.
    pub(crate) fn put(store: &Path, options: &Options) -> Result<Option<Self>, StorageError> {
        let aside = Self { store: store.to_owned() };
        if store.join(BEFORE).is_dir() {
            tracing::warn!("an opening was cut off; the log is put back as it was before");
            aside.put_back()?;
        }
        for left in [COPYING, SPENT] {
            remove(&store.join(left))?;
        }
        let log = store.join(LOG_FOLDER);
        let path = log.join(FILE);
        // An engine that was just let go of still writes; one that keeps its file is told of by the opening itself.
        if path.exists() && wait_for_engine(store).is_err() {
            return Ok(None);
        }
        if !log.is_dir() || reads_to_its_end(&path, options.segment_bytes).map_err(failed("reading", &path))? {
            return Ok(None);
        }
        let without = |why| {
            tracing::warn!("the log was not closed, and it is not copied before the engine mends it: {why}");
            Ok(None)
        };
        if !is_replaceable(store, &log).map_err(failed("looking at the folder", &log))? {
            return without("it is not an ordinary folder on the disk of the store");
        }
        let margin = FREE_SEGMENTS * options.segment_bytes as u64;
        let needed = bytes_below(&log).map_err(failed("measuring the folder", &log))?.saturating_add(margin);
        if free_bytes(store).is_ok_and(|free| free < needed) {
            return without(NO_ROOM);
        }
        match aside.copy(&log) {
            Ok(()) => Ok(Some(aside)),
            Err(error) if is_full(&error) => {
                remove(&store.join(COPYING))?;
                without(NO_ROOM)
            }
            Err(error) => Err(failed("copying the log in", store)(error)),
        }
    }

    fn copy(&self, log: &Path) -> io::Result<()> {
        let copying = self.store.join(COPYING);
        copy(log, &copying)?;
        fs::rename(&copying, self.store.join(BEFORE))?;
        File::open(&self.store)?.sync_all()
    }

    /// The log is what it should be. The copy is gone for good before anything is appended: found later, it would be put
    /// back in the place of what was acknowledged since.
    pub(crate) fn spend(self) -> Result<(), StorageError> {
        let (before, spent) = (self.store.join(BEFORE), self.store.join(SPENT));
        fs::rename(&before, &spent).map_err(failed("renaming", &before))?;
        sync_folder(&self.store)?;
        remove(&spent)
    }

    /// The log is not what it should be: it gets its old bytes back. The engine must have let go of it.
    pub(crate) fn put_back(&self) -> Result<(), StorageError> {
        let (before, log) = (self.store.join(BEFORE), self.store.join(LOG_FOLDER));
        remove(&log)?;
        fs::rename(&before, &log).map_err(failed("renaming", &before))?;
        sync_folder(&self.store)
    }
}

/// Whether another folder of the store could take its name: not where it is a link or a disk of its own.
fn is_replaceable(store: &Path, log: &Path) -> io::Result<bool> {
    let log = fs::symlink_metadata(log)?;
    Ok(log.is_dir() && log.dev() == fs::metadata(store)?.dev())
}

fn bytes_below(folder: &Path) -> io::Result<u64> {
    fs::read_dir(folder)?.try_fold(0, |sum, entry| {
        let entry = entry?;
        let bytes = if entry.file_type()?.is_dir() { bytes_below(&entry.path())? } else { entry.metadata()?.len() };
        Ok(sum + bytes)
    })
}

/// By plain calls and no others, so that the crash suite sees each of them.
fn remove(folder: &Path) -> Result<(), StorageError> {
    fn all(folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() { all(&entry.path()) } else { fs::remove_file(entry.path()) }?;
        }
        fs::remove_dir(folder)
    }
    match all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("removing", folder)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Files and folders below `from`, and all of it on the disk.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            copy_file(&from, &to)?;
        }
    }
    File::open(to)?.sync_all()
}

fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let (mut from, mut to) = (File::open(from)?, File::create(to)?);
    let mut part = vec![0; COPIED_BYTES];
    loop {
        let read = from.read(&mut part)?;
        let Some(bytes) = part.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        to.write_all(bytes)?;
    }
    to.sync_all()
}
