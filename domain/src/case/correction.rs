//! Corrections and annulments: proposed by one person, approved by another, never a rewrite. They move knowledge, not
//! history: a decision stays as taken; where it no longer fits the facts, an alert names every event concerned.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Position, Rejection,
    case::{Case, correction_rules},
    terms::{AlertId, AnnulmentReason, CorrectionReason, Day, Text, UserId},
};

bodies! {
    /// A correction was proposed.
    pub struct CorrectionProposed {
        /// The event to correct, by its position.
        pub target: Position,
        /// The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
        pub field: Text<100>,
        /// The value it should have, as JSON: `"NOT_MET"`, `12`.
        pub new_value: Text<4000>,
        /// Why.
        pub reason: CorrectionReason,
        /// In words.
        pub rationale: Text<2000>,
    }

    /// An annulment was proposed.
    pub struct AnnulmentProposed {
        /// The event to annul, by its position.
        pub target: Position,
        /// Why.
        pub reason: AnnulmentReason,
        /// In words.
        pub rationale: Text<2000>,
    }

    /// A proposal is to be approved by a second person.
    pub struct ApproveCorrection {
        /// The proposal, by its position.
        pub proposal: Position,
    }

    /// A proposal was rejected by a second person.
    pub struct CorrectionRejected {
        /// The proposal, by its position.
        pub proposal: Position,
        /// Why.
        pub reasons: Text<2000>,
    }

    /// An event was corrected; the corrected one stays as it is.
    pub struct EventCorrected {
        /// The corrected event.
        pub target: Position,
        /// The proposal.
        pub proposal: Position,
        /// The field.
        pub field: Text<100>,
        /// What it said, as JSON.
        pub was_value: Text<4000>,
        /// What it says from now on, as JSON.
        pub new_value: Text<4000>,
        /// Why.
        pub reason: CorrectionReason,
        /// Who proposed it; who approved it is the actor of this event.
        pub proposed_by: UserId,
    }

    /// An event was annulled; it stays visible.
    pub struct EventAnnulled {
        /// The annulled event.
        pub target: Position,
        /// The proposal.
        pub proposal: Position,
        /// Why.
        pub reason: AnnulmentReason,
        /// Who proposed it; who approved it is the actor of this event.
        pub proposed_by: UserId,
    }

    /// Later facts no longer fit what was recorded before.
    pub struct ConsistencyAlertRaised {
        /// Its id.
        pub alert: AlertId,
        /// Which rule.
        pub rule: Text<100>,
        /// The events concerned, by position.
        pub events: Vec<Position>,
        /// In words.
        pub explanation: Text<4000>,
    }

    /// A consistency alert was resolved.
    pub struct ConsistencyAlertResolved {
        /// Which.
        pub alert: AlertId,
        /// How.
        pub resolution: Text<2000>,
    }
}

events! {
    action None;
    /// A correction was proposed.
    1601 CorrectionProposed,
    /// An annulment was proposed.
    1602 AnnulmentProposed,
    /// A proposal was rejected.
    1603 CorrectionRejected,
    /// An event was corrected.
    1604 EventCorrected,
    /// An event was annulled.
    1605 EventAnnulled,
    /// Later facts no longer fit what was recorded before.
    1606 ConsistencyAlertRaised,
    /// A consistency alert was resolved.
    1607 ConsistencyAlertResolved,
}

commands! {
    action None;
    /// Proposes to correct one field of an event.
    ProposeCorrection(CorrectionProposed),
    /// Proposes to annul an event.
    ProposeAnnulment(AnnulmentProposed),
    /// Approves somebody else's correction or annulment.
    ApproveCorrection(ApproveCorrection),
    /// Rejects somebody else's correction or annulment.
    RejectCorrection(CorrectionRejected),
    /// Resolves a consistency alert.
    ResolveConsistencyAlert(ConsistencyAlertResolved),
}

states! {
    /// A proposal that waits for a second person.
    #[schemars(rename = "OpenProposal")]
    pub struct Proposal {
        /// Its position.
        pub proposal: Position,
        /// Who proposed it.
        pub by: UserId,
        /// What was proposed, where it is a correction.
        pub correction: Option<CorrectionProposed>,
        /// What was proposed, where it is an annulment.
        pub annulment: Option<AnnulmentProposed>,
    }

    /// A consistency alert.
    #[schemars(rename = "ConsistencyAlert")]
    pub struct Alert {
        /// Its id.
        pub alert: AlertId,
        /// Which rule.
        pub rule: Text<100>,
        /// Since when.
        pub since: Day,
        /// Whether it is resolved.
        pub resolved: bool,
    }

    /// Proposals, corrections and alerts.
    #[derive(Default)]
    pub struct Corrections {
        /// Proposals that wait.
        pub proposals: List<Proposal>,
        /// Corrected events.
        pub corrected: List<Position>,
        /// Annulled events.
        pub annulled: List<Position>,
        /// The alerts.
        pub alerts: List<Alert>,
    }
}

