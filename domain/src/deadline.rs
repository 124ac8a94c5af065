//! What falls due of a case: data, computed from its state and the policy. Judging the clock is somebody else's work.

use crate::{
    Registry,
    case::Case,
    policy::Policy,
    terms::{
        AuthorityAnswer, ConditionState, Day, DeadlineKind, EmergencyState, IndicatorState, Instant, PairStatus,
        Precondition, PreconditionOutcome, Subject, Text,
    },
};

states! {
    /// Something that falls due.
    pub struct Deadline {
        /// What.
        pub kind: DeadlineKind,
        /// Of which record.
        pub subject: Text<200>,
        /// When; for a day, its last millisecond in UTC.
        pub due: Instant,
    }
}

/// What a deadline of a record is about, and what else its day comes from. Who does not see the first whole is not told of the
/// deadline; nor is anybody for whom something of the others is too confidential, for its day would tell of that.
pub fn about(kind: DeadlineKind, subject: &str) -> (Subject, &'static [Subject]) {
    match kind {
        DeadlineKind::MechanismAnswer => (Subject::Consultation, &[]),
        DeadlineKind::Measure => (Subject::Mitigation, &[]),
        DeadlineKind::Condition | DeadlineKind::ApprovalEnd => (Subject::Decisions, &[]),
        DeadlineKind::InterventionAnswer => (Subject::Interventions, &[Subject::Notifications]),
        DeadlineKind::PromisedAction | DeadlineKind::Assurance => (Subject::Notifications, &[]),
        DeadlineKind::SuspensionReview | DeadlineKind::CeaseOrExtend | DeadlineKind::WindDown => {
            (Subject::Suspensions, &[])
        }
        // That a measure is lost on which a reading relies is told by the one and the other.
        DeadlineKind::PeriodicReview => (
            Subject::Monitoring,
            &[Subject::Decisions, Subject::Deliveries, Subject::Risk, Subject::Mitigation, Subject::Corrections],
        ),
        DeadlineKind::IndicatorReading => (Subject::Monitoring, &[]),
        DeadlineKind::PreconditionEnd => (Subject::Preconditions, &[]),
        // Raised for a precondition that was lost, and for an assessment that found a real risk.
        DeadlineKind::SuspensionDecision if Precondition::ALL.iter().any(|known| known.name() == subject) => {
            (Subject::Preconditions, &[])
        }
        DeadlineKind::SuspensionDecision => (Subject::Risk, &[]),
        DeadlineKind::ScreeningEnd => (Subject::Recipients, &[Subject::Scope]),
        DeadlineKind::Rescreening => (Subject::Recipients, &[Subject::Scope, Subject::Monitoring]),
        DeadlineKind::IncidentAssessment => (Subject::Incidents, &[]),
        DeadlineKind::GraveIncidentAction => (Subject::Incidents, &[Subject::Interventions, Subject::Suspensions]),
        DeadlineKind::EmergencyRatification => (Subject::Emergencies, &[]),
    }
}

/// All that a deadline of a kind may be about, whatever record it names.
pub fn subjects(kind: DeadlineKind) -> impl Iterator<Item = Subject> {
    let records = [""].into_iter().chain(Precondition::ALL.iter().map(|known| known.name()));
    records.map(move |record| about(kind, record).0)
}

