#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that breaks off says where")]
//! An export of everything against reading everything, in one run: `cargo bench -p api --bench exports`. The ratio is the
//! claim, and that the server's memory does not grow with what is exported.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    time::{Duration, Instant},
};

use domain::Position;
use serde_json::Value;
use storage::{Commit, EventLog, Options};

/// Rounds, of which the median counts.
const ROUNDS: usize = 3;

fn main() {
    let events: usize = std::env::var("HRDD_BENCH_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir().unwrap();
    let count = filled(folder.path(), events);
    let scans: Vec<f64> = (0..ROUNDS).map(|_| scanned(folder.path(), count)).collect();
    let scan = median(scans);
    println!("exports: reading and decoding {count} events alone, {scan:.0} events/s");
    let (mut server, address, token) = serve(folder.path());
    let waited = indexed(address, &token);
    println!(
        "exports: the index of words is made first, for the server would make it meanwhile: {:.0} s",
        waited.as_secs_f64()
    );
    let before = highest(server.id());
    let mut exports: Vec<(f64, u64)> = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let (lines, bytes) = fetched(address, &token, "/export/events?format=jsonl&reason=bench");
        assert!(lines >= count, "{lines} lines of {count} events");
        exports.push((lines as f64 / start.elapsed().as_secs_f64(), bytes));
    }
    let after = highest(server.id());
    let rate = median(exports.iter().map(|(rate, _)| *rate).collect());
    println!(
        "exports: the same as JSON Lines over HTTP, {rate:.0} events/s = {:.2} of that (wanted 0.5), {} MiB",
        rate / scan,
        exports[0].1 >> 20
    );
    println!("exports: the server's highest memory was {} MiB before and {} MiB after", before >> 20, after >> 20);
    server.kill().unwrap();
    server.wait().unwrap();
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

/// A store of many events, written in large drains.
fn filled(folder: &Path, events: usize) -> usize {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let mut commits: Vec<Commit> = Vec::new();
    let mut count = 0;
    for envelope in fixtures::portfolio(events / 50, 50) {
        count += 1;
        match commits.last_mut() {
            Some(last) if last.envelopes[0].command == envelope.command => last.envelopes.push(envelope),
            _ => {
                if commits.len() >= 1_000 {
                    log.append(std::mem::take(&mut commits)).unwrap();
                }
                commits.push(Commit { envelopes: vec![envelope] });
            }
        }
    }
    log.append(commits).unwrap();
    count
}

/// Every event read and decoded, and nothing done with it.
fn scanned(folder: &Path, count: usize) -> f64 {
    let log = EventLog::open(folder, Options::default()).unwrap();
    let reader = log.reader();
    let start = Instant::now();
    let (mut last, mut read) = (Position(0), 0);
    loop {
        let page = reader.after(last, 500).unwrap();
        let Some(end) = page.last() else { break };
        (last, read) = (end.position, read + page.len());
    }
    assert_eq!(read, count);
    count as f64 / start.elapsed().as_secs_f64()
}

/// The real binary over the store, once it answers.
fn serve(folder: &Path) -> (std::process::Child, SocketAddr, String) {
    let ready = folder.join("ready.json");
    let server = std::process::Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder)
        .arg("--ready-file")
        .arg(&ready)
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let told: Value = loop {
        if let Ok(text) = std::fs::read_to_string(&ready) {
            break serde_json::from_str(&text).unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let address = told["url"].as_str().unwrap().trim_start_matches("http://").parse().unwrap();
    // Whoever reads holds a role in the store that was filled, and sees all of it.
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_hrdd"))
        .args(["token", "--user", "U-708", "--role", "AUDITOR", "--office", "HQ", "--data"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    (server, address, String::from_utf8(made.stdout).unwrap().trim().to_owned())
}

/// Waits until the server has nothing left to do for the store that it was given.
fn indexed(address: SocketAddr, token: &str) -> Duration {
    let (start, body) = (Instant::now(), r#"{"query":"{ ledger { head searchIndex { position } } }"}"#);
    loop {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(
            stream,
            "POST /graphql HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let json = &answer[answer.find("{\"data\"").unwrap()..=answer.rfind('}').unwrap()];
        let told: Value = serde_json::from_str(json).unwrap();
        let ledger = &told["data"]["ledger"];
        if ledger["searchIndex"]["position"] == ledger["head"] {
            return start.elapsed();
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// How many lines and bytes come.
fn fetched(address: SocketAddr, token: &str, path: &str) -> (usize, u64) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\r\n"
    )
    .unwrap();
    let (mut piece, mut lines, mut bytes, mut first) = (vec![0; 1 << 16], 0, 0, true);
    // The end of a line may come in two reads.
    let mut before = 0;
    loop {
        let read = stream.read(&mut piece).unwrap();
        if read == 0 {
            return (lines, bytes);
        }
        if std::mem::take(&mut first) {
            assert!(piece.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&piece[..read]));
        }
        // Every line is an object; the lines of chunks end otherwise.
        lines += usize::from(before == b'}' && piece[0] == b'\n');
        lines += piece[..read].windows(2).filter(|two| *two == b"}\n").count();
        before = piece[read - 1];
        bytes += read as u64;
    }
}

/// The most memory that a process has had, in bytes.
fn highest(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
}
