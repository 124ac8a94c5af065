//! Puts readings on record: what waits is grouped into one event, and whoever reads hears the answer only after that event
//! is durable. Where it cannot be recorded, nothing is shown.

use std::{
    collections::VecDeque,
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    Actor, Position,
    access::{self, ReadingsRecorded, TracedReading},
    terms::{Instant, ReadingKind, Text, UserId},
};
use lru::LruCache;
use storage::proof::TILE_WIDTH;
use tokio::sync::{mpsc, oneshot};

use super::own::{by_system, own};
use crate::{casebook::Casebook, desk::Refusal, sight::Traces};

/// Requests that may wait to be put on record; whoever comes later waits before.
const QUEUE: usize = 1_024;

/// The most readings of one event; the rules hold the same number against us.
const MOST_READINGS: usize = 256;

/// The most positions of one reading; more make more readings. A full event then fits into one record of the log.
const MOST_POSITIONS: usize = 50;

/// How long the same person reading the same event leaves no second trace, in milliseconds.
const ONCE_IN: i64 = 15 * 60 * 1_000;

/// The most tiles of records that one reading names ahead. Who reads on and on is put on record in blocks that double up to
/// this: a whole log leaves a few dozen readings, and not one for each of its tiles.
const MOST_TILES: u64 = 64;

/// Pairs of person and event, or person and tile, that are remembered for that.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(65_536).unwrap();

type Seen = LruCache<(UserId, Position), Instant>;
type Carried = LruCache<(UserId, u64), Instant>;
type Waiting = (Vec<TracedReading>, oneshot::Sender<Result<(), Unrecorded>>);

/// It was not put on record, so it must not be shown.
#[derive(Clone, Debug)]
pub struct Unrecorded(pub String);

impl std::fmt::Display for Unrecorded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "This answer holds strictly confidential material, and that it is read cannot be put on record now, so it is \
             withheld: {}",
            self.0
        )
    }
}

/// The way to the record of readings.
#[derive(Clone, Debug)]
pub struct Tracer {
    queue: mpsc::Sender<Waiting>,
    seen: Arc<Mutex<Seen>>,
    carried: Arc<Mutex<Carried>>,
}

impl Tracer {
    /// Begins to put readings on record, until the last of its copies is dropped. Inside a runtime.
    pub fn start(casebook: Arc<Casebook>) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE);
        drop(tokio::spawn(run(casebook, waiting)));
        let (seen, carried) = (LruCache::new(REMEMBERED), LruCache::new(REMEMBERED));
        Self { queue, seen: Arc::new(Mutex::new(seen)), carried: Arc::new(Mutex::new(carried)) }
    }

    /// Puts readings on record, and comes back once they are durable.
    pub async fn record(&self, readings: Vec<TracedReading>) -> Result<(), Unrecorded> {
        if readings.is_empty() {
            return Ok(());
        }
        let gone = || Unrecorded("the ledger is closing".to_owned());
        let (answer, answered) = oneshot::channel();
        self.queue.send((readings, answer)).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }

    /// Puts on record what a request is about to show, but for what the same person was shown a while ago.
    pub async fn flush(&self, traces: &Traces, reader: &Actor, now: Instant) -> Result<(), Unrecorded> {
        let mut readings = Vec::new();
        let mut fresh = Vec::new();
        let collected = traces.take();
        if collected.is_cut {
            return Err(Unrecorded("it holds more than one answer may; ask for less at once".to_owned()));
        }
        for of_case in collected.traces.chunk_by(|one, next| one.case == next.case) {
            let case = of_case.first().and_then(|trace| trace.case);
            let positions = of_case.iter().map(|trace| trace.position);
            let unseen = self.unseen(&reader.user, positions, now);
            for some in unseen.chunks(MOST_POSITIONS) {
                readings.push(TracedReading {
                    user: reader.user.clone(),
                    role: reader.role,
                    office: reader.office.clone(),
                    at: now,
                    kind: ReadingKind::StrictlyConfidential,
                    case,
                    positions: some.to_vec(),
                    of: None,
                    reason: None,
                });
            }
            fresh.extend(unseen);
        }
        self.record(readings).await?;
        // Only now: what was not recorded must leave its trace the next time.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for position in fresh {
            seen.put((reader.user.clone(), position), now);
        }
        Ok(())
    }

    /// Puts on record that somebody is about to be given the records of a tile, as they are; `last` is the newest tile.
    ///
    /// Once in a quarter of an hour for each tile, however full it is: the record of the reading makes the newest tile
    /// fuller, and reading that must not go on without end.
    pub async fn carry(&self, reader: &Actor, tile: u64, last: u64, now: Instant) -> Result<(), Unrecorded> {
        let ahead = {
            let mut carried = self.carried.lock().unwrap_or_else(PoisonError::into_inner);
            let mut is_fresh = |tile: u64| {
                let before = carried.get(&(reader.user.clone(), tile));
                before.is_none_or(|before| now.milliseconds_since(*before) >= ONCE_IN)
            };
            if !is_fresh(tile) {
                return Ok(());
            }
            (1..=MOST_TILES.min(tile)).take_while(|back| !is_fresh(tile - back)).count() as u64
        };
        let end = tile.saturating_add(ahead.max(1) - 1).min(last.max(tile));
        let (first, to) = (tile * TILE_WIDTH as u64 + 1, (end + 1).saturating_mul(TILE_WIDTH as u64));
        let of = format!("records {first} to {to} of the log, as far as they were there");
        let reading = TracedReading {
            user: reader.user.clone(),
            role: reader.role,
            office: reader.office.clone(),
            at: now,
            kind: ReadingKind::Export,
            case: None,
            positions: Vec::new(),
            of: Some(Text::new(&of).map_err(Unrecorded)?),
            reason: None,
        };
        self.record(vec![reading]).await?;
        let mut carried = self.carried.lock().unwrap_or_else(PoisonError::into_inner);
        for tile in tile..=end {
            carried.put((reader.user.clone(), tile), now);
        }
        Ok(())
    }

    fn unseen(&self, user: &UserId, positions: impl IntoIterator<Item = Position>, now: Instant) -> Vec<Position> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = |seen: &mut Seen, position: Position| {
            let last = seen.get(&(user.clone(), position));
            last.is_none_or(|last| now.milliseconds_since(*last) >= ONCE_IN)
        };
        positions.into_iter().filter(|position| is_fresh(&mut seen, *position)).collect()
    }
}

