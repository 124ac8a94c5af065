//! Building a store from the records of another one, byte for byte.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use crate::{
    checkpoint::{Checkpoints, keep_witnessed_note},
    error::StorageError,
    files::{create_folder, failed, sync_folder},
    ground::Ground,
    keys::{self, Keys},
    lock::{self, Lock, STORE_FORMAT},
    log::MAX_COMMIT_BYTES,
    opening::LOG_FOLDER,
    options::Options,
    proof::{Root, SignedCheckpoint, SigningKey, StreamHeads, VerifierKey},
};

/// How long sled may hold its file after its last handle is gone.
const LINGERING: Duration = Duration::from_secs(5);

/// A store that is being built. It does not open before [`finish`](Self::finish): it has no file `FORMAT`.
pub(crate) struct Copy {
    folder: PathBuf,
    ground: Ground,
    first: u64,
    batch: Vec<Vec<u8>>,
    batch_bytes: usize,
    commit: Vec<Vec<u8>>,
    _lock: Lock,
}

/// Whose store it is to be.
pub(crate) struct Identity<'a> {
    /// The private key; a new one is made where it is not there.
    pub(crate) current: Option<SigningKey>,
    /// The public keys that the log has signed with.
    pub(crate) known: &'a [VerifierKey],
    /// The name of the log.
    pub(crate) origin: &'a str,
    /// The checkpoint that the records come to.
    pub(crate) checkpoint: &'a SignedCheckpoint,
}

impl Copy {
    /// Begins in an empty folder; what an earlier run left there is taken away, unless that run goes on.
    pub(crate) fn begin(folder: &Path, options: &Options) -> Result<Self, StorageError> {
        if folder.exists() {
            drop(Lock::take(folder)?);
            fs::remove_dir_all(folder).map_err(failed("removing", folder))?;
        }
        create_folder(folder)?;
        let lock = Lock::take(folder)?;
        let ground = Ground::open(&folder.join(LOG_FOLDER), options)?;
        let folder = folder.to_owned();
        let (batch, commit) = (Vec::new(), Vec::new());
        Ok(Self { folder, ground, first: 1, batch, batch_bytes: 0, commit, _lock: lock })
    }

    /// Takes in the next record as it is; `last` where it ends its commit. Commits are never torn between two writes.
    pub(crate) fn take(&mut self, record: &[u8], last: bool) -> Result<(), StorageError> {
        self.commit.push(record.to_vec());
        if !last {
            return Ok(());
        }
        let length: usize = self.commit.iter().map(Vec::len).sum();
        if self.batch_bytes + length > MAX_COMMIT_BYTES {
            self.write()?;
        }
        self.batch_bytes += length;
        self.batch.append(&mut self.commit);
        Ok(())
    }

    fn write(&mut self) -> Result<(), StorageError> {
        let records = std::mem::take(&mut self.batch);
        let count = records.len() as u64;
        if count > 0 {
            self.ground.write(self.first, records).map_err(|failed| failed.source)?;
        }
        self.first += count;
        self.batch_bytes = 0;
        Ok(())
    }

    /// Adds keys and checkpoints; from then on it is a store. Gives the key that it signs with.
    pub(crate) fn finish(
        mut self,
        identity: Identity<'_>,
        root: Root,
        heads: StreamHeads,
    ) -> Result<VerifierKey, StorageError> {
        self.write()?;
        if !self.commit.is_empty() || self.first != root.size + 1 {
            return Err(StorageError::Internal("not all records were copied"));
        }
        let Self { folder, ground, _lock, .. } = self;
        drop(ground);
        let Identity { current, known, origin, checkpoint } = identity;
        let keys: Keys = keys::install(&folder, current, known, origin)?;
        let current = keys.current.public();
        let (mut checkpoints, _) = Checkpoints::open(&folder, true, keys)?;
        let signed = checkpoints.sign(root, heads)?;
        for _ in 0..2 {
            checkpoints.write(&signed).map_err(failed("writing the checkpoint in", &folder))?;
        }
        if has_witnesses(checkpoint) {
            keep_witnessed_note(&folder, checkpoint)?;
        }
        lock::write_format(&folder, STORE_FORMAT)?;
        Ok(current)
    }
}

/// Whether others than the log have signed.
fn has_witnesses(checkpoint: &SignedCheckpoint) -> bool {
    let own = format!("\u{2014} {} ", checkpoint.checkpoint().origin);
    checkpoint.note().lines().any(|line| line.starts_with("\u{2014} ") && !line.starts_with(&own))
}

/// Gives a store that was built, and closed, the name it is to have. All or nothing, and durable.
pub(crate) fn give_name(built: &Path, name: &Path) -> Result<(), StorageError> {
    let log = built.join(LOG_FOLDER);
    wait_for_engine(built)?;
    for folder in [&log, built] {
        for entry in fs::read_dir(folder).map_err(failed("listing", folder))? {
            let path = entry.map_err(failed("listing", folder))?.path();
            // A folder is synced through its handle as a file is.
            File::open(&path).and_then(|file| file.sync_all()).map_err(failed("syncing", &path))?;
        }
        sync_folder(folder)?;
    }
    fs::rename(built, name).map_err(failed("renaming", built))?;
    let above = name.canonicalize().map_err(failed("finding the folder", name))?;
    above.parent().map_or(Ok(()), sync_folder)
}

/// sled goes on writing beside its file for a moment after its last handle is gone, by the old name.
pub(crate) fn wait_for_engine(store: &Path) -> Result<(), StorageError> {
    let path = store.join(LOG_FOLDER).join("db");
    let file = File::open(&path).map_err(failed("opening", &path))?;
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return file.unlock().map_err(failed("unlocking", &path)),
            Err(TryLockError::WouldBlock) if start.elapsed() < LINGERING => {
                std::thread::sleep(Duration::from_millis(5));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(StorageError::Internal("the engine does not let go of its file"));
            }
            Err(TryLockError::Error(error)) => return Err(failed("locking", &path)(error)),
        }
    }
}
