//! The state of every case, and when it was last written to.

use std::sync::Arc;

use domain::{
    Case, Position,
    terms::{CaseId, Instant},
};
use serde::{Deserialize, Serialize};

/// The place of a case: the order of first events in the log, so that it never changes.
pub(crate) type Slot = u32;

/// When a case was first and last written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseTimes {
    /// When its first event was recorded.
    pub opened_at: Instant,
    /// When its last event was recorded.
    pub last_recorded_at: Instant,
    /// The position of its first event.
    pub first_position: Position,
    /// The position of its last event.
    pub last_position: Position,
}

/// One case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: CaseId,
    pub(crate) times: CaseTimes,
    pub(crate) case: Arc<Case>,
}

/// Every case, by slot.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Cases {
    pub(crate) entries: Vec<Entry>,
}

impl Cases {
    pub(crate) fn get(&self, slot: Slot) -> Option<&Entry> {
        self.entries.get(slot as usize)
    }

    /// The slot that the next new case takes.
    pub(crate) fn next(&self) -> Slot {
        self.entries.len() as Slot
    }
}
