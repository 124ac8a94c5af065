//! The folder of a witness: its key, and what it signed last of each log that it watches.
//!
//! - `witness.key`: its private key, for its owner's eyes only, made once.
//! - `witness.logs`: the origins of all logs that it ever watched, one a line below the name of the form.
//! - `<id>.checkpoint`: what it signed last of one log, as a signed note with the log's signature and its own; or the words
//!   of [`NOTHING`]. The id is the beginning of the SHA-256 of the origin.
//!
//! What a witness once signed it must remember for ever, so it starts only on a folder that is whole or empty: a key
//! without its logs, a log without its checkpoint, a checkpoint that it did not sign are each refused. What cannot be
//! noticed is an older copy of the whole folder put in its place: **a witness is never restored from a backup**. Where its
//! disk is lost, make a new one, with a new key.

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use sha2::{Digest as _, Sha256};

use crate::{
    error::StorageError,
    files::{create_folder, failed, replace},
    keys,
    lock::Lock,
    proof::{
        MAX_NOTE_BYTES, ProofError, Refusal, Request, SignedCheckpoint, SigningKey, VerifierKey, cosign as decide,
    },
};

/// The most logs that one witness watches.
pub const MAX_WATCHED_LOGS: usize = 64;

/// The most keys of one log, over all rotations.
const MAX_KEYS: usize = 16;

const KEY: &str = "witness.key";
const LOGS: &str = "witness.logs";
const LOGS_FORM: &str = "hrdd-witness/1";
const SUFFIX: &str = ".checkpoint";

/// What the file of a log holds before anything of it was signed.
const NOTHING: &str = "nothing signed yet\n";

/// Why a witness does not start.
#[derive(Debug)]
pub enum WitnessError {
    /// The folder cannot be read or written, or is in use.
    Storage(StorageError),
    /// A part of what it must remember is gone or altered.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// It cannot be started like this.
    Usage(String),
}

impl fmt::Display for WitnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(f),
            Self::Damaged { path, reason } => write!(
                f,
                "{}: {reason}. This witness no longer knows what it has signed, and must not sign again: keep the folder, \
                 start a new witness with a new name in an empty one, and tell the log's operator its key",
                path.display()
            ),
            Self::Usage(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for WitnessError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Storage(error) => Some(error),
            Self::Damaged { .. } | Self::Usage(_) => None,
        }
    }
}

impl From<StorageError> for WitnessError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// Why a checkpoint was not signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCosigned {
    /// It must not be.
    Refused(Refusal),
    /// What was to be signed could not be kept. Nothing of this log is signed until the witness is started anew.
    NotKept(String),
}

/// One log that is watched.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The name of the log.
    pub origin: String,
    /// By which its checkpoint is asked for: 32 hexadecimal digits, the beginning of the SHA-256 of the origin.
    pub id: String,
    /// How many events the checkpoint covers that was signed last; 0 where there is none.
    pub size: u64,
}

/// A witness, and all that it has signed. One process at a time has its folder.
pub struct Witness {
    folder: PathBuf,
    key: SigningKey,
    seats: BTreeMap<String, Seat>,
    _lock: Lock,
}

struct Seat {
    keys: Vec<VerifierKey>,
    memory: Mutex<Memory>,
}

/// What is known of one log. Checking and keeping happen under its lock, so that no two answers pass each other.
#[derive(Default)]
struct Memory {
    last: Option<SignedCheckpoint>,
    /// Why nothing is signed any more: a write failed, and what is on the disk is not known.
    failed: Option<String>,
}

impl fmt::Debug for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Witness").field("key", &self.key).field("folder", &self.folder).finish_non_exhaustive()
    }
}

fn id(origin: &str) -> String {
    hex::encode(Sha256::digest(origin)).chars().take(32).collect()
}

fn file_name(origin: &str) -> String {
    format!("{}{SUFFIX}", id(origin))
}

