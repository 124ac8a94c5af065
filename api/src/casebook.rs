//! The running system: the log, the views folded from it, and the desk that writes.

mod opening;
mod setting;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use domain::{
    Envelope, Position, Rejection, Revision, Stream,
    terms::{CaseId, Instant},
};
use projections::{Projection, ProjectionError, Views};
use storage::{LogReader, Opening, Snapshot, Snapshots, StorageError, proof::Root};
use tokio::sync::watch;

use crate::{
    attempts::{Asked, Attempts},
    backed_up::{BackedUp, Due},
    desk::{DECIDED_ON, Desk, Outcome, Refusal, Submission},
    erasure,
    failures::Lasting,
    past::Past,
    proofs::Prover,
    room::{Reserve, Room},
    scrub::{Scrubbed, Scrubber},
    search::{self, Indexed, Search},
    security::{self, Gravity, Line},
    witness::Board,
};

pub use opening::OpenError;
pub(crate) use opening::{FromLog, open_views};
pub use setting::{Clock, PACKING, Setting, Time};

/// The person the store is founded for, who may record everybody else's roles.
pub const OPERATOR: &str = "operator";

/// The file that says of a folder that it is a copy of a store: it is read from, and never recorded in.
pub(crate) const COPY_MARK: &str = "COPY";

/// What a clean stop leaves, to be compared when the log is folded anew. The number goes up with every release that folds
/// something else: what an earlier one left says nothing about this one.
pub(crate) const DIGEST_SNAPSHOT: &str = "views-digest-8";

/// The digests of all projections, one after the other.
pub(crate) fn digests(views: &Views) -> Vec<u8> {
    Projection::ALL.iter().flat_map(|known| views.digest_of(*known)).collect()
}

/// How long a reader waits for a position at most.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// The running system.
#[derive(Debug)]
pub struct Casebook {
    views: Arc<RwLock<Views>>,
    reader: LogReader,
    prover: Prover,
    head: watch::Receiver<Position>,
    desk: Desk,
    opening: Opening,
    clock: Clock,
    closing: Mutex<Option<std::thread::JoinHandle<Root>>>,
    scrubber: Mutex<Option<Scrubber>>,
    search: Mutex<Option<Arc<Search>>>,
    reserve: Reserve,
    folder: PathBuf,
    beside: erasure::Beside,
    witnesses: Board,
    lasting: Lasting,
    backed_up: BackedUp,
    attempts: Attempts,
    past: Past,
}

/// What begins the codes of refusals that are about who somebody is, and not about the matter.
const OF_AUTHORITY: &str = "E-AUTH-";

/// Tells the security office of what somebody asked for without the right to it.
fn tell_of(rejection: &Rejection, asked: &Asked) {
    if rejection.code().starts_with(OF_AUTHORITY) {
        security::tell(|| {
            let line = Line::new("PERMISSION_REFUSED", Gravity::Warning).by(&asked.actor);
            line.with("command", &asked.command).with("code", &rejection.code())
        });
    }
}

impl Casebook {
    /// Hands a command to the desk and waits until it is recorded, or refused.
    pub async fn submit(&self, submission: Submission) -> Result<Outcome, Refusal> {
        let asked = Asked::of(&submission);
        let answer = self.desk.submit(submission).await;
        answer.inspect_err(|refusal| self.refused(refusal, &asked))
    }

    /// The same, where there is no runtime.
    pub fn submit_blocking(&self, submission: Submission) -> Result<Outcome, Refusal> {
        let asked = Asked::of(&submission);
        self.desk.submit_blocking(submission).inspect_err(|refusal| self.refused(refusal, &asked))
    }

    /// Keeps what a rule refused as an attempt, and tells the security office of what is not somebody's to ask.
    fn refused(&self, refusal: &Refusal, asked: &Asked) {
        if let Refusal::Rejected(rejection) = refusal {
            self.attempts.note(asked, rejection, self.now());
            tell_of(rejection, asked);
        }
    }

    /// The commands that rules refused.
    pub const fn attempts(&self) -> &Attempts {
        &self.attempts
    }

