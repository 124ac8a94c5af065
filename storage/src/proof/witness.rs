//! What a witness decides (C2SP tlog-witness, `add-checkpoint`), without any I/O: a request and what was signed last in,
//! an answer and what is to be kept out.
//!
//! A witness promises one thing: of each log it signs only what extends all that it signed before. For a log of ours it
//! promises a little more than the document asks: at one size it signs one text, so that neither the root over the records
//! nor the root over the heads of the streams can be told in two ways.

use std::fmt;

use super::{Consistency, MAX_NOTE_BYTES, MAX_PROOF_HASHES, Root, SignedCheckpoint, SigningKey, VerifierKey};

/// The longest request that is read: a size, the most hashes of a proof, a line each, and a signed checkpoint.
pub const MAX_REQUEST_BYTES: usize = 32 + MAX_PROOF_HASHES * 45 + MAX_NOTE_BYTES;

/// A request: a checkpoint, and the proof that it extends what the witness is believed to have signed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The size that the witness is believed to have signed last; 0 where it has signed none.
    pub old: u64,
    /// That the checkpoint extends that size.
    pub proof: Consistency,
    /// The checkpoint to sign.
    pub checkpoint: SignedCheckpoint,
}

impl Request {
    /// Reads the body of `add-checkpoint`.
    pub fn parse(body: &[u8]) -> Result<Self, Refusal> {
        let wrong = Refusal::Malformed;
        if body.len() > MAX_REQUEST_BYTES {
            return Err(wrong("it is longer than any request may be"));
        }
        let text = std::str::from_utf8(body).map_err(|_| wrong("it is not UTF-8"))?;
        let (head, note) = text.split_once("\n\n").ok_or(wrong("no empty line stands before the checkpoint"))?;
        let head = format!("{head}\n");
        let (first, proof) = head.split_once('\n').unwrap_or((&head, ""));
        let size = first.strip_prefix("old ").ok_or(wrong("its first line is not 'old', a space and a size"))?;
        let old = size.parse::<u64>().ok().filter(|old| old.to_string() == size);
        Ok(Self {
            old: old.ok_or(wrong("the size on its first line is not a decimal number without leading zeroes"))?,
            proof: Consistency::parse(proof)
                .map_err(|_| wrong("its proof is not at most 63 lines, each with the base64 of 32 bytes"))?,
            checkpoint: SignedCheckpoint::parse(note.as_bytes())
                .map_err(|_| wrong("what follows the empty line is not the signed checkpoint of a case ledger"))?,
        })
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "old {}\n{}\n{}", self.old, self.proof, self.checkpoint)
    }
}

/// Why a witness does not sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The request is not one.
    Malformed(&'static str),
    /// The old size is above that of the checkpoint.
    Backwards,
    /// No known key of the log has signed the checkpoint.
    Unsigned,
    /// The witness does not watch this log.
    UnknownLog,
    /// The old size is not the one that the witness signed last.
    OtherSize {
        /// The one that it signed last.
        size: u64,
    },
    /// The witness has signed another text at this very size: there are two logs of one name.
    Forked {
        /// The size.
        size: u64,
    },
    /// The proof does not lead from what the witness signed last to the checkpoint.
    NotAnExtension,
}

impl Refusal {
    /// The HTTP status that the document gives it.
    pub const fn status(&self) -> u16 {
        match self {
            Self::Malformed(_) | Self::Backwards => 400,
            Self::Unsigned => 403,
            Self::UnknownLog => 404,
            Self::OtherSize { .. } | Self::Forked { .. } => 409,
            Self::NotAnExtension => 422,
        }
    }

