use super::{at, rows, rows_at};

const NOBODY: [&str; 0] = [];

#[test]
fn q1_active_support_without_ground_is_named_until_it_is_approved_anew() {
    // F10: the letter of 3 March was signed by somebody who had been removed; a new letter and decision follow.
    let columns = ["case", "item", "recipient", "precondition", "finding", "assessedOn", "decision", "approvedOn"];
    assert_eq!(rows("active-on-lost-precondition", &[], &columns), NOBODY);
    let corrected = at("XE-2026-001", "EventCorrected", 0);
    let named = ["XE-2026-001 | S1 | XE-SIS-MT | NATIONAL_OWNERSHIP | NOT_MET | 2026-03-05 | DEC1 | 2026-03-20"];
    assert_eq!(rows_at(Some(corrected), "active-on-lost-precondition", &[], &columns), named);
    assert_eq!(rows_at(Some(corrected - 1), "active-on-lost-precondition", &[], &columns), NOBODY);
    let suspended = at("XE-2026-001", "SupportSuspended", 0);
    assert_eq!(
        rows_at(Some(suspended), "active-on-lost-precondition", &[], &columns),
        NOBODY,
        "it is not active any more"
    );
}

#[test]
fn q2_what_the_decision_maker_knew_is_the_dossier_and_what_came_after_it() {
    let known = rows(
        "known-at-decision",
        &[("case", "XE-2026-001"), ("decision", "DEC1")],
        &["kind", "known", "decidedBy", "decidedOn"],
    );
    let approved = at("XE-2026-001", "SupportApproved", 0);
    let opened = at("XE-2026-001", "CaseOpened", 0);
    assert!(
        known.iter().all(|line| line.ends_with("U-601 | 2026-03-20")) && known.len() < (approved - opened) as usize + 1
    );
    assert_eq!(known[0], "CaseOpened | IN_DOSSIER | U-601 | 2026-03-20");
    let outside: Vec<&str> =
        known.iter().filter(|line| !line.contains("IN_DOSSIER")).map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(outside, ["DecisionRequested", "CaseReferredUp"]);
    // Later corrections are no part of what was known: the precondition is listed as it was recorded.
    let evidence = rows("known-at-decision", &[("case", "XE-2026-001"), ("decision", "DEC1")], &["evidence", "sha256"]);
    let attached: Vec<&String> = evidence.iter().filter(|line| line.starts_with("EV")).collect();
    assert_eq!(attached.len(), 4);
    assert_eq!(attached[0], "EV01 | 84ff4356e6295e18d18e45b90a93b9fa528927862c6e094a0a3e2a9753a95dfb");
    let last = rows("known-at-decision", &[("case", "XE-2026-001")], &["decision"]);
    assert!(
        last.iter().all(|line| line == "DEC2") && last.len() > known.len(),
        "the last decision where none is named"
    );
    assert_eq!(rows("known-at-decision", &[("case", "XD-2026-001")], &["kind"]), NOBODY, "nothing was decided");
    assert_eq!(rows("known-at-decision", &[("case", "XE-2026-001"), ("decision", "DEC9")], &["kind"]), NOBODY);
}

#[test]
fn q3_the_letter_without_power_came_to_light_after_the_decision() {
    let columns = ["case", "decision", "decidedOn", "kind", "happenedOn", "recordedOn", "daysLate"];
    // The scenarios are recorded in one night, so that what is late is late by the days up to it.
    let late = ["XE-2026-001 | DEC1 | 2026-03-20 | EventCorrected | 2026-03-05 | 2026-11-01 | 241"];
    assert_eq!(rows("late-facts", &[], &columns), late);
    let before = at("XE-2026-001", "EventCorrected", 0) - 1;
    assert_eq!(rows_at(Some(before), "late-facts", &[], &columns), NOBODY);
}

#[test]
fn q4_and_q7_are_empty() {
    assert_eq!(rows("decided-by-involved", &[], &["of"]), NOBODY);
    assert_eq!(rows("deliveries-outside-approval", &[], &["item"]), NOBODY);
}

#[test]
fn q5_the_departure_from_advice_has_reasons_a_level_and_what_followed() {
    // F10: the working group advised against it; the region departs with reasons. One of two incidents was annulled.
    let columns =
        ["case", "decision", "decidedBy", "authority", "residualLevel", "advice", "incidentsAfter", "graveAfter"];
    let departures = rows("departures-from-advice", &[], &columns);
    assert_eq!(
        departures,
        [
            "XE-2026-001 | DEC1 | U-601 | REGIONAL | LOW | SUPPORT_NOT_ADVISED | 1 | 0",
            "XE-2026-001 | DEC2 | U-601 | REGIONAL | LOW | SUPPORT_NOT_ADVISED | 0 | 0",
        ]
    );
    let reasons = rows("departures-from-advice", &[], &["reasons"]);
    assert!(reasons[0].starts_with("The inspectorate bill is before Parliament"), "{reasons:?}");
}

