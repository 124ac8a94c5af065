//! The frame of a record: what can be checked without knowing any event.
//!
//! ```text
//! 0       format byte            1
//! 1..3    number of the kind     u16, little endian
//! 3       version of the kind    u8
//! 4       flags                  bit 0: last record of its commit; the others are zero
//! 5..13   position               u64, little endian; equals the key it is stored under
//! 13..n-4 content                see `record`
//! n-4..n  CRC32C of all before   u32, little endian
//! ```
//!
//! The frame is fixed for ever: a later format has another first byte, and this release refuses it.

use domain::Position;

use crate::error::{Damage, RecordError};

/// The format this release writes, and the newest it reads.
pub const RECORD_FORMAT: u8 = 1;

/// The longest record: what an entry of C2SP tlog-tiles may have. The log keeps up to 17 records in one page, and a page
/// longer than a quarter of a segment (2 MiB) would go to a file of its own, outside of what one `fdatasync` makes durable;
/// 17 of these stay below.
pub const MAX_RECORD_BYTES: usize = u16::MAX as usize;

pub(crate) const HEAD_BYTES: usize = 13;
pub(crate) const TAIL_BYTES: usize = 4;
const LAST_OF_COMMIT: u8 = 1;

/// What the frame says of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Number of the kind of event.
    pub kind: u16,
    /// Version of the kind's form.
    pub version: u8,
    /// Whether the record is the last of its commit.
    pub last: bool,
    /// Place in the log.
    pub position: Position,
}

/// Puts the frame around what `write` appends.
pub(crate) fn seal(
    frame: Frame,
    write: impl FnOnce(&mut Vec<u8>) -> Result<(), RecordError>,
) -> Result<Vec<u8>, RecordError> {
    let mut record = Vec::with_capacity(512);
    record.push(RECORD_FORMAT);
    record.extend_from_slice(&frame.kind.to_le_bytes());
    record.push(frame.version);
    record.push(if frame.last { LAST_OF_COMMIT } else { 0 });
    record.extend_from_slice(&frame.position.0.to_le_bytes());
    write(&mut record)?;
    record.extend_from_slice(&crc32c::crc32c(&record).to_le_bytes());
    if record.len() > MAX_RECORD_BYTES {
        return Err(RecordError::TooLong { position: frame.position, bytes: record.len() });
    }
    Ok(record)
}

/// What a frame at the beginning of these bytes would say, its end not being known; none where nothing ever wrote this.
pub(crate) fn begins(bytes: &[u8]) -> Option<Frame> {
    let [RECORD_FORMAT, kind_low, kind_high, version, flags, place @ ..] = *bytes.first_chunk::<HEAD_BYTES>()? else {
        return None;
    };
    let (kind, position) = (u16::from_le_bytes([kind_low, kind_high]), Position(u64::from_le_bytes(place)));
    (flags & !LAST_OF_COMMIT == 0).then_some(Frame { kind, version, last: flags & LAST_OF_COMMIT != 0, position })
}

/// Checks the frame of the record stored under `position` and gives it with the content.
pub(crate) fn open(position: Position, record: &[u8]) -> Result<(Frame, &[u8]), RecordError> {
    let damaged = |damage| RecordError::Damaged { position, damage };
    // The first byte comes before the checksum: a later format may keep its checksum elsewhere.
    match record.first() {
        None => return Err(damaged(Damage::Short)),
        Some(&found) if found > RECORD_FORMAT => return Err(RecordError::NewerFormat { position, found }),
        Some(_) => (),
    }
    if record.len() > MAX_RECORD_BYTES {
        return Err(damaged(Damage::Long));
    }
    let (sealed, checksum) = record.split_last_chunk::<TAIL_BYTES>().ok_or(damaged(Damage::Short))?;
    if crc32c::crc32c(sealed) != u32::from_le_bytes(*checksum) {
        return Err(damaged(Damage::Checksum));
    }
    let (head, content) = sealed.split_first_chunk::<HEAD_BYTES>().ok_or(damaged(Damage::Short))?;
    let [format, kind_low, kind_high, version, flags, place @ ..] = *head;
    if format != RECORD_FORMAT {
        return Err(damaged(Damage::Format(format)));
    }
    if flags & !LAST_OF_COMMIT != 0 {
        return Err(damaged(Damage::Flags(flags)));
    }
    let written = Position(u64::from_le_bytes(place));
    if written != position {
        return Err(damaged(Damage::Position(written)));
    }
    let kind = u16::from_le_bytes([kind_low, kind_high]);
    Ok((Frame { kind, version, last: flags & LAST_OF_COMMIT != 0, position }, content))
}
