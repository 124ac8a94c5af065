//! Parts: runs of records in files that say for themselves whether they are whole.

use sha2::{Digest as _, Sha256};

use crate::{frame::MAX_RECORD_BYTES, proof::Hash};

/// The longest part that is read.
pub const MAX_PART_BYTES: usize = 64 << 20;

const MAGIC: &[u8; 8] = b"HRDDREC1";
const HEAD_BYTES: usize = 24;
const HASH_BYTES: usize = 32;

/// A whole part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The position of its first record.
    pub first: u64,
    /// The position of its last record.
    pub last: u64,
    entries: &'a [u8],
}

impl<'a> Part<'a> {
    /// Reads a part: its form, its numbers and its hash, not what its records say.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, &'static str> {
        const SHORT: &str = "it is cut off";
        if bytes.len() > MAX_PART_BYTES {
            return Err("it is longer than any part");
        }
        let (sealed, hash) = bytes.split_last_chunk::<HASH_BYTES>().ok_or(SHORT)?;
        if sealed.get(..MAGIC.len()) != Some(MAGIC) {
            return Err("it is not a part of a backup");
        }
        if Hash::from(Sha256::digest(sealed)) != *hash {
            return Err("its bytes are not those that were written, or it is cut off");
        }
        let number = |from: usize| {
            let bytes = sealed.get(from..from + 8)?;
            Some(u64::from_be_bytes(bytes.try_into().ok()?))
        };
        let (first, last) = (number(8).ok_or(SHORT)?, number(16).ok_or(SHORT)?);
        let part = Self { first, last, entries: sealed.get(HEAD_BYTES..).ok_or(SHORT)? };
        let mut expected = first;
        for record in part.records() {
            record.ok_or("an entry is cut off")?;
            expected = expected.checked_add(1).ok_or("its positions are beyond the last one")?;
        }
        // An empty part would have its last position before the first.
        if first == 0 || expected == first || expected != last.wrapping_add(1) {
            return Err("it has not as many records as it says");
        }
        Ok(part)
    }

    /// The records in order; nothing in the place of one that is cut off, and then the end.
    pub fn records(&self) -> impl Iterator<Item = Option<&'a [u8]>> + use<'a> {
        let mut rest = self.entries;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let taken = entry(rest);
            rest = taken.map_or(&[], |(_, after)| after);
            Some(taken.map(|(record, _)| record))
        })
    }
}

/// The first entry, and what comes after it.
fn entry(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))
}

/// A part that is being filled.
#[derive(Debug)]
pub(crate) struct Filling {
    first: u64,
    next: u64,
    bytes: Vec<u8>,
}

impl Filling {
    /// Begins with the record of this position.
    pub(crate) fn from(first: u64) -> Self {
        let mut bytes = Vec::with_capacity(1 << 16);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&first.to_be_bytes());
        bytes.extend_from_slice(&[0; 8]);
        Self { first, next: first, bytes }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.next == self.first
    }

    pub(crate) const fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The position of the record that comes next.
    pub(crate) const fn next(&self) -> u64 {
        self.next
    }

    /// Takes in the next record; refuses one that no log holds.
    pub(crate) fn push(&mut self, record: &[u8]) -> Result<(), &'static str> {
        let length = u16::try_from(record.len()).ok().filter(|length| usize::from(*length) <= MAX_RECORD_BYTES);
        let length = length.filter(|length| *length > 0).ok_or("a record is empty, or longer than any may be")?;
        self.bytes.extend_from_slice(&length.to_be_bytes());
        self.bytes.extend_from_slice(record);
        self.next += 1;
        Ok(())
    }

    /// The last position, and the bytes of the file.
    pub(crate) fn seal(mut self) -> (u64, u64, Vec<u8>) {
        let last = self.next - 1;
        if let Some(place) = self.bytes.get_mut(16..HEAD_BYTES) {
            place.copy_from_slice(&last.to_be_bytes());
        }
        let hash = Sha256::digest(&self.bytes);
        self.bytes.extend_from_slice(&hash);
        (self.first, last, self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(first: u64, records: &[&[u8]]) -> Vec<u8> {
        let mut filling = Filling::from(first);
        records.iter().for_each(|record| filling.push(record).unwrap());
        filling.seal().2
    }

    fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
        let hash = Sha256::digest(&bytes);
        bytes.extend_from_slice(&hash);
        bytes
    }

    #[test]
    fn a_part_reads_back_and_every_changed_byte_is_noticed() {
        let bytes = part(7, &[b"one", b"and another", b"x"]);
        let read = Part::parse(&bytes).unwrap();
        assert_eq!((read.first, read.last), (7, 9));
        let records: Vec<&[u8]> = read.records().map(Option::unwrap).collect();
        assert_eq!(records, [&b"one"[..], b"and another", b"x"]);
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert!(Part::parse(&changed).is_err(), "byte {place}");
            assert!(Part::parse(&bytes[..place]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn a_part_whose_hash_fits_is_still_refused_where_its_numbers_do_not() {
        for (first, last, entries) in [
            (7_u64, 7_u64, &b"\x00\x03one\x00\x01x"[..]),
            (7, 9, b"\x00\x03one\x00\x01x"),
            (0, 1, b"\x00\x03one\x00\x01x"),
            (7, 6, b""),
            (7, 7, b"\x00\x04one"),
            (7, 7, b"\x00"),
            (u64::MAX, u64::MAX, b"\x00\x01x"),
        ] {
            let bytes = [MAGIC.as_slice(), &first.to_be_bytes(), &last.to_be_bytes(), entries].concat();
            assert!(Part::parse(&sealed(bytes)).is_err(), "{first} {last} {entries:?}");
        }
        let bytes = [MAGIC.as_slice(), &7_u64.to_be_bytes(), &8_u64.to_be_bytes(), b"\x00\x03one\x00\x01x"].concat();
        assert!(Part::parse(&sealed(bytes)).is_ok());
    }

    #[test]
    fn no_empty_and_no_endless_record_is_taken() {
        let mut filling = Filling::from(1);
        assert!(filling.push(b"").is_err());
        assert!(filling.push(&vec![0; MAX_RECORD_BYTES + 1]).is_err());
        assert!(filling.push(&vec![0; MAX_RECORD_BYTES]).is_ok());
        assert_eq!(filling.next(), 2);
    }
}
