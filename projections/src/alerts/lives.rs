//! The steps of all alerts, in the order of the log, 48 bytes each; and what is found by them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{
    Case, Envelope, Event, List, Position, Registry,
    alerts::{AlertRules, Cause, cause},
    case::alert::{self, Alerts, Change},
    policy,
    terms::{AlertKind, AlertState, Day, DeadlineKind, Instant, Role, Severity},
};
use serde::{Deserialize, Serialize};

use super::AlertStep;
use crate::{cases::Slot, error::ProjectionError, streams::place};

/// What the steps of an alert come to with one of them, so that nobody walks through them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SoFar {
    /// The place of the step that brought it where it stands.
    pub(super) turned: u32,
    /// The place of the step that made it say what it says.
    pub(super) said: u32,
    /// A bit for each role that was told since.
    pub(super) told: u32,
}

/// A step. `previous` is the number of the step before, of the same alert, counted from 1; 0 where it is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Step {
    at: i64,
    pub(super) position: u32,
    pub(super) alert: u32,
    #[serde(skip)]
    pub(super) previous: u32,
    /// A bit for each role that is told of it.
    pub(super) told: u32,
    /// What follows from the steps before.
    #[serde(skip)]
    pub(super) so_far: SoFar,
    pub(super) what: AlertStep,
    pub(super) state: AlertState,
    /// What the alert says after it.
    pub(super) kind: AlertKind,
    /// What the event says.
    pub(super) says: AlertKind,
    pub(super) deadline: Option<DeadlineKind>,
    pub(super) severity: Severity,
    grave: bool,
    pub(super) escalations: u8,
}

impl Step {
    pub(super) fn at(&self) -> Instant {
        Instant::from_milliseconds(self.at).unwrap_or_else(|_| Day::FIRST.start())
    }

    /// What the steps come to with this one, at a place, after the one before.
    fn so_far(&self, place: u32, before: Option<&Self>) -> SoFar {
        let new = SoFar { turned: place, said: place, told: self.told };
        let Some(before) = before else { return new };
        let stands = self.what == AlertStep::WentOn && self.state == before.state;
        let turned = if stands { before.so_far.turned } else { place };
        match self.what {
            AlertStep::Raised | AlertStep::Worsened => new,
            AlertStep::Returned | AlertStep::Escalated => {
                SoFar { turned, said: before.so_far.said, told: before.so_far.told | self.told }
            }
            AlertStep::WentOn | AlertStep::Acknowledged | AlertStep::Snoozed | AlertStep::Resolved => {
                SoFar { turned, ..before.so_far }
            }
        }
    }

    /// Whether the alert says the same after both.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        (self.kind, self.deadline, self.grave) == (other.kind, other.deadline, other.grave)
    }
}

/// A bit for each role.
fn bits<'a>(roles: impl IntoIterator<Item = &'a Role>) -> u32 {
    roles.into_iter().fold(0, |bits, role| bits | 1 << (*role as u32 & 31))
}

/// The roles of their bits.
pub(super) fn roles(bits: u32) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|role| bits & (1 << (*role as u32 & 31)) != 0).collect()
}

/// What is found of an alert at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Life {
    /// The place of its case; none where it is the ledger's own.
    pub(super) slot: Option<Slot>,
    /// The place of its first step.
    pub(super) first: u32,
    /// The place of its last step.
    pub(super) last: u32,
}

/// Every alert. What is not a step is found from the steps.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Form", into = "Form")]
pub(crate) struct Lives {
    pub(super) steps: List<Step>,
    pub(super) lives: BTreeMap<u32, Life>,
    pub(super) open: BTreeSet<u32>,
    pub(super) of_case: HashMap<Slot, List<u32>>,
    /// At which positions editions of the rules were recorded, and from which day they are in force.
    editions: Vec<(Position, Day)>,
}

/// What is saved.
#[derive(Clone, Serialize, Deserialize)]
struct Form {
    steps: List<Step>,
    slots: Vec<(u32, Option<Slot>)>,
    editions: Vec<(Position, Day)>,
}

impl From<Form> for Lives {
    fn from(form: Form) -> Self {
        let slots: HashMap<u32, Option<Slot>> = form.slots.into_iter().collect();
        let mut lives = Self { editions: form.editions, ..Self::default() };
        for step in form.steps.iter().copied() {
            lives.push(step, slots.get(&step.alert).copied().flatten());
        }
        lives
    }
}

impl From<Lives> for Form {
    fn from(lives: Lives) -> Self {
        let slots = lives.lives.iter().map(|(id, life)| (*id, life.slot)).collect();
        Self { steps: lives.steps, slots, editions: lives.editions }
    }
}

