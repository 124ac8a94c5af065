//! The views as they were: what was known at a moment, and of that what was true on a day. They are folded from the beginning
//! of the log when they are asked for, which takes as long as opening does, and are kept for a while, because whoever asks
//! about a moment asks more than once.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::{Duration, Instant as Tick},
};

use domain::{
    Position,
    terms::{Day, Instant},
};
use projections::{Projection, ProjectionError, Views};
use storage::{LogReader, StorageError};
use tokio::task::JoinError;

use crate::{
    casebook::{Casebook, FromLog, PACKING},
    turns::{Turn, Turns},
};

/// Moments that are kept at the same time; each holds in memory what the present does.
const MOST_KEPT: usize = 2;

/// How long one is kept that nobody asks about.
const KEPT_FOR: Duration = Duration::from_secs(300);

/// The most events that are folded for a question: some ten seconds' work.
pub const MOST_EVENTS: u64 = 1_000_000;

/// How many events are read at once.
const READ_AT_ONCE: usize = 1_000;

/// A moment of the record, and the day of the world that is asked about, where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Then {
    /// After this position of the log.
    pub position: Position,
    /// What was true on this day; what was known where there is none.
    pub on: Option<Day>,
    /// The day that counts as today for what falls due, where it is not that of the last event.
    pub today: Option<Day>,
}

impl Then {
    /// What was known after a position, on the day of its event.
    pub const fn known(position: Position) -> Self {
        Self { position, on: None, today: None }
    }

    /// The same, seen on a day: it says which one only where another edition of the policy came into force since the last event.
    pub(crate) fn seen_on(self, present: &Views, recorded: Day, day: Day) -> Self {
        Self { today: (self.on.is_none() && comes(present, recorded, day)).then_some(day), ..self }
    }

    /// Whether more events lie before it than are folded for a question.
    pub(crate) const fn is_too_far(self) -> bool {
        self.position.0 > MOST_EVENTS
    }
}

/// Whether an edition of the policy comes into force between two days.
pub(crate) fn comes(views: &Views, one: Day, other: Day) -> bool {
    let (from, until) = (one.min(other), one.max(other));
    views.registry().policies().iter().any(|policy| from < policy.effective_from && policy.effective_from <= until)
}

/// Why views of a past moment cannot be had.
#[derive(Debug)]
pub enum Lost {
    /// The log could not be read.
    Storage(StorageError),
    /// The events do not fold.
    Fold(ProjectionError),
    /// It would be too many events.
    TooMany,
}

impl From<StorageError> for Lost {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<ProjectionError> for Lost {
    fn from(error: ProjectionError) -> Self {
        Self::Fold(error)
    }
}

/// Views of a past moment, and by which present one they are judged.
#[derive(Debug)]
struct Kept {
    then: Then,
    views: Arc<RwLock<Judged>>,
    asked: Tick,
}

#[derive(Debug)]
struct Judged {
    views: Views,
    /// The present position whose access rules and facts they hold.
    by: Position,
}

/// What was asked about lately.
#[derive(Debug)]
pub(crate) struct Past {
    kept: Mutex<Vec<Kept>>,
    /// One is folded at a time, whoever asks: two would take twice the memory and twice as long.
    folding: Mutex<()>,
    /// Turns to fold, for those who must not block while another folds. They are no turns of what else reads much, so that who
    /// waits for one keeps nobody else waiting; how long a request may wait is limited as everywhere.
    turns: Turns,
}

impl Default for Past {
    fn default() -> Self {
        Self { kept: Mutex::default(), folding: Mutex::default(), turns: Turns::of_each(1, 1) }
    }
}

impl Past {
    /// Waits for the one turn to fold, as long as it takes: those who wait are before long asked about what is kept, or gone.
    pub(crate) async fn turn(&self, caller: &str) -> Turn {
        self.turns.wait(caller).await
    }

