//! What the clock must record of a case now, and when to look at it again. Pure: the hour is an argument, and everything
//! follows from the state alone, so that a restart, a long stop or a clock that steps leads to the same alerts, each once.
//!
//! The commands are given one after the other in the order in which they stand here, as the system, for the day of the
//! hour. Of a deadline that came near and passed while nobody looked only the last is said: the alert is the same one.

use crate::{
    Command, Registry,
    case::{
        Case, MOST_PERIODS,
        alert::{self, AlertSnoozeEnded, Alerts, DeadlineNear, EscalateAlert, Open, ResolveAlert},
        closing::{self, DeadlinePassed},
        consultation, emergency,
    },
    deadline::{self, Deadline},
    policy::Policy,
    terms::{AlertKind, DeadlineKind, EmergencyState, Instant, Text},
};

use super::AlertRules;

/// The commands that the clock must give now for a case. None where nothing is to be said: also just after they were given.
pub fn judge(case: &Case, registry: &Registry, now: Instant) -> Vec<Command> {
    let Some(policy) = registry.policy_on(now.day()).filter(|_| case.is_open()) else { return Vec::new() };
    let rules = registry.alert_rules_on(now.day());
    let due = deadline::due(case, registry, policy);
    let mut commands = Vec::new();
    let over = |known: &Open| is_over_by(case, &due, known);
    if let Ok(reason) = Text::new("What was due is done, or falls due at another time.") {
        for known in case.alerts.open.iter().filter(|known| over(known)) {
            let body = ResolveAlert { alert: known.alert, reason: reason.clone() };
            commands.push(alert::Command::ResolveAlert(body).into());
        }
    }
    // Before the passing of a deadline, from which an alert waits anew.
    commands.extend(of_clock(&case.alerts, rules, now, &over));
    let mut room = MOST_PERIODS.saturating_sub(case.closing.passed.len());
    let mut room_to_tell = MOST_PERIODS.saturating_sub(case.alerts.told_from(now));
    let mut beyond: Option<Command> = None;
    // What is on record as passed comes near no more, also where the clock steps back behind it.
    let ahead = |known: &&Deadline| !case.closing.has_passed(known.kind, &known.subject, known.due);
    for known in due.iter().filter(ahead) {
        if known.due < now {
            let (kind, subject, due) = (known.kind, known.subject.clone(), known.due);
            let command = closing::Command::RecordDeadlinePassed(DeadlinePassed { kind, subject, due }).into();
            within(&mut room, command, &mut commands, &mut beyond);
        } else if let Some(days) = near(case, rules, known, now) {
            let (kind, subject, due) = (known.kind, known.subject.clone(), known.due);
            let command = alert::Command::RecordDeadlineNear(DeadlineNear { kind, subject, due, days }).into();
            within(&mut room_to_tell, command, &mut commands, &mut beyond);
        }
    }
    // After the passing of their deadlines, which they end.
    for known in due.iter().filter(|known| known.due < now) {
        commands.extend(follows(case, known, now));
    }
    // What the case has no room for is not passed over in silence: one of it is given, last, and its refusal is told of.
    commands.extend(beyond);
    commands
}

/// Gives a command as long as there is room, and keeps the first for which there is none.
fn within(room: &mut usize, command: Command, commands: &mut Vec<Command>, beyond: &mut Option<Command>) {
    if *room == 0 {
        beyond.get_or_insert(command);
    } else {
        *room -= 1;
        commands.push(command);
    }
}

/// The commands that the clock must give now for the alerts of the ledger itself.
pub fn judge_ledger(registry: &Registry, now: Instant) -> Vec<Command> {
    of_clock(&registry.ledger().alerts, registry.alert_rules_on(now.day()), now, &|_| false)
}

/// When to look at a case again at the latest, if nothing is recorded until then of the case, its recipients, the policy or
/// the rules; none where nothing is to come. Now, where something is to be said now.
pub fn next(case: &Case, registry: &Registry, now: Instant) -> Option<Instant> {
    if !judge(case, registry, now).is_empty() {
        return Some(now);
    }
    let mut moments = Vec::new();
    let rules = registry.alert_rules_on(now.day());
    if let Some(policy) = registry.policy_on(now.day()) {
        let ahead = |known: &&Deadline| !case.closing.has_passed(known.kind, &known.subject, known.due);
        for known in deadline::due(case, registry, policy).iter().filter(ahead) {
            moments.push(known.due.after());
            let told = case.alerts.told(known.kind, &known.subject, known.due).map(|told| told.days);
            let leads = rules.lead_days(known.kind).iter().filter(|days| told.is_none_or(|told| **days < told));
            moments.extend(leads.map(|days| known.due.day().minus(*days).start()));
        }
    }
    moments.extend(of_alerts(&case.alerts, rules));
    moments.extend(editions(registry));
    moments.into_iter().filter(|moment| *moment > now).min()
}

