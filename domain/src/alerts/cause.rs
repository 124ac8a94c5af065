//! What an event gives cause to say: a pure function of the event alone, so that every follower of the log says the same.

use crate::{
    Envelope, Event,
    case::{alert, closing, consultation, correction, decision, emergency, incident, monitoring, suspension},
    ledger,
    terms::{Access, AlertKind, Consequence, DeadlineKind, FailureKind, Instant, Text, Verification},
};

states! {
    /// What an alert is about. Two events of the same cause belong to one alert, as long as it is open.
    #[derive(PartialOrd, Ord, Hash)]
    #[schemars(rename = "AlertCause")]
    pub struct Cause {
        /// What family of alerts it is: named after the alert that usually begins it.
        pub of: AlertKind,
        /// Which deadline, where it is one that stands for itself.
        pub deadline: Option<DeadlineKind>,
        /// Of which record.
        pub subject: Text<200>,
        /// When that was due: a deadline that moved is another cause.
        pub due: Option<Instant>,
    }
}

impl Cause {
    fn of(of: AlertKind, subject: &dyn std::fmt::Display) -> Option<Self> {
        let subject = Text::new(&subject.to_string()).ok()?;
        Some(Self { of, deadline: None, subject, due: None })
    }

    /// Of which record, for people; with the deadline that an alert says something of, where it is named.
    pub fn named(&self, deadline: Option<DeadlineKind>) -> String {
        deadline.map_or_else(|| self.subject.to_string(), |deadline| format!("{deadline} {}", self.subject))
    }

    /// The cause that a deadline belongs to. Some deadlines are a part of a larger cause: that a grave incident is acted on,
    /// that an emergency is ratified, that the mechanism answers.
    pub fn of_deadline(kind: DeadlineKind, subject: &Text<200>, due: Instant) -> Self {
        let (of, deadline, due) = match kind {
            DeadlineKind::MechanismAnswer => (AlertKind::MechanismTimedOut, None, None),
            DeadlineKind::GraveIncidentAction => (AlertKind::GraveIncident, None, None),
            DeadlineKind::EmergencyRatification => (AlertKind::EmergencyAuthorised, None, None),
            DeadlineKind::Measure
            | DeadlineKind::Condition
            | DeadlineKind::InterventionAnswer
            | DeadlineKind::PromisedAction
            | DeadlineKind::SuspensionReview
            | DeadlineKind::CeaseOrExtend
            | DeadlineKind::PeriodicReview
            | DeadlineKind::ApprovalEnd
            | DeadlineKind::PreconditionEnd
            | DeadlineKind::ScreeningEnd
            | DeadlineKind::Rescreening
            | DeadlineKind::IncidentAssessment
            | DeadlineKind::WindDown
            | DeadlineKind::Assurance
            | DeadlineKind::IndicatorReading
            | DeadlineKind::SuspensionDecision => (AlertKind::DeadlinePassed, Some(kind), Some(due)),
        };
        Self { of, deadline, subject: subject.clone(), due }
    }

    /// Of what failed in the ledger itself.
    pub fn of_failure(kind: FailureKind, subject: &Text<200>) -> Self {
        let of = match kind {
            FailureKind::Projection => AlertKind::ProjectionFailed,
            FailureKind::Scrub => AlertKind::ScrubFailed,
            FailureKind::Backup => AlertKind::BackupFailed,
            FailureKind::Delivery => AlertKind::DeliveryFailed,
        };
        Self { of, deadline: None, subject: subject.clone(), due: None }
    }
}

/// What an event says to those who watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// What happened.
    pub kind: AlertKind,
    /// Which deadline, where it is about one.
    pub deadline: Option<DeadlineKind>,
    /// It is graver than others of its kind: a breach that stops support, say.
    pub grave: bool,
    /// What it is about.
    pub cause: Cause,
    /// It says that the cause is over, or a part of it, and raises nothing.
    pub ends: bool,
}

impl Signal {
    fn raises(kind: AlertKind, cause: Option<Cause>) -> Option<Self> {
        Some(Self { kind, deadline: None, grave: false, cause: cause?, ends: false })
    }

    fn simple(kind: AlertKind, subject: &dyn std::fmt::Display) -> Option<Self> {
        Self::raises(kind, Cause::of(kind, subject))
    }

    fn over(kind: AlertKind, of: AlertKind, subject: &dyn std::fmt::Display) -> Option<Self> {
        Self::raises(kind, Cause::of(of, subject)).map(|signal| Self { ends: true, ..signal })
    }

    fn deadline(kind: AlertKind, deadline: DeadlineKind, subject: &Text<200>, due: Instant) -> Option<Self> {
        let signal = Self::raises(kind, Some(Cause::of_deadline(deadline, subject, due)));
        signal.map(|signal| Self { deadline: Some(deadline), ..signal })
    }
}

/// Whether an event follows the passing of such a deadline in the same turn of the clock, and says what came of it.
const fn says_it_itself(kind: DeadlineKind) -> bool {
    matches!(kind, DeadlineKind::MechanismAnswer | DeadlineKind::EmergencyRatification)
}

