//! What stood beside a case at a moment: the editions of the policy, and what was known of the recipients that it links, from
//! their own streams alone. The whole registry of then would be folded from the beginning of the log; this reads no more than
//! the case names.

use domain::{
    Case, Position, Registry, Revision, Stream,
    terms::{Day, RecipientId},
};
use storage::{LogReader, StorageError};

/// As it was recorded up to a position; of that, what was true on a day where one is named.
///
/// # Errors
/// The log cannot be read.
pub(crate) fn beside(log: &LogReader, case: &Case, up_to: Position, on: Option<Day>) -> Result<Registry, StorageError> {
    let mut registry = Registry::default();
    let recipients = case.scope.direct().map(|recipient: &RecipientId| Stream::Recipient(recipient.clone()));
    for stream in [Stream::Policy].into_iter().chain(recipients) {
        let events = log.history(&stream, Revision(1)..=Revision(u32::MAX))?;
        events.iter().take_while(|event| event.position <= up_to).for_each(|event| registry.evolve(event));
    }
    if let Some(on) = on {
        registry.effective(on);
    }
    Ok(registry)
}
