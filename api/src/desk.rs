//! The one writer: it drains its queue, decides each command in order on the newest state, appends all that was accepted
//! with one durable flush, and only then moves the views, announces the head and answers.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
    thread::JoinHandle,
};

use domain::{
    Actor, Case, Command, CommandId, Context, Edition, Envelope, Event, Fingerprint, Position, Rejection, Revision,
    Stamp, Stream, case as regions,
    policy::Policy,
    registry,
    roles::{Holding, holding},
    terms::{CaseId, Confidentiality, Day, Instant},
};
use projections::Views;
use storage::{ALL_REVISIONS, AppendError, Commit, EventLog, proof::Root};
use tokio::sync::{mpsc, oneshot, watch};

use crate::casebook::{Clock, FromLog};

/// Commands that may wait at the desk; whoever comes later waits at the door.
pub const QUEUE: usize = 1_024;

/// Commands that one flush carries at most.
pub const DRAIN: usize = 256;

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

/// What was recorded.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The events, in order; those of the first time where it was said before.
    pub envelopes: Vec<Arc<Envelope>>,
    /// It was said before, and nothing was added.
    pub replayed: bool,
    /// The revision of the stream now.
    pub revision: Revision,
    /// The position that the views reflect.
    pub position: Position,
}

/// Why nothing was recorded.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// A rule refused.
    Rejected(Rejection),
    /// The writer has stopped; reading goes on.
    Stopped(String),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rejected(rejection) => write!(formatter, "{}: {}", rejection.code(), rejection.message()),
            Self::Stopped(why) => {
                write!(formatter, "nothing is recorded any more: {why}. Reading goes on. Mend the cause, then restart")
            }
        }
    }
}

