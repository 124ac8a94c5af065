//! A day that begins: deadlines follow the policy in force without an event.

use domain::terms::Role;
use serde_json::{Value, json};

use crate::harness::{World, ask, give, grant, open, person, records, scenarios, write};

#[test]
fn deadlines_turn_over_when_an_edition_of_the_policy_comes_into_force() {
    let folder = tempfile::tempdir().unwrap();
    let events = scenarios();
    let last = events.last().unwrap().recorded.at;
    let on = |days: u32| last.day().plus(days).to_string();
    write(folder.path(), events);
    let world = World::new(&format!("{}T12:00:00Z", on(1)));
    let casebook = open(folder.path(), world.setting());
    let head = casebook.reader().head();
    let mut policy: Value = serde_json::to_value(casebook.views().registry().policies().last().unwrap()).unwrap();
    policy["edition"] = (policy["edition"].as_u64().unwrap() + 1).into();
    policy["effectiveFrom"] = on(10).into();
    policy["note"] = "Suspensions are ceased or extended sooner, as a test wants it".into();
    policy["deadlines"]["rescreeningDays"] = 1.into();
    policy["deadlines"]["suspensionLimitDays"] = 1.into();
    policy["deadlines"]["periodicReviewDays"] = 1.into();
    policy["deadlines"]["incidentAssessmentDays"] = 1.into();
    policy["commandId"] = "publishes-an-edition".into();
    give(&casebook, &person("U-703", Role::HeadquartersDecider, "HQ"), "PublishPolicy", policy).unwrap();
    let deadlines =
        || ask(&casebook, "{ deadlines(first: 100) { nodes { kind subject due reference } } }")["data"].clone();
    let before = deadlines();
    assert!(!before["deadlines"]["nodes"].as_array().unwrap().is_empty());

    world.set_now(&format!("{}T23:59:59Z", on(9)));
    casebook.turn();
    assert_eq!(deadlines(), before, "not yet");
    world.set_now(&format!("{}T00:00:00Z", on(10)));
    assert_eq!(deadlines(), before, "nothing moves by itself");
    casebook.turn();
    let after = deadlines();
    assert_ne!(after, before);
    assert_eq!(casebook.reader().head().0, head.0 + 1, "no event was recorded");
    let digest = casebook.views().digest();
    casebook.close();
    drop(casebook);

    let casebook = open(folder.path(), world.setting());
    assert_eq!(ask(&casebook, "{ deadlines(first: 100) { nodes { kind subject due reference } } }")["data"], after);
    assert_eq!(casebook.views().digest(), digest, "an opened store stands at the present day");
    assert_eq!(json!(casebook.views().today()), json!(on(10)));
    casebook.close();
}

#[test]
fn what_a_stop_leaves_is_compared_as_the_log_alone_gives_it_whatever_day_it_was() {
    let folder = tempfile::tempdir().unwrap();
    // Up to the edition that comes into force later than it is published, and no further.
    let mut events = scenarios();
    let published = events.iter().rposition(|event| event.event.kind().name == "PolicyPublished").unwrap();
    events.truncate(published + 1);
    let last = events.last().unwrap().recorded.at;
    write(folder.path(), events);
    let casebook = open(folder.path(), World::new(&format!("{}T00:00:00Z", last.day().plus(90))).setting());
    let turned = casebook.views().today();
    assert_eq!(turned, Some(last.day().plus(90)));
    casebook.close();
    drop(casebook);
    let checked = std::process::Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["rebuild", "--check", "--data"])
        .arg(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(checked.stdout).unwrap();
    assert!(checked.status.success(), "{said}");
    assert!(said.contains("compared with what the last clean stop left"), "{said}");
}

#[test]
fn recorded_time_does_not_go_back_when_the_clock_is_behind_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let events = scenarios();
    let last = events.last().unwrap().recorded.at;
    write(folder.path(), events);
    let casebook = open(folder.path(), World::new("2025-06-01T00:00:00Z").setting());
    let recorded = grant(&casebook, &records(), 1).unwrap().envelopes[0].recorded.at;
    assert_eq!(recorded, last);
    assert!(casebook.views().is_whole());
    casebook.close();
}
