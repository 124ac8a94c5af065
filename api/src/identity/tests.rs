//! Logging in, by what it does inside: how often a password is looked at, from where, and what is on record first.

use std::{
    future::Future,
    net::IpAddr,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task,
    time::{Duration, Instant},
};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    response::IntoResponse,
};
use domain::{
    Event, Stream,
    access::{self, AccountClosed},
    terms::{AccountKind, Text, UserId},
};
use serde_json::{Value, json};
use storage::ALL_REVISIONS;

use super::{
    Identity, login,
    operator::{Operation, perform},
    setup,
};
use crate::{
    casebook::{Casebook, Setting},
    push::Pushes,
    room::Reserve,
    transport::Peer,
};

const PASSWORD: &str = "three stones by the river";
const HERE: &str = "192.0.2.1";
const THERE: &str = "192.0.2.2";

struct Office {
    identity: Arc<Identity>,
    pushes: Arc<Pushes>,
    casebook: Arc<Casebook>,
    free: Arc<AtomicU64>,
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

fn user(name: &str) -> UserId {
    UserId::new(name).unwrap()
}

impl Office {
    fn new() -> Self {
        let (folder, free) = (tempfile::tempdir().unwrap(), Arc::new(AtomicU64::new(u64::MAX)));
        let probed = Arc::clone(&free);
        let reserve = Reserve { bytes: 1, probe: Arc::new(move |_| Ok(probed.load(Ordering::Relaxed))) };
        let setting = Setting { reserve, ..Setting::default() };
        let casebook = Arc::new(Casebook::open_in(folder.path(), setting, &mut || ()).unwrap());
        let identity = Arc::new(Identity::open(Arc::clone(&casebook), folder.path(), None).unwrap());
        let pushes = Arc::new(Pushes::open(&casebook, folder.path()).unwrap());
        Self { identity, pushes, casebook, free, folder, runtime: tokio::runtime::Runtime::new().unwrap() }
    }

    fn asked(&self, operation: Operation) -> Value {
        perform(&self.identity, &self.pushes, operation).unwrap()
    }

    /// An open account with a role; with the password, or still without one.
    fn account(&self, name: &str, kind: AccountKind, with_password: bool) {
        let opened = {
            let opened = self.asked(Operation::OpenAccount { user: user(name), kind });
            let input = json!({ "commandId": format!("grants-{name}-role"), "user": name, "role": "AUDITOR", "office": "HQ", "from": "2024-01-01" });
            self.asked(Operation::Give { command: super::operator::Given::GrantRole, input });
            opened
        };
        if with_password {
            let set = self.send("setup", HERE, &json!({ "code": opened["code"], "password": PASSWORD }));
            assert_eq!(set.0, 200, "{}", set.1);
        }
    }

    fn send(&self, what: &str, from: &str, body: &Value) -> (u16, Value) {
        self.runtime.block_on(self.sent(what, from, body))
    }

    async fn sent(&self, what: &str, from: &str, body: &Value) -> (u16, Value) {
        let address: IpAddr = from.parse().unwrap();
        let mut request =
            Request::post("/").header("content-type", "application/json").body(Body::from(body.to_string())).unwrap();
        request.extensions_mut().insert(Peer::new(address, false));
        let state = State(Arc::clone(&self.identity));
        let answer = match what {
            "setup" => Ok(setup::set_up(state, request).await),
            _ => login::log_in(state, request).await,
        };
        let answer = answer.into_response();
        let status = answer.status().as_u16();
        let body = to_bytes(answer.into_body(), 1 << 16).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    }

    fn log_in(&self, name: &str, password: &str, from: &str) -> (u16, Value) {
        self.send("login", from, &json!({ "user": name, "password": password }))
    }
}

#[test]
fn a_name_that_is_not_known_costs_the_same_work_and_gets_the_same_answer() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    office.account("U-2", AccountKind::Local, false);
    office.account("U-3", AccountKind::Local, true);
    {
        let reason = Text::new("Left.").unwrap();
        office.asked(Operation::CloseAccount { user: user("U-3"), reason });
    }
    let mut answers = Vec::new();
    for name in ["U-1", "U-2", "U-3", "U-4", "not a reference", ""] {
        let before = office.identity.verifier.verified();
        answers.push(office.log_in(name, "wrong and long enough", HERE));
        assert_eq!(office.identity.verifier.verified() - before, 1, "{name:?}");
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]) && answers[0].0 == 401, "{answers:?}");
    let before = office.identity.verifier.verified();
    assert_eq!(office.log_in("U-3", PASSWORD, HERE).0, 401, "closed");
    assert_eq!(office.log_in("U-1", PASSWORD, HERE).0, 200);
    assert_eq!(office.identity.verifier.verified() - before, 2);
}