/// When to look at the alerts of the ledger itself again at the latest.
pub fn next_of_ledger(registry: &Registry, now: Instant) -> Option<Instant> {
    if !judge_ledger(registry, now).is_empty() {
        return Some(now);
    }
    let rules = registry.alert_rules_on(now.day());
    of_alerts(&registry.ledger().alerts, rules).chain(editions(registry)).filter(|moment| *moment > now).min()
}

/// Whether what an open alert of a case is about is over, though no event of the case says so: what was due is done, or
/// falls due at another time.
pub fn is_over(case: &Case, registry: &Registry, policy: &Policy, known: &Open) -> bool {
    is_over_by(case, &deadline::due(case, registry, policy), known)
}

fn is_over_by(case: &Case, due: &[Deadline], known: &Open) -> bool {
    let stands = |deadline: &Deadline| {
        (Some(deadline.kind), &deadline.subject, Some(deadline.due))
            == (known.cause.deadline, &known.cause.subject, known.cause.due)
    };
    known.cause.of == AlertKind::DeadlinePassed && (case.closing.is_closed() || !due.iter().any(stands))
}

/// The shortest lead time within which a deadline is, unless it was said then.
fn near(case: &Case, rules: &AlertRules, known: &Deadline, now: Instant) -> Option<u32> {
    let leads = rules.lead_days(known.kind).iter().copied();
    let shortest = leads.filter(|days| now.day() >= known.due.day().minus(*days)).min()?;
    let told = case.alerts.told(known.kind, &known.subject, known.due);
    told.is_none_or(|told| shortest < told.days).then_some(shortest)
}

/// What else is a fact once a deadline has passed.
fn follows(case: &Case, known: &Deadline, now: Instant) -> Option<Command> {
    let is = |id: &str| known.subject.as_str() == id;
    if known.kind == DeadlineKind::MechanismAnswer {
        let asked = case.consultation.latest().filter(|asked| is(asked.consultation.as_str()))?;
        let body = consultation::RecordMechanismTimeout { consultation: asked.consultation.clone() };
        Some(consultation::Command::RecordMechanismTimeout(body).into())
    } else if known.kind == DeadlineKind::EmergencyRatification {
        let running = case.emergencies.emergencies.iter().filter(|known| known.state == EmergencyState::Running);
        let emergency = running.map(|known| &known.emergency).find(|id| is(id.as_str()))?.clone();
        Some(emergency::Command::LapseEmergency(emergency::EmergencySupportLapsed { emergency, at: now }).into())
    } else {
        None
    }
}

/// Snoozes that end, and what goes further.
fn of_clock(alerts: &Alerts, rules: &AlertRules, now: Instant, over: &dyn Fn(&Open) -> bool) -> Vec<Command> {
    let mut commands = Vec::new();
    for known in alerts.open.iter().filter(|known| !over(known)) {
        let alert = known.alert;
        if known.until.is_some_and(|until| until <= now) {
            commands.push(alert::Command::EndSnooze(AlertSnoozeEnded { alert }).into());
        } else if known.escalates_at(rules).is_some_and(|at| at <= now) {
            commands.push(alert::Command::EscalateAlert(EscalateAlert { alert }).into());
        }
    }
    commands
}

fn of_alerts<'a>(alerts: &'a Alerts, rules: &'a AlertRules) -> impl Iterator<Item = Instant> + 'a {
    alerts.open.iter().flat_map(|known| known.until.into_iter().chain(known.escalates_at(rules)))
}

/// An edition that comes into force moves what falls due.
fn editions(registry: &Registry) -> impl Iterator<Item = Instant> + '_ {
    let policies = registry.policies().iter().map(|policy| policy.effective_from);
    policies.chain(registry.alert_rules().iter().map(|rules| rules.effective_from)).map(crate::terms::Day::start)
}
