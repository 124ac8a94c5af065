//! The questions about alerts. Each looks at what it shows, and at so much more at most.

use std::ops::Bound;

use domain::{Position, terms::CaseId};

use super::{
    Alert, AlertChange, AlertChanges, AlertFilter, AlertPage, MOST_ALERTS_SCANNED,
    filter::Prepared,
    lives::{Life, Lives, Step, roles},
};
use crate::{
    cases::Slot,
    paging::MOST_LINES,
    seen::{Eyes, Seen},
    trail::Order,
    views::Views,
};

impl Views {
    fn lives(&self) -> &Lives {
        &self.folds().alerts
    }

    fn case_at(&self, slot: Option<Slot>) -> Option<CaseId> {
        slot.and_then(|slot| self.folds().cases.get(slot)).map(|entry| entry.id)
    }

    /// An alert as it stood after a step.
    fn after_step(&self, life: &Life, step: &Step) -> Alert {
        let lives = self.lives();
        let at = |place| lives.step(place).unwrap_or(step);
        let (first, turned, said) = (at(life.first), at(step.so_far.turned), at(step.so_far.said));
        Alert {
            id: Position(step.alert.into()),
            case_id: self.case_at(life.slot),
            state: step.state,
            kind: step.kind,
            deadline: step.deadline,
            severity: step.severity,
            raised_at: first.at(),
            since: turned.at(),
            turned: Position(turned.position.into()),
            said: Position(said.position.into()),
            last: Position(step.position.into()),
            escalations: step.escalations.into(),
            told: roles(step.so_far.told),
        }
    }

    fn change(&self, life: &Life, step: &Step) -> AlertChange {
        AlertChange {
            step: step.what,
            position: Position(step.position.into()),
            at: step.at(),
            says: step.says,
            told: roles(step.told),
            alert: self.after_step(life, step),
        }
    }

    /// The life of an alert, where there is one for whoever asks.
    fn life(&self, eyes: Eyes<'_>, id: Position) -> Option<&Life> {
        let life = self.lives().lives.get(&u32::try_from(id.0).ok()?)?;
        self.is_heard(eyes, self.case_at(life.slot)).then_some(life)
    }

    fn alert_for(&self, eyes: Eyes<'_>, id: Position) -> Option<Alert> {
        let life = self.life(eyes, id)?;
        Some(self.after_step(life, self.lives().step(life.last)?))
    }

    fn alert_history_for(&self, eyes: Eyes<'_>, id: Position, most: usize) -> Vec<AlertChange> {
        let Some(life) = self.life(eyes, id) else { return Vec::new() };
        let steps = std::iter::successors(self.lives().step(life.last), |step| self.lives().before(step));
        let mut changes: Vec<_> = steps.take(most.min(MOST_LINES)).map(|step| self.change(life, step)).collect();
        changes.reverse();
        changes
    }

    fn alerts_for(
        &self,
        eyes: Eyes<'_>,
        filter: &AlertFilter,
        order: Order,
        from: Option<Position>,
        limit: usize,
    ) -> AlertPage {
        let nothing = AlertPage { complete: true, ..AlertPage::default() };
        let (lives, Some(prepared)) = (self.lives(), Prepared::new(filter, self, eyes)) else { return nothing };
        let from = from.map(|from| u32::try_from(from.0).unwrap_or(u32::MAX));
        let range = match (order, from) {
            (_, None) => (Bound::Unbounded, Bound::Unbounded),
            (Order::OldestFirst, Some(from)) => (Bound::Excluded(from), Bound::Unbounded),
            (Order::NewestFirst, Some(from)) => (Bound::Unbounded, Bound::Excluded(from)),
        };
        let is_asked_open = filter.open == Some(true)
            || !filter.states.is_empty() && !filter.states.contains(&domain::terms::AlertState::Resolved);
        // Of a case those of the case, of open ones those; the filter judges all the same.
        let candidates: Box<dyn DoubleEndedIterator<Item = u32>> = if let Some(case) = filter.case_id {
            let slot = self.folds().streams.slot(case);
            let ids = slot.and_then(|slot| lives.of_case.get(&slot)).map_or(&[][..], |ids| &ids[..]);
            let place = |bound: Bound<u32>, otherwise: usize| match bound {
                Bound::Excluded(at) | Bound::Included(at) => ids.partition_point(|id| *id < at),
                Bound::Unbounded => otherwise,
            };
            let (low, high) = (place(range.0, 0), place(range.1, ids.len()));
            let low = low + usize::from(range.0 != Bound::Unbounded && ids.get(low) == from.as_ref());
            Box::new(ids.get(low..high).unwrap_or_default().iter().copied())
        } else if is_asked_open {
            Box::new(lives.open.range(range).copied())
        } else {
            Box::new(lives.lives.range(range).map(|(id, _)| *id))
        };
        let candidates: Box<dyn Iterator<Item = u32>> = match order {
            Order::OldestFirst => candidates,
            Order::NewestFirst => Box::new(candidates.rev()),
        };
        let (limit, mut page) = (limit.min(MOST_LINES), nothing);
        for (looked, id) in candidates.enumerate() {
            if page.alerts.len() == limit || looked == MOST_ALERTS_SCANNED {
                page.complete = false;
                break;
            }
            page.scanned_to = Some(Position(id.into()));
            let life = lives.lives.get(&id);
            let Some((life, step)) = life.and_then(|life| Some((life, lives.step(life.last)?))) else { continue };
            let alert = self.after_step(life, step);
            if prepared.takes(&alert, life.slot) {
                page.alerts.push(alert);
            }
        }
        page
    }

