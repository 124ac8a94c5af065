//! The life of alerts: raised, acknowledged, snoozed, escalated, resolved. One cause is one alert as long as it is open, and
//! the state holds the open ones alone; what became of the others is in the events.
//!
//! The events that raise an alert are those of the matter itself (`alerts::cause`). The same commands and events serve the
//! alerts of the ledger itself, which lie in its own stream.

use crate::{
    Context, Envelope, Event as Recorded, List, Position, Rejection,
    alerts::{Cause, Handling, Signal, cause},
    case::{Case, alert_rules, closing, monitoring},
    terms::{
        Access, AlertEnd, AlertKind, AlertState, DeadlineKind, EmergencyState, IndicatorState, Instant, Role, Text,
        UserId,
    },
};

bodies! {
    /// Somebody has the alert in hand.
    pub struct AlertAcknowledged {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
        /// What is done about it.
        pub note: Option<Text<2000>>,
    }

    /// The alert is put off.
    pub struct AlertSnoozed {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
        /// Until when.
        pub until: Instant,
        /// Why.
        pub reason: Text<1000>,
    }

    /// The alert is no longer put off.
    pub struct AlertSnoozeEnded {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
    }

    /// The alert goes further, for nobody acknowledged it.
    pub struct EscalateAlert {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
    }

    /// The alert went further.
    pub struct AlertEscalated {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
        /// How many steps it has gone now.
        pub step: u32,
        /// Which roles are told.
        pub to: Vec<Role>,
    }

    /// The alert is to end.
    pub struct ResolveAlert {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
        /// Why it is over.
        pub reason: Text<2000>,
    }

    /// The alert ended.
    pub struct AlertResolved {
        /// The alert: the position of the event that raised it.
        pub alert: Position,
        /// By the facts or by a person.
        pub by: AlertEnd,
        /// Why it is over.
        pub reason: Text<2000>,
    }

    /// A deadline is near.
    pub struct DeadlineNear {
        /// What is due.
        pub kind: DeadlineKind,
        /// Of what.
        pub subject: Text<200>,
        /// When it is due.
        pub due: Instant,
        /// How many days before that it was to be said.
        pub days: u32,
    }
}

events! {
    action None;
    /// Somebody has the alert in hand.
    2701 AlertAcknowledged,
    /// The alert is put off.
    2702 AlertSnoozed,
    /// The alert is no longer put off.
    2703 AlertSnoozeEnded,
    /// The alert went further, for nobody acknowledged it.
    2704 AlertEscalated,
    /// The alert ended.
    2705 AlertResolved,
    /// A deadline is near.
    2706 DeadlineNear,
}

commands! {
    action None;
    /// Says that somebody has the alert in hand.
    AcknowledgeAlert(AlertAcknowledged),
    /// Puts the alert off; it comes back by itself.
    SnoozeAlert(AlertSnoozed),
    /// Records that the alert is no longer put off.
    EndSnooze(AlertSnoozeEnded),
    /// Lets the alert go further, as the rules say.
    EscalateAlert(EscalateAlert),
    /// Ends the alert, with a reason.
    ResolveAlert(ResolveAlert),
    /// Records that a deadline is near.
    RecordDeadlineNear(DeadlineNear),
}

impl Event {
    /// The alert that a step is of; none where the event is about a deadline.
    pub const fn alert(&self) -> Option<Position> {
        match self {
            Self::AlertAcknowledged(body) => Some(body.alert),
            Self::AlertSnoozed(body) => Some(body.alert),
            Self::AlertSnoozeEnded(body) => Some(body.alert),
            Self::AlertEscalated(body) => Some(body.alert),
            Self::AlertResolved(body) => Some(body.alert),
            Self::DeadlineNear(_) => None,
        }
    }
}

