//! Feeds the index in the background, after what it takes in is durable. Where that fails it says so and tries again; the
//! log does not hear of it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use domain::Position;
use storage::LogReader;
use tokio::sync::watch;

use super::{
    Shared,
    index::{Broken, Index},
};
use crate::room::Room;

/// How often it looks for new events.
const LOOK: Duration = Duration::from_millis(100);

/// Between two commits while events come one by one: each syncs several files on the disk that the log needs.
const BETWEEN_COMMITS: Duration = Duration::from_secs(1);

/// Events that are read at once.
const PAGE: usize = 512;

/// Events after which is written down what was taken in, while there are many to catch up with.
const MOST_WAITING: u64 = 20_000;

/// How long it rests where there is no room, or after it failed for the first time; then twice as long, and so on.
const REST: Duration = Duration::from_secs(5);

/// The longest rest.
const LONGEST_REST: Duration = Duration::from_secs(10 * 60);

/// How often it may fail before it is made anew: what failed twice in the same state fails again.
const FAILURES: u32 = 2;

/// What the thread works with.
pub(super) struct Feed {
    pub(super) log: LogReader,
    pub(super) head: watch::Receiver<Position>,
    pub(super) folder: PathBuf,
    pub(super) room: Room,
    pub(super) shared: Arc<Shared>,
    pub(super) stopping: Receiver<()>,
}

impl Feed {
    /// Until it is asked to stop.
    pub(super) fn run(mut self) {
        let (mut failures, mut rest) = (0, REST);
        loop {
            let anew = self.shared.is_distrusted.swap(false, Ordering::Relaxed) || failures >= FAILURES;
            let started = Instant::now();
            let ended = catch_unwind(AssertUnwindSafe(|| self.feed(anew)));
            let why = match ended {
                Ok(Ok(())) => return,
                Ok(Err(Broken(why))) => why,
                Err(_) => "it broke off".to_owned(),
            };
            if self.shared.is_distrusted.load(Ordering::Relaxed) {
                continue;
            }
            // What held for long is not the same failure again.
            (failures, rest) = if started.elapsed() > LONGEST_REST { (1, REST) } else { (failures + 1, rest) };
            tracing::error!(%why, "the index of words stands still; nothing that is recorded waits for it");
            self.shared.tell(|state| state.error = Some(why));
            if self.is_stopped(rest) {
                return;
            }
            rest = (rest * 2).min(LONGEST_REST);
        }
    }

    fn is_stopped(&self, pause: Duration) -> bool {
        self.stopping.recv_timeout(pause) != Err(RecvTimeoutError::Timeout)
    }

    /// Whether the disk has room for more of it; where it has not, that is told.
    fn has_room(&mut self) -> bool {
        let Err(full) = self.room.look() else { return true };
        let why = format!("the disk is nearly full: {} MiB are free. It goes on when there is room", full.free >> 20);
        self.shared.tell(|state| state.error = Some(why));
        false
    }

    /// Opens the index and takes in what comes. Comes back when it is asked to stop, or when it is distrusted.
    fn feed(&mut self, anew: bool) -> Result<(), Broken> {
        while !self.folder.exists() && !self.has_room() {
            if self.is_stopped(REST) {
                return Ok(());
            }
        }
        let mut index = Index::open(&self.folder, &self.log, anew)?;
        let publish = |shared: &Shared, index: &Index| {
            let snapshot = index.snapshot();
            shared.tell(|state| (state.snapshot, state.error) = (Some(snapshot), None));
        };
        publish(&self.shared, &index);
        let mut committed: Option<Instant> = None;
        let mut pause = Duration::ZERO;
        loop {
            if self.is_stopped(pause) {
                return index.commit();
            }
            if self.shared.is_distrusted.load(Ordering::Relaxed) {
                return Err(Broken("it could not be read".into()));
            }
            let head = *self.head.borrow();
            pause = if index.position() < head { Duration::ZERO } else { LOOK };
            if index.position() == head && index.waiting() == 0 {
                continue;
            }
            if !self.has_room() {
                pause = REST;
                continue;
            }
            index.take(PAGE, head)?;
            let is_rested = committed.is_none_or(|committed| committed.elapsed() >= BETWEEN_COMMITS);
            if index.waiting() >= MOST_WAITING || index.position() == head && index.waiting() > 0 && is_rested {
                index.commit()?;
                committed = Some(Instant::now());
                publish(&self.shared, &index);
            }
        }
    }
}
