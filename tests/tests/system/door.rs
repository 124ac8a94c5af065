//! Attacks on the door of the real binary, and that others do not notice them.

use std::{
    fs,
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    process::Command,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use tests::{Binary, PATIENCE, Server, said};
use tungstenite::{Message, WebSocket, client::IntoClientRequest, http::HeaderValue};

use crate::with;

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

#[track_caller]
fn memory_is_bounded(server: &Server, before: u64, what: &str) {
    let now = resident(server);
    eprintln!("resident memory under {what}: {before} KiB before, {now} KiB");
    assert!(now < before + ROOM, "{what}: {before} KiB before, {now} KiB now");
}

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
    memory_is_bounded(&server, before, "2,000 idle connections of one address");
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
    memory_is_bounded(&server, before, "200 bodies that trickle");
    for stream in &mut held {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    }
}

#[test]
fn floods_of_aliases_batches_depth_cycles_and_megabytes_are_refused_and_others_are_answered() {
    let server = Server::fresh();
    others_are_answered(&server);
    let before = resident(&server);
    let aliases: String = (0..500).map(|number| format!("a{number}: __typename ")).collect();
    let deep = format!("{}x{}", "{a".repeat(5_000), "}".repeat(5_000));
    let cycle = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
    let one = json!({ "query": "{ __typename }" });
    let large = json!({ "query": "query($x: String) { __typename }", "variables": { "x": "x".repeat(10 << 20) } });
    let attacks: [(Value, &[&str]); 5] = [
        (json!({ "query": format!("{{ {aliases} }}") }), &["TOO_MANY_ALIASES"]),
        (json!({ "query": deep }), &["QUERY_TOO_DEEP", "QUERY_TOO_LARGE"]),
        (json!({ "query": cycle }), &["GRAPHQL_VALIDATION_FAILED"]),
        (Value::Array(vec![one; 1_000]), &["BAD_USER_INPUT"]),
        (large, &["QUERY_TOO_LARGE", ""]),
    ];
    std::thread::scope(|scope| {
        for (attack, codes) in &attacks {
            let server = &server;
            scope.spawn(move || {
                let times = if attack.to_string().len() > 1 << 20 { 20 } else { 100 };
                for _ in 0..times {
                    let (status, answer) = ask(server, ATTACKER, attack);
                    // A client that is still sending may lose the answer to what was refused.
                    assert!(status != 200 || answer.contains("\"errors\""), "{answer}");
                    assert!(codes.iter().any(|code| answer.contains(code)), "{codes:?}: {answer}");
                }
            });
        }
        for _ in 0..20 {
            others_are_answered(&server);
        }
    });
    memory_is_bounded(&server, before, "floods, with 20 bodies of 10 MB");
}

#[test]
fn what_a_page_of_another_site_can_send_is_refused_by_host_origin_and_kind() {
    let server = Server::fresh();
    let body = json!({ "query": "{ ledger { head } }" }).to_string();
    let refused = |more: &str| exchange(&server, OTHER, &head(&server, more), body.as_bytes());
    for (more, status) in [
        ("origin: https://evil.example\r\n", 403),
        ("sec-fetch-site: cross-site\r\n", 403),
        ("sec-fetch-site: same-origin\r\n", 200),
        ("host: evil.example\r\n", 421),
    ] {
        let (found, answer) = refused(more);
        assert_eq!(found, status, "{more}{answer}");
        assert!(answer.to_lowercase().contains("content-security-policy: default-src 'none'"), "{answer}");
    }
    let rebound = head(&server, "").replacen(&format!("host: {}", address(&server)), "host: rebound.example", 1);
    assert_eq!(exchange(&server, OTHER, &rebound, body.as_bytes()).0, 421);
    let token = server.operator();
    let in_url = format!("GET /graphql?query={{__typename}}&token={token} HTTP/1.1\r\nhost: localhost\r\n");
    assert_eq!(exchange(&server, OTHER, &in_url, b"").0, 400);
    let socket = "GET /graphql/ws HTTP/1.1\r\nhost: localhost\r\norigin: https://evil.example\r\nconnection: upgrade\r\n\
                  upgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
                  sec-websocket-protocol: graphql-transport-ws\r\n";
    assert_eq!(exchange(&server, OTHER, socket, b"").0, 403);
    assert_eq!(server.said().matches(token).count(), 1, "said once, to who started it, and never again");
}

#[test]
fn guesses_are_slowed_down_and_lock_out_nobody_who_has_a_token() {
    let server = Server::fresh();
    let guess = "POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer hrdd1.e30.AAAA\r\n";
    let mut slowed = None;
    for _ in 0..600 {
        let (status, answer) = exchange(&server, ATTACKER, guess, b"");
        match status {
            401 => (),
            429 => slowed = Some(answer),
            other => panic!("{other} {answer}"),
        }
        if slowed.is_some() {
            break;
        }
    }
    let answer = slowed.expect("600 guesses in a row were never too many");
    assert!(
        answer.contains("retry-after: 1") && answer.contains("RATE_LIMITED") && answer.contains("retryAfterMs"),
        "{answer}"
    );
    others_are_answered(&server);
    assert_eq!(exchange(&server, OTHER, guess, b"").0, 401, "another address is not slowed down");
}

