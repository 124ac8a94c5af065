//! What programs that are not ours read in exports.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tests::{Binary, text};

use super::{AUDITOR, REASON, demonstration, described, events, exported, read};
use crate::with;

/// What would be a formula, in one spreadsheet or another, and Arabic.
const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://x.example\",\"click\")",
    "+1+1",
    "-2;=1+1",
    "@SUM(A1)\t=1",
    "'quoted, \"and\n=1+1\"",
    "=معلق جزئياً؛ 12 مركبة",
];

#[test]
fn spreadsheet_libraries_read_arabic_and_no_cell_is_a_formula() {
    let (mut server, mut player) = with(&[1]);
    let places: Vec<String> = HOSTILE
        .iter()
        .enumerate()
        .map(|(number, text)| described(&server, &mut player, &format!("S{}", number + 10), text))
        .collect();
    assert!(server.stop().success());
    let folder = tempfile::tempdir().unwrap();
    let data = ["--data", text(server.folder())];
    for separator in ["comma", "semicolon", "tab"] {
        let asked = ["case", "XA-2025-001", "--format", "csv", "--lang", "ar", "--separator", separator];
        let file = exported(folder.path(), "case.csv", &[&asked[..], &AUDITOR, &data].concat());
        let told = read("csv", &file, &[]);
        assert_eq!((&told["bom"], &told["dangerous"]), (&json!(true), &json!([])));
        assert_eq!(told["header"][6], "الحدث");
        assert_eq!([&told["stamp"]["case"], &told["stamp"]["madeFor"]["user"]], ["XA-2025-001", "U-708"]);
        for (place, text) in places.iter().zip(HOSTILE) {
            let at = |rows: &str| {
                told[rows].as_array().unwrap().iter().find(|row| row["position"] == *place).unwrap().clone()
            };
            let (row, undone) = (at("rows"), at("undone"));
            assert_ne!(row["reason"], text, "a guard stands before what would be a formula");
            assert_eq!(undone["reason"], text, "it reads back as it was recorded");
            let payload: Value = serde_json::from_str(undone["payload"].as_str().unwrap()).unwrap();
            assert_eq!(payload["description"], text);
        }
    }
    let asked = ["case", "XA-2025-001", "--format", "xlsx", "--lang", "ar"];
    let file = exported(folder.path(), "case.xlsx", &[&asked[..], &AUDITOR, &data].concat());
    let told = read("xlsx", &file, &[]);
    assert_eq!([&told["rightToLeft"], &told["formulas"]], [&json!([true, true]), &json!([])]);
    assert_eq!([&told["sheets"], &told["frozen"]], [&json!(["الأحداث", "اقرأني"]), &json!("B2")]);
    assert_eq!(told["header"][6], "الحدث");
    assert_eq!(told["dates"], json!(["D", "E"]), "days and instants are dates");
    let rows = told["rows"].as_array().unwrap();
    assert_eq!(told["filter"], format!("A1:T{}", rows.len() + 1));
    for (place, text) in places.iter().zip(HOSTILE) {
        let row = rows.iter().find(|row| row[0].as_u64() == place.parse().ok()).unwrap();
        assert_eq!([&row[7], &row[3]], [&json!(text), &json!("2025-01-02T00:00:00")], "strings are strings");
    }
    assert_eq!([&told["author"], &told["stamp"]["format"]], ["U-708", "xlsx"]);
    let about = told["about"].to_string();
    assert!(about.contains(told["stamp"]["checkpoint"]["root"].as_str().unwrap()) && about.contains("XA-2025-001"));
    let asked = ["cases", "--format", "xlsx"];
    let told = read("xlsx", &exported(folder.path(), "cases.xlsx", &[&asked[..], &data].concat()), &[]);
    assert_eq!([&told["sheets"], &told["rightToLeft"]], [&json!(["Cases", "Read me"]), &json!([false, false])]);
    assert_eq!(told["rows"][0][0], "XA-2025-001");
}

