//! A clock that steps backwards: recorded time does not, and somebody is told.

use serde_json::Value;

use crate::harness::*;

#[test]
fn a_clock_that_steps_backwards_is_told_of_and_recorded_time_does_not_follow_it() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new("2027-06-01T00:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let health = || ask(&casebook, "{ ledger { ok clockBehind } }")["data"]["ledger"].clone();
    let first = grant(&casebook, &operator(), 1).unwrap().envelopes[0].recorded.at;
    assert_eq!((&health()["ok"], &health()["clockBehind"]), (&Value::Bool(true), &Value::Null));
    world.set_now("2027-05-31T23:59:59Z");
    assert_eq!(health()["clockBehind"], 1_000.0);
    assert_eq!(health()["ok"], true, "a second is what a time server corrects");
    world.set_now("2027-05-31T23:00:00Z");
    assert_eq!((&health()["ok"], &health()["clockBehind"]), (&Value::Bool(false), &3_600_000.0.into()));
    assert_eq!(grant(&casebook, &operator(), 2).unwrap().envelopes[0].recorded.at, first);
    world.set_now("2027-06-01T00:00:01Z");
    assert_eq!((&health()["ok"], &health()["clockBehind"]), (&Value::Bool(true), &Value::Null));
    assert!(grant(&casebook, &operator(), 3).unwrap().envelopes[0].recorded.at > first);
}