states! {
    /// An alert that is open.
    #[schemars(rename = "OpenAlert")]
    pub struct Open {
        /// The position of the event that raised it: its id.
        pub alert: Position,
        /// What it is about.
        pub cause: Cause,
        /// What it said last.
        pub kind: AlertKind,
        /// Which deadline that was about, where it was about one.
        pub deadline: Option<DeadlineKind>,
        /// It is graver than others of its kind.
        pub grave: bool,
        /// When it was raised.
        pub raised_at: Instant,
        /// The position of the last event of its cause.
        pub last: Position,
        /// Where it stands.
        pub state: AlertState,
        /// Since when it waits for an answer, or has one. A snooze is no answer: who put it off did not end the waiting.
        pub since: Instant,
        /// Who acknowledged it or put it off.
        pub by: Option<UserId>,
        /// Until when it is put off.
        pub until: Option<Instant>,
        /// How many steps it has gone further since it began to wait.
        pub step: u32,
    }

    /// A deadline of which it was said that it is near.
    #[schemars(rename = "ToldDeadline")]
    pub struct Told {
        /// What is due.
        pub kind: DeadlineKind,
        /// Of what.
        pub subject: Text<200>,
        /// When it is due.
        pub due: Instant,
        /// The shortest lead time at which it was said.
        pub days: u32,
    }

    /// The alerts that are open, and the deadlines that were announced and have not passed.
    #[derive(Default)]
    pub struct Alerts {
        /// In the order in which they were raised.
        pub open: List<Open>,
        /// In the order in which they were announced; what is past its day goes with the next one.
        pub told: List<Told>,
    }
}

/// A change of an alert, for histories of alerts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The alert as it is now; as it last was where it is over.
    pub alert: Open,
    /// Where it stands now.
    pub state: AlertState,
}

impl Open {
    /// What the rules say of it.
    pub fn handling<'a>(&self, rules: &'a crate::alerts::AlertRules) -> Handling<'a> {
        rules.handling(self.kind, self.deadline, self.grave)
    }

    /// Nobody has answered it.
    pub const fn is_waiting(&self) -> bool {
        matches!(self.state, AlertState::Raised | AlertState::Escalated)
    }

    /// When it goes further next; none where it is answered, or has gone as far as the rules say.
    pub fn escalates_at(&self, rules: &crate::alerts::AlertRules) -> Option<Instant> {
        let next = usize::try_from(self.step).ok()?;
        let step = self.handling(rules).escalation.get(next).filter(|_| self.is_waiting())?;
        Some(self.since.plus_hours(step.after_hours))
    }

    fn waits_from(&mut self, since: Instant) {
        (self.state, self.since, self.by, self.until, self.step) = (AlertState::Raised, since, None, None, 0);
    }

    /// Whether the state of the case still says what raised it. Of what a case does not hold, other events tell.
    fn stands(&self, case: &Case) -> bool {
        let is = |id: &str| self.cause.subject.as_str() == id;
        match self.cause.of {
            AlertKind::IndicatorBreached => {
                let retired = |state| state == IndicatorState::Retired;
                let known = case.monitoring.indicators.iter().find(|known| is(known.indicator.as_str()));
                known.is_some_and(|known| !retired(known.state))
            }
            AlertKind::SupportSuspended => case.suspensions.running().any(|known| is(known.suspension.as_str())),
            AlertKind::SupportCeased => {
                case.suspensions.wind_down.as_ref().is_some_and(|known| !known.outstanding().is_empty())
            }
            AlertKind::ConsistencyAlert => case.corrections.open_alerts().any(|known| is(known.alert.as_str())),
            // That one lapsed is a breach which nothing undoes.
            AlertKind::EmergencyAuthorised => {
                let running = |known: &crate::case::emergency::Emergency| known.state == EmergencyState::Running;
                let known = case.emergencies.emergencies.iter().find(|known| is(known.emergency.as_str()));
                self.kind == AlertKind::EmergencyLapsed || known.is_some_and(running)
            }
            AlertKind::MechanismTimedOut => {
                let latest = case.consultation.latest();
                latest.is_some_and(|known| is(known.consultation.as_str()) && known.advice.is_none())
            }
            AlertKind::ConditionBreached => {
                let breached = crate::terms::ConditionState::Breached;
                case.decision.conditions.iter().any(|known| is(known.condition.as_str()) && known.state == breached)
            }
            AlertKind::GraveIncident => {
                case.incidents.incidents.iter().any(|known| is(known.incident.as_str()) && known.awaits_action())
            }
            // Nothing falls due of a case that is closed.
            AlertKind::DeadlinePassed | AlertKind::DeadlineNear => !case.closing.is_closed(),
            AlertKind::VisitRefused
            | AlertKind::EmergencyLapsed
            | AlertKind::IndicatorCleared
            | AlertKind::SupportResumed
            | AlertKind::ConsistencyResolved
            | AlertKind::PreconditionLost
            | AlertKind::RealRiskFound
            | AlertKind::ProjectionFailed
            | AlertKind::ScrubFailed
            | AlertKind::BackupFailed
            | AlertKind::DeliveryFailed
            | AlertKind::FailureEnded => true,
        }
    }
}