impl Corrections {
    /// Alerts that nobody resolved.
    pub fn open_alerts(&self) -> impl Iterator<Item = &Alert> {
        self.alerts.iter().filter(|alert| !alert.resolved)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let by = || envelope.recorded.by.user.clone();
        match event {
            Event::CorrectionProposed(body) => self.proposals.push(Proposal {
                proposal: envelope.position,
                by: by(),
                correction: Some(body.clone()),
                annulment: None,
            }),
            Event::AnnulmentProposed(body) => self.proposals.push(Proposal {
                proposal: envelope.position,
                by: by(),
                correction: None,
                annulment: Some(body.clone()),
            }),
            Event::CorrectionRejected(body) => self.proposals.retain(|known| known.proposal != body.proposal),
            Event::EventCorrected(body) => {
                self.proposals.retain(|known| known.proposal != body.proposal);
                self.corrected.push(body.target);
            }
            Event::EventAnnulled(body) => {
                self.proposals.retain(|known| known.proposal != body.proposal);
                self.annulled.push(body.target);
            }
            Event::ConsistencyAlertRaised(body) => self.alerts.push(Alert {
                alert: body.alert.clone(),
                rule: body.rule.clone(),
                since: envelope.effective_on,
                resolved: false,
            }),
            Event::ConsistencyAlertResolved(body) => {
                if let Some(alert) = self.alerts.iter_mut().find(|alert| alert.alert == body.alert) {
                    alert.resolved = true;
                }
            }
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.corrections;
    let proposal =
        |id: Position| found(region.proposals.iter().find(|known| known.proposal == id), "open proposal", id);
    let event = match command {
        Command::ProposeCorrection(body) => {
            super::room("proposals", region.proposals.len(), super::MOST_ENTRIES)?;
            correction_rules::correctable(case, body, context)?;
            Event::CorrectionProposed(body.clone())
        }
        Command::ProposeAnnulment(body) => {
            super::room("proposals", region.proposals.len(), super::MOST_ENTRIES)?;
            correction_rules::annullable(case, body.target, context)?;
            Event::AnnulmentProposed(body.clone())
        }
        Command::ApproveCorrection(body) => return correction_rules::approve(case, proposal(body.proposal)?, context),
        Command::RejectCorrection(body) => {
            if proposal(body.proposal)?.by == context.actor.user {
                return Err(Rejection::CorrectionOnePerson {});
            }
            Event::CorrectionRejected(body.clone())
        }
        Command::ResolveConsistencyAlert(body) => {
            let alert =
                found(region.alerts.iter().find(|alert| alert.alert == body.alert), "consistency alert", &body.alert)?;
            free(alert.resolved, "resolution of alert", &body.alert)?;
            Event::ConsistencyAlertResolved(body.clone())
        }
    };
    Ok(vec![event.into()])
}

/// The rule of the alert that is raised where a precondition is lost under support that is approved or runs.
pub const PRECONDITION_LOST: &str = "PreconditionLost";
/// The rule of the alert that is raised where a real risk is found under support that is approved or runs.
pub const REAL_RISK_FOUND: &str = "RealRiskFound";

/// The most events that one alert names: its record has room for them.
pub const MOST_NAMED: usize = 4_000;

/// An alert that concerns no event by name.
pub(super) fn alert(case: &Case, rule: &str, explanation: &str) -> crate::Event {
    numbered(case.corrections.alerts.len() + 1, rule, Vec::new(), explanation)
}

/// One alert about `events`; more than one only where there are more of them than one can name.
pub(super) fn alerts(case: &Case, rule: &str, events: &[Position], explanation: &str) -> Vec<crate::Event> {
    let numbers = case.corrections.alerts.len() + 1..;
    events
        .chunks(MOST_NAMED)
        .zip(numbers)
        .map(|(some, number)| numbered(number, rule, some.into(), explanation))
        .collect()
}

fn numbered(number: usize, rule: &str, events: Vec<Position>, explanation: &str) -> crate::Event {
    // The three texts are made here and fit their limits: ids of 7 to 12 characters, sentences cut to their room.
    let cut: String = explanation.chars().take(4000).collect();
    let body = (AlertId::new(&format!("ALERT-{number}")), Text::new(rule), Text::new(&cut));
    match body {
        (Ok(alert), Ok(rule), Ok(explanation)) => {
            Event::ConsistencyAlertRaised(ConsistencyAlertRaised { alert, rule, events, explanation }).into()
        }
        _ => unreachable!("an alert's own words fit their limits"),
    }
}
