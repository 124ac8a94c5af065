//! The checkpoint: how far the log reached, and the roots there, signed and written beside the log.
//!
//! sled cuts a log it cannot read to the end at the last place it can, and says nothing. The checkpoint is how that is
//! noticed. It is written behind the commits and not within them: a commit is durable by the `fdatasync` on sled's file,
//! and a second flush of the disk would double its price. So the checkpoint may be behind the head by what was
//! committed during [`CHECKPOINT_INTERVAL`]; closing the store brings it to the head.
//!
//! Two copies are written in turn, each within one sector, so that a cut in the middle of one leaves the other.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{self, Read},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

use crate::{
    error::StorageError,
    files::{failed, replace, sync_folder},
    keys::Keys,
    options::{Options, Step},
    proof::{COMPUTED, Checkpoint, Hash, MAX_NOTE_BYTES, ProofError, Root, SignedCheckpoint, StreamHead, StreamHeads},
};

/// The least time between two checkpoints while the log grows.
pub const CHECKPOINT_INTERVAL: Duration = Duration::from_millis(200);

pub(crate) const NAMES: [&str; 2] = ["checkpoint.a", "checkpoint.b"];
pub(crate) const WITNESSED: &str = "checkpoint.witnessed";

/// A copy fills one sector: the note, line ends, and the CRC32C of both.
pub(crate) const SECTOR_BYTES: usize = 512;
const CHECKSUM_BYTES: usize = 9;
const ROOM_BYTES: usize = SECTOR_BYTES - CHECKSUM_BYTES;

/// A checkpoint of this log with the heads of all streams that it was signed over.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
    /// The heads, whose root the checkpoint carries.
    pub heads: StreamHeads,
}

impl Signed {
    /// How many events it covers.
    pub const fn size(&self) -> u64 {
        self.checkpoint.checkpoint().root.size
    }
}

fn sector(note: &str) -> Option<String> {
    let padded = format!("{note}{}", "\n".repeat(ROOM_BYTES.checked_sub(note.len())?));
    Some(format!("{padded}{:08x}\n", crc32c::crc32c(padded.as_bytes())))
}

/// What a copy of the checkpoint beside the log says (`checkpoint.a`, `checkpoint.b`); `None` where it is not whole. No
/// signature is checked.
pub fn read_copy(sector: &[u8]) -> Option<SignedCheckpoint> {
    let (padded, checksum) = sector.split_at_checked(ROOM_BYTES)?;
    if checksum != format!("{:08x}\n", crc32c::crc32c(padded)).as_bytes() {
        return None;
    }
    let note = std::str::from_utf8(padded).ok()?.trim_end_matches('\n');
    SignedCheckpoint::parse(format!("{note}\n").as_bytes()).ok()
}

/// The two copies on the disk, and the key they are signed with.
#[derive(Debug)]
pub(crate) struct Checkpoints {
    copies: [File; 2],
    turn: bool,
    keys: Keys,
    witnessed: Option<SignedCheckpoint>,
}

impl Checkpoints {
    /// Opens both copies; gives what the newer one that is whole says, and what witnesses have signed last. That of a new
    /// store is empty.
    pub(crate) fn open(folder: &Path, new: bool, keys: Keys) -> Result<(Self, Vec<Checkpoint>), StorageError> {
        let open = |name: &str| {
            let path = folder.join(name);
            // Created where it is missing: one copy is enough, and the other is written in its turn.
            let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let mut file = file.map_err(failed("opening", &path))?;
            let mut bytes = Vec::with_capacity(SECTOR_BYTES);
            let read = (&mut file).take(SECTOR_BYTES as u64 + 1).read_to_end(&mut bytes);
            let found = read.ok().and_then(|_| read_copy(&bytes));
            if found.is_none() && !new {
                tracing::warn!(path = %path.display(), "this copy of the checkpoint cannot be read");
            }
            Ok::<_, StorageError>((file, found))
        };
        let [a, b] = NAMES;
        let ((a, first), (b, second)) = (open(a)?, open(b)?);
        let size = |found: &Option<SignedCheckpoint>| found.as_ref().map(|signed| signed.checkpoint().root.size);
        let turn = first.is_some() && size(&first) >= size(&second);
        let newest = if turn { first } else { second };
        if newest.is_none() && !new {
            return Err(StorageError::CheckpointDamaged { folder: folder.to_owned() });
        }
        if new {
            sync_folder(folder)?;
        }
        let witnessed = read_witnessed(folder)?;
        let known = keys.all();
        if let Some(signed) = &newest {
            signed.verify_log(&known).map_err(StorageError::Key)?;
        }
        if let Some(signed) = &witnessed {
            signed.verify_log(&known).map_err(|source| witnessed_damaged(folder, source))?;
        }
        let found = newest.iter().chain(&witnessed).map(|signed| signed.checkpoint().clone()).collect();
        Ok((Self { copies: [a, b], turn, keys, witnessed }, found))
    }

    /// What witnesses have signed last.
    pub(crate) const fn witnessed(&self) -> Option<&SignedCheckpoint> {
        self.witnessed.as_ref()
    }

