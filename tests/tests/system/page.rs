//! The page, as people meet it: in a real browser (`tests/browser`), over the real binary.

use std::{collections::BTreeMap, process::Command};

use serde_json::json;
use tests::{Player, Server, chromium, node_folder, said};

/// Runs a file of browser tests over a server, with a token for everybody in the fixtures.
fn browse(file: &str, server: &Server, player: &Player) {
    let tokens: BTreeMap<&str, String> = player.people().map(|person| (person, player.token(server, person))).collect();
    let given = json!({ "url": server.url(), "tokens": tokens, "token": server.eyes() });
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec", file]).current_dir(node_folder("browser"));
    command.env("HRDD_BROWSER", given.to_string()).env("HRDD_CHROMIUM", chromium());
    let ended = command.output().expect("node is on the machine");
    assert!(ended.status.success(), "{}", said(&ended));
}

#[test]
fn what_stands_around_every_screen_is_there_for_everybody() {
    let (server, player) = super::with(&[1, 2]);
    browse("around.test.js", &server, &player);
}

#[test]
fn the_page_is_what_its_types_say_and_what_others_published() {
    let mut command = Command::new("npx");
    let ended = command.args(["tsc", "-p", "jsconfig.json"]).current_dir(node_folder("browser")).output().unwrap();
    assert!(ended.status.success(), "{}", said(&ended));
}
