//! What a token is good for, whoever holds it: the one that reads records nothing, and those of a wall and of a verifier see no
//! case.

use serde_json::{Value, json};
use tests::{Binary, Player, Server, said, text};

use crate::with;

const CASE: &str = "{ case(reference: \"XA-2025-001\") { title } cases { nodes { title } } }";

/// A token of a project manager, for these scopes.
fn token(server: &Server, player: &Player, scopes: &[&str]) -> String {
    let person = &player.prelude.people["pm-xa"];
    let (user, office) = (person.user.to_string(), person.office.to_string());
    let mut arguments = vec!["token", "--data", text(server.folder()), "--user", &user, "--office", &office];
    arguments.extend(["--role", "PROJECT_MANAGER"]);
    arguments.extend(scopes.iter().flat_map(|&scope| ["--scope", scope]));
    let made = Binary::run(&arguments);
    assert!(made.status.success(), "{}", said(&made));
    String::from_utf8(made.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_token_is_good_for_what_its_scopes_say_and_for_nothing_else() {
    let (server, mut player) = with(&[]);
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    player.steps(&server, "F1", &scenario.steps[..3], true);
    let input = player.input(&server, "scope", &scenario.steps[3]);
    let dry = {
        let mut dry = input.clone();
        dry["dryRun"] = true.into();
        dry
    };
    let tokens = [
        (token(&server, &player, &["read"]), true, "{ ledger { head } }"),
        (token(&server, &player, &["alerts"]), false, "{ alerts { nodes { position } } }"),
        (token(&server, &player, &["verify"]), false, "{ ledger { head } }"),
        (token(&server, &player, &["alerts", "verify"]), false, "{ ledger { head } alerts { nodes { position } } }"),
    ];
    let records = token(&server, &player, &["record"]);
    let head = server.head();
    let title = server.query(CASE, json!({}))["case"]["title"].clone();
    assert!(title.is_string());
    for (token, reads, answered) in &tokens {
        let scopes = server.ask(token, "{ me { scopes } }", json!({})).data()["me"]["scopes"].take();
        assert!(server.ask(token, answered, json!({})).data().is_object(), "{scopes}: {answered}");
        let seen = server.ask(token, CASE, json!({})).data();
        let shown = if *reads { title.clone() } else { Value::Null };
        assert_eq!((&seen["case"]["title"], &seen["cases"]["nodes"][0]["title"]), (&shown, &shown), "{scopes}");
        for input in [&input, &dry] {
            let answer = Player::give(&server, token, "addSupportItem", input);
            assert_eq!(answer.code(), "FORBIDDEN", "{scopes}: {}", answer.body);
            let said = answer.body["errors"][0]["message"].as_str().unwrap();
            assert!(said.contains("RECORD"), "it says what to do: {said}");
            assert_eq!(server.head(), head, "{scopes}");
        }
    }
    // The command itself is right: a token that records is answered.
    for (input, moved) in [(&dry, 0), (&input, 1)] {
        let payload = Player::give(&server, &records, "addSupportItem", input).data()["addSupportItem"].take();
        assert_eq!(payload["userErrors"], json!([]), "{payload}");
        assert_eq!(server.head(), head + moved);
    }
    assert_eq!(server.ask(&records, CASE, json!({})).data()["case"]["title"], title);
}