#[test]
fn a_flood_of_names_and_passwords_from_one_address_keeps_nobody_else_from_logging_in() {
    const PASSWORD: &str = "three stones by the river";
    let server = Server::fresh();
    let data = server.folder().display().to_string();
    let opened =
        Binary::good(&["--json", "admin", "open-account", "--user", "U-1", "--kind", "local", "--data", &data]);
    let code = serde_json::from_slice::<Value>(&opened.stdout).unwrap()["data"]["code"].take();
    let grant = ["admin", "grant-role", "--user", "U-1", "--role", "AUDITOR", "--office", "HQ", "--data", &data];
    Binary::good(&grant);
    assert_eq!(server.send("/setup", None, &json!({ "code": code, "password": PASSWORD })).status, 200);
    let head = "POST /login HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
    let right = json!({ "user": "U-1", "password": PASSWORD }).to_string();
    let (stop, looked_at) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for thread in 0..24 {
            let (server, stop, looked_at) = (&server, &stop, &looked_at);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let wrong = json!({ "user": format!("U-{thread}-{number}"), "password": "wrong and long enough" });
                    let (status, answer) = exchange(server, ATTACKER, head, wrong.to_string().as_bytes());
                    // A connection of the flood may be ended for a newer one.
                    assert!(matches!(status, 0 | 401 | 429), "{answer}");
                    looked_at.fetch_add(usize::from(status == 401), Ordering::Relaxed);
                }
            });
        }
        while looked_at.load(Ordering::Relaxed) < 20 {
            std::thread::sleep(Duration::from_millis(10));
        }
        let answers: Vec<_> = (0..20).map(|_| exchange(&server, OTHER, head, right.as_bytes())).collect();
        stop.store(true, Ordering::Relaxed);
        for (status, answer) in answers {
            assert_eq!(status, 200, "{answer}");
        }
    });
}

/// The time in the middle, of asking for something small, in microseconds.
fn usual(server: &Server, times: usize) -> u128 {
    let mut took: Vec<u128> = (0..times)
        .map(|_| {
            let start = Instant::now();
            let (status, answer) = ask(server, OTHER, &json!({ "query": "{ ledger { head } }" }));
            assert!(status == 200 && answer.contains("\"head\""), "{answer}");
            start.elapsed().as_micros()
        })
        .collect();
    took.sort_unstable();
    took[times / 2]
}

