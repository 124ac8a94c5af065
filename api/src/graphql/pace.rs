//! When a reader of the log is told that there is nothing to tell.

use std::time::Duration;

use domain::Position;
use tokio::{sync::watch, time::Instant};

/// A sign of life with the head, so that silence is known to be silence.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// When a reader was told something last, and whether it knows that it has caught up.
pub(super) struct Pace {
    caught_up: bool,
    said: Instant,
}

/// What becomes of a reader that has come to the head.
pub(super) enum Pause {
    /// The log has grown.
    Over,
    /// It grows no more.
    Ended,
    /// It is to be told that it has come to the head; once.
    CaughtUp,
    /// It is to be told that there is nothing to tell.
    Silence,
}

impl Pace {
    pub(super) fn begin() -> Self {
        Self { caught_up: false, said: Instant::now() }
    }

    /// It was told something.
    pub(super) fn spoke(&mut self) {
        self.said = Instant::now();
    }

    /// Waits at the head until there is something to do or to say.
    pub(super) async fn at_the_head(&mut self, head: &mut watch::Receiver<Position>) -> Pause {
        if !self.caught_up {
            self.caught_up = true;
            return Pause::CaughtUp;
        }
        // Also while much is recorded that is not for this reader.
        if self.said.elapsed() >= HEARTBEAT {
            return Pause::Silence;
        }
        match tokio::time::timeout_at(self.said + HEARTBEAT, head.changed()).await {
            Ok(Ok(())) => Pause::Over,
            Ok(Err(_)) => Pause::Ended,
            Err(_) => Pause::Silence,
        }
    }
}