    /// The size that a conflict is answered with.
    pub const fn size(&self) -> Option<u64> {
        match self {
            Self::OtherSize { size } | Self::Forked { size } => Some(*size),
            Self::Malformed(_) | Self::Backwards | Self::Unsigned | Self::UnknownLog | Self::NotAnExtension => None,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) => write!(f, "this is not a request to sign a checkpoint: {why}"),
            Self::Backwards => f.write_str("the old size is above the size of the checkpoint"),
            Self::Unsigned => f.write_str(
                "no key that this witness knows of the log has signed the checkpoint; give its operator the log's new key",
            ),
            Self::UnknownLog => f.write_str("this witness does not watch that log; ask its operator to add it"),
            Self::OtherSize { size } => write!(f, "this witness has signed the log up to {size}; prove from there"),
            Self::Forked { size } => {
                write!(f, "this witness has signed another checkpoint of size {size}: there are two logs of this name")
            }
            Self::NotAnExtension => f.write_str(
                "the proof does not show that the checkpoint extends what this witness signed last, so it is not signed",
            ),
        }
    }
}

impl std::error::Error for Refusal {}

/// What a witness has signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosigned {
    /// The signature line that it answers with.
    pub line: String,
    /// What it must have kept before it answers: the checkpoint with the log's signatures and its own, and no others.
    pub kept: SignedCheckpoint,
}

