//! What a receiver is sent: the steps that an event brings in the lives of alerts, as the API shows them to the person as whom
//! the receiver sees, in a CloudEvents 1.0 event. Judged anew at every try: what that person no longer sees does not leave.

use std::{fmt, sync::RwLockReadGuard};

use domain::{
    Envelope, Position,
    access::Viewer,
    alerts::cause,
    terms::{Confidentiality, Role},
};
use projections::{Alert, AlertChange, AlertFilter, AlertStep, Projection, ProjectionError, Views};
use serde_json::{Map, Value, json};
use storage::StorageError;

use super::{
    cloudevent::{self, Face, enveloped},
    endpoint::{Endpoint, Filter},
};
use crate::{
    casebook::{Casebook, Clock},
    graphql::ids,
    sight,
};

/// The media type of a CloudEvents event in JSON.
pub(crate) const CONTENT_TYPE: &str = "application/cloudevents+json; charset=utf-8";

/// What the types of events begin with; the kind of the alert follows.
const TYPE: &str = "hrdd.alert.";

/// A message, ready to be signed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    /// The same for the same event at every try and every time it is sent again, and for no other event, whatever was
    /// restored: position and the start of the hash of the record.
    pub(crate) id: String,
    pub(crate) body: Value,
}

/// Why it cannot be told whether there is a message. That is no "there is none": whoever asked stays where they are, and asks
/// again.
#[derive(Debug)]
pub(crate) enum Unmade {
    /// The log cannot be read.
    Unread(StorageError),
    /// What alerts are read from stands still.
    Stands(ProjectionError),
    /// It has come to this position only.
    Behind(Position),
}

impl From<StorageError> for Unmade {
    fn from(error: StorageError) -> Self {
        Self::Unread(error)
    }
}

impl fmt::Display for Unmade {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unread(error) => write!(formatter, "the log cannot be read: {error}"),
            Self::Stands(error) => {
                write!(
                    formatter,
                    "what alerts are read from stands still; nothing is lost: restart the server. {error}"
                )
            }
            Self::Behind(position) => {
                write!(formatter, "what alerts are read from has come to position {position} only: ask again")
            }
        }
    }
}

impl std::error::Error for Unmade {}

/// The views, where everything that alerts are read from is current and has come as far as a position.
pub(crate) fn ready(casebook: &Casebook, position: Position) -> Result<RwLockReadGuard<'_, Views>, Unmade> {
    let views = casebook.current(&Projection::OF_ALERTS).map_err(Unmade::Stands)?;
    if views.position() < position { Err(Unmade::Behind(views.position())) } else { Ok(views) }
}

/// The person's eyes today; none where their account is closed: grants that were not taken back count for nothing then.
pub(crate) fn eyes(casebook: &Casebook, viewing: &super::endpoint::Viewing) -> Option<Viewer> {
    let (views, today) = (casebook.views(), casebook.now().day());
    let account = views.registry().access().account(&viewing.user);
    let is_closed = account.is_some_and(|account| account.closed_at.is_some());
    (!is_closed).then(|| Viewer::of(views.registry(), &viewing.actor(), today))
}

/// The steps in the lives of alerts that an event brought, for those who hear of them, in the order in which the subscription
/// tells them: of alerts of which one of some roles was told, where such are named.
fn steps(casebook: &Casebook, viewer: &Viewer, event: &Envelope, told: &[Role]) -> Result<Vec<AlertChange>, Unmade> {
    let filter = AlertFilter { told: told.to_vec(), ..AlertFilter::default() };
    Ok(ready(casebook, event.position)?.seen_by(viewer).alert_changes_at(event.position, &filter))
}

/// The gravest step of those that an event brought: what only ends comes after everything else.
fn gravest(steps: &[AlertChange]) -> Option<&AlertChange> {
    steps.iter().min_by_key(|change| {
        (change.step == AlertStep::Resolved, std::cmp::Reverse(change.alert.severity), change.alert.id)
    })
}

