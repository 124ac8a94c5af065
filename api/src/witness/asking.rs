//! The log's side: takes its newest checkpoint round to the witnesses of a policy.
//!
//! Nothing of this stands in the way of recording: a checkpoint is shown to witnesses only after it and its events are on
//! the disk, on tasks that the writer knows nothing of. Where a witness does not answer, that is told and nothing else.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use domain::{Position, terms};
use storage::{
    LogReader, Signed,
    proof::{Request, SignedCheckpoint, Trust, VerifierKey},
};
use tokio::{
    sync::watch,
    task::{JoinSet, spawn_blocking},
    time::{Instant, sleep, sleep_until, timeout},
};

use super::{Board, WitnessState};
use crate::client::{Address, Sent};

/// The least time between two rounds while the log grows, and between two attempts at a witness that did not sign.
pub const USUAL_INTERVAL: Duration = Duration::from_secs(60);

/// The longest pause before a witness that keeps failing is asked again; the pause doubles up to here.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(15 * 60);

/// How long the last round may take, when the server stops.
const LAST_ROUND: Duration = Duration::from_secs(5);

/// How long a signed checkpoint of the newest events is waited for; one is written five times a second.
const COVERAGE_WAIT: Duration = Duration::from_secs(2);

/// Why the witnesses of a policy cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskingError {
    /// None of them has an address.
    Nobody,
    /// An address is not one.
    Address(String),
    /// The policy names logs, and this one, whose key it is, is not among them.
    OtherLog(String),
}

impl std::fmt::Display for AskingError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nobody => f.write_str(
                "no witness of the policy has an address to ask it at; write it behind its key: witness NAME KEY http://…",
            ),
            Self::Address(why) => f.write_str(why),
            Self::OtherLog(own) => write!(f, "the policy is for another log; the line of this one is: log {own}"),
        }
    }
}

impl std::error::Error for AskingError {}

/// A witness that is asked.
#[derive(Debug)]
struct Seat {
    key: VerifierKey,
    address: Address,
    /// The size it is believed to have signed last.
    old: u64,
    failures: u32,
    not_before: Instant,
}

/// Asks the witnesses of a policy.
#[derive(Debug)]
pub struct Asking {
    reader: LogReader,
    trust: Trust,
    every: Duration,
    board: Board,
    seats: Vec<Seat>,
    /// The newest checkpoint, with the signatures that have come in for it.
    collected: Option<Signed>,
}

/// Why a witness did not sign.
#[derive(Debug)]
struct Failure {
    why: String,
    /// It says that this log is not the one it has seen.
    alarm: bool,
}

impl From<String> for Failure {
    fn from(why: String) -> Self {
        Self { why, alarm: false }
    }
}

const WHAT_NOW: &str = "Keep a copy of the folder, record nothing more in it, and compare it with a checkpoint that was kept \
     elsewhere: hrdd checkpoint compare";

fn alarm(what: &str) -> Failure {
    Failure { why: format!("{what}. {WHAT_NOW}"), alarm: true }
}

impl Asking {
    /// Reads whom to ask from a policy.
    pub fn new(reader: LogReader, trust: Trust, every: Duration, board: Board) -> Result<Self, AskingError> {
        let keys = reader.keys();
        if let (Some(own), false) = (keys.first(), trust.logs().is_empty())
            && !trust.logs().iter().any(|log| keys.contains(log))
        {
            return Err(AskingError::OtherLog(own.to_string()));
        }
        let trust = trust.with_logs(keys);
        let kept = reader.witnessed();
        let (mut seats, mut states) = (Vec::new(), Vec::new());
        for witness in trust.witnesses() {
            let Some(url) = &witness.url else { continue };
            let address = Address::parse(url).map_err(AskingError::Address)?;
            let signed = kept.as_ref().and_then(|kept| Some((kept.size(), kept.checkpoint.cosigned_at(&witness.key)?)));
            let old = signed.map_or(0, |(size, _)| size);
            seats.push(Seat { key: witness.key.clone(), address, old, failures: 0, not_before: Instant::now() });
            states.push(WitnessState {
                name: witness.name.clone(),
                key: witness.key.to_string(),
                url: url.clone(),
                size: old,
                signed_at: signed.and_then(|(_, at)| instant(at)),
                ..WitnessState::default()
            });
        }
        if seats.is_empty() {
            return Err(AskingError::Nobody);
        }
        board.fill(states);
        Ok(Self { reader, trust, every, board, seats, collected: None })
    }

