//! `hrdd bundle` and `hrdd events proof`: what is carried away from a store, to be checked elsewhere.

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result};
use domain::{Position, terms::ReadingKind};
use serde_json::json;
use storage::{ALL_REVISIONS, LogReader, Signed, proof::leaf_hash};

use super::{
    Store,
    case::Named,
    exit::{Ended, Exit},
    out,
    traced::{Reading, Reason},
};
use crate::bundle::{Finding, Unbundled, check, write};

/// How long the checkpoint of a store that was just opened is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Which case, and where to.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  hrdd bundle XA-2025-001 --data DIR\n  hrdd bundle XA-2025-001 --data DIR --out for-the-auditor.hrdd"
)]
pub(crate) struct Bundle {
    #[command(flatten)]
    named: Named,
    /// Write to this file; REFERENCE.hrdd here where none is named. It appears when it is whole.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// As of the newest checkpoint that witnesses have signed, even where the case went on since.
    #[arg(long)]
    witnessed: bool,
}

/// Which event, and where to.
#[derive(clap::Args)]
pub(crate) struct Proof {
    /// The event's position in the log.
    #[arg(value_name = "POSITION")]
    position: u64,
    #[command(flatten)]
    store: Store,
    /// Write PREFIX.tlog-proof and PREFIX.record; event-POSITION where none is named.
    #[arg(long, value_name = "PREFIX")]
    out: Option<PathBuf>,
    #[command(flatten)]
    reason: Reason,
}

/// The checkpoint of a bundle: what witnesses have signed where that covers everything, else the newest.
fn checkpoint(reader: &LogReader, covering: Position, only_witnessed: bool) -> Result<(Arc<Signed>, bool)> {
    let witnessed = reader.witnessed();
    if only_witnessed {
        let why = "no witness has signed a checkpoint of this log yet; leave out --witnessed";
        return Ok((witnessed.ok_or_else(|| Ended::new(Exit::NotFound, "NOT_WITNESSED", why))?, true));
    }
    match witnessed.filter(|signed| signed.size() >= covering.0) {
        Some(signed) => Ok((signed, true)),
        None => Ok((reader.signed_for(reader.head(), PATIENCE)?, false)),
    }
}

pub(crate) fn run(arguments: &Bundle, json: bool) -> Result<()> {
    let reason = &arguments.named.reason;
    let source = reason.open(&arguments.named.store, json)?;
    let (case, present) = source.case(&arguments.named.reference)?;
    let reader = source.reader();
    let history = reader.history(&domain::Stream::Case(case), ALL_REVISIONS)?;
    let strict = history.iter().any(|event| source.is_strict(event));
    let of = format!("bundle of {}", present.reference());
    let read = Reading { kind: ReadingKind::Bundle, case: Some(case), of, positions: Vec::new(), strict };
    source.trace(reason, read)?;
    let last = reader.last_of(&domain::Stream::Case(case));
    let (signed, witnessed) = checkpoint(&reader, last, arguments.witnessed)?;
    let bytes = write(&reader, case, &signed).map_err(unbundled)?;
    let reference = present.reference();
    let file = arguments.out.clone().unwrap_or_else(|| format!("{}.hrdd", reference.replace(['/', ':'], "-")).into());
    keep(&file, &bytes)?;
    let keys: Vec<String> = signed.checkpoint.verify(reader.keys())?.iter().map(ToString::to_string).collect();
    let (path, size) = (file.display().to_string(), signed.size());
    if json {
        return out::data(&json!({
            "file": path, "reference": reference, "bytes": bytes.len(), "size": size.to_string(), "witnessed": witnessed, "keys": keys,
        }));
    }
    out::line(&path)?;
    let seen = if witnessed { ", which witnesses have signed" } else { "; no witness has signed that yet" };
    eprintln!(" wrote {reference} as of position {size}{seen}: {} bytes", bytes.len());
    eprintln!(" give its reader this key by another way than the file:");
    keys.iter().for_each(|key| eprintln!("   {key}"));
    Ok(())
}

pub(crate) fn prove(arguments: &Proof, json: bool) -> Result<()> {
    let source = arguments.reason.open(&arguments.store, json)?;
    let (reader, position) = (source.reader(), Position(arguments.position));
    if position.0 == 0 || position > reader.head() {
        let why = format!("there is no event at position {position}; the log has positions 1 to {}", reader.head());
        return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
    }
    let event = reader.at(position)?;
    let of = format!("record and proof of the event at position {position}");
    let (strict, positions) = (source.is_strict(&event), Vec::new());
    let read = Reading { kind: ReadingKind::Bundle, case: event.stream.case(), of, positions, strict };
    source.trace(&arguments.reason, read)?;
    let (signed, witnessed) = checkpoint(&reader, position, false)?;
    let (record, proof) = (reader.record(position)?, reader.prove(position, &signed.checkpoint)?);
    proof.verify(&leaf_hash(&record))?;
    let proof = proof.to_string();
    check(proof.as_bytes(), &record).map_err(|finding| unbundled(Unbundled::Unreadable(finding)))?;
    let prefix = arguments.out.as_ref().map_or_else(|| format!("event-{position}"), |out| out.display().to_string());
    let [proof_file, record_file] = [format!("{prefix}.tlog-proof"), format!("{prefix}.record")];
    keep(Path::new(&record_file), &record)?;
    keep(Path::new(&proof_file), proof.as_bytes())?;
    if json {
        return out::data(&json!({
            "position": position, "proof": proof_file, "record": record_file, "size": signed.size().to_string(), "witnessed": witnessed,
        }));
    }
    out::line(&proof_file)?;
    out::line(&record_file)
}

fn unbundled(error: Unbundled) -> Ended {
    let message = error.to_string();
    match error {
        Unbundled::Storage(error) => error.into(),
        Unbundled::Proof(_) => Ended::new(Exit::Findings, "MISMATCH", message),
        Unbundled::NoCase => Ended::new(Exit::NotFound, "NOT_COVERED", message),
        Unbundled::TooLarge => Ended::new(Exit::Refused, "TOO_LARGE", message),
        Unbundled::Unreadable(Finding { .. }) | Unbundled::Unwritable(_) => Ended::new(Exit::Failed, "BUNDLE", message),
    }
}

/// Written beside and moved into place: half a file never bears the name of a whole one.
fn keep(file: &Path, bytes: &[u8]) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let why = || format!("cannot write {}. Check that the folder exists and may be written", file.display());
    let mut written = tempfile::NamedTempFile::new_in(folder).with_context(why)?;
    written.write_all(bytes).with_context(why)?;
    written.as_file().sync_all().with_context(why)?;
    written.persist(file).with_context(why)?;
    Ok(())
}
