//! How commands answer: data on standard output.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

/// What a command answers under `--json`.
#[derive(Serialize)]
struct Answer<'a, T> {
    ok: bool,
    data: &'a T,
}

/// A text in a value, by its place; a dash where there is none.
pub(crate) fn text<'a>(value: &'a Value, place: &str) -> &'a str {
    value.pointer(place).and_then(Value::as_str).unwrap_or("-")
}

/// One line of text. A reader that went away ends the command, quietly.
pub(crate) fn line(text: &str) -> Result<()> {
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}

/// A value on a line of its own, fields in their order.
pub(crate) fn json(value: &impl Serialize) -> Result<()> {
    line(&serde_json::to_string(value)?)
}

/// The answer of a short command: `{"ok":true,"data":…}`.
pub(crate) fn data(value: &impl Serialize) -> Result<()> {
    json(&Answer { ok: true, data: value })
}
