//! The sealed register of persons: who stands behind the opaque references of the events.
//!
//! It lies beside the log and is no part of it: not in records, projections, snapshots, bundles, exports or backups. Each
//! person's entry is sealed with a key of its own (XChaCha20-Poly1305, bound to the reference), kept in a file of its own.
//! Erasing destroys the key: its bytes are overwritten and synced before the file goes, and what is left of the sealed
//! entry anywhere, in free blocks too, says nothing any more. A file system or disk that never writes in place may keep the
//! overwritten key for a while: keep the folder on one that is encrypted as a whole.
//!
//! The register is not part of a backup: a copy of it would outlive an erasure. Who copies the folder `persons` elsewhere has
//! to erase there too; put back, the keys of erased persons are destroyed again when the store is next served.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::{FileExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use chacha20poly1305::{
    Key, XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use domain::terms::UserId;
use sha2::{Digest as _, Sha256};

use crate::{
    error::StorageError,
    files::{create_folder, failed, replace, sync_folder},
};

/// The longest entry.
pub const MAX_PERSON_BYTES: usize = 4 << 10;

const FOLDER: &str = "persons";
const FORMAT: u8 = 1;
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
const SEALED_BYTES: usize = 1 + NONCE_BYTES + MAX_PERSON_BYTES + TAG_BYTES;
const OWNER_ONLY: u32 = 0o600;
const LOCK: &str = "LOCK";

/// What stays of an erased person: an empty file, so that nobody writes the entry anew.
const ERASED: &str = "erased";

/// The register of a store.
#[derive(Clone, Debug)]
pub struct Persons {
    folder: PathBuf,
}

/// What is wrong with an entry of the register.
pub(crate) struct Unsound {
    /// The file, below the folder of the store.
    pub(crate) file: String,
    pub(crate) wrong: Wrong,
}

/// What, and what to do next.
pub(crate) enum Wrong {
    /// The writing of an entry, or an erasure, was cut off, or an erased entry was put back: the next run ends it, and nothing
    /// is lost that was promised.
    Unfinished(&'static str),
    /// The entry is lost or was altered.
    Damaged(&'static str),
    /// The system did not hand it out: it need not have been altered.
    Unread(StorageError),
}

impl Persons {
    /// The register of the store in `folder`, where nothing may be created: a store that is only read.
    pub(crate) fn beside(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER) }
    }

