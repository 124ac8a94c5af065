//! Receivers at work over the ten scenarios, on a clock of the test's own.

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
    Envelope, Event, Position,
    access::{self, AccountClosed, AccountOpened},
    ledger::{self, FailureRecorded},
    terms::{AccountKind, Confidentiality, FailureKind, Instant, Severity, Text},
};
use projections::Projection;
use serde_json::{Value, json};
use storage::{Commit, EventLog, Options};

use super::{
    Asked, Filter, Pushes, Viewing, Wanted, message,
    receiver::{Ended, Wait, really},
};
use crate::{
    caller::Caller,
    casebook::{Casebook, Setting, Time},
    failures, graphql,
    identity::own::{by_operator, own},
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

#[test]
fn a_receiver_is_sent_what_the_api_shows_its_person_and_nothing_else() {
    let world = World::new();
    let (mut not_reached, mut withheld, mut told) = (0, 0, 0);
    let (mut several, mut ended_and_began) = (0, 0);
    let pushes = world.started(really());
    for person in ["auditor", "com-xb", "pm-xb", "ps-xa", "donor", "records"] {
        let sink = Sink::new("204 No Content");
        add(&pushes, wanted(person, &sink.url, person));
        has_come_to_the_end(&world, &pushes, person);
        let shown = world.shown(&viewer(person));
        assert_eq!(sink.positions(), world.heard(&viewer(person)), "{person}");
        not_reached += world.heard(&viewer("auditor")).len() - shown.len();
        for (arrived, (position, alerts)) in sink.arrived().iter().zip(&shown) {
            let data = &arrived.body["data"];
            let changes = data["changes"].as_array().unwrap();
            let ids: Vec<&str> = changes.iter().map(|change| change["id"].as_str().unwrap()).collect();
            let mut sorted = ids.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, alerts.keys().collect::<Vec<_>>(), "{person} {position}: each step of the event, once");
            for change in changes {
                let known = &alerts[change["id"].as_str().unwrap()];
                let raising = Position(change["alert"].as_str().unwrap().parse().unwrap());
                let event = world.casebook.reader().at(raising).unwrap();
                let strict = message::class_of(&world.casebook, &event) == Confidentiality::StrictlyConfidential;
                let subject = if strict { &Value::Null } else { &known["subject"] };
                let said = ["step", "kind", "state", "severity", "subject"].map(|name| &change[name]);
                let alert = &known["alert"];
                let expected = [&known["step"], &known["says"], &known["state"], &alert["severity"], subject];
                assert_eq!(said, expected, "{person} {position}");
                withheld += usize::from(subject.is_null());
                told += usize::from(!subject.is_null());
            }
            // The message itself is the gravest of them: never an end where something began.
            let own = changes.iter().find(|change| change["id"] == data["id"]).unwrap();
            assert!(own.as_object().unwrap().iter().all(|(name, value)| &data[name] == value), "{data}");
            let ends = |change: &Value| change["step"] == "RESOLVED";
            let grave = |change: &Value| {
                (!ends(change), serde_json::from_value::<Severity>(change["severity"].clone()).unwrap())
            };
            assert!(changes.iter().all(|change| grave(change) <= grave(own)), "{data}");
            several += usize::from(changes.len() > 1);
            ended_and_began += usize::from(!ends(own) && changes.iter().any(ends));
        }
    }
    assert!(not_reached > 20 && withheld > 0 && told > 20, "{not_reached} {withheld} {told}: the test says something");
    assert!(
        several > 0 && ended_and_began > 0,
        "{several} {ended_and_began}: events with several steps are among them"
    );
}

