//! What reading the log again in the background has come to.

use async_graphql::{Enum, SimpleObject};

use super::scalars::{DateTime, Position};
use crate::scrub::Scrubbed;

/// What the scrub has come to.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScrubVerdict {
    /// It is turned off.
    Off,
    /// The first pass has not ended yet; nothing was found so far.
    NotYet,
    /// The last pass that ended found every record as it was recorded.
    Whole,
    /// Something was found, by this pass or an earlier one. What was found before the last start counts until a pass has ended
    /// well since.
    Damaged,
}

/// The log, read again in the background from position 1 on, pass after pass.
#[derive(SimpleObject)]
pub(crate) struct Scrub {
    /// What it has come to.
    verdict: ScrubVerdict,
    /// When the pass that runs, or ran last, began.
    started_at: Option<DateTime>,
    /// When a pass ended last, and so when the verdict was made; it may have been before the last start.
    finished_at: Option<DateTime>,
    /// How far the pass has come.
    position: Position,
    /// How far it goes.
    end: Position,
    /// Events that are read in a second.
    events_per_second: u32,
    /// The first bad position.
    first_bad: Option<Position>,
    /// The last one, where it is not known which of several.
    last_bad: Option<Position>,
    /// What was found, and what to do next.
    finding: Option<String>,
}

impl From<Scrubbed> for Scrub {
    fn from(scrubbed: Scrubbed) -> Self {
        let Scrubbed { rate, started, finished, position, end, flaw } = scrubbed;
        let verdict = match (&flaw, finished) {
            (Some(_), _) => ScrubVerdict::Damaged,
            (None, _) if rate == 0 => ScrubVerdict::Off,
            (None, Some(_)) => ScrubVerdict::Whole,
            (None, None) => ScrubVerdict::NotYet,
        };
        let place = |of: fn(&storage::Flaw) -> domain::Position| flaw.as_ref().map(of).map(Position);
        Self {
            verdict,
            started_at: started.map(DateTime),
            finished_at: finished.map(DateTime),
            position: Position(position),
            end: Position(end),
            events_per_second: rate,
            first_bad: place(|flaw| flaw.position),
            last_bad: place(|flaw| flaw.last),
            finding: flaw.map(|flaw| flaw.message),
        }
    }
}
