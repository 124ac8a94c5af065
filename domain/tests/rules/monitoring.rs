//! Action 6: G20, shares and rates, breach and clearing, reviews.

use domain::terms::DeadlineKind;
use serde_json::json;

use crate::{harness::*, stages::*};

/// G20
#[test]
fn periods_of_one_indicator_do_not_overlap() {
    let read = || given(active()).and([indicator("I2"), reading("I1", 0, 10, 0)]);
    read().when(reading("I1", 10, 20, 0)).then_rejected("E-IND-01");
    read().when(reading("I1", 11, 20, 0)).then_kinds(["IndicatorMeasured"]);
    read().when(reading("I2", 10, 20, 0)).then_accepted();
    read().when(reading("I1", 5, 4, 0)).then_rejected("E-INP-01");
}

#[test]
fn a_share_needs_something_it_is_a_share_of() {
    for unit in ["PERCENT", "RATE_PER1000"] {
        let case = || given(active()).and(indicator("I2").with("unit", unit));
        case().when(reading("I2", 0, 10, 0)).then_rejected("E-IND-02");
        case().when(reading("I2", 0, 10, 0)).with("denominator", 0).then_rejected("E-IND-02");
        case().when(reading("I2", 0, 10, 0)).with("denominator", 1).then_accepted();
        case().when(reading("I2", 0, 10, 0)).with("noData", true).then_accepted();
    }
    given(active()).when(reading("I1", 0, 10, 0)).then_accepted();
    given(active()).when(reading("I1", 0, 10, -1)).then_rejected("E-INP-01");
}

#[test]
fn high_is_bad_breaches_at_the_threshold_and_low_is_bad_below_it() {
    given(active()).when(reading("I1", 0, 10, 1)).then_kinds(["IndicatorMeasured", "IndicatorBreached"]);
    given(active()).when(reading("I1", 0, 10, 0)).then_kinds(["IndicatorMeasured"]);
    let low = || {
        given(active())
            .and(indicator("I2").with("unit", "PERCENT").with("direction", "LOW_IS_BAD").with("breach", 9500))
    };
    low().when(reading("I2", 0, 10, 95)).with("denominator", 100).then_kinds(["IndicatorMeasured"]);
    low()
        .when(reading("I2", 0, 10, 94))
        .with("denominator", 100)
        .then_kinds(["IndicatorMeasured", "IndicatorBreached"]);
}

#[test]
fn two_readings_in_range_clear_a_breach() {
    let breached = || given(active()).and([reading("I1", 0, 9, 1), reading("I1", 10, 19, 0)]);
    given(active()).and(reading("I1", 0, 9, 1)).when(reading("I1", 10, 19, 0)).then_kinds(["IndicatorMeasured"]);
    breached().when(reading("I1", 20, 29, 0)).then_kinds(["IndicatorMeasured", "IndicatorCleared"]);
    breached().when(reading("I1", 20, 29, 1)).then_kinds(["IndicatorMeasured", "IndicatorBreached"]);
}

#[test]
fn no_data_breaches_after_two_periods() {
    let none = |from, to| reading("I1", from, to, 0).with("noData", true);
    given(active()).when(none(0, 9)).then_kinds(["IndicatorMeasured"]);
    given(active()).and(none(0, 9)).when(none(10, 19)).then_kinds(["IndicatorMeasured", "IndicatorBreached"]);
}

#[test]
fn a_breach_suspends_by_itself_where_the_indicator_says_so() {
    let hard = || indicator("I2").with("autoConsequence", "PRECAUTIONARY_SUSPENSION");
    let kinds = ["IndicatorMeasured", "IndicatorBreached", "SupportSuspended"];
    given(active()).and(hard()).when(reading("I2", 0, 10, 1)).then_kinds(kinds);
    given(ready()).and(hard()).when(reading("I2", 0, 10, 1)).then_kinds(["IndicatorMeasured", "IndicatorBreached"]);
    given(active()).and(hard()).and(reading("I2", 0, 10, 1)).when(deliver()).then_rejected("E-DLV-01");
}

