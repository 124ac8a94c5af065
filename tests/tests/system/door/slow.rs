//! Subscribers that do not read what they asked for: the server keeps nothing for them, closes with a reason, and they go on
//! where they were.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use storage::{Commit, EventLog, Options};
use tests::{PATIENCE, Server};
use tungstenite::{Message, client::IntoClientRequest, http::HeaderValue};

use super::{address, memory_is_bounded, resident};

const CASES: usize = 100;
const EVENTS_OF_A_CASE: usize = 80;
/// Up to here what they hear is looked at: far more than waits in the system for a reader, and little of all there is.
const FAR: u64 = 600;
/// Of each kind; together below what one identity may have.
const READERS: u32 = 10;
/// How long after nothing more comes to it the first of them begins to read, and how much later the next one: some within the
/// ten seconds that the server waits, some when it says that it does not wait longer, some after it has gone.
const FIRST: Duration = Duration::from_secs(8);
const BETWEEN: Duration = Duration::from_secs(1);
/// What the server may grow by, in KiB: a good mebibyte a reader, of the tens that each has asked for.
const ROOM: u64 = 24 << 10;

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// It was told all that it looks at.
    Whole,
    /// With a reason.
    TooSlow,
    /// The line was cut.
    Cut,
}

/// Each notice has some kilobytes.
fn query(after: u64) -> String {
    let payloads: String = (0..10).map(|number| format!("p{number}: payloadJson ")).collect();
    format!("subscription {{ events(after: \"{after}\") {{ kind position event {{ kind {payloads} }} }} }}")
}

/// Takes a notice; whether that was all.
fn take(payload: &Value, seen: &mut Vec<u64>) -> bool {
    assert!(payload.get("errors").is_none(), "{payload}");
    let notice = &payload["data"]["events"];
    assert_eq!(notice["kind"], "EVENT", "{notice}");
    seen.push(notice["position"].as_str().unwrap().parse().unwrap());
    seen.last() == Some(&FAR)
}

