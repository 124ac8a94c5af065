//! The event log: one writer, any number of readers.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, OnceLock, atomic::Ordering},
};

use domain::{CommandId, Envelope, Position, Revision, Stream};

use crate::{
    append_error::AppendError,
    checkpoint::Checkpointer,
    error::StorageError,
    index::MAX_POSITION,
    opening::{self, Fold, Opening},
    options::Options,
    proof::{Hash, Root, StreamHead, leaf_hash},
    reader::{LogReader, Shared},
    record,
};

/// The most events of one call of [`EventLog::append`].
pub const MAX_APPEND_EVENTS: usize = 8_192;

/// The most bytes of one commit, and of what is written between two syncs of the disk.
///
/// sled reuses a segment (8 MiB) of its file when one more segment has been filled after what replaced it, and believes
/// that the disk has both by then. That is so only where less than a segment is written between two of our syncs. sled
/// writes a record several times over (page, rewritten page, cleaning), hence a sixteenth.
pub const MAX_COMMIT_BYTES: usize = 512 << 10;

/// All events of one command: recorded together or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The events, numbered by the caller from the head and from their streams' revisions on.
    pub envelopes: Vec<Envelope>,
}

/// What was appended: it is on the disk.
#[derive(Clone, Debug)]
pub struct Appended {
    /// The last position of the log now.
    pub head: Position,
    /// The events of all commits, in order.
    pub envelopes: Vec<Arc<Envelope>>,
}

/// The log of all events. There is one in a process for a folder, and one process for a folder.
pub struct EventLog {
    // Stopped, and so brought to the head, before the store is let go of.
    checkpointer: Checkpointer,
    opening: Opening,
    reader: LogReader,
}

impl std::fmt::Debug for EventLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventLog").field("head", &self.head()).field("opening", &self.opening).finish_non_exhaustive()
    }
}

impl EventLog {
    /// Opens the store in `folder`, creates it where there is none.
    pub fn open(folder: &Path, options: Options) -> Result<Self, StorageError> {
        Self::open_with(folder, options, &mut |_| ())
    }

    /// Opens the store and hands every event to `fold`, in order and without gaps, before it returns.
    /// After an error, what was folded must be thrown away: the events were read, but not yet found to be whole.
    pub fn open_with(folder: &Path, options: Options, fold: &mut Fold<'_>) -> Result<Self, StorageError> {
        let opened = opening::open(folder, &options, fold)?;
        let failure = Arc::clone(&opened.shared.failure);
        let failed = move |error| poison(&failure, &format!("writing the checkpoint failed: {error}"));
        let signed = Arc::clone(&opened.shared.signed);
        let checkpointer = Checkpointer::start(opened.checkpoints, signed, options, failed)?;
        let reader = LogReader { shared: Arc::new(opened.shared) };
        Ok(Self { checkpointer, opening: opened.report, reader })
    }

    /// What was found when the store was opened.
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// A reader; it sees what is appended from now on too. The store stays in use as long as one is left.
    pub fn reader(&self) -> LogReader {
        self.reader.clone()
    }

    /// The last durable position; 0 where there is none.
    pub fn head(&self) -> Position {
        self.reader.head()
    }

    /// The root over all events.
    pub fn root(&self) -> Root {
        self.reader.root()
    }

    /// Appends all commits; when it returns without an error, they are on the disk.
    ///
    /// One flush for all of them, up to [`MAX_COMMIT_BYTES`]; beyond, one for each such part, and readers see all parts at
    /// once. The more commits a call carries, the less each of them costs. After a failed write, flush or sync it is not
    /// known which of the commits are on the disk, each of them as a whole; nothing is appended any more, and nothing is tried again: the operating system forgets what it could
    /// not write, so a second sync may succeed without the data.
    pub fn append(&mut self, commits: Vec<Commit>) -> Result<Appended, AppendError> {
        if let Some(reason) = self.reader.failure() {
            return Err(AppendError::Poisoned { reason: reason.to_owned() });
        }
        self.check(&commits)?;
        let batches = encode(&commits)?;
        let shared = &self.reader.shared;
        let mut leaves: Vec<Hash> = Vec::new();
        for records in batches {
            let first = self.head().0 + leaves.len() as u64 + 1;
            leaves.extend(records.iter().map(|record| leaf_hash(record)));
            if let Err(failed) = shared.ground.write(first, records) {
                poison(&shared.failure, &format!("{} failed: {}", failed.step, failed.source));
                return Err(AppendError::Failed { step: failed.step, source: Box::new(failed.source) });
            }
        }
        let published = publish(shared, commits, &leaves);
        let (envelopes, root, moved) = published.inspect_err(|error| poison(&shared.failure, &error.to_string()))?;
        self.checkpointer.want(root, moved);
        Ok(Appended { head: self.head(), envelopes })
    }

