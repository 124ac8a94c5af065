//! The emergency path, behind a switch of the policy: G35.

use domain::policy::Policy;
use serde_json::{Value, json};

use crate::{harness::*, stages::*};

fn switched_on() -> Policy {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    policy
}

/// S1 is fuel for a rescue; S2 is not on the list.
fn rescue() -> Vec<Act> {
    let mut acts = drafted();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    acts.extend([item("S2"), applies(&[("S1", "R1"), ("S2", "R1")], "APPLIES")]);
    acts
}

fn sea(acts: impl Acts) -> Given {
    given_under(&switched_on(), rescue()).and(acts)
}

fn rapid(real_risk: bool) -> Vec<Act> {
    let submitted = submit("A9").with("realRiskOfGraveViolations", real_risk).with("realRiskReasons", "r");
    vec![start("A9").with("kind", "RAPID"), non_provision(), submitted]
}

fn ratify(at: &str) -> Act {
    let body = json!({"emergency": "Y1", "at": at, "assessment": "A9", "findings": "f"});
    act("RatifyEmergency", REGION, body).on("2026-01-14")
}

/// An emergency that was authorised and ratified.
pub(crate) fn ratified() -> Given {
    sea(rapid(false)).and([emergency("Y1"), ratify("2026-01-10T11:00:00Z")])
}

fn lapse(at: &str) -> Act {
    act("LapseEmergency", SYSTEM, json!({"emergency": "Y1", "at": at})).on("2026-01-14")
}

fn finish() -> Act {
    act("EndEmergency", MANAGER, json!({"emergency": "Y1", "quantities": "q"}))
}

/// G35
#[test]
fn the_emergency_path_is_off_unless_an_edition_turns_it_on() {
    given(rescue()).when(emergency("Y1")).then_rejected("E-EMG-04");
    sea([]).when(emergency("Y1")).then_kinds(["EmergencySupportAuthorised"]);
}

/// G35
#[test]
fn it_covers_what_saves_lives_and_no_weapon() {
    sea([]).when(emergency("Y1")).with("covers", pairs(&[("S2", "R1")])).then_rejected("E-EMG-01");
    for (marked, fits) in [("NO", true), ("DUAL_USE", true), ("UNSURE", false), ("WEAPON", false)] {
        let when = sea(revise("S1").with("lethalOrDualUse", marked)).when(emergency("Y1"));
        if fits {
            when.then_accepted()
        } else {
            when.then_rejected("E-EMG-01")
        };
    }
    sea([]).when(emergency("Y1")).with("covers", json!([])).then_rejected("E-INP-01");
}

/// G35
#[test]
fn it_does_not_lift_ineligibility() {
    sea(screen("X9", "R1", "INELIGIBLE")).when(emergency("Y1")).then_rejected("E-EMG-02");
    sea(screen("X9", "R1", "CAUTION")).when(emergency("Y1")).then_accepted();
}

/// G35
#[test]
fn it_does_not_lift_a_precondition_that_is_not_met() {
    sea(precondition("WEAPONS", "NOT_MET")).when(emergency("Y1")).then_rejected("E-PRE-03");
    sea(precondition("WEAPONS", "MET")).when(emergency("Y1")).then_accepted();
}

/// G35
#[test]
fn it_does_not_lift_the_bar_of_real_risk() {
    sea(rapid(true)).when(emergency("Y1")).then_rejected("E-DEC-03");
    sea(rapid(false)).when(emergency("Y1")).then_accepted();
    sea(emergency("Y1")).and(rapid(true)).when(ratify("2026-01-11T10:00:00Z")).then_rejected("E-DEC-03");
}

/// G35: 14 days at most.
#[test]
fn it_ends_within_fourteen_days() {
    let until = |at: &str| sea([]).when(emergency("Y1")).with("expiresAt", at);
    until("2026-01-24T10:00:00Z").then_accepted();
    until("2026-01-24T10:00:01Z").then_rejected("E-EMG-06");
    until("2026-01-10T10:00:00Z").then_rejected("E-EMG-06");
    sea([]).when(emergency("Y1")).with("authorisedAt", "2026-01-11T10:00:00Z").then_rejected("E-TIME-01");
}

/// G35: an exception is made for what is to come.
#[test]
fn it_is_not_authorised_for_a_time_that_has_passed() {
    let on = |day: &str| sea([]).when(emergency("Y1")).on(day);
    on("2026-01-11").then_accepted();
    on("2026-01-12").then_rejected("E-TIME-01");
    // Over before the day on which it is recorded.
    let short = |day: &str, until: &str| on(day).with("expiresAt", until);
    short("2026-01-11", "2026-01-11T00:00:00Z").then_accepted();
    short("2026-01-11", "2026-01-10T23:59:59Z").then_rejected("E-EMG-06");
    short("2026-01-10", "2026-01-10T10:30:00Z").then_accepted();
}

/// G35
#[test]
fn an_oral_authorisation_is_written_within_a_day() {
    let oral = |at: Value| sea([]).when(emergency("Y1")).with("mode", "ORAL").with("writtenAt", at);
    oral(Value::Null).then_rejected("E-INP-01");
    oral("2026-01-11T10:00:00Z".into()).then_accepted();
    oral("2026-01-11T10:00:01Z".into()).then_rejected("E-INP-01");
}

