//! The running system: the log, the views folded from it, and the desk that writes.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard},
    time::Duration,
};

use domain::{
    Actor, Command, CommandId, Envelope, Fingerprint, Position, Revision, Stream,
    policy::Policy,
    roles::RoleGranted,
    terms::{CaseId, Day, Instant, Office, Role, UserId},
};
use projections::{Histories, Projection, ProjectionError, Views};
use storage::{ALL_REVISIONS, EventLog, LogReader, Opening, Options, Snapshot, Snapshots, StorageError, proof::Root};
use tokio::sync::watch;

use crate::{
    desk::{DECIDED_ON, Desk, Outcome, Refusal, Submission},
    proofs::Prover,
    room::{Reserve, Room},
    scrub::{Scrubbed, Scrubber},
    witness::Board,
};

/// The person the store is founded for, who may record everybody else's roles.
pub const OPERATOR: &str = "operator";

/// What a clean stop leaves, to be compared when the log is folded anew.
pub(crate) const DIGEST_SNAPSHOT: &str = "views-digest";

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
    folder: PathBuf,
    witnesses: Board,
}

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

/// The casebook cannot be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The store cannot.
    Storage(StorageError),
    /// The views cannot be folded from it.
    Views(String),
    /// A new store could not be founded.
    Founding(String),
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(formatter),
            Self::Views(why) => write!(
                formatter,
                "the log reads, but does not fold: {why}. Nothing was changed; keep the folder and report this"
            ),
            Self::Founding(why) => write!(formatter, "a new store could not be founded: {why}"),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Storage(error) => Some(error),
            Self::Views(_) | Self::Founding(_) => None,
        }
    }
}

/// Histories for the views, read from the log.
pub(crate) struct FromLog<'a>(pub(crate) &'a LogReader);

impl Histories for FromLog<'_> {
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String> {
        let events = self.0.history(&Stream::Case(case), ALL_REVISIONS).map_err(|error| error.to_string())?;
        Ok(events.iter().filter(|event| event.position <= up_to).map(|event| (**event).clone()).collect())
    }
}

/// Opens a log and folds the views in the same pass over it; `seen` hears of every event. A projection that stands still
/// is told of by the views; without those that commands are decided on nothing is opened.
pub(crate) fn open_views(
    folder: &Path,
    options: Options,
    mut views: Views,
    seen: &mut (dyn FnMut() + Send),
) -> Result<(EventLog, Views), OpenError> {
    let mut failed = None;
    let log = EventLog::open_with(folder, options, &mut |envelope| {
        seen();
        if failed.is_none() {
            failed = views.apply_unread(envelope).err();
        }
    })
    .map_err(OpenError::Storage)?;
    let folded = failed.map_or_else(|| views.read_again(&FromLog(&log.reader())), Err);
    folded.and_then(|()| views.current(&DECIDED_ON)).map_err(|error| OpenError::Views(error.to_string()))?;
    for stopped in views.stopped() {
        tracing::error!(%stopped, "the other projections go on");
    }
    Ok((log, views))
}

impl Casebook {
    /// Opens the store in `folder`, or founds it: the first edition of the policy, and an operator who keeps the roles.
    pub fn open(folder: &Path, options: Options, clock: Clock) -> Result<Self, OpenError> {
        Self::open_in(folder, Setting { storage: options, clock, ..Setting::default() }, &mut || ())
    }

