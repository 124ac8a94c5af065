//! `hrdd upgrade`: a store of an earlier release gets the format of this one; with a backup first, or not at all.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
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
    after_help = "The store is copied, the copy is changed and compared, and only then takes its place; the store as it was stays beside it, but for persons/ and passwords, which move to the new one: a copy of them would outlive an erasure. Stop the server first.\n\nExamples:\n  hrdd upgrade --data hrdd-data\n  hrdd upgrade --data hrdd-data --backup /backup/hrdd"
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
        done if json => out::data(&data(&done)),
        done => lines(&done).iter().try_for_each(|line| out::line(line)),
    }
}

fn data(done: &Upgraded) -> Value {
    match done {
        Upgraded::Current { format } => json!({ "format": format, "upgraded": false }),
        Upgraded::Done { from, to, root, kept } => json!({
            "format": to, "upgraded": true, "from": from, "position": root.size.to_string(),
            "root": hex::encode(root.hash), "kept": kept.display().to_string(),
        }),
    }
}

fn lines(done: &Upgraded) -> Vec<String> {
    match done {
        Upgraded::Current { format } => {
            vec![format!("the store has format {format}, the one of this release; nothing is to be done")]
        }
        Upgraded::Done { from, to, root, kept } => vec![
            format!("the store has format {to} now, before it had {from}"),
            format!("position    {}, the same root as before: {}", root.size, hex::encode(root.hash)),
            format!(
                "kept        {}, the store as it was, but for persons/ and passwords, which moved to the new one; remove it \
                 when the new one has proved itself",
                kept.display()
            ),
        ],
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

#[cfg(test)]
mod tests {
    use clap::Args as _;
    use storage::{proof::Root, upgrading::MOVED};

    use super::*;

    /// Who puts the old store back, or copies it, has to know what is no longer in it.
    #[test]
    fn what_moves_out_of_the_old_store_is_named_before_and_after() {
        let help = Upgrade::augment_args(clap::Command::new("upgrade")).render_help().to_string();
        let done = Upgraded::Done { from: 1, to: 2, root: Root::default(), kept: "a.format-1".into() };
        let [_, _, kept] = &lines(&done)[..] else { panic!("{:?}", lines(&done)) };
        assert!(kept.contains("a.format-1"), "{kept}");
        for name in MOVED {
            assert!(kept.contains(name) && help.contains(name), "{name} is not in {kept} or in {help}");
        }
    }
}
