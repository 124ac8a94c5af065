//! The clock: looks at each case when something of it falls due, and records what the domain says must be recorded then.
//!
//! What is to be said, and when to look again, the domain knows (`domain::alerts::watch`): both follow from the state and the
//! hour alone. Here is a schedule of when to look at which case; it is filled at the start by looking at every case once, and
//! follows the head of the log. So a restart, a long stop and a clock that steps need no memory: what is on record is not
//! said again, and what is not is said.

mod failing;
mod judging;
mod naming;
mod schedule;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant as Moment},
};

use domain::{
    Position, Stream,
    terms::{CaseId, Instant},
};
use futures_util::{StreamExt, stream};
use tokio::{sync::watch, task::JoinError};

use self::{
    judging::{Judged, judge},
    schedule::{Schedule, Watched},
};
use crate::{casebook::Casebook, desk::Refusal};

/// The longest sleep: clocks are set, and machines sleep through the hour.
const LOOK: Duration = Duration::from_secs(60);

/// Between two turns while much is recorded: what comes meanwhile is looked at together.
const BETWEEN: Duration = Duration::from_millis(100);

/// Cases that are judged before what they need is given to the desk.
const SLICE: usize = 256;

/// Cases whose commands wait at the desk at the same time. Whoever else comes waits behind as many commands at most; one
/// flush carries them all.
const AT_ONCE: usize = 64;

/// How long nobody has written to a case before it is looked at while it is served. What was done long ago is often recorded
/// late and step by step: between the steps nothing is overdue that the next one says was done.
const QUIET: Duration = Duration::from_secs(30);

/// A case that is written to all the time is looked at after so long.
const NEVER_QUIET: Duration = Duration::from_secs(5 * 60);

/// Events that are read at once while the head is followed.
const PAGE: usize = 1_000;

/// The first pause before something refused is tried again; doubled each time, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);

/// What a turn came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Commands that were recorded.
    pub recorded: usize,
    /// Commands that were refused; they are tried again.
    pub refused: usize,
    /// Nothing is recorded any more.
    pub stopped: bool,
    /// The first case that is left, where the time was over.
    pub left: Option<CaseId>,
}

/// Something that is left alone for a while.
#[derive(Clone, Copy, Debug)]
struct Rest {
    until: Moment,
    pause: Duration,
    over: bool,
}

/// The clock of a casebook.
#[derive(Debug)]
pub struct Watch {
    casebook: Arc<Casebook>,
    schedule: Schedule,
    /// Up to where the log was followed.
    followed: Position,
    /// The hour at which it looked last.
    looked: Option<Instant>,
    /// What was refused, and how long it is left alone.
    resting: HashMap<Watched, Rest>,
    /// What was refused once, and is judged anew before that is told.
    doubted: HashSet<Watched>,
    /// How long it waits until a case is quiet.
    quiet: Duration,
    /// Cases that were not quiet, and since when they wait.
    waiting: HashMap<Watched, Moment>,
}

impl Watch {
    /// Of a casebook, with every case to be looked at, whether it is quiet or not.
    pub fn new(casebook: Arc<Casebook>) -> Self {
        let mut watch = Self {
            casebook,
            schedule: Schedule::default(),
            followed: Position(0),
            looked: None,
            resting: HashMap::new(),
            doubted: HashSet::new(),
            quiet: Duration::ZERO,
            waiting: HashMap::new(),
        };
        watch.mark_all();
        watch
    }

    /// The same, which looks at a case that somebody works on when it has been quiet for half a minute.
    #[must_use]
    pub fn patient(mut self) -> Self {
        self.quiet = QUIET;
        self
    }

    /// Keeps watch until it is told to stop, or the desk has stopped.
    pub async fn run(mut self, mut stopping: watch::Receiver<bool>) {
        tokio::select! {
            () = self.keep() => tracing::error!("deadlines are not judged any more, because nothing is recorded; restart the server"),
            _ = stopping.wait_for(|stop| *stop) => (),
        }
    }

    async fn keep(&mut self) {
        let mut head = self.casebook.head();
        loop {
            head.borrow_and_update();
            match self.turn().await {
                Ok(turn) if turn.stopped => return,
                Ok(_) => (),
                Err(error) => {
                    tracing::error!(%error, "judging deadlines broke off; it begins anew");
                    tokio::time::sleep(FIRST_PAUSE).await;
                    self.mark_all();
                }
            }
            let (sleep, moved) = (tokio::time::sleep(self.until_next()), head.changed());
            tokio::select! {
                () = sleep => (),
                moved = moved => match moved {
                    Ok(()) => tokio::time::sleep(BETWEEN).await,
                    // Nobody moves the head any more.
                    Err(_) => return,
                },
            }
        }
    }

