//! `hrdd events export`: the log as JSON Lines, oldest first, a page at a time.

use std::{
    io::{BufWriter, Write},
    path::PathBuf,
};

use anyhow::{Context, Result};
use domain::{Position, terms::ReadingKind};
use serde_json::json;
use storage::LogReader;

use super::{
    Store,
    progress::Progress,
    told::Told,
    traced::{Reading, Reason, Source},
};

/// Events read at once.
pub(crate) const PAGE: usize = 1_000;

/// Which events, and where to.
#[derive(clap::Args)]
pub(crate) struct Export {
    #[command(flatten)]
    store: Store,
    /// Only what comes after this position.
    #[arg(long, value_name = "P", default_value_t = 0)]
    after: u64,
    /// Write to this file instead of standard output; it appears when it is whole.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    reason: Reason,
}

/// Whether a strictly confidential event comes after a position.
fn holds_strict(source: &Source, reader: &LogReader, after: Position) -> Result<bool> {
    let mut last = after;
    loop {
        let page = reader.after(last, PAGE)?;
        let Some(end) = page.last() else { return Ok(false) };
        if page.iter().any(|event| source.is_strict(event)) {
            return Ok(true);
        }
        last = end.position;
    }
}

pub(crate) fn run(arguments: &Export, json: bool) -> Result<()> {
    let source = arguments.reason.open(&arguments.store, json)?;
    let reader = source.reader();
    // Before the reading itself is on record: an export is of what was there when it was asked for.
    let head = reader.head();
    let strict = holds_strict(&source, &reader, Position(arguments.after))?;
    let of = format!("events after position {}", arguments.after);
    let read = Reading { kind: ReadingKind::Export, case: None, of, positions: Vec::new(), strict };
    source.trace(&arguments.reason, read)?;
    let total = head.0.saturating_sub(arguments.after);
    let mut progress = Progress::begin("exporting", "events", Some(total), json);
    let mut copy = |into: &mut dyn Write| -> Result<u64> {
        let (mut last, mut count) = (Position(arguments.after), 0);
        while last < head {
            let page = reader.after(last, PAGE)?;
            for event in page.iter().take_while(|event| event.position <= head) {
                serde_json::to_writer(&mut *into, &Told::of(event)).map_err(std::io::Error::from)?;
                into.write_all(b"\n")?;
                (last, count) = (event.position, count + 1);
            }
            progress.set(count);
        }
        into.flush()?;
        Ok(count)
    };
    let count = match &arguments.out {
        None => copy(&mut BufWriter::new(std::io::stdout().lock()))?,
        Some(file) => {
            // Written beside and moved into place: half an export never bears the name of a whole one.
            let folder = file
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
                .unwrap_or_else(|| std::path::Path::new("."));
            let why = || format!("cannot write {}. Check that the folder exists and may be written", file.display());
            let mut written = tempfile::NamedTempFile::new_in(folder).with_context(why)?;
            let count = copy(&mut BufWriter::new(written.as_file_mut()))?;
            written.as_file().sync_all().with_context(why)?;
            written.persist(file).with_context(why)?;
            count
        }
    };
    progress.finish();
    let to = arguments.out.as_ref().map_or_else(|| "standard output".into(), |file| file.display().to_string());
    if json {
        eprintln!(
            "{}",
            json!({ "type": "summary", "events": count, "after": Position(arguments.after), "head": head, "to": to })
        );
    } else {
        eprintln!(" exported {count} events after position {}, up to {head}, to {to}", arguments.after);
    }
    Ok(())
}
