//! Requests, concurrence, decisions and their conditions. Who decides grows with the residual risk (design; the ladder
//! is the policy's); a decision cites the dossier it was taken on.

use super::pairs::{Pair, found, free};
use crate::{
    Context, Edition, Envelope, Rejection, Revision,
    case::{Case, decision_rules},
    terms::{
        Authority, ConditionId, ConditionKind, ConditionState, Day, DecisionId, DeclineReason, Digest, EvidenceId,
        MeasureId, Office, Proposal, ReferralReason, RequestId, RiskLevel, Text, UserId,
    },
};

bodies! {
    /// A decision is to be asked for.
    pub struct RequestDecision {
        /// Id of the request.
        pub request: RequestId,
        /// On which pairs; every pair in process where omitted.
        pub covers: Option<Vec<Pair>>,
        /// What is proposed.
        pub proposed: Proposal,
    }

    /// A piece of evidence in a dossier.
    pub struct DossierEvidence {
        /// The evidence.
        pub evidence: EvidenceId,
        /// Its SHA-256.
        pub sha256: Digest,
    }

    /// What the decision maker is given: the case up to a revision, and its evidence by hash.
    pub struct Dossier {
        /// Every event of the case up to here belongs to it.
        pub as_of_revision: Revision,
        /// The evidence attached up to then.
        pub evidence: Vec<DossierEvidence>,
    }

    /// A decision was asked for.
    pub struct DecisionRequested {
        /// Id of the request.
        pub request: RequestId,
        /// On which pairs.
        pub covers: Vec<Pair>,
        /// What is proposed.
        pub proposed: Proposal,
        /// The dossier.
        pub dossier: Dossier,
        /// SHA-256 over the dossier.
        pub dossier_hash: Digest,
        /// The lowest authority that may decide; none may approve where omitted.
        pub required_authority: Option<Authority>,
    }

    /// An office concurs, or does not.
    pub struct ConcurrenceRecorded {
        /// The request.
        pub request: RequestId,
        /// Whether the office concurs.
        pub concurs: bool,
        /// In words.
        pub comments: Text<2000>,
    }

    /// A request was referred to a higher level.
    pub struct CaseReferredUp {
        /// The request.
        pub request: RequestId,
        /// To whom.
        pub to: Authority,
        /// Why.
        pub reason: ReferralReason,
        /// What is asked of them.
        pub question: Text<2000>,
    }

    /// A request was returned.
    pub struct DecisionReturned {
        /// The request.
        pub request: RequestId,
        /// Why.
        pub reasons: Text<2000>,
        /// What is needed.
        pub needed: Text<2000>,
    }

    /// A condition of an approval.
    pub struct Condition {
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
        /// The measure it goes with.
        pub linked_measure: Option<MeasureId>,
    }

    /// Support is to be approved.
    pub struct ApproveSupport {
        /// Id of the decision.
        pub decision: DecisionId,
        /// The request it answers.
        pub request: RequestId,
        /// On which of the request's pairs; all of them where omitted.
        pub covers: Option<Vec<Pair>>,
        /// The hash of the dossier that was read.
        pub dossier_hash: Digest,
        /// The case's present revision, where events came after the dossier and were read too.
        pub acknowledged_revision: Option<Revision>,
        /// The last day of the approval; as long as the policy allows where omitted.
        pub valid_until: Option<Day>,
        /// Why.
        pub rationale: Text<4000>,
        /// Under which conditions.
        #[serde(default)]
        pub conditions: Vec<Condition>,
        /// Reasons for departing from the mechanism's advice.
        pub departs_from_advice: Option<Text<4000>>,
    }

    /// Support was approved, with or without conditions.
    pub struct SupportApproved {
        /// Id of the decision.
        pub decision: DecisionId,
        /// The request it answers.
        pub request: RequestId,
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// The authority at which it was decided.
        pub authority: Authority,
        /// The hash of the dossier that was read.
        pub dossier_hash: Digest,
        /// The revision up to which the decision maker has read.
        pub read_up_to: Revision,
        /// The residual level that was accepted.
        pub residual_level: RiskLevel,
        /// The last day of the approval.
        pub valid_until: Day,
        /// Why.
        pub rationale: Text<4000>,
        /// Under which conditions.
        pub conditions: Vec<Condition>,
        /// Reasons for departing from the mechanism's advice.
        pub departs_from_advice: Option<Text<4000>>,
    }

    /// Support is to be declined.
    pub struct DeclineSupport {
        /// Id of the decision.
        pub decision: DecisionId,
        /// The request it answers, where there is one.
        pub request: Option<RequestId>,
        /// Which pairs; every pair in process or blocked where omitted.
        pub covers: Option<Vec<Pair>>,
        /// Why.
        pub reason: DeclineReason,
        /// What would change the answer.
        pub what_would_change_it: Text<2000>,
        /// The risk of not providing support was considered; must be true.
        pub non_provision_considered: bool,
        /// In words.
        pub rationale: Text<4000>,
    }

    /// Support was declined.
    pub struct SupportDeclined {
        /// Id of the decision.
        pub decision: DecisionId,
        /// The request it answers.
        pub request: Option<RequestId>,
        /// Which pairs.
        pub covers: Vec<Pair>,
        /// The authority at which it was decided.
        pub authority: Authority,
        /// Why.
        pub reason: DeclineReason,
        /// What would change the answer.
        pub what_would_change_it: Text<2000>,
        /// In words.
        pub rationale: Text<4000>,
    }

    /// A condition was satisfied.
    pub struct ConditionSatisfied {
        /// The condition.
        pub condition: ConditionId,
        /// Evidence.
        pub evidence: Vec<EvidenceId>,
    }

    /// A condition was breached.
    pub struct ConditionBreached {
        /// The condition.
        pub condition: ConditionId,
        /// What happened.
        pub description: Text<2000>,
    }

    /// A condition was varied; asker and grantor are two people.
    pub struct ConditionVaried {
        /// The condition.
        pub condition: ConditionId,
        /// What must be so now.
        pub text: Text<2000>,
        /// By when now.
        pub due_on: Option<Day>,
        /// Who asked for it.
        pub requested_by: UserId,
        /// Why.
        pub reason: Text<1000>,
    }
}

