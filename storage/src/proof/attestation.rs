//! A replay attestation: this program turned that log, up to that checkpoint, into projections with these digests.
//!
//! A C2SP signed note, signed with the key of the log. Its text, one fact a line, in this order:
//!
//! ```text
//! hrdd replay attestation v1
//! log <origin of the log>
//! program <name and version>
//! build <SHA-256, hex: what of the code the digests rest on>
//! upcast <number> <kind> <from version> <to version>      one line for each that the program makes; none where it makes none
//! position <how many events were folded; the size of the checkpoint>
//! digest <SHA-256, hex, over all projections>
//! projection <name> <SHA-256, hex>      one line for each
//! checkpoint
//! > <the signed checkpoint, line by line, each behind "> ", an empty line as ">">
//! ```
//!
//! The second line keeps the text from ever reading as a checkpoint, whose second line is a number. Whoever runs the same
//! program over a copy of the log must come to the same digests; nothing of time, machine or folder goes into them.

use signed_note::{Note, NoteError};

use super::{Hash, ProofError, SignedCheckpoint, SigningKey, VerifierKey, checkpoint::Known};

/// The longest attestation that is read.
pub const MAX_ATTESTATION_BYTES: usize = 128 << 10;

const FIRST: &str = "hrdd replay attestation v1";

/// The most projections that are read.
const MAX_PROJECTIONS: usize = 256;

/// The most upcasts that are read.
const MAX_UPCASTS: usize = 1_024;

/// What is attested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// The program and its version.
    pub program: String,
    /// What of the code the digests rest on.
    pub build: Hash,
    /// How older versions of events were read: number and name of the kind, from which version to which.
    pub upcasts: Vec<String>,
    /// How far the log was folded.
    pub checkpoint: SignedCheckpoint,
    /// Over all projections and the position.
    pub digest: Hash,
    /// Each projection by itself.
    pub projections: Vec<(String, Hash)>,
}

fn wrong() -> ProofError {
    ProofError::Malformed("this is not a replay attestation of a case ledger")
}

impl Attestation {
    /// The text that is signed.
    pub fn text(&self) -> String {
        let Self { program, build, upcasts, checkpoint, digest, projections } = self;
        let (of, size) = (&checkpoint.checkpoint().origin, checkpoint.checkpoint().root.size);
        let mut text = format!("{FIRST}\nlog {of}\nprogram {program}\nbuild {}\n", hex::encode(build));
        upcasts.iter().for_each(|upcast| text.push_str(&format!("upcast {upcast}\n")));
        text.push_str(&format!("position {size}\ndigest {}\n", hex::encode(digest)));
        for (name, digest) in projections {
            text.push_str(&format!("projection {name} {}\n", hex::encode(digest)));
        }
        text.push_str("checkpoint\n");
        for line in checkpoint.note().lines() {
            text.push_str(format!("> {line}").trim_end_matches(' '));
            text.push('\n');
        }
        text
    }

    fn parse(text: &str) -> Option<Self> {
        fn hash(line: &str) -> Option<Hash> {
            hex::decode(line).ok()?.try_into().ok()
        }
        let mut lines = text.lines().peekable();
        (lines.next()? == FIRST).then_some(())?;
        lines.next()?.strip_prefix("log ")?;
        let program = lines.next()?.strip_prefix("program ")?.to_owned();
        let build = hash(lines.next()?.strip_prefix("build ")?)?;
        let mut upcasts = Vec::new();
        while let Some(upcast) = lines.peek().and_then(|line| line.strip_prefix("upcast ")) {
            upcasts.push(upcast.to_owned());
            (upcasts.len() <= MAX_UPCASTS).then_some(())?;
            lines.next();
        }
        lines.next()?.strip_prefix("position ")?;
        let digest = hash(lines.next()?.strip_prefix("digest ")?)?;
        let mut projections = Vec::new();
        while let Some(line) = lines.peek().and_then(|line| line.strip_prefix("projection ")) {
            let (name, digest) = line.split_once(' ')?;
            projections.push((name.to_owned(), hash(digest)?));
            (projections.len() <= MAX_PROJECTIONS).then_some(())?;
            lines.next();
        }
        (lines.next()? == "checkpoint").then_some(())?;
        let mut note = String::new();
        for line in lines {
            note.push_str(if line == ">" { "" } else { line.strip_prefix("> ")? });
            note.push('\n');
        }
        let checkpoint = SignedCheckpoint::parse(note.as_bytes()).ok()?;
        let read = Self { program, build, upcasts, checkpoint, digest, projections };
        // One text for one meaning; this also compares the lines that repeat the checkpoint.
        (read.text() == text).then_some(read)
    }

