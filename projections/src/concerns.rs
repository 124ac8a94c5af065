//! Which recipients an event names.

use domain::{
    Event,
    case::{
        Pair, closing, decision, delivery, emergency, incident, monitoring, preconditions, risk, scope, suspension,
    },
    recipient,
    terms::RecipientId,
};

/// Calls `visit` with each recipient that the event names, some perhaps more than once.
pub fn concerned(event: &Event, mut visit: impl FnMut(&RecipientId)) {
    let mut pairs = |covers: &[Pair]| covers.iter().for_each(|pair| visit(&pair.recipient));
    match event {
        Event::Scope(event) => match event {
            scope::Event::RecipientLinked(body) => visit(&body.recipient),
            scope::Event::RecipientUnlinked(body) => visit(&body.recipient),
            scope::Event::ApplicabilityDetermined(body) => body.outcomes.iter().for_each(|line| visit(&line.recipient)),
            scope::Event::CaseOpened(_)
            | scope::Event::SupportItemAdded(_)
            | scope::Event::SupportItemRevised(_)
            | scope::Event::SupportItemRemoved(_)
            | scope::Event::ConflictOfInterestDeclared(_) => (),
        },
        Event::Precondition(preconditions::Event::PreconditionAssessed(body)) => pairs(&body.covers),
        Event::Precondition(
            preconditions::Event::PreconditionConfirmed(_) | preconditions::Event::PreconditionLegalAdviceRecorded(_),
        ) => (),
        Event::Risk(event) => match event {
            risk::Event::RecipientRecordAssessed(body) => visit(&body.recipient),
            risk::Event::RiskIdentified(body) => body.recipients.iter().for_each(visit),
            risk::Event::RiskAssessmentStarted(_)
            | risk::Event::RiskRated(_)
            | risk::Event::NonProvisionRiskAssessed(_)
            | risk::Event::RiskAssessmentSubmitted(_)
            | risk::Event::RiskAssessmentEndorsed(_)
            | risk::Event::RiskAssessmentReturned(_) => (),
        },
        Event::Monitoring(event) => match event {
            monitoring::Event::MonitoringVisitRecorded(body) => body.recipient.iter().for_each(visit),
            monitoring::Event::MaterialChangeRecorded(body) => body.recipient.iter().for_each(visit),
            monitoring::Event::IndicatorDefined(_)
            | monitoring::Event::IndicatorMeasured(_)
            | monitoring::Event::IndicatorBreached(_)
            | monitoring::Event::IndicatorCleared(_)
            | monitoring::Event::IndicatorRetired(_)
            | monitoring::Event::PeriodicReviewCompleted(_) => (),
        },
        Event::Incident(incident::Event::IncidentReported(body)) => body.recipients.iter().for_each(visit),
        Event::Incident(incident::Event::IncidentAssessed(_) | incident::Event::IncidentClosed(_)) => (),
        Event::Suspension(event) => match event {
            suspension::Event::SupportSuspended(body) => pairs(&body.covers),
            suspension::Event::SupportResumed(body) => pairs(&body.covers),
            suspension::Event::SupportCeased(body) => pairs(&body.covers),
            suspension::Event::SuspensionConfirmed(_)
            | suspension::Event::SuspensionReviewed(_)
            | suspension::Event::SuspensionExtended(_)
            | suspension::Event::WindDownRecorded(_) => (),
        },
        Event::Emergency(emergency::Event::EmergencySupportAuthorised(body)) => pairs(&body.covers),
        Event::Emergency(
            emergency::Event::EmergencySupportRatified(_)
            | emergency::Event::EmergencySupportLapsed(_)
            | emergency::Event::EmergencySupportEnded(_),
        ) => (),
        Event::Decision(event) => match event {
            decision::Event::DecisionRequested(body) => pairs(&body.covers),
            decision::Event::SupportApproved(body) => pairs(&body.covers),
            decision::Event::SupportDeclined(body) => pairs(&body.covers),
            decision::Event::ConcurrenceRecorded(_)
            | decision::Event::CaseReferredUp(_)
            | decision::Event::DecisionReturned(_)
            | decision::Event::ConditionSatisfied(_)
            | decision::Event::ConditionBreached(_)
            | decision::Event::ConditionVaried(_) => (),
        },
        Event::Delivery(event) => match event {
            delivery::Event::SupportActivated(body) => pairs(&body.covers),
            delivery::Event::DeliveryRecorded(body) => visit(&body.recipient),
            delivery::Event::SupportEnded(body) => pairs(&body.covers),
        },
        Event::Closing(closing::Event::CaseReopened(body)) => pairs(&body.covers),
        Event::Closing(
            closing::Event::CaseClosed(_) | closing::Event::CaseWithdrawn(_) | closing::Event::DeadlinePassed(_),
        ) => (),
        Event::Recipient(event) => match event {
            recipient::Event::RecipientRegistered(body) => {
                visit(&body.recipient);
                body.parent.iter().for_each(&mut visit);
            }
            recipient::Event::CommandChanged(body) => visit(&body.recipient),
            recipient::Event::RecipientScreened(body) => visit(&body.recipient),
        },
        Event::Consultation(_)
        | Event::Mitigation(_)
        | Event::Intervention(_)
        | Event::Notification(_)
        | Event::Agreement(_)
        | Event::Evidence(_)
        | Event::Correction(_)
        | Event::CountryMechanism(_)
        | Event::Policy(_)
        | Event::Role(_)
        | Event::Ledger(_)
        | Event::Assignment(_)
        | Event::Alert(_)
        | Event::Access(_) => (),
    }
}
