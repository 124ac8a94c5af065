//! Pictures of all cases as of a moment of the past: from the views as they were, on the day of that moment or on another day of
//! the world.

use domain::{Position, terms::Instant};
use projections::{Views, reports::AsRecorded};
use storage::LogReader;

use super::{Archive, Asked, Asker, Missing, Shelf, agrees, picture};
use crate::{
    past::{Lost, MOST_EVENTS, Then, position_at},
    pictures::{Figure, Integrity, Name},
};

/// A moment of the past that a picture is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The views of which moment.
    pub(crate) then: Then,
    /// The instant that was the present.
    pub(crate) now: Instant,
}

impl From<Lost> for Missing {
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Storage(error) => Self::Unreadable(error),
            Lost::Fold(error) => Self::Stopped(error),
            Lost::TooMany => Self::Wrong(format!(
                "Of this log, what was known after more than {MOST_EVENTS} events is not folded for a picture. Ask for a picture of \
                 one case, after a step."
            )),
        }
    }
}

/// Reads of which moment a picture is; none of the present one.
///
/// # Errors
/// The picture has no past of this kind, the moment has not come, or the log cannot be read.
pub(crate) fn moment(
    shelf: &impl Shelf,
    asked: &Asked,
    as_recorded: AsRecorded,
    now: Instant,
) -> Result<Option<Moment>, Missing> {
    let wrong = |why: String| Err(Missing::Wrong(format!("The picture {}: {why}", asked.name.code())));
    if let Some(on) = asked.on.filter(|on| *on > now.day()) {
        return wrong(format!("{on} has not come yet. Ask for a day that has."));
    }
    // What goes together is looked at before anything is folded.
    agrees(asked)?;
    if as_recorded == AsRecorded::Now && (asked.case.is_some() || asked.on.is_none()) {
        return Ok(None);
    }
    if asked.case.is_some() {
        return wrong("of one case it is after a step. Name the step in place of the moment.".to_owned());
    }
    if asked.name == Name::Integrity {
        return wrong("it says how the log is now. Leave the moment out.".to_owned());
    }
    let (log, head) = (shelf.log(), shelf.ask(Views::position));
    let (position, at) = match as_recorded {
        AsRecorded::Position(position) if position > head || position == Position(0) => {
            return wrong(format!("the ledger ends at position {head}. Ask for one from 1 to that."));
        }
        AsRecorded::At(at) if at > now => return wrong(format!("{at} has not come yet. Ask for a moment that has.")),
        AsRecorded::Position(position) => (position, None),
        // What was recorded and not yet folded was not yet said to be recorded.
        AsRecorded::At(at) => (position_at(&log, at)?.min(head), Some(at)),
        AsRecorded::Now => (head, None),
    };
    if let Some(on) = asked.on {
        let then = Then { on: Some(on), ..Then::known(position) };
        return Ok(Some(Moment { then, now: on.end() }));
    }
    let recorded = if position == Position(0) { None } else { Some(log.at(position)?.recorded.at) };
    let now = at.or(recorded).unwrap_or(now);
    let last = recorded.unwrap_or(now).day();
    let then = shelf.ask(|views| Then::known(position).seen_on(views, last, now.day()));
    Ok(Some(Moment { then, now }))
}

/// The views of a past moment, and the log that they were folded from.
pub(super) struct Earlier<'a> {
    pub(super) views: &'a Views,
    pub(super) log: LogReader,
}

impl Shelf for Earlier<'_> {
    fn ask<T>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        ask(self.views)
    }

    fn log(&self) -> LogReader {
        self.log.clone()
    }

    fn checked(&self) -> Integrity {
        super::of_log(&self.log, self.log.head().0)
    }
}

/// A picture of a past moment, as it is shown to somebody today.
///
/// # Errors
/// As a picture of now, or where the past cannot be had.
pub(crate) fn earlier(
    shelf: &impl Archive,
    asker: &Asker<'_>,
    asked: &Asked,
    moment: &Moment,
) -> Result<Figure, Missing> {
    let asker = Asker { now: moment.now, is_past: true, ..*asker };
    let log = shelf.log();
    shelf.past(moment.then, |views| picture(&Earlier { views, log }, &asker, asked))?
}