#[test]
fn a_kind_that_is_asked_for_is_what_the_step_says_or_what_its_alert_is() {
    let world = World::new();
    let pushes = world.started(really());
    let shown = world.shown(&viewer("auditor"));
    let all: Vec<&Value> = shown.values().flat_map(BTreeMap::values).collect();
    let differs = all.iter().find(|step| step["says"] != step["alert"]["kind"]).expect("a step that says another kind");
    for (number, kind) in [&differs["says"], &differs["alert"]["kind"]].into_iter().enumerate() {
        let (sink, name) = (Sink::new("200 OK"), format!("kind-{number}"));
        let filter = Filter { kinds: vec![serde_json::from_value(kind.clone()).unwrap()], ..Filter::default() };
        add(&pushes, Wanted { filter, ..wanted(&name, &sink.url, "auditor") });
        has_come_to_the_end(&world, &pushes, &name);
        let told: Vec<(u64, Value)> = sink
            .arrived()
            .iter()
            .map(|arrived| &arrived.body["data"])
            .flat_map(|data| {
                let position = data["position"].as_str().unwrap().parse().unwrap();
                data["changes"].as_array().unwrap().iter().map(move |change| (position, change["id"].clone()))
            })
            .collect();
        let asked = |step: &Value| step["says"] == *kind || step["alert"]["kind"] == *kind;
        let expected: std::collections::BTreeSet<(u64, String)> = shown
            .iter()
            .flat_map(|(position, alerts)| alerts.iter().map(move |(id, step)| (position, id, step)))
            .filter(|(_, _, step)| asked(step))
            .map(|(position, id, _)| (*position, id.clone()))
            .collect();
        let found = told.iter().map(|(position, id)| (*position, id.as_str().unwrap().to_owned())).collect();
        assert_eq!((told.len(), expected.clone()), (expected.len(), found), "{kind}");
    }
}

#[test]
fn a_message_is_a_signed_event_and_bears_the_same_id_whenever_it_is_sent() {
    let world = World::new();
    let (pushes, sink) = (world.started(really()), Sink::new("200 OK"));
    let secret = add(
        &pushes,
        Wanted {
            filter: Filter { severities: vec![Severity::Critical], ..Filter::default() },
            ..wanted("desk", &sink.url, "auditor")
        },
    );
    has_come_to_the_end(&world, &pushes, "desk");
    let first = sink.arrived();
    let one = first.first().unwrap();
    assert!(one.head.starts_with("POST /hook?key=secret-path HTTP/1.1"), "{}", one.head);
    assert!(first.iter().all(|arrived| arrived.body["data"]["severity"] == "CRITICAL"));
    assert_eq!(one.body["specversion"], "1.0");
    assert_eq!(one.body["subject"], one.body["data"]["case"]["reference"]);
    assert_eq!(one.body["time"], one.body["data"]["recordedAt"]);
    assert!(one.body["type"].as_str().unwrap().starts_with("hrdd.alert."));
    assert_eq!(one.header("webhook-id"), one.body["id"].as_str().unwrap());
    assert!(one.header("content-type").starts_with("application/cloudevents+json"));
    let ids: std::collections::HashSet<&str> = first.iter().map(|arrived| arrived.header("webhook-id")).collect();
    assert_eq!(ids.len(), first.len(), "another id for each");

    let position: u64 = one.body["data"]["position"].as_str().unwrap().parse().unwrap();
    let rotated = pushes.asked(Asked::Rotate { name: "desk".into(), overlap_hours: 2 }).unwrap();
    assert_ne!(rotated["secret"], secret.as_str());
    let again = || {
        pushes.asked(Asked::Resend { name: "desk".into(), position: Position(position) }).unwrap();
        sink.arrived().last().unwrap().clone()
    };
    let twice = again();
    assert_eq!((twice.header("webhook-id"), &twice.body), (one.header("webhook-id"), &one.body));
    assert_eq!(twice.header("webhook-signature").split(' ').count(), 2, "by both secrets");
    world.now.fetch_add(2 * 3_600_000, Ordering::Relaxed);
    assert_eq!(again().header("webhook-signature").split(' ').count(), 1, "by the new one alone");

    let log = pushes.asked(Asked::Log { name: "desk".into(), aside_after: None }).unwrap();
    let tries = log["tries"].as_array().unwrap();
    assert_eq!(tries.len(), first.len() + 2);
    assert!(tries.iter().all(|tried| tried["ended"] == "DELIVERED" && tried["status"] == 200));
    let list = pushes.asked(Asked::List { after: None }).unwrap().to_string();
    assert!(!list.contains("whsec_") && !list.contains("secret-path"), "{list}");
    let refused = pushes.asked(Asked::Resend { name: "desk".into(), position: Position(1) }).unwrap_err();
    assert!(refused.message.contains("nothing for desk"), "{refused:?}");
}

