//! What every reader of foreign bytes must hold to, for the fuzzer (`fuzz_targets/`) and for the ordinary tests
//! (`tests/readers/`) alike: no panic, nothing allocated for a length that was only claimed, and what was accepted
//! is written back as the same thing. Each gives whether it accepted the bytes.
//!
//! A reader that comes later gets a function here, a line in [`ALL`], a file in `fuzz_targets/`, its line in
//! `Cargo.toml`, and something valid in `corpus/`.

use domain::Position;
use sha2::{Digest as _, Sha256};
use storage::{
    backup::{Manifest, Part},
    decode, decode_state, encode,
    proof::{
        Consistency, Inclusion, Request, Root, SignedAttestation, SignedCheckpoint, SigningKey, Trust, VerifierKey,
    },
};

/// A reader, by the name of its target and of the folder of its corpus.
pub(crate) type Reader = fn(&[u8]) -> bool;

/// All of them.
pub(crate) const ALL: [(&str, Reader); 13] = [
    ("record", record),
    ("checkpoint", checkpoint),
    ("signatures", signatures),
    ("inclusion", inclusion),
    ("consistency", consistency),
    ("trust", trust),
    ("key", key),
    ("copy", copy),
    ("state", state),
    ("manifest", manifest),
    ("part", part),
    ("attestation", attestation),
    ("request", request),
];

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

fn place(record: &[u8]) -> Position {
    let place = record.get(5..13).and_then(|place| place.try_into().ok()).map(u64::from_le_bytes);
    Position(place.unwrap_or_default())
}

/// A record, as it is and with a checksum that fits.
pub(crate) fn record(bytes: &[u8]) -> bool {
    let accepts = |record: &[u8]| match decode(place(record), record) {
        Ok((envelope, last)) => {
            let again = encode(&envelope, last).expect("what was read can be written");
            assert_eq!(decode(envelope.position, &again), Ok((envelope, last)), "it reads back as something else");
            true
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            false
        }
    };
    let mut sealed = bytes.to_vec();
    if let Some((content, checksum)) = sealed.split_last_chunk_mut::<4>() {
        *checksum = crc32c::crc32c(content).to_le_bytes();
        let _ = accepts(&sealed);
    }
    accepts(bytes)
}

/// A signed checkpoint.
pub(crate) fn checkpoint(bytes: &[u8]) -> bool {
    let Ok(signed) = SignedCheckpoint::parse(bytes) else { return false };
    assert_eq!(signed.note().as_bytes(), bytes, "a note is kept as it came");
    assert_eq!(SignedCheckpoint::parse(signed.to_string().as_bytes()).as_ref(), Ok(&signed));
    let key = SigningKey::of_log(Some(&signed.checkpoint().origin), [9; 32]);
    let keys: Vec<VerifierKey> = key.iter().map(SigningKey::public).collect();
    assert!(signed.verify_log(&keys).is_err(), "a key that signed nothing is believed");
    true
}

/// The lines with which a witness answers.
pub(crate) fn signatures(bytes: &[u8]) -> bool {
    text(bytes).is_some_and(|lines| SignedCheckpoint::signatures(lines).is_ok_and(|signatures| !signatures.is_empty()))
}

/// A proof that a record is in the log.
pub(crate) fn inclusion(bytes: &[u8]) -> bool {
    let Some(Ok(proof)) = text(bytes).map(Inclusion::parse) else { return false };
    assert_eq!(proof.to_string().as_bytes(), bytes);
    assert!(proof.verify(&[0x5a; 32]).is_err(), "a record that nobody wrote is proved");
    true
}

/// A proof that a log extends another one.
pub(crate) fn consistency(bytes: &[u8]) -> bool {
    let Some(Ok(proof)) = text(bytes).map(Consistency::parse) else { return false };
    assert_eq!(proof.to_string().as_bytes(), bytes);
    for (from, to) in [(1, 2), (3, 9), (5, 5), (7, 3), (1 << 40, u64::MAX), (u64::MAX, u64::MAX)] {
        let root = |size, byte| Root { size, hash: [byte; 32] };
        assert!(proof.verify(&root(from, 1), &root(to, 2)).is_err(), "{from} to {to} is proved");
    }
    true
}

