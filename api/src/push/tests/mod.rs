//! Receivers at work over the ten scenarios, on a clock of the test's own.

mod failing;
mod sending;

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};

use async_graphql::Executor;
use domain::{
    Command, Envelope, Event, Position,
    access::{self, AccountClosed, AccountOpened},
    alerts::Cause,
    case::alert,
    ledger::{self, FailureRecorded},
    terms::{AccountKind, Confidentiality, FailureKind, Instant, Role, Severity, Text},
};
use projections::Projection;
use serde_json::{Value, json};
use storage::{Commit, EventLog, Options};

use super::{
    Asked, Filter, Pushes, Viewing, Wanted,
    endpoint::Endpoints,
    tried::Ended,
    work::{Wait, really},
};
use crate::{
    caller::Caller,
    casebook::{Casebook, Setting, Time},
    failures, graphql,
    identity::own::{by_operator, by_records_officer, by_system, own},
};

const NOW: &str = "2026-11-02T08:00:00Z";
const PATIENCE: Duration = Duration::from_secs(60);

/// A ledger, its clock and a runtime.
pub(super) struct World {
    pub(super) folder: tempfile::TempDir,
    pub(super) casebook: Arc<Casebook>,
    pub(super) now: Arc<AtomicI64>,
    pub(super) runtime: tokio::runtime::Runtime,
}

impl World {
    pub(super) fn new() -> Self {
        Self::breaking(None)
    }

    /// A projection of which stands still where `fault` says so.
    pub(super) fn breaking(fault: Option<projections::Fault>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut commits: Vec<Commit> = Vec::new();
        for envelope in fixtures::Ledger::with_ten().unwrap().log().iter().cloned() {
            match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
                Some(last) => last.envelopes.push(envelope),
                None => commits.push(Commit { envelopes: vec![envelope] }),
            }
        }
        EventLog::open(folder.path(), Options::default()).unwrap().append(commits).unwrap();
        let now = Arc::new(AtomicI64::new(Instant::parse(NOW).unwrap().milliseconds()));
        let casebook = opened(folder.path(), &now, fault);
        Self { folder, casebook, now, runtime: tokio::runtime::Runtime::new().unwrap() }
    }

    /// The same ledger after another start, with nothing that breaks.
    pub(super) fn again(self) -> Self {
        let Self { folder, casebook, now, runtime } = self;
        casebook.close();
        drop(casebook);
        let casebook = opened(folder.path(), &now, None);
        Self { folder, casebook, now, runtime }
    }

    /// Puts on record that the log was found damaged: a critical alert of the ledger itself.
    pub(super) fn find_damage(&self) -> Position {
        assert!(failures::record_blocking(&self.casebook, FailureKind::Scrub, "the log", "Tried out.").unwrap());
        self.casebook.reader().head()
    }

    /// A person ends the alert of a failure of delivery.
    pub(super) fn resolve_failure(&self, subject: &str) {
        let cause = Cause::of_failure(FailureKind::Delivery, &Text::new(subject).unwrap());
        let alert = self.casebook.views().registry().ledger().alerts.of_cause(&cause).unwrap().alert;
        let body = alert::ResolveAlert { alert, reason: Text::new("We know of it.").unwrap() };
        let command = Command::Alert(alert::Command::ResolveAlert(body));
        let mut actor = by_records_officer().unwrap();
        let records = viewer("records");
        (actor.user, actor.role, actor.office) = (records.user, records.role, records.office);
        self.casebook.submit_blocking(own(actor, command).unwrap()).unwrap();
    }

    /// Opens an account for a person, or closes it.
    pub(super) fn give_account(&self, viewing: &Viewing, is_open: bool) {
        let user = viewing.user.clone();
        let command = if is_open {
            access::Command::OpenAccount(AccountOpened { user, kind: AccountKind::Local })
        } else {
            access::Command::CloseAccount(AccountClosed { user, reason: Text::new("Left.").unwrap() })
        };
        self.casebook.submit_blocking(own(by_operator().unwrap(), command.into()).unwrap()).unwrap();
    }

    /// The failures of a subject that are on record, and their ends.
    pub(super) fn troubles(&self, of: &str) -> usize {
        let is_of = |event: &Envelope| {
            matches!(&event.event, Event::Ledger(ledger::Event::FailureRecorded(body)) if body.subject.as_str() == of)
                || matches!(&event.event, Event::Ledger(ledger::Event::FailureEnded(body)) if body.subject.as_str() == of)
        };
        self.events(is_of).len()
    }

    /// Nobody waits; the clock goes on by as much.
    fn at_once(&self) -> Wait {
        let now = Arc::clone(&self.now);
        Arc::new(move |time| {
            now.fetch_add(i64::try_from(time.as_millis()).unwrap(), Ordering::Relaxed);
            Box::pin(tokio::task::yield_now())
        })
    }

    fn pushes(&self, wait: Wait) -> Pushes {
        Pushes::waiting(&self.casebook, self.folder.path(), wait).unwrap()
    }

    fn started(&self, wait: Wait) -> Pushes {
        let (pushes, _inside) = (self.pushes(wait), self.runtime.enter());
        pushes.start();
        pushes
    }

    /// The events of the log for which something holds.
    pub(super) fn events(&self, wanted: impl Fn(&Envelope) -> bool) -> Vec<Arc<Envelope>> {
        let all = self.casebook.reader().after(Position(0), 100_000).unwrap();
        assert_eq!(all.len() as u64, self.casebook.reader().head().0);
        all.into_iter().filter(|event| wanted(event)).collect()
    }

    /// Asks over GraphQL, as one who sees everything.
    pub(super) fn ask(&self, query: &str) -> Value {
        let request = async_graphql::Request::new(query).data(Caller::from(by_system().unwrap()));
        let schema = graphql::schema(Arc::clone(&self.casebook));
        let answer = self.runtime.block_on(schema.execute(request));
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        answer.data.into_json().unwrap()
    }

    /// What the API shows a person of alerts: at the position of each step in their lives, the alerts with the step and of what
    /// they are, in the order of the log.
    fn shown(&self, viewer: &Viewing) -> BTreeMap<u64, BTreeMap<String, Value>> {
        let (mut found, mut after) = (BTreeMap::<u64, BTreeMap<String, Value>>::new(), Value::Null);
        loop {
            let asked = "query($after: String) { alerts(first: 10, after: $after) { nodes { id subject history { position step says state alert { kind severity } } } pageInfo { endCursor hasNextPage } } }";
            let variables = async_graphql::Variables::from_json(json!({ "after": after }));
            let request = async_graphql::Request::new(asked).variables(variables).data(Caller::from(viewer.actor()));
            let schema = graphql::schema(Arc::clone(&self.casebook));
            let answer = serde_json::to_value(self.runtime.block_on(schema.execute(request))).unwrap();
            let page = &answer["data"]["alerts"];
            for node in page["nodes"].as_array().unwrap_or_else(|| panic!("{answer}")) {
                for step in node["history"].as_array().unwrap() {
                    let alerts = found.entry(step["position"].as_str().unwrap().parse().unwrap()).or_default();
                    let mut step = step.clone();
                    step["subject"] = node["subject"].clone();
                    alerts.insert(node["id"].as_str().unwrap().to_owned(), step);
                }
            }
            after = page["pageInfo"]["endCursor"].clone();
            if page["pageInfo"]["hasNextPage"] != true {
                return found;
            }
        }
    }

    /// The positions of all that a person hears of.
    fn heard(&self, viewer: &Viewing) -> Vec<String> {
        self.shown(viewer).keys().map(u64::to_string).collect()
    }
}