    fn alert_changes_for(&self, eyes: Eyes<'_>, after: Position, filter: &AlertFilter, limit: usize) -> AlertChanges {
        let (lives, limit) = (self.lives(), limit.clamp(1, MOST_LINES));
        let mut found = AlertChanges { changes: Vec::new(), scanned_to: self.position().max(after) };
        let Some(prepared) = Prepared::new(filter, self, eyes) else { return found };
        let from = lives.steps.partition_point(|step| u64::from(step.position) <= after.0);
        let mut last = u32::try_from(after.0).unwrap_or(u32::MAX);
        for (looked, step) in lives.steps.get(from..).unwrap_or_default().iter().enumerate() {
            // An event is left out whole, or not at all.
            let is_full = found.changes.len() >= limit || looked >= MOST_ALERTS_SCANNED;
            if is_full && step.position != last {
                found.scanned_to = Position(u64::from(step.position) - 1);
                break;
            }
            last = step.position;
            let Some(life) = lives.lives.get(&step.alert) else { continue };
            let change = self.change(life, step);
            if prepared.takes_change(&change, life.slot) {
                found.changes.push(change);
            }
        }
        found
    }

    /// The steps of one event alone: nothing else is looked at.
    fn alert_changes_at_for(&self, eyes: Eyes<'_>, at: Position, filter: &AlertFilter) -> Vec<AlertChange> {
        let (lives, Some(prepared)) = (self.lives(), Prepared::new(filter, self, eyes)) else { return Vec::new() };
        let is_of = |step: &&Step| u64::from(step.position) == at.0;
        let from = lives.steps.partition_point(|step| u64::from(step.position) < at.0);
        let steps = lives.steps.get(from..).unwrap_or_default().iter().take_while(is_of);
        let changes = steps.filter_map(|step| {
            let life = lives.lives.get(&step.alert)?;
            Some((self.change(life, step), life.slot))
        });
        changes.filter(|(change, slot)| prepared.takes_change(change, *slot)).map(|(change, _)| change).collect()
    }

    /// The last event that changed an alert, of whatever case; 0 before the first. Asked before anything is looked up for
    /// one of many listeners.
    pub fn last_alert_change(&self) -> Position {
        Position(self.lives().steps.last().map_or(0, |step| step.position.into()))
    }

    /// An alert as it stands.
    pub fn alert(&self, id: Position) -> Option<Alert> {
        self.alert_for(None, id)
    }

    /// The last steps in the life of an alert, so many at most, in the order of the log.
    pub fn alert_history(&self, id: Position, most: usize) -> Vec<AlertChange> {
        self.alert_history_for(None, id, most)
    }

    /// Alerts by their ids, after one or before it, at most `limit` and [`MOST_LINES`].
    pub fn alerts(&self, filter: &AlertFilter, order: Order, from: Option<Position>, limit: usize) -> AlertPage {
        self.alerts_for(None, filter, order, from, limit)
    }

    /// Steps after a position, in the order of the log: about so many at most, and those of an event together.
    pub fn alert_changes(&self, after: Position, filter: &AlertFilter, limit: usize) -> AlertChanges {
        self.alert_changes_for(None, after, filter, limit)
    }

    /// The steps of the event at a position.
    pub fn alert_changes_at(&self, at: Position, filter: &AlertFilter) -> Vec<AlertChange> {
        self.alert_changes_at_for(None, at, filter)
    }
}

/// The same for who reaches the case of an alert, and is shown alerts; those of the ledger itself for whom the ledger is
/// shown too.
impl Seen<'_> {
    /// An alert as it stands.
    pub fn alert(&self, id: Position) -> Option<Alert> {
        self.views().alert_for(Some(self.viewer()), id)
    }

    /// The last steps in the life of an alert.
    pub fn alert_history(&self, id: Position, most: usize) -> Vec<AlertChange> {
        self.views().alert_history_for(Some(self.viewer()), id, most)
    }

    /// Alerts by their ids, after one or before it.
    pub fn alerts(&self, filter: &AlertFilter, order: Order, from: Option<Position>, limit: usize) -> AlertPage {
        self.views().alerts_for(Some(self.viewer()), filter, order, from, limit)
    }

    /// Steps after a position, in the order of the log.
    pub fn alert_changes(&self, after: Position, filter: &AlertFilter, limit: usize) -> AlertChanges {
        self.views().alert_changes_for(Some(self.viewer()), after, filter, limit)
    }

    /// The steps of the event at a position.
    pub fn alert_changes_at(&self, at: Position, filter: &AlertFilter) -> Vec<AlertChange> {
        self.views().alert_changes_at_for(Some(self.viewer()), at, filter)
    }

    /// Whether there is such an alert for whoever asks.
    pub fn hears(&self, alert: &Alert) -> bool {
        self.views().is_heard(Some(self.viewer()), alert.case_id)
    }

    /// Whether it is seen which deadline an alert is about, and so who is told of it.
    pub fn knows_deadline(&self, alert: &Alert) -> bool {
        self.views().knows_deadline(Some(self.viewer()), alert)
    }
}