#[test]
fn whoever_guesses_is_made_slow_and_nobody_else_is_locked_out() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    let mut refused = 0;
    for _ in 0..12 {
        let before = office.identity.verifier.verified();
        let (status, body) = office.log_in("U-1", "wrong and long enough", HERE);
        if status == 429 {
            assert_eq!(office.identity.verifier.verified(), before, "nothing is looked at: {body}");
            refused += 1;
        }
    }
    assert!(refused >= 8, "{refused}");
    assert_eq!(office.log_in("U-1", PASSWORD, HERE).0, 429, "not even with the right one, from there");
    assert_eq!(office.log_in("U-1", PASSWORD, THERE).0, 200, "and from anywhere else as ever");
    assert_eq!(office.log_in("U-1", PASSWORD, THERE).0, 200);
}

#[test]
fn a_flood_of_names_from_one_address_leaves_the_others_their_places() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    let names: Vec<Value> =
        (0..40).map(|n| json!({ "user": format!("U-9{n}"), "password": "wrong and long enough" })).collect();
    let flood = names.iter().map(|body| office.sent("login", HERE, body));
    let right = json!({ "user": "U-1", "password": PASSWORD });
    let both = futures_util::future::join(futures_util::future::join_all(flood), office.sent("login", THERE, &right));
    let (flood, (status, body)) = office.runtime.block_on(both);
    assert_eq!(status, 200, "{body}");
    assert_eq!(flood.iter().filter(|(status, _)| *status == 401).count(), 2, "two are looked at at a time");
    assert!(flood.iter().all(|(status, _)| matches!(status, 401 | 429)));
}

#[test]
fn the_emergency_account_is_refused_where_its_use_cannot_be_recorded() {
    let office = Office::new();
    office.account("E-1", AccountKind::Emergency, true);
    let login = json!({ "user": "E-1", "password": PASSWORD, "reason": "The provider is gone." });
    office.free.store(0, Ordering::Relaxed);
    // The disk is looked at once a second.
    std::thread::sleep(Duration::from_millis(1_100));
    let (status, body) = office.send("login", HERE, &login);
    assert!(status == 503 && body["token"].is_null(), "{body}");
    assert_eq!(body["errors"][0]["extensions"]["code"], "UNAVAILABLE");
    office.free.store(u64::MAX, Ordering::Relaxed);
    let (status, body) = office.send("login", HERE, &login);
    assert_eq!(status, 200, "{body}");
    let events = office.casebook.reader().history(&Stream::Access, ALL_REVISIONS).unwrap();
    let used: Vec<String> = events
        .iter()
        .filter_map(|event| {
            let Event::Access(access::Event::EmergencyAccountUsed(body)) = &event.event else { return None };
            Some(body.reason.to_string())
        })
        .collect();
    assert_eq!(used, ["The provider is gone."]);
}

#[test]
fn who_waits_before_the_operators_door_is_bounded_and_its_owner_is_answered() {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
        time::{Duration, timeout},
    };

    let office = Office::new();
    let (_stop, stopping) = tokio::sync::watch::channel(false);
    office.runtime.block_on(async {
        let door = super::operator::Door::open(Arc::clone(&office.identity), Arc::clone(&office.pushes), office.folder.path(), stopping).unwrap();
        let file = std::fs::read(office.folder.path().join("operator.json")).unwrap();
        let known: Value = serde_json::from_slice(&file).unwrap();
        let address = known["address"].as_str().unwrap().strip_prefix("http://").unwrap();
        let mut waiting = Vec::new();
        for _ in 0..40 {
            let mut line = TcpStream::connect(address).await.unwrap();
            line.write_all(b"POST / HTTP/1.1\r\nhost: local").await.unwrap();
            waiting.push(line);
        }
        // More than have a place: the oldest is ended for the newest, long before its head is given up.
        let ended = timeout(Duration::from_secs(10), waiting[0].read(&mut [0; 16])).await;
        assert!(matches!(ended, Ok(Ok(0) | Err(_))), "{ended:?}");
        let body = json!({ "operation": "rules" }).to_string();
        let request = format!(
            "POST / HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: Bearer {}\r\ncontent-length: {}\r\n\r\n{body}",
            known["secret"].as_str().unwrap(),
            body.len()
        );
        let mut line = TcpStream::connect(address).await.unwrap();
        line.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        timeout(Duration::from_secs(60), line.read_to_string(&mut answer)).await.unwrap().unwrap();
        assert!(answer.contains(" 200 ") && answer.contains("edition"), "{answer}");
        // A head that does not come to its end ends with the line.
        let mut last = waiting.pop().unwrap();
        let mut rest = Vec::new();
        drop(timeout(Duration::from_secs(60), last.read_to_end(&mut rest)).await.expect("it is given up"));
        drop(door);
    });
}

