//! One receiver at work: reads the log after its cursor, sends what is for it, in order, and moves on once it arrived.

use std::{
    collections::VecDeque,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::{Envelope, Position};
use tokio::sync::watch;

use super::{
    course::{Course, Next},
    endpoint::Endpoint,
    message::{self, Message, Unmade},
    post, sign,
    tried::{self, Ended, Tried},
    trouble,
    work::{FOLDER, Stop, Wait, private_folder, unless_stopped},
};
use crate::{
    casebook::{Casebook, Clock},
    identity::beside,
};

/// What the subject of each one's failure begins with; its name follows.
pub(super) const SUBJECT: &str = "webhook ";

/// Events read at once.
const READ: usize = 64;

/// Events that are passed over before that is written down: after a stop they are looked at again.
const MOST_UNWRITTEN: u64 = 1_000;

/// How long a receiver rests where the log cannot be read, or does not fit together.
const REST: Duration = Duration::from_secs(60);

/// A receiver with what is kept of it.
pub(crate) struct Receiver {
    pub(crate) endpoint: Endpoint,
    casebook: Arc<Casebook>,
    clock: Clock,
    wait: Wait,
    folder: PathBuf,
    kept: Mutex<Kept>,
    /// Whether it is no more. One writes at a time, so that nothing older comes last, and nothing after its end.
    gone: Arc<tokio::sync::Mutex<bool>>,
}

/// What is kept in two files: how far it has come, and the last tries.
struct Kept {
    course: Course,
    /// As it is in the file.
    written: Position,
    log: VecDeque<Tried>,
}

impl std::fmt::Debug for Receiver {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Receiver({})", self.endpoint.name)
    }
}

/// Why a receiver goes no further for now.
enum Stuck {
    /// It cannot be told whether there is something for it.
    Unmade(Unmade),
    /// The log does not fit together.
    Hole(Position),
}

impl<E: Into<Unmade>> From<E> for Stuck {
    fn from(error: E) -> Self {
        Self::Unmade(error.into())
    }
}

