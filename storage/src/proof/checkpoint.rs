//! Checkpoints: how far the log reached, the roots there, and who has signed that.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use signed_note::{Note, NoteError, Signature, VerificationError, Verifier, Verifiers};

use super::{
    ProofError, SigningKey, VerifierKey,
    tree::{Hash, Root},
};

/// The longest signed checkpoint that is read: room for the log and a hundred witnesses.
pub const MAX_NOTE_BYTES: usize = 32 << 10;

/// Begins the line that C2SP tlog-checkpoint leaves to us: the root over the heads of all streams.
const STREAMS: &str = "streams ";

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// How many records it has, and the root of the tree over them.
    pub root: Root,
    /// The root over the heads of all streams; see [`StreamHeads`](super::StreamHeads).
    pub streams: Hash,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        let Self { origin, root: Root { size, hash }, streams } = self;
        format!("{origin}\n{size}\n{}\n{STREAMS}{}\n", STANDARD.encode(hash), STANDARD.encode(streams))
    }

    fn parse(text: &[u8]) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not the checkpoint of a case ledger");
        let read = tlog_tiles::Checkpoint::from_bytes(text).map_err(|_| wrong.clone())?;
        let coded = read.extension().strip_prefix(STREAMS).and_then(|rest| rest.strip_suffix('\n'));
        let streams = coded.and_then(|coded| STANDARD.decode(coded).ok()).and_then(|bytes| bytes.try_into().ok());
        let streams = streams.ok_or(wrong.clone())?;
        let root = Root { size: read.size(), hash: read.hash().0 };
        let checkpoint = Self { origin: read.origin().to_owned(), root, streams };
        // One text for one meaning: base64 has several spellings of the same bytes.
        if checkpoint.text().as_bytes() == text { Ok(checkpoint) } else { Err(wrong) }
    }

    /// Signs it as the log.
    pub fn sign(self, key: &SigningKey) -> Result<SignedCheckpoint, ProofError> {
        let signature = key.sign(self.text().as_bytes())?;
        Ok(SignedCheckpoint { note: format!("{}\n{}", self.text(), line(&signature)), checkpoint: self })
    }
}

fn line(signature: &Signature) -> String {
    String::from_utf8_lossy(&signature.to_bytes()).into_owned()
}

/// A checkpoint with its signatures. That they fit is known only after [`verify`](Self::verify).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCheckpoint {
    note: String,
    checkpoint: Checkpoint,
}

impl SignedCheckpoint {
    /// Reads a C2SP signed note whose text is a checkpoint. Signatures are not looked at.
    pub fn parse(note: &[u8]) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not a signed checkpoint");
        if note.len() > MAX_NOTE_BYTES {
            return Err(wrong);
        }
        let read = Note::from_bytes(note).map_err(|_| wrong.clone())?;
        let checkpoint = Checkpoint::parse(read.text())?;
        if read.to_bytes() != note {
            return Err(wrong);
        }
        Ok(Self { note: String::from_utf8(note.to_vec()).map_err(|_| wrong)?, checkpoint })
    }

    /// What it says.
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The signed note.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The keys among these that have signed it. A signature by one of them that does not fit is an error, whatever the
    /// others say; signatures by others are left aside, as C2SP signed-note asks.
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<Vec<VerifierKey>, ProofError> {
        let malformed = ProofError::Malformed("this is not a signed checkpoint");
        let read = Note::from_bytes(self.note.as_bytes()).map_err(|_| malformed.clone())?;
        let signed = match read.verify(&Known(keys)) {
            Ok((signed, _)) => signed,
            Err(NoteError::UnverifiedNote) => Vec::new(),
            Err(NoteError::InvalidSignature { name, .. }) => return Err(ProofError::BadSignature(name)),
            Err(_) => return Err(malformed),
        };
        let by = |key: &&VerifierKey| {
            signed.iter().any(|signature| signature.name() == key.name() && signature.id() == key.key_id())
        };
        Ok(keys.iter().filter(by).cloned().collect())
    }

    /// Whether one of the log's own keys has signed it, and the log is the one it names.
    pub fn verify_log(&self, keys: &[VerifierKey]) -> Result<(), ProofError> {
        let origin = &self.checkpoint.origin;
        let signed = self.verify(keys)?;
        if signed.iter().any(|key| !key.is_witness() && key.name() == origin) {
            return Ok(());
        }
        Err(ProofError::Unsigned { origin: origin.clone() })
    }

    /// The names on its signature lines, in their order. Who wrote them is known only after [`verify`](Self::verify).
    pub fn names(&self) -> Vec<String> {
        self.lines().iter().map(|line| line.name().to_owned()).collect()
    }

    /// Takes over the signatures of `others` by these keys, where they fit; gives the names of those that did.
    pub fn add(&mut self, others: &[Signature], keys: &[VerifierKey]) -> Vec<String> {
        let mut added = Vec::new();
        for signature in others {
            let by = keys.iter().find(|key| key.name() == signature.name() && key.key_id() == signature.id());
            let fits = by.is_some_and(|key| key.verify(self.checkpoint.text().as_bytes(), signature.signature()));
            if fits && self.note.len() + 256 < MAX_NOTE_BYTES && !self.note.contains(&line(signature)) {
                self.note.push_str(&line(signature));
                added.push(signature.name().to_owned());
            }
        }
        added
    }

    /// The same checkpoint with the signatures by these keys that fit, and no others.
    #[must_use]
    pub fn only_by(&self, keys: &[VerifierKey]) -> Self {
        let text = self.checkpoint.text();
        let mut only = Self { note: format!("{text}\n"), checkpoint: self.checkpoint.clone() };
        only.add(&self.lines(), keys);
        only
    }

    /// When a witness has signed it, in seconds since 1970; none where it has not, or its signature does not fit.
    pub fn cosigned_at(&self, witness: &VerifierKey) -> Option<u64> {
        let by = |line: &&Signature| {
            line.name() == witness.name()
                && line.id() == witness.key_id()
                && witness.verify(self.checkpoint.text().as_bytes(), line.signature())
        };
        let lines = self.lines();
        let time = lines.iter().find(by).filter(|_| witness.is_witness())?.signature().first_chunk()?;
        Some(u64::from_be_bytes(*time))
    }

    /// All signatures, whoever wrote them; whether they fit is known only after [`add`](Self::add) or
    /// [`verify`](Self::verify).
    pub fn lines(&self) -> Vec<Signature> {
        let lines = self.note.split_once("\n\n").map_or("", |(_, lines)| lines);
        Self::signatures(lines).unwrap_or_default()
    }

    /// Reads the lines with which a witness answers.
    pub fn signatures(lines: &str) -> Result<Vec<Signature>, ProofError> {
        let wrong = ProofError::Malformed("these are not signature lines");
        if lines.len() > MAX_NOTE_BYTES {
            return Err(wrong);
        }
        let parse = |line: &str| Signature::from_bytes(line.as_bytes()).map_err(|_| wrong.clone());
        lines.lines().map(parse).collect()
    }
}

