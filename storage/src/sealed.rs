//! Small files beside the log that no tree covers: one line, and a second one with the SHA-256 of the first, in hex. Damage
//! is noticed, no more: whoever may write the file can write both lines.

use sha2::{Digest as _, Sha256};

/// The text of the file; the line has no line end in it.
pub fn seal_line(line: &str) -> String {
    format!("{line}\n{}\n", hex::encode(Sha256::digest(line)))
}

/// The line of a file; none where it is not what was written. A file of an earlier release has the first line alone.
pub fn open_line(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let Some((line, sum)) = text.split_once('\n') else { return Some(text) };
    (sum.strip_suffix('\n')? == hex::encode(Sha256::digest(line))).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_reads_back_and_every_changed_or_missing_byte_of_it_is_noticed() {
        let sealed = seal_line("{\"a\":1}");
        assert_eq!(open_line(sealed.as_bytes()), Some("{\"a\":1}"));
        for place in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[place] ^= 1;
            assert_ne!(open_line(&changed), Some("{\"a\":1}"), "byte {place}");
            // A first line that is cut off is for whoever reads what is in it.
            let cut = open_line(&sealed.as_bytes()[..place]);
            assert!(cut.is_none() || place <= 7, "cut at {place}");
        }
        assert_eq!(open_line(b"{}"), Some("{}"));
    }
}