    /// The same, in a setting of one's own; `seen` hears of every event while the log is read.
    pub fn open_in(folder: &Path, setting: Setting, seen: &mut (dyn FnMut() + Send)) -> Result<Self, OpenError> {
        let Setting { storage, clock, reserve, fold_fault } = setting;
        let (log, mut views) = open_views(folder, storage, Views::with_fault(fold_fault), seen)?;
        views.turn_to(clock.now().day());
        let (opening, reader) = (log.opening().clone(), log.reader());
        let views = Arc::new(RwLock::new(views));
        let (publish, head) = watch::channel(log.head());
        let room = Room::new(folder, reserve);
        let (desk, thread) = Desk::open(log, Arc::clone(&views), publish, Arc::clone(&clock), room);
        let closing = Mutex::new(Some(thread));
        let prover = Prover::new(reader.clone());
        let casebook = Self {
            views,
            reader,
            prover,
            head,
            desk,
            opening,
            clock,
            closing,
            scrubber: Mutex::default(),
            folder: folder.to_owned(),
            witnesses: Board::default(),
        };
        // Asked of the policy, not of the head: a founding that was cut off goes on where it stopped.
        if casebook.views().registry().last_edition().0 == 0 {
            casebook.found()?;
        }
        Ok(casebook)
    }

    fn found(&self) -> Result<(), OpenError> {
        let failed = OpenError::Founding;
        let key = |text: &str| UserId::new(text).map_err(failed);
        let office = Office::new("local").map_err(failed)?;
        let system = Actor { user: key("system")?, role: Role::System, office: office.clone(), on_behalf_of: None };
        let policy = Policy::first().map_err(failed)?;
        let from = policy.effective_from;
        let operator = RoleGranted { user: key(OPERATOR)?, role: Role::RecordsOfficer, office, from, to: None };
        let commands: [Command; 2] =
            [domain::roles::Command::GrantRole(operator).into(), domain::policy::Command::PublishPolicy(policy).into()];
        for (number, command) in commands.into_iter().enumerate() {
            let submission = Submission {
                case: None,
                command,
                command_id: CommandId::new(&format!("founding-{number}")).map_err(failed)?,
                fingerprint: Fingerprint::default(),
                expected_revision: None,
                effective_on: None,
                actor: system.clone(),
                confidentiality: None,
                dry_run: false,
            };
            self.desk.submit_blocking(submission).map_err(|refusal| failed(refusal.to_string()))?;
        }
        Ok(())
    }

    /// Hands a command to the desk and waits until it is recorded, or refused.
    pub async fn submit(&self, submission: Submission) -> Result<Outcome, Refusal> {
        self.desk.submit(submission).await
    }

    /// The same, where there is no runtime.
    pub fn submit_blocking(&self, submission: Submission) -> Result<Outcome, Refusal> {
        self.desk.submit_blocking(submission)
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

    /// Moves what depends on the day to the present one. To be called when a day begins; no event does it.
    pub fn turn(&self) {
        let today = self.now().day();
        if self.views().today() < Some(today) {
            self.views.write().unwrap_or_else(PoisonError::into_inner).turn_to(today);
        }
    }

    /// Why nothing is recorded any more, where that is so.
    pub fn stopped(&self) -> Option<String> {
        let failure = self.reader.failure().map(str::to_owned);
        failure.or_else(|| self.current(&DECIDED_ON).err().map(|error| error.to_string()))
    }

    /// The log.
    pub const fn reader(&self) -> &LogReader {
        &self.reader
    }

    /// How the witnesses were that were asked last.
    pub const fn witnesses(&self) -> &Board {
        &self.witnesses
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

    /// The reference of a case.
    pub fn reference(&self, case: CaseId) -> Option<String> {
        self.views().case(case).map(|case| case.reference())
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
        let scrubber = Scrubber::start(self.reader.clone(), Arc::clone(&self.clock), rate);
        drop(self.scrubber.lock().unwrap_or_else(PoisonError::into_inner).replace(scrubber));
    }

    /// What reading the log again in the background has come to.
    pub fn scrubbed(&self) -> Scrubbed {
        let scrubber = self.scrubber.lock().unwrap_or_else(PoisonError::into_inner);
        scrubber.as_ref().map(Scrubber::state).unwrap_or_default()
    }

    /// Lets the desk finish what is queued and closes the store.
    pub fn close(&self) {
        drop(self.scrubber.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.desk.stop();
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
