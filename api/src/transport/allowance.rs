//! How much somebody may ask, and how much at the same time.
//!
//! Two rates, and they never mix. An address pays for what it asks as a stranger: wrong tokens, no tokens, paths that are
//! not there. Whoever shows a valid token is let in however many strangers share the address, so nobody can lock an
//! office out by guessing from inside it, and an office does not lock itself out with one broken script. Who is let in
//! pays, as that person, by what the document costs.

use std::{
    collections::HashMap,
    hash::Hash,
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use lru::LruCache;

use super::limits;

/// A rate: so much at once, and so much a second in the long run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// What may be asked at once.
    pub burst: NonZeroU32,
    /// What comes back each second.
    pub a_second: NonZeroU32,
}

type Bucket<C> = RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// A bucket for each key, the latest ones: one that is forgotten begins full again.
pub(super) struct Buckets<K, C: Clock = DefaultClock> {
    quota: Quota,
    clock: C,
    buckets: Mutex<LruCache<K, Arc<Bucket<C>>>>,
}

impl<K: Hash + Eq> Buckets<K> {
    pub(super) fn new(rate: Rate) -> Self {
        Self::by(rate, DefaultClock::default())
    }
}

impl<K: Hash + Eq, C: Clock + Clone> Buckets<K, C> {
    fn by(rate: Rate, clock: C) -> Self {
        let quota = Quota::per_second(rate.a_second).allow_burst(rate.burst);
        Self { quota, clock, buckets: Mutex::new(LruCache::new(limits::RATE_KEYS)) }
    }

    /// Takes a price, or says how long to wait for it. A price over the burst costs the whole burst.
    pub(super) fn take(&self, key: K, price: NonZeroU32) -> Result<(), Duration> {
        let price = price.min(self.quota.burst_size());
        let bucket = {
            let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
            let new = || Arc::new(Bucket::direct_with_clock(self.quota, self.clock.clone()));
            Arc::clone(buckets.get_or_insert(key, new))
        };
        match bucket.check_n(price) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(not_until)) => Err(not_until.wait_time_from(self.clock.now())),
            // Not reached: the price was cut to the burst.
            Err(_) => Err(Duration::from_secs(1)),
        }
    }
}

/// How many of something each key holds at the same time.
#[derive(Debug)]
pub(crate) struct Shares {
    most: usize,
    taken: Mutex<HashMap<String, usize>>,
}

/// One of them; given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    of: Arc<Shares>,
    key: String,
}

impl Shares {
    pub(crate) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, taken: Mutex::default() })
    }

    /// One more for this key, where it has not got the most already.
    pub(crate) fn take(self: &Arc<Self>, key: String) -> Option<Share> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let held = taken.get(&key).copied().unwrap_or_default();
        if held >= self.most {
            return None;
        }
        taken.insert(key.clone(), held + 1);
        drop(taken);
        Some(Share { of: Arc::clone(self), key })
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut taken = self.of.taken.lock().unwrap_or_else(PoisonError::into_inner);
        match taken.get_mut(&self.key) {
            Some(held) if *held > 1 => *held -= 1,
            // Nothing is kept of who holds nothing.
            Some(_) | None => drop(taken.remove(&self.key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn rate(burst: u32, a_second: u32) -> Rate {
        Rate { burst: burst.try_into().unwrap(), a_second: a_second.try_into().unwrap() }
    }

    #[test]
    fn a_bucket_empties_by_price_fills_with_time_and_is_nobody_elses() {
        let clock = FakeRelativeClock::default();
        let buckets = Buckets::by(rate(100, 10), clock.clone());
        let take = |key: &'static str, price: u32| buckets.take(key, price.try_into().unwrap());
        assert_eq!(take("one", 60), Ok(()));
        assert_eq!(take("one", 60), Err(Duration::from_secs(2)), "20 are missing, at 10 a second");
        assert_eq!(take("one", 40), Ok(()), "a refusal costs nothing");
        assert_eq!(take("other", 100), Ok(()));
        clock.advance(Duration::from_secs(2));
        assert_eq!(take("one", 20), Ok(()));
        assert!(take("one", 1).is_err());
        clock.advance(Duration::from_secs(60));
        assert_eq!(take("one", 5_000), Ok(()), "what costs more than all costs all");
        assert!(take("one", 1).is_err());
    }

    #[test]
    fn no_more_keys_are_kept_than_the_limit() {
        let buckets = Buckets::by(rate(1, 1), FakeRelativeClock::default());
        for key in 0..limits::RATE_KEYS.get() + 500 {
            buckets.take(key, NonZeroU32::MIN).unwrap();
        }
        assert_eq!(buckets.buckets.lock().unwrap().len(), limits::RATE_KEYS.get());
        assert!(buckets.take(limits::RATE_KEYS.get(), NonZeroU32::MIN).is_err(), "a late one is remembered");
    }

    #[test]
    fn shares_are_counted_for_each_key_and_given_back() {
        let shares = Shares::new(2);
        let take = |key: &str| shares.take(key.to_owned());
        let (first, second) = (take("a").unwrap(), take("a").unwrap());
        assert!(take("a").is_none() && take("b").is_some());
        drop(first);
        let third = take("a").unwrap();
        assert!(take("a").is_none());
        drop((second, third));
        assert!(shares.taken.lock().unwrap().is_empty());
    }
}
