//! Checking a backup: everything is read and computed again.

use std::path::{Path, PathBuf};

use super::{
    BackupError, Manifest, Progress,
    folder::{self, Found, damaged, is_the_one, with_part},
    manifest::{KeptCheckpoint, KeptPart},
    recompute::Recomputed,
};
use crate::{
    error::StorageError,
    lock::STORE_FORMAT,
    proof::{Hash, MAX_NOTE_BYTES, Root, SignedCheckpoint, SigningKey, StreamHeads, Trust, VerifierKey},
};

/// The longest file of a private key that is read.
const MAX_KEY_BYTES: usize = 1024;

/// A backup whose manifest was read.
#[derive(Clone, Debug)]
pub struct Backup {
    folder: PathBuf,
    pub(super) manifest: Manifest,
}

/// Against what a backup is checked, beyond itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Whom to believe; the keys that the backup names where omitted, which proves that it is whole, not that it is genuine.
    pub trust: Option<&'a Trust>,
    /// A checkpoint that was kept elsewhere: the backup must extend it.
    pub against: Option<&'a SignedCheckpoint>,
}

/// What a backup was found to be: whole, and what its checkpoint says.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The signed checkpoint at its last position.
    pub checkpoint: SignedCheckpoint,
    /// The public keys of the log, the newest first.
    pub keys: Vec<VerifierKey>,
    /// Witnesses that have signed the checkpoint, by the names of the policy that was given.
    pub witnesses: Vec<String>,
    /// How many streams there are.
    pub streams: usize,
    /// Whole parts that an interrupted run left behind and that do not belong to the backup yet.
    pub left_behind: Vec<String>,
    /// Files that no backup writes.
    pub foreign: Vec<String>,
    /// The public key that the log signs with now: the last one on record, or where none is on record the newest that the
    /// manifest names.
    pub current: Option<String>,
    /// The public part of the private key that the backup holds, where it holds one.
    pub held: Option<VerifierKey>,
}

impl Checked {
    /// The root over all records.
    pub const fn root(&self) -> Root {
        self.checkpoint.checkpoint().root
    }

    /// Whether the log signs with this key now.
    pub fn signs_with(&self, key: &VerifierKey) -> bool {
        self.current.as_ref().is_some_and(|current| *current == key.to_string())
    }

    /// The key that the backup holds, where the log does not sign with it any more: no restore uses it.
    pub fn stale(&self) -> Option<&VerifierKey> {
        self.held.as_ref().filter(|held| !self.signs_with(held))
    }
}

/// Takes a record, and whether it ends its commit.
pub(crate) type Take<'a> = dyn FnMut(bool, &[u8]) -> Result<(), BackupError> + 'a;

/// A checkpoint that the records must come to.
pub(crate) struct Pin {
    pub(crate) file: String,
    pub(crate) root: Root,
    pub(crate) streams: Hash,
}

impl Pin {
    pub(crate) fn of(file: &str, signed: &SignedCheckpoint) -> Self {
        let checkpoint = signed.checkpoint();
        Self { file: file.to_owned(), root: checkpoint.root, streams: checkpoint.streams }
    }
}

impl Backup {
    /// Reads the manifest of the backup in `folder`.
    ///
    /// # Errors
    /// [`BackupError::None`] where there is none, [`BackupError::Damaged`] where it is not whole,
    /// [`BackupError::NewerFormat`] where a later release wrote it.
    pub fn open(folder: &Path) -> Result<Self, BackupError> {
        let none = || BackupError::None { folder: folder.to_owned() };
        let manifest = folder::manifest(folder)?.ok_or_else(none)?;
        Ok(Self { folder: folder.to_owned(), manifest })
    }

