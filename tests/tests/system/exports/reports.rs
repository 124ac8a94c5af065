//! Reports as tables: the same bytes from the server and from its folder, the same rows as the report itself, safe in
//! spreadsheets, and on record.

use std::fs;

use serde_json::{Value, json};
use tests::{Binary, Player, Server, said, text};

use super::{AUDITOR, REASON, exported, fetched, lines, read};
use crate::with;

/// Titles that would be a formula in one spreadsheet or another, and Arabic.
const TITLES: [&str; 3] = ["=HYPERLINK(\"http://x.example\",\"click\")", "+1;=1+1", "=معلق جزئياً؛ 12 مركبة"];

/// Reports, each with what is given to it, as the command line and as a query string say it.
const ASKED: [(&[&str], &str); 4] = [
    (&["overdue-measures", "on=2031-01-01"], "overdue-measures.FORMAT?on=2031-01-01"),
    (&["recipient-history", "recipient=XA-TCG-3"], "recipient-history.FORMAT?recipient=XA-TCG-3"),
    (&["known-at-decision", "case=XA-2025-001"], "known-at-decision?format=FORMAT&case=XA-2025-001"),
    (&["value-of-support", "--as-recorded", "60"], "value-of-support.FORMAT?asRecorded=60"),
];

/// Adds a measure with such a title to the case of the first scenario.
fn measured(server: &Server, player: &mut Player, measure: &str, title: &str) {
    let scenarios = fixtures::scenarios().unwrap();
    let mut step = scenarios[0].steps.iter().find(|step| step.command == "addMitigation").unwrap().clone();
    step.on = domain::terms::Day::parse("2025-12-15").unwrap();
    let mut input = player.input(server, "measured", &step);
    (input["measure"], input["title"], input["precedentToStart"]) = (measure.into(), title.into(), false.into());
    let given = Player::give(server, &player.token(server, &step.by), &step.command, &input);
    assert!(given.refusal().is_none(), "{:?}", given.refusal());
}