/// What an event gives cause to say, if anything.
pub fn of(envelope: &Envelope) -> Option<Signal> {
    match &envelope.event {
        Event::Consultation(consultation::Event::MechanismTimedOut(body)) => {
            Signal::simple(AlertKind::MechanismTimedOut, &body.consultation)
        }
        Event::Monitoring(monitoring::Event::IndicatorBreached(body)) => {
            let grave = match body.consequence {
                Consequence::None | Consequence::ReviewRequired => false,
                Consequence::InterventionRequired | Consequence::PrecautionarySuspension => true,
            };
            let signal = Signal::simple(AlertKind::IndicatorBreached, &body.indicator);
            signal.map(|signal| Signal { grave, ..signal })
        }
        Event::Monitoring(monitoring::Event::IndicatorCleared(body)) => {
            Signal::over(AlertKind::IndicatorCleared, AlertKind::IndicatorBreached, &body.indicator)
        }
        Event::Monitoring(monitoring::Event::MonitoringVisitRecorded(body)) if body.access == Access::Refused => {
            Signal::simple(AlertKind::VisitRefused, &body.place)
        }
        Event::Incident(incident::Event::IncidentAssessed(body)) => {
            let believed = match body.verification {
                Verification::Credible | Verification::Verified => true,
                Verification::Allegation | Verification::NotSubstantiated => false,
            };
            let signal = Signal::simple(AlertKind::GraveIncident, &body.incident);
            signal.filter(|_| body.grave && believed)
        }
        Event::Suspension(suspension::Event::SupportSuspended(body)) => {
            Signal::simple(AlertKind::SupportSuspended, &body.suspension)
        }
        Event::Suspension(suspension::Event::SupportResumed(body)) => {
            Signal::over(AlertKind::SupportResumed, AlertKind::SupportSuspended, &body.suspension)
        }
        Event::Suspension(suspension::Event::SupportCeased(_)) => Signal::simple(AlertKind::SupportCeased, &"support"),
        Event::Emergency(emergency::Event::EmergencySupportAuthorised(body)) => {
            Signal::simple(AlertKind::EmergencyAuthorised, &body.emergency)
        }
        Event::Emergency(emergency::Event::EmergencySupportLapsed(body)) => {
            Signal::raises(AlertKind::EmergencyLapsed, Cause::of(AlertKind::EmergencyAuthorised, &body.emergency))
        }
        Event::Decision(decision::Event::ConditionBreached(body)) => {
            Signal::simple(AlertKind::ConditionBreached, &body.condition)
        }
        Event::Correction(correction::Event::ConsistencyAlertRaised(body)) => {
            let kind = match body.rule.as_str() {
                correction::PRECONDITION_LOST => AlertKind::PreconditionLost,
                correction::REAL_RISK_FOUND => AlertKind::RealRiskFound,
                _ => AlertKind::ConsistencyAlert,
            };
            Signal::raises(kind, Cause::of(AlertKind::ConsistencyAlert, &body.alert))
        }
        Event::Correction(correction::Event::ConsistencyAlertResolved(body)) => {
            Signal::over(AlertKind::ConsistencyResolved, AlertKind::ConsistencyAlert, &body.alert)
        }
        // An event of its own says at once that the mechanism was silent, and that the emergency lapsed.
        Event::Closing(closing::Event::DeadlinePassed(body)) if says_it_itself(body.kind) => None,
        Event::Closing(closing::Event::DeadlinePassed(body)) => {
            Signal::deadline(AlertKind::DeadlinePassed, body.kind, &body.subject, body.due)
        }
        Event::Alert(alert::Event::DeadlineNear(body)) => {
            Signal::deadline(AlertKind::DeadlineNear, body.kind, &body.subject, body.due)
        }
        Event::Ledger(ledger::Event::FailureRecorded(body)) => {
            let cause = Cause::of_failure(body.kind, &body.subject);
            Signal::raises(cause.of, Some(cause))
        }
        Event::Ledger(ledger::Event::FailureEnded(body)) => {
            let cause = Cause::of_failure(body.kind, &body.subject);
            let signal = Signal::raises(AlertKind::FailureEnded, Some(cause));
            signal.map(|signal| Signal { ends: true, ..signal })
        }
        Event::Monitoring(_)
        | Event::Consultation(_)
        | Event::Incident(_)
        | Event::Suspension(_)
        | Event::Emergency(_)
        | Event::Decision(_)
        | Event::Correction(_)
        | Event::Closing(_)
        | Event::Alert(_)
        | Event::Ledger(_)
        | Event::Scope(_)
        | Event::Precondition(_)
        | Event::Risk(_)
        | Event::Mitigation(_)
        | Event::Intervention(_)
        | Event::Notification(_)
        | Event::Agreement(_)
        | Event::Delivery(_)
        | Event::Evidence(_)
        | Event::Recipient(_)
        | Event::CountryMechanism(_)
        | Event::Policy(_)
        | Event::Role(_)
        | Event::Assignment(_)
        | Event::Access(_) => None,
    }
}
