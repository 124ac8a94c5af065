//! Activation, delivery, end: G18, G19, G36.

use serde_json::{Value, json};

use crate::{harness::*, stages::*};

fn prepared_without(name: &str) -> Given {
    let mut acts = prepared();
    acts.retain(|act| act.name != name);
    given(acts)
}

/// G18
#[test]
fn support_starts_once_all_that_must_come_before_is_there() {
    for missing in ["NotifyAuthorities", "SignAgreement", "DefineIndicator"] {
        prepared_without(missing).when(activate()).then_rejected("E-ACT-01");
    }
    given(prepared()).when(activate()).then_kinds(["SupportActivated"]);
}

/// G18
#[test]
fn an_approval_must_be_in_force() {
    // The preconditions run out first, and are assessed again in between.
    let again = || given(prepared()).and(all_met().into_iter().map(|act| act.on(&after(180))).collect::<Vec<_>>());
    again().when(activate()).on(&after(360)).then_accepted();
    let later = || again().and(all_met().into_iter().map(|act| act.on(&after(360))).collect::<Vec<_>>());
    later().when(activate()).on(&after(365)).then_accepted();
    later().when(activate()).on(&after(366)).then_rejected("E-ACT-01");
    given(ready()).when(activate()).then_rejected("E-STA-01");
    given(ready()).when(activate()).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-ACT-01");
}

/// G18
#[test]
fn refused_principles_bar_the_start() {
    given(prepared()).and(answer("N1", "REFUSED")).when(activate()).then_rejected("E-ACT-01");
    given(prepared()).and(answer("N1", "ACCEPTED")).when(activate()).then_accepted();
    given(prepared()).and([answer("N1", "REFUSED"), notify("N2")]).when(activate()).then_accepted();
}

/// G18
#[test]
fn each_required_clause_is_signed_and_in_force() {
    let two = agreement("G1").with("clauses", json!(["HUMAN_RIGHTS_COMPLIANCE", "MONITORING_ACCESS"]));
    prepared_without("SignAgreement").and(two).when(activate()).then_rejected("E-ACT-01");
    let ended = act("TerminateAgreement", MANAGER, json!({"agreement": "G1", "reason": "r"}));
    given(prepared()).and(ended.clone()).when(activate()).then_rejected("E-ACT-01");
    given(prepared()).and(ended.clone()).when(ended).then_rejected("E-STA-01");
    given(prepared()).when(agreement("G2").with("evidence", json!([]))).then_rejected("E-INP-01");
}

fn with_condition(kind: &str) -> Given {
    let approved = approve("D1").with("conditions", json!([condition("C1", kind)]));
    given(requested()).and([approved, notify("N1"), agreement("G1"), indicator("I1")])
}

/// G18
#[test]
fn precedent_conditions_are_satisfied_first() {
    with_condition("PRECEDENT").when(activate()).then_rejected("E-ACT-01");
    with_condition("PRECEDENT").and(satisfy("C1")).when(activate()).then_accepted();
    with_condition("CONTINUING").when(activate()).then_accepted();
    let principles = notify("N2").with("content", json!(["CORE_PRINCIPLES"]));
    let approved = approve("D1").with("conditions", json!([condition("C1", "CONTINUING")]));
    let told = given(requested()).and([approved, principles, agreement("G1"), indicator("I1")]);
    told.when(activate()).then_rejected("E-ACT-01");
}

/// G18
#[test]
fn a_varied_precedent_condition_is_satisfied_anew() {
    with_condition("PRECEDENT").and([satisfy("C1"), vary("C1")]).when(activate()).then_rejected("E-ACT-01");
}

/// G18
#[test]
fn precedent_measures_are_verified_first() {
    let with = |verified: bool| {
        let mut acts = met();
        acts.extend([measure("M1").with("precedentToStart", true), agree("M1"), begin("M1"), complete("M1")]);
        if verified {
            acts.push(verify("M1"));
        }
        let rest = prepared().split_off(met().len());
        given(acts).and(rest)
    };
    with(false).when(activate()).then_rejected("E-ACT-01");
    with(true).when(activate()).then_accepted();
}

