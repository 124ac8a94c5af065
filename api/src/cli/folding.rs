//! The log folded anew, and a second time another way: what `rebuild`, `verify` and `attest` compare.

use std::{collections::HashMap, path::Path, sync::Arc};

use anyhow::Result;
use domain::{Case, Envelope, Position, terms::CaseId};
use projections::{Projection, ProjectionError, Views};
use storage::{LogReader, Snapshot, Snapshots, proof::Tree};

use super::{
    exit::{Ended, Exit},
    export::PAGE,
    progress::Progress,
};
use crate::casebook::{DIGEST_SNAPSHOT, FromLog, digests};

/// What the second fold came to.
#[derive(Default)]
pub(crate) struct Checked {
    /// Projections that differ, and from what.
    pub(crate) differences: Vec<(String, &'static str)>,
    /// What the last clean stop left was there, and compared.
    pub(crate) stop: Option<Position>,
}

fn unfolded(error: ProjectionError) -> Ended {
    Ended::new(
        Exit::Failed,
        "STORE",
        format!("the log reads, but does not fold: {error}. Nothing was changed; keep the folder and report this"),
    )
}

/// Hands every event up to a position on, a page at a time, and says where a commit ends.
fn each(
    reader: &LogReader,
    up_to: Position,
    progress: &mut Progress,
    mut take: impl FnMut(&Envelope, bool) -> Result<()>,
) -> Result<()> {
    let mut last = Position(0);
    let mut held: Option<Arc<Envelope>> = None;
    while last < up_to {
        for event in reader.after(last, PAGE)?.into_iter().take_while(|event| event.position <= up_to) {
            last = event.position;
            if let Some(before) = held.replace(event.clone()) {
                take(&before, before.command != event.command)?;
            }
            progress.one();
        }
    }
    held.map_or(Ok(()), |event| take(&event, true))
}

/// Folds all events up to a position. The day is that of the last event, not that of the clock.
pub(crate) fn fold(reader: &LogReader, up_to: Position, progress: &mut Progress) -> Result<Views> {
    let mut views = Views::new();
    each(reader, up_to, progress, |event, _| Ok(views.apply_unread(event).map_err(unfolded)?))?;
    views.read_again(&FromLog(reader)).and_then(|()| views.current(Projection::ALL)).map_err(unfolded)?;
    Ok(views)
}

/// Each projection with its digest.
pub(crate) fn digests_by_name(views: &Views) -> impl Iterator<Item = (&'static str, [u8; 32])> {
    Projection::ALL.iter().map(|known| (known.name(), views.digest_of(*known)))
}

/// Folds a second time, another way, and compares.
/// Beside the views, with what the last clean stop left in the folder of the store.
pub(crate) fn check(reader: &LogReader, folder: &Path, first: &Views, progress: &mut Progress) -> Result<Checked> {
    let left = Snapshots::beside(folder).load(DIGEST_SNAPSHOT)?;
    let mut checked = Checked::default();
    let (mut views, mut cases) = (Views::new(), HashMap::<CaseId, Case>::new());
    let mut histories = HashMap::<CaseId, Vec<Envelope>>::new();
    let mut tree = Tree::default();
    each(reader, first.position(), progress, |event, ends_commit| {
        views.apply(event, &FromLog(reader)).map_err(unfolded)?;
        if let Some(id) = event.stream.case() {
            let history = histories.entry(id).or_default();
            history.push(event.clone());
            let case = cases.entry(id).or_default();
            if Case::rewrites(&event.event) { *case = Case::fold(history) } else { case.evolve(event) }
        }
        if ends_commit {
            views.settle();
        }
        if left.is_some() {
            tree.push(reader.leaf(event.position)?);
        }
        if let Some(left) = left.as_ref().filter(|left| left.position == event.position) {
            compare(&views, &tree, left, &mut checked);
        }
        Ok(())
    })?;
    views.current(Projection::ALL).map_err(unfolded)?;
    if let Some(left) = left.filter(|left| left.position > reader.head()) {
        checked.stop = Some(left.position);
        checked.differences.push(("log".into(), "the last clean stop, which had more events,"));
    }
    for projection in Projection::ALL {
        if views.digest_of(*projection) != first.digest_of(*projection) {
            checked.differences.push((projection.name().into(), "a second fold, commit by commit,"));
        }
    }
    let same = cases.len() == first.cases().count() && first.cases().all(|(id, case)| cases.get(&id) == Some(&*case));
    if !same {
        checked.differences.push(("cases".into(), "folding each case by itself"));
    }
    Ok(checked)
}

/// Compares with what the last clean stop left.
fn compare(views: &Views, tree: &Tree, left: &Snapshot, checked: &mut Checked) {
    const FROM: &str = "the last clean stop";
    let now = digests(views);
    // Another release may have had other projections; its digests say nothing about these.
    if left.state.len() != now.len() {
        return;
    }
    checked.stop = Some(left.position);
    if tree.root().hash != left.digest {
        checked.differences.push(("log".into(), FROM));
    }
    let names = Projection::ALL.iter().map(|known| known.name());
    for ((name, now), left) in names.zip(now.chunks(32)).zip(left.state.chunks(32)) {
        if now != left {
            checked.differences.push((name.into(), FROM));
        }
    }
}
