//! Making a backup, and adding to it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Backup, BackupError, Manifest, Progress, Source,
    check::{Named, Pin, Sum, recompute, signing_key},
    folder::{self, Found, Listing, damaged, with_part},
    manifest::{BACKUP_FORMAT, KeptCheckpoint, MOST_WRITTEN_BYTES, checkpoint_name, hash, part_name, with_earlier},
    part::{Filling, MAX_PART_BYTES},
};
use crate::{
    files::{failed, sync_folder},
    lock::STORE_FORMAT,
    proof::{Root, SignedCheckpoint, SigningKey, VerifierKey},
};

/// Bytes after which a part is closed, where nothing else is asked: what an interrupted run may have to fetch again.
pub const DEFAULT_PART_BYTES: usize = 8 << 20;

/// What the checkpoint of the log is called while it is compared.
const OF_THE_LOG: &str = "the log's checkpoint";

/// How a backup is made.
#[derive(Clone, Copy, Debug)]
pub struct Making<'a> {
    /// The public keys of the log, from where they are kept. May be empty for a backup that is added to: it knows them.
    pub keys: &'a [VerifierKey],
    /// The private key that the log signs with, where the backup is to hold it.
    pub signing_key: Option<&'a SigningKey>,
    /// Bytes after which a part is closed.
    pub part_bytes: usize,
    /// The time, in UTC, as the manifest is to give it.
    pub at: &'a str,
    /// The release that makes it.
    pub release: &'a str,
}

/// A backup that was made or added to, read back and compared.
#[derive(Clone, Debug)]
pub struct Created {
    /// What belongs to it now.
    pub manifest: Manifest,
    /// The signed checkpoint at its last position.
    pub checkpoint: SignedCheckpoint,
    /// What the log had come to at the backup before, where there was one: the new checkpoint extends it.
    pub extends: Option<Root>,
    /// How many records are new in it.
    pub added: u64,
    /// How many of them an interrupted run had fetched before.
    pub taken_up: u64,
    /// Whether the backup holds the private key of the log now.
    pub with_key: bool,
    /// The key that the backup held and that was removed from it, for the log does not sign with it any more.
    pub removed_key: Option<VerifierKey>,
}

/// Makes a backup of what the source's newest checkpoint covers, or adds to the one that is in the folder.
///
/// # Errors
/// [`BackupError::NotAnExtension`] where the log is not an extension of the backup; then nothing was added.
/// [`BackupError::Full`] where the manifest has no room for more; then nothing was added either.
/// [`BackupError::RetiredKey`] and [`BackupError::ForeignKey`] where the private key is not the one the log signs with; then
/// nothing was added either.
pub fn create(
    folder: &Path,
    source: &mut dyn Source,
    making: &Making<'_>,
    progress: &mut Progress<'_>,
) -> Result<Created, BackupError> {
    let (_lock, listing) = folder::prepare(folder)?;
    let before = match folder::manifest(folder)? {
        Some(_) => Some(Backup::open(folder)?),
        None => None,
    };
    let mut run = Run { folder: folder.to_owned(), before, source, making, written: Vec::new() };
    let done = run.go(&listing, progress);
    if matches!(&done, Err(error) if !is_interruption(error)) {
        // What is left behind is taken up by the next run; what was found wanting must not be.
        for part in run.written.drain(..) {
            let path = run.folder.join(&part.file);
            fs::remove_file(&path).map_err(failed("removing", &path))?;
        }
    }
    done
}

/// Whether the same run may simply be tried again.
fn is_interruption(error: &BackupError) -> bool {
    matches!(error, BackupError::Source { .. } | BackupError::Storage(_) | BackupError::InUse { .. })
}

struct Run<'a, 'b> {
    folder: PathBuf,
    before: Option<Backup>,
    source: &'a mut dyn Source,
    making: &'a Making<'b>,
    /// Parts that this run wrote.
    written: Vec<Found>,
}

