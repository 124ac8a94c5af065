//! What a rule may look at beside its own case: the registry folded from the other streams, and the context of a command.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Command, Edition, Envelope, Event, List, Position, Rejection,
    access::{self, Access},
    alerts::AlertRules,
    authority,
    case::{self, emergency, scope},
    deadline,
    ledger::Ledger,
    mechanism::Mechanism,
    policy::{self, Policy},
    recipient::{self, Recipient},
    roles::{self, Grant},
    terms::{
        CaseId, Confidentiality, Country, Day, DeadlineKind, EmergencyId, Instant, RecipientId, Reference,
        ScreeningResult, ScreeningTarget, Subject, UserId,
    },
};

/// How a recipient stands in screening on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screened {
    /// Screened, eligible, not expired.
    Valid,
    /// Never screened, or without a result, or its commander was not.
    Missing,
    /// The last screening expired on that day.
    Expired(Day),
    /// Ineligible since that day, itself or by its command.
    Ineligible(Day),
}

/// What a past registry is judged by: accounts, access rules and facts of cases, and how confidential recipients are.
pub type Judging = (Access, BTreeMap<RecipientId, Confidentiality>);

/// Recipients, mechanisms, editions of the policy, roles, and the few facts about cases that other cases need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registry {
    recipients: BTreeMap<RecipientId, Arc<Recipient>>,
    /// All that were identified, in the order of recording.
    mechanisms: BTreeMap<Country, List<Mechanism>>,
    policies: Vec<Arc<Policy>>,
    alert_rules: Vec<Arc<AlertRules>>,
    grants: Arc<BTreeMap<UserId, Vec<Grant>>>,
    references: Arc<BTreeMap<Reference, CaseId>>,
    /// Recipients of emergencies that run, so that a lapse can be laid at their door.
    running: BTreeMap<(CaseId, EmergencyId), Vec<RecipientId>>,
    lapsed: BTreeMap<RecipientId, Day>,
    ledger: Ledger,
    access: Access,
    /// How confidential what a later registry has of a recipient is: what is told of a past one must not say when it came.
    #[serde(skip)]
    later: BTreeMap<RecipientId, Confidentiality>,
}

impl Registry {
    /// A recipient, where it is registered.
    pub fn recipient(&self, id: &RecipientId) -> Option<&Recipient> {
        self.recipients.get(id).map(|known| &**known)
    }

    /// The registry as it is for whoever reads no more than a class: without the recipients, screenings and commanders
    /// above it. None where nothing is above, and the registry is all theirs. It shares with this one what grows with the
    /// cases and what is the same in both.
    pub fn seen(&self, class: Confidentiality) -> Option<Self> {
        let is_below = |known: &Arc<Recipient>| known.highest() <= class;
        if self.recipients.values().all(is_below) && self.later.values().all(|later| *later <= class) {
            return None;
        }
        let seen = |known: &Arc<Recipient>| match known.highest() <= class {
            true => Some(Arc::clone(known)),
            false => known.seen(class).map(Arc::new),
        };
        let recipients = self.recipients.iter().filter_map(|(id, known)| Some((id.clone(), seen(known)?)));
        Some(Self {
            recipients: recipients.collect(),
            mechanisms: self.mechanisms.clone(),
            policies: self.policies.clone(),
            alert_rules: self.alert_rules.clone(),
            grants: Arc::clone(&self.grants),
            references: Arc::clone(&self.references),
            running: self.running.clone(),
            lapsed: self.lapsed.clone(),
            ledger: self.ledger.clone(),
            access: self.access.clone(),
            later: self.later.clone(),
        })
    }

    /// The registry of a past moment, judged by a later one: what is shown of it is decided by the accounts and access rules
    /// of the later one, and by what has been recorded of each case and each recipient since.
    pub fn judged_by(&mut self, (access, classes): Judging) {
        self.access = access;
        self.later = classes;
    }

    /// What a past registry is judged by, where this one is the later.
    pub fn judging(&self) -> Judging {
        (self.access.clone(), self.classes())
    }

    fn classes(&self) -> BTreeMap<RecipientId, Confidentiality> {
        let all = self.recipients.iter().map(|(id, known)| (id.clone(), known.highest()));
        all.filter(|(_, class)| *class > Confidentiality::Open).collect()
    }

    /// The most confidential class of what is recorded of a recipient, here or later.
    pub(crate) fn class_of_recipient(&self, id: &RecipientId) -> Option<Confidentiality> {
        self.recipient(id).map(Recipient::highest).max(self.later.get(id).copied())
    }

