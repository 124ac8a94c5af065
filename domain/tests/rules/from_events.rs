//! What the laws are held against: the same answers, read from the events alone.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Event,
    case::{self, Pair},
    terms::{AssessmentKind, Basis, Day},
};

/// When a pair was approved and when it was active, read from the events alone.
#[derive(Debug, Default)]
pub(crate) struct Times {
    pub(crate) approvals: Vec<(Day, Day)>,
    /// From which day it could be delivered, or could no longer.
    turns: Vec<(Day, bool)>,
    /// The day from which it was to be active, as long as it runs.
    begun: Option<Day>,
}

impl Times {
    pub(crate) fn of(history: &[domain::Envelope], pair: &Pair) -> Self {
        use case::{closing, decision, delivery, suspension};
        let mut times = Self::default();
        for envelope in case::effective(history).iter().flatten() {
            let on = envelope.effective_on;
            match &envelope.event {
                Event::Decision(decision::Event::SupportApproved(body)) if body.covers.contains(pair) => {
                    times.approvals.push((on, body.valid_until));
                }
                Event::Delivery(delivery::Event::SupportActivated(body)) if body.covers.contains(pair) => {
                    times.begun = Some(body.from);
                    times.turns.push((body.from, true));
                }
                Event::Suspension(suspension::Event::SupportSuspended(body)) if body.covers.contains(pair) => {
                    times.turns.push((on, false));
                }
                Event::Suspension(suspension::Event::SupportResumed(body)) if body.covers.contains(pair) => {
                    times.turns.extend(times.begun.map(|begun| (on.max(begun), true)));
                }
                Event::Suspension(suspension::Event::SupportCeased(body)) if body.covers.contains(pair) => {
                    times.stop(on)
                }
                Event::Delivery(delivery::Event::SupportEnded(body)) if body.covers.contains(pair) => times.stop(on),
                Event::Closing(closing::Event::CaseReopened(body)) if body.covers.contains(pair) => times.stop(on),
                _ => (),
            }
        }
        times
    }

    fn stop(&mut self, on: Day) {
        self.begun = None;
        self.turns.push((on, false));
    }

    pub(crate) fn active(&self, on: Day) -> bool {
        self.turns.iter().rev().find(|(from, _)| *from <= on).is_some_and(|(_, active)| *active)
    }

    /// Some approval was given by then and had not run out, and none recorded later took its place.
    pub(crate) fn approved(&self, on: Day) -> bool {
        self.approvals.iter().rev().find(|(from, _)| *from <= on).is_some_and(|(_, until)| on <= *until)
    }
}

/// Whether a real risk was found that no assessment, submitted later and endorsed, takes away; read from the events alone.
pub(crate) fn finds_real_risk(history: &[domain::Envelope]) -> bool {
    use case::risk::Event as Risk;
    let (mut found, mut later, mut rapid) = (false, BTreeSet::new(), BTreeSet::new());
    for envelope in case::effective(history).iter().flatten() {
        match &envelope.event {
            Event::Risk(Risk::RiskAssessmentStarted(body)) if body.kind == AssessmentKind::Rapid => {
                rapid.insert(body.assessment.clone());
            }
            Event::Risk(Risk::RiskAssessmentSubmitted(body)) if body.real_risk_of_grave_violations => {
                found = true;
                later.clear();
            }
            Event::Risk(Risk::RiskAssessmentSubmitted(body)) if !rapid.contains(&body.assessment) => {
                later.insert(body.assessment.clone());
            }
            Event::Risk(Risk::RiskAssessmentEndorsed(body)) => found &= !later.contains(&body.assessment),
            _ => (),
        }
    }
    found
}

/// Whether an assessment that is not rapid was endorsed after everything that was entered, but what measures achieved.
pub(crate) fn is_endorsed_whole(history: &[domain::Envelope]) -> bool {
    use case::risk::Event as Risk;
    let (mut whole, mut rapid) = (false, BTreeSet::new());
    for envelope in case::effective(history).iter().flatten() {
        let Event::Risk(event) = &envelope.event else { continue };
        match event {
            Risk::RiskAssessmentStarted(body) if body.kind == AssessmentKind::Rapid => {
                rapid.insert(body.assessment.clone());
            }
            Risk::RiskRated(body) => whole &= body.basis == Basis::ResidualAchieved,
            Risk::RecipientRecordAssessed(_) | Risk::RiskIdentified(_) | Risk::NonProvisionRiskAssessed(_) => {
                whole = false;
            }
            Risk::RiskAssessmentEndorsed(body) => whole |= !rapid.contains(&body.assessment),
            _ => (),
        }
    }
    whole
}

/// Who assessed or endorsed something on which a decision taken now rests, read from the events alone.
pub(crate) fn involved(history: &[domain::Envelope]) -> BTreeSet<domain::terms::UserId> {
    use case::risk::Event as Risk;
    let mut assessors: Vec<(String, domain::terms::UserId, bool)> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut endorsers = BTreeMap::new();
    let mut entries: BTreeMap<String, usize> = BTreeMap::new();
    let mut latest = None;
    for envelope in case::effective(history).iter().flatten() {
        let Event::Risk(event) = &envelope.event else { continue };
        let by = &envelope.recorded.by.user;
        let place = |id: &domain::terms::AssessmentId, all: &[(String, domain::terms::UserId, bool)]| {
            all.iter().position(|(known, ..)| known == id.as_str())
        };
        let entry = match event {
            Risk::RiskAssessmentStarted(body) => {
                let rapid = body.kind == AssessmentKind::Rapid;
                assessors.push((body.assessment.to_string(), by.clone(), rapid));
                open.push(assessors.len() - 1);
                latest = if rapid { latest } else { Some(assessors.len() - 1) };
                continue;
            }
            Risk::RiskAssessmentSubmitted(body) => {
                let place = place(&body.assessment, &assessors);
                open.retain(|known| Some(*known) != place);
                continue;
            }
            Risk::RiskAssessmentReturned(body) => {
                open.extend(place(&body.assessment, &assessors));
                continue;
            }
            Risk::RiskAssessmentEndorsed(body) => {
                let place = place(&body.assessment, &assessors);
                open.retain(|known| Some(*known) != place);
                endorsers.extend(place.map(|place| (place, by.clone())));
                continue;
            }
            Risk::RecipientRecordAssessed(body) => format!("record {}", body.recipient),
            Risk::RiskIdentified(body) => format!("risk {}", body.risk),
            Risk::RiskRated(body) => format!("{} {}", body.risk, body.basis),
            Risk::NonProvisionRiskAssessed(_) => "non-provision".to_owned(),
        };
        match open.iter().copied().filter(|place| assessors[*place].1 == *by).max() {
            Some(place) => drop(entries.insert(entry, place)),
            None => drop(entries.remove(&entry)),
        }
    }
    let counting: BTreeSet<usize> = entries.into_values().chain(latest).collect();
    let made = counting.iter().map(|place| assessors[*place].1.clone());
    made.chain(counting.iter().filter_map(|place| endorsers.get(place).cloned())).collect()
}