impl Lives {
    /// Notes an edition of the rules.
    pub(crate) fn note_rules(&mut self, envelope: &Envelope) {
        if let Event::Policy(policy::Event::AlertRulesPublished(body)) = &envelope.event {
            self.editions.push((envelope.position, body.effective_from));
        }
    }

    /// The rules that held when an event was recorded: editions of later say nothing of it.
    fn rules<'a>(&self, registry: &'a Registry, envelope: &Envelope) -> &'a AlertRules {
        let day = envelope.recorded.at.day();
        let known = self.editions.iter().rposition(|(position, from)| *position <= envelope.position && *from <= day);
        let rules = known.and_then(|place| registry.alert_rules().get(place));
        rules.unwrap_or_else(|| AlertRules::shipped())
    }

    /// Notes what an event changed of the open alerts of its case, or of the ledger.
    pub(crate) fn note(
        &mut self,
        envelope: &Envelope,
        slot: Option<Slot>,
        (before, after): (&Alerts, &Alerts),
        registry: &Registry,
    ) -> Result<(), ProjectionError> {
        for step in self.steps_of(envelope, (before, after), registry)? {
            self.push(step, slot);
        }
        Ok(())
    }

    /// The steps of a case's alerts anew, from its whole history.
    pub(crate) fn refolded(
        &self,
        slot: Slot,
        history: &[Envelope],
        registry: &Registry,
    ) -> Result<List<Step>, ProjectionError> {
        // The case's own, alone: what is said of the alerts of others does not depend on it.
        let mut own = Self { editions: self.editions.clone(), ..Self::default() };
        let mut case = Case::default();
        for (place, envelope) in history.iter().enumerate() {
            let before = case.alerts.clone();
            if Case::rewrites(&envelope.event) {
                case = Case::fold(history.get(..=place).unwrap_or_default());
            } else {
                case.evolve(envelope);
            }
            own.note(envelope, Some(slot), (&before, &case.alerts), registry)?;
        }
        Ok(own.steps)
    }

    /// Puts the steps of cases that were folded anew in the place of those that are there: of all those cases at once, for
    /// every step of every case is looked at.
    pub(crate) fn replace(&mut self, anew: &BTreeMap<Slot, List<Step>>) {
        if anew.is_empty() {
            return;
        }
        let mut kept: Vec<(Step, Option<Slot>)> = std::mem::take(&mut self.steps)
            .iter()
            .map(|step| (*step, self.lives.get(&step.alert).and_then(|life| life.slot)))
            .filter(|(_, of)| of.is_none_or(|of| !anew.contains_key(&of)))
            .collect();
        kept.extend(anew.iter().flat_map(|(slot, steps)| steps.iter().map(|step| (*step, Some(*slot)))));
        // Stable: the steps of an event stay in their order.
        kept.sort_by_key(|(step, _)| step.position);
        *self = Self { editions: std::mem::take(&mut self.editions), ..Self::default() };
        kept.into_iter().for_each(|(step, slot)| self.push(step, slot));
    }

    /// Checks what was read back: no step beyond the position, each after the one before, and of cases that there are.
    pub(crate) fn check(&self, position: Position, cases: Slot) -> Result<(), &'static str> {
        let positions = self.steps.iter().map(|step| u64::from(step.position));
        if self.steps.last().is_some_and(|last| u64::from(last.position) > position.0) || !positions.is_sorted() {
            return Err("the steps of its alerts are not in the order of its log");
        }
        if self.lives.values().any(|life| life.slot.is_some_and(|slot| slot >= cases)) {
            return Err("an alert is of a case that it does not hold");
        }
        Ok(())
    }

    fn push(&mut self, mut step: Step, slot: Option<Slot>) {
        let last = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        let is_new = !self.lives.contains_key(&step.alert);
        let life = self.lives.entry(step.alert).or_insert(Life { slot, first: last, last });
        step.previous = if is_new { 0 } else { life.last.saturating_add(1) };
        life.last = last;
        step.so_far = step.so_far(last, self.steps.get((step.previous as usize).wrapping_sub(1)));
        if is_new && let Some(slot) = slot {
            let ids = self.of_case.entry(slot).or_default();
            let place = ids.partition_point(|known| *known < step.alert);
            ids.insert(place, step.alert);
        }
        if step.state == AlertState::Resolved {
            self.open.remove(&step.alert);
        } else {
            self.open.insert(step.alert);
        }
        self.steps.push(step);
    }

    /// The step at a place.
    pub(super) fn step(&self, place: u32) -> Option<&Step> {
        self.steps.get(place as usize)
    }

    /// The step before, of the same alert.
    pub(super) fn before(&self, step: &Step) -> Option<&Step> {
        self.step(step.previous.checked_sub(1)?)
    }

    fn last(&self, alert: Position) -> Option<&Step> {
        let life = self.lives.get(&u32::try_from(alert.0).ok()?)?;
        self.step(life.last)
    }

    fn steps_of(
        &self,
        envelope: &Envelope,
        (before, after): (&Alerts, &Alerts),
        registry: &Registry,
    ) -> Result<Vec<Step>, ProjectionError> {
        let signal = cause::of(envelope);
        let mut changes = Alerts::changes(before, after);
        // What ended is told before what began, and each by its id, however the log is read.
        changes.sort_by_key(|change| (change.state != AlertState::Resolved, change.alert.alert));
        let rules = self.rules(registry, envelope);
        let mut steps = Vec::with_capacity(changes.len());
        for change in &changes {
            let says = signal.as_ref().filter(|signal| signal.cause == change.alert.cause).map(|signal| signal.kind);
            steps.push(self.step_of(envelope, change, says, rules)?);
        }
        // That something is over is news, also where its alert was resolved by a person before.
        let told = |cause: &Cause| before.of_cause(cause).is_some() || after.of_cause(cause).is_some();
        if let Some(signal) = signal.filter(|signal| signal.ends && !told(&signal.cause)) {
            let handling = rules.handling(signal.kind, signal.deadline, signal.grave);
            steps.push(Step {
                at: envelope.recorded.at.milliseconds(),
                position: place(envelope.position)?,
                alert: place(envelope.position)?,
                previous: 0,
                so_far: SoFar::default(),
                told: bits(handling.told),
                what: AlertStep::Resolved,
                state: AlertState::Resolved,
                kind: signal.kind,
                says: signal.kind,
                deadline: signal.deadline,
                severity: handling.severity,
                grave: signal.grave,
                escalations: 0,
            });
        }
        Ok(steps)
    }

    fn step_of(
        &self,
        envelope: &Envelope,
        change: &Change,
        says: Option<AlertKind>,
        rules: &AlertRules,
    ) -> Result<Step, ProjectionError> {
        let now = &change.alert;
        let last = self.last(now.alert).filter(|last| last.state != AlertState::Resolved);
        let mut step = Step {
            at: envelope.recorded.at.milliseconds(),
            position: place(envelope.position)?,
            alert: place(now.alert)?,
            previous: 0,
            so_far: SoFar::default(),
            told: 0,
            what: AlertStep::Raised,
            state: change.state,
            kind: now.kind,
            says: says.unwrap_or(now.kind),
            deadline: now.deadline,
            severity: Severity::Info,
            grave: now.grave,
            escalations: u8::try_from(now.step).unwrap_or(u8::MAX),
        };
        let handling = rules.handling(now.kind, now.deadline, now.grave);
        step.severity = last.filter(|last| last.says_as(&step)).map_or(handling.severity, |last| last.severity);
        step.what = what(envelope, change, last, &step);
        step.told = match (&envelope.event, step.what) {
            (Event::Alert(alert::Event::AlertEscalated(body)), AlertStep::Escalated) => bits(&body.to),
            // Of an end that an event of its own says: whom the rules name for that.
            (_, AlertStep::Resolved | AlertStep::WentOn) if step.says != step.kind => {
                bits(rules.handling(step.says, None, false).told)
            }
            _ => bits(handling.told),
        };
        Ok(step)
    }
}

/// What happened in the life of an alert, with an event of its own or by what the facts say.
fn what(envelope: &Envelope, change: &Change, last: Option<&Step>, step: &Step) -> AlertStep {
    if change.state == AlertState::Resolved {
        return AlertStep::Resolved;
    }
    let Some(last) = last else { return AlertStep::Raised };
    if let Event::Alert(event) = &envelope.event
        && event.alert() == Some(change.alert.alert)
    {
        match event {
            alert::Event::AlertAcknowledged(_) => return AlertStep::Acknowledged,
            alert::Event::AlertSnoozed(_) => return AlertStep::Snoozed,
            alert::Event::AlertSnoozeEnded(_) => return AlertStep::Returned,
            alert::Event::AlertEscalated(_) => return AlertStep::Escalated,
            alert::Event::AlertResolved(_) | alert::Event::DeadlineNear(_) => (),
        }
    }
    let waits_anew = change.state == AlertState::Raised && last.state != AlertState::Raised;
    if waits_anew || !last.says_as(step) { AlertStep::Worsened } else { AlertStep::WentOn }
}
