//! What becomes of a command at the desk: what was recorded, or why nothing was.

use std::sync::Arc;

use domain::{Envelope, Position, Rejection, Revision};

use crate::room::NoRoom;

/// What was recorded.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The events, in order; those of the first time where it was said before.
    pub envelopes: Vec<Arc<Envelope>>,
    /// What a dry run would record, numbered as if it were next; none of it is in the log.
    pub would_record: Vec<Arc<Envelope>>,
    /// It was said before, and nothing was added.
    pub replayed: bool,
    /// The revision of the stream now.
    pub revision: Revision,
    /// The position that the views reflect.
    pub position: Position,
}

/// Why nothing was recorded.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// A rule refused.
    Rejected(Rejection),
    /// The disk is nearly full; nothing is written until there is room again.
    NoRoom(NoRoom),
    /// The writer has stopped; reading goes on.
    Stopped(String),
    /// An erasure is on record, and what is kept about the person beside the log could not be destroyed.
    Unerased(String),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rejected(rejection) => write!(formatter, "{}: {}", rejection.code(), rejection.message()),
            Self::NoRoom(no_room) => no_room.fmt(formatter),
            Self::Unerased(why) => write!(
                formatter,
                "the erasure is on record, but what is kept about the person could not be destroyed: {why}. Give the same command \
                 again once that is mended, or start the server anew: it is tried again then"
            ),
            Self::Stopped(why) => {
                write!(formatter, "nothing is recorded any more: {why}. Reading goes on. Mend the cause, then restart")
            }
        }
    }
}

impl std::error::Error for Refusal {}
