//! A fingerprint that two people compare over a telephone.

use sha2::{Digest, Sha256};

/// Groups in a fingerprint, and groups on a line of it.
const GROUPS: usize = 12;
const ON_A_LINE: usize = 4;

/// Twelve groups of five digits: the first 24 bytes of the SHA-256 of the text, two bytes at a time, the higher first, each
/// pair as a number from 00000 to 65535. So much of it is kept that nobody can make two texts with the same.
pub(crate) fn fingerprint(text: &str) -> Vec<String> {
    let digest: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    digest.as_chunks::<2>().0.iter().take(GROUPS).map(|pair| format!("{:05}", u16::from_be_bytes(*pair))).collect()
}

/// The same on three lines, each behind `indent`.
pub(crate) fn lines(text: &str, indent: &str) -> String {
    let groups = fingerprint(text);
    groups.chunks(ON_A_LINE).map(|groups| groups.join(" ")).collect::<Vec<_>>().join(&format!("\n{indent}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_beginning_of_the_sha256_in_decimal() {
        // SHA-256 of "abc": ba78 16bf 8f01 cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 f200 15ad
        let expected = "47736 05823 36609 53226\n  16705 16606 23982 08739\n  45059 24995 38423 31388";
        assert_eq!(lines("abc", "  "), expected);
        assert_ne!(fingerprint("abc"), fingerprint("abd"));
    }
}
