//! Where things are in the log: held in memory, built by the opening scan, never stored.
//!
//! An event costs 4 bytes of its stream's list (up to 8 while the list has room to grow); a command costs 12 bytes in a
//! table that is at least 7/16 full, so at most 30; a stream costs 68 bytes for its key and the last link of its chain. A
//! million events with a command each stay below 60 MB.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
};

use domain::{CommandId, Envelope, Position, Revision, Stream};

use crate::{
    error::StorageError,
    proof::{Hash, StreamHead, stream_key},
};

/// The last position that the index can hold.
pub const MAX_POSITION: u64 = u32::MAX as u64;

/// The index of streams and of commands.
#[derive(Debug, Default)]
pub(crate) struct Index {
    streams: HashMap<Stream, Entry>,
    commands: HashMap<Key, u32>,
    /// First positions of commands whose hash another one had before: practically none.
    collided: Vec<(u64, u32)>,
    hasher: RandomState,
}

/// One stream.
#[derive(Debug)]
struct Entry {
    positions: Vec<u32>,
    key: Hash,
    link: Hash,
}

impl Entry {
    fn head(&self) -> StreamHead {
        StreamHead { revision: revision(self.positions.len()), link: self.link }
    }
}

/// A 64-bit hash in two halves: without the padding that a `u64` would bring beside a `u32`.
type Key = [u32; 2];

#[expect(clippy::cast_possible_truncation, reason = "the two halves of 64 bits")]
const fn halves(hash: u64) -> Key {
    [(hash >> 32) as u32, hash as u32]
}

impl Index {
    /// Takes in the next event with its leaf hash; `opens` where it is the first of its command. Gives the key of its
    /// stream and where the stream stands now.
    pub(crate) fn push(
        &mut self,
        envelope: &Envelope,
        leaf: &Hash,
        opens: bool,
    ) -> Result<(Hash, StreamHead), StorageError> {
        let position = envelope.position;
        let inconsistent = |reason| StorageError::Inconsistent { position, reason };
        let place = u32::try_from(position.0).map_err(|_| inconsistent("beyond the last position".to_owned()))?;
        let entry = match self.streams.get_mut(&envelope.stream) {
            Some(entry) => entry,
            None => self.streams.entry(envelope.stream.clone()).or_insert_with(|| Entry {
                positions: Vec::new(),
                key: stream_key(&envelope.stream),
                link: Hash::default(),
            }),
        };
        let head = entry.head();
        let expected = head.revision.next();
        if envelope.revision != expected {
            let (stream, found) = (&envelope.stream, envelope.revision);
            return Err(inconsistent(format!("{stream} goes on with revision {expected}, not {found}")));
        }
        let head = head.followed_by(leaf);
        entry.positions.push(place);
        entry.link = head.link;
        let moved = (entry.key, head);
        if opens {
            let hash = self.hasher.hash_one(&envelope.command);
            match self.commands.entry(halves(hash)) {
                std::collections::hash_map::Entry::Vacant(entry) => drop(entry.insert(place)),
                std::collections::hash_map::Entry::Occupied(_) => self.collided.push((hash, place)),
            }
        }
        Ok(moved)
    }

    /// Where every stream stands.
    pub(crate) fn heads(&self) -> impl Iterator<Item = (Hash, StreamHead)> {
        self.streams.values().map(|entry| (entry.key, entry.head()))
    }

    /// The positions of a stream, in order.
    pub(crate) fn stream(&self, stream: &Stream) -> &[u32] {
        self.streams.get(stream).map_or(&[], |entry| entry.positions.as_slice())
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
        self.streams.values_mut().for_each(|entry| entry.positions.shrink_to_fit());
    }
}

fn revision(length: usize) -> Revision {
    Revision(u32::try_from(length).unwrap_or(u32::MAX))
}