    /// What belongs to it.
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The public keys that the manifest names.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] where one is none.
    pub fn keys(&self) -> Result<Vec<VerifierKey>, BackupError> {
        let parse = |text: &String| VerifierKey::parse(text).map_err(|error| damaged("manifest", error.to_string()));
        self.manifest.keys.iter().map(parse).collect()
    }

    /// The signed checkpoint at its last position. That the records come to it is known only after [`check`](Self::check).
    ///
    /// # Errors
    /// [`BackupError::Damaged`] where it is not the one that was kept.
    pub fn checkpoint(&self) -> Result<SignedCheckpoint, BackupError> {
        self.kept(&self.manifest.checkpoint)
    }

    fn kept(&self, kept: &KeptCheckpoint) -> Result<SignedCheckpoint, BackupError> {
        let file = kept.file.as_str();
        let bytes = folder::read(&self.folder, file, MAX_NOTE_BYTES)?;
        let bytes = bytes.ok_or_else(|| damaged(file, "it is missing"))?;
        is_the_one(file, &bytes, kept.bytes, &kept.sha256)?;
        let signed = SignedCheckpoint::parse(&bytes).map_err(|error| damaged(file, error.to_string()))?;
        if signed.checkpoint().root.size != kept.size {
            return Err(damaged(file, "it has another size than the manifest says"));
        }
        Ok(signed)
    }

    /// The private key of the log, where it was asked for when the backup was made.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] where it is not a key of this log.
    pub fn signing_key(&self) -> Result<Option<SigningKey>, BackupError> {
        signing_key(&self.folder, &self.keys()?)
    }

    /// Reads and computes everything again: every file, every record, the tree, the heads of the streams, all checkpoints
    /// and their signatures.
    ///
    /// # Errors
    /// The first thing that is wrong, with the file it is in.
    pub fn check(&self, asked: &Asked<'_>, progress: &mut Progress<'_>) -> Result<Checked, BackupError> {
        let manifest = &self.manifest;
        let (found, known) = (manifest.store_format, STORE_FORMAT);
        if found > known {
            return Err(StorageError::NewerFormat { folder: self.folder.clone(), found, known }.into());
        }
        let keys = self.keys()?;
        let own = Trust::of_log(keys.clone());
        let trust = asked.trust.unwrap_or(&own);
        let mut pins = Vec::with_capacity(manifest.earlier.len() + 2);
        for kept in &manifest.earlier {
            let signed = self.kept(kept)?;
            // Whom to believe may have changed since; that the log itself signed it may not.
            self.signed(&kept.file, &signed, &own)?;
            pins.push(Pin::of(&kept.file, &signed));
        }
        let checkpoint = self.checkpoint()?;
        let witnesses = self.signed(&manifest.checkpoint.file, &checkpoint, trust)?;
        if manifest.root != hex::encode(checkpoint.checkpoint().root.hash) {
            return Err(damaged("manifest", "it names another root than its checkpoint"));
        }
        pins.push(Pin::of(&manifest.checkpoint.file, &checkpoint));
        let against = asked.against.map(|given| self.given(given, trust)).transpose()?;
        let held = self.signing_key()?.map(|key| key.public());
        super::drills::read(&self.folder)?;
        let parts: Vec<Named> = manifest.parts.iter().map(Named::from).collect();
        let total = manifest.size;
        let found = recompute(&self.folder, &parts, &pins, against.as_ref(), &mut |_, _| Ok(()), total, progress)?;
        let listing = folder::Listing::of(&self.folder)?;
        let named = |file: &str| manifest.parts.iter().any(|part| part.file == file);
        let left_behind = listing.parts.into_iter().map(|part| part.file).filter(|file| !named(file)).collect();
        let current = found.key.or_else(|| keys.first().map(ToString::to_string));
        Ok(Checked {
            checkpoint,
            keys,
            current,
            held,
            witnesses,
            streams: found.streams,
            left_behind,
            foreign: listing.foreign,
        })
    }

    fn signed(&self, file: &str, signed: &SignedCheckpoint, trust: &Trust) -> Result<Vec<String>, BackupError> {
        let (expected, found) = (&self.manifest.origin, &signed.checkpoint().origin);
        if expected != found {
            return Err(BackupError::OtherLog { expected: expected.clone(), found: found.clone() });
        }
        let trusted = trust.verify(signed);
        Ok(trusted.map_err(|source| BackupError::Signature { file: file.to_owned(), source })?.witnesses)
    }

    /// A checkpoint that was kept elsewhere is believed only if the log signed it.
    fn given(&self, given: &SignedCheckpoint, trust: &Trust) -> Result<Pin, BackupError> {
        const FILE: &str = "the checkpoint you gave";
        let log = Trust::of_log(trust.logs().to_vec()).with_logs(&self.keys()?);
        self.signed(FILE, given, &log)?;
        let (size, checkpoint) = (self.manifest.size, given.checkpoint().root.size);
        if checkpoint > size {
            return Err(BackupError::Older { size, checkpoint });
        }
        Ok(Pin::of(FILE, given))
    }

    /// Hands over every record in order, with whether it ends its commit, once it is known to be one.
    pub(crate) fn each(
        &self,
        take: &mut Take<'_>,
        progress: &mut Progress<'_>,
    ) -> Result<(Root, StreamHeads), BackupError> {
        let checkpoint = self.checkpoint()?;
        let pin = Pin::of(&self.manifest.checkpoint.file, &checkpoint);
        let parts: Vec<Named> = self.manifest.parts.iter().map(Named::from).collect();
        let found = recompute(&self.folder, &parts, &[pin], None, take, self.manifest.size, progress)?;
        Ok((checkpoint.checkpoint().root, found.heads))
    }
}