    /// How long it may sleep, by the machine's clock: the ledger's own, where it is ahead, waits for that.
    fn until_next(&self) -> Duration {
        let now = self.casebook.now();
        let until = |next: Instant| u64::try_from(next.milliseconds_since(now)).unwrap_or_default();
        let next = self.schedule.next().map(|next| Duration::from_millis(until(next)));
        let rests = self.resting.values().filter(|rest| !rest.over);
        let rest = rests.map(|rest| rest.until.saturating_duration_since(Moment::now())).min();
        next.into_iter().chain(rest).min().unwrap_or(LOOK).min(LOOK)
    }

    /// When something is to be looked at next, if nothing is recorded until then; none where nothing is to come.
    pub fn next(&self) -> Option<Instant> {
        self.schedule.next()
    }

    /// Follows the head, and records all that must be recorded now.
    ///
    /// # Errors
    /// A thread that judged broke off.
    pub async fn turn(&mut self) -> Result<Turn, JoinError> {
        self.turn_until(None).await
    }

    /// The same, for so long at most.
    async fn turn_until(&mut self, end: Option<Moment>) -> Result<Turn, JoinError> {
        let mut turn = Turn::default();
        turn.recorded += failing::compare(&self.casebook).await;
        self.wake();
        loop {
            self.follow().await?;
            let now = self.casebook.ledger_time();
            if self.looked.is_some_and(|looked| now < looked) {
                // What was to come then may be something else now.
                self.mark_all();
            }
            self.looked = Some(now);
            let slice = self.schedule.take(now, SLICE);
            if slice.is_empty() {
                return Ok(turn);
            }
            if end.is_some_and(|end| Moment::now() >= end) {
                // The ledger itself comes before every case, and is judged in each turn anyway.
                let left = slice.iter().find_map(|watched| watched.case());
                return Ok(Turn { left, ..turn });
            }
            self.judge_and_give(slice, &mut turn).await?;
            if turn.stopped {
                return Ok(turn);
            }
        }
    }

    async fn judge_and_give(&mut self, slice: Vec<Watched>, turn: &mut Turn) -> Result<(), JoinError> {
        let slice = self.without_restless(slice);
        let casebook = Arc::clone(&self.casebook);
        let judged = tokio::task::spawn_blocking(move || judge(&casebook, &slice)).await?;
        let (due, quiet): (Vec<Judged>, Vec<Judged>) = judged.into_iter().partition(|one| !one.given.is_empty());
        for one in quiet {
            self.resting.remove(&one.watched);
            self.doubted.remove(&one.watched);
            self.schedule.set(one.watched, one.next);
        }
        let casebook = &self.casebook;
        let giving = stream::iter(due).map(|one| async move { (one.watched, give(casebook, one).await) });
        let mut giving = giving.buffer_unordered(AT_ONCE);
        let mut told = false;
        while let Some((watched, (recorded, given))) = giving.next().await {
            turn.recorded += recorded;
            let Giving::Refused(refused) = given else {
                // Looked at again, for when to look next, or what is left to say.
                self.schedule.mark(watched);
                continue;
            };
            let ruled = matches!(refused, Refusal::Rejected(_));
            if ruled && self.doubted.insert(watched) {
                // Somebody was faster, and nothing or something else is to be said now.
                self.schedule.mark(watched);
                continue;
            }
            turn.refused += 1;
            let stops = matches!(refused, Refusal::Stopped(_));
            turn.stopped |= stops && self.casebook.stopped_for_good();
            let pause = rest(&mut self.resting, watched);
            // A full disk refuses all of them: said once.
            if ruled || !told {
                tracing::error!(%watched, %refused, again_in = pause.as_secs(), "what the clock says was not recorded");
            }
            told |= !ruled;
        }
        Ok(())
    }

    /// Puts those off that somebody wrote to just now.
    fn without_restless(&mut self, mut slice: Vec<Watched>) -> Vec<Watched> {
        let quiet = u32::try_from(self.quiet.as_millis()).map_or(0, i64::from);
        if quiet == 0 {
            return slice;
        }
        let (now, views) = (self.casebook.ledger_time(), self.casebook.views());
        slice.retain(|watched| {
            let written = watched.case().and_then(|case| Some(views.case_times(case)?.last_recorded_at));
            let from = written.and_then(|at| Instant::from_milliseconds(at.milliseconds() + quiet).ok());
            let since = *self.waiting.entry(*watched).or_insert_with(Moment::now);
            let put_off = from.filter(|from| *from > now && since.elapsed() < NEVER_QUIET);
            if let Some(from) = put_off {
                self.schedule.set(*watched, Some(from));
            } else {
                self.waiting.remove(watched);
            }
            put_off.is_none()
        });
        slice
    }