    /// The registry with every recipient (see [`Recipient::effective`]) and every mechanism as it was in the world on a day.
    pub fn effective(&mut self, on: Day) {
        self.later = self.classes();
        for known in self.recipients.values_mut() {
            let then = known.effective(on);
            if then != **known {
                *known = Arc::new(then);
            }
        }
        for identified in self.mechanisms.values_mut() {
            let mut then: Vec<Mechanism> = identified.iter().filter(|known| known.since <= on).cloned().collect();
            // Of two of the same day the later recorded one holds.
            then.sort_by_key(|known| known.since);
            *identified = then.into_iter().collect();
        }
    }

    /// The class of what a deadline of a case is of, as far as it is recorded.
    pub fn class_of_deadline(&self, case: CaseId, kind: DeadlineKind, subject: &str) -> Confidentiality {
        let facts = self.access.facts(case);
        let class =
            facts.map_or(Confidentiality::Open, |facts| facts.class_of_deadline(kind, subject, &self.recipients));
        let is_of_recipient = deadline::about(kind, subject).0 == Subject::Recipients;
        let recipient = RecipientId::new(subject).ok().filter(|_| is_of_recipient);
        recipient.and_then(|id| self.class_of_recipient(&id)).map_or(class, |of_recipient| class.max(of_recipient))
    }

    /// Every recipient.
    pub fn recipients(&self) -> impl Iterator<Item = &Recipient> {
        self.recipients.values().map(|known| &**known)
    }

    /// The mechanism of a country, as last identified.
    pub fn mechanism(&self, country: Country) -> Option<&Mechanism> {
        self.mechanisms.get(&country)?.last()
    }

    /// The case with this reference.
    pub fn case_by_reference(&self, reference: &Reference) -> Option<CaseId> {
        self.references.get(reference).copied()
    }

    /// The roles of a person.
    pub fn grants(&self, user: &UserId) -> &[Grant] {
        self.grants.get(user).map_or(&[], Vec::as_slice)
    }

    /// The edition in force on a day. A command is judged by the edition of the day on which it took effect, also where it is
    /// recorded later: what was decided in March was right or wrong by the rules of March, and an office without a line
    /// records late. So a command with an earlier day is judged by an earlier edition, and the facts it rests on must be of
    /// that day as well (G33). The envelope keeps the edition, the day and the hour of recording, so that a decision
    /// recorded after a new edition under an old one is there to be seen.
    pub fn policy_on(&self, day: Day) -> Option<&Arc<Policy>> {
        self.policies.iter().rev().find(|policy| policy.effective_from <= day)
    }

    /// Every edition, oldest first.
    pub fn policies(&self) -> &[Arc<Policy>] {
        &self.policies
    }

    /// The number of the last edition; 0 before the first.
    pub fn last_edition(&self) -> Edition {
        self.policies.last().map(|policy| policy.edition).unwrap_or_default()
    }

    /// The rules of alerts in force on a day; those that the program ships where none are on record.
    pub fn alert_rules_on(&self, day: Day) -> &Arc<AlertRules> {
        let known = self.alert_rules.iter().rev().find(|rules| rules.effective_from <= day);
        known.unwrap_or_else(|| AlertRules::shipped())
    }

    /// Every edition of the rules of alerts that is on record, oldest first.
    pub fn alert_rules(&self) -> &[Arc<AlertRules>] {
        &self.alert_rules
    }

    /// The number of the last edition of the rules of alerts; 0 before the first.
    pub fn last_alert_rules(&self) -> Edition {
        self.alert_rules.last().map(|rules| rules.edition).unwrap_or_default()
    }

    /// What the ledger knows about itself.
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// What was recorded about access.
    pub const fn access(&self) -> &Access {
        &self.access
    }

    /// Everybody who holds or held a role, with their grants.
    pub fn holders(&self) -> impl Iterator<Item = (&UserId, &[Grant])> {
        self.grants.iter().map(|(user, grants)| (user, grants.as_slice()))
    }

    /// When an emergency for a recipient last lapsed unratified.
    pub fn emergency_lapsed_on(&self, recipient: &RecipientId) -> Option<Day> {
        self.lapsed.get(recipient).copied()
    }

    /// When the command of a recipient last changed.
    pub fn command_changed_on(&self, recipient: &RecipientId) -> Option<Day> {
        self.recipient(recipient).and_then(|known| known.command_changed_on)
    }

    /// Whether a recipient was screened on or after a day for the command that it has now, and not found ineligible: its
    /// present commander where one is known, or else the unit. Screening of anybody else says nothing about either.
    pub fn screened_since(&self, recipient: &RecipientId, day: Day) -> bool {
        self.recipient(recipient).is_some_and(|known| {
            known.screenings.iter().any(|screening| {
                let of_command = match &known.commander {
                    Some(commander) => screening.person.as_ref() == Some(commander),
                    None => matches!(screening.applies_to, ScreeningTarget::Unit | ScreeningTarget::Both),
                };
                of_command
                    && screening.speaks_of >= day
                    && matches!(screening.result, ScreeningResult::Clear | ScreeningResult::Caution)
            })
        })
    }

