//! Verification that recomputes: every stored byte is read again, and nothing that was kept in memory or computed before is
//! believed. It goes on after a finding, so that one reading shows all there is to mend.
//!
//! What is looked at:
//!
//! - every record: frame, checksum, content, its position, no hole; the revisions of every stream; commits and their ends; no
//!   command twice; recorded time never earlier than before. Where the engine gives up on its file, the file is searched
//!   for records without it, to name what was hit;
//! - the tree over the records and the heads of all streams, against both copies of the checkpoint, the witnessed
//!   checkpoint, a checkpoint that was kept elsewhere, and the root that each snapshot says it was folded at;
//! - who has signed: with keys or a policy from outside where they are given, else with the keys in the folder, which say
//!   no more than that the folder agrees with itself;
//! - the keys' files, snapshots, and what no tree covers: the register of persons (each entry has its key, and opens with it
//!   where the log names the person; nothing of a person who was erased), what people log in with, when tokens were last
//!   used, what the last scrub came to.
//!
//! Somebody who has the whole machine, keys included, can write another history that agrees with itself. It does not agree
//! with a checkpoint kept elsewhere, nor with one that witnesses have signed: give one of them.
//!
//! Memory: what the index holds for an open log, and up to [`MAX_FINDINGS`] findings. A working copy of the log is made on
//! the disk ([`Request::work`]), for the engine repairs what it opens; the store itself is not written to.

mod beside;
mod copy;
mod finding;
mod raw;
mod records;
mod uncovered;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, RwLock, atomic::AtomicU64},
    time::{Duration, Instant},
};

use domain::{Event, Position, Stream, case::scope};

pub use finding::{Code, Finding, MAX_FINDINGS, Severity};

use crate::{
    aside::log_of,
    cache::Streams,
    checkpoint::{Signed, Slot},
    error::StorageError,
    files::failed,
    ground::{Ground, damaged_own},
    lock::Lock,
    opening::LOG_FOLDER,
    options::Options,
    proof::{Root, SignedCheckpoint, Trust, VerifierKey},
    reader::{LogReader, Shared},
    record,
};
use beside::Pin;
use finding::Findings;
use records::Scan;

/// What to verify with.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Public keys of the log, from outside. Where neither they nor a policy are given, those in the folder are used.
    pub keys: Vec<VerifierKey>,
    /// Whom to believe; its witnesses must have signed.
    pub trust: Option<Trust>,
    /// A checkpoint that was kept elsewhere.
    pub against: Option<SignedCheckpoint>,
    /// Where the working copy is made: the system's folder for temporary files where omitted. It takes the room of the log.
    pub work: Option<PathBuf>,
    /// How the working copy is opened; a log says itself that it was made with other segments.
    pub options: Options,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The log is copied; counted in bytes.
    Copying,
    /// Its records are read; counted in records, as far as is known how many there are.
    Reading,
}

/// How far a verification is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How much is done.
    pub done: u64,
    /// Of how much.
    pub of: u64,
}

/// A checkpoint, or the root of a snapshot, that the records lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The file, or `elsewhere` for a checkpoint that was given.
    pub name: String,
    /// How many records it covers.
    pub size: u64,
    /// Whether its signature was checked, and by a key that is known.
    pub signed: bool,
    /// The witnesses of the policy that have signed it.
    pub witnesses: Vec<String>,
}

/// What a verification came to.
#[derive(Clone, Debug)]
pub struct Report {
    /// The last position, without an unfinished commit; 0 where nothing can be read.
    pub head: Position,
    /// Whether the log is there and opens, so that records could be read at all.
    pub is_readable: bool,
    /// The root over the records up to there; none where records are missing, or none can be read.
    pub root: Option<Root>,
    /// How many streams there are.
    pub streams: usize,
    /// What the records agree with.
    pub compared: Vec<Compared>,
    /// The keys that signatures were checked with.
    pub keys: Vec<VerifierKey>,
    /// Whether those keys came from outside the folder.
    pub keys_given: bool,
    /// What was found, in the order of the log.
    pub findings: Vec<Finding>,
    /// How many more findings there were than are kept.
    pub beyond: u64,
    /// How long it took.
    pub took: Duration,
}

impl Report {
    /// Whether everything was checked and nothing is wrong.
    pub fn is_ok(&self) -> bool {
        self.beyond == 0 && !self.findings.iter().any(Finding::is_bad)
    }

    /// How far a checkpoint with a checked signature agrees with the records; what lies behind it is not proved yet.
    pub fn covered(&self) -> Position {
        let signed = self.compared.iter().filter(|compared| compared.signed);
        Position(signed.map(|compared| compared.size).max().unwrap_or_default())
    }
}

/// A report, and the log that was read.
#[derive(Debug)]
pub struct Verification {
    /// What was found.
    pub report: Report,
    /// The log, to be folded: only where every record is whole and leads to a checkpoint. It reads the working copy, which
    /// goes with its last reader.
    pub log: Option<LogReader>,
}

