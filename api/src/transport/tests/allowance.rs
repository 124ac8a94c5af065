//! How much strangers and callers may ask, and that neither can be used against others.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{Router, extract::Request, routing::post};
use serde_json::json;
use tokio::net::TcpListener;

use super::{
    Client, TOKEN, TransportSettings, documents::INTROSPECTION, query, request, schema::Caller, serve, serve_with,
};
use crate::transport::{Beside, Peer, Rate, router_beside};

fn rate(burst: u32, a_second: u32) -> Rate {
    Rate { burst: burst.try_into().unwrap(), a_second: a_second.try_into().unwrap() }
}

/// Each token is the name of whom it speaks for; "no" is none.
async fn named(settings: TransportSettings) -> std::net::SocketAddr {
    serve_with(settings, |token| (token != "no").then(|| Caller(token.to_owned()))).await
}

async fn ask(address: std::net::SocketAddr, token: &str, document: &str) -> super::Answer {
    let body = json!({ "query": document }).to_string();
    let authorization = format!("Bearer {token}");
    let headers = [("authorization", authorization.as_str()), ("content-type", "application/json")];
    request(address, "POST /graphql", &headers, body.as_bytes()).await
}

#[tokio::test]
async fn guessing_is_slowed_down_and_locks_nobody_out_who_has_a_token() {
    let address = named(TransportSettings { stranger_rate: rate(5, 1), ..Default::default() }).await;
    for _ in 0..5 {
        assert_eq!(ask(address, "no", "{hello}").await.status, 401);
    }
    let refused = ask(address, "no", "{hello}").await;
    assert_eq!((refused.status, refused.code().as_str()), (429, "RATE_LIMITED"));
    let wait = refused.json()["errors"][0]["extensions"]["retryAfterMs"].as_u64().unwrap();
    assert!((1..=1_000).contains(&wait), "{wait}");
    assert_eq!(refused.header("retry-after"), Some("1"));
    // From the same address, with a token: answered, and it does not pay for the strangers.
    for _ in 0..20 {
        assert_eq!(ask(address, "officer", "{hello}").await.status, 200);
    }
    let mut client = Client::open(address).await;
    client.init(json!({ "token": "officer" })).await;
    assert_eq!(client.next().await["type"], "connection_ack");
    // Whatever else a stranger asks for is refused in the same way.
    let elsewhere = request(address, "GET /nowhere", &[("authorization", "")], b"").await;
    assert_eq!(elsewhere.status, 429);
}

#[tokio::test]
async fn what_a_stranger_asks_over_the_rate_is_refused_before_its_work_and_others_are_let_in() {
    let worked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&worked);
    let open = Router::new().route(
        "/login",
        post(async move || {
            counted.fetch_add(1, Ordering::Relaxed);
            "let in"
        }),
    );
    let settings = TransportSettings { stranger_rate: rate(5, 1), ..Default::default() };
    // The address that somebody comes from is in a header here, for there is one address only.
    let router = router_beside(
        super::schema::schema(),
        |_: &str| None::<Caller>,
        settings,
        Beside { open, ..Beside::default() },
    )
    .layer(axum::middleware::from_fn(|mut request: Request, next: axum::middleware::Next| {
        let from = request.headers()["from"].to_str().unwrap().parse().unwrap();
        request.extensions_mut().insert(Peer::new(from, false));
        next.run(request)
    }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let ask = async |from| request(address, "POST /login", &[("from", from), ("authorization", "")], b"").await;
    let mut refused = 0;
    for _ in 0..40 {
        let answer = ask("192.0.2.1").await;
        refused += usize::from(answer.status == 429 && answer.code() == "RATE_LIMITED");
    }
    assert!(refused > 0, "the flood is over the rate");
    assert_eq!(worked.load(Ordering::Relaxed), 40 - refused, "what was refused was not worked on");
    let other = ask("192.0.2.2").await;
    assert_eq!((other.status, other.body.as_str()), (200, "let in"));
}

#[tokio::test]
async fn what_strangers_are_answered_with_takes_as_long_as_its_routes_say() {
    let slowly = async || {
        tokio::time::sleep(Duration::from_millis(300)).await;
        "at last"
    };
    let open = Router::new().route("/login", post(slowly));
    let settings = TransportSettings { request_time_limit: Duration::from_millis(20), ..Default::default() };
    let router = router_beside(
        super::schema::schema(),
        |_: &str| None::<Caller>,
        settings,
        Beside { open, ..Beside::default() },
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    let answer = request(address, "POST /login", &[("authorization", "")], b"").await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "at last"));
}

#[tokio::test]
async fn sockets_that_never_say_who_they_are_count_as_guesses() {
    let settings = TransportSettings {
        stranger_rate: rate(3, 1),
        connection_init_time_limit: Duration::from_millis(50),
        ..Default::default()
    };
    let address = named(settings).await;
    for payload in [Some(json!({ "token": "no" })), None, Some(json!({}))] {
        let mut client = Client::open(address).await;
        if let Some(payload) = payload {
            client.init(payload).await;
        }
        assert!(matches!(client.close_code().await, Some(4403 | 4408)));
    }
    assert_eq!(ask(address, "no", "{hello}").await.status, 429);
}