#[test]
fn the_official_sdk_reads_every_event_of_the_ledger() {
    let store = demonstration();
    let folder = tempfile::tempdir().unwrap();
    let export =
        |format: &str| exported(folder.path(), format, &["events", "--format", format, "--data", text(store.path())]);
    let told = events(&std::fs::read(export("jsonl")).unwrap());
    for format in ["cloudevents", "cloudevents-batch"] {
        let read = read("cloudevents", &export(format), &[]);
        let all = read.as_array().unwrap();
        let [begun, found @ .., ended] = all.as_slice() else { panic!("{read}") };
        assert_eq!([&begun["type"], &ended["type"]], ["hrdd.export.begun", "hrdd.export.ended"]);
        assert_eq!(begun["data"]["manifest"]["madeFor"]["role"], "SYSTEM");
        // The copy before this one is on record since.
        assert!(found.len() > 500 && found.len() >= told.len(), "{} {}", found.len(), told.len());
        for (event, told) in found.iter().zip(&told) {
            assert_eq!(&event["data"], told);
            assert_eq!(event["type"], format!("hrdd.event.{}", told["kind"].as_str().unwrap()));
            assert_eq!(event["sequence"], told["position"]);
            assert!(event["id"].as_str().unwrap().starts_with(&format!("{}-", told["position"].as_str().unwrap())));
            assert!(event["source"].as_str().unwrap().starts_with("/hrdd/") && event["time"].is_string());
        }
    }
    let none = ["export", "case", "XA-1999-001", "--format", "jsonl", "--data", text(store.path()), "--reason", REASON];
    assert_eq!(Binary::run(&none).status.code(), Some(3));
}

/// The second only after the first: what `read.py` asks for.
const ORDER: [(&str, &str); 4] = [
    ("PreconditionAssessed", "RiskAssessmentStarted"),
    ("MechanismConsulted", "SupportApproved"),
    ("RiskAssessmentEndorsed", "SupportApproved"),
    ("SupportApproved", "DeliveryRecorded"),
];

/// The cases that break that order, counted over the events as they were told.
fn odd(by_case: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let breaks = |kinds: &[String]| {
        ORDER.iter().any(|(first, second)| {
            let place = |kind: &str| kinds.iter().position(|known| known == kind);
            place(second).is_some_and(|second| place(first).is_none_or(|first| first > second))
        })
    };
    by_case.iter().filter(|(_, kinds)| breaks(kinds)).map(|(case, _)| case.clone()).collect()
}