    fn check(&self, commits: &[Commit]) -> Result<(), AppendError> {
        let events: usize = commits.iter().map(|commit| commit.envelopes.len()).sum();
        if events > MAX_APPEND_EVENTS {
            return Err(AppendError::TooMany { events: events as u64, limit: MAX_APPEND_EVENTS as u64 });
        }
        let mut position = self.head();
        if position.0 + events as u64 > MAX_POSITION {
            return Err(AppendError::TooMany { events: position.0 + events as u64, limit: MAX_POSITION });
        }
        let mut revisions: HashMap<&Stream, Revision> = HashMap::new();
        let mut commands: HashMap<&CommandId, Position> = HashMap::new();
        for commit in commits {
            let Some(first) = commit.envelopes.first() else {
                return Err(AppendError::NotACommit { reason: "it has no events" });
            };
            let earlier = self.reader.find_command(&first.command)?.map(|recorded| recorded.first);
            if let Some(position) = earlier.or(commands.insert(&first.command, first.position)) {
                return Err(AppendError::Repeated { command: first.command.clone(), position });
            }
            for envelope in &commit.envelopes {
                position = position.next();
                if envelope.position != position {
                    return Err(AppendError::Misplaced { expected: position, found: envelope.position });
                }
                if envelope.command != first.command || envelope.fingerprint != first.fingerprint {
                    return Err(AppendError::NotACommit { reason: "its events come from several commands" });
                }
                let stream = &envelope.stream;
                let actual = revisions.entry(stream).or_insert_with(|| self.reader.revision(stream));
                if envelope.revision != actual.next() {
                    let expected = Revision(envelope.revision.0.saturating_sub(1));
                    return Err(AppendError::Conflict { stream: stream.clone(), expected, actual: *actual });
                }
                *actual = actual.next();
            }
        }
        Ok(())
    }
}

/// How many bytes the records of all commits have. Up to [`MAX_COMMIT_BYTES`] a call of [`EventLog::append`] writes them at
/// once: then all of them are recorded or none, whenever the machine stops.
pub fn bytes_of(commits: &[Commit]) -> Result<usize, AppendError> {
    Ok(encode(commits)?.iter().flatten().map(Vec::len).sum())
}

/// The records of all commits, in batches that are synced one by one; no commit is cut in two.
fn encode(commits: &[Commit]) -> Result<Vec<Vec<Vec<u8>>>, AppendError> {
    let (mut batches, mut batch, mut bytes) = (Vec::new(), Vec::new(), 0);
    for commit in commits {
        let count = commit.envelopes.len();
        let numbered = commit.envelopes.iter().zip(1..);
        let records = numbered.map(|(envelope, place)| record::encode_checked(envelope, place == count));
        let records = records.collect::<Result<Vec<_>, _>>()?;
        let length: usize = records.iter().map(Vec::len).sum();
        if length > MAX_COMMIT_BYTES {
            return Err(AppendError::TooLong { bytes: length, limit: MAX_COMMIT_BYTES });
        }
        if bytes + length > MAX_COMMIT_BYTES {
            batches.push(std::mem::take(&mut batch));
            bytes = 0;
        }
        bytes += length;
        batch.extend(records);
    }
    if !batch.is_empty() {
        batches.push(batch);
    }
    Ok(batches)
}

/// What was shown: the events, the root over the log with them, and where their streams stand.
type Published = (Vec<Arc<Envelope>>, Root, Vec<(Hash, StreamHead)>);

/// Shows the events to readers: they are durable now.
fn publish(shared: &Shared, commits: Vec<Commit>, leaves: &[Hash]) -> Result<Published, StorageError> {
    let (mut appended, mut moved) = (Vec::with_capacity(leaves.len()), Vec::with_capacity(leaves.len()));
    let mut leaves = leaves.iter();
    let mut memory = shared.memory_mut();
    for commit in commits {
        for (place, envelope) in commit.envelopes.into_iter().enumerate() {
            let leaf = leaves.next().ok_or(StorageError::Internal("an event has no leaf"))?;
            moved.push(memory.index.push(&envelope, leaf, place == 0)?);
            memory.tree.push(*leaf);
            let envelope = Arc::new(envelope);
            memory.recent.push(Arc::clone(&envelope));
            appended.push(envelope);
        }
    }
    if let Some(last) = appended.last() {
        shared.head.store(last.position.0, Ordering::Release);
    }
    let root = memory.tree.root();
    drop(memory);
    let mut streams = shared.streams();
    appended.iter().for_each(|envelope| streams.append(envelope));
    Ok((appended, root, moved))
}

fn poison(failure: &OnceLock<String>, reason: &str) {
    tracing::error!(reason, "nothing is appended any more. {}", crate::append_error::AFTER_A_FAILURE);
    // The first failure is the one to tell.
    let _ = failure.set(reason.to_owned());
}
