//! The rules of a decision: what a request needs, and what refuses an approval, in the order in which people are told.

use super::pairs::{Pair, found, free, list};
use crate::{
    Context, Rejection,
    case::{
        Case, consultation,
        decision::{
            ApproveSupport, Condition, DecisionRequested, DeclineSupport, Request, RequestDecision, SupportApproved,
            SupportDeclined, unused,
        },
        dossier,
    },
    policy::LadderRung,
    registry::Screened,
    terms::{
        Advice, AssessmentState, Authority, ConditionKind, Consequence, Day, PairStatus, Proposal, RecipientId,
        RequestId, RiskLevel,
    },
};

/// The request is open.
pub(super) fn open<'a>(case: &'a Case, id: &RequestId) -> Result<&'a Request, Rejection> {
    let known = found(case.decision.request(id), "request", id)?;
    if known.closed {
        return Err(Rejection::WrongState {
            what: format!("Request {id}"),
            state: "closed".into(),
            wanted: "ask for a new decision".into(),
        });
    }
    Ok(known)
}

/// G13: what must be so before anybody is asked to decide.
pub(super) fn request(
    case: &Case,
    body: &RequestDecision,
    context: &Context<'_>,
) -> Result<DecisionRequested, Rejection> {
    free(case.decision.request(&body.request).is_some(), "request", &body.request)?;
    if let Some(waiting) = case.decision.open_request() {
        let what = format!("Request {}", waiting.request);
        return Err(Rejection::WrongState {
            what,
            state: "still open".into(),
            wanted: "have it answered or returned first".into(),
        });
    }
    let covers = match &body.covers {
        Some(covers) => case.resolve(Some(covers))?,
        None => case.open_pairs().cloned().collect(),
    };
    if covers.is_empty() {
        return Err(Rejection::PairsNotInProcess { covers: "The case".into(), state: case.status().to_string() });
    }
    if matches!(body.proposed, Proposal::Approve | Proposal::ApproveWithConditions) {
        // What is blocked may still be remedied: its precondition says so below. What is settled cannot be approved at all.
        let settled = |pair: &&Pair| case.pair_status(pair) != PairStatus::Blocked;
        in_process(case, &covers.iter().filter(settled).cloned().collect::<Vec<_>>())?;
        ready(case, &covers, context)?;
    }
    let dossier = dossier::of(case);
    Ok(DecisionRequested {
        request: body.request.clone(),
        dossier_hash: dossier::hash(case.id, &dossier),
        dossier,
        covers,
        proposed: body.proposed,
        required_authority: context.policy.ladder(residual(case)).map(|rung| rung.authority),
    })
}

/// Preconditions, assessment, mechanism, screening; and no alert left open.
fn ready(case: &Case, covers: &[Pair], context: &Context<'_>) -> Result<(), Rejection> {
    unready(case, covers, context).next().map_or(Ok(()), Err)
}

/// What refuses that, all of it, in the order in which people are told.
pub(super) fn unready<'a>(
    case: &'a Case,
    covers: &'a [Pair],
    context: &'a Context<'_>,
) -> impl Iterator<Item = Rejection> + 'a {
    let unresolved = case.corrections.open_alerts();
    case.preconditions
        .unready(covers, context.on)
        .chain(assessed(case, context).err())
        .chain(consultation::answered(case, context).err())
        .chain(unscreened(case, covers, context))
        .chain(unresolved.map(|known| Rejection::ConsistencyOpen { alert: known.alert.to_string() }))
}

/// G13, G33: the assessment is endorsed on the day of the decision, and not too old.
pub(super) fn assessed(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    let latest = case.risk.latest();
    let state = latest.map_or_else(|| "missing".to_owned(), |latest| latest.state.to_string());
    let fresh = latest.filter(|latest| latest.state == AssessmentState::Endorsed).and_then(|latest| latest.endorsed_on);
    let limit = context.policy.deadlines.assessment_validity_days;
    match fresh {
        Some(on) if on > context.on => {
            Err(Rejection::AssessmentMissing { state: format!("endorsed only on {on}, after the day of the decision") })
        }
        Some(on) if on.plus(limit) >= context.on => Ok(()),
        Some(on) => Err(Rejection::AssessmentMissing { state: format!("older than {limit} days (endorsed on {on})") }),
        None => Err(Rejection::AssessmentMissing { state }),
    }
}