    /// Since when a recipient is ineligible: itself, its commander, or a commander above it.
    pub fn ineligible_since(&self, recipient: &RecipientId) -> Option<Day> {
        self.ineligible_since_in(recipient, Confidentiality::StrictlyConfidential)
    }

    /// The same, by what is not above a class: what somebody is shown who reads no more.
    pub fn ineligible_since_in(&self, recipient: &RecipientId, class: Confidentiality) -> Option<Day> {
        self.chain(recipient).take_while(|known| known.is_seen(class)).find_map(|known| {
            let ineligible =
                known.counting_in(class).filter(|screening| screening.result == ScreeningResult::Ineligible);
            ineligible.map(|screening| screening.screened_on).min()
        })
    }

    /// A recipient and all that stands above it, from below. It ends: what stands above is registered before, and
    /// registration allows no more levels than [`recipient::MOST_LEVELS`].
    pub fn chain(&self, recipient: &RecipientId) -> impl Iterator<Item = &Recipient> {
        std::iter::successors(self.recipient(recipient), |known| self.recipient(known.parent.as_ref()?))
    }

    /// How a recipient stands on a day.
    pub fn screened(&self, recipient: &RecipientId, on: Day) -> Screened {
        if let Some(since) = self.ineligible_since(recipient) {
            return Screened::Ineligible(since);
        }
        let Some(known) = self.recipient(recipient) else { return Screened::Missing };
        match known.screened_until(on) {
            None => Screened::Missing,
            Some(expires_on) if expires_on < on => Screened::Expired(expires_on),
            Some(_) => Screened::Valid,
        }
    }

    /// Folds an event of any stream.
    pub fn evolve(&mut self, envelope: &Envelope) {
        self.access.cases.evolve(envelope, &self.recipients);
        match &envelope.event {
            Event::Recipient(event) => {
                let id = match event {
                    recipient::Event::RecipientRegistered(body) => {
                        let registered = Arc::new(Recipient::registered(body, envelope));
                        self.recipients.insert(body.recipient.clone(), registered);
                        &body.recipient
                    }
                    recipient::Event::CommandChanged(body) => &body.recipient,
                    recipient::Event::RecipientScreened(body) => &body.recipient,
                };
                if let Some(known) = self.recipients.get_mut(id) {
                    Arc::make_mut(known).evolve(event, envelope);
                }
            }
            Event::CountryMechanism(event) => {
                let mechanism = Mechanism::identified(event, envelope);
                self.mechanisms.entry(mechanism.country).or_default().push(mechanism);
            }
            Event::Policy(policy::Event::PolicyPublished(body)) => self.policies.push(Arc::new(body.clone())),
            Event::Policy(policy::Event::AlertRulesPublished(body)) => self.alert_rules.push(Arc::new(body.clone())),
            Event::Role(event) => {
                let user = match event {
                    roles::Event::RoleGranted(body) => &body.user,
                    roles::Event::RoleDelegated(body) => &body.user,
                    roles::Event::RoleRevoked(body) => &body.user,
                };
                let grants = Arc::make_mut(&mut self.grants).entry(user.clone()).or_default();
                roles::evolve(grants, event, envelope);
            }
            Event::Ledger(event) => {
                self.ledger.evolve(event, envelope);
                if matches!(event, crate::ledger::Event::LedgerRestored(_)) {
                    self.access.revoke_all(envelope.recorded.at);
                }
            }
            Event::Access(event) => self.access.evolve(event, envelope),
            Event::Scope(scope::Event::CaseOpened(body)) => {
                if let Some(case) = envelope.stream.case() {
                    Arc::make_mut(&mut self.references).insert(body.reference.clone(), case);
                }
            }
            Event::Emergency(event) => self.evolve_emergency(event, envelope),
            Event::Scope(_)
            | Event::Precondition(_)
            | Event::Consultation(_)
            | Event::Risk(_)
            | Event::Mitigation(_)
            | Event::Monitoring(_)
            | Event::Incident(_)
            | Event::Intervention(_)
            | Event::Suspension(_)
            | Event::Decision(_)
            | Event::Notification(_)
            | Event::Agreement(_)
            | Event::Delivery(_)
            | Event::Evidence(_)
            | Event::Correction(_)
            | Event::Closing(_)
            | Event::Assignment(_) => (),
            // Those of the ledger itself lie in its own stream.
            Event::Alert(_) => self.ledger.note(envelope),
        }
    }

