//! What lies beside the log: format, keys, checkpoints, snapshots. Each is read as it stands and compared later.

use std::{error::Error, fs, io, os::unix::fs::PermissionsExt as _, path::Path};

use super::{Code, Compared, Finding, Findings, Request};
use crate::{
    checkpoint::{self, NAMES, Signed, WITNESSED},
    error::StorageError,
    keys, lock,
    opening::LOG_FOLDER,
    proof::{Hash, MAX_NOTE_BYTES, ProofError, SigningKey, StreamHeads, VerifierKey},
    proof::{SignedCheckpoint, Trust},
    snapshot::{self, Snapshots},
};

/// The most snapshots that are looked at: there is one a projection.
const MAX_SNAPSHOTS: usize = 64;

/// The longest file of keys that is read.
const MAX_KEYS_BYTES: u64 = 64 << 10;

/// What the name of a checkpoint that was given is, in place of a file's.
const ELSEWHERE: &str = "elsewhere";

/// Keys to check with.
pub(super) struct Known {
    pub(super) keys: Vec<VerifierKey>,
    pub(super) given: bool,
}

/// Roots that the records must lead to at some size.
pub(super) struct Pin {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) root: Hash,
    signed: Option<SignedCheckpoint>,
    verified: bool,
    witnesses: Vec<String>,
    /// What was found at this size.
    pub(super) outcome: Outcome,
}

/// What comparing came to.
pub(super) enum Outcome {
    NotReached,
    Same(StreamHeads),
    Root,
    Streams,
}

impl Pin {
    fn of(name: &str, signed: SignedCheckpoint) -> Self {
        let root = signed.checkpoint().root;
        Self { signed: Some(signed), ..Self::bare(name, root.size, root.hash) }
    }

    fn bare(name: &str, size: u64, root: Hash) -> Self {
        let (name, witnesses) = (name.to_owned(), Vec::new());
        Self { name, size, root, signed: None, verified: false, witnesses, outcome: Outcome::NotReached }
    }

    /// Compares with what the records have come to.
    pub(super) fn compare(&mut self, root: Hash, heads: &StreamHeads) {
        self.outcome = if root != self.root {
            Outcome::Root
        } else if self.signed.as_ref().is_some_and(|signed| signed.checkpoint().streams != heads.root()) {
            Outcome::Streams
        } else {
            Outcome::Same(heads.clone())
        };
    }

    pub(super) const fn is_same(&self) -> bool {
        matches!(self.outcome, Outcome::Same(_))
    }

    pub(super) const fn is_snapshot(&self) -> bool {
        self.signed.is_none()
    }

    pub(super) fn is_elsewhere(&self) -> bool {
        self.name == ELSEWHERE
    }

    /// What people call it.
    pub(super) fn called(&self) -> String {
        if self.is_elsewhere() { "the checkpoint kept elsewhere".to_owned() } else { self.name.clone() }
    }

    /// A finding about it.
    pub(super) fn finding(&self, code: Code, message: String) -> Finding {
        let finding = Finding::new(code, message);
        if self.is_elsewhere() { finding } else { finding.in_file(&self.name) }
    }

    pub(super) fn compared(&self) -> Option<Compared> {
        let Self { name, size, verified, witnesses, .. } = self;
        self.is_same().then(|| Compared {
            name: name.clone(),
            size: *size,
            signed: *verified,
            witnesses: witnesses.clone(),
        })
    }

    pub(super) fn into_signed(self) -> Option<Signed> {
        match (self.signed, self.outcome) {
            (Some(checkpoint), Outcome::Same(heads)) => Some(Signed { checkpoint, heads }),
            _ => None,
        }
    }
}

