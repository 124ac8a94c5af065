//! The folds that follow every event: all that must be saved. Everything else is computed from them.

use domain::{Position, Registry, Revision, Stream, terms::Instant};
use serde::{Deserialize, Serialize};

use crate::{
    alerts::Lives, cases::Cases, error::ProjectionError, recipients::Recipients, streams::Streams, trail::Trail,
};

/// The form of the snapshot; another number is another form, and the log is read from its beginning.
const FORMAT: u32 = 8;

/// The folds at one position, to be saved as opaque bytes. It may be lost at any time: the log is the truth.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Snapshot {
    format: u32,
    pub(crate) position: Position,
    pub(crate) recorded_at: Option<Instant>,
    pub(crate) streams: Streams,
    pub(crate) registry: Registry,
    pub(crate) cases: Cases,
    pub(crate) trail: Trail,
    pub(crate) recipients: Recipients,
    pub(crate) alerts: Lives,
}

impl Default for Snapshot {
    fn default() -> Self {
        Self {
            format: FORMAT,
            position: Position(0),
            recorded_at: None,
            streams: Streams::default(),
            registry: Registry::default(),
            cases: Cases::default(),
            trail: Trail::default(),
            recipients: Recipients::default(),
            alerts: Lives::default(),
        }
    }
}

impl Snapshot {
    /// The position up to which it has folded the log.
    pub fn position(&self) -> Position {
        self.position
    }

    /// Gives back what the lists hold in reserve, after a whole log was folded.
    pub(crate) fn shrink(&mut self) {
        self.recipients.around.values_mut().for_each(|around| around.positions.shrink_to_fit());
    }

    /// Checks what was read back and makes it ready.
    pub(crate) fn revived(mut self) -> Result<Self, ProjectionError> {
        let bad = |why: &str| Err(ProjectionError::BadSnapshot { why: why.into() });
        if self.format != FORMAT {
            return bad("it has another form");
        }
        if self.trail.len() as u64 != self.position.0 {
            return bad("it has more or fewer facts than positions");
        }
        let events: u64 = self.streams.known.iter().map(|known| u64::from(known.revision.0)).sum();
        if events != self.position.0 {
            return bad("the revisions of its streams do not add up to its position");
        }
        if let Err(why) = self.alerts.check(self.position, self.cases.next()) {
            return bad(why);
        }
        self.trail.check()?;
        for known in &self.streams.known {
            if known.positions.len() as u64 != u64::from(known.revision.0) {
                return bad("a stream has more or fewer positions than events");
            }
            let case = match (&known.stream, known.slot) {
                (Stream::Case(id), Some(slot)) => self.cases.get(slot).filter(|entry| entry.id == *id),
                (Stream::Case(_), None) => None,
                (
                    Stream::Recipient(_)
                    | Stream::Mechanism(_)
                    | Stream::Policy
                    | Stream::Roles(_)
                    | Stream::Ledger
                    | Stream::Access,
                    Some(_),
                ) => {
                    return bad("a stream that is no case has a case's place");
                }
                (
                    Stream::Recipient(_)
                    | Stream::Mechanism(_)
                    | Stream::Policy
                    | Stream::Roles(_)
                    | Stream::Ledger
                    | Stream::Access,
                    None,
                ) => continue,
            };
            let case = case.and_then(|entry| self.cases.state(entry));
            if case.map(|case| case.revision) != Some(known.revision) || known.revision == Revision(0) {
                return bad("a case is missing or has another revision than its stream");
            }
        }
        self.streams.renumber();
        self.trail.renumber();
        Ok(self)
    }
}
