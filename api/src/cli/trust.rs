//! Whom a check believes. A file that only agrees with itself is not taken for a checked one.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use anyhow::Result;
use storage::proof::{MAX_POLICY_BYTES, Trust, Trusted, VerifierKey};

use super::exit::{Ended, Exit};
use crate::bundle::Finding;

/// The code of a file that agrees with itself, and of which nobody said whose key to believe.
pub(crate) const KEY_FROM_FILE: &str = "KEY_FROM_FILE";

/// What is said then.
pub(crate) const AGREES_WITH_ITSELF: &str = "the file agrees with itself, and that is all that is known: the key it was \
     checked with came from the file, and whoever wrote the file could have made both. Get the log's key from where it is \
     kept, and check with --key KEY or --trust POLICY";

/// Whom to believe.
#[derive(clap::Args)]
pub(crate) struct Believed {
    /// A policy file (C2SP tlog-policy): which logs and witnesses are known, and how many of them must have signed.
    #[arg(long, value_name = "POLICY")]
    pub(crate) trust: Option<PathBuf>,
    /// A public key of the log, as name+id+base64, from anywhere but the file; may be given several times.
    #[arg(long, value_name = "KEY")]
    pub(crate) key: Vec<String>,
}

impl Believed {
    /// The policy that was asked for; none where nobody was named.
    pub(crate) fn policy(&self) -> Result<Option<Trust>> {
        let wrong =
            |what: &str, why: &dyn std::fmt::Display| Ended::new(Exit::Usage, "USAGE", format!("{what}: {why}"));
        let mut keys = Vec::new();
        for key in &self.key {
            let key = VerifierKey::parse(key).map_err(|error| wrong("--key", &error))?;
            if key.is_witness() {
                return Err(wrong("--key", &"this is the key of a witness; put it into a policy, for --trust").into());
            }
            keys.push(key);
        }
        let Some(path) = &self.trust else { return Ok((!keys.is_empty()).then(|| Trust::of_log(keys))) };
        let text = String::from_utf8(read(path, MAX_POLICY_BYTES)?).map_err(|error| wrong("--trust", &error))?;
        let policy = Trust::parse(&text).map_err(|error| wrong("--trust", &error))?;
        Ok(Some(policy.with_logs(&keys)))
    }

    /// Who has signed, of those who are believed; none where nobody was named.
    pub(crate) fn ask(&self, trusted: impl FnOnce(&Trust) -> Result<Trusted, Finding>) -> Result<Option<Trusted>> {
        let Some(policy) = self.policy()? else { return Ok(None) };
        Ok(Some(trusted(&policy).map_err(found)?))
    }
}

/// A finding ends the command.
pub(crate) fn found(finding: Finding) -> Ended {
    let message = finding.to_string();
    Ended::new(Exit::Findings, finding.code, message)
}

/// A file that is no longer than it may be.
pub(crate) fn read(path: &Path, limit: usize) -> Result<Vec<u8>, Ended> {
    let failed = |why: &dyn std::fmt::Display| {
        Ended::new(Exit::Failed, "UNREADABLE", format!("{} cannot be read: {why}. Check the path", path.display()))
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| failed(&error))?;
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() > limit {
        let why = format!("{} is longer than the {limit} bytes that such a file may have", path.display());
        return Err(Ended::new(Exit::Findings, "MALFORMED", why));
    }
    Ok(bytes)
}