/// Everything that falls due of a case, soonest first.
pub fn due(case: &Case, registry: &Registry, policy: &Policy) -> Vec<Deadline> {
    if case.closing.is_closed() || !case.is_open() {
        return Vec::new();
    }
    let mut due = Vec::new();
    let mut add = |kind: DeadlineKind, subject: &dyn std::fmt::Display, at: Instant| {
        if let Ok(subject) = Text::new(&subject.to_string()) {
            due.push(Deadline { kind, subject, due: at });
        }
    };
    let days = &policy.deadlines;
    let in_force: Vec<_> = case.standing.pairs.iter().filter(|known| known.is_in_force()).collect();
    if let Some(latest) = case.consultation.latest().filter(|latest| latest.advice.is_none() && !latest.timed_out) {
        add(DeadlineKind::MechanismAnswer, &latest.consultation, latest.response_due.end());
    }
    for measure in case.mitigation.measures.iter().filter(|measure| !measure.is_terminal()) {
        add(DeadlineKind::Measure, &measure.measure, measure.due_on.end());
    }
    for condition in case.decision.conditions.iter().filter(|known| known.state == ConditionState::Open) {
        if let Some(day) = condition.due_on {
            add(DeadlineKind::Condition, &condition.condition, day.end());
        }
    }
    for intervention in case.interventions.open() {
        if let Some(step) = intervention.steps.last() {
            let answered = step
                .notification
                .as_ref()
                .and_then(|id| case.notifications.find(id))
                .is_some_and(|known| known.answer.is_some());
            if !answered {
                add(
                    DeadlineKind::InterventionAnswer,
                    &format!("{} {}", intervention.intervention, step.rung),
                    step.response_due_on.end(),
                );
            }
        }
    }
    for known in case
        .notifications
        .notified
        .iter()
        .filter(|known| known.answer == Some(AuthorityAnswer::CorrectiveActionPromised))
    {
        if let Some(day) = known.promised_by {
            add(DeadlineKind::PromisedAction, &known.notification, day.end());
        }
    }
    for suspension in case.suspensions.running() {
        add(DeadlineKind::SuspensionReview, &suspension.suspension, suspension.review_due_on.end());
        let limit = suspension.extended_until.unwrap_or_else(|| suspension.on.plus(days.suspension_limit_days));
        add(DeadlineKind::CeaseOrExtend, &suspension.suspension, limit.end());
    }
    if let Some(wind_down) = case.suspensions.wind_down.as_ref().filter(|known| !known.outstanding().is_empty()) {
        add(DeadlineKind::WindDown, &"support", wind_down.due_on.end());
    }
    if in_force.iter().any(|known| known.decided == Some(PairStatus::Active)) {
        let review = case
            .monitoring
            .next_review_due
            .or_else(|| case.deliveries.first_activated_on.map(|day| day.plus(first_review_days(case, policy))));
        // G12: what is lost while support runs is looked at soon, not at the next turn.
        let raised = case.corrections.open_alerts().map(|alert| alert.since).chain(case.risk.relied_on_lost);
        let forced = raised.min().map(|since| since.plus(days.forced_review_days));
        if let Some(day) = [review, forced].into_iter().flatten().min() {
            add(DeadlineKind::PeriodicReview, &case.reference(), day.end());
        }
    }
    let approvals = in_force.iter().filter_map(|known| known.approval.as_ref());
    let mut ends: Vec<_> = approvals.map(|approval| (&approval.decision, approval.valid_until)).collect();
    ends.sort();
    ends.dedup();
    for (decision, day) in ends {
        add(DeadlineKind::ApprovalEnd, decision, day.end());
    }
    preconditions(case, &mut add, days.grave_incident_hours);
    // G16: as a lost precondition, a real risk under support that may be delivered asks for a decision to stop it.
    let runs = in_force.iter().any(|known| known.decided != Some(PairStatus::Suspended));
    if let Some(known) = case.risk.finds_real_risk().filter(|_| runs)
        && let Some(day) = known.submitted_on
    {
        add(DeadlineKind::SuspensionDecision, &known.assessment, day.end().plus_hours(days.grave_incident_hours));
    }
    for recipient in
        case.scope.direct().filter(|recipient| in_force.iter().any(|known| known.pair.recipient == **recipient))
    {
        if let Some((_, day)) = case.rescreening_due(recipient, registry, policy) {
            add(DeadlineKind::Rescreening, recipient, day.end());
        }
        let expiry = registry
            .recipient(recipient)
            .and_then(|known| known.counting().map(|screening| screening.expires_on).min());
        if let Some(day) = expiry {
            add(DeadlineKind::ScreeningEnd, recipient, day.end());
        }
    }
    for incident in case.incidents.incidents.iter().filter(|incident| incident.outcome.is_none()) {
        match incident.assessed_on {
            None => add(
                DeadlineKind::IncidentAssessment,
                &incident.incident,
                incident.reported_on.plus(days.incident_assessment_days).end(),
            ),
            Some(day) if incident.awaits_action() => {
                add(
                    DeadlineKind::GraveIncidentAction,
                    &incident.incident,
                    day.end().plus_hours(days.grave_incident_hours),
                );
            }
            Some(_) => (),
        }
    }
    for emergency in case.emergencies.emergencies.iter().filter(|known| known.state == EmergencyState::Running) {
        add(DeadlineKind::EmergencyRatification, &emergency.emergency, emergency.ratify_by);
    }
    if !in_force.is_empty() {
        for indicator in case.monitoring.in_use().filter(|known| known.state != IndicatorState::Retired) {
            let last: Day = indicator.periods.last().map_or(indicator.defined_on, |period| period.to);
            add(DeadlineKind::IndicatorReading, &indicator.indicator, last.plus(indicator.frequency_days).end());
        }
    }
    due.sort_by(|a, b| (a.due, a.kind, &a.subject).cmp(&(b.due, b.kind, &b.subject)));
    // What two records ask of the same by the same hour falls due once.
    due.dedup();
    due
}

/// How long the strictest approval in force may hold: its level says how often its support is looked at.
pub(crate) fn review_days(case: &Case, policy: &Policy) -> Option<u32> {
    let approvals =
        case.standing.pairs.iter().filter(|known| known.is_in_force()).filter_map(|known| known.approval.as_ref());
    approvals.filter_map(|approval| policy.ladder(approval.level)).map(|rung| rung.validity_days).min()
}

/// The policy's own turn, or sooner where the approval holds less long.
fn first_review_days(case: &Case, policy: &Policy) -> u32 {
    let turn = policy.deadlines.periodic_review_days;
    review_days(case, policy).map_or(turn, |days| days.min(turn))
}

/// When the preconditions in force run out, and when a lost one must be acted on.
fn preconditions(case: &Case, add: &mut impl FnMut(DeadlineKind, &dyn std::fmt::Display, Instant), hours: u32) {
    let live = |status| matches!(status, PairStatus::Approved | PairStatus::Active | PairStatus::InProcess);
    let counts = |known: &&crate::case::preconditions::Assessed| {
        known.covers.iter().any(|pair| {
            live(case.pair_status(pair)) && case.preconditions.latest(known.precondition, pair) == Some(known)
        })
    };
    for known in case.preconditions.assessed.iter().filter(counts) {
        match known.outcome {
            PreconditionOutcome::Met | PreconditionOutcome::NotApplicable => {
                add(DeadlineKind::PreconditionEnd, &known.precondition, known.valid_until.end());
            }
            PreconditionOutcome::NotMet => {
                add(DeadlineKind::SuspensionDecision, &known.precondition, known.on.end().plus_hours(hours))
            }
        }
    }
}
