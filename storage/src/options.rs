//! How a store is opened.

use std::{fmt, io, sync::Arc};

/// Events that the cache of whole streams keeps, all streams together: at about 1 KiB an event in memory, 64 MiB.
pub const CACHED_EVENTS: usize = 65_536;

/// Bytes that sled may keep of its pages. Reads come from our own caches in the steady state.
pub const ENGINE_CACHE_BYTES: u64 = 64 << 20;

/// The unit in which sled writes and cleans its file; a page of more than a quarter of it would leave the file that we sync.
pub const SEGMENT_BYTES: usize = 8 << 20;

/// Threads that read and decode while a store is opened, at most; the caller's thread folds beside them.
pub const MAX_OPENING_THREADS: usize = 4;

/// The steps of a durable write, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The records go into the log tree, as one batch.
    Write,
    /// sled hands its pages to the operating system.
    Flush,
    /// `fdatasync` on sled's file: the disk has them.
    Sync,
    /// The checkpoint is written beside the log.
    Checkpoint,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Write => "writing the records",
            Self::Flush => "flushing the records",
            Self::Sync => "making the records durable",
            Self::Checkpoint => "writing the checkpoint",
        })
    }
}

/// Asked before each step; an error is taken for the step's own failure.
pub type Fault = Arc<dyn Fn(Step) -> io::Result<()> + Send + Sync>;

/// How a store is opened.
#[derive(Clone)]
pub struct Options {
    /// Events that the cache of whole streams keeps.
    pub cached_events: usize,
    /// Bytes that sled may keep of its pages.
    pub engine_cache_bytes: u64,
    /// The unit in which sled writes and cleans its file, a power of two. A store keeps the one it was made with, and what
    /// [`crate::MAX_RECORD_BYTES`] and [`crate::MAX_COMMIT_BYTES`] promise holds for [`SEGMENT_BYTES`]: tests that stay as far
    /// below a smaller one see many segments come and go with little data.
    pub segment_bytes: usize,
    /// Threads that read and decode while the store is opened.
    pub opening_threads: usize,
    /// What a new log calls itself in its checkpoints, at most 48 bytes, no spaces, no plus sign; a name made from its key
    /// where omitted. A log keeps its name for ever.
    pub origin: Option<String>,
    /// Lets tests see what a failing disk does.
    pub fault: Option<Fault>,
}

impl Default for Options {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            cached_events: CACHED_EVENTS,
            engine_cache_bytes: ENGINE_CACHE_BYTES,
            segment_bytes: SEGMENT_BYTES,
            opening_threads: cores.clamp(1, MAX_OPENING_THREADS),
            origin: None,
            fault: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("cached_events", &self.cached_events)
            .field("engine_cache_bytes", &self.engine_cache_bytes)
            .field("segment_bytes", &self.segment_bytes)
            .field("opening_threads", &self.opening_threads)
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

impl Options {
    pub(crate) fn before(&self, step: Step) -> io::Result<()> {
        self.fault.as_ref().map_or(Ok(()), |fault| fault(step))
    }
}
