//! What must be recorded now of a few cases, and when to look at each again. Holds the views briefly: the desk waits.

use domain::{Command, Position, alerts::watch, terms::Instant};

use super::{naming::Given, schedule::Watched};
use crate::casebook::Casebook;

/// Cases that are judged while the views are held: about a millisecond.
const HELD: usize = 8;

/// What must be recorded of one.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) watched: Watched,
    /// What it was judged by.
    pub(super) position: Position,
    /// In this order; empty where nothing is to be said.
    pub(super) given: Vec<Given>,
    /// When to look again, where nothing is to be said now.
    pub(super) next: Option<Instant>,
}

/// Judges them by the ledger's time.
pub(super) fn judge(casebook: &Casebook, all: &[Watched]) -> Vec<Judged> {
    all.chunks(HELD).flat_map(|some| judge_some(casebook, some)).collect()
}

fn judge_some(casebook: &Casebook, some: &[Watched]) -> Vec<Judged> {
    let now = casebook.ledger_time();
    let views = casebook.views();
    let (registry, position) = (views.registry(), views.position());
    let one = |watched: &Watched| {
        let watched = *watched;
        let named = |commands: Vec<Command>, alerts, rewritten| {
            let given = commands.into_iter().map(|command| Given::new(watched, command, alerts, rewritten));
            given.collect::<Result<Vec<_>, _>>().unwrap_or_else(|why| {
                tracing::error!(%watched, %why, "what the clock says cannot be given");
                Vec::new()
            })
        };
        let Some(id) = watched.case() else {
            let given = named(watch::judge_ledger(registry, now), &registry.ledger().alerts, 0);
            let next = watch::next_of_ledger(registry, now).filter(|_| given.is_empty());
            return Judged { watched, position, given, next };
        };
        let Some(case) = views.case(id) else {
            tracing::error!(%watched, "the state of a case cannot be read, and so nothing is said of it; restart the server");
            return Judged { watched, position, given: Vec::new(), next: Some(now.plus_hours(1)) };
        };
        let over = case.closing.passed.iter().filter(|known| known.over).count();
        let rewritten = case.corrections.corrected.len() + case.corrections.annulled.len() + over;
        let given = named(watch::judge(&case, registry, now), &case.alerts, rewritten);
        let next = if given.is_empty() { watch::next(&case, registry, now) } else { None };
        Judged { watched, position, given, next }
    };
    some.iter().map(one).collect()
}