    fn evolve_emergency(&mut self, event: &emergency::Event, envelope: &Envelope) {
        let Some(case) = envelope.stream.case() else { return };
        match event {
            emergency::Event::EmergencySupportAuthorised(body) => {
                let recipients = body.covers.iter().map(|pair| pair.recipient.clone()).collect();
                self.running.insert((case, body.emergency.clone()), recipients);
            }
            emergency::Event::EmergencySupportLapsed(body) => {
                for recipient in self.running.remove(&(case, body.emergency.clone())).unwrap_or_default() {
                    self.lapsed.insert(recipient, body.at.day());
                }
            }
            emergency::Event::EmergencySupportEnded(body) => {
                self.running.remove(&(case, body.emergency.clone()));
            }
            emergency::Event::EmergencySupportRatified(_) => (),
        }
    }
}

/// What a rule may look at beside the state it decides on: looked up before, passed in.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// When the command is recorded.
    pub now: Instant,
    /// The day it speaks of; rules judge by this day.
    pub on: Day,
    /// Who acts.
    pub actor: &'a Actor,
    /// The edition of the policy in force on that day.
    pub policy: &'a Policy,
    /// The other streams.
    pub registry: &'a Registry,
    /// The last position of the log.
    pub head: Position,
    /// The case's own history, given to corrections only.
    pub history: &'a [Envelope],
}

impl Context<'_> {
    /// A day that has come.
    pub fn not_in_future(&self, day: Day) -> Result<(), Rejection> {
        if day > self.now.day() {
            return Err(Rejection::DateOutOfRange { date: day.to_string(), why: "in the future".into() });
        }
        Ok(())
    }

    /// A rule of two people: the actor is not `other`.
    pub fn another_person(&self, other: &UserId, rule: &str, why: &str) -> Result<(), Rejection> {
        if self.actor.user == *other {
            return Err(Rejection::Separation { rule: rule.into(), why: why.into() });
        }
        Ok(())
    }

    /// Somebody of whom the record says on that day that they hold a role: nobody else asks for anything, or owns it.
    pub fn on_record(&self, user: &UserId) -> Result<(), Rejection> {
        let holds = |grant: &Grant| grant.from <= self.on && grant.to.is_none_or(|to| to >= self.on);
        if self.registry.grants(user).iter().any(holds) {
            return Ok(());
        }
        Err(Rejection::PersonNotOnRecord { user: user.to_string(), date: self.on.to_string() })
    }

    /// S-4: who asked is somebody, and somebody else than the actor.
    pub fn asked_by_another(&self, other: &UserId, why: &str) -> Result<(), Rejection> {
        self.another_person(other, "S-4", why)?;
        self.on_record(other)
    }

    /// The actor holds the role today, and the role may give the command.
    pub fn may(&self, command: &Command) -> Result<(), Rejection> {
        authority::may(command, self)
    }
}

/// Decides a command on whichever stream it belongs to.
pub fn decide(case: Option<&case::Case>, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Rejection> {
    match command {
        Command::Recipient(command) => {
            context.may(&command.clone().into()).and_then(|()| recipient::decide(command, context))
        }
        Command::CountryMechanism(command) => {
            context.may(&command.clone().into()).and_then(|()| crate::mechanism::decide(command, context))
        }
        Command::Policy(command) => {
            context.may(&command.clone().into()).and_then(|()| policy::decide(command, context))
        }
        Command::Role(command) => context.may(&command.clone().into()).and_then(|()| roles::decide(command, context)),
        Command::Ledger(command) => {
            context.may(&command.clone().into()).and_then(|()| crate::ledger::decide(command, context))
        }
        Command::Access(command) => {
            context.may(&command.clone().into()).and_then(|()| access::decide(command, context))
        }
        // Without a case it is about an alert of the ledger itself.
        Command::Alert(command) if case.is_none() => context.may(&command.clone().into()).and_then(|()| {
            context.not_in_future(context.on)?;
            case::alert::decide(None, &context.registry.ledger().alerts, command, context)
        }),
        Command::Scope(_)
        | Command::Precondition(_)
        | Command::Consultation(_)
        | Command::Risk(_)
        | Command::Mitigation(_)
        | Command::Monitoring(_)
        | Command::Incident(_)
        | Command::Intervention(_)
        | Command::Suspension(_)
        | Command::Emergency(_)
        | Command::Decision(_)
        | Command::Notification(_)
        | Command::Agreement(_)
        | Command::Delivery(_)
        | Command::Evidence(_)
        | Command::Correction(_)
        | Command::Closing(_)
        | Command::Assignment(_)
        | Command::Alert(_) => case.unwrap_or(&case::Case::default()).decide(command, context),
    }
}
