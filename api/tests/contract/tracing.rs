//! Readings of what is strictly confidential: on record before they are shown, in few events, and once in a while.

use std::sync::{
    Arc, Mutex, OnceLock, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use api::{
    caller::Caller,
    casebook::Casebook,
    graphql,
    identity::{LastUse, Traced, Tracer},
    sight::{Trace, Traces},
};
use async_graphql::{Context, EmptyMutation, Executor, Object, Request, Schema, Subscription};
use domain::{
    Actor, Envelope, Event, Position, Stream, access,
    terms::{CaseId, Confidentiality, Role},
};
use futures_util::{Stream as Answers, StreamExt, future::join_all, stream};
use serde_json::{Value, json};
use storage::{ALL_REVISIONS, Step};

use crate::harness::{World, code, give, open, operator, person};

const NOW: &str = "2026-03-01T00:00:00Z";

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// An event of a case, of a class.
fn event(position: u64, confidentiality: Confidentiality) -> Envelope {
    static OF_A_CASE: OnceLock<Envelope> = OnceLock::new();
    let found = || crate::harness::scenarios().into_iter().find(|event| event.stream.case().is_some()).unwrap();
    Envelope { position: Position(position), confidentiality, ..OF_A_CASE.get_or_init(found).clone() }
}

/// A strictly confidential event of a case of its own.
fn of_case(number: u64) -> Envelope {
    let case = CaseId(uuid::Uuid::from_u128(u128::from(number) + 1));
    Envelope { stream: Stream::Case(case), ..event(number + 1_000, Confidentiality::StrictlyConfidential) }
}

fn note(traces: &Traces, event: &Envelope) {
    traces.note(Trace { case: event.stream.case(), position: event.position });
}

fn traces(positions: impl IntoIterator<Item = u64>) -> Traces {
    let traces = Traces::default();
    positions.into_iter().for_each(|position| note(&traces, &event(position, Confidentiality::StrictlyConfidential)));
    traces
}

/// How many readings each event records.
fn recorded(casebook: &Casebook) -> Vec<usize> {
    let events = casebook.reader().history(&Stream::Access, ALL_REVISIONS).unwrap();
    let readings = events.iter().filter_map(|event| {
        let Event::Access(access::Event::ReadingsRecorded(body)) = &event.event else { return None };
        Some(body.readings.len())
    });
    readings.collect()
}

#[test]
fn what_waits_together_is_one_event_and_everybody_is_answered_after_it_is_durable() {
    let folder = tempfile::tempdir().unwrap();
    let mut setting = World::new(NOW).setting();
    let (gate, flushes) = (Arc::new(Mutex::new(())), Arc::new(AtomicUsize::new(0)));
    let (asked, counted) = (Arc::clone(&gate), Arc::clone(&flushes));
    setting.storage.fault = Some(Arc::new(move |step| {
        if step == Step::Sync {
            counted.fetch_add(1, Ordering::Relaxed);
            drop(asked.lock().unwrap_or_else(PoisonError::into_inner));
        }
        Ok(())
    }));
    let casebook = open(folder.path(), setting);
    let runtime = runtime();
    let before = flushes.load(Ordering::Relaxed);
    let held = gate.lock().unwrap();
    runtime.block_on(async {
        let tracer = Tracer::start(Arc::clone(&casebook));
        let now = casebook.now();
        let first = {
            let tracer = tracer.clone();
            tokio::spawn(async move { tracer.flush(&traces([1]), &person("U-0", Role::Auditor, "HQ"), now).await })
        };
        while flushes.load(Ordering::Relaxed) == before {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
        let readers: Vec<Actor> = (1..=300).map(|n| person(&format!("U-{n}"), Role::Auditor, "HQ")).collect();
        let seen: Vec<Traces> = readers.iter().map(|_| traces([1, 2])).collect();
        let others = readers.iter().zip(&seen).map(|(reader, seen)| tracer.flush(seen, reader, now));
        let mut others = std::pin::pin!(join_all(others));
        assert!(futures_util::poll!(others.as_mut()).is_pending(), "nobody is answered before it is durable");
        drop(held);
        first.await.unwrap().unwrap();
        assert!(others.await.iter().all(Result::is_ok));
    });
    let events = recorded(&casebook);
    assert!(events.iter().sum::<usize>() == 301 && events.len() <= 8, "in few events: {events:?}");
    runtime.block_on(async {
        let tracer = Tracer::start(Arc::clone(&casebook));
        let many = Traces::default();
        (0..300).for_each(|number| note(&many, &of_case(number)));
        tracer.flush(&many, &person("U-0", Role::Auditor, "HQ"), casebook.now()).await.unwrap();
    });
    assert_eq!(recorded(&casebook)[events.len()..], [256, 44], "more than an event holds");
    casebook.close();
}

#[test]
fn the_same_person_and_the_same_event_leave_one_trace_in_a_quarter_of_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    runtime().block_on(async {
        let tracer = Tracer::start(Arc::clone(&casebook));
        let read = async |user: &str, positions: &[u64]| {
            let reader = person(user, Role::Auditor, "HQ");
            tracer.flush(&traces(positions.iter().copied()), &reader, casebook.now()).await.unwrap();
            recorded(&casebook).len()
        };
        assert_eq!(read("U-1", &[5, 6]).await, 1);
        assert_eq!(read("U-1", &[6, 5]).await, 1);
        assert_eq!(read("U-2", &[5]).await, 2, "somebody else");
        assert_eq!(read("U-1", &[5, 7]).await, 3, "something else, and that alone");
        world.set_now("2026-03-01T00:14:59Z");
        assert_eq!(read("U-1", &[5]).await, 3);
        world.set_now("2026-03-01T00:15:00Z");
        assert_eq!(read("U-1", &[5]).await, 4);
        tracer.flush(&Traces::default(), &person("U-1", Role::Auditor, "HQ"), casebook.now()).await.unwrap();
        assert_eq!(recorded(&casebook).len(), 4, "an answer without any leaves none");
        let many = traces(100..350);
        tracer.flush(&many, &person("U-1", Role::Auditor, "HQ"), casebook.now()).await.unwrap();
    });
    let events = casebook.reader().history(&Stream::Access, ALL_REVISIONS).unwrap();
    let last = events.iter().filter_map(|event| {
        let Event::Access(access::Event::ReadingsRecorded(body)) = &event.event else { return None };
        Some(body.readings.clone())
    });
    let last = last.collect::<Vec<_>>();
    let positions = |readings: &[access::TracedReading]| -> Vec<u64> {
        readings.iter().flat_map(|reading| &reading.positions).map(|position| position.0).collect()
    };
    assert_eq!(positions(&last[2]), [7]);
    assert_eq!(last[4].iter().map(|reading| reading.positions.len()).collect::<Vec<_>>(), [50; 5]);
    assert_eq!(positions(&last[4]), (100..350).collect::<Vec<_>>());
    casebook.close();
}

/// A schema that hands out one strictly confidential event.
struct Reading;

#[Object]
impl Reading {
    async fn secret(&self, ctx: &Context<'_>) -> &str {
        note(ctx.data_unchecked::<Arc<Traces>>(), &event(9, Confidentiality::StrictlyConfidential));
        "secret"
    }

    async fn open(&self) -> &str {
        "open"
    }
}

struct Following;

#[Subscription]
impl Following {
    async fn secrets(&self, ctx: &Context<'_>) -> impl Answers<Item = String> {
        let traces = Arc::clone(ctx.data_unchecked::<Arc<Traces>>());
        stream::iter(1..=3).map(move |number| {
            note(&traces, &event(10 + number, Confidentiality::StrictlyConfidential));
            format!("secret {number}")
        })
    }
}

/// Of what each reading was, in words.
fn told_of(casebook: &Casebook) -> Vec<String> {
    let events = casebook.reader().history(&Stream::Access, ALL_REVISIONS).unwrap();
    let readings = events.iter().filter_map(|event| {
        let Event::Access(access::Event::ReadingsRecorded(body)) = &event.event else { return None };
        Some(
            body.readings.iter().filter_map(|reading| reading.of.as_ref().map(ToString::to_string)).collect::<Vec<_>>(),
        )
    });
    readings.flatten().collect()
}

#[test]
fn who_reads_on_and_on_is_put_on_record_before_each_tile_and_in_few_readings() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    runtime().block_on(async {
        let tracer = Tracer::start(Arc::clone(&casebook));
        let carry = async |user: &str, tile: u64| {
            tracer.carry(&person(user, Role::Oversight, "HQ"), tile, 99, casebook.now()).await
        };
        world.set_free(0);
        // The disk is looked at once a second.
        tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
        assert!(carry("U-1", 0).await.is_err(), "what cannot be recorded is not given");
        world.set_free(u64::MAX);
        let mut told = Vec::new();
        for tile in 0..100 {
            carry("U-1", tile).await.unwrap();
            told = told_of(&casebook);
            let reaches = told.last().unwrap().split(' ').nth(3).unwrap().parse::<u64>().unwrap();
            assert!(reaches >= (tile + 1) * 256, "tile {tile} is covered: {told:?}");
        }
        assert_eq!(
            told[..3],
            [
                "records 1 to 256 of the log, as far as they were there",
                "records 257 to 512 of the log, as far as they were there",
                "records 513 to 1024 of the log, as far as they were there",
            ]
        );
        assert_eq!((told.len(), told[7].contains(" to 25600 ")), (8, true), "{told:?}");
        world.set_now("2026-03-01T00:14:59Z");
        for tile in 0..100 {
            carry("U-1", tile).await.unwrap();
        }
        assert_eq!(told_of(&casebook).len(), 8, "once in a quarter of an hour");
        carry("U-2", 50).await.unwrap();
        assert_eq!(
            told_of(&casebook)[8],
            "records 12801 to 13056 of the log, as far as they were there",
            "somebody else"
        );
        world.set_now("2026-03-01T00:15:00Z");
        carry("U-1", 99).await.unwrap();
        assert_eq!(told_of(&casebook).len(), 10);
    });
    casebook.close();
}