fn opened(folder: &Path, now: &Arc<AtomicI64>, fold_fault: Option<projections::Fault>) -> Arc<Casebook> {
    let told = Arc::clone(now);
    let clock = Time::of(move || Instant::from_milliseconds(told.load(Ordering::Relaxed)).unwrap());
    let setting = Setting { clock, fold_fault, ..Setting::default() };
    Arc::new(Casebook::open_in(folder, setting, &mut || ()).unwrap())
}

/// Stops a projection at the next event once it is told to; and that telling.
pub(super) fn breaks(failing: Projection) -> (Option<projections::Fault>, Arc<AtomicBool>) {
    let is_told = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&is_told);
    let fault: projections::Fault = Arc::new(move |projection, _| {
        if projection == failing && told.load(Ordering::Relaxed) { Err("made to fail".into()) } else { Ok(()) }
    });
    (Some(fault), is_told)
}

/// What arrived: its head as it was, and its body.
#[derive(Clone, Debug)]
struct Arrived {
    head: String,
    body: Value,
}

impl Arrived {
    fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next().unwrap_or("")
    }
}

/// A receiver on loopback that answers as it is told.
#[derive(Clone)]
struct Sink {
    url: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    answer: Arc<Mutex<String>>,
}

impl Sink {
    fn new(answer: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/hook?key=secret-path", listener.local_addr().unwrap());
        let sink = Self { url, arrived: Arc::default(), answer: Arc::new(Mutex::new(answer.to_owned())) };
        let told = sink.clone();
        std::thread::spawn(move || listener.incoming().flatten().for_each(|stream| told.take(stream)));
        sink
    }

    fn take(&self, mut stream: TcpStream) {
        let (mut head, mut length) = (String::new(), 0);
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                break;
            }
            if let Some((_, value)) =
                line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            {
                length = value.trim().parse().unwrap();
            }
            head.push_str(&line);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        self.arrived.lock().unwrap().push(Arrived { head, body: serde_json::from_slice(&body).unwrap_or_default() });
        let answer = self.answer.lock().unwrap().clone();
        drop(
            stream.write_all(format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").as_bytes()),
        );
    }

    fn says(&self, answer: &str) {
        *self.answer.lock().unwrap() = answer.to_owned();
    }

    fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    fn positions(&self) -> Vec<String> {
        self.arrived().iter().map(|arrived| arrived.body["data"]["position"].as_str().unwrap().to_owned()).collect()
    }
}

pub(super) fn viewer(name: &str) -> Viewing {
    let person = fixtures::prelude().unwrap().people[name].clone();
    Viewing { user: person.user, role: person.role, office: person.office }
}

fn wanted(name: &str, url: &str, person: &str) -> Wanted {
    Wanted {
        name: name.into(),
        url: url.into(),
        viewer: viewer(person),
        filter: Filter::default(),
        after: Some(Position(0)),
        allow_private: true,
        allow_plain_http: true,
        ca_file: None,
    }
}

fn add(pushes: &Pushes, wanted: Wanted) -> String {
    pushes.asked(Asked::Add { wanted: Box::new(wanted) }).unwrap()["secret"].as_str().unwrap().to_owned()
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let start = std::time::Instant::now();
    while !holds() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn has_come_to_the_end(world: &World, pushes: &Pushes, name: &str) {
    let receiver = pushes.receiver(name).unwrap();
    until("it has come to the end", || receiver.course().cursor == world.casebook.reader().head());
}