impl Alerts {
    /// The alert, where it is open.
    pub fn find(&self, alert: Position) -> Option<&Open> {
        self.open.iter().find(|known| known.alert == alert)
    }

    /// The open alert of a cause.
    pub fn of_cause(&self, cause: &Cause) -> Option<&Open> {
        self.open.iter().find(|known| known.cause == *cause)
    }

    /// What was said of a deadline being near.
    pub fn told(&self, kind: DeadlineKind, subject: &Text<200>, due: Instant) -> Option<&Told> {
        self.told.iter().find(|known| (known.kind, &known.subject, known.due) == (kind, subject, due))
    }

    /// How many announced deadlines have not fallen due by then.
    pub fn told_from(&self, now: Instant) -> usize {
        self.told.iter().filter(|known| known.due >= now).count()
    }

    /// A limit on how many alerts of the ledger itself are open.
    pub(crate) fn room(&self) -> Result<(), Rejection> {
        if self.open.len() < super::MOST_ENTRIES {
            return Ok(());
        }
        let why = format!("{} alerts of the ledger are open already; resolve some first", super::MOST_ENTRIES);
        Err(Rejection::BadInput { field: "subject".into(), why })
    }

    /// What an event changed: with this a history of alerts is made, of an event at a time.
    pub fn changes(before: &Self, after: &Self) -> Vec<Change> {
        let over = before.open.iter().filter(|known| after.find(known.alert).is_none());
        let over = over.map(|known| Change { alert: known.clone(), state: AlertState::Resolved });
        let now = after.open.iter().filter(|known| before.find(known.alert) != Some(known));
        over.chain(now.map(|known| Change { alert: known.clone(), state: known.state })).collect()
    }

    /// Folds an event: what it raises, what it says of an open alert, and what it ends by itself.
    pub(crate) fn evolve(&mut self, envelope: &Envelope) {
        if let Some((kind, subject, due)) = self.over_by_facts(&envelope.event) {
            // Where it falls due again as it was, that is said anew.
            self.told.retain(|known| (known.kind, &known.subject, known.due) != (kind, &subject, due));
        }
        if let Recorded::Closing(closing::Event::CaseClosed(_) | closing::Event::CaseWithdrawn(_)) = &envelope.event {
            self.told = List::new();
        }
        if let Recorded::Alert(event) = &envelope.event {
            self.step(event, envelope);
        } else if let Recorded::Closing(closing::Event::DeadlinePassed(body)) = &envelope.event {
            self.told.retain(|known| (known.kind, &known.subject, known.due) != (body.kind, &body.subject, body.due));
        } else if let Recorded::Monitoring(monitoring::Event::MonitoringVisitRecorded(body)) = &envelope.event
            && body.access != Access::Refused
        {
            let same = |known: &Open| known.cause.of == AlertKind::VisitRefused && known.cause.subject == body.place;
            self.open.retain(|known| !same(known));
        }
        if let Some(signal) = cause::of(envelope) {
            self.notice(signal, envelope);
        }
    }

    /// The deadline of which an event says that the facts ended it.
    pub(super) fn over_by_facts(&self, event: &Recorded) -> Option<(DeadlineKind, Text<200>, Instant)> {
        let Recorded::Alert(Event::AlertResolved(body)) = event else { return None };
        let known = self.find(body.alert).filter(|_| body.by == AlertEnd::Facts)?;
        Some((known.cause.deadline?, known.cause.subject.clone(), known.cause.due?))
    }

    /// Ends what the state of the case no longer says.
    pub(super) fn end_with(&mut self, case: &Case) {
        self.open.retain(|known| known.stands(case));
    }

