//! The state of every case, and when it was last written to.

use std::sync::Arc;

use domain::{
    Case, Envelope, Position,
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

    /// Takes in an event of a case; `refolded` is the case folded anew, where a correction concerns it.
    pub(crate) fn note(
        &mut self,
        envelope: &Envelope,
        slot: Slot,
        id: CaseId,
        refolded: Option<Case>,
    ) -> Result<(), String> {
        if slot == self.next() {
            let times = CaseTimes {
                opened_at: envelope.recorded.at,
                last_recorded_at: envelope.recorded.at,
                first_position: envelope.position,
                last_position: envelope.position,
            };
            self.entries.push(Entry { id, times, case: Arc::default() });
        }
        let entry = self.entries.get_mut(slot as usize).filter(|entry| entry.id == id);
        let entry = entry.ok_or_else(|| format!("case {id} is not at its place"))?;
        entry.times.last_recorded_at = envelope.recorded.at;
        entry.times.last_position = envelope.position;
        match refolded {
            Some(case) => entry.case = Arc::new(case),
            None => Arc::make_mut(&mut entry.case).evolve(envelope),
        }
        Ok(())
    }

    /// The slot that the next new case takes.
    pub(crate) fn next(&self) -> Slot {
        self.entries.len() as Slot
    }
}
