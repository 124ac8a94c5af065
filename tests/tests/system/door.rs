//! Attacks on the door of the real binary, and that others do not notice them.

mod connections;
mod floods;
mod secrets;
mod slow;

use std::{
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
};

use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use tests::{PATIENCE, Server};

/// What the server may grow by under any of the attacks, in KiB. Measured: see `api/DOOR.md`.
const ROOM: u64 = 96 << 10;

fn address(server: &Server) -> SocketAddr {
    server.url().strip_prefix("http://").unwrap().parse().unwrap()
}

/// A connection from an address of this computer.
fn connect(server: &Server, from: [u8; 4]) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from((from, 0)).into()).unwrap();
    socket.connect(&address(server).into()).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

const ATTACKER: [u8; 4] = [127, 0, 0, 66];
const OTHER: [u8; 4] = [127, 0, 0, 2];

/// One request and the whole answer, from an address.
fn exchange(server: &Server, from: [u8; 4], head: &str, body: &[u8]) -> (u16, String) {
    let mut stream = connect(server, from);
    let length = body.len();
    // A refused body may be answered before all of it is sent.
    let _ = stream.write_all(format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n").as_bytes());
    let _ = stream.write_all(body);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer).into_owned();
    (answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0), answer)
}

fn head(server: &Server, more: &str) -> String {
    format!("{}{more}", head_of(server, server.operator()))
}

fn head_of(server: &Server, token: &str) -> String {
    let address = address(server);
    format!(
        "POST /graphql HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\nauthorization: Bearer {token}\r\n"
    )
}

fn ask(server: &Server, from: [u8; 4], body: &Value) -> (u16, String) {
    exchange(server, from, &head(server, ""), body.to_string().as_bytes())
}

/// Somebody else asks, and is answered.
#[track_caller]
fn others_are_answered(server: &Server) {
    for from in [OTHER, ATTACKER] {
        let (status, answer) = ask(server, from, &json!({ "query": "{ ledger { head } }" }));
        assert!(status == 200 && answer.contains("\"head\""), "{from:?}: {answer}");
    }
}

/// Resident memory, in KiB.
fn resident(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.process())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

/// It grew by less than so many KiB.
#[track_caller]
fn memory_is_bounded(server: &Server, before: u64, what: &str, room: u64) {
    let now = resident(server);
    eprintln!("resident memory under {what}: {before} KiB before, {now} KiB");
    assert!(now < before + room, "{what}: {before} KiB before, {now} KiB now");
}
