//! Keys: the log's own, with which it signs its checkpoints, and those of others that are only checked with.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signer as _, VerifyingKey};
use sha2::{Digest as _, Sha256};
use signed_note::{Signature, Signer, StandardSigner, StandardVerifier, Verifier, is_key_name_valid, key_id};

use super::ProofError;

/// Signs notes as C2SP signed-note says for Ed25519.
const LOG: u8 = 1;

/// Signs checkpoints with the time as C2SP tlog-cosignature says for Ed25519.
const WITNESS: u8 = 4;

/// The longest key name: it stands in every signature, and a checkpoint has to fit one sector of a disk.
const MAX_NAME_BYTES: usize = 48;

/// A private Ed25519 key with its name, of a log or of a witness.
#[derive(Clone)]
pub struct SigningKey {
    kind: u8,
    name: String,
    secret: ed25519_dalek::SigningKey,
}

/// Never shows the secret.
impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("public", &self.public().to_string()).finish_non_exhaustive()
    }
}

impl SigningKey {
    /// The key of a log from 32 random bytes. A log without a name gets one from its key, so that no two are alike.
    pub fn of_log(name: Option<&str>, seed: [u8; 32]) -> Result<Self, ProofError> {
        let secret = ed25519_dalek::SigningKey::from_bytes(&seed);
        let hash = hex::encode(Sha256::digest(secret.verifying_key().as_bytes()));
        let named = format!("hrdd-ledger/{}", hash.get(..16).unwrap_or_default());
        Self::new(LOG, name.unwrap_or(&named), secret)
    }

    /// The key of a witness from 32 random bytes.
    pub fn of_witness(name: &str, seed: [u8; 32]) -> Result<Self, ProofError> {
        Self::new(WITNESS, name, ed25519_dalek::SigningKey::from_bytes(&seed))
    }

    fn new(kind: u8, name: &str, secret: ed25519_dalek::SigningKey) -> Result<Self, ProofError> {
        if name.len() > MAX_NAME_BYTES || !is_key_name_valid(name) || name.chars().any(char::is_control) {
            return Err(ProofError::Malformed("the name of a key has at most 48 bytes, no spaces and no plus sign"));
        }
        Ok(Self { kind, name: name.to_owned(), secret })
    }

    /// Reads the file of a private key.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not the file of a private key");
        let parts: Vec<&str> = text.trim_end().split('+').collect();
        // The base64 of the key may hold plus signs of its own.
        let ["PRIVATE", "KEY", name, _, coded @ ..] = parts.as_slice() else { return Err(wrong) };
        let bytes = STANDARD.decode(coded.join("+")).map_err(|_| wrong.clone())?;
        let Some((kind @ (&LOG | &WITNESS), seed)) = bytes.split_first() else { return Err(wrong) };
        let seed: [u8; 32] = seed.try_into().map_err(|_| wrong.clone())?;
        let key = Self::new(*kind, name, ed25519_dalek::SigningKey::from_bytes(&seed))?;
        if key.to_file() == text { Ok(key) } else { Err(wrong) }
    }

    /// What the file of the private key holds: the C2SP form of an encoded key, and a line end. Keep it secret.
    pub fn to_file(&self) -> String {
        let coded = STANDARD.encode([&[self.kind], self.secret.as_bytes().as_slice()].concat());
        format!("PRIVATE+KEY+{}+{:08x}+{coded}\n", self.name, self.public().id())
    }

    /// The name of the log or witness; of a log, the origin of its checkpoints.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key that others check with.
    pub fn public(&self) -> VerifierKey {
        VerifierKey { kind: self.kind, name: self.name.clone(), key: self.secret.verifying_key() }
    }

    /// Signs the text of a note as the log.
    pub(crate) fn sign(&self, text: &[u8]) -> Result<Signature, ProofError> {
        let signature = match self.kind {
            LOG => StandardSigner::new(self.to_file().trim_end()).ok().and_then(|signer| signer.sign(text).ok()),
            _ => None,
        };
        let signature = signature.ok_or(ProofError::Malformed("the key of a witness does not sign as a log"))?;
        note_signature(self.public(), signature)
    }

    /// Signs the text of a checkpoint as a witness who saw it at this time, in seconds since 1970.
    pub fn cosign(&self, text: &[u8], seconds: u64) -> Result<Signature, ProofError> {
        if self.kind != WITNESS {
            return Err(ProofError::Malformed("the key of a log does not sign as a witness"));
        }
        let signed = self.secret.sign(&cosigned(text, seconds)).to_bytes();
        note_signature(self.public(), [seconds.to_be_bytes().as_slice(), &signed].concat())
    }
}

fn note_signature(key: VerifierKey, signature: Vec<u8>) -> Result<Signature, ProofError> {
    let id = key.id();
    Signature::new(key.name, id, signature).map_err(|_| ProofError::Malformed("the name of a key does not fit a note"))
}

fn cosigned(text: &[u8], seconds: u64) -> Vec<u8> {
    [format!("cosignature/v1\ntime {seconds}\n").as_bytes(), text].concat()
}

/// A public key with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    kind: u8,
    name: String,
    key: VerifyingKey,
}

