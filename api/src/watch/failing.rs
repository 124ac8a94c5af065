//! Compares what fails of the ledger itself with what is on record of it: projections that stand still, the check of the stored
//! log, and that no backup is made.

use domain::terms::FailureKind;
use projections::Projection;

use crate::{backed_up::Due, casebook::Casebook, desk::Refusal};

/// What the check of the stored log is called on record.
const LOG: &str = "the stored log";

/// What it is called on record that no backup is made. A backup that fails is there by its own name.
const NONE_MADE: &str = "no backup is made";

/// How something is.
enum Is {
    Failing(String),
    Well,
    /// Not looked at yet.
    Unknown,
}

/// Records what has begun to fail and what works again. How many were recorded; what could not be is tried at the next turn.
pub(super) async fn compare(casebook: &Casebook) -> usize {
    let (mut recorded, lasting) = (0, casebook.lasting());
    for (kind, subject, is) in found(casebook) {
        let done = match is {
            Is::Failing(why) => lasting.begins(casebook, kind, &subject, &why).await,
            Is::Well => lasting.ends(casebook, kind, &subject).await,
            Is::Unknown => continue,
        };
        match done {
            Ok(one) => recorded += usize::from(one),
            // Where the desk has stopped, that was told already.
            Err(Refusal::Stopped(_)) => (),
            Err(refusal) => tracing::error!(%kind, subject, %refusal, "a failure is not on record"),
        }
    }
    recorded
}

fn found(casebook: &Casebook) -> Vec<(FailureKind, String, Is)> {
    let mut found: Vec<_> = {
        let views = casebook.views();
        let one = |projection: &Projection| {
            let stopped = views.stopped().find(|stopped| stopped.projection == *projection);
            let is = stopped.map_or(Is::Well, |stopped| Is::Failing(stopped.to_string()));
            (FailureKind::Projection, projection.name().to_owned(), is)
        };
        Projection::ALL.iter().map(one).collect()
    };
    let scrubbed = casebook.scrubbed();
    let is = match &scrubbed.flaw {
        Some(flaw) => Is::Failing(format!("from position {} to {}: {}", flaw.position, flaw.last, flaw.message)),
        None if casebook.scrub_broke_off() => Is::Failing("the check of the stored log broke off".into()),
        // A flaw of before a restart is found again, or not, by a pass that has ended.
        None if scrubbed.finished.is_some() => Is::Well,
        None => Is::Unknown,
    };
    found.push((FailureKind::Scrub, LOG.to_owned(), is));
    let is = match casebook.backup_due() {
        Due::Overdue(why) => Is::Failing(why),
        Due::Well => Is::Well,
        Due::NotAsked => Is::Unknown,
    };
    found.push((FailureKind::Backup, NONE_MADE.to_owned(), is));
    found
}
