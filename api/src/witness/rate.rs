//! How often one address may ask.

use std::{
    net::IpAddr,
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
    time::Instant,
};

use lru::LruCache;

/// Requests that one address may send in a burst; a log asks once a minute.
const BURST: f64 = 30.0;

/// Requests a second that it may send in the long run.
const A_SECOND: f64 = 10.0;

/// Addresses that are remembered, the latest ones; one that is forgotten begins with a full burst.
const ADDRESSES: NonZeroUsize = NonZeroUsize::MIN.saturating_add(4_095);

/// What is left to each address.
pub(super) struct Rate(Mutex<LruCache<IpAddr, (f64, Instant)>>);

impl Rate {
    pub(super) fn new() -> Self {
        Self(Mutex::new(LruCache::new(ADDRESSES)))
    }

    /// Whether an address may ask now; counts it if so.
    pub(super) fn admits(&self, address: IpAddr, now: Instant) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, since) = known.get(&address).copied().unwrap_or((BURST, now));
        let left = (left + now.saturating_duration_since(since).as_secs_f64() * A_SECOND).min(BURST);
        let admitted = left >= 1.0;
        known.put(address, (if admitted { left - 1.0 } else { left }, now));
        admitted
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_address_may_ask_in_bursts_and_then_ten_times_a_second_and_others_do_not_suffer() {
        let (rate, start) = (Rate::new(), Instant::now());
        let [one, other] = [[127, 0, 0, 1], [127, 0, 0, 2]].map(IpAddr::from);
        let admitted = |address, at| (0..100).filter(|_| rate.admits(address, at)).count();
        assert_eq!(admitted(one, start), 30);
        assert_eq!(admitted(other, start), 30);
        assert_eq!(admitted(one, start + Duration::from_secs(1)), 10);
        assert_eq!(admitted(one, start + Duration::from_secs(60)), 30);
    }

    #[test]
    fn no_more_addresses_are_kept_than_the_limit() {
        let (rate, now) = (Rate::new(), Instant::now());
        for number in 0..10_000_u32 {
            rate.admits(IpAddr::from(number.to_be_bytes()), now);
        }
        assert_eq!(rate.0.lock().unwrap().len(), ADDRESSES.get());
    }
}
