//! `hrdd backup create`.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
use storage::{
    backup::{Created, DEFAULT_PART_BYTES, Making, OpenStore, Source, create},
    proof::{SigningKey, VerifierKey},
};

use super::{Ended, Exit, RELEASE, http::Served, keys, now, on_record, usage};
use crate::{
    cli::{Store, out, progress::Progress, store},
    client::CaFile,
};

/// Make a backup, or add to it.
#[derive(clap::Args)]
#[command(
    after_help = "While the server runs, records are read from it; what is added is proved to extend the backup.\nThe token is one of somebody who sees every case and every class, or of the machine's own role:\n`hrdd token --user system --role SYSTEM --office local`.\nThat it was made is told to the store where its folder is named: where none is made for long, that is an alert (hrdd serve --backup-every). \
That it failed goes on record there too, and raises an alert until it works again.\n\nExamples:\n  hrdd backup create /backup/hrdd --url http://127.0.0.1:8080 --token-file token --data hrdd-data\n  hrdd backup create /backup/hrdd --data hrdd-data          (the server is stopped)"
)]
pub(crate) struct Create {
    /// The folder of the backup; made where it is not there.
    #[arg(value_name = "DIR")]
    backup: PathBuf,
    /// The server that has the store open, as it prints its address.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    #[command(flatten)]
    ca: CaFile,
    /// A file with the token for the server; the environment variable HRDD_TOKEN otherwise.
    #[arg(long, value_name = "FILE", requires = "url")]
    token_file: Option<PathBuf>,
    /// The folder of the store: its records where no server is named, its public keys otherwise; hrdd-data where neither
    /// is named.
    #[arg(long, env = "HRDD_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// A public key of the log, name+id+base64, where its folder is not on this computer.
    #[arg(long, value_name = "VKEY")]
    key: Vec<String>,
    /// Put the private key of the log into the backup too: whoever reads the backup can sign as the log.
    #[arg(long)]
    with_key: bool,
    /// KiB of records after which a part is closed: what an interrupted run may have to fetch again.
    #[arg(long, value_name = "KIB", default_value_t = DEFAULT_PART_BYTES as u64 >> 10, value_parser = clap::value_parser!(u64).range(1..=32_768))]
    part_kib: u64,
}

pub(crate) fn run(arguments: &Create, json: bool) -> Result<Value> {
    let folder = arguments.data.clone().or_else(|| arguments.url.is_none().then(|| PathBuf::from("hrdd-data")));
    let given = keys(&arguments.key)?;
    let store = folder.map(|data| Store { data });
    if let Some(store) = &store {
        store::must_exist(store)?;
    }
    let known = match &store {
        Some(store) if given.is_empty() => storage::public_keys(&store.data).map_err(Ended::from)?,
        Some(_) | None => given,
    };
    let private = match (&store, arguments.with_key) {
        (Some(store), true) => Some(storage::signing_key(&store.data).map_err(Ended::from)?),
        (None, true) => return Err(usage("--with-key needs the folder of the store: --data DIR").into()),
        (_, false) => None,
    };
    let mut may_be_open = true;
    let made = match (&arguments.url, &store) {
        (Some(url), _) => {
            let (believed, token) = (arguments.ca.read().map_err(usage)?, token(arguments)?);
            let served = Served::at(url, &believed, token).map_err(Ended::from)?;
            make(arguments, &mut { served }, &known, private.as_ref(), json)
        }
        (None, Some(store)) => store::open_log(store, json).map_err(|ended| in_use(ended).into()).and_then(|log| {
            may_be_open = on_record::has_failed(&log.reader(), &arguments.backup);
            make(arguments, &mut OpenStore(log.reader()), &known, private.as_ref(), json)
        }),
        (None, None) => return Err(usage("name the server with --url, or the store with --data").into()),
    };
    match (&store, &made) {
        (Some(store), Err(error)) => on_record::failed(store, &arguments.backup, &format!("{error:#}")),
        (Some(store), Ok(_)) if may_be_open => on_record::works(store, &arguments.backup),
        (Some(store), Ok(_)) => on_record::made(store),
        (None, _) => (),
    }
    tell(arguments, &made?, json)
}

/// A store in use is backed up through the server that uses it.
fn in_use(ended: Ended) -> Ended {
    if ended.exit != Exit::InUse {
        return ended;
    }
    let how = "A backup is made while the server runs: name it with --url URL, and a token";
    Ended::new(ended.exit, ended.code, format!("{}. {how}", ended.message))
}

fn token(arguments: &Create) -> Result<String, Ended> {
    let text = match &arguments.token_file {
        Some(file) => super::read(file, 64 << 10)?,
        None => std::env::var("HRDD_TOKEN").map_err(|_| {
            usage("say who you are: --token-file FILE, or the environment variable HRDD_TOKEN. `hrdd token` makes one")
        })?,
    };
    Ok(text.trim().to_owned())
}

fn make(
    arguments: &Create,
    source: &mut dyn Source,
    keys: &[VerifierKey],
    signing_key: Option<&SigningKey>,
    json: bool,
) -> Result<Created> {
    let at = now();
    let part_bytes = usize::try_from(arguments.part_kib << 10)?;
    let making = Making { keys, signing_key, part_bytes, at: &at, release: RELEASE };
    let mut progress = Progress::begin("backing up", "records", None, json);
    let created = create(&arguments.backup, source, &making, &mut |done, total| progress.of(done, total));
    progress.finish();
    created.map_err(|error| Ended::from(error).into())
}

fn tell(arguments: &Create, created: &Created, json: bool) -> Result<Value> {
    let Created { manifest, extends, added, taken_up, with_key, removed_key, .. } = created;
    if let Some(removed) = removed_key {
        eprintln!(
            " WARNING  the backup held a private key that the log does not sign with any more; it was removed from it:\n          {removed}"
        );
    }
    if *with_key {
        eprintln!(
            " WARNING  the backup holds the private key of the log. Whoever reads it can sign as the log: keep it where\n          only those can read it who may, and not on the machine that serves the log"
        );
    }
    if !json {
        let before = extends.map(|root| format!("; extends what it was at {}", root.size)).unwrap_or_default();
        out::line(&format!("backup      {}", arguments.backup.display()))?;
        out::line(&format!("log         {}", manifest.origin))?;
        out::line(&format!("position    {}{before}", manifest.size))?;
        let taken =
            if *taken_up > 0 { format!(", {taken_up} of them fetched by an interrupted run") } else { String::new() };
        out::line(&format!("added       {added} records{taken}"))?;
        out::line(&format!("root        {}", manifest.root))?;
        out::line("verified    everything was read back from the disk and comes to the signed checkpoint")?;
        out::line(&format!(
            "keep        {} somewhere else too: `hrdd backup check --against` compares with it",
            manifest.checkpoint.file
        ))?;
    }
    Ok(json!({
        "backup": arguments.backup.display().to_string(), "origin": manifest.origin, "position": manifest.size.to_string(),
        "root": manifest.root, "added": added, "takenUp": taken_up, "parts": manifest.parts.len(),
        "extends": extends.map(|root| root.size.to_string()), "withKey": with_key,
        "removedKey": removed_key.as_ref().map(ToString::to_string),
    }))
}

#[cfg(test)]
mod tests {
    use storage::StorageError;

    use super::*;

    #[test]
    fn a_store_in_use_points_to_the_server_that_uses_it() {
        let ended = in_use(StorageError::InUse { folder: "x".into(), pid: Some(7) }.into());
        assert_eq!(ended.exit, Exit::InUse);
        assert!(ended.message.contains("--url"), "{}", ended.message);
    }
}
