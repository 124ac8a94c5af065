//! Alerts: events that somebody should hear of.

use std::sync::{Arc, OnceLock};

use async_graphql::{ID, Object};
use domain::{Envelope, access::Viewer};
use projections::{AlertEntry, AlertFilter as Filter, AlertKind, Severity, alert_of};

use super::{
    event::{Event, Shaped},
    ids,
    scalars::{Date, DateTime, Position},
};
use crate::{casebook::Casebook, sight};

/// An event that somebody should hear of.
pub(crate) struct Alert {
    entry: AlertEntry,
    casebook: Arc<Casebook>,
    viewer: Arc<Viewer>,
    /// Its event, read once where something is asked that only it can answer; none where it is not seen.
    event: OnceLock<Option<Arc<Envelope>>>,
}

/// A case, enough to find it.
pub(crate) struct CaseLink {
    case: domain::terms::CaseId,
    casebook: Arc<Casebook>,
}

impl Alert {
    pub(crate) fn new(entry: AlertEntry, casebook: &Arc<Casebook>, viewer: &Arc<Viewer>) -> Self {
        Self { entry, casebook: Arc::clone(casebook), viewer: Arc::clone(viewer), event: OnceLock::new() }
    }

    /// The alert that an event gives cause to, if any.
    pub(crate) fn of(event: &Envelope, casebook: &Arc<Casebook>, viewer: &Arc<Viewer>) -> Option<Self> {
        entry(event).map(|entry| Self::new(entry, casebook, viewer))
    }

    /// Its event, where that is seen.
    fn seen(&self) -> async_graphql::Result<Option<&Arc<Envelope>>> {
        if let Some(event) = self.event.get() {
            return Ok(event.as_ref());
        }
        let event =
            self.casebook.reader().at(self.entry.position).map_err(|error| super::failure::unreadable(&error))?;
        let seen = sight::sees_event(&self.casebook, &self.viewer, &event);
        Ok(self.event.get_or_init(|| seen.then_some(event)).as_ref())
    }
}

fn entry(event: &Envelope) -> Option<AlertEntry> {
    let (fact, case_id) = (alert_of(event)?, event.stream.case()?);
    Some(AlertEntry {
        position: event.position,
        case_id,
        recorded_at: event.recorded.at,
        effective_on: event.effective_on,
        kind: fact.kind,
        severity: fact.severity,
        subject: fact.subject,
    })
}

/// Whether an event is an alert that a filter asks for.
pub(crate) fn wants(filter: &Filter, event: &Envelope) -> bool {
    entry(event).is_some_and(|entry| filter.takes(&entry))
}

/// An event that somebody should hear of.
#[Object]
impl Alert {
    /// Global id: that of its event.
    async fn id(&self) -> ID {
        ids::event(self.entry.position).into()
    }

    /// The position of its event.
    async fn position(&self) -> Position {
        Position(self.entry.position)
    }

    /// What happened.
    async fn kind(&self) -> Shaped<AlertKind> {
        Shaped(self.entry.kind)
    }

    /// How urgent it is.
    async fn severity(&self) -> Shaped<Severity> {
        Shaped(self.entry.severity)
    }

    /// Where it stands: every alert is raised; acknowledging is not recorded yet.
    async fn state(&self) -> &'static str {
        "RAISED"
    }

    /// Of which record of the case; null where the event itself is not seen.
    async fn subject(&self) -> async_graphql::Result<Option<&str>> {
        Ok(self.seen()?.map(|_| self.entry.subject.as_str()))
    }

    /// When it was recorded.
    async fn recorded_at(&self) -> DateTime {
        DateTime(self.entry.recorded_at)
    }

    /// The day it happened.
    async fn effective_on(&self) -> Date {
        Date(self.entry.effective_on)
    }

    /// The case.
    async fn case(&self) -> CaseLink {
        CaseLink { case: self.entry.case_id, casebook: Arc::clone(&self.casebook) }
    }

    /// The event that says so; null where it is not seen.
    async fn event(&self) -> async_graphql::Result<Option<Event>> {
        Ok(self.seen()?.map(|event| Event::new(Arc::clone(event), &self.casebook)))
    }
}

/// A case, enough to find it.
#[Object]
impl CaseLink {
    /// Global id of the case.
    async fn id(&self) -> ID {
        ids::case(self.case).into()
    }

    /// The case's own reference.
    async fn reference(&self) -> Option<String> {
        self.casebook.reference(self.case)
    }
}
