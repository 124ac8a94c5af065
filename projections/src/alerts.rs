//! What somebody should hear of at once: a list in the order of the log, derived from single events.

use domain::{
    Envelope, Event, List, Position,
    case::{closing, consultation, correction, decision, emergency, incident, monitoring, suspension},
    terms::{Access, CaseId, Consequence, Day, Instant, Verification},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AlertKind {
    /// An indicator is beyond its threshold, or without data two periods running.
    IndicatorBreached,
    /// An indicator is back in range.
    IndicatorCleared,
    /// Support was suspended.
    SupportSuspended,
    /// Support was resumed.
    SupportResumed,
    /// Support ceased for good.
    SupportCeased,
    /// Later facts no longer fit what was recorded before.
    ConsistencyAlert,
    /// A consistency alert was resolved.
    ConsistencyResolved,
    /// An emergency lapsed unratified: a reportable breach.
    EmergencyLapsed,
    /// Emergency support was authorised.
    EmergencyAuthorised,
    /// A deadline passed.
    DeadlinePassed,
    /// The mechanism did not answer in time.
    MechanismTimedOut,
    /// A condition of an approval was breached.
    ConditionBreached,
    /// A grave incident is credible or verified.
    GraveIncident,
    /// A monitoring visit was refused.
    VisitRefused,
}

impl AlertKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::IndicatorBreached,
        Self::IndicatorCleared,
        Self::SupportSuspended,
        Self::SupportResumed,
        Self::SupportCeased,
        Self::ConsistencyAlert,
        Self::ConsistencyResolved,
        Self::EmergencyLapsed,
        Self::EmergencyAuthorised,
        Self::DeadlinePassed,
        Self::MechanismTimedOut,
        Self::ConditionBreached,
        Self::GraveIncident,
        Self::VisitRefused,
    ];
}

/// How urgent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Somebody should look.
    Warning,
    /// Somebody should act.
    Critical,
}

/// What an event gives cause to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AlertFact {
    /// What happened.
    pub kind: AlertKind,
    /// How urgent it is.
    pub severity: Severity,
    /// Of which record of the case: an indicator, a suspension, an incident and the like.
    pub subject: String,
}

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AlertEntry {
    /// The event that says so.
    pub position: Position,
    /// Of which case.
    pub case_id: CaseId,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// The day it happened.
    pub effective_on: Day,
    /// What happened.
    pub kind: AlertKind,
    /// How urgent it is.
    pub severity: Severity,
    /// Of which record of the case: an indicator, a suspension, an incident and the like.
    pub subject: String,
}

/// What an event gives cause to say, if anything. A pure function, so that a follower of the log says the same.
pub fn alert_of(envelope: &Envelope) -> Option<AlertFact> {
    envelope.stream.case()?;
    let some = |kind, severity, subject: &dyn std::fmt::Display| {
        Some(AlertFact { kind, severity, subject: subject.to_string() })
    };
    match &envelope.event {
        Event::Consultation(consultation::Event::MechanismTimedOut(body)) => {
            some(AlertKind::MechanismTimedOut, Severity::Warning, &body.consultation)
        }
        Event::Monitoring(monitoring::Event::IndicatorBreached(body)) => {
            let severity = match body.consequence {
                Consequence::None | Consequence::ReviewRequired => Severity::Warning,
                Consequence::InterventionRequired | Consequence::PrecautionarySuspension => Severity::Critical,
            };
            some(AlertKind::IndicatorBreached, severity, &body.indicator)
        }
        Event::Monitoring(monitoring::Event::IndicatorCleared(body)) => {
            some(AlertKind::IndicatorCleared, Severity::Info, &body.indicator)
        }
        Event::Monitoring(monitoring::Event::MonitoringVisitRecorded(body)) if body.access == Access::Refused => {
            some(AlertKind::VisitRefused, Severity::Warning, &body.place)
        }
        Event::Incident(incident::Event::IncidentAssessed(body)) => {
            let believed = match body.verification {
                Verification::Credible | Verification::Verified => true,
                Verification::Allegation | Verification::NotSubstantiated => false,
            };
            (body.grave && believed)
                .then(|| some(AlertKind::GraveIncident, Severity::Critical, &body.incident))
                .flatten()
        }
        Event::Suspension(suspension::Event::SupportSuspended(body)) => {
            some(AlertKind::SupportSuspended, Severity::Critical, &body.suspension)
        }
        Event::Suspension(suspension::Event::SupportResumed(body)) => {
            some(AlertKind::SupportResumed, Severity::Info, &body.suspension)
        }
        Event::Suspension(suspension::Event::SupportCeased(_)) => {
            some(AlertKind::SupportCeased, Severity::Critical, &"support")
        }
        Event::Emergency(emergency::Event::EmergencySupportAuthorised(body)) => {
            some(AlertKind::EmergencyAuthorised, Severity::Warning, &body.emergency)
        }
        Event::Emergency(emergency::Event::EmergencySupportLapsed(body)) => {
            some(AlertKind::EmergencyLapsed, Severity::Critical, &body.emergency)
        }
        Event::Decision(decision::Event::ConditionBreached(body)) => {
            some(AlertKind::ConditionBreached, Severity::Critical, &body.condition)
        }
        Event::Correction(correction::Event::ConsistencyAlertRaised(body)) => {
            some(AlertKind::ConsistencyAlert, Severity::Warning, &body.alert)
        }
        Event::Correction(correction::Event::ConsistencyAlertResolved(body)) => {
            some(AlertKind::ConsistencyResolved, Severity::Info, &body.alert)
        }
        Event::Closing(closing::Event::DeadlinePassed(body)) => {
            some(AlertKind::DeadlinePassed, Severity::Warning, &format_args!("{} {}", body.kind, body.subject))
        }
        Event::Monitoring(_)
        | Event::Consultation(_)
        | Event::Incident(_)
        | Event::Suspension(_)
        | Event::Emergency(_)
        | Event::Decision(_)
        | Event::Correction(_)
        | Event::Closing(_)
        | Event::Scope(_)
        | Event::Precondition(_)
        | Event::Risk(_)
        | Event::Mitigation(_)
        | Event::Intervention(_)
        | Event::Notification(_)
        | Event::Agreement(_)
        | Event::Delivery(_)
        | Event::Evidence(_)
        | Event::Recipient(_)
        | Event::CountryMechanism(_)
        | Event::Policy(_)
        | Event::Role(_)
        | Event::Ledger(_)
        | Event::Assignment(_)
        | Event::Access(_) => None,
    }
}

