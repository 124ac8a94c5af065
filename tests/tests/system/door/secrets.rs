//! What other sites, a log, a list of processes and the wire could give away.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tests::{Binary, PATIENCE, Server, said};

use super::{OTHER, address, exchange, head};

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
    let secret = token.splitn(3, '_').nth(2).unwrap();
    assert!(secret.len() > 40 && !log.contains(secret), "the secret of a caller's token is in the log");
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
