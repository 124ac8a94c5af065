//! `hrdd verify`: everything read again and compared, never a cached answer.

mod store;
mod told;

use std::path::{Path, PathBuf};

use anyhow::Result;
use storage::{
    proof::{MAX_NOTE_BYTES, MAX_POLICY_BYTES, SignedCheckpoint, Trust, VerifierKey},
    verification::Request,
};

use super::{
    Store,
    exit::{Ended, Exit},
    trust,
    verify_file::{VerifyFile, run_file},
};
pub(crate) use store::examine;

/// Read a store again, every byte of it, and say what is not as it was recorded.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  hrdd verify --data DIR
  hrdd verify --data DIR --against checkpoint.txt
  hrdd verify --data COPY --key \"$(cat log.vkey)\" --trust policy.txt
  hrdd verify XA-2025-001.hrdd --trust policy.txt
  hrdd verify event-12.tlog-proof --record event-12.record --key \"$(cat log.vkey)\"
  hrdd verify checkpoint.txt --trust policy.txt
Exit code 6 where something was found, or could not be checked. Nothing is written to the store.")]
pub(crate) struct Verify {
    /// A bundle, a tlog-proof or a checkpoint that was carried away; the store is read where omitted.
    #[arg(value_name = "FILE", conflicts_with_all = ["against", "work"])]
    file: Option<PathBuf>,
    /// The record that the tlog-proof is about.
    #[arg(long, value_name = "RECORDFILE", requires = "file")]
    record: Option<PathBuf>,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    believed: Believed,
    /// A checkpoint of this log that was kept elsewhere; the log must extend it.
    #[arg(long, value_name = "CHECKPOINT_FILE")]
    against: Option<PathBuf>,
    /// A policy (C2SP tlog-policy): the log's keys, the witnesses, and how many of them must have signed.
    #[arg(long, value_name = "POLICY_FILE")]
    trust: Option<PathBuf>,
}

/// What to check with, from outside the store.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Believed {
    /// The log's public key, name+id+base64; without it, those in the store's folder are used. May be given again.
    #[arg(long = "key", value_name = "VKEY")]
    pub(crate) keys: Vec<String>,
    /// Where the working copy of the log is made, which takes the room of the log; the system's folder for temporary files
    /// where omitted.
    #[arg(long, value_name = "DIR")]
    pub(crate) work: Option<PathBuf>,
}

impl Believed {
    /// The request they make, and nothing to compare with yet.
    pub(crate) fn request(&self) -> Result<Request, Ended> {
        let read = |key: &String| VerifierKey::parse(key.trim()).map_err(|error| wrong("--key", &error.to_string()));
        let keys = self.keys.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Request { keys, work: self.work.clone(), ..Request::default() })
    }
}

fn wrong(what: &str, why: &str) -> Ended {
    Ended::new(Exit::Usage, "FILE", format!("{what}: {why}"))
}

/// Reads a file that somebody names, up to a limit.
pub(crate) fn read(path: &Path, most: usize) -> Result<Vec<u8>, Ended> {
    let wrong = |why: String| wrong(&path.display().to_string(), &why);
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| std::io::Read::read_to_end(&mut std::io::Read::take(file, most as u64 + 1), &mut bytes))
        .map_err(|error| wrong(format!("it cannot be read: {error}. Check the path")))?;
    if bytes.len() > most {
        return Err(wrong(format!("it has more than {most} bytes, which nothing of this kind has. Check the path")));
    }
    Ok(bytes)
}

pub(crate) fn run(arguments: &Verify, json: bool) -> Result<()> {
    if let Some(file) = &arguments.file {
        let believed = trust::Believed { trust: arguments.trust.clone(), key: arguments.believed.keys.clone() };
        return run_file(&VerifyFile { file: file.clone(), record: arguments.record.clone(), believed }, json);
    }
    let mut request = arguments.believed.request()?;
    if let Some(path) = &arguments.against {
        let note = read(path, MAX_NOTE_BYTES)?;
        let kept =
            SignedCheckpoint::parse(&note).map_err(|error| wrong(&path.display().to_string(), &error.to_string()))?;
        request.against = Some(kept);
    }
    if let Some(path) = &arguments.trust {
        let text = String::from_utf8_lossy(&read(path, MAX_POLICY_BYTES)?).into_owned();
        let trust = Trust::parse(&text).map_err(|error| wrong(&path.display().to_string(), &error.to_string()))?;
        request.trust = Some(trust);
    }
    store::run(&arguments.store.data, &request, json)
}
