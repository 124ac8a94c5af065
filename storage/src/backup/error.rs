//! Why a backup is not made, not believed, or not restored.

use std::{fmt, path::PathBuf};

use crate::{
    error::StorageError,
    proof::{ProofError, Root},
};

/// Why a backup is not made, not believed, or not restored.
#[derive(Debug)]
pub enum BackupError {
    /// There is no backup in the folder.
    None {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder holds something that is not a backup.
    NotABackup {
        /// The folder.
        folder: PathBuf,
        /// What it holds.
        found: String,
    },
    /// Another process writes the backup.
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// The backup has a format that this release does not know.
    NewerFormat {
        /// The format.
        found: u32,
        /// The newest this release knows.
        known: u32,
    },
    /// No public key of the log is known, so no checkpoint can be believed.
    NoKeys,
    /// A file is missing, cut off, or not what was written.
    Damaged {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A record is not one that a log would hold there.
    Record {
        /// The file it is in.
        file: String,
        /// What is wrong with it.
        source: StorageError,
    },
    /// All files are whole, but the records do not come to what the log signed.
    NotTheCheckpoint {
        /// The checkpoint.
        file: String,
        /// How many records it covers.
        size: u64,
        /// Whether the tree fits, and only the heads of the streams do not.
        only_streams: bool,
    },
    /// A checkpoint is not signed as it must be.
    Signature {
        /// The checkpoint.
        file: String,
        /// What is wrong with it.
        source: ProofError,
    },
    /// The backup, or what is to be backed up, is of another log.
    OtherLog {
        /// The name of the log that was expected.
        expected: String,
        /// The name that was found.
        found: String,
    },
    /// The log does not extend what was backed up before.
    NotAnExtension {
        /// What it comes to.
        found: Root,
        /// In which way it does not.
        reason: String,
    },
    /// The backup does not reach as far as a checkpoint that was given.
    Older {
        /// The last position of the backup.
        size: u64,
        /// How far the checkpoint reaches.
        checkpoint: u64,
    },
    /// The backup reaches as far as a checkpoint that was given, but is not of the same history.
    Contradicts {
        /// How far the checkpoint reaches.
        checkpoint: u64,
    },
    /// The private key is not one of the log's.
    ForeignKey,
    /// The private key is one that the log does not sign with any more.
    RetiredKey {
        /// The public key that is on record since.
        current: String,
    },
    /// The manifest has no room for more.
    Full {
        /// The folder.
        folder: PathBuf,
    },
    /// There is something where the restored store should be.
    Exists {
        /// The folder.
        folder: PathBuf,
    },
    /// That it was restored could not be recorded in the restored store.
    NotRecorded {
        /// Why.
        why: String,
    },
    /// The log could not be read where the backup is made from.
    Source {
        /// What happened, and what to do.
        reason: String,
    },
    /// A file could not be read or written, or a store could not be opened.
    Storage(StorageError),
}

impl From<StorageError> for BackupError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

const ANOTHER: &str = "Keep the folder as it is and take another copy of the backup";

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None { folder } => write!(
                f,
                "there is no backup in {}; check the path, or make one with `hrdd backup create`",
                folder.display()
            ),
            Self::NotABackup { folder, found } => write!(
                f,
                "{} is not a backup: it holds {found}. Name an empty folder, or one that does not exist yet",
                folder.display()
            ),
            Self::InUse { folder } => {
                write!(f, "another process is writing the backup in {}; wait until it has ended", folder.display())
            }
            Self::NewerFormat { found, known } => write!(
                f,
                "the backup has format {found}, this release reads up to {known}; use the release that wrote it or a later \
                 one"
            ),
            Self::NoKeys => f.write_str(
                "no public key of the log is known, so its checkpoint cannot be checked; give it with --key, \
                 from where it is kept, not from the server that is to be backed up",
            ),
            Self::Damaged { file, reason } => write!(f, "{file} of the backup is damaged: {reason}. {ANOTHER}"),
            Self::Record { file, source } => write!(f, "{file} of the backup: {source}"),
            Self::NotTheCheckpoint { file, size, only_streams: false } => write!(
                f,
                "the {size} records come to another root than {file} says, which the log signed: a record was altered, \
                 left out or put in. {ANOTHER}"
            ),
            Self::NotTheCheckpoint { file, size, only_streams: true } => write!(
                f,
                "the streams of the {size} records come to other heads than {file} says, which the log signed. {ANOTHER}"
            ),
            Self::Signature { file, source } => write!(f, "{file}: {source}"),
            Self::OtherLog { expected, found } => {
                write!(f, "this is the log {found}, not {expected}; name the backup or the store of the same log")
            }
            Self::NotAnExtension { reason, .. } => write!(
                f,
                "the log does not extend what was backed up before: {reason}. Nothing was added to the backup. Keep it: it \
                 holds what the log once signed. Stop the server, keep a copy of its store, and find out who changed it"
            ),
            Self::Older { size, checkpoint } => write!(
                f,
                "the backup ends with position {size}, the checkpoint you gave reaches to {checkpoint}: what was recorded \
                 in between would be lost. Look for a later backup"
            ),
            Self::Contradicts { checkpoint } => write!(
                f,
                "up to position {checkpoint} the backup is not the log that the checkpoint you gave was signed over. Keep \
                 both: one of them was altered"
            ),
            Self::ForeignKey => f.write_str(
                "the private key is not one of the log's keys; look for the key of this log, or leave it out",
            ),
            Self::RetiredKey { current } => write!(
                f,
                "the private key is a retired one: the log signs with {current} now. Give the private key of that one: it lies \
                 in signing.key of the store, or, where a rotation was cut off, in signing.key.next, which the next start of \
                 the server puts in its place. Or give none: a restored log then signs with a new key, which goes on record"
            ),
            Self::Full { folder } => write!(
                f,
                "the backup in {} was added to so often that its manifest has no room for more. Nothing was added; it stays \
                 whole. Begin a new backup in another folder, and keep this one until the new one was drilled",
                folder.display()
            ),
            Self::Exists { folder } => write!(
                f,
                "{} is there already and is not written over; name a folder that does not exist",
                folder.display()
            ),
            Self::NotRecorded { why } => {
                write!(
                    f,
                    "that the store was restored could not be recorded in it, so there is no restored store: {why}"
                )
            }
            Self::Source { reason } => f.write_str(reason),
            Self::Storage(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BackupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Record { source, .. } | Self::Storage(source) => Some(source),
            Self::Signature { source, .. } => Some(source),
            Self::None { .. }
            | Self::NotABackup { .. }
            | Self::InUse { .. }
            | Self::NewerFormat { .. }
            | Self::NoKeys
            | Self::Damaged { .. }
            | Self::NotTheCheckpoint { .. }
            | Self::OtherLog { .. }
            | Self::NotAnExtension { .. }
            | Self::Older { .. }
            | Self::Contradicts { .. }
            | Self::ForeignKey
            | Self::RetiredKey { .. }
            | Self::Full { .. }
            | Self::Exists { .. }
            | Self::NotRecorded { .. }
            | Self::Source { .. } => None,
        }
    }
}