/// Verifies the store in `folder`. An error means that it could not even be begun: the store is in use, is newer than this
/// release, is not there, or the working copy cannot be made.
pub fn verify(
    folder: &Path,
    request: &Request,
    progress: &mut dyn FnMut(Progress),
) -> Result<Verification, StorageError> {
    let start = Instant::now();
    if !folder.is_dir() {
        let reason = "there is no such folder".to_owned();
        return Err(StorageError::NotAStore { folder: folder.to_owned(), reason });
    }
    let lock = Lock::look(folder)?;
    let mut findings = Findings::default();
    let (known, mut pins) = beside::read(folder, request, &mut findings)?;
    let log = log_of(folder);
    let mut scan = Scan::new(pins.iter().map(|pin| pin.size).max().unwrap_or_default());
    let mut ground = None;
    if log.is_dir() {
        let work = copy::of_log(&log, request.work.as_deref(), progress)?;
        while let Some(name) = damaged_own(work.path()) {
            let file = work.path().join(&name);
            std::fs::remove_file(&file).map_err(failed("leaving out", &file))?;
            let message = "the engine may not open the log with this file, which does not fit its own checksum. It holds only \
                           what can be computed again, and all else that is said here was read from a copy without it. Where \
                           nothing else is found: keep a copy of the folder, move this file away, and start again";
            findings.add(Finding::new(Code::EngineFile, message).in_file(format!("{LOG_FOLDER}/{name}")));
        }
        match Ground::open(work.path(), &request.options) {
            Ok(opened) => {
                scan.run(&opened, &mut pins, &mut findings, progress);
                if scan.gap.is_some() && copy::is_cramped(work.path()) {
                    return Err(copy::no_room(&log, work.path()));
                }
                ground = Some((opened, work));
            }
            Err(_) if copy::is_cramped(work.path()) => return Err(copy::no_room(&log, work.path())),
            Err(error) => {
                // Its own words are for who opens a store, and of the working copy.
                let why = if let StorageError::EngineFile { reason, .. } = error {
                    reason
                } else if matches!(error, StorageError::EnginePanic { .. }) {
                    "the engine breaks off while it reads it".to_owned()
                } else {
                    error.to_string()
                };
                let message = format!(
                    "the log does not open, for its file is damaged: {why}. Keep a copy of the folder, do not write to it, and \
                     restore a backup"
                );
                scan.unreadable = true;
                findings.add(Finding::new(Code::LogUnreadable, message).in_file(LOG_FOLDER));
            }
        }
    } else {
        let message = "the folder of the log is missing; restore a backup";
        scan.unreadable = true;
        findings.add(Finding::new(Code::LogMissing, message).in_file(LOG_FOLDER));
    }
    let whole = scan.judge(&mut pins, &mut findings);
    let claimed = pins
        .iter()
        .filter(|pin| !pin.is_elsewhere() && !pin.is_snapshot())
        .map(|pin| pin.size)
        .max()
        .unwrap_or_default();
    if claimed > scan.head || scan.gap.is_some() {
        raw::search(folder, claimed.max(scan.head), &mut findings);
    }
    uncovered::read_people(folder, &scan.people, &scan.erased, &mut findings);
    if let Some((ground, _)) = &ground {
        name_cases(ground, &scan, &mut findings);
    }
    findings.sort();
    let size = scan.memory.tree.size();
    let report = Report {
        head: Position(scan.head),
        is_readable: !scan.unreadable,
        root: (scan.gap.is_none() && !scan.unreadable).then(|| scan.memory.tree.root()),
        streams: scan.memory.index.streams(),
        compared: pins.iter().filter_map(Pin::compared).collect(),
        keys: known.keys.clone(),
        keys_given: known.given,
        findings: findings.kept,
        beyond: findings.beyond,
        took: start.elapsed(),
    };
    let newest = pins.into_iter().filter_map(Pin::into_signed).max_by_key(Signed::size);
    let log = match (ground, newest) {
        (Some((ground, work)), Some(newest)) if whole => {
            let shared = Shared {
                ground,
                memory: RwLock::new(scan.memory),
                streams: Mutex::new(Streams::new(Options::default().cached_events)),
                head: AtomicU64::new(size),
                keys: known.keys,
                failure: Arc::new(OnceLock::new()),
                signed: Arc::new(Slot::new(work.path(), newest, None)),
                _lock: Arc::new(lock),
                _work: Some(work),
            };
            Some(LogReader { shared: Arc::new(shared) })
        }
        _ => None,
    };
    Ok(Verification { report, log })
}

/// Puts the references beside the cases: an auditor asks for XA-2026-014, not for a number of 32 digits.
fn name_cases(ground: &Ground, scan: &Scan, findings: &mut Findings) {
    for finding in &mut findings.kept {
        let Some(stream @ Stream::Case(_)) = &finding.stream else { continue };
        let Some(first) = scan.memory.index.stream(stream).first() else { continue };
        let position = Position(u64::from(*first));
        let stored = ground.get(position.0).ok().flatten();
        let opening = stored.and_then(|stored| record::decode(position, &stored).ok());
        if let Some((envelope, _)) = opening
            && let Event::Scope(scope::Event::CaseOpened(opened)) = &envelope.event
        {
            finding.case = Some(opened.reference.to_string());
        }
    }
}
