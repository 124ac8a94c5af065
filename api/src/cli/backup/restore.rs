//! `hrdd backup restore`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Value, json};
use storage::{
    backup::{Backup, Restored, Restoring, restore_recorded},
    proof::SigningKey,
};

use super::{Against, Ended, usage};
use crate::{
    casebook::Casebook,
    cli::{out, progress::Progress},
};

/// Build a new store from a backup.
#[derive(clap::Args)]
#[command(
    after_help = "The records, their positions and their root are the same as before; one more says that they were restored. Give the newest checkpoint you kept elsewhere: without it an old backup cannot be told from the newest one.\n\nExamples:\n  hrdd backup restore /backup/hrdd --data hrdd-data-restored --against checkpoint-1200\n  hrdd backup restore /backup/hrdd --data hrdd-data-restored --signing-key /safe/signing.key"
)]
pub(crate) struct Restore {
    /// The folder of the backup.
    #[arg(value_name = "DIR")]
    backup: PathBuf,
    /// The folder of the new store; it must not exist, or be empty.
    #[arg(long, value_name = "NEW")]
    data: PathBuf,
    /// The private key of the log, where it is kept elsewhere; the log gets a new one where neither has it.
    #[arg(long, value_name = "FILE")]
    signing_key: Option<PathBuf>,
    /// Why it is restored; it goes on record, with the position that the backup reached.
    #[arg(long, value_name = "TEXT", default_value = "Restored from a backup.")]
    reason: String,
    #[command(flatten)]
    against: Against,
}

pub(crate) fn run(arguments: &Restore, json: bool) -> Result<Value> {
    let compared = arguments.against.read()?;
    let signing_key = arguments.signing_key.as_deref().map(|path| {
        let text = super::read(path, 4 << 10)?;
        SigningKey::parse(&text).map_err(|error| usage(format!("{}: {error}", path.display())))
    });
    let signing_key = signing_key.transpose()?;
    let backup = Backup::open(&arguments.backup).map_err(Ended::from)?;
    let restoring = Restoring { asked: compared.asked(), signing_key, options: storage::Options::default() };
    let mut progress = Progress::begin("restoring", "records", None, json);
    let mut accounts = 0;
    let mut recording = |store: &Path, restored: &Restored| {
        accounts = Casebook::record_restore(store, &restored.root, &arguments.reason)?;
        Ok(())
    };
    let restored = restore_recorded(&backup, &arguments.data, restoring, &mut recording, &mut |done, total| {
        progress.of(done, total);
    });
    progress.finish();
    let restored = restored.map_err(Ended::from)?;
    warn(&restored);
    if compared.against.is_none() {
        eprintln!(
            " note     no checkpoint was given with --against: whether this is the newest state of the log, the backup\n          cannot say"
        );
    }
    let root = restored.root;
    if !json {
        out::line(&format!("store       {}", arguments.data.display()))?;
        out::line(&format!("log         {}", backup.manifest().origin))?;
        out::line(&format!("position    {}", root.size))?;
        out::line(&format!("root        {}, as the log signed it", hex::encode(root.hash)))?;
        out::line(&format!(
            "on record   from position {} on: restored{}",
            root.size + 1,
            if restored.new_key.is_some() { ", and the new key" } else { "" }
        ))?;
        out::line("tokens      those of the lost store are not valid here; `hrdd token` makes new ones")?;
        out::line(&format!(
            "accounts    {accounts} open; no password is in a backup, so each needs a new code: hrdd admin reset, or setup-link"
        ))?;
        out::line(
            "register    nor is who the persons are. Where you keep an encrypted copy of persons/ and passwords, put both into the \
             folder before it is served: the first start destroys again what was erased since the copy",
        )?;
        out::line(&format!("next        hrdd serve --data {}", arguments.data.display()))?;
    }
    Ok(json!({
        "data": arguments.data.display().to_string(), "origin": backup.manifest().origin,
        "position": root.size.to_string(), "root": hex::encode(root.hash),
        "leftOutKey": restored.left_out.as_ref().map(ToString::to_string),
        "newKey": restored.new_key.as_ref().map(ToString::to_string),
        "retiredKeys": retired(&restored), "openAccounts": accounts,
    }))
}

fn retired(restored: &Restored) -> Vec<String> {
    let keys = restored.checked.keys.iter().map(ToString::to_string);
    if restored.new_key.is_some() { keys.collect() } else { keys.skip(1).collect() }
}

/// Nobody may find out from a failing check that the log has another key.
fn warn(restored: &Restored) {
    let Some(key) = &restored.new_key else { return };
    let why = match &restored.left_out {
        Some(_) => "the private key in the backup is a retired one, and was left out",
        None => "the private key was not in the backup",
    };
    eprintln!(" WARNING  {why}: THE LOG SIGNS WITH A NEW KEY FROM NOW ON.");
    eprintln!("          new      {key}");
    for key in retired(restored) {
        eprintln!("          retired  {key}");
    }
    eprintln!(
        "          Give the new key to everybody who checks the log: auditors, witnesses, their policies. What was"
    );
    eprintln!("          signed before still verifies with the retired key; nothing signed from now on does.");
    eprintln!("          If somebody else may hold the old private key, say so to them as well.");
}