#[test]
fn a_report_leaves_as_the_same_bytes_from_server_and_folder_with_the_rows_that_it_shows() {
    let (mut server, mut player) = with(&[1, 7]);
    for (number, title) in TITLES.iter().enumerate() {
        measured(&server, &mut player, &format!("M9.{number}"), title);
    }
    let token = player.token(&server, "auditor");
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, &token).unwrap();
    let by_url = ["--url", server.url(), "--token-file", text(&secret)].map(str::to_owned);
    let by_url: Vec<&str> = by_url.iter().map(String::as_str).collect();
    let made = lines(&fetched(&server, &token, "report/overdue-measures.jsonl?on=2031-01-01&reason=audit"));
    let stamp = made[0]["manifest"].clone();
    let (position, at) = (stamp["position"].as_str().unwrap(), stamp["madeAt"].as_str().unwrap());
    let same = ["--at-position", position, "--made-at", at];
    let metadata = folder.path().join("file-metadata.json");
    let mut got = Vec::new();
    for (arguments, path) in ASKED {
        for format in ["jsonl", "csv", "xlsx"] {
            let path = path.replace("FORMAT", format);
            let path = format!("report/{path}&lang=ar&atPosition={position}&madeAt={at}&reason=audit");
            let bytes = fetched(&server, &token, &path);
            let asked = [&["report"], arguments, &["--format", format, "--lang", "ar"], &same].concat();
            let file = exported(folder.path(), "file", &[&asked[..], &by_url].concat());
            assert_eq!(fs::read(&file).unwrap(), bytes, "{path}: the command line over the server");
            got.push((asked, bytes, fs::read(&metadata).ok()));
            drop(fs::remove_file(&metadata));
        }
    }
    // The rows are those that the report shows of the same moment.
    let shown = |asked: &[&str]| -> Value {
        let all = [&["--json", "report"], asked, &["--position", position], &by_url].concat();
        serde_json::from_slice::<Value>(&Binary::good(&all).stdout).unwrap()["data"].take()
    };
    for (place, (arguments, _)) in ASKED.iter().enumerate().take(3) {
        let answer = shown(arguments);
        let told = lines(&got[place * 3].1);
        assert_eq!(told[0]["manifest"]["report"]["question"], answer["question"]);
        let rows = answer["rows"].as_array().unwrap();
        assert!(!rows.is_empty() && told.len() == rows.len() + 2, "{arguments:?}: {} of {}", told.len(), rows.len());
        assert_eq!(told[0]["manifest"]["report"]["rows"], rows.len());
        for (row, told) in rows.iter().zip(&told[1..]) {
            for column in answer["columns"].as_array().unwrap() {
                let (key, kind) = (column["key"].as_str().unwrap(), column["type"].as_str().unwrap());
                let (is, value) = (&told[key], &row["cells"][key]);
                match kind {
                    "MONEY" if !value.is_null() => {
                        assert_eq!(is.to_string(), value["amountMinor"].as_str().unwrap());
                        assert_eq!(told[format!("{key}Currency")], value["currency"]);
                    }
                    "DECIMAL" | "PERCENT" if !value.is_null() => {
                        assert!((is.as_f64().unwrap() * 100.0 - value.as_f64().unwrap()).abs() < 1e-6);
                    }
                    "POSITION" if !value.is_null() => assert_eq!(is.to_string(), value.as_str().unwrap()),
                    _ => assert_eq!(is, value, "{key} of {arguments:?}"),
                }
            }
            let sources: Vec<&str> = told["sources"].as_str().unwrap_or_default().split_whitespace().collect();
            assert_eq!(json!(sources), row["sources"]);
            assert_eq!(told["sourceCount"], row["sourceCount"]);
        }
    }
    assert_eq!(lines(&got[9].1)[0]["manifest"]["report"]["asRecorded"], "60", "and of an earlier moment");

    assert!(server.stop().success());
    let data = ["--data", text(server.folder())].map(str::to_owned);
    let data: Vec<&str> = data.iter().map(String::as_str).collect();
    for (asked, bytes, beside) in &got {
        let file = exported(folder.path(), "file", &[&asked[..], &AUDITOR, &data].concat());
        assert_eq!(&fs::read(&file).unwrap(), bytes, "{asked:?}: the folder");
        assert_eq!(&fs::read(&metadata).ok(), beside, "{asked:?}: what stands beside it");
        assert_eq!(beside.is_some(), asked.contains(&"csv"));
        drop(fs::remove_file(&metadata));
    }
    as_spreadsheets(folder.path(), &data);
}

/// `hrdd report NAME --format` writes the same, and libraries for spreadsheets read it.
fn as_spreadsheets(folder: &std::path::Path, data: &[&str]) {
    let write = |name: &str, format: &str| {
        let out = folder.join(name);
        let asked = ["report", "overdue-measures", "on=2031-01-01", "--format", format, "--lang", "ar"];
        let ended = Binary::good(&[&asked[..], &["--out", text(&out), "--reason", REASON], data].concat());
        assert!(said(&ended).contains("exported"), "{}", said(&ended));
        out
    };
    let told = read("csv", &write("overdue.csv", "csv"), &[]);
    assert_eq!((&told["bom"], &told["dangerous"]), (&json!(true), &json!([])));
    assert_eq!([&told["header"][0], &told["header"][9]], ["الحالة", "تاريخ الاستحقاق"]);
    let stamp = &told["stamp"]["report"];
    assert!(stamp["definition"].as_str().unwrap().contains("only another person's verification does"), "{stamp}");
    assert_eq!([&stamp["parameters"]["on"], &stamp["on"]], ["2031-01-01", "2031-01-01"]);
    let of = |rows: &str, number: usize| {
        let name = format!("M9.{number}");
        let found = told[rows].as_array().unwrap().iter().find(|row| row["measure"] == name).unwrap();
        found["title"].clone()
    };
    for (number, title) in TITLES.iter().enumerate() {
        assert_ne!(of("rows", number), *title, "a guard stands before what would be a formula");
        assert_eq!(of("undone", number), *title, "it reads back as it was recorded");
    }
    let told = read("xlsx", &write("overdue.xlsx", "xlsx"), &[]);
    assert_eq!([&told["rightToLeft"], &told["formulas"]], [&json!([true, true]), &json!([])]);
    assert_eq!(told["sheets"], json!(["التقرير", "اقرأني"]));
    let rows = told["rows"].as_array().unwrap();
    for title in TITLES {
        let row = rows.iter().find(|row| row[5] == title).unwrap();
        assert_eq!([&row[9], &row[12]], [&json!("2026-02-15T00:00:00"), &json!(false)], "days are days");
    }
    let about = told["about"].to_string();
    for part in ["overdue-measures", "only another person's verification does", "Who answers for it.", "2031-01-01"] {
        assert!(about.contains(part), "{part} in {about}");
    }
}

