//! A subscription over `graphql-transport-ws`.

use std::net::TcpStream;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket, client::IntoClientRequest, http::HeaderValue};

use crate::{PATIENCE, Server};

/// One connection with one subscription.
#[derive(Debug)]
pub struct Socket(WebSocket<TcpStream>);

impl Socket {
    /// Connects, says who it is, and subscribes.
    pub fn subscribe(server: &Server, token: &str, query: &str) -> Self {
        let address = server.url().strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut request = format!("ws://{address}/graphql/ws").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
        let (socket, _) = tungstenite::client(request, stream).unwrap();
        let mut socket = Self(socket);
        socket.send(&json!({ "type": "connection_init", "payload": { "token": token } }));
        assert_eq!(socket.next()["type"], "connection_ack");
        socket.send(&json!({ "type": "subscribe", "id": "1", "payload": { "query": query } }));
        socket
    }

    fn send(&mut self, message: &Value) {
        self.0.send(Message::text(message.to_string())).unwrap();
    }

    fn next(&mut self) -> Value {
        loop {
            let message = self.0.read().unwrap();
            if let Message::Text(text) = message {
                let message: Value = serde_json::from_str(&text).unwrap();
                match message["type"].as_str() {
                    Some("ping") => self.send(&json!({ "type": "pong" })),
                    Some("pong") => (),
                    _ => return message,
                }
            }
        }
    }

    /// The next notice of the field, heartbeats left out.
    pub fn notice(&mut self, field: &str) -> Value {
        loop {
            let message = self.next();
            assert!(message["type"] == "next" && message["payload"].get("errors").is_none(), "{message}");
            let notice = message["payload"]["data"][field].clone();
            if notice["kind"] != "HEARTBEAT" {
                return notice;
            }
        }
    }

    /// The position of the next heartbeat of the field, before which nothing else may come.
    pub fn heartbeat(&mut self, field: &str) -> u64 {
        let message = self.next();
        let notice = &message["payload"]["data"][field];
        assert_eq!(notice["kind"], "HEARTBEAT", "{message}");
        crate::server::number(&notice["position"])
    }

    /// Reads on until the server closes, and gives the code of its close.
    pub fn closed(&mut self) -> u16 {
        loop {
            if let Message::Close(frame) = self.0.read().unwrap() {
                return frame.expect("a close with a code").code.into();
            }
        }
    }
}
