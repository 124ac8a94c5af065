//! The keys of the log: the one it signs with, for its owner's eyes only, and the public part of those it signed with before.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

use crate::{
    error::StorageError,
    files::{failed, replace, sync_folder},
    proof::{Attestation, SignedAttestation, SigningKey, VerifierKey},
};

pub(crate) const KEY: &str = "signing.key";
pub(crate) const NEXT: &str = "signing.key.next";
pub(crate) const RETIRED: &str = "retired.keys";

/// Readable and writable by the owner, by nobody else.
const OWNER_ONLY: u32 = 0o600;

/// The keys of a store.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) current: SigningKey,
    pub(crate) retired: Vec<VerifierKey>,
}

impl Keys {
    /// Reads the keys; makes the first one where the store is new.
    pub(crate) fn open(folder: &Path, new: bool, origin: Option<&str>) -> Result<Self, StorageError> {
        let path = folder.join(KEY);
        let current = match (read(folder, KEY)?, new) {
            (Some(key), _) => key,
            (None, true) => {
                let key = made(origin)?;
                write(folder, KEY, &key)?;
                key
            }
            (None, false) => return Err(StorageError::NoSigningKey { path }),
        };
        Ok(Self { current, retired: retired(folder)? })
    }

    /// All keys that may have signed a checkpoint of this log.
    pub(crate) fn all(&self) -> Vec<VerifierKey> {
        std::iter::once(self.current.public()).chain(self.retired.iter().cloned()).collect()
    }
}

fn made(origin: Option<&str>) -> Result<SigningKey, StorageError> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|_| StorageError::Internal("the system gave no random bytes for a key"))?;
    SigningKey::of_log(origin, seed).map_err(StorageError::Key)
}

pub(crate) fn read(folder: &Path, name: &str) -> Result<Option<SigningKey>, StorageError> {
    let path = folder.join(name);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed("reading", &path)(error)),
    };
    let mode = fs::metadata(&path).map_err(failed("reading", &path))?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(StorageError::ExposedKey { path });
    }
    SigningKey::parse(&text).map(Some).map_err(|_| StorageError::UnreadableKey { path })
}

/// Never readable by others, not even for a moment, never there in part, and never in the place of another one.
pub(crate) fn write(folder: &Path, name: &str, key: &SigningKey) -> Result<(), StorageError> {
    let (path, temporary) = (folder.join(name), folder.join(format!("{name}.new")));
    let create = || {
        // What a cut has left of an earlier try may be there, and may be anything.
        fs::remove_file(&temporary)
            .or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })?;
        let mut file = OpenOptions::new().write(true).create_new(true).mode(OWNER_ONLY).open(&temporary)?;
        file.write_all(key.to_file().as_bytes())?;
        file.sync_all()?;
        // Unlike a renaming, a second name does not take the place of a key that somebody else has just made.
        fs::hard_link(&temporary, &path)?;
        fs::remove_file(&temporary)
    };
    create().map_err(failed("writing", &path))?;
    sync_folder(folder)
}

fn retired(folder: &Path) -> Result<Vec<VerifierKey>, StorageError> {
    let path = folder.join(RETIRED);
    match fs::read_to_string(&path) {
        Ok(text) => text.lines().map(|line| VerifierKey::parse(line).map_err(StorageError::Key)).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(failed("reading", &path)(error)),
    }
}

/// The public keys that the store in `folder` signs and has signed with, the present one first. The store may be in use.
///
/// # Errors
/// [`StorageError::NoSigningKey`] where the folder holds none.
pub fn public_keys(folder: &Path) -> Result<Vec<VerifierKey>, StorageError> {
    let missing = StorageError::NoSigningKey { path: folder.join(KEY) };
    let current = read(folder, KEY)?.ok_or(missing)?;
    Ok(Keys { current, retired: retired(folder)? }.all())
}

/// Signs an attestation with the key of the store in `folder`.
pub fn attest(folder: &Path, attestation: &Attestation) -> Result<SignedAttestation, StorageError> {
    let path = folder.join(KEY);
    let key = read(folder, KEY)?.ok_or(StorageError::NoSigningKey { path })?;
    attestation.sign(&key).map_err(StorageError::Key)
}

/// The private key of the store in `folder`, for a backup that was asked to hold it.
///
/// # Errors
/// [`StorageError::NoSigningKey`] where the folder holds none.
pub fn signing_key(folder: &Path) -> Result<SigningKey, StorageError> {
    read(folder, KEY)?.ok_or_else(|| StorageError::NoSigningKey { path: folder.join(KEY) })
}

/// Gives a store that is being built its keys: the private key of its log, or a new one under the same name, and the public
/// part of all others that the log has signed with.
pub(crate) fn install(
    folder: &Path,
    current: Option<SigningKey>,
    known: &[VerifierKey],
    origin: &str,
) -> Result<Keys, StorageError> {
    let current = current.map_or_else(|| made(Some(origin)), Ok)?;
    write(folder, KEY, &current)?;
    let retired: Vec<VerifierKey> = known.iter().filter(|key| **key != current.public()).cloned().collect();
    if !retired.is_empty() {
        let lines: String = retired.iter().map(|key| format!("{key}\n")).collect();
        replace(folder, RETIRED, &[lines.as_bytes()])?;
    }
    Ok(Keys { current, retired })
}

/// The key that the store in `folder` is to sign with next, where a rotation was begun and not ended.
pub fn pending_key(folder: &Path) -> Result<Option<VerifierKey>, StorageError> {
    Ok(read(folder, NEXT)?.map(|key| key.public()))
}

/// The key that the store in `folder` is to sign with next: made now, or by an earlier call whose rotation was cut off.
///
/// Record its public part in the log, close the store, then [`adopt_next_key`]. The store need not be closed for this call.
pub fn next_key(folder: &Path) -> Result<VerifierKey, StorageError> {
    if let Some(key) = read(folder, NEXT)? {
        return Ok(key.public());
    }
    let path = folder.join(KEY);
    let current = read(folder, KEY)?.ok_or(StorageError::NoSigningKey { path })?;
    let key = made(Some(current.name()))?;
    write(folder, NEXT, &key)?;
    Ok(key.public())
}

/// Makes the next key the one the store signs with, and keeps the public part of the one before. The store must be closed.
pub fn adopt_next_key(folder: &Path) -> Result<VerifierKey, StorageError> {
    let _lock = crate::lock::Lock::take(folder)?;
    let next = read(folder, NEXT)?.ok_or(StorageError::Internal("there is no next key to adopt"))?;
    if let Some(current) = read(folder, KEY)? {
        let mut known = retired(folder)?;
        if !known.contains(&current.public()) {
            known.push(current.public());
        }
        let lines: String = known.iter().map(|key| format!("{key}\n")).collect();
        replace(folder, RETIRED, &[lines.as_bytes()])?;
    }
    let (from, to) = (folder.join(NEXT), folder.join(KEY));
    fs::rename(&from, &to).map_err(failed("renaming", &from))?;
    sync_folder(folder)?;
    Ok(next.public())
}
