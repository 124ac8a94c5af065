//! A corpus, and many altered copies of it, through the readers of a fuzzer.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A reader: whether it accepts the bytes.
pub(crate) type Reader = fn(&[u8]) -> bool;

/// Altered copies of each file of the corpus.
const COPIES: u64 = 400;

fn mixed(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

fn corpus(folder: &Path) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("no corpus {}: {error}", folder.display()));
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

/// Gives each reader its corpus and altered copies of it: something is accepted, most of the altered is not, and nothing
/// breaks off.
pub(crate) fn run(readers: &[(&str, Reader)], folder: impl Fn(&str) -> PathBuf) {
    for (target, reader) in readers {
        let corpus = corpus(&folder(target));
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

/// Each target of a fuzzer is one of its readers, so that none is run there and forgotten here.
pub(crate) fn targets_are(manifest: &str, readers: &[(&str, Reader)]) {
    let mut targets: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")?.strip_suffix(".rs\""))
        .collect();
    let mut readers: Vec<&str> = readers.iter().map(|(target, _)| *target).collect();
    targets.sort_unstable();
    readers.sort_unstable();
    assert_eq!(targets, readers);
}
