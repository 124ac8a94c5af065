//! What an endorsement covers, and what a later assessment takes away.

use domain::{
    Event,
    case::decision,
    policy::Policy,
    terms::{AssessmentState, RiskLevel},
};
use serde_json::json;

use crate::{harness::*, stages::*};

const ANOTHER: Person = Person(JANUS, ASSESSOR.1);

fn rapid() -> Act {
    start("A9").with("kind", "RAPID")
}

fn approve_all(id: &str) -> Act {
    approve(id).with("acknowledgedRevision", "@revision")
}

/// G13, G15: who may approve follows from readings, and they count once they are endorsed.
#[test]
fn a_reading_that_nobody_endorsed_lets_no_lower_level_approve() {
    let lower = || [rapid(), rate("K1", "INHERENT", at("LOW"))];
    given(requested_at("HIGH")).when(approve("D1")).then_rejected("E-DEC-01");
    given(requested_at("HIGH")).and(lower()).when(approve_all("D1")).then_rejected("E-DEC-11");
    given(ready_at("HIGH")).and(lower()).when(request("Q1")).then_rejected("E-DEC-11");
    let submitted = || given(ready_at("HIGH")).and(lower()).and(submit("A9"));
    submitted().when(request("Q1")).then_rejected("E-DEC-11");
    submitted().and(endorse("A9")).when(request("Q1")).then_rejected("E-DEC-11");
    // A whole one takes over what the rapid one says, and is endorsed with it.
    let whole = [start("A2"), rate("K1", "INHERENT", at("LOW")), submit("A2"), endorse("A2"), request("Q1")];
    submitted().and(whole).when(approve("D1")).then_accepted();
}

/// G13, S-1
#[test]
fn what_is_entered_in_an_older_assessment_is_not_endorsed_with_the_newer() {
    let older = || {
        let mut acts = met();
        acts.push(start("A0").by(ANOTHER));
        acts.extend(ready_at("HIGH").into_iter().skip(met().len()));
        given(acts)
    };
    older().when(request("Q1")).then_accepted();
    let lowered = || older().and(rate("K1", "INHERENT", at("LOW")).by(ANOTHER));
    lowered().when(request("Q1")).then_rejected("E-DEC-11");
    lowered().and(assessed_again("A2")).when(request("Q1")).then_accepted();
}

/// G13: the endorser read the level that was submitted.
#[test]
fn a_level_that_is_changed_between_submission_and_endorsement_is_submitted_anew() {
    let lowered = || {
        let mut acts = met();
        acts.push(start("A0").by(ANOTHER));
        acts.extend(rated("HIGH").into_iter().skip(met().len()));
        given(acts).and(submit("A1")).and(rate("K1", "INHERENT", at("LOW")).by(ANOTHER))
    };
    lowered().when(endorse("A1")).then_rejected("E-STA-01");
    lowered().and([send_back("A1"), submit("A1")]).when(endorse("A1")).then_accepted();
    // What changes no level does not.
    let same = || given(rated("HIGH")).and([submit("A1"), start("A2").by(ANOTHER), non_provision().by(ANOTHER)]);
    same().when(endorse("A1")).then_accepted();
}

/// G13
#[test]
fn every_entry_after_the_endorsement_but_what_was_achieved_asks_for_another() {
    let state = |entry: Act| {
        let given = given(ready()).and([rapid(), entry]);
        given.0.case.risk.latest().map(|latest| latest.state)
    };
    for entry in [record_of("R1"), risk("K2"), non_provision(), rate("K1", "RESIDUAL_PROJECTED", at("LOW"))] {
        assert_eq!(state(entry.clone()), Some(AssessmentState::Stale), "{}", entry.name);
    }
    assert_eq!(state(rate("K1", "RESIDUAL_ACHIEVED", at("LOW"))), Some(AssessmentState::Endorsed));
    // That one was started says nothing yet.
    given(ready()).and(rapid()).when(request("Q1")).then_accepted();
}

/// G15: the level at which a decline is asked for does not fall because an assessment was begun.
#[test]
fn a_request_names_the_authority_of_the_level_that_counts() {
    let asked = |acts: Vec<Act>| {
        let mut found = None;
        given(ready_at("HIGH")).and(acts).when(request("Q1")).with("proposed", "DECLINE").then(|events| {
            let Some(Event::Decision(decision::Event::DecisionRequested(body))) = events.first() else { return };
            found = body.required_authority;
        });
        found
    };
    let high = Policy::first().unwrap().ladder(RiskLevel::High).map(|rung| rung.authority);
    assert!(high > Policy::first().unwrap().ladder(RiskLevel::Low).map(|rung| rung.authority));
    assert_eq!(asked(Vec::new()), high);
    assert_eq!(asked(vec![start("A2")]), high);
}

fn found(id: &str) -> Act {
    submit(id).with("realRiskOfGraveViolations", true).with("realRiskReasons", "r")
}

/// Support is ready to start, and assessment A2 finds a real risk.
fn barred() -> Given {
    given(prepared()).and([start("A2"), non_provision(), found("A2")])
}

fn without(id: &str) -> [Act; 3] {
    [start(id), non_provision(), submit(id)]
}

/// G16: one person finds it, two agree that it is gone.
#[test]
fn a_real_risk_is_taken_away_by_an_endorsed_assessment_only() {
    barred().and(without("A3")).when(activate()).then_rejected("E-ACT-01");
    barred().and(without("A3")).and(send_back("A3")).when(activate()).then_rejected("E-ACT-01");
    barred().and(without("A3")).and(endorse("A3")).when(activate()).then_accepted();
    let rapid = [rapid(), non_provision(), submit("A9"), endorse("A9")];
    barred().and(rapid).when(activate()).then_rejected("E-ACT-01");
}

/// G16
#[test]
fn who_found_a_real_risk_does_not_take_it_back_alone() {
    let back = || barred().and([send_back("A2"), submit("A2")]);
    barred().and(send_back("A2")).when(activate()).then_rejected("E-ACT-01");
    back().when(activate()).then_rejected("E-ACT-01");
    back().and(endorse("A2")).when(activate()).then_accepted();
}

/// G16: by the order in which they were submitted, not by that in which they were begun.
#[test]
fn an_older_assessment_that_finds_a_real_risk_later_bars_too() {
    let both = || given(prepared()).and([start("A2").by(ANOTHER), non_provision().by(ANOTHER)]).and(without("A3"));
    both().and(endorse("A3")).when(activate()).then_accepted();
    both().and([endorse("A3"), found("A2").by(ANOTHER)]).when(activate()).then_rejected("E-ACT-01");
    both().and([found("A2").by(ANOTHER), endorse("A3")]).when(activate()).then_rejected("E-ACT-01");
}

/// G16: a finding that is annulled bars nothing.
#[test]
fn a_finding_that_never_was_bars_nothing() {
    barred().and([annul("RiskAssessmentSubmitted"), approve_annulment()]).when(activate()).then_accepted();
    let another = barred().and(unrelated());
    another.when(activate()).then_rejected("E-ACT-01");
}

/// Another annulment, which has nothing to do with it.
fn unrelated() -> [Act; 3] {
    [evidence("E7").with("obtainedOn", json!(START)), annul("EvidenceAttached"), approve_annulment()]
}
