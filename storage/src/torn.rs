//! Whether sled would take anything in its file for torn, and so write over what lies behind it.
//!
//! The file is a row of segments, each with a number that grows as they are written; a segment whose pages have all moved
//! on is used again. A segment has a head, then messages, and a last message that fills it. Only the one with the highest
//! number is not full. sled goes through the segments that may not have been synced, in the order of their numbers, and
//! ends at the first that is missing and at the first message that is not whole; a batch of which the end is missing it
//! leaves out. It zeroes what lies behind.

use std::{collections::BTreeSet, fs::File, io, io::Read, path::Path};

/// The head of a segment: CRC-32, number of its first byte, number of the last byte known to be durable.
const HEAD_BYTES: usize = 20;
/// Closer to the end of a segment than this no message begins.
const RED_ZONE_BYTES: usize = 32;
/// A message that fills the rest of its segment, whatever lies there.
const CAP: u8 = 2;
/// A message that holds the number of the last message of its batch.
const BATCH: u8 = 3;
/// Messages whose content is in a file of its own. Ours are too small for that; where there is one, nothing is certain.
const ELSEWHERE: [u8; 3] = [7, 9, 11];
/// The most kinds of messages there are.
const MOST_KINDS: u8 = 11;

/// Whether the engine would read its file to the end without taking anything for torn. "No" where that is not certain.
pub(crate) fn reads_to_its_end(path: &Path, segment_bytes: usize) -> io::Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let (mut bytes, mut found, mut empty) = (Vec::with_capacity(segment_bytes), Found::default(), true);
    loop {
        bytes.clear();
        if (&mut file).take(segment_bytes as u64).read_to_end(&mut bytes)? == 0 {
            return Ok(empty || found.is_whole(segment_bytes as u64));
        }
        empty = false;
        // Never used, or zeroed when something was mended.
        if is_zero(&bytes) {
            continue;
        }
        if !Segment::read(&bytes, segment_bytes).is_some_and(|segment| found.take(segment)) {
            return Ok(false);
        }
    }
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// What all segments come to.
#[derive(Default)]
struct Found {
    numbers: BTreeSet<u64>,
    /// The segments that are not full.
    open: Vec<u64>,
    /// The last byte that a head says was durable.
    durable: u64,
    /// The last message of a batch that a batch names.
    batch: u64,
    /// Behind the last message of the highest segment.
    end: u64,
}

impl Found {
    /// Whether its number was not there before.
    fn take(&mut self, segment: Segment) -> bool {
        if self.numbers.last().is_none_or(|last| *last < segment.number) {
            self.end = segment.end;
        }
        if segment.is_open {
            self.open.push(segment.number);
        }
        self.durable = self.durable.max(segment.durable);
        self.batch = self.batch.max(segment.batch);
        self.numbers.insert(segment.number)
    }

    fn is_whole(&self, segment_bytes: u64) -> bool {
        let Some(last) = self.numbers.last() else { return false };
        let first = self.durable / segment_bytes;
        self.open == [*last] && self.batch < self.end && (first..=*last).all(|number| self.numbers.contains(&number))
    }
}

/// A segment of which every message is whole.
struct Segment {
    number: u64,
    durable: u64,
    batch: u64,
    end: u64,
    is_open: bool,
}

impl Segment {
    /// A head, then messages until one that fills the rest, or until nothing was ever written.
    fn read(bytes: &[u8], segment_bytes: usize) -> Option<Self> {
        let (sum, rest) = bytes.get(..HEAD_BYTES)?.split_first_chunk::<4>()?;
        if crc32fast::hash(rest) != u32::from_le_bytes(*sum) ^ u32::MAX {
            return None;
        }
        let (first, durable) = (head_number(rest)?, head_number(rest.get(8..)?)?);
        let (number, mut batch, mut place, mut is_open) = (first / segment_bytes as u64, 0, HEAD_BYTES, false);
        while place + RED_ZONE_BYTES <= segment_bytes {
            let left = bytes.get(place..)?;
            if is_zero(left) {
                is_open = true;
                break;
            }
            let message = Message::read(left, number)?;
            match message.kind {
                CAP => break,
                kind if ELSEWHERE.contains(&kind) => return None,
                BATCH => batch = batch.max(u64::from_le_bytes(*message.body.first_chunk::<8>()?)),
                _ => (),
            }
            place += message.length;
        }
        // Nothing is durable yet where that is below the first byte.
        let durable = if durable > i64::MAX.cast_unsigned() { 0 } else { durable };
        Some(Self { number, durable, batch, end: first + place as u64, is_open })
    }
}

