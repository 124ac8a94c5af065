//! Facets, pages, positions, mistakes, and what was corrected.

use std::collections::BTreeSet;

use domain::{Envelope, Event, Position, case::correction, terms::UserId};
use serde_json::{Value, json};
use storage::Persons;

use super::{NOW, asked, holds, indexed, positions, search, set, store};
use crate::harness::{World, ask, code, give, open, person, records, scenarios, system, write};

#[test]
fn facets_leave_what_a_plain_look_at_every_event_leaves() {
    let (_folder, casebook, _) = store(&[]);
    let events = scenarios();
    let first = events.iter().find(|event| event.stream.case().is_some() && holds(event, "suppo")).unwrap();
    let case = first.stream.case().unwrap();
    let id = ask(&casebook, &format!("{{ event(position: \"{}\") {{ case {{ id }} }} }}", first.position));
    let id = id["data"]["event"]["case"]["id"].as_str().unwrap().to_owned();
    let facts = |event: &Envelope| {
        let views = casebook.views();
        let facts = event.stream.case().and_then(|case| views.registry().access().facts(case));
        facts.map(|facts| (facts.country().to_string(), facts.office().to_string()))
    };
    let (country, office) = facts(first).unwrap();
    let (user, role, kind) = (first.recorded.by.user.clone(), first.recorded.by.role, first.event.kind().name);
    let (at, day) = (first.recorded.at, first.effective_on);
    type Takes<'a> = Box<dyn Fn(&Envelope) -> bool + 'a>;
    let facets: [(String, Takes<'_>); 9] = [
        (String::new(), Box::new(|_| true)),
        (format!("caseId: \"{id}\""), Box::new(move |event| event.stream.case() == Some(case))),
        (format!("countries: [\"{country}\"]"), Box::new(|event| facts(event).is_some_and(|known| known.0 == country))),
        (format!("offices: [\"{office}\"]"), Box::new(|event| facts(event).is_some_and(|known| known.1 == office))),
        (format!("users: [\"{user}\"]"), Box::new(|event| event.recorded.by.user == user)),
        (format!("roles: [{}]", json!(role).as_str().unwrap()), Box::new(|event| event.recorded.by.role == role)),
        (format!("kinds: [\"{kind}\"]"), Box::new(|event| event.event.kind().name == kind)),
        (format!("recordedBefore: \"{at}\""), Box::new(|event| event.recorded.at < at)),
        (
            format!("effectiveFrom: \"{day}\", recordedFrom: \"{at}\""),
            Box::new(|event| event.effective_on >= day && event.recorded.at >= at),
        ),
    ];
    let mut counts = BTreeSet::new();
    for (filter, takes) in &facets {
        let wanted: BTreeSet<u64> =
            events.iter().filter(|event| holds(event, "suppo") && takes(event)).map(|event| event.position.0).collect();
        let found = search(&casebook, "suppo*", &format!(", first: 100, filter: {{ {filter} }}"));
        assert_eq!(found["totalCount"], wanted.len(), "{filter}");
        assert!(set(&found).is_subset(&wanted) && set(&found).len() == wanted.len().min(100), "{filter}");
        counts.insert(wanted.len());
    }
    assert!(counts.len() > 5, "the facets differ: {counts:?}");
    casebook.close();
}

#[test]
fn pages_hold_each_hit_once_in_the_order_of_the_whole_and_what_is_recorded_meanwhile_moves_none() {
    let (_folder, casebook, _) = store(&[]);
    let whole = search(&casebook, "support", ", first: 100");
    let total = whole["totalCount"].as_u64().unwrap();
    assert!(total > 10, "{total}");
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = search(&casebook, "support", &format!(", first: 4 {after}"));
        assert_eq!((&page["totalCount"], &page["position"]), (&whole["totalCount"], &whole["position"]));
        assert_eq!(page["pageInfo"]["hasPreviousPage"], !after.is_empty());
        found.extend(positions(&page));
        if page["pageInfo"]["hasNextPage"] != true || found.len() >= 100 {
            break;
        }
        after = format!(", after: {}", page["pageInfo"]["endCursor"]);
        // Between the pages somebody records what would be a hit, and a good one.
        let number = found.len();
        let input = json!({ "commandId": format!("places-{number}"), "office": format!("O-{number}"), "reason": "Support, support, support." });
        give(&casebook, &records(), "PlaceOffice", input).unwrap();
    }
    found.truncate(100);
    assert_eq!(found, positions(&whole));
    let again = search(&casebook, "support", "");
    assert!(again["totalCount"].as_u64().unwrap() > total, "asked anew, it is found");
    let foreign = asked(&casebook, &system(), "weapons", &after);
    assert_eq!(code(&foreign), "BAD_USER_INPUT", "a cursor of another question: {foreign}");
    casebook.close();
}

