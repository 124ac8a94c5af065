//! A case step by step: what each event changed, what differs between two revisions, who set each value. All of it is worked
//! out from the events that are seen, and from nothing else: what others did in between changes nothing here.

use std::sync::Arc;

use async_graphql::{Context, Result, SimpleObject};
use domain::{
    Actor, Envelope, Revision,
    access::Viewer,
    terms::{CaseId, Confidentiality},
};
use serde_json::Value;

use super::{
    event::Shaped,
    failure::{bad_input, failure},
    paging::{Connection, Edge, Page},
    part::Part,
    scalars::{Date, DateTime, Position},
    turn::in_turn,
};
use crate::{
    casebook::Casebook,
    cli::{diff::Change, told},
    sight::{Trace, Traces},
    stepping::{Blamed, MOST_FOLDED, Walk, blame as blamed, bounded},
};

/// The most changes that are shown of one step.
const MOST_CHANGES: usize = 200;

/// The longest text of a value that is shown, in bytes.
const LONGEST_VALUE: usize = 8 << 10;

/// The most steps that one question of blame looks at; fewer where many are corrections.
const MOST_STEPS: usize = 2_000;

/// The record of a case up to a moment, as somebody sees it.
pub(super) struct Record {
    pub(super) casebook: Arc<Casebook>,
    pub(super) viewer: Arc<Viewer>,
    pub(super) case: CaseId,
    pub(super) up_to: Revision,
    pub(super) as_of: domain::Position,
}

impl Record {
    /// The events that are seen, in order.
    pub(super) fn read(&self) -> Result<Vec<Envelope>> {
        let part = Part::read(&self.casebook, &self.viewer, self.case, self.up_to)?;
        Ok(part.events().iter().map(|event| (**event).clone()).collect())
    }

    /// Which of these events leave a trace where they are handed out, or what they came to.
    pub(super) fn strict(&self, known: &[Envelope]) -> Vec<domain::Position> {
        let views = self.casebook.views();
        let Some(facts) = views.registry().access().facts(self.case) else { return Vec::new() };
        let strict = known.iter().filter(|event| facts.class_of(event) == Confidentiality::StrictlyConfidential);
        strict.map(|event| event.position).collect()
    }
}

/// Notes what was handed out in strict confidence.
pub(super) fn note(ctx: &Context<'_>, case: CaseId, strict: Vec<domain::Position>) {
    if let Some(traces) = ctx.data_opt::<Arc<Traces>>() {
        strict.into_iter().for_each(|position| traces.note(Trace { case: Some(case), position }));
    }
}

/// Something of the state that is another after than before.
#[derive(SimpleObject)]
pub(crate) struct StateChange {
    /// Where in the state: `decision.requests[Q1].state`. Entries of lists go by the id in them.
    path: String,
    /// What was there, as JSON; null where it was not there.
    before: Option<String>,
    /// What is there, as JSON; null where it is gone.
    after: Option<String>,
    /// One of the two was too long and is cut off, and so is no JSON.
    is_cut: bool,
}

/// A value as JSON, and whether it was cut.
fn shown(value: &Value) -> (String, bool) {
    let mut text = value.to_string();
    let is_cut = text.len() > LONGEST_VALUE;
    if is_cut {
        let end = (0..=LONGEST_VALUE).rev().find(|place| text.is_char_boundary(*place));
        text.truncate(end.unwrap_or_default());
    }
    (text, is_cut)
}

impl StateChange {
    fn of(change: &Change) -> Self {
        let (before, after) = (change.before.as_ref().map(shown), change.after.as_ref().map(shown));
        let is_cut = [&before, &after].into_iter().flatten().any(|(_, is_cut)| *is_cut);
        let text = |shown: Option<(String, bool)>| shown.map(|(text, _)| text);
        Self { path: change.path.clone(), before: text(before), after: text(after), is_cut }
    }
}

/// One step of a case: an event, and what it changed.
#[derive(SimpleObject)]
pub(crate) struct CaseStep {
    /// The revision of the case after it.
    step: u32,
    /// The step before it that is seen; null at the first.
    previous: Option<u32>,
    /// The step after it that is seen, up to this moment; null at the last.
    next: Option<u32>,
    /// The position of the event.
    position: Position,
    /// What happened, as the payload's type is called.
    kind: &'static str,
    /// When it was recorded.
    recorded_at: DateTime,
    /// The day it happened in the world.
    effective_on: Date,
    /// Who recorded it.
    actor: Shaped<Actor>,
    /// Why, in the words of who recorded it.
    reason: Option<String>,
    /// What it changed in the state, but for the revision.
    changes: Vec<StateChange>,
    /// How many changes are not among them: ask `diff` for all of them.
    changes_left_out: u32,
}

