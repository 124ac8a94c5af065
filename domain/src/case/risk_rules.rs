//! The rules of the risk assessment: what a reading may say, and when an assessment is complete.

use super::pairs::{Pair, found, list};
use crate::{
    Context, Rejection,
    case::{
        Case, correction,
        risk::{
            Assessment, RateRisk, Rated, Reading, RecipientRecordAssessed, Risk, RiskAssessmentSubmitted,
            RiskIdentified, RiskRated, Scores, SubmitRiskAssessment,
        },
    },
    policy::Policy,
    terms::{
        AssessmentId, AssessmentKind, AssessmentState, Basis, Dimension, Finding, ItemId, MeasureId, MeasureState,
        PairStatus, RecordElement, RiskLevel, Score,
    },
};

/// S-1: who made something of what the assessment rests on does not endorse it, in whichever assessment it was made.
pub(super) fn endorsable(case: &Case, known: &Assessment, context: &Context<'_>) -> Result<(), Rejection> {
    let me = &context.actor.user;
    match std::iter::once(known).chain(case.risk.counting()).find(|known| known.assessor == *me) {
        None => Ok(()),
        Some(own) => Err(Rejection::OwnAssessment { assessment: own.assessment.to_string() }),
    }
}

/// What is endorsed is what was submitted: a reading that somebody entered elsewhere since, and that changes the level, is
/// first taken over by the assessor. A rapid one is left out of decisions anyway.
pub(super) fn level_as_submitted(case: &Case, known: &Assessment) -> Result<(), Rejection> {
    let level = case.risk.level(|risk| risk.projected());
    match known.residual_level.filter(|submitted| *submitted != level && known.kind != AssessmentKind::Rapid) {
        None => Ok(()),
        Some(submitted) => Err(Rejection::WrongState {
            what: format!("Assessment {}", known.assessment),
            state: format!("submitted at {submitted}, and by readings entered since the level is {level}"),
            wanted: "return it, so that it is looked at again and submitted anew".into(),
        }),
    }
}

/// An assessment of the actor's own is open for entries. S-1: whoever scored would otherwise endorse or decide on it, for
/// only the assessor is kept from that.
pub(super) fn open_assessment(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    let mut open = case.risk.open_assessments().peekable();
    if open.peek().is_none() {
        return Err(Rejection::WrongState {
            what: "The risk assessment".into(),
            state: "not open".into(),
            wanted: "start one first".into(),
        });
    }
    if open.any(|known| known.assessor == context.actor.user) { Ok(()) } else { Err(another_assessor()) }
}

fn another_assessor() -> Rejection {
    let why = "who started an assessment is its assessor and alone adds to it; start one of your own";
    Rejection::Separation { rule: "S-1".into(), why: why.into() }
}

/// G06: each element once; an unknown needs a plan.
pub(super) fn findings(case: &Case, body: &RecipientRecordAssessed) -> Result<(), Rejection> {
    found(case.scope.link(&body.recipient), "linked recipient", &body.recipient)?;
    for element in RecordElement::ALL {
        if body.findings.iter().filter(|finding| finding.element == *element).count() != 1 {
            return Err(Rejection::FindingsMissing { recipient: body.recipient.to_string() });
        }
    }
    for finding in &body.findings {
        case.evidence.all_attached(&finding.evidence)?;
        if finding.finding == Finding::Unknown && finding.plan.is_none() {
            return Err(Rejection::UnknownWithoutPlan { finding: finding.element.to_string() });
        }
    }
    Ok(())
}

/// A risk names what it comes from, in words the policy knows.
pub(super) fn identified(case: &Case, body: &RiskIdentified, context: &Context<'_>) -> Result<(), Rejection> {
    context.policy.terms("risk_factor", &body.factors)?;
    context.policy.terms("affected_group", &body.affected_groups)?;
    if body.items.is_empty() {
        return Err(Rejection::BadInput {
            field: "items".into(),
            why: "name at least one item that brings the risk".into(),
        });
    }
    for item in &body.items {
        found(case.scope.item(item), "support item", item)?;
    }
    for recipient in &body.recipients {
        found(case.scope.link(recipient), "linked recipient", recipient)?;
    }
    Ok(())
}

/// The reading that follows from four scores under a policy.
pub(super) fn reading(scores: &Scores, policy: &Policy) -> Result<Reading, Rejection> {
    let score = |number: i32, dimension: Dimension| {
        Score::new(i64::from(number))
            .ok_or_else(|| Rejection::ScoreOutOfRange { number: number.to_string(), dimension: dimension.to_string() })
    };
    let likelihood = score(scores.likelihood, Dimension::Likelihood)?;
    let scale = score(scores.scale, Dimension::Scale)?;
    let scope = score(scores.scope, Dimension::Scope)?;
    let irremediability = score(scores.irremediability, Dimension::Irremediability)?;
    let severity = policy.severity(scale, scope, irremediability);
    Ok(Reading { likelihood, scale, scope, irremediability, severity, level: policy.level(severity, likelihood) })
}