#[test]
fn a_tile_of_records_is_withheld_where_its_reading_cannot_be_recorded() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let folder = tempfile::tempdir().unwrap();
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    runtime().block_on(async {
        let eyes = Caller::from(person("system", Role::System, "local"));
        let tracer = Tracer::start(Arc::clone(&casebook));
        let router = api::proofs::router(Arc::clone(&casebook), tracer).layer(axum::Extension(eyes));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let read = async |path: &str| {
            let mut line = tokio::net::TcpStream::connect(address).await.unwrap();
            let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
            line.write_all(head.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            line.read_to_end(&mut answer).await.unwrap();
            String::from_utf8_lossy(&answer).into_owned()
        };
        world.set_free(0);
        tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
        let withheld = read("/tile/entries/000.p/1").await;
        assert!(withheld.contains(" 503 ") && withheld.contains("UNAVAILABLE"), "{withheld}");
        assert!(read("/tile/0/000.p/1").await.contains(" 200 "), "hashes leave no trace");
        world.set_free(u64::MAX);
        let given = read("/tile/entries/000.p/1").await;
        assert!(given.contains(" 200 "), "{given}");
        assert_eq!(recorded(&casebook), [1]);
        serving.abort();
    });
    casebook.close();
}

fn traced(casebook: &Arc<Casebook>, folder: &std::path::Path) -> impl Executor + use<> {
    let identity = api::identity::Identity::open(Arc::clone(casebook), folder, None).unwrap();
    let used: Arc<LastUse> = Arc::clone(identity.used());
    let schema = Schema::build(Reading, EmptyMutation, Following).finish();
    Traced::new(schema, Arc::clone(casebook), Tracer::start(Arc::clone(casebook)), used)
}

