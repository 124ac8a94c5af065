//! The provider's public keys, kept here: asked for at the start, now and then, and when a token names one that is not
//! known, at most once a minute. What was good last stays until there is something better.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse},
};
use serde::Deserialize;
use tokio::{sync::Notify, time::Instant};

/// How often they are asked for at most.
const AT_MOST_EVERY: Duration = Duration::from_secs(60);

/// How often they are asked for at least, so that a key that the provider took back is known no more.
const AT_LEAST_EVERY: Duration = Duration::from_secs(15 * 60);

/// The most keys that are kept.
const MOST: usize = 64;

/// A key with the one algorithm it is used with.
pub(crate) struct Key {
    pub(crate) decoding: DecodingKey,
    pub(crate) algorithm: Algorithm,
}

type Known = HashMap<Option<String>, Arc<Key>>;

/// How often keys are asked for.
#[derive(Clone, Copy, Debug)]
struct Pace {
    at_most_every: Duration,
    at_least_every: Duration,
}

/// The keys that are known now.
pub(crate) struct Keys {
    allowed: Vec<Algorithm>,
    pace: Pace,
    known: RwLock<Arc<Known>>,
    /// Somebody showed a token of a key that is not known.
    wanted: Notify,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Keys({})", self.known().len())
    }
}

#[derive(Deserialize)]
struct Set {
    keys: Vec<serde_json::Value>,
}

impl Keys {
    pub(crate) fn new(allowed: Vec<Algorithm>) -> Self {
        let pace = Pace { at_most_every: AT_MOST_EVERY, at_least_every: AT_LEAST_EVERY };
        Self { allowed, pace, known: RwLock::default(), wanted: Notify::new() }
    }

