//! The transport over real sockets on 127.0.0.1, with a schema made for it.

mod allowance;
mod browsers;
mod closes;
mod documents;
mod events;
mod http;
mod schema;
mod websocket;

use std::{net::SocketAddr, time::Duration};

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{self, Message, client::IntoClientRequest},
};

use super::{TransportSettings, router};
use schema::Caller;

/// Longer than anything here takes, on any machine.
const LONG: Duration = Duration::from_secs(60);

/// The one valid token, unless it has been revoked.
pub(super) const TOKEN: &str = "let-me-in";

async fn serve(settings: TransportSettings) -> SocketAddr {
    serve_with(settings, |token| (token == TOKEN).then(|| Caller("inspector".to_owned()))).await
}

async fn serve_with(
    settings: TransportSettings,
    authenticate: impl Fn(&str) -> Option<Caller> + Send + Sync + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = router(schema::schema(), authenticate, settings);
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

/// An HTTP answer, taken apart.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    #[track_caller]
    fn code(&self) -> String {
        self.json()["errors"][0]["extensions"]["code"]
            .as_str()
            .unwrap_or_else(|| panic!("no code: {self:?}"))
            .to_owned()
    }
}

/// Sends these bytes and reads the whole answer.
async fn send(address: SocketAddr, request: &[u8]) -> Answer {
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = Vec::new();
        // A refused body may be answered by a reset after the answer; what came before it counts.
        let _ = stream.read_to_end(&mut answer).await;
        answer
    };
    let answer = String::from_utf8(timeout(LONG, exchange).await.unwrap()).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no head in {answer:?}"));
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

/// A request with the token, and these headers beside it.
async fn request(address: SocketAddr, first_line: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut bytes = format!("{first_line} HTTP/1.1\r\nconnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "host") {
        bytes += &format!("host: {address}\r\n");
    }
    if !headers.iter().any(|(name, _)| *name == "authorization") {
        bytes += &format!("authorization: Bearer {TOKEN}\r\n");
    }
    for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
        bytes += &format!("{name}: {value}\r\n");
    }
    bytes += &format!("content-length: {}\r\n\r\n", body.len());
    let mut bytes = bytes.into_bytes();
    bytes.extend_from_slice(body);
    send(address, &bytes).await
}

async fn post_raw(address: SocketAddr, body: &[u8]) -> Answer {
    request(address, "POST /graphql", &[("content-type", "application/json")], body).await
}

async fn post(address: SocketAddr, body: Value) -> Answer {
    post_raw(address, body.to_string().as_bytes()).await
}

/// A POST that accepts the media type with telling status codes.
async fn post_strict(address: SocketAddr, body: Value) -> Answer {
    let headers = [("content-type", "application/json"), ("accept", "application/graphql-response+json")];
    request(address, "POST /graphql", &headers, body.to_string().as_bytes()).await
}

async fn query(address: SocketAddr, document: &str) -> Answer {
    post(address, json!({ "query": document })).await
}

async fn get(address: SocketAddr, parameters: &[(&str, &str)]) -> Answer {
    let pairs: Vec<_> = parameters.iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
    request(address, &format!("GET /graphql?{}", pairs.join("&")), &[], b"").await
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// A client of the WebSocket protocol.
struct Client(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Client {
    /// Opened, and nothing sent.
    async fn open(address: SocketAddr) -> Self {
        Self::try_open(address, &[("sec-websocket-protocol", "graphql-transport-ws")]).await.unwrap()
    }

    async fn try_open(address: SocketAddr, headers: &[(&'static str, &str)]) -> tungstenite::Result<Self> {
        let mut request = format!("ws://{address}/graphql/ws").into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        connect_async(request).await.map(|(socket, _)| Self(socket))
    }

    /// Opened and acknowledged.
    async fn ready(address: SocketAddr) -> Self {
        let mut client = Self::open(address).await;
        client.init(json!({ "token": TOKEN })).await;
        assert_eq!(client.next().await, json!({ "type": "connection_ack" }));
        client
    }

    async fn init(&mut self, payload: Value) {
        self.send(json!({ "type": "connection_init", "payload": payload })).await;
    }

    async fn send(&mut self, message: Value) {
        self.send_raw(Message::Text(message.to_string().into())).await;
    }

    async fn send_raw(&mut self, message: Message) {
        // The server may have closed already; the close is what the test reads next.
        let _ = self.0.send(message).await;
    }

    async fn subscribe(&mut self, id: &str, document: &str) {
        self.send(json!({ "id": id, "type": "subscribe", "payload": { "query": document } })).await;
    }

    async fn raw(&mut self) -> Option<Message> {
        timeout(LONG, self.0.next()).await.expect("the server says nothing").and_then(Result::ok)
    }

    /// The next message of the protocol; control frames are passed over.
    async fn next(&mut self) -> Value {
        loop {
            match self.raw().await {
                Some(Message::Text(text)) => return serde_json::from_str(&text).unwrap(),
                Some(Message::Ping(_) | Message::Pong(_)) => {}
                other => panic!("not a message: {other:?}"),
            }
        }
    }

    /// The code and reason of the close, messages before it passed over; `None` when the connection just ends.
    async fn closed(&mut self) -> Option<(u16, String)> {
        loop {
            match self.raw().await {
                Some(Message::Close(frame)) => return frame.map(|frame| (frame.code.into(), frame.reason.to_string())),
                Some(_) => {}
                None => return None,
            }
        }
    }

    async fn close_code(&mut self) -> Option<u16> {
        self.closed().await.map(|(code, _)| code)
    }
}