#[test]
fn where_a_receiver_is_down_an_alert_is_tried_for_a_day_then_put_aside_and_that_is_on_record_once() {
    let world = World::new();
    let failures = || {
        world.events(|event| {
            matches!(&event.event, Event::Ledger(ledger::Event::FailureRecorded(_) | ledger::Event::FailureEnded(_)))
        })
    };
    let sink = Sink::new("503 Service Unavailable");
    let begun = world.now.load(Ordering::Relaxed);
    {
        let pushes = world.started(world.at_once());
        add(&pushes, wanted("down", &sink.url, "auditor"));
        let receiver = pushes.receiver("down").unwrap();
        // What is tried after it, is tried once it is written down.
        until("two are put aside", || receiver.course().dead.len() >= 2 && receiver.course().trying.is_some());
        pushes.stop();
        let gone = world.now.load(Ordering::Relaxed) - begun;
        assert!(gone >= 2 * 24 * 3_600_000, "each was tried for a day: {gone} ms");
        let tries = receiver.log();
        assert!(tries.iter().filter(|tried| tried.ended == Ended::PutAside).count() >= 2);
        assert!(tries.iter().all(|tried| tried.status == Some(503)));
    }
    let recorded = failures();
    assert_eq!(recorded.len(), 1, "once as long as it lasts");
    let Event::Ledger(ledger::Event::FailureRecorded(FailureRecorded { subject, detail, .. })) = &recorded[0].event
    else {
        panic!("{:?}", recorded[0].event)
    };
    assert_eq!(subject.as_str(), "webhook down");
    assert!(detail.as_str().contains("503") && !detail.as_str().contains("secret-path"), "{detail}");

    // What was put aside outlives a stop, and all the rest comes once the receiver is back.
    sink.says("200 OK");
    sink.arrived.lock().unwrap().clear();
    let pushes = world.started(world.at_once());
    let aside: Vec<String> =
        pushes.receiver("down").unwrap().course().dead.iter().map(|dead| dead.position.to_string()).collect();
    assert!(aside.len() >= 2);
    has_come_to_the_end(&world, &pushes, "down");
    until("its end is on record", || failures().len() == 2);
    assert!(matches!(&failures()[1].event, Event::Ledger(ledger::Event::FailureEnded(_))));
    let arrived = sink.positions();
    assert_eq!([aside.clone(), arrived].concat(), world.heard(&viewer("auditor")), "in order, and nothing was skipped");
    for position in &aside {
        let position = Position(position.parse().unwrap());
        assert!(pushes.asked(Asked::Resend { name: "down".into(), position }).is_ok());
    }
    assert!(pushes.receiver("down").unwrap().course().dead.is_empty(), "what was sent again is aside no more");
}

#[test]
fn no_redirect_is_followed_and_no_address_of_the_office_is_called() {
    let world = World::new();
    let pushes = world.pushes(really());
    let elsewhere = Sink::new("200 OK");
    let moved = Sink::new(&format!("307 Temporary Redirect\r\nlocation: {}", elsewhere.url));
    add(&pushes, wanted("moved", &moved.url, "auditor"));
    let tried = pushes.asked(Asked::Test { name: "moved".into() }).unwrap();
    assert_eq!((&tried["try"]["ended"], &tried["try"]["status"]), (&json!("FAILED"), &json!(307)));
    assert_eq!((moved.arrived().len(), elsewhere.arrived().len()), (1, 0));
    assert_eq!(moved.arrived()[0].body["type"], "hrdd.test");

    let port = elsewhere.url.split(':').nth(2).unwrap().split('/').next().unwrap().to_owned();
    for (name, host) in [("numbers", "127.0.0.1"), ("name", "localhost"), ("mapped", "[::ffff:127.0.0.1]")] {
        let url = format!("http://{host}:{port}/");
        add(&pushes, Wanted { allow_private: false, ..wanted(name, &url, "auditor") });
        let tried = pushes.asked(Asked::Test { name: name.into() }).unwrap();
        assert_eq!(tried["try"]["ended"], "FAILED", "{tried}");
        assert!(tried["try"]["why"].as_str().unwrap().contains("no public address"), "{tried}");
    }
    assert!(elsewhere.arrived().is_empty());
    let refused = |wanted| pushes.asked(Asked::Add { wanted: Box::new(wanted) }).unwrap_err().message;
    let plain = Wanted { allow_plain_http: false, ..wanted("plain", &elsewhere.url, "auditor") };
    assert!(refused(plain).contains("not encrypted"));
    assert!(refused(wanted("tls", "https://receiver.example/", "auditor")).contains("CA"));
    assert!(refused(wanted("moved", &moved.url, "auditor")).contains("there is a receiver"));
    assert!(refused(wanted("Bad name", &moved.url, "auditor")).contains("name"));
}

