//! Action 1: G01, G02, G03, and the ends of a case's scope.

use serde_json::json;

use crate::{harness::*, stages::*};

/// G01
#[test]
fn applicability_needs_an_item() {
    let no_item = vec![register("R1").on(START), open_case(), link("R1")];
    given(no_item).when(applies(&[("S1", "R1")], "APPLIES")).then_rejected("E-SCOPE-01");
}

/// G01
#[test]
fn applicability_needs_a_recipient() {
    given([open_case().on(START), item("S1")]).when(applies(&[("S1", "R1")], "APPLIES")).then_rejected("E-SCOPE-01");
}

/// G01
#[test]
fn applicability_is_determined_once_there_is_a_pair() {
    given(drafted()).when(applies(&[("S1", "R1")], "APPLIES")).then_kinds(["ApplicabilityDetermined"]);
}

/// G02
#[test]
fn work_waits_until_every_pair_has_an_outcome() {
    let missing = || given(drafted()).and([item("S2"), applies(&[("S1", "R1")], "APPLIES")]);
    missing().when(precondition("WEAPONS", "MET")).then_rejected("E-SCOPE-03");
    missing().when(start("A1")).then_rejected("E-SCOPE-03");
    missing().when(measure("M1")).then_rejected("E-SCOPE-03");
    missing().and(applies(&[("S2", "R1")], "APPLIES")).when(precondition("WEAPONS", "MET")).then_accepted();
}

/// G03
#[test]
fn operational_capability_is_never_outside_the_policy() {
    let operational = || given(drafted()).and(item("S2").with("purpose", "OPERATIONAL_CAPABILITY"));
    operational().when(applies(&[("S2", "R1")], "DOES_NOT_APPLY")).then_rejected("E-SCOPE-02");
    operational().when(applies(&[("S2", "R1")], "APPLIES")).then_accepted();
    operational().when(applies(&[("S1", "R1")], "DOES_NOT_APPLY")).then_accepted();
}

/// G03
#[test]
fn what_is_outside_the_policy_does_not_become_operational_by_a_new_description() {
    let outside = || given(drafted()).and(applies(&[("S1", "R1")], "DOES_NOT_APPLY"));
    outside().when(revise("S1").with("purpose", "OPERATIONAL_CAPABILITY")).then_rejected("E-SCOPE-02");
    outside().when(revise("S1")).then_accepted();
}

#[test]
fn an_exclusion_is_named_where_and_only_where_the_policy_does_not_apply() {
    let line = |outcome: &str| json!([{"item": "S1", "recipient": "R1", "outcome": outcome}]);
    let act = || applies(&[("S1", "R1")], "DOES_NOT_APPLY");
    given(drafted()).when(act()).with("outcomes", line("DOES_NOT_APPLY")).then_rejected("E-INP-01");
    given(drafted()).when(act()).with("outcomes", line("APPLIES_PRECAUTIONARY")).then_accepted();
}

#[test]
fn nothing_is_recorded_on_a_case_that_was_not_opened() {
    given([]).when(item("S1")).on(START).then_rejected("E-REF-01");
}

#[test]
fn a_reference_is_taken_once() {
    given(drafted()).when(open_case()).then_rejected("E-REF-02");
    given(drafted()).when(item("S1")).then_rejected("E-REF-02");
    given(drafted()).when(item("S2")).then_accepted();
}

#[test]
fn only_registered_recipients_are_linked() {
    given(drafted()).when(link("R9")).then_rejected("E-REF-01");
    given(drafted()).when(link("R2")).then_accepted();
}

#[test]
fn a_case_does_not_end_before_it_starts() {
    given([]).when(open_case()).on(START).with("plannedEnd", before(1)).then_rejected("E-INP-01");
    given([]).when(open_case()).on(START).with("plannedEnd", START).then_accepted();
}

/// G34
#[test]
fn a_term_must_be_in_the_vocabulary_of_the_edition() {
    given(drafted()).when(item("S2")).with("subKind", "Rockets").then_rejected("E-VOC-01");
    given(drafted()).when(item("S2")).with("subKind", "Vehicles").then_accepted();
    given(drafted()).when(register("R9")).with("forceType", "Pirates").then_rejected("E-VOC-01");
    given(drafted()).when(evidence("E2")).with("kind", "Rumour").then_rejected("E-VOC-01");
    given(rated("LOW")).when(risk("K2")).with("factors", json!(["Weather"])).then_rejected("E-VOC-01");
    given(rated("LOW")).when(risk("K2")).with("factors", json!(["Impunity"])).then_accepted();
}