/// Which alerts. An empty list asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AlertFilter {
    /// Of these kinds.
    pub kinds: Vec<AlertKind>,
    /// At least this urgent.
    pub at_least: Option<Severity>,
    /// Of this case.
    pub case_id: Option<CaseId>,
}

impl AlertFilter {
    /// Whether an entry is asked for.
    pub fn takes(&self, entry: &AlertEntry) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&entry.kind))
            && self.at_least.is_none_or(|least| entry.severity >= least)
            && self.case_id.is_none_or(|case| entry.case_id == case)
    }
}

/// Alerts in the order of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertPage {
    /// The entries.
    pub entries: Vec<AlertEntry>,
    /// Whether more follow.
    pub has_more: bool,
}

impl AlertPage {
    pub(crate) const fn empty() -> Self {
        Self { entries: Vec::new(), has_more: false }
    }
}

/// Every alert.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Alerts {
    pub(crate) entries: List<AlertEntry>,
}

impl Alerts {
    pub(crate) fn note(&mut self, envelope: &Envelope) {
        if let (Some(fact), Some(case_id)) = (alert_of(envelope), envelope.stream.case()) {
            self.entries.push(AlertEntry {
                position: envelope.position,
                case_id,
                recorded_at: envelope.recorded.at,
                effective_on: envelope.effective_on,
                kind: fact.kind,
                severity: fact.severity,
                subject: fact.subject,
            });
        }
    }

    /// Entries after a position, at most `limit` and [`crate::MOST_LINES`].
    pub(crate) fn after(
        &self,
        after: Position,
        filter: &AlertFilter,
        limit: usize,
        reached: &dyn Fn(CaseId) -> bool,
    ) -> AlertPage {
        let from = self.entries.partition_point(|entry| entry.position <= after);
        let limit = limit.min(crate::MOST_LINES);
        let mut found = self
            .entries
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .filter(|entry| filter.takes(entry) && reached(entry.case_id));
        let entries = found.by_ref().take(limit).cloned().collect();
        AlertPage { entries, has_more: found.next().is_some() }
    }

    /// Entries before a position, newest first.
    pub(crate) fn before(
        &self,
        before: Option<Position>,
        filter: &AlertFilter,
        limit: usize,
        reached: &dyn Fn(CaseId) -> bool,
    ) -> AlertPage {
        let to =
            before.map_or(self.entries.len(), |before| self.entries.partition_point(|entry| entry.position < before));
        let limit = limit.min(crate::MOST_LINES);
        let mut found = self
            .entries
            .get(..to)
            .unwrap_or(&[])
            .iter()
            .rev()
            .filter(|entry| filter.takes(entry) && reached(entry.case_id));
        let entries = found.by_ref().take(limit).cloned().collect();
        AlertPage { entries, has_more: found.next().is_some() }
    }
}