/// G16: nobody who was screened ineligible is supported, directly or through somebody else.
pub(super) fn eligible(covers: &[Pair], context: &Context<'_>) -> Result<(), Rejection> {
    let ineligible =
        |pair: &Pair| Some((pair.recipient.to_string(), context.registry.ineligible_since(&pair.recipient)?));
    match covers.iter().find_map(ineligible) {
        None => Ok(()),
        Some((recipient, since)) => Err(Rejection::ScreeningIneligible { recipient, date: since.to_string() }),
    }
}

fn unscreened<'a>(
    case: &'a Case,
    covers: &'a [Pair],
    context: &'a Context<'_>,
) -> impl Iterator<Item = Rejection> + 'a {
    let ineligible = covers.iter().filter_map(|pair| eligible(std::slice::from_ref(pair), context).err());
    let direct = case.scope.direct().filter(|recipient| covers.iter().any(|pair| pair.recipient == **recipient));
    ineligible.chain(direct.filter_map(|recipient| screened(case, recipient, context).err()))
}

fn screened(case: &Case, recipient: &RecipientId, context: &Context<'_>) -> Result<(), Rejection> {
    let name = recipient.to_string();
    match context.registry.screened(recipient, context.on) {
        // What was found out under another commander says nothing about this one.
        Screened::Valid => match case.rescreening_due(recipient, context.registry, context.policy) {
            Some((changed_on, _)) if changed_on <= context.on => {
                Err(Rejection::ScreeningExpired { recipient: name, date: changed_on.to_string() })
            }
            Some(_) | None => Ok(()),
        },
        Screened::Missing => Err(Rejection::ScreeningMissing { recipient: name }),
        Screened::Expired(date) => Err(Rejection::ScreeningExpired { recipient: name, date: date.to_string() }),
        Screened::Ineligible(date) => Err(Rejection::ScreeningIneligible { recipient: name, date: date.to_string() }),
    }
}

/// S-3: who declared a conflict of interest decides nothing on the case.
pub(super) fn unconflicted(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    match case.scope.conflict_of(&context.actor.user) {
        None => Ok(()),
        Some(date) => Err(Rejection::DecisionConflict { date: date.to_string() }),
    }
}

/// S-3, S-6: neither in conflict nor the owner of the case.
pub(super) fn impartial(case: &Case, context: &Context<'_>) -> Result<(), Rejection> {
    unconflicted(case, context)?;
    if case.scope.opened.as_ref().is_some_and(|opened| opened.case_owner == context.actor.user) {
        return Err(Rejection::DecisionSeparation { what: "own".into() });
    }
    Ok(())
}

/// S-1, S-3, S-4, S-6: nobody decides on what is their own work.
pub(super) fn uninvolved(case: &Case, context: &Context<'_>, verb: &str) -> Result<(), Rejection> {
    impartial(case, context)?;
    let me = &context.actor.user;
    let what = if case.risk.counting().any(|known| known.assessor == *me) {
        "assessed"
    } else if case.risk.counting().any(|known| known.endorsed_by.as_ref() == Some(me)) {
        "endorsed"
    } else if case.decision.open_request().is_some_and(|request| request.by == *me) {
        "requested"
    } else if verb == "decided" && concurred(case, me) {
        "concurred on"
    } else {
        return Ok(());
    };
    Err(Rejection::DecisionSeparation { what: what.into() })
}

fn concurred(case: &Case, me: &crate::terms::UserId) -> bool {
    case.decision
        .open_request()
        .is_some_and(|request| request.concurrences.iter().any(|concurrence| concurrence.by == *me))
}

