//! Writing a bundle.

use std::{collections::BTreeMap, fmt};

use domain::{Envelope, Position, Stream, terms::CaseId};
use serde::{Deserialize, Serialize};
use storage::{ALL_REVISIONS, LogReader, Signed, StorageError, Tiles, proof::ProofError};

use super::{Bundle, Finding, MAX_BUNDLE_BYTES, MAX_BUNDLE_RECORDS, archive, streams, texts, whole::WholeStream};

pub(super) const FORMAT: &str = "hrdd-bundle@v1";
pub(super) const MANIFEST: &str = "bundle.json";
pub(super) const CHECKPOINT: &str = "checkpoint";
pub(super) const KEYS: &str = "keys.txt";

/// What `bundle.json` says.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) format: String,
    pub(super) written_by: String,
    pub(super) streams: Vec<Listed>,
}

/// A stream of a bundle.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub(super) positions: Vec<Position>,
    pub(super) proof: WholeStream,
}

impl Manifest {
    pub(super) fn text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }
}

pub(super) fn record_name(position: Position) -> String {
    format!("records/{:012}", position.0)
}

pub(super) fn proof_name(position: Position) -> String {
    format!("proofs/{:012}.tlog-proof", position.0)
}

/// Why a bundle is not written.
#[derive(Debug)]
pub enum Unbundled {
    /// The log could not be read.
    Storage(StorageError),
    /// A record could not be proved: it is not what was recorded.
    Proof(ProofError),
    /// The case has no events up to the checkpoint.
    NoCase,
    /// The case and what it stands on are larger than a bundle may be.
    TooLarge,
    /// What was written does not read back.
    Unreadable(Finding),
    /// It could not be put together.
    Unwritable(String),
}

impl fmt::Display for Unbundled {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(formatter),
            Self::Proof(error) => error.fmt(formatter),
            Self::NoCase => formatter.write_str("the checkpoint does not cover the case yet; leave out --witnessed"),
            Self::TooLarge => write!(
                formatter,
                "the case is larger than a bundle, which has at most {MAX_BUNDLE_RECORDS} records and {} MiB; hand over a \
                 backup instead",
                MAX_BUNDLE_BYTES >> 20
            ),
            Self::Unreadable(finding) => {
                write!(formatter, "what was written does not read back: {finding}. Nothing was kept; report this")
            }
            Self::Unwritable(why) => write!(formatter, "the bundle could not be put together: {why}. Report this"),
        }
    }
}

impl std::error::Error for Unbundled {}

/// The bundle of a case at a checkpoint: always the same bytes for the same log, case, checkpoint and release. It was read
/// back and found whole.
pub fn write(reader: &LogReader, case: CaseId, signed: &Signed) -> Result<Vec<u8>, Unbundled> {
    let mut load = |stream: &Stream| -> Result<Vec<Envelope>, Unbundled> {
        let events = reader.history(stream, ALL_REVISIONS).map_err(Unbundled::Storage)?;
        let covered = events.iter().take_while(|event| event.position.0 <= signed.size());
        Ok(covered.map(|event| (**event).clone()).collect())
    };
    let held = streams::of_case(case, &mut load)?;
    if held.first().is_none_or(|(_, events)| events.is_empty()) {
        return Err(Unbundled::NoCase);
    }
    let mut positions: Vec<Position> = held.iter().flat_map(|(_, events)| events).map(|event| event.position).collect();
    positions.sort_unstable();
    if positions.len() > MAX_BUNDLE_RECORDS {
        return Err(Unbundled::TooLarge);
    }
    let broken = |error: serde_json::Error| Unbundled::Unwritable(error.to_string());
    let written_by = format!("hrdd {}", env!("CARGO_PKG_VERSION"));
    let mut entries: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for name in texts::ALL {
        let mut text = Vec::new();
        texts::render(name, &written_by, &signed.checkpoint, &held, &mut text)
            .map_err(|error| Unbundled::Unwritable(error.to_string()))?;
        entries.insert(name.to_owned(), text);
    }
    let listed = held.into_iter().map(|(stream, events)| Listed {
        positions: events.iter().map(|event| event.position).collect(),
        proof: WholeStream::of(&reader.prove_completeness(stream, signed)),
    });
    let manifest = Manifest { format: FORMAT.to_owned(), written_by, streams: listed.collect() };
    entries.insert(MANIFEST.to_owned(), manifest.text().map_err(broken)?.into_bytes());
    entries.insert(CHECKPOINT.to_owned(), signed.checkpoint.note().as_bytes().to_vec());
    let keys = signed.checkpoint.verify(reader.keys()).map_err(Unbundled::Proof)?;
    entries.insert(KEYS.to_owned(), keys.iter().map(|key| format!("{key}\n")).collect::<String>().into_bytes());
    let (mut tiles, mut bytes) = (Tiles::default(), 0);
    for position in positions {
        let record = reader.record(position).map_err(Unbundled::Storage)?;
        let proof = reader.prove_with(position, &signed.checkpoint, &mut tiles).map_err(Unbundled::Proof)?;
        let proof = proof.to_string().into_bytes();
        bytes += record.len() + proof.len();
        if bytes > MAX_BUNDLE_BYTES {
            return Err(Unbundled::TooLarge);
        }
        entries.insert(record_name(position), record);
        entries.insert(proof_name(position), proof);
    }
    let mut bundle = Vec::new();
    archive::pack(entries.iter().map(|(name, content)| (name.as_str(), content.as_slice())), &mut bundle)
        .map_err(|error| Unbundled::Unwritable(error.to_string()))?;
    if bundle.len() > MAX_BUNDLE_BYTES {
        return Err(Unbundled::TooLarge);
    }
    Bundle::read(&bundle).map_err(Unbundled::Unreadable)?;
    Ok(bundle)
}