/// The private key in the folder of a backup, which must be one of these.
pub(crate) fn signing_key(folder: &Path, keys: &[VerifierKey]) -> Result<Option<SigningKey>, BackupError> {
    const FILE: &str = folder::SIGNING_KEY;
    let Some(bytes) = folder::read(folder, FILE, MAX_KEY_BYTES)? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|_| damaged(FILE, "it is not text"))?;
    let key = SigningKey::parse(&text).map_err(|error| damaged(FILE, error.to_string()))?;
    if !keys.contains(&key.public()) {
        return Err(damaged(FILE, "it is not one of the log's keys"));
    }
    Ok(Some(key))
}

/// A part with what the manifest says of its bytes, where the manifest names it.
pub(crate) struct Named {
    pub(crate) found: Found,
    pub(crate) bytes: Option<(u64, String)>,
}

impl From<&KeptPart> for Named {
    fn from(part: &KeptPart) -> Self {
        let found = Found { file: part.file.clone(), first: part.first, last: part.last };
        Self { found, bytes: Some((part.bytes, part.sha256.clone())) }
    }
}

/// What all records came to.
pub(crate) struct Sum {
    pub(crate) streams: usize,
    pub(crate) heads: StreamHeads,
    /// The public key that is on record last.
    pub(crate) key: Option<String>,
    /// Each part as the manifest is to name it.
    pub(crate) parts: Vec<KeptPart>,
}

/// Reads the parts and compares with the checkpoints, which stand in the order of their sizes; the last covers all.
pub(crate) fn recompute(
    folder: &Path,
    parts: &[Named],
    pins: &[Pin],
    against: Option<&Pin>,
    take: &mut Take<'_>,
    total: u64,
    progress: &mut Progress<'_>,
) -> Result<Sum, BackupError> {
    let mut records = Recomputed::default();
    let mut kept = Vec::with_capacity(parts.len());
    compare(&mut records, pins, against)?;
    for part in parts {
        let named = part.bytes.as_ref().map(|(length, sha256)| (*length, sha256.as_str()));
        let file = &part.found.file;
        with_part(folder, &part.found, named, |whole, bytes| {
            for record in whole.records() {
                let record = record.ok_or_else(|| damaged(file, "an entry is cut off"))?;
                let read = records.take(record);
                let last = read.map_err(|source| BackupError::Record { file: file.clone(), source })?;
                compare(&mut records, pins, against)?;
                take(last, record)?;
            }
            let (length, sha256) = (bytes.len() as u64, super::manifest::hash(bytes));
            let Found { file, first, last } = part.found.clone();
            kept.push(KeptPart { file, first, last, bytes: length, sha256 });
            Ok(())
        })?;
        progress(records.size(), total);
    }
    if let (Some(from), Some(last)) = (records.unfinished(), parts.last()) {
        return Err(damaged(&last.found.file, format!("the commit from position {from} on has no end")));
    }
    let key = records.key().map(str::to_owned);
    Ok(Sum { streams: records.streams(), heads: records.heads().clone(), key, parts: kept })
}

/// Compares with the checkpoints that reach exactly here.
fn compare(records: &mut Recomputed, pins: &[Pin], against: Option<&Pin>) -> Result<(), BackupError> {
    let size = records.size();
    if let Some(against) = against.filter(|against| against.root.size == size)
        && (records.root() != against.root || records.heads().root() != against.streams)
    {
        return Err(BackupError::Contradicts { checkpoint: size });
    }
    // In the order of their sizes: found without looking through all of them.
    let from = pins.partition_point(|pin| pin.root.size < size);
    for pin in pins.iter().skip(from).take_while(|pin| pin.root.size == size) {
        let only_streams = records.root() == pin.root;
        if !only_streams || records.heads().root() != pin.streams {
            return Err(BackupError::NotTheCheckpoint { file: pin.file.clone(), size, only_streams });
        }
    }
    Ok(())
}