/// G14 to G17: what refuses an approval. The gravest reason is told first.
pub(super) fn approve(case: &Case, body: &ApproveSupport, context: &Context<'_>) -> Result<SupportApproved, Rejection> {
    let me = context.actor;
    let request = case.decision.request(&body.request);
    let covers = match (&body.covers, request) {
        (Some(covers), _) => case.resolve(Some(covers))?,
        (None, Some(request)) if !request.closed => request.covers.to_vec(),
        (None, _) => case.resolve(None)?,
    };
    none_lost(case, &covers)?;
    no_real_risk(case)?;
    uninvolved(case, context, "decided")?;
    in_process(case, &covers)?;
    unused(case, &body.decision)?;
    let request = open(case, &body.request)?;
    if context.on < request.on {
        let why = format!("before the decision was asked for ({})", request.on);
        return Err(Rejection::DateOutOfRange { date: context.on.to_string(), why });
    }
    if let Some(pair) = covers.iter().find(|pair| !request.covers.contains(pair)) {
        return Err(Rejection::NotFound { what: format!("pair in request {}", body.request), id: pair.to_string() });
    }
    ready(case, &covers, context)?;
    let authority = context.policy.authority_of(me.role);
    departure(case, body.departs_from_advice.is_some(), authority)?;
    let residual_level = residual(case);
    let (rung, authority) = competent(case, Some(request), context)?;
    if body.dossier_hash != request.dossier_hash {
        return Err(Rejection::DossierHash { expected: request.dossier_hash.to_string() });
    }
    if request.later_events > 0 && body.acknowledged_revision != Some(case.revision) {
        let (count, revision) = (request.later_events.to_string(), request.as_of_revision.to_string());
        return Err(Rejection::DossierChanged { count, revision });
    }
    concurred_with(request, rung, authority)?;
    controls(case, &body.conditions)?;
    let valid_until = body.valid_until.unwrap_or_else(|| context.on.plus(rung.validity_days));
    not_too_long(rung, valid_until, context)?;
    for condition in &body.conditions {
        free(case.decision.condition(&condition.condition).is_some(), "condition", &condition.condition)?;
        linked(case, condition)?;
    }
    Ok(SupportApproved {
        decision: body.decision.clone(),
        request: body.request.clone(),
        covers,
        authority,
        dossier_hash: body.dossier_hash,
        read_up_to: if request.later_events > 0 { case.revision } else { request.as_of_revision },
        residual_level,
        valid_until,
        rationale: body.rationale.clone(),
        conditions: body.conditions.clone(),
        departs_from_advice: body.departs_from_advice.clone(),
    })
}

/// The residual level that an approval accepts.
fn residual(case: &Case) -> RiskLevel {
    case.risk.level(|risk| risk.projected())
}

/// No precondition is known to be not met.
pub(super) fn none_lost(case: &Case, covers: &[Pair]) -> Result<(), Rejection> {
    match covers.iter().find_map(|pair| case.preconditions.not_met(pair)) {
        None => Ok(()),
        Some((precondition, date)) => Err(Rejection::DecisionPreconditionNotMet {
            precondition: precondition.to_string(),
            date: date.to_string(),
        }),
    }
}

/// G16: no level approves a real risk of grave violations.
pub(super) fn no_real_risk(case: &Case) -> Result<(), Rejection> {
    if case.risk.real_risk() { Err(Rejection::DecisionRealRisk {}) } else { Ok(()) }
}

/// Only what is inside the policy, and not settled otherwise, is approved.
pub(super) fn in_process(case: &Case, covers: &[Pair]) -> Result<(), Rejection> {
    let approvable = |status| {
        matches!(status, PairStatus::InProcess | PairStatus::Approved | PairStatus::Active | PairStatus::Suspended)
    };
    match covers.iter().find(|pair| !approvable(case.pair_status(pair))) {
        None => Ok(()),
        Some(pair) => {
            Err(Rejection::PairsNotInProcess { covers: list([pair]), state: case.pair_status(pair).to_string() })
        }
    }
}

/// Against the advice "not advised": with reasons, and one level up, at least the regional office.
pub(super) fn departure(case: &Case, reasons: bool, authority: Option<Authority>) -> Result<(), Rejection> {
    let departs = case.consultation.advice() == Some(Advice::SupportNotAdvised);
    if departs && !(reasons && authority >= Some(Authority::Regional)) {
        let (advice, level) = (Advice::SupportNotAdvised.to_string(), Authority::Regional.to_string());
        return Err(Rejection::DepartsFromAdvice { advice, level });
    }
    Ok(())
}

/// G15: the actor decides at the residual level; what was referred to a higher level is decided there.
pub(super) fn competent<'p>(
    case: &Case,
    request: Option<&Request>,
    context: &Context<'p>,
) -> Result<(&'p LadderRung, Authority), Rejection> {
    let (level, role) = (residual(case), context.actor.role);
    let rung = rung(case, context);
    let required = rung.map(|rung| required(rung, request));
    let authority = context.policy.authority_of(role);
    rung.zip(authority).filter(|(_, authority)| Some(*authority) >= required).ok_or_else(|| {
        Rejection::DecisionAuthority {
            level: level.to_string(),
            authority: required
                .map_or_else(|| "no level: lower the risk or decline".into(), |required| required.to_string()),
            role: role.to_string(),
        }
    })
}

/// What the policy says of the residual level; nothing where nobody may approve at it.
pub(super) fn rung<'p>(case: &Case, context: &Context<'p>) -> Option<&'p LadderRung> {
    context.policy.ladder(residual(case))
}

