//! What an export carries of itself, in every form: for whom, when, of what, up to which position, and the root of the log.

use serde_json::{Value, json};
use tests::text;

use super::{AUDITOR, demonstration, exported, lines, read};

/// Every form, and of what.
const FORMS: [(&str, &str); 12] = [
    ("events", "jsonl"),
    ("events", "csv"),
    ("events", "xlsx"),
    ("events", "cloudevents"),
    ("events", "cloudevents-batch"),
    ("events", "ocel"),
    ("events", "xes"),
    ("events", "prov"),
    ("cases", "jsonl"),
    ("cases", "csv"),
    ("cases", "xlsx"),
    ("case", "dossier"),
];

#[test]
fn every_form_says_for_whom_when_of_what_up_to_which_position_and_over_which_root() {
    let store = demonstration();
    let folder = tempfile::tempdir().unwrap();
    let export = |form: &str, more: &[&str]| {
        let data = ["--data", text(store.path())];
        exported(folder.path(), &format!("file.{form}"), &[more, &["--format", form], &AUDITOR, &data].concat())
    };
    let first = lines(&std::fs::read(export("jsonl", &["events"])).unwrap()).remove(0)["manifest"].take();
    let (position, at) = (first["position"].as_str().unwrap(), first["madeAt"].as_str().unwrap());
    let root = first["checkpoint"]["root"].as_str().unwrap();
    assert!(root.len() == 44 && first["checkpoint"]["size"] == position, "{first}");
    let events = json!({ "kinds": ["SupportApproved", "SupportItemAdded", "EmergencySupportAuthorised"] });
    let cases = json!({ "countries": ["XA"] });
    for (of, form) in FORMS {
        let filter = match of {
            "events" => &events,
            "cases" => &cases,
            _ => &Value::Null,
        };
        let given = filter.to_string();
        let mut asked = vec![of, "--at-position", position, "--made-at", at];
        if of == "case" {
            asked.push("XA-2025-001");
        } else {
            asked.extend(["--filter", given.as_str()]);
        }
        let stamp = read("stamp", &export(form, &asked), &[form]);
        if form == "dossier" {
            for (name, value) in [
                ("Export of", "case (dossier)"),
                ("Ledger", first["ledger"].as_str().unwrap()),
                ("Made for", "U-708, AUDITOR, HQ"),
                ("Made at (UTC)", at),
                ("Case", "XA-2025-001"),
            ] {
                assert_eq!(stamp[name], value, "{stamp}");
            }
            let all = stamp.to_string();
            assert!(all.contains(root) && all.contains(position), "{stamp}");
            continue;
        }
        let mut expected = first.clone();
        for (name, value) in [("of", json!(of)), ("format", json!(form)), ("filter", filter.clone())] {
            expected[name] = value;
        }
        assert_eq!(stamp, expected, "{form} of {of}");
        assert_eq!(stamp["madeFor"]["user"], "U-708");
        assert_eq!([&stamp["madeFor"]["role"], &stamp["madeFor"]["office"]], ["AUDITOR", "HQ"]);
    }
}