#[test]
fn process_mining_finds_the_seven_actions_and_names_the_odd_cases() {
    let store = demonstration();
    let folder = tempfile::tempdir().unwrap();
    let export =
        |format: &str| exported(folder.path(), format, &["events", "--format", format, "--data", text(store.path())]);
    let told = events(&std::fs::read(export("jsonl")).unwrap());
    let mut by_case: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for event in told.iter().filter(|event| event["case"].is_string()) {
        let of = |field: &str| event[field].as_str().unwrap().to_owned();
        by_case.entry(of("case")).or_default().push(of("kind"));
    }
    assert_eq!(by_case.len(), 11);
    let seven: Vec<String> = (1..=7).map(|action| format!("Action {action}: ")).collect();
    let has_all = |found: &Value| {
        let found: Vec<&str> = found.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        seven.iter().all(|action| found.iter().filter(|one| one.starts_with(action)).count() == 1)
    };
    let number = |event: &Value| event["position"].as_str().unwrap().parse::<u64>().unwrap();
    let all: Vec<u64> = told.iter().map(number).collect();
    let of_cases: Vec<u64> = told.iter().filter(|event| event["case"].is_string()).map(number).collect();

    let xes = read("xes", &export("xes"), &[]);
    assert!(has_all(&xes["model"]), "the discovered model: {}", xes["model"]);
    assert_eq!(xes["events"], json!(of_cases));
    assert_eq!(xes["starts"], json!({ "Action 1: scope": by_case.len() }), "every case begins with the first action");
    let odd = odd(&by_case);
    let named: BTreeSet<String> = xes["odd"].as_object().unwrap().keys().cloned().collect();
    // Two were approved without asking the mechanism; in one, support was given at night before there was a decision.
    assert_eq!(odd, ["XB-2025-001", "XD-2026-001", "XE-2024-001"].map(str::to_owned).into());
    assert_eq!(named, odd, "{}", xes["odd"]);

    let ocel = read("ocel", &export("ocel"), &[]);
    assert!(has_all(&ocel["actions"]), "{}", ocel["actions"]);
    // What was recorded since the first export are the exports themselves.
    let positions: Vec<u64> = ocel["events"].as_array().unwrap().iter().map(|one| one.as_u64().unwrap()).collect();
    assert_eq!(&positions[..all.len()], &all[..]);
    let cases: Vec<String> = by_case.keys().map(|case| format!("case:{case}")).collect();
    assert_eq!(ocel["cases"], json!(cases), "flattened to cases, every case is there");
    let types: Vec<&str> = ocel["types"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    for kind in ["case", "item", "measure", "recipient", "risk", "condition", "incident", "suspension"] {
        assert!(types.contains(&kind), "{types:?}");
    }
    let objects = ocel["objects"].to_string();
    assert!(objects.contains("item:XA-2025-001/S1") && objects.contains("recipient:XA-TBP"), "{objects}");
    assert_eq!(ocel["manifest"]["format"], "ocel");
    // An emergency is a thing that its authorisation, its ratification and what was delivered under it have in common.
    let mut named: BTreeSet<(String, String)> = BTreeSet::new();
    for event in &told {
        if let Some(emergency) = event["payload"]["emergency"].as_str() {
            let case = event["case"].as_str().unwrap();
            named.insert((format!("emergency:{case}/{emergency}"), event["kind"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(ocel["emergencies"], json!(named));
    for kind in ["EmergencySupportAuthorised", "EmergencySupportRatified", "DeliveryRecorded"] {
        assert!(named.contains(&("emergency:XD-2026-001/EM1".to_owned(), kind.to_owned())), "{kind} in {named:?}");
    }
    assert!(ocel["discovered"].as_array().unwrap().len() > 50, "{}", ocel["discovered"]);
}

#[test]
fn the_prov_package_reads_who_made_which_state_of_a_case_from_what() {
    let store = demonstration();
    let folder = tempfile::tempdir().unwrap();
    let export =
        |format: &str| exported(folder.path(), format, &["events", "--format", format, "--data", text(store.path())]);
    let told = events(&std::fs::read(export("jsonl")).unwrap());
    let prov = read("prov", &export("prov"), &[]);
    assert_eq!([&prov["same"], &prov["xml"]], [true, true], "written again and read again it is the same");
    assert!(prov["export"][0]["manifest"].as_str().unwrap().contains("\"format\":\"prov\""), "{}", prov["export"]);
    let of_case = |event: &&Value| event["case"] == "XA-2025-001";
    let history: Vec<&Value> = told.iter().filter(of_case).collect();
    let bundle = &prov["bundles"]["XA-2025-001"];
    assert_eq!(prov["bundles"].as_object().unwrap().len(), 11);
    let mut activities: Vec<String> =
        history.iter().map(|event| format!("event-{}", event["position"].as_str().unwrap())).collect();
    let mut found: Vec<String> = serde_json::from_value(bundle["activities"].clone()).unwrap();
    activities.sort();
    found.sort();
    assert_eq!(found, activities);
    let people: BTreeSet<&str> = history.iter().map(|event| event["actor"]["user"].as_str().unwrap()).collect();
    assert_eq!(bundle["agents"], json!(people));
    let attached = history.iter().filter(|event| event["kind"] == "EvidenceAttached");
    let mut hashes: Vec<&str> = attached.map(|event| event["payload"]["sha256"].as_str().unwrap()).collect();
    hashes.sort_unstable();
    assert_eq!(bundle["hashes"], json!(hashes));
}