/// A connection on whose side little waits to be read; left alone, the system lets megabytes wait.
fn line(server: &Server) -> TcpStream {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(64 << 10).unwrap();
    socket.connect(&address(server).into()).unwrap();
    let stream = TcpStream::from(socket);
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Leaves a line unread until nothing more comes into it, and for so long after that.
fn leave_unread(stream: &TcpStream, wait: Option<Duration>) {
    const STILL: Duration = Duration::from_secs(1);
    const MUCH: usize = 16 << 10;
    let Some(wait) = wait else { return };
    let (mut waiting, mut since, mut bytes) = (0, Instant::now(), vec![0; 1 << 20]);
    while since.elapsed() < STILL || waiting < MUCH {
        let now = stream.peek(&mut bytes).unwrap();
        if now != waiting {
            (waiting, since) = (now, Instant::now());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(wait);
}

/// Subscribes over a WebSocket after what was seen, waits, and reads on.
fn over_socket(server: &Server, token: &str, wait: Option<Duration>, seen: &mut Vec<u64>) -> End {
    let place = address(server);
    let mut request = format!("ws://{place}/graphql/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
    let (mut socket, _) = tungstenite::client(request, line(server)).unwrap();
    let init = json!({ "type": "connection_init", "payload": { "token": token } });
    socket.send(Message::text(init.to_string())).unwrap();
    let payload = json!({ "query": query(seen.last().copied().unwrap_or_default()) });
    let subscribe = json!({ "type": "subscribe", "id": "1", "payload": payload });
    socket.send(Message::text(subscribe.to_string())).unwrap();
    leave_unread(socket.get_ref(), wait);
    loop {
        match socket.read() {
            Ok(Message::Text(text)) => {
                let message: Value = serde_json::from_str(&text).unwrap();
                if message["type"] == "next" && take(&message["payload"], seen) {
                    return End::Whole;
                }
            }
            Ok(Message::Close(frame)) => {
                let frame = frame.expect("a close with a reason");
                assert_eq!(u16::from(frame.code), 1013, "{frame}");
                assert!(frame.reason.contains("do not read in time"), "{frame}");
                return End::TooSlow;
            }
            Ok(_) => (),
            Err(_) => return End::Cut,
        }
    }
}

/// The same as server-sent events.
fn over_events(server: &Server, token: &str, wait: Option<Duration>, seen: &mut Vec<u64>) -> End {
    let stream = line(server);
    let body = json!({ "query": query(seen.last().copied().unwrap_or_default()) }).to_string();
    let head = format!(
        "POST /graphql HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {token}\r\naccept: text/event-stream\r\ncontent-type: \
         application/json\r\ncontent-length: {}\r\n\r\n",
        address(server),
        body.len()
    );
    (&stream).write_all(format!("{head}{body}").as_bytes()).unwrap();
    leave_unread(&stream, wait);
    let mut lines = Pieces(BufReader::new(stream));
    assert!(lines.head().starts_with("HTTP/1.1 200"));
    let (mut block, mut rest) = (String::new(), String::new());
    while let Some(piece) = lines.piece() {
        rest.push_str(&piece);
        while let Some((first, after)) = rest.split_once("\n\n") {
            (block, rest) = (first.to_owned(), after.to_owned());
            let data = block.lines().find_map(|line| line.strip_prefix("data:"));
            if data.is_some_and(|data| take(&serde_json::from_str(data).unwrap(), seen)) {
                return End::Whole;
            }
        }
    }
    if block.contains("do not read in time") { End::TooSlow } else { End::Cut }
}

/// A body in pieces, as it comes.
struct Pieces(BufReader<TcpStream>);

impl Pieces {
    fn head(&mut self) -> String {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.0.read_line(&mut head).unwrap() > 0, "{head}");
        }
        head
    }

    /// None where the line ends, in the middle of a piece too.
    fn piece(&mut self) -> Option<String> {
        let mut size = String::new();
        self.0.read_line(&mut size).ok()?;
        let mut piece = vec![0; usize::from_str_radix(size.trim(), 16).ok()? + 2];
        self.0.read_exact(&mut piece).ok()?;
        piece.truncate(piece.len() - 2);
        String::from_utf8(piece).ok().filter(|piece| !piece.is_empty())
    }
}

/// A store of many events.
fn large(folder: &std::path::Path) {
    let mut commits: Vec<Commit> = Vec::new();
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    for envelope in fixtures::portfolio(CASES, EVENTS_OF_A_CASE) {
        match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
            Some(last) => last.envelopes.push(envelope),
            None => {
                if commits.len() == 1_000 {
                    log.append(std::mem::take(&mut commits)).unwrap();
                }
                commits.push(Commit { envelopes: vec![envelope] });
            }
        }
    }
    log.append(commits).unwrap();
}

#[test]
fn a_subscriber_that_does_not_read_costs_the_server_nothing_is_told_why_it_is_closed_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("store");
    large(&data);
    let server = Server::over(&data);
    let token = server.eyes();
    assert!(server.head() > FAR * 10);
    // What a reader that keeps up leaves in memory is there before.
    for over in [over_socket, over_events] {
        let mut seen = Vec::new();
        assert_eq!(over(&server, &token, None, &mut seen), End::Whole);
        assert!(seen.into_iter().eq(1..=FAR), "all of it, once");
    }
    let before = resident(&server);
    let ends = std::thread::scope(|scope| {
        let reader = |number: u32| {
            let (server, token) = (&server, &token);
            let over = if number.is_multiple_of(2) { over_socket } else { over_events };
            scope.spawn(move || {
                let (wait, mut seen) = (FIRST + BETWEEN * (number / 2), Vec::new());
                let end = over(server, token, Some(wait), &mut seen);
                let heard = seen.len();
                if end != End::Whole {
                    assert!(u64::try_from(heard).unwrap() < FAR, "it was closed before the end");
                    assert_eq!(over(server, token, None, &mut seen), End::Whole, "after {heard}");
                }
                assert!(seen.into_iter().eq(1..=FAR), "from its position on, nothing is missing and nothing twice");
                (number.is_multiple_of(2), end)
            })
        };
        let readers: Vec<_> = (0..2 * READERS).map(reader).collect();
        // While none of them reads, and after the server has given some up.
        let begun = Instant::now();
        while begun.elapsed() < FIRST {
            assert!(server.head() > FAR, "others are answered");
            std::thread::sleep(Duration::from_millis(200));
        }
        memory_is_bounded(&server, before, "subscribers that do not read", ROOM);
        readers.into_iter().map(|reader| reader.join().unwrap()).collect::<Vec<_>>()
    });
    memory_is_bounded(&server, before, "subscribers that came back", ROOM);
    let count = |over_socket: bool, wanted: End| {
        ends.iter().filter(|(socket, end)| *socket == over_socket && *end == wanted).count()
    };
    for (name, is_socket) in [("WebSocket", true), ("server-sent events", false)] {
        let counts = [End::Whole, End::TooSlow, End::Cut].map(|end| count(is_socket, end));
        println!("{name}: {} waited for, {} told that they are too slow, {} cut off", counts[0], counts[1], counts[2]);
        assert!(counts[1] > 0, "{name}: nobody was told why: {ends:?}");
    }
}
