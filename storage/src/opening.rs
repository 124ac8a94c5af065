//! Opening a store: every event is read, decoded and compared before the first one is served.

use std::{
    path::Path,
    sync::{Arc, Condvar, Mutex, OnceLock, PoisonError, RwLock, atomic::AtomicU64},
    time::{Duration, Instant},
};

use domain::{Envelope, Position};

use crate::{
    aside::Aside,
    cache::{RECENT_EVENTS, Streams},
    checkpoint::{Checkpoints, Signed, Slot},
    error::StorageError,
    files::{create_folder, failed},
    ground::Ground,
    keys::Keys,
    lock::{self, Lock, STORE_FORMAT},
    options::Options,
    proof::{Checkpoint, Hash, Root, StreamHeads, leaf_hash},
    reader::{Memory, Shared},
    record,
    restoring::wait_for_engine,
};

/// Events that one thread reads at once.
const CHUNK_EVENTS: u64 = 128;

/// Below this number of events threads cost more than they save.
const ALONE_EVENTS: u64 = 16 * CHUNK_EVENTS;

pub(crate) const LOG_FOLDER: &str = "log";

/// What every event is handed to, in order, while the store is opened; from one thread at a time.
pub type Fold<'a> = dyn FnMut(&Envelope) + Send + 'a;

/// What was found when a store was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Whether the store was created.
    pub created: bool,
    /// The last position.
    pub head: Position,
    /// How many streams there are.
    pub streams: usize,
    /// How far the last checkpoint reached; everything up to there was found unchanged.
    pub checkpoint: Position,
    /// Events of a commit that was cut off while it was written, and so never acknowledged: taken away from the tail.
    pub unfinished: Option<Unfinished>,
    /// How long it took.
    pub took: Duration,
}

/// The remains of a commit that was never acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The first of its positions; the next commit takes it.
    pub first: Position,
    /// How many of its events were there.
    pub events: u64,
}

/// An open store.
pub(crate) struct Opened {
    pub(crate) shared: Shared,
    pub(crate) checkpoints: Checkpoints,
    pub(crate) report: Opening,
}

/// The order matters: lock, format, checkpoint, scan, comparison; only then is anything served or changed. What is refused
/// has its old bytes afterwards.
pub(crate) fn open(folder: &Path, options: &Options, fold: &mut Fold<'_>) -> Result<Opened, StorageError> {
    create_folder(folder)?;
    let lock = Arc::new(Lock::take(folder)?);
    let format = lock::read_format(folder)?;
    if let Some(found) = format {
        lock::admit_format(folder, found, STORE_FORMAT)?;
    }
    let aside = Aside::put(folder, options)?;
    let opened = read(folder, format.is_none(), options, fold, &lock);
    match (&opened, aside) {
        (Ok(_), Some(aside)) => aside.spend()?,
        (Err(_), Some(aside)) => {
            // Where this fails, the copy is still there, and the next opening puts it back.
            if let Err(error) = wait_for_engine(folder).and_then(|()| aside.put_back()) {
                tracing::error!(%error, "the log is not yet put back as it was before; the next start does it");
            }
        }
        (_, None) => (),
    }
    opened
}

