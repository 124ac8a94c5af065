//! What fails of the ledger itself goes on record, once as long as it lasts, and so does its end: a projection that stands
//! still, a flaw in the log, a backup, a delivery. An alert follows from the event (`domain::alerts`).

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{
    Command, Rejection,
    alerts::Cause,
    ledger::{self, FailureEnded, FailureRecorded},
    terms::{FailureKind, Text},
};

use crate::{
    casebook::Casebook,
    desk::{Outcome, Refusal, Submission},
    identity::own::{by_system, own},
};

/// Characters of a subject.
const SUBJECT: usize = 200;
/// Characters of a detail.
const DETAIL: usize = 1_000;

/// What fails and was put on record since it began to. Where a person ends its alert while it lasts, it does not come straight
/// back: once it works again it is forgotten here, and after a restart it is told again.
#[derive(Debug, Default)]
pub struct Lasting(Mutex<BTreeSet<(FailureKind, String)>>);

impl Lasting {
    fn told(&self) -> MutexGuard<'_, BTreeSet<(FailureKind, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// [`record`], unless that was done since it began to fail.
    ///
    /// # Errors
    /// It could not be recorded; then it is to be tried again later.
    pub async fn begins(
        &self,
        casebook: &Casebook,
        kind: FailureKind,
        subject: &str,
        detail: &str,
    ) -> Result<bool, Refusal> {
        let key = (kind, subject.to_owned());
        if self.told().contains(&key) {
            return Ok(false);
        }
        let recorded = record(casebook, kind, subject, detail).await?;
        self.told().insert(key);
        Ok(recorded)
    }

    /// [`ended`], and it may begin anew.
    ///
    /// # Errors
    /// It could not be recorded; then it is to be tried again later.
    pub async fn ends(&self, casebook: &Casebook, kind: FailureKind, subject: &str) -> Result<bool, Refusal> {
        let recorded = ended(casebook, kind, subject).await?;
        self.told().remove(&(kind, subject.to_owned()));
        Ok(recorded)
    }

    /// The same, also where a failure that was given to the desk before is not on record yet: what comes to the desk later is
    /// recorded later.
    ///
    /// # Errors
    /// It could not be recorded.
    pub async fn ends_for_good(&self, casebook: &Casebook, kind: FailureKind, subject: &str) -> Result<bool, Refusal> {
        let recorded = concluded(casebook.submit(end_of(kind, subject)?).await)?;
        self.told().remove(&(kind, subject.to_owned()));
        Ok(recorded)
    }
}

/// Records that something failed. `subject` says which of its kind, the same each time: no secrets, no persons. `detail` is cut
/// where it is too long. False where it is on record already that it fails.
///
/// # Errors
/// It could not be recorded; then it is to be tried again later.
pub async fn record(casebook: &Casebook, kind: FailureKind, subject: &str, detail: &str) -> Result<bool, Refusal> {
    match failed(casebook, kind, subject, detail)? {
        Some(submission) => concluded(casebook.submit(submission).await),
        None => Ok(false),
    }
}

/// Records that what had failed works again. False where it is not on record that it fails.
///
/// # Errors
/// It could not be recorded; then it is to be tried again later.
pub async fn ended(casebook: &Casebook, kind: FailureKind, subject: &str) -> Result<bool, Refusal> {
    match over(casebook, kind, subject)? {
        Some(submission) => concluded(casebook.submit(submission).await),
        None => Ok(false),
    }
}

/// [`record`], where there is no runtime.
///
/// # Errors
/// It could not be recorded.
pub fn record_blocking(casebook: &Casebook, kind: FailureKind, subject: &str, detail: &str) -> Result<bool, Refusal> {
    let submission = failed(casebook, kind, subject, detail)?;
    submission.map_or(Ok(false), |submission| concluded(casebook.submit_blocking(submission)))
}

/// [`ended`], where there is no runtime.
///
/// # Errors
/// It could not be recorded.
pub fn ended_blocking(casebook: &Casebook, kind: FailureKind, subject: &str) -> Result<bool, Refusal> {
    let submission = over(casebook, kind, subject)?;
    submission.map_or(Ok(false), |submission| concluded(casebook.submit_blocking(submission)))
}

