//! The system as people and programs meet it: one binary, over HTTP and WebSocket.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

mod alerting;
mod backup;
mod bundles;
mod carried;
mod clients;
mod clocks;
mod commandline;
mod demo;
mod door;
mod due;
mod exports;
mod full;
mod identity;
mod input;
mod keys;
mod killed;
mod live;
mod page;
mod persons;
mod pictures;
mod plain;
mod proofs;
mod provider;
mod reading;
mod register;
mod releases;
mod reports;
mod returning;
mod sbom;
mod scenarios;
mod scopes;
mod searching;
mod store;
mod telling;
mod tls;
mod told;
mod torture;
mod traces;
mod verify;
mod walkthrough;
mod webhooks;
mod witness;

use tests::{Player, Server};

/// A server over a store that holds the prelude and these scenarios, by number.
fn with(scenarios: &[usize]) -> (Server, Player) {
    let (server, mut player) = (Server::fresh(), Player::new());
    player.found(&server);
    let all = fixtures::scenarios().unwrap();
    for number in scenarios {
        player.scenario(&server, &all[number - 1]);
    }
    (server, player)
}
