//! The corpus of the fuzzer, and many altered copies of it, through the same functions that it calls.
//!
//! `HRDD_BLESS=1 cargo test -p storage --test readers` adds what the present code writes to `fuzz/corpus`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite stops where a reader fails"
)]

#[path = "../../fuzz/readers.rs"]
mod readers;
#[allow(dead_code, reason = "shared with programs that need more of it")]
#[path = "../storage/samples.rs"]
mod samples;
mod suite;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use domain::Position;
use samples::Numbering;
use storage::{
    EventLog, Options, attest,
    backup::{Making, OpenStore, create},
    encode_state,
    proof::{Attestation, Request, SigningKey},
};

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

#[test]
fn no_reader_breaks_off_whatever_it_is_given() {
    bless();
    suite::run(&readers::ALL, folder);
}

/// What a length claims is not made room for: a process with little memory is told that the state is wrong, and lives.
#[test]
fn a_claimed_length_is_not_believed() {
    let output = std::process::Command::new("sh")
        .args(["-c", "ulimit -c 0; ulimit -v 1000000; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "claims", "--ignored", "--test-threads", "1"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "it was not run");
}

#[test]
#[ignore = "run by the test above, in a process with little memory"]
fn claims() {
    for (target, reader) in readers::ALL {
        let bytes = fs::read(folder(target).join("claims-four-gigabytes"));
        assert!(target != "state" || bytes.is_ok());
        assert!(bytes.is_err() || !reader(&bytes.unwrap()));
    }
}

#[test]
fn every_reader_has_a_target() {
    suite::targets_are(include_str!("../../fuzz/Cargo.toml"), &readers::ALL);
}

fn add(target: &str, name: &str, bytes: &[u8]) {
    fs::create_dir_all(folder(target)).unwrap();
    fs::write(folder(target).join(name), bytes).unwrap();
}

fn bless() {
    if std::env::var_os("HRDD_BLESS").is_none() {
        return;
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/golden");
    for entry in fs::read_dir(golden).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if let Some(name) = name.strip_suffix(".hex") {
            let coded: String = fs::read_to_string(entry.path()).unwrap().split_whitespace().collect();
            add("record", name, &hex::decode(coded).unwrap());
        }
    }
    let store = tempfile::tempdir().unwrap();
    let mut log = EventLog::open(store.path(), Options::default()).unwrap();
    log.append(Numbering::default().commits(60, 3, 9)).unwrap();
    let reader = log.reader();
    let mut signed = storage::Signed::clone(&reader.signed_for(log.head(), Duration::from_secs(20)).unwrap());
    let witnesses =
        [("witness-1", 7), ("witness-2", 8)].map(|(name, seed)| SigningKey::of_witness(name, [seed; 32]).unwrap());
    let text = signed.checkpoint.checkpoint().text();
    let cosignatures: Vec<_> =
        witnesses.iter().map(|witness| witness.cosign(text.as_bytes(), 1_767_225_600).unwrap()).collect();
    let lines: String = cosignatures
        .iter()
        .map(|line| String::from_utf8(line.to_bytes()).unwrap().trim_end().to_owned() + "\n")
        .collect();
    add("signatures", "two", lines.as_bytes());
    add("checkpoint", "own", signed.checkpoint.note().as_bytes());
    let keys: Vec<_> = witnesses.iter().map(SigningKey::public).collect();
    assert_eq!(signed.checkpoint.add(&cosignatures, &keys).len(), 2);
    add("checkpoint", "witnessed", signed.checkpoint.note().as_bytes());
    for position in [1, 17, log.head().0] {
        let proof = reader.prove(Position(position), &signed.checkpoint).unwrap().to_string();
        add("inclusion", &format!("of-{position}"), proof.as_bytes());
    }
    for (from, to) in [(1, 2), (3, 50), (64, 65)] {
        add("consistency", &format!("{from}-{to}"), reader.prove_extension(from, to).unwrap().to_string().as_bytes());
    }
    let attestation = Attestation {
        program: "hrdd 0.1.0".to_owned(),
        build: [1; 32],
        upcasts: Vec::new(),
        checkpoint: signed.checkpoint.clone(),
        digest: [2; 32],
        projections: vec![("cases".to_owned(), [3; 32]), ("trail".to_owned(), [4; 32])],
    };
    add("attestation", "two-projections", attest(store.path(), &attestation).unwrap().note().as_bytes());
    let request = Request {
        old: 17,
        proof: reader.prove_extension(17, log.head().0).unwrap(),
        checkpoint: signed.checkpoint.clone(),
    };
    add("request", "from-17", request.to_string().as_bytes());
    let backup = store.path().with_extension("backup");
    let making = Making {
        keys: reader.keys(),
        signing_key: None,
        part_bytes: 4 << 10,
        at: "2026-01-01T00:00:00Z",
        release: "0.1.0",
    };
    let made = create(&backup, &mut OpenStore(reader.clone()), &making, &mut |_, _| ()).unwrap();
    for part in made.manifest.parts.iter().take(3) {
        add("part", &format!("{}-{}", part.first, part.last), &fs::read(backup.join(&part.file)).unwrap());
    }
    add("manifest", "three-or-more-parts", &fs::read(backup.join("manifest")).unwrap());
    fs::remove_dir_all(&backup).unwrap();
    let key = SigningKey::of_log(Some("example.org/ledger"), [3; 32]).unwrap();
    let [first, second] = &keys[..] else { panic!("two witnesses") };
    let policy = format!(
        "# the ledger and who watches it\nlog {}\nwitness w1 {first}\nwitness w2 {second}\ngroup both all w1 w2\ngroup enough 1 both\nquorum enough\n",
        key.public()
    );
    add("trust", "two-witnesses", policy.as_bytes());
    add("key", "private", key.to_file().as_bytes());
    add("key", "public", key.public().to_string().as_bytes());
    add("key", "witness", first.to_string().as_bytes());
    drop((reader, log));
    add("copy", "a", &fs::read(store.path().join("checkpoint.a")).unwrap());
    add("copy", "b", &fs::read(store.path().join("checkpoint.b")).unwrap());
    let state: BTreeMap<String, Vec<(u64, Option<String>)>> =
        [("case".to_owned(), vec![(7, None), (300, Some("open".to_owned()))]), (String::new(), Vec::new())].into();
    add("state", "small", &encode_state(&state).unwrap());
}