/// G18
#[test]
fn a_precondition_lost_after_the_approval_bars_the_start() {
    given(prepared()).and(precondition("WEAPONS", "NOT_MET")).when(activate()).then_rejected("E-ACT-01");
}

fn real_risk(id: &str) -> [Act; 3] {
    let found = submit(id).with("realRiskOfGraveViolations", true).with("realRiskReasons", "r");
    [start(id), non_provision(), found]
}

/// G16, G18: support does not start on an approval that a later finding overtook.
#[test]
fn a_real_risk_found_since_the_approval_bars_the_start() {
    given(prepared()).and(real_risk("A2")).when(activate()).then_rejected("E-ACT-01");
    let taken_away = [start("A3"), non_provision(), submit("A3"), endorse("A3")];
    given(prepared()).and(real_risk("A2")).and(taken_away.clone()).when(activate()).then_accepted();
    given(prepared()).and(taken_away).when(activate()).then_accepted();
}

/// G18
#[test]
fn a_recipient_screened_ineligible_since_the_approval_bars_the_start() {
    given(prepared()).and(screen("X9", "R1", "INELIGIBLE")).when(activate()).then_rejected("E-ACT-01");
    given(prepared()).and(screen("X9", "R1", "CAUTION")).when(activate()).then_accepted();
    given(prepared()).and(screen("X9", "R2", "INELIGIBLE")).when(activate()).then_accepted();
}

/// G16, G19: the finding is told at once where support may be delivered; what was handed over is recorded all the same.
#[test]
fn a_real_risk_found_under_support_is_told_and_hides_no_delivery() {
    let [start, entry, found] = real_risk("A2");
    let assess = |stage: Vec<Act>| given(stage).and([start.clone(), entry.clone()]);
    let told = ["RiskAssessmentSubmitted", "ConsistencyAlertRaised"];
    assess(approved()).when(found.clone()).then_kinds(told);
    let active = assess(active()).when(found.clone()).then_kinds(told);
    active.clone().when(deliver()).then_accepted();
    active.and(suspend("U1", 10)).when(deliver()).then_rejected("E-DLV-01");
    for stage in [ready(), suspended(), ceased()] {
        assess(stage).when(found.clone()).then_kinds(["RiskAssessmentSubmitted"]);
    }
}

/// G18
#[test]
fn support_does_not_start_before_its_approval() {
    given(prepared()).when(activate()).with("from", before(1)).then_rejected("E-ACT-01");
    given(prepared()).when(activate()).with("from", START).then_accepted();
    given(prepared()).when(activate()).on(&before(1)).then_rejected("E-ACT-01");
}

/// G18
#[test]
fn support_does_not_start_after_its_approval_has_ended() {
    given(prepared()).when(activate()).with("from", after(365)).then_accepted();
    given(prepared()).when(activate()).with("from", after(366)).then_rejected("E-ACT-01");
}

/// G19
#[test]
fn only_active_support_is_delivered() {
    given(applicable()).when(deliver()).then_rejected("E-DLV-01");
    given(approved()).when(deliver()).then_rejected("E-DLV-01");
    given(active()).when(deliver()).then_kinds(["DeliveryRecorded"]);
    given(suspended()).when(deliver()).then_rejected("E-DLV-01");
    given(ceased()).when(deliver()).then_rejected("E-DLV-01");
    given(active()).and(end().on(&after(5))).when(deliver()).then_rejected("E-DLV-01");
    given(ready()).and(decline("D1")).when(deliver()).then_rejected("E-DLV-01");
}

/// G19
#[test]
fn only_while_the_approval_is_in_force() {
    given(active()).when(deliver()).on(&after(365)).then_accepted();
    given(active()).when(deliver()).on(&after(366)).then_rejected("E-DLV-01");
}

