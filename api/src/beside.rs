//! What stood beside a case at a moment: the editions of the policy, and what was known of the recipients that it links, from
//! their own streams alone. The whole registry of then would be folded from the beginning of the log; this reads no more than
//! the case names.

use domain::{
    Case, Position, Registry, Revision, Stream,
    case::clocks::Moment,
    terms::{Day, Instant},
};
use storage::{LogReader, StorageError};

use crate::past::{Then, position_at};

/// When a case is judged: the present, or the moment that it is looked at.
pub(crate) struct When {
    /// The moment of the record, where one was named.
    pub(crate) moment: Option<Moment>,
    /// When that was recorded; now where none was named.
    pub(crate) at: Instant,
    /// The day of the world, where one was named.
    pub(crate) on: Option<Day>,
    /// The position of the record.
    pub(crate) position: Position,
}

impl When {
    /// The day on which it is judged.
    pub(crate) fn day(&self) -> Day {
        self.on.unwrap_or_else(|| self.at.day())
    }

    /// The moment of the other streams that goes with it; none for the present. By an instant more may be known of those than
    /// after the case's own last event.
    ///
    /// # Errors
    /// The log cannot be read.
    pub(crate) fn then(&self, log: &LogReader) -> Result<Option<Then>, StorageError> {
        let position = match self.moment {
            None if self.on.is_none() => return Ok(None),
            Some(Moment::At(instant)) => position_at(log, instant)?,
            None | Some(Moment::Position(_) | Moment::Revision(_)) => self.position,
        };
        Ok(Some(Then { on: self.on, ..Then::known(position) }))
    }
}

/// What deadlines of the case are judged by at a moment, or on a day of the world.
///
/// # Errors
/// The log cannot be read.
pub(crate) fn beside(log: &LogReader, case: &Case, then: Then) -> Result<Registry, StorageError> {
    let recipients = case.scope.direct().map(|recipient| Stream::Recipient(recipient.clone()));
    let mut registry = known(log, [Stream::Policy].into_iter().chain(recipients), then.position)?;
    if let Some(on) = then.on {
        registry.effective(on);
    }
    Ok(registry)
}

/// The editions that had been published by a position.
///
/// # Errors
/// The log cannot be read.
pub(crate) fn editions(log: &LogReader, up_to: Position) -> Result<Registry, StorageError> {
    known(log, [Stream::Policy], up_to)
}

fn known(
    log: &LogReader,
    streams: impl IntoIterator<Item = Stream>,
    up_to: Position,
) -> Result<Registry, StorageError> {
    let mut registry = Registry::default();
    for stream in streams {
        let events = log.history(&stream, Revision(1)..=Revision(u32::MAX))?;
        events.iter().take_while(|event| event.position <= up_to).for_each(|event| registry.evolve(event));
    }
    Ok(registry)
}
