//! An erasure carried out: the log says that a person was erased, and what the sealed register holds about them goes.

use domain::{Envelope, Event, ledger, terms::UserId};
use storage::{Persons, StorageError};

/// Whom an event erases.
pub(crate) fn erased(envelope: &Envelope) -> Option<&UserId> {
    let Event::Ledger(ledger::Event::PersonErased(body)) = &envelope.event else { return None };
    Some(&body.person)
}

/// Destroys what the register holds about those whom these events erase. The log is the truth: it comes first, and where
/// this fails, it is done again when the store is next opened.
pub(crate) fn carry_out<'a>(
    persons: &Persons,
    envelopes: impl IntoIterator<Item = &'a Envelope>,
) -> Result<(), StorageError> {
    envelopes.into_iter().filter_map(erased).try_for_each(|person| persons.destroy(person).map(drop))
}

/// The same for all who were ever erased: an erasure may have been cut off, or a copy of the register put back.
pub(crate) fn carry_out_all(persons: &Persons, ledger: &ledger::Ledger) -> Result<(), StorageError> {
    for person in ledger.erased.keys() {
        if persons.destroy(person)? {
            tracing::warn!(%person, "the key of an erased person was there and is destroyed now");
        }
    }
    Ok(())
}
