//! Server-sent events: what comes, when it ends, and what is refused; over real sockets.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::watch,
    time::{sleep, timeout},
};

use super::{Answer, LONG, TOKEN, TransportSettings, encoded, query, request, schema::Caller, serve, serve_with};

const EVENTS: (&str, &str) = ("accept", "text/event-stream");

async fn subscribe_with(address: SocketAddr, body: Value, headers: &[(&str, &str)]) -> Answer {
    let headers = [&[("content-type", "application/json"), EVENTS], headers].concat();
    request(address, "POST /graphql", &headers, body.to_string().as_bytes()).await
}

/// Everything until the operation ends.
async fn subscribe(address: SocketAddr, document: &str) -> Answer {
    subscribe_with(address, json!({ "query": document }), &[]).await
}

/// What was sent in chunks.
fn whole(chunked: &str) -> String {
    let (mut rest, mut whole) = (chunked, String::new());
    while let Some((size, after)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size, 16).unwrap();
        whole.push_str(&after[..size]);
        rest = after[size..].strip_prefix("\r\n").unwrap_or_default();
    }
    whole
}

/// The events without the signs of life: the event, its id and its data.
fn events(text: &str) -> Vec<(String, Option<String>, Value)> {
    let blocks = text.split("\n\n").filter(|block| !block.is_empty() && !block.starts_with(':'));
    let read = |block: &str| {
        let line =
            |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned());
        let data = line("data:").unwrap();
        let data = if data.is_empty() { Value::Null } else { serde_json::from_str(&data).unwrap() };
        (line("event:").unwrap(), line("id:"), data)
    };
    blocks.map(read).collect()
}

fn told(answer: &Answer) -> Vec<(String, Option<String>, Value)> {
    assert_eq!(answer.status, 200, "{answer:?}");
    events(&whole(&answer.body))
}

fn next(data: Value) -> (String, Option<String>, Value) {
    ("next".to_owned(), None, json!({ "data": data }))
}

fn complete() -> (String, Option<String>, Value) {
    ("complete".to_owned(), None, Value::Null)
}

/// A reader that goes on reading, or does not.
struct Reader(TcpStream);

