//! Proofs as they are served: read on threads of their own, a few at a time.

mod http;
mod tile;

use std::{sync::Arc, time::Duration};

use domain::Position;
use storage::{LogReader, Signed, proof::ProofError};
use tokio::sync::Semaphore;

pub use http::router;
pub use tile::Asked;

/// Proofs and tiles that are read at the same time; the others wait. Each reads a few hundred records at most.
pub const AT_ONCE: usize = 4;

/// How long the newest checkpoint is waited for, until it covers what was just recorded; it is written five times a second.
const COVERAGE_WAIT: Duration = Duration::from_secs(2);

/// How long a place among [`AT_ONCE`] is waited for.
const PLACE_WAIT: Duration = Duration::from_secs(5);

/// Why a proof is not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotProved {
    /// It cannot be.
    Proof(ProofError),
    /// No witness has signed a checkpoint yet.
    NotWitnessed,
    /// Too many ask at the same time.
    Busy,
    /// The work broke off.
    Broken(String),
}

impl From<ProofError> for NotProved {
    fn from(error: ProofError) -> Self {
        Self::Proof(error)
    }
}

/// Reads proofs off the runtime's workers.
#[derive(Clone, Debug)]
pub struct Prover {
    reader: LogReader,
    places: Arc<Semaphore>,
}

impl Prover {
    /// Over a log.
    pub fn new(reader: LogReader) -> Self {
        Self { reader, places: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Does blocking work on the log. The place is given back when the work has ended, also where nobody waits any more.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&LogReader) -> Result<T, NotProved> + Send + 'static,
    ) -> Result<T, NotProved> {
        let place = tokio::time::timeout(PLACE_WAIT, Arc::clone(&self.places).acquire_owned()).await;
        let Ok(Ok(place)) = place else { return Err(NotProved::Busy) };
        let reader = self.reader.clone();
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            work(&reader)
        });
        done.await.unwrap_or_else(|broken| Err(NotProved::Broken(broken.to_string())))
    }
}

/// The checkpoint to prove with: the newest, once it covers the position, or the newest that witnesses have signed.
pub fn checkpoint(reader: &LogReader, covering: Position, witnessed: bool) -> Result<Arc<Signed>, NotProved> {
    let head = reader.head();
    if covering > head {
        return Err(ProofError::NotCovered { position: covering.0, size: head.0 }.into());
    }
    if !witnessed {
        return Ok(reader.signed_for(covering, COVERAGE_WAIT)?);
    }
    let signed = reader.witnessed().ok_or(NotProved::NotWitnessed)?;
    if signed.size() < covering.0 {
        return Err(ProofError::NotCovered { position: covering.0, size: signed.size() }.into());
    }
    Ok(signed)
}
