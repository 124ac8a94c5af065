//! A duty officer's evening: a breach here, the alert there, acknowledged, seen as acknowledged by a third; and the same as
//! server-sent events and on the command line.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Instant,
};

use fixtures::Expectation;
use serde_json::{Value, json};
use tests::{Binary, Events, PATIENCE, Player, Server, Socket};

use crate::with;

const ALERTS: &str = "subscription($after: Position, $filter: AlertFilterInput) { alerts(after: $after, filter: $filter) { kind \
                      position changes { step says at note alert { position state severity subject by { user } \
                      case { reference } } event { kind } } } }";

/// Plays the first scenario up to the breach of its indicator.
fn breach(server: &Server, player: &mut Player) {
    player.scenario(server, &fixtures::scenarios().unwrap()[0]);
}

/// Plays the second scenario until something is open in XB, and gives it: its indicator is breached and support stops.
fn raised(server: &Server, player: &mut Player) -> Value {
    let open =
        "{ alerts(last: 1, filter: { open: true, countries: [\"XB\"] }) { nodes { position kind case { id } } } }";
    let scenario = &fixtures::scenarios().unwrap()[1];
    for (number, step) in scenario.steps.iter().enumerate() {
        player.steps(server, &scenario.scenario, std::slice::from_ref(step), number == 0);
        if let Some(alert) = server.query(open, json!({}))["alerts"]["nodes"].get(0) {
            return alert.clone();
        }
    }
    panic!("nothing was raised")
}

#[test]
fn a_breach_in_one_connection_is_an_alert_in_another_and_its_acknowledgement_is_seen_in_a_third() {
    let (server, mut player) = with(&[]);
    let watch = "subscription { alerts { kind position changes { step alert { position kind state by { user } case { reference } } } } }";
    let mut duty = Socket::subscribe(&server, &player.token(&server, "fp-xb"), watch);
    let mut third = Socket::subscribe(&server, &player.token(&server, "oversight"), watch);
    assert_eq!(
        (&duty.notice("alerts")["kind"], &third.notice("alerts")["kind"]),
        (&json!("CAUGHT_UP"), &json!("CAUGHT_UP"))
    );
    let alert = raised(&server, &mut player);
    let heard = |socket: &mut Socket, step: &str| loop {
        let notice = socket.notice("alerts");
        let changes = notice["changes"].as_array().unwrap().clone();
        let found = changes
            .into_iter()
            .find(|change| change["step"] == step && change["alert"]["position"] == alert["position"]);
        if let Some(change) = found {
            break change;
        }
    };
    assert_eq!(heard(&mut duty, "RAISED")["alert"]["state"], "RAISED");
    let token = player.token(&server, "fp-xb");
    let input = json!({ "commandId": "answers-it-at-once", "caseId": alert["case"]["id"], "alert": alert["position"], "note": "On it." });
    let done = Player::give(&server, &token, "acknowledgeAlert", &input).data();
    assert_eq!(done["acknowledgeAlert"]["userErrors"], json!([]), "{done}");
    let seen = heard(&mut third, "ACKNOWLEDGED");
    assert_eq!(seen["alert"]["state"], "ACKNOWLEDGED");
    let by = seen["alert"]["by"]["user"].as_str().unwrap();
    assert_eq!(by, fixtures::prelude().unwrap().people["fp-xb"].user.as_str());
    let asked = server
        .ask(
            &player.token(&server, "oversight"),
            "query($p: Position!) { alert(position: $p) { state by { user } } }",
            json!({ "p": alert["position"] }),
        )
        .data();
    assert_eq!(asked["alert"], json!({ "state": "ACKNOWLEDGED", "by": { "user": by } }));
}

