//! Reading the log, from any thread, while it is written.

use std::{
    ops::RangeInclusive,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::{CommandId, Envelope, Fingerprint, Position, Revision, Stream};

use crate::{
    cache::{Recent, Streams},
    checkpoint::{Signed, Slot},
    error::StorageError,
    ground::Ground,
    index::Index,
    lock::Lock,
    proof::{
        Completeness, Consistency, Hash, Inclusion, ProofError, Root, SignedCheckpoint, Tree, VerifierKey, leaf_hash,
    },
    record,
    tiles::Tiles,
};

/// The most events one read returns, whatever was asked for.
pub const MAX_READ_EVENTS: usize = 10_000;

/// A range of revisions that takes in a whole stream.
pub const ALL_REVISIONS: RangeInclusive<Revision> = Revision(1)..=Revision(u32::MAX);

/// What is held in memory of the log, always in step with its head.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) index: Index,
    pub(crate) recent: Recent,
    pub(crate) tree: Tree,
}

/// What writer and readers share. sled is let go of before the lock: fields are dropped from the first to the last.
pub(crate) struct Shared {
    pub(crate) ground: Ground,
    pub(crate) memory: RwLock<Memory>,
    pub(crate) streams: Mutex<Streams>,
    pub(crate) head: AtomicU64,
    pub(crate) failure: Arc<OnceLock<String>>,
    pub(crate) signed: Arc<Slot>,
    pub(crate) keys: Vec<VerifierKey>,
    pub(crate) _lock: Arc<Lock>,
    /// The folder of a working copy, where it is one; removed last.
    pub(crate) _work: Option<tempfile::TempDir>,
}

impl Shared {
    pub(crate) fn memory(&self) -> RwLockReadGuard<'_, Memory> {
        self.memory.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn memory_mut(&self) -> RwLockWriteGuard<'_, Memory> {
        self.memory.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn streams(&self) -> MutexGuard<'_, Streams> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn head(&self) -> Position {
        Position(self.head.load(Ordering::Acquire))
    }
}

/// Where a command was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The first of its events.
    pub first: Position,
    /// How many events it has; they lie side by side.
    pub count: u64,
    /// What it asked, in short.
    pub fingerprint: Fingerprint,
}

/// Reads the log. Cheap to clone; sees every event from the moment it is durable, and none before.
#[derive(Clone)]
pub struct LogReader {
    pub(crate) shared: Arc<Shared>,
}

impl std::fmt::Debug for LogReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogReader").field("head", &self.head()).finish_non_exhaustive()
    }
}

impl LogReader {
    /// The last durable position; 0 where there is none.
    pub fn head(&self) -> Position {
        self.shared.head()
    }

    /// Why nothing is appended any more, where that is so.
    pub fn failure(&self) -> Option<&str> {
        self.shared.failure.get().map(String::as_str)
    }

    /// How many streams there are.
    pub fn streams(&self) -> usize {
        self.shared.memory().index.streams()
    }

    /// The event at a position.
    pub fn at(&self, position: Position) -> Result<Arc<Envelope>, StorageError> {
        let head = self.head();
        if position.0 == 0 || position > head {
            return Err(StorageError::Beyond { position, head });
        }
        let before = Position(position.0 - 1);
        if let Some(event) = self.shared.memory().recent.after(before, 1).and_then(|events| events.into_iter().next()) {
            return Ok(event);
        }
        self.read(position).map(Arc::new)
    }

    /// The bytes of the record at a position.
    pub fn record(&self, position: Position) -> Result<Vec<u8>, StorageError> {
        let head = self.head();
        if position.0 == 0 || position > head {
            return Err(StorageError::Beyond { position, head });
        }
        self.stored(position).map(|record| record.to_vec())
    }

    /// The hash of the record at a position: the leaf of a Merkle tree over the log.
    pub fn leaf(&self, position: Position) -> Result<Hash, StorageError> {
        self.record(position).map(|record| leaf_hash(&record))
    }

    /// The root over all events.
    pub fn root(&self) -> Root {
        self.shared.memory().tree.root()
    }

    /// The newest signed checkpoint. It is behind the head by what was committed during
    /// [`CHECKPOINT_INTERVAL`](crate::CHECKPOINT_INTERVAL) at most.
    pub fn signed(&self) -> Arc<Signed> {
        self.shared.signed.newest()
    }

