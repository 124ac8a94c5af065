//! Standard Webhooks: what is sent carries an id, the second it was sent in, and an HMAC-SHA256 over both and the body, so
//! that a receiver knows who sent it, and takes nothing twice and nothing old. <https://www.standardwebhooks.com>

use std::io;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::terms::Instant;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

/// What a secret begins with.
const PREFIX: &str = "whsec_";

/// How many random bytes a secret has; the specification wants 24 to 64.
const BYTES: usize = 32;

/// A secret that a receiver shares: `whsec_` and base64. Gone from memory with its owner, and never shown by `{:?}`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(Zeroizing<String>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret(hidden)")
    }
}

impl Secret {
    /// Draws one.
    pub(crate) fn draw() -> io::Result<Self> {
        let mut bytes = Zeroizing::new([0; BYTES]);
        getrandom::fill(bytes.as_mut_slice()).map_err(io::Error::other)?;
        Ok(Self(Zeroizing::new(format!("{PREFIX}{}", STANDARD.encode(bytes.as_slice())))))
    }

    /// As it is handed over, once.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    fn key(&self) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = STANDARD.decode(self.0.strip_prefix(PREFIX)?).ok()?;
        (24..=64).contains(&bytes.len()).then(|| Zeroizing::new(bytes))
    }

    /// Whether it can sign: a file may have been written by hand.
    pub(crate) fn is_sound(&self) -> bool {
        self.key().is_some()
    }

    /// The signature of a message, as the header carries it; none where this is no secret.
    fn sign(&self, id: &str, second: i64, body: &[u8]) -> Option<String> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key()?).ok()?;
        mac.update(format!("{id}.{second}.").as_bytes());
        mac.update(body);
        Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
    }
}

/// The three headers of a message; a signature by each secret, for while one takes the place of the other both count.
pub(crate) fn headers<'a>(
    secrets: impl Iterator<Item = &'a Secret>,
    id: &str,
    now: Instant,
    body: &[u8],
) -> [(&'static str, String); 3] {
    let second = now.milliseconds().div_euclid(1_000);
    let signatures: Vec<String> = secrets.filter_map(|secret| secret.sign(id, second, body)).collect();
    [
        ("webhook-id", id.to_owned()),
        ("webhook-timestamp", second.to_string()),
        ("webhook-signature", signatures.join(" ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret(Zeroizing::new(text.to_owned()))
    }

    /// The vector that the specification's own libraries are tested with.
    #[test]
    fn a_message_is_signed_as_the_specification_says() {
        let known = secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        let now = Instant::from_milliseconds(1_614_265_330_000).unwrap();
        let signed = headers([&known].into_iter(), "msg_p5jXN8AQM9LWM0D4loKWxJek", now, br#"{"test": 2432232314}"#);
        assert_eq!(signed[0], ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek".into()));
        assert_eq!(signed[1], ("webhook-timestamp", "1614265330".into()));
        assert_eq!(signed[2], ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=".into()));
    }

    #[test]
    fn while_a_secret_takes_the_place_of_another_both_sign() {
        let (old, new) = (Secret::draw().unwrap(), Secret::draw().unwrap());
        assert!(old.is_sound() && old != new && old.text().starts_with("whsec_"));
        let now = Instant::from_milliseconds(1_000).unwrap();
        let [.., (_, both)] = headers([&new, &old].into_iter(), "a", now, b"{}");
        let alone = |secret: &Secret| headers([secret].into_iter(), "a", now, b"{}")[2].1.clone();
        assert_eq!(both, format!("{} {}", alone(&new), alone(&old)));
        assert_eq!(format!("{old:?}"), "Secret(hidden)");
        for wrong in ["whsec_", "whsec_AAAA", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_%%%"] {
            assert!(!secret(wrong).is_sound(), "{wrong}");
        }
    }
}
