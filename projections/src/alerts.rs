//! What somebody should hear of at once: a list in the order of the log, derived from single events.

use domain::{
    Envelope, List, Position,
    alerts::{AlertRules, cause},
    terms::{AlertKind, CaseId, Day, Instant, Severity},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// What an event of a case gives cause to say, if anything, by the rules that ship with the program: a pure function, so that
/// a follower of the log says the same.
pub fn alert_of(envelope: &Envelope) -> Option<AlertFact> {
    envelope.stream.case()?;
    let signal = cause::of(envelope)?;
    let severity = AlertRules::shipped().handling(signal.kind, signal.deadline, signal.grave).severity;
    let subject = match signal.deadline {
        Some(deadline) => format!("{deadline} {}", signal.cause.subject),
        None => signal.cause.subject.to_string(),
    };
    Some(AlertFact { kind: signal.kind, severity, subject })
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
