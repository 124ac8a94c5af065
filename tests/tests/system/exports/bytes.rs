//! The same bytes whichever way they are asked for, also after a break, and on record.

use std::fs;

use serde_json::json;
use tests::{Binary, said, text};

use super::{AUDITOR, REASON, demonstration, events, exported, fetched, lines};
use crate::with;

/// Every form that there is of events.
const OF_EVENTS: [&str; 8] = ["jsonl", "csv", "cloudevents", "cloudevents-batch", "xlsx", "ocel", "xes", "prov"];

#[test]
fn server_and_folder_give_the_same_bytes_of_the_same_moment_and_position() {
    let (mut server, player) = with(&[1]);
    let token = player.token(&server, "auditor");
    let made = lines(&fetched(&server, &token, "events?format=jsonl&reason=audit"))[0]["manifest"].clone();
    let (position, at) = (made["position"].as_str().unwrap(), made["madeAt"].as_str().unwrap());
    assert_eq!((&made["madeFor"]["user"], &made["filter"]), (&json!("U-708"), &json!(null)));
    assert!(made["checkpoint"]["root"].is_string() && made["checkpoint"]["size"] == position, "{made}");
    let filter = r#"{"kinds":["SupportItemAdded","SupportApproved"],"countries":["XA"]}"#;
    let coded =
        "%7B%22kinds%22%3A%5B%22SupportItemAdded%22%2C%22SupportApproved%22%5D%2C%22countries%22%3A%5B%22XA%22%5D%7D";
    let mut asked: Vec<(String, Vec<&str>)> = Vec::new();
    for format in OF_EVENTS {
        asked.push((format!("events?format={format}"), vec!["events", "--format", format]));
        let of_case = vec!["case", "XA-2025-001", "--format", format];
        asked.push((format!("case/XA-2025-001?format={format}"), of_case));
        let more = vec!["events", "--format", format, "--filter", filter, "--after", "20"];
        asked.push((format!("events?format={format}&after=20&filter={coded}"), more));
    }
    let sheet = ["cases", "--format", "csv", "--lang", "ar", "--keys", "--no-bom", "--separator", "semicolon"];
    asked.push(("cases?format=csv&lang=ar&keys=true&bom=false&separator=semicolon".to_owned(), sheet.to_vec()));
    asked.push(("cases?format=jsonl".to_owned(), vec!["cases", "--format", "jsonl"]));
    asked.push(("cases?format=xlsx&lang=ar".to_owned(), vec!["cases", "--format", "xlsx", "--lang", "ar"]));
    for lang in ["en", "ar"] {
        let dossier = vec!["case", "XA-2025-001", "--format", "dossier", "--lang", lang];
        asked.push((format!("case/XA-2025-001?format=dossier&lang={lang}"), dossier));
    }
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, &token).unwrap();
    let same = ["--at-position", position, "--made-at", at];
    let by_url = ["--url", server.url(), "--token-file", text(&secret)].map(str::to_owned);
    let by_url: Vec<&str> = by_url.iter().map(String::as_str).collect();
    let mut got = Vec::new();
    for (path, arguments) in &asked {
        let bytes = fetched(&server, &token, &format!("{path}&atPosition={position}&madeAt={at}&reason=audit"));
        assert!(bytes.len() > 200, "{path}");
        let file = exported(folder.path(), "served", &[&arguments[..], &same, &by_url].concat());
        assert_eq!(fs::read(&file).unwrap(), bytes, "{path}: the command line over the server");
        let metadata = fs::read(folder.path().join("served-metadata.json")).ok();
        drop(fs::remove_file(folder.path().join("served-metadata.json")));
        got.push((bytes, metadata));
    }
    assert!(server.stop().success());
    let data = server.folder().to_owned();
    for ((path, arguments), (bytes, metadata)) in asked.iter().zip(&got) {
        let here = [&arguments[..], &same, &AUDITOR, &["--data", text(&data)]].concat();
        let file = exported(folder.path(), "served", &here);
        assert_eq!(&fs::read(&file).unwrap(), bytes, "{path}: the folder");
        assert_eq!(&fs::read(folder.path().join("served-metadata.json")).ok(), metadata, "{path}: beside it");
        assert_eq!(metadata.is_some(), path.contains("format=csv"));
        drop(fs::remove_file(folder.path().join("served-metadata.json")));
    }
}

