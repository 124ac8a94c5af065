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
    time::{Duration, Instant},
};

use domain::Position;
use samples::Numbering;
use storage::{ALL_REVISIONS, EventLog, MAX_READ_EVENTS, Options, encode};

const ROUNDS: usize = 5;

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

fn opening(folder: &Path, events: u64) {
    let folder = folder.join("opening");
    let mut log = EventLog::open(&folder, Options::default()).unwrap();
    let mut numbering = Numbering::default();
    let start = Instant::now();
    while numbering.position < events {
        log.append(numbering.commits(1_000, 5, 20_000)).unwrap();
    }
    let rate = numbering.position as f64 / start.elapsed().as_secs_f64();
    println!("append, 1000 commits a drain, 3 events a commit: {rate:.0} events/s");
    drop(log);
    let resident = resident_bytes();
    for threads in [1, Options::default().opening_threads] {
        let options = Options { opening_threads: threads, ..Options::default() };
        let mut folded = 0_u64;
        let start = Instant::now();
        let log =
            EventLog::open_with(&folder, options, &mut |event| folded += u64::from(event.revision.0 > 0)).unwrap();
        let took = start.elapsed();
        println!(
            "open {folded} events on {threads} reading thread(s): {:.2} s, {:.2} million events/s, {} MB more resident",
            took.as_secs_f64(),
            folded as f64 / took.as_secs_f64() / 1e6,
            resident_bytes().saturating_sub(resident) >> 20
        );
        drop(log);
    }
    let log = EventLog::open(&folder, Options::default()).unwrap();
    let reader = log.reader();
    for pass in ["first", "second"] {
        let start = Instant::now();
        let mut position = Position(0);
        while position < reader.head() {
            position = reader.after(position, MAX_READ_EVENTS).unwrap().last().unwrap().position;
        }
        let rate = position.0 as f64 / start.elapsed().as_secs_f64() / 1e6;
        println!("{pass} scan of all events by one follower: {rate:.2} million events/s");
    }
    for pass in ["cold", "warm"] {
        let start = Instant::now();
        let events: usize =
            (100..1_100).map(|number| reader.history(&samples::stream(number), ALL_REVISIONS).unwrap().len()).sum();
        println!(
            "1000 streams of {} events, {pass}: {:.0} streams/s",
            events / 1_000,
            1_000.0 / start.elapsed().as_secs_f64()
        );
    }
}

fn main() {
    let events = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    appends(folder.path(), 1, 300);
    appends(folder.path(), 64, 100);
    opening(folder.path(), events);
}
