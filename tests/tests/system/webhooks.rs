//! Webhooks, against a receiver built on the public libraries of CloudEvents and of Standard Webhooks (`tests/webhook`).

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

/// Where Python is with the libraries of the receivers.
pub(crate) fn python() -> PathBuf {
    tests::python("webhook")
}

/// A receiver at work; it ends with its standard input.
struct Receiver {
    process: Child,
    says: BufReader<ChildStdout>,
    url: String,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Receiver {
    fn start(secret: &str, port: u16, hold: u32) -> Self {
        Self::over_tls(secret, port, hold, &[])
    }

    /// With a certificate and its key.
    fn over_tls(secret: &str, port: u16, hold: u32, certificate: &[&str]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("webhook").join("receiver.py");
        let mut command = Command::new(python());
        command.arg(script).args([secret, &port.to_string(), &hold.to_string()]).args(certificate);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let says = BufReader::new(process.stdout.take().unwrap());
        let mut receiver = Self { process, says, url: String::new() };
        receiver.url = format!("http://127.0.0.1:{}/alerts", receiver.next()["port"]);
        receiver
    }

    fn next(&mut self) -> Value {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("the receiver ended: {line}"))
    }
}

/// Adds a receiver for somebody who sees all cases; gives its secret.
fn added(server: &Server, name: &str, url: &str) -> String {
    let data = text(server.folder());
    let add =
        ["webhook", "add", name, "--url", url, "--allow-private", "--allow-plain-http", "--after", "0", "--data", data];
    let viewer = ["--user", "U-708", "--role", "AUDITOR", "--office", "HQ"];
    let output = Binary::good(&[&add[..], &viewer].concat());
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A port that nobody listens on, for now.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Each step in the lives of alerts, with its alert, in the order of the log.
fn steps(server: &Server) -> Vec<(u64, Value, Value)> {
    let asked =
        "{ alerts(first: 50) { nodes { id severity case { id reference } history { position step says state at } } } }";
    let mut found = Vec::new();
    for alert in server.query(asked, json!({}))["alerts"]["nodes"].as_array().unwrap() {
        for step in alert["history"].as_array().unwrap() {
            found.push((step["position"].as_str().unwrap().parse().unwrap(), alert.clone(), step.clone()));
        }
    }
    found.sort_by_key(|(position, ..)| *position);
    found
}

#[test]
fn strangers_libraries_read_and_verify_every_alert_and_a_kill_loses_none_and_keeps_its_id() {
    let (mut server, _player) = with(&[1, 2, 7]);
    let port = free_port();
    let secret = added(&server, "desk", &format!("http://127.0.0.1:{port}/alerts"));
    assert!(secret.starts_with("whsec_"), "{secret}");
    // The third message is taken and never answered: the server dies between the delivery and what it writes down.
    let mut receiver = Receiver::start(&secret, port, 3);
    let before: Vec<Value> = (0..3).map(|_| receiver.next()).collect();
    server.kill();
    drop(receiver);
    let mut receiver = Receiver::start(&secret, port, 0);
    server.start();
    let expected = steps(&server);
    let mut positions: Vec<u64> = expected.iter().map(|(position, ..)| *position).collect();
    positions.dedup();
    assert!(positions.len() > 6, "{expected:?}");
    let again = receiver.next();
    assert_eq!(again, before[2], "the one that was not written down comes again, the same");
    let mut all = before;
    while all.len() < positions.len() {
        all.push(receiver.next());
    }
    let mut told: Vec<[String; 3]> = Vec::new();
    for (message, position) in all.iter().zip(&positions) {
        assert_eq!(message["verified"], true, "{message}");
        assert_eq!(message["id"], message["webhookId"]);
        assert_eq!(message["specversion"], "1.0");
        assert!(message["source"].as_str().unwrap().starts_with("/hrdd/"), "{message}");
        let data = &message["data"];
        assert_eq!(data["position"], position.to_string());
        let of = |(at, alert, _): &&(u64, Value, Value)| at == position && alert["id"] == data["id"];
        let (_, alert, step) = expected.iter().find(of).unwrap_or_else(|| panic!("{message}"));
        assert_eq!(message["type"], format!("hrdd.alert.{}", step["says"].as_str().unwrap()));
        assert_eq!(message["subject"], alert["case"]["reference"]);
        assert_eq!([&data["step"], &data["kind"], &data["state"]], [&step["step"], &step["says"], &step["state"]]);
        assert_eq!([&data["recordedAt"], &data["case"]], [&step["at"], &alert["case"]]);
        let changes = data["changes"].as_array().unwrap();
        told.extend(
            changes.iter().map(|change| [&data["position"], &change["id"], &change["step"]].map(Value::to_string)),
        );
    }
    let mut shown: Vec<[String; 3]> = expected
        .iter()
        .map(|(_, alert, step)| [&step["position"], &alert["id"], &step["step"]].map(Value::to_string))
        .collect();
    told.sort();
    shown.sort();
    assert!(shown.len() > positions.len(), "an event with several steps is among them: {shown:?}");
    assert_eq!(told, shown, "every step of every event arrived, and nothing else");
    let log = Binary::good(&["webhook", "log", "desk", "--json", "--data", text(server.folder())]);
    let log: Value = serde_json::from_slice(&log.stdout).unwrap();
    assert!(log["data"]["tries"].as_array().unwrap().iter().any(|tried| tried["status"] == 204), "{log}");
    let resent = ["webhook", "resend", "desk", &positions[0].to_string(), "--data", text(server.folder())];
    Binary::good(&resent);
    assert_eq!(receiver.next(), all[0], "sent again, the same");
    Binary::good(&["webhook", "test", "desk", "--data", text(server.folder())]);
    assert_eq!(receiver.next()["type"], "hrdd.test");
}

#[test]
fn the_command_line_keeps_receivers_and_shows_no_secret_twice() {
    let mut server = Server::fresh();
    let data = server.folder().to_owned();
    let url = format!("http://127.0.0.1:{}/in/T0P", free_port());
    let secret = added(&server, "wall", &url);
    let file = data.join("webhooks.json");
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let list = said(&Binary::good(&["webhook", "list", "--data", text(&data)]));
    assert!(list.contains("wall") && !list.contains("whsec_") && !list.contains("T0P"), "{list}");
    let rotated =
        String::from_utf8(Binary::good(&["webhook", "rotate", "wall", "--data", text(&data)]).stdout).unwrap();
    assert!(rotated.starts_with("whsec_") && rotated.trim() != secret);
    let failed = Binary::run(&["webhook", "test", "wall", "--data", text(&data)]);
    assert!(failed.status.code() == Some(1) && said(&failed).contains("did not arrive"), "{}", said(&failed));
    let none = Binary::run(&["webhook", "log", "door", "--data", text(&data)]);
    assert_eq!(none.status.code(), Some(3), "{}", said(&none));
    assert!(server.stop().success());
    // The same over a store that nobody serves; and a file that others can read is refused.
    assert!(said(&Binary::good(&["webhook", "list", "--data", text(&data)])).contains("wall"));
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    }
    let refused = Binary::run(&["webhook", "list", "--data", text(&data)]);
    assert!(!refused.status.success() && said(&refused).contains("chmod 600"), "{}", said(&refused));
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    Binary::good(&["webhook", "remove", "wall", "--data", text(&data)]);
    assert!(!said(&Binary::good(&["webhook", "list", "--data", text(&data)])).contains("wall"));
}

