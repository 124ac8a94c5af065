//! Changing the format of a store: a ladder of steps, each from one format to the next.
//!
//! A step never works on the store itself. The store is copied beside, to `.NAME.upgrading`; the steps work on the copy; it
//! is opened and compared with the checkpoint the store had; only then do the two change names, and the store as it was
//! stays as `NAME.format-N`, but for the register of persons and the passwords, which move to the new one: a copy of them
//! would outlive an erasure. Before any of it, a backup of the whole store has to be there, and is checked.
//!
//! There are no steps down: an older release refuses what a newer one wrote, and the backup is the way back.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use crate::{
    backup::{Asked, Backup, BackupError, Progress},
    error::StorageError,
    files::{create_folder, failed, sync_folder},
    lock::{self, Lock, STORE_FORMAT},
    log::EventLog,
    options::Options,
    proof::{Root, SignedCheckpoint},
    restoring::wait_for_engine,
};

/// What there is only once, and moves to the upgraded store: the register of persons, and what people log in with.
pub const MOVED: [&str; 2] = ["persons", "passwords"];

/// One step: from a format to the one after it.
pub trait UpgradeStep {
    /// The format it starts from.
    fn from(&self) -> u32;

    /// The signed checkpoint at the head of a store of this format, for what is to be compared before and after.
    ///
    /// # Errors
    /// Where the store was not closed cleanly, or cannot be read.
    fn checkpoint(&self, folder: &Path) -> Result<SignedCheckpoint, StorageError>;

    /// Changes a copy of the store. Records are never rewritten; `FORMAT` is not its matter, nor are the register of persons
    /// and the passwords, which are not in the copy yet.
    ///
    /// # Errors
    /// Where the copy cannot be changed; it is thrown away.
    fn apply(&self, folder: &Path) -> Result<(), StorageError>;
}

/// All steps up to the format of a release.
pub struct Ladder<'a> {
    /// The steps, in any order; one from each format that is still upgraded.
    pub steps: Vec<&'a dyn UpgradeStep>,
    /// The format that the release works with.
    pub format: u32,
    /// Opens a store of that format, gives the root over its records, computed anew, and closes it.
    pub open: &'a dyn Fn(&Path) -> Result<Root, StorageError>,
}

impl fmt::Debug for Ladder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps: Vec<u32> = self.steps.iter().map(|step| step.from()).collect();
        f.debug_struct("Ladder").field("from", &steps).field("format", &self.format).finish_non_exhaustive()
    }
}

impl Ladder<'_> {
    /// That of this release. Its format is the first one: there is nothing to come from.
    pub fn of_this_release() -> Self {
        Self {
            steps: Vec::new(),
            format: STORE_FORMAT,
            open: &|folder| {
                let root = EventLog::open(folder, Options::default())?.root();
                wait_for_engine(folder)?;
                Ok(root)
            },
        }
    }

    fn between(&self, found: u32) -> Result<Vec<&dyn UpgradeStep>, StorageError> {
        let step = |from| self.steps.iter().copied().find(|step| step.from() == from);
        let missing = StorageError::Internal("there is no step from the format of the store");
        (found..self.format).map(step).collect::<Option<_>>().ok_or(missing)
    }
}

/// How an upgrade ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upgraded {
    /// The store has the format of this release; nothing was done.
    Current {
        /// The format.
        format: u32,
    },
    /// The store has the format of this release now.
    Done {
        /// The format it had.
        from: u32,
        /// The format it has.
        to: u32,
        /// The root over its records, the same as before.
        root: Root,
        /// Where the store is as it was, without the register of persons and the passwords.
        kept: PathBuf,
    },
}

/// Why a store was not upgraded; it is as it was.
#[derive(Debug)]
pub enum UpgradeError {
    /// No backup was named.
    NoBackup {
        /// The store.
        folder: PathBuf,
        /// Its format.
        found: u32,
        /// The format of this release.
        known: u32,
    },
    /// The backup is not one of the whole store.
    Backup(BackupError),
    /// After the steps the store does not hold what it held before.
    Differs {
        /// The last position before.
        before: u64,
        /// The last position after.
        after: u64,
    },
    /// Something is in the way.
    InTheWay {
        /// What.
        path: PathBuf,
    },
    /// The store could not be read, copied, changed or opened.
    Storage(StorageError),
}

impl From<StorageError> for UpgradeError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<BackupError> for UpgradeError {
    fn from(error: BackupError) -> Self {
        Self::Backup(error)
    }
}

impl fmt::Display for UpgradeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBackup { folder, found, known } => write!(
                f,
                "the store {} has format {found} and is to get format {known}; that is not done without a backup. Make one \
                 with the release that wrote the store, `hrdd backup create DIR`, and name it: --backup DIR",
                folder.display()
            ),
            Self::Backup(error) => write!(f, "the store was not touched, for its backup does not hold: {error}"),
            Self::Differs { before, after } => write!(
                f,
                "after the upgrade the copy of the store did not hold what the store holds (position {before} before, \
                 {after} after). The store was not touched; go on with the release that wrote it, and report this"
            ),
            Self::InTheWay { path } => {
                write!(f, "{} is in the way; look at it and move it elsewhere, then try again", path.display())
            }
            Self::Storage(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for UpgradeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Backup(error) => Some(error),
            Self::Storage(error) => Some(error),
            Self::NoBackup { .. } | Self::Differs { .. } | Self::InTheWay { .. } => None,
        }
    }
}