impl Witness {
    /// Opens the witness in `folder`; makes it, with a key of its own, where the folder is empty or not there.
    ///
    /// `logs` are the public keys of the logs it watches. A log that changed its key is given with all its keys. A log that
    /// is no longer given is not signed, and not forgotten.
    pub fn open(folder: &Path, name: &str, logs: &[VerifierKey]) -> Result<Self, WitnessError> {
        let mut given = by_origin(logs)?;
        create_folder(folder)?;
        if folder.join("FORMAT").exists() {
            let why = format!(
                "{} is the store of a log. A witness has a folder of its own, on another machine",
                folder.display()
            );
            return Err(WitnessError::Usage(why));
        }
        let lock = Lock::take(folder)?;
        let mut known = read_logs(folder)?;
        let key = open_key(folder, name, &mut known)?;
        let mut known = known.unwrap_or_default();
        let mut seats = BTreeMap::new();
        for origin in &known {
            let keys = given.get(origin).map_or(&[][..], Vec::as_slice);
            let last = read_last(folder, origin, keys, &key.public())?;
            if let Some(keys) = given.remove(origin) {
                seats.insert(origin.clone(), Seat { keys, memory: Mutex::new(Memory { last, failed: None }) });
            }
        }
        refuse_strangers(folder, &known)?;
        if known.len() + given.len() > MAX_WATCHED_LOGS {
            return Err(WitnessError::Usage(format!("a witness watches at most {MAX_WATCHED_LOGS} logs in its life")));
        }
        for (origin, keys) in given {
            // First what is to be remembered of it, then that it is remembered: the other way round, a cut would look like
            // a loss.
            replace(folder, &file_name(&origin), &[NOTHING.as_bytes()])?;
            known.push(origin.clone());
            write_logs(folder, &known)?;
            seats.insert(origin, Seat { keys, memory: Mutex::default() });
        }
        Ok(Self { folder: folder.to_owned(), key, seats, _lock: lock })
    }

    /// Its public key, which the operators of logs put into their policies.
    pub fn public(&self) -> VerifierKey {
        self.key.public()
    }

    /// The logs it watches, by name.
    pub fn watched(&self) -> Vec<Watched> {
        let size = |seat: &Seat| locked(&seat.memory).last.as_ref().map_or(0, |last| last.checkpoint().root.size);
        let watched =
            |(origin, seat): (&String, &Seat)| Watched { origin: origin.clone(), id: id(origin), size: size(seat) };
        self.seats.iter().map(watched).collect()
    }

    /// What it signed last of the log with this id, as a signed note.
    pub fn last(&self, wanted: &str) -> Option<String> {
        let (_, seat) = self.seats.iter().find(|(origin, _)| id(origin) == wanted)?;
        locked(&seat.memory).last.as_ref().map(|last| last.note().to_owned())
    }

    /// Answers the body of `add-checkpoint`: signs, or says why not. Blocks until what it signs is on the disk.
    pub fn add_checkpoint(&self, body: &[u8], now: u64) -> Result<String, NotCosigned> {
        let request = Request::parse(body).map_err(NotCosigned::Refused)?;
        let origin = &request.checkpoint.checkpoint().origin;
        let seat = self.seats.get(origin).ok_or(NotCosigned::Refused(Refusal::UnknownLog))?;
        let mut memory = locked(&seat.memory);
        if let Some(why) = &memory.failed {
            return Err(NotCosigned::NotKept(why.clone()));
        }
        let signed = decide(&request, &seat.keys, memory.last.as_ref(), &self.key, now);
        let signed = signed.map_err(NotCosigned::Refused)?;
        if let Err(error) = replace(&self.folder, &file_name(origin), &[signed.kept.note().as_bytes()]) {
            let why = error.to_string();
            tracing::error!(origin, why, "nothing of this log is signed any more; mend the disk and start again");
            memory.failed = Some(why.clone());
            return Err(NotCosigned::NotKept(why));
        }
        memory.last = Some(signed.kept);
        Ok(signed.line)
    }
}

/// A panic under the lock happens before anything was kept, so what is there is still true.
fn locked(memory: &Mutex<Memory>) -> std::sync::MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

fn by_origin(logs: &[VerifierKey]) -> Result<BTreeMap<String, Vec<VerifierKey>>, WitnessError> {
    let mut given: BTreeMap<String, Vec<VerifierKey>> = BTreeMap::new();
    for key in logs {
        if key.is_witness() {
            let why = format!("{} is the key of a witness; give the log's, as `hrdd key show` prints it", key.name());
            return Err(WitnessError::Usage(why));
        }
        let keys = given.entry(key.name().to_owned()).or_default();
        if !keys.contains(key) {
            keys.push(key.clone());
        }
        if keys.len() > MAX_KEYS {
            return Err(WitnessError::Usage(format!("a log has at most {MAX_KEYS} keys over its life")));
        }
    }
    Ok(given)
}

fn damaged(path: PathBuf, reason: impl Into<String>) -> WitnessError {
    WitnessError::Damaged { path, reason: reason.into() }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, WitnessError> {
    match fs::metadata(path) {
        Ok(found) if found.len() > (MAX_WATCHED_LOGS * MAX_NOTE_BYTES) as u64 => {
            Err(damaged(path.to_owned(), "it is longer than anything a witness writes"))
        }
        Ok(_) => Ok(Some(fs::read(path).map_err(failed("reading", path))?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("reading", path)(error).into()),
    }
}

fn read_logs(folder: &Path) -> Result<Option<Vec<String>>, WitnessError> {
    let path = folder.join(LOGS);
    let Some(bytes) = read(&path)? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|_| damaged(path.clone(), "it is not text"))?;
    let lines = text.strip_suffix('\n').map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>());
    match lines.as_deref() {
        Some([form, origins @ ..]) if form == LOGS_FORM => Ok(Some(origins.to_vec())),
        Some(_) | None => Err(damaged(path, "it is not the list of logs that a witness writes")),
    }
}