#[test]
fn what_was_cut_off_anywhere_goes_on_to_the_same_bytes_and_a_cursor_gives_everything_after_it() {
    let (mut server, mut player) = with(&[1]);
    // A cell with line ends and quotes, to be cut inside.
    super::described(&server, &mut player, "S8", "Two lines:\n\"first\",\n'second' معلق");
    let token = player.token(&server, "auditor");
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("token");
    fs::write(&secret, &token).unwrap();
    let by_url = ["--url", server.url(), "--token-file", text(&secret)].map(str::to_owned);
    let other_secret = folder.path().join("other-token");
    fs::write(&other_secret, player.token(&server, "donor")).unwrap();
    let mut parts = Vec::new();
    for format in ["jsonl", "cloudevents", "csv"] {
        let arguments: Vec<&str> =
            ["events", "--format", format].into_iter().chain(by_url.iter().map(String::as_str)).collect();
        let file = exported(folder.path(), "whole", &arguments);
        let whole = fs::read(&file).unwrap();
        let (part, cut) = (folder.path().join("cut.part"), folder.path().join("cut"));
        if format == "csv" {
            fs::copy(folder.path().join("whole-metadata.json"), folder.path().join("cut-metadata.json")).unwrap();
        }
        let first = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let second = first + whole[first..].iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let places =
            (1..8).map(|eighth| whole.len() * eighth / 8).chain([second, second + 5, whole.len() - 1, whole.len()]);
        for place in places {
            fs::write(&part, &whole[..place]).unwrap();
            exported(folder.path(), "cut", &[&arguments[..], &["--resume"]].concat());
            assert!(fs::read(&cut).unwrap() == whole && !part.exists(), "{format} cut at {place} of {}", whole.len());
        }
        fs::write(&part, &whole[..whole.len() / 2]).unwrap();
        let other =
            [&["export"], &arguments[..], &["--after", "9", "--resume", "--out", text(&cut), "--reason", REASON]];
        let refused = Binary::run(&other.concat());
        assert_eq!(refused.status.code(), Some(2), "another export is not gone on with: {}", said(&refused));
        assert_eq!(fs::metadata(&part).unwrap().len() as usize, whole.len() / 2, "and what is there stays");
        // Nor with another person's eyes, from the server or from the folder.
        let on = [&["export"], &arguments[..3], &["--resume", "--out", text(&cut), "--reason", REASON]].concat();
        let donor = ["--url", server.url(), "--token-file", text(&other_secret)];
        let refused = Binary::run(&[&on[..], &donor].concat());
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        assert!(said(&refused).contains("was made for U-708, AUDITOR, HQ"), "{}", said(&refused));
        assert_eq!(fs::read(&part).unwrap(), whole[..whole.len() / 2], "and what is there stays");
        parts.push((format, fs::read(&part).unwrap(), whole));
        fs::remove_file(&part).unwrap();
    }
    let all = events(&fetched(&server, &token, "events?format=jsonl&reason=audit"));
    let place = all.len() / 2;
    let cursor = all[place]["position"].as_str().unwrap();
    let last = all.last().unwrap()["position"].as_str().unwrap();
    let path = format!("events?format=jsonl&after={cursor}&atPosition={last}&reason=audit");
    assert_eq!(events(&fetched(&server, &token, &path)), all[place + 1..]);
    assert!(server.stop().success());
    for (format, half, whole) in parts {
        let (part, cut) = (folder.path().join("cut.part"), folder.path().join("cut"));
        fs::write(&part, &half).unwrap();
        if format == "csv" {
            fs::copy(folder.path().join("whole-metadata.json"), folder.path().join("cut-metadata.json")).unwrap();
        }
        let here = ["events", "--format", format, "--data", text(server.folder()), "--resume"];
        let operator = [&["export"], &here[..], &["--out", text(&cut), "--reason", REASON]].concat();
        let refused = Binary::run(&operator);
        assert_eq!(refused.status.code(), Some(2), "{format}: {}", said(&refused));
        assert_eq!(fs::read(&part).unwrap(), half, "{format}: what is there stays");
        exported(folder.path(), "cut", &[&here[..], &AUDITOR].concat());
        assert!(fs::read(&cut).unwrap() == whole, "{format}: the one that it was made for goes on from the folder");
    }
}

#[cfg(unix)]
#[test]
fn what_is_carried_away_is_its_owners_alone_whatever_was_there() {
    use std::os::unix::fs::PermissionsExt as _;
    let (store, folder) = (demonstration(), tempfile::tempdir().unwrap());
    let beside = folder.path().join("cases.csv-metadata.json");
    for file in [folder.path().join("cases.csv.part"), beside.clone()] {
        fs::write(&file, "left by another").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).unwrap();
    }
    let asked = ["cases", "--format", "csv", "--data", text(store.path())];
    let out = exported(folder.path(), "cases.csv", &asked);
    for file in [out, beside] {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
        assert!(!fs::read_to_string(&file).unwrap().contains("left by another"));
    }
}

