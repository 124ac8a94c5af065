//! How far a receiver has come, and what is tried next: pure but for its file. Everything up to the cursor was delivered, put
//! aside, or is not for this receiver; what comes after it is tried in the order of the log, one event at a time.

use domain::{Position, terms::Instant};
use serde::{Deserialize, Serialize};

/// The pause after the first failure; each further one doubles it.
const FIRST_PAUSE_MS: u64 = 5_000;

/// The longest pause between two tries.
pub(crate) const LONGEST_PAUSE_MS: u64 = 60 * 60 * 1_000;

/// How long an event is tried, from its first try on.
const TRIED_HOURS: u32 = 24;

/// And how often at least: a server that was stopped, or a clock that stepped, takes no try away.
const LEAST_TRIES: u32 = 20;

/// Events that are kept aside. Where that many are, no more is put aside: the next one is tried on, and nothing is lost.
pub(crate) const MOST_DEAD: usize = 1_000;

/// The longest reason that is kept.
const REASON_CHARACTERS: usize = 200;

/// The event that is tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trying {
    pub(crate) position: Position,
    /// When it was tried first.
    pub(crate) first: Instant,
    /// How often it failed.
    pub(crate) tries: u32,
    /// When it is tried next.
    pub(crate) next: Instant,
}

/// An event that was put aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Dead {
    pub(crate) position: Position,
    pub(crate) at: Instant,
    pub(crate) tries: u32,
    /// Why it failed last.
    pub(crate) why: String,
}

/// How far a receiver has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Course {
    pub(crate) cursor: Position,
    /// The restores of the ledger that it knows of: what was recorded before another one may not be what was delivered.
    pub(crate) restores: Vec<Position>,
    pub(crate) trying: Option<Trying>,
    pub(crate) dead: Vec<Dead>,
    /// An event was put aside, and none was delivered since.
    pub(crate) failing: bool,
}

/// What became of a failed try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// It is tried again.
    Again,
    /// It was put aside, and the next event has its turn.
    PutAside,
}

/// The pause after so many failures, half of it left to chance so that many do not come back at once.
fn pause_ms(failures: u32, chance: u16) -> u64 {
    let whole = FIRST_PAUSE_MS.saturating_mul(1 << failures.saturating_sub(1).min(20)).min(LONGEST_PAUSE_MS);
    whole / 2 + (whole / 2) * u64::from(chance) / u64::from(u16::MAX)
}

/// Up to where what was told is what the ledger holds now: where that was restored since, up to the first restore that was
/// not known; where it is shorter and does not say why, from the beginning on nothing is sure.
pub(crate) fn fitted(
    cursor: Position,
    after: Position,
    head: Position,
    known: &[Position],
    restores: &[Position],
) -> Position {
    match restores.iter().find(|restore| !known.contains(restore)) {
        Some(restore) => cursor.min(Position(restore.0.saturating_sub(1))),
        None if cursor > head => after.min(head),
        None => cursor,
    }
}

impl Course {
    /// Begins after a position, in a ledger that was restored there.
    pub(crate) fn begin(after: Position, restores: &[Position]) -> Self {
        Self { cursor: after, restores: restores.to_vec(), ..Self::default() }
    }

    /// Fits what was kept to the ledger as it is. Where that was restored since, what came after the restored part is sent
    /// again; where it is shorter than the cursor without saying why, everything is.
    pub(crate) fn fit(&mut self, after: Position, head: Position, restores: &[Position]) {
        let sure = fitted(self.cursor, after, head, &self.restores, restores);
        if sure != self.cursor {
            tracing::warn!(from = %self.cursor, to = %sure, "a receiver is sent again what this ledger holds in place of what it got");
            (self.cursor, self.trying) = (sure, None);
        }
        self.restores = restores.to_vec();
    }

    /// How long to wait before an event is tried; nothing where it was not tried before. Never longer than the longest
    /// pause, whatever the clock says.
    pub(crate) fn wait_ms(&self, position: Position, now: Instant) -> u64 {
        let trying = self.trying.as_ref().filter(|trying| trying.position == position);
        let left = trying.map_or(0, |trying| trying.next.milliseconds().saturating_sub(now.milliseconds()));
        u64::try_from(left).unwrap_or(0).min(LONGEST_PAUSE_MS)
    }

    /// Which try of an event comes now, from 1.
    pub(crate) fn attempt(&self, position: Position) -> u32 {
        self.trying.as_ref().filter(|trying| trying.position == position).map_or(0, |trying| trying.tries) + 1
    }

    /// It arrived.
    pub(crate) fn delivered(&mut self, position: Position) {
        self.pass(position);
        self.failing = false;
        self.dead.retain(|dead| dead.position != position);
    }

    /// It is not for this receiver.
    pub(crate) fn pass(&mut self, position: Position) {
        (self.cursor, self.trying) = (self.cursor.max(position), None);
    }

