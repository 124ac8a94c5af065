//! Requests and decisions: G13 to G17, conditions, and what refuses an approval.

use serde_json::json;

use crate::{harness::*, stages::*};

#[test]
fn support_is_not_approved_while_a_precondition_is_not_met() {
    given(requested()).and(precondition("WEAPONS", "NOT_MET")).when(approve("D1")).then_rejected("E-DEC-02");
    given(requested()).when(approve("D1")).then_kinds(["SupportApproved"]);
}

/// G13
#[test]
fn a_request_needs_an_endorsed_assessment() {
    given(met()).when(request("Q1")).then_rejected("E-DEC-11");
    given(rated("LOW")).and(submit("A1")).when(request("Q1")).then_rejected("E-DEC-11");
    given(ready()).when(request("Q1")).then_kinds(["DecisionRequested"]);
}

/// G13: what is settled cannot be approved, so nobody is asked to.
#[test]
fn a_request_to_approve_covers_only_what_is_in_process() {
    let one = pairs(&[("S1", "R1")]);
    let asked = |given: Given| given.when(request("Q9").with("covers", one.clone()));
    asked(given(ready())).then_accepted();
    asked(given(ready()).and(decline("D1"))).then_rejected("E-DEC-10");
    asked(given(active())).then_accepted();
    asked(given(active()).and(end())).then_rejected("E-DEC-10");
    asked(given(ceased())).then_rejected("E-DEC-10");
    // Outside the policy, beside a pair that is inside it.
    let excluded = |covers: &[(&str, &str)]| {
        let mut acts = ready();
        let place = acts.iter().position(|act| act.name == "DetermineApplicability").unwrap();
        acts.splice(
            place..=place,
            [link("R2"), applies(&[("S1", "R1")], "APPLIES"), applies(&[("S1", "R2")], "DOES_NOT_APPLY")],
        );
        let place = acts.iter().position(|act| act.name == "AssessRecipientRecord").unwrap();
        acts.insert(place, record_of("R2"));
        given(acts).when(request("Q1").with("covers", pairs(covers)))
    };
    excluded(&[("S1", "R1")]).then_accepted();
    excluded(&[("S1", "R1"), ("S1", "R2")]).then_rejected("E-DEC-10");
    // What is blocked is told what blocks it.
    asked(given(ready()).and(precondition("WEAPONS", "NOT_MET"))).then_rejected("E-PRE-03");
    // Another proposal may still be asked for.
    asked(given(ready()).and(decline("D1"))).with("proposed", "DECLINE").then_accepted();
}

/// G13
#[test]
fn an_endorsement_is_valid_for_180_days() {
    let renewed = || given(ready()).and(all_met().into_iter().map(|act| act.on(&after(180))).collect::<Vec<_>>());
    renewed().when(request("Q1")).on(&after(180)).then_accepted();
    renewed().when(request("Q1")).on(&after(181)).then_rejected("E-DEC-11");
}

#[test]
fn one_request_is_open_at_a_time() {
    given(requested()).when(request("Q2")).then_rejected("E-STA-01");
    given(requested()).and(hand_back("Q1")).when(request("Q2")).then_accepted();
    given(requested()).and(hand_back("Q1")).when(approve("D1")).then_rejected("E-STA-01");
    given(approved()).when(request("Q2")).then_rejected("E-DEC-10");
}

/// G14
#[test]
fn a_decision_cites_the_dossier_of_its_request() {
    given(requested()).when(approve("D1")).with("dossierHash", sha("another")).then_rejected("E-DEC-13");
    given(requested()).when(approve("D1")).then_accepted();
}

/// G14
#[test]
fn events_after_the_dossier_are_acknowledged() {
    let moved = || given(requested()).and(evidence("E2"));
    moved().when(approve("D1")).then_rejected("E-DEC-06");
    moved().when(approve("D1")).with("acknowledgedRevision", 1).then_rejected("E-DEC-06");
    moved().when(approve("D1")).with("acknowledgedRevision", "@revision").then_accepted();
    given(requested_at("MEDIUM")).and(concur("Q1")).when(approve("D1")).then_accepted();
}

