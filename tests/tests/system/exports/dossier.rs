//! The dossier: one file that asks for nothing, says what it is, and holds what its reader sees.

use serde_json::json;
use tests::text;

use super::{AUDITOR, demonstration, events, exported, read};

/// A donor of the first case.
const DONOR: [&str; 6] = ["--user", "U-802", "--role", "DONOR", "--office", "DONOR-1"];

#[test]
fn a_dossier_is_one_page_without_requests_with_every_event_and_marks_and_withholds_from_whom_it_must() {
    let store = demonstration();
    let folder = tempfile::tempdir().unwrap();
    let export = |name: &str, more: &[&str]| {
        let asked = ["case", "XA-2025-001", "--data", text(store.path())];
        exported(folder.path(), name, &[&asked[..], more].concat())
    };
    let told = events(&std::fs::read(export("events", &[&["--format", "jsonl"], &AUDITOR[..]].concat())).unwrap());
    for lang in ["en", "ar"] {
        let asked = [&["--format", "dossier", "--lang", lang], &AUDITOR[..]].concat();
        let page = read("dossier", &export("dossier.html", &asked), &[]);
        assert_eq!([&page["unclosed"], &page["wrong"], &page["asks"]], [&json!([]), &json!([]), &json!([])]);
        assert_eq!([&page["root"]["lang"], &page["root"]["dir"]], [lang, if lang == "ar" { "rtl" } else { "ltr" }]);
        assert!(page["tags"].get("script").is_none() && page["tags"].get("img").is_none());
        let style = page["style"].as_str().unwrap();
        assert!(
            style.contains("size:A4") && style.contains("counter(page)") && style.contains("XA-2025-001\u{2069} · ")
        );
        // Timeline, risks, indicators, periods of support; each with its table, none with a style of its own.
        let count = |tag: &str| page["tags"][tag].as_u64().unwrap_or_default();
        assert_eq!([count("svg"), count("figure"), count("details"), count("style")], [4, 4, 4, 1]);
        assert!(style.contains(".viz ") && page["root"]["data-theme"] == "light", "pictures on white paper");
        let texts: Vec<&str> = page["texts"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        let marks = if lang == "ar" {
            ["عرض توضيحي: بيانات مختلقة", "موافقة على الدعم بشروط", "السجل الكامل، الأقدم أولاً"]
        } else {
            ["DEMONSTRATION: MADE-UP DATA", "Approved with conditions", "Full history, oldest first"]
        };
        for mark in marks {
            assert!(texts.contains(&mark), "{mark}");
        }
        for event in &told {
            let of = |field: &str| event[field].as_str().unwrap();
            let places = [of("leafHash"), of("recordedAt"), of("effectiveOn"), of("position"), of("kind")];
            assert!(places.iter().all(|place| texts.contains(place)), "{event}");
        }
        let attached = told.iter().filter(|event| event["kind"] == "EvidenceAttached");
        let mut evidence = attached.map(|event| &event["payload"]);
        assert!(evidence.all(|one| texts.contains(&one["sha256"].as_str().unwrap())), "evidence by hash");
        assert!(texts.contains(&"U-708, AUDITOR, HQ"), "for whom it was made");
    }
    let less = [&["--lang", "en"], &DONOR[..]].concat();
    let seen = events(&std::fs::read(export("events", &[&["--format", "jsonl"], &less[..]].concat())).unwrap());
    assert!(!seen.is_empty() && seen.len() < told.len());
    let page = read("dossier", &export("less.html", &[&["--format", "dossier"], &less[..]].concat()), &[]);
    let texts: Vec<&str> = page["texts"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    let withheld = texts.iter().filter(|text| **text == "Withheld from this reader.").count();
    assert!(withheld > 3, "{withheld}");
    let (risks, steps) = ("Risks before and after mitigation", "The case step by step");
    assert!(texts.contains(&steps) && !texts.contains(&risks) && !texts.contains(&"Indicators against thresholds"));
    assert!(texts.contains(&"Events that are not shown to this reader"));
    let hidden = told.iter().filter(|event| !seen.iter().any(|known| known["position"] == event["position"]));
    for event in hidden {
        assert!(!texts.contains(&event["leafHash"].as_str().unwrap()), "{event}");
        let words = ["rationale", "note", "findings", "title", "comments"];
        let said: Vec<&str> = words.iter().filter_map(|word| event["payload"][*word].as_str()).collect();
        let is_told = |said: &&str| {
            let elsewhere = seen.iter().any(|known| known["payload"].to_string().contains(*said));
            !elsewhere && texts.contains(said)
        };
        assert!(!said.iter().any(is_told), "{event}");
    }
    assert!(texts.contains(&"U-802, DONOR, DONOR-1"));
}
