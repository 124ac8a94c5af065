//! Action 7: incidents and the ladder of interventions, G21 and G22.

use serde_json::json;

use crate::{harness::*, stages::*};

fn grave() -> Given {
    given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true)])
}

/// G21
#[test]
fn a_credible_grave_incident_is_not_closed_before_somebody_acts() {
    grave().when(close_incident("N1")).then_rejected("E-INC-01");
    grave().and(intervene("V1")).when(close_incident("N1")).then_accepted();
    grave().and(suspend("U1", 1)).when(close_incident("N1")).then_accepted();
    for (verification, is_grave) in [("CREDIBLE", false), ("ALLEGATION", true), ("NOT_SUBSTANTIATED", true)] {
        let mild = [incident("N1"), assess_incident("N1", verification, is_grave)];
        given(active()).and(mild).when(close_incident("N1")).then_accepted();
    }
    given(active())
        .and([incident("N1"), assess_incident("N1", "VERIFIED", true)])
        .when(close_incident("N1"))
        .then_rejected("E-INC-01");
}

/// G21
#[test]
fn an_intervention_treats_the_incidents_it_names() {
    let two = || grave().and([incident("N2"), assess_incident("N2", "VERIFIED", true)]);
    let named = || two().and(intervene("V1").with("incidents", json!(["N2"])));
    named().when(close_incident("N2")).then_accepted();
    named().when(close_incident("N1")).then_rejected("E-INC-01");
    given(active()).when(intervene("V1").with("incidents", json!(["N9"]))).then_rejected("E-REF-01");
}

/// G21
#[test]
fn a_suspension_treats_the_incidents_of_the_recipients_it_stops() {
    let covering = |recipient: &str| pairs(&[("S1", recipient), ("S2", recipient)]);
    let at_r2 = |recipients: serde_json::Value| {
        let reported = incident("N1").with("recipients", recipients);
        given(four_active()).and([reported, assess_incident("N1", "CREDIBLE", true)])
    };
    let suspended = |given: Given, recipient: &str| given.and(suspend("U1", 1).with("covers", covering(recipient)));
    suspended(at_r2(json!(["R2"])), "R1").when(close_incident("N1")).then_rejected("E-INC-01");
    suspended(at_r2(json!(["R2"])), "R2").when(close_incident("N1")).then_accepted();
    suspended(at_r2(json!([])), "R1").when(close_incident("N1")).then_accepted();
    let ceased = |recipient: &str| at_r2(json!(["R2"])).and(cease().with("covers", covering(recipient)));
    ceased("R1").when(close_incident("N1")).then_rejected("E-INC-01");
    ceased("R2").when(close_incident("N1")).then_accepted();
    // Of two, one goes on receiving until it is stopped as well.
    let both = || at_r2(json!(["R1", "R2"]));
    suspended(both(), "R2").when(close_incident("N1")).then_rejected("E-INC-01");
    let second = |given: Given| given.and(suspend("U2", 1).with("covers", covering("R1")));
    second(suspended(both(), "R2")).when(close_incident("N1")).then_accepted();
    let one_item = suspend("U1", 1).with("covers", pairs(&[("S1", "R2")]));
    at_r2(json!(["R2"])).and(one_item).when(close_incident("N1")).then_rejected("E-INC-01");
    both().and(suspend("U1", 1)).when(close_incident("N1")).then_accepted();
    // What is assessed after the stop asks for action of its own.
    let reported = incident("N1").with("recipients", json!(["R2"]));
    let later = given(four_active()).and(reported).and(suspend("U1", 1).with("covers", covering("R2")));
    later.and(assess_incident("N1", "CREDIBLE", true)).when(close_incident("N1")).then_rejected("E-INC-01");
}

/// G21
#[test]
fn the_case_is_neither_closed_nor_withdrawn_over_a_grave_incident() {
    let over = [incident("N1"), assess_incident("N1", "CREDIBLE", true)];
    given(active()).and(end()).and(over.clone()).when(close()).then_rejected("E-INC-01");
    given(ready()).and(over.clone()).when(withdraw()).then_rejected("E-INC-01");
    given(ready()).and(over).and(intervene("V1")).when(withdraw()).then_rejected("E-CLS-01");
    given(ready()).when(withdraw()).then_accepted();
}

#[test]
fn a_closed_incident_is_reported_anew() {
    let closed = || given(active()).and([incident("N1"), close_incident("N1")]);
    closed().when(assess_incident("N1", "CREDIBLE", true)).then_rejected("E-STA-01");
    closed().when(incident("N2")).then_accepted();
    given(active()).when(incident("N1").with("occurredOn", after(1))).then_rejected("E-TIME-01");
}

