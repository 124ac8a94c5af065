//! Subscribers that leave at any moment, a server that is killed again and again, and writers at full speed: everybody ends
//! with the sequence of the log, and nobody with a hole or an event twice.

use std::{
    net::TcpStream,
    sync::{
        RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use domain::terms::{Office, Role, UserId};
use fixtures::Person;
use serde_json::{Value, json};
use tests::{Load, PATIENCE, Server, let_in};
use tungstenite::{Message, WebSocket, client::IntoClientRequest, http::HeaderValue};

const WRITERS: u64 = 8;

/// Sockets of one identity are limited; so there are several.
const OF_ONE_IDENTITY: usize = 50;

/// One has heard this much of the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Heard {
    last: u64,
    events: u64,
    /// Of every position and kind in their order.
    digest: u64,
}

impl Heard {
    fn hear(&mut self, position: u64, kind: &str) {
        assert!(position > self.last, "{position} came after {}", self.last);
        self.last = position;
        self.events += 1;
        for byte in position.to_le_bytes().iter().chain(kind.as_bytes()) {
            self.digest = (self.digest ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
}

/// What all of them look at.
struct Stage {
    /// Where the server is; none while it is dead.
    address: RwLock<Option<String>>,
    /// Nothing is recorded any more.
    quiet: AtomicBool,
    connections: AtomicU64,
    broken_off: AtomicU64,
}

fn connect(address: &str, token: &str, after: u64) -> Option<WebSocket<TcpStream>> {
    let stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(1))).ok()?;
    let mut request = format!("ws://{address}/graphql/ws").into_client_request().unwrap();
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
    let (mut socket, _) = tungstenite::client(request, stream).ok()?;
    let init = json!({ "type": "connection_init", "payload": { "token": token } });
    socket.send(Message::text(init.to_string())).ok()?;
    let query = format!("subscription {{ events(after: \"{after}\") {{ kind position event {{ kind }} }} }}");
    let subscribe = json!({ "type": "subscribe", "id": "1", "payload": { "query": query } });
    socket.send(Message::text(subscribe.to_string())).ok()?;
    Some(socket)
}

/// Follows until everything that there will be was heard; leaves and comes back in between.
fn follow(stage: &Stage, token: &str, end: &dyn Fn() -> Option<u64>, mut chance: u64) -> Heard {
    let mut heard = Heard::default();
    let start = Instant::now();
    loop {
        if end().is_some_and(|end| heard.last >= end) {
            return heard;
        }
        assert!(start.elapsed() < 3 * PATIENCE, "at {heard:?} nothing comes any more");
        let address = stage.address.read().unwrap().clone();
        let Some(mut socket) = address.and_then(|address| connect(&address, token, heard.last)) else {
            std::thread::sleep(Duration::from_millis(50));
            continue;
        };
        stage.connections.fetch_add(1, SeqCst);
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Once nothing is recorded any more, nobody leaves again.
        let stays = if stage.quiet.load(SeqCst) { u64::MAX } else { (chance >> 33) % 400 };
        let mut notices = 0;
        while notices < stays && end().is_none_or(|end| heard.last < end) {
            let text = match socket.read() {
                Ok(Message::Text(text)) => text,
                Ok(_) => continue,
                Err(tungstenite::Error::Io(error)) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    if stage.address.read().unwrap().is_none() {
                        break;
                    }
                    continue;
                }
                Err(_) => {
                    stage.broken_off.fetch_add(1, SeqCst);
                    break;
                }
            };
            let message: Value = serde_json::from_str(&text).unwrap();
            if message["type"] == "next" {
                let notice = &message["payload"]["data"]["events"];
                assert!(message["payload"].get("errors").is_none(), "{message}");
                let position: u64 = notice["position"].as_str().unwrap().parse().unwrap();
                match notice["kind"].as_str() {
                    Some("EVENT") => heard.hear(position, notice["event"]["kind"].as_str().unwrap()),
                    // A sign of life never claims less than was heard.
                    _ => assert!(position >= heard.last, "{message}"),
                }
                notices += 1;
            } else if message["type"] == "ping" {
                let _ = socket.send(Message::text(json!({ "type": "pong" }).to_string()));
            } else {
                assert_eq!(message["type"], "connection_ack", "{message}");
            }
        }
    }
}

fn torture(subscribers: usize, kills: u64, between: Duration) {
    let mut server = Server::fresh();
    let people: Vec<Person> = (0..subscribers.div_ceil(OF_ONE_IDENTITY))
        .map(|identity| {
            let user = UserId::new(&format!("U-9{identity}")).unwrap();
            Person { user, role: Role::Oversight, office: Office::new("HQ").unwrap() }
        })
        .collect();
    let_in(&server, &people);
    let tokens: Vec<String> = people.iter().map(|person| server.token(person)).collect();
    let address = |server: &Server| Some(server.url().strip_prefix("http://").unwrap().to_owned());
    let stage = Stage {
        address: RwLock::new(address(&server)),
        quiet: AtomicBool::new(false),
        connections: AtomicU64::new(0),
        broken_off: AtomicU64::new(0),
    };
    let end = AtomicU64::new(0);
    let (heard, expected, commands) = std::thread::scope(|scope| {
        let (stage, tokens, end) = (&stage, &tokens, &end);
        let follow = move |number: usize| {
            let end = || Some(end.load(SeqCst)).filter(|end| *end > 0);
            follow(stage, &tokens[number / OF_ONE_IDENTITY], &end, 1 + number as u64)
        };
        let spawn = |number| {
            std::thread::Builder::new().stack_size(256 << 10).spawn_scoped(scope, move || follow(number)).unwrap()
        };
        let followers: Vec<_> = (0..subscribers).map(spawn).collect();
        let mut commands = 0;
        for round in 0..=kills {
            let load = Load::new(&server, &format!("t{round}"));
            let stop = AtomicBool::new(false);
            std::thread::scope(|scope| {
                let writing = scope.spawn(|| load.run(WRITERS, &stop, &mut |_| commands += 1));
                std::thread::sleep(between);
                if round == kills {
                    stop.store(true, SeqCst);
                } else {
                    *stage.address.write().unwrap() = None;
                    server.cut();
                }
                writing.join().unwrap();
            });
            if round < kills {
                server.kill();
                server.start();
                *stage.address.write().unwrap() = address(&server);
            }
        }
        stage.quiet.store(true, SeqCst);
        let mut expected = Heard::default();
        for (position, kind) in server.trail_of(&tokens[0]) {
            expected.hear(position, &kind);
        }
        assert!(expected.events > commands, "{expected:?} of {commands} commands");
        end.store(expected.last, SeqCst);
        let heard: Vec<Heard> = followers.into_iter().map(|follower| follower.join().unwrap()).collect();
        (heard, expected, commands)
    });
    println!(
        "{subscribers} subscribers, {kills} kills, {commands} commands, {} events each, {} connections, {} broken off",
        expected.events,
        stage.connections.load(SeqCst),
        stage.broken_off.load(SeqCst)
    );
    assert!(commands > 20 * kills, "hardly anything was recorded: {commands}");
    assert!(stage.connections.load(SeqCst) > subscribers as u64 * 2, "hardly anybody left");
    assert!(stage.broken_off.load(SeqCst) > 0, "no kill met a subscriber");
    for (number, heard) in heard.iter().enumerate() {
        assert_eq!(*heard, expected, "subscriber {number}");
    }
    assert!(server.stop().success());
}

#[test]
fn subscribers_that_leave_and_a_server_that_dies_make_no_hole_and_no_repetition() {
    torture(60, 3, Duration::from_millis(900));
}

#[test]
#[ignore = "takes some minutes: cargo test --release -p tests --test system -- --ignored --nocapture five_hundred"]
fn five_hundred_subscribers_that_leave_and_a_server_that_dies_make_no_hole_and_no_repetition() {
    torture(500, 12, Duration::from_secs(3));
}
