//! The child and the judge of a rig that cuts the power under the real binary: `hrdd serve` on a disk with a volatile
//! cache, clients that record over HTTP, and what was acknowledged looked for afterwards.
//!
//! ```text
//! cargo build -p api && cargo build -p tests --example power_cut
//! export KEPT=/tmp/kept                                     # on another disk than the one that is cut
//! python3 powercut.py --rounds 200 --survive 0.0 \
//!     --child  'target/debug/examples/power_cut load --data {dir}' \
//!     --verify 'target/debug/examples/power_cut judge --data {dir} --acked {acked}'
//! ```
//!
//! The rig runs `--child` in a folder of the disk, reads the lines `A N` (position N was acknowledged), cuts the power
//! at a random moment, and runs `--verify` on what is left, with the last N it had read before the cut.
//!
//! Each judged store is the beginning of the next round, so that stores have grown, been reopened and been cut before; a
//! new chain begins when the store holds more than `CHAIN_EVENTS` (2,500), before one person holds as many tokens as may be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a rig stops where a test would")]

use std::{
    fs,
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::AtomicBool,
    time::{SystemTime, UNIX_EPOCH},
};

use tests::{Binary, Client, Given, Load, Server};

const CLIENTS: u64 = 16;

/// So many acknowledged commands are given again to each judged store, besides the last ones.
const ASKED_AGAIN: usize = 60;

fn argument(name: &str) -> Option<String> {
    let mut arguments = std::env::args();
    arguments.find(|argument| argument == name).and_then(|_| arguments.next())
}

/// What is kept outside of the disk that is cut: the ledger of acknowledgements, and the store that the last round left.
fn kept() -> PathBuf {
    let folder = PathBuf::from(std::env::var_os("KEPT").expect("KEPT names a folder on another disk"));
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").arg(from).arg(to).status().unwrap();
    assert!(copied.success());
}

fn load(data: &Path) {
    let kept = kept();
    if kept.join("store").exists() {
        copy(&kept.join("store"), data);
        assert!(Command::new("sync").status().unwrap().success());
    } else {
        fs::write(kept.join("ledger"), "").unwrap();
    }
    let mut ledger = fs::File::options().append(true).create(true).open(kept.join("ledger")).unwrap();
    let server = Server::over(data);
    let run = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    let load = Load::new(&server, &format!("{run}"));
    let mut highest = 0;
    load.run(CLIENTS, &AtomicBool::new(false), &mut |given| {
        highest = highest.max(given.last());
        ledger.write_all(format!("{}\n", serde_json::to_string(&given).unwrap()).as_bytes()).unwrap();
        let mut out = std::io::stdout().lock();
        out.write_all(format!("A {highest}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    });
}

fn judge(data: &Path, acked: u64) {
    let kept = kept();
    let ledger = std::io::BufReader::new(fs::File::open(kept.join("ledger")).unwrap());
    // What was written down after the cut was not acknowledged: the disk was dead already.
    let ledger: Vec<Given> = ledger.lines().map_while(|line| serde_json::from_str(&line.ok()?).ok()).collect();
    let (ledger, late): (Vec<Given>, Vec<Given>) = ledger.into_iter().partition(|given| given.last() <= acked);
    let checked = Binary::run(&["--json", "rebuild", "--check", "--data", &data.display().to_string()]);
    assert!(checked.status.success(), "rebuild --check: {}", String::from_utf8_lossy(&checked.stderr));
    // Before anybody is let in: a token is an event too, and would stand in the place of one that is lost.
    let told: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let left: u64 = told["position"].as_str().unwrap().parse().unwrap();
    assert!(left >= acked, "LOST: the log ends at {left}, {acked} was acknowledged");
    let server = Server::over(data);
    let manager = server.token(&fixtures::prelude().unwrap().people["pm-xa"]);
    let head = server.head();
    assert!(server.trail().iter().map(|(position, _)| *position).eq(1..=head), "a hole");
    let client = Client::of(&server, Some(&manager));
    let step = (ledger.len() / ASKED_AGAIN).max(1);
    ledger.iter().rev().take(ASKED_AGAIN).chain(ledger.iter().step_by(step)).for_each(|given| given.is_known(&client));
    assert_eq!(server.head(), head, "a command that was acknowledged was recorded again");
    // What no answer was waited for may be there or not, but not twice and not in part: it is given once more.
    for given in &late {
        let answer = given.again(&client).unwrap().data();
        let payload = &answer[&given.command];
        // Refused where the case it speaks of is gone with the cut.
        let refused = !payload["userErrors"].as_array().unwrap().is_empty();
        assert!(refused || payload["events"].as_array().unwrap().len() == given.positions.len(), "{payload}");
    }
    drop(server);
    // Every stored byte once more: records, indexes, chains, tree, checkpoint, and the views folded twice.
    let verified = Binary::run(&["verify", "--data", &data.display().to_string()]);
    let found = String::from_utf8_lossy(&verified.stdout);
    assert!(verified.status.success(), "verify: {found}{}", String::from_utf8_lossy(&verified.stderr));

    drop(fs::remove_dir_all(kept.join("store")));
    if head < std::env::var("CHAIN_EVENTS").map_or(2_500, |most| most.parse().unwrap()) {
        copy(data, &kept.join("store"));
        let lines: String = ledger.iter().map(|given| serde_json::to_string(given).unwrap() + "\n").collect();
        fs::write(kept.join("ledger"), lines).unwrap();
    }
    println!("fine: {head} events, {acked} acknowledged, {} commands kept, {} late", ledger.len(), late.len());
}

fn main() {
    let data = PathBuf::from(argument("--data").expect("--data FOLDER"));
    match std::env::args().nth(1).as_deref() {
        Some("load") => load(&data),
        Some("judge") => judge(&data, argument("--acked").unwrap().parse().unwrap()),
        other => panic!("load or judge, not {other:?}"),
    }
}
