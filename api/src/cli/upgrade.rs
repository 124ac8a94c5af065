//! `hrdd upgrade`: a store of an earlier release gets the format of this one; with a backup first, or not at all.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;
use storage::upgrading::{Ladder, UpgradeError, Upgraded, upgrade};

use super::{
    Store,
    exit::{Ended, Exit},
    out,
    progress::Progress,
    store,
};

/// Bring a store to the format of this release.
#[derive(clap::Args)]
#[command(
    after_help = "The store is copied, the copy is changed and compared, and only then takes its place; the store as it was stays beside it. Stop the server first.\n\nExamples:\n  hrdd upgrade --data hrdd-data\n  hrdd upgrade --data hrdd-data --backup /backup/hrdd"
)]
pub(crate) struct Upgrade {
    #[command(flatten)]
    store: Store,
    /// A backup of the whole store, made by the release that wrote it; it is checked before anything is done.
    #[arg(long, value_name = "DIR")]
    backup: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Upgrade, json: bool) -> Result<()> {
    let folder = &arguments.store.data;
    // An upgrade that was cut off at its last step has the store beside its name, and goes on.
    if folder.exists() {
        store::must_exist(&arguments.store)?;
    }
    let mut bar = Progress::begin("checking the backup", "records", None, json);
    let mut progress = |done, total| bar.of(done, total);
    let done = upgrade(folder, &Ladder::of_this_release(), arguments.backup.as_deref(), &mut progress);
    bar.finish();
    match done.map_err(Ended::from)? {
        Upgraded::Current { format } => {
            if json {
                return out::data(&json!({ "format": format, "upgraded": false }));
            }
            out::line(&format!("the store has format {format}, the one of this release; nothing is to be done"))
        }
        Upgraded::Done { from, to, root, kept } => {
            let kept = kept.display().to_string();
            if json {
                return out::data(&json!({
                    "format": to, "upgraded": true, "from": from, "position": root.size.to_string(),
                    "root": hex::encode(root.hash), "kept": kept,
                }));
            }
            out::line(&format!("the store has format {to} now, before it had {from}"))?;
            out::line(&format!("position    {}, the same root as before: {}", root.size, hex::encode(root.hash)))?;
            out::line(&format!("kept        {kept}, the store as it was; remove it when the new one has proved itself"))
        }
    }
}

impl From<UpgradeError> for Ended {
    fn from(error: UpgradeError) -> Self {
        let message = error.to_string();
        match error {
            UpgradeError::Storage(error) => error.into(),
            UpgradeError::NoBackup { .. } => Self::new(Exit::Older, "NO_BACKUP", message),
            UpgradeError::Backup(error) => {
                let ended = Self::from(error);
                Self::new(ended.exit, ended.code, message)
            }
            UpgradeError::Differs { .. } => Self::new(Exit::Findings, "DIFFERS", message),
            UpgradeError::InTheWay { .. } => Self::new(Exit::Usage, "IN_THE_WAY", message),
        }
    }
}
