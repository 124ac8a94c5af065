//! What a decision maker could have seen: the access rules, roles and assignments as they were when the decision was
//! recorded, folded anew from what was recorded of them until then.
//!
//! That is the access *then*. Whoever asks for a dossier is shown of it what they see *today*, as everywhere else. Of the
//! registry of recipients nothing is folded: only a screening that ran out has a class that comes from there, and it is taken
//! as recorded.

use std::sync::Arc;

use domain::{
    Envelope, Event, Position, Registry, Stream,
    access::Viewer,
    case::dossier::Decided,
    terms::{Digest, EvidenceId},
};
use projections::{MOST_FOUND, MOST_SCANNED, Order, TrailFilter, TrailPage};
use storage::{ALL_REVISIONS, LogReader, StorageError};

/// The kinds of events that say who sees what, beside roles and the case itself.
const OF_ACCESS: [&str; 2] = ["AccessRulesPublished", "OfficePlaced"];

/// Searches the index of the log: a filter, from where on.
pub(crate) type Search<'a> = &'a dyn Fn(&TrailFilter, Option<Position>) -> TrailPage;

/// The search over views that are held for each page of it alone.
pub(crate) fn page(views: &projections::Views, filter: &TrailFilter, from: Option<Position>) -> TrailPage {
    views.trail(filter, Order::OldestFirst, from, MOST_FOUND, MOST_SCANNED)
}

/// Somebody's access at the moment of a decision.
pub(crate) struct Then {
    registry: Registry,
    viewer: Viewer,
}

impl Then {
    /// The access of whoever took a decision.
    pub(crate) fn of(reader: &LogReader, search: Search<'_>, decided: &Decided<'_>) -> Result<Self, StorageError> {
        let decision = decided.decision;
        let until = |events: Vec<Arc<Envelope>>| events.into_iter().filter(|event| event.position < decision.position);
        let by = &decision.recorded.by;
        let roles = reader.history(&Stream::Roles(by.user.clone()), ALL_REVISIONS)?;
        let mut events: Vec<Arc<Envelope>> = until(roles).collect();
        let kinds = Event::kinds().filter(|kind| OF_ACCESS.contains(&kind.name)).map(|kind| kind.number);
        let filter = TrailFilter { kinds: kinds.collect(), ..TrailFilter::default() };
        let mut from = None;
        loop {
            let found = search(&filter, from);
            for position in found.positions.iter().filter(|position| **position < decision.position) {
                events.push(reader.at(*position)?);
            }
            from = found.scanned_to.or(from);
            if found.complete || from.is_none_or(|from| from >= decision.position) {
                break;
            }
        }
        events.extend(decided.known.iter().cloned().map(Arc::new));
        events.sort_by_key(|event| event.position);
        let mut registry = Registry::default();
        events.iter().for_each(|event| registry.evolve(event));
        let viewer = Viewer::of(&registry, by, decision.recorded.at.day());
        Ok(Self { registry, viewer })
    }

    /// Whether an event was shown to them.
    pub(crate) fn could_see(&self, event: &Envelope) -> bool {
        self.viewer.sees_event(&self.registry, event)
    }
}

/// To which part of what was known an event belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, async_graphql::Enum, serde::Serialize)]
#[graphql(name = "DossierPart")]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Part {
    /// It is in the dossier.
    Dossier,
    /// It came after the dossier, and the decision maker says to have read it.
    ReadAfter,
    /// It was on record, and the decision maker does not say to have read it; or the decision cites no dossier.
    NotCited,
}

impl Part {
    /// The part of something that was known.
    pub(crate) fn of(decided: &Decided<'_>, event: &Envelope) -> Self {
        match &decided.dossier {
            Some(cited) if event.revision <= cited.dossier.as_of_revision => Self::Dossier,
            Some(cited) if event.revision <= cited.read_up_to => Self::ReadAfter,
            Some(_) | None => Self::NotCited,
        }
    }
}

/// A piece of evidence that was on record.
pub(crate) struct Piece<'a> {
    /// The event that attached it.
    pub(crate) event: &'a Envelope,
    /// Its id.
    pub(crate) evidence: &'a EvidenceId,
    /// Its hash.
    pub(crate) sha256: Digest,
}

/// The evidence that was on record, in the order in which it was attached.
pub(crate) fn pieces<'a>(known: &'a [Envelope]) -> impl Iterator<Item = Piece<'a>> {
    known.iter().filter_map(|event| {
        let Event::Evidence(domain::case::evidence::Event::EvidenceAttached(body)) = &event.event else { return None };
        Some(Piece { event, evidence: &body.evidence, sha256: body.sha256 })
    })
}
