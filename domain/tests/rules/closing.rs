//! Closing, withdrawal, reopening: G27, G28.

use crate::{harness::*, stages::*};

fn ended() -> Given {
    given(active()).and(end().on(&after(30)))
}

/// G28
#[test]
fn a_case_closes_when_nothing_runs() {
    ended().when(close()).then_kinds(["CaseClosed"]);
    given(active()).when(close()).then_rejected("E-CLS-01");
    given(ready()).when(close()).then_rejected("E-CLS-01");
    ended().and(intervene("V1")).when(close()).then_rejected("E-CLS-01");
    ended().and([intervene("V1"), close_intervention("V1")]).when(close()).then_accepted();
    ended().and(incident("N1")).when(close()).then_rejected("E-CLS-01");
    ended().and([incident("N1"), close_incident("N1")]).when(close()).then_accepted();
}

/// G28
#[test]
fn what_ceased_is_wound_down_first() {
    given(ceased()).when(close()).then_rejected("E-CLS-01");
    given(ceased()).and(wind_down().with("assetsReturned", false)).when(close()).then_rejected("E-CLS-01");
    given(ceased()).and(wind_down()).when(close()).then_accepted();
    given(active()).when(wind_down()).then_rejected("E-REF-01");
}

/// G28
#[test]
fn measures_are_verified_or_dropped_first() {
    let with = |acts: Vec<Act>| ended().and(measure("M1")).and(acts).when(close());
    with(vec![]).then_rejected("E-CLS-01");
    with(vec![drop_measure("M1")]).then_accepted();
    with(vec![agree("M1"), begin("M1"), complete("M1"), verify("M1")]).then_accepted();
}

/// G28, whether or not support ever started; a case on which nothing was decided is withdrawn as it is.
#[test]
fn measures_of_what_was_declined_are_dropped_before_the_case_closes() {
    let declined = || given(ready()).and([measure("M1"), decline("D1")]);
    declined().when(close()).with("reason", "DECLINED").then_rejected("E-CLS-01");
    declined().and(drop_measure("M1")).when(close()).with("reason", "DECLINED").then_accepted();
    given(ready()).and(measure("M1")).when(withdraw()).then_accepted();
}

/// G28
#[test]
fn an_open_alert_is_resolved_first() {
    let lost = || given(active()).and([precondition("WEAPONS", "NOT_MET"), cease(), wind_down()]);
    lost().when(close()).then_rejected("E-CLS-01");
    lost().and(resolve_alert("ALERT-1")).when(close()).then_accepted();
}

#[test]
fn a_closed_case_takes_nothing_but_the_way_back_and_corrections() {
    let closed = || ended().and(close());
    closed().when(incident("N1")).then_rejected("E-CLS-02");
    closed().when(deliver()).then_rejected("E-CLS-02");
    closed().when(close()).then_rejected("E-CLS-02");
    closed().when(reopen()).then_kinds(["CaseReopened"]);
    closed().when(correct("CaseOpened", "title", "\"x\"")).then_accepted();
}

/// G27
#[test]
fn reopening_needs_new_facts() {
    let closed = || ended().and(close());
    closed().when(reopen()).with("newFacts", serde_json::Value::Null).then_rejected("E-REO-01");
    closed().when(reopen()).then_accepted();
}

/// G27
#[test]
fn what_is_settled_is_reopened_and_nothing_else() {
    given(ceased()).when(reopen()).then_accepted();
    given(ready()).and(decline("D1")).when(reopen()).then_accepted();
    given(drafted()).and(applies(&[("S1", "R1")], "DOES_NOT_APPLY")).when(reopen()).then_accepted();
    given(active()).when(reopen()).then_rejected("E-STA-01");
    given(active()).when(reopen()).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-STA-01");
}

/// G26
#[test]
fn ceased_support_is_approved_anew_only_after_reopening() {
    let mut again = assessed_again("A2");
    again.extend([request("Q2"), approve("D2").with("request", "Q2")]);
    given(ceased()).when(request("Q2")).then_rejected("E-DEC-10");
    given(ceased()).and(reopen()).and(again).when(activate()).then_accepted();
}

#[test]
fn only_what_is_undecided_is_withdrawn() {
    given(ready()).when(withdraw()).then_kinds(["CaseWithdrawn"]);
    for stage in [approved(), active(), suspended(), ceased()] {
        given(stage).when(withdraw()).then_rejected("E-STA-01");
    }
}

#[test]
fn a_deadline_passes_when_it_has_passed() {
    let due = || given(met()).and(measure("M1").with("dueOn", after(3)));
    let last = format!("{}T23:59:59.999Z", after(3));
    due().when(deadline_passed("M1", 3)).on(&after(3)).recorded(&last).then_rejected("E-INP-01");
    let passed = due().when(deadline_passed("M1", 3)).recorded(&format!("{}T00:00:00Z", after(4))).then_accepted();
    passed.when(deadline_passed("M1", 3)).then_rejected("E-ALR-07");
    for (field, value) in [
        ("subject", "M2"),
        ("kind", "CONDITION"),
        ("due", "2026-01-13T23:59:59.998Z"),
        ("due", "2026-01-12T23:59:59.999Z"),
    ] {
        due().when(deadline_passed("M1", 3).with(field, value)).then_rejected("E-ALR-06");
    }
    due().and(drop_measure("M1")).when(deadline_passed("M1", 3)).then_rejected("E-ALR-06");
    due().and(withdraw()).when(deadline_passed("M1", 3)).then_rejected("E-CLS-02");
}

/// G27, G13
#[test]
fn an_assessment_of_before_the_reopening_is_no_basis_for_a_decision() {
    let reopened = || given(ready()).and([decline("D1"), reopen()]);
    reopened().when(request("Q2")).then_rejected("E-DEC-11");
    reopened().and(assessed_again("A2")).when(request("Q2")).then_accepted();
}
