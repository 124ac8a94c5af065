//! sled, and what it takes to believe it: one tree from position to record, and a flush that reaches the disk.
//!
//! On Linux sled's `flush()` ends in `sync_file_range`, which neither empties the disk's cache nor writes the file's
//! metadata. So each commit adds an `fdatasync` of our own on sled's file.

use std::{
    fs::{self, File, OpenOptions},
    io,
    ops::RangeInclusive,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use domain::Position;

use crate::{
    error::StorageError,
    files::{create_folder, failed, sync_folder},
    options::{Options, Step},
};

const TREE: &[u8] = b"events";
const SETTINGS: &str = "conf";
pub(crate) const FILE: &str = "db";

/// How the names begin of the files in which sled keeps what it knows of its pages.
const OWN: &str = "snap.";

/// How long sled's own lock may outlive the last handle of this process.
const LINGERING: Duration = Duration::from_secs(5);

/// The log tree.
pub(crate) struct Ground {
    tree: sled::Tree,
    db: sled::Db,
    file: File,
    options: Options,
}

/// A failed durable step.
pub(crate) struct Failed {
    pub(crate) step: Step,
    pub(crate) source: StorageError,
}

fn engine(doing: &'static str) -> impl FnOnce(sled::Error) -> StorageError {
    move |source| StorageError::Engine { doing, source }
}

fn key(position: u64) -> [u8; 8] {
    position.to_be_bytes()
}

fn position(key: &[u8]) -> Result<u64, StorageError> {
    let wrong = || StorageError::Internal("a key of the log is not a position");
    key.try_into().map(u64::from_be_bytes).map_err(|_| wrong())
}

impl Ground {
    /// Makes an empty log below `folder`. It gets its name when all of it is on the disk: sled syncs neither its settings,
    /// without which it does not open again, nor any name.
    pub(crate) fn create(folder: &Path, options: &Options) -> Result<(), StorageError> {
        let unfinished = folder.with_extension("unfinished");
        match fs::remove_dir_all(&unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("removing what an interrupted start has left in", &unfinished)(error));
            }
            Ok(()) | Err(_) => (),
        }
        drop(Self::open(&unfinished, options)?);
        fs::rename(&unfinished, folder).map_err(failed("naming the new log", folder))?;
        folder.parent().map_or(Ok(()), sync_folder)
    }

    /// Opens the log below `folder`. What a crashed process left in the operating system's memory is made durable before
    /// anybody reads it, so that nothing that was seen can be gone after the next power cut.
    pub(crate) fn open(folder: &Path, options: &Options) -> Result<Self, StorageError> {
        create_folder(folder)?;
        let path = folder.join(FILE);
        if path.exists() {
            Self::sync_file(&path)?;
        }
        remove_unfinished(folder)?;
        let config = sled::Config::new()
            .path(folder)
            .segment_size(options.segment_bytes)
            .cache_capacity(options.engine_cache_bytes)
            .use_compression(false)
            // Nothing is flushed behind our back: what was not acknowledged should rather be gone than half there.
            .flush_every_ms(None);
        let db = open_engine(&config, folder)?;
        let tree = db.open_tree(TREE).map_err(engine("opening the log tree"))?;
        db.flush().map_err(engine("flushing the opened log"))?;
        let file = Self::sync_file(&path)?;
        Self::sync_file(&folder.join(SETTINGS))?;
        sync_folder(folder)?;
        Ok(Self { tree, db, file, options: options.clone() })
    }

    fn sync_file(path: &Path) -> Result<File, StorageError> {
        let file = OpenOptions::new().read(true).write(true).open(path).map_err(failed("opening", path))?;
        file.sync_all().map_err(failed("syncing", path))?;
        Ok(file)
    }

    /// The last position there is; 0 where there is none.
    pub(crate) fn last(&self) -> Result<u64, StorageError> {
        match whole(|| self.tree.last().map_err(engine("reading the end of the log")))? {
            Some((key, _)) => position(&key),
            None => Ok(0),
        }
    }

    /// Writes records from `first` on and makes them durable. After an error the caller must never call it again: what
    /// reached the disk is unknown, and a second `fdatasync` may succeed without having written what the first one lost.
    pub(crate) fn write(&self, first: u64, records: Vec<Vec<u8>>) -> Result<(), Failed> {
        // A single record is whole or not there by itself; a batch of one would be two writes of the engine's.
        let records = match <[Vec<u8>; 1]>::try_from(records) {
            Ok([record]) => {
                return self.written(|| self.tree.insert(key(first), record).map(|_| ()));
            }
            Err(records) => records,
        };
        let mut batch = sled::Batch::default();
        for (position, record) in (first..).zip(records) {
            batch.insert(&key(position), record);
        }
        self.apply(batch)
    }

    /// Takes away the records of an unfinished commit.
    pub(crate) fn remove(&self, positions: RangeInclusive<u64>) -> Result<(), Failed> {
        let mut batch = sled::Batch::default();
        positions.for_each(|position| batch.remove(&key(position)));
        self.apply(batch)
    }

    fn apply(&self, batch: sled::Batch) -> Result<(), Failed> {
        self.written(|| self.tree.apply_batch(batch))
    }

    fn written(&self, write: impl FnOnce() -> sled::Result<()>) -> Result<(), Failed> {
        self.step(Step::Write, || write().map_err(engine("writing")))?;
        self.step(Step::Flush, || self.db.flush().map(|_| ()).map_err(engine("flushing")))?;
        self.step(Step::Sync, || self.file.sync_data().map_err(failed("syncing", Path::new(FILE))))
    }

    fn step(&self, step: Step, run: impl FnOnce() -> Result<(), StorageError>) -> Result<(), Failed> {
        let fault = self.options.before(step).map_err(failed("running a test on", Path::new(FILE)));
        fault.and_then(|()| run()).map_err(|source| Failed { step, source })
    }

    /// The record at a position.
    pub(crate) fn get(&self, position: u64) -> Result<Option<sled::IVec>, StorageError> {
        whole(|| self.tree.get(key(position)).map_err(engine("reading a record")))
    }

    /// Up to `limit` entries from a key on, whatever the keys are; and why they end before that, where the engine refused.
    pub(crate) fn entries(&self, from: &[u8], limit: usize) -> (Vec<(sled::IVec, sled::IVec)>, Option<StorageError>) {
        let mut entries = Vec::with_capacity(limit);
        let read = whole(|| {
            for entry in self.tree.range(from..).take(limit) {
                entries.push(entry.map_err(engine("reading the log"))?);
            }
            Ok(())
        });
        (entries, read.err())
    }

    /// Hands over the records of `positions` in order; a position that is missing is an error.
    pub(crate) fn scan(
        &self,
        positions: RangeInclusive<u64>,
        mut take: impl FnMut(Position, &[u8]) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        let (first, last) = positions.into_inner();
        let mut expected = first;
        let mut entries = self.tree.range(key(first)..=key(last));
        // Only the engine's own work: what `take` breaks off with is not its fault.
        while let Some((key, record)) = whole(|| entries.next().transpose().map_err(engine("reading the log")))? {
            let found = position(&key)?;
            if found != expected {
                return Err(StorageError::Hole { position: Position(expected), found: Position(found) });
            }
            take(Position(found), &record)?;
            expected += 1;
        }
        if expected <= last {
            return Err(StorageError::Hole { position: Position(expected), found: Position(last + 1) });
        }
        Ok(())
    }
}

