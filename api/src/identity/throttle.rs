//! Guessing made slow, without letting anybody lock somebody else out: what is counted is who failed from where, so a right
//! password from another address goes on working, whatever was tried elsewhere.

use std::{
    net::IpAddr,
    num::NonZeroUsize,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use domain::terms::Digest;
use lru::LruCache;

use crate::transport::accountable;

/// Failures that cost nothing: people mistype.
const FREE: u32 = 3;

/// The first delay; each further failure doubles it.
const FIRST: Duration = Duration::from_secs(1);

/// The longest delay.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// Pairs of name and address that are remembered; the ones longest unseen are forgotten first.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(16_384).unwrap();

/// A name and an address, hashed: names come from strangers and may be long.
type Pair = (Digest, IpAddr);

#[derive(Clone, Copy, Debug)]
struct Failures {
    count: u32,
    last: Instant,
}

/// What was counted before a trial, and when the trial was.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Before {
    failures: Option<Failures>,
    trial: Instant,
}

/// Counts failures to log in.
pub(crate) struct Throttle(Mutex<LruCache<Pair, Failures>>);

impl Default for Throttle {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(REMEMBERED)))
    }
}

impl std::fmt::Debug for Throttle {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Throttle")
    }
}

fn pair(name: &str, address: IpAddr) -> Pair {
    (Digest::of(name.as_bytes()), accountable(address))
}

fn delay(count: u32) -> Duration {
    match count.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(over) => FIRST.saturating_mul(1 << over.min(20)).min(LONGEST),
    }
}

impl Throttle {
    /// Whether somebody may try now; otherwise how long they have to wait. A trial counts as failed until it is
    /// [forgiven](Self::forgive), so that many at the same time do not get round the count. Gives what was counted before,
    /// with which a trial can be [taken back](Self::take_back).
    pub(crate) fn admit(&self, name: &str, address: IpAddr, now: Instant) -> Result<Before, Duration> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = known.get(&pair(name, address)).copied();
        if let Some(failures) = before {
            let left = delay(failures.count).saturating_sub(now.saturating_duration_since(failures.last));
            if !left.is_zero() {
                return Err(left);
            }
        }
        let count = before.map_or(0, |failures| failures.count).saturating_add(1);
        known.put(pair(name, address), Failures { count, last: now });
        Ok(Before { failures: before, trial: now })
    }

    /// It was the right password: nothing is held against that name from there.
    pub(crate) fn forgive(&self, name: &str, address: IpAddr) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop(&pair(name, address));
    }

    /// It was not looked at: the trial is taken back, and with it the wait that it would have cost. Where another was
    /// admitted since, its wait stays.
    pub(crate) fn take_back(&self, name: &str, address: IpAddr, before: Before) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(failures) = known.get_mut(&pair(name, address)) {
            failures.count = failures.count.saturating_sub(1);
            if let Some(earlier) = before.failures.filter(|_| failures.last == before.trial) {
                failures.last = earlier.last;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const THERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 2));

    fn admit(throttle: &Throttle, address: IpAddr, now: Instant) -> Result<(), Duration> {
        throttle.admit("U-1", address, now).map(drop)
    }

    #[test]
    fn each_failure_costs_more_and_only_from_where_it_came() {
        let (throttle, start) = (Throttle::default(), Instant::now());
        let mut now = start;
        for _ in 0..FREE {
            assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Ok(()));
        }
        assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Err(FIRST));
        assert_eq!(throttle.admit("U-1", THERE, now).map(drop), Ok(()), "another address");
        assert_eq!(throttle.admit("U-2", HERE, now).map(drop), Ok(()), "another name");
        now += FIRST;
        assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Ok(()));
        assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Err(FIRST * 2), "twice as long");
        for _ in 0..40 {
            now += LONGEST;
            assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Ok(()), "never for ever");
        }
        assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Err(LONGEST));
        throttle.forgive("U-1", HERE);
        assert_eq!(throttle.admit("U-1", HERE, now).map(drop), Ok(()));
    }

    #[test]
    fn a_trial_that_was_not_looked_at_is_not_held_against_anybody() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        for _ in 0..20 {
            let before = throttle.admit("U-1", HERE, now).unwrap();
            throttle.take_back("U-1", HERE, before);
        }
        assert_eq!(admit(&throttle, HERE, now), Ok(()));
    }

    #[test]
    fn a_trial_that_was_not_looked_at_costs_no_wait_however_many_failed_before() {
        let (throttle, start) = (Throttle::default(), Instant::now());
        let mut now = start;
        for _ in 0..FREE + 4 {
            assert_eq!(admit(&throttle, HERE, now), Ok(()));
            now += LONGEST;
        }
        for _ in 0..20 {
            let before = throttle.admit("U-1", HERE, now).unwrap();
            throttle.take_back("U-1", HERE, before);
        }
        assert_eq!(admit(&throttle, HERE, now), Ok(()), "at once");
        assert_eq!(admit(&throttle, HERE, now), Err(FIRST * 32), "and what was looked at counts on");
    }

    #[test]
    fn of_two_at_the_same_time_the_one_that_was_looked_at_keeps_its_wait() {
        let (throttle, start) = (Throttle::default(), Instant::now());
        assert_eq!(admit(&throttle, HERE, start), Ok(()));
        let before = throttle.admit("U-1", HERE, start).unwrap();
        assert_eq!(admit(&throttle, HERE, start), Ok(()));
        let later = start + FIRST;
        assert_eq!(admit(&throttle, HERE, later), Ok(()));
        throttle.take_back("U-1", HERE, before);
        assert_eq!(admit(&throttle, HERE, later), Err(FIRST));
    }

    #[test]
    fn the_addresses_of_one_subscriber_count_as_one() {
        let (throttle, now) = (Throttle::default(), Instant::now());
        for last in 0..FREE {
            let address = format!("2001:db8:1:2::{last}").parse().unwrap();
            assert_eq!(throttle.admit("U-1", address, now).map(drop), Ok(()));
        }
        assert!(throttle.admit("U-1", "2001:db8:1:2::99".parse().unwrap(), now).is_err());
        assert_eq!(throttle.admit("U-1", "2001:db8:1:3::99".parse().unwrap(), now).map(drop), Ok(()));
    }
}
