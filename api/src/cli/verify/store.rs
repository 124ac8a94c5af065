//! A store that is not in use: its log and all that lies beside it, then the projections folded from it twice.

use std::path::Path;

use anyhow::Result;
use projections::Views;
use storage::{
    StorageError,
    verification::{Report, Request, Stage, Verification, verify},
};

use super::told;
use crate::cli::{
    exit::{Ended, Exit},
    folding::{self, Checked},
    progress::Progress,
};

/// What to do about a store that is in use: its own scrub answers meanwhile.
fn in_use(error: StorageError) -> Ended {
    let used = matches!(error, StorageError::InUse { .. });
    let mut ended = Ended::from(error);
    if used {
        ended.message.push_str(
            ". Or ask the server itself, which reads its log again in the background: { ledger { ok scrub { verdict \
             finishedAt firstBad finding } } }",
        );
    }
    ended
}

/// Reads the store again; the bar is on standard error.
pub(crate) fn examine(folder: &Path, request: &Request, json: bool) -> Result<Verification> {
    let mut progress = Progress::begin("verifying", "events", None, json);
    // Copying the log is counted in bytes, and is short beside reading it.
    let verified = verify(folder, request, &mut |step| match step.stage {
        Stage::Copying => (),
        Stage::Reading => progress.of(step.done, step.of),
    });
    progress.finish();
    Ok(verified.map_err(in_use)?)
}

pub(super) fn run(folder: &Path, request: &Request, json: bool) -> Result<()> {
    let Verification { report, log } = examine(folder, request, json)?;
    let mut folded = Folded::Not;
    if let Some(log) = &log {
        let mut progress = Progress::begin("folding", "events", Some(log.head().0 * 2), json);
        let twice = folding::fold(log, log.head(), &mut progress)
            .and_then(|views| Ok((folding::check(log, folder, &views, &mut progress)?, views)))
            .map(|(mut checked, views)| {
                if !signs_as_recorded(&report, &views) {
                    checked.differences.push(("signing.key".into(), "the log's own record"));
                }
                (checked, views)
            });
        progress.finish();
        folded = match twice {
            Ok((checked, views)) => Folded::Twice(checked, views.digest()),
            Err(error) => Folded::Failed(format!("{error:#}")),
        };
    }
    told::tell(&report, request, &folded, json)?;
    if report.is_ok() && folded.is_well() {
        return Ok(());
    }
    if json {
        return Err(Ended::told(Exit::Findings).into());
    }
    Err(Ended::new(Exit::Findings, "FINDINGS", told::ending(&report, &folded)).into())
}

/// Whether the store signs with the key that the log has on record; nothing is said where neither is known.
fn signs_as_recorded(report: &Report, views: &Views) -> bool {
    match (report.keys.first(), views.registry().ledger().key()) {
        (Some(current), Some(recorded)) => report.keys_given || current.to_string() == recorded.as_str(),
        (None, _) | (_, None) => true,
    }
}

/// What folding came to.
pub(super) enum Folded {
    /// The records are not whole, and so not folded.
    Not,
    /// Twice, in two ways, with the digest over all projections.
    Twice(Checked, [u8; 32]),
    /// The records read, but do not fold.
    Failed(String),
}

impl Folded {
    pub(super) fn is_well(&self) -> bool {
        match self {
            Self::Not | Self::Failed(_) => false,
            Self::Twice(checked, _) => checked.differences.is_empty(),
        }
    }
}
