//! The running digest over the log.
//!
//! Leaf hashes are those of RFC 6962, so that a Merkle tree over the log starts from the hashes that are computed here.

use sha2::{Digest as _, Sha256};

const LEAF: u8 = 0;
const LINK: u8 = 1;

/// A SHA-256.
pub type Hash = [u8; 32];

/// The hash of one record: SHA-256 of a zero byte and the record.
pub fn leaf_hash(record: &[u8]) -> Hash {
    Sha256::new().chain_update([LEAF]).chain_update(record).finalize().into()
}

/// Digest of the first `size` records: each link is the SHA-256 of a one byte, the link before, and the leaf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// How many records it covers.
    pub size: u64,
    /// The last link; zeros before the first record.
    pub digest: Hash,
}

impl Chain {
    /// Takes in the next record's hash.
    pub fn push(&mut self, leaf: &Hash) {
        self.digest = Sha256::new().chain_update([LINK]).chain_update(self.digest).chain_update(leaf).finalize().into();
        self.size += 1;
    }
}
