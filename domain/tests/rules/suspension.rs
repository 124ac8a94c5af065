//! Action 7: suspension, resumption, cessation; G23 to G26, G37.

use serde_json::json;

use crate::{harness::*, stages::*};

/// G23
#[test]
fn a_suspension_says_what_is_to_be_done_and_is_reviewed_within_thirty_days() {
    given(active()).when(suspend("U1", 10)).then_kinds(["SupportSuspended"]);
    given(active()).when(suspend("U1", 10)).with("reviewDueOn", after(41)).then_rejected("E-SUS-01");
    given(active()).when(suspend("U1", 10)).with("reviewDueOn", after(9)).then_rejected("E-SUS-01");
    given(active()).when(suspend("U1", 10)).with("reviewDueOn", after(10)).then_accepted();
    given(active()).when(suspend("U1", 10)).with("requirementsToResume", json!([])).then_rejected("E-SUS-01");
    given(suspended()).when(review("U1", &after(50))).on(&after(20)).then_accepted();
    given(suspended()).when(review("U1", &after(51))).on(&after(20)).then_rejected("E-SUS-01");
}

#[test]
fn only_approved_or_active_support_is_suspended_and_once() {
    given(suspended()).when(suspend("U2", 11)).then_rejected("E-SUS-02");
    given(suspended()).when(suspend("U2", 11)).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-SUS-02");
    given(ready()).when(suspend("U1", 10)).then_rejected("E-SUS-02");
    given(ceased()).when(suspend("U1", 10)).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-SUS-02");
    given(approved()).when(suspend("U1", 10)).then_accepted();
    given(suspended()).when(suspend("U1", 11)).then_rejected("E-REF-02");
}

/// An indicator that stops support names the suspension itself: nobody takes the name first.
#[test]
fn the_ids_of_suspensions_by_an_indicator_are_nobodys_to_choose() {
    let stops = indicator("I9").with("breach", 5).with("autoConsequence", "PRECAUTIONARY_SUSPENSION");
    let watched = || given(four_active()).and(stops.clone());
    let next = format!("AUTO-{}", watched().0.case.revision.0 + 3);
    let one = suspend(&next, 1).with("covers", pairs(&[("S1", "R1")]));
    watched().when(one.clone()).then_rejected("E-INP-01");
    watched().when(one.with("suspension", "AUTOMATIC")).then_accepted();
    let stopped = watched().and(reading("I9", 0, 1, 9));
    stopped.then_case(|case| {
        let running: Vec<_> = case.suspensions.running().map(|known| known.suspension.as_str().to_owned()).collect();
        assert_eq!(running, [format!("AUTO-{}", case.revision.0 - 2)]);
    });
}

/// G37
#[test]
fn a_project_managers_pause_lasts_three_days() {
    given(active()).when(pause("U1", 10)).then_accepted();
    given(active()).when(pause("U1", 10)).with("reviewDueOn", after(14)).then_rejected("E-SUS-03");
    given(active()).when(pause("U1", 10)).with("kind", "DECIDED").then_rejected("E-SUS-03");
    given(active()).when(suspend("U1", 10).by(CHIEF)).with("reviewDueOn", after(14)).then_accepted();
}

/// G37
#[test]
fn the_chief_confirms_a_pause() {
    let paused = || given(active()).and(pause("U1", 10));
    paused().when(confirm_pause("U1", &after(40))).then_kinds(["SuspensionConfirmed"]);
    paused().when(confirm_pause("U1", &after(41))).then_rejected("E-SUS-01");
    given(suspended()).when(confirm_pause("U1", &after(30))).then_rejected("E-STA-01");
}

/// G37
#[test]
fn the_chief_lifts_a_pause_without_corrective_action() {
    let lift = || resume("U1").by(CHIEF).with("correctiveActionEvidence", json!([])).on(&after(11));
    given(active()).and(pause("U1", 10)).when(lift()).then_kinds(["SupportResumed"]);
    given(active())
        .and([pause("U1", 10), confirm_pause("U1", &after(40))])
        .when(lift().by(DEPUTY))
        .then_rejected("E-RES-01");
}