/// Groups what waits, and answers each once its last reading is durable.
async fn run(casebook: Arc<Casebook>, mut waiting: mpsc::Receiver<Waiting>) {
    let mut held: VecDeque<Waiting> = VecDeque::new();
    loop {
        if held.is_empty() {
            match waiting.recv().await {
                Some(next) => held.push_back(next),
                None => return,
            }
        }
        while held.iter().map(|(readings, _)| readings.len()).sum::<usize>() < MOST_READINGS
            && let Ok(next) = waiting.try_recv()
        {
            held.push_back(next);
        }
        let mut event = Vec::new();
        let mut answered = Vec::new();
        while let Some((readings, _)) = held.front_mut()
            && event.len() < MOST_READINGS
        {
            let room = (MOST_READINGS - event.len()).min(readings.len());
            event.extend(readings.drain(..room));
            if readings.is_empty()
                && let Some((_, answer)) = held.pop_front()
            {
                answered.push(answer);
            }
        }
        let recorded = record(&casebook, event).await;
        if let Err(unrecorded) = &recorded {
            tracing::error!(%unrecorded, "readings were not put on record, and nothing of them was shown");
            // Part of it is missing: the rest would be of no use.
            if let Some((_, answer)) = held.pop_front_if(|(readings, _)| !readings.is_empty()) {
                answered.push(answer);
            }
        }
        for answer in answered {
            // Who went away reads nothing; that it was recorded does no harm.
            drop(answer.send(recorded.clone()));
        }
    }
}

async fn record(casebook: &Casebook, readings: Vec<TracedReading>) -> Result<(), Unrecorded> {
    let submission = || {
        let command = access::Command::RecordReadings(ReadingsRecorded { readings });
        own(by_system()?, command.into())
    };
    let unrecorded = |refusal: Refusal| Unrecorded(refusal.to_string());
    casebook.submit(submission().map_err(unrecorded)?).await.map(drop).map_err(unrecorded)
}

/// The same where there is no runtime, for a command on the machine itself.
pub(crate) fn record_blocking(casebook: &Casebook, readings: Vec<TracedReading>) -> Result<(), Refusal> {
    let command = access::Command::RecordReadings(ReadingsRecorded { readings });
    casebook.submit_blocking(own(by_system()?, command.into())?).map(drop)
}
