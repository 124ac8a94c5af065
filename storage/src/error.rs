//! What can go wrong, and what to do next: every message ends with the operator's next step where there is one.

use std::{fmt, io, path::PathBuf};

use domain::{Position, terms::UserId};

use crate::{frame::RECORD_FORMAT, proof::ProofError};

/// What is wrong with the bytes of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Too short to be a record.
    Short,
    /// Longer than any record may be.
    Long,
    /// The checksum does not fit the bytes.
    Checksum,
    /// A first byte that was never written by any release.
    Format(u8),
    /// Flags that were never written by any release.
    Flags(u8),
    /// The record says that it belongs to another position.
    Position(Position),
    /// The content does not read as the kind it claims to be.
    Content(String),
    /// This many bytes are left over behind the body.
    Trailing(usize),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short => f.write_str("it is too short"),
            Self::Long => f.write_str("it is too long"),
            Self::Checksum => f.write_str("its checksum does not fit its bytes"),
            Self::Format(found) => write!(f, "its format byte is {found}, which nothing ever wrote"),
            Self::Flags(found) => write!(f, "its flags are {found:#010b}, which nothing ever wrote"),
            Self::Position(found) => write!(f, "it says that it belongs to position {found}"),
            Self::Content(reason) => write!(f, "its content cannot be read: {reason}"),
            Self::Trailing(bytes) => write!(f, "{bytes} bytes are left over behind its body"),
        }
    }
}

/// A record that cannot be read or written; names the position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The bytes are not what was written.
    Damaged {
        /// The position whose record it is.
        position: Position,
        /// What is wrong with it.
        damage: Damage,
    },
    /// Written by a newer release, in another format.
    NewerFormat {
        /// The position whose record it is.
        position: Position,
        /// Its format byte.
        found: u8,
    },
    /// No such kind of event is registered in this release.
    UnknownKind {
        /// The position whose record it is.
        position: Position,
        /// The number of the kind.
        number: u16,
    },
    /// The kind is known, but not in this version of its form.
    KindVersion {
        /// The position whose record it is.
        position: Position,
        /// The number of the kind.
        number: u16,
        /// The version found.
        found: u8,
        /// The newest version this release reads.
        known: u8,
    },
    /// The event is longer than a record may be.
    TooLong {
        /// The position it should have had.
        position: Position,
        /// Its length.
        bytes: usize,
    },
    /// The event refused to be written.
    Unwritable {
        /// The position it should have had.
        position: Position,
        /// Why.
        reason: String,
    },
}

impl RecordError {
    /// The position whose record it is.
    pub const fn position(&self) -> Position {
        match self {
            Self::Damaged { position, .. }
            | Self::NewerFormat { position, .. }
            | Self::UnknownKind { position, .. }
            | Self::KindVersion { position, .. }
            | Self::TooLong { position, .. }
            | Self::Unwritable { position, .. } => *position,
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { position, damage } => write!(
                f,
                "the record at position {position} is damaged: {damage}; keep a copy of the folder and restore a backup"
            ),
            Self::NewerFormat { position, found } => write!(
                f,
                "the record at position {position} has format {found}, this release reads up to {RECORD_FORMAT}; \
                 start the release that wrote it or a later one"
            ),
            Self::UnknownKind { position, number } => write!(
                f,
                "the record at position {position} is of kind {number}, which this release does not know; \
                 start the release that wrote it or a later one"
            ),
            Self::KindVersion { position, number, found: 0, .. } => write!(
                f,
                "the record at position {position} is of kind {number} in version 0, which nothing ever wrote; keep the folder, \
                 and run `hrdd verify`"
            ),
            Self::KindVersion { position, number, found, known } => write!(
                f,
                "the record at position {position} is of kind {number} in version {found}, this release reads versions 1 to \
                 {known}; start the release that wrote it or a later one"
            ),
            Self::TooLong { position, bytes } => write!(
                f,
                "the event for position {position} takes {bytes} bytes, a record has at most {}; record it in parts",
                crate::frame::MAX_RECORD_BYTES
            ),
            Self::Unwritable { position, reason } => {
                write!(f, "the event for position {position} cannot be written: {reason}")
            }
        }
    }
}

impl std::error::Error for RecordError {}

/// The state of a projection cannot be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StateError {
    /// It refused to be written.
    Unwritable {
        /// Why.
        reason: String,
    },
    /// The bytes do not read as this state.
    Unreadable {
        /// Why.
        reason: String,
    },
    /// Bytes are left over behind it.
    Trailing {
        /// How many.
        bytes: usize,
    },
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unwritable { reason } => write!(f, "the state cannot be written: {reason}"),
            Self::Unreadable { reason } => write!(f, "the state cannot be read: {reason}; build it from the log"),
            Self::Trailing { bytes } => {
                write!(f, "{bytes} bytes are left over behind the state; build it from the log")
            }
        }
    }
}

