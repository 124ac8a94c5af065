//! Why an envelope was not folded: refused by all, for it does not come next, and then the views stand where they stood; or
//! by one projection, which then stands still while the others go on.

use domain::{Position, Revision, terms::CaseId};

use crate::projection::Projection;

/// A projection that stands still while the others go on. Nothing is lost: the log has every event, and the next start
/// folds them anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Which.
    pub projection: Projection,
    /// The position it stands at.
    pub position: Position,
    /// Why it did not go on.
    pub why: String,
}

impl std::fmt::Display for Stopped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { projection, position, why } = self;
        write!(formatter, "the projection {} stands still at position {position}: {why}", projection.name())
    }
}

/// An envelope was refused, or a projection stands still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectionError {
    /// The positions have a hole, or an envelope came twice.
    PositionGap {
        /// The position that comes next.
        expected: Position,
        /// The position that came.
        actual: Position,
    },
    /// The revisions of a stream have a hole, or an envelope came twice.
    RevisionGap {
        /// Where.
        position: Position,
        /// The stream, in words.
        stream: String,
        /// The revision that comes next.
        expected: Revision,
        /// The revision that came.
        actual: Revision,
    },
    /// It was recorded earlier than the envelope before it.
    ClockBackwards {
        /// Where.
        position: Position,
    },
    /// A correction needs the case's history, and it could not be read.
    HistoryUnreadable {
        /// Where.
        position: Position,
        /// Of which case.
        case: CaseId,
        /// Why.
        why: String,
    },
    /// A correction needs the case's history, and what was read has holes or does not end at the correction.
    HistoryBroken {
        /// Where.
        position: Position,
        /// Of which case.
        case: CaseId,
    },
    /// More events, streams or people than the folds can number.
    Full {
        /// Where.
        position: Position,
    },
    /// One projection stands still.
    Stopped(Stopped),
    /// A snapshot contradicts itself or was written by another version.
    BadSnapshot {
        /// How.
        why: String,
    },
}

impl std::fmt::Display for ProjectionError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::PositionGap { expected, actual } => {
                write!(formatter, "the log has a hole: position {expected} comes next, {actual} came")
            }
            Self::RevisionGap { position, stream, expected, actual } => write!(
                formatter,
                "position {position}: the stream {stream} has a hole: revision {expected} comes next, {actual} came"
            ),
            Self::ClockBackwards { position } => {
                write!(formatter, "position {position} was recorded earlier than the one before it")
            }
            Self::HistoryUnreadable { position, case, why } => {
                write!(formatter, "position {position}: the history of case {case} could not be read: {why}")
            }
            Self::HistoryBroken { position, case } => write!(
                formatter,
                "position {position}: the history of case {case} has holes or does not end at this position"
            ),
            Self::Full { position } => write!(formatter, "position {position}: the projections cannot number any more"),
            Self::Stopped(stopped) => stopped.fmt(formatter),
            Self::BadSnapshot { why } => write!(formatter, "the snapshot cannot be used: {why}"),
        }
    }
}

impl std::error::Error for ProjectionError {}
