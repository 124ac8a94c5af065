//! How commands speak: data on standard output, progress on standard error.

use std::io::Write;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

/// What a command answers under `--json`.
#[derive(Serialize)]
struct Answer<'a, T> {
    ok: bool,
    data: &'a T,
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

/// A bar that is drawn only where standard error is a terminal.
pub(crate) fn bar(length: u64, doing: &str, of: &str, quiet: bool) -> Result<ProgressBar> {
    let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(length) };
    bar.set_style(ProgressStyle::with_template(&format!(" {doing}  {{bar:30}} {{pos}}/{{len}} {of}"))?);
    Ok(bar)
}
