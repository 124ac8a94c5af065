//! The page, as people meet it: in a real browser (`tests/browser`), over the real binary.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
};

use serde_json::{Value, json};
use tests::{Binary, Player, Server, chromium, node_folder, said, text};

/// Runs a file of browser tests over a server, with a token for everybody in the fixtures.
fn browse(file: &str, server: &Server, player: &Player) {
    browse_with(file, server, player, json!({}));
}

/// The same, and gives the tests more to go by.
pub(super) fn browse_with(file: &str, server: &Server, player: &Player, more: Value) {
    let mut command = browser(server, player, more);
    command.args(["--test", "--test-reporter=spec", file]);
    let ended = command.output().expect("node is on the machine");
    // What is measured is printed.
    println!("{}", String::from_utf8_lossy(&ended.stdout));
    assert!(ended.status.success(), "{}", said(&ended));
}

/// Node, with what browser tests are given.
fn browser(server: &Server, player: &Player, more: Value) -> Command {
    let tokens: BTreeMap<&str, String> = player.people().map(|person| (person, player.token(server, person))).collect();
    let mut given = json!({ "url": server.url(), "tokens": tokens, "token": server.eyes() });
    if let (Some(given), Value::Object(more)) = (given.as_object_mut(), more) {
        given.extend(more);
    }
    let mut command = Command::new("node");
    command.current_dir(node_folder("browser"));
    command.env("HRDD_BROWSER", given.to_string()).env("HRDD_CHROMIUM", chromium());
    command
}

/// A ledger with these scenarios, where what fell due meanwhile is recorded, so that no clock does while the page is looked at.
fn judged(scenarios: &[usize]) -> (Server, Player) {
    let (mut server, player) = super::with(scenarios);
    assert!(server.stop().success());
    Binary::good(&["due", "--run", "--data", text(server.folder())]);
    server.start();
    (server, player)
}

#[test]
fn what_stands_around_every_screen_is_there_for_everybody() {
    let (server, player) = judged(&[1, 2]);
    browse("around.test.js", &server, &player);
}

#[test]
fn a_case_is_shown_replayed_and_checked_in_the_browser() {
    let (server, player) = judged(&[1, 2]);
    browse("case.test.js", &server, &player);
}

#[test]
fn a_case_of_twenty_thousand_events_does_not_freeze_the_page() {
    let (server, player) = super::with(&[1]);
    browse("long.test.js", &server, &player);
}

#[test]
fn a_form_says_the_rule_before_the_click_and_loses_nothing_that_was_written() {
    let (server, player) = super::with(&[]);
    browse("forms.test.js", &server, &player);
}

#[test]
fn what_the_ledger_says_to_people_it_says_in_their_language() {
    // The tenth is about a fact that came late, which a report lists.
    let (server, player) = judged(&[1, 2, 10]);
    browse("told.test.js", &server, &player);
}

#[test]
fn a_case_goes_from_draft_to_closed_and_another_is_suspended_and_resumed_by_the_keyboard_alone() {
    let (server, player) = super::with(&[]);
    browse_with("played.test.js", &server, &player, json!({ "hand": "keyboard" }));
}

#[test]
fn a_case_goes_from_draft_to_closed_and_another_is_suspended_and_resumed_by_the_mouse_alone() {
    let (server, player) = super::with(&[]);
    browse_with("played.test.js", &server, &player, json!({ "hand": "mouse" }));
}

#[test]
fn the_page_is_what_its_types_say_and_what_others_published() {
    let mut command = Command::new("npx");
    let ended = command.args(["tsc", "-p", "jsconfig.json"]).current_dir(node_folder("browser")).output().unwrap();
    assert!(ended.status.success(), "{}", said(&ended));
}

/// Opens an account for somebody who holds roles, and gives the code for its password.
pub(super) fn account(server: &Server, user: &str, kind: &str, roles: &[(&str, &str)]) -> String {
    let data = text(server.folder());
    let opened = Binary::good(&["--json", "admin", "open-account", "--user", user, "--kind", kind, "--data", data]);
    for (role, office) in roles {
        Binary::good(&["admin", "grant-role", "--user", user, "--role", role, "--office", office, "--data", data]);
    }
    let told: Value = serde_json::from_slice(&opened.stdout).unwrap();
    told["data"]["code"].as_str().unwrap_or_else(|| panic!("{told}")).to_owned()
}

#[test]
fn the_ledgers_own_screens_show_it_and_let_one_act() {
    let (server, player) = judged(&[1, 2]);
    let several = [("AUDITOR", "HQ"), ("OVERSIGHT", "HQ")];
    let codes = json!({
        "P-1": account(&server, "P-1", "local", &several[..1]),
        "P-2": account(&server, "P-2", "local", &several),
        "E-1": account(&server, "E-1", "emergency", &several[..1]),
    });
    for file in ["alerts.test.js", "ledger.test.js", "ways-in.test.js"] {
        browse_with(file, &server, &player, json!({ "codes": codes }));
    }
}