/// Twelve clients of one identity search ten times in each request, and somebody else asks for something small meanwhile:
/// how often the searches were answered and refused, and the time in the middle of the others.
fn flood_of_searches(server: &Server, requests: usize) -> (usize, usize, u128) {
    let head = head_of(server, &server.eyes());
    let search = |number: usize| {
        let fields: String = (0..10)
            .map(|alias| {
                format!("a{alias}: events(first: 1, filter: {{ text: \"no such words {number}\" }}) {{ position }} ")
            })
            .collect();
        json!({ "query": format!("{{ {fields} }}") }).to_string()
    };
    let (answered, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let meanwhile = std::thread::scope(|scope| {
        for thread in 0..12 {
            let (head, search, answered, refused) = (&head, &search, &answered, &refused);
            scope.spawn(move || {
                for number in 0..requests {
                    let body = search(thread * requests + number);
                    let (status, answer) = exchange(server, ATTACKER, head, body.as_bytes());
                    match status {
                        // Where its turn does not come in time, a search is told so, and the others with it are answered.
                        200 | 503 => answered.fetch_add(1, Ordering::Relaxed),
                        429 => refused.fetch_add(1, Ordering::Relaxed),
                        _ => panic!("{answer}"),
                    };
                }
            });
        }
        usual(server, 40)
    });
    (answered.load(Ordering::Relaxed), refused.load(Ordering::Relaxed), meanwhile)
}

#[test]
fn a_flood_of_searches_by_one_identity_is_held_to_its_rate_and_others_are_answered() {
    let (mut server, _) = with(&[1, 2]);
    let quiet = usual(&server, 40);
    let (answered, refused, meanwhile) = flood_of_searches(&server, 10);
    eprintln!(
        "others, in the middle: {quiet} µs alone, {meanwhile} µs under {answered} answered and {refused} refused requests of ten searches"
    );
    assert!(server.stop().success());
    // So few points that a few requests are all there is; each search costs 500 of them.
    server.with_arguments(&["--points-per-second", "5000"]);
    server.start();
    let (answered, refused, _) = flood_of_searches(&server, 2);
    assert!(answered >= 1 && refused >= 1, "{answered} answered, {refused} refused");
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
    memory_is_bounded(&server, before, "2,000 idle sockets of 40 identities");
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

#[test]
fn texts_of_callers_make_no_lines_in_the_log_and_tokens_are_not_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let (data, ready, log) = (folder.path().join("data"), folder.path().join("ready"), folder.path().join("log"));
    let mut command = Command::new(Binary::path());
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&data).arg("--ready-file").arg(&ready);
    let mut child = command.env("HRDD_LOG", "trace").stderr(fs::File::create(&log).unwrap()).spawn().unwrap();
    let start = Instant::now();
    while !ready.exists() {
        assert!(start.elapsed() < PATIENCE && child.try_wait().unwrap().is_none());
        std::thread::sleep(Duration::from_millis(20));
    }
    let told: Value = serde_json::from_slice(&fs::read(&ready).unwrap()).unwrap();
    let address = told["url"].as_str().unwrap().strip_prefix("http://").unwrap().to_owned();
    let data = data.display().to_string();
    let token =
        String::from_utf8(Binary::good(&["token", "--data", &data, "--user", "U-7", "--role", "AUDITOR"]).stdout)
            .unwrap();
    let token = token.trim();
    let hostile = "x\r\nFORGED line\u{1b}[2J\u{2028}FORGED";
    let bodies = [
        json!({ "query": "{ __typename }", "operationName": hostile }),
        json!({ "query": format!("{{ ledger {{ nothing(x: {hostile:?}) }} }}") }),
        json!({ "query": "query($x: ID!) { node(id: $x) { id } }", "variables": { "x": hostile } }),
        json!({ "query": "query($x: String!) { case(reference: $x) { title } }", "variables": { "x": hostile } }),
        json!({ "query": "mutation($i: GrantRoleInput!) { grantRole(input: $i) { userErrors { message } } }", "variables": { "i": { "user": hostile } } }),
    ];
    for body in bodies {
        for more in ["user-agent: a\u{1b}[2Jb\r\n", "user-agent: FORGED\r\n FORGED folded\r\n", ""] {
            let mut stream = TcpStream::connect(&address).unwrap();
            stream.set_read_timeout(Some(PATIENCE)).unwrap();
            let text = body.to_string();
            let (length, path) = (text.len(), "/graphql?x=%0d%0aFORGED");
            let sent = format!(
                "POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\n\
                 authorization: Bearer {token}\r\n{more}content-length: {length}\r\n\r\n{text}"
            );
            stream.write_all(sent.as_bytes()).unwrap();
            let _ = stream.read_to_end(&mut Vec::new());
        }
    }
    let process = child.id();
    let shown = fs::read(format!("/proc/{process}/cmdline")).unwrap();
    assert!(!String::from_utf8_lossy(&shown).contains("hrdd1."));
    child.kill().unwrap();
    child.wait().unwrap();
    let log = fs::read_to_string(&log).unwrap();
    assert!(log.lines().count() > 3, "{log}");
    for line in log.lines() {
        assert!(
            !line.trim_start().starts_with("FORGED") && !line.contains('\u{1b}') && !line.contains('\u{2028}'),
            "{line:?}"
        );
    }
    assert!(!log.contains(token), "the token of a caller is in the log");
}

#[test]
fn no_option_takes_a_secret_where_a_list_of_processes_shows_it() {
    let completions = String::from_utf8(Binary::good(&["completions", "bash"]).stdout).unwrap();
    assert!(completions.contains("--token-file"));
    for option in ["--token", "--password", "--passphrase", "--secret", "--bearer", "--private-key"] {
        let taken = completions.split(|letter: char| letter.is_whitespace() || letter == '"' || letter == ')');
        assert_eq!(taken.filter(|word| *word == option).count(), 0, "{option}");
    }
}

#[test]
fn other_computers_are_served_by_tls_or_not_at_all_unless_somebody_says_so_loudly() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();
    let refused = Binary::run(&["serve", "--data", &data, "--listen", "0.0.0.0:0"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        said(&refused).contains("--tls-cert") && said(&refused).contains("--plain-http-beyond-this-computer"),
        "{}",
        said(&refused)
    );
    assert!(!std::path::Path::new(&data).exists(), "it is refused before anything is made");
    let own = Server::with(folder.path().join("data").as_path(), &["--plain-http-beyond-this-computer"]);
    assert!(!own.said().contains("WITHOUT ENCRYPTION"), "on this computer there is nothing to warn of");
    drop(own);
    let log = folder.path().join("log");
    let mut command = Command::new(Binary::path());
    command.args(["serve", "--data", &data, "--listen", "0.0.0.0:0", "--plain-http-beyond-this-computer"]);
    let mut open = command.stderr(fs::File::create(&log).unwrap()).spawn().unwrap();
    let start = Instant::now();
    let warned = || fs::read_to_string(&log).unwrap().contains("WITHOUT ENCRYPTION to other computers");
    while !warned() && start.elapsed() < PATIENCE && open.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(50));
    }
    open.kill().unwrap();
    open.wait().unwrap();
    assert!(warned(), "{}", fs::read_to_string(&log).unwrap());
}
