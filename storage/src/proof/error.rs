//! Why something is not proved.

use std::fmt;

/// Why something is not proved. None of these is ever taken for a small fault: what is not proved is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// The text is not what its format asks for.
    Malformed(&'static str),
    /// It is well formed, but does not lead to what it claims.
    Mismatch(&'static str),
    /// No signature by a known key of the log.
    Unsigned {
        /// The log the checkpoint says it is of.
        origin: String,
    },
    /// A signature by a known key does not fit the text.
    BadSignature(String),
    /// Too few of the witnesses that the policy asks for have signed.
    TooFewWitnesses {
        /// The names of those that did.
        signed: Vec<String>,
    },
    /// The tree does not reach that far, or there is no such tile.
    NoTile,
    /// The records of this tile of 256 are not the ones that the tree was grown from.
    Altered {
        /// The number of the tile; its first record has the position 256 times this, plus 1.
        tile: u64,
    },
    /// The checkpoint does not cover the position yet.
    NotCovered {
        /// The position.
        position: u64,
        /// How far the checkpoint reaches.
        size: u64,
    },
    /// Records could not be read.
    Read(String),
}

impl fmt::Display for ProofError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(what) => {
                write!(f, "{what}; ask for the file again, or for the version it was written with")
            }
            Self::Mismatch(what) => {
                write!(f, "{what}; keep the file, it is evidence that something was altered, and ask for another copy")
            }
            Self::Unsigned { origin } => write!(
                f,
                "no known key of the log {origin} has signed the checkpoint; get the log's key from where it is kept, not \
                 from whoever sent the file"
            ),
            Self::BadSignature(name) => {
                write!(f, "the signature of {name} does not fit the checkpoint; keep the file, it is evidence")
            }
            Self::TooFewWitnesses { signed } if signed.is_empty() => {
                f.write_str("no witness of the policy has signed the checkpoint; ask for one that they have seen")
            }
            Self::TooFewWitnesses { signed } => write!(
                f,
                "only {} signed the checkpoint, which is fewer than the policy asks for; ask for one that more have seen",
                signed.join(", ")
            ),
            Self::NoTile => f.write_str("the tree has no such tile; ask within the size of the newest checkpoint"),
            Self::Altered { tile } => write!(
                f,
                "a record between positions {} and {} is not the one that was recorded; run hrdd verify, keep a copy of \
                 the folder, restore a backup",
                tile * 256 + 1,
                tile * 256 + 256
            ),
            Self::NotCovered { position, size } => {
                write!(
                    f,
                    "position {position} is not covered yet, the checkpoint reaches to {size}; ask again in a second"
                )
            }
            Self::Read(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for ProofError {}
