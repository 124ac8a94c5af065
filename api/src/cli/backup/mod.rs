//! `hrdd backup`: what is backed up, what it is worth, and how it comes back.

mod check;
mod create;
mod drill;
mod http;
mod list;
mod on_record;
mod restore;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;
use serde_json::{Value, json};
use storage::{
    backup::BackupError,
    proof::{MAX_ATTESTATION_BYTES, MAX_POLICY_BYTES, SignedAttestation, SignedCheckpoint, Trust, VerifierKey},
};

use super::{
    exit::{Ended, Exit, usage},
    out,
};

/// What is to be done with a backup.
#[derive(Subcommand)]
pub(crate) enum BackupCommand {
    /// Make a backup, or add to it what was recorded since; while the server runs.
    Create(create::Create),
    /// What belongs to a backup: position, checkpoint, parts, drills.
    List(list::List),
    /// Read and compute a backup again, wholly; exit code 6 where something is wrong.
    Check(check::Check),
    /// Build a new store from a backup: the very same records.
    Restore(restore::Restore),
    /// Restore into a temporary folder, fold everything twice, compare, delete; exit code 6 where something differs.
    Drill(drill::Drill),
}

/// Whom and what a backup is compared with.
#[derive(clap::Args)]
pub(crate) struct Against {
    /// A signed checkpoint that was kept elsewhere, or an attestation, for the checkpoint in it; the backup must extend it. A
    /// drill also compares the digests of the attestation.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
    /// Whom to believe: a policy of logs and witnesses (C2SP tlog-policy).
    #[arg(long, value_name = "POLICY")]
    trust: Option<PathBuf>,
    /// A public key of the log, name+id+base64, from where it is kept; may be given more than once.
    #[arg(long, value_name = "VKEY")]
    key: Vec<String>,
}

/// The same, read.
pub(crate) struct Compared {
    pub(crate) against: Option<SignedCheckpoint>,
    pub(crate) attested: Option<SignedAttestation>,
    pub(crate) trust: Option<Trust>,
}

impl Against {
    fn read(&self) -> Result<Compared, Ended> {
        let (mut against, mut attested) = (None, None);
        if let Some(path) = self.against.as_deref() {
            let text = read(path, MAX_ATTESTATION_BYTES)?;
            attested = SignedAttestation::parse(text.as_bytes()).ok();
            against = Some(match &attested {
                Some(signed) => signed.attestation().checkpoint.clone(),
                None => SignedCheckpoint::parse(text.as_bytes())
                    .map_err(|error| usage(format!("{}: {error}", path.display())))?,
            });
        }
        let keys = keys(&self.key)?;
        let trust = match &self.trust {
            Some(path) => {
                let policy = Trust::parse(&read(path, MAX_POLICY_BYTES)?);
                Some(policy.map_err(|error| usage(format!("{}: {error}", path.display())))?.with_logs(&keys))
            }
            None => Some(Trust::of_log(keys)).filter(|trust| !trust.logs().is_empty()),
        };
        Ok(Compared { against, attested, trust })
    }
}

impl Compared {
    pub(crate) const fn asked(&self) -> storage::backup::Asked<'_> {
        storage::backup::Asked { trust: self.trust.as_ref(), against: self.against.as_ref() }
    }
}

pub(crate) fn run(command: &BackupCommand, json: bool) -> Result<()> {
    match command {
        BackupCommand::List(arguments) => list::run(arguments, json),
        BackupCommand::Create(arguments) => concluded(create::run(arguments, json), json),
        BackupCommand::Check(arguments) => concluded(check::run(arguments, json), json),
        BackupCommand::Restore(arguments) => concluded(restore::run(arguments, json), json),
        BackupCommand::Drill(arguments) => concluded(drill::run(arguments, json), json),
    }
}

/// The last line of what takes long is its summary, however it ended.
fn concluded(done: Result<Value>, json: bool) -> Result<()> {
    let (mut summary, error) = match done {
        Ok(summary) => (summary, None),
        Err(error) => {
            let broken_pipe = |error: &std::io::Error| error.kind() == std::io::ErrorKind::BrokenPipe;
            if error.downcast_ref().is_some_and(broken_pipe) {
                return Err(error);
            }
            let ended = error.downcast::<Ended>();
            let ended = ended.unwrap_or_else(|error| Ended::new(Exit::Failed, "FAILED", format!("{error:#}")));
            (json!({ "error": { "code": ended.code, "message": ended.message } }), Some(ended))
        }
    };
    if !json {
        return error.map_or(Ok(()), |ended| Err(ended.into()));
    }
    if let Some(fields) = summary.as_object_mut() {
        fields.insert("type".into(), "summary".into());
        fields.insert("ok".into(), error.is_none().into());
    }
    out::json(&summary)?;
    error.map_or(Ok(()), |ended| Err(Ended::told(ended.exit).into()))
}

fn keys(texts: &[String]) -> Result<Vec<VerifierKey>, Ended> {
    let parse = |text: &String| VerifierKey::parse(text).map_err(|error| usage(format!("--key: {error}")));
    texts.iter().map(parse).collect()
}

fn read(path: &Path, most: usize) -> Result<String, Ended> {
    use std::io::Read;
    let mut text = String::new();
    let opened = std::fs::File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_string(&mut text));
    opened.map_err(|error| usage(format!("cannot read {}: {error}. Check the path", path.display())))?;
    Ok(text)
}

/// The present time, as a manifest gives it.
fn now() -> String {
    chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// The release, as a manifest names it.
const RELEASE: &str = env!("CARGO_PKG_VERSION");

impl From<BackupError> for Ended {
    fn from(error: BackupError) -> Self {
        let (exit, code) = match error {
            BackupError::Storage(error) => return error.into(),
            BackupError::None { .. } => (Exit::NotFound, "NO_BACKUP"),
            BackupError::NotABackup { .. } => (Exit::Usage, "NOT_A_BACKUP"),
            BackupError::Exists { .. } => (Exit::Usage, "EXISTS"),
            BackupError::Full { .. } => (Exit::Usage, "FULL"),
            BackupError::NoKeys => (Exit::Usage, "NO_KEYS"),
            BackupError::InUse { .. } => (Exit::InUse, "IN_USE"),
            BackupError::NewerFormat { .. } => (Exit::Newer, "NEWER_FORMAT"),
            BackupError::ForeignKey | BackupError::RetiredKey { .. } => (Exit::WrongKey, "WRONG_KEY"),
            BackupError::NotRecorded { .. } => (Exit::Failed, "NOT_RECORDED"),
            BackupError::Source { .. } => (Exit::Failed, "UNAVAILABLE"),
            BackupError::Damaged { .. } | BackupError::Record { .. } => (Exit::Findings, "DAMAGED"),
            BackupError::NotTheCheckpoint { .. } => (Exit::Findings, "NOT_THE_CHECKPOINT"),
            BackupError::Signature { .. } => (Exit::Findings, "SIGNATURE"),
            BackupError::OtherLog { .. } => (Exit::Findings, "OTHER_LOG"),
            BackupError::NotAnExtension { .. } => (Exit::Findings, "NOT_AN_EXTENSION"),
            BackupError::Older { .. } => (Exit::Findings, "OLDER"),
            BackupError::Contradicts { .. } => (Exit::Findings, "CONTRADICTS"),
        };
        Self::new(exit, code, error.to_string())
    }
}
