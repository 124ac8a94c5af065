//! The state of every case, and when it was last written to.
//!
//! A state is large and mostly read by whoever commands its case. So those that were not written to lately are kept
//! packed, in bytes that somebody else's format gives, and unpacked where they are asked for: never thrown away, and never
//! read from the log again.

use std::{collections::VecDeque, sync::Arc};

use domain::{
    Case, Envelope, List, Position,
    case::alert::Alerts,
    terms::{CaseId, Instant},
};
use serde::{
    Deserialize, Serialize, Serializer,
    ser::{self, SerializeStruct},
};

/// The place of a case: the order of first events in the log, so that it never changes.
pub(crate) type Slot = u32;

/// How the state of a case that is quiet is kept. What does not come back equal stays as it is.
#[derive(Clone, Copy, Debug)]
pub struct Packing {
    /// Gives the bytes; none where the state cannot be written.
    pub pack: fn(&Case) -> Option<Box<[u8]>>,
    /// Gives the state back; none where these are no bytes of a state.
    pub unpack: fn(&[u8]) -> Option<Case>,
    /// States that stay as they are, at most: those of the cases that were last written to after they had been quiet.
    pub most_loose: usize,
}

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

/// A state, as it is or packed.
#[derive(Clone, Debug)]
enum State {
    Loose(Arc<Case>),
    Packed(Box<[u8]>),
}

/// One case.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: CaseId,
    pub(crate) times: CaseTimes,
    state: State,
}

/// Every case, by slot.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Form")]
pub(crate) struct Cases {
    pub(crate) entries: List<Entry>,
    packing: Option<Packing>,
    /// Those that are not packed, in the order in which they were unpacked. Kept where there is a way to pack them.
    loose: VecDeque<Slot>,
}

impl Cases {
    /// Cases that are packed this way when they are quiet.
    pub(crate) fn packed_by(packing: Packing) -> Self {
        Self { packing: Some(packing), ..Self::default() }
    }

    pub(crate) fn get(&self, slot: Slot) -> Option<&Entry> {
        self.entries.get(slot as usize)
    }

    /// The state of a case.
    pub(crate) fn state(&self, entry: &Entry) -> Option<Arc<Case>> {
        match &entry.state {
            State::Loose(case) => Some(Arc::clone(case)),
            State::Packed(bytes) => (self.packing?.unpack)(bytes).map(Arc::new),
        }
    }

    /// Takes in an event of a case; `refolded` is the case folded anew, where a correction concerns it. Gives the alerts that
    /// were open before.
    pub(crate) fn note(
        &mut self,
        envelope: &Envelope,
        slot: Slot,
        id: CaseId,
        refolded: Option<Case>,
    ) -> Result<Alerts, String> {
        if slot == self.next() {
            let times = CaseTimes {
                opened_at: envelope.recorded.at,
                last_recorded_at: envelope.recorded.at,
                first_position: envelope.position,
                last_position: envelope.position,
            };
            self.entries.push(Entry { id, times, state: State::Loose(Arc::default()) });
            if self.packing.is_some() {
                self.loose.push_back(slot);
            }
        }
        let state = self.loosened(slot, id)?;
        let before = state.alerts.clone();
        match refolded {
            Some(case) => *state = Arc::new(case),
            None => Arc::make_mut(state).evolve(envelope),
        }
        if let Some(entry) = self.entries.get_mut(slot as usize) {
            entry.times.last_recorded_at = envelope.recorded.at;
            entry.times.last_position = envelope.position;
        }
        Ok(before)
    }

    /// Puts a state in the place of the one that is there.
    pub(crate) fn replace(&mut self, slot: Slot, id: CaseId, case: Case) -> Result<(), String> {
        *self.loosened(slot, id)? = Arc::new(case);
        Ok(())
    }

    /// The state of a case, to be written to.
    fn loosened(&mut self, slot: Slot, id: CaseId) -> Result<&mut Arc<Case>, String> {
        let entry = self.entries.get_mut(slot as usize).filter(|entry| entry.id == id);
        let entry = entry.ok_or_else(|| format!("case {id} is not at its place"))?;
        if let State::Packed(bytes) = &entry.state {
            let case = self.packing.and_then(|packing| (packing.unpack)(bytes));
            entry.state =
                State::Loose(Arc::new(case.ok_or_else(|| format!("the state of case {id} does not unpack"))?));
            self.loose.push_back(slot);
        }
        match &mut entry.state {
            State::Loose(case) => Ok(case),
            State::Packed(_) => Err(format!("the state of case {id} is packed")),
        }
    }

    /// Packs what was loosened first, so many at most, until no more are loose than may be. False where that is so.
    pub(crate) fn pack(&mut self, at_most: usize) -> bool {
        let Some(packing) = self.packing else { return false };
        let too_many = self.loose.len().saturating_sub(packing.most_loose);
        for _ in 0..too_many.min(at_most) {
            let Some(slot) = self.loose.pop_front() else { break };
            let Some(entry) = self.entries.get_mut(slot as usize) else { continue };
            let State::Loose(case) = &entry.state else { continue };
            // Looked at while both are there: later there is nothing to compare with.
            let bytes = (packing.pack)(case).filter(|bytes| (packing.unpack)(bytes).is_some_and(|same| same == **case));
            if let Some(bytes) = bytes {
                entry.state = State::Packed(bytes);
            }
        }
        if self.loose.capacity() > 4 * packing.most_loose {
            self.loose.shrink_to(2 * packing.most_loose);
        }
        too_many > at_most
    }

    /// How many are packed.
    pub(crate) fn packed(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry.state, State::Packed(_))).count()
    }

    /// The slot that the next new case takes.
    pub(crate) fn next(&self) -> Slot {
        self.entries.len() as Slot
    }
}

/// What is saved of a case, and what its digest speaks of: the same, packed or not.
#[derive(Serialize, Deserialize)]
struct Saved<T> {
    id: CaseId,
    times: CaseTimes,
    case: T,
}

/// What is saved of all cases.
#[derive(Deserialize)]
struct Form {
    entries: Vec<Saved<Arc<Case>>>,
}

impl From<Form> for Cases {
    fn from(form: Form) -> Self {
        let entry = |Saved { id, times, case }| Entry { id, times, state: State::Loose(case) };
        Self { entries: form.entries.into_iter().map(entry).collect(), ..Self::default() }
    }
}

impl Serialize for Cases {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Cases", 1)?;
        written.serialize_field("entries", &Entries(self))?;
        written.end()
    }
}

/// All entries, unpacked one after the other.
struct Entries<'a>(&'a Cases);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(cases) = self;
        let saved =
            cases.entries.iter().map(|entry| Saved { id: entry.id, times: entry.times, case: Unpacked(cases, entry) });
        serializer.collect_seq(saved)
    }
}

struct Unpacked<'a>(&'a Cases, &'a Entry);

impl Serialize for Unpacked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(cases, entry) = self;
        let case = cases.state(entry);
        let case = case.ok_or_else(|| ser::Error::custom(format!("the state of case {} does not unpack", entry.id)))?;
        case.serialize(serializer)
    }
}