    /// The newest signed checkpoint that covers a position; waits for it at most this long, and blocks its thread.
    pub fn signed_for(&self, position: Position, patience: Duration) -> Result<Arc<Signed>, ProofError> {
        self.shared.signed.covering(position.0, patience)
    }

    /// The newest checkpoint that witnesses have signed, where there is one.
    pub fn witnessed(&self) -> Option<Arc<Signed>> {
        self.shared.signed.witnessed()
    }

    /// Keeps a checkpoint that was signed here and has now been signed by witnesses too, for good.
    pub fn keep_witnessed(&self, signed: Signed) -> Result<(), StorageError> {
        self.shared.signed.keep_witnessed(signed)
    }

    /// The public keys of the log: the one it signs with, then those it signed with before.
    pub fn keys(&self) -> &[VerifierKey] {
        &self.shared.keys
    }

    /// Proves that the record at a position is in the log that a checkpoint of this log names.
    pub fn prove(&self, position: Position, checkpoint: &SignedCheckpoint) -> Result<Inclusion, ProofError> {
        self.prove_with(position, checkpoint, &mut Tiles::default())
    }

    /// Proves that this log extends what it was at an earlier size.
    pub fn prove_extension(&self, from: u64, to: u64) -> Result<Consistency, ProofError> {
        Tiles::default().read(self, |hashes| Consistency::prove(hashes, from, to))
    }

    /// Proves which events are all events of a stream, up to the checkpoint.
    pub fn prove_completeness(&self, stream: Stream, signed: &Signed) -> Completeness {
        Completeness::prove(stream, &signed.heads, &signed.checkpoint)
    }

    /// One tile of the tree (C2SP tlog-tiles), `width` hashes from its first on.
    pub fn tile(&self, level: u32, number: u64, width: usize) -> Result<Vec<Hash>, ProofError> {
        Tiles::default().read(self, |hashes| hashes.tile(level, number, width))
    }

    /// Up to `limit` events after a position, in order and without gaps.
    pub fn after(&self, position: Position, limit: usize) -> Result<Vec<Arc<Envelope>>, StorageError> {
        let head = self.head();
        let limit = limit.min(MAX_READ_EVENTS);
        if position >= head || limit == 0 {
            return Ok(Vec::new());
        }
        if let Some(events) = self.shared.memory().recent.after(position, limit) {
            return Ok(events);
        }
        let last = position.0.saturating_add(limit as u64).min(head.0);
        let mut events = Vec::with_capacity(limit);
        self.shared.ground.scan(position.next().0..=last, |position, stored| {
            events.push(Arc::new(record::decode(position, stored)?.0));
            Ok(())
        })?;
        Ok(events)
    }

    /// The same with the leaf hash of each record, always from the log itself: what is carried away names what it was made
    /// from.
    pub fn after_with_leaves(
        &self,
        position: Position,
        limit: usize,
    ) -> Result<Vec<(Arc<Envelope>, Hash)>, StorageError> {
        let (head, limit) = (self.head(), limit.min(MAX_READ_EVENTS));
        if position >= head || limit == 0 {
            return Ok(Vec::new());
        }
        let last = position.0.saturating_add(limit as u64).min(head.0);
        let mut events = Vec::with_capacity(limit);
        self.shared.ground.scan(position.next().0..=last, |position, stored| {
            events.push((Arc::new(record::decode(position, stored)?.0), leaf_hash(stored)));
            Ok(())
        })?;
        Ok(events)
    }

    /// The event at a position with the leaf hash of its record.
    pub fn at_with_leaf(&self, position: Position) -> Result<(Arc<Envelope>, Hash), StorageError> {
        let record = self.record(position)?;
        Ok((Arc::new(record::decode(position, &record)?.0), leaf_hash(&record)))
    }

    /// The root over the first `size` events, as every checkpoint of that size has it.
    pub fn root_at(&self, size: u64) -> Result<Root, ProofError> {
        let hash = Tiles::default().read(self, |hashes| hashes.root_at(size))?;
        Ok(Root { size, hash })
    }

    /// How many events a stream has.
    pub fn revision(&self, stream: &Stream) -> Revision {
        self.shared.memory().index.revision(stream)
    }

    /// The position of a stream's last event; 0 where it has none.
    pub fn last_of(&self, stream: &Stream) -> Position {
        Position(self.shared.memory().index.stream(stream).last().copied().map_or(0, u64::from))
    }