/// Approved from the first day to `until`, and active.
fn active_until(until: u32) -> Given {
    let mut acts = active();
    for act in acts.iter_mut().filter(|act| act.name == "ApproveSupport") {
        act.body["validUntil"] = after(until).into();
    }
    given(acts)
}

/// G19
#[test]
fn an_approval_that_ran_out_admits_no_delivery_after_support_ceased_or_was_reopened() {
    let ceased = || active_until(20).and(cease().on(&after(40)));
    ceased().when(deliver()).on(&after(20)).then_accepted();
    ceased().when(deliver()).on(&after(21)).then_rejected("E-DLV-01");
    let reopened = || ceased().and([wind_down(), reopen()]);
    reopened().when(deliver()).on(&after(20)).then_accepted();
    reopened().when(deliver()).on(&after(21)).then_rejected("E-DLV-01");
}

/// Approved again on a day, until day 60.
fn renewed(on: u32) -> Vec<Act> {
    let ask = request("Q2").with("covers", pairs(&[("S1", "R1")]));
    let again = approve("D2").with("request", "Q2").with("validUntil", after(60));
    [ask, again].map(|act| act.on(&after(on))).into()
}

/// G19
#[test]
fn nothing_is_delivered_between_the_end_of_an_approval_and_its_renewal() {
    let renewed = || active_until(20).and(renewed(30));
    renewed().when(deliver()).on(&after(20)).then_accepted();
    renewed().when(deliver()).on(&after(21)).then_rejected("E-DLV-01");
    renewed().when(deliver()).on(&after(29)).then_rejected("E-DLV-01");
    renewed().when(deliver()).on(&after(30)).then_accepted();
    renewed().when(deliver()).on(&after(60)).then_accepted();
    renewed().when(deliver()).on(&after(61)).then_rejected("E-DLV-01");
}

/// G19: what was decided last counts from its own day on, also where it holds less long.
#[test]
fn a_shorter_approval_takes_the_place_of_a_longer_one() {
    let shorter = || given(active()).and(renewed(30));
    shorter().when(deliver()).on(&after(29)).then_accepted();
    shorter().when(deliver()).on(&after(60)).then_accepted();
    shorter().when(deliver()).on(&after(61)).then_rejected("E-DLV-01");
}

/// G19
#[test]
fn a_pause_before_the_start_does_not_bring_the_start_forward() {
    let later = || given(prepared()).and(activate().with("from", after(60)));
    let paused = |given: Given, id: &str, on: u32| {
        given.and([pause(id, on), resume(id).with("correctiveActionEvidence", json!([])).on(&after(on + 1))])
    };
    let once = || paused(later(), "U1", 10);
    once().when(deliver()).on(&after(11)).then_rejected("E-DLV-01");
    once().when(deliver()).on(&after(59)).then_rejected("E-DLV-01");
    once().when(deliver()).on(&after(60)).then_accepted();
    once().when(deliver()).on(&after(365)).then_accepted();
    once().when(deliver()).on(&after(366)).then_rejected("E-DLV-01");
    let twice = || paused(once(), "U2", 20);
    twice().when(deliver()).on(&after(59)).then_rejected("E-DLV-01");
    twice().when(deliver()).on(&after(60)).then_accepted();
    // Once it runs, it goes on from the day of the resumption.
    let running = || paused(twice(), "U3", 70);
    running().when(deliver()).on(&after(70)).then_rejected("E-DLV-01");
    running().when(deliver()).on(&after(71)).then_accepted();
}

/// G19: what was delivered before the stop may still be recorded; what came after it may not.
#[test]
fn the_day_of_the_delivery_counts() {
    given(suspended()).when(deliver()).on(&after(9)).then_accepted();
    given(suspended()).when(deliver()).on(&after(10)).then_rejected("E-DLV-01");
    given(ceased()).when(deliver()).on(&after(9)).then_accepted();
    let resumed = || given(suspended()).and(remedied(20)).and(resume("U1").on(&after(20)));
    resumed().when(deliver()).on(&after(15)).then_rejected("E-DLV-01");
    resumed().when(deliver()).on(&after(20)).then_accepted();
    given(active()).when(deliver()).on(&before(1)).then_rejected("E-DLV-01");
}