/// Decides whether the witness with this key signs. `keys` are those it knows of the log that the checkpoint names, `last`
/// is what it signed last of that log, `now` is in seconds since 1970.
///
/// # Errors
/// The first reason not to, in the document's order.
pub fn cosign(
    request: &Request,
    keys: &[VerifierKey],
    last: Option<&SignedCheckpoint>,
    witness: &SigningKey,
    now: u64,
) -> Result<Cosigned, Refusal> {
    let offered = request.checkpoint.checkpoint();
    if keys.iter().all(|key| key.name() != offered.origin) {
        return Err(Refusal::UnknownLog);
    }
    request.checkpoint.verify_log(keys).map_err(|_| Refusal::Unsigned)?;
    if request.old > offered.root.size {
        return Err(Refusal::Backwards);
    }
    let seen = last.map_or_else(Root::default, |last| last.checkpoint().root);
    if request.old != seen.size {
        return Err(Refusal::OtherSize { size: seen.size });
    }
    if offered.root.size == seen.size {
        let same = last.map_or(offered.root == seen, |last| last.checkpoint() == offered);
        if !same {
            return Err(Refusal::Forked { size: seen.size });
        }
    }
    request.proof.verify(&seen, &offered.root).map_err(|_| Refusal::NotAnExtension)?;
    // Times never go back, whatever the clock does.
    let before = last.and_then(|last| last.cosigned_at(&witness.public())).unwrap_or_default();
    let signature = witness.cosign(offered.text().as_bytes(), now.max(before));
    let signature = signature.map_err(|_| Refusal::Malformed("its checkpoint cannot be signed"))?;
    let mut kept = request.checkpoint.only_by(keys);
    kept.add(std::slice::from_ref(&signature), &[witness.public()]);
    Ok(Cosigned { line: String::from_utf8_lossy(&signature.to_bytes()).into_owned(), kept })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::{Checkpoint, Hash, Tree, leaf_hash};

    const NOW: u64 = 1_800_000_000;

    /// A log of records named after `story`, as far as it has come at every size.
    struct Log {
        key: SigningKey,
        leaves: Vec<Hash>,
    }

    impl Log {
        fn new(story: &str) -> Self {
            let leaf = |number: u32| leaf_hash(format!("{story} {number}").as_bytes());
            Self { key: SigningKey::of_log(Some("xa/log"), [1; 32]).unwrap(), leaves: (0..40).map(leaf).collect() }
        }

        fn root(&self, size: u64) -> Root {
            let mut tree = Tree::default();
            self.leaves.iter().take(size as usize).for_each(|leaf| tree.push(*leaf));
            tree.root()
        }

        fn signed(&self, size: u64) -> SignedCheckpoint {
            let checkpoint = Checkpoint { origin: "xa/log".into(), root: self.root(size), streams: [9; 32] };
            checkpoint.sign(&self.key).unwrap()
        }

        fn proof(&self, from: u64, to: u64) -> Consistency {
            let mut tree = Tree::default();
            self.leaves.iter().take(to as usize).for_each(|leaf| tree.push(*leaf));
            let read = |_: u64| unreachable!("everything is in the tile at the edge");
            Consistency::prove(&crate::proof::Hashes::new(&tree, &read), from, to).unwrap()
        }

        fn request(&self, old: u64, size: u64) -> Request {
            Request { old, proof: self.proof(old.min(size), size), checkpoint: self.signed(size) }
        }
    }

    fn witness() -> SigningKey {
        SigningKey::of_witness("other-office/w1", [2; 32]).unwrap()
    }

    fn ask(request: &Request, last: Option<&SignedCheckpoint>) -> Result<Cosigned, Refusal> {
        cosign(request, &[Log::new("").key.public()], last, &witness(), NOW)
    }

    #[test]
    fn a_log_that_only_grows_is_signed_at_every_step_and_the_answer_verifies() {
        let (log, mut last) = (Log::new("true"), None);
        for (old, size) in [(0, 0), (0, 1), (1, 7), (7, 7), (7, 8), (8, 33), (33, 40)] {
            let cosigned = ask(&log.request(old, size), last.as_ref()).unwrap();
            let mut checkpoint = log.signed(size);
            let lines = SignedCheckpoint::signatures(&cosigned.line).unwrap();
            assert_eq!(checkpoint.add(&lines, &[witness().public()]), ["other-office/w1"]);
            assert_eq!(cosigned.kept, checkpoint, "{size}");
            assert_eq!(checkpoint.cosigned_at(&witness().public()), Some(NOW));
            last = Some(cosigned.kept);
        }
    }

    #[test]
    fn each_refusal_has_the_status_of_the_document() {
        let (log, other) = (Log::new("true"), Log::new("false"));
        let last = ask(&log.request(0, 20), None).unwrap().kept;
        let refused = |request: &Request| {
            let refusal = ask(request, Some(&last)).unwrap_err();
            (refusal.status(), refusal.size())
        };
        assert_eq!(refused(&log.request(21, 20)), (400, None), "the old size is above");
        assert_eq!(refused(&log.request(0, 30)), (409, Some(20)), "it has seen more");
        assert_eq!(refused(&log.request(19, 30)), (409, Some(20)));
        assert_eq!(refused(&log.request(5, 10)), (409, Some(20)), "an earlier one");
        assert_eq!(refused(&log.request(25, 30)), (409, Some(20)), "it has never seen 25");
        assert_eq!(refused(&other.request(20, 20)), (409, Some(20)), "another log of the same size");
        assert_eq!(refused(&other.request(20, 30)), (422, None), "another log that is longer");
        let unproved = Request { proof: Consistency(Vec::new()), ..log.request(20, 30) };
        assert_eq!(refused(&unproved), (422, None));
        let padded = Request { proof: log.proof(3, 30), ..log.request(20, 20) };
        assert_eq!(refused(&padded), (422, None), "nothing is to be proved");
        let first = Request { proof: log.proof(3, 30), ..log.request(0, 30) };
        assert_eq!(ask(&first, None).unwrap_err().status(), 422, "a proof from nothing is empty");
        let mut foreign = log.request(20, 30);
        let checkpoint = foreign.checkpoint.checkpoint().clone();
        foreign.checkpoint = checkpoint.sign(&SigningKey::of_log(Some("xa/log"), [7; 32]).unwrap()).unwrap();
        assert_eq!(refused(&foreign), (403, None), "a key of somebody else");
        let elsewhere = Checkpoint { origin: "xb/log".into(), ..log.signed(30).checkpoint().clone() };
        foreign.checkpoint = elsewhere.sign(&SigningKey::of_log(Some("xb/log"), [1; 32]).unwrap()).unwrap();
        assert_eq!(refused(&foreign), (404, None), "a log that is not watched");
    }

    #[test]
    fn at_one_size_one_text_is_signed() {
        let log = Log::new("true");
        let last = ask(&log.request(0, 20), None).unwrap().kept;
        let streams = Checkpoint { streams: [8; 32], ..log.signed(20).checkpoint().clone() };
        let request = Request { checkpoint: streams.sign(&log.key).unwrap(), ..log.request(20, 20) };
        assert_eq!(ask(&request, Some(&last)).unwrap_err(), Refusal::Forked { size: 20 });
        let nothing = Checkpoint { root: Root { size: 0, hash: [3; 32] }, ..log.signed(0).checkpoint().clone() };
        let request = Request { checkpoint: nothing.sign(&log.key).unwrap(), ..log.request(0, 0) };
        assert_eq!(ask(&request, None).unwrap_err(), Refusal::Forked { size: 0 }, "nothing has one root");
    }

    #[test]
    fn after_a_rotation_any_known_key_of_the_log_counts_and_a_false_line_of_one_does_not() {
        let log = Log::new("true");
        let next = SigningKey::of_log(Some("xa/log"), [5; 32]).unwrap();
        let keys = [log.key.public(), next.public()];
        let rotated =
            Request { checkpoint: log.signed(9).checkpoint().clone().sign(&next).unwrap(), ..log.request(0, 9) };
        cosign(&rotated, &keys, None, &witness(), NOW).unwrap();
        assert_eq!(cosign(&rotated, &keys[..1], None, &witness(), NOW).unwrap_err(), Refusal::Unsigned);
        // The line of the known key stands under another text.
        let lines = log.signed(8).note().split_once("\n\n").unwrap().1.to_owned();
        let note = format!("{}{lines}", rotated.checkpoint.note());
        let spoilt = Request { checkpoint: SignedCheckpoint::parse(note.as_bytes()).unwrap(), ..rotated };
        assert_eq!(cosign(&spoilt, &keys, None, &witness(), NOW).unwrap_err(), Refusal::Unsigned);
    }

    #[test]
    fn lines_of_others_are_left_aside_and_not_kept() {
        let log = Log::new("true");
        let mut request = log.request(0, 12);
        let other = SigningKey::of_witness("third/w", [6; 32]).unwrap();
        let line = other.cosign(request.checkpoint.checkpoint().text().as_bytes(), 5).unwrap();
        request.checkpoint.add(&[line], &[other.public()]);
        let kept = ask(&request, None).unwrap().kept;
        assert!(request.checkpoint.note().contains("third/w") && !kept.note().contains("third/w"));
    }

    #[test]
    fn the_time_never_goes_back() {
        let log = Log::new("true");
        let keys = [log.key.public()];
        let last = cosign(&log.request(0, 3), &keys, None, &witness(), NOW).unwrap().kept;
        let next = cosign(&log.request(3, 4), &keys, Some(&last), &witness(), NOW - 3_600).unwrap().kept;
        assert_eq!(next.cosigned_at(&witness().public()), Some(NOW));
    }

    #[test]
    fn requests_read_back_and_what_is_not_one_is_refused() {
        let log = Log::new("true");
        for (old, size) in [(0, 0), (0, 5), (5, 5), (6, 37)] {
            let request = log.request(old, size);
            assert_eq!(Request::parse(request.to_string().as_bytes()).unwrap(), request);
        }
        let note = log.signed(5).note().to_owned();
        let hash = format!("{}=\n", "A".repeat(43));
        let most = format!("old 3\n{}\n{note}", hash.repeat(63));
        assert_eq!(Request::parse(most.as_bytes()).unwrap().proof.0.len(), 63);
        assert!(Request::parse(&vec![b'a'; MAX_REQUEST_BYTES + 1]).is_err());
        for body in [
            String::new(),
            note.clone(),
            format!("old 3\n{note}"),
            format!("old 03\n\n{note}"),
            format!("old +3\n\n{note}"),
            format!("old -1\n\n{note}"),
            format!("old 18446744073709551616\n\n{note}"),
            format!("old  3\n\n{note}"),
            format!("Old 3\n\n{note}"),
            format!("old 3\r\n\n{note}"),
            format!("old 3\nAAAA\n\n{note}"),
            format!("old 3\n{}\n{note}", hash.repeat(64)),
            format!("old 3\n{}\n\n{note}", "A".repeat(44)),
            format!("old 3\n\n{}", note.trim_end()),
            format!("old 3\n\n{}", note.split_once("\n\n").unwrap().0),
        ] {
            let refusal = Request::parse(body.as_bytes()).unwrap_err();
            assert!(matches!(refusal, Refusal::Malformed(_)) && refusal.status() == 400, "{body}");
        }
    }
}