/// G09, G10, G11: a residual reading rests on agreed measures that reduce just what it says is reduced.
pub(super) fn rate(case: &Case, body: &RateRisk, context: &Context<'_>) -> Result<RiskRated, Rejection> {
    let event = RiskRated {
        risk: body.risk.clone(),
        basis: body.basis,
        reading: reading(&body.scores, context.policy)?,
        measures_relied_on: body.measures_relied_on.clone(),
        rationale: body.rationale.clone(),
    };
    rated(case, &event, context)?;
    Ok(event)
}

/// What a reading needs: its risk, an open assessment of the actor's own, and the ground of what it says is reduced.
pub(super) fn rated(case: &Case, body: &RiskRated, context: &Context<'_>) -> Result<(), Rejection> {
    let risk = found(case.risk.risk(&body.risk), "risk", &body.risk)?;
    if body.basis != Basis::ResidualAchieved {
        open_assessment(case, context)?;
    }
    if body.basis != Basis::Inherent {
        return residual(case, risk, body.basis, &body.reading, &body.measures_relied_on);
    }
    if body.measures_relied_on.is_empty() {
        return Ok(());
    }
    let why = "an inherent reading relies on no measure".into();
    Err(Rejection::BadInput { field: "measuresReliedOn".into(), why })
}

/// G09, G10, G11 for one residual reading, as the inherent reading and the measures stand now.
fn residual(
    case: &Case,
    risk: &Risk,
    basis: Basis,
    reading: &Reading,
    relied_on: &[MeasureId],
) -> Result<(), Rejection> {
    let inherent = risk.on(Basis::Inherent).ok_or_else(|| Rejection::RiskWithoutReading {
        risk: risk.risk.to_string(),
        basis: Basis::Inherent.to_string(),
    })?;
    let mut reduced = Vec::new();
    for id in relied_on {
        let measure = found(case.mitigation.measure(id), "measure", id)?;
        let enough = if basis == Basis::ResidualAchieved {
            measure.state == MeasureState::Verified
        } else {
            measure.is_agreed()
        };
        if !enough {
            let (measure, state) = (id.to_string(), measure.state.to_string());
            return Err(Rejection::MeasureState { measure, state, verb: "relied on".into() });
        }
        if measure.risks.is_empty() || measure.risks.contains(&risk.risk) {
            reduced.extend(measure.reduces.iter().copied());
        }
    }
    if reading.irremediability != inherent.reading.irremediability {
        return Err(Rejection::IrremediabilityLowered {});
    }
    for dimension in [Dimension::Likelihood, Dimension::Scale, Dimension::Scope] {
        if reading.of(dimension) < inherent.reading.of(dimension) && !reduced.contains(&dimension) {
            return Err(Rejection::ResidualUnfounded { dimension: dimension.to_string() });
        }
    }
    Ok(())
}

/// Every projected reading still rests on what it says: no measure dropped since, no inherent reading changed.
pub(super) fn residuals_stand(case: &Case) -> Result<(), Rejection> {
    case.risk.risks.iter().try_for_each(|risk| match risk.on(Basis::ResidualProjected) {
        None => Ok(()),
        Some(rated) => residual(case, risk, rated.basis, &rated.reading, &rated.measures),
    })
}

/// G06, G07, G08 and the separate question: an assessment is complete.
pub(super) fn submit(
    case: &Case,
    body: &SubmitRiskAssessment,
    context: &Context<'_>,
) -> Result<RiskAssessmentSubmitted, Rejection> {
    let region = &case.risk;
    let known = started(case, &body.assessment)?;
    if known.assessor != context.actor.user {
        return Err(another_assessor());
    }
    complete(case, known, &body.items_without_risk)?;
    let inherent_level = region.level(|risk| risk.on(Basis::Inherent));
    let residual_level = region.level(|risk| risk.projected());
    let prohibitive = inherent_level.max(residual_level) == RiskLevel::Prohibitive;
    let answered = body.real_risk_of_grave_violations.is_some() && body.real_risk_reasons.is_some();
    let yes_without_reasons = body.real_risk_of_grave_violations == Some(true) && body.real_risk_reasons.is_none();
    if (prohibitive && !answered) || yes_without_reasons {
        return Err(Rejection::RealRiskUnanswered {});
    }
    Ok(RiskAssessmentSubmitted {
        assessment: body.assessment.clone(),
        inherent_level,
        residual_level,
        real_risk_of_grave_violations: body.real_risk_of_grave_violations.unwrap_or(false),
        real_risk_reasons: body.real_risk_reasons.clone(),
        items_without_risk: body.items_without_risk.clone(),
        recommendation: body.recommendation,
    })
}