/// A policy of trust.
pub(crate) fn trust(bytes: &[u8]) -> bool {
    text(bytes).is_some_and(|policy| Trust::parse(policy).is_ok())
}

/// A key file, a private or a public one.
pub(crate) fn key(bytes: &[u8]) -> bool {
    let Some(text) = text(bytes) else { return false };
    if let Ok(key) = SigningKey::parse(text) {
        assert_eq!(SigningKey::parse(&key.to_file()).map(|key| key.public()), Ok(key.public()));
        return true;
    }
    let Ok(key) = VerifierKey::parse(text) else { return false };
    assert_eq!(VerifierKey::parse(&key.to_string()), Ok(key));
    true
}

/// A copy of the checkpoint beside the log, as it is and with a checksum that fits.
pub(crate) fn copy(bytes: &[u8]) -> bool {
    if let Some((content, _)) = bytes.split_at_checked(503) {
        let sealed = [content, format!("{:08x}\n", crc32c::crc32c(content)).as_bytes()].concat();
        let _ = storage::read_copy(&sealed);
    }
    storage::read_copy(bytes).is_some()
}

/// A state that a snapshot keeps.
pub(crate) fn state(bytes: &[u8]) -> bool {
    decode_state::<std::collections::BTreeMap<String, Vec<(u64, Option<String>)>>>(bytes).is_ok()
}

/// A part of a backup, as it is and with a hash that fits.
pub(crate) fn part(bytes: &[u8]) -> bool {
    let accepts = |bytes: &[u8]| match Part::parse(bytes) {
        Ok(part) => {
            let records: Vec<&[u8]> = part.records().map(|record| record.expect("it was found whole")).collect();
            assert_eq!(records.len() as u64, part.last - part.first + 1);
            let entries: usize = records.iter().map(|record| record.len() + 2).sum();
            assert_eq!(24 + entries + 32, bytes.len(), "some bytes of it are nothing");
            true
        }
        Err(why) => {
            assert!(!why.is_empty());
            false
        }
    };
    let mut sealed = bytes.to_vec();
    if let Some((content, hash)) = sealed.split_last_chunk_mut::<32>() {
        *hash = Sha256::digest(content).into();
        let _ = accepts(&sealed);
    }
    accepts(bytes)
}

/// The manifest of a backup, as it is and with a hash that fits.
pub(crate) fn manifest(bytes: &[u8]) -> bool {
    let Some(text) = text(bytes) else { return false };
    let accepts = |text: &str| match Manifest::parse(text) {
        Ok(manifest) => {
            let again = manifest.text().expect("what was read can be written");
            assert_eq!(Manifest::parse(&again), Ok(manifest), "it reads back as something else");
            true
        }
        Err(_) => false,
    };
    if let Some((body, _)) = text.trim_end_matches('\n').rsplit_once('\n') {
        let body = format!("{body}\n");
        let _ = accepts(&format!("{body}{}\n", hex::encode(Sha256::digest(&body))));
    }
    accepts(text)
}

/// A replay attestation.
pub(crate) fn attestation(bytes: &[u8]) -> bool {
    let Ok(signed) = SignedAttestation::parse(bytes) else { return false };
    assert_eq!(signed.note().as_bytes(), bytes, "a note is kept as it came");
    let key = SigningKey::of_log(Some(&signed.attestation().checkpoint.checkpoint().origin), [9; 32]);
    let keys: Vec<VerifierKey> = key.iter().map(SigningKey::public).collect();
    assert!(signed.verify(&keys).is_err(), "a key that signed nothing is believed");
    true
}

/// What a witness is asked.
pub(crate) fn request(bytes: &[u8]) -> bool {
    let Ok(request) = Request::parse(bytes) else { return false };
    assert_eq!(Request::parse(request.to_string().as_bytes()), Ok(request), "it reads back as something else");
    true
}
