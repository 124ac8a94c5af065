//! What a security office watches for, told to its syslog as it happens: who was let in and who was not, tokens and accounts,
//! the emergency account, what somebody asked for without the right to it, limits of the door, damage, keys.
//!
//! A line holds references of people, roles, offices, addresses of the network and codes. No secret, no token, no name of a
//! person and no word of a case. It is told as well as can be and bounded: what the collector does not take in time is
//! counted, and the count is told once it does. What the log says of it is told after a stop from where it was told before
//! ([`follow`]). The log of the ledger stays the record.

mod follower;
mod line;
mod syslog;

use std::{
    num::NonZeroUsize,
    sync::{Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use lru::LruCache;

pub(crate) use follower::{follow, told_up_to};
pub(crate) use line::{Gravity, Line};
pub use syslog::Collector;
use syslog::Queue;

/// How often at most the same limit, or the same kind of refusal, is told of the same caller.
const ONCE_IN: Duration = Duration::from_secs(60);

/// Callers that are remembered for that.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(4_096).unwrap();

/// The way to the collector; nothing where there is none.
static QUEUE: OnceLock<Queue> = OnceLock::new();

/// From now on everything is told to a collector, until the process ends. Only once; false where it was done before.
pub fn tell_to(collector: &Collector) -> bool {
    let mut fresh = false;
    QUEUE.get_or_init(|| {
        fresh = true;
        collector.begin()
    });
    fresh
}

/// Tells a line. Costs nothing where nobody listens, and waits for nobody.
pub(crate) fn tell(line: impl FnOnce() -> Line) {
    if let Some(queue) = QUEUE.get() {
        queue.put(line());
    }
}

/// Tells a line of which a caller could cause many: once a minute for each caller.
pub(crate) fn tell_once(what: &'static str, of: &str, line: impl FnOnce() -> Line) {
    static TOLD: OnceLock<Mutex<LruCache<(&'static str, String), Instant>>> = OnceLock::new();
    if QUEUE.get().is_none() {
        return;
    }
    let now = Instant::now();
    let mut told =
        TOLD.get_or_init(|| Mutex::new(LruCache::new(REMEMBERED))).lock().unwrap_or_else(PoisonError::into_inner);
    let key = (what, of.to_owned());
    if told.get(&key).is_some_and(|at| now.saturating_duration_since(*at) < ONCE_IN) {
        return;
    }
    told.put(key, now);
    drop(told);
    tell(line);
}