/// Reads everything beside the log.
pub(super) fn read(
    folder: &Path,
    request: &Request,
    findings: &mut Findings,
) -> Result<(Known, Vec<Pin>), StorageError> {
    read_format(folder, findings)?;
    let known = read_keys(folder, request, findings);
    let mut pins = Vec::new();
    for name in NAMES {
        match read_start(folder, name, checkpoint::SECTOR_BYTES as u64) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                findings.add(unread(name, &error));
            }
            read => {
                if let Some(signed) = read.ok().and_then(|bytes| checkpoint::read_copy(&bytes)) {
                    pins.push(Pin::of(name, signed));
                } else {
                    let message = "this copy of the checkpoint cannot be read. Where the other copy is whole, open the store \
                               once with hrdd serve, which writes it anew; where neither is, restore a backup";
                    findings.add(Finding::new(Code::CheckpointUnreadable, message).in_file(name));
                }
            }
        }
    }
    match read_start(folder, WITNESSED, MAX_NOTE_BYTES as u64) {
        Ok(note) => match SignedCheckpoint::parse(&note) {
            Ok(signed) => pins.push(Pin::of(WITNESSED, signed)),
            Err(error) => {
                let message = format!(
                    "{error}. The store does not open with this file. Where nothing else is found: keep a copy of it as \
                     evidence, move it away and start again; the witnesses are then asked anew"
                );
                findings.add(Finding::new(Code::CheckpointUnreadable, message).in_file(WITNESSED));
            }
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => (),
        Err(error) => findings.add(unread(WITNESSED, &error)),
    }
    pins.extend(request.against.iter().cloned().map(|signed| Pin::of(ELSEWHERE, signed)));
    check_signatures(&mut pins, &known, request.trust.as_ref(), findings);
    read_snapshots(folder, &mut pins, findings);
    Ok((known, pins))
}

/// A store of which nothing is left is no store; one of which something is left is damaged.
fn read_format(folder: &Path, findings: &mut Findings) -> Result<(), StorageError> {
    let any = [LOG_FOLDER, "FORMAT", WITNESSED].iter().chain(&NAMES).any(|name| folder.join(name).exists());
    if !any {
        let reason = "it holds neither a log nor a checkpoint".to_owned();
        return Err(StorageError::NotAStore { folder: folder.to_owned(), reason });
    }
    let wrong = |message: String| Finding::new(Code::Format, message).in_file("FORMAT");
    let admitted = lock::read_format(folder)
        .and_then(|found| found.map(|found| lock::admit_format(folder, found, lock::STORE_FORMAT)).transpose());
    match admitted {
        Ok(Some(())) => (),
        Ok(None) => findings.add(wrong(
            "the file FORMAT is missing, so the store does not open; restore a backup, or put the file back".to_owned(),
        )),
        Err(error @ (StorageError::NewerFormat { .. } | StorageError::OlderFormat { .. })) => return Err(error),
        Err(error) if is_of_the_system(&error) => findings.add(unread("FORMAT", &error)),
        Err(error) => findings.add(wrong(error.to_string())),
    }
    Ok(())
}

/// A file, or the start of one that is longer than it may be: one byte more, so that it does not pass for whole.
pub(super) fn read_start(folder: &Path, name: &str, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(fs::File::open(folder.join(name))?, most + 1), &mut bytes)?;
    Ok(bytes)
}

/// What is said of a file that is there and was not read.
pub(super) fn unread(name: impl Into<String>, error: &dyn Error) -> Finding {
    let message = format!(
        "this could not be read, so nobody can say whether it is what it was: {error}; look at the disk and at the rights \
         on it, and verify again"
    );
    Finding::new(Code::FileUnreadable, message).in_file(name)
}

fn read_keys(folder: &Path, request: &Request, findings: &mut Findings) -> Known {
    let mut own = Vec::new();
    for name in [keys::KEY, keys::NEXT] {
        let Some(text) = read_text(folder, name, findings) else { continue };
        match SigningKey::parse(&text) {
            Ok(key) if name == keys::KEY => own.push(key.public()),
            Ok(_) => (),
            Err(_) => {
                let message = "this is not the file of a private key; put it back from where you keep its copy. A restored \
                               backup goes on without one, with a new key";
                findings.add(Finding::new(Code::KeyUnreadable, message).in_file(name));
            }
        }
        let exposed = fs::metadata(folder.join(name)).is_ok_and(|found| found.permissions().mode() & 0o077 != 0);
        if exposed {
            let path = folder.join(name);
            findings.add(Finding::new(Code::KeyExposed, StorageError::ExposedKey { path }.to_string()).in_file(name));
        }
    }
    // Without the key that is used now, those used before are the word of whoever made the copy.
    let current = !own.is_empty();
    for line in read_text(folder, keys::RETIRED, findings).iter().flat_map(|text| text.lines()) {
        match VerifierKey::parse(line) {
            Ok(key) if current => own.push(key),
            Ok(_) => (),
            Err(error) => findings.add(Finding::new(Code::KeyUnreadable, error.to_string()).in_file(keys::RETIRED)),
        }
    }
    let mut keys = request.keys.clone();
    keys.extend(request.trust.iter().flat_map(Trust::logs).cloned());
    if !keys.is_empty() {
        return Known { keys, given: true };
    }
    if own.is_empty() {
        let message = "there is no key to check the signatures with, so nobody can say who signed the checkpoints; give the \
                       log's public key with --key, or a policy with --trust, from where they are kept and not from \
                       whoever sent the copy";
        findings.add(Finding::new(Code::SignaturesNotChecked, message));
    }
    Known { keys: own, given: false }
}

