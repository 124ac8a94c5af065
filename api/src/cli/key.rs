//! `hrdd key`: the keys a log signs with.

use anyhow::{Result, anyhow};
use serde::Serialize;

use super::{
    Store,
    exit::{Ended, Exit},
    fingerprint, out,
    store::{must_exist, opening},
};
use crate::{
    casebook::{Casebook, Setting},
    founding,
};

/// The keys of a log.
#[derive(clap::Subcommand)]
pub(crate) enum KeyCommand {
    /// Print the public key that the log signs with, and those it signed with before. The store may be in use.
    #[command(
        after_help = "Examples:\n  hrdd key show --data hrdd-data\n\nGive it to those who witness the log or check its proofs, and read them the \
fingerprint over a telephone."
    )]
    Show(Store),
    /// Sign with a new key from now on; the old one signs that the new one takes its place.
    #[command(
        after_help = "Examples:\n  hrdd key rotate --data hrdd-data --reason \"The operator changed.\"\n\nStop the server first. Where the command is cut off, \
run it again, or start the server: either ends what was begun. What was signed before verifies with the old key."
    )]
    Rotate(Rotate),
}

/// What is rotated, and why.
#[derive(clap::Args)]
pub(crate) struct Rotate {
    #[command(flatten)]
    store: Store,
    /// Why; it goes on record.
    #[arg(long, value_name = "TEXT")]
    reason: String,
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
    match command {
        KeyCommand::Show(store) => show(store, json),
        KeyCommand::Rotate(arguments) => rotate(arguments, json),
    }
}

fn show(store: &Store, json: bool) -> Result<()> {
    must_exist(store)?;
    let keys: Vec<String> =
        storage::public_keys(&store.data).map_err(Ended::from)?.iter().map(ToString::to_string).collect();
    let (key, retired) = keys.split_first().ok_or_else(|| anyhow!("a log has a key"))?;
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

/// Three steps, each of which may be the last: the next key lies ready, it is on record, it signs.
fn rotate(arguments: &Rotate, json: bool) -> Result<()> {
    let Rotate { store, reason } = arguments;
    must_exist(store)?;
    let mut progress = opening(json);
    let casebook = Casebook::open_in(&store.data, Setting::default(), &mut || progress.one()).map_err(Ended::from)?;
    progress.finish();
    let next = storage::next_key(&store.data).map_err(Ended::from)?;
    let introduced = founding::introduce(&casebook, &next, reason);
    let position = casebook.reader().head();
    casebook.close();
    drop(casebook);
    introduced
        .map_err(|why| Ended::new(Exit::Failed, "NOT_RECORDED", format!("the new key was not recorded: {why}")))?;
    storage::adopt_next_key(&store.data).map_err(Ended::from)?;
    if !json {
        eprintln!(" The new key is on record at position {position}, under a checkpoint that the old key signed.");
        eprintln!(" Give it to everybody who checks the log: auditors, witnesses, their policies.");
    }
    show(store, json)
}
