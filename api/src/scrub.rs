//! The log read again in the background, slowly, while it is served.

use std::{
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, RecvTimeoutError},
    },
    thread::JoinHandle,
    time::Duration,
};

use domain::{Position, terms::Instant};
use serde::{Deserialize, Serialize};
use storage::{Flaw, LogReader, Scrub};

use crate::{
    casebook::Clock,
    identity::beside,
    security::{self, Gravity, Line},
};

/// Events that are read again in a second, where nothing else is asked for: a million take about 17 minutes.
pub const SCRUB_RATE: u32 = 1_000;

/// The most that may be asked for.
pub const MAX_SCRUB_RATE: u32 = 100_000;

/// Between two steps. In one step a quarter of the rate is read, and then nothing until the pause is over.
const PAUSE: Duration = Duration::from_millis(250);

/// Between the end of a pass and the beginning of the next.
const REST: Duration = Duration::from_secs(60 * 60);

/// Where what the last pass came to survives a restart.
const FILE: &str = "scrub.last";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    started: Instant,
    finished: Instant,
    /// How far it came.
    end: Position,
    /// First position, last position, sentence.
    flaw: Option<(Position, Position, String)>,
}

/// What the passes came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scrubbed {
    /// Events that are read in a second; 0 where none are.
    pub rate: u32,
    /// When the pass that runs, or ran last, began.
    pub started: Option<Instant>,
    /// When a pass ended last, whether well or not; it may have been before the last start.
    pub finished: Option<Instant>,
    /// How far the pass has come.
    pub position: Position,
    /// How far it goes.
    pub end: Position,
    /// What was found first. It stays: what was wrong once is not right because it reads well the next time. After a restart
    /// it stays until a pass has ended well, for all that was in memory is read anew then.
    pub flaw: Option<Flaw>,
}

/// The thread that scrubs; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Scrubber {
    state: Arc<Mutex<Scrubbed>>,
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Scrubber {
    /// For the store in `folder`, where what the last pass came to is kept.
    pub(crate) fn start(log: LogReader, clock: Clock, rate: u32, folder: &Path) -> Self {
        let rate = rate.min(MAX_SCRUB_RATE);
        let kept = folder.join(FILE);
        let state = Arc::new(Mutex::new(before(&kept, rate)));
        let (stop, stopping) = mpsc::channel();
        let told = Arc::clone(&state);
        let thread = (rate > 0).then(|| std::thread::spawn(move || run(&log, &clock, &kept, &told, &stopping)));
        Self { state, stop: Some(stop), thread }
    }

    pub(crate) fn state(&self) -> Scrubbed {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Scrubber {
    /// Whether its thread has ended by itself: it never does while all is well.
    pub(crate) fn broke_off(&self) -> bool {
        self.thread.as_ref().is_some_and(JoinHandle::is_finished)
    }
}

impl Drop for Scrubber {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the scrub broke off");
        }
    }
}

/// What the last pass of an earlier start came to; a file that is damaged is told of and done without.
fn before(kept: &Path, rate: u32) -> Scrubbed {
    let read = beside::read::<Kept>(kept).unwrap_or_else(|error| {
        tracing::warn!(%error, "what the last scrub came to is forgotten");
        None
    });
    let Some(Kept { started, finished, end, flaw }) = read else { return Scrubbed { rate, ..Scrubbed::default() } };
    let flaw = flaw.map(|(position, last, message)| Flaw { position, last, message });
    if let Some(flaw) = &flaw {
        tracing::error!(%finished, position = flaw.position.0, why = flaw.message, "the last scrub found the log damaged");
    }
    Scrubbed { rate, started: Some(started), finished: Some(finished), position: end, end, flaw }
}

/// Keeps what a pass came to. Where that fails, it is told of and nothing more: the next pass finds the same.
fn keep(kept: &Path, state: &Scrubbed) {
    let (Some(started), Some(finished)) = (state.started, state.finished) else { return };
    let flaw = state.flaw.clone().map(|Flaw { position, last, message }| (position, last, message));
    if let Err(error) = beside::write_sealed(kept, &Kept { started, finished, end: state.position, flaw }) {
        tracing::warn!(%error, "what the scrub came to was not written down");
    }
}

fn run(log: &LogReader, clock: &Clock, kept: &Path, state: &Mutex<Scrubbed>, stopping: &mpsc::Receiver<()>) {
    let tell =
        |change: &mut dyn FnMut(&mut Scrubbed)| change(&mut state.lock().unwrap_or_else(PoisonError::into_inner));
    let stopped = |pause| stopping.recv_timeout(pause) != Err(RecvTimeoutError::Timeout);
    let (mut rate, mut is_inherited) = (0, false);
    tell(&mut |state| (rate, is_inherited) = (state.rate, state.flaw.is_some()));
    loop {
        let mut scrub = Scrub::new(log.clone());
        tell(&mut |state| {
            (state.started, state.position, state.end) = (Some(clock.now()), Position(0), scrub.end());
        });
        loop {
            let step = scrub.step(u64::from(rate).div_ceil(4));
            tell(&mut |state| state.position = scrub.position());
            match step {
                Ok(false) => (),
                Ok(true) => {
                    if std::mem::take(&mut is_inherited) {
                        tell(&mut |state| state.flaw = None);
                    }
                    break;
                }
                Err(flaw) => {
                    tracing::error!(
                        position = flaw.position.0,
                        last = flaw.last.0,
                        why = flaw.message,
                        "the log is damaged"
                    );
                    security::tell(|| Line::new("LOG_DAMAGED", Gravity::Alert).with("position", &flaw.position));
                    let replaces = std::mem::take(&mut is_inherited);
                    tell(&mut |state| {
                        state.flaw = state.flaw.take().filter(|_| !replaces).or_else(|| Some(flaw.clone()));
                    });
                    break;
                }
            }
            if stopped(PAUSE) {
                return;
            }
        }
        let mut ended = Scrubbed::default();
        tell(&mut |state| {
            state.finished = Some(clock.now());
            ended = state.clone();
        });
        keep(kept, &ended);
        if stopped(REST) {
            return;
        }
    }
}
