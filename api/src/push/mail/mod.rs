//! Digests by e-mail: to each person who is written to, at most one in their interval with what is open for them, and at once
//! where something critical was raised, worsened, came back or was escalated. Nothing of a message is kept: what is open is
//! asked anew at every try, so that a mail server that was away for a week takes nothing away; how far somebody was told of is
//! written down, sealed, once a message was taken, and now and then where there was nothing to tell.

mod config;
mod digest;
mod language;
mod send;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use domain::{
    Position,
    terms::{Digest as Hash, Instant, Severity},
};
use projections::{AlertFilter, AlertStep};
use serde::{Deserialize, Serialize};

pub(crate) use config::forget;

use super::{
    course,
    message::{eyes, ready},
    trouble,
    work::{FOLDER, Stop, private_folder, unless_stopped},
};
use crate::{casebook::Casebook, identity::beside};
use config::{Config, Person};
use digest::{Line, Told};

/// How often is looked at least whether a digest is due.
const LOOK: Duration = Duration::from_secs(60);

/// What comes within this time after an alert goes into one message.
const GATHER: Duration = Duration::from_secs(2);

/// Steps in the lives of alerts that are looked at at once.
const READ: usize = 256;

/// The pause after the first failure, doubled by each further one up to the longest.
const FIRST_PAUSE_MS: i64 = 60_000;
const LONGEST_PAUSE_MS: i64 = 3_600_000;

/// So many failures in a row go on record: servers are away for a minute.
const FAILURES_ON_RECORD: u32 = 3;

/// So many in a row, and the server is not asked for the others before the next round.
const REFUSED_IN_A_ROW: u32 = 3;

/// How much is looked through with nothing to tell before that is written down: after a stop it is looked through again.
const MOST_UNWRITTEN: u64 = 1_000;

/// The subject under which failures are on record. Not whose mail it was: that names a person.
const SUBJECT: &str = "mail";

/// How far somebody was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Place {
    /// Everything critical up to here was told, or is not for them.
    cursor: Position,
    /// The same of the digests: alerts up to here are counted in `since`.
    counted: Position,
    /// Alerts that were raised after the last digest, and up to `counted`.
    #[serde(default)]
    since: usize,
    /// When the last digest was taken.
    sent_at: Option<Instant>,
    /// The restores of the ledger that this knows of.
    restores: Vec<Position>,
}

impl Place {
    fn begin(after: Position, restores: &[Position]) -> Self {
        Self { cursor: after, counted: after, since: 0, sent_at: None, restores: restores.to_vec() }
    }
}

/// What is remembered of a person between two rounds.
#[derive(Debug)]
struct Known {
    place: Place,
    /// What of it is written down, at the least.
    written: Position,
    /// The log was looked through up to here.
    looked: Position,
    /// Alerts in whose lives something critical came after the cursor.
    urgent: BTreeSet<Position>,
    /// Alerts after the last digest.
    since: usize,
    failures: u32,
    not_before: Option<Instant>,
}

/// Writes to people.
#[derive(Debug)]
pub(crate) struct Postman {
    casebook: Arc<Casebook>,
    folder: PathBuf,
    known: HashMap<String, Known>,
    /// Rounds in a row in which how far somebody was told could not be told, or not be written down.
    unsure: u32,
}

impl Postman {
    pub(crate) fn new(casebook: &Arc<Casebook>, folder: &Path) -> Self {
        Self { casebook: Arc::clone(casebook), folder: folder.to_owned(), known: HashMap::new(), unsure: 0 }
    }

    /// Looks whether something is due whenever the log grew and every minute, until it is asked to stop.
    pub(crate) async fn run(mut self, mut stop: Stop) {
        let mut head = self.casebook.head();
        loop {
            head.borrow_and_update();
            self.round(&stop).await;
            let look = async {
                match tokio::time::timeout(LOOK, head.changed()).await {
                    Ok(Ok(())) => tokio::time::sleep(GATHER).await,
                    Ok(Err(_)) => std::future::pending().await,
                    Err(_) => (),
                }
            };
            if unless_stopped(&mut stop, look).await.is_none() {
                return;
            }
        }
    }

