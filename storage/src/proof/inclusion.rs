//! That a record is in the log, and that a later log extends an earlier one.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{
    ProofError, SignedCheckpoint,
    tree::{Hash, Hashes, Root},
};

/// The most hashes of a proof: what the C2SP formats allow, and more than any log of ours needs.
pub const MAX_PROOF_HASHES: usize = 63;

/// The largest tree that a proof is checked against; beyond, nothing of ours ever was.
const MAX_SIZE: u64 = 1 << 48;

const HEADER: &str = "c2sp.org/tlog-proof@v1";

fn of_theirs(hashes: Vec<tlog_tiles::Hash>) -> Vec<Hash> {
    hashes.into_iter().map(|hash| hash.0).collect()
}

fn to_theirs(hashes: &[Hash]) -> Vec<tlog_tiles::Hash> {
    hashes.iter().copied().map(tlog_tiles::Hash).collect()
}

fn lines(hashes: &[Hash]) -> String {
    hashes.iter().map(|hash| STANDARD.encode(hash) + "\n").collect()
}

fn hashes(lines: &str, wrong: &ProofError) -> Result<Vec<Hash>, ProofError> {
    let hash = |line: &str| STANDARD.decode(line).ok()?.try_into().ok();
    let read: Option<Vec<Hash>> = lines.lines().take(MAX_PROOF_HASHES + 1).map(hash).collect();
    read.filter(|read| read.len() <= MAX_PROOF_HASHES).ok_or_else(|| wrong.clone())
}

/// That the record at a position is in the log that a checkpoint names: a C2SP tlog-proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inclusion {
    /// Its place in the tree: the position less 1.
    pub index: u64,
    /// The audit path of RFC 6962.
    pub path: Vec<Hash>,
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
}

impl Inclusion {
    /// Proves the record at `position`.
    pub fn prove(hashes: &Hashes<'_>, position: u64, checkpoint: &SignedCheckpoint) -> Result<Self, ProofError> {
        let size = checkpoint.checkpoint().root.size;
        let index = position.checked_sub(1).filter(|index| *index < size);
        let index = index.ok_or(ProofError::NotCovered { position, size })?;
        let path =
            tlog_tiles::prove_record(size, index, hashes).map_err(|error| ProofError::Read(error.to_string()))?;
        Ok(Self { index, path: of_theirs(path), checkpoint: checkpoint.clone() })
    }

    /// Checks that the path leads from this leaf to the root of the checkpoint. Signatures are the checkpoint's own matter.
    pub fn verify(&self, leaf: &Hash) -> Result<(), ProofError> {
        let Root { size, hash } = self.checkpoint.checkpoint().root;
        let wrong = ProofError::Mismatch("the record is not in the log that the checkpoint names");
        if self.index >= size || size > MAX_SIZE || self.path.len() > MAX_PROOF_HASHES {
            return Err(wrong);
        }
        let (path, root, leaf) = (to_theirs(&self.path), tlog_tiles::Hash(hash), tlog_tiles::Hash(*leaf));
        tlog_tiles::check_record(&path, size, root, self.index, leaf).map_err(|_| wrong)
    }

    /// Reads a C2SP tlog-proof.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not a tlog-proof with the checkpoint of a case ledger");
        let (head, note) = text.split_once("\n\n").ok_or(wrong.clone())?;
        let rest = head.strip_prefix(HEADER).and_then(|rest| rest.strip_prefix("\nindex ")).ok_or(wrong.clone())?;
        let (index, path) = rest.split_once('\n').unwrap_or((rest, ""));
        let index = index.parse().map_err(|_| wrong.clone())?;
        let proof = Self { index, path: hashes(path, &wrong)?, checkpoint: SignedCheckpoint::parse(note.as_bytes())? };
        if proof.to_string() == text { Ok(proof) } else { Err(wrong) }
    }
}

impl std::fmt::Display for Inclusion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{HEADER}\nindex {}\n{}\n{}", self.index, lines(&self.path), self.checkpoint)
    }
}

/// That a tree extends a smaller one: nothing of the smaller one was altered or taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consistency(pub Vec<Hash>);

impl Consistency {
    /// Proves it between two sizes of the same tree.
    pub fn prove(hashes: &Hashes<'_>, from: u64, to: u64) -> Result<Self, ProofError> {
        if from == 0 || from == to {
            return Ok(Self(Vec::new()));
        }
        if from > to {
            return Err(ProofError::NotCovered { position: from, size: to });
        }
        let proof = tlog_tiles::prove_tree(to, from, hashes).map_err(|error| ProofError::Read(error.to_string()))?;
        Ok(Self(of_theirs(proof)))
    }

    /// Checks that `to` extends `from`.
    pub fn verify(&self, from: &Root, to: &Root) -> Result<(), ProofError> {
        let wrong = ProofError::Mismatch("the later checkpoint does not extend the earlier one");
        if from.size > to.size || to.size > MAX_SIZE || self.0.len() > MAX_PROOF_HASHES {
            return Err(wrong);
        }
        let empty = self.0.is_empty();
        if from.size == 0 {
            return if empty { Ok(()) } else { Err(wrong) };
        }
        if from.size == to.size {
            return if empty && from.hash == to.hash { Ok(()) } else { Err(wrong) };
        }
        let (earlier, later) = (tlog_tiles::Hash(from.hash), tlog_tiles::Hash(to.hash));
        tlog_tiles::check_tree(&to_theirs(&self.0), to.size, later, from.size, earlier).map_err(|_| wrong)
    }

    /// Reads one hash a line.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not a consistency proof");
        let read = Self(hashes(text, &wrong)?);
        if read.to_string() == text { Ok(read) } else { Err(wrong) }
    }
}

impl std::fmt::Display for Consistency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&lines(&self.0))
    }
}
