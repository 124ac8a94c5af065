//! What the log itself records about who is let in, told as it is recorded: whoever did it, and by whatever way. What was
//! recorded while nobody followed is told at the next start: a key is changed, and a ledger is restored, while nothing is
//! served.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use domain::{Envelope, Event, Position, access, ledger};
use serde::{Deserialize, Serialize};
use tokio::{sync::watch, time::Instant};

use super::{Gravity, Line, QUEUE, syslog::Queue};
use crate::{casebook::Casebook, identity::beside, push::fitted};

/// Events read at once.
const READ: usize = 256;

/// Where how far the log was told survives a restart, beside it.
const FILE: &str = "syslog.last";

/// How often that is written down at most: after a hard stop, what was told since is told again.
const KEEP_EVERY: Duration = Duration::from_secs(5);

/// Between two looks whether the queue has room.
const ROOM: Duration = Duration::from_millis(100);

/// How long it rests where the log cannot be read.
const REST: Duration = Duration::from_secs(60);

/// How long the lines that wait may take at a stop.
const END: Duration = Duration::from_secs(2);

/// How far the log was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Place {
    position: Position,
    /// The restores of the ledger that this knows of.
    restores: Vec<Position>,
}

/// The line of an event; none where it says nothing of security.
fn line(envelope: &Envelope) -> Option<Line> {
    let notice = |what| Line::new(what, Gravity::Notice);
    let warning = |what| Line::new(what, Gravity::Warning);
    let line = match &envelope.event {
        Event::Access(event) => match event {
            access::Event::AccessTokenIssued(body) => {
                notice("TOKEN_ISSUED").with("token", &body.token).with("of", &body.user).with("ofRole", &body.role)
            }
            access::Event::AccessTokenRevoked(body) => notice("TOKEN_REVOKED").with("token", &body.token),
            access::Event::AccountOpened(body) => {
                notice("ACCOUNT_OPENED").with("of", &body.user).with("kind", &body.kind)
            }
            access::Event::AccountClosed(body) => notice("ACCOUNT_CLOSED").with("of", &body.user),
            access::Event::EmergencyAccountUsed(body) => {
                Line::new("EMERGENCY_ACCOUNT_USED", Gravity::Alert).with("of", &body.user).with("ofRole", &body.role)
            }
            access::Event::AccessRulesPublished(_) => warning("ACCESS_RULES_CHANGED"),
            access::Event::OfficePlaced(_) => notice("OFFICE_PLACED"),
            access::Event::ReadingsRecorded(_) => return None,
        },
        Event::Ledger(event) => match event {
            ledger::Event::SigningKeyIntroduced(_) => warning("SIGNING_KEY_CHANGED"),
            ledger::Event::LedgerRestored(body) => warning("LEDGER_RESTORED").with("reached", &body.reached),
            ledger::Event::PersonErased(body) => notice("PERSON_ERASED").with("of", &body.person),
            ledger::Event::FailureRecorded(body) => Line::new("FAILURE", Gravity::Error).with("kind", &body.kind),
            ledger::Event::FailureEnded(body) => notice("FAILURE_ENDED").with("kind", &body.kind),
        },
        Event::Role(_) => notice("ROLES_CHANGED").with("event", &envelope.event.kind().name),
        Event::Scope(_)
        | Event::Precondition(_)
        | Event::Consultation(_)
        | Event::Risk(_)
        | Event::Mitigation(_)
        | Event::Monitoring(_)
        | Event::Incident(_)
        | Event::Intervention(_)
        | Event::Suspension(_)
        | Event::Emergency(_)
        | Event::Decision(_)
        | Event::Notification(_)
        | Event::Agreement(_)
        | Event::Delivery(_)
        | Event::Evidence(_)
        | Event::Correction(_)
        | Event::Closing(_)
        | Event::Recipient(_)
        | Event::CountryMechanism(_)
        | Event::Policy(_)
        | Event::Assignment(_)
        | Event::Alert(_) => return None,
    };
    Some(line.of(envelope))
}

/// Says of a log that nobody follows that it was told up to a position, by those who know these restores of it.
pub(crate) fn told_up_to(folder: &Path, position: Position, restores: Vec<Position>) -> io::Result<()> {
    beside::write_sealed(&folder.join(FILE), &Place { position, restores })
}

/// Follows the log of the store in `folder` from where it was told before, until it is asked to stop. Does nothing where
/// nobody listens.
pub(crate) async fn follow(casebook: Arc<Casebook>, folder: PathBuf, mut stop: watch::Receiver<bool>) {
    let Some(queue) = QUEUE.get() else { return };
    let mut follower = Follower::begin(casebook, &folder, queue);
    tokio::select! {
        () = follower.run() => (),
        _ = stop.wait_for(|stop| *stop) => (),
    }
    // What still waits for the collector after that is told again.
    drop(tokio::time::timeout(END, follower.all_done()).await);
    follower.keep().await;
}