#[test]
fn server_sent_events_give_history_and_then_what_comes_without_gap_or_repetition() {
    let (server, mut player) = with(&[]);
    breach(&server, &mut player);
    let eyes = server.eyes();
    let query = "subscription($after: Position) { events(after: $after) { kind position event { position kind } } }";
    let mut events = Events::subscribe(&server, &eyes, query, &json!({ "after": "0" }), None);
    let mut seen: Vec<(u64, String)> = Vec::new();
    let take = |events: &mut Events, seen: &mut Vec<(u64, String)>| {
        let (id, notice) = events.notice("events");
        assert_eq!(notice["position"], id.as_str(), "the id of an event is its position");
        if notice["kind"] == "CAUGHT_UP" {
            return false;
        }
        seen.push((id.parse().unwrap(), notice["event"]["kind"].as_str().unwrap().to_owned()));
        true
    };
    while take(&mut events, &mut seen) {}
    assert_eq!(seen, server.trail(), "all that was there");
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    let trail = server.trail();
    // Half of what comes is read, and the line breaks.
    let half = seen.len() + (trail.len() - seen.len()) / 2;
    while seen.len() < half {
        assert!(take(&mut events, &mut seen), "caught up only once");
    }
    drop(events);
    let last = seen.last().unwrap().0.to_string();
    let mut again = Events::subscribe(&server, &eyes, query, &json!({ "after": "0" }), Some(&last));
    while seen.len() < trail.len() {
        assert!(take(&mut again, &mut seen));
    }
    assert_eq!(seen, trail);
    assert!(!take(&mut again, &mut seen), "and then it is caught up");
}

#[test]
fn alerts_as_server_sent_events_are_those_of_the_socket() {
    let (server, mut player) = with(&[]);
    breach(&server, &mut player);
    let eyes = server.eyes();
    let inline = ALERTS
        .replace("($after: Position, $filter: AlertFilterInput)", "")
        .replace("(after: $after, filter: $filter)", "(after: \"0\")");
    let mut socket = Socket::subscribe(&server, &eyes, &inline);
    let mut events = Events::subscribe(&server, &eyes, ALERTS, &json!({ "after": "0" }), None);
    let (mut count, mut wanted) = (0, Vec::new());
    let is_over = |change: &&Value| change["alert"]["state"] == "RESOLVED";
    loop {
        let (notice, (id, same)) = (socket.notice("alerts"), events.notice("alerts"));
        assert_eq!(notice, same);
        assert_eq!(notice["position"], id.as_str());
        if notice["kind"] == "CAUGHT_UP" {
            break;
        }
        let changes = notice["changes"].as_array().unwrap();
        count += changes.len();
        wanted.extend(changes.iter().filter(is_over).map(|change| change["alert"]["position"].clone()));
    }
    assert!(!wanted.is_empty() && wanted.len() < count, "some of all: {wanted:?} of {count}");
    let filter = json!({ "after": "0", "filter": { "states": ["RESOLVED"] } });
    let mut over = Events::subscribe(&server, &eyes, ALERTS, &filter, None);
    let mut heard = Vec::new();
    while let (_, notice) = over.notice("alerts")
        && notice["kind"] != "CAUGHT_UP"
    {
        for change in notice["changes"].as_array().unwrap() {
            assert_eq!(change["alert"]["state"], "RESOLVED");
            heard.push(change["alert"]["position"].clone());
        }
    }
    assert_eq!(heard, wanted, "those, and all of those");
}

