//! The proof that a stream is shown whole, as JSON.

use domain::{Revision, Stream, terms::Digest};
use serde::{Deserialize, Serialize};
use storage::proof::{Completeness, ProofError, SignedCheckpoint, StreamHead, StreamProof};

/// Where the chain of a stream stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The key of the stream: the SHA-256 of its name.
    pub key: Digest,
    /// How many events it has.
    pub revision: Revision,
    /// The last link of its chain: the SHA-256 of a two byte, the link before (32 zero bytes at first) and the leaf hash of
    /// the record.
    pub link: Digest,
}

/// What the map of all streams says of one of them. `storage::proof` describes the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WholeStream {
    /// The name of the stream.
    pub stream: String,
    /// What stands at its place: its own head; that of another stream, or nothing, where the log holds no such stream.
    pub found: Option<Standing>,
    /// The hashes beside the way to that place, from the root of all streams down.
    pub beside: Vec<Digest>,
}

impl WholeStream {
    /// The proof as it is written.
    pub fn of(proof: &Completeness) -> Self {
        let found = proof.proof.found.map(|(key, head)| Standing {
            key: Digest(key),
            revision: head.revision,
            link: Digest(head.link),
        });
        let beside = proof.proof.beside.iter().copied().map(Digest).collect();
        Self { stream: proof.stream.to_string(), found, beside }
    }

    /// The proof of `stream` under a checkpoint; not checked yet.
    pub fn proof(&self, stream: Stream, checkpoint: &SignedCheckpoint) -> Result<Completeness, ProofError> {
        if self.stream != stream.to_string() {
            return Err(ProofError::Mismatch("the proof is of another stream"));
        }
        let found = self.found.as_ref().map(|found| {
            let head = StreamHead { revision: found.revision, link: found.link.0 };
            (found.key.0, head)
        });
        let proof = StreamProof { beside: self.beside.iter().map(|hash| hash.0).collect(), found };
        Ok(Completeness { stream, proof, checkpoint: checkpoint.clone() })
    }
}