/// sled writes what it knows of its pages to `snap.….generating` and renames it, but opens one that was left over as if it
/// were whole: a cut, or a kill, while a log is opened would keep it from ever opening again. It is derived.
fn remove_unfinished(folder: &Path) -> Result<(), StorageError> {
    let list = || fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>();
    for path in list().map_err(failed("listing the folder", folder))? {
        if path.extension().is_some_and(|extension| extension == "generating") {
            fs::remove_file(&path).map_err(failed("removing", &path))?;
        }
    }
    Ok(())
}

/// Runs what sled may break off in the middle of.
fn whole<T>(run: impl FnOnce() -> Result<T, StorageError>) -> Result<T, StorageError> {
    let broke = StorageError::Engine { doing: "reading the log", source: sled::Error::Corruption { at: None, bt: () } };
    catch_unwind(AssertUnwindSafe(run)).unwrap_or(Err(broke))
}

/// sled asserts where it might return an error; a broken store must not look like a broken program. Its own lock is let
/// go of a moment after the last handle, and nobody but us can hold it, for ours is taken first.
fn open_engine(config: &sled::Config, folder: &Path) -> Result<sled::Db, StorageError> {
    let start = Instant::now();
    loop {
        match catch_unwind(AssertUnwindSafe(|| config.open())) {
            Ok(Ok(db)) => return Ok(db),
            Ok(Err(sled::Error::Io(error))) if is_lock(&error) && start.elapsed() < LINGERING => {
                std::thread::sleep(Duration::from_millis(5));
            }
            Ok(Err(source @ sled::Error::Io(_))) => {
                return Err(StorageError::Engine { doing: "opening the log", source });
            }
            Ok(Err(sled::Error::Corruption { .. })) => {
                return Err(damaged(folder, "the engine reads what it never wrote".to_owned()));
            }
            Ok(Err(source)) => return Err(damaged(folder, source.to_string())),
            Err(_) if damaged_own(folder).is_some() => {
                return Err(damaged(folder, "the engine breaks off while it reads it".to_owned()));
            }
            Err(_) => return Err(StorageError::EnginePanic { folder: PathBuf::from(folder) }),
        }
    }
}