    fn notice(&mut self, signal: Signal, envelope: &Envelope) {
        let at = envelope.recorded.at;
        // Whether resuming some pairs ends a suspension, or a resolution its alert, the state of the case says.
        if matches!(signal.kind, AlertKind::IndicatorCleared | AlertKind::FailureEnded) {
            self.open.retain(|known| known.cause != signal.cause);
        }
        match self.open.iter_mut().find(|known| known.cause == signal.cause) {
            Some(known) => {
                known.last = envelope.position;
                if signal.ends {
                    return;
                }
                // What goes on is known to whoever acknowledged it. What says more is not, and waits anew; another lead
                // time says more to whoever put the first aside.
                let says_more = signal.kind != known.kind || (signal.grave && !known.grave);
                let nearer = signal.kind == AlertKind::DeadlineNear && !known.is_waiting();
                known.kind = signal.kind;
                known.deadline = signal.deadline;
                known.grave |= signal.grave;
                if says_more || nearer {
                    known.waits_from(at);
                }
            }
            None if signal.ends => (),
            None => self.open.push(Open {
                alert: envelope.position,
                cause: signal.cause,
                kind: signal.kind,
                deadline: signal.deadline,
                grave: signal.grave,
                raised_at: at,
                last: envelope.position,
                state: AlertState::Raised,
                since: at,
                by: None,
                until: None,
                step: 0,
            }),
        }
    }

    fn step(&mut self, event: &Event, envelope: &Envelope) {
        let (at, by) = (envelope.recorded.at, &envelope.recorded.by.user);
        if let Event::DeadlineNear(body) = event {
            // What fell due on another day, or of which a person ended the alert, is said no more once its day is past.
            self.told.retain(|known| known.due >= at);
            let of =
                |known: &&mut Told| (known.kind, &known.subject, known.due) == (body.kind, &body.subject, body.due);
            match self.told.iter_mut().find(of) {
                Some(known) => known.days = known.days.min(body.days),
                None => self.told.push(Told {
                    kind: body.kind,
                    subject: body.subject.clone(),
                    due: body.due,
                    days: body.days,
                }),
            }
        }
        let Some(alert) = event.alert() else { return };
        if matches!(event, Event::AlertResolved(_)) {
            self.open.retain(|known| known.alert != alert);
        }
        let Some(known) = self.open.iter_mut().find(|known| known.alert == alert) else { return };
        match event {
            Event::AlertAcknowledged(_) => {
                known.waits_from(at);
                (known.state, known.by) = (AlertState::Acknowledged, Some(by.clone()));
            }
            Event::AlertSnoozed(body) => {
                if !known.is_waiting() {
                    known.waits_from(at);
                }
                (known.state, known.by, known.until) = (AlertState::Snoozed, Some(by.clone()), Some(body.until));
            }
            Event::AlertSnoozeEnded(_) => (known.state, known.by, known.until) = (AlertState::Raised, None, None),
            Event::AlertEscalated(body) => (known.state, known.step) = (AlertState::Escalated, body.step),
            Event::AlertResolved(_) | Event::DeadlineNear(_) => (),
        }
    }
}

/// Accepts or refuses a command about the alerts of a case, or without one about those of the ledger itself.
pub(crate) fn decide(
    case: Option<&Case>,
    alerts: &Alerts,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Recorded>, Rejection> {
    alert_rules::answerable(case.is_some(), command, context)?;
    let event = match command {
        Command::AcknowledgeAlert(body) => {
            alert_rules::acknowledge(alerts, body.alert)?;
            Event::AlertAcknowledged(body.clone())
        }
        Command::SnoozeAlert(body) => {
            alert_rules::snooze(alerts, body, context)?;
            Event::AlertSnoozed(body.clone())
        }
        Command::EndSnooze(body) => {
            alert_rules::end_snooze(alerts, body.alert, context)?;
            Event::AlertSnoozeEnded(body.clone())
        }
        Command::EscalateAlert(body) => Event::AlertEscalated(alert_rules::escalate(alerts, body.alert, context)?),
        Command::ResolveAlert(body) => Event::AlertResolved(alert_rules::resolve(case, alerts, body, context)?),
        Command::RecordDeadlineNear(body) => {
            alert_rules::near(case, alerts, body, context)?;
            Event::DeadlineNear(body.clone())
        }
    };
    Ok(vec![event.into()])
}
