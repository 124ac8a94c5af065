//! Checks what a power cut left: everything acknowledged is there and is what was written, nothing is missing in between,
//! and the indexes say what the log says. Then it appends once more.
//!
//!     crash_check --data FOLDER --acked N [--long 0]
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

use std::{collections::HashMap, path::Path};

use domain::{Envelope, Position, Stream};
use samples::Numbering;
use storage::{ALL_REVISIONS, EventLog, Options};

fn argument(name: &str) -> Option<String> {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name).and_then(|_| arguments.next())
}

fn main() {
    let folder = argument("--data").unwrap();
    let acked: u64 = argument("--acked").unwrap().parse().unwrap();
    let long: usize = argument("--long").map_or(0, |long| long.parse().unwrap());
    let mut numbering = Numbering::default();
    let mut streams: HashMap<Stream, Vec<Position>> = HashMap::new();
    let mut seen = 0;
    let mut fold = |envelope: &Envelope| {
        seen += 1;
        assert_eq!(envelope.position.0, seen, "a hole");
        numbering.take(envelope);
        let mut expected = samples::envelope(
            seen,
            samples::stream(samples::mixed(seen) % 2_000),
            numbering.revisions[&envelope.stream],
            numbering.command,
        );
        // A store that was grown with short events may go on with long ones.
        let short = expected.clone();
        if long > 0 {
            expected.event = samples::event(seen, long);
        }
        assert!(*envelope == expected || *envelope == short, "position {seen} is not what was written");
        streams.entry(envelope.stream.clone()).or_default().push(envelope.position);
    };
    let mut log = EventLog::open_with(Path::new(&folder), Options::default(), &mut fold).unwrap();
    assert!(seen >= acked, "LOST: {seen} events are there, {acked} were acknowledged");
    assert_eq!(log.head().0, seen);
    let reader = log.reader();
    assert_eq!(reader.streams(), streams.len());
    for (stream, positions) in &streams {
        assert_eq!(reader.stream(stream), *positions, "the index of {stream}");
    }
    for (stream, positions) in streams.iter().take(20) {
        let history = reader.history(stream, ALL_REVISIONS).unwrap();
        assert!(history.iter().map(|envelope| envelope.position).eq(positions.iter().copied()), "history of {stream}");
    }
    for position in (1..=seen).rev().take(200) {
        let envelope = reader.at(Position(position)).unwrap();
        let recorded = reader.find_command(&envelope.command).unwrap().expect("a command is not found");
        assert!((recorded.first.0..recorded.first.0 + recorded.count).contains(&position));
    }
    let opening = log.opening().clone();
    let head = log.append(numbering.commits(3, 3, 2_000)).unwrap().head;
    println!(
        "fine: {seen} events, {acked} acknowledged, checkpoint {}, unfinished {:?}, opened in {:?}, appended to {head}",
        opening.checkpoint, opening.unfinished, opening.took
    );
}
