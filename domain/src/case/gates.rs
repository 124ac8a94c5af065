//! The gates of a case: what its rules say now to the commands by which it goes on. The rules are the very ones that decide
//! those commands, asked one by one, so that all that is lacking is known at once and not only what is told first.
//!
//! They are asked about the best command that could be given: what only the person says in it (reasons, conditions, which
//! document), who gives it, and whether a name is free, is left to the command itself. Each gate is there only where it is
//! the case's next turn for some of its pairs, and is asked about those pairs.

use std::collections::BTreeSet;

use super::pairs::Pair;
use crate::{
    Context, Rejection,
    case::{
        Case, closing, decision::Request, decision_rules, delivery, incident, risk_rules, scope,
        suspension::Suspension, suspension_rules,
    },
    terms::{AssessmentState, EvidenceId, Gate, MeasureState, PairStatus, Subject},
};

/// Something that stands before a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outstanding {
    /// What, in words.
    pub(super) what: String,
    /// The command that takes it away, where that is clear.
    pub(super) remedy: Option<&'static str>,
}

impl std::fmt::Display for Outstanding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.what)
    }
}

/// One thing that a gate lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// What the command would be told.
    pub rejection: Rejection,
    /// The name of the command that takes it away, where that is clear.
    pub remedy: Option<&'static str>,
    /// What it comes from beside the case itself.
    pub beside: Option<Subject>,
}

impl Lack {
    /// What is told of it: two of which the same is told are one.
    pub fn told(&self) -> (&'static str, String, Option<&'static str>) {
        (self.rejection.code(), self.rejection.message(), self.remedy)
    }
}

/// A gate, and what it lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub gate: Gate,
    /// What it lacks, in the order in which people are told; nothing where it is open.
    pub lacks: Vec<Lack>,
}

impl Gate {
    /// The name of the command that stands before it.
    pub const fn command(self) -> &'static str {
        match self {
            Self::DecisionRequest => "RequestDecision",
            Self::Approval => "ApproveSupport",
            Self::Activation => "ActivateSupport",
            Self::Delivery => "RecordDelivery",
            Self::Resumption => "ResumeSupport",
            Self::Closing => "CloseCase",
        }
    }
}

/// The gates before which a case stands, in the order of its life.
pub fn standing(case: &Case, context: &Context<'_>) -> Vec<Standing> {
    let mut gates = Vec::new();
    if !case.is_open() || case.closing.is_closed() {
        return gates;
    }
    let with = |wanted: PairStatus| -> Vec<Pair> {
        case.scope.pairs().filter(|pair| case.pair_status(pair) == wanted).collect()
    };
    let mut add = |gate, lacks: Vec<Lack>| gates.push(Standing { gate, lacks: once(lacks) });
    let request = case.decision.open_request();
    let open: Vec<Pair> = case.open_pairs().cloned().collect();
    let is_unfinished = scope::complete(case).is_err();
    match request {
        Some(request) => add(Gate::Approval, approval(case, request, context)),
        None if is_unfinished || !open.is_empty() => add(Gate::DecisionRequest, decision_request(case, &open, context)),
        None => (),
    }
    let approved = with(PairStatus::Approved);
    if !approved.is_empty() {
        add(Gate::Activation, activation(case, &approved, context));
    }
    let active = with(PairStatus::Active);
    if !active.is_empty() {
        let asked = active.iter().flat_map(|pair| {
            let waits = delivery::rescreened(case, &pair.recipient, context).err();
            delivery::deliverable(case, pair, context).err().into_iter().chain(waits)
        });
        add(Gate::Delivery, asked.map(lack).collect());
    }
    let suspended = with(PairStatus::Suspended);
    let running: Vec<&Suspension> = case.suspensions.running().collect();
    if !suspended.is_empty() && !running.is_empty() {
        let asked = running.into_iter().flat_map(|known| resumption(case, known, &suspended, context));
        add(Gate::Resumption, asked.collect());
    }
    add(Gate::Closing, close(case));
    gates
}