fn remedied_case() -> Given {
    given(suspended()).and(remedied(20))
}

/// G24
#[test]
fn resuming_needs_evidence_dated_after_the_suspension() {
    remedied_case().when(resume("U1")).then_kinds(["SupportResumed"]);
    remedied_case().when(resume("U1")).with("correctiveActionEvidence", json!([])).then_rejected("E-RES-01");
    remedied_case().when(resume("U1")).with("correctiveActionEvidence", json!(["E1"])).then_rejected("E-RES-01");
    let dated = |on: u32| {
        let acts = [evidence("E9").with("obtainedOn", after(on)), rate("K1", "RESIDUAL_ACHIEVED", at("LOW"))];
        given(suspended()).and(acts.map(|act| act.on(&after(20))))
    };
    dated(9).when(resume("U1")).then_rejected("E-RES-01");
    dated(10).when(resume("U1")).then_accepted();
}

/// G24
#[test]
fn resuming_needs_a_reading_after_the_suspension_that_the_approval_carries() {
    let rated = |on: u32, level: &str| {
        let reading = rate("K1", "RESIDUAL_ACHIEVED", at("LOW")).with("scores", at(level).clone());
        let level_up = if level == "LOW" { scores(1, 1, 1, 1) } else { scores(5, 1, 1, 1) };
        given(suspended()).and([
            evidence("E9").with("obtainedOn", after(20)).on(&after(20)),
            reading.with("scores", level_up).on(&after(on)),
        ])
    };
    rated(9, "LOW").when(resume("U1")).on(&after(20)).then_rejected("E-RES-03");
    rated(10, "LOW").when(resume("U1")).on(&after(20)).then_accepted();
    rated(10, "MEDIUM").when(resume("U1")).on(&after(20)).then_rejected("E-RES-03");
}

/// G24: every risk of what resumes, not any one of the case.
#[test]
fn every_risk_of_what_resumes_is_rated_after_the_suspension() {
    let of = |id: &str, item: &str| risk(id).with("items", json!([item]));
    let inherent = |id: &str| rate(id, "INHERENT", at("LOW"));
    let risks = [start("A2"), of("K2", "S1"), inherent("K2"), of("K3", "S2"), inherent("K3"), suspend("U1", 10)];
    let case = || given(four_active()).and(risks.clone()).and(remedied(20));
    let rated = |id: &str| rate(id, "RESIDUAL_ACHIEVED", at("LOW")).on(&after(20));
    let of_s1 = || resume("U1").with("covers", pairs(&[("S1", "R1"), ("S1", "R2")]));
    case().when(of_s1()).then_rejected("E-RES-03");
    case().and(rated("K3")).when(of_s1()).then_rejected("E-RES-03");
    case().and(rated("K2")).when(of_s1()).then_accepted();
    case().and(rated("K2")).when(resume("U1")).then_rejected("E-RES-03");
    case().and([rated("K2"), rated("K3")]).when(resume("U1")).then_accepted();
    // An item without risks of its own asks for those of the case.
    let of_s2 = || resume("U1").with("covers", pairs(&[("S2", "R1")]));
    let only = [suspend("U1", 10), evidence("E9").with("obtainedOn", after(10)).on(&after(10))];
    given(four_active()).and(only.clone()).when(of_s2()).then_rejected("E-RES-03");
    given(four_active()).and(only).and(rated("K1")).when(of_s2()).then_accepted();
}

/// G24
#[test]
fn an_inherent_reading_after_the_residual_counts_until_the_residual_is_rated_anew() {
    // Irremediability stays as it was at first: no measure lowers it.
    let worse = || remedied_case().and([start("A2"), rate("K1", "INHERENT", scores(4, 3, 2, 1))]);
    worse().when(resume("U1")).then_rejected("E-RES-03");
    let better = worse().and([measure("M1"), agree("M1"), begin("M1"), complete("M1"), verify("M1")]);
    better.clone().when(resume("U1")).then_rejected("E-RES-03");
    let again = rate("K1", "RESIDUAL_ACHIEVED", scores(1, 3, 2, 1)).with("measuresReliedOn", json!(["M1"]));
    better.and(again).when(resume("U1")).then_accepted();
}

