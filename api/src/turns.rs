//! Turns for what reads many events one after the other: searches, reports, what a case was and who said so, and subscriptions
//! that begin long ago; and for pictures. A few at a time, and of each caller fewer, so that whoever asks for much waits for
//! themselves and the others do not.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many read at the same time, over all callers.
pub const AT_ONCE: usize = 2;

/// How long a search waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);

/// Callers that are remembered before those without a turn are forgotten.
const REMEMBERED: usize = 64;

/// Who waits for a turn, and who has one.
#[derive(Debug)]
pub struct Turns {
    places: Arc<Semaphore>,
    of_one: usize,
    callers: Mutex<HashMap<String, Arc<Semaphore>>>,
}

/// A turn; given back when it is dropped.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "held")] [Option<OwnedSemaphorePermit>; 2]);

impl Default for Turns {
    fn default() -> Self {
        Self::of_each(AT_ONCE, 1)
    }
}

impl Turns {
    /// So many at the same time, and of one caller so many of them.
    pub fn of_each(at_once: usize, of_one: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(at_once)), of_one, callers: Mutex::default() }
    }

    fn of(&self, caller: &str) -> Arc<Semaphore> {
        let mut callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
        if callers.len() > REMEMBERED {
            // Whoever waits or has a turn holds a second one.
            callers.retain(|_, known| Arc::strong_count(known) > 1);
        }
        Arc::clone(callers.entry(caller.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(self.of_one))))
    }

    /// Waits for a turn as long as it takes. The places are given in the order in which callers ask, and a caller asks for
    /// no more at a time than may have a turn: so before each there are at most so many of every other caller.
    pub async fn wait(&self, caller: &str) -> Turn {
        let own = self.of(caller).acquire_owned().await.ok();
        let place = Arc::clone(&self.places).acquire_owned().await.ok();
        Turn([place, own])
    }

    /// Waits for a turn for five seconds at most.
    pub async fn take(&self, caller: &str) -> Option<Turn> {
        tokio::time::timeout(PATIENCE, self.wait(caller)).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::poll;

    use super::*;

    #[tokio::test]
    async fn whoever_asks_for_much_waits_for_themselves_and_the_others_do_not() {
        let turns = Turns::default();
        let first = turns.take("one").await.unwrap();
        let mut more: Vec<_> = (0..100).map(|_| Box::pin(turns.wait("one"))).collect();
        for waiting in &mut more {
            assert!(poll!(waiting.as_mut()).is_pending(), "one at a time of each caller");
        }
        let other = turns.wait("other");
        let mut other = std::pin::pin!(other);
        let std::task::Poll::Ready(other) = poll!(other.as_mut()) else { panic!("the other has a place") };
        let mut third = Box::pin(turns.wait("third"));
        assert!(poll!(third.as_mut()).is_pending(), "two in all");
        drop(other);
        assert!(poll!(third.as_mut()).is_ready(), "before all that the first still wants");
        drop(first);
        assert!(poll!(more[0].as_mut()).is_ready());
    }

    #[tokio::test]
    async fn a_caller_has_as_many_turns_as_are_for_one_and_leaves_the_rest_to_others() {
        let turns = Turns::of_each(3, 2);
        let (first, _second) = (turns.take("one").await.unwrap(), turns.take("one").await.unwrap());
        let mut third = Box::pin(turns.wait("one"));
        assert!(poll!(third.as_mut()).is_pending(), "two of one caller");
        let other = turns.wait("other");
        assert!(poll!(std::pin::pin!(other)).is_ready(), "a place is left for another");
        drop(first);
        assert!(poll!(third.as_mut()).is_ready());
    }

    #[tokio::test]
    async fn callers_who_want_nothing_any_more_are_forgotten() {
        let turns = Turns::default();
        for caller in 0..10 * REMEMBERED {
            drop(turns.wait(&caller.to_string()).await);
        }
        assert!(turns.callers.lock().unwrap().len() <= REMEMBERED + 1);
    }
}
