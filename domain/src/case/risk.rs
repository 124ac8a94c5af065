//! Action 4, the risk assessment: the recipient's record, risks with their readings, the risk of not providing support,
//! and the separate question of a real risk of grave violations.
//! Likelihood and the three parts of severity run from 1 to 5; the matrix belongs to the policy (design).

use super::pairs::{found, free};
use crate::{
    Context, Rejection,
    case::{Case, risk_rules},
    terms::{
        AdverseOutcome, AssessmentId, AssessmentKind, AssessmentState, Basis, EvidenceId, Finding, ItemId, MeasureId,
        RecipientId, Recommendation, RecordElement, RiskId, RiskLevel, Score, Term, Text,
    },
};

pub use super::risk_state::{Assessment, Entry, Rated, Risk, Risks};

bodies! {
    /// An assessment was started; whoever starts it is the assessor.
    pub struct RiskAssessmentStarted {
        /// Its id.
        pub assessment: AssessmentId,
        /// Why it is made.
        pub kind: AssessmentKind,
    }

    /// One of the six findings.
    pub struct RecordFinding {
        /// Which element.
        pub element: RecordElement,
        /// The finding.
        pub finding: Finding,
        /// On what it rests.
        pub note: Text<2000>,
        /// How and by when an unknown will be found out.
        pub plan: Option<Text<1000>>,
        /// Evidence.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// A recipient's record was assessed: six findings.
    pub struct RecipientRecordAssessed {
        /// The recipient.
        pub recipient: RecipientId,
        /// The six findings, each element once.
        pub findings: Vec<RecordFinding>,
    }

    /// A risk was identified.
    pub struct RiskIdentified {
        /// Its id.
        pub risk: RiskId,
        /// What could happen to people.
        pub adverse_outcome: AdverseOutcome,
        /// What makes it likely, from the policy's vocabulary `risk_factor`.
        #[serde(default)]
        pub factors: Vec<Term>,
        /// Whom it would hit, from the policy's vocabulary `affected_group`.
        #[serde(default)]
        pub affected_groups: Vec<Term>,
        /// Which items bring it.
        pub items: Vec<ItemId>,
        /// Which recipients bring it.
        #[serde(default)]
        pub recipients: Vec<RecipientId>,
    }

    /// The four scores, as entered: 1 to 5 each.
    pub struct Scores {
        /// Likelihood: 1 rare to 5 almost certain.
        pub likelihood: i32,
        /// Scale: how grave.
        pub scale: i32,
        /// Scope: how many people.
        pub scope: i32,
        /// Irremediability: how hard to make good.
        pub irremediability: i32,
    }

    /// A reading: four scores and what follows from them under the policy in force.
    #[derive(Copy)]
    pub struct Reading {
        /// Likelihood.
        pub likelihood: Score,
        /// Scale.
        pub scale: Score,
        /// Scope.
        pub scope: Score,
        /// Irremediability.
        pub irremediability: Score,
        /// Severity, derived.
        pub severity: Score,
        /// Level, derived.
        pub level: RiskLevel,
    }

    /// A risk is to be rated.
    pub struct RateRisk {
        /// The risk.
        pub risk: RiskId,
        /// On what the reading rests.
        pub basis: Basis,
        /// The scores.
        pub scores: Scores,
        /// The measures a residual reading relies on.
        #[serde(default)]
        pub measures_relied_on: Vec<MeasureId>,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// A risk was rated.
    pub struct RiskRated {
        /// The risk.
        pub risk: RiskId,
        /// On what the reading rests.
        pub basis: Basis,
        /// The reading.
        pub reading: Reading,
        /// The measures it relies on.
        pub measures_relied_on: Vec<MeasureId>,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// The risk of not providing support is to be assessed.
    pub struct AssessNonProvision {
        /// What could follow, from the policy's vocabulary `non_provision_outcome`.
        pub outcomes: Vec<Term>,
        /// The scores.
        pub scores: Scores,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// The risk of not providing support was assessed.
    pub struct NonProvisionRiskAssessed {
        /// What could follow.
        pub outcomes: Vec<Term>,
        /// The reading.
        pub reading: Reading,
        /// Why.
        pub rationale: Text<4000>,
    }

    /// An assessment is to be submitted for endorsement.
    pub struct SubmitRiskAssessment {
        /// Its id.
        pub assessment: AssessmentId,
        /// Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
        pub real_risk_of_grave_violations: Option<bool>,
        /// Why, where it was answered.
        pub real_risk_reasons: Option<Text<4000>>,
        /// Items for which no risk was identified, said explicitly.
        #[serde(default)]
        pub items_without_risk: Vec<ItemId>,
        /// What the assessor recommends.
        pub recommendation: Recommendation,
    }

    /// An assessment was submitted for endorsement.
    pub struct RiskAssessmentSubmitted {
        /// Its id.
        pub assessment: AssessmentId,
        /// The highest inherent level; none where no risk was identified.
        pub inherent_level: RiskLevel,
        /// The highest residual-projected level.
        pub residual_level: RiskLevel,
        /// Whether there is a real risk of grave violations.
        pub real_risk_of_grave_violations: bool,
        /// Why.
        pub real_risk_reasons: Option<Text<4000>>,
        /// Items for which no risk was identified.
        pub items_without_risk: Vec<ItemId>,
        /// What the assessor recommends.
        pub recommendation: Recommendation,
    }

    /// An assessment was endorsed by another person.
    pub struct RiskAssessmentEndorsed {
        /// Its id.
        pub assessment: AssessmentId,
        /// Comments.
        pub comments: Option<Text<2000>>,
    }

    /// An assessment was returned to its assessor.
    pub struct RiskAssessmentReturned {
        /// Its id.
        pub assessment: AssessmentId,
        /// Why.
        pub reasons: Text<2000>,
    }
}

events! {
    action Some(4);
    /// An assessment was started.
    401 RiskAssessmentStarted,
    /// A recipient's record was assessed.
    402 RecipientRecordAssessed,
    /// A risk was identified.
    403 RiskIdentified,
    /// A risk was rated.
    404 RiskRated,
    /// The risk of not providing support was assessed.
    405 NonProvisionRiskAssessed,
    /// An assessment was submitted.
    406 RiskAssessmentSubmitted,
    /// An assessment was endorsed by another person.
    407 RiskAssessmentEndorsed,
    /// An assessment was returned.
    408 RiskAssessmentReturned,
}

commands! {
    action Some(4);
    /// Starts an assessment; the person who starts it is the assessor.
    StartRiskAssessment(RiskAssessmentStarted),
    /// Assesses a recipient's record: six findings.
    AssessRecipientRecord(RecipientRecordAssessed),
    /// Identifies a risk.
    IdentifyRisk(RiskIdentified),
    /// Rates a risk: inherent, residual-projected or residual-achieved.
    RateRisk(RateRisk),
    /// Assesses the risk of not providing support.
    AssessNonProvision(AssessNonProvision),
    /// Submits an assessment for endorsement.
    SubmitRiskAssessment(SubmitRiskAssessment),
    /// Endorses an assessment written by somebody else.
    EndorseRiskAssessment(RiskAssessmentEndorsed),
    /// Returns an assessment to its assessor with reasons.
    ReturnRiskAssessment(RiskAssessmentReturned),
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.risk;
    let event = match command {
        Command::StartRiskAssessment(body) => {
            super::scope::complete(case)?;
            free(region.assessment(&body.assessment).is_some(), "assessment", &body.assessment)?;
            super::room("assessments", region.assessments.len(), super::MOST_ENTRIES)?;
            Event::RiskAssessmentStarted(body.clone())
        }
        Command::AssessRecipientRecord(body) => {
            risk_rules::open_assessment(case, context)?;
            risk_rules::findings(case, body)?;
            Event::RecipientRecordAssessed(body.clone())
        }
        Command::IdentifyRisk(body) => {
            risk_rules::open_assessment(case, context)?;
            free(region.risk(&body.risk).is_some(), "risk", &body.risk)?;
            super::room("risks", region.risks.len(), super::MOST_ENTRIES)?;
            risk_rules::identified(case, body, context)?;
            Event::RiskIdentified(body.clone())
        }
        Command::RateRisk(body) => Event::RiskRated(risk_rules::rate(case, body, context)?),
        Command::AssessNonProvision(body) => {
            risk_rules::open_assessment(case, context)?;
            context.policy.terms("non_provision_outcome", &body.outcomes)?;
            let reading = risk_rules::reading(&body.scores, context.policy)?;
            let (outcomes, rationale) = (body.outcomes.clone(), body.rationale.clone());
            Event::NonProvisionRiskAssessed(NonProvisionRiskAssessed { outcomes, reading, rationale })
        }
        Command::SubmitRiskAssessment(body) => {
            let submitted = risk_rules::submit(case, body, context)?;
            let alert = risk_rules::found_under_support(case, &submitted);
            return Ok([Event::RiskAssessmentSubmitted(submitted).into()].into_iter().chain(alert).collect());
        }
        Command::EndorseRiskAssessment(body) => {
            let known = submitted(case, &body.assessment)?;
            risk_rules::endorsable(case, known, context)?;
            super::decision_rules::unconflicted(case, context)?;
            risk_rules::residuals_stand(case)?;
            risk_rules::level_as_submitted(case, known)?;
            if known.kind != AssessmentKind::Rapid {
                super::consultation::consulted(case, context)?;
            }
            Event::RiskAssessmentEndorsed(body.clone())
        }
        Command::ReturnRiskAssessment(body) => {
            submitted(case, &body.assessment)?;
            Event::RiskAssessmentReturned(body.clone())
        }
    };
    Ok(vec![event.into()])
}

pub(super) fn submitted<'a>(case: &'a Case, id: &AssessmentId) -> Result<&'a Assessment, Rejection> {
    let known = found(case.risk.assessment(id), "assessment", id)?;
    if known.state == AssessmentState::Submitted {
        return Ok(known);
    }
    let (what, state) = (format!("Assessment {id}"), known.state.to_string());
    Err(Rejection::WrongState { what, state, wanted: "only a submitted one can be endorsed or returned".into() })
}
