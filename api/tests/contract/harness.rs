//! A casebook over the ten scenarios, with a clock and a disk of the test's own, and how to ask it.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use api::{
    caller::Caller,
    casebook::{Casebook, OPERATOR, Setting, Time},
    desk::{Outcome, Refusal, Submission},
    graphql,
    room::Reserve,
    submission,
};
use async_graphql::Executor;
use domain::{
    Actor, Command, CommandId, Envelope, Fingerprint, ledger,
    terms::{CaseId, Instant, Office, Role, UserId},
};
use serde_json::{Value, json};
use storage::{Commit, EventLog, Options};

/// The prelude and the ten scenarios.
pub(crate) fn scenarios() -> Vec<Envelope> {
    fixtures::Ledger::with_ten().unwrap().log().to_vec()
}

/// Writes events into the store of a folder, command by command.
pub(crate) fn write(folder: &Path, events: Vec<Envelope>) {
    let mut commits: Vec<Commit> = Vec::new();
    for envelope in events {
        match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
            Some(last) => last.envelopes.push(envelope),
            None => commits.push(Commit { envelopes: vec![envelope] }),
        }
    }
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    while !commits.is_empty() {
        let rest = commits.split_off(commits.len().min(1_000));
        log.append(std::mem::replace(&mut commits, rest)).unwrap();
    }
}

/// What the test turns.
#[derive(Debug)]
pub(crate) struct World {
    now: Arc<AtomicI64>,
    free: Arc<AtomicU64>,
}

impl World {
    pub(crate) fn new(now: &str) -> Self {
        let now = Instant::parse(now).unwrap().milliseconds();
        Self { now: Arc::new(AtomicI64::new(now)), free: Arc::new(AtomicU64::new(u64::MAX)) }
    }

    pub(crate) fn set_now(&self, now: &str) {
        self.now.store(Instant::parse(now).unwrap().milliseconds(), Ordering::Relaxed);
    }

    pub(crate) fn now(&self) -> Instant {
        Instant::from_milliseconds(self.now.load(Ordering::Relaxed)).unwrap()
    }

    pub(crate) fn set_free(&self, bytes: u64) {
        self.free.store(bytes, Ordering::Relaxed);
    }

    pub(crate) fn setting(&self) -> Setting {
        let (now, free) = (Arc::clone(&self.now), Arc::clone(&self.free));
        let clock = Time::of(move || Instant::from_milliseconds(now.load(Ordering::Relaxed)).unwrap());
        let reserve = Reserve { bytes: 1_000, probe: Arc::new(move |_| Ok(free.load(Ordering::Relaxed))) };
        Setting { clock, reserve, ..Setting::default() }
    }
}

/// Opens a casebook in a setting.
pub(crate) fn open(folder: &Path, setting: Setting) -> Arc<Casebook> {
    Arc::new(Casebook::open_in(folder, setting, &mut || ()).unwrap())
}

/// A person in a role.
pub(crate) fn person(user: &str, role: Role, office: &str) -> Actor {
    Actor { user: UserId::new(user).unwrap(), role, office: Office::new(office).unwrap(), on_behalf_of: None }
}

/// Who keeps the roles: of a store that was founded, and of the scenarios.
pub(crate) fn operator() -> Actor {
    person(OPERATOR, Role::RecordsOfficer, "local")
}

pub(crate) fn records() -> Actor {
    person("U-705", Role::RecordsOfficer, "HQ")
}

/// Gives a command.
pub(crate) fn give(casebook: &Casebook, by: &Actor, command: &str, input: Value) -> Result<Outcome, Refusal> {
    casebook.submit_blocking(submission::read(command, input, by, &|id| id.parse().ok().map(CaseId)).unwrap())
}

/// Grants a role to somebody new: a command that is always accepted.
pub(crate) fn grant(casebook: &Casebook, by: &Actor, number: u32) -> Result<Outcome, Refusal> {
    let input = json!({
        "commandId": format!("contract-{number:04}"), "user": format!("U-9{number:04}"), "role": "AUDITOR",
        "office": "local", "from": "2024-01-01",
    });
    give(casebook, by, "GrantRole", input)
}

/// Has the program itself record something of the ledger, under a number of its own; its position.
pub(crate) fn record_of_ledger(casebook: &Casebook, number: u64, command: ledger::Command) -> String {
    let submission = Submission {
        case: None,
        command: Command::Ledger(command),
        command_id: CommandId::new(&format!("of-the-ledger-{number:02}")).unwrap(),
        fingerprint: Fingerprint(number),
        expected_revision: None,
        effective_on: None,
        actor: system(),
        confidentiality: None,
        dry_run: false,
    };
    casebook.submit_blocking(submission).unwrap().envelopes[0].position.to_string()
}

/// The machine's own role, which sees everything.
pub(crate) fn system() -> Actor {
    person("system", Role::System, "local")
}

/// Asks over GraphQL, as the machine's own role.
pub(crate) fn ask(casebook: &Arc<Casebook>, document: &str) -> Value {
    ask_as(casebook, &system(), document)
}

/// Asks over GraphQL as somebody.
pub(crate) fn ask_as(casebook: &Arc<Casebook>, actor: &Actor, document: &str) -> Value {
    let request = async_graphql::Request::new(document).data(Caller::from(actor.clone()));
    let schema = graphql::schema(Arc::clone(casebook));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    serde_json::to_value(runtime.block_on(schema.execute(request))).unwrap()
}

/// The code of the first error of an answer.
pub(crate) fn code(answer: &Value) -> &str {
    answer["errors"][0]["extensions"]["code"].as_str().unwrap_or_default()
}
