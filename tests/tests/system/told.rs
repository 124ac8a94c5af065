//! What leaves the ledger beside webhooks: digests by e-mail, taken by a real mail server (`tests/webhook/post.py`), and
//! security lines to a syslog collector.

use std::{
    io::{BufRead, BufReader},
    net::UdpSocket,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tests::{Binary, PATIENCE, Server, text};

use crate::{
    webhooks::{office, python},
    with,
};

/// A mail server at work; it ends with its standard input.
struct Post {
    process: Child,
    says: BufReader<ChildStdout>,
}

impl Drop for Post {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Post {
    fn start(certificate: &[&str]) -> (Self, Value) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("webhook").join("post.py");
        let mut command = Command::new(python());
        let mut process =
            command.arg(script).args(certificate).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let says = BufReader::new(process.stdout.take().unwrap());
        let mut post = Self { process, says };
        let port = post.next()["port"].clone();
        (post, port)
    }

    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("the mail server ended: {line}"))
    }
}

#[test]
fn a_mail_server_takes_what_is_open_for_each_person_in_their_language_without_what_it_is_about() {
    let (mut server, _player) = with(&[8]);
    let (mut post, port) = Post::start(&[]);
    let person = |user: &str, role: &str, office: &str, address: &str, language: &str| json!({ "user": user, "role": role, "office": office, "address": address, "language": language });
    let config = json!({
        "smtp": { "host": "127.0.0.1", "port": port, "security": "NONE", "from": "Ledger <ledger@office.example>" },
        "link": "https://ledger.example",
        "people": [
            person("U-708", "AUDITOR", "HQ", "auditor@office.example", "ar"),
            person("U-404", "CHIEF_OF_MISSION", "XD-CO", "chief@office.example", "fr"),
            person("U-105", "HRDDP_FOCAL_POINT", "XA-CO", "other-country@office.example", "en"),
        ],
    });
    assert!(server.stop().success());
    let file = server.folder().join("mail.json");
    std::fs::write(&file, config.to_string()).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    server.start();
    let (auditor, chief) = (post.next(), post.next());
    assert_eq!((&auditor["to"], &chief["to"]), (&json!(["auditor@office.example"]), &json!(["chief@office.example"])));
    assert_eq!((&auditor["language"], &chief["language"]), (&json!("ar"), &json!("fr")));
    assert_eq!((&chief["from"], &chief["automatic"]), (&json!("ledger@office.example"), &json!("auto-generated")));
    let (arabic, french) = (auditor["body"].as_str().unwrap(), chief["body"].as_str().unwrap());
    assert!(arabic.starts_with('\u{200f}') && arabic.contains("\u{2068}XD-2026-001\u{2069}"), "{arabic}");
    assert!(french.contains("Dossier XD-2026-001") && french.contains("https://ledger.example"), "{french}");
    assert!(chief["subject"].as_str().unwrap().starts_with("HRDD: "), "{chief}");
    // The third person reaches no case with an alert: nothing more comes after a later start either.
    assert!(server.stop().success());
    server.start();
    std::thread::sleep(Duration::from_secs(3));
    drop(post.process.stdin.take());
    let mut rest = String::new();
    post.says.read_line(&mut rest).unwrap();
    assert_eq!(rest, "", "each once, and nothing for whom nothing is open");
}