#[test]
fn a_retired_indicator_is_not_read() {
    let retire = || act("RetireIndicator", MANAGER, json!({"indicator": "I1", "reason": "r"}));
    given(active()).and(retire()).when(reading("I1", 0, 10, 0)).then_rejected("E-STA-01");
    given(active()).when(retire()).then_accepted();
    given(active()).when(indicator("I2").with("frequencyDays", 400)).then_accepted();
    given(active()).when(indicator("I2").with("frequencyDays", 401)).then_rejected("E-INP-01");
}

fn periodic(result: &str, next: u32) -> Act {
    act("CompletePeriodicReview", MANAGER, json!({"riskChanged": false, "result": result, "nextDueOn": after(next)}))
}

/// G21
#[test]
fn a_review_does_not_say_continue_over_an_untreated_grave_incident() {
    let grave = || given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true)]);
    grave().when(periodic("CONTINUE", 90)).then_rejected("E-INC-01");
    grave().when(periodic("SUSPEND", 90)).then_accepted();
    grave().and(intervene("V1")).when(periodic("CONTINUE", 90)).then_accepted();
    given(active()).when(periodic("CONTINUE", 0)).then_rejected("E-INP-01");
    given(active()).when(periodic("CONTINUE", 1)).then_accepted();
}

/// The next review comes no later than an approval of the level may hold: 365, 180 or 90 days.
#[test]
fn the_next_review_is_not_put_off_beyond_the_level() {
    for (level, days) in [("LOW", 365), ("MEDIUM", 180), ("HIGH", 90)] {
        let case = || given(active_at(level));
        case().when(periodic("CONTINUE", days)).then_accepted();
        case().when(periodic("CONTINUE", days + 1)).then_rejected("E-INP-01");
    }
}

#[test]
fn a_material_change_makes_the_assessment_stale() {
    given(ready()).and(material_change("MECHANISM_CHANGE")).when(request("Q1")).then_rejected("E-DEC-11");
    given(ready()).and(item("S2")).when(request("Q1").with("covers", pairs(&[("S1", "R1")]))).then_rejected("E-DEC-11");
}

fn review_due(given: &Given) -> Option<String> {
    let world = &given.0;
    let due = domain::deadline::due(&world.case, &world.registry, &world.registry.policies()[0]);
    let review = due.into_iter().find(|due| due.kind == DeadlineKind::PeriodicReview);
    review.map(|review| review.due.day().to_string())
}

/// Active support whose residual reading relies on measure M1.
fn relying() -> Given {
    let rated = rate("K1", "RESIDUAL_PROJECTED", scores(1, 1, 1, 1)).with("measuresReliedOn", json!(["M1"]));
    given(active()).and([measure("M1"), agree("M1"), start("A2"), rated, submit("A2"), endorse("A2"), measure("M2")])
}

/// G12
#[test]
fn a_measure_that_is_relied_on_and_lost_under_active_support_forces_a_review_in_seven_days() {
    let usual = review_due(&relying());
    assert!(usual > Some(after(17)), "{usual:?}");
    let other = relying().when(drop_measure("M2")).on(&after(10)).then_accepted();
    assert_eq!(review_due(&other), usual, "nobody relies on it");
    let dropped = relying().when(drop_measure("M1")).on(&after(10)).then_accepted();
    assert_eq!(review_due(&dropped), Some(after(17)));
    let reviewed = dropped.when(periodic("CONTINUE", 100)).on(&after(12)).then_accepted();
    assert_eq!(review_due(&reviewed), Some(after(100)));

    let complete = || relying().and([begin("M1"), complete("M1")]);
    let works = complete().when(verify("M1")).on(&after(10)).then_accepted();
    assert_eq!(review_due(&works), usual);
    let fails = complete().when(verify("M1").with("result", "NOT_EFFECTIVE")).on(&after(10)).then_accepted();
    assert_eq!(review_due(&fails), Some(after(17)));
    // Before support runs there is nothing to review: the assessment is made anew.
    let mut early = ready();
    early.extend([measure("M1"), agree("M1"), start("A2")]);
    early.push(rate("K1", "RESIDUAL_PROJECTED", scores(1, 1, 1, 1)).with("measuresReliedOn", json!(["M1"])));
    early.extend([submit("A2"), endorse("A2"), drop_measure("M1")]);
    assert_eq!(review_due(&given(early)), None);
}

