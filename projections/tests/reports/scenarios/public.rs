use super::{TEN, at, rows, rows_at};

const NOBODY: [&str; 0] = [];

#[test]
fn q25_support_is_worth_what_its_items_are_worth_in_their_currency() {
    let columns = ["outcome", "forceType", "residualLevel", "reason", "currency", "items", "amount"];
    assert_eq!(
        rows("value-of-support", &[("country", "XC")], &columns),
        [
            "APPROVED | Police | MEDIUM |  | EUR | 2 | 43000000 EUR minor",
            // F4: kits with pistols, and the transport of rifles.
            "DECLINED | Gendarmerie |  | PRECONDITION_NOT_MET | EUR | 2 | 68000000 EUR minor",
            "DELIVERED | Police | MEDIUM |  | EUR | 2 | 9000000 EUR minor",
        ]
    );
    assert_eq!(
        rows("value-of-support", &[("country", "XB")], &columns),
        [
            "APPROVED | SEVERAL | MEDIUM |  | USD | 2 | 48000000 USD minor",
            "DELIVERED | Gendarmerie | MEDIUM |  | USD | 3 | 9000000 USD minor",
            "DELIVERED | Police | MEDIUM |  | USD | 3 | 11000000 USD minor",
        ]
    );
    // F8: fuel under an emergency rests on no approval.
    let rescue = rows("value-of-support", &[("country", "XD")], &["outcome", "forceType", "residualLevel", "items"]);
    assert_eq!(rescue[2], "DELIVERED | NavyMaritime |  | 3");
}

#[test]
fn q26_six_of_eight_approved_cases_have_conditions() {
    let columns = ["country", "approvedCases", "withConditions", "share", "conditions", "missed", "onTimeShare"];
    let lines = rows("conditions-kept", &[], &columns);
    assert_eq!(lines.last().unwrap(), " | 8 | 6 | 75.00 % | 19 | 0 | ");
    assert_eq!(lines[3], "XD | 1 | 0 | 0.00 % | 0 | 0 | ", "F3: radios at a low level");
}

#[test]
fn q27_the_middle_durations() {
    let columns = ["measure", "country", "n", "median", "shortest", "longest"];
    let lines = rows("durations", &[], &columns);
    for line in [
        "OPENED_TO_DECISION |  | 9 | 66.00 | 23 | 129",
        "OPENED_TO_DECISION | XC | 2 | 44.50 | 23 | 66",
        "INCIDENT_TO_FIRST_STEP | XA | 1 | 2.00 | 2 | 2",
        // F7: until Headquarters ceased it on day 118.
        "SUSPENSION_LENGTH | XA | 1 | 118.00 | 118 | 118",
        "SUSPENSION_LENGTH |  | 3 | 55.00 | 27 | 118",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line} in {lines:?}");
    }
    assert_eq!(
        rows("durations", &[("country", "XD")], &["measure", "country"]),
        ["OPENED_TO_DECISION | XD", "OPENED_TO_DECISION | "]
    );
}

#[test]
fn q28_eight_types_and_how_few_risks_each_rests_on() {
    let columns = ["typeNumber", "n", "lowered", "loweredShare", "meanDrop"];
    assert_eq!(
        rows("measure-types-and-residuals", &[], &columns),
        [
            "1 | 1 | 1 | 100.00 % | 1.00",
            "2 | 1 | 0 | 0.00 % | 0.00",
            "3 | 1 | 0 | 0.00 % | 0.00",
            "4 | 0 | 0 |  | ",
            "5 | 1 | 0 | 0.00 % | 0.00",
            "6 | 0 | 0 |  | ",
            "7 | 1 | 1 | 100.00 % | 1.00",
            "8 | 1 | 1 | 100.00 % | 1.00",
        ]
    );
}

#[test]
fn q29_where_not_to_help_was_the_greater_risk() {
    let columns = ["case", "nonProvisionLevel", "supportLevel", "status", "decision", "decidedOn"];
    assert_eq!(
        rows("non-provision-outranked", &[], &columns),
        [
            "XA-2025-001 | HIGH | MEDIUM | ACTIVE | APPROVED | 2026-07-06",
            "XC-2025-002 | HIGH | MEDIUM | APPROVED | APPROVED | 2026-06-15",
            "XA-2024-001 | HIGH | MEDIUM | ACTIVE | APPROVED | 2025-06-27",
            // F8: 140 people adrift.
            "XD-2026-001 | PROHIBITIVE | MEDIUM | DRAFT | NONE | ",
            "XE-2026-001 | MEDIUM | LOW | ACTIVE | APPROVED | 2026-06-09",
        ]
    );
}