/// G19
#[test]
fn support_that_starts_later_is_delivered_later() {
    let later = || given(prepared()).and(activate().with("from", after(30)));
    later().when(deliver()).on(&after(29)).then_rejected("E-DLV-01");
    later().when(deliver()).on(&after(30)).then_accepted();
}

#[test]
fn nothing_is_no_delivery() {
    given(active()).when(deliver()).with("quantity", "0").then_rejected("E-INP-01");
    given(active()).when(deliver()).with("quantity", "1").then_accepted();
    given(active()).when(deliver()).with("at", "2026-01-11T00:00:00Z").then_rejected("E-TIME-01");
}

/// G36
#[test]
fn after_a_change_of_command_delivery_waits_for_screening_from_the_eighth_day() {
    let changed = || given(active()).and(material_change("CHANGE_OF_COMMAND").on(&after(1)));
    changed().when(deliver()).on(&after(8)).then_accepted();
    changed().when(deliver()).on(&after(9)).then_rejected("E-DLV-02");
    let screened = |result: &str| changed().and(screen("X9", "R1", result).with("screenedOn", after(9)).on(&after(9)));
    screened("CLEAR").when(deliver()).then_accepted();
    screened("CAUTION").when(deliver()).then_accepted();
    screened("PENDING").when(deliver()).then_rejected("E-DLV-02");
    screened("INELIGIBLE").when(deliver()).then_rejected("E-DLV-02");
}

/// G36
#[test]
fn a_change_of_command_in_the_registry_counts_too_and_for_direct_recipients_only() {
    let change = act("RecordCommandChange", FOCAL, json!({"recipient": "R1", "note": "n"})).on(&after(1));
    given(active()).and(change.clone()).when(deliver()).on(&after(9)).then_rejected("E-DLV-02");
    let mut indirect = active();
    for act in indirect.iter_mut().filter(|act| act.name == "LinkRecipient") {
        act.body["role"] = "INDIRECT".into();
    }
    given(indirect).and(change).when(deliver()).on(&after(9)).then_accepted();
    given(active()).when(material_change("CHANGE_OF_COMMAND").with("recipient", Value::Null)).then_rejected("E-INP-01");
}

#[test]
fn only_active_support_ends() {
    given(active()).when(end()).then_kinds(["SupportEnded"]);
    given(approved()).when(end()).then_rejected("E-STA-01");
    given(suspended()).when(end()).with("covers", pairs(&[("S1", "R1")])).then_rejected("E-STA-01");
}

#[test]
fn a_promise_is_recorded_with_its_date() {
    given(prepared()).when(answer("N1", "CORRECTIVE_ACTION_PROMISED")).then_rejected("E-INP-01");
    given(prepared()).when(answer("N1", "CORRECTIVE_ACTION_PROMISED")).with("promisedBy", after(30)).then_accepted();
    given(prepared()).when(answer("N1", "ACCEPTED")).with("promisedBy", after(30)).then_rejected("E-INP-01");
}

/// G13, G18
#[test]
fn preconditions_that_ran_out_after_the_approval_bar_the_start() {
    given(prepared()).when(activate()).on(&after(180)).then_accepted();
    given(prepared()).when(activate()).on(&after(181)).then_rejected("E-ACT-01");
    given(prepared()).and(material_change("EXECUTIONS_RESUMED")).when(activate()).then_rejected("E-ACT-01");
    let again = given(prepared()).and([material_change("EXECUTIONS_RESUMED"), precondition("DEATH_PENALTY", "MET")]);
    again.when(activate()).then_accepted();
}

