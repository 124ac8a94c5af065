use super::{at, rows, rows_at};

const NOBODY: [&str; 0] = [];

#[test]
fn q20_the_third_company_runs_through_two_cases() {
    // F6 and F7: screened, declined, a new commander, approved, delivered; then pushbacks, an incident, suspended, ceased.
    let lines = rows("recipient-history", &[("recipient", "XA-TCG-3")], &["on", "what", "case", "detail"]);
    assert_eq!(lines.len(), 26);
    for line in [
        "2024-09-18 | SCREENED |  | INELIGIBLE",
        "2024-10-21 | DECLINED | XA-2024-001 | REAL_RISK_OF_GRAVE_VIOLATIONS",
        "2025-04-28 | COMMAND_CHANGED |  | ",
        "2025-06-27 | APPROVED | XA-2024-001 | MEDIUM",
        "2026-03-28 | INCIDENT | XA-2025-002 | TORTURE",
        "2026-04-03 | SUSPENDED | XA-2025-002 | GRAVE_INCIDENT",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line}");
    }
    assert_eq!(lines[25], "2026-07-30 | CEASED | XA-2025-002 | ");
    assert!(lines.is_sorted_by_key(|line| line[..10].to_owned()));
    let delivered = rows("recipient-history", &[("recipient", "XA-TCG-3")], &["what", "detail", "quantity", "value"]);
    assert!(delivered.contains(&"DELIVERED | S2 | 4.00 | 16000000 EUR minor".to_owned()), "{delivered:?}");
    // The whole coast guard: both companies stand below it.
    let family = rows("recipient-history", &[("recipient", "XA-TCG")], &["recipient", "relation"]);
    assert!(family.contains(&"XA-TCG-3 | CHILD".to_owned()) && family.contains(&"XA-TCG-1 | CHILD".to_owned()));
    let parent = rows("recipient-history", &[("recipient", "XA-TCG-1")], &["recipient", "relation"]);
    assert!(
        parent.iter().all(|line| line == "XA-TCG-1 | SELF" || line == "XA-TCG | PARENT"),
        "siblings are no family: {parent:?}"
    );
    let alone = rows("recipient-history", &[("recipient", "XA-TCG"), ("family", "false")], &["recipient"]);
    assert!(alone.iter().all(|line| line == "XA-TCG"));
    // F8: an emergency is part of a unit's history.
    let rescue = rows("recipient-history", &[("recipient", "XD-MN")], &["on", "what", "detail"]);
    assert!(rescue.contains(&"2026-08-10 | EMERGENCY | EM1".to_owned()), "{rescue:?}");
}

#[test]
fn q21_a_new_commander_is_screened_again() {
    let columns = ["case", "recipient", "changedOn", "due", "overdue", "inForce", "status"];
    assert_eq!(rows("rescreening-due", &[], &columns), NOBODY, "everybody was");
    // F6, day 60: the command changes, and delivery goes on for seven days.
    let changed = at("XA-2024-001", "MaterialChangeRecorded", 1);
    let due = rows_at(Some(changed), "rescreening-due", &[("on", "2025-09-12")], &columns);
    assert_eq!(due, ["XA-2024-001 | XA-TCG-3 | 2025-09-05 | 2025-09-12 | no | yes | ACTIVE"]);
    let over = rows_at(Some(changed), "rescreening-due", &[("on", "2025-09-13")], &["overdue"]);
    assert_eq!(over, ["yes"]);
}

#[test]
fn q22_figures_by_quarter_add_up() {
    let quarters = rows(
        "quarterly-figures",
        &[],
        &[
            "quarter",
            "opened",
            "requested",
            "screened",
            "people",
            "ineligible",
            "approved",
            "withConditions",
            "declined",
            "suspended",
            "ceased",
        ],
    );
    assert_eq!(quarters.len(), 10);
    assert_eq!(quarters[1], "2024-Q3 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0");
    assert_eq!(quarters[8], "2026-Q2 | 0 | 4 | 1 | 0 | 0 | 3 | 3 | 0 | 3 | 0");
    let sum = |column: &str| -> i64 {
        rows("quarterly-figures", &[], &[column]).iter().map(|line| line.parse::<i64>().unwrap()).sum()
    };
    assert_eq!((sum("opened"), sum("approved"), sum("declined"), sum("ceased")), (10, 12, 3, 1), "ten cases");
    let xb = rows(
        "quarterly-figures",
        &[("country", "XB"), ("from", "2026-01-01"), ("to", "2026-06-30")],
        &["quarter", "suspended"],
    );
    assert_eq!(xb, ["2026-Q2 | 1"], "F2 is suspended in part");
}

#[test]
fn q23_decisions_agree_with_seven_pieces_of_advice_in_ten() {
    let columns = ["line", "advice", "outcome", "agrees", "decisions", "share"];
    assert_eq!(
        rows("agreement-with-advice", &[], &columns),
        [
            "PAIR | SUPPORT_ADVISED_WITH_CONDITIONS | APPROVED_WITH_CONDITIONS | yes | 6 | 60.00 %",
            "PAIR | SUPPORT_ADVISED_WITH_CONDITIONS | DECLINED | no | 1 | 10.00 %",
            "PAIR | SUPPORT_NOT_ADVISED | APPROVED_WITH_CONDITIONS | no | 2 | 20.00 %",
            "PAIR | SUPPORT_NOT_ADVISED | DECLINED | yes | 1 | 10.00 %",
            "AGREEMENT |  |  | yes | 7 | 70.00 %",
        ]
    );
    assert_eq!(rows("agreement-with-advice", &[("country", "XB")], &columns), NOBODY, "F2: there is no mechanism");
}

#[test]
fn q24_an_incident_touches_every_case_of_its_unit() {
    let columns = ["case", "status", "recipient", "named", "relation", "linked", "inForce"];
    assert_eq!(
        rows("cases-touching-incident", &[("case", "XA-2025-002")], &columns),
        [
            "XA-2024-001 | ACTIVE | XA-TCG-3 | XA-TCG-3 | SELF | yes | yes",
            "XA-2025-002 | CLOSED | XA-TCG-3 | XA-TCG-3 | SELF | yes | no",
        ]
    );
    let same = rows("cases-touching-incident", &[("case", "XA-2025-002"), ("incident", "INC1")], &["case"]);
    assert_eq!(same, ["XA-2024-001", "XA-2025-002"]);
    assert_eq!(rows("cases-touching-incident", &[("case", "XE-2024-001")], &columns), NOBODY, "F9 has no incident");
}
