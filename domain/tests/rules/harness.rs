//! Given, when, then: commands decided by `registry::decide` and folded through real envelopes.

use std::{collections::BTreeMap, sync::LazyLock};

use domain::{
    Actor, Case, Command, CommandId, Context, Edition, Envelope, Event, Fingerprint, Position, Registry, Rejection,
    Revision, Stamp, Stream,
    case::gates,
    policy::Policy,
    registry,
    terms::{CaseId, Confidentiality, Day, Digest, Instant, Office, Role, UserId},
};
use serde_json::{Value, json};

/// Somebody in the role in which they act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Person(pub(crate) &'static str, pub(crate) Role);

pub(crate) const MANAGER: Person = Person("manager", Role::ProjectManager);
pub(crate) const OWNER: Person = Person("owner", Role::ProjectManager);
pub(crate) const STAFF: Person = Person("staff", Role::ProjectStaff);
pub(crate) const ASSESSOR: Person = Person("assessor", Role::ThematicSpecialist);
pub(crate) const FOCAL: Person = Person("focal", Role::HrddpFocalPoint);
pub(crate) const FOCAL_2: Person = Person("focal-2", Role::HrddpFocalPoint);
pub(crate) const CHIEF: Person = Person("chief", Role::ChiefOfMission);
pub(crate) const DEPUTY: Person = Person("deputy", Role::ChiefOfMission);
pub(crate) const REGION: Person = Person("region", Role::RegionalOffice);
pub(crate) const HQ: Person = Person("hq", Role::HeadquartersDecider);
pub(crate) const HQ_2: Person = Person("hq-2", Role::HeadquartersDecider);
pub(crate) const LEGAL: Person = Person("legal", Role::LegalCounsel);
pub(crate) const DATA: Person = Person("data", Role::DataProtectionOfficer);
pub(crate) const RECORDS: Person = Person("records", Role::RecordsOfficer);
pub(crate) const OVERSIGHT: Person = Person("oversight", Role::Oversight);
pub(crate) const SYSTEM: Person = Person("system", Role::System);
/// Holds every role that decides, assesses or corrects: for separation of duties.
pub(crate) const JANUS: &str = "janus";

const HOLDERS: [Person; 15] =
    [MANAGER, OWNER, STAFF, ASSESSOR, FOCAL, FOCAL_2, CHIEF, DEPUTY, REGION, HQ, HQ_2, LEGAL, DATA, RECORDS, OVERSIGHT];

/// The day on which every stage of the standard case is recorded.
pub(crate) const START: &str = "2026-01-10";

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The day `count` days after the start of the standard case.
pub(crate) fn after(count: u32) -> String {
    day(START).plus(count).to_string()
}

pub(crate) fn before(count: u32) -> String {
    day(START).minus(count).to_string()
}

pub(crate) fn hour(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

pub(crate) fn sha(text: &str) -> String {
    Digest::of(text.as_bytes()).to_string()
}

/// A command that somebody gives; fields not spelt out have the standard value.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) name: &'static str,
    pub(crate) body: Value,
    pub(crate) by: Person,
    on: Option<Day>,
    recorded: Option<Instant>,
    /// About an alert of the ledger itself, and so of no case.
    of_ledger: bool,
}

pub(crate) fn act(name: &'static str, by: Person, body: Value) -> Act {
    Act { name, body, by, on: None, recorded: None, of_ledger: false }
}

impl Act {
    pub(crate) fn by(mut self, by: Person) -> Self {
        self.by = by;
        self
    }

    pub(crate) fn on(mut self, on: &str) -> Self {
        self.on = Some(day(on));
        self
    }

    /// When it is recorded, where that is not noon of its day.
    pub(crate) fn recorded(mut self, at: &str) -> Self {
        self.recorded = Some(hour(at));
        self
    }

    pub(crate) fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.body[field] = value.into();
        self
    }

    pub(crate) fn of_ledger(mut self) -> Self {
        self.of_ledger = true;
        self
    }
}

/// One act or several.
pub(crate) trait Acts {
    fn acts(self) -> Vec<Act>;
}

impl Acts for Act {
    fn acts(self) -> Vec<Act> {
        vec![self]
    }
}

impl Acts for Vec<Act> {
    fn acts(self) -> Vec<Act> {
        self
    }
}

impl<const N: usize> Acts for [Act; N] {
    fn acts(self) -> Vec<Act> {
        self.into()
    }
}

/// A ledger of one case and of the streams around it.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) registry: Registry,
    pub(crate) case: Case,
    pub(crate) history: Vec<Envelope>,
    pub(crate) log: Vec<Envelope>,
    revisions: BTreeMap<Stream, Revision>,
    now: Instant,
}

pub(crate) fn case_id() -> CaseId {
    CaseId(uuid::Uuid::from_u128(1))
}