/// Whoever follows.
struct Follower<'a> {
    casebook: Arc<Casebook>,
    queue: &'a Queue,
    file: PathBuf,
    /// Up to where it was read.
    read: Position,
    /// The last event whose line was put into the queue.
    put: Position,
    /// As it stands in the file.
    kept: Place,
}

impl<'a> Follower<'a> {
    /// From where it was told before. Where that is lost, or nobody was told before, from the head on; a store that was made
    /// just now from its beginning on.
    fn begin(casebook: Arc<Casebook>, folder: &Path, queue: &'a Queue) -> Self {
        let (file, head) = (folder.join(FILE), casebook.reader().head());
        let restores = casebook.views().registry().ledger().restored.clone();
        let kept = beside::read::<Place>(&file).unwrap_or_else(|error| {
            tracing::error!(%error, from = %head, "how far the log was told to the collector is lost; it is told from here on");
            None
        });
        let read = match &kept {
            Some(kept) => fitted(kept.position, head, head, &kept.restores, &restores),
            None if casebook.opening().created => Position(0),
            None => head,
        };
        // Nothing is kept yet of a first start.
        let kept = kept.unwrap_or(Place { position: Position(0), restores: Vec::new() });
        let kept = Place { position: kept.position.min(read), ..kept };
        Self { casebook, queue, file, read, put: Position(0), kept: Place { restores, ..kept } }
    }

    async fn run(&mut self) {
        let mut head = self.casebook.head();
        let mut since = Instant::now();
        loop {
            let end = *head.borrow_and_update();
            if let Err(error) = self.catch_up(end).await {
                tracing::error!(%error, "the log cannot be read; what it says of security is told later");
                tokio::time::sleep(REST).await;
                continue;
            }
            if self.kept.position < self.read && since.elapsed() >= KEEP_EVERY {
                self.keep().await;
                since = Instant::now();
            }
            let changed = if self.kept.position < self.read {
                tokio::time::timeout(KEEP_EVERY, head.changed()).await.unwrap_or(Ok(()))
            } else {
                head.changed().await
            };
            if changed.is_err() {
                return;
            }
        }
    }

    /// Puts the lines of all events up to `end` into the queue; waits where that is full.
    async fn catch_up(&mut self, end: Position) -> Result<(), String> {
        while self.read < end {
            let events = self.casebook.reader().after(self.read, READ).map_err(|error| error.to_string())?;
            self.tell(&events, end).await?;
        }
        Ok(())
    }

    /// A page without an event, though the log goes further, is none: it would be read for ever.
    async fn tell(&mut self, events: &[Arc<Envelope>], end: Position) -> Result<(), String> {
        if events.is_empty() {
            return Err(format!("it holds nothing after {}, and goes to {end}", self.read));
        }
        for event in events {
            let mut line = line(event);
            while let Some(one) = line.take() {
                self.put = event.position;
                if let Err(back) = self.queue.offer(one) {
                    line = Some(*back);
                    tokio::time::sleep(ROOM).await;
                }
            }
            self.read = event.position;
        }
        Ok(())
    }

    /// Waits until every line that was put into the queue is sent, or given up.
    async fn all_done(&self) {
        while self.queue.done() < self.put {
            tokio::time::sleep(ROOM).await;
        }
    }

    /// Writes down how far the log was told: what still waits in the queue was not.
    async fn keep(&mut self) {
        let done = self.queue.done();
        let position = if done >= self.put { self.read } else { self.kept.position.max(done) };
        let place = Place { position, ..self.kept.clone() };
        let (file, written) = (self.file.clone(), place.clone());
        let kept = tokio::task::spawn_blocking(move || beside::write_sealed(&file, &written)).await;
        match kept.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok(()) => self.kept = place,
            Err(error) => tracing::error!(%error, "how far the log was told to the collector is not written down"),
        }
    }
}

#[cfg(test)]
mod tests {
    use storage::Options;

    use super::*;
    use crate::{casebook::Time, security::Collector};

    #[tokio::test]
    async fn a_page_without_an_event_is_told_as_an_error_and_not_read_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let casebook = tokio::task::spawn_blocking({
            let folder = folder.path().to_owned();
            move || Arc::new(Casebook::open(&folder, Options::default(), Time::system()).unwrap())
        });
        let casebook = casebook.await.unwrap();
        let queue = Collector::Udp("127.0.0.1:9".into()).begin();
        let mut follower = Follower::begin(Arc::clone(&casebook), folder.path(), &queue);
        let end = casebook.reader().head();
        assert!(follower.read == Position(0) && end > Position(0), "a new store, from its beginning on");
        let error = follower.tell(&[], end).await.unwrap_err();
        assert!(error.contains("nothing after 0"), "{error}");
        follower.catch_up(end).await.unwrap();
        assert_eq!(follower.read, end);
        tokio::task::spawn_blocking(move || casebook.close()).await.unwrap();
    }
}
