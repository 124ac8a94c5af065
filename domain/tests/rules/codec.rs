//! What the log and the API rely on: numbers, names, bodies that read back as they were written.

use std::collections::BTreeSet;

use domain::{Command, Event, policy::Policy};
use serde_json::Value;

use crate::samples;

#[test]
fn every_event_body_reads_back_as_it_was_written() {
    for kind in Event::kinds() {
        let event = samples::event(kind);
        assert_eq!(event.kind().number, kind.number);
        assert_eq!(event.kind().name, kind.name);
        let body = event.serialize_body(serde_json::value::Serializer).unwrap();
        let text = serde_json::to_string(&body).unwrap();
        let again =
            Event::deserialize_body(kind.number, &mut serde_json::Deserializer::from_str(&text)).unwrap().unwrap();
        assert_eq!(again, event, "{}", kind.name);
    }
}

#[test]
fn every_command_body_reads_back_as_it_was_written() {
    for kind in Command::kinds() {
        let command = samples::command(kind);
        assert_eq!(command.name(), kind.name);
        let body = command.serialize_body(serde_json::value::Serializer).unwrap();
        let again = Command::deserialize_body(kind.name, body).unwrap().unwrap();
        assert_eq!(again, command, "{}", kind.name);
    }
}

#[test]
fn a_body_with_a_field_nobody_knows_is_refused() {
    for kind in Event::kinds() {
        let mut body = samples::event(kind).serialize_body(serde_json::value::Serializer).unwrap();
        body["nobodyKnows"] = Value::Bool(true);
        assert!(Event::deserialize_body(kind.number, body).unwrap().is_err(), "{}", kind.name);
    }
}

#[test]
fn every_number_is_given_once_and_its_hundreds_name_the_region() {
    let mut numbers = BTreeSet::new();
    let mut names = BTreeSet::new();
    for kind in Event::kinds() {
        assert!(numbers.insert(kind.number), "{} is given twice", kind.number);
        assert!(names.insert(kind.name), "{} is given twice", kind.name);
        assert_eq!(kind.version, 1);
        assert!(!kind.description.trim().is_empty(), "{}", kind.name);
        assert!(kind.action.is_none_or(|action| (1..=7).contains(&action)), "{}", kind.name);
    }
    // The kinds of one hundred belong to one region, whose name the event itself tells.
    let mut regions = std::collections::BTreeMap::<u16, String>::new();
    for kind in Event::kinds() {
        let debug = format!("{:?}", samples::event(kind));
        let region = debug.split('(').next().unwrap().to_owned();
        assert_eq!(*regions.entry(kind.number / 100).or_insert_with(|| region.clone()), region, "{}", kind.name);
    }
    let distinct: BTreeSet<_> = regions.values().collect();
    assert_eq!(distinct.len(), regions.len());
    assert_eq!(regions.len(), 25);
}

/// Numbers are in stored records: they never change their meaning.
#[test]
fn the_numbers_are_these() {
    let of = |name: &str| Event::kinds().find(|kind| kind.name == name).map(|kind| kind.number);
    for (number, name) in [
        (101, "CaseOpened"),
        (107, "ApplicabilityDetermined"),
        (201, "PreconditionAssessed"),
        (404, "RiskRated"),
        (901, "SupportSuspended"),
        (1105, "SupportApproved"),
        (1402, "DeliveryRecorded"),
        (1604, "EventCorrected"),
        (2201, "PolicyPublished"),
        (2202, "AlertRulesPublished"),
        (2404, "FailureRecorded"),
        (2705, "AlertResolved"),
        (2706, "DeadlineNear"),
    ] {
        assert_eq!(of(name), Some(number), "{name}");
    }
    assert!(Event::deserialize_body(9999, Value::Null).is_none());
    assert!(Command::deserialize_body("NoSuchCommand", Value::Null).is_none());
}

#[test]
fn every_command_has_one_name_and_one_line_of_permissions() {
    let policy = Policy::first().unwrap();
    let mut names = BTreeSet::new();
    for kind in Command::kinds() {
        assert!(names.insert(kind.name), "{} is given twice", kind.name);
        assert!(!kind.description.trim().is_empty(), "{}", kind.name);
        let all = policy.permissions.iter().chain(domain::policy::later());
        let lines = all.filter(|line| line.command.as_str() == kind.name).count();
        assert_eq!(lines, 1, "{}", kind.name);
    }
    for line in policy.permissions.iter().chain(domain::policy::later()) {
        assert!(names.contains(line.command.as_str()), "{} is no command", line.command);
    }
}
