//! Passwords against their hashes: slow on purpose, so few at a time and few waiting.

use std::{
    net::IpAddr,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::secret::Secret;
use crate::transport::{Shares, accountable};

/// Memory of one verification in KiB, passes over it, and lanes: the first of the settings that OWASP's cheat sheet on
/// storing passwords names for Argon2id. 19 MiB and about 30 ms on a small machine; two at once leave such a machine, and
/// those who are at work on it, room. More memory would help against who has stolen the file, and hurt in the office.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Verifications at the same time.
const AT_ONCE: usize = 2;

/// Verifications at the same time and waiting.
const TAKEN: usize = AT_ONCE + 8;

/// How many of those one address has: whoever floods from one leaves the others theirs.
const OF_ONE_ADDRESS: usize = 2;

/// Too many at the same time.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Busy;

/// Hashes and verifies.
#[derive(Debug)]
pub(crate) struct Verifier {
    taken: Arc<Semaphore>,
    addresses: Arc<Shares>,
    running: Arc<Semaphore>,
    verified: Arc<AtomicU64>,
}

impl Default for Verifier {
    fn default() -> Self {
        let (taken, running) = (Arc::new(Semaphore::new(TAKEN)), Arc::new(Semaphore::new(AT_ONCE)));
        Self { taken, addresses: Shares::new(OF_ONE_ADDRESS), running, verified: Arc::default() }
    }
}

fn hasher() -> Result<Argon2<'static>, String> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| error.to_string())?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String, String> {
    let hash = hasher()?.hash_password(password.as_bytes()).map_err(|error| error.to_string())?;
    Ok(hash.to_string())
}

/// What a name without a password is verified against, so that it takes as long as one that has one: the hash of a secret
/// that nobody was told.
fn nobodys() -> Result<&'static str, String> {
    static HASH: OnceLock<Result<String, String>> = OnceLock::new();
    let made = || hash_now(&Secret::draw().map_err(|error| error.to_string())?.text());
    HASH.get_or_init(made).as_deref().map_err(Clone::clone)
}

impl Verifier {
    /// Runs something slow on a thread for it, once there is room.
    async fn slowly<T: Send + 'static>(
        &self,
        from: IpAddr,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let share = self.addresses.take(accountable(from).to_string()).ok_or(Busy)?;
        let taken = Arc::clone(&self.taken).try_acquire_owned().map_err(|_| Busy)?;
        let running = Arc::clone(&self.running).acquire_owned().await.map_err(|_| Busy)?;
        // The permits go with the work: who goes away does not make room for more of it.
        let done = tokio::task::spawn_blocking(move || {
            let _held = (share, taken, running);
            work()
        });
        done.await.map_err(|_| Busy)
    }

    /// Whether the password is that of the hash. Where there is none, the work is the same and the answer is no.
    pub(crate) async fn verify(
        &self,
        from: IpAddr,
        password: Zeroizing<String>,
        hash: Option<String>,
    ) -> Result<bool, Busy> {
        let verified = Arc::clone(&self.verified);
        self.slowly(from, move || {
            let known = hash.is_some();
            let against = match &hash {
                Some(hash) => hash,
                None => nobodys().unwrap_or_default(),
            };
            verified.fetch_add(1, Ordering::Relaxed);
            let right = hasher().is_ok_and(|hasher| hasher.verify_password(password.as_bytes(), against).is_ok());
            right && known
        })
        .await
    }

    /// The hash of a password, in the PHC form.
    pub(crate) async fn hash(&self, from: IpAddr, password: Zeroizing<String>) -> Result<Result<String, String>, Busy> {
        self.slowly(from, move || hash_now(&password)).await
    }

    /// How many passwords were verified.
    #[cfg(test)]
    pub(crate) fn verified(&self) -> u64 {
        self.verified.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn password(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.to_owned())
    }

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_and_nobody_has_the_one_of_nobody() {
        let verifier = Verifier::default();
        let hash = verifier.hash(HERE, password("correct horse battery")).await.unwrap().unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let other = verifier.hash(HERE, password("correct horse battery")).await.unwrap().unwrap();
        assert_ne!(hash, other, "each has a salt of its own");
        assert!(verifier.verify(HERE, password("correct horse battery"), Some(hash.clone())).await.unwrap());
        assert!(!verifier.verify(HERE, password("correct horse batterY"), Some(hash)).await.unwrap());
        assert!(!verifier.verify(HERE, password("correct horse battery"), None).await.unwrap());
        assert!(!verifier.verify(HERE, password(""), Some("no hash".to_owned())).await.unwrap());
        assert_eq!(verifier.verified(), 4);
        assert!(nobodys().unwrap().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "the same work");
    }

    #[tokio::test]
    async fn few_run_and_few_wait_and_the_rest_is_sent_away() {
        let verifier = Verifier::default();
        let from = |number: usize| IpAddr::from([192, 0, 2, u8::try_from(number).unwrap()]);
        let work = (0..TAKEN + 3).map(|number| verifier.verify(from(number), password("wrong"), None));
        let answers = futures_util::future::join_all(work).await;
        assert_eq!(answers.iter().filter(|answer| **answer == Err(Busy)).count(), 3);
        assert_eq!(verifier.verify(HERE, password("wrong"), None).await, Ok(false), "and there is room again");
    }

    #[tokio::test]
    async fn one_address_takes_two_places_however_much_it_asks() {
        let verifier = Verifier::default();
        let flood = (0..40).map(|_| verifier.verify(HERE, password("wrong"), None));
        let elsewhere = verifier.verify([192, 0, 2, 2].into(), password("wrong"), None);
        let (flood, elsewhere) = futures_util::future::join(futures_util::future::join_all(flood), elsewhere).await;
        assert_eq!(flood.iter().filter(|answer| answer.is_ok()).count(), OF_ONE_ADDRESS);
        assert_eq!(elsewhere, Ok(false), "the other is looked at");
        assert_eq!(verifier.verify(HERE, password("wrong"), None).await, Ok(false), "and places are given back");
    }
}
