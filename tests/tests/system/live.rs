//! Subscriptions.

use std::{
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    time::Duration,
};

use tests::{Load, Socket};

use crate::with;

#[test]
fn a_subscription_gives_history_and_then_what_comes_without_gap_or_repetition() {
    let (server, mut player) = with(&[]);
    let before = server.head();
    let mut socket = Socket::subscribe(
        &server,
        &server.eyes(),
        r#"subscription { events(after: "0") { kind position event { position kind } } }"#,
    );
    let mut seen = Vec::new();
    let mut take = |seen: &mut Vec<(u64, String)>| {
        let notice = socket.notice("events");
        if notice["kind"] == "CAUGHT_UP" {
            return false;
        }
        assert_eq!(notice["position"], notice["event"]["position"]);
        seen.push((
            notice["position"].as_str().unwrap().parse().unwrap(),
            notice["event"]["kind"].as_str().unwrap().to_owned(),
        ));
        true
    };
    while take(&mut seen) {}
    assert_eq!(seen.len() as u64, before, "caught up with all that was there");
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    let trail = server.trail();
    while seen.len() < trail.len() {
        assert!(take(&mut seen), "caught up only once");
    }
    assert_eq!(seen, trail);
}

#[test]
fn alerts_tell_of_the_breached_indicators_and_the_suspension() {
    let (server, mut player) = with(&[]);
    let mut socket = Socket::subscribe(
        &server,
        &server.eyes(),
        "subscription { alerts { kind position alert { kind position case { reference } event { kind } } } }",
    );
    assert_eq!(socket.notice("alerts")["kind"], "CAUGHT_UP");
    for scenario in &fixtures::scenarios().unwrap()[..2] {
        player.scenario(&server, scenario);
    }
    let mut awaited = vec![
        ("XA-2025-001", "IndicatorBreached"),
        ("XB-2025-001", "IndicatorBreached"),
        ("XB-2025-001", "SupportSuspended"),
    ];
    let mut last = 0;
    while !awaited.is_empty() {
        let notice = socket.notice("alerts");
        let position: u64 = notice["position"].as_str().unwrap().parse().unwrap();
        assert!(position > last, "in order, each once");
        last = position;
        awaited.retain(|(case, kind)| {
            notice["alert"]["case"]["reference"] != *case || notice["alert"]["event"]["kind"] != *kind
        });
    }
}

#[test]
fn who_hears_nothing_while_much_is_recorded_is_told_how_far_that_goes() {
    let (server, _player) = with(&[]);
    let queries = [
        ("events", r#"subscription { events(filter: { kinds: ["CaseClosed"] }) { kind position } }"#),
        ("alerts", "subscription { alerts(filter: { atLeast: CRITICAL }) { kind position } }"),
    ];
    let before = server.head();
    let mut sockets = queries.map(|(field, query)| (field, Socket::subscribe(&server, &server.eyes(), query)));
    for (field, socket) in &mut sockets {
        assert_eq!(socket.notice(field)["kind"], "CAUGHT_UP");
    }
    let (load, stop) = (Load::new(&server, "busy"), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let slowly = || load.run(1, &stop, &mut |_| std::thread::sleep(Duration::from_millis(200)));
        let recording = scope.spawn(slowly);
        for (field, socket) in &mut sockets {
            let position = socket.heartbeat(field);
            assert!(position > before + 10, "{field}: {position} after {before}");
        }
        stop.store(true, SeqCst);
        recording.join().unwrap();
    });
}
