//! The graphql-transport-ws protocol: what is answered, and how operations share a socket.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::json;
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::{self, Message};

use super::{Client, LONG, TOKEN, TransportSettings, schema::Caller, serve, serve_with};
use crate::transport::limits;

#[tokio::test]
async fn only_the_current_subprotocol_is_spoken() {
    let address = serve(TransportSettings::default()).await;
    for offered in [None, Some("graphql-ws"), Some("graphql-transport-wsx"), Some("chat")] {
        let headers: Vec<_> = offered.map(|offered| ("sec-websocket-protocol", offered)).into_iter().collect();
        assert_eq!(refused(address, &headers).await, 400, "{offered:?}");
    }
    let both = [("sec-websocket-protocol", "graphql-ws, graphql-transport-ws")];
    assert!(Client::try_open(address, &both).await.is_ok());
}

#[tokio::test]
async fn pages_of_foreign_origins_are_refused() {
    let settings = TransportSettings { allowed_origins: vec!["https://dash.example".into()], ..Default::default() };
    let address = serve(settings).await;
    let own = format!("http://{address}");
    let protocol = ("sec-websocket-protocol", "graphql-transport-ws");
    for allowed in [own.as_str(), "https://dash.example"] {
        assert!(Client::try_open(address, &[protocol, ("origin", allowed)]).await.is_ok(), "{allowed}");
    }
    for foreign in ["https://evil.example", "null", "http://127.0.0.1:1"] {
        assert_eq!(refused(address, &[protocol, ("origin", foreign)]).await, 403, "{foreign}");
    }
}

/// The status of a refused upgrade.
async fn refused(address: std::net::SocketAddr, headers: &[(&'static str, &str)]) -> u16 {
    match Client::try_open(address, headers).await {
        Err(tungstenite::Error::Http(answer)) => answer.status().as_u16(),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("opened"),
    }
}

#[tokio::test]
async fn a_request_that_is_no_upgrade_is_refused() {
    let address = serve(TransportSettings::default()).await;
    let answer = super::request(address, "GET /graphql/ws", &[], b"").await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
}

#[tokio::test]
async fn a_subscription_counts_and_completes() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    for _ in 0..2 {
        // The same id again: it is free once the operation has completed.
        client.subscribe("a", "subscription{count(to:3)}").await;
        for n in 1..=3 {
            let expected = json!({ "id": "a", "type": "next", "payload": { "data": { "count": n } } });
            assert_eq!(client.next().await, expected);
        }
        assert_eq!(client.next().await, json!({ "id": "a", "type": "complete" }));
    }
}

#[tokio::test]
async fn queries_and_mutations_run_over_the_socket() {
    let mut client = Client::open(serve(TransportSettings::default()).await).await;
    client.init(json!({ "Authorization": format!("Bearer {TOKEN}") })).await;
    assert_eq!(client.next().await["type"], "connection_ack");
    client.subscribe("q", "{caller zebra apple}").await;
    let text = client.raw().await.unwrap().into_text().unwrap();
    assert!(text.contains(r#"{"data":{"caller":"inspector","zebra":1,"apple":2}}"#), "{text}");
    assert_eq!(client.next().await["type"], "complete");
    client.subscribe("m", "mutation{bump}").await;
    assert_eq!(client.next().await["payload"]["data"]["bump"], 1);
    assert_eq!(client.next().await["type"], "complete");
    let payload = json!({ "query": "query a{hello} query b($n:Int!){echo(n:$n)}", "operationName": "b", "variables": { "n": 5 } });
    client.send(json!({ "id": "v", "type": "subscribe", "payload": payload })).await;
    assert_eq!(client.next().await["payload"]["data"]["echo"], 5);
}

#[tokio::test]
async fn request_errors_come_as_error_and_field_errors_as_next() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    for (document, code) in [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{nothing}", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription{nothing}", "GRAPHQL_VALIDATION_FAILED"),
        ("{echo(n:\"one\")}", "BAD_USER_INPUT"),
        ("subscription{count(to:1) ticks}", "GRAPHQL_VALIDATION_FAILED"),
        ("{hello} fragment f on Query{...f}", "GRAPHQL_VALIDATION_FAILED"),
    ] {
        client.subscribe("1", document).await;
        let answer = client.next().await;
        assert_eq!((&answer["id"], &answer["type"]), (&json!("1"), &json!("error")), "{document}: {answer}");
        assert_eq!(answer["payload"][0]["extensions"]["code"], code, "{document}");
    }
    client.subscribe("1", "{hello foreign}").await;
    let answer = client.next().await;
    assert_eq!((&answer["type"], &answer["payload"]["data"]), (&json!("next"), &json!(null)));
    assert_eq!(answer["payload"]["errors"][0]["extensions"]["code"], "INTERNAL");
    assert!(!answer.to_string().contains("secret"));
    assert_eq!(client.next().await["type"], "complete");
}

#[tokio::test]
async fn a_subscription_that_fails_says_so_and_ends() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.subscribe("1", "subscription{failsAtTwo}").await;
    assert_eq!(client.next().await["payload"]["data"]["failsAtTwo"], 1);
    let answer = client.next().await;
    assert_eq!(answer["payload"]["errors"][0]["extensions"]["code"], "INTERNAL", "{answer}");
    assert!(!answer.to_string().contains("secret"));
    assert_eq!(client.next().await["type"], "complete");

    client.subscribe("2", "subscription{refused}").await;
    let answer = client.next().await;
    assert!(answer.to_string().contains("POSITION_AHEAD"), "{answer}");
}

