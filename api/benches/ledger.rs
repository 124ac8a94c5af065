#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that breaks off says where")]
//! What the ledger does against the floor of the machine, in one run: `cargo bench -p api`. Ratios, not times, are claims.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use api::{
    caller::Caller,
    casebook::{Casebook, PACKING, Time},
    submission,
};
use domain::{
    Actor, Command, CommandId, Envelope, Position, Revision, Stream,
    terms::{CaseId, Office, Role, UserId},
};
use serde_json::{Value, json};
use storage::{Commit, EventLog, Options};

const RUN: Duration = Duration::from_secs(5);

/// One turn of what is measured in turn.
const TURN: Duration = Duration::from_secs(2);

fn main() {
    // `cargo bench -p api -- desk` for one part of it.
    let part = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let asked = |name: &str| part.as_ref().is_none_or(|part| part == name);
    let events: usize = std::env::var("HRDD_BENCH_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    // First what needs a fresh heap; then what fills it.
    if asked("replay") {
        replay(events);
    }
    if asked("desk") {
        desk();
    }
    if asked("open") {
        open(events);
    }
    if asked("sight") {
        sight(events.min(40_000));
    }
    if asked("history") {
        history(&[40_000, events.min(400_000)]);
    }
}

fn actor(user: &str, role: Role) -> Actor {
    Actor { user: UserId::new(user).unwrap(), role, office: Office::new("local").unwrap(), on_behalf_of: None }
}

/// Decide and append durably through the desk: one client, then 64, against appends of the same bytes to a plain file.
fn desk() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = Arc::new(Casebook::open(folder.path(), Options::default(), Time::system()).unwrap());
    let operator = actor("operator", Role::RecordsOfficer);
    give(
        &casebook,
        &operator,
        "GrantRole",
        None,
        json!({"user": "pm", "role": "PROJECT_MANAGER", "office": "local", "from": "2024-01-01"}),
    );
    let manager = actor("pm", Role::ProjectManager);
    let cases: Vec<CaseId> = (0..64).map(|number| open_case(&casebook, &manager, number)).collect();
    give(&casebook, &manager, "ReviseSupportItem", Some(cases[0]), revision(0));
    let head = casebook.reader().head();
    let bytes = casebook.reader().record(head).unwrap().len();
    let event = casebook.reader().at(head).unwrap();
    // In turn, for disks differ by the minute.
    let (mut floors, mut logs, mut ones) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..5 {
        floors.push(floor(folder.path(), bytes));
        logs.push(alone(&folder.path().join(format!("alone-{round}")), &event));
        ones.push(clients(&casebook, &manager, &cases, 1).0);
    }
    let (many, _) = clients(&casebook, &manager, &cases, 64);
    let [floor, log, one] = [floors, logs, ones].map(|mut rates| {
        rates.sort_by(f64::total_cmp);
        rates[rates.len() / 2]
    });
    println!("desk: floor {floor:.0} appends/s of {bytes} bytes + fdatasync");
    println!("desk: the log alone {log:.0} appends/s = {:.2} of the floor", log / floor);
    println!("desk: 1 client {one:.0} commands/s = {:.2} of the floor (wanted 0.40)", one / floor);
    println!("desk: 64 clients {many:.0} commands/s = {:.1} times one client (wanted 10)", many / one);
    casebook.close();
}

fn floor(folder: &Path, bytes: usize) -> f64 {
    let mut file: File = OpenOptions::new().create(true).append(true).open(folder.join("floor")).unwrap();
    let record = vec![7; bytes];
    let (start, mut count) = (Instant::now(), 0u32);
    while start.elapsed() < TURN {
        file.write_all(&record).unwrap();
        file.sync_data().unwrap();
        count += 1;
    }
    f64::from(count) / start.elapsed().as_secs_f64()
}

/// The same event again and again, without desk, rules and views.
fn alone(folder: &Path, event: &Envelope) -> f64 {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let (start, mut count) = (Instant::now(), 0u32);
    while start.elapsed() < TURN {
        count += 1;
        let envelope = Envelope {
            position: Position(u64::from(count)),
            revision: Revision(count),
            command: CommandId::new(&format!("bench-{count:012}")).unwrap(),
            ..event.clone()
        };
        log.append(vec![Commit { envelopes: vec![envelope] }]).unwrap();
    }
    f64::from(count) / start.elapsed().as_secs_f64()
}

