//! G35: who may authorise an emergency, for whom, for what and for how long (all of it design).

use super::pairs::{Pair, found};
use crate::{
    Context, Rejection,
    case::{
        Case, decision_rules,
        emergency::{AuthoriseEmergency, Emergency, EmergencySupportAuthorised, EmergencySupportRatified, in_state},
        suspension_rules,
    },
    terms::{AssessmentKind, AssessmentState, Authority, DualUse, EmergencyMode, EmergencyState, Instant, RiskLevel},
};

/// An oral authorisation is written within a day.
const HOURS_TO_WRITE: u32 = 24;

pub(super) fn authorise(
    case: &Case,
    body: &AuthoriseEmergency,
    context: &Context<'_>,
) -> Result<EmergencySupportAuthorised, Rejection> {
    let rules = &context.policy.emergency;
    if !rules.enabled {
        return Err(Rejection::EmergencyOff { edition: context.policy.edition.to_string() });
    }
    let covers = case.resolve(Some(&body.covers))?;
    for pair in &covers {
        qualifies(case, pair, body.expires_at)?;
        if let Some(since) = context.registry.ineligible_since(&pair.recipient) {
            return Err(Rejection::EmergencyIneligible {
                recipient: pair.recipient.to_string(),
                date: since.to_string(),
            });
        }
    }
    decision_rules::unconflicted(case, context)?;
    decision_rules::no_real_risk(case)?;
    context.not_in_future(body.authorised_at.day())?;
    let latest = body.authorised_at.plus_hours(rules.max_days * 24);
    // An exception is made for what is to come. Who gave it by word of mouth last night writes it down today, not later.
    let past = body.expires_at < context.on.start();
    if past || body.expires_at <= body.authorised_at || body.expires_at > latest {
        return Err(Rejection::EmergencyTooLong { days: rules.max_days.to_string() });
    }
    let earliest = context.on.minus(1);
    if body.authorised_at.day() < earliest {
        let (date, why) =
            (body.authorised_at.day().to_string(), format!("before {earliest}, the eve of the day of this record"));
        return Err(Rejection::DateOutOfRange { date, why });
    }
    let written_in_time = body
        .written_at
        .is_some_and(|at| at >= body.authorised_at && at <= body.authorised_at.plus_hours(HOURS_TO_WRITE));
    if body.mode == EmergencyMode::Oral && !written_in_time {
        let why = format!("an oral authorisation is written within {HOURS_TO_WRITE} hours");
        return Err(Rejection::BadInput { field: "writtenAt".into(), why });
    }
    let authority = suspension_rules::acting_at(context, RiskLevel::Low)?;
    let lapsed = covers.iter().filter_map(|pair| context.registry.emergency_lapsed_on(&pair.recipient));
    // One that nobody ratified has lapsed, whether or not somebody has recorded it.
    let same = |known: &&Emergency| {
        known.covers.iter().any(|known| covers.iter().any(|pair| pair.recipient == known.recipient))
    };
    let overdue = case.emergencies.emergencies.iter().filter(|known| known.is_overdue(body.authorised_at)).filter(same);
    let lapsed = lapsed.chain(overdue.map(|known| known.ratify_by.day())).max();
    if let Some(date) = lapsed.filter(|_| authority < Authority::Headquarters) {
        return Err(Rejection::EmergencyLapsed { date: date.to_string() });
    }
    Ok(EmergencySupportAuthorised {
        emergency: body.emergency.clone(),
        threat: body.threat.clone(),
        covers,
        basis: body.basis,
        mode: body.mode,
        authority,
        authorised_at: body.authorised_at,
        written_at: body.written_at,
        expires_at: body.expires_at,
        ratify_by: body.authorised_at.plus_hours(rules.ratify_hours).min(body.expires_at),
    })
}

/// Only what the life-saving list names, never a weapon, and nothing for which a precondition is known to be not met.
pub(super) fn qualifies(case: &Case, pair: &Pair, expires_at: Instant) -> Result<(), Rejection> {
    let item = found(case.scope.item(&pair.item), "support item", &pair.item)?;
    let weapon = matches!(item.lethal_or_dual_use, DualUse::Weapon | DualUse::Unsure);
    if item.life_saving.is_none() || weapon {
        return Err(Rejection::EmergencyItem { expiry: expires_at.to_string(), item: pair.item.to_string() });
    }
    match case.preconditions.not_met(pair) {
        None => Ok(()),
        Some((precondition, _)) => {
            Err(Rejection::PreconditionNotMet { precondition: precondition.to_string(), covers: pair.to_string() })
        }
    }
}

/// S-9: the next level, another person, in time, on a rapid assessment.
pub(super) fn ratify(case: &Case, body: &EmergencySupportRatified, context: &Context<'_>) -> Result<(), Rejection> {
    let known = in_state(case, &body.emergency, &[EmergencyState::Running], "ratified")?;
    let authority = context.policy.authority_of(context.actor.role);
    let higher = authority > Some(known.authority) || authority == Some(Authority::Headquarters);
    if known.by == context.actor.user || !higher {
        return Err(Rejection::EmergencyOwn {});
    }
    decision_rules::unconflicted(case, context)?;
    context.not_in_future(body.at.day())?;
    if body.at < known.authorised_at || body.at > known.ratify_by {
        let why = format!("ratification was due by {}", known.ratify_by);
        return Err(Rejection::BadInput { field: "at".into(), why });
    }
    let assessment = found(case.risk.assessment(&body.assessment), "assessment", &body.assessment)?;
    let ready = matches!(assessment.state, AssessmentState::Submitted | AssessmentState::Endorsed);
    if assessment.kind != AssessmentKind::Rapid || !ready {
        let (what, state) = (format!("Assessment {}", body.assessment), assessment.state.to_string());
        return Err(Rejection::WrongState {
            what,
            state,
            wanted: "ratification needs a rapid assessment that is submitted".into(),
        });
    }
    if assessment.real_risk || case.risk.real_risk() {
        return Err(Rejection::DecisionRealRisk {});
    }
    Ok(())
}