/// How long something is waited for that happens at once.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_login_on_its_way_does_not_outlive_the_password_that_it_came_with() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    let right = json!({ "user": "U-1", "password": PASSWORD });
    let mut login = pin!(office.sent("login", HERE, &right));
    {
        // Its hash is taken, and the password looked at on a thread of its own.
        let _entered = office.runtime.enter();
        assert!(login.as_mut().poll(&mut task::Context::from_waker(task::Waker::noop())).is_pending());
    }
    let code = office.asked(Operation::Reset { user: user("U-1") })["code"].take();
    let (status, body) = office.runtime.block_on(login);
    assert!(status == 401 && body["token"].is_null(), "{body}");
    // The same where somebody chooses a password anew meanwhile.
    assert_eq!(office.send("setup", HERE, &json!({ "code": code, "password": PASSWORD })).0, 200);
    let code = office.asked(Operation::SetupCode { user: user("U-1") })["code"].take();
    let mut login = pin!(office.sent("login", HERE, &right));
    {
        let _entered = office.runtime.enter();
        assert!(login.as_mut().poll(&mut task::Context::from_waker(task::Waker::noop())).is_pending());
    }
    let other = json!({ "code": code, "password": "four stones by the river" });
    assert_eq!(office.send("setup", THERE, &other).0, 200);
    assert_eq!(office.runtime.block_on(login).0, 401);
    assert_eq!(office.log_in("U-1", "four stones by the river", THERE).0, 200);
}

#[test]
fn a_new_password_ends_what_was_begun_with_the_old_one_also_where_its_request_is_given_up() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    let session = office.log_in("U-1", PASSWORD, HERE).1["token"].as_str().unwrap().to_owned();
    let code = office.asked(Operation::SetupCode { user: user("U-1") })["code"].take();
    let account = office.identity.account(&user("U-1")).unwrap();
    let old = office.identity.passwords.hash(&account);
    let is_chosen = || office.identity.passwords.hash(&account) != old;
    let start = Instant::now();
    {
        let body = json!({ "code": code, "password": "four stones by the river" });
        let mut chosen = pin!(office.sent("setup", HERE, &body));
        while !is_chosen() {
            assert!(start.elapsed() < PATIENCE);
            {
                let _entered = office.runtime.enter();
                let polled = chosen.as_mut().poll(&mut task::Context::from_waker(task::Waker::noop()));
                assert!(polled.is_pending() || is_chosen());
            }
            // Not asked again while the new hash may be on its way to the disk.
            let asked = Instant::now();
            while !is_chosen() && asked.elapsed() < Duration::from_millis(500) {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        // The line breaks here.
    }
    while office.identity.authenticate(&session).is_some() {
        assert!(start.elapsed() < PATIENCE, "the session goes on");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_session_counts_while_the_account_that_it_was_begun_with_does() {
    let office = Office::new();
    office.account("U-1", AccountKind::Local, true);
    let session = office.log_in("U-1", PASSWORD, HERE).1["token"].as_str().unwrap().to_owned();
    assert!(office.identity.authenticate(&session).is_some());
    // Closed on record by somebody else than the operator's door, and so without its sessions being told.
    {
        let body = AccountClosed { user: user("U-1"), reason: Text::new("Left.").unwrap() };
        let command = super::own::own(super::own::by_operator().unwrap(), access::Command::CloseAccount(body).into());
        office.casebook.submit_blocking(command.unwrap()).unwrap();
        assert!(office.identity.authenticate(&session).is_none());
        office.asked(Operation::OpenAccount { user: user("U-1"), kind: AccountKind::Local });
        assert!(office.identity.authenticate(&session).is_none(), "an account of the same name is another one");
    }
    assert_eq!(office.log_in("U-1", PASSWORD, HERE).0, 401);
    // What is left over of it goes at the next start.
    let again = Identity::open(Arc::clone(&office.casebook), office.folder.path(), None);
    drop(again.unwrap());
    let kept = std::fs::read_to_string(office.folder.path().join("passwords")).unwrap();
    assert!(!kept.contains("$argon2id$"), "{kept}");
}
