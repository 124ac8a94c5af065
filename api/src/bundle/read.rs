//! Reading a bundle: what comes out is whole in itself, or the first bad part is named.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{Envelope, Position, Revision, Stream, terms::CaseId};
use storage::{
    decode,
    proof::{Hash, Inclusion, ProofError, SignedCheckpoint, Trust, Trusted, VerifierKey, leaf_hash},
};

use super::{
    Finding, MAX_BUNDLE_RECORDS, MAX_MANIFEST_BYTES,
    archive::{Same, unpack},
    streams::{self, Held},
    texts, trusted,
    write::{CHECKPOINT, FORMAT, KEYS, Listed, MANIFEST, Manifest, proof_name, record_name},
};

/// The most keys of a log that signed one checkpoint.
const MAX_KEYS: usize = 8;

type Entries<'a> = BTreeMap<&'a str, &'a [u8]>;

/// A bundle that is whole in itself: every record is in the log that its checkpoint names, no event of its streams is left
/// out, and what people read in it is what the records say. Who signed the checkpoint is [`trusted`](Self::trusted)'s matter.
#[derive(Debug)]
pub struct Bundle {
    written_by: String,
    case: CaseId,
    checkpoint: SignedCheckpoint,
    keys: Vec<VerifierKey>,
    streams: Vec<Held>,
}

impl Bundle {
    /// Reads a bundle. Whatever the bytes are, it neither panics nor takes room for anything that they only claim.
    pub fn read(bytes: &[u8]) -> Result<Self, Finding> {
        let entries = unpack(bytes)?;
        let manifest = manifest(&entries)?;
        nothing_else(&entries, &manifest)?;
        let checkpoint =
            SignedCheckpoint::parse(entry(&entries, CHECKPOINT)?).map_err(|error| Finding::of(CHECKPOINT, &error))?;
        let keys = keys(&entries, &checkpoint)?;
        let mut read: HashMap<&str, (Vec<Envelope>, Vec<Hash>)> = HashMap::new();
        for listed in &manifest.streams {
            read.insert(&listed.proof.stream, records(&entries, listed, &checkpoint)?);
        }
        let first = manifest.streams.first().and_then(|first| read.get(first.proof.stream.as_str()));
        let case = first.and_then(|(events, _)| events.first()?.stream.case());
        let case = case.ok_or_else(|| Finding::malformed(MANIFEST, "its first stream is no case"))?;
        let streams = streams::of_case(case, &mut |stream: &Stream| {
            let name = stream.to_string();
            let missing = || Finding::incomplete(MANIFEST, format!("the stream {name} is left out"));
            let (events, leaves) = read.remove(name.as_str()).ok_or_else(missing)?;
            let listed = manifest.streams.iter().find(|listed| listed.proof.stream == name).ok_or_else(missing)?;
            let whole = listed.proof.proof(stream.clone(), &checkpoint).and_then(|proof| proof.verify(&leaves));
            let incomplete =
                |error: ProofError| Finding::incomplete(format!("{MANIFEST}, stream {name}"), error.to_string());
            whole.map(|()| events).map_err(incomplete)
        })?;
        let listed = manifest.streams.iter().map(|listed| listed.proof.stream.as_str());
        if streams.iter().map(|(stream, _)| stream.to_string()).ne(listed) {
            let why = "it lists streams that the case does not stand on, or in another order";
            return Err(Finding::malformed(MANIFEST, why));
        }
        for name in texts::ALL {
            // Compared while it is rendered: what a record says may be much longer than the record.
            let mut same = Same::new(entry(&entries, name)?);
            let rendered = texts::render(name, &manifest.written_by, &checkpoint, &streams, &mut same);
            if rendered.is_err() || !same.is_whole() {
                let (wrote, reads) = (&manifest.written_by, env!("CARGO_PKG_VERSION"));
                let why = format!(
                    "it does not say what the records say, as hrdd {reads} writes it; the bundle names {wrote} as its writer"
                );
                return Err(Finding::mismatch(name, why));
            }
        }
        Ok(Self { written_by: manifest.written_by, case, checkpoint, keys, streams })
    }

    /// Asks whether somebody who is trusted has signed it.
    pub fn trusted(&self, trust: &Trust) -> Result<Trusted, Finding> {
        trusted(&self.checkpoint, trust)
    }

    /// The case.
    pub const fn case(&self) -> CaseId {
        self.case
    }

    /// The case's own reference, and whether it is made up.
    pub fn opening(&self) -> (String, bool) {
        texts::opening(self.history())
    }

    /// All events of the case up to the checkpoint.
    pub fn history(&self) -> &[Envelope] {
        self.streams.first().map(|(_, events)| events.as_slice()).unwrap_or_default()
    }

    /// Every stream with its events; the case is the first.
    pub fn streams(&self) -> &[(Stream, Vec<Envelope>)] {
        &self.streams
    }

    /// The checkpoint.
    pub const fn checkpoint(&self) -> &SignedCheckpoint {
        &self.checkpoint
    }

    /// The log's keys that the file itself names; each has signed the checkpoint. That they are the log's, the file does not
    /// prove.
    pub fn keys(&self) -> &[VerifierKey] {
        &self.keys
    }

