//! The log read again in the background, slowly, while it is served.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, RecvTimeoutError},
    },
    thread::JoinHandle,
    time::Duration,
};

use domain::{Position, terms::Instant};
use storage::{Flaw, LogReader, Scrub};

use crate::casebook::Clock;

/// Events that are read again in a second, where nothing else is asked for: a million take about 17 minutes.
pub const SCRUB_RATE: u32 = 1_000;

/// The most that may be asked for.
pub const MAX_SCRUB_RATE: u32 = 100_000;

/// Between two steps. In one step a quarter of the rate is read, and then nothing until the pause is over.
const PAUSE: Duration = Duration::from_millis(250);

/// Between the end of a pass and the beginning of the next.
const REST: Duration = Duration::from_secs(60 * 60);

/// What the passes came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scrubbed {
    /// Events that are read in a second; 0 where none are.
    pub rate: u32,
    /// When the pass that runs, or ran last, began.
    pub started: Option<Instant>,
    /// When a pass ended last, whether well or not.
    pub finished: Option<Instant>,
    /// How far the pass has come.
    pub position: Position,
    /// How far it goes.
    pub end: Position,
    /// What was found first. It stays: what was wrong once is not right because it reads well the next time.
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
    pub(crate) fn start(log: LogReader, clock: Clock, rate: u32) -> Self {
        let rate = rate.min(MAX_SCRUB_RATE);
        let state = Arc::new(Mutex::new(Scrubbed { rate, ..Scrubbed::default() }));
        let (stop, stopping) = mpsc::channel();
        let told = Arc::clone(&state);
        let thread = (rate > 0).then(|| std::thread::spawn(move || run(&log, &clock, rate, &told, &stopping)));
        Self { state, stop: Some(stop), thread }
    }

    pub(crate) fn state(&self) -> Scrubbed {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
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

fn run(log: &LogReader, clock: &Clock, rate: u32, state: &Mutex<Scrubbed>, stopping: &mpsc::Receiver<()>) {
    let tell =
        |change: &mut dyn FnMut(&mut Scrubbed)| change(&mut state.lock().unwrap_or_else(PoisonError::into_inner));
    let stopped = |pause| stopping.recv_timeout(pause) != Err(RecvTimeoutError::Timeout);
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
                Ok(true) => break,
                Err(flaw) => {
                    tracing::error!(
                        position = flaw.position.0,
                        last = flaw.last.0,
                        why = flaw.message,
                        "the log is damaged"
                    );
                    tell(&mut |state| {
                        state.flaw.get_or_insert_with(|| flaw.clone());
                    });
                    break;
                }
            }
            if stopped(PAUSE) {
                return;
            }
        }
        tell(&mut |state| state.finished = Some(clock.now()));
        if stopped(REST) {
            return;
        }
    }
}
