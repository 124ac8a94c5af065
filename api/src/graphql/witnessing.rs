//! How the witnesses stand to this log.

use async_graphql::SimpleObject;

use super::scalars::{DateTime, Position};
use crate::{casebook::Casebook, witness::WitnessState};

/// What others have signed of this log, and how those were that were asked.
#[derive(SimpleObject)]
pub(crate) struct Witnessing {
    /// The last position that enough witnesses have signed; 0 where none did yet. It stays over restarts.
    position: Position,
    /// How many events lie behind it, up to the head.
    behind: Position,
    /// Whether a witness says that this log is not the one it has seen: rewritten, or set back. Nothing is worse.
    pub(crate) alarm: bool,
    /// The witnesses that are asked; none where the server was given no policy.
    witnesses: Vec<WitnessHealth>,
}

/// How one witness was when it was asked last.
#[derive(SimpleObject)]
pub(crate) struct WitnessHealth {
    /// What the policy calls it.
    name: String,
    /// Its public key, as name+id+base64 (C2SP signed-note).
    key: String,
    /// Where it is asked.
    url: String,
    /// The last position it has signed; 0 where it has not, as far as this server knows.
    position: Position,
    /// When it signed that, by its own clock.
    signed_at: Option<DateTime>,
    /// Why it did not sign when it was asked last; null where it did.
    error: Option<String>,
    /// When that was.
    failed_at: Option<DateTime>,
    /// Whether it says that this log is not the one it has seen.
    alarm: bool,
}

impl Witnessing {
    pub(super) fn of(casebook: &Casebook) -> Self {
        let witnesses: Vec<WitnessHealth> = casebook.witnesses().states().into_iter().map(Into::into).collect();
        let witnessed = casebook.reader().witnessed().map_or(0, |signed| signed.size());
        Self {
            position: Position(domain::Position(witnessed)),
            behind: Position(domain::Position(casebook.reader().head().0.saturating_sub(witnessed))),
            alarm: witnesses.iter().any(|witness| witness.alarm),
            witnesses,
        }
    }
}

impl From<WitnessState> for WitnessHealth {
    fn from(state: WitnessState) -> Self {
        let WitnessState { name, key, url, size, signed_at, error, failed_at, alarm } = state;
        let (signed_at, failed_at) = (signed_at.map(DateTime), failed_at.map(DateTime));
        Self { name, key, url, position: Position(domain::Position(size)), signed_at, error, failed_at, alarm }
    }
}