fn read(
    folder: &Path,
    created: bool,
    options: &Options,
    fold: &mut Fold<'_>,
    lock: &Arc<Lock>,
) -> Result<Opened, StorageError> {
    let start = Instant::now();
    let log = folder.join(LOG_FOLDER);
    let not_whole = |reason: &str| StorageError::NotAStore { folder: folder.to_owned(), reason: reason.to_owned() };
    if !log.exists() {
        if !created {
            return Err(not_whole("its log is missing"));
        }
        Ground::create(&log, options)?;
    }
    let ground = Ground::open(&log, options)?;
    let last = ground.last()?;
    if created && last > 0 {
        return Err(not_whole("it has a log, but no file FORMAT"));
    }
    let keys = Keys::open(folder, created, options.origin.as_deref())?;
    let known = keys.all();
    let (mut checkpoints, found) = Checkpoints::open(folder, created, keys)?;
    if created {
        // Both copies, before the store counts as one: a store without a checkpoint does not open.
        let empty = checkpoints.sign(Root::default(), StreamHeads::default())?;
        for _ in 0..2 {
            checkpoints.write(&empty).map_err(failed("writing the checkpoint in", folder))?;
        }
        lock::write_format(folder, STORE_FORMAT)?;
    }

    let checkpoint = found.iter().map(|found| found.root.size).max().unwrap_or_default();
    let pins = found.into_iter().map(|expected| Pin { expected, heads: None }).collect();
    let (memory, pending) = (Memory::default(), Vec::new());
    let mut folding = Folding { ground: &ground, fold, pins, last, memory, pending };
    compare(&mut folding.pins, &folding.memory)?;
    scan(&ground, last, options.opening_threads, &mut folding)?;
    let Folding { mut memory, pins, pending, .. } = folding;
    let head = memory.tree.size();
    if head < checkpoint {
        return Err(StorageError::LostTail { position: Position(head + 1), checkpoint: Position(checkpoint) });
    }
    memory.index.shrink();
    let heads = StreamHeads::default().with(memory.index.heads());
    let signed = checkpoints.sign(memory.tree.root(), heads)?;
    let witnessed = checkpoints.witnessed().cloned().and_then(|checkpoint| {
        let heads = pins.into_iter().find(|pin| pin.expected == *checkpoint.checkpoint())?.heads?;
        Some(Signed { checkpoint, heads })
    });
    let unfinished =
        pending.first().map(|read| Unfinished { first: read.envelope.position, events: pending.len() as u64 });
    if let Some(Unfinished { first, events }) = unfinished {
        tracing::warn!(
            position = first.0,
            events,
            "a commit was cut off while it was written; it was never acknowledged and is taken away"
        );
        ground.remove(first.0..=last).map_err(|failed| failed.source)?;
    }
    let report = Opening {
        created,
        head: Position(head),
        streams: memory.index.streams(),
        checkpoint: Position(checkpoint),
        unfinished,
        took: start.elapsed(),
    };
    tracing::info!(head, streams = report.streams, took = ?report.took, "the log is open");
    let shared = Shared {
        ground,
        memory: RwLock::new(memory),
        streams: Mutex::new(Streams::new(options.cached_events)),
        head: AtomicU64::new(head),
        failure: Arc::new(OnceLock::new()),
        signed: Arc::new(Slot::new(folder, signed, witnessed)),
        keys: known,
        _lock: Arc::clone(lock),
        _work: None,
    };
    Ok(Opened { shared, checkpoints, report })
}

/// One record, read and decoded.
struct Read {
    envelope: Envelope,
    last: bool,
    leaf: Hash,
}

/// A checkpoint that was kept, to be compared when the scan gets there.
struct Pin {
    expected: Checkpoint,
    heads: Option<StreamHeads>,
}

/// What grows while the log is read. Events of a commit wait until its last one has come: nothing is half folded.
struct Folding<'a> {
    ground: &'a Ground,
    fold: &'a mut (dyn FnMut(&Envelope) + Send),
    pins: Vec<Pin>,
    last: u64,
    memory: Memory,
    pending: Vec<Read>,
}

impl Folding<'_> {
    fn take_all(&mut self, reads: Vec<Read>) -> Result<(), StorageError> {
        reads.into_iter().try_for_each(|read| self.take(read))
    }

    fn take(&mut self, read: Read) -> Result<(), StorageError> {
        if let Some(open) = self.pending.first()
            && open.envelope.command != read.envelope.command
        {
            let reason = format!("the commit from position {} on has no end", open.envelope.position);
            return Err(StorageError::Inconsistent { position: read.envelope.position, reason });
        }
        let last = read.last;
        self.pending.push(read);
        if last { self.close() } else { Ok(()) }
    }

    fn close(&mut self) -> Result<(), StorageError> {
        for (place, Read { envelope, leaf, .. }) in self.pending.drain(..).enumerate() {
            if place == 0 {
                for earlier in self.memory.index.command(&envelope.command) {
                    refuse_repeated(self.ground, earlier, &envelope)?;
                }
            }
            self.memory.index.push(&envelope, &leaf, place == 0)?;
            self.memory.tree.push(leaf);
            compare(&mut self.pins, &self.memory)?;
            (self.fold)(&envelope);
            if envelope.position.0 + RECENT_EVENTS as u64 > self.last {
                self.memory.recent.push(Arc::new(envelope));
            }
        }
        Ok(())
    }
}

