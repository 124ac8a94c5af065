//! What events are marked with in pictures of time.

use std::collections::HashMap;

use domain::Event;

use crate::pictures::Mark;

/// The kinds of events that are marked in pictures of time.
pub(super) const MARKED: [(&str, Mark); 15] = [
    ("SupportApproved", Mark::Decision),
    ("SupportDeclined", Mark::Decision),
    ("SupportResumed", Mark::Decision),
    ("CaseClosed", Mark::Decision),
    ("CaseReopened", Mark::Decision),
    ("SupportSuspended", Mark::Suspension),
    ("SupportCeased", Mark::Suspension),
    ("IndicatorBreached", Mark::Alert),
    ("ConditionBreached", Mark::Alert),
    ("DeadlinePassed", Mark::Alert),
    ("EmergencySupportLapsed", Mark::Alert),
    ("IncidentReported", Mark::Alert),
    ("ConsistencyAlertRaised", Mark::Alert),
    ("MechanismTimedOut", Mark::Alert),
    ("AlertEscalated", Mark::Alert),
];

/// What an event is marked with in pictures of time.
pub(super) fn mark_of(kind: u16) -> Mark {
    let name = name_of(kind);
    MARKED.iter().find(|(known, _)| *known == name).map_or(Mark::Other, |(_, mark)| *mark)
}

/// The name of a kind.
pub(super) fn name_of(kind: u16) -> &'static str {
    static NAMES: std::sync::OnceLock<HashMap<u16, &'static str>> = std::sync::OnceLock::new();
    let names = NAMES.get_or_init(|| Event::kinds().map(|kind| (kind.number, kind.name)).collect());
    names.get(&kind).copied().unwrap_or_default()
}