/// The lowest authority that may decide.
pub(super) fn required(rung: &LadderRung, request: Option<&Request>) -> Authority {
    let referred_to = request.and_then(|request| request.referred_to);
    rung.authority.max(referred_to.unwrap_or(rung.authority))
}

/// Where the level asks for it, the regional office concurred.
pub(super) fn concurred_with(request: &Request, rung: &LadderRung, authority: Authority) -> Result<(), Rejection> {
    let concurs = request.concurrences.last().is_some_and(|concurrence| concurrence.concurs);
    if rung.needs_concurrence && authority == Authority::ChiefOfMission && !concurs {
        return Err(Rejection::ConcurrenceMissing {});
    }
    Ok(())
}

/// An approval holds from its own day on, and no longer than its level allows.
pub(super) fn not_too_long(rung: &LadderRung, valid_until: Day, context: &Context<'_>) -> Result<(), Rejection> {
    if valid_until > context.on.plus(rung.validity_days) || valid_until < context.on {
        let (days, level) = (rung.validity_days.to_string(), rung.level.to_string());
        return Err(Rejection::ApprovalTooLong { days, level });
    }
    Ok(())
}

/// G17: a High approval stands on a continuing condition and two indicators that have consequences.
pub(super) fn controls(case: &Case, conditions: &[Condition]) -> Result<(), Rejection> {
    if residual(case) != RiskLevel::High {
        return Ok(());
    }
    let continuing = conditions.iter().any(|condition| condition.kind == ConditionKind::Continuing);
    let condition = (!continuing).then(|| "a continuing condition".to_owned());
    let missing: Vec<String> = condition.into_iter().chain(indicators_missing(case)).collect();
    if missing.is_empty() { Ok(()) } else { Err(Rejection::HighNeedsControls { list: list(missing) }) }
}

/// The same, of what the case must hold before anybody approves.
pub(super) fn controlled(case: &Case) -> Result<(), Rejection> {
    match indicators_missing(case).filter(|_| residual(case) == RiskLevel::High) {
        None => Ok(()),
        Some(missing) => Err(Rejection::HighNeedsControls { list: missing }),
    }
}

fn indicators_missing(case: &Case) -> Option<String> {
    let indicators =
        case.monitoring.in_use().filter(|indicator| indicator.auto_consequence != Consequence::None).count();
    (indicators < 2).then(|| format!("{} indicator(s) with a consequence", 2 - indicators))
}

/// The measure that a condition goes with is one of the case.
pub(super) fn linked(case: &Case, condition: &Condition) -> Result<(), Rejection> {
    match &condition.linked_measure {
        None => Ok(()),
        Some(measure) => found(case.mitigation.measure(measure), "measure", measure).map(|_| ()),
    }
}

/// A decline needs no complete file, only somebody who may decide and who weighed not providing the support.
pub(super) fn decline(case: &Case, body: &DeclineSupport, context: &Context<'_>) -> Result<SupportDeclined, Rejection> {
    uninvolved(case, context, "decided")?;
    unused(case, &body.decision)?;
    if let Some(request) = &body.request {
        open(case, request)?;
    }
    let covers = match &body.covers {
        Some(covers) => case.resolve(Some(covers))?,
        None => case.open_pairs().cloned().collect(),
    };
    let refused =
        covers.iter().find(|pair| !matches!(case.pair_status(pair), PairStatus::InProcess | PairStatus::Blocked));
    if let Some(pair) = refused {
        return Err(Rejection::PairsNotInProcess { covers: list([pair]), state: case.pair_status(pair).to_string() });
    }
    if covers.is_empty() {
        return Err(Rejection::PairsNotInProcess { covers: "The case".into(), state: case.status().to_string() });
    }
    if !body.non_provision_considered {
        let why = "consider the risk of not providing support before declining".into();
        return Err(Rejection::BadInput { field: "nonProvisionConsidered".into(), why });
    }
    let level = residual(case);
    let Some(authority) = context.policy.authority_of(context.actor.role) else {
        let (authority, role) = (Authority::ChiefOfMission.to_string(), context.actor.role.to_string());
        return Err(Rejection::DecisionAuthority { level: level.to_string(), authority, role });
    };
    Ok(SupportDeclined {
        decision: body.decision.clone(),
        request: body.request.clone(),
        covers,
        authority,
        reason: body.reason,
        what_would_change_it: body.what_would_change_it.clone(),
        rationale: body.rationale.clone(),
    })
}