    /// Signs what the log has come to.
    pub(crate) fn sign(&self, root: Root, heads: StreamHeads) -> Result<Signed, StorageError> {
        let checkpoint = Checkpoint { origin: self.keys.current.name().to_owned(), root, streams: heads.root() };
        Ok(Signed { checkpoint: checkpoint.sign(&self.keys.current).map_err(StorageError::Key)?, heads })
    }

    /// Writes over the older copy. All copies have the same length: nothing but these bytes changes on the disk.
    pub(crate) fn write(&mut self, signed: &Signed) -> io::Result<()> {
        let [a, b] = &self.copies;
        let copy = if self.turn { b } else { a };
        let too_long = || io::Error::other("the checkpoint does not fit a sector");
        copy.write_all_at(sector(signed.checkpoint.note()).ok_or_else(too_long)?.as_bytes(), 0)?;
        copy.sync_data()?;
        self.turn = !self.turn;
        Ok(())
    }
}

fn read_witnessed(folder: &Path) -> Result<Option<SignedCheckpoint>, StorageError> {
    let path = folder.join(WITNESSED);
    let mut note = Vec::new();
    match File::open(&path).and_then(|file| file.take(MAX_NOTE_BYTES as u64 + 1).read_to_end(&mut note)) {
        Ok(_) => SignedCheckpoint::parse(&note).map(Some).map_err(|source| witnessed_damaged(folder, source)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("reading", &path)(error)),
    }
}

fn witnessed_damaged(folder: &Path, source: ProofError) -> StorageError {
    StorageError::WitnessedDamaged { path: folder.join(WITNESSED), source }
}

/// Keeps a checkpoint that witnesses have signed in a store that is being built.
pub(crate) fn keep_witnessed_note(folder: &Path, checkpoint: &SignedCheckpoint) -> Result<(), StorageError> {
    replace(folder, WITNESSED, &[checkpoint.note().as_bytes()])
}

/// The newest checkpoints, for readers.
#[derive(Debug)]
pub(crate) struct Slot {
    folder: PathBuf,
    newest: Mutex<Arc<Signed>>,
    changed: Condvar,
    witnessed: Mutex<Option<Arc<Signed>>>,
}

impl Slot {
    pub(crate) fn new(folder: &Path, newest: Signed, witnessed: Option<Signed>) -> Self {
        let (newest, witnessed) = (Mutex::new(Arc::new(newest)), Mutex::new(witnessed.map(Arc::new)));
        Self { folder: folder.to_owned(), newest, changed: Condvar::new(), witnessed }
    }

    pub(crate) fn newest(&self) -> Arc<Signed> {
        Arc::clone(&locked(&self.newest))
    }

    fn put(&self, signed: Signed) {
        *locked(&self.newest) = Arc::new(signed);
        self.changed.notify_all();
    }

