//! The one writer: it drains its queue, decides each command in order on the newest state, appends all that was accepted
//! with one durable flush, and only then moves the views, announces the head and answers.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    thread::JoinHandle,
};

use domain::{
    Actor, Case, Command, CommandId, Envelope, Event, Fingerprint, Position, Revision, Stream, case as regions,
    terms::{CaseId, Confidentiality, Day, Instant},
};
use projections::{Projection, Views};
use storage::{ALL_REVISIONS, Commit, EventLog, proof::Root};
use tokio::sync::{mpsc, oneshot, watch};

pub use crate::outcome::{Outcome, Refusal};
use crate::{
    casebook::{Clock, FromLog},
    erasure,
    room::Room,
    ruling::{self, Known},
};

/// Commands that may wait at the desk; whoever comes later waits at the door.
pub const QUEUE: usize = 1_024;

/// Commands that one flush carries at most.
pub const DRAIN: usize = 256;

/// What commands are decided on: where one of these stands still, nothing is decided on what is out of date.
pub(crate) const DECIDED_ON: [Projection; 2] = [Projection::Registry, Projection::Cases];

/// A command with what stands around it.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The case it is about; none for the other streams.
    pub case: Option<CaseId>,
    /// What is asked.
    pub command: Command,
    /// The caller's name for it.
    pub command_id: CommandId,
    /// What it asks, in short.
    pub fingerprint: Fingerprint,
    /// The revision the caller has seen.
    pub expected_revision: Option<Revision>,
    /// The day it speaks of; today where omitted.
    pub effective_on: Option<Day>,
    /// Who acts.
    pub actor: Actor,
    /// Who may read it.
    pub confidentiality: Option<Confidentiality>,
    /// Decide only; record nothing.
    pub dry_run: bool,
}

type Answer = oneshot::Sender<Result<Outcome, Refusal>>;
type Queue = mpsc::Sender<(Box<Submission>, Answer)>;

/// The way to the writer.
#[derive(Debug)]
pub(crate) struct Desk {
    queue: std::sync::Mutex<Option<Queue>>,
}

impl Desk {
    pub(crate) fn open(
        log: EventLog,
        views: Arc<RwLock<Views>>,
        head: watch::Sender<Position>,
        clock: Clock,
        room: Room,
        beside: erasure::Beside,
    ) -> (Self, JoinHandle<Root>) {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let last = views.read().unwrap_or_else(PoisonError::into_inner).recorded_at();
        let writer =
            Writer { log, views, head, clock, last, room, told_of_clock: false, beside, batch: Batch::default() };
        let thread = std::thread::spawn(move || writer.run(waiting));
        (Self { queue: std::sync::Mutex::new(Some(queue)) }, thread)
    }

