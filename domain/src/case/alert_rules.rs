//! Who may do what with an alert, and when. What the clock gives is refused like anything else where it is not so.

use super::alert::{AlertEscalated, AlertResolved, AlertSnoozed, Alerts, Command, DeadlineNear, Open, ResolveAlert};
use crate::{
    Context, Position, Rejection,
    alerts::watch,
    case::Case,
    deadline,
    terms::{AlertEnd, AlertState, DeadlineKind, Instant, Role, Text},
};

/// Who answers for the ledger itself.
const OF_LEDGER: [Role; 3] = [Role::RecordsOfficer, Role::HeadquartersDecider, Role::System];

/// Alerts of a case are for those who work on it, not for who keeps the records; those of the ledger the other way round.
pub(super) fn answerable(of_case: bool, command: &Command, context: &Context<'_>) -> Result<(), Rejection> {
    let role = context.actor.role;
    let refused = if of_case { role == Role::RecordsOfficer } else { !OF_LEDGER.contains(&role) };
    if !refused {
        return Ok(());
    }
    let asked = context.policy.roles_for(command.name()).iter();
    let fits = asked.filter(|known| if of_case { **known != Role::RecordsOfficer } else { OF_LEDGER.contains(known) });
    let roles = fits.map(|role| role.name()).collect::<Vec<_>>().join(", ");
    Err(Rejection::RoleNotAllowed { role: role.to_string(), command: command.name().into(), roles })
}

fn open(alerts: &Alerts, alert: Position) -> Result<&Open, Rejection> {
    alerts.find(alert).ok_or_else(|| Rejection::AlertNotOpen { alert: alert.to_string() })
}

fn stands(known: &Open, verb: &str, instead: &str) -> Rejection {
    let (alert, state) = (known.alert.to_string(), known.state.to_string());
    Rejection::AlertState { alert, state, verb: verb.into(), instead: instead.into() }
}

pub(super) fn acknowledge(alerts: &Alerts, alert: Position) -> Result<(), Rejection> {
    let known = open(alerts, alert)?;
    if known.state == AlertState::Acknowledged {
        return Err(stands(known, "acknowledged again", "Resolve it once it is over"));
    }
    Ok(())
}

/// It always ends, soon where the alert is urgent. It may be put off again once it is back; what nobody answered meanwhile
/// goes further at once then, for a snooze is no answer: how long it waits, and how far it has gone, count on through it.
pub(super) fn snooze(alerts: &Alerts, body: &AlertSnoozed, context: &Context<'_>) -> Result<(), Rejection> {
    let known = open(alerts, body.alert)?;
    if known.state == AlertState::Snoozed {
        return Err(stands(known, "put off further", "Acknowledge it, or wait until it comes back"));
    }
    let rules = context.registry.alert_rules_on(context.now.day());
    let hours = rules.snooze_hours(known.handling(rules).severity);
    if body.until <= context.now || body.until > context.now.plus_hours(hours) {
        return Err(Rejection::SnoozeTooLong { hours: hours.to_string() });
    }
    Ok(())
}

pub(super) fn end_snooze(alerts: &Alerts, alert: Position, context: &Context<'_>) -> Result<(), Rejection> {
    let known = open(alerts, alert)?;
    match known.until {
        None => Err(stands(known, "brought back", "It is not put off")),
        Some(until) if context.now < until => {
            Err(Rejection::AlertTooSoon { alert: alert.to_string(), what: "comes back".into(), at: until.to_string() })
        }
        Some(_) => Ok(()),
    }
}

/// As far as the rules say at this hour: after a long stop several steps at once.
pub(super) fn escalate(alerts: &Alerts, alert: Position, context: &Context<'_>) -> Result<AlertEscalated, Rejection> {
    let known = open(alerts, alert)?;
    let rules = context.registry.alert_rules_on(context.now.day());
    let Some(at) = known.escalates_at(rules) else {
        return Err(stands(known, "escalated", "It is answered, or has gone as far as the rules say"));
    };
    if context.now < at {
        let what = "goes further".into();
        return Err(Rejection::AlertTooSoon { alert: alert.to_string(), what, at: at.to_string() });
    }
    let gone = usize::try_from(known.step).unwrap_or(usize::MAX);
    let (mut step, mut to) = (known.step, Vec::new());
    for next in known.handling(rules).escalation.iter().skip(gone) {
        if context.now < known.since.plus_hours(next.after_hours) {
            break;
        }
        step += 1;
        to.extend(next.to.iter().copied());
    }
    to.sort_unstable();
    to.dedup();
    Ok(AlertEscalated { alert, step, to })
}

/// The program says that the facts ended it, and only where they did; a person says why.
pub(super) fn resolve(
    case: Option<&Case>,
    alerts: &Alerts,
    body: &ResolveAlert,
    context: &Context<'_>,
) -> Result<AlertResolved, Rejection> {
    let known = open(alerts, body.alert)?;
    let by = if context.actor.role == Role::System { AlertEnd::Facts } else { AlertEnd::Person };
    let over = case.is_some_and(|case| watch::is_over(case, context.registry, context.policy, known));
    if by == AlertEnd::Facts && !over {
        return Err(Rejection::AlertStillHolds { alert: body.alert.to_string() });
    }
    Ok(AlertResolved { alert: body.alert, by, reason: body.reason.clone() })
}

/// Said within a lead time of the rules, once for each, of what is really due and has not passed.
pub(super) fn near(
    case: Option<&Case>,
    alerts: &Alerts,
    body: &DeadlineNear,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let case = case.ok_or_else(|| Rejection::NotFound { what: "case".into(), id: "under this id".into() })?;
    falls_due(case, body.kind, &body.subject, body.due, context)?;
    let leads = context.registry.alert_rules_on(context.now.day()).lead_days(body.kind);
    let within = context.now <= body.due && context.now.day() >= body.due.day().minus(body.days);
    if !leads.contains(&body.days) || !within {
        let (kind, due) = (body.kind.to_string(), body.due.to_string());
        let leads = leads.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        return Err(Rejection::DeadlineNotNear { kind, due, leads });
    }
    if case.closing.has_passed(body.kind, &body.subject, body.due) {
        return Err(recorded(body.kind, &body.subject, body.due, "passed"));
    }
    if alerts.told(body.kind, &body.subject, body.due).is_some_and(|known| known.days <= body.days) {
        return Err(recorded(body.kind, &body.subject, body.due, "near"));
    }
    super::room("announced deadlines", alerts.told_from(context.now), super::MOST_PERIODS)
}

/// The case holds exactly this deadline.
pub(super) fn falls_due(
    case: &Case,
    kind: DeadlineKind,
    subject: &Text<200>,
    due: Instant,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let all = deadline::due(case, context.registry, context.policy);
    if all.iter().any(|known| (known.kind, &known.subject, known.due) == (kind, subject, due)) {
        return Ok(());
    }
    let (kind, subject, due) = (kind.to_string(), subject.to_string(), due.to_string());
    Err(Rejection::DeadlineNotDue { kind, subject, due })
}

pub(super) fn recorded(kind: DeadlineKind, subject: &Text<200>, due: Instant, what: &str) -> Rejection {
    let (kind, subject, due) = (kind.to_string(), subject.to_string(), due.to_string());
    Rejection::DeadlineRecorded { kind, subject, due, what: what.into() }
}
