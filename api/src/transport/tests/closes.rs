//! Each reason for which a socket is closed, by its code.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::{
    Message,
    protocol::frame::{
        Frame,
        coding::{Data, OpCode},
    },
};

use super::{Client, LONG, TOKEN, TransportSettings, schema::Caller, serve, serve_with};
use crate::transport::limits;

#[tokio::test]
async fn silence_instead_of_connection_init_closes_with_4408() {
    let settings =
        TransportSettings { connection_init_time_limit: Duration::from_millis(100), ..TransportSettings::default() };
    let address = serve(settings).await;
    let mut client = Client::open(address).await;
    assert_eq!(client.close_code().await, Some(4408));
    // Pings are no excuse.
    let mut client = Client::open(address).await;
    client.send(json!({ "type": "ping" })).await;
    assert_eq!(client.close_code().await, Some(4408));
}

#[tokio::test]
async fn a_second_connection_init_closes_with_4429() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.init(json!({ "token": TOKEN })).await;
    assert_eq!(client.close_code().await, Some(4429));
}

#[tokio::test]
async fn a_subscription_before_the_acknowledgement_closes_with_4401() {
    let mut client = Client::open(serve(TransportSettings::default()).await).await;
    client.subscribe("1", "{hello}").await;
    assert_eq!(client.closed().await, Some((4401, "Unauthorized".to_owned())));
}

#[tokio::test]
async fn a_bad_token_closes_with_4403() {
    let address = serve(TransportSettings::default()).await;
    for payload in [
        Value::Null,
        json!({}),
        json!({ "token": "wrong" }),
        json!({ "token": "" }),
        json!({ "authorization": TOKEN }),
        json!({ "authorization": "Bearer wrong" }),
        json!({ "token": "x".repeat(limits::TOKEN_BYTES + 1) }),
    ] {
        let mut client = Client::open(address).await;
        client.init(payload.clone()).await;
        assert_eq!(client.closed().await, Some((4403, "Forbidden".to_owned())), "{payload}");
    }
    let mut client = Client::open(address).await;
    client.send(json!({ "type": "connection_init" })).await;
    assert_eq!(client.close_code().await, Some(4403));
}

#[tokio::test]
async fn a_token_that_has_expired_since_closes_with_4403_at_the_next_operation() {
    let valid = Arc::new(AtomicBool::new(true));
    let asked = Arc::clone(&valid);
    let authenticate = move |_: &str| asked.load(Ordering::SeqCst).then(|| Caller("inspector".into()));
    let mut client = Client::ready(serve_with(TransportSettings::default(), authenticate).await).await;
    valid.store(false, Ordering::SeqCst);
    client.subscribe("1", "{hello}").await;
    assert_eq!(client.close_code().await, Some(4403));
}

