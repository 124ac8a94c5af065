//! What the proof costs: durable appends of 64 clients, and reading a log back, with tree, chains and signed checkpoints,
//! and without.
//!
//!     cargo bench -p storage --bench proof [-- EVENTS]
//!
//! There is nothing in the program that turns the proof off. This benchmark has itself compiled a second time, with
//! `--cfg without_proof`, into a folder of its own below `target`, and lets both run in turn, a moment each: disks and
//! neighbours differ by the minute. The median of the rounds is told, and the middle half of them.
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
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Instant,
};

use samples::Numbering;
use storage::{EventLog, Options};

const CLIENTS: u64 = 64;

/// Appends of one commit for each client, in one round.
const DRAINS: u64 = 20;
const APPEND_ROUNDS: usize = 150;
const OPEN_ROUNDS: usize = 15;
const STREAMS: u64 = 20_000;

const PLAYING: &str = "playing";

/// One of the two programs, told over its standard input what to do; it answers with the nanoseconds it took.
struct Player {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Player {
    fn start(program: &Path, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.args([PLAYING, &folder.display().to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from }
    }

    fn tell(&mut self, what: &str) -> f64 {
        writeln!(self.to, "{what}").unwrap();
        let mut line = String::new();
        self.from.read_line(&mut line).unwrap();
        line.trim().parse().unwrap_or_else(|_| panic!("{what} was not done"))
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The other side of [`Player`].
fn play(folder: &Path) {
    let mut numbering = Numbering::default();
    let mut log: Option<EventLog> = None;
    let open = || EventLog::open(folder, Options::default()).unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let took = match line.split_once(' ').unwrap_or((&line, "")) {
            ("position", _) => u128::from(numbering.position),
            ("proves", _) => u128::from(!cfg!(without_proof)),
            ("append", _) => {
                let calls: Vec<_> = (0..DRAINS).map(|_| numbering.commits(CLIENTS, 1, STREAMS)).collect();
                let log = log.get_or_insert_with(open);
                let start = Instant::now();
                for call in calls {
                    log.append(call).unwrap();
                }
                start.elapsed().as_nanos()
            }
            ("fill", events) => {
                let events: u64 = events.parse().unwrap();
                let log = log.get_or_insert_with(open);
                let start = Instant::now();
                while numbering.position < events {
                    log.append(numbering.commits(1_000, 5, STREAMS)).unwrap();
                }
                start.elapsed().as_nanos()
            }
            ("open", _) => {
                log = None;
                let mut folded = 0_u64;
                let start = Instant::now();
                let opened = EventLog::open_with(folder, Options::default(), &mut |_| folded += 1).unwrap();
                let took = start.elapsed().as_nanos();
                assert_eq!((folded, opened.head().0), (numbering.position, numbering.position));
                took
            }
            (other, _) => panic!("{other}?"),
        };
        println!("{took}");
    }
}

/// This benchmark without the proof.
fn twin() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("without-proof");
    let flags = format!("{} --cfg without_proof", std::env::var("RUSTFLAGS").unwrap_or_default());
    let built = Command::new(env!("CARGO"))
        .args(["bench", "-p", "storage", "--bench", "proof", "--no-run", "--locked", "--message-format", "json"])
        .arg("--target-dir")
        .arg(target)
        .env("RUSTFLAGS", flags.trim())
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(built.status.success(), "the twin was not built");
    let lines = String::from_utf8(built.stdout).unwrap();
    let told = lines.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    told.filter(|told| told["target"]["name"] == "proof")
        .find_map(|told| told["executable"].as_str().map(PathBuf::from))
        .unwrap()
}

/// In turn, and every other round the other way about.
fn rounds(what: &str, count: usize, players: &mut [Player; 2]) -> Vec<[f64; 2]> {
    let one = |round: usize| {
        let mut took = [0.0; 2];
        for place in [round % 2, 1 - round % 2] {
            took[place] = players[place].tell(what);
        }
        took
    };
    (0..count).map(one).collect()
}

fn quantiles(mut numbers: Vec<f64>) -> [f64; 3] {
    numbers.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| numbers[(numbers.len() - 1) * quarter / 4])
}

fn tell(name: &str, events: f64, took: &[[f64; 2]], wanted: f64) {
    let rate = |place: usize| events * 1e9 / quantiles(took.iter().map(|took| took[place]).collect())[1];
    let [low, middle, high] = quantiles(took.iter().map(|[with, without]| with / without).collect());
    let percent = |ratio: f64| (ratio - 1.0) * 100.0;
    println!(
        "{name}: {:.0} events/s with the proof, {:.0} without: {:+.1} % time (middle half of {} rounds {:+.1} to {:+.1} %; wanted at most {wanted:.0} %)",
        rate(0),
        rate(1),
        percent(middle),
        took.len(),
        percent(low),
        percent(high),
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, folder] = &arguments[..]
        && word == PLAYING
    {
        return play(Path::new(folder));
    }
    let events = arguments.iter().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(300_000_u64);
    let programs = [std::env::current_exe().unwrap(), twin()];
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut players = [0, 1].map(|place| Player::start(&programs[place], &folder.path().join(place.to_string())));
    assert_eq!(players.each_mut().map(|player| player.tell("proves")), [1.0, 0.0], "both do the same");
    rounds("append", 10, &mut players);
    let took = rounds("append", APPEND_ROUNDS, &mut players);
    tell("durable append, 64 clients", (CLIENTS * DRAINS) as f64, &took, 10.0);
    rounds(&format!("fill {events}"), 1, &mut players);
    let events = players[0].tell("position");
    rounds("open", 1, &mut players);
    let took = rounds("open", OPEN_ROUNDS, &mut players);
    tell("replay: the log read, checked, decoded and handed on", events, &took, 25.0);
}