/// G15
#[test]
fn the_residual_level_says_who_decides() {
    let controls = || [indicator("I1"), indicator("I2")];
    let high = || given(ready_at("HIGH")).and(controls()).and(request("Q1"));
    let continuing = || json!([condition("C1", "CONTINUING")]);
    for (by, fits) in [(CHIEF, false), (REGION, false), (HQ, true)] {
        let when = high().when(approve("D1")).by(by).with("conditions", continuing());
        if fits {
            when.then_accepted()
        } else {
            when.then_rejected("E-DEC-01")
        };
    }
    for by in [CHIEF, REGION, HQ] {
        given(requested()).when(approve("D1")).by(by).then_accepted();
        let concurred = if by == CHIEF { vec![concur("Q1")] } else { Vec::new() };
        given(requested_at("MEDIUM")).and(concurred).when(approve("D1")).by(by).then_accepted();
    }
}

/// G15
#[test]
fn what_was_referred_up_is_decided_there() {
    let referred = || given(requested()).and(refer("Q1", "HEADQUARTERS"));
    referred().when(approve("D1")).then_rejected("E-DEC-01");
    referred().when(approve("D1")).by(REGION).then_rejected("E-DEC-01");
    referred().when(approve("D1")).by(HQ).then_accepted();
}

/// G15
#[test]
fn nobody_approves_the_prohibitive_level() {
    let no = submit("A1").with("realRiskOfGraveViolations", false).with("realRiskReasons", "r");
    let case = || given(rated("PROHIBITIVE")).and([no.clone(), endorse("A1"), request("Q1")]);
    for by in [CHIEF, REGION, HQ] {
        case().when(approve("D1")).by(by).then_rejected("E-DEC-01");
    }
    case().when(decline("D1")).then_accepted();
}

fn real_risk() -> Vec<Act> {
    let mut acts = rated("LOW");
    acts.push(submit("A1").with("realRiskOfGraveViolations", true).with("realRiskReasons", "r"));
    acts.extend([endorse("A1"), request("Q1")]);
    acts
}

/// G16
#[test]
fn a_real_risk_is_only_declined() {
    for by in [CHIEF, REGION, HQ] {
        given(real_risk()).when(approve("D1")).by(by).then_rejected("E-DEC-03");
        given(real_risk()).when(decline("D1")).by(by).then_kinds(["SupportDeclined"]);
    }
}

/// G16
#[test]
fn a_real_risk_stays_until_a_later_assessment_does_not_find_it() {
    given(real_risk()).and(start("A2")).when(approve("D1")).then_rejected("E-DEC-03");
    given(real_risk())
        .and(assessed_again("A2"))
        .when(approve("D1"))
        .with("acknowledgedRevision", "@revision")
        .then_accepted();
    let rapid = [start("A2").with("kind", "RAPID"), non_provision(), submit("A2")];
    given(real_risk()).and(rapid).when(approve("D1")).then_rejected("E-DEC-03");
}

/// G17
#[test]
fn a_high_approval_stands_on_a_continuing_condition_and_two_indicators() {
    let high = |indicators: &[&str]| {
        given(ready_at("HIGH")).and(indicators.iter().map(|id| indicator(id)).collect::<Vec<_>>()).and(request("Q1"))
    };
    let with = |kind: &str| approve("D1").by(HQ).with("conditions", json!([condition("C1", kind)]));
    high(&["I1", "I2"]).when(with("CONTINUING")).then_accepted();
    high(&["I1"]).when(with("CONTINUING")).then_rejected("E-DEC-12");
    high(&["I1", "I2"]).when(with("PRECEDENT")).then_rejected("E-DEC-12");
    let idle = indicator("I2").with("autoConsequence", "NONE");
    given(ready_at("HIGH"))
        .and([indicator("I1"), idle, request("Q1")])
        .when(with("CONTINUING"))
        .then_rejected("E-DEC-12");
}

#[test]
fn a_medium_decision_of_the_chief_needs_the_region() {
    given(requested_at("MEDIUM")).when(approve("D1")).then_rejected("E-DEC-09");
    given(requested_at("MEDIUM"))
        .and(concur("Q1").with("concurs", false))
        .when(approve("D1"))
        .then_rejected("E-DEC-09");
    given(requested_at("MEDIUM")).and(concur("Q1")).when(approve("D1")).then_accepted();
    given(requested_at("MEDIUM")).when(approve("D1")).by(REGION).then_accepted();
    given(requested()).when(approve("D1")).then_accepted();
}

#[test]
fn the_last_word_of_the_region_counts() {
    let no = || concur("Q1").with("concurs", false);
    given(requested_at("MEDIUM")).and([concur("Q1"), no()]).when(approve("D1")).then_rejected("E-DEC-09");
    given(requested_at("MEDIUM")).and([no(), concur("Q1")]).when(approve("D1")).then_accepted();
}

