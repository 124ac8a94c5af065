//! The standard case in its stages, each on top of the one before.

use serde_json::json;

pub(crate) use crate::acts::*;
use crate::harness::{Act, HQ, START, after};

/// A case with item S1 and recipient R1, screened; no mechanism in the country; evidence E1.
pub(crate) fn drafted() -> Vec<Act> {
    vec![
        register("R1").on(START),
        register("R2"),
        screen("X1", "R1", "CLEAR"),
        screen("X2", "R2", "CLEAR"),
        identify("NONE"),
        open_case(),
        evidence("E1"),
        item("S1"),
        link("R1"),
    ]
}

fn with(mut stage: Vec<Act>, more: impl IntoIterator<Item = Act>) -> Vec<Act> {
    stage.extend(more);
    stage
}

pub(crate) fn applicable() -> Vec<Act> {
    with(drafted(), [applies(&[("S1", "R1")], "APPLIES")])
}

/// Two items for two recipients.
pub(crate) fn applicable_to_four() -> Vec<Act> {
    with(drafted(), [item("S2"), link("R2"), applies(&FOUR, "APPLIES")])
}

pub(crate) const FOUR: [(&str, &str); 4] = [("S1", "R1"), ("S1", "R2"), ("S2", "R1"), ("S2", "R2")];

pub(crate) fn met() -> Vec<Act> {
    with(applicable(), all_met())
}

fn assessed(level: &str) -> Vec<Act> {
    vec![start("A1"), record_of("R1"), risk("K1"), rate("K1", "INHERENT", at(level)), non_provision()]
}

/// The record, the risk K1 and the risk of not providing support looked at again, at a low level, and endorsed.
pub(crate) fn assessed_again(id: &str) -> Vec<Act> {
    vec![start(id), record_of("R1"), rate("K1", "INHERENT", at("LOW")), non_provision(), submit(id), endorse(id)]
}

/// Rated at a level, not submitted.
pub(crate) fn rated(level: &str) -> Vec<Act> {
    with(met(), assessed(level))
}

/// Endorsed at a level.
pub(crate) fn ready_at(level: &str) -> Vec<Act> {
    with(rated(level), [submit("A1"), endorse("A1")])
}

pub(crate) fn ready() -> Vec<Act> {
    ready_at("LOW")
}

pub(crate) fn requested_at(level: &str) -> Vec<Act> {
    with(ready_at(level), [request("Q1")])
}

pub(crate) fn requested() -> Vec<Act> {
    requested_at("LOW")
}

pub(crate) fn approved() -> Vec<Act> {
    with(requested(), [approve("D1")])
}

/// All that must come before the start.
pub(crate) fn prepared() -> Vec<Act> {
    with(approved(), [notify("N1"), agreement("G1"), indicator("I1")])
}

pub(crate) fn active() -> Vec<Act> {
    with(prepared(), [activate()])
}

/// Active after an approval by Headquarters at a level.
pub(crate) fn active_at(level: &str) -> Vec<Act> {
    let controls = [indicator("I1"), indicator("I2"), request("Q1")];
    let approved = approve("D1").by(HQ).with("conditions", json!([condition("C1", "CONTINUING")]));
    with(with(ready_at(level), controls), [approved, notify("N1"), agreement("G1"), activate()])
}

/// Four pairs, active.
pub(crate) fn four_active() -> Vec<Act> {
    let mut acts = with(applicable_to_four(), all_met());
    acts.extend(assessed("LOW"));
    acts.extend([record_of("R2"), submit("A1").with("itemsWithoutRisk", json!(["S2"])), endorse("A1"), request("Q1")]);
    acts.extend([approve("D1"), notify("N1"), agreement("G1"), indicator("I1"), activate()]);
    acts
}

/// Suspended by the Chief of Mission on day 10.
pub(crate) fn suspended() -> Vec<Act> {
    with(active(), [suspend("U1", 10)])
}

/// Ceased on day 10.
pub(crate) fn ceased() -> Vec<Act> {
    with(active(), [cease().on(&after(10))])
}
