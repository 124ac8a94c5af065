//! A case: its regions, one file each, and the two dispatching matches. Regions read each other through named questions
//! and write only themselves; where the pairs and the case stand is folded from all of them (`status`).

pub mod agreement;
pub mod alert;
mod alert_rules;
pub mod assignment;
pub mod clocks;
pub mod closing;
pub mod consultation;
pub mod correction;
mod correction_rules;
pub mod decision;
mod decision_rules;
mod decision_state;
pub mod delivery;
pub mod dossier;
pub mod emergency;
mod emergency_rules;
pub mod evidence;
pub mod gates;
pub mod hindsight;
pub mod incident;
pub mod intervention;
pub mod mitigation;
pub mod monitoring;
mod monitoring_rules;
pub mod notification;
mod pairs;
pub mod preconditions;
pub mod risk;
mod risk_rules;
mod risk_state;
pub mod scope;
pub mod status;
pub mod suspension;
mod suspension_rules;

pub use correction_rules::effective;
pub(crate) use correction_rules::patch;
pub use pairs::Pair;
pub(crate) use pairs::{found, free};

use crate::{
    Command, Context, Envelope, Event, Registry, Rejection, Revision,
    policy::Policy,
    terms::{CaseId, Confidentiality, Country, Day, PairStatus, RecipientId, RecipientRole},
};

/// The most support items of one case.
pub const MOST_ITEMS: usize = 50;
/// The most recipients of one case.
pub const MOST_RECIPIENTS: usize = 50;
/// The most pieces of evidence of one case.
pub const MOST_EVIDENCE: usize = 2_000;
/// The most risks, measures, indicators, incidents, notifications and the like of one case, each.
pub const MOST_ENTRIES: usize = 500;
/// The most periods of one indicator, and of deadlines that passed.
pub const MOST_PERIODS: usize = 5_000;

states! {
    /// The present state of a case: only what a rule or a reader needs.
    #[derive(Default)]
    #[schemars(rename = "CaseState")]
    pub struct Case {
        /// Which case; none before it was opened.
        #[schemars(skip)]
        pub id: Option<CaseId>,
        /// How many events it has.
        pub revision: Revision,
        /// The highest class of confidentiality of its events.
        pub confidentiality: Option<Confidentiality>,
        /// Items, recipients, opening: Action 1.
        pub scope: scope::Scope,
        /// Where the pairs stand.
        pub standing: status::Standing,
        /// The four preconditions: Action 2.
        pub preconditions: preconditions::Preconditions,
        /// The mechanism: Action 3.
        pub consultation: consultation::Consultation,
        /// Risks and assessments: Action 4.
        pub risk: risk::Risks,
        /// Measures: Action 5.
        pub mitigation: mitigation::Mitigation,
        /// Indicators, visits, reviews: Action 6.
        pub monitoring: monitoring::Monitoring,
        /// Incidents: Action 7.
        pub incidents: incident::Incidents,
        /// Interventions: Action 7.
        pub interventions: intervention::Interventions,
        /// Suspensions: Action 7.
        pub suspensions: suspension::Suspensions,
        /// Emergencies: Action 7.
        pub emergencies: emergency::Emergencies,
        /// Requests, decisions, conditions.
        pub decision: decision::Decisions,
        /// Notifications.
        pub notifications: notification::Notifications,
        /// Agreements.
        pub agreements: agreement::Agreements,
        /// Deliveries.
        pub deliveries: delivery::Deliveries,
        /// Evidence.
        pub evidence: evidence::EvidenceRegister,
        /// Corrections and alerts.
        pub corrections: correction::Corrections,
        /// Whether it is closed.
        pub closing: closing::Closing,
        /// Who works on it.
        pub assignments: assignment::Assignments,
        /// The alerts that are open.
        pub alerts: alert::Alerts,
    }
}