fn told(answer: async_graphql::Response) -> Value {
    serde_json::to_value(answer).unwrap()
}

#[test]
fn an_answer_whose_reading_cannot_be_recorded_is_withheld_and_others_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    runtime().block_on(async {
        let schema = traced(&casebook, folder.path());
        let request = |document: &str| Request::new(document).data(Caller::from(person("U-1", Role::Auditor, "HQ")));
        world.set_free(0);
        // The disk is looked at once a second.
        tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
        let withheld = told(schema.execute(request("{ secret }")).await);
        assert_eq!((code(&withheld), &withheld["data"]), ("UNAVAILABLE", &Value::Null));
        assert!(!withheld.to_string().contains("\"secret\""), "{withheld}");
        assert_eq!(told(schema.execute(request("{ open }")).await)["data"]["open"], "open");
        let streamed: Vec<Value> =
            schema.execute_stream(request("subscription { secrets }"), None).map(told).collect().await;
        assert!(streamed.len() == 3 && streamed.iter().all(|answer| code(answer) == "UNAVAILABLE"), "{streamed:?}");
        assert_eq!(recorded(&casebook), [0; 0]);

        world.set_free(u64::MAX);
        assert_eq!(told(schema.execute(request("{ secret }")).await)["data"]["secret"], "secret");
        assert_eq!(recorded(&casebook), [1], "what was withheld before leaves its trace now");
        let streamed: Vec<Value> =
            schema.execute_stream(request("subscription { secrets }"), None).map(told).collect().await;
        assert_eq!(streamed[2]["data"]["secrets"], "secret 3");
        assert_eq!(recorded(&casebook), [1, 1, 1, 1], "each answer before it leaves");
        let nobody = told(schema.execute(Request::new("{ secret }")).await);
        assert_eq!(code(&nobody), "UNAVAILABLE", "a reading without a reader is none");
    });
    casebook.close();
}