/// An authority of an office, and a certificate that it makes for this computer.
pub(crate) fn office(folder: &Path) -> [PathBuf; 3] {
    let (ca, tls) = (folder.join("ca"), folder.join("tls"));
    Binary::good(&["tls", "ca", "--out", text(&ca), "--office", "Office XA"]);
    Binary::good(&[
        "tls",
        "issue",
        "--ca",
        text(&ca),
        "--name",
        "localhost",
        "--name",
        "127.0.0.1",
        "--out",
        text(&tls),
    ]);
    [ca.join("ca.pem"), tls.join("server.pem"), tls.join("server.key")]
}

#[test]
fn over_tls_the_receiver_is_the_one_that_its_ca_vouches_for_and_no_other() {
    let (server, folder) = (Server::fresh(), tempfile::tempdir().unwrap());
    let [ca, certificate, key] = office(folder.path());
    let other = tempfile::tempdir().unwrap();
    let [other_ca, ..] = office(other.path());
    let (data, port) = (text(server.folder()), free_port());
    let add = |name: &str, ca: &Path| {
        let url = format!("https://localhost:{port}/alerts");
        let add = ["webhook", "add", name, "--url", &url, "--allow-private", "--ca-file", text(ca), "--data", data];
        let viewer = ["--user", "U-708", "--role", "AUDITOR", "--office", "HQ"];
        String::from_utf8(Binary::good(&[&add[..], &viewer].concat()).stdout).unwrap().trim().to_owned()
    };
    let secret = add("right", &ca);
    add("wrong", &other_ca);
    let mut receiver = Receiver::over_tls(&secret, port, 0, &[text(&certificate), text(&key)]);
    Binary::good(&["webhook", "test", "right", "--data", data]);
    let told = receiver.next();
    assert_eq!((&told["type"], &told["verified"]), (&json!("hrdd.test"), &json!(true)));
    let refused = Binary::run(&["webhook", "test", "wrong", "--data", data]);
    assert!(refused.status.code() == Some(1) && said(&refused).contains("no TLS"), "{}", said(&refused));
}