    /// The positions of a stream's events, in order.
    pub fn stream(&self, stream: &Stream) -> Vec<Position> {
        self.shared.memory().index.stream(stream).iter().map(|place| Position(u64::from(*place))).collect()
    }

    /// The events of a stream at these revisions, in order; [`ALL_REVISIONS`] for the whole of it.
    pub fn history(
        &self,
        stream: &Stream,
        revisions: RangeInclusive<Revision>,
    ) -> Result<Vec<Arc<Envelope>>, StorageError> {
        let whole = self.whole(stream)?;
        let (first, last) = revisions.into_inner();
        let skip = first.0.saturating_sub(1) as usize;
        let take = (last.0 as usize).saturating_sub(skip);
        Ok(whole.iter().skip(skip).take(take).cloned().collect())
    }

    /// All events of a stream: from the cache, completed from the log.
    fn whole(&self, stream: &Stream) -> Result<Arc<Vec<Arc<Envelope>>>, StorageError> {
        let kept = self.shared.streams().get(stream).unwrap_or_default();
        let missing: Vec<u32> = {
            let memory = self.shared.memory();
            memory.index.stream(stream).get(kept.len()..).unwrap_or_default().to_vec()
        };
        if missing.is_empty() {
            return Ok(kept);
        }
        let mut events = Arc::unwrap_or_clone(kept);
        events.reserve(missing.len());
        for place in missing {
            let position = Position(u64::from(place));
            let event = self.at_index(position)?;
            // What the index was built from is checked again where it is used.
            let expected = Revision(u32::try_from(events.len() + 1).unwrap_or(u32::MAX));
            if event.stream != *stream || event.revision != expected {
                let reason = format!("revision {expected} of {stream} was expected there");
                return Err(StorageError::Inconsistent { position, reason });
            }
            events.push(event);
        }
        let events = Arc::new(events);
        self.shared.streams().put(stream.clone(), Arc::clone(&events));
        Ok(events)
    }

    /// The event at a position that the index names: durable, even where the head is about to be moved there.
    fn at_index(&self, position: Position) -> Result<Arc<Envelope>, StorageError> {
        let before = Position(position.0.saturating_sub(1));
        let recent = self.shared.memory().recent.after(before, 1).and_then(|events| events.into_iter().next());
        recent.map_or_else(|| self.read(position).map(Arc::new), Ok)
    }

    /// Where a command was recorded, if it was.
    pub fn find_command(&self, command: &CommandId) -> Result<Option<Recorded>, StorageError> {
        let candidates = self.shared.memory().index.command(command);
        for first in candidates {
            let event = self.at_index(first)?;
            if event.command == *command {
                return self.extent(first, &event).map(Some);
            }
        }
        Ok(None)
    }

    fn extent(&self, first: Position, event: &Envelope) -> Result<Recorded, StorageError> {
        const AT_ONCE: usize = 64;
        let mut count = 1;
        loop {
            let next = self.after(Position(first.0 + count - 1), AT_ONCE)?;
            let same = next.iter().take_while(|other| other.command == event.command).count();
            count += same as u64;
            if same < AT_ONCE {
                return Ok(Recorded { first, count, fingerprint: event.fingerprint });
            }
        }
    }

    /// The record at a position, where the engine may break off on what it finds.
    pub(crate) fn stored_again(&self, position: Position) -> Result<sled::IVec, StorageError> {
        let hole = StorageError::Hole { position, found: position.next() };
        self.shared.ground.get(position.0)?.ok_or(hole)
    }

    /// Where the index in memory says that a stream has this revision.
    pub(crate) fn indexed(&self, stream: &Stream, revision: Revision) -> Option<Position> {
        let place = usize::try_from(revision.0).ok()?.checked_sub(1)?;
        self.shared.memory().index.stream(stream).get(place).map(|position| Position(u64::from(*position)))
    }

    /// The root over the full tile of 256 records with this number, as it is held in memory.
    pub(crate) fn tile_root(&self, tile: u64) -> Option<Hash> {
        self.shared.memory().tree.tile_root(tile)
    }

    fn read(&self, position: Position) -> Result<Envelope, StorageError> {
        let stored = self.stored(position)?;
        Ok(record::decode(position, &stored)?.0)
    }

    fn stored(&self, position: Position) -> Result<sled::IVec, StorageError> {
        let hole = StorageError::Hole { position, found: position.next() };
        self.shared.ground.get(position.0)?.ok_or(hole)
    }
}
