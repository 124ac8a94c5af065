//! What is done to the log while it is watched: a plan that can be gone on with from any of its commits.

use std::{
    io::{BufRead, Write},
    path::Path,
    process::Command,
    time::Duration,
};

use domain::{
    Envelope, Event,
    case::scope::{self, ApplicabilityDetermined, ApplicabilityOutcome},
    terms::{Applicability, ItemId, OverallApplicability, RecipientId},
};
use storage::{CHECKPOINT_INTERVAL, Commit, EventLog, MAX_COMMIT_BYTES, Options, SEGMENT_BYTES, encode};

use crate::{
    disk::Chance,
    recording::{ACKNOWLEDGED, Recording, record},
    samples::{self, Numbering, mixed, text},
};

const STREAMS: u64 = 24;

/// How a log is worked on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Workload {
    pub(crate) seed: u64,
    pub(crate) segment_bytes: usize,
    /// How often the log is opened; 0 for once, where that must be refused.
    pub(crate) sessions: usize,
    /// How often is appended each time.
    pub(crate) appends: usize,
}

impl Workload {
    pub(crate) fn options(&self) -> Options {
        Options { segment_bytes: self.segment_bytes, opening_threads: 1, ..Options::default() }
    }

    /// What the limits of a commit come to, where segments are smaller than usual.
    fn commit_bytes(&self) -> usize {
        MAX_COMMIT_BYTES / (SEGMENT_BYTES / self.segment_bytes)
    }

    /// The commit that comes next: a single record more often than not. Where nothing waits with it, the log writes it without
    /// a batch, which is whole or not there by itself; such records have to split nodes of the engine as well
    /// (`splits.rs` counts how often they do).
    pub(crate) fn commit(&self, numbering: &mut Numbering) -> Commit {
        let events = [1, 1, 1, 1, 2, 3][(mixed(numbering.command) % 6) as usize];
        let mut commit = numbering.commit(events, STREAMS);
        for envelope in &mut commit.envelopes {
            let (position, large) = (envelope.position.0, self.segment_bytes == SEGMENT_BYTES);
            envelope.event = match mixed(position ^ 0x51) % 8 {
                0..4 if large => long_event(30 + mixed(position) % 1_700),
                0 => samples::event(position, 20),
                1 => samples::event(position, 600),
                _ => samples::event(position, 60 + (mixed(position) % 300) as usize),
            };
        }
        commit
    }

    /// Records it in a folder.
    pub(crate) fn record(&self, folder: &Path) -> Recording {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "workload::child", "--ignored", "--nocapture", "--test-threads", "1"]);
        let Self { seed, segment_bytes, sessions, appends } = self;
        command.env("HRDD_CRASH_CHILD", format!("{} {seed} {segment_bytes} {sessions} {appends}", folder.display()));
        record(&mut command, folder)
    }

    fn work(&self, folder: &Path) {
        if self.sessions == 0 {
            assert!(EventLog::open(folder, self.options()).is_err(), "it opens");
            return;
        }
        let mut chance = Chance(self.seed);
        for _ in 0..self.sessions {
            let mut numbering = Numbering::default();
            let mut log =
                EventLog::open_with(folder, self.options(), &mut |envelope| numbering.take(envelope)).unwrap();
            for _ in 0..1 + chance.below(2 * self.appends) {
                let (mut commits, mut bytes, most) = (Vec::new(), 0_usize, chance.below(self.commit_bytes()));
                let most = if chance.below(4) == 0 { most } else { 0 };
                loop {
                    let commit = self.commit(&mut numbering);
                    bytes +=
                        commit.envelopes.iter().map(|envelope| encode(envelope, true).unwrap().len()).sum::<usize>();
                    commits.push(commit);
                    // Room for the longest commit that may follow.
                    if bytes + self.commit_bytes() / 2 > most {
                        break;
                    }
                }
                let head = log.append(commits).unwrap().head;
                std::io::stderr().write_all(format!("{ACKNOWLEDGED}{head}\n").as_bytes()).unwrap();
                if chance.below(40) == 0 {
                    std::thread::sleep(CHECKPOINT_INTERVAL + Duration::from_millis(20));
                }
            }
            // The next opening must not find the file locked.
            drop(log);
        }
    }
}

fn long_event(lines: u64) -> Event {
    let outcome = |line| ApplicabilityOutcome {
        item: ItemId::new(&format!("item-{line:010}")).unwrap(),
        recipient: RecipientId::new(&format!("recipient-{line:05}")).unwrap(),
        outcome: Applicability::Applies,
        exclusion: None,
    };
    scope::Event::ApplicabilityDetermined(ApplicabilityDetermined {
        outcomes: (0..lines).map(outcome).collect(),
        overall: OverallApplicability::Applies,
        rationale: text(1, 100),
    })
    .into()
}

/// Everything the plan comes to, so far as it is needed.
pub(crate) struct Plan {
    pub(crate) envelopes: Vec<Envelope>,
    /// Whether an event is the last of its commit.
    pub(crate) ends: Vec<bool>,
}

impl Plan {
    pub(crate) fn of(workload: &Workload, events: u64) -> Self {
        let (mut plan, mut numbering) = (Self { envelopes: Vec::new(), ends: Vec::new() }, Numbering::default());
        while (plan.envelopes.len() as u64) < events {
            let commit = workload.commit(&mut numbering).envelopes;
            plan.ends.extend((1..=commit.len()).map(|place| place == commit.len()));
            plan.envelopes.extend(commit);
        }
        plan
    }
}

#[test]
#[ignore = "the process that is watched; it does nothing by itself"]
fn child() {
    let Ok(asked) = std::env::var("HRDD_CRASH_CHILD") else { return };
    std::io::stdout().write_all(b"ready\n").unwrap();
    std::io::stdin().lock().read_line(&mut String::new()).unwrap();
    let (folder, numbers) = asked.split_once(' ').unwrap();
    let numbers: Vec<u64> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
    let &[seed, segment_bytes, sessions, appends] = numbers.as_slice() else { panic!("{asked}") };
    let as_size = |number| usize::try_from(number).unwrap();
    Workload { seed, segment_bytes: as_size(segment_bytes), sessions: as_size(sessions), appends: as_size(appends) }
        .work(Path::new(folder));
}