/// A step, as it is said.
fn said(casebook: &Casebook, viewer: &Viewer, change: &AlertChange) -> Result<Map<String, Value>, StorageError> {
    let said = [
        ("id", json!(ids::alert(change.alert.id))),
        ("alert", json!(change.alert.id)),
        ("step", json!(change.step)),
        ("kind", json!(change.says)),
        ("severity", json!(change.alert.severity)),
        ("state", json!(change.alert.state)),
        ("subject", json!(subject(casebook, viewer, &change.alert)?)),
    ];
    Ok(said.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Of which record an alert is, as the API says it; none where the event that raised it is not seen. A reading of what is
/// strictly confidential is on record before it leaves; nobody reads here, so it does not leave.
fn subject(casebook: &Casebook, viewer: &Viewer, alert: &Alert) -> Result<Option<String>, StorageError> {
    let raising = casebook.reader().at(alert.id)?;
    if !sight::sees_event(casebook, viewer, &raising)
        || sight::class_of(&casebook.views(), &raising) == Confidentiality::StrictlyConfidential
    {
        return Ok(None);
    }
    let deadline = alert.deadline.filter(|_| casebook.views().seen_by(viewer).knows_deadline(alert));
    Ok(cause::of(&raising).map(|signal| signal.cause.named(deadline)))
}

/// The message for a receiver: one for an event, of the gravest step that it asks for, with all of them. None where the event is
/// no step in the life of an alert, is not asked for, or is not for its eyes.
pub(crate) fn of(casebook: &Casebook, endpoint: &Endpoint, event: &Envelope) -> Result<Option<Message>, Unmade> {
    let Filter { kinds, severities, told, .. } = &endpoint.filter;
    let asks = |change: &AlertChange| {
        (kinds.is_empty() || kinds.contains(&change.says) || kinds.contains(&change.alert.kind))
            && (severities.is_empty() || severities.contains(&change.alert.severity))
    };
    drop(ready(casebook, event.position)?);
    let Some(viewer) = eyes(casebook, &endpoint.viewer) else { return Ok(None) };
    let mut steps = steps(casebook, &viewer, event, told)?;
    steps.retain(asks);
    let Some(change) = gravest(&steps) else { return Ok(None) };
    if !asks_for_case(casebook, &endpoint.filter, event) {
        return Ok(None);
    }
    let case = event.stream.case();
    let reference = case.and_then(|case| casebook.reference(case));
    let place = case.and_then(|case| {
        let views = casebook.views();
        views.registry().access().facts(case).map(|facts| (facts.country(), facts.office().clone()))
    });
    let changes = steps.iter().map(|step| said(casebook, &viewer, step).map(Value::Object));
    let mut data = said(casebook, &viewer, change)?;
    let of_the_event = [
        ("position", json!(event.position)),
        ("recordedAt", json!(event.recorded.at)),
        ("effectiveOn", json!(event.effective_on)),
        ("case", json!(case.map(|case| json!({ "id": ids::case(case), "reference": reference })))),
        ("country", json!(place.as_ref().map(|(country, _)| country))),
        ("office", json!(place.as_ref().map(|(_, office)| office))),
        ("changes", Value::Array(changes.collect::<Result<_, _>>()?)),
    ];
    data.extend(of_the_event.map(|(name, value)| (name.to_owned(), value)));
    let id = id(casebook, event)?;
    let face = Face {
        id: &id,
        source: &cloudevent::source(casebook.reader()),
        kind: &format!("{TYPE}{}", json!(change.says).as_str().unwrap_or_default()),
        subject: &reference.unwrap_or_else(|| event.stream.to_string()),
        time: event.recorded.at,
        sequence: Some(event.position),
    };
    let body = enveloped(&face, Value::Object(data));
    Ok(Some(Message { id, body }))
}

/// A message that says nothing: whether it arrives, and is believed, is all that is asked.
pub(crate) fn test(casebook: &Casebook, clock: &Clock, name: &str) -> std::io::Result<Message> {
    let id = format!("test-{}", crate::identity::random_name()?);
    let face = Face {
        id: &id,
        source: &cloudevent::source(casebook.reader()),
        kind: "hrdd.test",
        subject: name,
        time: clock.now(),
        sequence: None,
    };
    let body = enveloped(&face, json!({ "receiver": name }));
    Ok(Message { id, body })
}

fn asks_for_case(casebook: &Casebook, filter: &Filter, event: &Envelope) -> bool {
    if filter.countries.is_empty() && filter.offices.is_empty() && filter.cases.is_empty() {
        return true;
    }
    let Some(case) = event.stream.case() else { return false };
    let views = casebook.views();
    let facts = views.registry().access().facts(case);
    let of_place = facts.is_some_and(|facts| projections::lies_in(facts, &filter.countries, &filter.offices));
    let named = filter.cases.is_empty()
        || filter.cases.iter().any(|named| views.registry().case_by_reference(named) == Some(case));
    of_place && named
}

/// Which event it is, in any copy of this ledger.
fn id(casebook: &Casebook, event: &Envelope) -> Result<String, StorageError> {
    let leaf = casebook.reader().leaf(event.position)?;
    Ok(cloudevent::id(event.position, &leaf))
}
