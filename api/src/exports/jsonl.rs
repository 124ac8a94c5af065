//! JSON Lines: the stamp, then one object a line, then one that says that nothing is missing.

use std::io::Write;

use serde_json::json;

use super::{Broken, Progress, Stamp, events::Events, table::Table};

fn line(into: &mut dyn Write, value: &impl serde::Serialize) -> Result<(), Broken> {
    serde_json::to_writer(&mut *into, value)?;
    into.write_all(b"\n")?;
    Ok(())
}

/// The events, each as `hrdd events export` tells it, with its leaf and its case.
pub(crate) fn events(
    stamp: &Stamp,
    rest: bool,
    events: &Events<'_>,
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    if !rest {
        line(into, &json!({ "manifest": stamp }))?;
    }
    let mut lines = Vec::new();
    events.each(progress, &mut |page| {
        lines.clear();
        for event in page {
            event.write(&mut lines)?;
            lines.push(b'\n');
        }
        into.write_all(&lines)?;
        Ok(())
    })?;
    line(into, &json!({ "end": { "position": stamp.position } }))
}

/// The rows of a table, each an object by the names of its columns.
pub(crate) fn table(stamp: &Stamp, table: &mut Table<'_>, into: &mut dyn Write) -> Result<(), Broken> {
    line(into, &json!({ "manifest": stamp }))?;
    let keys: Vec<&str> = table.columns.iter().map(|column| column.key).collect();
    table.each(&mut |row| {
        let object: serde_json::Map<String, serde_json::Value> =
            keys.iter().zip(row).map(|(key, cell)| ((*key).to_owned(), cell.json())).collect();
        line(into, &object)
    })?;
    line(into, &json!({ "end": { "position": stamp.position } }))
}
