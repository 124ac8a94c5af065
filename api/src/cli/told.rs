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

/// A sign that turns the line it stands in around: the marks, embeddings, overrides and isolates of Unicode.
const fn turns(sign: char) -> bool {
    matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Text for one line, whole: line ends become spaces, and nothing in it speaks to a terminal or turns the line around.
pub(crate) fn plain(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.replace(turns, "").replace(char::is_control, "\u{fffd}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_speaks_to_a_terminal_or_turns_its_line_around() {
        let title = "\u{202e}Patrols\u{202c} of \u{2067}حدود\u{2069}\u{61c}\u{200f}\r\n\u{2028}at\u{1b}[2J night";
        assert_eq!(plain(title), "Patrols of حدود at\u{fffd}[2J night");
        assert_eq!(short(&"\u{202e}x".repeat(WIDTH)), "x".repeat(WIDTH), "what is not shown takes no room");
    }
}