/// A rule that speaks for several pairs in the same words is told once. A large case lacks thousands of things.
fn once(mut lacks: Vec<Lack>) -> Vec<Lack> {
    let mut known = BTreeSet::new();
    lacks.retain(|lack| known.insert(lack.told()));
    lacks
}

fn decision_request(case: &Case, open: &[Pair], context: &Context<'_>) -> Vec<Lack> {
    // G02: before it, nothing of what follows can be recorded.
    let scope = scope::complete(case).err().map(lack);
    scope.into_iter().chain(unready(case, open, context)).collect()
}

fn approval(case: &Case, request: &Request, context: &Context<'_>) -> Vec<Lack> {
    let covers = &request.covers;
    let one = |pair| std::slice::from_ref(pair);
    let settled = |pair: &&Pair| case.pair_status(pair) != PairStatus::Blocked;
    let lost = covers.iter().filter_map(|pair| decision_rules::none_lost(case, one(pair)).err());
    let outside = covers.iter().filter(settled).filter_map(|pair| decision_rules::in_process(case, one(pair)).err());
    let mut asked: Vec<Lack> = lost.chain(decision_rules::no_real_risk(case).err()).chain(outside).map(lack).collect();
    asked.extend(unready(case, covers, context));
    match decision_rules::rung(case, context) {
        Some(rung) => {
            let authority = decision_rules::required(rung, Some(request));
            asked.extend(decision_rules::concurred_with(request, rung, authority).err().map(lack));
        }
        // Nobody may: whoever asks is told so in these words.
        None => asked.extend(decision_rules::competent(case, Some(request), context).err().map(lack)),
    }
    asked.extend(decision_rules::controlled(case).err().map(lack));
    asked
}

/// Preconditions, assessment, mechanism, screening, alerts; of an assessment that is not submitted, what it lacks for that.
fn unready(case: &Case, covers: &[Pair], context: &Context<'_>) -> Vec<Lack> {
    let mut asked = Vec::new();
    for rejection in decision_rules::unready(case, covers, context) {
        let latest = case.risk.latest();
        if !matches!(rejection, Rejection::AssessmentMissing { .. }) {
            asked.push(lack(rejection));
            continue;
        }
        let (unfinished, remedy) = match latest.map(|latest| (latest, latest.state)) {
            None | Some((_, AssessmentState::Endorsed | AssessmentState::Stale)) => (None, "StartRiskAssessment"),
            Some((_, AssessmentState::Submitted)) => (None, "EndorseRiskAssessment"),
            Some((latest, AssessmentState::Started | AssessmentState::Returned)) => {
                (risk_rules::complete(case, latest, &[]).err(), "SubmitRiskAssessment")
            }
        };
        asked.extend(unfinished.map(lack));
        asked.push(Lack { remedy: Some(remedy), ..lack(rejection) });
    }
    asked
}

fn activation(case: &Case, covers: &[Pair], context: &Context<'_>) -> Vec<Lack> {
    let each = |known: Outstanding| Lack {
        rejection: Rejection::ActivationOutstanding { list: known.what },
        remedy: known.remedy,
        beside: None,
    };
    let mut asked: Vec<Lack> = delivery::outstanding(case, covers, context.on, context).into_iter().map(each).collect();
    let ineligible = covers.iter().filter_map(|pair| delivery::ineligible(std::slice::from_ref(pair), context));
    asked.extend(ineligible.map(|known| Lack { beside: Some(Subject::Recipients), ..each(known) }));
    asked
}

fn resumption(case: &Case, known: &Suspension, suspended: &[Pair], context: &Context<'_>) -> Vec<Lack> {
    let covers: Vec<Pair> = known.covers.iter().filter(|pair| suspended.contains(pair)).cloned().collect();
    if covers.is_empty() {
        return Vec::new();
    }
    // The best that could be named: what was obtained since.
    let since = case.evidence.attached.iter().filter(|attached| attached.obtained_on >= known.on);
    let evidence: Vec<EvidenceId> = since.map(|attached| attached.evidence.clone()).collect();
    let asked = suspension_rules::corrected(case, known, &evidence)
        .err()
        .into_iter()
        .chain(suspension_rules::in_time(known, context).err())
        .chain(case.preconditions.unready(&covers, context.on))
        .chain(decision_rules::no_real_risk(case).err())
        .chain(covers.iter().filter_map(|pair| decision_rules::eligible(std::slice::from_ref(pair), context).err()))
        .chain(suspension_rules::carried(case, known, &covers).err());
    asked.map(lack).collect()
}

