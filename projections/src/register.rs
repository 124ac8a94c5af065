//! The register: a line a case.

use domain::{
    Case, Position, Revision,
    access::CaseSight,
    terms::{
        CaseId, CaseStatus, ConditionState, Confidentiality, Country, Day, DeadlineKind, Instant, Money, Office,
        PairStatus, ProjectCode, RecipientId, RiskLevel, Subject, Text, UserId,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{agenda::Due, cases::CaseTimes};

/// How many pairs of a case have a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PairCount {
    /// The status.
    pub status: PairStatus,
    /// How many pairs.
    pub count: u32,
}

/// What falls due next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct NextDeadline {
    /// What.
    pub kind: DeadlineKind,
    /// Of which record of the case.
    pub subject: Text<200>,
    /// When.
    pub due: Instant,
}

impl NextDeadline {
    pub(crate) fn of(due: &Due) -> Self {
        Self { kind: due.kind, subject: due.subject.clone(), due: due.due }
    }
}

/// A case in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CaseLine {
    /// Which case.
    pub id: CaseId,
    /// The case's own reference.
    pub reference: String,
    /// What it is about, in one line.
    pub title: String,
    /// The country of the support.
    pub country: Country,
    /// The office that is responsible.
    pub office: Office,
    /// The project.
    pub project: ProjectCode,
    /// Who answers for the case.
    pub owner: UserId,
    /// Where it stands.
    pub status: CaseStatus,
    /// Some support is suspended while other support is active.
    pub partly_suspended: bool,
    /// Made-up data.
    pub demonstration: bool,
    /// The highest class of confidentiality of its events.
    pub confidentiality: Confidentiality,
    /// The day it was opened.
    pub opened_on: Day,
    /// When its opening was recorded.
    pub opened_at: Instant,
    /// When its last event was recorded.
    pub last_recorded_at: Instant,
    /// The position of its last event.
    pub last_position: Position,
    /// How many events it has.
    pub revision: Revision,
    /// The highest residual level if all agreed measures work; none before a risk was rated.
    pub residual_level: Option<RiskLevel>,
    /// Whether there is a real risk of grave violations, as last submitted; none before that.
    pub real_risk: Option<bool>,
    /// What falls due next.
    pub next_deadline: Option<NextDeadline>,
    /// Planned first day of the support.
    pub planned_start: Day,
    /// Planned last day of the support.
    pub planned_end: Day,
    /// The budget.
    pub budget: Money,
    /// What the support items are worth, by currency.
    pub value: Vec<Money>,
    /// The linked recipients.
    pub recipients: Vec<RecipientId>,
    /// How many pairs of item and recipient have which status.
    pub pairs: Vec<PairCount>,
    /// The day of the first decision.
    pub first_decided_on: Option<Day>,
    /// How many approvals were given.
    pub approvals: u32,
    /// How many of them with conditions.
    pub approvals_with_conditions: u32,
    /// How many decisions declined support.
    pub declined: u32,
    /// How many suspensions there were.
    pub suspensions: u32,
    /// How many conditions are open or breached.
    pub open_conditions: u32,
    /// How many incidents are open.
    pub open_incidents: u32,
    /// How many consistency alerts are open.
    pub open_alerts: u32,
    /// The day it was closed.
    pub closed_on: Option<Day>,
}

/// In which order. Ties go by the first event in the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RegisterSort {
    /// By reference.
    Reference,
    /// By the day of the opening.
    Opened,
    /// By the last event.
    #[default]
    LastActivity,
    /// By what falls due next; cases without a deadline last.
    NextDeadline,
    /// By status, in the order of the case's way.
    Status,
}

/// What a filter of the register looks at that not everybody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Title,
    Scope,
    Level,
    Decisions,
}

/// Which cases. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct RegisterFilter {
    /// Standing there.
    pub statuses: Vec<CaseStatus>,
    /// In one of these countries.
    pub countries: Vec<Country>,
    /// Of this office.
    pub office: Option<Office>,
    /// With this recipient.
    pub recipient: Option<RecipientId>,
    /// At one of these residual levels.
    pub levels: Vec<RiskLevel>,
    /// With these words in reference or title, large or small.
    pub text: Option<String>,
    /// Made-up data only, or none of it.
    pub demonstration: Option<bool>,
    /// Not more confidential than this.
    pub at_most: Option<Confidentiality>,
    /// For which this person answers.
    pub owner: Option<UserId>,
    /// Opened on this day or later.
    pub opened_from: Option<Day>,
    /// Opened on this day or earlier.
    pub opened_until: Option<Day>,
    /// First decided on this day or later.
    pub decided_from: Option<Day>,
    /// First decided on this day or earlier.
    pub decided_until: Option<Day>,
    /// Planned to end on this day or later.
    pub ends_from: Option<Day>,
    /// Planned to end on this day or earlier.
    pub ends_until: Option<Day>,
}

impl Asked {
    /// Whether it is seen of a case.
    pub(crate) const fn is_seen(self, sight: &CaseSight) -> bool {
        match self {
            Self::Title => sight.sees_title(),
            Self::Scope => sight.sees_whole(Subject::Scope),
            Self::Level => sight.sees_whole(Subject::Risk),
            Self::Decisions => sight.sees_whole(Subject::Decisions),
        }
    }
}

impl RegisterFilter {
    /// Whether a line is asked for by somebody who sees this much of its case.
    pub fn wants(&self, line: &CaseLine, sight: &CaseSight) -> bool {
        self.prepared().takes(line, &|asked| asked.is_seen(sight))
    }

