//! Secrets of 256 random bits, and how they are written: 43 characters of base64url. Only their SHA-256 is kept.

use std::io;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::terms::Digest;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// How many characters a secret has.
pub(crate) const CHARACTERS: usize = 43;

/// A secret that was just drawn: gone from memory with its owner, and never shown by `{:?}`.
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret(hidden)")
    }
}

impl Secret {
    /// Draws one.
    pub(crate) fn draw() -> io::Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).map_err(io::Error::other)?;
        Ok(Self(bytes))
    }

    /// Reads one; none where it has another form.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if text.len() != CHARACTERS {
            return None;
        }
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    /// As it is handed over.
    pub(crate) fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.0.as_slice()))
    }

    /// What is kept of it.
    pub(crate) fn digest(&self) -> Digest {
        Digest::of(self.0.as_slice())
    }

    /// Whether this is the secret of a digest; takes the same time wherever they differ.
    pub(crate) fn is(&self, kept: &Digest) -> bool {
        self.digest().0.ct_eq(&kept.0).into()
    }
}

/// Some random letters and digits, for names that are no secrets.
pub(crate) fn name() -> io::Result<String> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(hex::encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_as_it_was_written_and_nothing_else_is() {
        let secret = Secret::draw().unwrap();
        let text = secret.text();
        assert_eq!(text.len(), CHARACTERS);
        assert!(Secret::read(&text).unwrap().is(&secret.digest()));
        assert!(!Secret::draw().unwrap().is(&secret.digest()));
        let mut altered = text.to_string();
        altered.replace_range(..1, if altered.starts_with('A') { "B" } else { "A" });
        assert!(!Secret::read(&altered).unwrap().is(&secret.digest()));
        // The last of 43 characters has two bits that belong to no byte: they must be zero, or one secret has four texts.
        assert!(Secret::read(&format!("{}B", "A".repeat(42))).is_none());
        for wrong in ["", "A", &text[1..], &format!("{}=", &*text), &"+".repeat(CHARACTERS)] {
            assert!(Secret::read(wrong).is_none(), "{wrong}");
        }
        assert_eq!(format!("{secret:?}"), "Secret(hidden)");
    }
}