impl Run<'_, '_> {
    fn go(&mut self, listing: &Listing, progress: &mut Progress<'_>) -> Result<Created, BackupError> {
        let checkpoint = self.source.checkpoint()?;
        let keys = self.keys(&checkpoint)?;
        // Before anything is fetched: a key that cannot be meant stops the run, and so does a file that is damaged.
        match self.making.signing_key {
            Some(key) if !keys.contains(&key.public()) => return Err(BackupError::ForeignKey),
            Some(_) => (),
            None => drop(signing_key(&self.folder, &keys)?),
        }
        let size = checkpoint.checkpoint().root.size;
        let held = self.before.as_ref().map_or(0, |before| before.manifest().size);
        if size < held {
            let reason = format!(
                "it ends with position {size}, the backup reaches to {held}; an older copy of the store, or a cut one"
            );
            return Err(BackupError::NotAnExtension { found: checkpoint.checkpoint().root, reason });
        }
        let left_behind = self.left_behind(listing, held, &checkpoint)?;
        let whole = left_behind.last().map_or(held, |part| part.last);
        let work = size - whole + size;
        self.fetch(whole, size, &mut |done| progress(done, work))?;

        let mut parts: Vec<Named> =
            self.before.iter().flat_map(|before| &before.manifest().parts).map(Named::from).collect();
        let new = left_behind.iter().chain(&self.written).cloned();
        parts.extend(new.map(|found| Named { found, bytes: None }));
        let mut pins = Vec::new();
        if let Some(before) = &self.before {
            pins.push(Pin::of(&before.manifest().checkpoint.file, &before.checkpoint()?));
        }
        pins.push(Pin::of(OF_THE_LOG, &checkpoint));
        let mut reading = |done, _| progress(size - whole + done, work);
        let sum = recompute(&self.folder, &parts, &pins, None, &mut |_, _| Ok(()), size, &mut reading);
        let sum = sum.or_else(|error| Err(self.explained(error, &parts, whole, held, &checkpoint)?))?;
        self.close(checkpoint, keys, sum, held, whole)
    }

    /// All known keys of the log, the one that signed the checkpoint first.
    fn keys(&self, checkpoint: &SignedCheckpoint) -> Result<Vec<VerifierKey>, BackupError> {
        let mut known = self.making.keys.to_vec();
        if let Some(before) = &self.before {
            let (expected, found) = (&before.manifest().origin, &checkpoint.checkpoint().origin);
            if expected != found {
                return Err(BackupError::OtherLog { expected: expected.clone(), found: found.clone() });
            }
            let new: Vec<_> = before.keys()?.into_iter().filter(|key| !known.contains(key)).collect();
            known.extend(new);
        }
        if known.is_empty() {
            return Err(BackupError::NoKeys);
        }
        let wrong = |source| BackupError::Signature { file: OF_THE_LOG.to_owned(), source };
        checkpoint.verify_log(&known).map_err(wrong)?;
        let signed = checkpoint.verify(&known).map_err(wrong)?;
        known.retain(|key| !signed.contains(key));
        Ok(signed.into_iter().chain(known).filter(|key| !key.is_witness()).collect())
    }

    /// Whole parts that an interrupted run left behind: what it got before the manifest was written.
    fn left_behind(
        &self,
        listing: &Listing,
        held: u64,
        checkpoint: &SignedCheckpoint,
    ) -> Result<Vec<Found>, BackupError> {
        let root = checkpoint.checkpoint().root;
        let named =
            |file: &str| self.before.iter().flat_map(|before| &before.manifest().parts).any(|part| part.file == file);
        let mut found = Vec::new();
        let mut next = held + 1;
        for part in listing.parts.iter().filter(|part| !named(&part.file)) {
            if part.first != next {
                return Err(damaged(
                    &part.file,
                    "it belongs to no backup and does not follow what is there; move it away",
                ));
            }
            if part.last > root.size {
                let reason = format!(
                    "{} was fetched by a run that was interrupted and reaches to position {}, the log ends with {}",
                    part.file, part.last, root.size
                );
                return Err(BackupError::NotAnExtension { found: root, reason });
            }
            with_part(&self.folder, part, None, |_, _| Ok(()))?;
            next = part.last + 1;
            found.push(part.clone());
        }
        Ok(found)
    }

