//! How to talk to a running server, or to whoever answers in its place.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
};

use serde_json::{Value, json};

use crate::{PATIENCE, Server};

/// An answer over HTTP.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body, null where it is no JSON.
    pub body: Value,
}

impl Answer {
    /// The data of a query that succeeded.
    pub fn data(self) -> Value {
        assert!(self.status == 200 && self.body.get("errors").is_none(), "{} {}", self.status, self.body);
        self.body["data"].clone()
    }

    /// Code and message of the first error, be it one of the question or one that a rule or the store has against a command.
    pub fn refusal(&self) -> Option<(String, String)> {
        let told =
            |error: &Value, code: &Value| Some((code.as_str()?.to_owned(), error["message"].as_str()?.to_owned()));
        let error = &self.body["errors"][0];
        told(error, &error["extensions"]["code"]).or_else(|| {
            let payloads = self.body["data"].as_object()?.values();
            payloads.map(|payload| &payload["userErrors"][0]).find_map(|error| told(error, &error["code"]))
        })
    }

    /// The code of the first error.
    pub fn code(&self) -> &str {
        self.body["errors"][0]["extensions"]["code"].as_str().unwrap_or_else(|| panic!("no error in {}", self.body))
    }
}

/// Whoever talks to a server, and goes on when it is gone.
#[derive(Clone, Debug)]
pub struct Client {
    address: String,
    token: Option<String>,
}

impl Client {
    /// Talks to this server with this token.
    pub fn of(server: &Server, token: Option<&str>) -> Self {
        let address = server.url().strip_prefix("http://").unwrap().to_owned();
        Self { address, token: token.map(str::to_owned) }
    }

    /// Asks; an error where the server does not answer to the end.
    pub fn ask(&self, query: &str, variables: Value) -> io::Result<Answer> {
        self.post(json!({ "query": query, "variables": variables }).to_string().as_bytes())
    }

    /// Sends a body as it is.
    pub fn post(&self, body: &[u8]) -> io::Result<Answer> {
        let address = &self.address;
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let token = self.token.as_ref();
        let authorization = token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
        let length = body.len();
        write!(
            stream,
            "POST /graphql HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\naccept: application/json\r\n{authorization}content-length: {length}\r\n\r\n"
        )?;
        stream.write_all(body)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let cut_off = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let split = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or_else(cut_off)?;
        let (head, body) = (String::from_utf8(answer[..split].to_vec()).unwrap().to_lowercase(), &answer[split + 4..]);
        assert!(!head.contains("transfer-encoding"), "answers come whole: {head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        if length.is_some_and(|length| length != body.len()) {
            return Err(cut_off());
        }
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Ok(Answer { status, body: serde_json::from_slice(body).unwrap_or_default() })
    }
}

/// One exchange of JSON with any server on this computer.
pub fn exchange(address: &str, method: &str, path: &str, token: Option<&str>, body: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let authorization = token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\naccept: application/json\r\n{authorization}content-length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let (status, _, body) = whole(&mut stream);
    Answer { status, body: serde_json::from_slice(&body).unwrap_or_default() }
}

/// An answer to its end, which does not come in pieces: status, head in small letters, body.
pub(crate) fn whole(stream: &mut TcpStream) -> (u16, String, Vec<u8>) {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let split = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head of an answer");
    let head = String::from_utf8(answer[..split].to_vec()).unwrap().to_lowercase();
    assert!(!head.contains("transfer-encoding"), "answers come whole: {head}");
    (head.split(' ').nth(1).unwrap().parse().unwrap(), head, answer[split + 4..].to_vec())
}
