//! An erasure carried out: the log says that a person was erased, and what the sealed register holds about them goes, and
//! what they logged in with.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use domain::{Envelope, Event, ledger, terms::UserId};
use storage::{Persons, StorageError};

use crate::{identity::Passwords, push::mail};

/// Whom an event erases.
pub(crate) fn erased(envelope: &Envelope) -> Option<&UserId> {
    let Event::Ledger(ledger::Event::PersonErased(body)) = &envelope.event else { return None };
    Some(&body.person)
}

/// What an erasure destroys beside the log: the person's key to the sealed register, their password and codes for one, their
/// e-mail address.
#[derive(Clone, Debug)]
pub(crate) struct Beside {
    folder: PathBuf,
    persons: Persons,
    /// Those that people log in with while the store is served; they are in memory too.
    passwords: Arc<Mutex<Option<Arc<Passwords>>>>,
}

impl Beside {
    pub(crate) fn open(folder: &Path) -> Result<Self, StorageError> {
        Ok(Self { folder: folder.to_owned(), persons: Persons::open(folder)?, passwords: Arc::default() })
    }

    /// From now on erasures forget these passwords.
    pub(crate) fn watch(&self, passwords: &Arc<Passwords>) {
        *self.passwords.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(passwords));
    }

    /// Destroys what is there about those whom these events erase. The log is the truth: it comes first, and where this
    /// fails, it is done again when the store is next opened.
    pub(crate) fn carry_out<'a>(&self, envelopes: impl IntoIterator<Item = &'a Envelope>) -> Result<(), String> {
        for person in envelopes.into_iter().filter_map(erased) {
            self.persons.destroy(person).map_err(|error| error.to_string())?;
            self.forget(person).map_err(|error| format!("the password of {person} is still there: {error}"))?;
            mail::forget(&self.folder, |known| known == person)
                .map_err(|error| format!("the e-mail address of {person} is still there: {error}"))?;
        }
        Ok(())
    }

    fn forget(&self, person: &UserId) -> io::Result<()> {
        let passwords = self.passwords.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match passwords {
            Some(passwords) => passwords.forget(person),
            None => Passwords::open(&self.folder)?.forget(person),
        }
    }

    /// The keys of all who were ever erased: an erasure may have been cut off, or a copy of the register put back. Passwords
    /// that belong to nobody are forgotten before anybody can log in.
    pub(crate) fn carry_out_all(&self, ledger: &ledger::Ledger) -> Result<(), StorageError> {
        for person in ledger.erased.keys() {
            if self.persons.destroy(person)? {
                tracing::warn!(%person, "the key of an erased person was there and is destroyed now");
            }
        }
        // Nobody erased is written to, whatever stands there; that is no reason not to open.
        if let Err(error) = mail::forget(&self.folder, |known| ledger.erased.contains_key(known)) {
            tracing::error!(%error, "the e-mail addresses of erased persons may still be there");
        }
        Ok(())
    }
}