impl std::fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.note)
    }
}

pub(super) struct Known<'a>(pub(super) &'a [VerifierKey]);

impl Verifiers for Known<'_> {
    fn verifier(&self, name: &str, id: u32) -> Result<&dyn Verifier, VerificationError> {
        let found = self.0.iter().find(|key| key.name() == name && key.key_id() == id);
        found.map(|key| key as &dyn Verifier).ok_or(VerificationError::UnknownKey { name: name.to_owned(), id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint(origin: &str) -> Checkpoint {
        Checkpoint { origin: origin.to_owned(), root: Root { size: 4_711, hash: [0xa7; 32] }, streams: [0xb8; 32] }
    }

    #[test]
    fn a_signed_checkpoint_reads_back_and_every_changed_byte_is_refused() {
        let (log, witness) =
            (SigningKey::of_log(None, [1; 32]).unwrap(), SigningKey::of_witness("other/w1", [2; 32]).unwrap());
        let keys = [log.public(), witness.public()];
        let mut signed = checkpoint(log.name()).sign(&log).unwrap();
        let cosignature = witness.cosign(signed.checkpoint().text().as_bytes(), 1_800_000_000).unwrap();
        assert_eq!(signed.add(std::slice::from_ref(&cosignature), &keys), ["other/w1"]);
        assert_eq!(signed.add(&[cosignature], &keys), [""; 0], "once is enough");
        assert_eq!(signed.verify(&keys).unwrap(), keys);
        signed.verify_log(&keys).unwrap();
        let note = signed.note().as_bytes().to_vec();
        assert_eq!(SignedCheckpoint::parse(&note).unwrap(), signed);
        for (place, bit) in (0..note.len()).flat_map(|place| (0..8).map(move |bit| (place, bit))) {
            let mut changed = note.clone();
            changed[place] ^= 1 << bit;
            let Ok(changed) = SignedCheckpoint::parse(&changed) else { continue };
            // A changed name or key id makes a signature that of somebody unknown; what is left must not pass for both.
            assert!(changed.verify(&keys).map_or(true, |by| by.len() < 2), "byte {place} bit {bit}");
        }
    }

    #[test]
    fn a_checkpoint_of_another_log_or_by_an_unknown_key_is_not_the_logs() {
        let (log, other) = (SigningKey::of_log(None, [1; 32]).unwrap(), SigningKey::of_log(None, [2; 32]).unwrap());
        let of_other = checkpoint(other.name()).sign(&log).unwrap();
        assert!(matches!(of_other.verify_log(&[log.public()]), Err(ProofError::Unsigned { .. })));
        let by_other = checkpoint(log.name()).sign(&other).unwrap();
        assert!(matches!(by_other.verify_log(&[log.public()]), Err(ProofError::Unsigned { .. })));
        checkpoint(log.name()).sign(&log).unwrap().verify_log(&[log.public()]).unwrap();
    }

    #[test]
    fn a_signature_of_a_witness_for_another_text_is_not_taken() {
        let (log, witness) =
            (SigningKey::of_log(None, [1; 32]).unwrap(), SigningKey::of_witness("other/w1", [2; 32]).unwrap());
        let mut signed = checkpoint(log.name()).sign(&log).unwrap();
        let before = signed.clone();
        let foreign = witness.cosign(b"something else\n", 1).unwrap();
        assert!(signed.add(&[foreign], &[witness.public()]).is_empty());
        assert_eq!(signed, before);
    }
}