/// G35: the next level ratifies within 72 hours on a rapid assessment.
#[test]
fn the_next_level_ratifies_in_time() {
    let case = || sea(emergency("Y1")).and(rapid(false));
    case().when(ratify("2026-01-13T10:00:00Z")).then_kinds(["EmergencySupportRatified"]);
    case().when(ratify("2026-01-13T10:00:01Z")).then_rejected("E-INP-01");
    sea(emergency("Y1")).when(ratify("2026-01-13T10:00:00Z")).then_rejected("E-REF-01");
    let only_started = [start("A9").with("kind", "RAPID")];
    sea(emergency("Y1")).and(only_started).when(ratify("2026-01-13T10:00:00Z")).then_rejected("E-STA-01");
}

/// G35
#[test]
fn the_same_level_does_not_ratify() {
    let case = |by| sea(emergency("Y1").by(by)).and(rapid(false));
    let at = "2026-01-12T10:00:00Z";
    case(CHIEF).when(ratify(at).by(REGION)).then_accepted();
    case(REGION).when(ratify(at).by(REGION)).then_rejected("E-EMG-05");
    case(REGION).when(ratify(at).by(HQ)).then_accepted();
    case(HQ).when(ratify(at).by(REGION)).then_rejected("E-EMG-05");
    case(HQ).when(ratify(at).by(HQ_2)).then_accepted();
}

/// G35
#[test]
fn it_lapses_by_itself_after_72_hours() {
    sea(emergency("Y1")).when(lapse("2026-01-13T10:00:00Z")).then_rejected("E-INP-01");
    sea(emergency("Y1")).when(lapse("2026-01-13T10:00:00.001Z")).then_kinds(["EmergencySupportLapsed"]);
    let ratified = || sea(emergency("Y1")).and(rapid(false)).and(ratify("2026-01-12T10:00:00Z"));
    ratified().when(lapse("2026-01-13T11:00:00Z")).then_rejected("E-EMG-07");
    ratified().when(ratify("2026-01-12T10:00:00Z")).then_rejected("E-EMG-07");
    ratified().when(finish()).then_kinds(["EmergencySupportEnded"]);
}

/// G35
#[test]
fn after_a_lapse_headquarters_authorises_the_next() {
    let lapsed = || sea([emergency("Y1"), lapse("2026-01-13T11:00:00Z")]);
    let next = || emergency("Y2").with("authorisedAt", "2026-01-14T10:00:00Z").recorded("2026-01-14T13:00:00Z");
    lapsed().when(next()).then_rejected("E-EMG-03");
    lapsed().when(next()).by(REGION).then_rejected("E-EMG-03");
    lapsed().when(next()).by(HQ).then_accepted();
    lapsed().when(finish()).then_rejected("E-EMG-07");
}

/// G35: a lapse is a breach that others must see, also where the emergency is ended first or nobody recorded the lapse.
#[test]
fn what_nobody_ratified_in_time_has_lapsed() {
    let ended = |at: &str| sea(emergency("Y1")).when(finish()).on("2026-01-13").recorded(at);
    ended("2026-01-13T10:00:00Z").then_kinds(["EmergencySupportEnded"]);
    ended("2026-01-13T10:00:00.001Z").then_kinds(["EmergencySupportLapsed", "EmergencySupportEnded"]);
    let backdated = |on: &str| sea(emergency("Y1")).when(finish()).on(on).recorded("2026-01-20T10:00:00Z");
    backdated("2026-01-12").then_kinds(["EmergencySupportEnded"]);
    backdated("2026-01-14").then_kinds(["EmergencySupportLapsed", "EmergencySupportEnded"]);
    let ratified = sea(emergency("Y1")).and(rapid(false)).and(ratify("2026-01-12T10:00:00Z"));
    ratified.when(finish()).on("2026-01-20").then_kinds(["EmergencySupportEnded"]);

    let next = |at: &str| emergency("Y2").with("authorisedAt", at).recorded("2026-01-20T13:00:00Z");
    sea(emergency("Y1")).when(next("2026-01-13T10:00:00Z")).then_accepted();
    sea(emergency("Y1")).when(next("2026-01-13T10:00:00.001Z")).then_rejected("E-EMG-03");
    sea(emergency("Y1")).when(next("2026-01-13T10:00:00.001Z")).by(HQ).then_accepted();
    let other = [link("R2"), applies(&[("S1", "R2"), ("S2", "R2")], "APPLIES"), emergency("Y1")];
    let elsewhere = next("2026-01-14T10:00:00Z").with("covers", pairs(&[("S1", "R2")]));
    sea(other).when(elsewhere).then_accepted();
    let over = sea(emergency("Y1")).and(finish().on("2026-01-14"));
    over.when(next("2026-01-15T10:00:00Z")).then_rejected("E-EMG-03");
}