const RUNGS: [&str; 5] = ["LOCAL", "SERVICE", "MINISTRY", "HEAD_OF_GOVERNMENT", "UN_JOINT"];

/// G22
#[test]
fn rungs_are_climbed_one_by_one() {
    for taken in 0..RUNGS.len() {
        for (next, rung) in RUNGS.iter().enumerate() {
            let steps: Vec<Act> = RUNGS[..taken].iter().map(|rung| step("V1", rung)).collect();
            let when = given(active()).and(intervene("V1")).and(steps).when(step("V1", rung));
            if next <= taken {
                when.then_kinds(["InterventionStepTaken"])
            } else {
                when.then_rejected("E-INT-01")
            };
        }
    }
}

/// G22
#[test]
fn ongoing_harm_passes_over_rungs() {
    let open = || given(active()).and(intervene("V1"));
    open().when(step("V1", "MINISTRY")).with("ongoingHarm", true).then_accepted();
    open().when(step("V1", "MINISTRY")).then_rejected("E-INT-01");
}

#[test]
fn the_policy_says_when_an_answer_is_due() {
    for (taken, days) in [2, 14, 14, 30, 30].into_iter().enumerate() {
        let steps: Vec<Act> = RUNGS[..=taken].iter().map(|rung| step("V1", rung)).collect();
        given(active()).and(intervene("V1")).and(steps).then_case(|case| {
            let due = case.interventions.interventions[0].steps[taken].response_due_on;
            assert_eq!(due, day(START).plus(days));
        });
    }
    given(active())
        .and(intervene("V1"))
        .when(step("V1", "LOCAL"))
        .with("responseDueOn", before(1))
        .then_rejected("E-INP-01");
}

#[test]
fn a_closed_intervention_takes_no_step() {
    let closed = || given(active()).and([intervene("V1"), close_intervention("V1")]);
    closed().when(step("V1", "LOCAL")).then_rejected("E-STA-01");
    closed().when(close_intervention("V1")).then_rejected("E-STA-01");
    closed().when(intervene("V2")).then_accepted();
}

#[test]
fn an_answer_may_be_due_on_the_day_of_the_step() {
    let taken = given(active()).and(intervene("V1"));
    taken.when(step("V1", "LOCAL")).with("responseDueOn", START).then_accepted();
}

/// G21: what was done before anybody knew how grave it is was no answer to that.
#[test]
fn an_incident_that_turns_out_grave_asks_for_action_of_its_own() {
    let named = || given(active()).and([incident("N1"), intervene("V1").with("incidents", json!(["N1"]))]);
    let grave = || assess_incident("N1", "VERIFIED", true);
    let closed = || named().and(close_intervention("V1").with("outcome", "UNFOUNDED"));
    closed().and(grave()).when(close_incident("N1")).then_rejected("E-INC-01");
    closed().and([grave(), intervene("V2")]).when(close_incident("N1")).then_accepted();
    closed().and([grave(), suspend("U1", 1)]).when(close_incident("N1")).then_accepted();
    // The one that names it goes on.
    named().and(grave()).when(close_incident("N1")).then_accepted();
    let another = given(active()).and([incident("N1"), incident("N2")]);
    let another = another.and(intervene("V1").with("incidents", json!(["N2"])));
    another.and(grave()).when(close_incident("N1")).then_rejected("E-INC-01");
    // Named by nobody, it was one of all that had been assessed.
    let mild = || given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", false), intervene("V1")]);
    mild().and(grave()).when(close_incident("N1")).then_accepted();
    mild().and([close_intervention("V1"), grave()]).when(close_incident("N1")).then_rejected("E-INC-01");
    // What was acted on as grave is not undone by a second look that finds the same.
    let acted_on = || given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true), intervene("V1")]);
    acted_on().and([close_intervention("V1"), grave()]).when(close_incident("N1")).then_accepted();
    let doubted = [close_intervention("V1"), assess_incident("N1", "NOT_SUBSTANTIATED", true)];
    acted_on().and(doubted.clone()).when(close_incident("N1")).then_accepted();
    acted_on().and(doubted).and(grave()).when(close_incident("N1")).then_rejected("E-INC-01");
}

/// G21
#[test]
fn a_stop_before_the_incident_turned_out_grave_is_no_answer_to_it() {
    let mild = [incident("N1"), assess_incident("N1", "CREDIBLE", false), suspend("U1", 1)];
    let stopped = || given(active()).and(mild.clone());
    stopped().when(close_incident("N1")).then_accepted();
    let grave = stopped().and(assess_incident("N1", "CREDIBLE", true));
    grave.clone().when(close_incident("N1")).then_rejected("E-INC-01");
    grave.and(intervene("V1")).when(close_incident("N1")).then_accepted();
}