impl std::error::Error for StateError {}

/// The store cannot be opened or read.
#[derive(Debug)]
pub enum StorageError {
    /// Another process, or another handle of this one, has the store open.
    InUse {
        /// The folder of the store.
        folder: PathBuf,
        /// The process that has it open, as it wrote itself down.
        pid: Option<u32>,
    },
    /// The store has the format of an earlier release, and has to be upgraded before it is opened.
    OlderFormat {
        /// The folder.
        folder: PathBuf,
        /// The format of the store.
        found: u32,
        /// The format of this release.
        known: u32,
    },
    /// The store was written by a newer release.
    NewerFormat {
        /// The folder of the store.
        folder: PathBuf,
        /// The format found.
        found: u32,
        /// The newest format this release reads.
        known: u32,
    },
    /// A working copy has no room where it was to be made.
    NoWorkRoom {
        /// Where it was to be made.
        folder: PathBuf,
        /// How many bytes it takes.
        bytes: u64,
    },
    /// The folder is not a store: it holds something else, or part of it was taken away.
    NotAStore {
        /// The folder.
        folder: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A position is missing although a later one is there.
    Hole {
        /// The first position that is missing.
        position: Position,
        /// The position found in its place.
        found: Position,
    },
    /// A record cannot be read.
    Record(RecordError),
    /// A record reads, but contradicts those before it.
    Inconsistent {
        /// The position of the record.
        position: Position,
        /// What it contradicts.
        reason: String,
    },
    /// Events are missing that were there at the last checkpoint.
    LostTail {
        /// The first position that is missing.
        position: Position,
        /// The last position at the checkpoint.
        checkpoint: Position,
    },
    /// Events before the last checkpoint are not those that were there when it was written.
    Altered {
        /// The last position the checkpoint covers.
        checkpoint: Position,
    },
    /// Neither copy of the checkpoint can be read.
    CheckpointDamaged {
        /// The folder of the store.
        folder: PathBuf,
    },
    /// The checkpoint that witnesses have signed cannot be believed.
    WitnessedDamaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: ProofError,
    },
    /// There is no event at this position: it lies beyond the head.
    Beyond {
        /// The position asked for.
        position: Position,
        /// The last position there is.
        head: Position,
    },
    /// sled refused.
    Engine {
        /// What was being done.
        doing: &'static str,
        /// What sled says.
        source: sled::Error,
    },
    /// A file of sled's is damaged, and so the log does not open.
    EngineFile {
        /// The file.
        file: PathBuf,
        /// Whether it holds only what sled can compute again.
        derived: bool,
        /// What sled says.
        reason: String,
    },
    /// sled broke off while it opened the store.
    EnginePanic {
        /// The folder of the store.
        folder: PathBuf,
    },
    /// The file system refused.
    File {
        /// What was being done.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the file system says.
        source: io::Error,
    },
    /// The key that the log signs its checkpoints with is not in the folder.
    NoSigningKey {
        /// Where it should be.
        path: PathBuf,
    },
    /// The file of the private key holds something else.
    UnreadableKey {
        /// The file.
        path: PathBuf,
    },
    /// Others than its owner may read the log's key.
    ExposedKey {
        /// The file.
        path: PathBuf,
    },
    /// The sealed entry of a person cannot be written or read.
    Person {
        /// The person's opaque reference.
        person: UserId,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// A key or a checkpoint beside the log is not what it should be.
    Key(ProofError),
    /// A thread of this crate broke off: a mistake of ours.
    Internal(&'static str),
}

const RESTORE: &str = "keep a copy of the folder, do not write to it, and restore a backup";

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse { folder, pid } => {
                write!(f, "the store {} is in use", folder.display())?;
                if let Some(pid) = pid {
                    write!(f, " by process {pid}")?;
                }
                f.write_str("; stop that process or name another folder")
            }
            Self::NewerFormat { folder, found, known } => write!(
                f,
                "the store {} has format {found}, this release reads up to {known}; start the release that wrote it or a \
                 later one",
                folder.display()
            ),
            Self::OlderFormat { folder, found, known } => write!(
                f,
                "the store {} has format {found}, this release works with {known}; make a backup with the release that wrote \
                 it, then run `hrdd upgrade`",
                folder.display()
            ),
            Self::NoWorkRoom { folder, bytes } => write!(
                f,
                "nothing was checked: the working copy of the log takes {} MiB, and {} has not so much room; name a folder on \
                 another disk with --work, or free some room",
                bytes.div_ceil(1 << 20),
                folder.display()
            ),
            Self::NotAStore { folder, reason } => {
                write!(
                    f,
                    "{} is not a whole store: {reason}; name another folder or restore a backup",
                    folder.display()
                )
            }
            Self::Hole { position, found } => {
                write!(f, "position {position} is missing, position {found} follows in its place; {RESTORE}")
            }
            Self::Record(error) => error.fmt(f),
            Self::Inconsistent { position, reason } => {
                write!(f, "the event at position {position} contradicts the log before it: {reason}; {RESTORE}")
            }
            Self::LostTail { position, checkpoint } => write!(
                f,
                "the log ends before position {position}, but reached {checkpoint} at the last checkpoint; {RESTORE}"
            ),
            Self::Altered { checkpoint } => write!(
                f,
                "the events up to position {checkpoint} are not those that were there at the checkpoint; {RESTORE}"
            ),
            Self::CheckpointDamaged { folder } => write!(
                f,
                "neither checkpoint.a nor checkpoint.b in {} can be read, so nobody can say that the log is whole; {RESTORE}",
                folder.display()
            ),
            Self::WitnessedDamaged { path, source } => write!(
                f,
                "{} is damaged, or not of this log: {source}. Run hrdd verify; where it finds \
                 nothing but this file, keep a copy of the file as evidence, move it away and start again: the witnesses are \
                 then asked anew",
                path.display()
            ),
            Self::Beyond { position, head } => {
                write!(f, "there is no position {position}: the log ends with {head}")
            }
            Self::Engine { doing, source: source @ sled::Error::Corruption { .. } } => write!(
                f,
                "{doing}: the engine's file log/db is damaged ({source}); {RESTORE}. To see which events \
                 are hit, run hrdd verify, which reads a copy"
            ),
            Self::Engine { doing, source } => write!(f, "{doing}: {source}; look at the disk, then start again"),
            Self::EngineFile { file, derived: true, reason } => write!(
                f,
                "{} does not fit its own checksum, so the log does not open ({reason}). No event was changed. This file holds \
                 only what the engine can compute again: keep a copy of the folder, run hrdd verify, which reads a copy \
                 without this file, and where that finds nothing else, move this file away and start again; else restore a \
                 backup",
                file.display()
            ),
            Self::EngineFile { file, derived: false, reason } => write!(
                f,
                "{} is damaged, so the log does not open ({reason}). Nothing was recorded; {RESTORE}. \
                 To see which events are hit, run hrdd verify, which reads a copy",
                file.display()
            ),
            Self::EnginePanic { folder } => {
                write!(
                    f,
                    "{} is damaged: the engine broke off while it opened it. Nothing was recorded; \
                     {RESTORE}. To see which events are hit, run hrdd verify, which reads a copy",
                    folder.join(crate::ground::FILE).display()
                )
            }
            Self::File { doing, path, source } => {
                write!(f, "{doing} {}: {source}; look at the disk and at the rights on the folder", path.display())
            }
            Self::NoSigningKey { path } => {
                write!(f, "the key of the log is not at {}; put it back from where you keep its copy", path.display())
            }
            Self::UnreadableKey { path } => write!(
                f,
                "{} is not the file of a private key; put it back from where you keep its copy. A restored backup goes on \
                 without one, with a new key",
                path.display()
            ),
            Self::ExposedKey { path } => write!(
                f,
                "others may read the key of the log; run chmod 600 {}, and rotate the key if somebody may have",
                path.display()
            ),
            Self::Person { person, reason } => write!(f, "the entry of {person}: {reason}"),
            Self::Key(error) => write!(f, "the keys and checkpoints beside the log do not fit: {error}"),
            Self::Internal(what) => write!(f, "{what}: a mistake in this program; start again and report it"),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Record(error) => Some(error),
            Self::Engine { source, .. } => Some(source),
            Self::File { source, .. } => Some(source),
            Self::Key(error) | Self::WitnessedDamaged { source: error, .. } => Some(error),
            Self::InUse { .. }
            | Self::NewerFormat { .. }
            | Self::OlderFormat { .. }
            | Self::NotAStore { .. }
            | Self::NoWorkRoom { .. }
            | Self::Hole { .. }
            | Self::Inconsistent { .. }
            | Self::LostTail { .. }
            | Self::Altered { .. }
            | Self::CheckpointDamaged { .. }
            | Self::Beyond { .. }
            | Self::EngineFile { .. }
            | Self::EnginePanic { .. }
            | Self::NoSigningKey { .. }
            | Self::UnreadableKey { .. }
            | Self::ExposedKey { .. }
            | Self::Person { .. }
            | Self::Internal(_) => None,
        }
    }
}

impl From<RecordError> for StorageError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}
