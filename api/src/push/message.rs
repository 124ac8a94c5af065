//! What a receiver is sent: an alert as the API shows it to the person as whom the receiver sees, in a CloudEvents 1.0 event.
//! Judged anew at every try: what that person no longer sees does not leave.

use domain::{
    Envelope, Position,
    access::Viewer,
    terms::{AlertKind, Confidentiality, Subject},
};
use projections::{Alert, AlertFilter, alert_of};
use serde_json::{Value, json};
use storage::StorageError;

use super::endpoint::{Endpoint, Filter};
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

/// Whether a person hears of the alert that an event gives cause to: by the rules that hold for their subscription.
pub(crate) fn hears_of(casebook: &Casebook, viewer: &Viewer, event: &Envelope) -> bool {
    let reached = match event.stream.case() {
        Some(case) => viewer.reaches_case(casebook.views().registry(), case),
        None => sight::sees_event(casebook, viewer, event),
    };
    viewer.sees(Subject::Alerts) && reached
}

/// The person's eyes today.
pub(crate) fn eyes(casebook: &Casebook, viewing: &super::endpoint::Viewing) -> Viewer {
    let (views, today) = (casebook.views(), casebook.now().day());
    Viewer::of(views.registry(), &viewing.actor(), today)
}

/// The most confidential class of an event of which more is told than that it is there.
pub(crate) fn class_of(casebook: &Casebook, event: &Envelope) -> Confidentiality {
    let views = casebook.views();
    let facts = event.stream.case().and_then(|case| views.registry().access().facts(case));
    facts.map_or(event.confidentiality, |facts| facts.class_of(event))
}

/// The alert that an event belongs to, as it stood after it: one that an earlier event of the same cause may have raised.
fn stood(casebook: &Casebook, event: &Envelope, says: AlertKind) -> Option<Alert> {
    let before = Position(event.position.0.saturating_sub(1));
    let views = casebook.views();
    let found = views.alert_changes(before, &AlertFilter::default(), 1).changes.into_iter();
    found
        .filter(|change| change.position == event.position)
        .find(|change| change.says == says)
        .map(|change| change.alert)
}

/// The message for a receiver; none where the event is no alert, is not asked for, or is not for its eyes.
pub(crate) fn of(casebook: &Casebook, endpoint: &Endpoint, event: &Envelope) -> Result<Option<Message>, StorageError> {
    let Some(fact) = alert_of(event) else { return Ok(None) };
    let Filter { kinds, severities, .. } = &endpoint.filter;
    let alert = stood(casebook, event, fact.kind);
    let severity = alert.as_ref().map_or(fact.severity, |alert| alert.severity);
    let asked = (kinds.is_empty() || kinds.contains(&fact.kind))
        && (severities.is_empty() || severities.contains(&severity))
        && asks_for_case(casebook, &endpoint.filter, event);
    let viewer = eyes(casebook, &endpoint.viewer);
    if !asked || !hears_of(casebook, &viewer, event) {
        return Ok(None);
    }
    let case = event.stream.case();
    let reference = case.and_then(|case| casebook.reference(case));
    let place = case.and_then(|case| {
        let views = casebook.views();
        views.registry().access().facts(case).map(|facts| (facts.country(), facts.office().clone()))
    });
    // A reading of what is strictly confidential is on record before it leaves; nobody reads here, so it does not leave.
    let told = sight::sees_event(casebook, &viewer, event)
        && class_of(casebook, event) < Confidentiality::StrictlyConfidential;
    let data = json!({
        "id": ids::event(event.position),
        "position": event.position,
        "kind": fact.kind,
        "severity": severity,
        "alert": alert.as_ref().map(|alert| ids::alert(alert.id)),
        "state": alert.as_ref().map(|alert| alert.state),
        "subject": told.then_some(&fact.subject),
        "recordedAt": event.recorded.at,
        "effectiveOn": event.effective_on,
        "case": case.map(|case| json!({ "id": ids::case(case), "reference": reference })),
        "country": place.as_ref().map(|(country, _)| country),
        "office": place.as_ref().map(|(_, office)| office),
    });
    let id = id(casebook, event)?;
    let body = json!({
        "specversion": "1.0",
        "id": id,
        "source": source(casebook),
        "type": format!("{TYPE}{}", json!(fact.kind).as_str().unwrap_or_default()),
        "subject": reference.unwrap_or_else(|| event.stream.to_string()),
        "time": event.recorded.at,
        "datacontenttype": "application/json",
        // The extension by this name: receivers put events in order by it, and see where they stand.
        "sequence": event.position,
        "data": data,
    });
    Ok(Some(Message { id, body }))
}

/// A message that says nothing: whether it arrives, and is believed, is all that is asked.
pub(crate) fn test(casebook: &Casebook, clock: &Clock, name: &str) -> std::io::Result<Message> {
    let id = format!("test-{}", crate::identity::random_name()?);
    let body = json!({
        "specversion": "1.0",
        "id": id,
        "source": source(casebook),
        "type": "hrdd.test",
        "subject": name,
        "time": clock.now(),
        "datacontenttype": "application/json",
        "data": { "receiver": name },
    });
    Ok(Message { id, body })
}

fn asks_for_case(casebook: &Casebook, filter: &Filter, event: &Envelope) -> bool {
    if filter.countries.is_empty() && filter.offices.is_empty() && filter.cases.is_empty() {
        return true;
    }
    let Some(case) = event.stream.case() else { return false };
    let views = casebook.views();
    let of_place = views.registry().access().facts(case).is_some_and(|facts| {
        (filter.countries.is_empty() || filter.countries.contains(&facts.country()))
            && (filter.offices.is_empty() || filter.offices.contains(facts.office()))
    });
    let named = filter.cases.is_empty()
        || filter.cases.iter().any(|named| views.registry().case_by_reference(named) == Some(case));
    of_place && named
}

/// Which event it is, in any copy of this ledger.
fn id(casebook: &Casebook, event: &Envelope) -> Result<String, StorageError> {
    let leaf = casebook.reader().leaf(event.position)?;
    let start = hex::encode(leaf.get(..8).unwrap_or(&leaf));
    Ok(format!("{}-{start}", event.position))
}

/// Which ledger it is: the name that its key bears.
fn source(casebook: &Casebook) -> String {
    let key = casebook.reader().keys().first().map(ToString::to_string).unwrap_or_default();
    format!("/hrdd/{}", key.split('+').next().unwrap_or_default())
}