impl std::error::Error for Refusal {}

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
    ) -> (Self, JoinHandle<Root>) {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let writer =
            Writer { last: Instant::from_milliseconds(0).ok(), log, views, head, clock, batch: Batch::default() };
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

    pub(crate) fn stop(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// What has been decided and not yet flushed.
#[derive(Default)]
struct Batch {
    commits: Vec<Commit>,
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
    last: Option<Instant>,
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
            && submission.case.is_some_and(|case| self.batch.cases.contains_key(&case))
    }

    /// Decides one command. False where the batch must be flushed before the next: it changed what other cases look at.
    fn take(&mut self, submission: Submission, answer: Answer) -> bool {
        match self.decide(&submission) {
            Ok(Decided::Events(events, stream, context)) => {
                let barrier = events.iter().any(|event| is_shared(event) || Case::rewrites(event));
                self.hold(&submission, events, stream, context);
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
        let read = |error: storage::StorageError| Refusal::Stopped(error.to_string());
        let reused =
            || Refusal::Rejected(Rejection::CommandReused { command: submission.command_id.as_str().to_owned() });
        if let Some((fingerprint, commit)) = self.batch.commands.get(&submission.command_id) {
            return if *fingerprint == submission.fingerprint { Ok(Decided::Again(*commit)) } else { Err(reused()) };
        }
        let stream = stream(submission);
        if let Some(recorded) = reader.find_command(&submission.command_id).map_err(read)? {
            if recorded.fingerprint != submission.fingerprint {
                return Err(reused());
            }
            let before = Position(recorded.first.0 - 1);
            let envelopes =
                reader.after(before, usize::try_from(recorded.count).unwrap_or(usize::MAX)).map_err(read)?;
            let revision = envelopes.first().map(|first| reader.revision(&first.stream)).unwrap_or_default();
            return Ok(Decided::Recorded(Outcome { envelopes, replayed: true, revision, position: reader.head() }));
        }
        let views = self.views.read().unwrap_or_else(PoisonError::into_inner);
        let actual = self.batch.revisions.get(&stream).copied().unwrap_or_else(|| reader.revision(&stream));
        if let Some(expected) = submission.expected_revision.filter(|expected| *expected != actual) {
            let (expected, actual) = (expected.to_string(), actual.to_string());
            return Err(Refusal::Rejected(Rejection::RevisionConflict { expected, actual }));
        }
        let now = self.now();
        let on = submission.effective_on.unwrap_or_else(|| now.day());
        let founding;
        let policy: &Policy = match views.registry().policy_on(on) {
            Some(policy) => policy,
            None => {
                founding = Policy::first().map_err(Refusal::Stopped)?;
                &founding
            }
        };
        let mut actor = submission.actor.clone();
        if let Holding::Held(on_behalf_of) = holding(views.registry().grants(&actor.user), actor.role, on) {
            actor.on_behalf_of = on_behalf_of;
        }
        let history: Vec<Envelope> = match (&submission.command, submission.case) {
            (Command::Correction(_), Some(case)) => {
                let events = reader.history(&Stream::Case(case), ALL_REVISIONS).map_err(read)?;
                events.iter().map(|event| (**event).clone()).collect()
            }
            _ => Vec::new(),
        };
        let head = Position(reader.head().0 + self.batch.events);
        let context = Context { now, on, actor: &actor, policy, registry: views.registry(), head, history: &history };
        let case = submission
            .case
            .and_then(|case| self.batch.cases.get(&case).or_else(|| views.case(case).map(|case| &**case)));
        let events = registry::decide(case, &submission.command, &context).map_err(Refusal::Rejected)?;
        if submission.dry_run || events.is_empty() {
            return Ok(Decided::Recorded(Outcome {
                envelopes: Vec::new(),
                replayed: false,
                revision: actual,
                position: reader.head(),
            }));
        }
        let edition = if views.registry().last_edition().0 == 0 { Edition(0) } else { policy.edition };
        Ok(Decided::Events(events, stream, Around { now, on, actor, edition, revision: actual }))
    }

    /// Numbers the events and keeps the state they lead to, for the next command of the same batch.
    fn hold(&mut self, submission: &Submission, events: Vec<Event>, stream: Stream, around: Around) {
        let mut position = Position(self.log.head().0 + self.batch.events);
        let mut revision = around.revision;
        let envelopes: Vec<Envelope> = events
            .into_iter()
            .map(|event| {
                (position, revision) = (position.next(), revision.next());
                Envelope {
                    position,
                    stream: stream.clone(),
                    revision,
                    recorded: Stamp { at: around.now, by: around.actor.clone() },
                    effective_on: around.on,
                    command: submission.command_id.clone(),
                    fingerprint: submission.fingerprint,
                    policy: around.edition,
                    cause: None,
                    confidentiality: submission.confidentiality.unwrap_or_else(|| ordinary(&event)),
                    event,
                }
            })
            .collect();
        self.last = Some(around.now);
        if let Some(id) = stream.case() {
            let views = self.views.read().unwrap_or_else(PoisonError::into_inner);
            let case = self
                .batch
                .cases
                .entry(id)
                .or_insert_with(|| views.case(id).map(|case| (**case).clone()).unwrap_or_default());
            envelopes.iter().for_each(|envelope| case.evolve(envelope));
        }
        self.batch.events += envelopes.len() as u64;
        self.batch.revisions.insert(stream, revision);
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
                Ok(()) => answer(batch.waiting, &sizes, &appended.envelopes, &self.log),
                Err(why) => fail(batch.waiting, &why),
            },
            Err(error) => {
                let why = stopped(&error);
                tracing::error!(error = %why, "nothing of the batch was recorded");
                fail(batch.waiting, &why);
            }
        }
    }

    fn publish(&self, envelopes: &[Arc<Envelope>]) -> Result<(), String> {
        let reader = self.log.reader();
        let mut views = self.views.write().unwrap_or_else(PoisonError::into_inner);
        for envelope in envelopes {
            views.apply(envelope, &FromLog(&reader)).map_err(|error| {
                tracing::error!(%error, "a projection stands still; the events are recorded");
                format!("recorded, but a projection stands still: {error}")
            })?;
        }
        views.settle();
        drop(views);
        self.head.send_replace(self.log.head());
        Ok(())
    }
}

enum Decided {
    Events(Vec<Event>, Stream, Around),
    Again(usize),
    Recorded(Outcome),
}

struct Around {
    now: Instant,
    on: Day,
    actor: Actor,
    edition: Edition,
    revision: Revision,
}

fn stopped(error: &AppendError) -> String {
    error.to_string()
}

/// The stream a command is decided on.
pub(crate) fn stream(submission: &Submission) -> Stream {
    match &submission.command {
        Command::Recipient(command) => Stream::Recipient(command.recipient().clone()),
        Command::CountryMechanism(command) => Stream::Mechanism(command.country()),
        Command::Policy(_) => Stream::Policy,
        Command::Role(command) => Stream::Roles(command.user().clone()),
        Command::Ledger(_) => Stream::Ledger,
        // Without a case the nil id leads to a stream that does not exist, and so to "not found".
        Command::Scope(_)
        | Command::Precondition(_)
        | Command::Consultation(_)
        | Command::Risk(_)
        | Command::Mitigation(_)
        | Command::Monitoring(_)
        | Command::Incident(_)
        | Command::Intervention(_)
        | Command::Suspension(_)
        | Command::Emergency(_)
        | Command::Decision(_)
        | Command::Notification(_)
        | Command::Agreement(_)
        | Command::Delivery(_)
        | Command::Evidence(_)
        | Command::Correction(_)
        | Command::Closing(_) => Stream::Case(submission.case.unwrap_or(CaseId(uuid::Uuid::nil()))),
    }
}

/// What other cases look at: the next command is decided after it is recorded.
fn is_shared(event: &Event) -> bool {
    matches!(
        event,
        Event::Recipient(_)
            | Event::CountryMechanism(_)
            | Event::Policy(_)
            | Event::Role(_)
            | Event::Ledger(_)
            | Event::Emergency(_)
    ) || matches!(event, Event::Scope(regions::scope::Event::CaseOpened(_)))
}

/// The class of confidentiality where nobody chose one: incidents are not for everybody.
fn ordinary(event: &Event) -> Confidentiality {
    if matches!(event, Event::Incident(_)) { Confidentiality::Restricted } else { Confidentiality::Open }
}

fn answer(waiting: Vec<(Answer, usize, bool)>, sizes: &[usize], envelopes: &[Arc<Envelope>], log: &EventLog) {
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
        reply(caller, Ok(Outcome { envelopes: events, replayed, revision, position: log.head() }));
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