#[test]
fn one_s_own_command_is_found_at_its_position_and_no_answer_claims_more_than_the_index_holds() {
    let (_folder, casebook, _) = store(&[]);
    for number in 0..3 {
        let input = json!({ "commandId": format!("places-{number}"), "office": format!("O-{number}"), "reason": format!("Okapi{number} came.") });
        let outcome = give(&casebook, &records(), "PlaceOffice", input).unwrap();
        let found = search(&casebook, &format!("okapi{number}"), "");
        assert_eq!(positions(&found), [outcome.position.0]);
        let claimed: u64 = found["position"].as_str().unwrap().parse().unwrap();
        assert!(outcome.position.0 <= claimed && claimed <= casebook.reader().head().0);
    }
    let head = casebook.reader().head();
    let ahead = ask(&casebook, &format!("{{ search(words: \"x1\", atLeast: \"{}\") {{ totalCount }} }}", head.0 + 1));
    assert_eq!(code(&ahead), "POSITION_AHEAD");
    casebook.close();
}

#[test]
fn mistakes_in_a_question_are_told_and_odd_ones_are_answered() {
    let (_folder, casebook, _) = store(&[]);
    for (words, more) in [
        ("", ""),
        ("***", ""),
        ("-police", ""),
        ("a*", ""),
        ("support", ", first: 0"),
        ("support", ", first: 101"),
        ("support", ", after: \"nonsense\""),
        ("support", ", filter: { kinds: [\"NothingOfTheKind\"] }"),
        ("support", ", filter: { actions: [8] }"),
        (&"word ".repeat(101), ""),
    ] {
        let answer = asked(&casebook, &system(), words, more);
        assert_eq!(code(&answer), "BAD_USER_INPUT", "{words} {more}: {answer}");
    }
    for words in [
        "\"never closed",
        "support AND (weapons",
        "field:support^2",
        "[support TO weapons]",
        "support~ \\",
        "/.*/ support",
        "=support",
        "e:support",
        "🕊 support",
        "support\u{0}",
    ] {
        let answer = asked(&casebook, &system(), words, "");
        assert!(answer.get("errors").is_none(), "{words}: {answer}");
    }
    // Without an index it is said, not claimed that nothing is there.
    let other = tempfile::tempdir().unwrap();
    let unindexed = open(other.path(), World::new(NOW).setting());
    let answer = ask(&unindexed, "{ search(words: \"support\") { totalCount } ledger { searchIndex { position } } }");
    assert_eq!(code(&answer), "UNAVAILABLE");
    [casebook, unindexed].iter().for_each(|casebook| casebook.close());
}

