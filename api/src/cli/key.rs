//! `hrdd key`: the public keys of a log.

use anyhow::Result;
use serde::Serialize;

use super::{Store, exit::Ended, fingerprint, out, store::must_exist};

/// The keys of a log.
#[derive(clap::Subcommand)]
pub(crate) enum KeyCommand {
    /// Print the public key that the log signs with, and those it signed with before. The store may be in use.
    #[command(
        after_help = "Examples:\n  hrdd key show --data hrdd-data\n\nGive it to those who witness the log or check its proofs, and read them the \
fingerprint over a telephone."
    )]
    Show(Store),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    origin: String,
    key: String,
    fingerprint: String,
    retired: Vec<String>,
}

pub(crate) fn run(command: &KeyCommand, json: bool) -> Result<()> {
    let KeyCommand::Show(store) = command;
    must_exist(store)?;
    let keys: Vec<String> =
        storage::public_keys(&store.data).map_err(Ended::from)?.iter().map(ToString::to_string).collect();
    let (key, retired) = keys.split_first().ok_or_else(|| anyhow::anyhow!("a log has a key"))?;
    if json {
        let origin = key.split('+').next().unwrap_or_default().to_owned();
        let fingerprint = fingerprint::fingerprint(key).join(" ");
        return out::data(&Shown { origin, key: key.clone(), fingerprint, retired: retired.to_vec() });
    }
    out::line(key)?;
    retired.iter().try_for_each(|key| out::line(&format!("{key}  (retired)")))?;
    eprintln!(" fingerprint of the key, to be read over a telephone:\n   {}", fingerprint::lines(key, "   "));
    Ok(())
}