#[test]
fn only_pairs_in_process_are_decided() {
    given(active()).and(end()).when(approve("D2")).then_rejected("E-DEC-10");
    given(ceased()).when(approve("D2")).then_rejected("E-DEC-10");
    given(approved()).when(decline("D2")).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-DEC-10");
    given(ready()).when(decline("D1")).then_accepted();
    given(approved()).when(applies(&[("S1", "R1")], "APPLIES")).then_rejected("E-DEC-10");
}

/// Low 365, medium 180, high 90 days.
#[test]
fn an_approval_ends_within_its_levels_days() {
    let until = |stage: &str, days: u32| {
        let stage = match stage {
            "HIGH" => given(ready_at("HIGH")).and([indicator("I1"), indicator("I2"), request("Q1")]),
            other => given(requested_at(other)),
        };
        stage.when(
            approve("D1")
                .by(HQ)
                .with("conditions", json!([condition("C1", "CONTINUING")]))
                .with("validUntil", after(days)),
        )
    };
    for (level, days) in [("LOW", 365), ("MEDIUM", 180), ("HIGH", 90)] {
        until(level, days).then_accepted();
        until(level, days + 1).then_rejected("E-DEC-16");
    }
    until("LOW", 0).then_accepted();
    given(requested()).when(approve("D1")).with("validUntil", before(1)).then_rejected("E-DEC-16");
}

/// G31: later facts are settled before the next decision.
#[test]
fn an_open_consistency_alert_bars_the_decision() {
    let lost = [precondition("WEAPONS", "NOT_MET"), precondition("WEAPONS", "MET")];
    let again = || request("Q2").with("covers", pairs(&[("S1", "R1")]));
    given(active()).and(lost.clone()).when(again()).then_rejected("E-DEC-17");
    given(active()).and(lost).and(resolve_alert("ALERT-1")).when(again()).then_accepted();
    given(active()).when(resolve_alert("ALERT-1")).then_rejected("E-REF-01");
}

#[test]
fn a_decision_is_not_dated_before_its_request() {
    let later = || given(ready()).and(request("Q1").on(&after(5)));
    later().when(approve("D1")).on(&after(4)).then_rejected("E-TIME-01");
    later().when(approve("D1")).on(&after(5)).then_accepted();
}

#[test]
fn an_approval_answers_its_request_and_no_other() {
    given(requested()).when(approve("D1")).with("request", "Q9").then_rejected("E-REF-01");
    given(requested()).when(approve("D1")).with("covers", pairs(&[("S9", "R1")])).then_rejected("E-REF-01");
    given(requested()).when(approve("D1")).with("covers", json!([])).then_rejected("E-INP-01");
}

#[test]
fn declining_weighs_what_not_providing_means() {
    given(ready()).when(decline("D1")).with("nonProvisionConsidered", false).then_rejected("E-INP-01");
    given(met()).and(precondition("WEAPONS", "NOT_MET")).when(decline("D1")).then_accepted();
}

#[test]
fn a_condition_is_satisfied_with_evidence_and_rests_when_it_is_superseded() {
    let with = json!([condition("C1", "CONTINUING")]);
    let case = || given(requested()).and(approve("D1").with("conditions", with.clone()));
    case().when(satisfy("C1")).then_accepted();
    case().when(satisfy("C1")).with("evidence", json!([])).then_rejected("E-INP-01");
    case().when(satisfy("C9")).then_rejected("E-REF-01");
    let renewed = [request("Q2").with("covers", pairs(&[("S1", "R1")])), approve("D2").with("request", "Q2")];
    case().and(renewed).when(satisfy("C1")).then_rejected("E-STA-01");
}

#[test]
fn an_id_is_used_once() {
    given(approved())
        .and(request("Q2").with("covers", pairs(&[("S1", "R1")])))
        .when(approve("D1").with("request", "Q2"))
        .then_rejected("E-REF-02");
    given(approved()).when(request("Q1")).then_rejected("E-REF-02");
}

/// G13, G33: what was found out and endorsed later was not known on the day of the decision.
#[test]
fn an_endorsement_that_came_later_says_nothing_about_the_day_of_the_request() {
    let mut acts = ready();
    acts.last_mut().unwrap().clone_from(&endorse("A1").on(&after(20)));
    given(acts.clone()).when(request("Q1")).on(&after(20)).then_accepted();
    given(acts.clone()).when(request("Q1")).on(&after(19)).then_rejected("E-DEC-11");
    let asked = || given(acts.clone()).and(request("Q1").on(&after(25)));
    asked().when(approve("D1")).on(&after(25)).then_accepted();
}

