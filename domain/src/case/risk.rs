//! Action 4, the risk assessment: the recipient's record, risks with their readings, the risk of not providing support,
//! and the separate question of a real risk of grave violations.
//! Likelihood and the three parts of severity run from 1 to 5; the matrix belongs to the policy (design).

use super::pairs::{found, free};
use crate::{
    Context, Envelope, Rejection,
    case::{Case, mitigation, monitoring, risk_rules, scope},
    terms::{
        AdverseOutcome, AssessmentId, AssessmentKind, AssessmentState, Basis, Day, Dimension, EvidenceId, Finding,
        ItemId, MeasureId, RecipientId, Recommendation, RecordElement, RiskId, RiskLevel, Score, Term, Text, UserId,
    },
};

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

states! {
    /// One assessment.
    pub struct Assessment {
        /// Its id.
        pub assessment: AssessmentId,
        /// Why it is made.
        pub kind: AssessmentKind,
        /// The assessor.
        pub assessor: UserId,
        /// Where it stands.
        pub state: AssessmentState,
        /// The highest residual-projected level, once submitted.
        pub residual_level: Option<RiskLevel>,
        /// Whether there is a real risk of grave violations.
        pub real_risk: bool,
        /// Who endorsed it.
        pub endorsed_by: Option<UserId>,
        /// On which day.
        pub endorsed_on: Option<Day>,
    }

    /// A reading with its day and the measures it relies on.
    pub struct Rated {
        /// On what it rests.
        pub basis: Basis,
        /// The reading.
        pub reading: Reading,
        /// On which day.
        pub on: Day,
        /// The measures it relies on.
        pub measures: Vec<MeasureId>,
    }

    /// A risk with its last reading on each basis.
    pub struct Risk {
        /// Its id.
        pub risk: RiskId,
        /// What could happen.
        pub adverse_outcome: AdverseOutcome,
        /// Which items bring it.
        pub items: Vec<ItemId>,
        /// The last reading on each basis.
        pub readings: Vec<Rated>,
    }

    /// The assessments and what they found.
    #[derive(Default)]
    pub struct Risks {
        /// The assessments, in order.
        pub assessments: Vec<Assessment>,
        /// The risks.
        pub risks: Vec<Risk>,
        /// Recipients whose record was assessed.
        pub records: Vec<RecipientId>,
        /// The level of not providing support.
        pub non_provision: Option<RiskLevel>,
    }
}

impl Reading {
    /// The score of one dimension.
    pub fn of(&self, dimension: Dimension) -> Score {
        match dimension {
            Dimension::Likelihood => self.likelihood,
            Dimension::Scale => self.scale,
            Dimension::Scope => self.scope,
            Dimension::Irremediability => self.irremediability,
        }
    }
}

impl Risk {
    /// The last reading on a basis.
    pub fn on(&self, basis: Basis) -> Option<&Rated> {
        self.readings.iter().find(|rated| rated.basis == basis)
    }

    /// The last residual reading, projected or achieved; the inherent one where nobody rated the residual.
    pub fn newest(&self) -> Option<&Rated> {
        self.readings.iter().rev().find(|rated| rated.basis != Basis::Inherent).or_else(|| self.on(Basis::Inherent))
    }

    /// The level if all agreed measures work; the inherent one where nobody rated the residual.
    pub fn projected(&self) -> Option<&Rated> {
        self.on(Basis::ResidualProjected).or_else(|| self.on(Basis::Inherent))
    }
}

impl Risks {
    /// The risk, where the case has it.
    pub fn risk(&self, id: &RiskId) -> Option<&Risk> {
        self.risks.iter().find(|known| known.risk == *id)
    }

    /// The last assessment, leaving out rapid ones, which serve emergencies only.
    pub fn latest(&self) -> Option<&Assessment> {
        self.assessments.iter().rev().find(|known| known.kind != AssessmentKind::Rapid)
    }

    /// Whether a real risk of grave violations was found and no later assessment was submitted that does not find it.
    /// A rapid assessment can find it, but cannot take it away.
    pub fn real_risk(&self) -> bool {
        let speaks = |known: &&Assessment| {
            known.residual_level.is_some() && (known.kind != AssessmentKind::Rapid || known.real_risk)
        };
        self.assessments.iter().rev().find(speaks).is_some_and(|known| known.real_risk)
    }

    /// The assessment, where the case has it.
    pub fn assessment(&self, id: &AssessmentId) -> Option<&Assessment> {
        self.assessments.iter().find(|known| known.assessment == *id)
    }

    /// Whether the last assessment is endorsed and nothing it rests on has changed since.
    pub fn is_endorsed_and_fresh(&self) -> bool {
        self.latest().is_some_and(|latest| latest.state == AssessmentState::Endorsed)
    }

    /// The highest level over all risks; low where there is none.
    pub fn level(&self, reading: impl Fn(&Risk) -> Option<&Rated>) -> RiskLevel {
        self.risks
            .iter()
            .filter_map(|risk| reading(risk).map(|rated| rated.reading.level))
            .max()
            .unwrap_or(RiskLevel::Low)
    }

    /// Whether a risk was rated on or after a day on a residual basis.
    pub fn rated_residual_since(&self, day: Day) -> bool {
        let fresh = |rated: &Rated| rated.basis != Basis::Inherent && rated.on >= day;
        self.risks.iter().any(|risk| risk.readings.iter().any(fresh))
    }