#[test]
fn what_was_corrected_or_annulled_is_found_as_it_was_recorded_and_marked() {
    let folder = tempfile::tempdir().unwrap();
    let events = scenarios();
    let mut targets: Vec<(Position, &str)> = Vec::new();
    for event in &events {
        if let Event::Correction(correction::Event::EventCorrected(body)) = &event.event {
            targets.push((body.target, "isCorrected"));
        } else if let Event::Correction(correction::Event::EventAnnulled(body)) = &event.event {
            targets.push((body.target, "isAnnulled"));
        }
    }
    write(folder.path(), events.clone());
    let casebook = indexed(folder.path());
    assert!(!targets.is_empty());
    for (target, mark) in targets {
        let event = events.iter().find(|event| event.position == target).unwrap();
        let body = event.event.serialize_body(serde_json::value::Serializer).unwrap();
        let text = body.as_object().unwrap().values().filter_map(Value::as_str).find(|text| text.contains(' '));
        let Some(text) = text else { continue };
        let words: Vec<&str> = text.split_whitespace().take(8).collect();
        let found = search(&casebook, &words.join(" ").replace(['"', '-'], " "), ", first: 100");
        let hit = found["nodes"].as_array().unwrap().iter().find(|hit| hit["event"]["position"] == target.to_string());
        assert_eq!(hit.unwrap()[mark], true, "{text}");
        let others = found["nodes"].as_array().unwrap().iter().filter(|hit| hit[mark] == false).count();
        assert_eq!(others + 1, found["nodes"].as_array().unwrap().len());
    }
    casebook.close();
}

#[test]
fn of_an_erased_person_nothing_was_ever_in_the_index() {
    let (folder, casebook, _) = store(&[]);
    let user = UserId::new("U-9").unwrap();
    Persons::open(folder.path()).unwrap().write(&user, b"Zebediah Quorn, born in Okapiville").unwrap();
    let input = json!({ "commandId": "erase-it-1", "person": "U-9", "legalBasis": "A made-up quagga request.", "requestedOn": "2026-05-01" });
    let erased = give(&casebook, &records(), "ErasePerson", input).unwrap();
    assert_eq!(positions(&search(&casebook, "quagga", "")), [erased.position.0], "what the log says of it is found");
    for words in ["Zebediah", "quorn", "okapiville"] {
        assert_eq!(search(&casebook, words, "")["totalCount"], 0);
    }
    casebook.close();
    let mut bytes = Vec::new();
    for file in std::fs::read_dir(folder.path().join("search")).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    let holds = |word: &[u8]| bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
    assert!(bytes.len() > 10_000 && !holds(b"zebediah") && !holds(b"quorn"));
}

#[test]
fn on_a_full_disk_the_index_stands_still_and_says_so_until_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let world = World::new(NOW);
    // Opened while there is room, for that records the rules of access.
    let casebook = open(folder.path(), world.setting());
    world.set_free(10);
    casebook.index();
    let head = casebook.reader().head();
    let question = format!("{{ search(words: \"support\", atLeast: \"{head}\") {{ totalCount }} }}");
    assert_eq!(code(&ask(&casebook, &question)), "UNAVAILABLE", "there is none yet, and that is no empty answer");
    let health = ask(&casebook, "{ ledger { ok stopped searchIndex { position error } } }")["data"]["ledger"].take();
    assert!(health["searchIndex"]["error"].as_str().unwrap().contains("nearly full"), "{health}");
    assert_eq!(
        (&health["searchIndex"]["position"], &health["stopped"], &health["ok"]),
        (&json!("0"), &Value::Null, &json!(false))
    );
    world.set_free(u64::MAX);
    let outcome = give(
        &casebook,
        &records(),
        "PlaceOffice",
        json!({ "commandId": "places-it", "office": "O-1", "reason": "Okapi." }),
    );
    assert!(outcome.is_ok(), "nothing that is recorded waits for it");
    let found = (0..4).find_map(|_| {
        let answer = asked(&casebook, &person("system", domain::terms::Role::System, "local"), "okapi", "");
        answer["data"]["search"]["totalCount"].as_u64()
    });
    assert_eq!(found, Some(1));
    let health =
        ask(&casebook, "{ ledger { searchIndex { position error } } }")["data"]["ledger"]["searchIndex"].take();
    assert_eq!(health["error"], Value::Null);
    casebook.close();
}