fn head_number(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.first_chunk::<8>()?) ^ i64::MAX.cast_unsigned())
}

/// A message that is whole, and of its segment.
struct Message<'a> {
    kind: u8,
    body: &'a [u8],
    length: usize,
}

impl<'a> Message<'a> {
    /// The one at the beginning of these bytes.
    fn read(bytes: &'a [u8], segment: u64) -> Option<Self> {
        let (sum, rest) = bytes.split_first_chunk::<4>()?;
        let (&kind, rest) = rest.split_first()?;
        let (length, rest) = integer(rest)?;
        let (number, rest) = integer(rest)?;
        let (_page, rest) = integer(rest)?;
        let body = rest.get(..usize::try_from(length).ok()?)?;
        let head = bytes.get(4..bytes.len() - rest.len())?;
        let mut found = crc32fast::Hasher::new();
        found.update(body);
        found.update(head);
        let whole = found.finalize() ^ u32::MAX == u32::from_le_bytes(*sum);
        let length = 4 + head.len() + body.len();
        (whole && number == segment && (1..=MOST_KINDS).contains(&kind)).then_some(Self { kind, body, length })
    }
}

/// An integer as the engine writes it: up to 240 as it is, larger ones behind a byte that says how long they are.
fn integer(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    match first {
        0..=240 => Some((first.into(), rest)),
        241..=248 => {
            let (&low, rest) = rest.split_first()?;
            Some((240 + 256 * (u64::from(first) - 241) + u64::from(low), rest))
        }
        249 => {
            let (low, rest) = rest.split_first_chunk::<2>()?;
            Some((2_288 + u64::from(u16::from_be_bytes(*low)), rest))
        }
        250..=255 => {
            let (low, rest) = rest.split_at_checked(usize::from(first) - 247)?;
            Some((low.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)), rest))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::FileExt, path::PathBuf};

    use super::*;
    use crate::{log::EventLog, options::Options, samples::Numbering};

    const SEGMENT: u64 = crate::SEGMENT_BYTES as u64;

    fn is_whole(path: &Path) -> bool {
        reads_to_its_end(path, crate::SEGMENT_BYTES).unwrap()
    }

    /// A log that has grown over several segments, been reopened, and used segments again.
    fn grown(folder: &Path) -> PathBuf {
        let (path, mut numbering) = (folder.join("log/db"), Numbering::default());
        for round in 0..8 {
            let mut log = EventLog::open(folder, Options::default()).unwrap();
            for _ in 0..6 {
                log.append(numbering.commits(300, 3, 25)).unwrap();
            }
            drop(log);
            assert!(is_whole(&path), "round {round}");
        }
        path
    }

    /// The segments of a file, by their numbers, with their places.
    fn segments(path: &Path) -> Vec<(u64, u64, Segment)> {
        let file = fs::read(path).unwrap();
        let read = |(place, bytes): (usize, &[u8])| {
            let segment = Segment::read(bytes, crate::SEGMENT_BYTES).unwrap();
            (segment.number, place as u64 * SEGMENT, segment)
        };
        let mut segments: Vec<_> = file.chunks(crate::SEGMENT_BYTES).enumerate().map(read).collect();
        segments.sort_by_key(|(number, ..)| *number);
        segments
    }

    #[test]
    fn a_log_that_was_closed_reads_to_its_end_and_one_with_any_message_damaged_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = grown(folder.path());
        let segments = fs::metadata(&path).unwrap().len().div_ceil(SEGMENT);
        assert!(segments > 2, "{segments}");
        let file = File::options().read(true).write(true).open(&path).unwrap();
        for segment in 0..segments {
            for place in [0, 4, 19, 20, 24, 27, 5_000] {
                let at = segment * SEGMENT + place;
                let mut byte = [0];
                file.read_exact_at(&mut byte, at).unwrap();
                file.write_all_at(&[byte[0] ^ 0x10], at).unwrap();
                assert!(!is_whole(&path), "byte {at}");
                file.write_all_at(&byte, at).unwrap();
            }
        }
        assert!(is_whole(&path), "all bytes are back");
    }

    /// Blocks that a disk gives back as zeros look like such that were never written.
    #[test]
    fn zeros_in_the_place_of_what_was_written_are_not_taken_for_what_never_was() {
        // When the engine's own thread writes decides where the last batch lies: not every file ends with more than its end.
        assert!((0..20).any(|_| zeros_are_told_from_what_never_was()), "no file with a batch to cut");
    }

    /// False where the last batch of the file is nothing but its end.
    fn zeros_are_told_from_what_never_was() -> bool {
        let folder = tempfile::tempdir().unwrap();
        let path = grown(folder.path());
        let (file, bytes) = (File::options().write(true).open(&path).unwrap(), fs::read(&path).unwrap());
        let segments = segments(&path);
        let zeroed = |from: u64, to: u64| {
            let (from, to) = (from as usize, (to as usize).min(bytes.len()));
            file.write_all_at(&vec![0; to - from], from as u64).unwrap();
            let whole = is_whole(&path);
            file.write_all_at(&bytes[from..to], from as u64).unwrap();
            whole
        };
        let [.., (_, before, _), (number, last, segment)] = segments.as_slice() else { panic!("one segment") };
        assert!(segment.is_open && segments.iter().filter(|(.., segment)| segment.is_open).count() == 1);
        assert!(!zeroed(*last, last + SEGMENT), "the highest segment");
        assert!(!zeroed(*before, before + SEGMENT), "the one before it");
        assert!(!zeroed(before + SEGMENT / 2, before + SEGMENT), "the second half of the one before it");
        assert!(!zeroed(0, bytes.len() as u64), "all of it");
        // The end of the last batch: the engine would leave out its beginning.
        let (mut places, mut place) = (Vec::new(), HEAD_BYTES);
        // Other segments may lie behind it, and behind its end one that is used again holds what it held before.
        let highest = &bytes[*last as usize..bytes.len().min((last + SEGMENT) as usize)];
        while let Some(message) = highest.get(place..).and_then(|rest| Message::read(rest, *number)) {
            places.push(place);
            place += message.length;
        }
        let end = last + segment.end - number * SEGMENT;
        assert_eq!(last + place as u64, end);
        let inside = places.iter().rev().find(|place| number * SEGMENT + (**place as u64) < segment.batch);
        if let Some(inside) = inside {
            assert!(!zeroed(last + *inside as u64, end), "the last messages of the last batch");
        }
        inside.is_some()
    }

    #[test]
    fn integers_are_read_as_the_engine_writes_them() {
        let written: [(&[u8], u64); 9] = [
            (&[0], 0),
            (&[240], 240),
            (&[241, 0], 240),
            (&[241, 1], 241),
            (&[248, 255], 2_287),
            (&[249, 0, 0], 2_288),
            (&[249, 255, 255], 67_823),
            (&[250, 0xF0, 0x08, 0x01], 67_824),
            (&[255, 1, 0, 0, 0, 0, 0, 0, 1], (1 << 56) + 1),
        ];
        for (bytes, value) in written {
            assert_eq!(integer(bytes), Some((value, &[][..])), "{bytes:?}");
            assert_eq!(integer(&bytes[..bytes.len() - 1]), None, "{bytes:?}");
        }
    }
}