    /// Whether a moment is kept.
    pub(crate) fn keeps(&self, then: Then) -> bool {
        self.find(then).is_some()
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, then: Then) -> Option<Arc<RwLock<Judged>>> {
        let mut kept = self.kept();
        let known = kept.iter_mut().find(|known| known.then == then)?;
        known.asked = Tick::now();
        Some(Arc::clone(&known.views))
    }

    /// Forgets what was longest not asked about, until one more may be kept.
    fn make_room(&self) {
        let mut kept = self.kept();
        while kept.len() >= MOST_KEPT {
            let oldest = kept.iter().enumerate().min_by_key(|(_, known)| known.asked).map(|(place, _)| place);
            let Some(oldest) = oldest else { break };
            kept.swap_remove(oldest);
        }
    }

    fn keep(&self, then: Then, views: Views) -> Arc<RwLock<Judged>> {
        let views = Arc::new(RwLock::new(Judged { views, by: Position(0) }));
        self.kept().push(Kept { then, views: Arc::clone(&views), asked: Tick::now() });
        views
    }

    /// Forgets what nobody asked about for a while.
    pub(crate) fn forget(&self, now: Tick) {
        self.kept().retain(|known| now.saturating_duration_since(known.asked) < KEPT_FOR);
    }
}

impl Casebook {
    /// The last position that was recorded at an instant or before.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn position_at(&self, instant: Instant) -> Result<Position, StorageError> {
        position_at(self.reader(), instant)
    }

    /// What was known at an instant: after the last event that was recorded by then, on the day of the instant.
    ///
    /// # Errors
    /// The log cannot be read.
    pub fn then_at(&self, instant: Instant) -> Result<Then, StorageError> {
        let position = self.position_at(instant)?;
        let last = if position == Position(0) { instant } else { self.reader().at(position)?.recorded.at };
        Ok(Then::known(position).seen_on(&self.views(), last.day(), instant.day()))
    }

    /// Asks the views as they were; whoever may see what is judged by the rules and the cases of the present. To be called
    /// off the runtime's workers, in a [turn to fold](Past::turn): it reads the log from its beginning.
    ///
    /// # Errors
    /// The log cannot be read or does not fold, or there is too much of it.
    pub fn ask_past<T>(&self, then: Then, ask: impl FnOnce(&Views) -> T) -> Result<T, Lost> {
        // Before anything is forgotten for it, or anybody waits.
        if then.is_too_far() {
            return Err(Lost::TooMany);
        }
        let past = self.past();
        let known = match past.find(then) {
            Some(known) => known,
            None => {
                let _alone = past.folding.lock().unwrap_or_else(PoisonError::into_inner);
                // Whoever was before may have folded the same.
                match past.find(then) {
                    Some(known) => known,
                    None => {
                        // Before, so that no more are in memory at the same time than may be.
                        past.make_room();
                        past.keep(then, folded(self.reader(), then)?)
                    }
                }
            }
        };
        self.judged(&known, ask)
    }

    /// Sees to it that a moment is kept. Whoever waits here waits for another's fold, and should have no place that anybody else
    /// could need.
    ///
    /// # Errors
    /// As asking the past, or where the fold broke off.
    pub(crate) async fn keep_past(self: &Arc<Self>, then: Then, caller: &str) -> Result<Result<(), Lost>, JoinError> {
        if self.past().keeps(then) {
            return Ok(Ok(()));
        }
        let (turn, casebook) = (self.past().turn(caller).await, Arc::clone(self));
        tokio::task::spawn_blocking(move || {
            let _turn = turn;
            if casebook.past().keeps(then) { Ok(()) } else { casebook.ask_past(then, |_| ()) }
        })
        .await
    }

    /// The same where the moment is kept: nothing is folded, and nobody waited for who folds. Gives the question back where it
    /// is not kept.
    pub(crate) fn ask_kept<T, A: FnOnce(&Views) -> T>(&self, then: Then, ask: A) -> Result<Result<T, Lost>, A> {
        match self.past().find(then) {
            Some(known) => Ok(self.judged(&known, ask)),
            None => Err(ask),
        }
    }

