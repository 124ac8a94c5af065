//! A store of every release is kept, and opened by every later one.
//!
//! `fixtures/stores/format-N` holds the files of a store as the release left them, without the zeros at their ends, and
//! `facts.json`: the length of each file, and what the release said of the store. It is made once, never changed, and the
//! next format adds another. `digests.json` beside it is what the present release folds the store to; it changes with the
//! projections.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::Output,
};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tests::{Binary, Server, text};

use crate::with;

/// The format that this release writes.
const PRESENT: &str = "format-1";

/// The case that the facts speak of.
const CASE: &str = "XA-2025-001";

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Facts {
    /// The release that wrote the store.
    release: String,
    /// The length of each file.
    files: BTreeMap<String, u64>,
    /// Folders that hold no file.
    empty_folders: Vec<String>,
    /// The signed checkpoint at the head.
    checkpoint: String,
    /// The public keys of the log.
    keys: Vec<String>,
    /// How many events there are.
    events: u64,
    /// Their kinds, and how often.
    kinds: BTreeMap<String, u64>,
    /// How many events the case has, and its first one.
    case: (u64, Value),
}

fn stores() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("fixtures/stores")
}

fn json(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(text.lines().last().unwrap()).unwrap()
}

fn run(arguments: &[&str]) -> Value {
    json(&Binary::run(&[&["--json"], arguments].concat()))
}

/// What can be read of a store without knowing how it is kept.
fn facts(store: &Path) -> Facts {
    let data = store.to_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup");
    run(&["backup", "create", backup.to_str().unwrap(), "--data", data]);
    let listed = run(&["backup", "list", backup.to_str().unwrap()])["data"].take();
    let copy = tests::copy_of(store);
    let exported = Binary::run(&["events", "export", "--data", copy.path().to_str().unwrap(), "--copy"]);
    assert!(exported.status.success());
    let events: Vec<Value> = exported
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    let mut kinds = BTreeMap::new();
    for event in &events {
        *kinds.entry(event["kind"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    let opened = events.iter().find(|event| event["payload"]["reference"] == CASE).expect("the case is there");
    let of_case = events.iter().filter(|event| event["stream"] == opened["stream"]).count();
    Facts {
        release: env!("CARGO_PKG_VERSION").to_owned(),
        files: BTreeMap::new(),
        empty_folders: Vec::new(),
        checkpoint: listed["checkpoint"].as_str().unwrap().to_owned(),
        keys: serde_json::from_value(listed["keys"].clone()).unwrap(),
        events: events.len() as u64,
        kinds,
        case: (of_case as u64, opened.clone()),
    }
}

/// The digests of all projections, folded anew and compared with a second fold.
fn digests(store: &Path) -> Value {
    let rebuilt = run(&["rebuild", "--check", "--data", store.to_str().unwrap()]);
    serde_json::json!({ "digest": rebuilt["digest"], "projections": rebuilt["projections"] })
}

/// Every file and every empty folder below, by its path.
fn walk(folder: &Path, below: &str, files: &mut BTreeMap<String, PathBuf>, empty: &mut Vec<String>) {
    let mut any = false;
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        any = true;
        let name = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{name}/"), files, empty);
        } else {
            files.insert(name, entry.path());
        }
    }
    if !any {
        empty.push(below.trim_end_matches('/').to_owned());
    }
}

fn pack(store: &Path, into: &Path, facts: &mut Facts) {
    let mut files = BTreeMap::new();
    walk(store, "", &mut files, &mut facts.empty_folders);
    // Whose process it was, and what lets people in, are no part of the format.
    for (name, path) in files.iter().filter(|(name, _)| !["LOCK", "passwords", "tokens.used"].contains(&name.as_str()))
    {
        let bytes = fs::read(path).unwrap();
        let used = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let target = into.join("store").join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, &bytes[..used]).unwrap();
        facts.files.insert(name.clone(), bytes.len() as u64);
    }
}