    /// The views at one position. Hold them briefly: the desk waits.
    pub fn views(&self) -> RwLockReadGuard<'_, Views> {
        self.views.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The views, where these projections are current; otherwise why one of them is not.
    pub fn current(&self, asked: &[Projection]) -> Result<RwLockReadGuard<'_, Views>, ProjectionError> {
        let views = self.views();
        views.current(asked).map(|()| views)
    }

    /// The moments that were asked about lately.
    pub(crate) const fn past(&self) -> &Past {
        &self.past
    }

    /// Moves what depends on the day to the present one. To be called when a day begins; no event does it.
    pub fn turn(&self) {
        self.past.forget(std::time::Instant::now());
        let today = self.now().day();
        if self.views().today() < Some(today) {
            self.views.write().unwrap_or_else(PoisonError::into_inner).turn_to(today);
        }
    }

    /// Packs the states of some quiet cases. False where there is nothing to pack any more: after an opening it has to be
    /// called until then, and afterwards the desk sees to it.
    pub fn pack(&self) -> bool {
        // The desk waits meanwhile: half a millisecond.
        const AT_ONCE: usize = 16;
        self.views.write().unwrap_or_else(PoisonError::into_inner).pack(AT_ONCE)
    }

    /// Why nothing is recorded any more, where that is so.
    pub fn stopped(&self) -> Option<String> {
        let failure = self.reader.failure().map(str::to_owned);
        failure.or_else(|| self.current(&DECIDED_ON).err().map(|error| error.to_string()))
    }

    /// Whether nothing will be recorded any more by this process: the writer has stopped, or is closing.
    pub(crate) fn stopped_for_good(&self) -> bool {
        self.desk.is_closed() || self.stopped().is_some()
    }

    /// The log.
    pub const fn reader(&self) -> &LogReader {
        &self.reader
    }

    /// What an erasure destroys beside the log.
    pub(crate) const fn beside(&self) -> &erasure::Beside {
        &self.beside
    }

    /// How the witnesses were that were asked last.
    pub const fn witnesses(&self) -> &Board {
        &self.witnesses
    }

    /// What fails of the ledger itself, and was put on record since it began to.
    pub const fn lasting(&self) -> &Lasting {
        &self.lasting
    }

    /// Reads proofs of the log.
    pub const fn prover(&self) -> &Prover {
        &self.prover
    }

    /// What was found when the store was opened.
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The head of the log; changes after every durable commit, once the views hold it too.
    pub fn head(&self) -> watch::Receiver<Position> {
        self.head.clone()
    }

    /// The present instant.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The time by which commands are decided: the machine's, and never earlier than what was recorded.
    pub fn ledger_time(&self) -> Instant {
        let now = self.now();
        self.views().recorded_at().map_or(now, |last| last.max(now))
    }

    /// Where the time comes from.
    pub(crate) const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// How far the machine's clock is behind the last recorded time, in milliseconds; none where it is not. Until it has
    /// caught up, events are recorded with the time of the last one.
    pub fn clock_behind(&self) -> Option<i64> {
        let last = self.views().recorded_at()?.milliseconds();
        Some(last - self.now().milliseconds()).filter(|behind| *behind > 0)
    }

    /// The reference of a case.
    pub fn reference(&self, case: CaseId) -> Option<String> {
        let views = self.views();
        let line = views.line(case).map(|line| line.reference.clone());
        line.or_else(|| views.case(case).map(|case| case.reference()))
    }

    /// Whether a case is made-up data.
    pub fn is_made_up(&self, case: CaseId) -> Option<bool> {
        let views = self.views();
        let line = views.line(case).map(|line| line.demonstration);
        line.or_else(|| views.case(case)?.scope.opened.as_ref().map(|opened| opened.demonstration))
    }

    /// Waits, at most five seconds, until the views hold a position.
    pub async fn at_least(&self, position: Position) -> bool {
        let mut head = self.head.clone();
        let waited = tokio::time::timeout(LONGEST_WAIT, head.wait_for(|head| *head >= position)).await;
        matches!(waited, Ok(Ok(_)))
    }

    /// The events of a case up to a revision.
    pub fn history(&self, case: CaseId, up_to: Revision) -> Result<Vec<Arc<Envelope>>, StorageError> {
        self.reader.history(&Stream::Case(case), Revision(1)..=up_to)
    }

    /// Begins to read the log again in the background, `rate` events a second; 0 for none.
    pub fn scrub(&self, rate: u32) {
        let scrubber = Scrubber::start(self.reader.clone(), Arc::clone(&self.clock), rate, &self.folder);
        drop(self.scrubber.lock().unwrap_or_else(PoisonError::into_inner).replace(scrubber));
    }

    /// From now on a backup is waited for every so many days; 0 for none.
    pub fn expect_backups(&self, every_days: u32) {
        self.backed_up.expect(every_days, self.now());
    }

    /// A backup was made just now.
    pub fn note_backup(&self) {
        self.backed_up.made(self.now());
    }

    /// Whether one was made in time.
    pub(crate) fn backup_due(&self) -> Due {
        self.backed_up.due(self.now())
    }

    /// What reading the log again in the background has come to.
    pub fn scrubbed(&self) -> Scrubbed {
        let scrubber = self.scrubber.lock().unwrap_or_else(PoisonError::into_inner);
        scrubber.as_ref().map(Scrubber::state).unwrap_or_default()
    }

    /// Whether reading the log again in the background has ended though nobody ended it.
    pub(crate) fn scrub_broke_off(&self) -> bool {
        let scrubber = self.scrubber.lock().unwrap_or_else(PoisonError::into_inner);
        scrubber.as_ref().is_some_and(Scrubber::broke_off)
    }

    /// Begins to keep the index of words, in the background.
    pub fn index(&self) {
        // The log comes first: the index leaves it more room than it needs.
        let bytes = self.reserve.bytes.saturating_add(search::MARGIN_BYTES);
        let room = Room::new(&self.folder, Reserve { bytes, ..self.reserve.clone() });
        let search = Search::start(self.reader.clone(), self.head.clone(), &self.folder, room);
        drop(self.search.lock().unwrap_or_else(PoisonError::into_inner).replace(Arc::new(search)));
    }

    /// Where what is too large for memory lies for a while, with the room that is left to the log.
    pub(crate) fn scratch(&self) -> Room {
        Room::new(&self.folder, self.reserve.clone())
    }

    /// The index of words, where it is kept.
    pub(crate) fn search(&self) -> Option<Arc<Search>> {
        self.search.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How the index of words is, where it is kept.
    pub fn indexed(&self) -> Option<Indexed> {
        self.search().map(|search| search.state())
    }

    /// Lets the desk finish what is queued and closes the store.
    pub fn close(&self) {
        drop(self.search.lock().unwrap_or_else(PoisonError::into_inner).take());
        drop(self.scrubber.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.desk.stop();
        self.attempts.close();
        let thread = self.closing.lock().unwrap_or_else(PoisonError::into_inner).take();
        match thread.map(std::thread::JoinHandle::join) {
            Some(Ok(root)) => self.leave_digests(&root),
            Some(Err(_)) => tracing::error!("the writer had stopped before it was asked to"),
            None => (),
        }
    }

    /// Derived, and so no reason to fail: without it `hrdd rebuild --check` compares less. The digests speak of the log
    /// alone, not of the day on which the server was stopped.
    fn leave_digests(&self, root: &Root) {
        let mut views = self.views.write().unwrap_or_else(PoisonError::into_inner);
        views.turn_back();
        if views.position() != Position(root.size) || !views.is_settled() {
            return;
        }
        let snapshot = Snapshot { position: views.position(), digest: root.hash, state: digests(&views) };
        drop(views);
        if let Err(error) =
            Snapshots::open(&self.folder).and_then(|snapshots| snapshots.save(DIGEST_SNAPSHOT, &snapshot))
        {
            tracing::warn!(%error, "the digests of the views were not saved");
        }
    }
}
