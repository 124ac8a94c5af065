//! Searching for words, through a server and without one, and an index whose making is cut off.

use std::{fs, path::Path, time::Duration};

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

const QUESTION: &str = "query($words: String!, $head: Position) { search(words: $words, atLeast: $head, first: 100) { \
                        totalCount position nodes { score event { position } texts { field pieces { text isMatch } } } } }";

const QUESTIONS: [&str; 4] = ["support", "\"the unit\"", "monit* training", "suspended -patrol"];

/// What is no question, or of what is not there, with the exit code of it.
const REFUSED: [(&[&str], i32); 4] = [
    (&["search", "***"], 2),
    (&["search", "x", "--kind", "Nothing"], 2),
    (&["search", "x", "--language", "latin"], 2),
    (&["search", "x", "--case", "XZ-1"], 3),
];

/// What the server finds, once its index holds all that is recorded.
fn served(server: &Server) -> Vec<Value> {
    let head = server.head().to_string();
    let found = |words: &&str| server.query(QUESTION, json!({ "words": words, "head": head }))["search"].take();
    QUESTIONS.iter().map(found).collect()
}

fn without_position(mut answers: Vec<Value>) -> Vec<Value> {
    answers.iter_mut().for_each(|answer| answer["position"] = Value::Null);
    answers
}

#[test]
fn an_index_whose_making_is_cut_off_at_any_moment_answers_as_if_it_were_not() {
    let (mut server, _) = with(&[1, 4, 7]);
    let wanted = without_position(served(&server));
    assert!(wanted[0]["totalCount"].as_u64().unwrap() > 5, "{}", wanted[0]);
    let index = server.folder().join("search");
    for round in 0..8_u64 {
        server.kill();
        if round % 2 == 0 {
            fs::remove_dir_all(&index).unwrap();
        }
        server.start();
        std::thread::sleep(Duration::from_millis(round * 13 % 60));
    }
    server.kill();
    server.start();
    assert_eq!(without_position(served(&server)), wanted);
    assert!(server.stop().success());
}

#[test]
fn the_command_line_finds_with_a_server_and_without_one() {
    let (mut server, _) = with(&[1, 4]);
    let whole = served(&server)[0].take();
    let token = server.beside().join("token");
    fs::write(&token, server.eyes()).unwrap();
    let ask = |place: &[&str], more: &[&str]| -> Value {
        let all = [&["--json", "search", "support", "--first", "100"], place, more].concat();
        let output = Binary::good(&all);
        let mut told: Value = serde_json::from_slice(&output.stdout).unwrap();
        told["data"].take()
    };
    let url = server.url().to_owned();
    let remote = ["--url", url.as_str(), "--token-file", text(&token)];
    let found = ask(&remote, &[]);
    assert_eq!((&found["total"], &found["searchedTo"]), (&whole["totalCount"], &whole["position"]));
    let place = |hit: &Value| hit["position"].clone();
    let places: Vec<Value> = found["hits"].as_array().unwrap().iter().map(place).collect();
    let wanted: Vec<Value> = whole["nodes"].as_array().unwrap().iter().map(|hit| place(&hit["event"])).collect();
    assert_eq!(places, wanted);
    let reference =
        found["hits"].as_array().unwrap().iter().find_map(|hit| hit["reference"].as_str()).unwrap().to_owned();
    let of_case = ask(&remote, &["--case", &reference]);
    let count = |found: &Value| found["total"].as_u64().unwrap();
    assert!(count(&of_case) > 0 && count(&of_case) < count(&found));
    for (wrong, code) in REFUSED {
        assert_eq!(Binary::run(&[wrong, &remote[..]].concat()).status.code(), Some(code), "{wrong:?} of a server");
    }
    let mut mute: Value =
        serde_json::from_slice(&Binary::run(&[&["--json", "search", "***"], &remote[..]].concat()).stdout).unwrap();
    assert_eq!(mute["error"]["code"].take(), "BAD_USER_INPUT");
    let in_use = Binary::run(&["search", "support", "--data", text(server.folder())]);
    assert!(!in_use.status.success() && said(&in_use).contains("--url"), "{}", said(&in_use));
    assert!(server.stop().success());

    let data = server.folder().to_owned();
    let local = ["--data", text(&data), "--reason", "A made-up inquiry."];
    let alone = ask(&local, &[]);
    assert_eq!(alone["hits"], found["hits"]);
    assert_eq!(ask(&local, &["--case", &reference])["hits"], of_case["hits"]);
    fs::remove_dir_all(data.join("search")).unwrap();
    assert_eq!(ask(&local, &[])["hits"], found["hits"], "made anew from the log");
    people(&data);
}

/// What people are shown.
fn people(data: &Path) {
    let local = ["--data", text(data), "--reason", "A made-up inquiry."];
    let shown = Binary::good(&[&["search", "support", "--first", "3"], &local[..]].concat());
    let told = said(&shown);
    assert!(told.to_lowercase().contains("[support]") && told.contains("the best 3 are shown"), "{told}");
    let nothing = Binary::good(&[&["search", "quagga"], &local[..]].concat());
    assert!(said(&nothing).contains("nothing found"), "{}", said(&nothing));
    for (wrong, code) in REFUSED {
        assert_eq!(Binary::run(&[wrong, &local[..]].concat()).status.code(), Some(code), "{wrong:?}");
    }
    // A copy is searched without anything being written into it.
    let copy = tests::copy_of(data);
    let before = fs::read_dir(copy.path()).unwrap().count();
    let found = Binary::good(&["--json", "search", "support", "--copy", "--data", text(copy.path())]);
    assert!(said(&found).contains("\"isMatch\":true"));
    assert_eq!(fs::read_dir(copy.path()).unwrap().count(), before);
}
