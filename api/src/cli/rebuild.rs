//! `hrdd rebuild`: everything folded anew from position 1, with digests; and compared, where asked.

use std::{collections::HashMap, path::Path};

use anyhow::Result;
use domain::{Case, Envelope, Position, terms::CaseId};
use indicatif::ProgressBar;
use projections::{Projection, ProjectionError, Views};
use serde_json::{Map, Value, json};
use storage::{EventLog, Snapshot, Snapshots, proof::Tree};

use super::{
    Store,
    exit::{Ended, Exit},
    export::PAGE,
    out, store,
};
use crate::casebook::{DIGEST_SNAPSHOT, FromLog, digests};

/// Fold the whole log anew.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  hrdd rebuild --data DIR\n  hrdd rebuild --check --data DIR")]
pub(crate) struct Rebuild {
    #[command(flatten)]
    store: Store,
    /// Compare with a second fold, commit by commit, and with what the last clean stop left; exit code 6 where they differ.
    #[arg(long)]
    check: bool,
}

/// What the check came to.
#[derive(Default)]
pub(crate) struct Checked {
    /// Projections that differ, and from what.
    pub(crate) differences: Vec<(String, &'static str)>,
    /// What the last clean stop left was there, and compared.
    stop: Option<Position>,
}

fn unfolded(error: ProjectionError) -> Ended {
    Ended::new(
        Exit::Failed,
        "STORE",
        format!("the log reads, but does not fold: {error}. Nothing was changed; keep the folder and report this"),
    )
}

/// Hands every event on, a page at a time.
fn each(log: &EventLog, bar: &ProgressBar, mut take: impl FnMut(&Envelope, bool) -> Result<()>) -> Result<()> {
    let (reader, mut last, head) = (log.reader(), Position(0), log.head());
    let mut held: Option<std::sync::Arc<Envelope>> = None;
    while last < head {
        for event in reader.after(last, PAGE)? {
            last = event.position;
            if let Some(before) = held.replace(event.clone()) {
                take(&before, before.command != event.command)?;
            }
            bar.inc(1);
        }
    }
    held.map_or(Ok(()), |event| take(&event, true))
}

pub(crate) fn run(arguments: &Rebuild, json: bool) -> Result<()> {
    let log = store::open_log(&arguments.store)?;
    let reader = log.reader();
    let bar = out::bar(log.head().0 * if arguments.check { 2 } else { 1 }, "rebuilding", "events", json)?;
    let mut views = Views::new();
    each(&log, &bar, |event, _| Ok(views.apply_unread(event).map_err(unfolded)?))?;
    views.read_again(&FromLog(&reader)).map_err(unfolded)?;
    let checked = if arguments.check { Some(check(&log, &arguments.store.data, &views, &bar)?) } else { None };
    bar.finish_and_clear();
    tell(&views, checked.as_ref(), json)?;
    let Some((projection, _)) = checked.and_then(|checked| checked.differences.into_iter().next()) else {
        return Ok(());
    };
    let why = format!(
        "{projection} differs. The log is the truth and was not changed: stop using the answers of this store, keep the folder, and report this"
    );
    Err(if json { Ended::told(Exit::Findings) } else { Ended::new(Exit::Findings, "DIFFERS", why) }.into())
}

fn tell(views: &Views, checked: Option<&Checked>, json: bool) -> Result<()> {
    let digest = hex::encode(views.digest());
    let each = || Projection::ALL.iter().map(|known| (known.name(), hex::encode(views.digest_of(*known))));
    if json {
        let projections: Map<String, Value> = each().map(|(name, digest)| (name.to_owned(), digest.into())).collect();
        let mut summary =
            json!({ "type": "summary", "position": views.position(), "digest": digest, "projections": projections });
        if let (Some(checked), Some(fields)) = (checked, summary.as_object_mut()) {
            let differences: Vec<Value> =
                checked.differences.iter().map(|(name, from)| json!({ "projection": name, "from": from })).collect();
            fields.insert("differences".into(), differences.into());
            fields.insert("comparedWithStopAt".into(), json!(checked.stop));
        }
        return out::json(&summary);
    }
    out::line(&format!("position    {}", views.position()))?;
    out::line(&format!("digest      {digest}"))?;
    each().try_for_each(|(name, digest)| out::line(&format!("  {name:<11} {digest}")))?;
    let Some(checked) = checked else { return Ok(()) };
    for (name, from) in &checked.differences {
        out::line(&format!("DIFFERS     {name}: not what {from} gives"))?;
    }
    if checked.differences.is_empty() {
        out::line("check       a second fold, commit by commit, gives the same")?;
    }
    match checked.stop {
        Some(position) => {
            out::line(&format!("check       compared with what the last clean stop left at position {position}"))
        }
        None => out::line(
            "check       no clean stop of this release left a digest; `hrdd serve`, stopped with Ctrl-C, leaves one",
        ),
    }
}

/// Folds a second time, another way, and compares.
pub(crate) fn check(log: &EventLog, folder: &Path, first: &Views, bar: &ProgressBar) -> Result<Checked> {
    let reader = log.reader();
    let left = Snapshots::open(folder)?.load(DIGEST_SNAPSHOT)?;
    let mut checked = Checked::default();
    let (mut views, mut cases) = (Views::new(), HashMap::<CaseId, Case>::new());
    let mut histories = HashMap::<CaseId, Vec<Envelope>>::new();
    let mut tree = Tree::default();
    each(log, bar, |event, ends_commit| {
        views.apply(event, &FromLog(&reader)).map_err(unfolded)?;
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
    if let Some(left) = left.filter(|left| left.position > log.head()) {
        checked.stop = Some(left.position);
        checked.differences.push(("log".into(), "the last clean stop, which had more events,"));
    }
    for projection in Projection::ALL {
        if views.digest_of(*projection) != first.digest_of(*projection) {
            checked.differences.push((projection.name().into(), "a second fold, commit by commit,"));
        }
    }
    let same = cases.len() == first.cases().count() && first.cases().all(|(id, case)| cases.get(&id) == Some(&**case));
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