#[tokio::test]
async fn malformed_messages_close_with_4400() {
    let address = serve(TransportSettings::default()).await;
    let text = |text: &str| Message::Text(text.into());
    let deep = format!(r#"{{"type":"ping","payload":{{"a":{}{}}}}}"#, "[".repeat(2_000), "]".repeat(2_000));
    for message in [
        text(""),
        text("hello"),
        text("{}"),
        text("[]"),
        text(r#"{"type":"unknown"}"#),
        text(r#"{"type":"next","id":"1"}"#),
        text(r#"{"type":"start","id":"1","payload":{"query":"{hello}"}}"#),
        text(r#"{"type":"subscribe"}"#),
        text(r#"{"type":"subscribe","id":"1"}"#),
        text(r#"{"type":"subscribe","id":"1","payload":{}}"#),
        text(r#"{"type":"subscribe","id":1,"payload":{"query":"{hello}"}}"#),
        text(r#"{"type":"subscribe","id":"","payload":{"query":"{hello}"}}"#),
        text(r#"{"type":"subscribe","id":"1","payload":{"query":"{hello}","variables":[]}}"#),
        text(r#"{"type":"subscribe","id":"1","payload":{"query":"{text(value:\"\ud800\")}"}}"#),
        text(r#"{"type":"complete"}"#),
        text(r#"{"type":"connection_init","payload":"token"}"#),
        text(r#"{"type":"ping","payload":1}"#),
        text(&deep),
        text(&format!(r#"{{"type":"{}"}}"#, "é".repeat(1_000))),
        Message::Binary(b"{\"type\":\"ping\"}".as_slice().into()),
        text(&" ".repeat(limits::WS_MESSAGE_BYTES + 1)),
    ] {
        let mut client = Client::ready(address).await;
        client.send_raw(message.clone()).await;
        let (code, reason) = client.closed().await.unwrap_or_else(|| panic!("no close for {message:?}"));
        assert_eq!(code, 4400, "{message:?}");
        assert!(reason.len() <= limits::WS_CLOSE_REASON_BYTES && reason.starts_with("Malformed"), "{reason}");
    }
    let mut client = Client::ready(address).await;
    client.send_raw(text(&format!("{}{}", r#"{"type":"ping"}"#, " ".repeat(limits::WS_MESSAGE_BYTES - 15)))).await;
    assert_eq!(client.next().await["type"], "pong", "the limit itself is allowed");
}

#[tokio::test]
async fn a_message_in_small_frames_is_limited_as_a_whole() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    let piece = " ".repeat(limits::WS_MESSAGE_BYTES / 2 + 1);
    for (kind, is_last) in [(Data::Text, false), (Data::Continue, true)] {
        let frame = Frame::message(piece.clone().into_bytes(), OpCode::Data(kind), is_last);
        client.send_raw(Message::Frame(frame)).await;
    }
    assert_eq!(client.close_code().await, Some(4400));
}

#[tokio::test]
async fn text_that_is_not_utf8_closes_with_4400() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    let frame = Frame::message(b"\"\xff\"".to_vec(), OpCode::Data(Data::Text), true);
    client.send_raw(Message::Frame(frame)).await;
    assert_eq!(client.close_code().await, Some(4400));
}

#[tokio::test]
async fn an_id_in_use_closes_with_4409() {
    let mut client = Client::ready(serve(TransportSettings::default()).await).await;
    client.subscribe("twice", "subscription{silence}").await;
    client.subscribe("twice", "{hello}").await;
    assert_eq!(client.closed().await, Some((4409, "Subscriber for twice already exists".to_owned())));
}

#[tokio::test]
async fn one_socket_too_many_closes_with_1013() {
    let address = serve(TransportSettings { connections: 1, ..Default::default() }).await;
    let mut first = Client::ready(address).await;
    let mut second = Client::open(address).await;
    assert_eq!(second.close_code().await, Some(1013));
    first.subscribe("1", "{hello}").await;
    assert_eq!(first.next().await["payload"]["data"]["hello"], "world");
    first.0.close(None).await.unwrap();
    while first.raw().await.is_some() {}
    // The room of a socket that has ended is free again, once its task has.
    let reopened = async {
        loop {
            let mut third = Client::open(address).await;
            third.init(json!({ "token": TOKEN })).await;
            if let Some(Message::Text(_)) = third.raw().await {
                break;
            }
        }
    };
    tokio::time::timeout(LONG, reopened).await.unwrap();
}

#[tokio::test]
async fn shutdown_closes_with_1001_and_opens_no_more() {
    let (shutdown, receiver) = watch::channel(false);
    let settings = TransportSettings {
        shutdown: Some(receiver),
        shutdown_spread: Duration::from_millis(50),
        ..TransportSettings::default()
    };
    let address = serve(settings).await;
    let mut busy = Client::ready(address).await;
    busy.subscribe("1", "subscription{ticks}").await;
    let mut waiting = Client::open(address).await;
    shutdown.send(true).unwrap();
    assert_eq!(busy.closed().await, Some((1001, "Going away".to_owned())));
    assert_eq!(waiting.close_code().await, Some(1001));
    let upgrade = [("sec-websocket-protocol", "graphql-transport-ws")];
    assert!(Client::try_open(address, &upgrade).await.is_err());
    // What is left is the server's own; each socket has given its receiver back.
    let all_ended = async {
        while shutdown.receiver_count() > 1 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, all_ended).await.unwrap();
}
