//! What a casebook is opened with: its clock, its store, how states are kept in memory.

use std::sync::Arc;

use domain::terms::{Day, Instant};
use projections::Packing;
use storage::Options;

use crate::{desk::DRAIN, room::Reserve};

/// How the states of quiet cases are kept in memory. As many cases as one drain of the desk can touch are not packed.
pub const PACKING: Packing = Packing {
    pack: |case| storage::pack_state(case).ok(),
    unpack: |bytes| storage::unpack_state(bytes).ok(),
    most_loose: DRAIN,
};

/// Where the time comes from; tests put their own.
pub type Clock = Arc<Time>;

/// A clock.
pub struct Time(Box<dyn Fn() -> Instant + Send + Sync>);

impl std::fmt::Debug for Time {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Time")
    }
}

impl Time {
    /// The machine's clock.
    pub fn system() -> Clock {
        // A clock outside 1900 to 2199 is no clock; the log then keeps its last time.
        let now = || {
            Instant::new(chrono::Utc::now())
                .unwrap_or_else(|_| Day::parse("1900-01-01").map_or_else(|_| unreachable!(), Day::start))
        };
        Arc::new(Self(Box::new(now)))
    }

    /// A clock of one's own.
    pub fn of(now: impl Fn() -> Instant + Send + Sync + 'static) -> Clock {
        Arc::new(Self(Box::new(now)))
    }

    /// The present instant.
    pub fn now(&self) -> Instant {
        (self.0)()
    }
}

/// What a casebook is opened with.
#[derive(Clone)]
pub struct Setting {
    /// How the log is opened.
    pub storage: Options,
    /// Where the time comes from.
    pub clock: Clock,
    /// How much of the disk stays free.
    pub reserve: Reserve,
    /// Lets tests see what a projection that breaks off does.
    pub fold_fault: Option<projections::Fault>,
}

impl std::fmt::Debug for Setting {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { storage, clock, reserve, .. } = self;
        let mut shown = formatter.debug_struct("Setting");
        shown.field("storage", storage).field("clock", clock).field("reserve", reserve).finish_non_exhaustive()
    }
}

impl Default for Setting {
    fn default() -> Self {
        Self { storage: Options::default(), clock: Time::system(), reserve: Reserve::default(), fold_fault: None }
    }
}
