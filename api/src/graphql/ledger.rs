//! The log and the state of this server.

use async_graphql::SimpleObject;

use super::{scalars::Position, scrub::Scrub, witnessing::Witnessing};
use crate::{casebook::Casebook, search::Indexed};

/// How far the clock may be behind, in milliseconds, before somebody has to set it: a time server's usual correction.
const TOLERATED_STEP: i64 = 10_000;

/// The log and the state of this server.
#[derive(SimpleObject)]
pub(crate) struct Ledger {
    /// Whether nothing here asks for an operator: it records, every projection and the index of words follow, the clock is not
    /// behind what was recorded, and the scrub found nothing.
    ok: bool,
    /// The last position.
    head: Position,
    /// The position that answers reflect.
    position: Position,
    /// How many milliseconds the machine's clock is behind the last recorded time, where it is: until it has caught up,
    /// events are recorded with the time of the last one.
    clock_behind: Option<f64>,
    /// Why nothing is recorded any more, where that is so.
    stopped: Option<String>,
    /// How each projection is.
    projections: Vec<ProjectionHealth>,
    /// How the index of words is that `search` looks into; null where none is kept.
    search_index: Option<SearchHealth>,
    /// What witnesses elsewhere have signed of it.
    witnessing: Witnessing,
    /// What reading the log again in the background has come to.
    scrub: Scrub,
}

/// How a projection is.
#[derive(SimpleObject)]
pub(crate) struct ProjectionHealth {
    /// Which.
    name: String,
    /// The position it reflects.
    position: Position,
    /// Why it stands still, where it does.
    error: Option<String>,
}

/// How the index of words is. It follows the log in the background; nothing that is recorded waits for it.
#[derive(SimpleObject)]
pub(crate) struct SearchHealth {
    /// All events up to here can be found.
    position: Position,
    /// Why it stands still, where it does: it tries again by itself.
    error: Option<String>,
}

impl Ledger {
    pub(super) fn of(casebook: &Casebook) -> Self {
        // Asked before the views are held.
        let (stopped, scrubbed, behind) = (casebook.stopped(), casebook.scrubbed(), casebook.clock_behind());
        let views = casebook.views();
        let projections = views.health().into_iter().map(|health| ProjectionHealth {
            name: format!("{:?}", health.projection),
            position: Position(health.position),
            error: health.last_error.map(|error| error.to_string()),
        });
        let projections: Vec<ProjectionHealth> = projections.collect();
        let witnessing = Witnessing::of(casebook);
        let search_index =
            casebook.indexed().map(|Indexed { position, error }| SearchHealth { position: Position(position), error });
        let stands_still = projections.iter().any(|projection| projection.error.is_some())
            || search_index.as_ref().is_some_and(|index| index.error.is_some());
        Self {
            ok: behind.is_none_or(|behind| behind < TOLERATED_STEP)
                && stopped.is_none()
                && !stands_still
                && scrubbed.flaw.is_none()
                && !witnessing.alarm,
            head: Position(casebook.reader().head()),
            position: Position(views.position()),
            search_index,
            witnessing,
            clock_behind: behind.map(|behind| behind as f64),
            stopped,
            projections,
            scrub: scrubbed.into(),
        }
    }
}