    fn judged<T>(&self, known: &RwLock<Judged>, ask: impl FnOnce(&Views) -> T) -> Result<T, Lost> {
        // The present is let go before anything is waited for: who records must not wait for a long look at the past. Where
        // its registry stands still, nothing is judged by it.
        let by = known.read().unwrap_or_else(PoisonError::into_inner).by;
        let (head, access) = {
            let present = self.current(&[Projection::Registry])?;
            let head = present.position();
            (head, if by < head { Some(present.registry().judging()) } else { None })
        };
        if let Some(access) = access {
            let mut judged = known.write().unwrap_or_else(PoisonError::into_inner);
            if judged.by < head {
                judged.views.judged_by(access);
                judged.by = head;
            }
        }
        let judged = known.read().unwrap_or_else(PoisonError::into_inner);
        Ok(ask(&judged.views))
    }
}

/// The last position of a log that was recorded at an instant or before.
pub(crate) fn position_at(reader: &LogReader, instant: Instant) -> Result<Position, StorageError> {
    // Times never go back in the log.
    let (mut before, mut behind) = (0, reader.head().0.saturating_add(1));
    while before + 1 < behind {
        let middle = before + (behind - before) / 2;
        if reader.at(Position(middle))?.recorded.at <= instant { before = middle } else { behind = middle }
    }
    Ok(Position(before))
}

/// Asks the views of a log that nobody writes to as they were; whoever may see what is judged by the present ones. Nothing of it
/// is kept.
pub(crate) fn ask_still<T>(
    (reader, present): (&LogReader, &Views),
    then: Then,
    ask: impl FnOnce(&Views) -> T,
) -> Result<T, Lost> {
    if then.is_too_far() {
        return Err(Lost::TooMany);
    }
    let mut views = folded(reader, then)?;
    views.judged_by(present.registry().judging());
    Ok(ask(&views))
}

/// The views after a position.
fn folded(reader: &LogReader, then: Then) -> Result<Views, Lost> {
    let mut views = Views::new().packed_by(PACKING);
    while views.position() < then.position {
        let left = usize::try_from(then.position.0 - views.position().0).unwrap_or(usize::MAX);
        let events = reader.after(views.position(), left.min(READ_AT_ONCE))?;
        if events.is_empty() {
            break;
        }
        for event in &events {
            views.apply_unread(event)?;
        }
        // What a page touched is packed again: the states of a whole portfolio are not in memory at once.
        views.pack(usize::MAX);
    }
    let histories = FromLog(reader);
    views.read_again(&histories)?;
    if let Some(today) = then.today {
        views.turn_to(today);
    }
    views.pack(usize::MAX);
    Ok(match then.on {
        Some(on) => views.effective(on, &histories)?,
        None => views,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_moments_are_kept_and_those_that_nobody_asks_about_are_forgotten() {
        let past = Past::default();
        let then = |position| Then::known(Position(position));
        for position in 1..=2 {
            past.make_room();
            past.keep(then(position), Views::new());
        }
        assert!(past.find(then(1)).is_some(), "asked about again");
        past.make_room();
        past.keep(then(3), Views::new());
        let kept: Vec<bool> = (1..=3).map(|position| past.find(then(position)).is_some()).collect();
        assert_eq!(kept, [true, false, true]);
        past.forget(Tick::now());
        assert_eq!(past.kept().len(), 2);
        past.forget(Tick::now() + KEPT_FOR);
        assert_eq!(past.kept().len(), 0);
    }

    #[test]
    fn no_more_events_are_folded_than_may_be_and_nothing_is_forgotten_for_a_question_that_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let clock = crate::casebook::Time::system();
        let casebook = Casebook::open(folder.path(), storage::Options::default(), clock).unwrap();
        let then = |position| Then::known(Position(position));
        for position in 1..=2 {
            assert_eq!(casebook.ask_past(then(position), Views::position).unwrap(), Position(position));
        }
        assert!(matches!(casebook.ask_past(then(MOST_EVENTS + 1), |_| ()), Err(Lost::TooMany)));
        assert!(casebook.past().keeps(then(1)) && casebook.past().keeps(then(2)));
        casebook.close();
    }
}
