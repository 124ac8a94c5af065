//! One event with its proof, in two files: a C2SP tlog-proof, and the record.

use domain::{Envelope, Position};
use storage::{
    MAX_RECORD_BYTES, decode,
    proof::{Inclusion, MAX_NOTE_BYTES, SignedCheckpoint, Trust, Trusted, leaf_hash},
};

use super::{Finding, trusted};

/// The longest tlog-proof: its hashes and a checkpoint.
pub const MAX_PROOF_BYTES: usize = MAX_NOTE_BYTES + (8 << 10);

const PROOF: &str = "the proof";
const RECORD: &str = "the record";

/// An event that is in the log that a checkpoint names. Who signed that is [`trusted`](Self::trusted)'s matter.
#[derive(Debug)]
pub struct Single {
    /// The event.
    pub event: Envelope,
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
}

/// Checks the two files. Whatever the bytes are, it neither panics nor needs more memory than a few times their number.
pub fn check(proof: &[u8], record: &[u8]) -> Result<Single, Finding> {
    if proof.len() > MAX_PROOF_BYTES {
        return Err(Finding::malformed(PROOF, "it is longer than any tlog-proof"));
    }
    if record.len() > MAX_RECORD_BYTES {
        return Err(Finding::malformed(RECORD, "it is longer than any record"));
    }
    let text = std::str::from_utf8(proof).map_err(|_| Finding::malformed(PROOF, "it is not text"))?;
    let proof = Inclusion::parse(text).map_err(|error| Finding::of(PROOF, &error))?;
    proof.verify(&leaf_hash(record)).map_err(|error| Finding::of(RECORD, &error))?;
    let position = Position(proof.index.saturating_add(1));
    let (event, _) = decode(position, record).map_err(|error| Finding::malformed(RECORD, error.to_string()))?;
    Ok(Single { event, checkpoint: proof.checkpoint })
}

impl Single {
    /// Asks whether somebody who is trusted has signed it.
    pub fn trusted(&self, trust: &Trust) -> Result<Trusted, Finding> {
        trusted(&self.checkpoint, trust)
    }
}