/// G16: a real risk bars every decision from now on; that support already runs or may start is told at once, as it is where
/// a precondition is lost.
pub(super) fn found_under_support(case: &Case, submitted: &RiskAssessmentSubmitted) -> Option<crate::Event> {
    let running = |pair: &Pair| matches!(case.pair_status(pair), PairStatus::Approved | PairStatus::Active);
    let covers: Vec<Pair> = case.scope.pairs().filter(running).collect();
    if !submitted.real_risk_of_grave_violations || case.risk.real_risk() || covers.is_empty() {
        return None;
    }
    let explanation = format!(
        "RealRiskFound: assessment {} finds a real risk of grave violations, and support is approved or active for {}. Suspend it",
        submitted.assessment,
        list(covers)
    );
    Some(correction::alert(case, correction::REAL_RISK_FOUND, &explanation))
}

/// G06, G07, G08: findings, risks, readings and the risk of not providing support are there, and of today.
pub(super) fn complete(case: &Case, known: &Assessment, without_risk: &[ItemId]) -> Result<(), Rejection> {
    let region = &case.risk;
    for item in without_risk {
        found(case.scope.item(item), "support item", item)?;
    }
    if known.kind != AssessmentKind::Rapid {
        if let Some(recipient) = case.scope.direct().find(|recipient| !region.records.contains(recipient)) {
            return Err(Rejection::FindingsMissing { recipient: recipient.to_string() });
        }
        for item in &case.scope.items {
            let spoken_of =
                without_risk.contains(&item.item) || region.risks.iter().any(|risk| risk.items.contains(&item.item));
            if !spoken_of {
                return Err(Rejection::ItemWithoutRisk { item: item.item.to_string() });
            }
        }
    }
    if region.non_provision.is_none() {
        return Err(Rejection::NonProvisionMissing {});
    }
    if let Some(risk) = region.risks.iter().find(|risk| risk.on(Basis::Inherent).is_none()) {
        let (risk, basis) = (risk.risk.to_string(), Basis::Inherent.to_string());
        return Err(Rejection::RiskWithoutReading { risk, basis });
    }
    of_today(case, known)?;
    residuals_stand(case)
}

/// An assessment says something itself, and rests on nothing that was overtaken.
///
/// What was entered before stays valid from one assessment to the next as long as the facts are the same: an assessor who
/// is called to an incident rates the one risk that changed, and need not write six findings again before telling of it.
/// It is entered anew only where the facts may have changed under it: after a reopening, after a material change, and for
/// the risks of an item that was described anew. That holds for the projected readings as well, for at them it is decided
/// who may approve. A rapid assessment serves an emergency and its findings are left out anyway.
fn of_today(case: &Case, known: &Assessment) -> Result<(), Rejection> {
    if known.entries == 0 {
        return Err(Rejection::AssessmentEmpty { assessment: known.assessment.to_string() });
    }
    if known.kind == AssessmentKind::Rapid {
        return Ok(());
    }
    let overtaken = |what: String| Err(Rejection::EntryOvertaken { what });
    for recipient in case.scope.direct() {
        if case.risk.record(recipient).is_some_and(|entry| entry.overtaken) {
            return overtaken(format!("The record of {recipient}"));
        }
    }
    if case.risk.non_provision_entered.is_some_and(|entry| entry.overtaken) {
        return overtaken("The risk of not providing support".into());
    }
    for risk in &case.risk.risks {
        let old = |rated: &&Rated| rated.entry.overtaken && rated.basis != Basis::ResidualAchieved;
        if let Some(rated) = risk.readings.iter().find(old) {
            return overtaken(format!("The {} reading of risk {}", rated.basis, risk.risk));
        }
    }
    Ok(())
}

pub(super) fn started<'a>(case: &'a Case, id: &AssessmentId) -> Result<&'a Assessment, Rejection> {
    let known = found(case.risk.assessment(id), "assessment", id)?;
    match known.state {
        AssessmentState::Started | AssessmentState::Returned => Ok(known),
        AssessmentState::Submitted | AssessmentState::Endorsed | AssessmentState::Stale => Err(Rejection::WrongState {
            what: format!("Assessment {id}"),
            state: known.state.to_string(),
            wanted: "start a new one".into(),
        }),
    }
}
