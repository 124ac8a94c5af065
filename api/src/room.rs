//! Room on the disk. Writes are refused before it is full: a write that the disk has no room for stops the writer until
//! the server is started again, and leaves the engine no room to put itself in order.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

/// Bytes that stay free where nobody says otherwise. Between two looks at the disk come 256 commands at most, each with a
/// body of 128 KiB at most: 32 MiB, of which the engine writes every byte several times.
pub const RESERVE_BYTES: u64 = 256 << 20;

/// How long a look at the disk holds.
const HOLDS: Duration = Duration::from_secs(1);

/// Commands after which the disk is looked at again, however little time has passed.
const COMMANDS: u32 = 256;

/// Says how many bytes are free below a folder.
pub type Probe = Arc<dyn Fn(&Path) -> io::Result<u64> + Send + Sync>;

/// How much room must be left, and how it is measured.
#[derive(Clone)]
pub struct Reserve {
    /// Bytes that stay free; 0 to write until the disk is full.
    pub bytes: u64,
    /// Measures what is free.
    pub probe: Probe,
}

impl Reserve {
    /// So many bytes of the disk.
    pub fn of(bytes: u64) -> Self {
        Self { bytes, probe: Arc::new(storage::free_bytes) }
    }
}

impl Default for Reserve {
    fn default() -> Self {
        Self::of(RESERVE_BYTES)
    }
}

impl fmt::Debug for Reserve {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Reserve").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

/// The disk is nearly full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoRoom {
    /// The folder of the store.
    pub folder: PathBuf,
    /// Bytes that are free.
    pub free: u64,
    /// Bytes that must stay free.
    pub reserve: u64,
}

impl NoRoom {
    /// The stable code.
    pub const CODE: &'static str = "DISK_NEARLY_FULL";
}

impl fmt::Display for NoRoom {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mib = |bytes: u64| bytes.div_ceil(1 << 20);
        write!(
            formatter,
            "the disk of {} is nearly full: {} MiB are free, {} MiB must stay free. Nothing was recorded. Free {} MiB and send the command again; reading goes on",
            self.folder.display(),
            self.free >> 20,
            mib(self.reserve),
            mib(self.reserve.saturating_sub(self.free))
        )
    }
}

impl std::error::Error for NoRoom {}

/// Watches the disk of a store.
#[derive(Debug)]
pub(crate) struct Room {
    folder: PathBuf,
    reserve: Reserve,
    /// When there was last seen to be room, and how many commands may still rest on it.
    seen: Option<(Instant, u32)>,
    /// The disk could not be measured, and that was told.
    blind: bool,
}

impl Room {
    pub(crate) fn new(folder: &Path, reserve: Reserve) -> Self {
        Self { folder: folder.to_owned(), reserve, seen: None, blind: false }
    }

    /// The folder whose disk it is.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether one more command may be written. While there is no room the disk is looked at each time, so that writing
    /// goes on as soon as there is.
    pub(crate) fn check(&mut self) -> Result<(), NoRoom> {
        if let Some((when, left)) = &mut self.seen
            && *left > 0
            && when.elapsed() < HOLDS
        {
            *left -= 1;
            return Ok(());
        }
        self.look()
    }

    /// Looks at the disk, whenever that was done last.
    pub(crate) fn look(&mut self) -> Result<(), NoRoom> {
        match (self.reserve.probe)(&self.folder) {
            Ok(free) if free < self.reserve.bytes => {
                self.seen = None;
                return Err(NoRoom { folder: self.folder.clone(), free, reserve: self.reserve.bytes });
            }
            Ok(_) => self.blind = false,
            // A disk that cannot be measured may have room; a write that fails is told of by itself.
            Err(error) if !self.blind => {
                self.blind = true;
                tracing::warn!(%error, folder = %self.folder.display(), "how much of the disk is free is unknown");
            }
            Err(_) => (),
        }
        self.seen = Some((Instant::now(), COMMANDS - 1));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[test]
    fn the_disk_is_looked_at_now_and_then_while_there_is_room_and_each_time_while_there_is_none() {
        static FREE: AtomicU64 = AtomicU64::new(100);
        static LOOKS: AtomicU64 = AtomicU64::new(0);
        let probe: Probe = Arc::new(|_| {
            LOOKS.fetch_add(1, Ordering::Relaxed);
            Ok(FREE.load(Ordering::Relaxed))
        });
        let mut room = Room::new(Path::new("store"), Reserve { bytes: 50, probe });
        let looks = |room: &mut Room, times: u32| {
            let before = LOOKS.load(Ordering::Relaxed);
            (0..times).for_each(|_| drop(room.check()));
            LOOKS.load(Ordering::Relaxed) - before
        };
        assert!(looks(&mut room, COMMANDS) <= 2, "once, and once more where a second has passed");
        FREE.store(49, Ordering::Relaxed);
        room.seen = None;
        assert_eq!(looks(&mut room, 3), 3);
        assert_eq!(room.check().map_err(|no_room| (no_room.free, no_room.reserve)), Err((49, 50)));
        FREE.store(50, Ordering::Relaxed);
        assert_eq!(room.check(), Ok(()));
    }

    #[test]
    fn a_disk_that_cannot_be_measured_is_written_to() {
        let probe: Probe = Arc::new(|_| Err(io::ErrorKind::Unsupported.into()));
        assert_eq!(Room::new(Path::new("store"), Reserve { bytes: 50, probe }).check(), Ok(()));
    }

    #[test]
    fn the_room_below_a_real_folder_is_measured() {
        let folder = tempfile::tempdir().unwrap();
        assert!(storage::free_bytes(folder.path()).unwrap() > 0);
        assert!(storage::free_bytes(&folder.path().join("nowhere")).is_err());
    }
}