#[test]
fn q30_what_changed_since_the_torture_was_reported() {
    let reported = at("XA-2025-002", "IncidentReported", 0).to_string();
    let columns =
        ["case", "change", "statusBefore", "statusAfter", "levelBefore", "levelAfter", "activeBefore", "activeAfter"];
    let changed = rows("portfolio-change", &[("earlierPosition", &reported)], &columns);
    assert_eq!(
        changed,
        [
            "XA-2025-002 | CHANGED | UNDER_INTERVENTION | CLOSED | MEDIUM | PROHIBITIVE | 2 | 0",
            "XD-2026-001 | NEW |  | DRAFT |  | MEDIUM |  | 0",
            "XE-2024-001 | NEW |  | CLOSED |  | LOW |  | 0",
            "XE-2026-001 | NEW |  | ACTIVE |  | LOW |  | 1",
        ]
    );
    let closed = at("XA-2025-002", "CaseClosed", 0);
    let then = rows_at(Some(closed), "portfolio-change", &[("earlierPosition", &reported)], &["case"]);
    assert_eq!(then, ["XA-2025-002"], "the two moments alone count");
    assert_eq!(
        rows("portfolio-change", &[("earlierAt", "2026-11-01T00:00:00Z")], &columns),
        NOBODY,
        "recorded in one night"
    );
}

#[test]
fn q31_another_ladder_would_have_needed_other_people() {
    let columns = [
        "case",
        "decision",
        "policyThen",
        "levelThen",
        "authority",
        "requiredThen",
        "levelNew",
        "requiredNew",
        "finding",
    ];
    assert_eq!(
        rows("policy-dry-run", &[], &columns),
        NOBODY,
        "under the edition in force all stands as it was decided"
    );
    let draft = |change: &dyn Fn(&mut serde_json::Value)| {
        let first = TEN.registry().policies().last().unwrap();
        let mut draft = serde_json::to_value(&**first).unwrap();
        change(&mut draft);
        draft.to_string()
    };
    let regional = draft(&|draft| draft["ladder"][1]["authority"] = "REGIONAL".into());
    let needed = rows("policy-dry-run", &[("draft", &regional)], &columns);
    assert!(needed.iter().all(|line| line.ends_with("MEDIUM | REGIONAL | HIGHER_AUTHORITY_NEEDED")), "{needed:?}");
    assert!(
        needed[0].starts_with("XA-2025-001 | DEC1 | ")
            && needed[0].contains("| MEDIUM | CHIEF_OF_MISSION | CHIEF_OF_MISSION |")
    );
    assert_eq!(rows("policy-dry-run", &[("draft", &draft(&|_| ()))], &columns), NOBODY);
    let harsh = draft(&|draft| {
        for row in draft["matrix"].as_array_mut().unwrap() {
            row[4] = "PROHIBITIVE".into();
            row[3] = "PROHIBITIVE".into();
            row[2] = "PROHIBITIVE".into();
            row[1] = "PROHIBITIVE".into();
            row[0] = "PROHIBITIVE".into();
        }
    });
    let nobody = rows("policy-dry-run", &[("draft", &harsh)], &["levelNew", "requiredNew", "finding"]);
    assert!(
        nobody.iter().all(|line| line == "PROHIBITIVE |  | NOBODY_MAY_APPROVE" || line.starts_with("LOW")),
        "{nobody:?}"
    );
    assert!(nobody.len() >= 10);
    let falling = draft(&|draft| draft["matrix"][0][0] = "HIGH".into());
    let question = projections::reports::Question {
        name: "policy-dry-run".into(),
        parameters: vec![("draft".into(), falling)],
        ..Default::default()
    };
    let refused = projections::reports::run(&*super::LOG, &question, 1).unwrap_err().to_string();
    assert!(refused.contains("a higher score never gives a lower level"), "{refused}");
}

#[test]
fn q32_a_government_is_shown_what_it_was_told_and_what_it_must_keep() {
    let columns = ["what", "on", "authority", "addressee", "about", "kind", "state"];
    let shown = rows("for-recipient-government", &[("case", "XA-2025-002")], &columns);
    assert_eq!(shown.len(), 7);
    assert_eq!(shown[0], "CONDITION | 2025-10-06 |  |  | Logs are handed over each month. | CONTINUING | OPEN");
    assert_eq!(shown[6], "NOTIFICATION | 2026-07-31 | Ministry of the Interior | MINISTRY | CESSATION |  | ");
    let everything = shown.join("\n");
    for sourced in ["torture", "TORTURE", "INC1", "EV0", "U-1", "REFOULEMENT", "Medical"] {
        assert!(!everything.contains(sourced), "{sourced}");
    }
    let ministry = [("case", "XA-2025-002"), ("authority", "Ministry of the Interior")];
    let told = rows("for-recipient-government", &ministry, &["what", "authority"]);
    assert_eq!(told.iter().filter(|line| line.starts_with("NOTIFICATION")).count(), 3);
    assert!(told.iter().all(|line| line.starts_with("CONDITION") || line.ends_with("Ministry of the Interior")));
}
