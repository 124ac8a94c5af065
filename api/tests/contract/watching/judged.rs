//! What the log must hold of deadlines and alerts, judged anew from its events alone, one after the other, and from when the
//! clock was looked after; without the clock's own rules.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Case, Envelope, Event, Position, Registry, Stream,
    alerts::AlertRules,
    case::{alert, closing},
    deadline,
    terms::{AlertState, CaseId, DeadlineKind, Instant, Role},
};

use super::portfolio::Kept;

type Which = (CaseId, DeadlineKind, String, Instant);

/// What was found in the log.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) passed: BTreeMap<Which, Instant>,
    pub(super) near: BTreeSet<(Which, u32)>,
    pub(super) escalated: u32,
    pub(super) put_off: u32,
    pub(super) by_facts: u32,
    pub(super) kinds: BTreeSet<DeadlineKind>,
    /// What the facts ended: where it falls due again as it was, it is said anew, and only then.
    over: BTreeSet<Which>,
}

struct World {
    registry: Registry,
    cases: BTreeMap<CaseId, (Case, Vec<Envelope>)>,
}

impl World {
    fn take(&mut self, envelope: &Envelope) {
        self.registry.evolve(envelope);
        if let Stream::Case(id) = envelope.stream {
            let (case, history) = self.cases.entry(id).or_default();
            history.push(envelope.clone());
            if Case::rewrites(&envelope.event) {
                *case = Case::fold(history);
            } else {
                case.evolve(envelope);
            }
        }
    }

    fn rules(&self, at: Instant) -> &AlertRules {
        self.registry.alert_rules_on(at.day())
    }

    fn due(&self, id: CaseId, at: Instant) -> Vec<Which> {
        let policy = self.registry.policy_on(at.day()).unwrap();
        let due = deadline::due(&self.cases[&id].0, &self.registry, policy);
        due.into_iter().map(|known| (id, known.kind, known.subject.to_string(), known.due)).collect()
    }
}

/// Judges a log; `first` is its last event before anybody looked.
pub(super) fn judge(log: &[Envelope], first: Position, kept: &[Kept]) -> Found {
    let mut world = World { registry: Registry::default(), cases: BTreeMap::new() };
    let (before, after) = log.split_at(usize::try_from(first.0).unwrap());
    before.iter().for_each(|envelope| world.take(envelope));
    let mut found = Found::default();
    let mut rest = after.iter().peekable();
    for time in kept {
        while let Some(envelope) = rest.next_if(|envelope| envelope.position <= time.head) {
            if envelope.recorded.by.role == Role::System {
                recorded(&world, envelope, time, &mut found);
            }
            world.take(envelope);
        }
        nothing_is_missing(&world, time.to, &found);
    }
    assert!(rest.next().is_none(), "the last look is noted");
    found
}

/// What the clock recorded was so, was not said before, and was said as soon as somebody looked.
#[allow(clippy::wildcard_enum_match_arm, reason = "of what else the clock records nothing is judged here")]
fn recorded(world: &World, envelope: &Envelope, time: &Kept, found: &mut Found) {
    let (Some(id), at) = (envelope.stream.case(), envelope.recorded.at) else { return };
    let prompt = |moment: Instant| assert_eq!(at, moment.max(time.from), "{envelope:?}");
    let case = &world.cases[&id].0;
    let open = |alert| case.alerts.find(alert).unwrap_or_else(|| panic!("{envelope:?} is of no open alert"));
    match &envelope.event {
        Event::Closing(closing::Event::DeadlinePassed(body)) => {
            let which = (id, body.kind, body.subject.to_string(), body.due);
            assert!(world.due(id, at).contains(&which), "{which:?} does not fall due");
            assert!(body.due < at);
            found.kinds.insert(body.kind);
            let again = found.over.remove(&which);
            if !again {
                prompt(body.due.after());
            }
            assert!(found.passed.insert(which, at).is_none() || again, "{envelope:?} is on record twice");
        }
        Event::Alert(alert::Event::DeadlineNear(body)) => {
            let which = (id, body.kind, body.subject.to_string(), body.due);
            assert!(world.due(id, at).contains(&which), "{which:?} does not fall due");
            assert!(at <= body.due && !found.passed.contains_key(&which), "{which:?} has passed");
            let leads = world.rules(at).lead_days(body.kind);
            let begun = leads.iter().filter(|days| body.due.day().minus(**days) <= at.day());
            assert_eq!(begun.min(), Some(&body.days), "{envelope:?}");
            if !found.over.contains(&which) {
                prompt(body.due.day().minus(body.days).start());
            }
            assert!(found.near.insert((which, body.days)), "{envelope:?} is on record twice");
        }
        Event::Alert(alert::Event::AlertEscalated(body)) => {
            let known = open(body.alert);
            let steps = known.handling(world.rules(at)).escalation;
            let reached = steps.iter().filter(|step| known.since.plus_hours(step.after_hours) <= at).count();
            assert!(known.is_waiting() && body.step > known.step, "{envelope:?} of {known:?}");
            assert_eq!(body.step as usize, reached, "{envelope:?}");
            prompt(known.since.plus_hours(steps[known.step as usize].after_hours));
            found.escalated += 1;
        }
        Event::Alert(alert::Event::AlertSnoozeEnded(body)) => {
            prompt(open(body.alert).until.unwrap());
            found.put_off += 1;
        }
        Event::Alert(alert::Event::AlertResolved(body)) => {
            let cause = &open(body.alert).cause;
            let which = cause.due.zip(cause.deadline).map(|(due, kind)| (id, kind, cause.subject.to_string(), due));
            let which = which.unwrap_or_else(|| panic!("{envelope:?} is about no deadline"));
            assert!(!world.due(id, at).contains(&which), "{envelope:?}");
            found.near.retain(|(known, _)| *known != which);
            found.over.insert(which);
            found.by_facts += 1;
        }
        _ => (),
    }
}

/// Whatever was to be said by then was said.
fn nothing_is_missing(world: &World, now: Instant, found: &Found) {
    let rules = world.rules(now);
    for (id, (case, _)) in world.cases.iter().filter(|(_, (case, _))| case.is_open()) {
        for which in world.due(*id, now) {
            let (_, kind, _, due) = &which;
            if *due < now {
                let said = found.passed.contains_key(&which) && !found.over.contains(&which);
                assert!(said, "{which:?} passed before {now}, and nothing says so");
            } else if !found.passed.contains_key(&which) {
                let leads = rules.lead_days(*kind).iter().copied();
                let begun = leads.filter(|days| due.day().minus(*days) <= now.day()).min();
                let said = |days| (0..=days).any(|days| found.near.contains(&(which.clone(), days)));
                assert!(begun.is_none_or(said), "{which:?} is near at {now}, and nothing says so");
            }
        }
        for known in &case.alerts.open {
            let further = known.escalates_at(rules).is_some_and(|at| at <= now);
            let back = known.state == AlertState::Snoozed && known.until.is_some_and(|until| until <= now);
            assert!(!further && !back, "{known:?} stands still at {now}");
        }
    }
}