    /// Takes in what was recorded since, and marks what it may move.
    async fn follow(&mut self) -> Result<(), JoinError> {
        // As far as the views have come, and no further: what they do not hold yet would be judged without it.
        let end = self.casebook.views().position();
        while self.followed < end {
            let (casebook, from) = (Arc::clone(&self.casebook), self.followed);
            let page = PAGE.min(usize::try_from(end.0 - from.0).unwrap_or(PAGE));
            let read = tokio::task::spawn_blocking(move || casebook.reader().after(from, page)).await?;
            let Some(last) = read.as_ref().ok().and_then(|events| Some(events.last()?.position)) else {
                let why = read.err().map(|error| error.to_string()).unwrap_or_default();
                tracing::error!(%from, %why, "the log could not be followed; every case is looked at");
                self.mark_all();
                return Ok(());
            };
            for event in read.iter().flatten() {
                self.moved_by(&event.stream);
            }
            self.followed = last;
        }
        Ok(())
    }

    /// What an event of a stream may move. What a mechanism is, who holds a role and who may see what moves nothing that
    /// falls due: no deadline is computed from them.
    fn moved_by(&mut self, of: &Stream) {
        match of {
            Stream::Case(case) => self.schedule.mark(Watched::Case(*case)),
            Stream::Recipient(recipient) => {
                let cases = self.casebook.views().cases_of(recipient);
                match cases {
                    Some(cases) => cases.into_iter().for_each(|case| self.schedule.mark(Watched::Case(case))),
                    None => self.mark_all(),
                }
            }
            // Editions of the policy and of the rules of alerts.
            Stream::Policy => self.mark_all(),
            Stream::Ledger => self.schedule.mark(Watched::Ledger),
            Stream::Mechanism(_) | Stream::Roles(_) | Stream::Access => (),
        }
    }

    /// Everything is to be looked at; what is recorded from here on is followed.
    fn mark_all(&mut self) {
        let views = self.casebook.views();
        self.followed = views.position();
        views.case_ids().for_each(|case| self.schedule.mark(Watched::Case(case)));
        self.schedule.mark(Watched::Ledger);
    }

    /// What has rested long enough is looked at again.
    fn wake(&mut self) {
        let now = Moment::now();
        for (watched, rest) in self.resting.iter_mut().filter(|(_, rest)| !rest.over && rest.until <= now) {
            rest.over = true;
            self.schedule.mark(*watched);
        }
    }
}

/// Leaves something alone, longer each time.
fn rest(resting: &mut HashMap<Watched, Rest>, watched: Watched) -> Duration {
    let before = resting.get(&watched).map(|rest| rest.pause);
    let pause = before.map_or(FIRST_PAUSE, |pause| (pause * 2).min(LONGEST_PAUSE));
    resting.insert(watched, Rest { until: Moment::now() + pause, pause, over: false });
    pause
}

/// What came of the commands of one case.
enum Giving {
    /// They are on record.
    All,
    /// Somebody else gave one of them since it was judged.
    Overtaken,
    /// This one was refused, and nothing after it was given.
    Refused(Refusal),
}

/// Gives the commands of one case one after the other; ends with the first that is refused. How many were recorded.
async fn give(casebook: &Casebook, judged: Judged) -> (usize, Giving) {
    let (mut recorded, by) = (0, judged.position);
    for given in judged.given {
        match casebook.submit(given.submission()).await {
            Ok(outcome) if !outcome.replayed => {
                recorded += 1;
                continue;
            }
            Ok(outcome) if outcome.envelopes.iter().any(|event| event.position > by) => {
                return (recorded, Giving::Overtaken);
            }
            // It was said before, and is to be said anew.
            Ok(_) => (),
            // Somebody else used the name that only the clock gives: what must be said is said under another.
            Err(Refusal::Rejected(domain::Rejection::CommandReused { command })) => {
                tracing::warn!(command, "a command of somebody else has the name of one that the clock gives");
            }
            Err(refusal) => return (recorded, Giving::Refused(refusal)),
        }
        match casebook.submit(given.renamed()).await {
            Ok(_) => recorded += 1,
            Err(refusal) => return (recorded, Giving::Refused(refusal)),
        }
    }
    (recorded, Giving::All)
}

/// Judges the cases from one on in the order of their ids, or all, for so long at most: [`Turn::left`] says where to go on.
///
/// # Errors
/// A thread that judged broke off.
pub async fn judge_now(casebook: &Arc<Casebook>, from: Option<CaseId>, time: Duration) -> Result<Turn, JoinError> {
    let mut watch = Watch::new(Arc::clone(casebook));
    watch.schedule.leave_out(|watched| watched.case() < from);
    watch.turn_until(Moment::now().checked_add(time)).await
}
