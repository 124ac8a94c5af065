//! Snapshots: what a projection had come to at a position, so that opening needs to fold only what came after.
//!
//! A snapshot is derived. It may be deleted at any time, and one that is damaged is reported and left out: it costs time,
//! never truth.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use domain::Position;

use crate::{
    error::StorageError,
    files::{create_folder, failed, replace},
    proof::Hash,
};

const FOLDER: &str = "snapshots";
const MAGIC: &[u8; 8] = b"HRDDSNP1";
const HEAD_BYTES: usize = MAGIC.len() + 8 + 32;
const SUFFIX: &str = ".snapshot";
const MAX_NAME_BYTES: usize = 64;

/// The longest snapshot that is read: beyond it, folding the log is the better way.
pub const MAX_SNAPSHOT_BYTES: u64 = crate::record::MAX_STATE_BYTES as u64 + 1024;

/// The snapshots beside a log.
#[derive(Clone, Debug)]
pub struct Snapshots {
    folder: PathBuf,
}

/// The state of a projection at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The last event it has taken in.
    pub position: Position,
    /// The root of the log there: a snapshot of another log does not fit.
    pub digest: Hash,
    /// The state, as its projection wrote it.
    pub state: Vec<u8>,
}

impl Snapshots {
    /// The snapshots of the store in `folder`.
    pub fn open(folder: &Path) -> Result<Self, StorageError> {
        let folder = folder.join(FOLDER);
        create_folder(&folder)?;
        Ok(Self { folder })
    }

    /// The same, where nothing may be created: a store that is only read.
    pub fn beside(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER) }
    }

    /// The names of those that are there, in order.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(SUFFIX)?.to_owned()));
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Saves the snapshot of this name in place of the one before, wholly or not at all.
    pub fn save(&self, name: &str, snapshot: &Snapshot) -> Result<(), StorageError> {
        let file = self.file(name)?;
        let mut sealed = Vec::with_capacity(HEAD_BYTES + snapshot.state.len() + 4);
        sealed.extend_from_slice(MAGIC);
        sealed.extend_from_slice(&snapshot.position.0.to_le_bytes());
        sealed.extend_from_slice(&snapshot.digest);
        sealed.extend_from_slice(&snapshot.state);
        let checksum = crc32c::crc32c(&sealed).to_le_bytes();
        replace(&self.folder, &file, &[&sealed, &checksum])
    }

    /// Loads the snapshot of this name; `None` where there is none, or none that can be trusted.
    pub fn load(&self, name: &str) -> Result<Option<Snapshot>, StorageError> {
        let path = self.folder.join(self.file(name)?);
        let length = match fs::metadata(&path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed("reading", &path)(error)),
        };
        let snapshot =
            if length > MAX_SNAPSHOT_BYTES { None } else { parse(&fs::read(&path).map_err(failed("reading", &path))?) };
        if snapshot.is_none() {
            tracing::warn!(path = %path.display(), "this snapshot is damaged and left out; the log is folded instead");
        }
        Ok(snapshot)
    }

    /// Removes the snapshot of this name, where there is one.
    pub fn remove(&self, name: &str) -> Result<(), StorageError> {
        let path = self.folder.join(self.file(name)?);
        match fs::remove_file(&path) {
            Ok(()) => crate::files::sync_folder(&self.folder),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(failed("removing", &path)(error)),
        }
    }

    fn file(&self, name: &str) -> Result<String, StorageError> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if name.is_empty() || name.len() > MAX_NAME_BYTES || !name.bytes().all(plain) {
            let reason =
                io::Error::new(io::ErrorKind::InvalidInput, "a snapshot's name has lower-case letters, digits and -");
            return Err(failed("naming a snapshot in", &self.folder)(reason));
        }
        Ok(format!("{name}{SUFFIX}"))
    }
}

/// Where the snapshot of this name lies below the folder of the store.
pub(crate) fn path_below(name: &str) -> String {
    format!("{FOLDER}/{name}{SUFFIX}")
}

fn parse(bytes: &[u8]) -> Option<Snapshot> {
    let (sealed, checksum) = bytes.split_last_chunk::<4>()?;
    if crc32c::crc32c(sealed) != u32::from_le_bytes(*checksum) {
        return None;
    }
    let (position, rest) = sealed.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    let (digest, state) = rest.split_first_chunk::<32>()?;
    Some(Snapshot { position: Position(u64::from_le_bytes(*position)), digest: *digest, state: state.to_vec() })
}
