//! The rules of suspending and resuming: who may, for how long, and on what evidence.

use super::pairs::{Pair, list};
use crate::{
    Context, Rejection,
    case::{
        Case, decision_rules,
        suspension::{
            ResumeSupport, SupportResumed, SupportSuspended, SuspendSupport, Suspension, can_suspend, running, unused,
        },
    },
    terms::{
        Authority, ConditionId, ConditionKind, ConditionState, Day, EvidenceId, PairStatus, RiskLevel, Role,
        SuspensionKind,
    },
};

/// G23, G37: what must be done to resume, and a review within the limit; a project manager only pauses.
pub(super) fn suspend(
    case: &Case,
    body: &SuspendSupport,
    context: &Context<'_>,
) -> Result<SupportSuspended, Rejection> {
    decision_rules::unconflicted(case, context)?;
    unused(case, &body.suspension)?;
    super::room("suspensions", case.suspensions.suspensions.len(), super::MOST_ENTRIES)?;
    let covers = match &body.covers {
        Some(covers) => case.resolve(Some(covers))?,
        None => case.scope.pairs().filter(|pair| can_suspend(case.pair_status(pair))).collect(),
    };
    if covers.is_empty() {
        return Err(Rejection::SuspensionState { covers: "The case".into(), state: "not active".into() });
    }
    for pair in &covers {
        let status = case.pair_status(pair);
        if status == PairStatus::Suspended {
            return Err(Rejection::SuspensionState { covers: list([pair]), state: "already suspended".into() });
        }
        if !can_suspend(status) {
            return Err(Rejection::SuspensionState { covers: list([pair]), state: format!("not active but {status}") });
        }
    }
    let review_due_on = body.review_due_on.filter(|_| !body.requirements_to_resume.is_empty());
    let Some(review_due_on) = review_due_on else { return Err(Rejection::SuspensionIncomplete {}) };
    review_date(review_due_on, context)?;
    let is_pause = context.actor.role == Role::ProjectManager;
    if is_pause {
        let hours = context.policy.deadlines.pause_hours;
        let within = body.kind == SuspensionKind::Precautionary && review_due_on <= context.on.plus(hours / 24);
        if !within {
            return Err(Rejection::PauseTooLong { hours: hours.to_string() });
        }
    }
    let authority = if is_pause { Authority::ChiefOfMission } else { acting_at(context, RiskLevel::Low)? };
    Ok(SupportSuspended {
        suspension: body.suspension.clone(),
        covers,
        kind: body.kind,
        reason: body.reason,
        authority,
        is_pause,
        review_due_on,
        requirements_to_resume: body.requirements_to_resume.clone(),
        explanation: body.explanation.clone(),
    })
}

/// A review date lies ahead, within the policy's limit.
pub(super) fn review_date(due: Day, context: &Context<'_>) -> Result<(), Rejection> {
    let limit = context.on.plus(context.policy.deadlines.suspension_review_days);
    if due < context.on || due > limit { Err(Rejection::SuspensionIncomplete {}) } else { Ok(()) }
}

/// The authority at which the actor acts, high enough for a level.
pub(super) fn acting_at(context: &Context<'_>, level: RiskLevel) -> Result<Authority, Rejection> {
    let required = context.policy.ladder(level).map_or(Authority::Headquarters, |rung| rung.authority);
    match context.policy.authority_of(context.actor.role) {
        Some(authority) if authority >= required => Ok(authority),
        Some(_) | None => Err(Rejection::DecisionAuthority {
            level: level.to_string(),
            authority: required.to_string(),
            role: context.actor.role.to_string(),
        }),
    }
}

/// G24, G25, G26: evidence after the suspension, a reading that carries the approval, and another person.
pub(super) fn resume(case: &Case, body: &ResumeSupport, context: &Context<'_>) -> Result<SupportResumed, Rejection> {
    let covers = covers(case, body)?;
    let known = running(case, &body.suspension)?;
    let evidence = &body.corrective_action_evidence;
    corrected(case, known, evidence)?;
    let authority = context.policy.authority_of(context.actor.role);
    let Some(authority) = authority.filter(|authority| *authority >= known.authority && context.actor.user != known.by)
    else {
        let (suspended, required) = (known.authority.to_string(), known.authority.to_string());
        return Err(Rejection::ResumptionAuthority { suspended, required });
    };
    context.asked_by_another(&body.requested_by, "who asks to resume does not decide it")?;
    decision_rules::impartial(case, context)?;
    if context.on < known.on {
        let why = format!("before the suspension of {}", known.on);
        return Err(Rejection::DateOutOfRange { date: context.on.to_string(), why });
    }
    in_time(known, context)?;
    case.preconditions.ready(&covers, context.on)?;
    decision_rules::no_real_risk(case)?;
    decision_rules::eligible(&covers, context)?;
    carried(case, known, &covers)?;
    reconfirmed(case, &covers, &body.conditions_reconfirmed)?;
    Ok(SupportResumed {
        suspension: body.suspension.clone(),
        covers,
        authority,
        corrective_action_evidence: evidence.clone(),
        conditions_reconfirmed: body.conditions_reconfirmed.clone(),
        residual_level: case.risk.level(|risk| risk.newest()),
        requested_by: body.requested_by.clone(),
        rationale: body.rationale.clone(),
    })
}