#[test]
fn a_mail_server_is_spoken_to_over_tls_or_not_at_all() {
    let (mut server, _player) = with(&[8]);
    let [ca, certificate, key] = office(server.beside());
    let (mut post, port) = Post::start(&[text(&certificate), text(&key)]);
    let config = json!({
        "smtp": { "host": "localhost", "port": port, "security": "STARTTLS", "caFile": ca, "from": "ledger@office.example" },
        "people": [{ "user": "U-708", "role": "AUDITOR", "office": "HQ", "address": "auditor@office.example", "language": "es" }],
    });
    assert!(server.stop().success());
    let file = server.folder().join("mail.json");
    let write = |config: &Value| {
        std::fs::write(&file, config.to_string()).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    };
    // Not in clear, to a server elsewhere: the file is refused, and nobody is written to.
    let mut plain = config.clone();
    (plain["smtp"]["security"], plain["smtp"]["host"]) = ("NONE".into(), "mail.office.example".into());
    write(&plain);
    server.start();
    let start = std::time::Instant::now();
    while !server.said().contains("smtp.security") {
        assert!(start.elapsed() < PATIENCE, "{}", server.said());
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(server.stop().success());
    write(&config);
    server.start();
    let taken = post.next();
    assert_eq!((&taken["language"], &taken["to"]), (&json!("es"), &json!(["auditor@office.example"])));
    assert!(taken["body"].as_str().unwrap().contains("Caso XD-2026-001"), "{taken}");
}

/// A line as any reader of RFC 5424 takes it apart: priority, name, structured data.
fn read(line: &str) -> (u32, String, String) {
    let (priority, rest) =
        line.strip_prefix('<').and_then(|rest| rest.split_once(">1 ")).unwrap_or_else(|| panic!("{line}"));
    let parts: Vec<&str> = rest.splitn(6, ' ').collect();
    let [time, _host, app, process, name, data] = parts[..] else { panic!("{line}") };
    assert!(time.ends_with('Z') && time.len() == 24, "{time}");
    assert_eq!((app, process.parse::<u32>().is_ok()), ("hrdd", true), "{line}");
    (priority.parse().unwrap(), name.to_owned(), data.to_owned())
}

/// A syslog collector over UDP.
struct Collector {
    socket: UdpSocket,
    all: Vec<String>,
}

impl Collector {
    fn new() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        Self { socket, all: Vec::new() }
    }

    fn place(&self) -> String {
        format!("udp:{}", self.socket.local_addr().unwrap())
    }

    /// Waits for a line of a name, and gives its data.
    fn hears(&mut self, wanted: &str) -> String {
        loop {
            let mut bytes = [0; 4_096];
            let length = self.socket.recv(&mut bytes);
            let length = length.unwrap_or_else(|error| panic!("{wanted} is not told ({error}): {:?}", self.all));
            let line = String::from_utf8(bytes[..length].to_vec()).unwrap();
            let (priority, name, data) = read(&line);
            assert_eq!(priority / 8, 10, "security and authorisation: {line}");
            self.all.push(line);
            if name == wanted {
                return data;
            }
        }
    }

    /// What has come and was not heard, by name.
    fn rest(&mut self) -> Vec<String> {
        self.socket.set_nonblocking(true).unwrap();
        let mut names = Vec::new();
        let mut bytes = [0; 4_096];
        while let Ok(length) = self.socket.recv(&mut bytes) {
            names.push(read(std::str::from_utf8(&bytes[..length]).unwrap()).1);
        }
        self.socket.set_nonblocking(false).unwrap();
        names
    }
}

#[test]
fn a_collector_hears_who_is_let_in_and_who_is_not_and_no_secret() {
    let mut collector = Collector::new();
    let own = tempfile::tempdir().unwrap();
    let data = own.path().join("store");
    let server = Server::with(&data, &["--syslog", &collector.place()]);
    let mut hears = |wanted: &str| collector.hears(wanted);
    let opened = Binary::good(&["admin", "open-account", "--user", "U-104", "--json", "--data", text(&data)]);
    assert!(hears("ACCOUNT_OPENED").contains("of=\"operator\""), "that of whom the store is founded for");
    assert!(hears("ACCOUNT_OPENED").contains("of=\"U-104\""));
    Binary::good(&[
        "admin",
        "grant-role",
        "--user",
        "U-104",
        "--role",
        "AUDITOR",
        "--office",
        "HQ",
        "--data",
        text(&data),
    ]);
    assert!(hears("ROLES_CHANGED").contains("event=\"RoleGranted\""));
    let code = serde_json::from_slice::<Value>(&opened.stdout).unwrap()["data"]["code"].as_str().unwrap().to_owned();
    let password = "seven grey herons at dusk";
    assert_eq!(server.send("/setup", None, &json!({ "code": code, "password": password })).status, 200);
    let wrong = "a wrong password, typed";
    assert_eq!(server.send("/login", None, &json!({ "user": "U-104", "password": wrong })).status, 401);
    let told = hears("LOGIN_REFUSED");
    assert!(told.contains("user=\"U-104\"") && told.contains("from=\"127.0.0.1\""), "{told}");
    // Whoever types the password where the reference belongs does not find it in a log.
    assert_eq!(server.send("/login", None, &json!({ "user": wrong, "password": wrong })).status, 401);
    assert!(hears("LOGIN_REFUSED").contains("user=\"-\""));
    let session = server.send("/login", None, &json!({ "user": "U-104", "password": password }));
    assert!(hears("LOGIN_ACCEPTED").contains("role="));
    let session = session.body["token"].as_str().unwrap().to_owned();
    let made =
        Binary::good(&["token", "--user", "U-104", "--role", "AUDITOR", "--office", "HQ", "--data", text(&data)]);
    let token = String::from_utf8(made.stdout).unwrap().trim().to_owned();
    assert!(hears("TOKEN_ISSUED").contains("of=\"U-104\""));
    let grant = "mutation($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code message } } }";
    let input =
        json!({ "commandId": "own-grant-1", "user": "U-9", "role": "AUDITOR", "office": "HQ", "from": "2026-01-01" });
    let refused = server.ask(&token, grant, json!({ "input": input })).refusal().unwrap();
    assert!(refused.0.starts_with("E-AUTH-"), "{refused:?}");
    let told = hears("PERMISSION_REFUSED");
    assert!(told.contains("command=\"GrantRole\"") && told.contains(&refused.0), "{told}");
    assert_eq!(server.ask("hrdd_nobody_nothing", "{ ledger { head } }", json!({})).status, 401);
    assert!(hears("TOKEN_REFUSED").contains("from="));
    let id = token.strip_prefix("hrdd_").unwrap().split('_').next().unwrap();
    Binary::good(&["token", "revoke", id, "--reason", "The machine is gone.", "--data", text(&data)]);
    assert!(hears("TOKEN_REVOKED").contains(id));
    let all = collector.all.join("\n");
    for secret in [password, wrong, code.as_str(), session.as_str(), token.as_str(), "The machine is gone"] {
        assert!(!all.contains(secret), "{secret} is told: {all}");
    }
}

