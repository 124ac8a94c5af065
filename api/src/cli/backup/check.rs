//! `hrdd backup check`.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
use storage::backup::{Backup, Checked};

use super::{Against, Ended};
use crate::cli::{out, progress::Progress};

/// Read and compute a backup again.
#[derive(clap::Args)]
#[command(
    after_help = "Without --trust or --key the keys are those the backup names: that proves it is whole, not that it is genuine.\n\nExamples:\n  hrdd backup check /backup/hrdd\n  hrdd backup check /backup/hrdd --key LOG+ID+KEY --against checkpoint-1200"
)]
pub(crate) struct Check {
    /// The folder of the backup.
    #[arg(value_name = "DIR")]
    backup: PathBuf,
    #[command(flatten)]
    against: Against,
}

pub(crate) fn run(arguments: &Check, json: bool) -> Result<Value> {
    let compared = arguments.against.read()?;
    let backup = Backup::open(&arguments.backup).map_err(Ended::from)?;
    let mut progress = Progress::begin("checking", "records", None, json);
    let checked = backup.check(&compared.asked(), &mut |done, total| progress.of(done, total));
    progress.finish();
    let checked = checked.map_err(Ended::from)?;
    let genuine = compared.trust.is_some();
    let against = compared.against.as_ref().map(|given| given.checkpoint().root.size);
    if !json {
        tell(&backup, &checked, genuine, against)?;
    }
    let root = checked.root();
    Ok(json!({
        "origin": backup.manifest().origin, "position": root.size.to_string(), "root": hex::encode(root.hash),
        "streams": checked.streams, "parts": backup.manifest().parts.len(), "keysGiven": genuine,
        "witnesses": checked.witnesses, "against": against.map(|size| size.to_string()),
        "leftBehind": checked.left_behind, "foreign": checked.foreign, "withKey": checked.held.is_some(),
        "staleKey": checked.stale().map(ToString::to_string),
    }))
}

fn tell(backup: &Backup, checked: &Checked, genuine: bool, against: Option<u64>) -> Result<()> {
    let root = checked.root();
    out::line(&format!("log         {}", backup.manifest().origin))?;
    out::line(&format!("position    {}, {} streams", root.size, checked.streams))?;
    out::line(&format!("root        {}", hex::encode(root.hash)))?;
    out::line("records     every one was read; tree and streams come to every checkpoint that was kept")?;
    out::line(match genuine {
        true => "signatures  by the keys you gave",
        false => "signatures  by the keys the backup names; compare them with yours: --key or --trust",
    })?;
    if !checked.witnesses.is_empty() {
        out::line(&format!("witnesses   {}", checked.witnesses.join(", ")))?;
    }
    if let Some(size) = against {
        out::line(&format!("extends     the checkpoint you gave, at position {size}"))?;
    }
    if let Some(stale) = checked.stale() {
        out::line(&format!("STALE KEY   it holds a private key that the log does not sign with any more: {stale}"))?;
        out::line(
            "            A restore leaves it out, and makes a new key. The next `hrdd backup create` removes it",
        )?;
    } else if checked.held.is_some() {
        out::line("note        it holds the private key of the log")?;
    }
    for file in &checked.left_behind {
        out::line(&format!("note        {file} was left by an interrupted run; `hrdd backup create` takes it up"))?;
    }
    for file in &checked.foreign {
        out::line(&format!("note        {file} is not part of any backup"))?;
    }
    Ok(())
}