impl VerifierKey {
    /// Reads the C2SP form, `name+id+base64`.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        let wrong = ProofError::Malformed("this is not a public key in the form name+id+base64");
        let (name, rest) = text.split_once('+').ok_or(wrong.clone())?;
        let (id, coded) = rest.split_once('+').ok_or(wrong.clone())?;
        let bytes = STANDARD.decode(coded).map_err(|_| wrong.clone())?;
        let Some((kind @ (&LOG | &WITNESS), key)) = bytes.split_first() else { return Err(wrong) };
        let key: [u8; 32] = key.try_into().map_err(|_| wrong.clone())?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| wrong.clone())?;
        let key = Self { kind: *kind, name: name.to_owned(), key };
        let fits = name.len() <= MAX_NAME_BYTES && is_key_name_valid(name) && format!("{:08x}", key.id()) == id;
        if fits { Ok(key) } else { Err(wrong) }
    }

    /// The name of the log or witness.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a witness's.
    pub const fn is_witness(&self) -> bool {
        self.kind == WITNESS
    }

    /// Whether both wrap the same key, whatever they are called.
    pub(crate) fn same_key(&self, other: &Self) -> bool {
        self.key == other.key
    }

    pub(crate) fn id(&self) -> u32 {
        key_id(&self.name, &self.encoded())
    }

    fn encoded(&self) -> Vec<u8> {
        [&[self.kind], self.key.as_bytes().as_slice()].concat()
    }
}

impl std::fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}+{:08x}+{}", self.name, self.id(), STANDARD.encode(self.encoded()))
    }
}

impl Verifier for VerifierKey {
    fn name(&self) -> &str {
        &self.name
    }

    fn key_id(&self) -> u32 {
        self.id()
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        if self.kind == LOG {
            return StandardVerifier::new(&self.to_string()).is_ok_and(|verifier| verifier.verify(text, signature));
        }
        let Some((seconds, signed)) = signature.split_first_chunk() else { return false };
        let Ok(signed) = signed.try_into() else { return false };
        let message = cosigned(text, u64::from_be_bytes(*seconds));
        // Strict: a key of small order would fit any text.
        self.key.verify_strict(&message, &ed25519_dalek::Signature::from_bytes(&signed)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_and_a_key_file_with_any_changed_byte_is_refused() {
        let log = SigningKey::of_log(None, [7; 32]).unwrap();
        assert!(log.name().starts_with("hrdd-ledger/"), "{}", log.name());
        assert_ne!(log.name(), SigningKey::of_log(None, [8; 32]).unwrap().name());
        for key in [log, SigningKey::of_witness("other-office/1", [9; 32]).unwrap()] {
            let file = key.to_file();
            assert_eq!(SigningKey::parse(&file).unwrap().public(), key.public());
            assert_eq!(VerifierKey::parse(&key.public().to_string()).unwrap(), key.public());
            assert!(!format!("{key:?}").contains(&file[file.len() - 20..]), "the secret is shown");
            for place in 0..file.len() {
                let mut bytes = file.clone().into_bytes();
                bytes[place] ^= 1;
                let Ok(text) = String::from_utf8(bytes) else { continue };
                assert!(SigningKey::parse(&text).is_err(), "byte {place} changed: {text}");
            }
        }
    }

    #[test]
    fn names_that_would_break_a_note_are_refused() {
        for name in ["", "two words", "plus+sign", "line\nend", "bell\u{7}", &"x".repeat(49)] {
            assert!(SigningKey::of_log(Some(name), [1; 32]).is_err(), "{name:?}");
        }
        assert!(SigningKey::of_log(Some("xa-office.example/hrdd"), [1; 32]).is_ok());
    }

    #[test]
    fn a_log_does_not_sign_as_a_witness_nor_a_witness_as_a_log() {
        assert!(SigningKey::of_log(None, [1; 32]).unwrap().cosign(b"text\n", 1).is_err());
        assert!(SigningKey::of_witness("w", [1; 32]).unwrap().sign(b"text\n").is_err());
    }

    /// The example of C2SP tlog-cosignature, written out: what is signed, what the line holds, what names the key.
    #[test]
    fn a_cosignature_is_the_one_of_the_specification() {
        use ed25519_dalek::Signer;
        use sha2::{Digest, Sha256};
        let checkpoint = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        let signed = "cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        let secret = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
        let public = secret.verifying_key();
        let name = Sha256::digest([b"witness.example/1\n\x04".as_slice(), public.as_bytes()].concat());
        let line =
            [&name[..4], &[0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb], &secret.sign(signed.as_bytes()).to_bytes()].concat();
        let witness = SigningKey::of_witness("witness.example/1", [9; 32]).unwrap();
        let given = witness.cosign(checkpoint.as_bytes(), 1_679_315_147).unwrap();
        assert_eq!(
            String::from_utf8(given.to_bytes()).unwrap().trim_end(),
            format!("\u{2014} witness.example/1 {}", STANDARD.encode(&line))
        );
        assert!(witness.public().verify(checkpoint.as_bytes(), &line[4..]));
        let later = [&line[4..11], &[0xcc], &line[12..]].concat();
        assert!(!witness.public().verify(checkpoint.as_bytes(), &later), "the time is signed");
    }
}
