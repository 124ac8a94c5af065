//! Where requests, decisions and conditions stand: folded from what was recorded.

use super::decision::Event;
use crate::{
    Edition, Envelope, List, Revision,
    case::Pair,
    terms::{
        Authority, ConditionId, ConditionKind, ConditionState, Day, DecisionId, DeclineReason, Digest, Office,
        Proposal, RequestId, RiskLevel, Text, UserId,
    },
};

states! {
    /// An open request.
    pub struct Request {
        /// Its id.
        pub request: RequestId,
        /// On which pairs.
        pub covers: List<Pair>,
        /// What is proposed.
        pub proposed: Proposal,
        /// Who asked.
        pub by: UserId,
        /// On which day.
        pub on: Day,
        /// The dossier's hash.
        pub dossier_hash: Digest,
        /// The dossier's revision.
        pub as_of_revision: Revision,
        /// Events of substance recorded since.
        pub later_events: u32,
        /// To whom it was referred.
        pub referred_to: Option<Authority>,
        /// Who concurred, and whether.
        pub concurrences: List<Concurrence>,
        /// Answered, returned or overtaken.
        pub closed: bool,
    }

    /// What an office said.
    pub struct Concurrence {
        /// Who.
        pub by: UserId,
        /// Of which office.
        pub office: Office,
        /// Whether it concurs.
        pub concurs: bool,
    }

    /// A decision that was taken.
    pub struct Decision {
        /// Its id.
        pub decision: DecisionId,
        /// Approved, or declined.
        pub approved: bool,
        /// Which pairs.
        pub covers: List<Pair>,
        /// By whom.
        pub by: UserId,
        /// At which authority.
        pub authority: Authority,
        /// On which day.
        pub on: Day,
        /// The edition of the policy it was taken under.
        pub policy: Edition,
        /// The residual level that was accepted.
        pub residual_level: Option<RiskLevel>,
        /// The last day of an approval.
        pub valid_until: Option<Day>,
        /// Whether it departs from the mechanism's advice.
        pub departs_from_advice: bool,
        /// Why support was declined.
        pub declined_because: Option<DeclineReason>,
    }

    /// A condition and where it stands.
    pub struct Tracked {
        /// The decision it belongs to.
        pub decision: DecisionId,
        /// Its id.
        pub condition: ConditionId,
        /// What must be so.
        pub text: Text<2000>,
        /// Before the start, or all along.
        pub kind: ConditionKind,
        /// Who answers for it.
        pub owner: UserId,
        /// By when.
        pub due_on: Option<Day>,
        /// Where it stands.
        pub state: ConditionState,
    }

    /// What was asked, decided and demanded.
    #[derive(Default)]
    pub struct Decisions {
        /// The requests, in order.
        pub requests: List<Request>,
        /// The decisions, in order.
        pub decisions: List<Decision>,
        /// The conditions.
        pub conditions: List<Tracked>,
    }
}

impl Decisions {
    /// The request that waits for an answer.
    pub fn open_request(&self) -> Option<&Request> {
        self.requests.iter().rev().find(|request| !request.closed)
    }

    /// The request, where the case has it.
    pub fn request(&self, id: &RequestId) -> Option<&Request> {
        self.requests.iter().find(|request| request.request == *id)
    }