fn clients(casebook: &Arc<Casebook>, manager: &Actor, cases: &[CaseId], clients: usize) -> (f64, f64) {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let (stop, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let start = Instant::now();
    let threads: Vec<_> = (0..clients)
        .map(|client| {
            let (casebook, manager, case) = (Arc::clone(casebook), manager.clone(), cases[client]);
            let (stop, done) = (Arc::clone(&stop), Arc::clone(&done));
            std::thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    let number = NEXT.fetch_add(1, Ordering::Relaxed);
                    give(&casebook, &manager, "ReviseSupportItem", Some(case), revision(number));
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    std::thread::sleep(if clients == 1 { TURN } else { RUN });
    stop.store(true, Ordering::Relaxed);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let seconds = start.elapsed().as_secs_f64();
    (done.load(Ordering::Relaxed) as f64 / seconds, seconds)
}

/// What the clients record, again and again.
fn revision(number: u64) -> Value {
    json!({
        "item": "S1", "description": format!("Radios, lot {number}"), "quantity": 40, "lethalOrDualUse": "NO",
        "purpose": "OTHER", "reason": "The list was made more precise after the visit of the border post",
    })
}

fn give(casebook: &Casebook, actor: &Actor, name: &str, case: Option<CaseId>, mut input: Value) -> Vec<Arc<Envelope>> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    input["commandId"] = format!("bench-{:012}", NEXT.fetch_add(1, Ordering::Relaxed)).into();
    if case.is_some() {
        input["caseId"] = "case".into();
    }
    let submission = submission::read(name, input, actor, &|_| case).unwrap();
    assert!(matches!(submission.command, Command::Scope(_) | Command::Role(_)));
    casebook.submit_blocking(submission).unwrap().envelopes
}

fn open_case(casebook: &Casebook, manager: &Actor, number: u32) -> CaseId {
    let opened = give(
        casebook,
        manager,
        "OpenCase",
        None,
        json!({
            "reference": format!("XZ-2026-{number:03}"), "title": "Bench", "country": "XZ", "office": "local", "project": "P-1",
            "caseOwner": "pm", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
            "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
        }),
    );
    let case = opened[0].stream.case().unwrap();
    give(
        casebook,
        manager,
        "AddSupportItem",
        Some(case),
        json!({
            "item": "S1", "supportKind": "LOGISTICAL", "description": "Radios", "lethalOrDualUse": "NO", "purpose": "OTHER",
        }),
    );
    case
}

/// A store of many events, written in large drains.
fn filled(folder: &Path, events: usize) -> usize {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let mut commits: Vec<Commit> = Vec::new();
    let mut count = 0;
    for envelope in fixtures::portfolio(events / 50, 50) {
        count += 1;
        match commits.last_mut() {
            Some(last) if last.envelopes[0].command == envelope.command => last.envelopes.push(envelope),
            _ => {
                if commits.len() >= 1_000 {
                    log.append(std::mem::take(&mut commits)).unwrap();
                }
                commits.push(Commit { envelopes: vec![envelope] });
            }
        }
    }
    log.append(commits).unwrap();
    count
}

/// Events into all projections, settled once, on one core by its own time. Every event is decoded from its record first,
/// as it comes from a log: events that were copied share their texts, and folding them would cost less than it does.
fn replay(events: usize) {
    const CHUNK: usize = 5_000;
    let records = Records::of(fixtures::portfolio(events / 50, 50));
    let count = records.records.len();
    let mut views = projections::Views::new().packed_by(PACKING);
    let (mut decoding, mut folding) = (Duration::ZERO, Duration::ZERO);
    for first in (0..count).step_by(CHUNK) {
        let start = worked();
        let read: Vec<Envelope> = (first..count.min(first + CHUNK)).map(|place| records.read(place)).collect();
        decoding += worked() - start;
        let start = worked();
        read.iter().for_each(|envelope| views.apply_unread(envelope).unwrap());
        folding += worked() - start;
        let start = worked();
        drop(read);
        decoding += worked() - start;
    }
    let start = worked();
    views.read_again(&records).unwrap();
    views.pack(count);
    folding += worked() - start;
    // A projection that stopped would be fast.
    assert!(views.is_whole(), "{:?}", views.health());
    assert_eq!((views.position(), views.cases().count()), (Position(count as u64), events / 50));
    let rate = |time: Duration| count as f64 / time.as_secs_f64();
    println!(
        "replay: {count} events into all projections at {:.0} events/s on one core (wanted 300,000)",
        rate(folding)
    );
    println!("replay: decoding their records as well, {:.0} events/s on one core", rate(decoding + folding));
}

/// How long this thread has run on a core: other work on the machine does not count.
fn worked() -> Duration {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(times.split(' ').next().unwrap().parse().unwrap())
}

/// A large store made ready to serve, by a process of its own.
fn open(events: usize) {
    let folder = tempfile::tempdir().unwrap();
    let count = filled(folder.path(), events);
    let start = Instant::now();
    let (mut server, _, _) = serve(folder.path());
    let seconds = start.elapsed().as_secs_f64();
    let resident = resident(server.id()) as f64;
    println!("open: {count} events, ready to serve in {seconds:.1} s (wanted 5 s for 1,000,000)");
    println!(
        "open: {:.0} MiB resident, {:.1} KiB for each of {} cases: texts, indexes and the engine's cache included",
        resident / 1024.0 / 1024.0,
        resident / 1024.0 / (events / 50) as f64,
        events / 50
    );
    server.kill().unwrap();
    server.wait().unwrap();
}

/// The real binary over a store, once it answers.
fn serve(folder: &Path) -> (std::process::Child, SocketAddr, String) {
    let ready = folder.join("ready.json");
    let server = std::process::Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["serve", "--listen", "127.0.0.1:0", "--points-per-second", "1000000000", "--data"])
        .arg(folder)
        .arg("--ready-file")
        .arg(&ready)
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let told: Value = loop {
        if let Ok(text) = std::fs::read_to_string(&ready) {
            break serde_json::from_str(&text).unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let address = told["url"].as_str().unwrap().trim_start_matches("http://").parse().unwrap();
    // Whoever reads holds a role in the store that was filled.
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["token", "--user", "U-706", "--role", "OVERSIGHT", "--office", "HQ", "--data"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    (server, address, String::from_utf8(made.stdout).unwrap().trim().to_owned())
}

/// What the access rules cost: the last 50 events of a case, resolved in this process without HTTP, which would only make
/// the share smaller. Compared are the questions that the rules ask for this answer, given alone in a loop, with the whole
/// query less those; and, where events of the case are hidden, the same query of the same case by whom all is shown.
fn sight(events: usize) {
    // The time on a core is told in steps of milliseconds: what is short is done often.
    const QUERIES: u32 = 2_000;
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), events);
    let casebook = Arc::new(Casebook::open(folder.path(), Options::default(), Time::system()).unwrap());
    let schema = api::graphql::schema(Arc::clone(&casebook));
    let person = |user: &str, role, office: &str| Actor { office: Office::new(office).unwrap(), ..actor(user, role) };
    let oversight = Caller::from(person("U-706", Role::Oversight, "HQ"));
    let manager = Caller::from(person("U-101", Role::ProjectManager, "XA-CO"));
    // Whole cases of at least 60 events that both reach: one of which the manager sees all, one of which not.
    let mut found: [Option<(CaseId, String)>; 2] = [None, None];
    for (id, case) in casebook.views().cases().filter(|(_, case)| case.revision.0 >= 60) {
        let views = casebook.views();
        let viewer = manager.viewer(&casebook);
        let Some(seen) = views.registry().access().facts(id).and_then(|facts| viewer.of_case(facts)) else { continue };
        found[usize::from(!seen.sees_all())].get_or_insert((id, case.reference()));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let query = |caller: &Caller, reference: &str| {
        let document = format!(
            "{{ case(reference: \"{reference}\") {{ history(last: 50) {{ nodes {{ position kind recordedAt effectiveOn actor {{ user role }} }} }} }} }}"
        );
        let request = async_graphql::Request::new(document).data(caller.clone());
        let answer = runtime.block_on(async_graphql::Executor::execute(&schema, request));
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        std::hint::black_box(answer);
    };
    let timed = |times: u32, work: &dyn Fn()| {
        let start = worked();
        (0..times).for_each(|_| work());
        (worked() - start).as_secs_f64() * 1e6 / f64::from(times)
    };
    for (number, told) in ["all is seen", "events are hidden from the manager"].iter().enumerate() {
        let Some((id, reference)) = &found[number] else { panic!("no case of which {told}") };
        let rules = |caller: &Caller| {
            let viewer = caller.viewer(&casebook);
            let views = casebook.views();
            std::hint::black_box(views.seen_by(&viewer).of_case(*id));
        };
        // In turn, and the middle of five: machines differ by the second.
        let mut rounds: Vec<[f64; 4]> = (0..5)
            .map(|_| {
                [
                    timed(QUERIES, &|| query(&oversight, reference)),
                    timed(QUERIES, &|| query(&manager, reference)),
                    timed(200 * QUERIES, &|| rules(&oversight)),
                    timed(200 * QUERIES, &|| rules(&manager)),
                ]
            })
            .collect();
        let middle = |place: usize, rounds: &mut Vec<[f64; 4]>| {
            rounds.sort_by(|one, other| one[place].total_cmp(&other[place]));
            rounds[2][place]
        };
        let [oversight, manager, asked, asked_of_manager] = [0, 1, 2, 3].map(|place| middle(place, &mut rounds));
        println!(
            "sight: {told}: Oversight {oversight:.0} us a query, of it the rules {asked:.2} us = {:.2} % more than without (wanted 10 % at most)",
            100.0 * asked / (oversight - asked)
        );
        println!(
            "sight: {told}: manager {manager:.0} us a query = {:+.1} % against Oversight; the rules before reading {asked_of_manager:.2} us",
            100.0 * (manager / oversight - 1.0)
        );
    }
    casebook.close();
}

/// The records of a log, and where those of every case are, as the index of a log knows it.
struct Records {
    records: Vec<Vec<u8>>,
    places: HashMap<CaseId, Vec<usize>>,
}

impl Records {
    fn of(envelopes: impl Iterator<Item = Envelope>) -> Self {
        let mut known = Self { records: Vec::new(), places: HashMap::new() };
        for envelope in envelopes {
            if let Stream::Case(case) = envelope.stream {
                known.places.entry(case).or_default().push(known.records.len());
            }
            known.records.push(storage::encode(&envelope, true).unwrap());
        }
        known
    }

    fn read(&self, place: usize) -> Envelope {
        storage::decode(Position(place as u64 + 1), &self.records[place]).unwrap().0
    }
}

impl projections::Histories for Records {
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String> {
        let places = self.places.get(&case).into_iter().flatten();
        Ok(places.map(|place| self.read(*place)).filter(|envelope| envelope.position <= up_to).collect())
    }
}

fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/statm")).unwrap_or_default();
    status.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}

/// One case's last 50 events over HTTP with 32 connections, on stores of different sizes.
fn history(sizes: &[usize]) {
    for size in sizes {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path(), *size);
        let (mut server, address, token) = serve(folder.path());
        let rate = hammer(address, &token);
        println!(
            "history: store of {size} events: {rate:.0} requests/s of 50 events, 32 connections, client on the same cores (wanted 3,000)"
        );
        server.kill().unwrap();
        server.wait().unwrap();
    }
}

fn ask(address: SocketAddr, token: &str, query: &str) -> Vec<u8> {
    let body = json!({ "query": query }).to_string();
    let length = body.len();
    format!("POST /graphql HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> usize {
    buffer.clear();
    let mut chunk = [0; 65_536];
    loop {
        let read = stream.read(&mut chunk).unwrap();
        assert!(read > 0, "the server closed");
        buffer.extend_from_slice(&chunk[..read]);
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
        let length: usize =
            head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap().trim().parse().unwrap();
        if buffer.len() >= end + 4 + length {
            assert!(head.starts_with("http/1.1 200"), "{head}");
            return end + 4;
        }
    }
}

fn hammer(address: SocketAddr, token: &str) -> f64 {
    let mut first = TcpStream::connect(address).unwrap();
    let mut buffer = Vec::new();
    first.write_all(&ask(address, token, "{ cases(first: 32) { nodes { reference revision } } }")).unwrap();
    let body = answer(&mut first, &mut buffer);
    let listed: Value = serde_json::from_slice(&buffer[body..]).unwrap();
    let references: Vec<String> = listed["data"]["cases"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["reference"].as_str().unwrap().to_owned())
        .collect();
    let (stop, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let start = Instant::now();
    let threads: Vec<_> = (0..32)
        .map(|number| {
            let (stop, done) = (Arc::clone(&stop), Arc::clone(&done));
            let reference = &references[number % references.len()];
            let query = format!("{{ case(reference: \"{reference}\") {{ history(last: 50) {{ nodes {{ position kind recordedAt effectiveOn actor {{ user role }} }} }} }} }}");
            let request = ask(address, token, &query);
            std::thread::spawn(move || {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_nodelay(true).unwrap();
                let mut buffer = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    stream.write_all(&request).unwrap();
                    let body = answer(&mut stream, &mut buffer);
                    assert!(buffer[body..].starts_with(b"{\"data\":{\"case\":{"), "{}", String::from_utf8_lossy(&buffer[body..]));
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    std::thread::sleep(RUN);
    stop.store(true, Ordering::Relaxed);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    done.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64()
}
