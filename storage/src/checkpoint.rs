//! The checkpoint: how far the log reached, and its digest there, written beside the log.
//!
//! sled cuts a log it cannot read to the end at the last place it can, and says nothing. The checkpoint is how that is
//! noticed. It is written behind the commits and not within them: a commit is durable by the `fdatasync` on sled's file,
//! and a second flush of the disk would double its price. So the checkpoint may be behind the head by what was
//! committed during [`CHECKPOINT_INTERVAL`]; closing the store brings it to the head.
//!
//! Two copies are written in turn, each within one sector, so that a cut in the middle of one leaves the other.

use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::FileExt,
    path::Path,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

use crate::{
    chain::Chain,
    error::StorageError,
    files::{failed, sync_folder},
    options::{Options, Step},
};

/// The least time between two checkpoints while the log grows.
pub const CHECKPOINT_INTERVAL: Duration = Duration::from_millis(200);

const NAMES: [&str; 2] = ["checkpoint.a", "checkpoint.b"];

fn line(chain: Chain) -> String {
    let sealed = format!("checkpoint 1 {:020} {}", chain.size, hex::encode(chain.digest));
    format!("{sealed} {:08x}\n", crc32c::crc32c(sealed.as_bytes()))
}

fn parse(text: &str) -> Option<Chain> {
    let (sealed, checksum) = text.strip_suffix('\n')?.rsplit_once(' ')?;
    let mut words = sealed.strip_prefix("checkpoint 1 ")?.split(' ');
    let size = words.next()?.parse().ok()?;
    let mut digest = [0; 32];
    hex::decode_to_slice(words.next()?, &mut digest).ok()?;
    let whole = words.next().is_none() && checksum == format!("{:08x}", crc32c::crc32c(sealed.as_bytes()));
    whole.then_some(Chain { size, digest })
}

/// The two copies on the disk.
#[derive(Debug)]
pub(crate) struct Checkpoints {
    copies: [File; 2],
    turn: bool,
}

impl Checkpoints {
    /// Opens both copies and reads the newer one that is whole; writes them where the store is new.
    pub(crate) fn open(folder: &Path, new: bool) -> Result<(Self, Chain), StorageError> {
        let open = |name: &str| {
            let path = folder.join(name);
            // Created where it is missing: one copy is enough, and the other is written in its turn.
            let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let file = file.map_err(failed("opening", &path))?;
            let text = io::read_to_string(&file).unwrap_or_default();
            let found = parse(&text);
            if found.is_none() && !new {
                tracing::warn!(path = %path.display(), "this copy of the checkpoint cannot be read; the other one counts");
            }
            Ok::<_, StorageError>((file, found))
        };
        let [a, b] = NAMES;
        let ((a, first), (b, second)) = (open(a)?, open(b)?);
        let newest = match (first, second) {
            (Some(one), Some(other)) => Some(if one.size >= other.size { one } else { other }),
            (one, other) => one.or(other),
        };
        let turn = newest.is_some() && newest == first;
        let mut checkpoints = Self { copies: [a, b], turn };
        let chain = match newest {
            Some(chain) => chain,
            None if new => {
                for _ in NAMES {
                    checkpoints.write(Chain::default()).map_err(failed("writing the checkpoint in", folder))?;
                }
                sync_folder(folder)?;
                Chain::default()
            }
            None => return Err(StorageError::CheckpointDamaged { folder: folder.to_owned() }),
        };
        Ok((checkpoints, chain))
    }

    /// Writes over the older copy. All lines have the same length: nothing but these bytes changes on the disk.
    pub(crate) fn write(&mut self, chain: Chain) -> io::Result<()> {
        let [a, b] = &self.copies;
        let copy = if self.turn { b } else { a };
        copy.write_all_at(line(chain).as_bytes(), 0)?;
        copy.sync_data()?;
        self.turn = !self.turn;
        Ok(())
    }
}

#[derive(Default)]
struct Wanted {
    chain: Option<Chain>,
    closing: bool,
}

/// Writes checkpoints behind the commits, on a thread of its own.
pub(crate) struct Checkpointer {
    shared: Arc<(Mutex<Wanted>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

fn locked(mutex: &Mutex<Wanted>) -> MutexGuard<'_, Wanted> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Checkpointer {
    /// Starts the thread; `failed` is told when a checkpoint could not be written, and none is written after that.
    pub(crate) fn start(
        mut checkpoints: Checkpoints,
        options: Options,
        failed: impl Fn(io::Error) + Send + 'static,
    ) -> Result<Self, StorageError> {
        let shared = Arc::new((Mutex::new(Wanted::default()), Condvar::new()));
        let wanted = Arc::clone(&shared);
        let work = move || {
            let (mutex, signal) = &*wanted;
            loop {
                let (chain, closing) = {
                    let mut wanted = locked(mutex);
                    while wanted.chain.is_none() && !wanted.closing {
                        wanted = signal.wait(wanted).unwrap_or_else(PoisonError::into_inner);
                    }
                    (wanted.chain.take(), wanted.closing)
                };
                if let Some(chain) = chain
                    && let Err(error) = options.before(Step::Checkpoint).and_then(|()| checkpoints.write(chain))
                {
                    failed(error);
                    return;
                }
                let wanted = locked(mutex);
                if closing && wanted.chain.is_none() {
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

    /// Asks for a checkpoint; only the newest one asked for counts.
    pub(crate) fn want(&self, chain: Chain) {
        let (mutex, signal) = &*self.shared;
        locked(mutex).chain = Some(chain);
        signal.notify_one();
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

    #[test]
    fn a_checkpoint_reads_back_and_every_changed_byte_is_noticed() {
        let chain = Chain { size: 4711, digest: [0xa7; 32] };
        let text = line(chain);
        assert_eq!(parse(&text), Some(chain));
        for place in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1;
            assert_eq!(parse(&String::from_utf8_lossy(&bytes)), None, "byte {place}");
        }
    }

    #[test]
    fn of_two_copies_the_newer_whole_one_counts() {
        let folder = tempfile::tempdir().unwrap();
        let (mut checkpoints, start) = Checkpoints::open(folder.path(), true).unwrap();
        assert_eq!(start, Chain::default());
        for size in 1..=5 {
            checkpoints.write(Chain { size, digest: [1; 32] }).unwrap();
        }
        drop(checkpoints);
        assert_eq!(Checkpoints::open(folder.path(), false).unwrap().1.size, 5);
        let newest = NAMES
            .into_iter()
            .find(|name| std::fs::read_to_string(folder.path().join(name)).unwrap().contains("00005 "));
        std::fs::write(folder.path().join(newest.unwrap()), "torn").unwrap();
        assert_eq!(Checkpoints::open(folder.path(), false).unwrap().1.size, 4);
        for name in NAMES {
            std::fs::write(folder.path().join(name), "torn").unwrap();
        }
        assert!(matches!(Checkpoints::open(folder.path(), false), Err(StorageError::CheckpointDamaged { .. })));
    }
}