/// Compares what was read so far with the checkpoints that reach exactly here.
fn compare(pins: &mut [Pin], memory: &Memory) -> Result<(), StorageError> {
    let size = memory.tree.size();
    for pin in pins.iter_mut().filter(|pin| pin.expected.root.size == size) {
        let heads = StreamHeads::default().with(memory.index.heads());
        let found: (Root, Hash) = (memory.tree.root(), heads.root());
        if found != (pin.expected.root, pin.expected.streams) {
            return Err(StorageError::Altered { checkpoint: Position(size) });
        }
        pin.heads = Some(heads);
    }
    Ok(())
}

/// Two commands may have the same hash; one command may not have been recorded twice.
fn refuse_repeated(ground: &Ground, earlier: Position, envelope: &Envelope) -> Result<(), StorageError> {
    let Some(stored) = ground.get(earlier.0)? else {
        return Err(StorageError::Hole { position: earlier, found: earlier.next() });
    };
    if record::decode(earlier, &stored)?.0.command != envelope.command {
        return Ok(());
    }
    let reason = format!("its command was recorded at position {earlier} before");
    Err(StorageError::Inconsistent { position: envelope.position, reason })
}

fn read_chunk(ground: &Ground, chunk: u64, last: u64) -> Result<Vec<Read>, StorageError> {
    let first = chunk * CHUNK_EVENTS + 1;
    let mut reads = Vec::with_capacity(usize::try_from(CHUNK_EVENTS).unwrap_or_default());
    ground.scan(first..=last.min(first + CHUNK_EVENTS - 1), |position, stored| {
        let (envelope, last) = record::decode(position, stored)?;
        reads.push(Read { envelope, last, leaf: leaf_hash(stored) });
        Ok(())
    })?;
    Ok(reads)
}

/// Reads, checks and decodes positions 1 to `last` on several threads, and folds them in order.
///
/// Each thread folds what it read itself, when its turn comes, and lets go of it itself: handing a million envelopes to
/// another thread to fold and free costs more than the second core brings.
fn scan(ground: &Ground, last: u64, threads: usize, folding: &mut Folding<'_>) -> Result<(), StorageError> {
    let chunks = last.div_ceil(CHUNK_EVENTS);
    if threads < 2 || last <= ALONE_EVENTS {
        return (0..chunks).try_for_each(|chunk| folding.take_all(read_chunk(ground, chunk, last)?));
    }
    let turns = Turns { state: Mutex::new(Turn { next: 0, folding, failed: false }), passed: Condvar::new() };
    std::thread::scope(|scope| {
        // Thread t has the chunks t, t + threads, ...
        let start = |thread| {
            let turns = &turns;
            scope.spawn(move || turns.run(ground, (thread..chunks).step_by(threads), last))
        };
        let handles: Vec<_> = (0..threads as u64).map(start).collect();
        let mut result = Ok(());
        for handle in handles {
            let ended = handle.join().unwrap_or(Err(StorageError::Internal("a thread that reads the log broke off")));
            result = result.and(ended);
        }
        result
    })
}

/// Whose turn it is to fold.
struct Turn<'a, 'b> {
    next: u64,
    folding: &'a mut Folding<'b>,
    failed: bool,
}

struct Turns<'a, 'b> {
    state: Mutex<Turn<'a, 'b>>,
    passed: Condvar,
}

impl Turns<'_, '_> {
    fn run(&self, ground: &Ground, mut chunks: impl Iterator<Item = u64>, last: u64) -> Result<(), StorageError> {
        // A thread that breaks off must not leave the others waiting for its turn.
        let _ending = Ending(self);
        chunks.try_for_each(|chunk| {
            let reads = read_chunk(ground, chunk, last);
            let mut turn = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            while turn.next != chunk && !turn.failed {
                turn = self.passed.wait(turn).unwrap_or_else(PoisonError::into_inner);
            }
            if turn.failed {
                return Ok(());
            }
            // Only in its turn does an error count, so that the first one in the log is the one that is told.
            let taken = reads.and_then(|reads| turn.folding.take_all(reads));
            turn.next += 1;
            turn.failed = taken.is_err();
            drop(turn);
            self.passed.notify_all();
            taken
        })
    }
}

/// Tells the other threads, when it is dropped, that its own has broken off.
struct Ending<'a, 'b, 'c>(&'a Turns<'b, 'c>);

impl Drop for Ending<'_, '_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.state.lock().unwrap_or_else(PoisonError::into_inner).failed = true;
            self.0.passed.notify_all();
        }
    }
}
