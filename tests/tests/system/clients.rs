//! The public clients of both subscription protocols, from npm, against the real binary (`tests/clients`).

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde_json::Value;
use tests::{Server, node_folder};

use crate::with;

/// A client that follows a field of the subscriptions.
struct Client {
    process: Child,
    says: BufReader<ChildStdout>,
}

impl Drop for Client {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Client {
    fn follow(server: &Server, protocol: &str, field: &str, (after, until): (u64, u64)) -> Self {
        let mut command = Command::new("node");
        command.arg("follow.js").args([protocol, server.url(), &server.eyes(), field]);
        command.args([after.to_string(), until.to_string()]).current_dir(node_folder("clients"));
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("node is on the machine");
        let says = BufReader::new(process.stdout.take().unwrap());
        Self { process, says }
    }

    /// The next notice; none where the client has ended.
    fn notice(&mut self) -> Option<(String, u64)> {
        let mut line = String::new();
        if self.says.read_line(&mut line).unwrap() == 0 {
            return None;
        }
        let notice: Value = serde_json::from_str(&line).unwrap();
        Some((notice["kind"].as_str().unwrap().to_owned(), notice["position"].as_str().unwrap().parse().unwrap()))
    }

    /// The positions of what happened until the client ends, which must be well.
    fn positions(mut self) -> Vec<u64> {
        let mut found = Vec::new();
        while let Some((kind, position)) = self.notice() {
            found.extend((kind == "EVENT").then_some(position));
        }
        assert!(self.process.wait().unwrap().success());
        found
    }
}

#[test]
fn the_public_clients_of_both_protocols_follow_history_and_what_comes() {
    let (server, mut player) = with(&[1]);
    let before = server.head();
    for protocol in ["sse", "ws"] {
        let all = Client::follow(&server, protocol, "events", (0, before)).positions();
        assert_eq!(all, (1..=before).collect::<Vec<_>>(), "{protocol}");
    }
    // Alerts, heard while they come: the next scenario raises some.
    let mut clients: Vec<_> =
        ["sse", "ws"].map(|known| Client::follow(&server, known, "alerts", (before, u64::MAX))).into();
    for client in &mut clients {
        assert_eq!(client.notice(), Some(("CAUGHT_UP".to_owned(), before)));
    }
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    let [sse, ws] = &mut clients[..] else { unreachable!() };
    for _ in 0..2 {
        let (heard, same) = (sse.notice().unwrap(), ws.notice().unwrap());
        assert_eq!(heard, same);
        assert_eq!(heard.0, "EVENT");
    }
}
