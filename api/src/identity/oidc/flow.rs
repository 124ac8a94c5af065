//! The page's way in: the authorization code flow with PKCE. Who comes back must have been sent from here.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::terms::{Digest, Office, Role};
use zeroize::Zeroizing;

use crate::identity::secret::Secret;

/// How long somebody may take at the provider.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The most who are on their way at the same time; beyond, the one sent longest ago is forgotten.
const MOST: usize = 4_096;

/// Somebody who was sent to the provider.
pub(crate) struct Sent {
    /// Must stand in the token that the provider signs.
    pub(crate) nonce: Zeroizing<String>,
    /// Proves to the provider that who asked and who gets are the same.
    pub(crate) verifier: Zeroizing<String>,
    /// The role and office that were asked for.
    pub(crate) asked: (Option<Role>, Option<Office>),
    at: Instant,
}

/// Everybody who is on the way.
#[derive(Default)]
pub(crate) struct Pending(Mutex<HashMap<Digest, Sent>>);

impl std::fmt::Debug for Pending {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Pending")
    }
}

/// What goes with somebody to the provider.
pub(crate) struct Ticket {
    pub(crate) state: Zeroizing<String>,
    pub(crate) nonce: Zeroizing<String>,
    /// The S256 challenge.
    pub(crate) challenge: String,
}

impl Pending {
    /// Sends somebody on the way.
    pub(crate) fn send(&self, asked: (Option<Role>, Option<Office>), now: Instant) -> std::io::Result<Ticket> {
        let (state, nonce, verifier) = (Secret::draw()?, Secret::draw()?.text(), Secret::draw()?.text());
        let challenge = URL_SAFE_NO_PAD.encode(Digest::of(verifier.as_bytes()).0);
        let mut pending = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pending.retain(|_, sent| now.saturating_duration_since(sent.at) < PATIENCE);
        if pending.len() >= MOST
            && let Some(oldest) = pending.iter().min_by_key(|(_, sent)| sent.at).map(|(state, _)| *state)
        {
            pending.remove(&oldest);
        }
        pending.insert(state.digest(), Sent { nonce: nonce.clone(), verifier, asked, at: now });
        Ok(Ticket { state: state.text(), nonce, challenge })
    }

    /// Who comes back with a state; once, and in time.
    pub(crate) fn back(&self, state: &str, now: Instant) -> Option<Sent> {
        let state = Secret::read(state)?.digest();
        let sent = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&state)?;
        (now.saturating_duration_since(sent.at) < PATIENCE).then_some(sent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_sent_comes_back_once_and_in_time() {
        let (pending, now) = (Pending::default(), Instant::now());
        let ticket = pending.send((None, None), now).unwrap();
        assert!(pending.back("x", now).is_none());
        let sent = pending.back(&ticket.state, now).unwrap();
        assert_eq!(URL_SAFE_NO_PAD.encode(Digest::of(sent.verifier.as_bytes()).0), ticket.challenge);
        assert_eq!(sent.nonce, ticket.nonce);
        assert!(pending.back(&ticket.state, now).is_none(), "once");
        let late = pending.send((None, None), now).unwrap();
        assert!(pending.back(&late.state, now + PATIENCE).is_none());
    }

    #[test]
    fn however_many_are_sent_few_are_remembered() {
        let (pending, start) = (Pending::default(), Instant::now());
        let first = pending.send((None, None), start).unwrap();
        let mut last = None;
        for number in 0..MOST {
            last = Some(pending.send((None, None), start + Duration::from_millis(number as u64 + 1)).unwrap());
        }
        assert_eq!(pending.0.lock().unwrap().len(), MOST);
        let now = start + Duration::from_secs(60);
        assert!(pending.back(&first.state, now).is_none());
        assert!(pending.back(&last.unwrap().state, now).is_some());
    }
}