/// G18
#[test]
fn a_precedent_measure_that_was_dropped_holds_up_the_start_until_another_is_verified_or_a_decision_knows() {
    let precedent = |id: &str| measure(id).with("precedentToStart", true);
    let rest = || prepared().split_off(met().len());
    let early: Vec<Act> = met().into_iter().chain([precedent("M1"), measure("M2")]).chain(rest()).collect();
    let dropped = || given(early.clone()).and(drop_measure("M1"));
    dropped().when(activate()).then_rejected("E-ACT-01");
    let replaced = || given(early.clone()).and(drop_measure("M1").with("replacedBy", "M2"));
    replaced().when(activate()).then_rejected("E-ACT-01");
    let verified = || replaced().and([agree("M2"), begin("M2"), complete("M2"), verify("M2")]);
    verified().when(activate()).then_accepted();
    // What takes its place may be dropped as well.
    replaced().and(drop_measure("M2")).when(activate()).then_rejected("E-ACT-01");
    // Dropped before the decision: whoever approved saw it.
    let known: Vec<Act> = met().into_iter().chain([precedent("M1"), drop_measure("M1")]).chain(rest()).collect();
    given(known).when(activate()).then_accepted();
}

/// G18
#[test]
fn a_breached_precedent_condition_bars_the_start() {
    let breach = act("RecordConditionBreach", MANAGER, json!({"condition": "C1", "description": "d"}));
    with_condition("PRECEDENT").and([satisfy("C1"), breach]).when(activate()).then_rejected("E-ACT-01");
}

#[test]
fn what_was_delivered_is_added_up_by_pair() {
    let more = [deliver(), deliver().on(&after(3)), deliver().with("recipient", "R2")];
    given(four_active()).and(more).then_case(|case| {
        let lines = &case.deliveries.delivered;
        let told: Vec<_> = lines.iter().map(|line| (line.deliveries, line.quantity.0)).collect();
        assert_eq!(told, [(2, 200), (1, 100)]);
        assert_eq!(lines[0].last_on, day(&after(3)));
    });
}

#[test]
fn an_agreement_has_been_signed() {
    given(prepared()).when(agreement("G2").with("signedOn", after(1))).then_rejected("E-TIME-01");
    given(prepared()).when(agreement("G2").with("signedOn", START)).then_accepted();
}

/// G36: the screening that ends the wait is of the command there is now.
#[test]
fn screening_of_somebody_else_does_not_end_the_wait() {
    let screened = |person: &str, applies_to: &str| {
        let person = if person.is_empty() { Value::Null } else { person.into() };
        screen("X9", "R1", "CLEAR")
            .with("appliesTo", applies_to)
            .with("person", person)
            .with("screenedOn", after(9))
            .on(&after(9))
    };
    // Nobody is known by name: the unit is screened.
    let changed = || given(active()).and(material_change("CHANGE_OF_COMMAND").on(&after(1)));
    changed().and(screened("P-999", "INDIVIDUAL")).when(deliver()).then_rejected("E-DLV-02");
    changed().and(screened("", "UNIT")).when(deliver()).then_accepted();
    changed().and(screened("P-999", "BOTH")).when(deliver()).then_accepted();
    // The commander is known: theirs is wanted.
    let change = json!({"recipient": "R1", "commander": "P-78", "note": "n"});
    let change = || given(active()).and(act("RecordCommandChange", FOCAL, change.clone()).on(&after(1)));
    change().and(screened("P-999", "INDIVIDUAL")).when(deliver()).then_rejected("E-DLV-02");
    change().and(screened("P-999", "BOTH")).when(deliver()).then_rejected("E-DLV-02");
    change().and(screened("", "UNIT")).when(deliver()).then_rejected("E-DLV-02");
    change().and(screened("P-78", "INDIVIDUAL")).when(deliver()).then_accepted();
    change().and(screened("P-78", "BOTH")).when(deliver()).then_accepted();
}