/// G33
#[test]
fn nothing_happens_in_the_future() {
    let tomorrow = after(1);
    given(drafted()).when(item("S2")).on(&tomorrow).recorded("2026-01-10T23:59:59Z").then_rejected("E-TIME-01");
    given(drafted()).when(item("S2")).on(&tomorrow).recorded("2026-01-11T00:00:00Z").then_accepted();
    given(drafted()).when(evidence("E2")).with("obtainedOn", after(1)).then_rejected("E-TIME-01");
}

/// G33
#[test]
fn nothing_happens_ten_years_before_the_case() {
    given(drafted()).when(item("S2")).on("2016-01-10").then_accepted();
    given(drafted()).when(item("S2")).on("2016-01-09").then_rejected("E-TIME-01");
}

#[test]
fn what_was_decided_is_not_removed_by_deleting_it() {
    given(applicable()).when(remove_item("S1")).then_accepted();
    given(applicable()).when(unlink("R1")).then_accepted();
    given(active()).when(remove_item("S1")).then_rejected("E-STA-01");
    given(active()).when(unlink("R1")).then_rejected("E-STA-01");
}

/// P13: what ceased comes back by reopening only, not by removing the item and adding it again.
#[test]
fn what_was_ceased_or_declined_is_not_removed_either() {
    given(ceased()).when(remove_item("S1")).then_rejected("E-STA-01");
    given(ceased()).when(unlink("R1")).then_rejected("E-STA-01");
    given(ready()).and(decline("D1")).when(remove_item("S1")).then_rejected("E-STA-01");
}

#[test]
fn the_case_applies_in_part_where_some_of_its_pairs_are_outside() {
    let overall = |events: &[domain::Event]| match &events[0] {
        domain::Event::Scope(domain::case::scope::Event::ApplicabilityDetermined(body)) => body.overall,
        other => panic!("{other:?}"),
    };
    use domain::terms::OverallApplicability::{Applies, AppliesInPart, DoesNotApply};
    let act = |outcome: &str| applies(&[("S1", "R1")], outcome);
    given(drafted()).when(act("APPLIES")).then(|events| assert_eq!(overall(events), Applies));
    given(drafted()).when(act("DOES_NOT_APPLY")).then(|events| assert_eq!(overall(events), DoesNotApply));
    let other = [item("S2"), applies(&[("S2", "R1")], "APPLIES")];
    given(drafted()).and(other).when(act("DOES_NOT_APPLY")).then(|events| assert_eq!(overall(events), AppliesInPart));
}

/// What is delivered is what was decided: a case under support does not get a weapon by a new description.
#[test]
fn what_is_under_support_is_not_described_anew() {
    for in_force in [approved(), active(), suspended()] {
        given(in_force.clone()).when(revise("S1").with("lethalOrDualUse", "WEAPON")).then_rejected("E-STA-01");
        given(in_force.clone()).when(revise("S1")).then_rejected("E-STA-01");
        given(in_force.clone()).and(item("S2")).when(revise("S2")).then_accepted();
        given(in_force).and(cease().on(&after(10))).when(revise("S1")).then_accepted();
    }
    given(active()).and(end()).when(revise("S1")).then_accepted();
    given(requested()).when(revise("S1")).then_accepted();
    given(requested()).and(decline("D1")).when(revise("S1")).then_accepted();
}

#[test]
fn one_recipient_under_support_is_enough_to_keep_the_description() {
    let one = cease().with("covers", pairs(&[("S1", "R1")]));
    given(four_active()).and(one.clone()).when(revise("S1")).then_rejected("E-STA-01");
    let both = one.with("covers", pairs(&[("S1", "R1"), ("S1", "R2")]));
    given(four_active()).and(both.clone()).when(revise("S1")).then_accepted();
    given(four_active()).and(both).when(revise("S2")).then_rejected("E-STA-01");
}
