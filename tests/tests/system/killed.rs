//! `kill -9` while clients record: every acknowledged command is there afterwards, once, where it was said to be.

use std::{collections::HashMap, sync::atomic::AtomicBool, time::Duration};

use tests::{Given, Load, Server};

const CLIENTS: u64 = 16;

/// So many of all acknowledged commands are given again after each kill.
const ASKED_AGAIN: usize = 12;

/// Numbers that look like chance and are not.
fn mixed(seed: u64) -> u64 {
    let x = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 11
}

/// What the log has shown so far: every command with its positions.
#[derive(Default)]
struct Shown {
    cursor: Option<String>,
    last: u64,
    commands: HashMap<String, Vec<u64>>,
}

impl Shown {
    /// Reads on, and gives how many events came: no hole, and no command a second time.
    fn read_on(&mut self, server: &Server) {
        let mut last_command = String::new();
        for (position, command) in server.trail_after(&mut self.cursor, "commandId") {
            assert_eq!(position, self.last + 1, "a hole, or a position shown twice");
            self.last = position;
            let positions = self.commands.entry(command.clone()).or_default();
            assert!(positions.is_empty() || command == last_command, "{command} was recorded twice");
            positions.push(position);
            last_command = command;
        }
        assert_eq!(server.head(), self.last);
    }
}

fn rounds(rounds: u64) {
    let mut server = Server::fresh();
    let (mut shown, mut acknowledged, mut in_doubt) = (Shown::default(), Vec::<Given>::new(), 0);
    for round in 0..rounds {
        let load = Load::new(&server, &format!("k{round}"));
        let (before, never) = (acknowledged.len(), AtomicBool::new(false));
        let open = std::thread::scope(|scope| {
            let (load, never, acknowledged) = (&load, &never, &mut acknowledged);
            let loading = scope.spawn(move || load.run(CLIENTS, never, &mut |given| acknowledged.push(given)));
            std::thread::sleep(Duration::from_millis(20 + mixed(round) % 220));
            server.kill();
            loading.join().unwrap()
        });
        server.start();
        shown.read_on(&server);
        for given in &acknowledged[before..] {
            assert_eq!(shown.commands.get(given.id()), Some(&given.positions), "round {round}: {}", given.id());
        }
        let load = Load::new(&server, &format!("k{round}"));
        let sample = (0..ASKED_AGAIN as u64).filter_map(|number| {
            let many = acknowledged.len() as u64;
            acknowledged.get((mixed(round * 100 + number) % many.max(1)) as usize)
        });
        sample.chain(acknowledged.last()).for_each(|given| given.is_known(load.client()));
        assert_eq!(server.head(), shown.last, "round {round}: a known command was recorded again");
        for (given, answer) in &open {
            assert!(answer.is_none(), "{answer:?}");
            // Nobody knows whether it was recorded; whoever gives it again gets one result, and it is there once.
            let payload = given.again(load.client()).unwrap().data()[&given.command].take();
            let known = shown.commands.contains_key(given.id());
            assert_eq!(payload["replayed"], known, "round {round}: {payload}");
            in_doubt += usize::from(known);
        }
        shown.read_on(&server);
    }
    let many = acknowledged.len();
    println!(
        "{rounds} kills, {many} commands acknowledged, {in_doubt} recorded and not answered, {} events",
        shown.last
    );
    assert!(many as u64 > rounds, "hardly anything was recorded");
    for given in &acknowledged {
        assert_eq!(shown.commands.get(given.id()), Some(&given.positions), "{}", given.id());
    }
    assert!(server.stop().success());
}

#[test]
fn what_was_acknowledged_outlives_a_kill_at_any_moment() {
    rounds(30);
}

#[test]
#[ignore = "takes some minutes: cargo test -p tests --test system -- --ignored --nocapture two_hundred_kills"]
fn what_was_acknowledged_outlives_two_hundred_kills() {
    rounds(200);
}
