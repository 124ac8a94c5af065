//! The streams of the log with their revisions: where contiguity is checked, and which case a number stands for.

use std::hash::{BuildHasher, RandomState};

use domain::{Envelope, List, Position, Revision, Stream, terms::CaseId};
use hashbrown::HashTable;
use serde::{Deserialize, Serialize};

use crate::{cases::Slot, error::ProjectionError};

/// One stream and how far it came.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Known {
    /// Which.
    pub(crate) stream: Stream,
    /// The last revision.
    pub(crate) revision: Revision,
    /// Its place among the cases, where it is one.
    pub(crate) slot: Option<Slot>,
    /// The positions of its events, ascending.
    pub(crate) positions: List<u32>,
}

/// Every stream, by the order of its first event.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Streams {
    pub(crate) known: Vec<Known>,
    /// Their numbers, found by the streams that lie at them: no name is kept twice.
    #[serde(skip)]
    numbers: HashTable<u32>,
    #[serde(skip)]
    hashing: RandomState,
    /// How many of them are cases: the slot that the next new case takes.
    #[serde(skip)]
    cases: Slot,
}

impl Streams {
    /// The stream's number, where it has events.
    pub(crate) fn number(&self, stream: &Stream) -> Option<u32> {
        let is_it = |number: &u32| self.known.get(*number as usize).is_some_and(|known| known.stream == *stream);
        self.numbers.find(self.hashing.hash_one(stream), is_it).copied()
    }

    pub(crate) fn get(&self, number: u32) -> Option<&Known> {
        self.known.get(number as usize)
    }

    pub(crate) fn find(&self, stream: &Stream) -> Option<&Known> {
        self.get(self.number(stream)?)
    }

    pub(crate) fn slot(&self, case: CaseId) -> Option<Slot> {
        self.find(&Stream::Case(case))?.slot
    }

    /// The revision of the envelope is the one that comes next.
    pub(crate) fn check(&self, envelope: &Envelope) -> Result<(), ProjectionError> {
        let expected = self.find(&envelope.stream).map(|known| known.revision).unwrap_or_default().next();
        if envelope.revision == expected {
            return Ok(());
        }
        Err(ProjectionError::RevisionGap {
            position: envelope.position,
            stream: envelope.stream.to_string(),
            expected,
            actual: envelope.revision,
        })
    }

    /// Notes a checked envelope; a new stream takes the next slot where it is a case.
    pub(crate) fn note(&mut self, envelope: &Envelope, place: u32) -> Option<Slot> {
        let number = match self.number(&envelope.stream) {
            Some(number) => number,
            None => {
                let number = self.known.len() as u32;
                let slot = envelope.stream.case().map(|_| self.cases);
                self.cases += Slot::from(slot.is_some());
                let (stream, revision, positions) = (envelope.stream.clone(), Revision(0), List::new());
                self.known.push(Known { stream, revision, slot, positions });
                self.enter(number);
                number
            }
        };
        let known = self.known.get_mut(number as usize)?;
        known.revision = envelope.revision;
        known.positions.push(place);
        known.slot
    }

    /// Makes the stream at a number be found.
    fn enter(&mut self, number: u32) {
        let Self { known, numbers, hashing, .. } = self;
        let hash = |number: &u32| known.get(*number as usize).map_or(0, |known| hashing.hash_one(&known.stream));
        numbers.insert_unique(hash(&number), number, hash);
    }

    /// Numbers the streams again after reading them back.
    pub(crate) fn renumber(&mut self) {
        self.numbers.clear();
        (0..self.known.len() as u32).for_each(|number| self.enter(number));
        self.cases = self.known.iter().map(|known| Slot::from(known.slot.is_some())).sum();
    }
}

/// A position as the folds keep it: 32 bits, for every event of theirs is in memory.
pub(crate) fn place(position: Position) -> Result<u32, ProjectionError> {
    u32::try_from(position.0).map_err(|_| ProjectionError::Full { position })
}