/// G24
#[test]
fn a_real_risk_found_since_bars_resumption() {
    let found = submit("A2").with("realRiskOfGraveViolations", true).with("realRiskReasons", "r");
    let acts = [start("A2").on(&after(20)), non_provision(), found];
    remedied_case().and(acts.clone()).when(resume("U1")).then_rejected("E-DEC-03");
    remedied_case().and(acts).and(start("A3")).when(resume("U1")).then_rejected("E-DEC-03");
}

/// G24
#[test]
fn support_of_somebody_screened_ineligible_since_is_not_resumed() {
    remedied_case().and(screen("X9", "R1", "INELIGIBLE")).when(resume("U1")).then_rejected("E-DEC-14");
    remedied_case().and(screen("X9", "R1", "CAUTION")).when(resume("U1")).then_accepted();
}

/// G24
#[test]
fn every_continuing_condition_is_reconfirmed() {
    let conditions = json!([condition("C1", "CONTINUING"), condition("C2", "PRECEDENT")]);
    let case = || {
        let start =
            [approve("D1").with("conditions", conditions.clone()), satisfy("C2"), notify("N1"), agreement("G1")];
        let more = [indicator("I1"), activate(), suspend("U1", 10)];
        given(requested()).and(start).and(more).and(remedied(20))
    };
    case().when(resume("U1")).then_rejected("E-RES-04");
    case().when(resume("U1")).with("conditionsReconfirmed", json!(["C1"])).then_accepted();
}

/// Two pairs, each approved with a continuing and a precedent condition of its own.
fn two_approvals() -> Vec<Act> {
    let mut acts = four_active();
    acts.truncate(acts.iter().position(|act| act.name == "RequestDecision").unwrap());
    for (number, pair) in [("1", ("S1", "R1")), ("2", ("S1", "R2"))] {
        let of = |name: &str, kind: &str| condition(&format!("{name}{number}"), kind);
        let conditions = json!([of("C", "CONTINUING"), of("P", "PRECEDENT")]);
        let id: &'static str = if number == "1" { "Q1" } else { "Q2" };
        acts.push(request(id).with("covers", pairs(&[pair])));
        acts.push(approve(&format!("D{number}")).with("request", id).with("conditions", conditions));
    }
    acts.extend([notify("N1"), agreement("G1"), indicator("I1")]);
    acts
}

/// G18, G24: the conditions of another approval are no matter of these pairs.
#[test]
fn only_the_conditions_of_the_pairs_own_approval_are_asked_for() {
    let of = |recipient: &str| pairs(&[("S1", recipient)]);
    let started = |recipient: &str| activate().with("covers", of(recipient));
    let one = || given(two_approvals()).and(satisfy("P1"));
    one().when(started("R1")).then_accepted();
    one().when(started("R2")).then_rejected("E-ACT-01");
    one().when(activate()).then_rejected("E-ACT-01");
    one().and(satisfy("P2")).when(activate()).then_accepted();
    // Ceased, the other asks for nothing either.
    let stopped = || one().and([started("R1"), cease().with("covers", of("R2")), suspend("U1", 10)]).and(remedied(20));
    stopped().when(resume("U1")).then_rejected("E-RES-04");
    stopped().when(resume("U1")).with("conditionsReconfirmed", json!(["C2"])).then_rejected("E-RES-04");
    stopped().when(resume("U1")).with("conditionsReconfirmed", json!(["C1"])).then_accepted();
    let both = || one().and([satisfy("P2"), activate(), suspend("U1", 10)]).and(remedied(20));
    both().when(resume("U1")).with("conditionsReconfirmed", json!(["C1"])).then_rejected("E-RES-04");
    both().when(resume("U1")).with("conditionsReconfirmed", json!(["C1", "C2"])).then_accepted();
    let part = both().when(resume("U1")).with("covers", of("R1"));
    part.with("conditionsReconfirmed", json!(["C1"])).then_accepted();
}

