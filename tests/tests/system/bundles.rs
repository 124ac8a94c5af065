//! A bundle of every format is kept, and checked and replayed by every later release: who was handed one may come back with
//! it in ten years.
//!
//! `fixtures/bundles/<format>` holds `case.hrdd`, made of a demonstration case and signed by two witnesses; `policy.txt`, with
//! the log's key and theirs; `facts.json`, what was said of it when it was made. It is made once, never changed, and the next
//! format adds another.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tests::{Binary, Server};

use crate::witness::{Office, all_signed, until};

/// The format that this release writes.
const PRESENT: &str = "hrdd-bundle@v1";

const CASE: &str = "XA-2025-001";

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Facts {
    /// What `hrdd verify` answers, but for the name of the file.
    verified: Value,
    /// The status at the end, and for each step its kind and the status after it.
    status: String,
    steps: Vec<(String, String)>,
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("fixtures/bundles")
}

fn lines(arguments: &[&str]) -> Vec<Value> {
    let output = Binary::run(&[&["--json"], arguments].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What the present program says of a bundle.
fn facts(folder: &Path) -> Facts {
    let [bundle, policy] = ["case.hrdd", "policy.txt"].map(|name| folder.join(name).to_str().unwrap().to_owned());
    let mut verified = lines(&["verify", &bundle, "--trust", &policy]).remove(0)["data"].take();
    verified.as_object_mut().unwrap().remove("file").unwrap();
    let replayed = lines(&["replay", "--file", &bundle, "--trust", &policy]);
    let (summary, steps) = replayed.split_last().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let steps = steps.iter().map(|step| (text(&step["event"]["kind"]), text(&step["status"]))).collect();
    Facts { verified, status: text(&summary["status"]), steps }
}

fn make(folder: &Path) {
    let mut office = Office::new();
    let data = office.data();
    let mut server: Server = office.serve(&data);
    office.play(&server, 1);
    until(&server, "what both sign", all_signed);
    assert!(server.stop().success());
    fs::create_dir_all(folder).unwrap();
    let bundle = folder.join("case.hrdd");
    lines(&["bundle", CASE, "--witnessed", "--data", data.to_str().unwrap(), "--out", bundle.to_str().unwrap()]);
    // Where the witnesses were asked is nobody's matter any more.
    let policy = fs::read_to_string(office.policy()).unwrap();
    let policy: String = policy.lines().map(|line| line.split(" http://").next().unwrap().to_owned() + "\n").collect();
    fs::write(folder.join("policy.txt"), policy).unwrap();
    let facts = serde_json::to_string_pretty(&facts(folder)).unwrap() + "\n";
    fs::write(folder.join("facts.json"), facts).unwrap();
}

#[test]
fn a_bundle_of_every_format_is_checked_and_replayed_as_on_the_day_it_was_made() {
    let present = kept().join(PRESENT);
    if std::env::var_os("HRDD_BLESS").is_some() && !present.exists() {
        make(&present);
    }
    let folders: Vec<PathBuf> = fs::read_dir(kept())
        .unwrap_or_else(|error| {
            panic!("{error}: HRDD_BLESS=1 cargo test -p tests --test system bundles makes what is missing")
        })
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(folders.contains(&present), "{folders:?}");
    for folder in folders {
        let recorded: Facts = serde_json::from_slice(&fs::read(folder.join("facts.json")).unwrap()).unwrap();
        assert_eq!(recorded.verified["reference"], CASE);
        assert_eq!(recorded.verified["witnesses"].as_array().unwrap().len(), 2);
        assert_eq!(facts(&folder), recorded, "{}", folder.display());

        // One byte of it, and it is no bundle any more.
        let altered = tempfile::tempdir().unwrap();
        let mut bytes = fs::read(folder.join("case.hrdd")).unwrap();
        let middle = bytes.len() / 2;
        let place = middle + bytes[middle..].iter().position(|byte| *byte != 0).unwrap();
        bytes[place] ^= 1;
        fs::write(altered.path().join("case.hrdd"), bytes).unwrap();
        let file = altered.path().join("case.hrdd");
        let policy = folder.join("policy.txt");
        let refused = Binary::run(&["verify", file.to_str().unwrap(), "--trust", policy.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(6), "{}", String::from_utf8_lossy(&refused.stdout));
    }
}
