//! What an import says: each row's fate, the table of refused rows, the last line.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    path::PathBuf,
};

use anyhow::Result;
use domain::CommandId;
use serde_json::{Value, json};

use super::{Counts, Fate, Given, Judged, Register};
use crate::{
    cli::{
        exit::{Ended, Exit},
        out,
    },
    register::{self, RefusedRow, Sheet},
};

/// Tells what becomes of a row: of each in a dry run, otherwise of those that are not recorded.
pub(super) fn tell(judged: &Judged<'_>, arguments: &Register, mappings: usize, json: bool) -> Result<()> {
    let is_told = arguments.dry_run || matches!(judged.fate, Fate::Refused { .. } | Fate::Skipped);
    if !is_told {
        return Ok(());
    }
    let (row, command_id) = (judged.row.number, judged.command_id.as_ref().map(CommandId::as_str));
    if json {
        let mut line = json!({ "type": "row", "mapping": judged.mapping, "row": row, "commandId": command_id });
        let more = match &judged.fate {
            Fate::Accepted { command, events } => {
                json!({ "outcome": "accepted", "command": command, "events": events })
            }
            Fate::Repeated { command } => json!({ "outcome": "repeated", "command": command }),
            Fate::Refused { code, columns, message } => {
                json!({ "outcome": "refused", "code": code, "columns": columns, "message": message })
            }
            Fate::Skipped => json!({ "outcome": "skipped" }),
        };
        if let (Value::Object(line), Value::Object(more)) = (&mut line, more) {
            line.extend(more);
        }
        return out::json(&line);
    }
    let place = if mappings > 1 { format!("mapping {}, row {row}", judged.mapping) } else { format!("row {row}") };
    out::line(&match &judged.fate {
        Fate::Accepted { command, events: 1 } => format!("{place}: would record {command}"),
        Fate::Accepted { command, events } => format!("{place}: would record {command}, {events} events"),
        Fate::Repeated { command } => format!("{place}: {command} was recorded before"),
        Fate::Refused { code, columns, message } if columns.is_empty() => {
            format!("{place}: refused, {code}: {message}")
        }
        Fate::Refused { code, columns, message } => {
            format!("{place}: refused, {code}, column {}: {message}", columns.join(", "))
        }
        Fate::Skipped => format!("{place}: skipped, for it is of no command"),
    })
}

/// Writes the refused rows, where there are any and somebody asked for them; each stands there once, whatever refused it.
pub(super) fn report(arguments: &Register, sheet: &Sheet, judged: &[Judged<'_>]) -> Result<Option<PathBuf>, Ended> {
    let mut refused: BTreeMap<usize, RefusedRow<'_>> = BTreeMap::new();
    for judged in judged {
        let Fate::Refused { code, columns, message } = &judged.fate else { continue };
        match refused.entry(judged.row.number) {
            Entry::Vacant(row) => {
                let (code, columns, message) = (code.clone(), columns.clone(), message.clone());
                row.insert(RefusedRow { row: judged.row, code, columns, message });
            }
            Entry::Occupied(mut row) => row.get_mut().and(code, columns, message),
        }
    }
    let refused: Vec<RefusedRow<'_>> = refused.into_values().collect();
    let Some(path) = arguments.report.as_ref().filter(|_| !refused.is_empty()) else { return Ok(None) };
    register::write(path, sheet, &refused).map_err(|error| {
        let why = format!("the report could not be written to {}: {error}. Nothing was recorded", path.display());
        Ended::new(Exit::Failed, "REPORT", why)
    })?;
    Ok(Some(path.clone()))
}

/// The last line, and how it ended.
pub(super) fn conclude(
    arguments: &Register,
    given: &Given,
    counts: &Counts,
    (is_refused, reported): (bool, Option<PathBuf>),
    json: bool,
) -> Result<()> {
    let Counts { accepted, repeated, refused, skipped, .. } = counts;
    let (recorded, events) = if is_refused { (0, 0) } else { (*accepted, counts.events) };
    let report = reported.map(|path| path.display().to_string());
    let exit = if is_refused { Exit::Refused } else { Exit::Findings };
    if json {
        out::json(&json!({
            "type": "summary", "rows": given.sheet.rows.len(), "recorded": recorded, "events": events,
            "repeated": repeated, "refused": refused, "skipped": skipped, "accepted": accepted,
            "dryRun": arguments.dry_run, "report": report,
            "sha256": given.digest, "mappingSha256": given.mapping_digests,
        }))?;
        return if *refused == 0 { Ok(()) } else { Err(Ended::told(exit).into()) };
    }
    let verb = if arguments.dry_run { "would be recorded; nothing was, for this was a dry run" } else { "recorded" };
    out::line(&format!(
        "{} rows: {recorded} commands with {events} events {verb}; {repeated} had been recorded before, {refused} refused, {skipped} of no command. SHA-256 of the table: {}",
        given.sheet.rows.len(),
        given.digest
    ))?;
    if *refused == 0 {
        return Ok(());
    }
    let kept = report.map_or_else(
        || "--report FILE writes them into a table, with what refused each".into(),
        |path| format!("They stand in {path}, with what refused each"),
    );
    let why = if is_refused {
        format!(
            "{refused} rows are refused, so nothing was recorded, and {accepted} others wait. Later rows may be refused only because of an earlier one. Mend the table, or say --accept-refused to record the others. {kept}"
        )
    } else {
        format!("{refused} rows are refused and left out. {kept}: correct them there, and import that table")
    };
    Err(Ended::new(exit, "REFUSED", why).into())
}
