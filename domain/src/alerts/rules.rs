//! The rules of alerts as data, in editions: severity, lead times, who is told, escalation, how long one may be put off.
//! Read by people in `first.json`; that edition holds until one is on record.

use std::sync::{Arc, OnceLock};

use crate::{
    Context, Edition, Rejection,
    terms::{AlertKind, Day, DeadlineKind, Role, Severity, Text},
};

bodies! {
    /// Who is told when nobody has acknowledged an alert.
    pub struct Escalation {
        /// How many hours after the alert was raised.
        pub after_hours: u32,
        /// Which roles are told then.
        pub to: Vec<Role>,
    }

    /// How alerts of a kind are handled.
    pub struct AlertRule {
        /// Of which kind.
        pub kind: AlertKind,
        /// How urgent it is.
        pub severity: Severity,
        /// How urgent it is where it is graver than others of its kind; the same where omitted.
        pub grave: Option<Severity>,
        /// Which roles are told at once.
        pub told: Vec<Role>,
        /// Who is told later, step by step, as long as nobody acknowledges it.
        pub escalation: Vec<Escalation>,
    }

    /// How alerts about a deadline are handled.
    pub struct DeadlineRule {
        /// Which deadline.
        pub kind: DeadlineKind,
        /// How many days before it is said that it is near: several times, or never.
        pub lead_days: Vec<u32>,
        /// How urgent it is while the deadline is near.
        pub near: Severity,
        /// How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said
        /// by an event of its own, and handled by the rule of that kind.
        pub passed: Severity,
        /// Which roles are told at once.
        pub told: Vec<Role>,
        /// Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is
        /// critical already.
        pub escalation: Vec<Escalation>,
    }

    /// How long an alert may be put off.
    pub struct SnoozeLimit {
        /// How urgent it is.
        pub severity: Severity,
        /// Hours.
        pub hours: u32,
    }

    /// An edition of the rules of alerts.
    pub struct AlertRulesPublished {
        /// Its number: one more than the last.
        pub edition: Edition,
        /// From which day it is in force.
        pub effective_from: Day,
        /// What changed, and why.
        pub note: Text<2000>,
        /// A rule a kind.
        pub alerts: Vec<AlertRule>,
        /// A rule a deadline.
        pub deadlines: Vec<DeadlineRule>,
        /// How long alerts may be put off.
        pub snooze: Vec<SnoozeLimit>,
    }
}

/// An edition of the rules, as they are read.
pub type AlertRules = AlertRulesPublished;

/// What the rules say of one alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handling<'a> {
    /// How urgent it is.
    pub severity: Severity,
    /// Which roles are told at once.
    pub told: &'a [Role],
    /// Who is told later.
    pub escalation: &'a [Escalation],
}

/// The most lead times of a deadline, and the most steps of an escalation.
const MOST_STEPS: usize = 5;
/// The longest lead time.
const MOST_DAYS: u32 = 366;
/// The longest an escalation or a snooze may take: thirty days.
const MOST_HOURS: u32 = 24 * 30;
/// Of an alert that no edition knows: as grave as can be, and for those who decide.
const UNKNOWN: Handling<'static> = Handling {
    severity: Severity::Critical,
    told: &[Role::HrddpFocalPoint, Role::ChiefOfMission, Role::HeadquartersDecider],
    escalation: &[],
};
/// Nobody who only sees what is addressed to them, and no program, is told.
const NEVER_TOLD: [Role; 3] = [Role::Donor, Role::RecipientAuthority, Role::System];

impl AlertRules {
    /// The first edition that this project ships.
    pub fn first() -> Result<Self, String> {
        serde_json::from_str(include_str!("first.json")).map_err(|error| error.to_string())
    }

