//! Global ids and cursors: opaque, versioned, valid for ever.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Position,
    terms::{CaseId, RecipientId},
};

/// What a global id names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Case(CaseId),
    Event(Position),
    Alert(Position),
    Recipient(RecipientId),
}

fn seal(kind: &str, key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1:{kind}:{key}"))
}

pub(crate) fn case(case: CaseId) -> String {
    seal("Case", &case.to_string())
}

pub(crate) fn event(position: Position) -> String {
    seal("Event", &position.to_string())
}

/// An alert is called after the event that raised it, and is another thing.
pub(crate) fn alert(position: Position) -> String {
    seal("Alert", &position.to_string())
}

pub(crate) fn recipient(recipient: &RecipientId) -> String {
    seal("Recipient", recipient.as_str())
}

/// What an id names; none where it is not one of ours.
pub(crate) fn named(id: &str) -> Option<Named> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(id).ok()?).ok()?;
    let (kind, key) = text.strip_prefix("1:")?.split_once(':')?;
    match kind {
        "Case" => key.parse().ok().map(CaseId).map(Named::Case),
        "Event" => key.parse().ok().map(Position).map(Named::Event),
        "Alert" => key.parse().ok().map(Position).map(Named::Alert),
        "Recipient" => RecipientId::new(key).ok().map(Named::Recipient),
        _ => None,
    }
}

/// A place in a list, bound to what was asked: another filter or order refuses it.
pub(crate) fn cursor(place: &str, asked: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1:{}:{place}", mark(asked)))
}

/// The place of a cursor, where it was made for the same filter and order.
pub(crate) fn place(cursor: &str, asked: &str) -> Option<String> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let (found, place) = text.strip_prefix("1:")?.split_once(':')?;
    (found == mark(asked)).then(|| place.to_owned())
}

fn mark(asked: &str) -> String {
    let digest = domain::terms::Digest::of(asked.as_bytes());
    hex::encode(digest.0.get(..6).unwrap_or_default())
}
