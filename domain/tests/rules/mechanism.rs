//! Action 3: G05, the mechanism's answer, and what departs from it.

use serde_json::json;

use crate::{harness::*, stages::*};

/// Submitted in a country that has a mechanism.
fn with_mechanism() -> Vec<Act> {
    let mut acts = rated("LOW");
    acts.extend([submit("A1"), identify("RC_LED")]);
    acts
}

/// Consulted and endorsed.
fn consulted() -> Vec<Act> {
    let mut acts = with_mechanism();
    acts.extend([consult("M1"), endorse("A1")]);
    acts
}

/// G05
#[test]
fn endorsement_waits_for_the_consultation() {
    given(with_mechanism()).when(endorse("A1")).then_rejected("E-MECH-01");
    given(with_mechanism()).and(consult("M1")).when(endorse("A1")).then_accepted();
    given(with_mechanism()).and(identify("NONE")).when(endorse("A1")).then_accepted();
}

/// Of a day of the world: what held then, however late it was recorded; the last recorded of one day.
#[test]
fn a_day_has_the_mechanism_that_was_identified_by_then() {
    let of = |kind: &str, number: u32| identify(kind).on(&after(number));
    let given =
        given(rated("LOW")).and([of("RC_LED", 20), of("NONE", 30), of("WORKING_GROUP", 10), of("TASK_FORCE", 30)]);
    let country = domain::terms::Country::new("XA").unwrap();
    let on = |number: Option<u32>| {
        let mut registry = given.0.registry.clone();
        if let Some(number) = number {
            registry.effective(day(&after(number)));
        }
        registry.mechanism(country).map(|known| known.kind.to_string())
    };
    let kinds = [Some(9), Some(10), Some(20), Some(29), Some(30)].map(on);
    let known = |kind: &str| Some(kind.to_owned());
    assert_eq!(kinds[1..], [known("WorkingGroup"), known("RcLed"), known("RcLed"), known("TaskForce")]);
    assert_ne!(kinds[0], kinds[1]);
    assert_eq!(on(None), known("TaskForce"), "as last recorded");
}

/// G05
#[test]
fn somebody_must_have_recorded_whether_there_is_a_mechanism() {
    let mut acts = rated("LOW");
    acts.retain(|act| act.name != "IdentifyMechanism");
    acts.push(submit("A1"));
    given(acts.clone()).when(endorse("A1")).then_rejected("E-MECH-03");
    given(acts.clone()).when(consult("M1")).then_rejected("E-MECH-03");
    given(acts).and(identify("NONE")).when(endorse("A1")).then_accepted();
}

/// G05
#[test]
fn that_there_is_none_needs_evidence() {
    given([]).when(identify("NONE")).with("evidence", json!([])).then_rejected("E-INP-01");
    given([]).when(identify("TASK_FORCE")).with("evidence", json!([])).then_accepted();
}

#[test]
fn where_there_is_none_nobody_is_consulted() {
    given(drafted()).when(consult("M1")).then_rejected("E-STA-01");
    given(drafted()).and(identify("RC_LED")).when(consult("M1")).then_accepted();
}

/// The answer is due after 14 days.
#[test]
fn the_mechanism_has_fourteen_days() {
    given(consulted()).when(timeout("M1")).on(&after(14)).then_rejected("E-MECH-02");
    given(consulted()).when(timeout("M1")).on(&after(15)).then_kinds(["MechanismTimedOut"]);
    given(consulted()).and(timeout("M1").on(&after(15))).when(timeout("M1")).then_rejected("E-STA-01");
}

/// G13
#[test]
fn the_request_waits_for_the_answer() {
    given(consulted()).when(request("Q1")).then_rejected("E-STA-01");
    given(consulted()).and(advice("M1", "MORE_INFORMATION_NEEDED")).when(request("Q1")).then_rejected("E-STA-01");
    given(consulted()).and(advice("M1", "SUPPORT_ADVISED")).when(request("Q1")).then_accepted();
    given(consulted()).and(timeout("M1").on(&after(15))).when(request("Q1")).then_accepted();
}

fn advised_against() -> Vec<Act> {
    let mut acts = consulted();
    acts.extend([advice("M1", "SUPPORT_NOT_ADVISED"), request("Q1")]);
    acts
}

#[test]
fn departing_from_advice_needs_reasons_and_at_least_the_regional_office() {
    let act = || approve("D1").with("departsFromAdvice", "reasons");
    given(advised_against()).when(act()).then_rejected("E-DEC-07");
    given(advised_against()).when(approve("D1")).by(REGION).then_rejected("E-DEC-07");
    given(advised_against()).when(act()).by(REGION).then_kinds(["SupportApproved"]);
    given(advised_against()).when(act()).by(HQ).then_accepted();
}

#[test]
fn asking_again_without_an_answer_does_not_undo_the_advice() {
    let mut acts = consulted();
    acts.extend([advice("M1", "SUPPORT_NOT_ADVISED"), consult("M2"), timeout("M2").on(&after(15)), request("Q1")]);
    given(acts).when(approve("D1")).then_rejected("E-DEC-07");
}

#[test]
fn later_advice_replaces_earlier_advice() {
    let mut acts = consulted();
    acts.extend([advice("M1", "SUPPORT_NOT_ADVISED"), consult("M2"), advice("M2", "SUPPORT_ADVISED"), request("Q1")]);
    given(acts).when(approve("D1")).then_accepted();
}

#[test]
fn advice_has_come_and_ends_the_waiting() {
    let tomorrow = advice("M1", "SUPPORT_ADVISED").with("receivedOn", after(1));
    given(consulted()).when(tomorrow.clone()).then_rejected("E-TIME-01");
    given(consulted()).when(tomorrow).on(&after(1)).then_accepted();
    let answered = given(consulted()).and(advice("M1", "SUPPORT_ADVISED"));
    answered.when(timeout("M1")).on(&after(15)).then_rejected("E-STA-01");
}