    /// Looks at all entries: each has its key, each key its entry, and where the reference is among those that are known, the
    /// one opens the other. Nothing is left of those who were erased.
    pub(crate) fn check(&self, known: &HashSet<UserId>, erased: &HashSet<UserId>) -> io::Result<Vec<Unsound>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut parts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if let Some((who, ending)) = name.split_once('.') {
                parts.entry(who.to_owned()).or_default().insert(ending.to_owned());
            }
        }
        let persons: HashMap<String, &UserId> =
            known.iter().map(|person| (hex::encode(Sha256::digest(person.as_str())), person)).collect();
        let found = parts.iter().filter_map(|(who, endings)| {
            let person = persons.get(who).copied();
            let is_erased = endings.contains(ERASED) || person.is_some_and(|person| erased.contains(person));
            let (ending, wrong) = if is_erased { left(endings)? } else { self.unsound(who, endings, person)? };
            Some(Unsound { file: format!("{FOLDER}/{who}.{ending}"), wrong })
        });
        Ok(found.collect())
    }

    /// Which file of an entry is wrong.
    fn unsound(&self, who: &str, endings: &BTreeSet<String>, person: Option<&UserId>) -> Option<(&'static str, Wrong)> {
        let part = |ending: &'static str, most| {
            let path = self.folder.join(format!("{who}.{ending}"));
            read(&path, most).map_err(|error| (ending, Wrong::Unread(error)))
        };
        let (key, sealed) = match (part("key", KEY_BYTES), part("sealed", SEALED_BYTES)) {
            (Ok(key), Ok(sealed)) => (key, sealed),
            (Err(unread), _) | (_, Err(unread)) => return Some(unread),
        };
        let has = |ending: &str| endings.contains(ending);
        match (has("key"), has("sealed")) {
            (true, false) => Some((
                "sealed",
                Wrong::Unfinished(
                    "there is a key and no entry: either the writing of the entry was cut off, or it is lost. Write it anew",
                ),
            )),
            (false, true) => {
                Some(("key", Wrong::Damaged("the key to this entry is lost. Put it back, or write the entry anew")))
            }
            (false, false) => None,
            (true, true) => {
                if key.is_none_or(|key| key.len() != KEY_BYTES || key == [0; KEY_BYTES]) {
                    // Zeros without a marker: an erasure settles the marker before it overwrites the key.
                    let why = "this is not a key, and nothing says that the person was erased. Put it back, or write the entry \
                               anew; not where the log, or one that is whole, has an erasure of them";
                    return Some(("key", Wrong::Damaged(why)));
                }
                let is_whole = sealed.is_some_and(|sealed| {
                    sealed.first() == Some(&FORMAT)
                        && (1 + NONCE_BYTES + TAG_BYTES + 1..=SEALED_BYTES).contains(&sealed.len())
                });
                let opens = person.is_none_or(|person| self.read(person).is_ok());
                let why = "this entry and its key do not belong together, or one of them was altered. Put both back, or write \
                           the entry anew";
                (!is_whole || !opens).then_some(("sealed", Wrong::Damaged(why)))
            }
        }
    }

    /// The register of the store in `folder`.
    pub fn open(folder: &Path) -> Result<Self, StorageError> {
        let folder = folder.join(FOLDER);
        create_folder(&folder)?;
        Ok(Self { folder })
    }

    fn path(&self, person: &UserId, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", hex::encode(Sha256::digest(person.as_str()))))
    }

    /// Keeps an entry from being written while its key is destroyed, by whichever processes. Both are short.
    fn alone(&self) -> Result<File, StorageError> {
        let path = self.folder.join(LOCK);
        let take = || {
            let file = OpenOptions::new().write(true).create(true).truncate(false).mode(OWNER_ONLY).open(&path)?;
            file.lock().map(|()| file)
        };
        take().map_err(failed("locking", &path))
    }

    /// Whether the person was erased here.
    fn is_erased(&self, person: &UserId) -> Result<bool, StorageError> {
        let path = self.path(person, ERASED);
        path.try_exists().map_err(failed("looking for", &path))
    }

    /// Seals what is known about a person, in the place of what was. The store may be in use.
    ///
    /// # Errors
    /// [`StorageError::Person`] where the entry is empty or too long, or the person was erased.
    pub fn write(&self, person: &UserId, entry: &[u8]) -> Result<(), StorageError> {
        let _alone = self.alone()?;
        if self.is_erased(person)? {
            let reason = "the person was erased, and the reference is not used again: choose a new one".to_owned();
            return Err(StorageError::Person { person: person.clone(), reason });
        }
        if entry.is_empty() || entry.len() > MAX_PERSON_BYTES {
            let reason = format!("an entry has 1 to {MAX_PERSON_BYTES} bytes, this one has {}", entry.len());
            return Err(StorageError::Person { person: person.clone(), reason });
        }
        let key = match self.key(person)? {
            Some(key) => key,
            None => self.new_key(person)?,
        };
        let nonce: [u8; NONCE_BYTES] = random()?;
        let payload = Payload { msg: entry, aad: person.as_str().as_bytes() };
        let sealed = XChaCha20Poly1305::new(&Key::from(key)).encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| StorageError::Internal("an entry could not be sealed"))?;
        let path = self.path(person, "sealed");
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        replace(&self.folder, name, &[&[FORMAT], &nonce, &sealed])
    }

    /// What is known about a person; nothing where nothing was written, or the person was erased.
    pub fn read(&self, person: &UserId) -> Result<Option<Vec<u8>>, StorageError> {
        if self.is_erased(person)? {
            return Ok(None);
        }
        let Some(key) = self.key(person)? else {
            let path = self.path(person, "sealed");
            if !path.try_exists().map_err(failed("looking for", &path))? {
                return Ok(None);
            }
            let reason = "the key to the entry is lost, and nobody erased the person; write it anew".to_owned();
            return Err(StorageError::Person { person: person.clone(), reason });
        };
        let Some(stored) = read(&self.path(person, "sealed"), SEALED_BYTES)? else {
            return Ok(None);
        };
        let damaged = || StorageError::Person {
            person: person.clone(),
            reason: "the sealed entry was altered or belongs to another key; write it anew".to_owned(),
        };
        let Some((&FORMAT, rest)) = stored.split_first() else { return Err(damaged()) };
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(damaged)?;
        let payload = Payload { msg: sealed, aad: person.as_str().as_bytes() };
        let opened = XChaCha20Poly1305::new(&Key::from(key)).decrypt(&XNonce::from(*nonce), payload);
        opened.map(Some).map_err(|_| damaged())
    }

    /// Destroys the key of a person and what it sealed. Gives whether there was one; again does no harm.
    pub fn destroy(&self, person: &UserId) -> Result<bool, StorageError> {
        let _alone = self.alone()?;
        let (path, erased) = (self.path(person, "key"), self.path(person, ERASED));
        if !self.is_erased(person)? {
            File::create(&erased).and_then(|file| file.sync_all()).map_err(failed("writing", &erased))?;
        }
        let there = match OpenOptions::new().write(true).open(&path) {
            Ok(file) => {
                // The marker first: a key that was overwritten without one is damage.
                sync_folder(&self.folder)?;
                file.write_all_at(&[0; KEY_BYTES], 0)
                    .and_then(|()| file.sync_all())
                    .map_err(failed("erasing", &path))?;
                true
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(failed("erasing", &path)(error)),
        };
        for ending in ["key", "sealed", "sealed.new"] {
            let path = self.path(person, ending);
            match fs::remove_file(&path) {
                Ok(()) => (),
                Err(error) if error.kind() == io::ErrorKind::NotFound => (),
                Err(error) => return Err(failed("removing", &path)(error)),
            }
        }
        sync_folder(&self.folder)?;
        Ok(there)
    }

    fn key(&self, person: &UserId) -> Result<Option<[u8; KEY_BYTES]>, StorageError> {
        let Some(bytes) = read(&self.path(person, "key"), KEY_BYTES)? else { return Ok(None) };
        // Zeros are no key: they are what overwrote one.
        match <[u8; KEY_BYTES]>::try_from(bytes) {
            Ok(key) if key != [0; KEY_BYTES] => Ok(Some(key)),
            Ok(_) | Err(_) => Ok(None),
        }
    }

    fn new_key(&self, person: &UserId) -> Result<[u8; KEY_BYTES], StorageError> {
        let key = random()?;
        let path = self.path(person, "key");
        let create = || {
            let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(OWNER_ONLY).open(&path)?;
            file.write_all(&key)?;
            file.sync_all()
        };
        create().map_err(failed("writing", &path))?;
        sync_folder(&self.folder)?;
        Ok(key)
    }
}