    /// Signs it as the log.
    pub fn sign(&self, key: &SigningKey) -> Result<SignedAttestation, ProofError> {
        if Self::parse(&self.text()).as_ref() != Some(self) {
            return Err(wrong());
        }
        let signature = key.sign(self.text().as_bytes())?;
        let line = String::from_utf8_lossy(&signature.to_bytes()).into_owned();
        Ok(SignedAttestation { note: format!("{}\n{line}", self.text()), attestation: self.clone() })
    }
}

/// An attestation with its signature. That it fits is known only after [`verify`](Self::verify).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedAttestation {
    note: String,
    attestation: Attestation,
}

impl SignedAttestation {
    /// Reads the signed note. The signature is not looked at.
    pub fn parse(note: &[u8]) -> Result<Self, ProofError> {
        if note.len() > MAX_ATTESTATION_BYTES {
            return Err(wrong());
        }
        let read = Note::from_bytes(note).map_err(|_| wrong())?;
        let text = std::str::from_utf8(read.text()).map_err(|_| wrong())?;
        let attestation = Attestation::parse(text).ok_or_else(wrong)?;
        if read.to_bytes() != note {
            return Err(wrong());
        }
        Ok(Self { note: String::from_utf8(note.to_vec()).map_err(|_| wrong())?, attestation })
    }

    /// What it says.
    pub const fn attestation(&self) -> &Attestation {
        &self.attestation
    }

    /// The signed note.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Whether one of the log's keys has signed it, and the checkpoint in it too.
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<(), ProofError> {
        let checkpoint = &self.attestation.checkpoint;
        checkpoint.verify_log(keys)?;
        let origin = &checkpoint.checkpoint().origin;
        let note = Note::from_bytes(self.note.as_bytes()).map_err(|_| wrong())?;
        match note.verify(&Known(keys)) {
            Ok((signed, _)) if signed.iter().any(|signature| signature.name() == origin) => Ok(()),
            Ok(_) | Err(NoteError::UnverifiedNote) => Err(ProofError::Unsigned { origin: origin.clone() }),
            Err(NoteError::InvalidSignature { name, .. }) => Err(ProofError::BadSignature(name)),
            Err(_) => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::{Checkpoint, Root};

    fn attested(key: &SigningKey) -> Attestation {
        let root = Root { size: 12, hash: [3; 32] };
        let checkpoint = Checkpoint { origin: key.name().into(), root, streams: [4; 32] }.sign(key).unwrap();
        let projections = vec![("cases".to_owned(), [5; 32]), ("tally".to_owned(), [6; 32])];
        let upcasts = vec!["9901 Counted 1 2".to_owned()];
        let program = "hrdd 0.1.0".into();
        Attestation { program, build: [1; 32], upcasts, checkpoint, digest: [2; 32], projections }
    }

    #[test]
    fn an_attestation_reads_back_and_every_changed_byte_is_refused() {
        let key = SigningKey::of_log(None, [1; 32]).unwrap();
        let signed = attested(&key).sign(&key).unwrap();
        signed.verify(&[key.public()]).unwrap();
        let note = signed.note().as_bytes();
        assert_eq!(SignedAttestation::parse(note).unwrap(), signed);
        for (place, bit) in (0..note.len()).flat_map(|place| (0..8).map(move |bit| (place, bit))) {
            let mut changed = note.to_vec();
            changed[place] ^= 1 << bit;
            let Ok(changed) = SignedAttestation::parse(&changed) else { continue };
            assert!(changed.verify(&[key.public()]).is_err(), "byte {place} bit {bit}");
        }
    }

    #[test]
    fn the_upcasts_are_named_and_an_attestation_of_a_release_without_any_reads_on() {
        let key = SigningKey::of_log(None, [1; 32]).unwrap();
        assert!(attested(&key).text().contains("\nupcast 9901 Counted 1 2\nposition 12\n"));
        let plain = Attestation { upcasts: Vec::new(), ..attested(&key) };
        assert!(!plain.text().contains("upcast"));
        assert_eq!(Attestation::parse(&plain.text()), Some(plain));
        let upcasts = vec!["two\nlines".to_owned()];
        assert!(Attestation { upcasts, ..attested(&key) }.sign(&key).is_err());
    }

    #[test]
    fn an_attestation_is_no_checkpoint_and_another_key_does_not_count() {
        let [key, other] = [1, 2].map(|seed| SigningKey::of_log(None, [seed; 32]).unwrap());
        let signed = attested(&key).sign(&key).unwrap();
        assert!(SignedCheckpoint::parse(signed.note().as_bytes()).is_err());
        assert!(SignedAttestation::parse(attested(&key).checkpoint.note().as_bytes()).is_err());
        assert!(matches!(signed.verify(&[other.public()]), Err(ProofError::Unsigned { .. })));
        let by_other = attested(&key).sign(&other).unwrap();
        assert!(matches!(by_other.verify(&[key.public(), other.public()]), Err(ProofError::Unsigned { .. })));
        let mut broken = attested(&key);
        broken.program = "two\nlines".into();
        assert!(broken.sign(&key).is_err());
    }
}