fn close(case: &Case) -> Vec<Lack> {
    let grave = incident::grave_treated(case).err().map(lack);
    let each = |known: Outstanding| Lack {
        rejection: Rejection::CannotClose { list: known.what },
        remedy: known.remedy,
        beside: None,
    };
    grave.into_iter().chain(closing::obstacles(case).into_iter().map(each)).collect()
}

/// What brings a measure on.
pub(super) const fn next_of_measure(state: MeasureState) -> &'static str {
    match state {
        MeasureState::Proposed => "AgreeMitigation",
        MeasureState::Agreed => "StartMitigation",
        MeasureState::Started => "CompleteMitigation",
        MeasureState::Completed | MeasureState::Verified => "VerifyMitigation",
        MeasureState::Dropped => "AddMitigation",
    }
}

#[allow(clippy::wildcard_enum_match_arm, reason = "a rule has no remedy until it is given one")]
fn lack(rejection: Rejection) -> Lack {
    let remedy = match &rejection {
        Rejection::ScopeEmpty { missing } if missing == "recipient" => Some("LinkRecipient"),
        Rejection::ScopeEmpty { .. } => Some("AddSupportItem"),
        Rejection::ScopeIncomplete { .. } => Some("DetermineApplicability"),
        Rejection::PreconditionMissing { .. }
        | Rejection::PreconditionNotMet { .. }
        | Rejection::PreconditionStale { .. }
        | Rejection::DecisionPreconditionNotMet { .. } => Some("AssessPrecondition"),
        Rejection::WrongState { state, .. } if state == "unconfirmed" => Some("ConfirmPrecondition"),
        Rejection::WrongState { what, .. } if what.starts_with("Consultation ") => Some("RecordMechanismAdvice"),
        Rejection::MechanismNotConsulted { .. } => Some("ConsultMechanism"),
        Rejection::MechanismUnknown { .. } => Some("IdentifyMechanism"),
        Rejection::FindingsMissing { .. } => Some("AssessRecipientRecord"),
        Rejection::ItemWithoutRisk { .. } => Some("IdentifyRisk"),
        Rejection::NonProvisionMissing {} => Some("AssessNonProvision"),
        Rejection::RiskWithoutReading { .. } | Rejection::ResumptionRisk { .. } => Some("RateRisk"),
        Rejection::DecisionRealRisk {} => Some("StartRiskAssessment"),
        Rejection::ScreeningMissing { .. }
        | Rejection::ScreeningExpired { .. }
        | Rejection::ScreeningIneligible { .. }
        | Rejection::DeliveryWaits { .. } => Some("ScreenRecipient"),
        Rejection::ConsistencyOpen { .. } => Some("ResolveConsistencyAlert"),
        Rejection::ConcurrenceMissing {} => Some("RecordConcurrence"),
        Rejection::HighNeedsControls { .. } => Some("DefineIndicator"),
        Rejection::DeliveryRefused { why, .. } if why.starts_with("expired") => Some("RequestDecision"),
        Rejection::ResumptionEvidence {} => Some("AttachEvidence"),
        Rejection::SuspensionTooLong { .. } => Some("ExtendSuspension"),
        Rejection::GraveIncidentOpen { .. } => Some("OpenIntervention"),
        _ => None,
    };
    let beside = match &rejection {
        Rejection::ScreeningMissing { .. }
        | Rejection::ScreeningExpired { .. }
        | Rejection::ScreeningIneligible { .. }
        | Rejection::DeliveryWaits { .. } => Some(Subject::Recipients),
        Rejection::MechanismNotConsulted { .. } | Rejection::MechanismUnknown { .. } => {
            Some(Subject::CountryMechanisms)
        }
        _ => None,
    };
    Lack { rejection, remedy, beside }
}
