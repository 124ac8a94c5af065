//! What is carried away from a log, to somebody who trusts neither the server nor its operator, and checked there: bundles,
//! proofs with their records, checkpoints.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use signed_note::{Note, StandardSigner};
use tests::{Binary, Server};

use crate::{
    proofs::{TREE, key},
    with,
};

/// A stopped server's store with a bundle of a case, and the log's key.
struct Carried {
    server: Server,
    folder: tempfile::TempDir,
    bundle: PathBuf,
    key: String,
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Binary::run(arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().expect("it ends by itself"), text(&output.stdout), text(&output.stderr))
}

fn carried() -> Carried {
    let (mut server, _) = with(&[1]);
    let key = key(&server);
    assert!(server.stop().success());
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("case.hrdd");
    let copy = tests::copy_of(server.folder());
    let copied = copy.path().to_str().unwrap();
    let (code, _, said) = run(&["bundle", TREE, "--copy", "--data", copied, "--out", bundle.to_str().unwrap()]);
    assert!(code == 0 && said.contains(&key), "{code} {said}");
    Carried { server, folder, bundle, key }
}

fn data(server: &Server) -> &str {
    server.folder().to_str().unwrap()
}

type Entries = BTreeMap<String, Vec<u8>>;

fn unpacked(bundle: &Path) -> Entries {
    let mut archive = tar::Archive::new(fs::File::open(bundle).unwrap());
    let entries = archive.entries().unwrap().map(|entry| {
        let mut entry = entry.unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        (entry.path().unwrap().to_str().unwrap().to_owned(), content)
    });
    entries.collect()
}

fn packed(entries: &Entries, file: &Path) {
    let mut builder = tar::Builder::new(fs::File::create(file).unwrap());
    for (name, content) in entries {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(content.len() as u64);
        header.set_path(name).unwrap();
        header.set_cksum();
        builder.append(&header, content.as_slice()).unwrap();
    }
    builder.finish().unwrap();
}

