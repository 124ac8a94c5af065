//! `hrdd backup list`.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;
use storage::backup::Backup;

use super::Ended;
use crate::cli::out;

/// What belongs to a backup.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  hrdd backup list /backup/hrdd")]
pub(crate) struct List {
    /// The folder of the backup.
    #[arg(value_name = "DIR")]
    backup: PathBuf,
}

pub(crate) fn run(arguments: &List, json: bool) -> Result<()> {
    let backup = Backup::open(&arguments.backup).map_err(Ended::from)?;
    let (manifest, checkpoint) = (backup.manifest(), backup.checkpoint().map_err(Ended::from)?);
    let drills = backup.drills().map_err(Ended::from)?;
    let bytes: u64 = manifest.parts.iter().map(|part| part.bytes).sum();
    if json {
        return out::data(&json!({
            "format": manifest.format, "origin": manifest.origin, "position": manifest.size.to_string(),
            "root": manifest.root, "takenAt": manifest.taken_at, "takenBy": manifest.taken_by, "bytes": bytes,
            "keys": manifest.keys, "checkpoint": checkpoint.note(), "parts": manifest.parts,
            "earlier": manifest.earlier.iter().map(|kept| kept.size.to_string()).collect::<Vec<_>>(),
            "drills": drills,
        }));
    }
    out::line(&format!("log         {}", manifest.origin))?;
    out::line(&format!("position    {}, {bytes} bytes in {} parts", manifest.size, manifest.parts.len()))?;
    out::line(&format!("taken       {} by hrdd {}", manifest.taken_at, manifest.taken_by))?;
    let earlier: Vec<String> = manifest.earlier.iter().map(|kept| kept.size.to_string()).collect();
    if !earlier.is_empty() {
        out::line(&format!("earlier     at {}", earlier.join(", ")))?;
    }
    for part in &manifest.parts {
        out::line(&format!("part        {}  {} bytes  {}", part.file, part.bytes, part.sha256))?;
    }
    match drills.last() {
        Some(drill) if drill.findings.is_empty() => {
            out::line(&format!("drill       {} at position {}: went well", drill.at, drill.size))?;
        }
        Some(drill) => out::line(&format!("drill       {}: {}", drill.at, drill.findings.join("; ")))?,
        None => out::line("drill       none yet; `hrdd backup drill` shows that it can be restored")?,
    }
    out::line("")?;
    out::line(checkpoint.note().trim_end())
}
