//! What came of one try, and the last tries of a receiver.

use std::collections::VecDeque;

use domain::{Position, terms::Instant};
use serde::{Deserialize, Serialize};

/// Deliveries that are remembered of a receiver.
const MOST_LOGGED: usize = 500;

/// How one try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Ended {
    /// It arrived.
    Delivered,
    /// It did not, and is tried again.
    Failed,
    /// It did not, and was put aside.
    PutAside,
}

/// One try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Tried {
    pub(crate) at: Instant,
    /// Of which event; none for a test.
    pub(crate) position: Option<Position>,
    /// The id that it bore.
    pub(crate) id: String,
    /// Which try it was, from 1; 0 where somebody asked for it.
    pub(crate) attempt: u32,
    /// What the receiver answered.
    pub(crate) status: Option<u16>,
    /// How long it took, in milliseconds.
    pub(crate) took_ms: u64,
    pub(crate) ended: Ended,
    /// Why it did not arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) why: Option<String>,
}

/// Keeps a try, the newest last.
pub(super) fn push(log: &mut VecDeque<Tried>, tried: Tried) {
    while log.len() >= MOST_LOGGED {
        log.pop_front();
    }
    log.push_back(tried);
}