/// Whether these settings end with the CRC-32 of what is before it.
fn is_sealed(settings: &[u8]) -> bool {
    settings.split_last_chunk::<4>().is_some_and(|(text, sum)| crc32fast::hash(text) == u32::from_le_bytes(*sum))
}

/// What is told of a log that sled does not open.
fn damaged(folder: &Path, reason: String) -> StorageError {
    let own = damaged_own(folder);
    let file = own.clone().unwrap_or_else(|| FILE.to_owned());
    StorageError::EngineFile { file: folder.join(file), derived: own.is_some(), reason }
}

/// The file of sled's settings (`conf`), or the one in which it keeps what it knows of its pages (`snap.…`), where that file
/// does not fit its own checksum. sled reads them before it touches anything, of the latter the last by name, and may not
/// open where one is damaged. Without it, sled writes the settings of this release, which never were others, and computes
/// what it knows of its pages from its file `db`.
///
/// It is not moved away on opening. What lies behind the checkpoint cannot be compared with anything, sled writes to what it
/// opens, and a file that has rotted says that the disk does: that is decided by somebody who has copied the folder first.
/// [`verify`](crate::verification::verify), which works on a copy, goes on without it and says what that comes to.
pub(crate) fn damaged_own(folder: &Path) -> Option<String> {
    let settings = folder.join(SETTINGS);
    if settings.exists() && !fs::read(&settings).is_ok_and(|bytes| is_sealed(&bytes)) {
        return Some(SETTINGS.to_owned());
    }
    let names = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let name = names.filter(|name| name.starts_with(OWN)).max()?;
    let bytes = fs::read(folder.join(&name)).ok()?;
    // The content, its length in eight bytes, and the CRC-32 of the content.
    let whole = bytes.split_last_chunk::<4>().is_some_and(|(rest, sum)| {
        let content = rest.split_last_chunk::<8>().map_or(&[][..], |(content, _)| content);
        !content.is_empty() && crc32fast::hash(content) == u32::from_le_bytes(*sum)
    });
    (!whole).then_some(name)
}

fn is_lock(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::WouldBlock || error.to_string().contains("could not acquire lock")
}