/// S-3
#[test]
fn who_declared_a_conflict_neither_authorises_nor_ratifies() {
    sea(conflict(CHIEF)).when(emergency("Y1")).then_rejected("E-DEC-05");
    sea(conflict(DEPUTY)).when(emergency("Y1")).then_accepted();
    let case = || sea(emergency("Y1")).and(rapid(false));
    case().and(conflict(REGION)).when(ratify("2026-01-12T10:00:00Z")).then_rejected("E-DEC-05");
}

/// G19
#[test]
fn a_delivery_lies_within_the_emergency() {
    let under = |at: &str| deliver().with("emergency", "Y1").with("at", at).on("2026-01-20");
    let running = || sea(emergency("Y1"));
    running().when(under("2026-01-10T10:00:00Z")).then_accepted();
    running().when(under("2026-01-10T09:59:59Z")).then_rejected("E-DLV-01");
    running().when(under("2026-01-13T10:00:00Z")).then_accepted();
    running().when(under("2026-01-13T10:00:01Z")).then_rejected("E-DLV-01");
    running().when(under("2026-01-10T11:00:00Z")).with("item", "S2").then_rejected("E-EMG-01");
    running().when(deliver().with("emergency", "Y1")).then_rejected("E-INP-01");
    running().when(under("2026-01-21T10:00:00Z")).then_rejected("E-TIME-01");
    let ratified = || running().and(rapid(false)).and(ratify("2026-01-12T10:00:00Z"));
    ratified().when(under("2026-01-20T10:00:00Z")).then_accepted();
    ratified().when(under("2026-01-20T10:00:01Z")).then_rejected("E-DLV-01");
    running().and(lapse("2026-01-13T11:00:00Z")).when(under("2026-01-11T10:00:00Z")).then_rejected("E-DLV-01");
    running().and(finish()).when(under("2026-01-10T11:00:00Z")).then_rejected("E-DLV-01");
    running().when(deliver()).then_rejected("E-DLV-01");
}

/// G35
#[test]
fn an_oral_authorisation_is_not_written_before_it_is_given() {
    let oral = |at: &str| sea([]).when(emergency("Y1")).with("mode", "ORAL").with("writtenAt", at);
    oral("2026-01-10T10:00:00Z").then_accepted();
    oral("2026-01-10T09:59:59Z").then_rejected("E-INP-01");
}

/// G35
#[test]
fn a_ratification_lies_between_the_authorisation_and_now() {
    let case = || sea(emergency("Y1")).and(rapid(false));
    case().when(ratify("2026-01-10T10:00:00Z")).then_accepted();
    case().when(ratify("2026-01-10T09:59:59Z")).then_rejected("E-INP-01");
    case().when(ratify("2026-01-12T10:00:00Z")).on("2026-01-11").then_rejected("E-TIME-01");
}

/// G35
#[test]
fn another_person_of_the_same_level_does_not_ratify() {
    let by_region = || sea(emergency("Y1").by(REGION)).and(rapid(false));
    by_region().when(ratify("2026-01-12T10:00:00Z")).by(Person(JANUS, REGION.1)).then_rejected("E-EMG-05");
    by_region().when(ratify("2026-01-12T10:00:00Z")).by(Person(JANUS, HQ.1)).then_accepted();
}

fn ordinary(id: &str, real_risk: bool) -> Vec<Act> {
    let submitted = submit(id).with("itemsWithoutRisk", json!(["S1", "S2"]));
    let submitted = submitted.with("realRiskOfGraveViolations", real_risk).with("realRiskReasons", "r");
    vec![start(id), record_of("R1"), non_provision(), submitted]
}

/// G35
#[test]
fn a_ratification_rests_on_a_rapid_assessment_and_on_no_real_risk_in_any() {
    let at = "2026-01-12T10:00:00Z";
    let on_ordinary = sea(emergency("Y1")).and(ordinary("A9", false));
    on_ordinary.when(ratify(at)).then_rejected("E-STA-01");
    sea(emergency("Y1")).and(rapid(false)).and(endorse("A9")).when(ratify(at)).then_accepted();
    // The case's own assessment finds it, the rapid one does not.
    sea(emergency("Y1")).and(ordinary("A1", true)).and(rapid(false)).when(ratify(at)).then_rejected("E-DEC-03");
    // The rapid one finds it, and a later one does not.
    sea(emergency("Y1")).and(rapid(true)).and(ordinary("A1", false)).when(ratify(at)).then_rejected("E-DEC-03");
}

/// G28
#[test]
fn a_case_is_not_left_while_an_emergency_runs() {
    let leave = |given: Given| given.when(withdraw());
    leave(sea(emergency("Y1"))).then_rejected("E-CLS-01");
    let ratified = || sea(emergency("Y1")).and(rapid(false)).and(ratify("2026-01-12T10:00:00Z"));
    leave(ratified()).then_rejected("E-CLS-01");
    leave(ratified().and(finish())).then_accepted();
    leave(sea([emergency("Y1"), lapse("2026-01-13T11:00:00Z")])).then_accepted();
    sea(emergency("Y1")).when(lapse("2026-01-15T10:00:00Z")).then_rejected("E-TIME-01");
}