/// What is left of somebody who was erased.
fn left(endings: &BTreeSet<String>) -> Option<(&'static str, Wrong)> {
    let ending = ["key", "sealed", "sealed.new"].into_iter().find(|ending| endings.contains(*ending))?;
    let why = "this belongs to a person who was erased: the erasure was cut off, or a copy of the register was put back. The \
               next start destroys it; erase it in the copy too";
    Some((ending, Wrong::Unfinished(why)))
}

fn random<const BYTES: usize>() -> Result<[u8; BYTES], StorageError> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|_| StorageError::Internal("the system gave no random bytes"))?;
    Ok(bytes)
}

fn read(path: &Path, most: usize) -> Result<Option<Vec<u8>>, StorageError> {
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes)) {
        Ok(_) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("reading", path)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &[u8] = b"Somebody Madeup, somebody@office.example";

    fn person(text: &str) -> UserId {
        UserId::new(text).unwrap()
    }

    /// Every byte of every file below a folder.
    fn raw(folder: &Path) -> Vec<u8> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { raw(&path) } else { fs::read(path).unwrap() }).collect()
    }

    fn holds(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn an_entry_is_sealed_read_back_and_gone_after_its_key_is_destroyed() {
        let folder = tempfile::tempdir().unwrap();
        let persons = Persons::open(folder.path()).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap(), None);
        persons.write(&person("U-1"), NAME).unwrap();
        persons.write(&person("U-2"), b"another").unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap().unwrap(), NAME);
        assert!(!holds(&raw(folder.path()), b"Madeup"), "it is not sealed");
        let key = fs::read(persons.path(&person("U-1"), "key")).unwrap();
        let kept = fs::read(persons.path(&person("U-1"), "sealed")).unwrap();
        // A second name for the file shows what the disk holds after the first is gone.
        fs::hard_link(persons.path(&person("U-1"), "key"), folder.path().join("held")).unwrap();
        assert!(persons.destroy(&person("U-1")).unwrap());
        assert!(!holds(&raw(folder.path()), &key), "the key was not overwritten");
        assert_eq!(persons.read(&person("U-1")).unwrap(), None);
        assert!(!persons.destroy(&person("U-1")).unwrap(), "again does no harm");
        let error = persons.write(&person("U-1"), NAME).unwrap_err();
        assert!(error.to_string().contains("choose a new one"), "an erased person is not written anew: {error}");
        assert_eq!(persons.read(&person("U-2")).unwrap().unwrap(), b"another");
        // A copy of the sealed entry from an old disk does not come back to life, nor does one of both.
        fs::write(persons.path(&person("U-1"), "sealed"), &kept).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap(), None);
        fs::write(persons.path(&person("U-1"), "key"), &key).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap(), None);
        assert!(persons.destroy(&person("U-1")).unwrap());
        assert!(!persons.path(&person("U-1"), "key").exists());
        persons.write(&person("U-3"), NAME).unwrap();
        fs::write(persons.path(&person("U-3"), "sealed"), kept).unwrap();
        assert!(persons.read(&person("U-3")).is_err());
    }

    #[test]
    fn a_changed_or_exchanged_entry_is_refused_and_so_is_one_that_is_too_long() {
        let folder = tempfile::tempdir().unwrap();
        let persons = Persons::open(folder.path()).unwrap();
        persons.write(&person("U-1"), NAME).unwrap();
        let path = persons.path(&person("U-1"), "sealed");
        let bytes = fs::read(&path).unwrap();
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            fs::write(&path, changed).unwrap();
            assert!(persons.read(&person("U-1")).is_err(), "byte {place}");
        }
        assert!(persons.write(&person("U-1"), &[b'x'; MAX_PERSON_BYTES + 1]).is_err());
        assert!(persons.write(&person("U-1"), b"").is_err());
        persons.write(&person("U-1"), &[b'x'; MAX_PERSON_BYTES]).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap().unwrap().len(), MAX_PERSON_BYTES);
    }

    #[test]
    fn a_destruction_that_was_cut_off_leaves_nothing_to_read() {
        let folder = tempfile::tempdir().unwrap();
        let persons = Persons::open(folder.path()).unwrap();
        persons.write(&person("U-1"), NAME).unwrap();
        fs::write(persons.path(&person("U-1"), ERASED), []).unwrap();
        fs::write(persons.path(&person("U-1"), "key"), [0; KEY_BYTES]).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap(), None);
        assert!(persons.destroy(&person("U-1")).unwrap());
        assert!(!persons.path(&person("U-1"), "sealed").exists());
    }

    #[test]
    fn a_key_that_is_lost_is_damage_and_no_erasure() {
        let folder = tempfile::tempdir().unwrap();
        let persons = Persons::open(folder.path()).unwrap();
        persons.write(&person("U-1"), NAME).unwrap();
        let path = persons.path(&person("U-1"), "key");
        for lost in [&b""[..], &[7; 31], &[7; 33], &[0; KEY_BYTES]] {
            fs::write(&path, lost).unwrap();
            assert!(persons.read(&person("U-1")).is_err(), "{} bytes", lost.len());
        }
        fs::remove_file(&path).unwrap();
        let error = persons.read(&person("U-1")).unwrap_err().to_string();
        assert!(error.contains("key") && error.contains("nobody erased"), "{error}");
        persons.write(&person("U-1"), NAME).unwrap();
        assert_eq!(persons.read(&person("U-1")).unwrap().unwrap(), NAME);
    }
}