/// Brings the store in `folder` to the format of the ladder.
///
/// # Errors
/// [`UpgradeError::NoBackup`] where there is something to do and no backup was named.
pub fn upgrade(
    folder: &Path,
    ladder: &Ladder<'_>,
    backup: Option<&Path>,
    progress: &mut Progress<'_>,
) -> Result<Upgraded, UpgradeError> {
    let places = Places::of(folder)?;
    places.go_on(ladder)?;
    let missing = || StorageError::NotAStore { folder: folder.to_owned(), reason: "it has no file FORMAT".to_owned() };
    let found = lock::read_format(folder)?.ok_or_else(missing)?;
    match lock::admit_format(folder, found, ladder.format) {
        Ok(()) => return Ok(Upgraded::Current { format: found }),
        Err(StorageError::OlderFormat { .. }) => (),
        Err(error) => return Err(error.into()),
    }
    let steps = ladder.between(found)?;
    let known = ladder.format;
    let no_backup = || UpgradeError::NoBackup { folder: folder.to_owned(), found, known };
    let backup = Backup::open(backup.ok_or_else(no_backup)?)?;
    let kept = places.before(found);
    if kept.exists() {
        return Err(UpgradeError::InTheWay { path: kept });
    }
    let lock = Lock::take(folder)?;
    let first = steps.first().ok_or(StorageError::Internal("there is no step from the format of the store"))?;
    let checkpoint = first.checkpoint(folder)?;
    backup.check(&Asked { trust: None, against: Some(&checkpoint) }, progress)?;
    let before = checkpoint.checkpoint().root;

    remove_folder(&places.beside)?;
    copy(folder, &places.beside, &MOVED)?;
    for step in steps {
        step.apply(&places.beside)?;
        lock::write_format(&places.beside, step.from() + 1)?;
    }
    let after = (ladder.open)(&places.beside)?;
    if after != before {
        remove_folder(&places.beside)?;
        return Err(UpgradeError::Differs { before: before.size, after: after.size });
    }
    fs::rename(folder, &kept).map_err(failed("renaming", folder))?;
    sync_folder(&places.above)?;
    drop(lock);
    places.finish(std::slice::from_ref(&kept))?;
    Ok(Upgraded::Done { from: found, to: known, root: after, kept })
}

/// The store, its copy, and the folder that holds both.
struct Places {
    folder: PathBuf,
    name: String,
    above: PathBuf,
    beside: PathBuf,
}

impl Places {
    fn of(folder: &Path) -> Result<Self, StorageError> {
        let full = std::path::absolute(folder).map_err(failed("finding the folder", folder))?;
        let wrong = StorageError::NotAStore { folder: folder.to_owned(), reason: "it has no name".to_owned() };
        let (Some(name), Some(above)) = (full.file_name(), full.parent()) else { return Err(wrong) };
        let name = name.to_string_lossy().into_owned();
        let beside = full.with_file_name(format!(".{name}.upgrading"));
        Ok(Self { above: above.to_owned(), folder: full, name, beside })
    }

    fn before(&self, format: u32) -> PathBuf {
        self.folder.with_file_name(format!("{}.format-{format}", self.name))
    }

    /// An upgrade that was cut off between the two renames has only the second one left to do.
    fn go_on(&self, ladder: &Ladder<'_>) -> Result<(), StorageError> {
        let cut_off = !self.folder.exists() && self.beside.exists();
        let mut formats: Vec<u32> = ladder.steps.iter().map(|step| step.from()).collect();
        formats.sort_unstable_by(|one, other| other.cmp(one));
        let kept: Vec<PathBuf> =
            formats.into_iter().map(|format| self.before(format)).filter(|old| old.exists()).collect();
        if cut_off && !kept.is_empty() { self.finish(&kept) } else { Ok(()) }
    }

    /// Moves what there is only once out of the store as it was, the newest first, and gives the new one its name.
    fn finish(&self, kept: &[PathBuf]) -> Result<(), StorageError> {
        for (old, name) in kept.iter().flat_map(|old| MOVED.map(|name| (old, name))) {
            let (from, to) = (old.join(name), self.beside.join(name));
            if from.exists() && !to.exists() {
                fs::rename(&from, &to).map_err(failed("renaming", &from))?;
                sync_folder(&self.beside)?;
                sync_folder(old)?;
            }
        }
        fs::rename(&self.beside, &self.folder).map_err(failed("renaming", &self.beside))?;
        sync_folder(&self.above)
    }
}

fn remove_folder(folder: &Path) -> Result<(), StorageError> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(failed("removing", folder)) } else { Ok(()) }
}

/// Copies a folder with everything in it but what has these names, and makes the copy durable. Rights are copied too: a private key stays one.
fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<(), StorageError> {
    create_folder(to)?;
    for entry in fs::read_dir(from).map_err(failed("listing", from))? {
        let entry = entry.map_err(failed("listing", from))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if without.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type().map_err(failed("reading", &path))?.is_dir() {
            copy(&path, &target, &[])?;
        } else {
            let copied = fs::copy(&path, &target).and_then(|_| fs::File::open(&target)?.sync_all());
            copied.map_err(failed("copying", &path))?;
        }
    }
    let rights = fs::metadata(from).map_err(failed("reading", from))?.permissions();
    fs::set_permissions(to, rights).map_err(failed("giving its rights to", to))?;
    sync_folder(to)
}
