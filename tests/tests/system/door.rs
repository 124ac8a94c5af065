//! Attacks on the door of the real binary, and that others do not notice them.

use std::{
    fs,
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    process::Command,
    time::{Duration, Instant},
};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};
use tests::{Binary, PATIENCE, Server, said};

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
    let (address, token) = (address(server), server.operator());
    format!(
        "POST /graphql HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\nauthorization: Bearer {token}\r\n{more}"
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