    pub(super) fn open_assessment(&self) -> Option<&Assessment> {
        self.assessments
            .iter()
            .rev()
            .find(|known| matches!(known.state, AssessmentState::Started | AssessmentState::Returned))
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        let by = &envelope.recorded.by.user;
        match event {
            Event::RiskAssessmentStarted(body) => self.assessments.push(Assessment {
                assessment: body.assessment.clone(),
                kind: body.kind,
                assessor: by.clone(),
                state: AssessmentState::Started,
                residual_level: None,
                real_risk: false,
                endorsed_by: None,
                endorsed_on: None,
            }),
            Event::RecipientRecordAssessed(body) => {
                if !self.records.contains(&body.recipient) {
                    self.records.push(body.recipient.clone());
                }
            }
            Event::RiskIdentified(body) => self.risks.push(Risk {
                risk: body.risk.clone(),
                adverse_outcome: body.adverse_outcome,
                items: body.items.clone(),
                readings: Vec::new(),
            }),
            Event::RiskRated(body) => {
                if let Some(risk) = self.risks.iter_mut().find(|risk| risk.risk == body.risk) {
                    risk.readings.retain(|rated| rated.basis != body.basis);
                    risk.readings.push(Rated {
                        basis: body.basis,
                        reading: body.reading,
                        on: envelope.effective_on,
                        measures: body.measures_relied_on.clone(),
                    });
                }
            }
            Event::NonProvisionRiskAssessed(body) => self.non_provision = Some(body.reading.level),
            Event::RiskAssessmentSubmitted(body) => self.change(&body.assessment, |known| {
                known.state = AssessmentState::Submitted;
                known.residual_level = Some(body.residual_level);
                known.real_risk = body.real_risk_of_grave_violations;
            }),
            Event::RiskAssessmentEndorsed(body) => self.change(&body.assessment, |known| {
                known.state = AssessmentState::Endorsed;
                known.endorsed_by = Some(by.clone());
                known.endorsed_on = Some(envelope.effective_on);
            }),
            Event::RiskAssessmentReturned(body) => {
                self.change(&body.assessment, |known| known.state = AssessmentState::Returned);
            }
        }
    }

    /// G12 and material changes: what an endorsed assessment rests on is no longer so.
    pub(super) fn notice(&mut self, event: &crate::Event) {
        let dropped = |measure: &MeasureId| {
            self.risks.iter().flat_map(|risk| &risk.readings).any(|rated| rated.measures.contains(measure))
        };
        let stale = if let crate::Event::Mitigation(mitigation::Event::MitigationDropped(body)) = event {
            dropped(&body.measure)
        } else {
            matches!(event, crate::Event::Monitoring(monitoring::Event::MaterialChangeRecorded(_)))
                || matches!(
                    event,
                    crate::Event::Scope(
                        scope::Event::SupportItemRevised(_)
                            | scope::Event::SupportItemAdded(_)
                            | scope::Event::RecipientLinked(_)
                    )
                )
        };
        if stale {
            for known in self.assessments.iter_mut().filter(|known| known.state == AssessmentState::Endorsed) {
                known.state = AssessmentState::Stale;
            }
        }
    }

    fn change(&mut self, id: &AssessmentId, change: impl FnOnce(&mut Assessment)) {
        if let Some(known) = self.assessments.iter_mut().find(|known| known.assessment == *id) {
            change(known);
        }
    }
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
            risk_rules::open_assessment(case)?;
            risk_rules::findings(case, body)?;
            Event::RecipientRecordAssessed(body.clone())
        }
        Command::IdentifyRisk(body) => {
            risk_rules::open_assessment(case)?;
            free(region.risk(&body.risk).is_some(), "risk", &body.risk)?;
            super::room("risks", region.risks.len(), super::MOST_ENTRIES)?;
            risk_rules::identified(case, body, context)?;
            Event::RiskIdentified(body.clone())
        }
        Command::RateRisk(body) => Event::RiskRated(risk_rules::rate(case, body, context)?),
        Command::AssessNonProvision(body) => {
            risk_rules::open_assessment(case)?;
            context.policy.terms("non_provision_outcome", &body.outcomes)?;
            let reading = risk_rules::reading(&body.scores, context.policy)?;
            let (outcomes, rationale) = (body.outcomes.clone(), body.rationale.clone());
            Event::NonProvisionRiskAssessed(NonProvisionRiskAssessed { outcomes, reading, rationale })
        }
        Command::SubmitRiskAssessment(body) => Event::RiskAssessmentSubmitted(risk_rules::submit(case, body)?),
        Command::EndorseRiskAssessment(body) => {
            let known = submitted(case, &body.assessment)?;
            if known.assessor == context.actor.user {
                return Err(Rejection::OwnAssessment { assessment: known.assessment.to_string() });
            }
            risk_rules::residuals_stand(case)?;
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

fn submitted<'a>(case: &'a Case, id: &AssessmentId) -> Result<&'a Assessment, Rejection> {
    let known = found(case.risk.assessment(id), "assessment", id)?;
    if known.state == AssessmentState::Submitted {
        return Ok(known);
    }
    let (what, state) = (format!("Assessment {id}"), known.state.to_string());
    Err(Rejection::WrongState { what, state, wanted: "only a submitted one can be endorsed or returned".into() })
}
