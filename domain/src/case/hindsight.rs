//! G30: what the guards of events already recorded say to the facts as they count after a correction.
//!
//! The history is folded forward once; just before each event that rests on guards, the very functions that decided it
//! are asked again, with its own day, its own actor and the edition of the policy recorded in it. What then would be
//! refused and would not have been before the correction is named by an alert; the event itself stays.
//!
//! Asked again, by kind:
//! - ApplicabilityDetermined and SupportItemRevised: that operational capability is inside the policy, and that nothing of
//!   an item that is described anew is in force;
//! - PreconditionAssessed: its evidence, what Legal advised, and that a weapon is never met;
//! - RiskRated and RiskAssessmentSubmitted: the assessor's own assessment, findings, readings, and the measures that a
//!   residual reading relies on; RiskAssessmentEndorsed: that it was submitted, by another person, and still stands;
//! - MitigationVerified: complete, and verified by somebody else than its owner;
//! - SupportApproved: preconditions, real risk, separation of duties, applicability, assessment, mechanism, advice,
//!   authority, concurrence, length, controls, measures named by conditions;
//! - SupportActivated, DeliveryRecorded, SupportResumed, EmergencySupportAuthorised, EmergencySupportRatified, CaseClosed,
//!   CaseWithdrawn: all that their commands ask of the case;
//! - every other kind that names evidence of the case: that it is attached.
//!
//! What rests on an event that would have been refused is named with it: an approval on its preconditions and on its
//! endorsed assessment, a start, a delivery or a resumption on its approval, a ratification on its emergency.
//!
//! Not asked again:
//! - what needs the registry as it was that day, and no correction of a case changes it: whether a person held a role,
//!   screenings and eligibility of recipients, emergencies that lapsed in other cases. The form of the country's mechanism
//!   is taken as it is known today: it matters only where the case's own consultation goes;
//! - what the body does not keep: whether an assessor called a precondition doubtful, which dossier a decider had read;
//! - stops: a suspension, a cessation, a decline and an end are right to have happened, whatever became of their cause;
//! - the order of steps that decide nothing: a measure begun before it was agreed, an answer to a letter that was never
//!   sent, a rung climbed too early, an incident closed before it was assessed. Where such a step carries a decision, the
//!   decision is asked: a verification whether the measure was complete, a closing whether anything was open;
//! - ids, lengths, counts and words of a vocabulary: those a correction brings are checked as the body is read back, and
//!   no other event changes them.

use std::borrow::Cow;

use super::pairs::Pair;
use crate::{
    Context, Envelope, Event, Position, Registry, Rejection,
    case::{
        Case, closing, consultation, decision, decision_rules, delivery, effective, emergency, emergency_rules,
        gates::Outstanding, incident, mitigation, preconditions, risk, risk_rules, scope, suspension, suspension_rules,
    },
    terms::{AssessmentId, AssessmentKind, EmergencyId, EvidenceId, Precondition},
};

/// What an event gives to later ones, or needs of earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ground {
    /// A decision on a pair that lets support go on.
    Pair(Pair),
    /// An emergency that stands.
    Emergency(EmergencyId),
    /// A precondition that was assessed for a pair.
    Precondition(Precondition, Pair),
    /// An assessment that was submitted.
    Assessment(AssessmentId),
    /// An assessment that was endorsed, on which decisions rest.
    Endorsement,
}

/// A guard that refuses, and of what it speaks: the same guard may refuse one event for several pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// A pair, or what is missing; empty where the guard speaks of the whole event.
    pub about: String,
    /// What would have been said.
    pub rejection: Rejection,
}

impl Refusal {
    /// Whether another refusal is by the same guard about the same thing.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.about == other.about && self.rejection.code() == other.rejection.code()
    }
}

/// An event whose guards were asked again.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Where it is recorded.
    pub position: Position,
    /// Its kind.
    pub kind: &'static str,
    /// The guards that refuse.
    pub refusals: Vec<Refusal>,
    /// What it gives to later events.
    pub(super) gives: Vec<Ground>,
    /// What it needs of earlier ones.
    pub(super) needs: Vec<Ground>,
}