    fn known(&self) -> Arc<Known> {
        Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The key with an id; without one, the only key there is. Where it is not known, it is asked for soon.
    pub(crate) fn find(&self, id: Option<&str>) -> Option<Arc<Key>> {
        let known = self.known();
        let found = match id {
            Some(id) => known.get(&Some(id.to_owned())).cloned(),
            None => known.values().next().filter(|_| known.len() == 1).cloned(),
        };
        if found.is_none() {
            self.wanted.notify_one();
        }
        found
    }

    /// Takes a set of keys in the place of the ones before. One without a key that can be used is refused.
    pub(crate) fn take(&self, set: &[u8]) -> Result<usize, String> {
        let set: Set = serde_json::from_slice(set).map_err(|error| format!("this is no set of keys: {error}"))?;
        // A key of a kind that we do not know says nothing against the others.
        let keys = set.keys.into_iter().filter_map(|key| serde_json::from_value::<Jwk>(key).ok());
        let known: Known = keys
            .filter_map(|jwk| {
                let algorithm = self.algorithm(&jwk)?;
                let decoding = DecodingKey::from_jwk(&jwk).ok()?;
                Some((jwk.common.key_id, Arc::new(Key { decoding, algorithm })))
            })
            .take(MOST)
            .collect();
        if known.is_empty() {
            return Err("it holds no key for the algorithms that are allowed".to_owned());
        }
        let count = known.len();
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(known);
        Ok(count)
    }

    /// The one algorithm of a key: the one it names, or the first allowed one of its kind. Never what a token says.
    fn algorithm(&self, jwk: &Jwk) -> Option<Algorithm> {
        if jwk.common.public_key_use.as_ref().is_some_and(|usage| *usage != PublicKeyUse::Signature) {
            return None;
        }
        let fits = |algorithm: &Algorithm| match &jwk.algorithm {
            AlgorithmParameters::RSA(_) => algorithm.family() == AlgorithmFamily::Rsa,
            AlgorithmParameters::EllipticCurve(key) => match key.curve {
                EllipticCurve::P256 => *algorithm == Algorithm::ES256,
                EllipticCurve::P384 => *algorithm == Algorithm::ES384,
                EllipticCurve::P521 | EllipticCurve::Ed25519 | _ => false,
            },
            AlgorithmParameters::OctetKeyPair(_) => *algorithm == Algorithm::EdDSA,
            AlgorithmParameters::OctetKey(_) | AlgorithmParameters::Other(_) | _ => false,
        };
        match jwk.common.key_algorithm {
            Some(named) => {
                let named: Algorithm = named.to_string().parse().ok()?;
                (self.allowed.contains(&named) && fits(&named)).then_some(named)
            }
            None => self.allowed.iter().copied().find(fits),
        }
    }

    /// Waits until the keys should be asked for again.
    pub(crate) async fn due(&self, last: Instant) {
        let wanted = async {
            self.wanted.notified().await;
            tokio::time::sleep_until(last + self.pace.at_most_every).await;
        };
        drop(tokio::time::timeout_at(last + self.pace.at_least_every, wanted).await);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    // The example key of RFC 7515, appendix A.3, and a modulus of 2,048 bits.
    fn curve(id: &str) -> serde_json::Value {
        json!({ "kty": "EC", "crv": "P-256", "kid": id, "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" })
    }

    fn rsa(id: &str) -> serde_json::Value {
        json!({ "kty": "RSA", "kid": id, "e": "AQAB", "n": format!("{}w", "v".repeat(341)) })
    }

    fn with(mut key: serde_json::Value, name: &str, value: &str) -> serde_json::Value {
        key[name] = value.into();
        key
    }

    fn taken(keys: &Keys, set: Vec<serde_json::Value>) -> Result<usize, String> {
        keys.take(json!({ "keys": set }).to_string().as_bytes())
    }

    #[test]
    fn each_key_has_one_algorithm_that_is_allowed() {
        let keys = Keys::new(vec![Algorithm::PS256, Algorithm::ES256]);
        let set = vec![
            curve("curve"),
            rsa("any"),
            with(rsa("pinned"), "alg", "PS256"),
            with(rsa("other"), "alg", "RS256"),
            with(rsa("hmac"), "alg", "HS256"),
            with(rsa("sealing"), "use", "enc"),
            with(curve("twisted"), "alg", "PS256"),
            json!({ "kty": "oct", "kid": "shared", "k": "AAAA" }),
            json!({ "kty": "new", "kid": "unknown" }),
        ];
        assert_eq!(taken(&keys, set), Ok(3));
        let algorithm = |id: &str| keys.find(Some(id)).map(|key| key.algorithm);
        assert_eq!(algorithm("curve"), Some(Algorithm::ES256));
        assert_eq!(algorithm("any"), Some(Algorithm::PS256));
        assert_eq!(algorithm("pinned"), Some(Algorithm::PS256));
        for id in ["other", "hmac", "sealing", "twisted", "shared", "unknown"] {
            assert_eq!(algorithm(id), None, "{id}");
        }
        assert!(keys.find(None).is_none(), "there are several");
    }

    #[test]
    fn what_was_good_last_stays_and_there_are_never_too_many() {
        let keys = Keys::new(vec![Algorithm::ES256]);
        assert_eq!(taken(&keys, vec![curve("first")]), Ok(1));
        assert!(taken(&keys, vec![]).is_err() && keys.take(b"nothing").is_err());
        assert!(keys.find(Some("first")).is_some() && keys.find(None).is_some());
        assert_eq!(taken(&keys, (0..100).map(|number| curve(&number.to_string())).collect()), Ok(MOST));
        assert!(keys.find(Some("first")).is_none(), "taken back");
    }

    #[tokio::test]
    async fn keys_are_asked_for_when_one_is_missing_but_not_too_often() {
        let mut keys = Keys::new(vec![Algorithm::ES256]);
        let short = Duration::from_millis(40);
        keys.pace = Pace { at_most_every: Duration::ZERO, at_least_every: short };
        let start = Instant::now();
        keys.due(start).await;
        assert!(start.elapsed() >= short, "nobody misses one: in their turn");
        // This comes back before the next hour only because one is missing.
        keys.pace = Pace { at_most_every: short, at_least_every: Duration::from_secs(3_600) };
        for _ in 0..1_000 {
            assert!(keys.find(Some("missing")).is_none());
        }
        let last = Instant::now();
        keys.due(last).await;
        assert!(last.elapsed() >= short, "and not at once");
    }
}