#[tokio::test]
async fn a_panic_ends_its_operation_and_no_other() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.subscribe("1", "subscription{panics}").await;
    assert_eq!(client.next().await["payload"]["data"]["panics"], 1);
    let answer = client.next().await;
    assert_eq!((&answer["type"], &answer["payload"][0]["extensions"]["code"]), (&json!("error"), &json!("INTERNAL")));
    client.subscribe("2", "{hello}").await;
    assert_eq!(client.next().await["payload"]["data"]["hello"], "world");
}

#[tokio::test]
async fn complete_from_the_client_stops_the_operation() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.subscribe("1", "subscription{ticks}").await;
    assert_eq!(client.next().await["type"], "next");
    client.send(json!({ "id": "1", "type": "complete" })).await;
    client.send(json!({ "id": "unknown", "type": "complete" })).await;
    client.send(json!({ "type": "ping", "payload": { "n": 1 } })).await;
    // What was on its way may come before the pong; nothing comes after it, not even a `complete`.
    while client.next().await != json!({ "type": "pong", "payload": { "n": 1 } }) {}
    client.subscribe("1", "{hello}").await;
    assert_eq!(client.next().await["payload"]["data"]["hello"], "world");
}

#[tokio::test]
async fn ping_is_answered_before_the_acknowledgement_too() {
    let mut client = Client::open(serve(TransportSettings::default()).await).await;
    client.send(json!({ "type": "ping" })).await;
    assert_eq!(client.next().await, json!({ "type": "pong" }));
    client.send(json!({ "type": "pong" })).await;
    client.init(json!({ "token": TOKEN })).await;
    assert_eq!(client.next().await["type"], "connection_ack");
}

#[tokio::test]
async fn four_busy_subscriptions_share_a_socket() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    let mut counts = HashMap::from(["a", "b", "c", "d"].map(|id| (id.to_owned(), 0)));
    for id in counts.keys() {
        client.subscribe(id, "subscription{flood}").await;
    }
    for _ in 0..800 {
        let id = client.next().await["id"].as_str().unwrap().to_owned();
        *counts.get_mut(&id).unwrap() += 1;
    }
    // Even shares would be 200; one starved the others of all when streams were polled in a fixed order.
    assert!(counts.values().all(|count| *count > 50), "{counts:?}");
}

#[tokio::test]
async fn operations_on_a_socket_are_limited() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    for id in 0..limits::WS_OPERATIONS {
        client.subscribe(&id.to_string(), "subscription{silence}").await;
    }
    client.subscribe("more", "{hello}").await;
    let answer = client.next().await;
    assert_eq!((&answer["id"], &answer["type"]), (&json!("more"), &json!("error")));
    assert_eq!(answer["payload"][0]["extensions"]["code"], "TOO_MANY_OPERATIONS");
    client.send(json!({ "id": "3", "type": "complete" })).await;
    client.subscribe("more", "{hello}").await;
    assert_eq!(client.next().await["payload"]["data"]["hello"], "world");
}

