//! An event as the command line tells it: one line for people, one object for programs.

use domain::{
    Actor, Edition, Envelope, Event, Position, Revision,
    terms::{Confidentiality, Day, Instant},
};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Where people say why, in the order in which it is looked for.
const REASONS: [&str; 10] =
    ["rationale", "reasons", "explanation", "reason", "note", "title", "summary", "text", "name", "description"];

/// The longest text shown on a line.
const WIDTH: usize = 120;

/// The body of an event alone, its fields in their own order.
pub(crate) struct Body<'a>(&'a Event);

impl<'a> Body<'a> {
    /// The body of an event.
    pub(crate) const fn of(event: &'a Event) -> Self {
        Self(event)
    }
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_body(serializer)
    }
}

/// An event as one object.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Told<'a> {
    position: Position,
    stream: String,
    revision: Revision,
    recorded_at: Instant,
    effective_on: Day,
    actor: &'a Actor,
    command_id: &'a str,
    policy_edition: Edition,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Position>,
    confidentiality: Confidentiality,
    kind: &'static str,
    payload: Body<'a>,
}

impl<'a> Told<'a> {
    /// Everything about an event but the store's own marks.
    pub(crate) fn of(envelope: &'a Envelope) -> Self {
        Self {
            position: envelope.position,
            stream: envelope.stream.to_string(),
            revision: envelope.revision,
            recorded_at: envelope.recorded.at,
            effective_on: envelope.effective_on,
            actor: &envelope.recorded.by,
            command_id: envelope.command.as_str(),
            policy_edition: envelope.policy,
            cause: envelope.cause,
            confidentiality: envelope.confidentiality,
            kind: envelope.event.kind().name,
            payload: Body(&envelope.event),
        }
    }
}

/// Why something was recorded, in the words of who recorded it.
pub(crate) fn reason(event: &Event) -> Option<String> {
    let body = serde_json::to_value(Body(event)).ok()?;
    REASONS.iter().find_map(|name| body.get(name).and_then(Value::as_str)).map(ToOwned::to_owned)
}

/// Text for one line, whole: line ends become spaces, and nothing in it speaks to a terminal.
pub(crate) fn plain(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.replace(char::is_control, "\u{fffd}")
}

/// The same, where what is long is cut.
pub(crate) fn short(text: &str) -> String {
    let plain = plain(text);
    if plain.chars().count() <= WIDTH {
        return plain;
    }
    plain.chars().take(WIDTH - 1).chain(['…']).collect()
}

/// A value of the domain as the API spells it, without quotes.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(Value::Null) | Err(_) => "-".into(),
        Ok(other) => other.to_string(),
    }
}

/// An event on one line.
pub(crate) fn line(envelope: &Envelope) -> String {
    let by = &envelope.recorded.by;
    let why = reason(&envelope.event).map(|why| format!("  {}", short(&why))).unwrap_or_default();
    format!(
        "{:>4}  {:>7}  {}  {}  {}  {}/{}{why}",
        envelope.revision,
        envelope.position,
        envelope.recorded.at,
        envelope.effective_on,
        envelope.event.kind().name,
        by.user,
        word(&by.role)
    )
}
