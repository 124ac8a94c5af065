//! A subscription as server-sent events.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};

use crate::{PATIENCE, Server};

/// One event: what it is, its id, its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// `next` or `complete`.
    pub kind: String,
    /// The id, where it has one.
    pub id: Option<String>,
    /// What it carries.
    pub data: Value,
}

/// One connection with one subscription.
#[derive(Debug)]
pub struct Events {
    stream: BufReader<TcpStream>,
    read: String,
}

impl Events {
    /// Asks for events; goes on after the last one that was seen, where one is named.
    pub fn subscribe(server: &Server, token: &str, query: &str, variables: &Value, last: Option<&str>) -> Self {
        let address = server.url().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let body = json!({ "query": query, "variables": variables }).to_string();
        let last = last.map(|id| format!("last-event-id: {id}\r\n")).unwrap_or_default();
        let request = format!(
            "POST /graphql HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\naccept: text/event-stream\r\n\
             content-type: application/json\r\n{last}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut events = Self { stream: BufReader::new(stream), read: String::new() };
        let head = events.head();
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/event-stream"), "{head}");
        events
    }

    fn head(&mut self) -> String {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.stream.read_line(&mut head).unwrap() > 0, "{head}");
        }
        head
    }

    /// The next event, signs of life left out; none where the connection ends.
    pub fn event(&mut self) -> Option<Event> {
        loop {
            if let Some((block, rest)) = self.read.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.read = rest;
                let line = |name: &str| block.lines().find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()));
                let Some(kind) = line("event:") else { continue };
                let data = line("data:").filter(|data| !data.is_empty());
                let data = data.map_or(Value::Null, |data| serde_json::from_str(&data).unwrap());
                return Some(Event { kind, id: line("id:"), data });
            }
            let mut size = String::new();
            if self.stream.read_line(&mut size).ok()? == 0 {
                return None;
            }
            let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).unwrap() + 2];
            self.stream.read_exact(&mut chunk).ok()?;
            if chunk.len() == 2 {
                return None;
            }
            self.read.push_str(std::str::from_utf8(&chunk[..chunk.len() - 2]).unwrap());
        }
    }

    /// The next notice of the field with the id of its event, heartbeats left out.
    pub fn notice(&mut self, field: &str) -> (String, Value) {
        loop {
            let event = self.event().expect("it goes on");
            assert!(event.kind == "next" && event.data.get("errors").is_none(), "{event:?}");
            let notice = event.data["data"][field].clone();
            if notice["kind"] != "HEARTBEAT" {
                return (event.id.unwrap_or_default(), notice);
            }
        }
    }
}