    fn queue(&self) -> Result<Queue, Refusal> {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner).clone();
        queue.ok_or_else(|| Refusal::Stopped("the ledger is closing".into()))
    }

    pub(crate) async fn submit(&self, submission: Submission) -> Result<Outcome, Refusal> {
        let (answer, answered) = oneshot::channel();
        let gone = || Refusal::Stopped("the writer ended unexpectedly".into());
        self.queue()?.send((Box::new(submission), answer)).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }

    pub(crate) fn submit_blocking(&self, submission: Submission) -> Result<Outcome, Refusal> {
        let (answer, answered) = oneshot::channel();
        let gone = || Refusal::Stopped("the writer ended unexpectedly".into());
        self.queue()?.blocking_send((Box::new(submission), answer)).map_err(|_| gone())?;
        answered.blocking_recv().map_err(|_| gone())?
    }

    /// Whether nothing is taken in any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.queue().map_or(true, |queue| queue.is_closed())
    }

    pub(crate) fn stop(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// What has been decided and not yet flushed.
#[derive(Default)]
struct Batch {
    commits: Vec<Commit>,
    /// The commits on each case that no later command of the batch has looked at.
    unseen: HashMap<CaseId, Vec<usize>>,
    /// The cases that a later command has looked at, as the commits before it left them.
    cases: HashMap<CaseId, Case>,
    revisions: HashMap<Stream, Revision>,
    commands: HashMap<CommandId, (Fingerprint, usize)>,
    events: u64,
    /// For each caller: which commit answers it, and whether it was said before.
    waiting: Vec<(Answer, usize, bool)>,
}

struct Writer {
    log: EventLog,
    views: Arc<RwLock<Views>>,
    head: watch::Sender<Position>,
    clock: Clock,
    /// When the last event was recorded, also by an earlier process.
    last: Option<Instant>,
    room: Room,
    /// Whether it was told that the clock is behind what was recorded.
    told_of_clock: bool,
    /// Where an erasure is carried out.
    beside: erasure::Beside,
    batch: Batch,
}

impl Writer {
    fn run(mut self, mut waiting: mpsc::Receiver<(Box<Submission>, Answer)>) -> Root {
        let mut held = None;
        loop {
            let next = held.take().or_else(|| waiting.blocking_recv());
            let Some((submission, answer)) = next else { break };
            let mut more = self.take(*submission, answer);
            while more && self.batch.waiting.len() < DRAIN {
                let Ok((submission, answer)) = waiting.try_recv() else { break };
                if self.must_come_first(&submission) {
                    held = Some((submission, answer));
                    break;
                }
                more = self.take(*submission, answer);
            }
            self.flush();
        }
        self.log.root()
    }

    /// A correction reads its case's history from the log, so what is decided on that case must be in the log first.
    fn must_come_first(&self, submission: &Submission) -> bool {
        matches!(submission.command, Command::Correction(_))
            && submission.case.is_some_and(|case| self.batch.revisions.contains_key(&Stream::Case(case)))
    }

    /// Decides one command. False where the batch must be flushed before the next: it changed what other cases look at.
    fn take(&mut self, submission: Submission, answer: Answer) -> bool {
        if let Some(case) = submission.case {
            self.look_at(case);
        }
        match self.decide(&submission) {
            Ok(Decided::Events(envelopes)) => {
                if let Err(no_room) = self.room.check() {
                    reply(answer, Err(Refusal::NoRoom(no_room)));
                    return true;
                }
                let barrier = envelopes.iter().any(|envelope| is_shared(envelope) || Case::rewrites(&envelope.event));
                self.hold(&submission, envelopes);
                self.batch.waiting.push((answer, self.batch.commits.len() - 1, false));
                !barrier
            }
            Ok(Decided::Again(commit)) => {
                self.batch.waiting.push((answer, commit, true));
                true
            }
            Ok(Decided::Recorded(outcome)) => {
                reply(answer, Ok(outcome));
                true
            }
            Err(refusal) => {
                reply(answer, Err(refusal));
                true
            }
        }
    }

    fn decide(&self, submission: &Submission) -> Result<Decided, Refusal> {
        let reader = self.log.reader();
        if let Some(reason) = reader.failure() {
            return Err(Refusal::Stopped(reason.to_owned()));
        }
        if let Some((fingerprint, commit)) = self.batch.commands.get(&submission.command_id) {
            let same = *fingerprint == submission.fingerprint;
            return if same { Ok(Decided::Again(*commit)) } else { Err(ruling::reused(submission)) };
        }
        if let Some(recorded) = ruling::recorded(&reader, submission)? {
            let (before, count) = (Position(recorded.first.0 - 1), usize::try_from(recorded.count));
            let envelopes = reader.after(before, count.unwrap_or(usize::MAX)).map_err(ruling::unread)?;
            let revision = envelopes.first().map(|first| reader.revision(&first.stream)).unwrap_or_default();
            self.erase(&envelopes)?;
            let position = reader.head();
            let would_record = Vec::new();
            return Ok(Decided::Recorded(Outcome { envelopes, would_record, replayed: true, revision, position }));
        }
        let views = self.views.read().unwrap_or_else(PoisonError::into_inner);
        views.current(&DECIDED_ON).map_err(|error| Refusal::Stopped(error.to_string()))?;
        let stream = ruling::stream(submission);
        let revision = self.batch.revisions.get(&stream).copied().unwrap_or_else(|| reader.revision(&stream));
        let batched = submission.case.and_then(|case| self.batch.cases.get(&case));
        let recorded = submission.case.filter(|_| batched.is_none()).and_then(|case| views.case(case));
        let case = batched.or(recorded.as_deref());
        let head = Position(reader.head().0 + self.batch.events);
        let known = Known { registry: views.registry(), case, revision, head, now: self.now() };
        let envelopes = ruling::decide(submission, &known, || {
            let events = reader.history(&stream, ALL_REVISIONS).map_err(ruling::unread)?;
            Ok(events.iter().map(|event| (**event).clone()).collect())
        })?;
        if submission.dry_run || envelopes.is_empty() {
            let position = reader.head();
            let would_record = envelopes.into_iter().map(Arc::new).collect();
            let outcome = Outcome { envelopes: Vec::new(), would_record, replayed: false, revision, position };
            return Ok(Decided::Recorded(outcome));
        }
        Ok(Decided::Events(envelopes))
    }

    /// Brings a case up to what the batch holds of it. Most batches hold one command a case, and then no case is copied.
    fn look_at(&mut self, id: CaseId) {
        let Some(unseen) = self.batch.unseen.remove(&id) else { return };
        let views = self.views.read().unwrap_or_else(PoisonError::into_inner);
        let recorded = || views.case(id).map(Arc::unwrap_or_clone).unwrap_or_default();
        let case = self.batch.cases.entry(id).or_insert_with(recorded);
        let commits = unseen.iter().filter_map(|place| self.batch.commits.get(*place));
        commits.flat_map(|commit| &commit.envelopes).for_each(|envelope| case.evolve(envelope));
    }

    /// Tells once of each step of the clock to before what was recorded.
    fn watch_clock(&mut self) {
        let behind = self.last.map_or(0, |last| last.milliseconds() - self.clock.now().milliseconds());
        if behind > 0 && !self.told_of_clock {
            tracing::warn!(
                milliseconds = behind,
                "the machine's clock is behind what was recorded last; events get the time of the last one until it has \
                 caught up. Set the clock"
            );
        }
        self.told_of_clock = behind > 0;
    }

    /// Keeps what was decided until it is flushed.
    fn hold(&mut self, submission: &Submission, envelopes: Vec<Envelope>) {
        self.watch_clock();
        let Some(last) = envelopes.last() else { return };
        self.last = Some(last.recorded.at);
        if let Some(id) = last.stream.case() {
            self.batch.unseen.entry(id).or_default().push(self.batch.commits.len());
        }
        self.batch.events += envelopes.len() as u64;
        self.batch.revisions.insert(last.stream.clone(), last.revision);
        self.batch.commands.insert(submission.command_id.clone(), (submission.fingerprint, self.batch.commits.len()));
        self.batch.commits.push(Commit { envelopes });
    }

    /// Recorded time never decreases, whatever the machine's clock does.
    fn now(&self) -> Instant {
        let now = self.clock.now();
        self.last.map_or(now, |last| last.max(now))
    }

    /// Makes the batch durable, moves the views, announces the head, answers; in this order.
    fn flush(&mut self) {
        let batch = std::mem::take(&mut self.batch);
        if batch.commits.is_empty() {
            return;
        }
        let sizes: Vec<usize> = batch.commits.iter().map(|commit| commit.envelopes.len()).collect();
        match self.log.append(batch.commits) {
            Ok(appended) => match self.publish(&appended.envelopes) {
                Ok(()) => {
                    let unerased = self.erase(&appended.envelopes).err();
                    answer(batch.waiting, &sizes, &appended.envelopes, &self.log, unerased.as_ref());
                }
                Err(why) => fail(batch.waiting, &why),
            },
            Err(error) => {
                tracing::error!(%error, "nothing of the batch was recorded");
                fail(batch.waiting, &error.to_string());
            }
        }
    }

    /// Carries out what was recorded of erasures, before anybody is told that they are done.
    fn erase(&self, envelopes: &[Arc<Envelope>]) -> Result<(), Refusal> {
        self.beside.carry_out(envelopes.iter().map(|envelope| &**envelope)).map_err(|error| {
            tracing::error!(%error, "an erasure is recorded, and what it destroys is still there");
            Refusal::Unerased(error)
        })
    }

    /// Moves the views and announces the head. A projection that stands still is told of, and the others go on; but
    /// where commands are decided on it, the callers are told too.
    fn publish(&self, envelopes: &[Arc<Envelope>]) -> Result<(), String> {
        let reader = self.log.reader();
        let mut views = self.views.write().unwrap_or_else(PoisonError::into_inner);
        let before = views.stopped().count();
        let moved = envelopes.iter().try_for_each(|envelope| views.apply(envelope, &FromLog(&reader)));
        views.settle();
        for stopped in views.stopped().skip(before) {
            tracing::error!(%stopped, "the events are recorded, and the other projections go on");
        }
        let current = moved.and_then(|()| views.current(&DECIDED_ON));
        drop(views);
        self.head.send_replace(self.log.head());
        current.map_err(|error| {
            tracing::error!(%error, "the events are recorded, but what commands are decided on stands still");
            format!("this command is in the log, but {error}")
        })
    }
}

enum Decided {
    Events(Vec<Envelope>),
    Again(usize),
    Recorded(Outcome),
}

/// What other cases look at: the next command is decided after it is recorded.
fn is_shared(envelope: &Envelope) -> bool {
    let event = &envelope.event;
    // Alerts of the ledger itself, and none of those of a case.
    let of_ledger = envelope.stream == Stream::Ledger && matches!(event, Event::Alert(_));
    of_ledger
        || matches!(
            event,
            Event::Recipient(_)
                | Event::CountryMechanism(_)
                | Event::Policy(_)
                | Event::Role(_)
                | Event::Ledger(_)
                | Event::Access(_)
                | Event::Emergency(_)
        )
        || matches!(event, Event::Scope(regions::scope::Event::CaseOpened(_)))
}

fn answer(
    waiting: Vec<(Answer, usize, bool)>,
    sizes: &[usize],
    envelopes: &[Arc<Envelope>],
    log: &EventLog,
    unerased: Option<&Refusal>,
) {
    let mut start = 0;
    let ranges: Vec<_> = sizes
        .iter()
        .map(|size| {
            let range = start..start + size;
            start += size;
            range
        })
        .collect();
    for (caller, commit, replayed) in waiting {
        let events = ranges.get(commit).and_then(|range| envelopes.get(range.clone())).unwrap_or_default().to_vec();
        let revision = events.last().map(|last| last.revision).unwrap_or_default();
        if let Some(refusal) = unerased.filter(|_| events.iter().any(|event| erasure::erased(event).is_some())) {
            reply(caller, Err(refusal.clone()));
            continue;
        }
        let (position, would_record) = (log.head(), Vec::new());
        reply(caller, Ok(Outcome { envelopes: events, would_record, replayed, revision, position }));
    }
}

fn fail(waiting: Vec<(Answer, usize, bool)>, why: &str) {
    for (caller, ..) in waiting {
        reply(caller, Err(Refusal::Stopped(why.to_owned())));
    }
}

/// A caller that has gone away hears nothing; what was recorded stays recorded.
fn reply(caller: Answer, result: Result<Outcome, Refusal>) {
    if caller.send(result).is_err() {
        tracing::debug!("a caller went away before its answer");
    }
}
