//! That a history is the whole of one stream up to a checkpoint.

use domain::Stream;

use super::{
    ProofError, SignedCheckpoint,
    heads::{StreamHead, StreamHeads, StreamProof, stream_key},
    tree::Hash,
};

/// That these are all events of a stream up to a checkpoint, or that it has none.
///
/// It rests on the root over all streams, which the log signs and the witnesses have seen, and which everybody who reads
/// the whole log computes again: a root that leaves an event out is a lie with a signature under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// The stream.
    pub stream: Stream,
    /// What the map of all streams says of it.
    pub proof: StreamProof,
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
}

impl Completeness {
    /// Proves it with the heads that the checkpoint was signed over.
    pub fn prove(stream: Stream, heads: &StreamHeads, checkpoint: &SignedCheckpoint) -> Self {
        let proof = heads.prove(&stream_key(&stream));
        Self { stream, proof, checkpoint: checkpoint.clone() }
    }

    /// Where the stream stands, by this proof; none where it is not there.
    pub fn head(&self) -> Option<StreamHead> {
        self.proof.found.filter(|(key, _)| *key == stream_key(&self.stream)).map(|(_, head)| head)
    }

    /// Checks that these are the leaf hashes of all records of the stream, in order. Signatures are the checkpoint's own
    /// matter.
    pub fn verify(&self, leaves: &[Hash]) -> Result<(), ProofError> {
        let proved = self.proof.verify(&self.checkpoint.checkpoint().streams, &stream_key(&self.stream))?;
        let shown = leaves.iter().fold(StreamHead::default(), StreamHead::followed_by);
        let wrong = match proved {
            None if leaves.is_empty() => return Ok(()),
            Some(head) if head == shown => return Ok(()),
            Some(head) if head.revision > shown.revision => "events of the history were left out at its end",
            Some(_) | None => "the events are not the ones that the checkpoint was signed over",
        };
        Err(ProofError::Mismatch(wrong))
    }
}