    /// Fetches what comes after `whole`, a part at a time; each part is on the disk before the next one is begun.
    fn fetch(&mut self, whole: u64, size: u64, progress: &mut dyn FnMut(u64)) -> Result<(), BackupError> {
        let limit = self.making.part_bytes.min(MAX_PART_BYTES / 2);
        let mut filling = Filling::from(whole + 1);
        while filling.next() <= size {
            let from = filling.next();
            let entries = self.source.entries(from, size)?;
            if entries.is_empty() || entries.len() as u64 > size - from + 1 {
                let reason = format!("the log gave {} records from position {from} on", entries.len());
                return Err(BackupError::Source { reason });
            }
            for record in entries {
                filling.push(&record).map_err(|reason| BackupError::Source { reason: reason.to_owned() })?;
                if filling.bytes() >= limit {
                    let next = filling.next();
                    self.write(std::mem::replace(&mut filling, Filling::from(next)))?;
                }
            }
            progress(filling.next() - 1 - whole);
        }
        if filling.is_empty() { Ok(()) } else { self.write(filling) }
    }

    fn write(&mut self, filling: Filling) -> Result<(), BackupError> {
        let (first, last, bytes) = filling.seal();
        let file = part_name(first, last);
        folder::put(&self.folder, &file, &bytes)?;
        self.written.push(Found { file, first, last });
        Ok(())
    }

    /// Where the records do not come to the checkpoint: which record differs from the one that was backed up before.
    fn explained(
        &mut self,
        error: BackupError,
        parts: &[Named],
        whole: u64,
        held: u64,
        checkpoint: &SignedCheckpoint,
    ) -> Result<BackupError, BackupError> {
        let new = |file: &str| parts.iter().any(|part| part.found.file == file && part.bytes.is_none());
        let of_the_log = matches!(&error, BackupError::NotTheCheckpoint { file, .. } if file == OF_THE_LOG)
            || matches!(&error, BackupError::Record { file, .. } if new(file));
        if !of_the_log {
            return Ok(error);
        }
        for part in parts.iter().filter(|part| part.found.last <= whole) {
            let Some(position) = self.differing(&part.found)? else { continue };
            let since = if position <= held { "was backed up" } else { "was fetched by a run that was interrupted" };
            let reason =
                format!("its record at position {position} is another one than {since} in {}", part.found.file);
            return Ok(BackupError::NotAnExtension { found: checkpoint.checkpoint().root, reason });
        }
        Ok(error)
    }

    fn differing(&mut self, part: &Found) -> Result<Option<u64>, BackupError> {
        let Self { folder, source, .. } = self;
        with_part(folder, part, None, |whole, _| {
            let mut theirs = Vec::new().into_iter();
            for (position, ours) in (part.first..).zip(whole.records()) {
                let mut next = theirs.next();
                if next.is_none() {
                    theirs = source.entries(position, part.last)?.into_iter();
                    next = theirs.next();
                }
                if next.as_deref() != ours {
                    return Ok(Some(position));
                }
            }
            Ok(None)
        })
    }

