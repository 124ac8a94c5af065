//! Floods of requests: too large, too many, guesses and searches.

use std::{
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tests::{Binary, Server};

use super::{ATTACKER, OTHER, ROOM, ask, exchange, head_of, memory_is_bounded, others_are_answered, resident};
use crate::with;

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
    memory_is_bounded(&server, before, "floods, with 20 bodies of 10 MB", ROOM);
}

#[test]
fn guesses_are_slowed_down_and_lock_out_nobody_who_has_a_token() {
    let server = Server::fresh();
    // A token that there is, but for the last of its letters.
    let token = server.operator();
    let (most, last) = token.split_at(token.len() - 1);
    let wrong = if last == "A" { "Q" } else { "A" };
    let guess = format!("POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {most}{wrong}\r\n");
    let mut slowed = None;
    for _ in 0..600 {
        let (status, answer) = exchange(&server, ATTACKER, &guess, b"");
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
    assert_eq!(exchange(&server, OTHER, &guess, b"").0, 401, "another address is not slowed down");
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
