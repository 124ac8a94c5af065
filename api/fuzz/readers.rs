//! What every reader of foreign bytes must hold to, for the fuzzer (`fuzz_targets/`) and for the ordinary tests
//! (`tests/readers/`) alike: no panic, nothing allocated for a length that was only claimed, and what was accepted is
//! believed no further than its signatures go. Each gives whether it accepted the bytes. Those of `storage` are in
//! `storage/fuzz`.
//!
//! A reader that comes later gets a function here, a line in [`ALL`], a file in `fuzz_targets/`, its line in
//! `Cargo.toml`, and something valid in `corpus/`.

use api::{
    bundle::{Bundle, check},
    proofs::Asked,
};
use storage::proof::{SignedCheckpoint, SigningKey, Trust};

/// A reader, by the name of its target and of the folder of its corpus.
pub(crate) type Reader = fn(&[u8]) -> bool;

/// All of them.
pub(crate) const ALL: [(&str, Reader); 3] = [("bundle", bundle), ("proof", proof), ("tile", tile)];

/// Somebody who bears the log's name and has signed nothing.
fn stranger(checkpoint: &SignedCheckpoint) -> Trust {
    let key = SigningKey::of_log(Some(&checkpoint.checkpoint().origin), [9; 32]);
    Trust::of_log(key.iter().map(SigningKey::public).collect())
}

/// A bundle, as it is and with checksums of its entries that fit.
pub(crate) fn bundle(bytes: &[u8]) -> bool {
    let accepts = |bytes: &[u8]| match Bundle::read(bytes) {
        Ok(bundle) => {
            assert!(!bundle.history().is_empty() && !bundle.keys().is_empty());
            assert!(bundle.trusted(&stranger(bundle.checkpoint())).is_err(), "a key that signed nothing is believed");
            true
        }
        Err(finding) => {
            assert!(!finding.part.is_empty() && !finding.why.is_empty(), "{finding:?}");
            false
        }
    };
    let mut sealed = bytes.to_vec();
    for head in sealed.chunks_exact_mut(512).filter(|head| head[257..].starts_with(b"ustar")) {
        head[148..156].fill(b' ');
        let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
        head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    }
    if sealed != bytes {
        let _ = accepts(&sealed);
    }
    accepts(bytes)
}

/// A tlog-proof, a zero byte, and the record it is about.
pub(crate) fn proof(bytes: &[u8]) -> bool {
    let (proof, record) = bytes.split_at(bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len()));
    let record = record.get(1..).unwrap_or_default();
    let Ok(single) = check(proof, record) else { return false };
    assert!(single.event.position.0 <= single.checkpoint.checkpoint().root.size);
    assert!(single.trusted(&stranger(&single.checkpoint)).is_err(), "a key that signed nothing is believed");
    true
}

/// The path of a tile.
pub(crate) fn tile(bytes: &[u8]) -> bool {
    let Some(asked) = std::str::from_utf8(bytes).ok().and_then(Asked::parse) else { return false };
    assert_eq!(asked.to_string().as_bytes(), bytes, "one tile has two names");
    assert!((1..=256).contains(&asked.width));
    true
}