/// Asks the guards of every event from a position on, on the history as it counts; with the state after it.
/// Linear in the history: one state is folded along.
pub fn judge(history: &[Envelope], from: Position, registry: &Registry) -> (Case, Vec<Judged>) {
    let mut case = Case::default();
    let mut judged = Vec::new();
    for (envelope, recorded) in effective(history).iter().map(Option::as_ref).zip(history) {
        let Some(envelope) = envelope.map(Cow::as_ref) else {
            case.revision = recorded.revision;
            continue;
        };
        if envelope.position >= from {
            judged.extend(one(&case, envelope, registry));
        }
        case.evolve(envelope);
    }
    (case, judged)
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds named above are asked again; a new one does not by itself"
)]
fn one(case: &Case, envelope: &Envelope, registry: &Registry) -> Option<Judged> {
    let policy = registry.policies().iter().find(|policy| policy.edition == envelope.policy)?;
    let context = Context {
        now: envelope.recorded.at,
        on: envelope.effective_on,
        actor: &envelope.recorded.by,
        policy,
        registry,
        head: envelope.position,
        history: &[],
    };
    let pairs = |covers: &[Pair]| covers.iter().cloned().map(Ground::Pair).collect::<Vec<_>>();
    let mut asked = Asked::default();
    let (gives, needs) = match &envelope.event {
        Event::Decision(decision::Event::SupportApproved(body)) => {
            approval(&mut asked, case, body, &context);
            let mut needs = prerequisites(&body.covers);
            needs.push(Ground::Endorsement);
            (pairs(&body.covers), needs)
        }
        Event::Delivery(delivery::Event::SupportActivated(body)) => {
            for missing in delivery::outstanding(case, &body.covers, body.from, &context) {
                asked.say(&missing.what, Err(Rejection::ActivationOutstanding { list: missing.what.clone() }));
            }
            (pairs(&body.covers), [pairs(&body.covers), prerequisites(&body.covers)].concat())
        }
        Event::Delivery(delivery::Event::DeliveryRecorded(body)) => {
            let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
            asked.say("", delivery::admitted(case, &pair, body, &context));
            asked.say("", case.evidence.all_attached(&body.evidence));
            let need = body.emergency.clone().map_or(Ground::Pair(pair), Ground::Emergency);
            (Vec::new(), vec![need])
        }
        Event::Suspension(suspension::Event::SupportResumed(body)) => {
            resumption(&mut asked, case, body, &context);
            (pairs(&body.covers), [pairs(&body.covers), prerequisites(&body.covers)].concat())
        }
        Event::Emergency(emergency::Event::EmergencySupportAuthorised(body)) => {
            for pair in &body.covers {
                asked.say(&pair.to_string(), emergency_rules::qualifies(case, pair, body.expires_at));
            }
            asked.say("", decision_rules::unconflicted(case, &context));
            asked.say("", decision_rules::no_real_risk(case));
            (vec![Ground::Emergency(body.emergency.clone())], Vec::new())
        }
        Event::Emergency(emergency::Event::EmergencySupportRatified(body)) => {
            asked.say("", emergency_rules::ratify(case, body, &context));
            let ground = Ground::Emergency(body.emergency.clone());
            (vec![ground.clone()], vec![ground, Ground::Assessment(body.assessment.clone())])
        }
        Event::Closing(closing::Event::CaseClosed(_)) => {
            ending(&mut asked, case, closing::obstacles(case));
            (Vec::new(), Vec::new())
        }
        Event::Closing(closing::Event::CaseWithdrawn(_)) => {
            ending(&mut asked, case, closing::running(case));
            (Vec::new(), Vec::new())
        }
        Event::Precondition(preconditions::Event::PreconditionAssessed(body)) => {
            asked.say("", preconditions::founded(case, body, false));
            (body.covers.iter().map(|pair| Ground::Precondition(body.precondition, pair.clone())).collect(), Vec::new())
        }
        Event::Scope(scope::Event::ApplicabilityDetermined(body)) => {
            for line in &body.outcomes {
                asked.say(&format!("{} {}", line.item, line.recipient), scope::excludable(case, line));
            }
            (Vec::new(), Vec::new())
        }
        Event::Scope(scope::Event::SupportItemRevised(body)) => {
            asked.say("", scope::revisable(case, body));
            (Vec::new(), Vec::new())
        }
        Event::Mitigation(mitigation::Event::MitigationVerified(body)) => {
            asked.say("", mitigation::verifiable(case, body, &context));
            (Vec::new(), Vec::new())
        }
        Event::Risk(event) => assessment(&mut asked, case, event, &context),
        event => {
            // Whatever else names evidence: it is attached.
            asked.say("", case.evidence.all_attached(evidence(event)?));
            (Vec::new(), Vec::new())
        }
    };
    let (position, kind) = (envelope.position, envelope.event.kind().name);
    Some(Judged { position, kind, refusals: asked.0, gives, needs })
}