impl Reader {
    async fn open(address: SocketAddr, document: &str) -> Self {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let body = json!({ "query": document }).to_string();
        let head = format!(
            "POST /graphql HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {TOKEN}\r\naccept: text/event-stream\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        Self(stream)
    }

    /// Reads until the text has come, and gives all that has.
    async fn until(&mut self, text: &str) -> String {
        let mut read = String::new();
        let mut part = [0; 4_096];
        let reading = async {
            while !read.contains(text) {
                let count = self.0.read(&mut part).await.unwrap();
                assert!(count > 0, "it ended with {read}");
                read.push_str(std::str::from_utf8(&part[..count]).unwrap());
            }
        };
        timeout(LONG, reading).await.unwrap_or_else(|_| panic!("no {text}"));
        read
    }

    /// Reads to the end of the answer, or of the connection, which may end with a reset.
    async fn rest(mut self) -> String {
        let mut read = Vec::new();
        let mut part = [0; 65_536];
        let reading = async {
            while !read.ends_with(b"\r\n0\r\n\r\n")
                && let Ok(count @ 1..) = self.0.read(&mut part).await
            {
                read.extend_from_slice(&part[..count]);
            }
        };
        timeout(LONG, reading).await.expect("it ends");
        String::from_utf8_lossy(&read).into_owned()
    }
}

#[tokio::test]
async fn every_answer_is_an_event_and_the_end_is_one() {
    let address = serve(TransportSettings::default()).await;
    let answer = subscribe(address, "subscription { count(to: 3) }").await;
    let counted = |n: u32| next(json!({ "count": n }));
    assert_eq!(told(&answer), [counted(1), counted(2), counted(3), complete()]);
    assert_eq!(answer.header("content-type"), Some("text/event-stream; charset=utf-8"));
    assert_eq!((answer.header("cache-control"), answer.header("x-accel-buffering")), (Some("no-store"), Some("no")));
    let by_get = format!("GET /graphql?query={}", encoded("subscription { count(to: 1) }"));
    let answer = request(address, &by_get, &[EVENTS], b"").await;
    assert_eq!(told(&answer), [counted(1), complete()]);
}

#[tokio::test]
async fn one_answer_comes_as_an_event_only_where_nothing_else_is_accepted() {
    let address = serve(TransportSettings::default()).await;
    let answer = subscribe(address, "{ zebra apple }").await;
    assert!(whole(&answer.body).contains("{\"data\":{\"zebra\":1,\"apple\":2}}"), "in the document's order");
    assert_eq!(told(&answer), [next(json!({ "zebra": 1, "apple": 2 })), complete()]);
    let all = ("accept", "application/graphql-response+json, application/json, text/event-stream, multipart/mixed");
    let headers = [("content-type", "application/json"), all];
    let ask = async |document: &str| {
        request(address, "POST /graphql", &headers, json!({ "query": document }).to_string().as_bytes()).await
    };
    assert_eq!(ask("{ hello }").await.json(), json!({ "data": { "hello": "world" } }));
    assert_eq!(told(&ask("subscription { count(to: 1) }").await), [next(json!({ "count": 1 })), complete()]);
    // Who accepts anything has not asked for events.
    assert_eq!(query(address, "subscription { count(to: 1) }").await.code(), "BAD_USER_INPUT");
}

#[tokio::test]
async fn what_is_refused_is_told_by_its_status() {
    let address = serve(TransportSettings::default()).await;
    let ask = |document: &'static str| subscribe(address, document);
    let stranger = subscribe_with(address, json!({ "query": "{ hello }" }), &[("authorization", "Bearer x")]).await;
    assert_eq!((stranger.status, stranger.code().as_str()), (401, "UNAUTHENTICATED"));
    let broken = ask("subscription { count(").await;
    assert_eq!((broken.status, broken.code().as_str()), (400, "GRAPHQL_PARSE_FAILED"));
    let by_get = format!("GET /graphql?query={}", encoded("mutation { bump }"));
    assert_eq!(request(address, &by_get, &[EVENTS], b"").await.status, 405);
    let deep = format!("subscription {{ count(to: {}1{}) }}", "[".repeat(60), "]".repeat(60));
    assert_eq!(subscribe(address, &deep).await.code(), "QUERY_TOO_DEEP");
    let visitor = serve_with(TransportSettings::default(), |_| Some(Caller("visitor".into()))).await;
    assert_eq!(subscribe(visitor, "{ __schema { queryType { name } } }").await.status, 403);
    // What a resolver refuses is an answer.
    let refused = told(&ask("subscription { refused }").await);
    assert_eq!(refused[0].2["errors"][0]["extensions"]["code"], "POSITION_AHEAD");
    assert_eq!(refused[1..], [complete()]);
    let secret = told(&ask("subscription { failsAtTwo }").await);
    assert_eq!(secret[1].2["errors"][0]["extensions"]["code"], "INTERNAL");
    assert!(!secret[1].2.to_string().contains("secret"));
}

#[tokio::test]
async fn the_id_of_an_event_is_its_position_and_the_last_one_goes_on_after_it() {
    let address = serve(TransportSettings::default()).await;
    let body = |query: &str| json!({ "query": query, "variables": { "after": "1" } });
    let named = body("subscription($after: String) { log(after: $after) { position } }");
    let ids = |answer: &Answer| told(answer).into_iter().filter_map(|(_, id, _)| id).collect::<Vec<_>>();
    assert_eq!(ids(&subscribe_with(address, named.clone(), &[]).await), ["2", "3", "4", "5"]);
    let again = [("last-event-id", "3")];
    assert_eq!(ids(&subscribe_with(address, named.clone(), &again).await), ["4", "5"]);
    for unread in ["", "three", "-1", "99999999999999999999999"] {
        assert_eq!(
            ids(&subscribe_with(address, named.clone(), &[("last-event-id", unread)]).await).len(),
            4,
            "{unread}"
        );
    }
    let without = json!({ "query": "subscription { log(after: \"2\") { position } }" });
    assert_eq!(ids(&subscribe_with(address, without, &again).await), ["3", "4", "5"], "there is no such variable");
    let unnamed = body("subscription($after: String) { log(after: $after) { at: position } }");
    assert_eq!(ids(&subscribe_with(address, unnamed, &[]).await), Vec::<String>::new());
}

#[tokio::test]
async fn silence_is_broken_by_signs_of_life() {
    let settings = TransportSettings { ping_every: Duration::from_millis(30), ..TransportSettings::default() };
    let mut reader = Reader::open(serve(settings).await, "subscription { silence }").await;
    let read = reader.until("\r\n\r\n").await;
    assert!(read.starts_with("HTTP/1.1 200"), "the head comes at once: {read}");
    for _ in 0..3 {
        reader.until(":\n\n").await;
    }
}

#[tokio::test]
async fn a_token_that_is_revoked_ends_the_stream_with_the_reason() {
    let valid = Arc::new(AtomicBool::new(true));
    let asked = Arc::clone(&valid);
    let authenticate = move |_: &str| asked.load(Ordering::SeqCst).then(|| Caller("inspector".into()));
    let settings = TransportSettings { authenticate_every: Duration::from_millis(30), ..TransportSettings::default() };
    let mut reader = Reader::open(serve_with(settings, authenticate).await, "subscription { ticks }").await;
    reader.until("\"ticks\"").await;
    valid.store(false, Ordering::SeqCst);
    let read = reader.until("event: complete").await;
    assert!(read.contains("UNAUTHENTICATED"), "{read}");
}

#[tokio::test]
async fn streams_count_as_connections_and_subscriptions_and_are_given_back() {
    let few = TransportSettings { subscriptions_per_identity: 1, ..TransportSettings::default() };
    let address = serve(few).await;
    let mut first = Reader::open(address, "subscription { silence }").await;
    first.until(":\n\n").await;
    assert_eq!(subscribe(address, "subscription { silence }").await.code(), "TOO_MANY_OPERATIONS");
    assert_eq!(told(&subscribe(address, "{ hello }").await).len(), 2, "a query is no subscription");
    for few in [
        TransportSettings { sockets_per_identity: 1, ..TransportSettings::default() },
        TransportSettings { connections: 1, ..TransportSettings::default() },
    ] {
        let address = serve(few).await;
        let mut first = Reader::open(address, "subscription { silence }").await;
        first.until(":\n\n").await;
        let crowded = subscribe(address, "{ hello }").await;
        assert_eq!((crowded.status, crowded.code().as_str()), (503, "UNAVAILABLE"));
        assert_eq!(query(address, "{ hello }").await.status, 200, "what does not stay open is answered");
        drop(first);
        let freed = async {
            while subscribe(address, "{ hello }").await.status != 200 {
                sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(LONG, freed).await.expect("the place is free again");
    }
}

#[tokio::test]
async fn a_reader_that_does_not_read_is_cut_and_others_are_not_slowed() {
    let settings = TransportSettings {
        write_time_limit: Duration::from_millis(200),
        subscriptions_per_identity: 1,
        ..TransportSettings::default()
    };
    let address = serve(settings).await;
    let slow = Reader::open(address, "subscription { flood(bytes: 100000) }").await;
    let others = async {
        // As long as it holds the one place, it has not been cut.
        while subscribe(address, "subscription { count(to: 2) }").await.status != 200 {
            assert_eq!(query(address, "{ hello }").await.status, 200);
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONG, others).await.expect("the slow reader is cut");
    let read = slow.rest().await;
    assert!(read.contains("event: next") && !read.contains("event: complete"), "{} bytes", read.len());
    let end = &read[read.len().saturating_sub(100)..];
    assert!(
        end.contains(": you do not read in time; come back after the last id") && end.ends_with("0\r\n\r\n"),
        "{end}"
    );
}

#[tokio::test]
async fn an_answer_that_is_too_large_ends_its_operation() {
    let address = serve(TransportSettings::default()).await;
    let answer = told(&subscribe(address, "subscription { flood(bytes: 2000000) }").await);
    assert_eq!(answer[0].2["errors"][0]["extensions"]["code"], "RESPONSE_TOO_LARGE");
    assert_eq!(answer[1..], [complete()]);
}

#[tokio::test]
async fn at_shutdown_a_stream_breaks_off_without_its_end_and_no_new_one_opens() {
    let (stopping, shutdown) = watch::channel(false);
    let settings =
        TransportSettings { shutdown: Some(shutdown), shutdown_spread: Duration::ZERO, ..TransportSettings::default() };
    let address = serve(settings).await;
    let mut reader = Reader::open(address, "subscription { ticks }").await;
    reader.until("\"ticks\"").await;
    stopping.send_replace(true);
    let read = reader.until("\r\n0\r\n\r\n").await;
    assert!(read.contains(": the server is going away") && !read.contains("complete"), "{read}");
    assert_eq!(subscribe(address, "subscription { ticks }").await.status, 503);
}