    /// The names of those it asks.
    pub fn names(&self) -> Vec<String> {
        self.board.states().into_iter().map(|state| state.name).collect()
    }

    /// Asks now, then whenever the log has grown or a witness has not signed yet, at most as often as was said, and once
    /// more when it is asked to stop.
    pub async fn run(mut self, mut head: watch::Receiver<Position>, mut stop: watch::Receiver<bool>) {
        loop {
            tokio::select! {
                () = self.round(false) => (),
                _ = stop.wait_for(|stop| *stop) => break,
            }
            tokio::select! {
                () = self.pause(&mut head) => (),
                _ = stop.wait_for(|stop| *stop) => break,
            }
        }
        if timeout(LAST_ROUND, self.round(true)).await.is_err() {
            tracing::warn!("not every witness answered before the stop; they are asked again after the next start");
        }
    }

    /// Until a round has something to do.
    async fn pause(&self, head: &mut watch::Receiver<Position>) {
        sleep(self.every).await;
        loop {
            head.borrow_and_update();
            let Some(next) = self.next_due() else {
                if head.changed().await.is_err() {
                    // Nothing is recorded any more; what was is signed.
                    std::future::pending::<()>().await;
                }
                continue;
            };
            if next <= Instant::now() {
                return;
            }
            tokio::select! {
                () = sleep_until(next) => (),
                changed = head.changed() => if changed.is_err() { sleep_until(next).await },
            }
        }
    }

    /// When the first witness that has not signed the newest state may be asked; none where all have.
    fn next_due(&self) -> Option<Instant> {
        let collected = self.collected.as_ref();
        let grown = collected.is_none_or(|collected| collected.size() < self.reader.head().0);
        let lacks = |seat: &&Seat| {
            grown || collected.is_none_or(|collected| collected.checkpoint.cosigned_at(&seat.key).is_none())
        };
        self.seats.iter().filter(lacks).map(|seat| seat.not_before).min()
    }

    /// Asks, all at the same time, every witness that has not signed the newest checkpoint; those that failed only after
    /// their pause, but for the last round.
    async fn round(&mut self, last: bool) {
        let reader = self.reader.clone();
        let newest = spawn_blocking(move || reader.signed_for(reader.head(), COVERAGE_WAIT)).await;
        let Ok(Ok(newest)) = newest else {
            tracing::warn!("there is no signed checkpoint of the newest events to show to the witnesses");
            return;
        };
        self.collect(&newest);
        let now = Instant::now();
        let mut asked = JoinSet::new();
        for (place, seat) in self.seats.iter().enumerate() {
            let signed = self.collected.as_ref().is_some_and(|known| known.checkpoint.cosigned_at(&seat.key).is_some());
            if !signed && (last || seat.not_before <= now) {
                let (reader, address, old) = (self.reader.clone(), seat.address.clone(), seat.old);
                let checkpoint = newest.checkpoint.clone();
                asked.spawn(async move { (place, ask(reader, &address, checkpoint, old).await) });
            }
        }
        while let Some(done) = asked.join_next().await {
            match done {
                Ok((place, Ok(lines))) => self.signed(place, &lines).await,
                Ok((place, Err(failure))) => self.failed(place, failure),
                Err(error) => tracing::error!(%error, "asking a witness broke off"),
            }
        }
    }

    /// Begins to collect for the newest checkpoint, with what witnesses have signed of it in an earlier run.
    fn collect(&mut self, newest: &Arc<Signed>) {
        let same = |known: &Signed| known.checkpoint.checkpoint() == newest.checkpoint.checkpoint();
        if self.collected.as_ref().is_some_and(same) {
            return;
        }
        let mut collected = Signed::clone(newest);
        if let Some(kept) = self.reader.witnessed().filter(|kept| same(kept)) {
            let keys: Vec<VerifierKey> = self.trust.witnesses().iter().map(|witness| witness.key.clone()).collect();
            collected.checkpoint.add(&kept.checkpoint.lines(), &keys);
        }
        self.collected = Some(collected);
    }