/// G24
#[test]
fn resumption_comes_from_the_suspending_level_or_higher_and_another_person() {
    let case = |by| given(active()).and(suspend("U1", 10).by(by)).and(remedied(20));
    case(CHIEF).when(resume("U1").by(CHIEF)).then_rejected("E-RES-02");
    case(CHIEF).when(resume("U1").by(DEPUTY)).then_accepted();
    case(REGION).when(resume("U1").by(DEPUTY)).then_rejected("E-RES-02");
    case(REGION).when(resume("U1").by(HQ)).then_accepted();
    case(HQ).when(resume("U1").by(REGION)).then_rejected("E-RES-02");
    case(HQ).when(resume("U1").by(HQ)).then_rejected("E-RES-02");
    case(HQ).when(resume("U1").by(HQ_2)).then_accepted();
}

/// G24
#[test]
fn preconditions_still_hold_at_resumption() {
    remedied_case().and(precondition("WEAPONS", "NOT_MET")).when(resume("U1")).then_rejected("E-PRE-03");
}

/// G25
#[test]
fn after_180_days_only_headquarters_extends() {
    let long = |on: u32| {
        let again = all_met().into_iter().map(|act| act.on(&after(on))).collect::<Vec<_>>();
        given(suspended()).and(again).and(remedied(on))
    };
    long(190).when(resume("U1")).then_accepted();
    long(191).when(resume("U1")).then_rejected("E-SUS-04");
    long(191).and(extend("U1", &after(200))).when(resume("U1")).on(&after(200)).then_accepted();
    long(191).and(extend("U1", &after(200))).when(resume("U1")).on(&after(201)).then_rejected("E-SUS-04");
    long(191).when(cease()).then_accepted();
    long(191).when(extend("U1", &after(191))).then_rejected("E-INP-01");
}

/// G26
#[test]
fn what_ceased_does_not_resume() {
    let over = || given(suspended()).and(cease()).and(remedied(20));
    over().when(resume("U1")).then_rejected("E-CEA-01");
    over().when(resume("U1")).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-CEA-01");
    remedied_case().when(resume("U1")).with("covers", pairs(&[("S1", "R1")])).then_accepted();
}

/// G26
#[test]
fn only_support_in_force_ceases() {
    for stage in [approved(), active(), suspended()] {
        given(stage).when(cease()).then_kinds(["SupportCeased"]);
    }
    given(ready()).when(cease()).then_rejected("E-SUS-02");
    given(ceased()).when(cease()).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-SUS-02");
}

/// Low and medium the Chief of Mission, high Headquarters.
#[test]
fn the_level_says_who_ceases() {
    let high = || {
        let approved = approve("D1").by(HQ).with("conditions", json!([condition("C1", "CONTINUING")]));
        given(ready_at("HIGH")).and([indicator("I1"), indicator("I2"), request("Q1"), approved])
    };
    high().when(cease()).then_rejected("E-DEC-01");
    high().when(cease()).by(HQ).then_accepted();
}

#[test]
fn one_pair_is_suspended_and_another_goes_on() {
    let part = || given(four_active()).and(suspend("U1", 10).with("covers", pairs(&[("S1", "R2"), ("S2", "R2")])));
    part().when(deliver()).then_accepted();
    part().when(deliver()).with("recipient", "R2").then_rejected("E-DLV-01");
    part().and(remedied(20)).when(resume("U1")).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-SUS-02");
    part().and(remedied(20)).when(resume("U1")).with("covers", pairs(&[("S1", "R2")])).then_accepted();
}

#[test]
fn a_suspension_that_is_over_is_not_reviewed() {
    let over = || remedied_case().and(resume("U1"));
    over().when(review("U1", &after(50))).then_rejected("E-SUS-02");
    over().when(resume("U1")).then_rejected("E-SUS-02");
    remedied_case().when(resume("U1")).on(&after(9)).then_rejected("E-TIME-01");
}

#[test]
fn support_resumes_on_the_day_of_the_suspension_at_the_earliest() {
    let same_day = given(suspended()).and(remedied(10));
    same_day.clone().when(resume("U1")).on(&after(10)).then_accepted();
    same_day.when(resume("U1")).on(&after(9)).then_rejected("E-TIME-01");
}