impl World {
    /// Nothing but the policy and the roles of the standard people, in force long before.
    pub(crate) fn founded(policy: &Policy) -> Self {
        let now = hour("2026-01-01T12:00:00Z");
        let mut world = Self {
            registry: Registry::default(),
            case: Case::default(),
            history: Vec::new(),
            log: Vec::new(),
            revisions: BTreeMap::new(),
            now,
        };
        let janus = Role::ALL.iter().filter(|role| **role != Role::System).map(|role| Person(JANUS, *role));
        for Person(user, role) in HOLDERS.into_iter().chain(janus) {
            world.must(&act(
                "GrantRole",
                SYSTEM,
                json!({"user": user, "role": role, "office": "O1", "from": "2000-01-01"}),
            ));
        }
        world.must(&act("PublishPolicy", SYSTEM, serde_json::to_value(policy).unwrap()));
        world
    }

    /// What a command would bring, without recording it.
    pub(crate) fn decide(&self, act: &Act) -> Result<Vec<Event>, Rejection> {
        let command = self.command(act);
        self.around(act, |context| registry::decide(Some(&self.case).filter(|_| !act.of_ledger), &command, context))
    }

    /// What the gates of the case lack, at the hour and for the person of a command.
    pub(crate) fn gates(&self, act: &Act) -> Vec<gates::Standing> {
        self.around(act, |context| gates::standing(&self.case, context))
    }

    /// What stands around a command when it is given.
    fn around<T>(&self, act: &Act, ask: impl FnOnce(&Context<'_>) -> T) -> T {
        let (on, now) = self.times(act);
        let actor = actor(act.by);
        let policy = self.registry.policy_on(on).cloned().unwrap_or_else(|| Policy::first().unwrap().into());
        ask(&Context {
            now,
            on,
            actor: &actor,
            policy: &policy,
            registry: &self.registry,
            head: self.head(),
            history: &self.history,
        })
    }

    pub(crate) fn execute(&mut self, act: &Act) -> Result<Vec<Event>, Rejection> {
        let events = self.decide(act)?;
        let stream = if act.of_ledger { Stream::Ledger } else { stream(&self.command(act)) };
        let (on, now) = self.times(act);
        self.now = now;
        let id = format!("command-{}", self.head().0);
        for event in &events {
            self.append(stream.clone(), event.clone(), act.by, on, &id);
        }
        Ok(events)
    }

    /// Records an event as a command would have.
    pub(crate) fn append(&mut self, stream: Stream, event: Event, by: Person, on: Day, command: &str) {
        let revision = self.revisions.entry(stream.clone()).or_default();
        *revision = revision.next();
        let envelope = Envelope {
            position: Position(self.log.len() as u64 + 1),
            stream: stream.clone(),
            revision: *revision,
            recorded: Stamp { at: self.now, by: actor(by) },
            effective_on: on,
            command: CommandId::new(command).unwrap(),
            fingerprint: Fingerprint(0),
            policy: self.registry.policy_on(on).map_or(Edition(0), |policy| policy.edition),
            cause: None,
            confidentiality: Confidentiality::Restricted,
            event,
        };
        self.registry.evolve(&envelope);
        if stream.case().is_some() {
            self.history.push(envelope.clone());
            if Case::rewrites(&envelope.event) {
                self.case = Case::fold(&self.history);
            } else {
                self.case.evolve(&envelope);
            }
        }
        self.log.push(envelope);
    }

    #[track_caller]
    pub(crate) fn must(&mut self, act: &Act) -> Vec<Event> {
        match self.execute(act) {
            Ok(events) => events,
            Err(rejection) => {
                panic!("{} by {:?} was refused: {} {}", act.name, act.by, rejection.code(), rejection.message())
            }
        }
    }

    pub(crate) const fn now(&self) -> Instant {
        self.now
    }

    pub(crate) fn head(&self) -> Position {
        Position(self.log.len() as u64)
    }

    /// Gives what the clock must give at an hour, as the system; says of what kinds the events are.
    #[track_caller]
    pub(crate) fn watch(&mut self, now: Instant) -> Vec<&'static str> {
        let of_case = domain::alerts::watch::judge(&self.case, &self.registry, now);
        let of_ledger = domain::alerts::watch::judge_ledger(&self.registry, now);
        let given = of_case.into_iter().map(|command| (command, false));
        let mut kinds = Vec::new();
        for (command, of_ledger) in given.chain(of_ledger.into_iter().map(|command| (command, true))) {
            let name = Command::kinds().find(|kind| kind.name == command.name()).unwrap().name;
            let body = command.serialize_body(serde_json::value::Serializer).unwrap();
            let mut act = act(name, SYSTEM, body).on(&now.day().to_string()).recorded(&now.to_string());
            act.of_ledger = of_ledger;
            kinds.extend(self.must(&act).iter().map(|event| event.kind().name));
        }
        kinds
    }

    fn times(&self, act: &Act) -> (Day, Instant) {
        let on = act.on.unwrap_or_else(|| self.now.day());
        let noon = on.start().plus_hours(12).max(self.now);
        (on, act.recorded.unwrap_or(noon))
    }