/// Runs the command line as somebody.
fn hrdd(server: &Server, token: &str, arguments: &[&str]) -> (i32, String, String) {
    let run = Command::new(Binary::path())
        .args(arguments)
        .env("HRDD_TOKEN", token)
        .env("HRDD_URL", server.url())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

#[test]
fn the_command_line_lists_alerts_and_answers_them() {
    let (server, mut player) = with(&[]);
    let alert = raised(&server, &mut player)["position"].as_str().unwrap().to_owned();
    let token = player.token(&server, "fp-xb");
    let listed = |arguments: &[&str]| -> Vec<Value> {
        let (code, out, err) = hrdd(&server, &token, arguments);
        assert_eq!(code, 0, "{err}");
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let open = listed(&["alerts"]);
    let mine = |alerts: &[Value]| alerts.iter().find(|known| known["position"] == alert.as_str()).cloned();
    assert_eq!(mine(&open).unwrap()["state"], "RAISED");
    assert_eq!(listed(&["alerts", "--all", "--country", "XA"]), Vec::<Value>::new());
    let (code, out, err) = hrdd(&server, &token, &["alerts", "ack", &alert, "--note", "Called the post."]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("ACKNOWLEDGED"), "{out}");
    let (code, _, err) = hrdd(&server, &token, &["alerts", "ack", &alert]);
    assert!(code == 5 && err.contains("acknowledged"), "{code} {err}");
    let (code, _, err) = hrdd(&server, &token, &["alerts", "ack", "999999"]);
    assert!(code == 3, "{code} {err}");
    let (_, out, _) = hrdd(&server, &token, &["alerts", "show", &alert]);
    assert!(out.contains("raised: ") && out.contains("acknowledged: ") && out.contains("Called the post."), "{out}");
    let (code, out, err) = hrdd(&server, &token, &["alerts", "resolve", &alert, "--reason", "Looked at."]);
    assert!(code == 0 && out.contains("RESOLVED"), "{out} {err}");
    assert_eq!(mine(&listed(&["alerts"])), None);
    assert_eq!(mine(&listed(&["alerts", "--all"])).unwrap()["state"], "RESOLVED");
    let tail = Tail::start(&server, &token, &["--after", "0"]);
    for word in ["raised: ", "acknowledged: ", "over: "] {
        tail.line(&|line| line.contains(word) && line.contains(&alert));
    }
}

/// `hrdd events tail --alerts` in a terminal of its own; it ends with this.
struct Tail {
    process: Child,
    /// Each line with the moment at which it was there.
    lines: mpsc::Receiver<(Instant, String)>,
}

impl Drop for Tail {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Tail {
    /// Starts it, and waits until it follows the server.
    fn start(server: &Server, token: &str, arguments: &[&str]) -> Self {
        let mut process = Command::new(Binary::path())
            .args(["events", "tail", "--alerts", "--url", server.url()])
            .args(arguments)
            .env("HRDD_TOKEN", token)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (told, lines) = mpsc::channel();
        let out = BufReader::new(process.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if told.send((Instant::now(), line)).is_err() {
                    break;
                }
            }
        });
        let mut errors = BufReader::new(process.stderr.take().unwrap());
        let mut said = String::new();
        while !said.contains("following") {
            assert!(errors.read_line(&mut said).unwrap() > 0, "it does not follow: {said}");
        }
        std::thread::spawn(move || errors.read_to_end(&mut Vec::new()));
        Self { process, lines }
    }

    /// The next line that is meant, and when it was there.
    fn line(&self, is_meant: &dyn Fn(&str) -> bool) -> (Instant, String) {
        loop {
            let (at, line) = self.lines.recv_timeout(PATIENCE).expect("it says it");
            if is_meant(&line) {
                return (at, line);
            }
        }
    }
}

#[test]
fn a_duty_officer_reads_of_a_breach_in_one_terminal_answers_it_in_another_and_a_third_shows_that() {
    let (server, mut player) = with(&[]);
    let scenario = &fixtures::scenarios().unwrap()[1];
    let breaches = |step: &fixtures::Step| match &step.expect {
        Expectation::Events(kinds) => kinds.iter().any(|kind| kind == "IndicatorBreached"),
        Expectation::Rejected(_) => false,
    };
    let (before, after) = scenario.steps.split_at(scenario.steps.iter().position(breaches).unwrap());
    player.steps(&server, &scenario.scenario, before, true);
    let (officer, overseer) = (player.token(&server, "fp-xb"), player.token(&server, "oversight"));
    // What comes from now on, whenever the server comes to know of the two.
    let head = server.head().to_string();
    let desk = Tail::start(&server, &officer, &["--after", &head]);
    let elsewhere = Tail::start(&server, &overseer, &["--after", &head, "--json"]);
    let given = Instant::now();
    player.steps(&server, &scenario.scenario, &after[..1], false);
    let answered = Instant::now();
    let (read, line) = desk.line(&|line| line.contains("raised: INDICATOR_BREACHED") && line.contains("XB-2025-001"));
    println!(
        "from the command that breaches to the line in the other terminal {:?}; after its answer {:?}",
        read.duration_since(given),
        read.saturating_duration_since(answered)
    );
    let alert = line.split_whitespace().nth(1).unwrap();
    let (code, out, err) = hrdd(&server, &officer, &["alerts", "ack", alert, "--note", "Called the post."]);
    assert!(code == 0 && out.contains("ACKNOWLEDGED"), "{out} {err}");
    let is_answer = |line: &str| line.contains("\"ACKNOWLEDGED\"");
    let seen: Value = serde_json::from_str(&elsewhere.line(&is_answer).1).unwrap();
    assert_eq!((&seen["step"], &seen["says"]), (&json!("ACKNOWLEDGED"), &json!("INDICATOR_BREACHED")), "{seen}");
    assert_eq!((&seen["alert"]["position"], &seen["alert"]["state"]), (&json!(alert), &json!("ACKNOWLEDGED")));
    let by = &fixtures::prelude().unwrap().people["fp-xb"].user;
    assert_eq!((&seen["event"]["actor"]["user"], &seen["note"]), (&json!(by), &json!("Called the post.")));
}
