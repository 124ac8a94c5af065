//! One line for a collector, as RFC 5424 writes it: `<PRI>1 TIME HOST hrdd PID MSGID [hrdd@32473 name="value" …] MSGID`.

use std::fmt::Display;

use domain::{Actor, Envelope, Position};

/// Security and authorisation messages that are private (RFC 5424, 6.2.1: `authpriv`).
const FACILITY: u8 = 10;

/// The structured data's name. 32473 is the enterprise number for examples (RFC 5612): the project has none of its own.
const DATA: &str = "hrdd@32473";

/// The longest value that is told.
const VALUE_CHARACTERS: usize = 200;

/// How grave a line is, by the words of syslog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gravity {
    /// Somebody must act at once.
    Alert = 1,
    /// Something failed.
    Error = 3,
    /// Somebody should look.
    Warning = 4,
    /// As it should be, and worth knowing.
    Notice = 5,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    what: &'static str,
    gravity: Gravity,
    at: chrono::DateTime<chrono::Utc>,
    data: String,
    position: Option<Position>,
}

impl Line {
    /// Something that happened just now. `what` is its stable name: capitals, and at most 32 of them.
    pub(crate) fn new(what: &'static str, gravity: Gravity) -> Self {
        Self { what, gravity, at: chrono::Utc::now(), data: String::new(), position: None }
    }

    /// Of an event: with its position, who recorded it, and when.
    #[must_use]
    pub(super) fn of(self, event: &Envelope) -> Self {
        let mut line = self.with("position", &event.position).by(&event.recorded.by);
        line.position = Some(event.position);
        let at = chrono::DateTime::from_timestamp_millis(event.recorded.at.milliseconds());
        line.at = at.unwrap_or(line.at);
        line
    }

    /// Of which event it is, where it is of one.
    pub(super) const fn position(&self) -> Option<Position> {
        self.position
    }

    /// With a value. `name` is one of our own words.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: &impl Display) -> Self {
        self.data.extend([" ", name, "=\""]);
        for letter in value.to_string().chars().take(VALUE_CHARACTERS) {
            match letter {
                '"' | '\\' | ']' => self.data.extend(['\\', letter]),
                letter if letter.is_control() => self.data.push('\u{fffd}'),
                letter => self.data.push(letter),
            }
        }
        self.data.push('"');
        self
    }

    /// With who did it.
    #[must_use]
    pub(crate) fn by(self, actor: &Actor) -> Self {
        self.with("user", &actor.user).with("role", &actor.role).with("office", &actor.office)
    }

    /// As it is sent, without an end of line.
    pub(crate) fn text(&self, host: &str, process: u32) -> String {
        let Self { what, gravity, at, data, .. } = self;
        let priority = FACILITY * 8 + *gravity as u8;
        let at = at.format("%Y-%m-%dT%H:%M:%S%.3fZ");
        format!("<{priority}>1 {at} {host} hrdd {process} {what} [{DATA}{data}] {what}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_written_as_the_standard_says_and_nobody_breaks_out_of_a_value() {
        let mut line =
            Line::new("LOGIN_REFUSED", Gravity::Warning).with("user", &"U-1\"] [x]\n\\").with("from", &"192.0.2.1");
        line.at = chrono::DateTime::UNIX_EPOCH;
        assert_eq!(
            line.text("host-1", 7),
            "<84>1 1970-01-01T00:00:00.000Z host-1 hrdd 7 LOGIN_REFUSED \
             [hrdd@32473 user=\"U-1\\\"\\] [x\\]\u{fffd}\\\\\" from=\"192.0.2.1\"] LOGIN_REFUSED"
        );
        let long = Line::new("X", Gravity::Notice).with("user", &"a".repeat(5_000));
        assert!(long.text("-", 1).len() < 400);
    }
}