/// G20
#[test]
fn a_period_may_be_one_day_lies_in_the_past_and_may_be_recorded_late() {
    given(active()).when(reading("I1", 5, 5, 0)).then_accepted();
    let late = || given(active()).and(reading("I1", 10, 19, 0));
    late().when(reading("I1", 0, 10, 0)).then_rejected("E-IND-01");
    late().when(reading("I1", 0, 9, 0)).then_accepted();
    late().when(reading("I1", 0, 25, 0)).then_rejected("E-IND-01");
    given(active()).when(reading("I1", 0, 10, 0)).on(&after(10)).then_accepted();
    given(active()).when(reading("I1", 0, 10, 0)).on(&after(9)).then_rejected("E-TIME-01");
    let share = given(active()).and(indicator("I2"));
    share.when(reading("I2", 0, 10, 1)).with("denominator", -1).then_rejected("E-INP-01");
}

#[test]
fn readings_count_in_the_order_of_their_periods_not_of_their_recording() {
    use domain::terms::IndicatorState::{Breached, Ok};
    let breached = || given(active()).and(reading("I1", 20, 29, 1));
    let early = breached().and([reading("I1", 0, 9, 0), reading("I1", 10, 19, 0)]);
    early.then_case(|case| assert_eq!(case.monitoring.indicators[0].state, Breached));
    let later = breached().and([reading("I1", 30, 39, 0), reading("I1", 40, 49, 0)]);
    later.then_case(|case| assert_eq!(case.monitoring.indicators[0].state, Ok));
}

#[test]
fn missing_data_neither_clears_a_breach_nor_is_cleared_by_one_reading() {
    use domain::terms::IndicatorState::{Breached, NoData};
    let none = |from, to| reading("I1", from, to, 0).with("noData", true);
    let breached = given(active()).and([reading("I1", 0, 9, 1), none(10, 19)]);
    let breached = breached.when(none(20, 29)).then_kinds(["IndicatorMeasured"]);
    breached.then_case(|case| assert_eq!(case.monitoring.indicators[0].state, Breached));
    let missing = || given(active()).and([none(0, 9), none(10, 19)]);
    let once = missing().when(reading("I1", 20, 29, 0)).then_kinds(["IndicatorMeasured"]);
    let once = once.then_case(|case| assert_eq!(case.monitoring.indicators[0].state, NoData));
    once.when(reading("I1", 30, 39, 0)).then_kinds(["IndicatorMeasured", "IndicatorCleared"]);
}

#[test]
fn an_indicator_is_retired_once() {
    let retire = || act("RetireIndicator", MANAGER, json!({"indicator": "I1", "reason": "r"}));
    given(active()).and(retire()).when(retire()).then_rejected("E-STA-01");
}

#[test]
fn a_visit_that_was_refused_is_counted_as_such() {
    let visit = |access: &str| {
        let body = json!({"place": "p", "announced": false, "access": access, "findings": "f"});
        act("RecordMonitoringVisit", MANAGER, body)
    };
    given(active()).and([visit("FULL"), visit("REFUSED"), visit("PARTIAL")]).then_case(|case| {
        assert_eq!((case.monitoring.visits, case.monitoring.visits_refused), (3, 1));
    });
}

#[test]
fn an_authority_is_told_of_something() {
    given(active()).when(notify("N2").with("content", json!([]))).then_rejected("E-INP-01");
    given(active()).when(notify("N2").with("content", json!(["SUSPENSION"]))).then_accepted();
}
