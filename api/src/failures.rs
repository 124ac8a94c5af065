//! What of the ledger itself fails goes on record, once as long as it lasts, and so does its end.

use domain::{
    alerts::Cause,
    ledger::{self, FailureEnded, FailureRecorded},
    terms::{FailureKind, Text},
};

use crate::{
    casebook::Casebook,
    identity::own::{by_system, own},
};

/// Puts on record that something fails, unless it is on record already. False where that could not be done; it is told of.
pub(crate) async fn record(casebook: &Casebook, kind: FailureKind, subject: &str, detail: &str) -> bool {
    let (Ok(subject), Ok(detail)) = (Text::new(subject), Text::new(detail)) else {
        tracing::error!(%kind, subject, detail, "a failure has no words that fit on record");
        return false;
    };
    if is_open(casebook, kind, &subject) {
        return true;
    }
    tracing::error!(%kind, %subject, %detail, "this failed, and goes on record");
    give(casebook, ledger::Command::RecordFailure(FailureRecorded { kind, subject, detail })).await
}

/// Puts on record that what failed works again, where its failure is on record.
pub(crate) async fn ended(casebook: &Casebook, kind: FailureKind, subject: &str) -> bool {
    let Ok(subject) = Text::new(subject) else { return false };
    if !is_open(casebook, kind, &subject) {
        return true;
    }
    tracing::warn!(%kind, %subject, "this works again");
    give(casebook, ledger::Command::RecordFailureEnd(FailureEnded { kind, subject })).await
}

fn is_open(casebook: &Casebook, kind: FailureKind, subject: &Text<200>) -> bool {
    let cause = Cause::of_failure(kind, subject);
    casebook.views().registry().ledger().alerts.of_cause(&cause).is_some()
}

async fn give(casebook: &Casebook, command: ledger::Command) -> bool {
    let given = match by_system().and_then(|system| own(system, command.into())) {
        Ok(submission) => casebook.submit(submission).await,
        Err(refusal) => Err(refusal),
    };
    given.inspect_err(|refusal| tracing::error!(%refusal, "a failure, or its end, could not be put on record")).is_ok()
}