impl CaseStep {
    fn of(event: &Envelope, (previous, next): (Option<u32>, Option<u32>), changes: &[Change]) -> Self {
        let left_out = changes.len().saturating_sub(MOST_CHANGES);
        Self {
            step: event.revision.0,
            previous,
            next,
            position: Position(event.position),
            kind: event.event.kind().name,
            recorded_at: DateTime(event.recorded.at),
            effective_on: Date(event.effective_on),
            actor: Shaped(event.recorded.by.clone()),
            reason: told::reason(&event.event),
            changes: changes.iter().take(MOST_CHANGES).map(StateChange::of).collect(),
            changes_left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        }
    }
}

/// A page of steps.
pub(super) async fn steps(ctx: &Context<'_>, record: Record, page: Page) -> Result<Connection<CaseStep>> {
    let case = record.case;
    let (found, strict) = in_turn(ctx, move || -> Result<_> {
        let known = record.read()?;
        let place = |revision: u64| known.partition_point(|event| u64::from(event.revision.0) < revision);
        let start = page.after.map_or(0, |after| place(after.saturating_add(1)));
        let end = page.before.map_or(known.len(), place).max(start);
        let count = usize::try_from(page.count).unwrap_or(usize::MAX);
        let (first, last) = if page.backwards {
            (end.saturating_sub(count).max(start), end)
        } else {
            (start, end.min(start.saturating_add(count)))
        };
        // A page with many corrections is short.
        let steps = bounded(&known, first..last, page.backwards, MOST_FOLDED);
        let (first, last) = (steps.start, steps.end);
        let part = |count: usize| known.get(..count).unwrap_or_default();
        let revision = |place: Option<usize>| place.and_then(|place| known.get(place)).map(|event| event.revision.0);
        let mut walk = Walk::after(part(first));
        let mut edges = Vec::new();
        for (place, event) in known.iter().enumerate().take(last).skip(first) {
            let changes = walk.step(part(place + 1));
            let beside = (revision(place.checked_sub(1)), revision(place.checked_add(1)));
            let cursor = page.cursor(u64::from(event.revision.0));
            edges.push(Edge { cursor, node: CaseStep::of(event, beside, &changes) });
        }
        let strict = record.strict(part(if edges.is_empty() { 0 } else { last }));
        let connection = Connection {
            edges,
            has_previous: first > 0,
            has_next: last < known.len(),
            total: Some(known.len() as u64),
            more_than: None,
            start: page.start_cursor(),
            position: record.as_of,
        };
        Ok((connection, strict))
    })
    .await??;
    note(ctx, case, strict);
    Ok(found)
}

/// A revision that was asked for.
fn revision(given: Option<i32>, usual: u32, last: Revision) -> Result<u32> {
    let Some(given) = given else { return Ok(usual) };
    let known = u32::try_from(given).ok().filter(|given| *given <= last.0);
    known.ok_or_else(|| failure("POSITION_AHEAD", format!("The case has {last} events. Ask for 0 to {last}.")))
}

/// A page of what differs between two revisions.
pub(super) async fn diff(
    ctx: &Context<'_>,
    record: Record,
    (from, to): (Option<i32>, Option<i32>),
    (first, after): (Option<i32>, Option<String>),
) -> Result<Connection<StateChange>> {
    let to = revision(to, record.up_to.0, record.up_to)?;
    let from = revision(from, to.saturating_sub(1), record.up_to)?;
    let case = record.case;
    let page = Page::read(first, None, after.as_deref(), None, &format!("diff {case} {from} {to}"))?;
    let (found, strict) = in_turn(ctx, move || -> Result<_> {
        let known = record.read()?;
        let until = |revision: u32| {
            let count = known.partition_point(|event| event.revision.0 <= revision);
            known.get(..count).unwrap_or_default()
        };
        let changes = Walk::after(until(from)).diff(&Walk::after(until(to)));
        // What went before a change stands in it too, and it may be asked for backwards.
        let strict = record.strict(until(from.max(to)));
        Ok((paged(&page, &changes, StateChange::of, record.as_of), strict))
    })
    .await??;
    note(ctx, case, strict);
    Ok(found)
}

