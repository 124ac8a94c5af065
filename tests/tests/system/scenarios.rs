//! The ten scenarios, and what lives through a power cut.

use serde_json::json;
use tests::{Player, Server, Socket};

#[test]
fn all_ten_scenarios_play_over_http_in_one_ledger_and_come_over_a_socket() {
    let mut server = Server::fresh();
    let mut player = Player::new();
    let mut live = Socket::subscribe(
        &server,
        &server.eyes(),
        "subscription { events(after: \"0\") { kind position event { position kind } } }",
    );
    player.found(&server);
    for scenario in fixtures::scenarios().unwrap() {
        player.scenario(&server, &scenario);
    }
    let head = server.head();
    let (trail, substance) = (server.trail(), server.substance());
    assert!(trail.iter().map(|(position, _)| *position).eq(1..=head), "every position once, in order");
    // The same over the socket that was open all the while: first what was there, then what came.
    let mut followed = Vec::new();
    while followed.len() < trail.len() {
        let notice = live.notice("events");
        if notice["kind"] == "EVENT" {
            assert_eq!(notice["position"], notice["event"]["position"]);
            let position: u64 = notice["position"].as_str().unwrap().parse().unwrap();
            followed.push((position, notice["event"]["kind"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(followed, trail);
    let ledger = server.query("{ ledger { head position stopped projections { name position error } } }", json!({}));
    assert_eq!(ledger["ledger"]["head"], ledger["ledger"]["position"]);
    assert!(ledger["ledger"]["stopped"].is_null(), "{ledger}");
    assert!(ledger["ledger"]["projections"].as_array().unwrap().iter().all(|one| one["error"].is_null()), "{ledger}");
    assert!(server.stop().success(), "{}", server.said());
    server.start();
    assert_eq!(server.substance(), substance, "the same after a restart");
}

#[test]
fn what_was_acknowledged_outlives_a_kill_in_the_middle_of_a_case() {
    let mut server = Server::fresh();
    let mut player = Player::new();
    player.found(&server);
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    let (before, after) = scenario.steps.split_at(53);
    player.steps(&server, &scenario.scenario, before, true);
    let (head, trail, substance) = (server.head(), server.trail(), server.substance());
    server.kill();
    server.start();
    assert!(trail.iter().map(|(position, _)| *position).eq(1..=head));
    assert!(server.trail().starts_with(&trail));
    assert_eq!(server.substance(), substance);
    player.steps(&server, &scenario.scenario, after, false);
    let (trail, substance) = (server.trail(), server.substance());
    server.kill();
    server.start();
    assert!(server.trail().starts_with(&trail));
    assert_eq!(server.substance(), substance);
}
