//! A store that is not in use: its log and all that lies beside it, then the projections folded from it twice.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::Result;
use indicatif::ProgressBar;
use serde_json::json;
use storage::{
    StorageError,
    verification::{Progress, Request, Stage, Verification, verify},
};

use super::told;
use crate::cli::{
    exit::{Ended, Exit},
    folding::{self, Checked},
    out,
};

/// Between two lines of progress.
const BETWEEN: Duration = Duration::from_secs(1);

/// Says how far it is: a bar on a terminal, a line a second in JSON Lines.
struct Teller {
    bar: ProgressBar,
    json: bool,
    told: Option<Instant>,
}

impl Teller {
    fn tell(&mut self, progress: Progress) {
        let stage = match progress.stage {
            Stage::Copying => "copying",
            Stage::Reading => "reading",
        };
        self.bar.set_length(progress.of);
        self.bar.set_position(progress.done);
        self.bar.set_message(stage);
        if self.json && self.told.is_none_or(|told| told.elapsed() >= BETWEEN) {
            self.told = Some(Instant::now());
            let line = json!({ "type": "progress", "stage": stage, "done": progress.done, "of": progress.of });
            // A reader that has gone away is noticed with the summary.
            drop(out::json(&line));
        }
    }
}

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
    let bar = out::bar(0, "verifying", "", json)?;
    let mut teller = Teller { bar, json, told: None };
    let verified = verify(folder, request, &mut |progress| teller.tell(progress)).map_err(in_use);
    teller.bar.finish_and_clear();
    Ok(verified?)
}

pub(super) fn run(folder: &Path, request: &Request, json: bool) -> Result<()> {
    let Verification { report, log } = examine(folder, request, json)?;
    let mut folded = Folded::Not;
    if let Some(log) = &log {
        let bar = out::bar(log.head().0 * 2, "folding", "events", json)?;
        let twice = folding::fold(log, log.head(), &bar)
            .and_then(|views| Ok((folding::check(log, folder, &views, &bar)?, views)));
        bar.finish_and_clear();
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
