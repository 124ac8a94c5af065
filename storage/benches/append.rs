//! What a durable append costs against the least it can cost, and what opening a store of a million events costs.
//!
//!     cargo bench -p storage [-- EVENTS]
//!
//! The floor is the same bytes appended to a plain file with one `fdatasync` for each drain, measured in turn with the
//! log in the same run, for disks differ by the minute. Read the ratios.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    dead_code,
    missing_docs
)]

#[path = "../tests/storage/samples.rs"]
mod samples;

use std::{
    fs::File,
    io::Write,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use domain::Position;
use samples::Numbering;
use storage::{ALL_REVISIONS, EventLog, MAX_READ_EVENTS, Options, encode};

const ROUNDS: usize = 5;
const STREAMS: u64 = 20_000;
const OPENING: &str = "opening";

fn floor(folder: &Path, drains: &[Vec<u8>]) -> Duration {
    let mut file = File::create(folder.join("floor")).unwrap();
    let start = Instant::now();
    for drain in drains {
        file.write_all(drain).unwrap();
        file.sync_data().unwrap();
    }
    start.elapsed()
}

/// Appends `drains` calls of `commits` commits of one event, in turn with the floor.
fn appends(folder: &Path, commits: u64, drains: u64) {
    let mut log = EventLog::open(&folder.join(format!("append-{commits}")), Options::default()).unwrap();
    let mut numbering = Numbering::default();
    let (mut ours, mut least) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let calls: Vec<_> = (0..drains).map(|_| numbering.commits(commits, 1, 500)).collect();
        let bytes = |call: &Vec<storage::Commit>| {
            call.iter().flat_map(|commit| &commit.envelopes).flat_map(|event| encode(event, true).unwrap()).collect()
        };
        let plain: Vec<Vec<u8>> = calls.iter().map(bytes).collect();
        least.push(floor(folder, &plain));
        let start = Instant::now();
        for call in calls {
            log.append(call).unwrap();
        }
        ours.push(start.elapsed());
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        (commits * drains) as f64 / times[times.len() / 2].as_secs_f64()
    };
    let (ours, least) = (median(&mut ours), median(&mut least));
    println!(
        "append, {commits:>3} commits a drain: {ours:>8.0} commits/s, floor {least:>8.0}, {:.2} of the floor",
        ours / least
    );
}

fn resident_bytes() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4096
}

/// Fills a store; each of the openings then is a process of its own, as it is when a server starts.
fn filling(folder: &Path, events: u64) {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let mut numbering = Numbering::default();
    let start = Instant::now();
    while numbering.position < events {
        log.append(numbering.commits(1_000, 5, STREAMS)).unwrap();
    }
    let rate = numbering.position as f64 / start.elapsed().as_secs_f64();
    println!("append, 1000 commits a drain, 3 events a commit: {rate:.0} events/s");
    drop(log);
    for threads in [1, 2, 2] {
        let program = std::env::current_exe().unwrap();
        let arguments = [OPENING, &folder.display().to_string(), &threads.to_string()];
        assert!(Command::new(program).args(arguments).status().unwrap().success());
    }
}

fn opening(folder: &Path, threads: usize) {
    let options = Options { opening_threads: threads, ..Options::default() };
    let mut folded = 0_u64;
    let resident = resident_bytes();
    let start = Instant::now();
    let log = EventLog::open_with(folder, options, &mut |event| folded += u64::from(event.revision.0 > 0)).unwrap();
    let took = start.elapsed().as_secs_f64();
    println!(
        "open {folded} events on {threads} thread(s): {took:.2} s, {:.2} million events/s, {} MB resident",
        folded as f64 / took / 1e6,
        resident_bytes().saturating_sub(resident) >> 20
    );
    let reader = log.reader();
    let start = Instant::now();
    let mut position = Position(0);
    while position < reader.head() {
        position = reader.after(position, MAX_READ_EVENTS).unwrap().last().unwrap().position;
    }
    println!(
        "  one follower reads all: {:.2} million events/s",
        position.0 as f64 / start.elapsed().as_secs_f64() / 1e6
    );
    for pass in ["cold", "warm"] {
        let start = Instant::now();
        let cases = (0..STREAMS).filter(|number| number % 16 > 1).take(1_000);
        let events: usize =
            cases.map(|number| reader.history(&samples::stream(number), ALL_REVISIONS).unwrap().len()).sum();
        let rate = 1_000.0 / start.elapsed().as_secs_f64();
        println!("  1000 streams of {} events, {pass}: {rate:.0} streams/s", events / 1_000);
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, folder, threads] = &arguments[..]
        && word == OPENING
    {
        return opening(Path::new(folder), threads.parse().unwrap());
    }
    let events = arguments.iter().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    appends(folder.path(), 1, 300);
    appends(folder.path(), 64, 100);
    filling(&folder.path().join("filled"), events);
}