fn read_text(folder: &Path, name: &str, findings: &mut Findings) -> Option<String> {
    let bytes = match read_start(folder, name, MAX_KEYS_BYTES) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            findings.add(unread(name, &error));
            return None;
        }
    };
    let text = String::from_utf8(bytes).ok();
    if text.is_none() {
        let message = "this is not a file of keys; put it back from where you keep its copy";
        findings.add(Finding::new(Code::KeyUnreadable, message).in_file(name));
    }
    text
}

fn check_signatures(pins: &mut [Pin], known: &Known, trust: Option<&Trust>, findings: &mut Findings) {
    let mut witnessed = false;
    for pin in pins.iter_mut() {
        let Some(signed) = &pin.signed else { continue };
        let mut wrong = None;
        if !known.keys.is_empty() {
            wrong = signed.verify_log(&known.keys).err().map(|error| (Code::CheckpointUnsigned, error));
            pin.verified = wrong.is_none();
        }
        let asked = pin.name == WITNESSED || pin.name == ELSEWHERE;
        if let Some(trust) = trust.filter(|_| pin.verified) {
            match trust.clone().with_logs(&known.keys).verify(signed) {
                Ok(trusted) => {
                    pin.witnesses = trusted.witnesses;
                    witnessed = true;
                }
                Err(error @ ProofError::TooFewWitnesses { .. }) if asked => {
                    wrong = Some((Code::WitnessesMissing, error));
                    witnessed = true;
                }
                // That witnesses have not yet seen the newest one is how it should be.
                Err(ProofError::TooFewWitnesses { .. }) => (),
                Err(error) => wrong = Some((Code::CheckpointUnsigned, error)),
            }
        } else if trust.is_none() && pin.name == WITNESSED {
            let message = "witnesses may have signed this checkpoint; their signatures were not checked. Give your policy of \
                           witnesses with --trust to have that done";
            findings.add(Finding::new(Code::WitnessesNotChecked, message).in_file(WITNESSED));
        }
        if let Some((code, error)) = wrong {
            findings.add(pin.finding(code, error.to_string()));
        }
    }
    if trust.is_some() && !witnessed {
        let message = "the policy asks for witnesses, and no checkpoint that they signed is kept here; ask them with \
                       hrdd serve running, or give a checkpoint that they signed with --against";
        findings.add(Finding::new(Code::WitnessesMissing, message));
    }
}

/// Whether the system did not hand out a file; that its name is none of ours, or its content no text, is no such thing.
fn is_of_the_system(error: &StorageError) -> bool {
    let ours = [io::ErrorKind::InvalidInput, io::ErrorKind::InvalidData];
    matches!(error, StorageError::File { source, .. } if !ours.contains(&source.kind()))
}

fn read_snapshots(folder: &Path, pins: &mut Vec<Pin>, findings: &mut Findings) {
    let snapshots = Snapshots::beside(folder);
    for name in snapshots.names().into_iter().take(MAX_SNAPSHOTS) {
        let file = snapshot::path_below(&name);
        match snapshots.load(&name) {
            Ok(Some(found)) => pins.push(Pin::bare(&file, found.position.0, found.digest)),
            Err(error) if is_of_the_system(&error) => findings.add(unread(file, &error)),
            Ok(None) | Err(_) => {
                let message =
                    "this snapshot cannot be read. It is derived from the log and never believed: delete the file";
                findings.add(Finding::new(Code::SnapshotDamaged, message).in_file(file));
            }
        }
    }
}