#[tokio::test]
async fn who_has_events_read_for_them_pays_for_it_on_each_of_the_two_ways() {
    let address = named(TransportSettings { identity_rate: rate(200, 1), ..Default::default() }).await;
    // A member pays 500 for it, which takes all there is; the schema of these tests has no such field.
    let (events, wrong, limited) = ("{ events { id } }", "GRAPHQL_VALIDATION_FAILED", "RATE_LIMITED");
    for (token, second) in [("member", limited), ("officer", wrong)] {
        assert_eq!(ask(address, token, events).await.code(), wrong);
        assert_eq!(ask(address, token, events).await.code(), second);
    }
    for (token, second) in [("member on a socket", limited), ("officer on a socket", wrong)] {
        let mut client = Client::open(address).await;
        client.init(json!({ "token": token })).await;
        assert_eq!(client.next().await["type"], "connection_ack");
        for (id, code) in [("1", wrong), ("2", second)] {
            client.subscribe(id, events).await;
            assert_eq!(client.next().await["payload"][0]["extensions"]["code"], code);
        }
    }
}

#[tokio::test]
async fn each_caller_pays_by_the_price_of_the_document_and_for_nobody_else() {
    let address = named(TransportSettings { identity_rate: rate(40, 1), ..Default::default() }).await;
    // 10, and one for each field.
    assert_eq!(ask(address, "one", "{a:hello b:hello c:hello d:hello e:hello f:hello g:hello}").await.status, 200);
    assert_eq!(ask(address, "one", "{hello}").await.status, 200);
    let refused = ask(address, "one", "{a:hello b:hello c:hello}").await;
    assert_eq!((refused.status, refused.code().as_str()), (429, "RATE_LIMITED"));
    assert_eq!(ask(address, "other", "{hello}").await.status, 200);
    let mut client = Client::open(address).await;
    client.init(json!({ "token": "one" })).await;
    assert_eq!(client.next().await["type"], "connection_ack");
    client.subscribe("1", "{a:hello b:hello c:hello}").await;
    let refused = client.next().await;
    assert_eq!(refused["type"], "error");
    assert_eq!(refused["payload"][0]["extensions"]["code"], "RATE_LIMITED");
    assert!(refused["payload"][0]["extensions"]["retryAfterMs"].as_u64().is_some());
}

#[tokio::test]
async fn a_document_that_is_refused_by_the_guard_costs_nothing_and_is_still_refused() {
    let address = named(TransportSettings { identity_rate: rate(20, 1), ..Default::default() }).await;
    for _ in 0..10 {
        assert_eq!(ask(address, "one", "{").await.code(), "GRAPHQL_PARSE_FAILED");
    }
    assert_eq!(ask(address, "one", "{hello}").await.status, 200);
}

#[tokio::test]
async fn a_caller_has_so_many_sockets_and_subscriptions_and_gets_them_back() {
    let settings = TransportSettings { sockets_per_identity: 2, subscriptions_per_identity: 3, ..Default::default() };
    let address = serve(settings).await;
    let (mut first, mut second) = (Client::ready(address).await, Client::ready(address).await);
    let mut third = Client::open(address).await;
    third.init(json!({ "token": TOKEN })).await;
    assert_eq!(third.closed().await, Some((1013, "Too many sockets of yours, close one".to_owned())));
    for id in ["1", "2"] {
        first.subscribe(id, "subscription{silence}").await;
    }
    // Answered after the two before it were taken.
    first.subscribe("3", "{hello}").await;
    assert_eq!(first.next().await["payload"]["data"]["hello"], "world");
    second.subscribe("1", "subscription{silence}").await;
    second.subscribe("2", "subscription{silence}").await;
    let refused = second.next().await;
    assert_eq!(refused["payload"][0]["extensions"]["code"], "TOO_MANY_OPERATIONS");
    // Queries are none of them.
    second.subscribe("3", "{hello}").await;
    assert_eq!(second.next().await["payload"]["data"]["hello"], "world");
    assert_eq!(second.next().await["type"], "complete");
    // One that has ended makes room for another; so does a socket.
    second.send(json!({ "id": "1", "type": "complete" })).await;
    second.subscribe("4", "subscription{count(to:1)}").await;
    assert_eq!(second.next().await["payload"]["data"]["count"], 1);
    drop(first);
    let again = async {
        loop {
            let mut next = Client::open(address).await;
            next.init(json!({ "token": TOKEN })).await;
            if let Some(tokio_tungstenite::tungstenite::Message::Text(_)) = next.raw().await {
                return;
            }
        }
    };
    tokio::time::timeout(super::LONG, again).await.unwrap();
}

#[tokio::test]
async fn who_may_not_introspect_is_told_where_the_schema_is_over_http_and_sockets() {
    let address = named(TransportSettings::default()).await;
    let hidden =
        "query($x: Boolean = false) { hello ... on Query @include(if: $x) { s: __schema { queryType { name } } } }";
    for document in [INTROSPECTION, hidden, "{ __type(name: \"Query\") { name } }"] {
        let refused = ask(address, "visitor", document).await;
        assert_eq!((refused.status, refused.code().as_str()), (403, "FORBIDDEN"));
        assert_eq!(ask(address, "officer", document).await.status, 200);
    }
    assert_eq!(ask(address, "visitor", "{ __typename hello }").await.status, 200);
    let mut client = Client::open(address).await;
    client.init(json!({ "token": "visitor" })).await;
    assert_eq!(client.next().await["type"], "connection_ack");
    client.subscribe("1", INTROSPECTION).await;
    assert_eq!(client.next().await["payload"][0]["extensions"]["code"], "FORBIDDEN");
    assert_eq!(query(address, "{hello}").await.status, 200);
}
