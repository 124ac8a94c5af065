//! Proof that nothing was altered, left out or put in, in formats that tools not ours can check.
//!
//! The records are the leaves of an RFC 6962 tree ([`Tree`]); the streams are the entries of a map of heads
//! ([`StreamHeads`]). A [`Checkpoint`] (C2SP tlog-checkpoint) names both roots and is signed by the log
//! ([`SigningKey`], a C2SP signed note) and by witnesses elsewhere (C2SP tlog-cosignature), as a [`Trust`] policy (C2SP
//! tlog-policy) asks. [`Inclusion`] is a C2SP tlog-proof; [`Consistency`] shows that a later checkpoint extends an earlier
//! one; [`Completeness`] shows that a history is the whole of one stream; an [`Attestation`] says what the log was turned
//! into. [`cosign`] is what a witness decides (C2SP tlog-witness).

/// Whether hashes are computed. `benches/proof.rs` has a twin of itself compiled with `--cfg without_proof`, to measure what
/// they cost; no feature and no option turns them off, and `api` does not compile with that flag.
pub(crate) const COMPUTED: bool = !cfg!(without_proof);

mod attestation;
mod checkpoint;
mod completeness;
mod error;
mod heads;
mod inclusion;
mod key;
mod tree;
mod trust;
mod witness;

pub use attestation::{Attestation, MAX_ATTESTATION_BYTES, SignedAttestation};
pub use checkpoint::{Checkpoint, MAX_NOTE_BYTES, SignedCheckpoint};
pub use completeness::Completeness;
pub use error::ProofError;
pub use heads::{StreamHead, StreamHeads, StreamProof, stream_key};
pub use inclusion::{Consistency, Inclusion, MAX_PROOF_HASHES};
pub use key::{SigningKey, VerifierKey};
pub use tree::{Hash, Hashes, ReadTile, Root, TILE_WIDTH, Tree, leaf_hash, node_hash};
pub use trust::{MAX_POLICY_BYTES, Trust, Trusted, Witness};
pub use witness::{Cosigned, MAX_REQUEST_BYTES, Refusal, Request, cosign};