    pub(crate) fn covering(&self, position: u64, patience: Duration) -> Result<Arc<Signed>, ProofError> {
        let waited = self.changed.wait_timeout_while(locked(&self.newest), patience, |newest| newest.size() < position);
        let (newest, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        if timeout.timed_out() && newest.size() < position {
            return Err(ProofError::NotCovered { position, size: newest.size() });
        }
        Ok(Arc::clone(&newest))
    }

    pub(crate) fn witnessed(&self) -> Option<Arc<Signed>> {
        locked(&self.witnessed).clone()
    }

    pub(crate) fn keep_witnessed(&self, signed: Signed) -> Result<(), StorageError> {
        let mut witnessed = locked(&self.witnessed);
        // Never back to an earlier one.
        if witnessed.as_ref().is_some_and(|known| known.size() > signed.size()) {
            return Ok(());
        }
        replace(&self.folder, WITNESSED, &[signed.checkpoint.note().as_bytes()])?;
        *witnessed = Some(Arc::new(signed));
        Ok(())
    }
}

#[derive(Default)]
struct Wanted {
    root: Option<Root>,
    /// At most one entry for each stream.
    moved: HashMap<Hash, StreamHead>,
    closing: bool,
    /// The thread waits for something to be asked for, and not for the interval to pass.
    idle: bool,
}

/// Writes checkpoints behind the commits, on a thread of its own.
pub(crate) struct Checkpointer {
    shared: Arc<(Mutex<Wanted>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Checkpointer {
    /// Writes the checkpoint that was signed at opening, and starts the thread; `failed` is told when a checkpoint could not
    /// be written, and none is written after that.
    pub(crate) fn start(
        mut checkpoints: Checkpoints,
        slot: Arc<Slot>,
        options: Options,
        failed: impl Fn(StorageError) + Send + 'static,
    ) -> Result<Self, StorageError> {
        let shared = Arc::new((Mutex::new(Wanted::default()), Condvar::new()));
        let wanted = Arc::clone(&shared);
        let mut write = move |root: Option<Root>, moved: HashMap<Hash, StreamHead>| {
            let newest = slot.newest();
            let signed = match root {
                Some(root) => checkpoints.sign(root, newest.heads.with(moved))?,
                None => Signed::clone(&newest),
            };
            let written = options.before(Step::Checkpoint).and_then(|()| checkpoints.write(&signed));
            written.map_err(crate::files::failed("writing the checkpoint in", &slot.folder))?;
            slot.put(signed);
            Ok::<_, StorageError>(())
        };
        write(None, HashMap::new())?;
        let work = move || {
            let (mutex, signal) = &*wanted;
            loop {
                let (root, moved, closing) = {
                    let mut wanted = locked(mutex);
                    while wanted.root.is_none() && !wanted.closing {
                        wanted.idle = true;
                        wanted = signal.wait(wanted).unwrap_or_else(PoisonError::into_inner);
                    }
                    wanted.idle = false;
                    (wanted.root.take(), std::mem::take(&mut wanted.moved), wanted.closing)
                };
                if root.is_some()
                    && let Err(error) = write(root, moved)
                {
                    failed(error);
                    return;
                }
                let wanted = locked(mutex);
                if closing && wanted.root.is_none() {
                    return;
                }
                if !wanted.closing {
                    drop(signal.wait_timeout_while(wanted, CHECKPOINT_INTERVAL, |wanted| !wanted.closing));
                }
            }
        };
        let thread = std::thread::Builder::new()
            .name("checkpoint".to_owned())
            .spawn(work)
            .map_err(|_| StorageError::Internal("the checkpoint thread did not start"))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    /// Asks for a checkpoint at this root, to which these streams have moved; only the newest root asked for is signed.
    pub(crate) fn want(&self, root: Root, moved: Vec<(Hash, StreamHead)>) {
        if !COMPUTED {
            return;
        }
        let (mutex, signal) = &*self.shared;
        let mut wanted = locked(mutex);
        wanted.root = Some(root);
        wanted.moved.extend(moved);
        let idle = wanted.idle;
        drop(wanted);
        // Woken after each commit, it would only find that the interval has not passed, on a core that the next one needs.
        if idle {
            signal.notify_one();
        }
    }
}

impl Drop for Checkpointer {
    fn drop(&mut self) {
        let (mutex, signal) = &*self.shared;
        locked(mutex).closing = true;
        signal.notify_one();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the checkpoint thread broke off");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::SigningKey;

    fn keys() -> Keys {
        Keys { current: SigningKey::of_log(None, [3; 32]).unwrap(), retired: Vec::new() }
    }

    fn signed(checkpoints: &Checkpoints, size: u64) -> Signed {
        checkpoints.sign(Root { size, hash: [0xa7; 32] }, StreamHeads::default()).unwrap()
    }

    #[test]
    fn a_copy_reads_back_and_every_changed_byte_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let longest =
            Keys { current: SigningKey::of_log(Some(&"n".repeat(48)), [3; 32]).unwrap(), retired: Vec::new() };
        let checkpoints = Checkpoints::open(folder.path(), true, longest).unwrap().0;
        let signed = signed(&checkpoints, u64::MAX);
        let bytes = sector(signed.checkpoint.note()).unwrap().into_bytes();
        assert_eq!(bytes.len(), SECTOR_BYTES);
        assert_eq!(read_copy(&bytes).unwrap(), signed.checkpoint);
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert_eq!(read_copy(&changed), None, "byte {place}");
        }
    }

    #[test]
    fn of_two_copies_the_newer_whole_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let (mut checkpoints, found) = Checkpoints::open(folder.path(), true, keys()).unwrap();
        assert!(found.is_empty());
        for size in 1..=5 {
            checkpoints.write(&signed(&checkpoints, size)).unwrap();
        }
        drop(checkpoints);
        let newest = |folder: &Path| {
            let (_, found) = Checkpoints::open(folder, false, keys())?;
            Ok::<_, StorageError>(found[0].root.size)
        };
        assert_eq!(newest(folder.path()).unwrap(), 5);
        let fifth = |name: &&str| {
            read_copy(&std::fs::read(folder.path().join(name)).unwrap()).unwrap().checkpoint().root.size == 5
        };
        std::fs::write(folder.path().join(NAMES.iter().find(|name| fifth(name)).unwrap()), "torn").unwrap();
        assert_eq!(newest(folder.path()).unwrap(), 4);
        for name in NAMES {
            std::fs::write(folder.path().join(name), "torn").unwrap();
        }
        assert!(matches!(newest(folder.path()), Err(StorageError::CheckpointDamaged { .. })));
    }

    #[test]
    fn a_checkpoint_that_another_key_signed_is_not_believed() {
        let folder = tempfile::tempdir().unwrap();
        let mut checkpoints = Checkpoints::open(folder.path(), true, keys()).unwrap().0;
        checkpoints.write(&signed(&checkpoints, 1)).unwrap();
        let other = || SigningKey::of_log(Some(keys().current.name()), [4; 32]).unwrap();
        let foreign = Keys { current: other(), retired: Vec::new() };
        assert!(matches!(Checkpoints::open(folder.path(), false, foreign), Err(StorageError::Key(_))));
        let rotated = Keys { current: other(), retired: vec![keys().current.public()] };
        assert!(Checkpoints::open(folder.path(), false, rotated).is_ok());
    }
}
