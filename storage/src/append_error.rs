//! Why events were not appended.

use std::fmt;

use domain::{CommandId, Position, Revision, Stream};

use crate::{
    error::{RecordError, StorageError},
    options::Step,
};

/// Nothing of the call was acknowledged. All but [`Failed`](Self::Failed) also mean that nothing was written.
#[derive(Debug)]
pub enum AppendError {
    /// The stream has moved on since the events were decided.
    Conflict {
        /// The stream.
        stream: Stream,
        /// The revision the first of the events builds on.
        expected: Revision,
        /// The revision the stream has.
        actual: Revision,
    },
    /// The events are not numbered from the head on.
    Misplaced {
        /// The position the next event must have.
        expected: Position,
        /// The position it has.
        found: Position,
    },
    /// The command was recorded before; its events are in the log.
    Repeated {
        /// The id of the command.
        command: CommandId,
        /// The first of its events.
        position: Position,
    },
    /// A commit without events, or with events of several commands.
    NotACommit {
        /// What is wrong.
        reason: &'static str,
    },
    /// More events than one call may carry, or than the log can number.
    TooMany {
        /// How many there would be.
        events: u64,
        /// How many there may be.
        limit: u64,
    },
    /// The events of one command take more bytes than a commit may.
    TooLong {
        /// How many bytes.
        bytes: usize,
        /// How many there may be.
        limit: usize,
    },
    /// An event does not fit its record.
    Record(RecordError),
    /// The log could not be read for a check before writing.
    Read(StorageError),
    /// The durable step failed. Whether the events are on the disk is unknown, and nothing is appended any more.
    Failed {
        /// The step.
        step: Step,
        /// What failed.
        source: Box<StorageError>,
    },
    /// An earlier durable step failed; nothing is appended until the program was started anew.
    Poisoned {
        /// What failed then.
        reason: String,
    },
}

impl AppendError {
    /// Whether the writer is of no use any more: the program must be started anew.
    pub const fn is_final(&self) -> bool {
        match self {
            Self::Failed { .. } | Self::Poisoned { .. } => true,
            Self::Conflict { .. }
            | Self::Misplaced { .. }
            | Self::Repeated { .. }
            | Self::NotACommit { .. }
            | Self::TooMany { .. }
            | Self::TooLong { .. }
            | Self::Record(_)
            | Self::Read(_) => false,
        }
    }
}

/// What is to be done before anything is recorded again. Until the machine has restarted the operating system may show from
/// its memory what it could not write: a command that is repeated would be answered as recorded, and the disk not hold it.
pub(crate) const AFTER_A_FAILURE: &str = "Look at the disk. Before you start again, restart the whole machine, or start from \
                                          a copy of the folder on another disk: until then the system may show from its memory \
                                          what this disk does not hold";

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { stream, expected, actual } => write!(
                f,
                "{stream} is at revision {actual}, the events were decided at revision {expected}; decide again on the \
                 newest state"
            ),
            Self::Misplaced { expected, found } => {
                write!(f, "the next position is {expected}, the event says {found}; number the events from the head on")
            }
            Self::Repeated { command, position } => write!(
                f,
                "the command {} was recorded at position {position}; answer with what was recorded then",
                command.as_str()
            ),
            Self::NotACommit { reason } => write!(f, "not a commit: {reason}"),
            Self::TooMany { events, limit } => write!(f, "{events} events are more than {limit}; append fewer at once"),
            Self::TooLong { bytes, limit } => {
                write!(
                    f,
                    "the events of one command take {bytes} bytes, more than {limit}; record fewer with one command"
                )
            }
            Self::Record(error) => error.fmt(f),
            Self::Read(error) => error.fmt(f),
            Self::Failed { step, source } => write!(
                f,
                "{step} failed: {source}. Whether the events of this call are on the disk is unknown. Nothing is appended \
                 any more. {AFTER_A_FAILURE}, then repeat the commands under the same ids"
            ),
            Self::Poisoned { reason } => {
                write!(f, "nothing is appended since an earlier failure: {reason}. {AFTER_A_FAILURE}; reading goes on")
            }
        }
    }
}

impl std::error::Error for AppendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Record(error) => Some(error),
            Self::Read(error) => Some(error),
            Self::Failed { source, .. } => Some(source.as_ref()),
            Self::Conflict { .. }
            | Self::Misplaced { .. }
            | Self::Repeated { .. }
            | Self::NotACommit { .. }
            | Self::TooMany { .. }
            | Self::TooLong { .. }
            | Self::Poisoned { .. } => None,
        }
    }
}

impl From<RecordError> for AppendError {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<StorageError> for AppendError {
    fn from(error: StorageError) -> Self {
        Self::Read(error)
    }
}