#[test]
fn alerts_on_the_page_go_on_after_a_kill_without_a_hole_or_a_repetition() {
    let (mut server, mut player) = super::with(&[1]);
    let all = fixtures::scenarios().unwrap();
    let before = server.head();
    let mut command = browser(&server, &player, json!({}));
    command.arg("returning.js").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut page = command.spawn().expect("node is on the machine");
    let (mut told, mut says) = (page.stdin.take().unwrap(), BufReader::new(page.stdout.take().unwrap()));
    let mut next = move || {
        let mut line = String::new();
        says.read_line(&mut line).unwrap();
        line.trim().to_owned()
    };
    assert_eq!(next(), "listening");
    player.scenario(&server, &all[1]);
    server.kill();
    writeln!(told, "{}", json!({ "killed": true })).unwrap();
    assert_eq!(next(), "lost");
    server.start();
    player.scenario(&server, &all[6]);
    let known = "query($after: Position!) { alerts(last: 100) { nodes { position history { position step } } } event(position: $after) { position } }";
    let alerts = server.query(known, json!({ "after": before.to_string() }));
    let steps = alerts["alerts"]["nodes"].as_array().unwrap().iter().flat_map(|alert| {
        let steps = alert["history"].as_array().unwrap().iter();
        steps.map(|step| format!("{} of {}", step["position"].as_str().unwrap(), alert["position"].as_str().unwrap()))
    });
    let after = |step: &String| step.split(' ').next().unwrap().parse::<u64>().unwrap() > before;
    let steps: Vec<String> = steps.filter(after).collect();
    assert!(steps.len() > 4, "there is something to catch up with: {steps:?}");
    writeln!(told, "{}", json!({ "url": server.url(), "steps": steps })).unwrap();
    assert_eq!(next(), "whole");
    assert!(page.wait().unwrap().success());
}

/// Sends a request as it is written and gives the answer's head and body.
pub(super) fn exchanged(server: &Server, request: &str) -> (String, Vec<u8>) {
    let address = server.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{}", request.replace("HOST", address)).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let split = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head of an answer");
    (String::from_utf8(answer[..split].to_vec()).unwrap(), answer[split + 4..].to_vec())
}

/// The same for a GET with more lines in its head.
pub(super) fn got(server: &Server, path: &str, more: &str) -> (String, Vec<u8>) {
    exchanged(server, &format!("GET {path} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\n{more}\r\n"))
}

/// A line of a head; nothing where it is not there.
pub(super) fn line<'a>(head: &'a str, name: &str) -> &'a str {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
}

#[test]
fn the_page_is_sent_guarded_compressed_and_once() {
    let server = Server::fresh();
    for screen in
        ["/", "/portfolio", "/alerts", "/audit", "/policy", "/case/XA-2025-001", "/login", "/setup", "/dossier"]
    {
        let (head, body) = got(&server, screen, "");
        assert!(head.starts_with("HTTP/1.1 200"), "{screen}: {head}");
        let policy = line(&head, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{screen}: {policy}");
        assert_eq!(line(&head, "x-content-type-options"), "nosniff", "{screen}");
        let body = String::from_utf8(body).unwrap();
        assert!(!body.contains("style=\"") && !body.contains("onclick") && !body.contains("http://"), "{screen}");
    }
    let address = "/page/app/main.js";
    let (head, plain) = got(&server, address, "");
    let tag = line(&head, "etag").to_owned();
    assert!(tag.len() == 66 && line(&head, "content-encoding").is_empty(), "{head}");
    assert_eq!(line(&head, "cache-control"), "no-cache");
    let (head, packed) = got(&server, address, "accept-encoding: gzip\r\n");
    assert_eq!((line(&head, "content-encoding"), line(&head, "etag")), ("gzip", &tag[..]));
    assert_eq!(line(&head, "vary"), "accept-encoding");
    assert!(packed.len() < plain.len() && packed.starts_with(&[0x1f, 0x8b]));
    let (head, body) = got(&server, address, &format!("if-none-match: {tag}\r\n"));
    assert!(head.starts_with("HTTP/1.1 304") && body.is_empty(), "{head}");
    for unknown in ["/page/app/none.js", "/page/../Cargo.toml", "/page/%2e%2e/Cargo.toml", "/none", "/explorer/none.js"]
    {
        let (head, body) = got(&server, unknown, "");
        assert!(head.starts_with("HTTP/1.1 404"), "{unknown}: {head}");
        assert!(!String::from_utf8_lossy(&body).contains("[package]"), "{unknown}");
    }
    let (head, body) = got(&server, "/explorer", "");
    assert!(head.starts_with("HTTP/1.1 200") && String::from_utf8_lossy(&body).contains("graphiql"), "{head}");
    let policy = line(&head, "content-security-policy");
    assert!(policy.contains("script-src 'self';") && !policy.contains("unsafe-eval"), "{policy}");
}

#[test]
fn the_screens_of_many_cases_show_the_past_as_the_ledger_answers_it() {
    let (server, player) = judged(&[1, 2]);
    browse("past.test.js", &server, &player);
}

#[test]
fn a_moment_of_the_past_is_chosen_kept_left_and_refused() {
    let (server, player) = judged(&[1, 2]);
    browse("moments.test.js", &server, &player);
}

#[test]
fn the_screens_of_many_cases_show_what_the_ledger_answers() {
    let (server, player) = judged(&[1, 2]);
    browse("many.test.js", &server, &player);
}

#[test]
fn what_a_case_needs_and_what_a_form_would_record_is_shown() {
    let (server, player) = judged(&[1, 2]);
    browse("needs.test.js", &server, &player);
}

#[test]
fn pictures_in_real_letters_what_a_case_shows_of_its_risks_and_all_of_it_on_paper() {
    let (server, player) = judged(&[1, 2]);
    browse("drawn.test.js", &server, &player);
}

#[test]
fn over_plain_http_from_another_computer_of_the_office_the_page_works_and_says_what_it_cannot_check() {
    let (mut server, player) = judged(&[1, 2]);
    assert!(server.stop().success());
    server.with_arguments(&["--host", "ledger.lan"]);
    server.start();
    let port = server.url().rsplit(':').next().unwrap();
    let lan = json!({ "lan": format!("http://ledger.lan:{port}") });
    browse_with("lan.test.js", &server, &player, lan);
}
