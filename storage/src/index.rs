//! Where things are in the log: held in memory, built by the opening scan, never stored.
//!
//! An event costs 4 bytes of its stream's list (up to 8 while the list has room to grow); a command costs 12 bytes in a
//! table that is at least 7/16 full, so at most 30. A million events with a command each stay below 60 MB.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
};

use domain::{CommandId, Envelope, Position, Revision, Stream};

use crate::error::StorageError;

/// The last position that the index can hold.
pub const MAX_POSITION: u64 = u32::MAX as u64;

/// The index of streams and of commands.
#[derive(Debug, Default)]
pub(crate) struct Index {
    streams: HashMap<Stream, Vec<u32>>,
    commands: HashMap<Key, u32>,
    /// First positions of commands whose hash another one had before: practically none.
    collided: Vec<(u64, u32)>,
    hasher: RandomState,
}

/// A 64-bit hash in two halves: without the padding that a `u64` would bring beside a `u32`.
type Key = [u32; 2];

#[expect(clippy::cast_possible_truncation, reason = "the two halves of 64 bits")]
const fn halves(hash: u64) -> Key {
    [(hash >> 32) as u32, hash as u32]
}

impl Index {
    /// Takes in the next event; `opens` where it is the first of its command.
    pub(crate) fn push(&mut self, envelope: &Envelope, opens: bool) -> Result<(), StorageError> {
        let position = envelope.position;
        let inconsistent = |reason| StorageError::Inconsistent { position, reason };
        let place = u32::try_from(position.0).map_err(|_| inconsistent("beyond the last position".to_owned()))?;
        let positions = match self.streams.get_mut(&envelope.stream) {
            Some(positions) => positions,
            None => self.streams.entry(envelope.stream.clone()).or_default(),
        };
        let expected = revision(positions.len()).next();
        if envelope.revision != expected {
            let (stream, found) = (&envelope.stream, envelope.revision);
            return Err(inconsistent(format!("{stream} goes on with revision {expected}, not {found}")));
        }
        positions.push(place);
        if opens {
            let hash = self.hasher.hash_one(&envelope.command);
            match self.commands.entry(halves(hash)) {
                std::collections::hash_map::Entry::Vacant(entry) => drop(entry.insert(place)),
                std::collections::hash_map::Entry::Occupied(_) => self.collided.push((hash, place)),
            }
        }
        Ok(())
    }

    /// The positions of a stream, in order.
    pub(crate) fn stream(&self, stream: &Stream) -> &[u32] {
        self.streams.get(stream).map_or(&[], Vec::as_slice)
    }

    /// How many events a stream has.
    pub(crate) fn revision(&self, stream: &Stream) -> Revision {
        revision(self.stream(stream).len())
    }

    /// How many streams there are.
    pub(crate) fn streams(&self) -> usize {
        self.streams.len()
    }

    /// Where a command may start; whether it is the command has to be read there.
    pub(crate) fn command(&self, command: &CommandId) -> Vec<Position> {
        let hash = self.hasher.hash_one(command);
        let first = self.commands.get(&halves(hash)).copied();
        let others = self.collided.iter().filter(|(other, _)| *other == hash).map(|(_, place)| *place);
        first.into_iter().chain(others).map(|place| Position(u64::from(place))).collect()
    }

    /// Gives back what the lists hold in reserve, after the opening scan.
    pub(crate) fn shrink(&mut self) {
        self.streams.values_mut().for_each(Vec::shrink_to_fit);
    }
}

fn revision(length: usize) -> Revision {
    Revision(u32::try_from(length).unwrap_or(u32::MAX))
}