impl Case {
    /// Accepts a command with the events that follow from it, or refuses it. Total and pure.
    pub fn decide(&self, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Rejection> {
        context.may(command)?;
        self.timely(context)?;
        if !matches!(command, Command::Scope(scope::Command::OpenCase(_))) && !self.is_open() {
            return Err(Rejection::NotFound { what: "case".into(), id: "under this id".into() });
        }
        if let Some(date) = self.closing.closed_on.filter(|_| !is_allowed_when_closed(command)) {
            return Err(Rejection::CaseClosed { date: date.to_string() });
        }
        // S-3: who is recused has no part in the case; who only declared a conflict decides and endorses nothing.
        let declares = matches!(command, Command::Scope(scope::Command::DeclareConflictOfInterest(_)));
        if let Some(date) = self.scope.recused_since(&context.actor.user).filter(|_| !declares) {
            return Err(Rejection::DecisionConflict { date: date.to_string() });
        }
        match command {
            Command::Scope(command) => scope::decide(self, command, context),
            Command::Precondition(command) => preconditions::decide(self, command, context),
            Command::Consultation(command) => consultation::decide(self, command, context),
            Command::Risk(command) => risk::decide(self, command, context),
            Command::Mitigation(command) => mitigation::decide(self, command, context),
            Command::Monitoring(command) => monitoring::decide(self, command, context),
            Command::Incident(command) => incident::decide(self, command, context),
            Command::Intervention(command) => intervention::decide(self, command, context),
            Command::Suspension(command) => suspension::decide(self, command, context),
            Command::Emergency(command) => emergency::decide(self, command, context),
            Command::Decision(command) => decision::decide(self, command, context),
            Command::Notification(command) => notification::decide(self, command, context),
            Command::Agreement(command) => agreement::decide(self, command, context),
            Command::Delivery(command) => delivery::decide(self, command, context),
            Command::Evidence(command) => evidence::decide(self, command, context),
            Command::Correction(command) => correction::decide(self, command, context),
            Command::Closing(command) => closing::decide(self, command, context),
            Command::Assignment(command) => assignment::decide(self, command, context),
            Command::Alert(command) => alert::decide(Some(self), &self.alerts, command, context),
            Command::Recipient(_)
            | Command::CountryMechanism(_)
            | Command::Policy(_)
            | Command::Role(_)
            | Command::Ledger(_)
            | Command::Access(_) => {
                Err(Rejection::BadInput { field: "command".into(), why: "it does not belong to a case".into() })
            }
        }
    }

    /// Folds an event of this case into the state. Cannot fail and does not judge.
    /// After a correction or an annulment the state is folded anew from the whole history: see [`Case::fold`].
    pub fn evolve(&mut self, envelope: &Envelope) {
        self.id = self.id.or(envelope.stream.case());
        self.revision = envelope.revision;
        self.confidentiality = self.confidentiality.max(Some(envelope.confidentiality));
        match &envelope.event {
            Event::Scope(event) => {
                self.scope.evolve(event, envelope);
                match event {
                    scope::Event::SupportItemRevised(body) => self.preconditions.notice_item(&body.item),
                    scope::Event::SupportItemAdded(body) => self.preconditions.notice_new_item(&body.item),
                    scope::Event::CaseOpened(_)
                    | scope::Event::SupportItemRemoved(_)
                    | scope::Event::RecipientLinked(_)
                    | scope::Event::RecipientUnlinked(_)
                    | scope::Event::ApplicabilityDetermined(_)
                    | scope::Event::ConflictOfInterestDeclared(_) => (),
                }
            }
            Event::Precondition(event) => self.preconditions.evolve(event, envelope),
            Event::Consultation(event) => self.consultation.evolve(event, envelope),
            Event::Risk(event) => self.risk.evolve(event, envelope),
            Event::Mitigation(event) => self.mitigation.evolve(event, envelope),
            Event::Monitoring(event) => {
                self.monitoring.evolve(event, envelope);
                if let monitoring::Event::MaterialChangeRecorded(body) = event {
                    self.preconditions.notice(body.kind);
                }
            }
            Event::Incident(event) => self.incidents.evolve(event, envelope, &self.interventions),
            Event::Intervention(event) => {
                if let intervention::Event::InterventionOpened(body) = event {
                    self.incidents.notice_intervention(&self.incidents.meant_by(&body.incidents));
                }
                self.interventions.evolve(event, envelope, &self.incidents);
            }
            Event::Suspension(event) => self.suspensions.evolve(event, envelope),
            Event::Emergency(event) => self.emergencies.evolve(event, envelope),
            Event::Decision(event) => self.decision.evolve(event, envelope),
            Event::Notification(event) => self.notifications.evolve(event, envelope),
            Event::Agreement(event) => self.agreements.evolve(event, envelope),
            Event::Delivery(event) => self.deliveries.evolve(event, envelope),
            Event::Evidence(event) => self.evidence.evolve(event, envelope),
            Event::Correction(event) => self.corrections.evolve(event, envelope),
            Event::Closing(event) => self.closing.evolve(event, envelope),
            Event::Assignment(event) => self.assignments.evolve(event, envelope),
            Event::Recipient(_)
            | Event::CountryMechanism(_)
            | Event::Policy(_)
            | Event::Role(_)
            | Event::Ledger(_)
            | Event::Access(_)
            | Event::Alert(_) => (),
        }
        self.risk.notice(&envelope.event, envelope.effective_on);
        // Who works on the case, and who has seen an alert, is no part of what a decision rests on.
        if !matches!(envelope.event, Event::Decision(_) | Event::Assignment(_) | Event::Alert(_)) {
            self.decision.notice();
        }
        self.standing.evolve(&self.scope, &envelope.event, envelope);
        if let Event::Suspension(suspension::Event::SupportSuspended(body)) = &envelope.event {
            self.incidents.notice_stop(&body.covers, &self.standing);
        } else if let Event::Suspension(suspension::Event::SupportCeased(body)) = &envelope.event {
            self.incidents.notice_stop(&body.covers, &self.standing);
        }
        let mut alerts = std::mem::take(&mut self.alerts);
        if let Some((kind, subject, due)) = alerts.over_by_facts(&envelope.event) {
            self.closing.end(kind, &subject, due);
        }
        alerts.evolve(envelope);
        alerts.end_with(self);
        self.alerts = alerts;
    }

    /// The state after a whole history, with every correction of that history applied.
    pub fn fold(history: &[Envelope]) -> Self {
        let mut case = Self::default();
        for (envelope, recorded) in effective(history).iter().zip(history) {
            match envelope {
                Some(envelope) => case.evolve(envelope),
                None => case.revision = recorded.revision,
            }
        }
        case
    }

    /// Whether the event changes what earlier events count for, so that a state must be folded anew.
    pub const fn rewrites(event: &Event) -> bool {
        matches!(event, Event::Correction(correction::Event::EventCorrected(_) | correction::Event::EventAnnulled(_)))
    }

    /// Whether the case was opened.
    pub fn is_open(&self) -> bool {
        self.scope.opened.is_some()
    }

    /// The country of the case.
    pub fn country(&self) -> Option<Country> {
        self.scope.opened.as_ref().map(|opened| opened.country)
    }

    /// The reference, for messages.
    pub fn reference(&self) -> String {
        self.scope.opened.as_ref().map(|opened| opened.reference.to_string()).unwrap_or_default()
    }

    /// Whether something is approved, active or suspended for a pair.
    pub fn is_in_force(&self, pair: &Pair) -> bool {
        self.standing.pair(pair).is_some_and(status::PairStanding::is_in_force)
    }

    /// When the commander of a recipient last changed without screening since, and by when screening is due.
    pub fn rescreening_due(&self, recipient: &RecipientId, registry: &Registry, policy: &Policy) -> Option<(Day, Day)> {
        if self.scope.link(recipient).is_none_or(|link| link.role != RecipientRole::Direct) {
            return None;
        }
        let changed_on = self.monitoring.command_changed_on(recipient).max(registry.command_changed_on(recipient))?;
        let screened = registry.screened_since(recipient, changed_on);
        (!screened).then(|| (changed_on, changed_on.plus(policy.deadlines.rescreening_days)))
    }

    /// The pairs a command names, each once and each known; every pair where it names none.
    fn resolve(&self, covers: Option<&[Pair]>) -> Result<Vec<Pair>, Rejection> {
        let Some(named) = covers else { return Ok(self.scope.pairs().collect()) };
        let mut covers = Vec::with_capacity(named.len());
        for pair in named {
            found(self.standing.pair(pair), "pair of item and recipient", pair)?;
            if !covers.contains(pair) {
                covers.push(pair.clone());
            }
        }
        if covers.is_empty() {
            return Err(Rejection::BadInput {
                field: "covers".into(),
                why: "name at least one pair, or leave it out".into(),
            });
        }
        Ok(covers)
    }

    /// The pairs a command names; every pair with a status where it names none.
    fn resolve_in(&self, covers: Option<&[Pair]>, status: PairStatus) -> Result<Vec<Pair>, Rejection> {
        if covers.is_some() {
            return self.resolve(covers);
        }
        let covers: Vec<Pair> = self.scope.pairs().filter(|pair| self.pair_status(pair) == status).collect();
        if covers.is_empty() {
            let what = format!("Case {}", self.reference());
            return Err(Rejection::WrongState {
                what,
                state: self.status().to_string(),
                wanted: format!("no pair is {status}"),
            });
        }
        Ok(covers)
    }

    /// G33: not in the future, not ten years before the case began.
    fn timely(&self, context: &Context<'_>) -> Result<(), Rejection> {
        context.not_in_future(context.on)?;
        let earliest = self.scope.opened_on.map(|day| day.minus(3_653));
        match earliest {
            Some(earliest) if context.on < earliest => {
                Err(Rejection::DateOutOfRange { date: context.on.to_string(), why: "before the case began".into() })
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// What a closed case still takes: the way back, corrections, and an end of the alerts that outlive it.
fn is_allowed_when_closed(command: &Command) -> bool {
    matches!(command, Command::Correction(_) | Command::Alert(_) | Command::Closing(closing::Command::ReopenCase(_)))
        || matches!(
            command,
            Command::Evidence(evidence::Command::ChangeEvidenceAccess(_) | evidence::Command::EraseEvidenceContent(_))
        )
}

/// A limit on how much one case may hold.
fn room(what: &str, count: usize, most: usize) -> Result<(), Rejection> {
    if count < most {
        return Ok(());
    }
    let why = format!("the case holds {most} {what} already, the most there can be; open another case");
    Err(Rejection::BadInput { field: "caseId".into(), why })
}
