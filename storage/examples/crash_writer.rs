//! Writes events until it is killed, and prints `A N` when position N was acknowledged: the child of the power-cut rig.
//!
//!     crash_writer --data FOLDER [--commits 64] [--long 0] [--reopen-ms 700] [--until 0]
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
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use samples::{Numbering, mixed};
use storage::{EventLog, Options};

fn option(name: &str, otherwise: u64) -> u64 {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name).and_then(|_| arguments.next()?.parse().ok()).unwrap_or(otherwise)
}

fn main() {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == "--data").unwrap();
    let folder = arguments.next().unwrap();
    let (most, until) = (option("--commits", 64), option("--until", 0));
    let (long, reopen) = (option("--long", 0), Duration::from_millis(option("--reopen-ms", 700)));
    loop {
        let mut numbering = Numbering::default();
        let mut log =
            EventLog::open_with(Path::new(&folder), Options::default(), &mut |envelope| numbering.take(envelope))
                .unwrap();
        let opened = Instant::now();
        while opened.elapsed() < reopen {
            let drain = 1 + mixed(numbering.command ^ u64::from(std::process::id())) % most;
            let mut commits = numbering.commits(drain, 3, 2_000);
            if long > 0 {
                for envelope in commits.iter_mut().flat_map(|commit| &mut commit.envelopes) {
                    envelope.event = samples::event(envelope.position.0, long as usize);
                }
            }
            let head = log.append(commits).unwrap().head;
            let mut out = std::io::stdout().lock();
            out.write_all(format!("A {head}\n").as_bytes()).unwrap();
            out.flush().unwrap();
            if until > 0 && head.0 >= until {
                return;
            }
        }
    }
}