    /// The release that says it wrote the file.
    pub fn written_by(&self) -> &str {
        &self.written_by
    }
}

fn entry<'a>(entries: &Entries<'a>, name: &str) -> Result<&'a [u8], Finding> {
    entries.get(name).copied().ok_or_else(|| Finding::incomplete(name, "it is missing"))
}

fn text<'a>(entries: &Entries<'a>, name: &str) -> Result<&'a str, Finding> {
    std::str::from_utf8(entry(entries, name)?).map_err(|_| Finding::malformed(name, "it is not text"))
}

fn manifest(entries: &Entries<'_>) -> Result<Manifest, Finding> {
    let text = text(entries, MANIFEST)?;
    let too_much = || Finding::malformed(MANIFEST, "it lists more than any bundle holds");
    if text.len() > MAX_MANIFEST_BYTES {
        return Err(too_much());
    }
    let manifest: Manifest =
        serde_json::from_str(text).map_err(|error| Finding::malformed(MANIFEST, error.to_string()))?;
    if manifest.format != FORMAT {
        let why =
            format!("its format is {:?}, this release reads {FORMAT}; use the release that wrote it", manifest.format);
        return Err(Finding::malformed(MANIFEST, why));
    }
    if manifest.streams.iter().map(|listed| listed.positions.len()).sum::<usize>() > MAX_BUNDLE_RECORDS {
        return Err(too_much());
    }
    if manifest.text().ok().as_deref() != Some(text) {
        return Err(Finding::malformed(MANIFEST, "it is not written as such a file is"));
    }
    Ok(manifest)
}

/// Every record is listed once, and there is no entry that nobody checks.
fn nothing_else(entries: &Entries<'_>, manifest: &Manifest) -> Result<(), Finding> {
    let fixed = [texts::README, texts::EVENTS, texts::EVIDENCE, texts::POLICIES, MANIFEST, CHECKPOINT, KEYS];
    let mut known: BTreeSet<String> = fixed.into_iter().map(str::to_owned).collect();
    for position in manifest.streams.iter().flat_map(|listed| &listed.positions) {
        if !known.insert(record_name(*position)) || !known.insert(proof_name(*position)) {
            return Err(Finding::malformed(MANIFEST, format!("position {position} is listed twice")));
        }
    }
    match entries.keys().find(|name| !known.contains(**name)) {
        Some(name) => Err(Finding::malformed(*name, "no bundle has such an entry")),
        None => Ok(()),
    }
}

fn keys(entries: &Entries<'_>, checkpoint: &SignedCheckpoint) -> Result<Vec<VerifierKey>, Finding> {
    let text = text(entries, KEYS)?;
    let keys: Result<Vec<_>, _> = text.lines().take(MAX_KEYS + 1).map(VerifierKey::parse).collect();
    let keys = keys.map_err(|error| Finding::of(KEYS, &error))?;
    let written: String = keys.iter().map(|key| format!("{key}\n")).collect();
    if written != text || keys.is_empty() || keys.len() > MAX_KEYS {
        return Err(Finding::malformed(KEYS, "it is not a list of public keys, one a line"));
    }
    for key in &keys {
        checkpoint.verify_log(std::slice::from_ref(key)).map_err(|error| Finding::of(CHECKPOINT, &error))?;
    }
    Ok(keys)
}

/// The events of one stream, each proved to be in the log, and their leaf hashes.
fn records(
    entries: &Entries<'_>,
    listed: &Listed,
    checkpoint: &SignedCheckpoint,
) -> Result<(Vec<Envelope>, Vec<Hash>), Finding> {
    let (mut events, mut leaves) = (Vec::new(), Vec::new());
    for (position, revision) in listed.positions.iter().zip(1..) {
        let (name, proof) = (record_name(*position), proof_name(*position));
        let record = entry(entries, &name)?;
        let leaf = leaf_hash(record);
        included(&proof, text(entries, &proof)?, *position, &leaf, checkpoint)?;
        let (event, _) = decode(*position, record).map_err(|error| Finding::malformed(&name, error.to_string()))?;
        if event.stream.to_string() != listed.proof.stream || event.revision != Revision(revision) {
            let why = format!("revision {revision} of {} was expected there", listed.proof.stream);
            return Err(Finding::mismatch(name, why));
        }
        events.push(event);
        leaves.push(leaf);
    }
    Ok((events, leaves))
}

/// That a proof of the file proves this leaf at this position, under the file's own checkpoint.
fn included(
    name: &str,
    text: &str,
    position: Position,
    leaf: &Hash,
    checkpoint: &SignedCheckpoint,
) -> Result<(), Finding> {
    let proof = Inclusion::parse(text).map_err(|error| Finding::of(name, &error))?;
    if proof.index.checked_add(1) != Some(position.0) {
        return Err(Finding::mismatch(name, format!("it proves another position than {position}")));
    }
    if proof.checkpoint != *checkpoint {
        return Err(Finding::mismatch(name, "its checkpoint is not the one of the bundle"));
    }
    proof.verify(leaf).map_err(|error| Finding::of(format!("{name}, record {position}"), &error))
}