events! {
    action None;
    /// A decision was asked for.
    1101 DecisionRequested,
    /// An office concurred, or did not.
    1102 ConcurrenceRecorded,
    /// A request was referred to a higher level.
    1103 CaseReferredUp,
    /// A request was returned.
    1104 DecisionReturned,
    /// Support was approved, with or without conditions.
    1105 SupportApproved,
    /// Support was declined.
    1106 SupportDeclined,
    /// A condition was satisfied.
    1107 ConditionSatisfied,
    /// A condition was breached.
    1108 ConditionBreached,
    /// A condition was varied.
    1109 ConditionVaried,
}

commands! {
    action None;
    /// Asks for a decision; freezes the dossier.
    RequestDecision(RequestDecision),
    /// Records whether an office concurs.
    RecordConcurrence(ConcurrenceRecorded),
    /// Refers a request to a higher level.
    ReferCaseUp(CaseReferredUp),
    /// Returns a request.
    ReturnDecision(DecisionReturned),
    /// Approves support, with or without conditions.
    ApproveSupport(ApproveSupport),
    /// Declines support.
    DeclineSupport(DeclineSupport),
    /// Records that a condition is satisfied.
    SatisfyCondition(ConditionSatisfied),
    /// Records that a condition was breached.
    RecordConditionBreach(ConditionBreached),
    /// Varies a condition that somebody else asked to vary.
    VaryCondition(ConditionVaried),
}

states! {
    /// An open request.
    pub struct Request {
        /// Its id.
        pub request: RequestId,
        /// On which pairs.
        pub covers: Vec<Pair>,
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
        pub concurrences: Vec<Concurrence>,
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
        pub covers: Vec<Pair>,
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
        pub requests: Vec<Request>,
        /// The decisions, in order.
        pub decisions: Vec<Decision>,
        /// The conditions.
        pub conditions: Vec<Tracked>,
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

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let (by, on) = (&envelope.recorded.by, envelope.effective_on);
        match event {
            Event::DecisionRequested(body) => self.requests.push(Request {
                request: body.request.clone(),
                covers: body.covers.clone(),
                proposed: body.proposed,
                by: by.user.clone(),
                on,
                dossier_hash: body.dossier_hash,
                as_of_revision: body.dossier.as_of_revision,
                later_events: 0,
                referred_to: None,
                concurrences: Vec::new(),
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
                    covers: body.covers.clone(),
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
                    covers: body.covers.clone(),
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

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::RequestDecision(body) => Event::DecisionRequested(decision_rules::request(case, body, context)?),
        Command::RecordConcurrence(body) => {
            decision_rules::open(case, &body.request)?;
            decision_rules::uninvolved(case, context, "concurred on")?;
            Event::ConcurrenceRecorded(body.clone())
        }
        Command::ReferCaseUp(body) => {
            decision_rules::open(case, &body.request)?;
            Event::CaseReferredUp(body.clone())
        }
        Command::ReturnDecision(body) => {
            decision_rules::open(case, &body.request)?;
            Event::DecisionReturned(body.clone())
        }
        Command::ApproveSupport(body) => Event::SupportApproved(decision_rules::approve(case, body, context)?),
        Command::DeclineSupport(body) => Event::SupportDeclined(decision_rules::decline(case, body, context)?),
        Command::SatisfyCondition(body) => {
            standing(case, &body.condition, "satisfied")?;
            if body.evidence.is_empty() {
                let why = "attach what shows that the condition is satisfied".into();
                return Err(Rejection::BadInput { field: "evidence".into(), why });
            }
            case.evidence.all_attached(&body.evidence)?;
            Event::ConditionSatisfied(body.clone())
        }
        Command::RecordConditionBreach(body) => {
            standing(case, &body.condition, "breached")?;
            Event::ConditionBreached(body.clone())
        }
        Command::VaryCondition(body) => {
            standing(case, &body.condition, "varied")?;
            decision_rules::impartial(case, context)?;
            context.another_person(&body.requested_by, "S-4", "who asks for a variation does not grant it")?;
            Event::ConditionVaried(body.clone())
        }
    };
    Ok(vec![event.into()])
}

fn standing(case: &Case, id: &ConditionId, verb: &str) -> Result<(), Rejection> {
    let known = found(case.decision.condition(id), "condition", id)?;
    if known.state == ConditionState::Expired {
        let what = format!("Condition {id}");
        return Err(Rejection::WrongState {
            what,
            state: known.state.to_string(),
            wanted: format!("it cannot be {verb}"),
        });
    }
    Ok(())
}

pub(super) fn unused(case: &Case, id: &DecisionId) -> Result<(), Rejection> {
    free(case.decision.decision(id).is_some(), "decision", id)
}