#[test]
fn who_does_not_hold_the_role_is_sent_nothing() {
    let world = World::new();
    let (pushes, sink) = (world.started(really()), Sink::new("200 OK"));
    let nobody = Viewing { office: domain::terms::Office::new("XZ-CO").unwrap(), ..viewer("auditor") };
    add(&pushes, Wanted { viewer: nobody, ..wanted("stranger", &sink.url, "auditor") });
    has_come_to_the_end(&world, &pushes, "stranger");
    assert!(sink.arrived().is_empty(), "the role is not held for that office");
}

#[test]
fn while_what_alerts_are_read_from_stands_still_a_receiver_waits_and_skips_nothing() {
    for failing in [Projection::Alerts, Projection::Recipients] {
        let (fault, breaks) = breaks(failing);
        let (world, sink) = (World::breaking(fault), Sink::new("200 OK"));
        let raised = {
            let pushes = world.started(really());
            add(&pushes, wanted("desk", &sink.url, "auditor"));
            has_come_to_the_end(&world, &pushes, "desk");
            let before = (world.casebook.reader().head(), sink.positions().len());
            assert!(before.1 > 20);
            breaks.store(true, Ordering::Relaxed);
            let raised = world.find_damage();
            until("it is on record that nothing is sent", || world.troubles("webhook desk") == 1);
            assert_eq!((pushes.receiver("desk").unwrap().course().cursor, sink.positions().len()), before);
            let resent = pushes.asked(Asked::Resend { name: "desk".into(), position: raised }).unwrap_err();
            assert!(resent.code == "UNAVAILABLE" && resent.message.contains("stands still"), "{resent:?}");
            world.runtime.block_on(pushes.end());
            raised
        };
        let world = world.again();
        let pushes = world.started(really());
        until("its end is on record", || world.troubles("webhook desk") == 2);
        has_come_to_the_end(&world, &pushes, "desk");
        assert!(sink.positions().contains(&raised.to_string()), "{failing:?}");
        assert_eq!(sink.positions(), world.heard(&viewer("auditor")), "nothing was skipped, and nothing came twice");
    }
}

#[test]
fn whose_account_is_closed_is_sent_nothing_until_they_have_one_again() {
    let world = World::new();
    let (pushes, sink, person) = (world.started(really()), Sink::new("200 OK"), viewer("auditor"));
    world.give_account(&person, true);
    world.give_account(&person, false);
    add(&pushes, wanted("desk", &sink.url, "auditor"));
    has_come_to_the_end(&world, &pushes, "desk");
    assert!(sink.arrived().is_empty(), "the role is held still, and counts for nothing");
    world.give_account(&person, true);
    let raised = world.find_damage();
    has_come_to_the_end(&world, &pushes, "desk");
    assert_eq!(sink.positions(), [raised.to_string()]);
}

#[test]
fn a_lost_or_damaged_place_in_the_log_is_sent_again_and_never_skipped() {
    let world = World::new();
    let sink = Sink::new("200 OK");
    let pushes = world.started(really());
    add(&pushes, wanted("desk", &sink.url, "auditor"));
    has_come_to_the_end(&world, &pushes, "desk");
    drop(pushes);
    let (all, file) = (sink.positions(), world.folder.path().join("push").join("desk.course"));
    let kept = std::fs::read(&file).unwrap();
    for damaged in [Some(b"{\"cursor\":\"999999\"}\nffffffff\n".to_vec()), None] {
        match damaged {
            Some(bytes) => std::fs::write(&file, bytes).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        sink.arrived.lock().unwrap().clear();
        let pushes = world.started(really());
        has_come_to_the_end(&world, &pushes, "desk");
        assert_eq!(sink.positions(), all, "everything again");
    }
    std::fs::write(&file, kept).unwrap();
    sink.arrived.lock().unwrap().clear();
    let pushes = world.started(really());
    has_come_to_the_end(&world, &pushes, "desk");
    assert!(sink.arrived().is_empty(), "nothing is sent twice where its place is known");
    pushes.asked(Asked::Remove { name: "desk".into() }).unwrap();
    assert!(!file.exists() && pushes.count() == 0);
}