/// A page of a list that was made for it; a cursor is a place in the list.
pub(super) fn paged<T, R>(page: &Page, all: &[T], node: impl Fn(&T) -> R, position: domain::Position) -> Connection<R> {
    let range = page.range(all.len() as u64);
    let place = |place: u64| usize::try_from(place).unwrap_or(usize::MAX);
    let lines = all.get(place(range.start)..place(range.end)).unwrap_or_default();
    let edges =
        lines.iter().zip(range.start + 1..).map(|(line, place)| Edge { cursor: page.cursor(place), node: node(line) });
    Connection {
        edges: edges.collect(),
        has_previous: range.start > 0,
        has_next: range.end < all.len() as u64,
        total: Some(all.len() as u64),
        more_than: None,
        start: page.start_cursor(),
        position,
    }
}

/// Who set a value of the state, when, why, and what it was before.
#[derive(SimpleObject)]
pub(crate) struct BlameLine {
    /// Where in the state.
    path: String,
    /// What stands there, as JSON.
    value: String,
    /// The step that set it; null where that lies before the steps that were looked at.
    step: Option<u32>,
    /// What it was before, as JSON; null where it was not there.
    before: Option<String>,
    /// The position of the event that set it.
    position: Option<Position>,
    /// What happened, as the payload's type is called.
    kind: Option<&'static str>,
    /// When that was recorded.
    recorded_at: Option<DateTime>,
    /// The day it happened in the world.
    effective_on: Option<Date>,
    /// Who recorded it.
    actor: Option<Shaped<Actor>>,
    /// Why, in the words of who recorded it.
    reason: Option<String>,
    /// A value was too long and is cut off, and so is no JSON.
    is_cut: bool,
}

impl BlameLine {
    fn of(line: &Blamed, known: &[Envelope]) -> Self {
        let event = line.set.and_then(|place| known.get(place));
        let (value, before) = (shown(&line.value), line.before.as_ref().map(shown));
        Self {
            path: line.path.clone(),
            is_cut: value.1 || before.as_ref().is_some_and(|(_, is_cut)| *is_cut),
            value: value.0,
            step: event.map(|event| event.revision.0),
            before: before.map(|(text, _)| text),
            position: event.map(|event| Position(event.position)),
            kind: event.map(|event| event.event.kind().name),
            recorded_at: event.map(|event| DateTime(event.recorded.at)),
            effective_on: event.map(|event| Date(event.effective_on)),
            actor: event.map(|event| Shaped(event.recorded.by.clone())),
            reason: event.and_then(|event| told::reason(&event.event)),
        }
    }
}

/// Who set the values of a state.
#[derive(SimpleObject)]
pub(crate) struct CaseBlame {
    /// The first step that was looked at. What has no step was set before it: ask `case` with `asOf` the step before.
    from_step: u32,
    /// The last.
    to_step: u32,
    /// A line for each value, in the order of the paths.
    lines: Connection<BlameLine>,
}

/// Who set the values at a path and below it.
pub(super) async fn blame(
    ctx: &Context<'_>,
    record: Record,
    path: Option<String>,
    (first, after): (Option<i32>, Option<String>),
) -> Result<CaseBlame> {
    if path.as_ref().is_some_and(|path| path.is_empty() || path.len() > 500) {
        return Err(bad_input("A path has 1 to 500 bytes; leave it out for the whole state."));
    }
    let (case, up_to) = (record.case, record.up_to);
    let asked = format!("blame {case} {up_to} {}", path.as_deref().unwrap_or_default());
    let page = Page::read(first, None, after.as_deref(), None, &asked)?;
    let (found, strict) = in_turn(ctx, move || -> Result<_> {
        let known = record.read()?;
        let latest = known.len().saturating_sub(MOST_STEPS)..known.len();
        let since = bounded(&known, latest, true, MOST_FOLDED).start;
        let lines = blamed(&known, since, path.as_deref());
        let step = |event: Option<&Envelope>| event.map_or(0, |event| event.revision.0);
        let strict = record.strict(&known);
        let lines = paged(&page, &lines, |line| BlameLine::of(line, &known), record.as_of);
        Ok((CaseBlame { from_step: step(known.get(since)), to_step: step(known.last()), lines }, strict))
    })
    .await??;
    note(ctx, case, strict);
    Ok(found)
}