fn unpack(kept: &Path, facts: &Facts, into: &Path) {
    for folder in &facts.empty_folders {
        fs::create_dir_all(into.join(folder)).unwrap();
    }
    for (name, length) in &facts.files {
        let target = into.join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let mut file: File = OpenOptions::new().write(true).create_new(true).mode(0o600).open(target).unwrap();
        file.write_all(&fs::read(kept.join("store").join(name)).unwrap()).unwrap();
        file.set_len(*length).unwrap();
    }
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> T {
    let text = fs::read(path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}. HRDD_BLESS=1 cargo test -p tests --test system releases makes what is missing",
            path.display()
        )
    });
    serde_json::from_slice(&text).unwrap()
}

fn write(path: &Path, value: &impl Serialize) {
    fs::write(path, serde_json::to_string_pretty(value).unwrap() + "\n").unwrap();
}

/// A store with every scenario, and every kind of event that the release knows.
fn make(folder: &Path) {
    let (mut server, mut player) = with(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    player.scenario(&server, &fixtures::extras().unwrap());
    assert!(server.stop().success());
    // Restored once, with its own key: that is an event of its own kind.
    let beside = tempfile::tempdir().unwrap();
    let (backup, store) = (beside.path().join("backup"), beside.path().join("store"));
    run(&["backup", "create", text(&backup), "--data", text(server.folder()), "--with-key"]);
    run(&["backup", "restore", text(&backup), "--data", text(&store)]);
    let made = folder.with_extension("new");
    drop(fs::remove_dir_all(&made));
    let mut facts_of_it = facts(&store);
    let known = domain::Event::kinds().map(|kind| kind.name);
    let missing: Vec<&str> = known.filter(|kind| !facts_of_it.kinds.contains_key(*kind)).collect();
    assert!(missing.is_empty(), "the scenarios leave out {missing:?}");
    pack(&store, &made, &mut facts_of_it);
    write(&made.join("facts.json"), &facts_of_it);
    fs::rename(made, folder).unwrap();
}

#[test]
fn the_store_of_every_release_opens_and_is_what_it_was() {
    let bless = std::env::var_os("HRDD_BLESS").is_some();
    if bless && !stores().join(PRESENT).exists() {
        make(&stores().join(PRESENT));
    }
    let mut kept: Vec<PathBuf> = fs::read_dir(stores()).unwrap().map(|entry| entry.unwrap().path()).collect();
    kept.sort();
    assert!(kept.iter().any(|folder| folder.ends_with(PRESENT)), "{kept:?}");
    for kept in kept {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        let recorded: Facts = read(&kept.join("facts.json"));
        unpack(&kept, &recorded, &store);
        let present = digests(&store);
        if bless {
            write(&kept.join("digests.json"), &present);
        }
        assert_eq!(present, read::<Value>(&kept.join("digests.json")), "{}", kept.display());
        let found = facts(&store);
        assert_eq!((found.events, &found.kinds, &found.case), (recorded.events, &recorded.kinds, &recorded.case));
        assert_eq!((&found.checkpoint, &found.keys), (&recorded.checkpoint, &recorded.keys));

        // By the checkpoint and the key of then: the bytes are the very same.
        let (backup, note) = (folder.path().join("backup"), folder.path().join("note"));
        let (backup, note) = (backup.to_str().unwrap(), {
            fs::write(&note, &recorded.checkpoint).unwrap();
            note
        });
        run(&["backup", "create", backup, "--data", store.to_str().unwrap()]);
        let checked =
            run(&["backup", "check", backup, "--against", note.to_str().unwrap(), "--key", &recorded.keys[0]]);
        assert_eq!(checked["position"], recorded.events.to_string());

        // And it goes on.
        let server = Server::over(&store);
        assert!(server.head() >= recorded.events, "with what the start recorded behind it");
        let case =
            server.query("query($of: String) { case(reference: $of) { revision } }", serde_json::json!({ "of": CASE }));
        let revision = case["case"]["revision"].as_u64().unwrap();
        assert!(revision >= recorded.case.0, "{revision}: with the deadlines that passed since");
    }
}
