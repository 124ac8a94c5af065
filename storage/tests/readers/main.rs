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

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use domain::Position;
use samples::{Numbering, mixed};
use storage::{EventLog, Options, encode_state, proof::SigningKey};

/// Altered copies of each file of the corpus.
const COPIES: u64 = 400;

fn folder(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder(target)).unwrap_or_else(|error| panic!("no corpus for {target}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// A copy with some bytes flipped, cut, doubled or replaced by a number that is hard to bear.
fn altered(bytes: &[u8], other: &[u8], seed: u64) -> Vec<u8> {
    let mut copy = bytes.to_vec();
    for step in 0..1 + seed % 4 {
        let chance = mixed(seed ^ step << 32);
        let place = (chance >> 8) as usize % copy.len().max(1);
        match chance % 7 {
            0 => copy.truncate(place),
            1 => copy.extend_from_slice(&other[other.len().min(place)..]),
            2 => drop(copy.splice(place..place, [0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])),
            3 => drop(copy.splice(place..copy.len().min(place + 8), other.iter().copied().take(8))),
            4 => drop(copy.drain(place..copy.len().min(place + 1 + chance as usize % 9))),
            _ if copy.is_empty() => copy.push(chance as u8),
            5 => copy[place] ^= 1 << (chance >> 60 & 7),
            _ => copy[place] = (chance >> 48) as u8,
        }
    }
    copy
}

#[test]
fn no_reader_breaks_off_whatever_it_is_given() {
    bless();
    for (target, reader) in readers::ALL {
        let corpus = corpus(target);
        let accepted = corpus.iter().filter(|bytes| reader(bytes)).count();
        assert!(accepted > 0, "{target}: nothing in its corpus is valid any more; add to it with HRDD_BLESS=1");
        let mut refused = 0;
        for (number, bytes) in corpus.iter().enumerate() {
            let other = &corpus[(number + 1) % corpus.len()];
            for seed in 0..COPIES {
                refused += u64::from(!reader(&altered(bytes, other, mixed(number as u64) ^ seed)));
            }
        }
        assert!(refused > COPIES / 2, "{target}: hardly anything is refused");
        for bytes in [&[][..], &[0; 1], &[0xff; 64], &[0; 70_000], &[b'\n'; 70_000]] {
            reader(bytes);
        }
    }
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

/// Each target of the fuzzer is one of the readers, so that none is run there and forgotten here.
#[test]
fn every_reader_has_a_target() {
    let manifest = include_str!("../../fuzz/Cargo.toml");
    let mut targets: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")?.strip_suffix(".rs\""))
        .collect();
    let mut readers: Vec<&str> = readers::ALL.iter().map(|(target, _)| *target).collect();
    targets.sort_unstable();
    readers.sort_unstable();
    assert_eq!(targets, readers);
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
