//! Killed while writes are in flight, again and again: what was acknowledged is there, once, and nothing else is half there.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Mutex,
    time::Duration,
};

use serde_json::{Value, json};
use tests::{Binary, Server};

const ROUNDS: u64 = 20;
const CLIENTS: u64 = 8;

/// Numbers that look random and come again for the same seed (splitmix64).
fn random(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

fn body(command: &str, user: &str) -> Vec<u8> {
    let query = "mutation($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } replayed events { position } } }";
    let input =
        json!({ "commandId": command, "user": user, "role": "AUDITOR", "office": "local", "from": "2024-01-01" });
    json!({ "query": query, "variables": { "input": input } }).to_string().into_bytes()
}

/// The positions of an acknowledged command; none where the answer did not come whole.
fn acknowledged(server: &Server, command: &str, user: &str) -> Option<(u64, bool)> {
    let answer = server.try_post(Some(server.operator()), &body(command, user)).ok()?;
    if answer.status != 200 {
        return None;
    }
    let payload = answer.body["data"]["grantRole"].clone();
    assert_eq!(payload["userErrors"], json!([]), "{}", answer.body);
    let position = payload["events"][0]["position"].as_str().unwrap().parse().unwrap();
    Some((position, payload["replayed"] == true))
}

/// The whole log as the command line exports it: the command of every position, in order.
fn log(server: &Server) -> Vec<String> {
    let exported = Binary::run(&["events", "export", "--data", &server.folder().display().to_string()]);
    assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
    let lines = String::from_utf8(exported.stdout).unwrap();
    let events: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (event, position) in events.iter().zip(1_u64..) {
        assert_eq!(event["position"], position.to_string(), "every position once, in order");
    }
    events.iter().map(|event| event["commandId"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_was_acknowledged_is_there_once_after_each_kill_in_the_middle_of_writing() {
    let mut server = Server::fresh();
    let mut seed = std::env::var("HRDD_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_124);
    println!("HRDD_SEED={seed}");
    let mut kept: BTreeMap<String, u64> = BTreeMap::new();
    for round in 0..ROUNDS {
        let pause = Duration::from_millis(20 + random(&mut seed) % 180);
        let (acknowledgements, unanswered) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
        std::thread::scope(|scope| {
            for client in 0..CLIENTS {
                let (server, acknowledgements, unanswered) = (&server, &acknowledgements, &unanswered);
                scope.spawn(move || {
                    for number in 0.. {
                        let (command, user) =
                            (format!("kill-{round}-{client}-{number}"), format!("U-k{round}-{client}-{number}"));
                        match acknowledged(server, &command, &user) {
                            Some((position, replayed)) => {
                                assert!(!replayed, "{command}");
                                acknowledgements.lock().unwrap().push((command, position));
                            }
                            None => return unanswered.lock().unwrap().push((command, user)),
                        }
                    }
                });
            }
            std::thread::sleep(pause);
            server.cut();
        });
        server.kill();
        let acknowledgements = acknowledgements.into_inner().unwrap();
        let place = format!("round {round}, killed after {pause:?}, {} acknowledged", acknowledgements.len());
        kept.extend(acknowledgements);

        let log = log(&server);
        let once: BTreeSet<&String> = log.iter().collect();
        assert_eq!(once.len(), log.len(), "{place}: a command is there twice");
        for (command, position) in &kept {
            assert_eq!(log.get(*position as usize - 1), Some(command), "{place}: acknowledged at {position}");
        }
        server.start();
        assert_eq!(server.head(), log.len() as u64, "{place}");
        // Said again under the same name: recorded once, whether the first time was or not.
        for (command, user) in unanswered.into_inner().unwrap() {
            let was_there = log.contains(&command);
            let (position, replayed) = acknowledged(&server, &command, &user).unwrap();
            assert_eq!(replayed, was_there, "{place}: {command}");
            kept.insert(command, position);
        }
    }
    assert!(kept.len() as u64 > ROUNDS * CLIENTS, "there was something to lose: {}", kept.len());
    println!("{} commands acknowledged over {ROUNDS} kills", kept.len());
}