#[test]
fn what_was_recorded_while_nothing_was_served_is_told_at_the_next_start_once() {
    let mut collector = Collector::new();
    let place = collector.place();
    let own = tempfile::tempdir().unwrap();
    let (data, backup, restored) = (own.path().join("store"), own.path().join("backup"), own.path().join("restored"));
    let mut server = Server::with(&data, &["--syslog", &place]);
    collector.hears("TOKEN_ISSUED");
    assert!(server.stop().success());
    let first = [collector.all.iter().map(|line| read(line).1).collect(), collector.rest()].concat();
    assert!(first.iter().any(|name| name == "SIGNING_KEY_CHANGED"), "of a new store all is told: {first:?}");
    Binary::good(&["key", "rotate", "--reason", "The officer left.", "--data", text(&data)]);
    server.start();
    collector.all.clear();
    let told = collector.hears("SIGNING_KEY_CHANGED");
    assert!(told.contains("user=\"system\"") && !told.contains("The officer left"), "{told}");
    // Nothing of what was told before comes before it, but for what the stop had cut off from its place.
    assert!(collector.all.iter().all(|line| !line.contains("ACCESS_RULES_CHANGED")), "{:?}", collector.all);
    collector.hears("TOKEN_ISSUED");
    assert!(server.stop().success());
    let again = collector.rest();
    assert!(!again.iter().any(|name| name == "SIGNING_KEY_CHANGED"), "once: {again:?}");

    Binary::good(&["backup", "create", text(&backup), "--data", text(&data)]);
    Binary::good(&["backup", "restore", text(&backup), "--data", text(&restored)]);
    collector.all.clear();
    let _server = Server::with(&restored, &["--syslog", &place]);
    let told = collector.hears("LEDGER_RESTORED");
    assert!(told.contains("reached=\""), "{told}");
    collector.hears("SIGNING_KEY_CHANGED");
    assert!(collector.all.iter().all(|line| !line.contains("ACCESS_RULES_CHANGED")), "{:?}", collector.all);
}

#[test]
fn a_collector_hears_of_a_limit_that_was_hit_and_by_whom() {
    let mut collector = Collector::new();
    let own = tempfile::tempdir().unwrap();
    let data = own.path().join("store");
    let server = Server::with(&data, &["--syslog", &collector.place(), "--points-per-second", "10"]);
    let refused = (0..50)
        .map(|_| server.ask(server.operator(), "{ ledger { head } }", json!({})))
        .any(|answer| answer.status == 429);
    assert!(refused, "the limit is hit");
    let told = collector.hears("LIMIT_HIT");
    assert!(told.contains("from=\"127.0.0.1\""), "{told}");
}