    /// The filter with its text made ready for comparison.
    pub(crate) fn prepared(&self) -> Self {
        Self { text: self.text.as_ref().map(|text| text.trim().to_lowercase()), ..self.clone() }
    }

    /// Whether a line is asked for; the text must be in small letters. What is not seen of a case matches nothing that is
    /// asked for, or the filter would tell it.
    pub(crate) fn takes(&self, line: &CaseLine, seen: &dyn Fn(Asked) -> bool) -> bool {
        (self.statuses.is_empty() || self.statuses.contains(&line.status))
            && (self.countries.is_empty() || self.countries.contains(&line.country))
            && self.office.as_ref().is_none_or(|office| line.office == *office)
            && self.recipient.as_ref().is_none_or(|recipient| seen(Asked::Scope) && line.recipients.contains(recipient))
            && (self.levels.is_empty()
                || seen(Asked::Level) && line.residual_level.is_some_and(|level| self.levels.contains(&level)))
            && self.demonstration.is_none_or(|demonstration| line.demonstration == demonstration)
            && self.at_most.is_none_or(|class| line.confidentiality <= class)
            && self.owner.as_ref().is_none_or(|owner| seen(Asked::Scope) && line.owner == *owner)
            && within(Some(line.opened_on), (self.opened_from, self.opened_until), || true)
            && within(line.first_decided_on, (self.decided_from, self.decided_until), || seen(Asked::Decisions))
            && within(Some(line.planned_end), (self.ends_from, self.ends_until), || seen(Asked::Scope))
            && self.text.as_ref().is_none_or(|text| {
                line.reference.to_lowercase().contains(text)
                    || seen(Asked::Title) && line.title.to_lowercase().contains(text)
            })
    }
}

/// Whether a day lies within a range, where one is asked for: what has no day, or whose day is not seen, lies in none.
fn within(day: Option<Day>, (from, until): (Option<Day>, Option<Day>), seen: impl FnOnce() -> bool) -> bool {
    (from.is_none() && until.is_none())
        || seen()
            && day.is_some_and(|day| from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until))
}

/// The line of a case in a state that is not the present one: that of a moment, or of a day of the world. What falls due next
/// is not told of it. None before the case was opened.
pub fn line_of(case: &Case, times: &CaseTimes) -> Option<CaseLine> {
    line(case, times, None)
}

/// The line of a case; none before it was opened.
pub(crate) fn line(case: &Case, times: &CaseTimes, next: Option<&Due>) -> Option<CaseLine> {
    let opened = case.scope.opened.as_ref()?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let with_conditions = |decision: &&domain::case::decision::Decision| {
        case.decision.conditions.iter().any(|condition| condition.decision == decision.decision)
    };
    let approvals = || case.decision.decisions.iter().filter(|decision| decision.approved);
    let is_rated = case.risk.risks.iter().any(|risk| !risk.readings.is_empty());
    let is_open = |state| matches!(state, ConditionState::Open | ConditionState::Breached);
    Some(CaseLine {
        id: case.id?,
        reference: opened.reference.as_str().to_owned(),
        title: opened.title.as_str().to_owned(),
        country: opened.country,
        office: opened.office.clone(),
        project: opened.project.clone(),
        owner: opened.case_owner.clone(),
        status: case.status(),
        partly_suspended: case.is_partly_suspended(),
        demonstration: opened.demonstration,
        confidentiality: case.confidentiality.unwrap_or(Confidentiality::Open),
        opened_on: case.scope.opened_on?,
        opened_at: times.opened_at,
        last_recorded_at: times.last_recorded_at,
        last_position: times.last_position,
        revision: case.revision,
        residual_level: is_rated.then(|| case.risk.level(|risk| risk.projected())),
        real_risk: case.risk.latest().and_then(|latest| latest.residual_level.map(|_| latest.real_risk)),
        next_deadline: next.map(NextDeadline::of),
        planned_start: opened.planned_start,
        planned_end: opened.planned_end,
        budget: opened.budget.clone(),
        value: value(case),
        recipients: case.scope.recipients.iter().map(|link| link.recipient.clone()).collect(),
        pairs: pairs(case),
        first_decided_on: case.decision.decisions.first().map(|decision| decision.on),
        approvals: count(approvals().count()),
        approvals_with_conditions: count(approvals().filter(with_conditions).count()),
        declined: count(case.decision.decisions.iter().filter(|decision| !decision.approved).count()),
        suspensions: count(case.suspensions.suspensions.len()),
        open_conditions: count(case.decision.conditions.iter().filter(|known| is_open(known.state)).count()),
        open_incidents: count(case.incidents.incidents.iter().filter(|known| known.outcome.is_none()).count()),
        open_alerts: count(case.corrections.open_alerts().count()),
        closed_on: case.closing.closed_on,
    })
}

fn value(case: &Case) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for money in case.scope.items.iter().filter_map(|item| item.value.as_ref()) {
        match sums.iter_mut().find(|sum| sum.currency == money.currency) {
            Some(sum) => sum.amount_minor.0 = sum.amount_minor.0.saturating_add(money.amount_minor.0),
            None => sums.push(money.clone()),
        }
    }
    sums.shrink_to_fit();
    sums
}

fn pairs(case: &Case) -> Vec<PairCount> {
    let mut counts: Vec<PairCount> = Vec::new();
    for known in &case.standing.pairs {
        let status = case.pair_status(&known.pair);
        match counts.iter_mut().find(|count| count.status == status) {
            Some(count) => count.count += 1,
            None => counts.push(PairCount { status, count: 1 }),
        }
    }
    counts.sort_by_key(|count| count.status);
    counts.shrink_to_fit();
    counts
}