#[test]
fn what_cannot_be_is_refused_and_what_is_strict_needs_a_reason_and_goes_on_record() {
    let (server, player) = with(&[7]);
    let token = player.token(&server, "auditor");
    let refused = |path: &str, status: u16, says: &str| {
        let (got, _, body) = server.fetch(&token, &format!("/export/report/{path}"));
        let body: Value = serde_json::from_slice(&body).unwrap();
        let message = body["errors"][0]["message"].as_str().unwrap();
        assert!(got == status && message.contains(says), "{path}: {got} {body}");
    };
    refused("late-facts", 400, "format=");
    refused("late-facts.xes", 400, "no xes of report");
    refused("late-facts.csv?x=y", 400, "has no parameter `x`");
    refused("late-facts.csv?asRecorded=99999999", 404, "The log ends at");
    refused("late-facts.csv?asRecorded=2199-01-01T00:00:00Z", 400, "not come yet");
    refused("no-such.csv", 404, "no report");
    refused("known-at-decision.csv?case=XZ-2099-001", 404, "no case");
    let path = "recipient-history.jsonl?recipient=XA-TCG-3";
    refused(path, 400, "Say why");
    let beside = "recipient-history.csv?recipient=XA-TCG-3&metadata=true";
    refused(beside, 400, "Say why");
    let rows = lines(&fetched(&server, &token, &format!("report/{path}&reason=Asked")));
    assert!(rows.len() > 10, "{rows:?}");
    let asked = "{ readings(first: 100) { nodes { reading { user kind of reason case positions } } } }";
    let found = server.query(asked, json!({}))["readings"]["nodes"].as_array().unwrap().clone();
    let copies: Vec<&Value> =
        found.iter().map(|one| &one["reading"]).filter(|reading| reading["kind"] == "EXPORT").collect();
    let [reading] = copies.as_slice() else { panic!("what was refused leaves no trace: {found:?}") };
    assert_eq!([&reading["user"], &reading["reason"]], ["U-708", "Asked"]);
    let of = reading["of"].as_str().unwrap();
    assert!(of.starts_with("report recipient-history recipient=XA-TCG-3 as recorded at "), "{of}");
    assert!(!reading["positions"].as_array().unwrap().is_empty(), "{reading}");
    // What stands beside the table tells how many rows it has: that is read too.
    let told: Value =
        serde_json::from_slice(&fetched(&server, &token, &format!("report/{beside}&reason=Beside"))).unwrap();
    assert_eq!(told["notes"][0]["hrdd:stamp"]["report"]["rows"], rows.len() - 2);
    let found = server.query(asked, json!({}))["readings"]["nodes"].as_array().unwrap().clone();
    let reasons: Vec<&Value> = found.iter().map(|one| &one["reading"]["reason"]).collect();
    assert!(reasons.contains(&&json!("Beside")), "{found:?}");
}