#[test]
fn a_bundle_is_checked_offline_and_replayed_as_from_the_store() {
    let carried = carried();
    let (bundle, key) = (carried.bundle.to_str().unwrap(), carried.key.as_str());
    let again = carried.folder.path().join("again.hrdd");
    let copy = tests::copy_of(carried.server.folder());
    let copied = copy.path().to_str().unwrap();
    assert_eq!(run(&["bundle", TREE, "--copy", "--data", copied, "--out", again.to_str().unwrap()]).0, 0);
    assert!(fs::read(&carried.bundle).unwrap() == fs::read(&again).unwrap(), "the same bytes each time");

    let replay = |arguments: &[&str]| {
        let (code, shown, said) = run(&[&["--json", "replay"], arguments].concat());
        (code, shown, said)
    };
    let (_, from_store, _) = replay(&[TREE, "--data", data(&carried.server)]);
    let plain = run(&["replay", TREE, "--data", data(&carried.server)]).1;
    // From here on there is no store.
    fs::remove_dir_all(carried.server.folder()).unwrap();
    let (code, from_file, said) = replay(&["--file", bundle, "--key", key]);
    assert!(code == 0 && from_file.lines().count() > 10, "{said}");
    assert_eq!(from_file, from_store);
    assert_eq!(run(&["replay", "--file", bundle, "--key", key]).1, plain);
    let (code, shown, said) = replay(&["--file", bundle]);
    assert!(code == 6 && said.contains("agrees with itself"), "{code} {said}");
    assert_eq!(shown, from_store);

    let (code, shown, said) = run(&["verify", bundle, "--key", key]);
    assert!(code == 0 && shown.contains("verified") && shown.contains("demonstration data"), "{code} {shown} {said}");
    let (code, shown, said) = run(&["verify", bundle]);
    assert!(code == 6 && !shown.contains("verified") && said.contains("came from the file"), "{code} {shown} {said}");
    let (code, shown, _) = run(&["--json", "verify", bundle]);
    let answer: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((code, &answer["ok"], &answer["error"]["code"]), (6, &json!(false), &json!("KEY_FROM_FILE")), "{shown}");
    let (code, shown, _) = run(&["--json", "verify", bundle, "--key", key]);
    let answer: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((code, &answer["ok"], &answer["data"]["confirmed"]), (0, &json!(true), &json!(true)), "{shown}");
    assert_eq!((&answer["data"]["reference"], &answer["data"]["keys"]), (&json!(TREE), &json!([key])));

    let file = |name: &str, text: &str| {
        let file = carried.folder.path().join(name);
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let policy = file("policy.txt", &format!("log {key}\nquorum none\n"));
    assert_eq!(run(&["verify", bundle, "--trust", &policy]).0, 0);
    // A witness that has not signed.
    let witness = "witness-one+8b6dd0a8+BEqrM9e4TGk1SWYxwd2Wx0d7Gx6NqYyCkMRuRp2Zr4Fo";
    let (code, _, said) = run(&["verify", bundle, "--key", witness]);
    assert!(code == 2, "{code} {said}");
    let (code, _, said) = run(&["verify", bundle, "--key", "nonsense"]);
    assert!(code == 2 && said.contains("--key"), "{code} {said}");

    // Another log's key: a fresh store has its own.
    let other = Server::fresh();
    let other = self::key(&other);
    let (code, _, said) = run(&["verify", bundle, "--key", &other]);
    assert!(code == 6 && said.contains("checkpoint") && said.contains("no known key"), "{code} {said}");
    let (code, _, _) = run(&["replay", "--file", bundle, "--key", &other]);
    assert_eq!(code, 6);
}

#[test]
fn a_bundle_altered_in_any_part_is_refused_and_the_part_is_named() {
    let carried = carried();
    let whole = unpacked(&carried.bundle);
    let file = carried.folder.path().join("altered.hrdd");
    let refused = |entries: &Entries| {
        packed(entries, &file);
        let (code, shown, said) = run(&["verify", file.to_str().unwrap(), "--key", &carried.key]);
        assert!(code == 6 && !shown.contains("verified") && !said.contains("panicked"), "{code} {shown} {said}");
        assert_eq!(run(&["replay", "--file", file.to_str().unwrap(), "--key", &carried.key]).1, "", "nothing is shown");
        said
    };
    packed(&whole, &file);
    assert!(fs::read(&file).unwrap() == fs::read(&carried.bundle).unwrap(), "packed again it is the same file");
    for (name, content) in whole.iter().step_by(9).chain(whole.iter().take(7)) {
        for alter in [0, content.len() / 2, content.len() - 1] {
            let mut entries = whole.clone();
            entries.get_mut(name).unwrap()[alter] ^= 1;
            let said = refused(&entries);
            let number = name.trim_start_matches("records/");
            // Keys and checkpoint answer for one another.
            let named =
                said.contains(name) || said.contains(number) || (name == "keys.txt" && said.contains("checkpoint:"));
            assert!(
                named || name == "checkpoint" && said.contains("proofs/") || name == "bundle.json",
                "{name}: {said}"
            );
        }
        let mut entries = whole.clone();
        entries.remove(name);
        assert!(refused(&entries).contains(name), "{name}");
    }
    let mut entries = whole.clone();
    entries.insert("more.txt".into(), b"x".to_vec());
    assert!(refused(&entries).contains("more.txt"));

    // An event left out, with its proof and its line: everything that is left fits, but for the chain.
    let manifest: Value = serde_json::from_slice(&whole["bundle.json"]).unwrap();
    let positions = manifest["streams"][0]["positions"].as_array().unwrap();
    let last = positions.last().unwrap().as_str().unwrap();
    let mut entries = whole.clone();
    entries.remove(&format!("records/{last:0>12}")).unwrap();
    entries.remove(&format!("proofs/{last:0>12}.tlog-proof")).unwrap();
    let text = String::from_utf8(whole["bundle.json"].clone()).unwrap();
    let shortened = text.replacen(&format!(",\n        \"{last}\"\n"), "\n", 1);
    assert_ne!(text, shortened);
    entries.insert("bundle.json".into(), shortened.into_bytes());
    let said = refused(&entries);
    assert!(said.contains("case-") && said.contains("left out"), "{said}");
}

#[test]
fn one_event_is_carried_away_with_its_proof() {
    let carried = carried();
    let prefix = carried.folder.path().join("one");
    let (prefix, data) = (prefix.to_str().unwrap(), data(&carried.server));
    let (code, shown, said) = run(&["events", "proof", "9", "--data", data, "--out", prefix]);
    assert_eq!(code, 0, "{said}");
    let [proof, record] = [format!("{prefix}.tlog-proof"), format!("{prefix}.record")];
    assert_eq!(shown.lines().collect::<Vec<_>>(), [&proof, &record]);
    let (code, _, said) = run(&["events", "proof", "999999", "--data", data]);
    assert!(code == 3 && said.contains("999999"), "{said}");
    fs::remove_dir_all(carried.server.folder()).unwrap();
    let verify = |more: &[&str]| run(&[&["--json", "verify", &proof, "--record", &record], more].concat());
    let (code, shown, said) = verify(&["--key", &carried.key]);
    let answer: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((code, &answer["data"]["event"]["position"]), (0, &json!("9")), "{shown} {said}");
    assert_eq!(verify(&[]).0, 6);
    assert_eq!(run(&["verify", &proof]).0, 2);
    let mut bytes = fs::read(&record).unwrap();
    bytes[30] ^= 1;
    fs::write(&record, bytes).unwrap();
    let (code, shown, _) = verify(&["--key", &carried.key]);
    assert!(code == 6 && shown.contains("the record"), "{shown}");

    let nothing = carried.folder.path().join("nothing");
    for (content, code) in [(&b""[..], 6), (b"c2sp.org/tlog-proof@v1\n", 2), (&[0; 4096], 6), (&[0xff; 100_000], 6)] {
        fs::write(&nothing, content).unwrap();
        let (ended, _, said) = run(&["verify", nothing.to_str().unwrap(), "--key", &carried.key]);
        assert!(ended == code && !said.contains("panicked"), "{ended} {said}");
    }
    assert_eq!(run(&["verify", "/nowhere/at/all"]).0, 1);
}

/// A checkpoint by itself: who signed it is told, and that it shows no event; without a key from elsewhere nothing is.
#[test]
fn a_bare_checkpoint_is_checked_for_who_signed_it_and_said_to_show_no_more() {
    let carried = carried();
    let file = carried.folder.path().join("checkpoint.txt");
    let path = file.to_str().unwrap();
    let note = run(&["checkpoint", "show", "--data", data(&carried.server)]).1;
    fs::write(&file, &note).unwrap();
    let (code, shown, said) = run(&["verify", path, "--key", &carried.key]);
    assert!(code == 0 && said.is_empty(), "{code} {said}");
    let events = format!("at {} events", note.lines().nth(1).unwrap());
    assert!(shown.contains(&events) && shown.contains("and no event") && shown.contains("who signed it"), "{shown}");

    let (code, shown, said) = run(&["verify", path]);
    assert!(code == 6 && said.contains("nothing was checked") && !shown.contains("verified"), "{code} {shown} {said}");
    let answer: Value = serde_json::from_str(&run(&["--json", "verify", path]).1).unwrap();
    assert_eq!((&answer["ok"], &answer["error"]["code"]), (&json!(false), &json!("SIGNATURE_NOT_CHECKED")));
    assert_eq!(answer["data"]["confirmed"], false);

    let other = Server::fresh();
    let (code, shown, _) = run(&["verify", path, "--key", &key(&other)]);
    assert!(code == 6 && !shown.contains("verified"), "another log's key: {code} {shown}");
    for (place, _) in note.bytes().enumerate().filter(|(_, byte)| *byte != b'\n').step_by(5) {
        let mut changed = note.clone().into_bytes();
        changed[place] ^= 1;
        fs::write(&file, &changed).unwrap();
        let (code, shown, said) = run(&["verify", path, "--key", &carried.key]);
        assert!(code == 6 && !shown.contains("verified") && !said.contains("panicked"), "byte {place}: {shown} {said}");
    }
}

/// The same records under other heads of cases, signed with the log's own key: what a false proof of a whole case rests on.
#[test]
fn a_checkpoint_over_other_heads_of_cases_is_found_also_where_the_log_went_on_since() {
    let (mut server, mut player) = with(&[1]);
    assert!(server.stop().success());
    let kept = run(&["checkpoint", "show", "--data", data(&server)]).1;
    let signer = fs::read_to_string(server.folder().join("signing.key")).unwrap();
    let signer = StandardSigner::new(signer.trim()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("checkpoint.txt");
    let path = file.to_str().unwrap();
    let compare = |folder: &str, note: &str| {
        fs::write(&file, note).unwrap();
        let (code, shown, said) = run(&["--json", "checkpoint", "compare", path, "--data", folder]);
        (code, serde_json::from_str::<Value>(&shown).unwrap_or_else(|_| panic!("{shown} {said}")))
    };
    let (text, _) = kept.split_once("\n\n").unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let other = STANDARD.encode([7; 32]);
    let forged = format!("{}\n{}\n{}\nstreams {other}\n", lines[0], lines[1], lines[2]);
    let mut note = Note::new(forged.as_bytes(), &[]).unwrap();
    note.add_sigs(&[&signer]).unwrap();
    let forged = String::from_utf8(note.to_bytes()).unwrap();
    let of_cases = |(code, said): (i32, Value)| {
        let message = said["error"]["message"].as_str().unwrap_or_default().to_owned();
        assert!(code == 6 && said["error"]["code"] == "DIFFERS" && message.contains("heads of cases"), "{said}");
    };
    assert_eq!(compare(data(&server), &kept).1["data"]["outcome"], "SAME");
    of_cases(compare(data(&server), &forged));

    let mut server = Server::over(server.folder());
    player.scenario(&server, &fixtures::scenarios().unwrap()[1]);
    assert!(server.stop().success());
    assert_eq!(compare(data(&server), &kept).1["data"]["outcome"], "EXTENDS");
    of_cases(compare(data(&server), &forged));
}