    async fn signed(&mut self, place: usize, lines: &str) {
        let (Some(seat), Some(collected)) = (self.seats.get_mut(place), self.collected.as_mut()) else { return };
        let lines = SignedCheckpoint::signatures(lines).unwrap_or_default();
        collected.checkpoint.add(&lines, std::slice::from_ref(&seat.key));
        let Some(at) = collected.checkpoint.cosigned_at(&seat.key) else {
            let why = "its answer holds no signature by its key that fits; compare the key in the policy with its own";
            return self.failed(place, why.to_owned().into());
        };
        let size = collected.size();
        (seat.old, seat.failures, seat.not_before) = (size, 0, Instant::now());
        self.board.change(place, |state| {
            (state.size, state.signed_at) = (size, instant(at));
            (state.error, state.failed_at, state.alarm) = (None, None, false);
        });
        if self.trust.verify(&collected.checkpoint).is_err() {
            return;
        }
        let (reader, witnessed) = (self.reader.clone(), collected.clone());
        match spawn_blocking(move || reader.keep_witnessed(witnessed)).await {
            Ok(Ok(())) => (),
            Ok(Err(error)) => tracing::error!(%error, "what the witnesses signed was not kept; they are asked again"),
            Err(error) => tracing::error!(%error, "keeping what the witnesses signed broke off"),
        }
    }

    fn failed(&mut self, place: usize, failure: Failure) {
        let Some(seat) = self.seats.get_mut(place) else { return };
        let pause = self.every.saturating_mul(1 << seat.failures.min(16)).min(LONGEST_PAUSE.max(self.every));
        seat.failures = seat.failures.saturating_add(1);
        seat.not_before = Instant::now() + pause;
        let Failure { why, alarm } = failure;
        self.board.change(place, |state| {
            match (alarm, state.error.as_ref() == Some(&why)) {
                (true, _) => tracing::error!(witness = state.name, why, "a witness refuses this log"),
                (false, false) => tracing::warn!(witness = state.name, why, "a witness did not sign"),
                // Said already; it stays on the board.
                (false, true) => (),
            }
            (state.error, state.failed_at, state.alarm) = (Some(why), instant(now()), alarm || state.alarm);
        });
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn instant(seconds: u64) -> Option<terms::Instant> {
    terms::Instant::from_milliseconds(i64::try_from(seconds).ok()?.checked_mul(1_000)?).ok()
}

/// Asks one witness, once more where it has signed another size than was believed; gives its signature lines, unchecked.
async fn ask(
    reader: LogReader,
    address: &Address,
    checkpoint: SignedCheckpoint,
    believed: u64,
) -> Result<String, Failure> {
    let size = checkpoint.checkpoint().root.size;
    let mut old = believed.min(size);
    for _ in 0..2 {
        let proving = reader.clone();
        let proof = spawn_blocking(move || proving.prove_extension(old, size)).await;
        let proof = proof.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        let request = Request { old, proof, checkpoint: checkpoint.clone() };
        let body = request.to_string();
        let sent = Sent { path: "/add-checkpoint", kind: "text/plain; charset=utf-8", token: None, body };
        let (status, body) = address.post(sent).await?;
        match status {
            200 => return Ok(body),
            409 => {
                let told = body.trim_end().parse::<u64>();
                let told = told.map_err(|_| "it speaks of a conflict and names no size".to_owned())?;
                if told > size {
                    let what =
                        format!("it has signed {told} events of this log, which has {size}: the log was set back");
                    return Err(alarm(&what));
                }
                if told == old {
                    let what = format!("it has signed another checkpoint at {told} events: the log was rewritten");
                    return Err(alarm(&what));
                }
                old = told;
            }
            422 => {
                let what = format!(
                    "what it signed of this log at {old} events is not what stands here: the log was rewritten"
                );
                return Err(alarm(&what));
            }
            403 => {
                return Err("it does not know the key of this log; give its operator what `hrdd key show` prints"
                    .to_owned()
                    .into());
            }
            404 => return Err(
                "it does not watch this log, or is not at that address; give its operator what `hrdd key show` prints"
                    .to_owned()
                    .into(),
            ),
            other => return Err(format!("it answers with {other}").into()),
        }
    }
    Err("it has signed another size than it said a moment ago; somebody else asks it about this log".to_owned().into())
}