#[tokio::test]
async fn an_answer_larger_than_a_socket_may_carry_is_an_error() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.subscribe("1", &format!("{{large(bytes:{})}}", limits::WS_ANSWER_BYTES)).await;
    let answer = client.next().await;
    assert_eq!(answer["payload"][0]["extensions"]["code"], "RESPONSE_TOO_LARGE");
    client.subscribe("1", &format!("{{large(bytes:{})}}", limits::WS_ANSWER_BYTES - 100)).await;
    assert_eq!(client.next().await["type"], "next");
}

#[tokio::test]
async fn queries_have_a_time_limit_and_subscriptions_have_none() {
    let settings = TransportSettings { request_time_limit: Duration::from_millis(200), ..Default::default() };
    let mut client = Client::ready(serve(settings).await).await;
    client.subscribe("s", "subscription{silence}").await;
    client.subscribe("q", "{slow}").await;
    let answer = client.next().await;
    assert_eq!((&answer["id"], &answer["payload"][0]["extensions"]["code"]), (&json!("q"), &json!("TIMEOUT")));
    client.subscribe("s", "{hello}").await;
    assert_eq!(client.close_code().await, Some(4409), "the subscription still runs");
}

#[tokio::test]
async fn the_server_pings_and_keeps_who_answers() {
    let settings = TransportSettings { ping_every: Duration::from_millis(50), ..Default::default() };
    let mut client = Client::ready(serve(settings).await).await;
    // Reading answers each ping; many more than may stay unanswered.
    let mut pings = 0;
    while pings < 10 {
        if let Some(Message::Ping(_)) = client.raw().await {
            pings += 1;
        }
    }
    client.subscribe("1", "{hello}").await;
    assert_eq!(client.next().await["payload"]["data"]["hello"], "world");
}

#[tokio::test]
async fn who_answers_no_ping_is_cut() {
    let (shutdown, receiver) = watch::channel(false);
    let settings =
        TransportSettings { ping_every: Duration::from_millis(50), shutdown: Some(receiver), ..Default::default() };
    let client = Client::ready(serve(settings).await).await;
    let with_socket = shutdown.receiver_count();
    // Held open and not read, so no pong goes out.
    wait_until(|| shutdown.receiver_count() < with_socket).await;
    drop(client);
}

#[tokio::test]
async fn who_does_not_read_is_cut_and_finds_the_reason_behind_what_waited() {
    let (shutdown, receiver) = watch::channel(false);
    let settings = TransportSettings {
        write_time_limit: Duration::from_millis(300),
        close_time_limit: LONG,
        shutdown: Some(receiver),
        ..Default::default()
    };
    let mut client = Client::ready(serve(settings).await).await;
    let with_socket = shutdown.receiver_count();
    client.subscribe("1", "subscription{flood(bytes:100000)}").await;
    wait_until(|| shutdown.receiver_count() < with_socket).await;
    let (code, reason) = client.closed().await.expect("with words");
    assert_eq!((code, reason.as_str()), (1013, "You do not read in time; go on after the last position that you have"));
}

/// Polls what has no event of its own to wait for.
async fn wait_until(done: impl Fn() -> bool) {
    let polling = async {
        while !done() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, polling).await.expect("it never happens");
}

#[tokio::test]
async fn a_revoked_token_ends_the_socket() {
    let valid = Arc::new(AtomicBool::new(true));
    let asked = Arc::clone(&valid);
    let authenticate = move |_: &str| asked.load(Ordering::SeqCst).then(|| Caller("inspector".into()));
    let settings = TransportSettings { ping_every: Duration::from_millis(50), ..Default::default() };
    let address = serve_with(settings, authenticate).await;
    let mut streaming = Client::ready(address).await;
    streaming.subscribe("1", "subscription{silence}").await;
    valid.store(false, Ordering::SeqCst);
    assert_eq!(streaming.close_code().await, Some(4403));
}
