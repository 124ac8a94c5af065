//! The stored form: it reads back as it was, or not at all.

use domain::{Envelope, Position, terms::Day};
use proptest::prelude::*;
use storage::{Damage, MAX_RECORD_BYTES, RecordError, decode, decode_state, encode, encode_state};

use crate::samples::{envelope, event, mixed, stream};

/// Puts the right checksum under changed bytes.
pub(crate) fn sealed(mut record: Vec<u8>) -> Vec<u8> {
    let end = record.len() - 4;
    let checksum = crc32c::crc32c(&record[..end]);
    record[end..].copy_from_slice(&checksum.to_le_bytes());
    record
}

fn changed(record: &[u8], place: usize, byte: u8) -> Vec<u8> {
    let mut record = record.to_vec();
    record[place] = byte;
    sealed(record)
}

fn sample() -> (Envelope, Vec<u8>) {
    let envelope = envelope(5, stream(3), 2, 9);
    let record = encode(&envelope, true).unwrap();
    (envelope, record)
}

prop_compose! {
    fn envelopes()(
        position in 1..u64::from(u32::MAX),
        place in 0..10_000_u64,
        revision in 1..u32::MAX,
        command in 0..99_999_999_u64,
        number in any::<u64>(),
        long in 0..1_900_usize,
        day in 0..90_000_u32,
    ) -> Envelope {
        let mut envelope = envelope(position, stream(place), revision, command);
        envelope.event = event(number, long);
        envelope.effective_on = Day::parse("1900-01-01").unwrap().plus(day);
        envelope
    }
}

proptest! {
    #[test]
    fn every_envelope_reads_back_as_it_was(envelope in envelopes(), last in any::<bool>()) {
        let record = encode(&envelope, last).unwrap();
        prop_assert!(record.len() <= MAX_RECORD_BYTES);
        prop_assert_eq!(decode(envelope.position, &record).unwrap(), (envelope.clone(), last));
        let elsewhere = envelope.position.next();
        let refused = decode(elsewhere, &record).unwrap_err();
        prop_assert_eq!(refused, RecordError::Damaged { position: elsewhere, damage: Damage::Position(envelope.position) });
    }

    #[test]
    fn arbitrary_bytes_are_refused_and_never_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(decode(Position(1), &bytes).is_err());
    }

    /// With the right checksum under them, wrong bytes reach the decoder of the content.
    #[test]
    fn wrong_content_under_a_right_checksum_never_breaks_the_reader(
        envelope in envelopes(),
        wrong in prop::collection::vec((13..400_usize, any::<u8>()), 1..20),
        cut in prop::option::of(17..400_usize),
    ) {
        let mut record = encode(&envelope, true).unwrap();
        for (place, byte) in wrong {
            if place + 4 < record.len() {
                record[place] = byte;
            }
        }
        record.truncate(cut.unwrap_or(usize::MAX));
        if let Ok((read, last)) = decode(envelope.position, &sealed(record)) {
            // What reads is a value that can be written again.
            prop_assert!(encode(&read, last).is_ok());
        }
    }
}

#[test]
fn every_changed_bit_of_a_record_is_noticed() {
    let (_, record) = sample();
    for place in 0..record.len() {
        for bit in 0..8 {
            let mut wrong = record.clone();
            wrong[place] ^= 1 << bit;
            assert!(decode(Position(5), &wrong).is_err(), "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn every_shortened_record_is_refused_with_its_position() {
    let (_, record) = sample();
    for length in 0..record.len() {
        let error = decode(Position(5), &record[..length]).unwrap_err();
        assert_eq!(error.position(), Position(5));
        assert!(matches!(error, RecordError::Damaged { .. }), "{error}");
        if length >= 17 {
            assert!(decode(Position(5), &sealed(record[..length].to_vec())).is_err(), "{length} with its checksum");
        }
    }
}

#[test]
fn bytes_left_over_are_refused() {
    let (_, mut record) = sample();
    record.extend_from_slice(&[0; 3]);
    let error = decode(Position(5), &sealed(record)).unwrap_err();
    assert_eq!(error, RecordError::Damaged { position: Position(5), damage: Damage::Trailing(3) });
}

#[test]
fn what_a_newer_release_wrote_is_not_called_damage() {
    let (_, record) = sample();
    let error = |place, byte| decode(Position(5), &changed(&record, place, byte)).unwrap_err();
    assert_eq!(error(0, 2), RecordError::NewerFormat { position: Position(5), found: 2 });
    assert_eq!(
        error(2, 250),
        RecordError::UnknownKind { position: Position(5), number: 250 * 256 + u16::from(record[1]) }
    );
    let number = u16::from_le_bytes([record[1], record[2]]);
    assert_eq!(error(3, 9), RecordError::KindVersion { position: Position(5), number, found: 9, known: 1 });
    for (place, byte) in [(0, 0), (4, 2), (4, 0x81), (5, 6)] {
        assert!(matches!(error(place, byte), RecordError::Damaged { .. }), "byte {place}");
    }
    // A later format may keep its checksum elsewhere, or have none.
    assert!(matches!(decode(Position(5), &[7]), Err(RecordError::NewerFormat { found: 7, .. })));
}

#[test]
fn a_length_that_nothing_stands_behind_is_refused_before_anything_is_allocated() {
    let (_, record) = sample();
    // 253 announces eight bytes of length: here some 10^18 bytes of text.
    for place in 13..record.len() - 13 {
        let mut wrong = record.clone();
        wrong[place] = 253;
        wrong[place + 1..place + 9].copy_from_slice(&(u64::MAX >> 4).to_le_bytes());
        let _ = decode(Position(5), &sealed(wrong)).map(|(envelope, _)| envelope);
    }
}

#[test]
fn an_event_longer_than_a_record_is_refused_when_it_is_written() {
    let long = crate::tampering::long_envelope(1, 1, 3_000);
    let error = encode(&long, true).unwrap_err();
    assert!(matches!(error, RecordError::TooLong { position: Position(1), .. }), "{error}");
}

#[test]
fn the_longest_records_read_back() {
    for lines in (0..2_000).step_by(9) {
        let long = crate::tampering::long_envelope(1, 1, lines);
        match encode(&long, true) {
            Ok(record) => assert_eq!(decode(Position(1), &record).unwrap(), (long, true)),
            Err(error) => assert!(lines > 1_700 && matches!(error, RecordError::TooLong { .. }), "{lines}: {error}"),
        }
    }
}

#[test]
fn an_ordinary_record_is_short() {
    let bytes: usize = (1..=1_000)
        .map(|number| encode(&envelope(number, stream(mixed(number) % 99), 7, number), true).unwrap().len())
        .sum();
    assert!((150..400).contains(&(bytes / 1_000)), "{} bytes", bytes / 1_000);
}

#[test]
fn a_state_reads_back_and_what_is_left_over_is_refused() {
    let state: Vec<(u64, String)> = (0..50).map(|number| (mixed(number), format!("line {number}"))).collect();
    let mut bytes = encode_state(&state).unwrap();
    assert_eq!(decode_state::<Vec<(u64, String)>>(&bytes).unwrap(), state);
    assert!(decode_state::<Vec<(u64, String)>>(&bytes[..bytes.len() - 1]).is_err());
    bytes.push(0);
    assert!(decode_state::<Vec<(u64, String)>>(&bytes).is_err());
}
