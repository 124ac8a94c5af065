//! When each access token was last used: kept in memory, and now and then in a small file. Its loss does no harm.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::{
    Registry,
    terms::{Instant, TokenId},
};

use super::beside;

/// How often the file is written at most.
pub(crate) const WRITE_EVERY: Duration = Duration::from_secs(60);

const FILE: &str = "tokens.used";

/// When each token was last used.
#[derive(Debug)]
pub struct LastUse {
    file: PathBuf,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// Only of tokens that were found to count: as many as there are on record, at most.
    at: BTreeMap<TokenId, Instant>,
    changed: bool,
}

impl LastUse {
    /// What the file beside the log says; a damaged one is told of and begun anew.
    pub(crate) fn open(folder: &Path) -> Self {
        let file = folder.join(FILE);
        let at = beside::read(&file).unwrap_or_else(|error| {
            tracing::warn!(%error, "when tokens were last used is forgotten");
            None
        });
        Self { file, known: Mutex::new(Known { at: at.unwrap_or_default(), changed: false }) }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A token was used.
    pub(crate) fn note(&self, token: &TokenId, now: Instant) {
        let mut known = self.known();
        match known.at.get_mut(token) {
            Some(at) if *at >= now => return,
            Some(at) => *at = now,
            None => drop(known.at.insert(token.clone(), now)),
        }
        known.changed = true;
    }

    /// When it was last used, as far as is known.
    pub fn of(&self, token: &TokenId) -> Option<Instant> {
        self.known().at.get(token).copied()
    }

    /// Writes what changed; forgets tokens that count no more.
    pub(crate) fn keep(&self, registry: &Registry, now: Instant) -> io::Result<()> {
        let at = {
            let mut known = self.known();
            let running = |id: &TokenId| {
                let token = registry.access().token(id);
                token.is_some_and(|token| token.revoked_at.is_none() && token.until > now)
            };
            known.at.retain(|id, _| running(id));
            if !std::mem::take(&mut known.changed) {
                return Ok(());
            }
            known.at.clone()
        };
        beside::write_sealed(&self.file, &at)
    }
}
