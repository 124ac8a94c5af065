//! What a case needs next: a gate lacks what its command would be refused for, and nothing else.

use domain::{Rejection, case::gates::Lack, terms::Gate};

use crate::{harness::*, stages::*};

/// What a gate lacks; none where the case does not stand before it.
fn lacks(world: &World, gate: Gate, act: &Act) -> Option<Vec<Lack>> {
    world.gates(act).into_iter().find(|standing| standing.gate == gate).map(|standing| standing.lacks)
}

/// What is told in one refusal, of a gate that says it one by one.
fn listed(rejection: &Rejection) -> Option<&str> {
    match rejection {
        Rejection::ActivationOutstanding { list } | Rejection::CannotClose { list } => Some(list),
        _ => None,
    }
}

/// Whether the gate says the same as the command that stands before it; how many refusals were compared.
fn agrees(given: Given, gate: Gate, act: &Act) -> usize {
    let world = given.0;
    let lacks = lacks(&world, gate, act).unwrap_or_else(|| panic!("the case does not stand before {gate}"));
    let rejections: Vec<&Rejection> = lacks.iter().map(|lack| &lack.rejection).collect();
    match world.decide(act) {
        Ok(_) => {
            assert_eq!(rejections, Vec::<&Rejection>::new(), "{gate}");
            0
        }
        Err(refused) if listed(&refused).is_some() => {
            let one_by_one: Vec<&str> = rejections.iter().filter_map(|rejection| listed(rejection)).collect();
            assert!(one_by_one.len() < 9, "more than a refusal lists");
            assert_eq!(listed(&refused), Some(one_by_one.join(", ").as_str()), "{gate}");
            1
        }
        Err(refused) => {
            assert!(rejections.contains(&&refused), "{gate} {}: {rejections:?}", refused.message());
            1
        }
    }
}

#[test]
fn a_request_lacks_what_it_would_be_refused_for_all_the_way_to_it() {
    let acts = ready();
    let scoped = acts.iter().position(|act| act.name == "DetermineApplicability").unwrap();
    let refused: usize = (scoped + 1..=acts.len())
        .map(|count| agrees(given(acts[..count].to_vec()), Gate::DecisionRequest, &request("Q1")))
        .sum();
    assert!(refused > 10, "{refused}");
    for lost in
        [precondition("WEAPONS", "NOT_MET"), screen("X9", "R1", "INELIGIBLE"), material_change("EXECUTIONS_RESUMED")]
    {
        assert_eq!(agrees(given(ready()).and(lost), Gate::DecisionRequest, &request("Q1")), 1);
    }
}

#[test]
fn all_that_is_lacking_is_told_at_once_each_with_the_command_that_takes_it_away() {
    let acts = ready();
    let scoped = acts.iter().position(|act| act.name == "DetermineApplicability").unwrap();
    let told = |acts: &[Act]| -> Vec<(&'static str, Option<&'static str>)> {
        let lacks = lacks(&given(acts.to_vec()).0, Gate::DecisionRequest, &request("Q1")).unwrap();
        lacks.iter().map(|lack| (lack.rejection.code(), lack.remedy)).collect()
    };
    let before = told(&acts[..scoped]);
    assert_eq!(before[0], ("E-SCOPE-03", Some("DetermineApplicability")), "{before:?}");
    let after = told(&acts[..=scoped]);
    let missing: Vec<_> = after.iter().filter(|lack| **lack == ("E-PRE-06", Some("AssessPrecondition"))).collect();
    assert_eq!(missing.len(), 4, "one for each of the four: {after:?}");
    assert!(after.contains(&("E-DEC-11", Some("StartRiskAssessment"))), "{after:?}");
    // Of an assessment that was begun, what it lacks itself.
    let begun = acts.iter().position(|act| act.name == "StartRiskAssessment").unwrap();
    let within = told(&acts[..=begun]);
    assert!(within.contains(&("E-DEC-11", Some("SubmitRiskAssessment"))), "{within:?}");
    assert!(within.iter().any(|(code, _)| code.starts_with("E-RISK-")), "{within:?}");
    let submitted = acts.iter().position(|act| act.name == "SubmitRiskAssessment").unwrap();
    assert_eq!(told(&acts[..=submitted]), [("E-DEC-11", Some("EndorseRiskAssessment"))]);
    assert_eq!(told(&acts), []);
}

