//! That something is not delivered goes on record, once as long as it lasts, and so does its end.

use domain::terms::FailureKind;

use crate::casebook::Casebook;

/// What is on record where alerts cannot be told, because what they are read from stands still.
pub(super) const STANDS: &str = "What alerts are read from stands still, so nothing is sent. Nothing is skipped: it goes on from \
    its place in the log. Restart the server; its own log says why it stands still.";

/// Puts on record that something is not delivered, unless that was done since it began. Where it fails, it is told of, and
/// tried again with the next failure.
pub(super) async fn begins(casebook: &Casebook, subject: &str, detail: &str) {
    match casebook.lasting().begins(casebook, FailureKind::Delivery, subject, detail).await {
        Ok(true) => tracing::error!(subject, detail, "this is not delivered; it is on record"),
        Ok(false) => (),
        Err(refusal) => {
            tracing::error!(subject, detail, %refusal, "this is not delivered, and that cannot be recorded")
        }
    }
}

/// Puts on record that it is delivered again, where the failure is on record.
pub(super) async fn ends(casebook: &Casebook, subject: &str) {
    match casebook.lasting().ends(casebook, FailureKind::Delivery, subject).await {
        Ok(true) => tracing::warn!(subject, "this is delivered again; that is on record"),
        Ok(false) => (),
        Err(refusal) => tracing::error!(subject, %refusal, "this is delivered again, and that cannot be recorded"),
    }
}

/// The same of what is never delivered again: nobody is to be sent it any more.
pub(super) async fn ends_for_good(casebook: &Casebook, subject: &str) {
    if let Err(refusal) = casebook.lasting().ends_for_good(casebook, FailureKind::Delivery, subject).await {
        tracing::error!(subject, %refusal, "nobody is sent this any more, and that it is not delivered stays on record");
    }
}