impl Receiver {
    /// Reads what is kept of it beside the log in `folder`. A course that is lost or damaged is begun anew, and told of.
    pub(crate) fn open(endpoint: Endpoint, casebook: &Arc<Casebook>, folder: &Path, wait: Wait) -> Self {
        let folder = folder.join(FOLDER);
        let restores = casebook.views().registry().ledger().restored.clone();
        let (head, after) = (casebook.reader().head(), endpoint.after);
        let course = beside::read::<Course>(&folder.join(format!("{}.course", endpoint.name)));
        let course = course.unwrap_or_else(|error| {
            tracing::error!(%error, receiver = endpoint.name, from = %after, "its place in the log is lost: it is sent everything again");
            None
        });
        let mut course = course.unwrap_or_else(|| Course::begin(after, &restores));
        course.fit(after, head, &restores);
        let log = beside::read(&folder.join(format!("{}.log", endpoint.name))).unwrap_or_else(|error| {
            tracing::warn!(%error, receiver = endpoint.name, "what was delivered before is forgotten");
            None
        });
        let kept = Kept { written: course.cursor, course, log: log.unwrap_or_default() };
        let (casebook, clock) = (Arc::clone(casebook), Arc::clone(casebook.clock()));
        Self { endpoint, casebook, clock, wait, folder, kept: Mutex::new(kept), gone: Arc::default() }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far it has come.
    pub(crate) fn course(&self) -> Course {
        self.kept().course.clone()
    }

    /// The last tries, the newest last.
    pub(crate) fn log(&self) -> Vec<Tried> {
        self.kept().log.iter().cloned().collect()
    }

    /// The subject under which its failure is on record.
    fn subject(&self) -> String {
        format!("{SUBJECT}{}", self.endpoint.name)
    }

    /// Puts on record that it is not delivered to, as long as it is there.
    async fn fails(&self, detail: &str) {
        let gone = self.gone.lock().await;
        if !*gone {
            trouble::begins(&self.casebook, &self.subject(), detail).await;
        }
    }

    /// Sends what is for it, until it is asked to stop: what is under way ends first, and is written down.
    pub(crate) async fn run(self: Arc<Self>, mut stop: Stop) {
        let mut head = self.casebook.head();
        // What an earlier start put on record is over once it goes on.
        let mut stood = true;
        while !*stop.borrow() {
            if stood && message::ready(&self.casebook, Position(0)).is_ok() {
                stood = false;
                // What does not arrive is over when something arrives.
                let is_failing = self.kept().course.failing;
                if !is_failing {
                    trouble::ends(&self.casebook, &self.subject()).await;
                }
            }
            match self.step(&mut head, &mut stop).await {
                Ok(true) => (),
                Ok(false) => return,
                Err(stuck) => {
                    match stuck {
                        Stuck::Unmade(error) => {
                            tracing::error!(%error, receiver = self.endpoint.name, "nothing is sent; it is tried again");
                            if matches!(error, Unmade::Stands(_)) {
                                stood = true;
                                self.fails(trouble::STANDS).await;
                            }
                        }
                        Stuck::Hole(position) => {
                            tracing::error!(%position, receiver = self.endpoint.name, "a hole in the log; nothing is sent beyond it");
                        }
                    }
                    unless_stopped(&mut stop, (self.wait)(REST)).await;
                }
            }
        }
    }

    /// Looks at what comes next, sends one event where one is for it, or waits for the log to grow. False where it grows no
    /// more.
    async fn step(&self, head: &mut watch::Receiver<Position>, stop: &mut Stop) -> Result<bool, Stuck> {
        // Marked as seen before reading: what is appended from here on wakes us again.
        let end = *head.borrow_and_update();
        let cursor = self.kept().course.cursor;
        if cursor >= end {
            return Ok(unless_stopped(stop, head.changed()).await.is_some_and(|changed| changed.is_ok()));
        }
        let read = self.casebook.reader().after(cursor, READ)?;
        let mut expected = cursor.next();
        for event in read {
            if event.position != expected {
                return Err(Stuck::Hole(expected));
            }
            if event.position > end {
                // The views need not hold it yet; the head says when they do.
                break;
            }
            expected = expected.next();
            if self.settle(&event, stop).await? {
                return Ok(true);
            }
        }
        tokio::task::yield_now().await;
        Ok(true)
    }

    /// Tries an event until it arrived, was put aside, or is not for its eyes any more. False where it was passed over.
    async fn settle(&self, event: &Envelope, stop: &mut Stop) -> Result<bool, Stuck> {
        loop {
            let wait = self.kept().course.wait_ms(event.position, self.clock.now());
            if wait > 0 && unless_stopped(stop, (self.wait)(Duration::from_millis(wait))).await.is_none() {
                return Ok(true);
            }
            let made = message::of(&self.casebook, &self.endpoint, event)?;
            let Some(message) = made else {
                self.pass(event.position).await;
                return Ok(false);
            };
            let attempt = self.kept().course.attempt(event.position);
            let tried = self.send(&message, Some(event.position), attempt).await;
            if self.note(event.position, tried).await || *stop.borrow() {
                return Ok(true);
            }
        }
    }

    /// One try.
    async fn send(&self, message: &Message, position: Option<Position>, attempt: u32) -> Tried {
        let (begun, now) = (std::time::Instant::now(), self.clock.now());
        let body = message.body.to_string().into_bytes();
        let headers = sign::headers(self.endpoint.signing(now), &message.id, now, &body);
        let answered = post::post(&self.endpoint, message::CONTENT_TYPE, &headers, body).await;
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let status = answered.as_ref().ok().copied();
        let why = match answered {
            Ok(200..=299) => None,
            Ok(status @ 300..=399) => Some(format!("it answered {status}, and redirects are not followed")),
            Ok(status) => Some(format!("it answered {status}")),
            Err(why) => Some(why),
        };
        let ended = if why.is_none() { Ended::Delivered } else { Ended::Failed };
        Tried { at: now, position, id: message.id.clone(), attempt, status, took_ms, ended, why }
    }

    /// Moves on by what a try came to; true where the event is done with. Failures go on record, once, and their end.
    async fn note(&self, position: Position, mut tried: Tried) -> bool {
        let name = &self.endpoint.name;
        let chance = chance();
        let (is_failing, next) = {
            let mut kept = self.kept();
            let next = match &tried.why {
                None => {
                    kept.course.delivered(position);
                    None
                }
                Some(why) => Some(kept.course.failed(position, self.clock.now(), chance, why)),
            };
            if next == Some(Next::PutAside) {
                tried.ended = Ended::PutAside;
            }
            tried::push(&mut kept.log, tried.clone());
            (kept.course.failing, next)
        };
        self.write().await;
        let why = tried.why.as_deref().unwrap_or_default();
        match next {
            None => trouble::ends(&self.casebook, &self.subject()).await,
            Some(Next::Again) => {
                tracing::warn!(receiver = name, %position, attempt = tried.attempt, why, "an alert was not delivered; it is tried again");
            }
            Some(Next::PutAside) => {
                tracing::error!(receiver = name, %position, attempt = tried.attempt, why, "an alert was not delivered, and is put aside");
            }
        }
        if is_failing {
            // Again, where it could not be put on record before; once it was, this does nothing, also where somebody has ended
            // the alert since.
            let detail = format!(
                "An alert was tried for a day and did not arrive; it is kept aside. Last: {why}. See hrdd webhook log {name}; hrdd \
                 webhook resend {name} --put-aside sends it again."
            );
            self.fails(&detail).await;
        }
        next != Some(Next::Again)
    }

    /// Not for this receiver. Written down now and then: to look again costs little.
    async fn pass(&self, position: Position) {
        let far = {
            let mut kept = self.kept();
            kept.course.pass(position);
            position.0.saturating_sub(kept.written.0) >= MOST_UNWRITTEN
        };
        if far {
            self.write().await;
        }
    }

    /// Sends an event again, now, whatever became of it before. None where it is nothing for this receiver.
    pub(crate) async fn resend(&self, position: Position) -> Result<Option<Tried>, Unmade> {
        let event = self.casebook.reader().at(position)?;
        let Some(message) = message::of(&self.casebook, &self.endpoint, &event)? else { return Ok(None) };
        let tried = self.send(&message, Some(position), 0).await;
        {
            let mut kept = self.kept();
            tried::push(&mut kept.log, tried.clone());
            if tried.ended == Ended::Delivered {
                kept.course.dead.retain(|dead| dead.position != position);
                kept.course.failing = false;
            }
        }
        self.write().await;
        if tried.ended == Ended::Delivered {
            trouble::ends(&self.casebook, &self.subject()).await;
        }
        Ok(Some(tried))
    }

    /// Sends a message that says nothing.
    pub(crate) async fn test(&self) -> io::Result<Tried> {
        let message = message::test(&self.casebook, &self.clock, &self.endpoint.name)?;
        let tried = self.send(&message, None, 0).await;
        tried::push(&mut self.kept().log, tried.clone());
        self.write().await;
        Ok(tried)
    }

    /// Writes both files. Where that fails, what was delivered is delivered again after a stop, and nothing is lost.
    async fn write(&self) {
        let gone = Arc::clone(&self.gone).lock_owned().await;
        if *gone {
            return;
        }
        let (course, log) = {
            let kept = self.kept();
            (kept.course.clone(), kept.log.clone())
        };
        let (folder, name) = (self.folder.clone(), self.endpoint.name.clone());
        let cursor = course.cursor;
        // Held by the thread that writes: it goes on where whoever waits for it is ended.
        let written = tokio::task::spawn_blocking(move || {
            let _writing = gone;
            private_folder(&folder)?;
            beside::write_sealed(&folder.join(format!("{name}.course")), &course)?;
            beside::write_sealed(&folder.join(format!("{name}.log")), &log)
        });
        match written.await.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok(()) => self.kept().written = cursor,
            Err(error) => {
                tracing::error!(%error, receiver = self.endpoint.name, "its place in the log was not written down; after a stop it is sent again what it has");
            }
        }
    }

    /// From now on nothing is written down of it, and no failure goes on record: another has its place, or nobody.
    pub(crate) async fn retire(&self) {
        *self.gone.lock().await = true;
    }

    /// Takes away what is kept of one that has retired, and ends its failure.
    pub(crate) async fn forget(&self) -> io::Result<()> {
        trouble::ends_for_good(&self.casebook, &self.subject()).await;
        for kind in ["course", "log"] {
            match std::fs::remove_file(self.folder.join(format!("{}.{kind}", self.endpoint.name))) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => (),
            }
        }
        Ok(())
    }
}

/// A number that nobody foresees; where there is none, the middle.
fn chance() -> u16 {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).map_or(u16::MAX / 2, |()| u16::from_le_bytes(bytes))
}