    /// The same, read once: what holds before an edition is on record.
    pub fn shipped() -> &'static Arc<Self> {
        static SHIPPED: OnceLock<Arc<AlertRules>> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            // A test reads what the program ships.
            let rules = Self::first().unwrap_or_else(|_| Self::silent());
            Arc::new(Self { edition: Edition(0), ..rules })
        })
    }

    /// Says nothing of any alert, so that each is handled as one that no edition knows.
    fn silent() -> Self {
        Self {
            edition: Edition(0),
            effective_from: Day::FIRST,
            note: Text::of_program("Nothing is said of any alert."),
            alerts: Vec::new(),
            deadlines: Vec::new(),
            snooze: Vec::new(),
        }
    }

    /// What is said of an alert: by the rule of its deadline where it says that one is near or passed, and else by the rule
    /// of its kind. An edition of before a kind was known says nothing of it: then what the program ships holds.
    pub fn handling(&self, kind: AlertKind, deadline: Option<DeadlineKind>, grave: bool) -> Handling<'_> {
        let named = self.named(kind, deadline, grave);
        named.or_else(|| Self::shipped().named(kind, deadline, grave)).unwrap_or(UNKNOWN)
    }

    fn named(&self, kind: AlertKind, deadline: Option<DeadlineKind>, grave: bool) -> Option<Handling<'_>> {
        match (kind, deadline) {
            (AlertKind::DeadlineNear, Some(deadline)) => {
                let rule = self.deadlines.iter().find(|rule| rule.kind == deadline)?;
                // What is near goes further by passing, unless it is critical already.
                let escalation = if rule.near == Severity::Critical { &rule.escalation[..] } else { &[] };
                Some(Handling { severity: rule.near, told: &rule.told, escalation })
            }
            (AlertKind::DeadlinePassed, Some(deadline)) => {
                let rule = self.deadlines.iter().find(|rule| rule.kind == deadline)?;
                Some(Handling { severity: rule.passed, told: &rule.told, escalation: &rule.escalation })
            }
            _ => {
                let rule = self.alerts.iter().find(|rule| rule.kind == kind)?;
                let severity = rule.grave.filter(|_| grave).unwrap_or(rule.severity);
                Some(Handling { severity, told: &rule.told, escalation: &rule.escalation })
            }
        }
    }

    /// How many days before it is due it is said that a deadline is near, longest first.
    pub fn lead_days(&self, kind: DeadlineKind) -> &[u32] {
        let of = |rules: &'_ Self| rules.deadlines.iter().position(|rule| rule.kind == kind);
        let rules = if of(self).is_some() { self } else { Self::shipped() };
        of(rules).and_then(|place| rules.deadlines.get(place)).map_or(&[], |rule| &rule.lead_days)
    }

    /// For how many hours an alert may be put off.
    pub fn snooze_hours(&self, severity: Severity) -> u32 {
        let known = self.snooze.iter().chain(&Self::shipped().snooze).find(|known| known.severity == severity);
        known.map_or(1, |known| known.hours)
    }
}

/// Accepts or refuses a new edition.
pub(crate) fn decide(body: &AlertRules, context: &Context<'_>) -> Result<(), Rejection> {
    let next = Edition(context.registry.last_alert_rules().0 + 1);
    if body.edition != next {
        return refused("edition", format!("the next edition is {next}, not {}", body.edition));
    }
    if body.effective_from < context.on {
        return refused("effectiveFrom", "an edition is in force from today or later".into());
    }
    let last = context.registry.alert_rules().last().map(|rules| rules.effective_from);
    if let Some(last) = last.filter(|last| body.effective_from < *last) {
        return refused("effectiveFrom", format!("the edition before is in force from {last}; take that day or later"));
    }
    sound(body)
}

fn refused<T>(field: &str, why: String) -> Result<T, Rejection> {
    Err(Rejection::BadInput { field: field.into(), why })
}

