//! Action 5: the steps of a measure, its owner, its dates.

use serde_json::json;

use crate::{harness::*, stages::*};

fn proposed() -> Given {
    given(met()).and(measure("M1"))
}

#[test]
fn a_measure_goes_step_by_step() {
    let steps = [agree("M1"), begin("M1"), complete("M1"), verify("M1")];
    for done in 0..=steps.len() {
        for (next, step) in steps.iter().enumerate() {
            let when = proposed().and(steps[..done].to_vec()).when(step.clone());
            if next == done {
                when.then_accepted()
            } else {
                when.then_rejected("E-MIT-01")
            };
        }
    }
}

#[test]
fn what_is_not_effective_is_started_again() {
    let back =
        || proposed().and([agree("M1"), begin("M1"), complete("M1"), verify("M1").with("result", "NOT_EFFECTIVE")]);
    back().when(verify("M1")).then_rejected("E-MIT-01");
    back().when(complete("M1")).then_accepted();
    let partly = verify("M1").with("result", "PARTLY_EFFECTIVE");
    proposed().and([agree("M1"), begin("M1"), complete("M1"), partly]).when(complete("M1")).then_rejected("E-MIT-01");
}

#[test]
fn what_is_verified_is_not_dropped() {
    let steps = [agree("M1"), begin("M1"), complete("M1"), verify("M1")];
    for done in 0..4 {
        proposed().and(steps[..done].to_vec()).when(drop_measure("M1")).then_accepted();
    }
    proposed().and(steps).when(drop_measure("M1")).then_rejected("E-MIT-01");
    proposed().and(drop_measure("M1")).when(drop_measure("M1")).then_rejected("E-MIT-01");
}

/// A due date lies neither in the past nor after the end of support.
#[test]
fn a_due_date_lies_within_the_support() {
    let due = |day: &str| given(met()).when(measure("M1").with("dueOn", day));
    due(START).then_accepted();
    due(&before(1)).then_rejected("E-MIT-03");
    due("2027-12-31").then_accepted();
    due("2028-01-01").then_rejected("E-MIT-03");
    proposed().when(change_due("M1", "2027-12-31")).then_accepted();
    proposed().when(change_due("M1", "2028-01-01")).then_rejected("E-MIT-03");
}

#[test]
fn a_measure_reduces_something() {
    given(met()).when(measure("M1").with("reduces", json!([]))).then_rejected("E-INP-01");
    given(met()).when(measure("M1").with("risks", json!(["K9"]))).then_rejected("E-REF-01");
}

#[test]
fn progress_runs_to_a_hundred() {
    let report =
        |percent: u8| act("ReportMitigationProgress", STAFF, json!({"measure": "M1", "percent": percent, "note": "n"}));
    let started = || proposed().and([agree("M1"), begin("M1")]);
    started().when(report(100)).then_accepted();
    started().when(report(101)).then_rejected("E-INP-01");
    proposed().when(report(10)).then_rejected("E-MIT-01");
}