#[test]
fn a_copy_is_on_record_before_it_is_made_and_what_cannot_be_is_refused_with_what_to_do() {
    let (server, player) = with(&[1]);
    let token = player.token(&server, "auditor");
    let refused = |path: &str, status: u16, code: &str, says: &str| {
        let (got, _, body) = server.fetch(&token, &format!("/export/{path}"));
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        let error = &body["errors"][0];
        assert_eq!((got, &error["extensions"]["code"]), (status, &json!(code)), "{path}: {body}");
        assert!(error["message"].as_str().unwrap().contains(says), "{path}: {body}");
    };
    refused("events", 400, "BAD_USER_INPUT", "format=");
    refused("events?format=jsonl&filter=%7B%22kind%22%3A1%7D", 400, "BAD_USER_INPUT", "kind");
    refused("events?format=jsonl&filter=%7B%22kinds%22%3A%5B%22Nothing%22%5D%7D", 400, "BAD_USER_INPUT", "Nothing");
    refused("events?format=jsonl&atPosition=999999", 400, "BAD_USER_INPUT", "ends at position");
    refused("events?format=jsonl&madeAt=2199-01-01T00:00:00Z", 400, "BAD_USER_INPUT", "madeAt");
    refused("cases?format=csv&atPosition=999999", 400, "BAD_USER_INPUT", "ends at position");
    refused("cases?format=csv&asRecorded=2199-01-01T00:00:00Z", 400, "BAD_USER_INPUT", "has not come");
    refused("cases?format=csv&effectiveOn=2199-01-01", 400, "BAD_USER_INPUT", "has not come");
    refused("events?format=csv&effectiveOn=2025-01-01", 400, "BAD_USER_INPUT", "The register and the reports");
    refused("case/XA-1999-001?format=jsonl", 404, "NOT_FOUND", "no case");
    refused("case/..%2f..%2fetc?format=jsonl", 404, "NOT_FOUND", "no case");
    refused("nothing?format=jsonl", 404, "NOT_FOUND", "/export/");
    let (status, _, _) = server.fetch("hrdd_none_none", "/export/events?format=jsonl");
    assert_eq!(status, 401);
    let before = server.head();
    let whole = fetched(&server, &token, "case/XA-2025-001?format=csv&reason=A+yearly+copy");
    assert!(whole.starts_with("\u{feff}".as_bytes()));
    let words = "events?format=jsonl&filter=%7B%22text%22%3A%22Tarvala%22%7D&reason=Words";
    let found = events(&fetched(&server, &token, words));
    assert!(!found.is_empty() && found.iter().all(|event| event.to_string().contains("Tarvala")), "{found:?}");
    let asked = "{ readings(first: 100) { nodes { position reading { user role kind of reason case } } } }";
    let found = server.query(asked, json!({}))["readings"]["nodes"].as_array().unwrap().clone();
    let copies: Vec<_> = found.iter().filter(|one| one["reading"]["kind"] == "EXPORT").collect();
    assert_eq!(copies.len(), 2, "{found:?}");
    let of = copies[0]["reading"]["of"].as_str().unwrap();
    assert!(of.contains("text") && !of.contains("Tarvala"), "words may be a name, and stay out of the log: {of}");
    let reading = &copies[1]["reading"];
    assert_eq!([&reading["user"], &reading["role"], &reading["reason"]], ["U-708", "AUDITOR", "A yearly copy"]);
    let of = reading["of"].as_str().unwrap();
    assert!(of.contains("XA-2025-001 as csv") && of.contains(&format!("up to {before}")), "{of}");
    assert!(reading["case"].is_string(), "{reading}");
}

#[test]
fn who_is_refused_has_no_file_and_keeps_the_one_from_before() {
    let (store, folder) = (demonstration(), tempfile::tempdir().unwrap());
    let data = store.path();
    let out = exported(folder.path(), "cases.csv", &["cases", "--format", "csv", "--data", text(data)]);
    let files = || {
        let mut files: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    };
    let before = files();
    assert_eq!(before.len(), 2, "the table, and what it says of itself");
    let again = ["export", "cases", "--format", "csv", "--data", text(data), "--out", text(&out)];
    let refused = Binary::run(&again);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("--reason TEXT"), "it says what to do: {}", said(&refused));
    assert_eq!(files(), before);
}

#[test]
fn under_json_an_export_tells_how_far_it_has_come_and_what_it_came_to_line_by_line() {
    let (store, folder) = (demonstration(), tempfile::tempdir().unwrap());
    let out = folder.path().join("events.jsonl");
    let asked = ["--json", "export", "events", "--format", "jsonl", "--data", text(store.path()), "--reason", REASON];
    let ended = Binary::good(&[&asked[..], &["--out", text(&out)]].concat());
    assert!(ended.stdout.is_empty(), "what is said of it is no part of it");
    let told: Vec<serde_json::Value> = lines(&ended.stderr);
    let of_export = |line: &&serde_json::Value| line["doing"] == "exporting";
    let progress: Vec<_> = told.iter().filter(of_export).collect();
    let position = lines(&fs::read(&out).unwrap())[0]["manifest"]["position"].clone();
    let last = progress.last().unwrap();
    assert_eq!([&last["type"], &last["of"]], ["progress", "positions"], "{told:?}");
    assert_eq!(last["done"].to_string(), position.as_str().unwrap(), "all of it: {last}");
    assert_eq!(last["done"], last["total"], "{last}");
    let summary = told.last().unwrap();
    assert_eq!([&summary["type"], &summary["position"]], [&json!("summary"), &position]);
    assert_eq!(summary["bytes"], fs::metadata(&out).unwrap().len());
}