    /// The decision, where the case has it.
    pub fn decision(&self, id: &DecisionId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.decision == *id)
    }

    /// The condition, where the case has it.
    pub fn condition(&self, id: &ConditionId) -> Option<&Tracked> {
        self.conditions.iter().find(|known| known.condition == *id)
    }

    /// The conditions of the approvals that some pairs rest on: of each pair the last. Those of other approvals, and of what
    /// was decided on the pair before, are no matter of theirs.
    pub fn conditions_of<'a>(&'a self, covers: &[Pair]) -> impl Iterator<Item = &'a Tracked> {
        let last = |pair| self.decisions.iter().rev().find(|known| known.approved && known.covers.contains(pair));
        let meant: Vec<&DecisionId> = covers.iter().filter_map(last).map(|known| &known.decision).collect();
        self.conditions.iter().filter(move |known| meant.contains(&&known.decision))
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let (by, on) = (&envelope.recorded.by, envelope.effective_on);
        match event {
            Event::DecisionRequested(body) => self.requests.push(Request {
                request: body.request.clone(),
                covers: List::from(&body.covers),
                proposed: body.proposed,
                by: by.user.clone(),
                on,
                dossier_hash: body.dossier_hash,
                as_of_revision: body.dossier.as_of_revision,
                later_events: 0,
                referred_to: None,
                concurrences: List::new(),
                closed: false,
            }),
            Event::ConcurrenceRecorded(body) => self.change(&body.request, |known| {
                let (by, office) = (by.user.clone(), by.office.clone());
                known.concurrences.push(Concurrence { by, office, concurs: body.concurs });
            }),
            Event::CaseReferredUp(body) => self.change(&body.request, |known| known.referred_to = Some(body.to)),
            Event::DecisionReturned(body) => self.change(&body.request, |known| known.closed = true),
            Event::SupportApproved(body) => {
                self.change(&body.request, |known| {
                    known.covers.retain(|pair| !body.covers.contains(pair));
                    known.closed = known.covers.is_empty();
                });
                self.supersede(&body.covers);
                self.decisions.push(Decision {
                    decision: body.decision.clone(),
                    approved: true,
                    covers: List::from(&body.covers),
                    by: by.user.clone(),
                    authority: body.authority,
                    on,
                    policy: envelope.policy,
                    residual_level: Some(body.residual_level),
                    valid_until: Some(body.valid_until),
                    departs_from_advice: body.departs_from_advice.is_some(),
                    declined_because: None,
                });
                self.conditions.extend(body.conditions.iter().map(|condition| Tracked {
                    decision: body.decision.clone(),
                    condition: condition.condition.clone(),
                    text: condition.text.clone(),
                    kind: condition.kind,
                    owner: condition.owner.clone(),
                    due_on: condition.due_on,
                    state: ConditionState::Open,
                }));
            }
            Event::SupportDeclined(body) => {
                for known in self.requests.iter_mut().filter(|known| !known.closed) {
                    known.covers.retain(|pair| !body.covers.contains(pair));
                    known.closed = known.covers.is_empty();
                }
                self.decisions.push(Decision {
                    decision: body.decision.clone(),
                    approved: false,
                    covers: List::from(&body.covers),
                    by: by.user.clone(),
                    authority: body.authority,
                    on,
                    policy: envelope.policy,
                    residual_level: None,
                    valid_until: None,
                    departs_from_advice: false,
                    declined_because: Some(body.reason),
                });
            }
            Event::ConditionSatisfied(body) => self.set(&body.condition, ConditionState::Satisfied),
            Event::ConditionBreached(body) => self.set(&body.condition, ConditionState::Breached),
            Event::ConditionVaried(body) => {
                if let Some(known) = self.conditions.iter_mut().find(|known| known.condition == body.condition) {
                    known.text = body.text.clone();
                    known.due_on = body.due_on;
                    known.state = ConditionState::Open;
                }
            }
        }
    }

    /// Counts what is recorded outside this region while a request waits: the dossier no longer says all.
    pub(super) fn notice(&mut self) {
        self.requests.iter_mut().filter(|request| !request.closed).for_each(|request| request.later_events += 1);
    }

    /// A new approval of all pairs of an old one puts the old one's conditions to rest.
    fn supersede(&mut self, covers: &[Pair]) {
        let old: Vec<DecisionId> = self
            .decisions
            .iter()
            .filter(|known| known.approved && known.covers.iter().all(|pair| covers.contains(pair)))
            .map(|known| known.decision.clone())
            .collect();
        for condition in self.conditions.iter_mut().filter(|condition| old.contains(&condition.decision)) {
            condition.state = ConditionState::Expired;
        }
    }

    fn change(&mut self, id: &RequestId, change: impl FnOnce(&mut Request)) {
        if let Some(known) = self.requests.iter_mut().find(|known| known.request == *id) {
            change(known);
        }
    }

    fn set(&mut self, id: &ConditionId, state: ConditionState) {
        if let Some(known) = self.conditions.iter_mut().find(|known| known.condition == *id) {
            known.state = state;
        }
    }
}
