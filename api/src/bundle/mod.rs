//! A bundle: one case in one file, to be carried away and checked by somebody who trusts neither the server nor whoever
//! sent the file, and who has no store and no network.
//!
//! It is a tar archive (POSIX ustar, stored as it is), so that anybody can open it: rename it to `.tar`. In this order:
//!
//! | Entry | What it is |
//! |---|---|
//! | `README.txt` | what this is and how to check it, in plain words |
//! | `bundle.json` | which streams it holds, their events' positions, and a proof for each that none is left out: [`WholeStream`] |
//! | `checkpoint` | the signed checkpoint of the log (C2SP tlog-checkpoint), with the signatures of witnesses where there are any |
//! | `events.jsonl` | the events as JSON Lines, by position, as `hrdd events export` writes them |
//! | `evidence.sha256` | the evidence of the case by its hashes, in the form `sha256sum --check` reads |
//! | `keys.txt` | the log's public keys that signed the checkpoint, to be compared with those one has from elsewhere |
//! | `policies.jsonl` | the editions of the policy, and how many of the case's events were recorded under each |
//! | `proofs/<position>.tlog-proof` | for each record a C2SP tlog-proof, with the same checkpoint |
//! | `records/<position>` | the records, byte for byte as they lie in the log |
//!
//! Positions are written with twelve digits. The streams are those that the case's decisions were made on: the case itself,
//! the policy, the mechanism of its country, its recipients and what stands above them, and the roles of everybody who
//! recorded something in it; each whole up to the checkpoint, or proved to be absent. To replay the case, its own stream is
//! enough.
//!
//! There is one file for one content: names, order, times and padding are fixed, everything readable is rendered from the
//! records again and compared, and what is not named above is refused. So every byte counts; a file with any byte changed
//! is no bundle. A bundle that was read is whole, in itself. Who signed it is asked with a [`Trust`] policy.
//!
//! # Formats
//!
//! `bundle.json` names the format, `hrdd-bundle@v1`. **Every later release goes on reading it**; a format that a release does
//! not know is refused and named, never guessed at. A bundle of each format is kept in `fixtures/bundles`, and a test checks
//! and replays it.
//!
//! To the format belongs all that a reader compares: entries, order, padding, which streams a case stands on, and how events,
//! evidence, editions and README are rendered. So a change of any of these, a field more in the rendering of an event
//! included, is a new format with the next number, and the reader keeps for the old one what it was rendered by then. Where
//! a later release cannot render as an old format did, it still checks records, proofs and checkpoint of such a bundle, does
//! not show its texts for checked, and says that it did not compare them. Upcasts of records need no new format: a record is
//! hashed as it lies there, and rendered as the format says. Until the first release, `hrdd-bundle@v1` may still change, and
//! the kept bundle is made anew with it.
//!
//! Limits: [`MAX_BUNDLE_BYTES`], [`MAX_BUNDLE_RECORDS`]; a record has at most
//! [`MAX_RECORD_BYTES`](storage::MAX_RECORD_BYTES), a checkpoint [`MAX_NOTE_BYTES`](storage::proof::MAX_NOTE_BYTES). Nothing
//! is compressed and nothing is written to a disk while reading, so that nothing grows beyond the file that was given.

mod archive;
mod read;
mod single;
mod streams;
#[cfg(test)]
mod tests;
mod texts;
mod whole;
mod write;

use std::fmt;

use storage::proof::{ProofError, Trust, Trusted};

pub use read::Bundle;
pub use single::{MAX_PROOF_BYTES, Single, check};
pub use whole::{Standing, WholeStream};
pub use write::{Unbundled, write};

/// The longest bundle that is written or read.
pub const MAX_BUNDLE_BYTES: usize = 64 << 20;

/// The most records of a bundle, all streams together.
pub const MAX_BUNDLE_RECORDS: usize = 20_000;

/// The longest `bundle.json`.
const MAX_MANIFEST_BYTES: usize = 8 << 20;

/// What is wrong with a file, and in which of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The entry of the bundle, or what else the file holds.
    pub part: String,
    /// `MALFORMED`, `MISMATCH`, `INCOMPLETE` or `UNSIGNED`.
    pub code: &'static str,
    /// What is wrong with it.
    pub why: String,
}

impl Finding {
    fn malformed(part: impl Into<String>, why: impl Into<String>) -> Self {
        Self { part: part.into(), code: "MALFORMED", why: why.into() }
    }

    fn mismatch(part: impl Into<String>, why: impl Into<String>) -> Self {
        Self { part: part.into(), code: "MISMATCH", why: why.into() }
    }

    fn incomplete(part: impl Into<String>, why: impl Into<String>) -> Self {
        Self { part: part.into(), code: "INCOMPLETE", why: why.into() }
    }

    /// A proof that does not hold, of a part.
    fn of(part: impl Into<String>, error: &ProofError) -> Self {
        let code = match error {
            ProofError::Malformed(_) => "MALFORMED",
            ProofError::Unsigned { .. } | ProofError::BadSignature(_) | ProofError::TooFewWitnesses { .. } => {
                "UNSIGNED"
            }
            ProofError::Mismatch(_)
            | ProofError::NoTile
            | ProofError::Altered { .. }
            | ProofError::NotCovered { .. }
            | ProofError::Read(_) => "MISMATCH",
        };
        Self { part: part.into(), code, why: error.to_string() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.part, self.why)
    }
}

impl std::error::Error for Finding {}

/// Asks whether somebody who is trusted has signed the checkpoint of a file.
pub(crate) fn trusted(checkpoint: &storage::proof::SignedCheckpoint, trust: &Trust) -> Result<Trusted, Finding> {
    trust.verify(checkpoint).map_err(|error| Finding::of("checkpoint", &error))
}