    /// Writes to everybody for whom something is due.
    async fn round(&mut self, stop: &Stop) {
        let folder = self.folder.clone();
        let read = tokio::task::spawn_blocking(move || Config::read(&folder)).await;
        let config = match read.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok(Some(config)) => config,
            Ok(None) => {
                trouble::ends(&self.casebook, SUBJECT).await;
                return;
            }
            Err(error) => {
                tracing::error!(%error, "nobody is written to");
                let detail = "The file mail.json beside the log cannot be read, so nobody is written to. The server's own log says why.";
                trouble::begins(&self.casebook, SUBJECT, detail).await;
                return;
            }
        };
        if let Err(error) = ready(&self.casebook, Position(0)).map(drop) {
            tracing::error!(%error, "nobody is written to; it is tried again");
            trouble::begins(&self.casebook, SUBJECT, trouble::STANDS).await;
            return;
        }
        let names: HashSet<String> = config.people.iter().map(name_of).collect();
        self.known.retain(|name, _| names.contains(name));
        let (mut refused, mut is_unsure) = (0, false);
        for person in &config.people {
            if self.casebook.views().registry().ledger().erased.contains_key(&person.viewer.user) {
                continue;
            }
            match self.write_to(&config, person).await {
                Ok(true) => refused = 0,
                Ok(false) => refused += 1,
                Err(error) => {
                    is_unsure = true;
                    tracing::error!(%error, user = %person.viewer.user, "whether something is due cannot be told, or not be written down");
                }
            }
            if refused == REFUSED_IN_A_ROW || *stop.borrow() {
                break;
            }
        }
        self.unsure = if is_unsure { self.unsure.saturating_add(1) } else { 0 };
        let failing = self.known.values().map(|known| known.failures).max().unwrap_or_default();
        if failing >= FAILURES_ON_RECORD {
            let detail = format!(
                "Messages to at least one person were not taken in {failing} tries; they are tried on. The server's own log says \
                 why; the settings are in mail.json beside the log."
            );
            trouble::begins(&self.casebook, SUBJECT, &detail).await;
        } else if self.unsure >= FAILURES_ON_RECORD {
            let detail = "How far people were told cannot be read or written down beside the log, so at least one is not \
                          written to, or after a restart again. The server's own log says why.";
            trouble::begins(&self.casebook, SUBJECT, detail).await;
        } else if failing == 0 && self.unsure == 0 {
            trouble::ends(&self.casebook, SUBJECT).await;
        }
    }

    /// Writes to one person where something is due. False where the message was not taken.
    async fn write_to(&mut self, config: &Config, person: &Person) -> io::Result<bool> {
        let name = name_of(person);
        let (casebook, now) = (Arc::clone(&self.casebook), self.casebook.now());
        let Some(viewer) = eyes(&casebook, &person.viewing()) else {
            self.known.remove(&name);
            return Ok(true);
        };
        // As far as the views have come.
        let head = *casebook.head().borrow();
        if !self.known.contains_key(&name) {
            let file = self.folder.join(FOLDER).join(format!("{name}.place"));
            let begin = person.after.unwrap_or(head).min(head);
            let place = beside::read::<Place>(&file).unwrap_or_else(|error| {
                tracing::error!(%error, user = %person.viewer.user, "how far they were told is lost: they are told again");
                None
            });
            let fresh = place.is_none();
            let restores = casebook.views().registry().ledger().restored.clone();
            let mut place = place.unwrap_or_else(|| Place::begin(begin, &restores));
            // A ledger that was set back holds other events there.
            let fit = |cursor| course::fitted(cursor, begin, head, &place.restores, &restores);
            (place.cursor, place.counted) = (fit(place.cursor), fit(place.counted));
            place.restores = restores;
            let looked = place.cursor.min(place.counted);
            if fresh {
                // Where it begins is written down before anything is sent: a stop does not move it.
                self.keep(&name, &place).await?;
            }
            let since = place.since;
            let (urgent, written) = (BTreeSet::new(), looked);
            let known = Known { place, written, looked, urgent, since, failures: 0, not_before: None };
            self.known.insert(name.clone(), known);
        }
        let Some(known) = self.known.get_mut(&name) else { return Ok(true) };
        let asked = person.asked();
        known.look(&casebook, &viewer, &asked, head).await?;
        if known.urgent.is_empty() && known.looked.0.saturating_sub(known.written.0) >= MOST_UNWRITTEN {
            // Nothing waits to be told: the next start need not look through all of it again.
            let looked = known.looked;
            let place = Place { cursor: looked, counted: looked, since: known.since, ..known.place.clone() };
            (known.place, known.written) = (place.clone(), looked);
            self.keep(&name, &place).await?;
        }
        let Some(known) = self.known.get_mut(&name) else { return Ok(true) };
        let too_early = |at: Instant| at > now && at.milliseconds() - now.milliseconds() <= LONGEST_PAUSE_MS;
        if known.not_before.is_some_and(too_early) {
            return Ok(true);
        }
        let next = known.place.sent_at.map(|at| at.plus_hours(person.every_hours));
        let digest_is_due = next.is_none_or(|next| next <= now);
        if known.urgent.is_empty() && !digest_is_due {
            return Ok(true);
        }
        let open = digest::open(&casebook, &viewer, &asked).map_err(io::Error::other)?;
        let urgent = known.urgent_of(&open);
        let (looked, since) = (known.looked, known.since);
        let (link, user) = (config.link.as_deref(), person.viewer.user.as_str());
        let told = |lines, urgent| Told { language: person.language, urgent, lines, since, link, user };
        let (message, place) = if !urgent.is_empty() {
            let place = Place { cursor: looked, counted: looked, since, ..known.place.clone() };
            (digest::write(&told(&urgent, true)), place)
        } else if digest_is_due && !open.is_empty() {
            let place = Place { cursor: looked, counted: looked, since: 0, sent_at: Some(now), ..known.place.clone() };
            (digest::write(&told(&open, false)), place)
        } else {
            known.urgent.clear();
            return Ok(true);
        };
        // Another for each message, and the same for each try.
        let before = known.place.sent_at.map_or(0, Instant::milliseconds);
        let kind = if urgent.is_empty() { "digest" } else { "urgent" };
        let id = format!("{name}-{kind}-{}-{before}", known.place.cursor);
        match send::send(&config.smtp, person, &message, &id).await {
            Ok(()) => {
                (known.place, known.written) = (place.clone(), looked);
                (known.failures, known.not_before) = (0, None);
                known.urgent.clear();
                known.since = place.since;
                self.keep(&name, &place).await?;
                Ok(true)
            }
            Err(why) => {
                known.failures += 1;
                let pause =
                    FIRST_PAUSE_MS.saturating_mul(1 << known.failures.saturating_sub(1).min(10)).min(LONGEST_PAUSE_MS);
                known.not_before = Instant::from_milliseconds(now.milliseconds().saturating_add(pause)).ok();
                tracing::error!(%why, user = %person.viewer.user, failures = known.failures, "a message was not taken; it is tried again");
                Ok(false)
            }
        }
    }

    /// Writes down how far somebody was told.
    async fn keep(&self, name: &str, place: &Place) -> io::Result<()> {
        let (folder, name, place) = (self.folder.join(FOLDER), name.to_owned(), place.clone());
        let kept = tokio::task::spawn_blocking(move || {
            private_folder(&folder)?;
            beside::write_sealed(&folder.join(format!("{name}.place")), &place)
        });
        kept.await.unwrap_or_else(|error| Err(io::Error::other(error)))
    }
}