#[test]
fn q6_the_review_of_day_60_was_missed() {
    // F7: reviewed on day 29, the next review missed on day 60 and made on day 75, then on time until day 118.
    let columns = ["case", "suspension", "suspendedOn", "finding", "from", "to", "days", "running"];
    let missed = ["XA-2025-002 | SUS1 | 2026-04-03 | UNREVIEWED | 2026-05-02 | 2026-06-17 | 46 | no"];
    assert_eq!(rows("suspensions-unreviewed", &[], &columns), missed);
    let strict =
        rows("suspensions-unreviewed", &[("reviewDays", "28"), ("limitDays", "100")], &["case", "finding", "days"]);
    assert_eq!(
        strict,
        [
            "XA-2025-002 | UNREVIEWED | 29",
            "XA-2025-002 | UNREVIEWED | 46",
            "XA-2025-002 | UNREVIEWED | 29",
            "XA-2025-002 | TOO_LONG | 18",
        ]
    );
    // While it ran, by the day of the question.
    let reviewed = at("XA-2025-002", "SuspensionReviewed", 0);
    let running = rows_at(Some(reviewed), "suspensions-unreviewed", &[("on", "2026-06-02")], &columns);
    assert_eq!(running, ["XA-2025-002 | SUS1 | 2026-04-03 | UNREVIEWED | 2026-05-02 | 2026-06-02 | 31 | yes"]);
    assert_eq!(
        rows_at(Some(reviewed), "suspensions-unreviewed", &[("on", "2026-06-01")], &columns),
        NOBODY,
        "30 days are allowed"
    );
}

#[test]
fn q8_corrections_have_two_people_and_name_the_decisions_they_touch() {
    let columns = [
        "what",
        "targetKind",
        "field",
        "was",
        "now",
        "reason",
        "proposedBy",
        "approvedBy",
        "alerts",
        "decisions",
        "openAlerts",
    ];
    let corrected = rows("corrections-and-alerts", &[], &columns);
    assert_eq!(
        corrected,
        [
            r#"CORRECTION | PreconditionAssessed | outcome | "MET" | "NOT_MET" | LATE_INFORMATION | U-707 | U-706 | ALERT-1 | DEC1 | 0"#,
            "CORRECTION | IndicatorMeasured | numerator | 1 | 12 | TYPING | U-705 | U-706 |  |  | 0",
            "ANNULMENT | IncidentReported |  |  |  | DUPLICATE | U-705 | U-706 |  |  | 0",
        ]
    );
    assert_eq!(rows("corrections-and-alerts", &[("by", "U-707")], &["field"]), ["outcome"]);
    // Until somebody resolved it, the alert was open.
    let raised = at("XE-2026-001", "ConsistencyAlertRaised", 0);
    let open = rows_at(Some(raised), "corrections-and-alerts", &[], &["what", "alerts", "decisions", "openAlerts"]);
    assert_eq!(open, ["CORRECTION | ALERT-1 | DEC1 | 1", "OPEN_ALERT | ALERT-1 | DEC1 | 1"]);
}

#[test]
fn q9_not_applicable_was_confirmed_by_a_second_person() {
    let columns = ["case", "precondition", "pairs", "assessedOn", "assessedBy", "confirmedBy", "confirmedOn", "counts"];
    let found = ["XE-2024-001 | DEATH_PENALTY | S1 XE-SIS, S2 XE-SIS | 2024-06-20 | U-505 | U-506 | 2024-06-24 | yes"];
    assert_eq!(rows("not-applicable-preconditions", &[], &columns), found);
    let assessed = at("XE-2024-001", "PreconditionConfirmed", 0) - 1;
    let unconfirmed =
        rows_at(Some(assessed), "not-applicable-preconditions", &[], &["assessedBy", "confirmedBy", "confirmedOn"]);
    assert_eq!(unconfirmed, ["U-505 |  | "]);
}

#[test]
fn q10_a_case_stands_where_its_last_event_is() {
    let closed = at("XA-2025-002", "CaseClosed", 0);
    let stands = rows("proof-of-case", &[("case", "XA-2025-002")], &["revision", "lastAt", "logSize", "leafHash"]);
    assert_eq!(stands, [format!("89 | {closed} | {} | ", super::TEN.log().len())]);
    let earlier = rows_at(Some(closed - 1), "proof-of-case", &[("case", "XA-2025-002")], &["revision", "lastAt"]);
    assert_eq!(earlier, [format!("88 | {}", closed - 1)]);
    assert_eq!(
        rows("proof-of-case", &[("case", "XA-2025-002"), ("on", "2026-10-31")], &["revision"]),
        NOBODY,
        "recorded on 1 November"
    );
}

#[test]
fn q11_nobody_has_read_anything_in_the_scenarios() {
    assert_eq!(rows("evidence-readers", &[("case", "XA-2025-002")], &["readBy"]), NOBODY);
}

#[test]
fn q12_support_runs_on_though_its_approval_is_over() {
    // F6: approved at Medium for 180 days, and never decided again.
    let columns = ["case", "item", "decision", "approvedOn", "validUntil", "daysOver", "activeSince"];
    assert_eq!(
        rows("expired-but-active", &[], &columns),
        [
            "XA-2024-001 | S1 | DEC2 | 2025-06-27 | 2025-12-24 | 312 | 2025-07-07",
            "XA-2024-001 | S2 | DEC2 | 2025-06-27 | 2025-12-24 | 312 | 2025-07-07",
        ]
    );
    assert_eq!(rows("expired-but-active", &[("on", "2025-12-24")], &columns), NOBODY, "its last day is a day of it");
}

#[test]
fn q13_one_emergency_was_ratified_in_time_and_one_lapsed() {
    // F8: ratified at 41 hours and ended; the second for the same recipient is ratified by nobody.
    let columns = [
        "emergency",
        "recipients",
        "authority",
        "ratifiedInTime",
        "lapsedAt",
        "endedOn",
        "state",
        "deliveries",
        "earlierUses",
    ];
    assert_eq!(
        rows("emergencies", &[], &columns),
        [
            "EM1 | XD-MN | CHIEF_OF_MISSION | yes |  | 2026-08-13 | ENDED | 2 | 0",
            "EM2 | XD-MN | CHIEF_OF_MISSION |  | 2026-08-27T10:00:01.000Z |  | LAPSED | 1 | 1",
        ]
    );
}