/// G13: what held when the decision was asked for must hold when it is taken.
#[test]
fn what_a_request_needs_an_approval_needs_too() {
    let now = || approve("D1").with("acknowledgedRevision", "@revision");
    let moved = |acts: Vec<Act>| given(requested()).and(acts).when(now());
    moved(vec![evidence("E2")]).then_accepted();
    moved(vec![screen("X3", "R1", "INELIGIBLE")]).then_rejected("E-DEC-14");
    moved(vec![material_change("EXECUTIONS_RESUMED")]).then_rejected("E-PRE-04");
    moved(vec![precondition("DEATH_PENALTY", "NOT_APPLICABLE")]).then_rejected("E-STA-01");
    moved(vec![material_change("MECHANISM_CHANGE")]).then_rejected("E-DEC-11");
    moved(vec![start("A2")]).then_rejected("E-DEC-11");
    moved(vec![identify("RC_LED")]).then_rejected("E-MECH-01");
    given(requested()).when(approve("D1")).on(&after(180)).then_accepted();
    given(requested()).when(approve("D1")).on(&after(181)).then_rejected("E-PRE-04");
}

#[test]
fn an_approval_goes_no_further_than_its_request() {
    let mut acts = four_active();
    acts.truncate(acts.len() - 6);
    let asked = || given(acts.clone()).and(request("Q1").with("covers", pairs(&[("S1", "R1"), ("S1", "R2")])));
    let covering = |covers: &[(&str, &str)]| approve("D1").with("covers", pairs(covers));
    asked().when(covering(&[("S2", "R1")])).then_rejected("E-REF-01");
    asked().when(covering(&[("S1", "R1"), ("S2", "R2")])).then_rejected("E-REF-01");
    let part = asked().and(covering(&[("S1", "R1")]));
    // What is left of the request is decided under it.
    let rest = covering(&[("S1", "R2")]).with("decision", "D2").with("acknowledgedRevision", "@revision");
    part.when(rest).then_accepted();
}

#[test]
fn active_and_suspended_support_is_approved_anew() {
    for stage in [approved(), active(), suspended()] {
        let again = given(stage).and(request("Q2").with("covers", pairs(&[("S1", "R1")])));
        again.when(approve("D2").with("request", "Q2")).then_kinds(["SupportApproved"]);
    }
}

#[test]
fn a_request_that_is_closed_takes_nothing_more() {
    let closed = || given(requested_at("MEDIUM")).and(hand_back("Q1"));
    for act in [concur("Q1"), refer("Q1", "REGIONAL"), hand_back("Q1"), decline("D1").with("request", "Q1")] {
        closed().when(act.clone()).then_rejected("E-STA-01");
        given(requested_at("MEDIUM")).when(act).then_accepted();
    }
}

/// G14
#[test]
fn a_decision_says_up_to_where_the_record_was_read() {
    let read = |events: &[domain::Event]| match &events[0] {
        domain::Event::Decision(domain::case::decision::Event::SupportApproved(body)) => body.read_up_to,
        other => panic!("{other:?}"),
    };
    let asked = given(requested());
    let dossier = asked.0.case.decision.requests[0].as_of_revision;
    asked.clone().when(approve("D1")).then(|events| assert_eq!(read(events), dossier));
    let moved = asked.and(evidence("E2"));
    let newest = moved.0.case.revision;
    assert!(newest > dossier);
    let acknowledged = approve("D1").with("acknowledgedRevision", "@revision");
    moved.when(acknowledged).then(|events| assert_eq!(read(events), newest));
}

#[test]
fn there_is_something_to_decline() {
    given(approved()).when(decline("D2")).then_rejected("E-DEC-10");
    given(drafted()).and(applies(&[("S1", "R1")], "DOES_NOT_APPLY")).when(decline("D1")).then_rejected("E-DEC-10");
}

#[test]
fn a_condition_that_rests_is_neither_breached_nor_varied() {
    let with = json!([condition("C1", "CONTINUING")]);
    let case = || given(requested()).and(approve("D1").with("conditions", with.clone()));
    let breach = || act("RecordConditionBreach", MANAGER, json!({"condition": "C1", "description": "d"}));
    case().when(breach()).then_kinds(["ConditionBreached"]);
    let renewed = [request("Q2").with("covers", pairs(&[("S1", "R1")])), approve("D2").with("request", "Q2")];
    case().and(renewed.clone()).when(breach()).then_rejected("E-STA-01");
    case().and(renewed).when(vary("C1")).then_rejected("E-STA-01");
}