#[test]
fn oversight_asks_who_read_what_in_pages_and_nobody_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(NOW);
    let casebook = open(folder.path(), world.setting());
    for (user, role) in [("U-706", "OVERSIGHT"), ("U-301", "PROJECT_MANAGER")] {
        let input = json!({ "commandId": format!("grants-{user}"), "user": user, "role": role, "office": "HQ", "from": "2024-01-01" });
        give(&casebook, &operator(), "GrantRole", input).unwrap();
    }
    let case = event(1, Confidentiality::Open).stream.case().unwrap();
    runtime().block_on(async {
        let tracer = Tracer::start(Arc::clone(&casebook));
        for minute in 0..7 {
            world.set_now(&format!("2026-03-01T00:0{minute}:00Z"));
            let reader = person(&format!("U-{}", minute % 2), Role::Auditor, "HQ");
            tracer.flush(&traces([minute + 20]), &reader, casebook.now()).await.unwrap();
        }
    });
    let ask = |user: &str, role: Role, arguments: &str| {
        let document = format!(
            "{{ readings({arguments}) {{ nodes {{ reading {{ user at kind positions }} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        );
        let request = Request::new(document).data(Caller::from(person(user, role, "HQ")));
        let answer = runtime().block_on(graphql::schema(Arc::clone(&casebook)).execute(request));
        serde_json::to_value(answer).unwrap()
    };
    let positions = |answer: &Value| -> Vec<u64> {
        let nodes = answer["data"]["readings"]["nodes"].as_array().unwrap_or_else(|| panic!("{answer}"));
        nodes.iter().map(|node| node["reading"]["positions"][0].as_str().unwrap().parse().unwrap()).collect()
    };
    let oversight = |arguments: &str| ask("U-706", Role::Oversight, arguments);
    let first = oversight("first: 3");
    assert_eq!(positions(&first), [26, 25, 24], "the newest first");
    let page = &first["data"]["readings"]["pageInfo"];
    assert_eq!(page["hasNextPage"], true);
    let next = oversight(&format!("first: 10, after: {}", page["endCursor"]));
    assert_eq!(positions(&next), [23, 22, 21, 20]);
    assert_eq!(next["data"]["readings"]["pageInfo"]["hasNextPage"], false);
    assert_eq!(positions(&oversight("user: \"U-1\"")), [25, 23, 21]);
    assert_eq!(positions(&oversight("from: \"2026-03-01T00:02:00Z\", to: \"2026-03-01T00:04:00Z\"")), [23, 22]);
    assert_eq!(positions(&oversight(&format!("case: \"{}\"", id(case)))).len(), 7);
    assert_eq!(positions(&oversight(&format!("case: \"{}\"", id(CaseId(uuid::Uuid::nil()))))).len(), 0);
    assert_eq!(code(&oversight(&format!("user: \"U-1\", after: {}", page["endCursor"]))), "BAD_USER_INPUT");
    assert_eq!(code(&ask("U-301", Role::ProjectManager, "first: 1")), "FORBIDDEN");
    assert_eq!(code(&ask("U-999", Role::Oversight, "first: 1")), "FORBIDDEN", "a role that nobody granted");
    casebook.close();
}

fn id(case: CaseId) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.encode(format!("1:Case:{case}"))
}
