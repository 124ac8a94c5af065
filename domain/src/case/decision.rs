//! Requests, concurrence, decisions and their conditions. Who decides grows with the residual risk (design; the ladder
//! is the policy's); a decision cites the dossier it was taken on.

use super::pairs::{Pair, found, free};
use crate::{
    Context, Rejection, Revision,
    case::{Case, decision_rules},
    terms::{
        Authority, ConditionId, ConditionKind, ConditionState, Day, DecisionId, DeclineReason, Digest, EvidenceId,
        MeasureId, Proposal, ReferralReason, RequestId, RiskLevel, Text, UserId,
    },
};

pub use super::decision_state::{Concurrence, Decision, Decisions, Request, Tracked};

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

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::RequestDecision(body) => Event::DecisionRequested(decision_rules::request(case, body, context)?),
        Command::RecordConcurrence(body) => {
            decision_rules::open(case, &body.request)?;
            decision_rules::uninvolved(case, context, "concurred on")?;
            Event::ConcurrenceRecorded(body.clone())
        }
        Command::ReferCaseUp(body) => {
            decision_rules::unconflicted(case, context)?;
            decision_rules::open(case, &body.request)?;
            Event::CaseReferredUp(body.clone())
        }
        Command::ReturnDecision(body) => {
            decision_rules::unconflicted(case, context)?;
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
            context.asked_by_another(&body.requested_by, "who asks for a variation does not grant it")?;
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