    /// It did not arrive.
    pub(crate) fn failed(&mut self, position: Position, now: Instant, chance: u16, why: &str) -> Next {
        let tries = self.attempt(position);
        let first =
            self.trying.as_ref().filter(|trying| trying.position == position).map_or(now, |trying| trying.first);
        let over = now >= first.plus_hours(TRIED_HOURS) && tries >= LEAST_TRIES;
        if over && self.dead.len() < MOST_DEAD {
            let why = why.chars().take(REASON_CHARACTERS).collect();
            self.dead.push(Dead { position, at: now, tries, why });
            self.pass(position);
            self.failing = true;
            return Next::PutAside;
        }
        let pause = i64::try_from(pause_ms(tries, chance)).unwrap_or(i64::MAX);
        let next = Instant::from_milliseconds(now.milliseconds().saturating_add(pause)).unwrap_or(now);
        self.trying = Some(Trying { position, first, tries, next });
        Next::Again
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: u64) -> Instant {
        let start = Instant::parse("2026-03-01T00:00:00Z").unwrap().milliseconds();
        Instant::from_milliseconds(start + i64::try_from(milliseconds).unwrap()).unwrap()
    }

    /// Lets every try fail, on a clock of its own; the times of the tries in milliseconds, and what the last one led to.
    fn fail(course: &mut Course, position: u64, chance: u16) -> Vec<u64> {
        let (position, mut now, mut times) = (Position(position), 0, Vec::new());
        loop {
            now += course.wait_ms(position, at(now));
            times.push(now);
            assert!(times.len() < 1_000, "it ends");
            if course.failed(position, at(now), chance, "503") == Next::PutAside {
                return times;
            }
        }
    }

    #[test]
    fn an_event_is_tried_for_a_day_with_growing_pauses_and_then_put_aside() {
        for chance in [0, 40_000, u16::MAX] {
            let mut course = Course::begin(Position(3), &[]);
            let times = fail(&mut course, 7, chance);
            let pauses: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
            assert!((2_500..=5_000).contains(&pauses[0]), "{pauses:?}");
            assert!(pauses.is_sorted() && pauses.iter().all(|pause| *pause <= LONGEST_PAUSE_MS));
            assert!(
                times.last().unwrap() >= &(24 * 60 * 60 * 1_000) && times.last().unwrap() < &(26 * 60 * 60 * 1_000)
            );
            assert!((20..80).contains(&times.len()), "{}", times.len());
            assert_eq!((course.cursor, course.failing, course.dead.len()), (Position(7), true, 1));
            assert_eq!((course.dead[0].position, course.dead[0].why.as_str()), (Position(7), "503"));
            course.delivered(Position(9));
            assert_eq!((course.cursor, course.failing, course.dead.len()), (Position(9), false, 1));
            course.delivered(Position(7));
            assert_eq!((course.cursor, course.dead.len()), (Position(9), 0), "sent again, it is aside no more");
        }
    }

    #[test]
    fn a_stop_or_a_clock_that_steps_takes_no_try_away_and_makes_nobody_wait_for_ever() {
        let mut course = Course::begin(Position(0), &[]);
        assert_eq!(course.failed(Position(1), at(0), 0, "x"), Next::Again);
        let year = 365 * 24 * 60 * 60 * 1_000;
        for _ in 2..LEAST_TRIES {
            assert_eq!(course.failed(Position(1), at(year), 0, "x"), Next::Again, "a year later, and hardly tried");
        }
        assert_eq!(course.failed(Position(1), at(year), 0, "x"), Next::PutAside);
        course.failed(Position(2), at(year), u16::MAX, "x");
        assert!(course.wait_ms(Position(2), at(0)) <= LONGEST_PAUSE_MS, "the clock was set back");
        assert_eq!(course.wait_ms(Position(3), at(0)), 0, "another event");
    }

    #[test]
    fn where_too_many_are_aside_the_next_one_is_tried_on() {
        let mut course = Course::begin(Position(0), &[]);
        let dead = |n| Dead { position: Position(n), at: at(0), tries: 1, why: String::new() };
        course.dead = (1..=MOST_DEAD as u64).map(dead).collect();
        course.cursor = Position(MOST_DEAD as u64);
        let next = course.cursor.next();
        for hour in 0..100 {
            assert_eq!(course.failed(next, at(hour * 3_600_000), 0, "x"), Next::Again);
        }
        assert_eq!((course.cursor.next(), course.dead.len()), (next, MOST_DEAD), "nothing is lost");
    }

    #[test]
    fn after_a_restore_is_sent_again_what_may_be_another_event() {
        let kept = |cursor| Course { cursor: Position(cursor), restores: vec![Position(10)], ..Course::default() };
        let fitted = |mut course: Course, head, restores: &[Position]| {
            course.fit(Position(2), Position(head), restores);
            assert_eq!(course.restores, restores);
            course.cursor.0
        };
        assert_eq!(fitted(kept(40), 50, &[Position(10)]), 40);
        assert_eq!(fitted(kept(40), 50, &[Position(10), Position(31), Position(45)]), 30, "restored up to 30");
        assert_eq!(fitted(kept(20), 50, &[Position(10), Position(31)]), 20, "it had not come so far");
        assert_eq!(fitted(kept(40), 35, &[Position(10)]), 2, "shorter, and nothing says why");
    }
}
