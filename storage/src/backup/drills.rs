//! How the drills of a backup ended, kept beside it.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use super::{
    BackupError,
    folder::{self, DRILLS, WriteLock, damaged},
    manifest::hash,
};

/// Drills that are kept; older ones are let go of.
const MOST_DRILLS: usize = 1_000;

const MAX_BYTES: usize = 16 << 20;

/// One drill: the backup was restored into a temporary folder, opened, folded twice, and compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drill {
    /// When it ended, in UTC.
    pub at: String,
    /// The release that did it.
    pub release: String,
    /// The last position.
    pub size: u64,
    /// The root over all records, in hex.
    pub root: String,
    /// The digest over all projections, in hex.
    pub digest: String,
    /// The digest of each projection, in hex.
    pub projections: BTreeMap<String, String>,
    /// What was found; nothing where it went well.
    pub findings: Vec<String>,
    /// Milliseconds it took to check and restore.
    pub restored_ms: u64,
    /// Milliseconds it took to open the restored store and fold it.
    pub opened_ms: u64,
    /// Milliseconds it took to fold it a second time, another way, and compare.
    pub compared_ms: u64,
}

const SEAL: &str = ",\"sha256\":\"";

fn line(drill: &Drill) -> Result<String, BackupError> {
    let body = serde_json::to_string(drill).map_err(|error| damaged(DRILLS, error.to_string()))?;
    let open = body.strip_suffix('}').unwrap_or(&body);
    Ok(format!("{open}{SEAL}{}\"}}\n", hash(body.as_bytes())))
}

fn parse(line: &str) -> Option<Drill> {
    let (open, seal) = line.rsplit_once(SEAL)?;
    let body = format!("{open}}}");
    (seal.strip_suffix("\"}")? == hash(body.as_bytes())).then_some(())?;
    serde_json::from_str(&body).ok()
}

/// The drills of a backup, oldest first.
pub(crate) fn read(folder: &Path) -> Result<Vec<Drill>, BackupError> {
    let Some(bytes) = folder::read(folder, DRILLS, MAX_BYTES)? else { return Ok(Vec::new()) };
    let text = String::from_utf8(bytes).map_err(|_| damaged(DRILLS, "it is not text"))?;
    if !text.is_empty() && !text.ends_with('\n') {
        return Err(damaged(DRILLS, "it is cut off"));
    }
    let read = |(place, line)| {
        parse(line).ok_or_else(|| damaged(DRILLS, format!("line {} is not what was written", place + 1)))
    };
    text.lines().enumerate().map(read).collect()
}

impl super::Backup {
    /// How the drills ended, oldest first.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] where the file is not what was written.
    pub fn drills(&self) -> Result<Vec<Drill>, BackupError> {
        read(self.folder())
    }

    /// Keeps how a drill ended.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] where the file of the drills before is not what was written.
    pub fn keep_drill(&self, drill: &Drill) -> Result<(), BackupError> {
        let _lock = WriteLock::take(self.folder())?;
        let drills = read(self.folder())?;
        let kept = drills.iter().skip((drills.len() + 1).saturating_sub(MOST_DRILLS)).chain([drill]);
        let text = kept.map(line).collect::<Result<String, _>>()?;
        Ok(folder::put(self.folder(), DRILLS, text.as_bytes())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drill_reads_back_and_every_changed_byte_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let drill = Drill {
            at: "2026-01-01T00:00:00Z".into(),
            release: "0.1.0".into(),
            size: 7,
            root: "ab".into(),
            digest: "cd".into(),
            projections: BTreeMap::from([("cases".into(), "ef".into())]),
            findings: vec!["it differs".into()],
            restored_ms: 1,
            opened_ms: 2,
            compared_ms: 3,
        };
        let text = line(&drill).unwrap() + &line(&Drill { size: 8, ..drill.clone() }).unwrap();
        let path = folder.path().join(DRILLS);
        std::fs::write(&path, &text).unwrap();
        let drills = read(folder.path()).unwrap();
        assert_eq!((drills.len(), &drills[0]), (2, &drill));
        assert!(serde_json::from_str::<serde_json::Value>(text.lines().next().unwrap()).is_ok());
        for place in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[place] ^= 1;
            std::fs::write(&path, changed).unwrap();
            assert!(matches!(read(folder.path()), Err(BackupError::Damaged { .. })), "byte {place}");
        }
    }
}