/// The subjects of a kind of which it is on record that they fail.
pub fn open_subjects(casebook: &Casebook, kind: FailureKind) -> Vec<String> {
    let views = casebook.views();
    let open = views.registry().ledger().alerts.open.iter();
    let is_of = |subject: &Text<SUBJECT>, of: &Cause| Cause::of_failure(kind, subject) == *of;
    open.filter(|known| is_of(&known.cause.subject, &known.cause))
        .map(|known| known.cause.subject.to_string())
        .collect()
}

/// Whether it is on record that it fails.
pub fn is_open(casebook: &Casebook, kind: FailureKind, subject: &str) -> bool {
    let Ok(subject) = text::<SUBJECT>(subject) else { return false };
    let cause = Cause::of_failure(kind, &subject);
    casebook.views().registry().ledger().alerts.of_cause(&cause).is_some()
}

fn failed(casebook: &Casebook, kind: FailureKind, subject: &str, detail: &str) -> Result<Option<Submission>, Refusal> {
    if is_open(casebook, kind, subject) {
        return Ok(None);
    }
    let body = FailureRecorded { kind, subject: text(subject)?, detail: text::<DETAIL>(detail)? };
    by_itself(ledger::Command::RecordFailure(body)).map(Some)
}

fn over(casebook: &Casebook, kind: FailureKind, subject: &str) -> Result<Option<Submission>, Refusal> {
    if !is_open(casebook, kind, subject) {
        return Ok(None);
    }
    end_of(kind, subject).map(Some)
}

fn end_of(kind: FailureKind, subject: &str) -> Result<Submission, Refusal> {
    by_itself(ledger::Command::RecordFailureEnd(FailureEnded { kind, subject: text(subject)? }))
}

fn by_itself(command: ledger::Command) -> Result<Submission, Refusal> {
    own(by_system()?, Command::from(command))
}

/// Somebody else was faster: then it is on record, or over, as it should be.
fn concluded(given: Result<Outcome, Refusal>) -> Result<bool, Refusal> {
    match given {
        Ok(_) => Ok(true),
        Err(Refusal::Rejected(Rejection::AlreadyExists { .. } | Rejection::NotFound { .. })) => Ok(false),
        Err(refusal) => Err(refusal),
    }
}

/// The text, cut where it is too long; a dash where there is none.
fn text<const MOST: usize>(text: &str) -> Result<Text<MOST>, Refusal> {
    let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(MOST).collect();
    let plain = plain.trim();
    Text::new(if plain.is_empty() { "-" } else { plain }).map_err(Refusal::Stopped)
}

#[cfg(test)]
mod tests {
    use storage::Options;

    use super::*;
    use crate::casebook::Time;

    fn recorded(casebook: &Casebook) -> Vec<&'static str> {
        let envelopes = casebook.reader().after(domain::Position(0), 1_000).unwrap();
        let kinds = envelopes.iter().map(|envelope| envelope.event.kind().name);
        kinds.filter(|name| name.starts_with("Failure")).collect()
    }

    #[test]
    fn what_fails_is_on_record_once_as_long_as_it_lasts_and_so_is_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let casebook = Casebook::open(folder.path(), Options::default(), Time::system()).unwrap();
        let (kind, subject) = (FailureKind::Delivery, "a place");
        let fails = |detail: &str| record_blocking(&casebook, kind, subject, detail).unwrap();
        let works = || ended_blocking(&casebook, kind, subject).unwrap();
        assert!(!works(), "nothing had failed");
        assert!(fails("no answer") && !fails("no answer again") && is_open(&casebook, kind, subject));
        assert!(!is_open(&casebook, FailureKind::Backup, subject) && !is_open(&casebook, kind, "another"));
        assert!(works() && !works() && !is_open(&casebook, kind, subject));
        assert!(fails(&"long ".repeat(1_000)), "what is too long is cut");
        assert_eq!(recorded(&casebook), ["FailureRecorded", "FailureEnded", "FailureRecorded"]);
        casebook.close();
        drop(casebook);
        let casebook = Casebook::open(folder.path(), Options::default(), Time::system()).unwrap();
        assert!(is_open(&casebook, kind, subject), "a restart does not forget it");
        casebook.close();
    }
}