impl Known {
    /// Looks through the lives of the alerts that they hear of, since the last time.
    async fn look(
        &mut self,
        casebook: &Casebook,
        viewer: &domain::access::Viewer,
        asked: &AlertFilter,
        head: Position,
    ) -> io::Result<()> {
        while self.looked < head {
            let found = {
                let views = ready(casebook, head).map_err(io::Error::other)?;
                views.seen_by(viewer).alert_changes(self.looked, asked, READ)
            };
            for change in &found.changes {
                let (is_new, is_critical) =
                    (change.position > self.place.cursor, change.alert.severity == Severity::Critical);
                if is_new && is_critical && waits_anew(change.step) {
                    self.urgent.insert(change.alert.id);
                }
                self.since += usize::from(change.step == AlertStep::Raised && change.position > self.place.counted);
            }
            self.looked = found.scanned_to;
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    /// The critical alerts of which nobody told them yet, or not how they stand now: as far as they are still open and seen.
    fn urgent_of(&self, open: &[Line]) -> Vec<Line> {
        let is_urgent = |line: &&Line| line.severity == Severity::Critical && self.urgent.contains(&line.alert);
        open.iter().filter(is_urgent).cloned().collect()
    }
}

/// Whether an alert waits for an answer anew after a step, or others are told of it.
const fn waits_anew(step: AlertStep) -> bool {
    matches!(step, AlertStep::Raised | AlertStep::Worsened | AlertStep::Returned | AlertStep::Escalated)
}

/// Under which name somebody's place is kept: nothing that tells who it is.
fn name_of(person: &Person) -> String {
    let viewer = person.viewing();
    let digest = Hash::of(format!("{} {} {}", viewer.user, viewer.role, viewer.office).as_bytes());
    format!("mail-{}", hex::encode(digest.0.get(..8).unwrap_or_default()))
}