fn prerequisites(covers: &[Pair]) -> Vec<Ground> {
    let of = |pair: &Pair| Precondition::ALL.iter().map(|which| Ground::Precondition(*which, pair.clone())).collect();
    covers.iter().flat_map(|pair| -> Vec<Ground> { of(pair) }).collect()
}

/// What an assessment says, and what it gives.
fn assessment(
    asked: &mut Asked,
    case: &Case,
    event: &risk::Event,
    context: &Context<'_>,
) -> (Vec<Ground>, Vec<Ground>) {
    let mut given = (Vec::new(), Vec::new());
    match event {
        risk::Event::RiskRated(body) => asked.say("", risk_rules::rated(case, body, context)),
        risk::Event::RiskAssessmentSubmitted(body) => {
            let known = risk_rules::started(case, &body.assessment);
            asked.say("", known.and_then(|known| risk_rules::complete(case, known, &body.items_without_risk)));
            given.0.push(Ground::Assessment(body.assessment.clone()));
        }
        risk::Event::RiskAssessmentEndorsed(body) => {
            match risk::submitted(case, &body.assessment) {
                Err(rejection) => asked.say("", Err(rejection)),
                Ok(known) => {
                    asked.say("", risk_rules::endorsable(case, known, context));
                    asked.say("", decision_rules::unconflicted(case, context));
                    asked.say("", risk_rules::residuals_stand(case));
                    if known.kind != AssessmentKind::Rapid {
                        asked.say("", consultation::consulted(case, context));
                    }
                }
            }
            given.1.push(Ground::Assessment(body.assessment.clone()));
            let rapid = case.risk.assessment(&body.assessment).is_some_and(|known| known.kind == AssessmentKind::Rapid);
            given.0.extend((!rapid).then_some(Ground::Endorsement));
        }
        risk::Event::RecipientRecordAssessed(body) => {
            for finding in &body.findings {
                asked.say(finding.element.name(), case.evidence.all_attached(&finding.evidence));
            }
        }
        risk::Event::RiskAssessmentStarted(_)
        | risk::Event::RiskIdentified(_)
        | risk::Event::NonProvisionRiskAssessed(_)
        | risk::Event::RiskAssessmentReturned(_) => (),
    }
    given
}

/// The evidence that a fact names; none where the kind has no room for any, or is asked by its own guards.
#[allow(clippy::wildcard_enum_match_arm, reason = "the kinds that name evidence; the others have nothing to say here")]
fn evidence(event: &Event) -> Option<&[EvidenceId]> {
    use crate::case::{agreement, monitoring, notification};
    Some(match event {
        Event::Precondition(preconditions::Event::PreconditionLegalAdviceRecorded(body)) => &body.evidence,
        Event::Consultation(consultation::Event::MechanismAdviceReceived(body)) => &body.evidence,
        Event::Mitigation(mitigation::Event::MitigationAgreed(body)) => &body.evidence,
        Event::Mitigation(mitigation::Event::MitigationCompleted(body)) => &body.evidence,
        Event::Decision(decision::Event::ConditionSatisfied(body)) => &body.evidence,
        Event::Agreement(agreement::Event::AgreementSigned(body)) => &body.evidence,
        Event::Notification(notification::Event::AuthoritiesNotified(body)) => &body.evidence,
        Event::Notification(notification::Event::AuthorityResponseRecorded(body)) => &body.evidence,
        Event::Incident(incident::Event::IncidentAssessed(body)) => &body.evidence,
        Event::Monitoring(monitoring::Event::IndicatorMeasured(body)) => &body.evidence,
        Event::Monitoring(monitoring::Event::MonitoringVisitRecorded(body)) => &body.evidence,
        Event::Monitoring(monitoring::Event::MaterialChangeRecorded(body)) => &body.evidence,
        _ => return None,
    })
}

/// The guards that refused.
#[derive(Default)]
struct Asked(Vec<Refusal>);

impl Asked {
    fn say(&mut self, about: &str, answer: Result<(), Rejection>) {
        if let Err(rejection) = answer {
            self.0.push(Refusal { about: about.into(), rejection });
        }
    }
}

