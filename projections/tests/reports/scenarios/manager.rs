use super::{at, rows, rows_at};

const NOBODY: [&str; 0] = [];

#[test]
fn q14_a_desk_holds_ones_own_cases_what_waits_and_what_falls_due() {
    let columns = ["case", "section", "status", "what", "subject", "due", "overdue"];
    let desk = rows("my-desk", &[("user", "U-301"), ("on", "2026-07-25")], &columns);
    let section =
        |name: &str| desk.iter().filter(|line| line.contains(&format!(" | {name} | "))).cloned().collect::<Vec<_>>();
    assert_eq!(
        section("CASE"),
        ["XC-2025-001 | CASE | CLOSED | STATUS |  |  | no", "XC-2025-002 | CASE | APPROVED | STATUS |  |  | no",]
    );
    // F5: two measures are agreed and not done, and three conditions stand.
    assert_eq!(
        section("WAITING")[..2],
        [
            "XC-2025-002 | WAITING | APPROVED | MEASURE | M2.3 | 2026-07-31 | no",
            "XC-2025-002 | WAITING | APPROVED | MEASURE | M8.3 | 2026-07-31 | no",
        ]
    );
    assert!(section("WAITING").iter().any(|line| line.contains("CONDITION | C3")));
    assert!(section("DUE").contains(&"XC-2025-002 | DUE | APPROVED | MEASURE | M2.3 | 2026-07-31 | no".to_owned()));
    assert_eq!(section("CASE").len() + section("WAITING").len() + section("DUE").len(), desk.len());
    let near = rows("my-desk", &[("user", "U-301"), ("on", "2026-07-25"), ("days", "0")], &columns);
    assert!(!near.iter().any(|line| line.contains("DUE") && line.contains("2026-07-31")), "not due within no days");
    // While F5 waits for its third decision, the request waits on the desk.
    let requested = at("XC-2025-002", "DecisionRequested", 1);
    let waiting = rows_at(Some(requested), "my-desk", &[("user", "U-301"), ("on", "2026-06-01")], &["section", "what"]);
    assert!(waiting.contains(&"WAITING | DECISION".to_owned()), "{waiting:?}");
    assert_eq!(rows("my-desk", &[("user", "U-999")], &columns), NOBODY);
}

#[test]
fn q15_measures_that_nobody_verified_are_overdue() {
    let columns = ["case", "measure", "typeNumber", "owner", "party", "state", "dueOn", "daysOver", "precedentToStart"];
    assert_eq!(
        rows("overdue-measures", &[], &columns),
        [
            "XC-2025-002 | M2.3 | 2 | U-301 | RECIPIENT | AGREED | 2026-07-31 | 93 | yes",
            "XC-2025-002 | M8.3 | 8 | U-301 | IOM | AGREED | 2026-07-31 | 93 | no",
        ]
    );
    assert_eq!(rows("overdue-measures", &[("on", "2026-07-31")], &columns), NOBODY, "due on its day");
    assert_eq!(rows("overdue-measures", &[("type", "DATA_CONTROL")], &["measure"]), ["M8.3"]);
    assert_eq!(rows("overdue-measures", &[("party", "RECIPIENT")], &["measure"]), ["M2.3"]);
    assert_eq!(rows("overdue-measures", &[("owner", "U-999")], &columns), NOBODY);
}

#[test]
fn q16_what_blocks_the_start_is_named() {
    let columns = ["case", "what", "id", "state", "decision"];
    assert_eq!(
        rows("blocking-precedents", &[], &columns),
        ["XC-2025-002 | CONDITION | C3 | OPEN | DEC3", "XC-2025-002 | MEASURE | M2.3 | AGREED | ",]
    );
    // F1: right after the approval the clauses and the data protection assessment were outstanding.
    let approved = at("XA-2025-001", "SupportApproved", 0);
    let blocked = rows_at(Some(approved), "blocking-precedents", &[], &["case", "what", "id"]);
    assert!(blocked.contains(&"XA-2025-001 | MEASURE | M8.4".to_owned()), "{blocked:?}");
    let activated = at("XA-2025-001", "SupportActivated", 0);
    assert_eq!(rows_at(Some(activated), "blocking-precedents", &[], &columns), NOBODY);
}

#[test]
fn q17_reality_lags_behind_the_plan_at_the_border_posts() {
    let columns = ["case", "risk", "adverseOutcome", "inherentLevel", "projectedLevel", "achievedLevel", "levelsAbove"];
    let lags = ["XA-2025-001 | RISK1 | REFOULEMENT | HIGH | MEDIUM | HIGH | 1"];
    assert_eq!(rows("achieved-above-projected", &[], &columns), lags);
}

#[test]
fn q18_indicators_in_breach_without_reading_and_visits_refused() {
    let columns = ["case", "finding", "indicator", "since", "value", "threshold", "consequence", "recipient"];
    let closed = at("XA-2025-002", "CaseClosed", 0);
    // F7 before it was closed, and F6, of which nobody has read anything since the summer.
    let before = rows_at(Some(closed - 1), "indicators-in-breach", &[("on", "2025-12-31")], &columns);
    assert_eq!(
        before,
        [
            "XA-2024-001 | NO_READING | I01 | 2025-10-01 | 0.00 | 1.00 | PRECAUTIONARY_SUSPENSION | ",
            "XA-2025-002 | BREACHED | I05 | 2026-02-03 | 2.00 | 1.00 | INTERVENTION_REQUIRED | ",
            "XA-2025-002 | VISIT_REFUSED |  | 2026-02-25 |  |  |  | XA-TCG-3",
        ]
    );
    let awaited = rows_at(Some(closed - 1), "indicators-in-breach", &[("on", "2025-10-01")], &["case", "finding"]);
    assert_eq!(awaited, ["XA-2025-002 | BREACHED", "XA-2025-002 | VISIT_REFUSED"], "its last day is a day of it");
    // Of a closed case the refused visit stays. F10: twelve cases were written as one; since the correction it is a breach.
    let now = rows("indicators-in-breach", &[("on", "2025-10-01")], &columns);
    assert_eq!(
        now,
        [
            "XA-2025-002 | VISIT_REFUSED |  | 2026-02-25 |  |  |  | XA-TCG-3",
            "XE-2026-001 | BREACHED | I02 | 2026-05-05 | 12.00 | 5.00 | REVIEW_REQUIRED | ",
        ]
    );
    let uncorrected = at("XE-2026-001", "EventCorrected", 1) - 1;
    let before = rows_at(Some(uncorrected), "indicators-in-breach", &[("on", "2025-10-01")], &["case", "finding"]);
    assert_eq!(before, ["XA-2025-002 | VISIT_REFUSED"]);
}

#[test]
fn q19_the_order_that_was_promised_never_came() {
    let columns = ["case", "notification", "authority", "answeredOn", "promisedBy", "daysOver"];
    let promised = ["XA-2025-002 | N2 | Commander of the 3rd Company | 2026-02-06 | 2026-02-20 | 254"];
    assert_eq!(rows("promises-overdue", &[], &columns), promised);
    assert_eq!(rows("promises-overdue", &[("on", "2026-02-20")], &columns), NOBODY);
}