#[test]
fn an_approval_lacks_what_it_would_be_refused_for() {
    assert_eq!(agrees(given(requested()), Gate::Approval, &approve("D1")), 0);
    assert_eq!(agrees(given(requested()).and(precondition("WEAPONS", "NOT_MET")), Gate::Approval, &approve("D1")), 1);
    let medium = given(requested_at("MEDIUM"));
    assert_eq!(agrees(medium, Gate::Approval, &approve("D1")), 1, "the regional office has not concurred");
    let concurred = given(requested_at("MEDIUM")).and(concur("Q1"));
    assert_eq!(agrees(concurred, Gate::Approval, &approve("D1")), 0);
    assert!(lacks(&given(requested()).0, Gate::DecisionRequest, &request("Q2")).is_none(), "one request at a time");
}

#[test]
fn a_start_lacks_what_it_would_be_refused_for_step_by_step() {
    let (before, acts) = (approved().len(), prepared());
    let refused: usize =
        (before..=acts.len()).map(|count| agrees(given(acts[..count].to_vec()), Gate::Activation, &activate())).sum();
    assert_eq!(refused, acts.len() - before, "each step takes something away");
}

#[test]
fn a_delivery_lacks_what_it_would_be_refused_for() {
    assert_eq!(agrees(given(active()), Gate::Delivery, &deliver()), 0);
    assert_eq!(agrees(given(active()), Gate::Delivery, &deliver().on(&after(900))), 1, "the approval is over");
    assert!(lacks(&given(approved()).0, Gate::Delivery, &deliver()).is_none());
}

#[test]
fn a_resumption_lacks_what_it_would_be_refused_for() {
    assert_eq!(
        agrees(
            given(suspended()),
            Gate::Resumption,
            &resume("U1").with("correctiveActionEvidence", Vec::<String>::new())
        ),
        1
    );
    assert_eq!(agrees(given(suspended()).and(remedied(12)), Gate::Resumption, &resume("U1")), 0);
    assert!(lacks(&given(active()).0, Gate::Resumption, &resume("U1")).is_none());
}

#[test]
fn the_end_of_a_case_lacks_what_it_would_be_refused_for() {
    assert_eq!(agrees(given(active()), Gate::Closing, &close()), 1);
    assert_eq!(agrees(given(active()).and(incident("N1")), Gate::Closing, &close()), 1);
    assert_eq!(agrees(given(ready()).and(decline("D1")), Gate::Closing, &close()), 0);
    let closed = given(ready()).and(decline("D1")).and(close());
    assert!(closed.0.gates(&close()).is_empty(), "nothing comes after it");
}

#[test]
fn every_remedy_is_a_command_and_so_is_what_stands_before_a_gate() {
    let commands: Vec<&str> = domain::Command::kinds().map(|kind| kind.name).collect();
    Gate::ALL.iter().for_each(|gate| assert!(commands.contains(&gate.command()), "{gate}"));
    let mut remedies = Vec::new();
    let worlds = [
        drafted(),
        applicable(),
        met(),
        rated("HIGH"),
        ready(),
        requested_at("HIGH"),
        approved(),
        active(),
        suspended(),
        ceased(),
    ];
    for acts in worlds {
        for standing in given(acts).0.gates(&close()) {
            remedies.extend(standing.lacks.into_iter().filter_map(|lack| lack.remedy));
        }
    }
    remedies.sort_unstable();
    remedies.dedup();
    assert!(remedies.len() > 10, "{remedies:?}");
    remedies.iter().for_each(|remedy| assert!(commands.contains(remedy), "{remedy}"));
}
