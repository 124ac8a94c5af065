//! How each witness was last time it was asked; read by whoever wants to know how the server is.

use std::sync::{Arc, Mutex, PoisonError};

use domain::terms::Instant;

/// How one witness was last time.
#[derive(Clone, Debug, Default)]
pub struct WitnessState {
    /// What the policy calls it.
    pub name: String,
    /// Its public key.
    pub key: String,
    /// Where it is asked.
    pub url: String,
    /// How many events the checkpoint covers that it signed last; 0 where it signed none.
    pub size: u64,
    /// When it signed that, by its own clock.
    pub signed_at: Option<Instant>,
    /// Why it did not sign when it was asked last; none where it did.
    pub error: Option<String>,
    /// When that was.
    pub failed_at: Option<Instant>,
    /// Whether it says that this log is not the one it has seen: rewritten, or set back.
    pub alarm: bool,
}

/// How all witnesses of the policy were last time; empty where there is no policy.
#[derive(Clone, Debug, Default)]
pub struct Board(Arc<Mutex<Vec<WitnessState>>>);

impl Board {
    /// All of them, in the policy's order.
    pub fn states(&self) -> Vec<WitnessState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn fill(&self, states: Vec<WitnessState>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = states;
    }

    pub(super) fn change(&self, place: usize, change: impl FnOnce(&mut WitnessState)) {
        if let Some(state) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(place) {
            change(state);
        }
    }
}
