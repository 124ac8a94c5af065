//! Connections, heads, bodies and sockets that are held without being used.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::json;
use tests::{Binary, PATIENCE, Server};
use tungstenite::{Message, WebSocket, client::IntoClientRequest, http::HeaderValue};

use super::{ATTACKER, ROOM, address, connect, head, memory_is_bounded, others_are_answered, resident};

/// As many files as the system allows.
fn many_files() {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = maximum.map_or(8_192, |maximum| maximum.min(8_192));
    if current.is_some_and(|current| current < wanted) {
        setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum }).unwrap();
    }
}

fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    match stream.read(&mut [0; 512]) {
        Ok(0) => true,
        Ok(_) => false,
        Err(error) => error.kind() != ErrorKind::WouldBlock,
    }
}

#[test]
fn two_thousand_idle_connections_and_heads_that_trickle_shut_nobody_out_and_are_ended() {
    many_files();
    let server = Server::fresh();
    others_are_answered(&server);
    let before = resident(&server);
    let mut held: Vec<TcpStream> = Vec::new();
    for number in 0..2_000 {
        let mut stream = connect(&server, ATTACKER);
        if number % 2 == 0 {
            stream.write_all(b"POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-").unwrap();
        }
        held.push(stream);
        if number % 500 == 0 {
            others_are_answered(&server);
        }
    }
    others_are_answered(&server);
    memory_is_bounded(&server, before, "2,000 idle connections of one address", ROOM);
    let start = Instant::now();
    loop {
        // Trickling on does not help.
        for stream in &mut held {
            let _ = stream.write_all(b"a");
        }
        held.retain_mut(|stream| !is_closed(stream));
        if held.is_empty() {
            break;
        }
        assert!(held.len() <= 512, "the address holds {} connections", held.len());
        assert!(start.elapsed() < PATIENCE, "{} are still held", held.len());
        std::thread::sleep(Duration::from_millis(500));
    }
    others_are_answered(&server);
}

#[test]
fn bodies_that_trickle_are_given_up_and_others_are_answered_meanwhile() {
    let server = Server::fresh();
    let before = resident(&server);
    let begun = format!("{}content-length: 100000\r\n\r\n{{", head(&server, ""));
    let mut held: Vec<TcpStream> = (0..200).map(|_| connect(&server, ATTACKER)).collect();
    for stream in &mut held {
        stream.write_all(begun.as_bytes()).unwrap();
    }
    others_are_answered(&server);
    memory_is_bounded(&server, before, "200 bodies that trickle", ROOM);
    for stream in &mut held {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    }
}

/// A socket that has shown its token, without more.
fn idle_socket(server: &Server, from: [u8; 4], token: &str) -> WebSocket<TcpStream> {
    let mut request = format!("ws://{}/graphql/ws", address(server)).into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
    let (mut socket, _) = tungstenite::client(request, connect(server, from)).unwrap();
    let init = json!({ "type": "connection_init", "payload": { "token": token } });
    socket.send(Message::text(init.to_string())).unwrap();
    let told = socket.read().unwrap().into_text().unwrap();
    assert!(told.contains("connection_ack"), "{told}");
    socket
}

#[test]
fn two_thousand_idle_sockets_shut_nobody_out_and_those_that_answer_no_ping_are_ended() {
    many_files();
    let server = Server::fresh();
    let data = server.folder().display().to_string();
    others_are_answered(&server);
    let before = resident(&server);
    let mut held = Vec::new();
    for identity in 0..40_u8 {
        let user = format!("U-{identity}");
        let made = Binary::good(&["token", "--user", &user, "--role", "AUDITOR", "--office", "HQ", "--data", &data]);
        let token = String::from_utf8(made.stdout).unwrap();
        for _ in 0..50 {
            held.push(idle_socket(&server, [127, 0, 0, 70 + identity / 8], token.trim()));
        }
        others_are_answered(&server);
    }
    assert_eq!(held.len(), 2_000);
    memory_is_bounded(&server, before, "2,000 idle sockets of 40 identities", ROOM);
    let mut silent: Vec<TcpStream> =
        held.split_off(1_000).into_iter().map(|socket| socket.get_ref().try_clone().unwrap()).collect();
    for socket in &held {
        socket.get_ref().set_nonblocking(true).unwrap();
    }
    let start = Instant::now();
    while !silent.is_empty() {
        assert!(start.elapsed() < PATIENCE, "{} that answer nothing are still held", silent.len());
        for socket in &mut held {
            // Pings are answered while it is read from.
            while let Ok(message) = socket.read() {
                assert!(!message.is_close(), "one that answers is ended");
            }
            let _ = socket.flush();
        }
        // What it was sent is taken out until the end is found.
        silent.retain_mut(|stream| !is_closed(stream));
        std::thread::sleep(Duration::from_millis(250));
    }
    others_are_answered(&server);
    for socket in &mut held {
        socket.send(Message::text(json!({ "type": "ping" }).to_string())).unwrap();
    }
    let start = Instant::now();
    while !held.is_empty() {
        assert!(start.elapsed() < PATIENCE, "{} that answered every ping do not go on", held.len());
        held.retain_mut(|socket| !matches!(socket.read(), Ok(Message::Text(text)) if text.contains("pong")));
        std::thread::sleep(Duration::from_millis(50));
    }
}