    /// Fills in what only the state knows: `@dossier`, `@revision`, `@position:Kind`.
    fn command(&self, act: &Act) -> Command {
        let mut body = act.body.clone();
        if let Value::Object(fields) = &mut body {
            for value in fields.values_mut() {
                let known = value.as_str().and_then(|text| text.strip_prefix('@')).and_then(|text| self.known(text));
                if let Some(known) = known {
                    *value = known;
                }
            }
        }
        Command::deserialize_body(act.name, body).expect(act.name).unwrap_or_else(|why| panic!("{}: {why}", act.name))
    }

    fn known(&self, what: &str) -> Option<Value> {
        match what.split_once(':') {
            Some((_, kind)) => {
                let found = self.log.iter().rev().find(|envelope| envelope.event.kind().name == kind);
                Some(json!(found.unwrap_or_else(|| panic!("no {kind}")).position))
            }
            None if what == "dossier" => {
                let hash = self.case.decision.requests.last().map(|request| request.dossier_hash);
                Some(json!(hash.unwrap_or(Digest([0; 32]))))
            }
            None if what == "revision" => Some(json!(self.case.revision)),
            None => None,
        }
    }
}

fn actor(Person(user, role): Person) -> Actor {
    Actor { user: UserId::new(user).unwrap(), role, office: Office::new("O1").unwrap(), on_behalf_of: None }
}

fn stream(command: &Command) -> Stream {
    match command {
        Command::Recipient(command) => Stream::Recipient(command.recipient().clone()),
        Command::CountryMechanism(command) => Stream::Mechanism(command.country()),
        Command::Policy(_) => Stream::Policy,
        Command::Role(command) => Stream::Roles(command.user().clone()),
        Command::Ledger(_) => Stream::Ledger,
        Command::Access(_) => Stream::Access,
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
        | Command::Alert(_) => Stream::Case(case_id()),
    }
}

/// What has been recorded so far.
#[derive(Clone, Debug)]
pub(crate) struct Given(pub(crate) World);

/// Under the first edition.
#[track_caller]
pub(crate) fn given(acts: impl Acts) -> Given {
    static FOUNDED: LazyLock<World> = LazyLock::new(|| World::founded(&Policy::first().unwrap()));
    Given(FOUNDED.clone()).and(acts)
}

#[track_caller]
pub(crate) fn given_under(policy: &Policy, acts: impl Acts) -> Given {
    Given(World::founded(policy)).and(acts)
}

impl Given {
    #[track_caller]
    pub(crate) fn and(mut self, acts: impl Acts) -> Self {
        for act in acts.acts() {
            self.0.must(&act);
        }
        self
    }

    pub(crate) fn when(self, act: Act) -> When {
        When { world: self.0, act }
    }

    #[track_caller]
    pub(crate) fn then_case(self, check: impl FnOnce(&Case)) -> Self {
        check(&self.0.case);
        self
    }
}

/// What is asked now.
#[derive(Clone, Debug)]
pub(crate) struct When {
    world: World,
    act: Act,
}

impl When {
    pub(crate) fn by(mut self, by: Person) -> Self {
        self.act = self.act.by(by);
        self
    }

    pub(crate) fn on(mut self, on: &str) -> Self {
        self.act = self.act.on(on);
        self
    }

    pub(crate) fn recorded(mut self, at: &str) -> Self {
        self.act = self.act.recorded(at);
        self
    }

    pub(crate) fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.act = self.act.with(field, value);
        self
    }

    /// Refused with this code, a message without open blanks, and nothing recorded.
    #[track_caller]
    pub(crate) fn then_rejected(self, code: &str) -> Given {
        match self.world.decide(&self.act) {
            Ok(events) => {
                let kinds: Vec<_> = events.iter().map(|event| event.kind().name).collect();
                panic!("{} was accepted as {kinds:?}, {code} was expected", self.act.name)
            }
            Err(rejection) => {
                assert_eq!(rejection.code(), code, "{}: {}", self.act.name, rejection.message());
                assert!(!rejection.message().contains('{'), "{}", rejection.message());
                crate::fields::named(self.act.name, &rejection);
                Given(self.world)
            }
        }
    }

    #[track_caller]
    pub(crate) fn then_accepted(mut self) -> Given {
        self.world.must(&self.act);
        Given(self.world)
    }

    #[track_caller]
    pub(crate) fn then_kinds<const N: usize>(mut self, kinds: [&str; N]) -> Given {
        let events = self.world.must(&self.act);
        let found: Vec<_> = events.iter().map(|event| event.kind().name).collect();
        assert_eq!(found, kinds);
        Given(self.world)
    }

    #[track_caller]
    pub(crate) fn then(mut self, check: impl FnOnce(&[Event])) -> Given {
        let events = self.world.must(&self.act);
        check(&events);
        Given(self.world)
    }
}