fn write_logs(folder: &Path, origins: &[String]) -> Result<(), WitnessError> {
    let lines: String =
        std::iter::once(LOGS_FORM).chain(origins.iter().map(String::as_str)).map(|l| format!("{l}\n")).collect();
    Ok(replace(folder, LOGS, &[lines.as_bytes()])?)
}

/// Reads the key, or makes it where nothing was ever signed here. The list of logs is written before the key, so that a key
/// without a list is a loss and not a beginning.
fn open_key(folder: &Path, name: &str, known: &mut Option<Vec<String>>) -> Result<SigningKey, WitnessError> {
    let path = folder.join(KEY);
    let key = match keys::read(folder, KEY) {
        Err(StorageError::Key(_)) => return Err(damaged(path, "it does not hold a key")),
        Err(StorageError::ExposedKey { path }) => {
            let path = path.display();
            let why = format!(
                "others may read the key of this witness; run chmod 600 {path}, or start a new witness if somebody may have"
            );
            return Err(WitnessError::Usage(why));
        }
        read => read?,
    };
    match (key, known.as_deref()) {
        (Some(_), None) => Err(damaged(folder.join(LOGS), "it is gone, and the key is still there")),
        (None, Some([_, ..])) => Err(damaged(path, "it is gone, and the list of logs is still there")),
        (Some(key), Some(_)) if key.name() == name => Ok(key),
        (Some(key), Some(_)) => {
            let why = format!("the witness in {} is called {}, and keeps its name", folder.display(), key.name());
            Err(WitnessError::Usage(why))
        }
        (None, Some([]) | None) => {
            refuse_strangers(folder, &[])?;
            let mut seed = [0; 32];
            let random = getrandom::fill(&mut seed);
            random.map_err(|_| StorageError::Internal("the system gave no random bytes for a key"))?;
            let key = SigningKey::of_witness(name, seed).map_err(|error: ProofError| {
                WitnessError::Usage(format!(
                    "--name {name}: {error}. A name without a scheme is usual: office.example/w1"
                ))
            })?;
            write_logs(folder, &[])?;
            keys::write(folder, KEY, &key)?;
            *known = Some(Vec::new());
            Ok(key)
        }
    }
}

/// What was signed last of a log, which must be as it was left: signed by this witness, and by the log where its keys are
/// given.
fn read_last(
    folder: &Path,
    origin: &str,
    keys: &[VerifierKey],
    own: &VerifierKey,
) -> Result<Option<SignedCheckpoint>, WitnessError> {
    let path = folder.join(file_name(origin));
    let wrong = |reason: String| damaged(path.clone(), reason);
    let bytes = read(&path)?.ok_or_else(|| wrong(format!("it is gone, and {origin} is still in the list of logs")))?;
    if bytes == NOTHING.as_bytes() {
        return Ok(None);
    }
    let last = SignedCheckpoint::parse(&bytes).map_err(|error| wrong(error.to_string()))?;
    if last.checkpoint().origin != origin {
        return Err(wrong(format!("it is of {}, and {origin} belongs there", last.checkpoint().origin)));
    }
    if last.cosigned_at(own).is_none() {
        return Err(wrong("this witness has not signed it".to_owned()));
    }
    if keys.is_empty() || last.verify_log(keys).is_ok() {
        return Ok(Some(last));
    }
    let lines = last.only_by(std::slice::from_ref(own));
    if lines == last {
        return Err(wrong("the log's signature is gone from it".to_owned()));
    }
    Err(WitnessError::Usage(format!(
        "{}: none of the keys given for {origin} has signed it. Where the log changed its key, give the earlier one too, \
         with another --log; where it did not, the file is damaged, and this witness must not sign again",
        path.display()
    )))
}

/// Refuses a folder with a checkpoint that nothing is known about.
fn refuse_strangers(folder: &Path, known: &[String]) -> Result<(), WitnessError> {
    let expected: Vec<String> = known.iter().map(|origin| file_name(origin)).collect();
    for entry in fs::read_dir(folder).map_err(failed("reading", folder))? {
        let entry = entry.map_err(failed("reading", folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(SUFFIX) || expected.contains(&name) {
            continue;
        }
        // Left by a start that was cut off before the log was written into the list.
        if read(&entry.path())?.is_some_and(|bytes| bytes != NOTHING.as_bytes()) {
            return Err(damaged(entry.path(), "it is here, and its log is not in the list of logs"));
        }
    }
    Ok(())
}