    /// Everything was read back and fits: now it belongs to the backup.
    fn close(
        &self,
        checkpoint: SignedCheckpoint,
        keys: Vec<VerifierKey>,
        sum: Sum,
        held: u64,
        whole: u64,
    ) -> Result<Created, BackupError> {
        let root = checkpoint.checkpoint().root;
        let before = self.before.as_ref().map(Backup::manifest);
        let extends = self.before.as_ref().map(Backup::checkpoint).transpose()?.map(|signed| signed.checkpoint().root);
        let mut earlier = before.map_or_else(Vec::new, |before| before.earlier.clone());
        // A file that the manifest names is never written again: where nothing was recorded since, the checkpoint stays.
        let kept = match before {
            Some(before) if before.size == root.size => before.checkpoint.clone(),
            before => {
                if let Some(before) = before {
                    earlier = with_earlier(earlier, before.checkpoint.clone());
                }
                let (file, note) = (checkpoint_name(root.size), checkpoint.note().as_bytes());
                KeptCheckpoint { file, size: root.size, bytes: note.len() as u64, sha256: hash(note) }
            }
        };
        let manifest = Manifest {
            format: BACKUP_FORMAT,
            store_format: STORE_FORMAT,
            origin: checkpoint.checkpoint().origin.clone(),
            size: root.size,
            root: hex::encode(root.hash),
            taken_at: self.making.at.to_owned(),
            taken_by: self.making.release.to_owned(),
            keys: keys.iter().map(ToString::to_string).collect(),
            checkpoint: kept,
            earlier,
            parts: sum.parts,
        };
        let text = manifest.text().map_err(|why| damaged(folder::MANIFEST, why))?;
        if text.len() > MOST_WRITTEN_BYTES {
            return Err(BackupError::Full { folder: self.folder.clone() });
        }
        // What refuses comes before what writes.
        let newest = sum.key.or_else(|| keys.first().map(ToString::to_string));
        let current = self.admitted(newest)?;
        if before.is_none_or(|before| before.size != root.size) {
            folder::put(&self.folder, &manifest.checkpoint.file, checkpoint.note().as_bytes())?;
        }
        let (with_key, removed_key) = self.settle_key(&keys, current.as_deref())?;
        folder::put(&self.folder, folder::MANIFEST, text.as_bytes())?;
        let backup = Backup::open(&self.folder)?;
        if backup.manifest != manifest {
            return Err(damaged(folder::MANIFEST, "it does not read back as it was written; look at the disk"));
        }
        let checkpoint = backup.checkpoint()?;
        let (added, taken_up) = (root.size - held, whole - held);
        Ok(Created { manifest, checkpoint, extends, added, taken_up, with_key, removed_key })
    }

    /// The public key that the log signs with now, where a private key that was given is the one to it.
    fn admitted(&self, newest: Option<String>) -> Result<Option<String>, BackupError> {
        match self.making.signing_key {
            Some(key) if !signs(key, newest.as_deref()) => {
                Err(BackupError::RetiredKey { current: newest.unwrap_or_default() })
            }
            Some(_) | None => Ok(newest),
        }
    }

    /// Puts the private key, which was admitted, into the folder where that was asked for, and takes a retired one away: a
    /// restore would not use it, and whoever reads the backup could still sign with it what looks old. Says whether there is a
    /// key now.
    fn settle_key(
        &self,
        keys: &[VerifierKey],
        current: Option<&str>,
    ) -> Result<(bool, Option<VerifierKey>), BackupError> {
        if let Some(key) = self.making.signing_key {
            folder::put_secret(&self.folder, folder::SIGNING_KEY, key.to_file().as_bytes())?;
            return Ok((true, None));
        }
        match signing_key(&self.folder, keys)? {
            Some(key) if signs(&key, current) => Ok((true, None)),
            Some(key) => {
                let path = self.folder.join(folder::SIGNING_KEY);
                fs::remove_file(&path).map_err(failed("removing", &path))?;
                sync_folder(&self.folder)?;
                Ok((false, Some(key.public())))
            }
            None => Ok((false, None)),
        }
    }
}

/// Whether this is the private key to the public one that the log signs with.
fn signs(key: &SigningKey, current: Option<&str>) -> bool {
    current.is_some_and(|current| current == key.public().to_string())
}