/// G24: evidence of corrective action, obtained after the suspension.
pub(super) fn corrected(case: &Case, known: &Suspension, evidence: &[EvidenceId]) -> Result<(), Rejection> {
    case.evidence.all_attached(evidence)?;
    let after = |id| case.evidence.find(id).is_some_and(|attached| attached.obtained_on >= known.on);
    // A pause that nobody confirmed is lifted without corrective action: nothing was found yet.
    let lifts = known.is_pause && evidence.is_empty();
    if !lifts && (evidence.is_empty() || !evidence.iter().all(after)) {
        return Err(Rejection::ResumptionEvidence {});
    }
    Ok(())
}

/// G25: not past the limit, unless Headquarters extended the suspension.
pub(super) fn in_time(known: &Suspension, context: &Context<'_>) -> Result<(), Rejection> {
    let limit = context.policy.deadlines.suspension_limit_days;
    let extended = known.extended_until.is_some_and(|until| until >= context.on);
    if context.on > known.on.plus(limit) && !extended {
        return Err(Rejection::SuspensionTooLong { days: limit.to_string() });
    }
    Ok(())
}

/// G24: every risk of what resumes is rated since the suspension, and the approval carries what was found; a pause is lifted
/// without new readings.
pub(super) fn carried(case: &Case, known: &Suspension, covers: &[Pair]) -> Result<(), Rejection> {
    let level = case.risk.level(|risk| risk.newest());
    let approvals = covers.iter().filter_map(|pair| case.standing.pair(pair)?.approval.as_ref());
    let approved = approvals.map(|approval| approval.level).min();
    let items: Vec<_> = covers.iter().map(|pair| &pair.item).collect();
    let unrated = if known.is_pause { Vec::new() } else { case.risk.not_rated_since(&items, known.on) };
    let none = !known.is_pause && case.risk.risks.is_empty();
    if approved.is_some_and(|approved| level <= approved) && unrated.is_empty() && !none {
        return Ok(());
    }
    let approved = approved.map_or_else(|| "none".into(), |level| level.to_string());
    let unrated = if unrated.is_empty() { "none".into() } else { list(unrated) };
    Err(Rejection::ResumptionRisk { level: level.to_string(), approved, unrated })
}

/// The pairs to resume: suspended under this suspension, never ceased ones.
fn covers(case: &Case, body: &ResumeSupport) -> Result<Vec<Pair>, Rejection> {
    let covers = match (&body.covers, case.suspensions.find(&body.suspension)) {
        (Some(covers), _) => case.resolve(Some(covers))?,
        (None, Some(known)) => known.covers.to_vec(),
        (None, None) => Vec::new(),
    };
    let ceased = |pair: &&Pair| case.pair_status(pair) == PairStatus::Ceased;
    let all_ceased = covers.is_empty() && case.scope.pairs().any(|pair| ceased(&&pair));
    if all_ceased || covers.iter().any(|pair| ceased(&pair)) {
        let date = case.suspensions.ceased_on.map(|day| day.to_string()).unwrap_or_default();
        return Err(Rejection::SupportCeased { date });
    }
    let known = running(case, &body.suspension)?;
    if let Some(pair) = covers.iter().find(|pair| !known.covers.contains(pair)) {
        let state = format!("not suspended under {}", body.suspension);
        return Err(Rejection::SuspensionState { covers: list([pair]), state });
    }
    Ok(covers)
}

/// Every continuing condition of the approvals of what resumes is said to hold again.
pub(super) fn reconfirmed(case: &Case, covers: &[Pair], said: &[ConditionId]) -> Result<(), Rejection> {
    let continuing = case
        .decision
        .conditions_of(covers)
        .filter(|known| known.kind == ConditionKind::Continuing && known.state != ConditionState::Expired);
    let missing: Vec<_> = continuing.map(|known| &known.condition).filter(|id| !said.contains(id)).collect();
    if missing.is_empty() { Ok(()) } else { Err(Rejection::ResumptionConditions { list: list(missing) }) }
}