fn approval(asked: &mut Asked, case: &Case, body: &decision::SupportApproved, context: &Context<'_>) {
    for pair in &body.covers {
        let one = std::slice::from_ref(pair);
        let met = decision_rules::none_lost(case, one).and_then(|()| case.preconditions.ready(one, context.on));
        asked.say(&pair.to_string(), met);
        asked.say(&pair.to_string(), decision_rules::in_process(case, one));
    }
    asked.say("", decision_rules::no_real_risk(case));
    asked.say("", decision_rules::uninvolved(case, context, "decided"));
    asked.say("", decision_rules::assessed(case, context));
    asked.say("", consultation::consulted(case, context));
    asked.say("", consultation::heard(case));
    let authority = context.policy.authority_of(context.actor.role);
    asked.say("", decision_rules::departure(case, body.departs_from_advice.is_some(), authority));
    let request = case.decision.request(&body.request);
    match decision_rules::competent(case, request, context) {
        Err(rejection) => asked.say("", Err(rejection)),
        Ok((rung, authority)) => {
            asked.say("", decision_rules::not_too_long(rung, body.valid_until, context));
            let concurred = request.map(|request| decision_rules::concurred_with(request, rung, authority));
            asked.say("", concurred.unwrap_or(Ok(())));
        }
    }
    asked.say("", decision_rules::controls(case, &body.conditions));
    for condition in &body.conditions {
        asked.say(condition.condition.as_str(), decision_rules::linked(case, condition));
    }
}

fn resumption(asked: &mut Asked, case: &Case, body: &suspension::SupportResumed, context: &Context<'_>) {
    let known = match suspension::running(case, &body.suspension) {
        Ok(known) => known,
        Err(rejection) => return asked.say("", Err(rejection)),
    };
    asked.say("", suspension_rules::corrected(case, known, &body.corrective_action_evidence));
    asked.say("", decision_rules::impartial(case, context));
    asked.say("", suspension_rules::in_time(known, context));
    for pair in &body.covers {
        asked.say(&pair.to_string(), case.preconditions.ready(std::slice::from_ref(pair), context.on));
    }
    asked.say("", decision_rules::no_real_risk(case));
    asked.say("", suspension_rules::carried(case, known, &body.covers));
    asked.say("", suspension_rules::reconfirmed(case, &body.covers, &body.conditions_reconfirmed));
}

fn ending(asked: &mut Asked, case: &Case, open: Vec<Outstanding>) {
    asked.say("", incident::grave_treated(case));
    for Outstanding { what, .. } in open {
        asked.say(&what, Err(Rejection::CannotClose { list: what.clone() }));
    }
}

/// What refuses an event once the decision that it needs, recorded at `position`, would have been refused.
pub(super) fn groundless(kind: &str, ground: &Ground, position: Position) -> Rejection {
    let why = format!("what it rests on, position {position}, would have been refused");
    match (ground, kind) {
        (Ground::Precondition(precondition, pair), _) => {
            Rejection::PreconditionMissing { precondition: precondition.to_string(), covers: format!("{pair} ({why})") }
        }
        (Ground::Assessment(_), "EmergencySupportRatified") | (Ground::Endorsement, _) => {
            Rejection::AssessmentMissing { state: format!("without ground ({why})") }
        }
        (Ground::Assessment(id), _) => Rejection::WrongState {
            what: format!("Assessment {id}"),
            state: "without ground".into(),
            wanted: format!("{why}, so it cannot be endorsed"),
        },
        (Ground::Emergency(id), _) => {
            let wanted = format!("{why}, so nothing is ratified or delivered under it");
            Rejection::WrongState { what: format!("Emergency {id}"), state: "without ground".into(), wanted }
        }
        (Ground::Pair(pair), "SupportActivated") => {
            Rejection::ActivationOutstanding { list: format!("an approval of {pair} ({why})") }
        }
        (Ground::Pair(pair), "SupportResumed") => {
            Rejection::SuspensionState { covers: pair.to_string(), state: format!("without an approval ({why})") }
        }
        (Ground::Pair(pair), _) => {
            let (item, recipient) = (pair.item.to_string(), pair.recipient.to_string());
            Rejection::DeliveryRefused { item, recipient, why: format!("not approved ({why})") }
        }
    }
}
