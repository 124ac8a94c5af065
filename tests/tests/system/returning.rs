//! The public clients of both protocols while the server dies under them (`tests/clients/return.js`).

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};
use tests::{Player, Server, node_folder};

/// A client of node; it ends with this.
struct Follower {
    process: Child,
    told: ChildStdin,
    says: BufReader<ChildStdout>,
}

impl Drop for Follower {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Follower {
    fn start(transport: &str) -> Self {
        let mut command = Command::new("node");
        command.args(["return.js", transport, "0"]).current_dir(node_folder("clients"));
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node is on the machine");
        let (told, says) = (process.stdin.take().unwrap(), BufReader::new(process.stdout.take().unwrap()));
        Self { process, told, says }
    }

    fn goes_to(&mut self, server: &Server, token: &str) {
        writeln!(self.told, "{}", json!({ "url": server.url(), "token": token })).unwrap();
    }

    fn says(&mut self) -> Value {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("the client ended: {line:?}"))
    }

    /// Takes events until it has caught up, and gives what the first other message was.
    fn takes(&mut self, seen: &mut Vec<(u64, String)>) -> Value {
        loop {
            let notice = self.says();
            if notice["kind"] != "EVENT" {
                return notice;
            }
            let position = notice["position"].as_str().unwrap().parse().unwrap();
            seen.push((position, notice["event"]["kind"].as_str().unwrap().to_owned()));
        }
    }
}

fn follows_over(transport: &str) {
    let (mut server, mut player) = (Server::fresh(), Player::new());
    player.found(&server);
    let all = fixtures::scenarios().unwrap();
    let token = server.eyes();
    let (mut client, mut seen) = (Follower::start(transport), Vec::new());
    client.goes_to(&server, &token);
    assert_eq!(client.takes(&mut seen)["kind"], "CAUGHT_UP");
    assert_eq!(seen, server.trail(), "{transport}: history");
    player.scenario(&server, &all[8]);
    let trail = server.trail();
    while seen.len() < trail.len() {
        let notice = client.says();
        if notice["kind"] == "EVENT" {
            let position = notice["position"].as_str().unwrap().parse().unwrap();
            seen.push((position, notice["event"]["kind"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(seen, trail, "{transport}: live");
    server.kill();
    while client.takes(&mut seen)["ended"].is_null() {}
    server.start();
    player.scenario(&server, &all[1]);
    client.goes_to(&server, &token);
    assert_eq!(client.takes(&mut seen)["kind"], "CAUGHT_UP");
    assert_eq!(seen, server.trail(), "{transport}: resumed after the last position");
}

#[test]
fn graphql_ws_goes_on_after_a_kill_where_it_was() {
    follows_over("ws");
}

#[test]
fn graphql_sse_goes_on_after_a_kill_where_it_was() {
    follows_over("sse");
}