/// A rule for everything; somebody told of everything; a warning that nobody answers goes further; what is graver never
/// waits longer.
pub(super) fn sound(body: &AlertRules) -> Result<(), Rejection> {
    let once = |count: usize, what: String| match count {
        1 => Ok(()),
        0 => Err(format!("nothing is said of {what}")),
        _ => Err(format!("{what} has more than one rule")),
    };
    for kind in AlertKind::ALL.iter().filter(|kind| !is_of_deadlines(**kind)) {
        let count = body.alerts.iter().filter(|rule| rule.kind == *kind).count();
        once(count, kind.to_string()).or_else(|why| refused("alerts", why))?;
    }
    if let Some(rule) = body.alerts.iter().find(|rule| is_of_deadlines(rule.kind)) {
        return refused("alerts", format!("{} is said of each deadline, under deadlines", rule.kind));
    }
    for kind in DeadlineKind::ALL {
        let count = body.deadlines.iter().filter(|rule| rule.kind == *kind).count();
        once(count, kind.to_string()).or_else(|why| refused("deadlines", why))?;
    }
    for severity in Severity::ALL {
        let count = body.snooze.iter().filter(|limit| limit.severity == *severity).count();
        once(count, severity.to_string()).or_else(|why| refused("snooze", why))?;
    }
    for rule in &body.alerts {
        if rule.grave.is_some_and(|grave| grave < rule.severity) {
            return refused("alerts", format!("{} is less urgent where it is graver", rule.kind));
        }
        let most = rule.grave.unwrap_or(rule.severity);
        answered(&rule.told, &rule.escalation, most)
            .or_else(|why| refused("alerts", format!("{}: {why}", rule.kind)))?;
    }
    for rule in &body.deadlines {
        let said = |why: String| refused("deadlines", format!("{}: {why}", rule.kind));
        let falling = rule.lead_days.is_sorted_by(|earlier, later| earlier > later);
        let within = rule.lead_days.iter().all(|days| (1..=MOST_DAYS).contains(days));
        if !falling || !within || rule.lead_days.len() > MOST_STEPS {
            return said(format!("at most {MOST_STEPS} lead times, each of 1 to {MOST_DAYS} days, the longest first"));
        }
        if rule.passed < rule.near {
            return said("it is less urgent once it has passed".into());
        }
        answered(&rule.told, &rule.escalation, rule.passed).or_else(said)?;
    }
    let mut limits: Vec<_> = body.snooze.iter().map(|limit| (limit.severity, limit.hours)).collect();
    limits.sort_unstable();
    if limits.iter().any(|(_, hours)| !(1..=MOST_HOURS).contains(hours)) {
        return refused("snooze", format!("an alert is put off for 1 to {MOST_HOURS} hours"));
    }
    if !limits.is_sorted_by(|(_, milder), (_, graver)| milder >= graver) {
        return refused("snooze", "what is graver is never put off longer".into());
    }
    Ok(())
}

const fn is_of_deadlines(kind: AlertKind) -> bool {
    matches!(kind, AlertKind::DeadlineNear | AlertKind::DeadlinePassed)
}

fn answered(told: &[Role], escalation: &[Escalation], most: Severity) -> Result<(), String> {
    let roles = || told.iter().chain(escalation.iter().flat_map(|step| &step.to));
    if told.is_empty() || escalation.iter().any(|step| step.to.is_empty()) {
        return Err("name at least one role that is told, at once and at every step".into());
    }
    if let Some(role) = roles().find(|role| NEVER_TOLD.contains(role)) {
        return Err(format!("{role} is not told of alerts; name others"));
    }
    if most > Severity::Info && escalation.is_empty() {
        return Err("say who is told when nobody acknowledges it".into());
    }
    let rising = escalation.is_sorted_by(|earlier, later| earlier.after_hours < later.after_hours);
    let within = escalation.iter().all(|step| (1..=MOST_HOURS).contains(&step.after_hours));
    if !rising || !within || escalation.len() > MOST_STEPS {
        return Err(format!("at most {MOST_STEPS} steps, each later than the one before, within {MOST_HOURS} hours"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_no_edition_says_anything_those_are_told_who_decide_and_at_once() {
        let (silent, known) = (AlertRules::silent(), AlertRules::first().unwrap());
        assert_eq!(silent.named(AlertKind::GraveIncident, None, true), None);
        assert!(known.named(AlertKind::GraveIncident, None, true).is_some(), "the program's own are read");
        assert_eq!((UNKNOWN.severity, UNKNOWN.told.len()), (Severity::Critical, 3));
    }
}
