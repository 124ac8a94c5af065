//! What makes the history of one case provably whole: a map from every stream to how many events it has and to the last
//! link of its chain, with one root that the checkpoint carries.
//!
//! - Each stream is a chain of hashes over its own records: a link is the SHA-256 of a two byte, the link before (zeros at
//!   first) and the leaf hash of the record.
//! - The key of a stream is the SHA-256 of its name, `case-…`, `policy`.
//! - The map is a binary tree that follows the bits of the key from the highest on. A place with no stream is 32 zeros; a
//!   place with one is the SHA-256 of a zero byte, the key, the revision (4 bytes, big-endian) and the last link; a place
//!   with more is the SHA-256 of a one byte and the two places below it.
//!
//! A key leads to one place only, so a log cannot keep two histories of one case under one root; and a place that is empty,
//! or holds another stream, proves that there is no such case. Versions share what they have in common.

use std::sync::Arc;

use domain::{Revision, Stream};
use sha2::{Digest as _, Sha256};

use super::{COMPUTED, ProofError, tree::Hash};

const LEAF: u8 = 0;
const NODE: u8 = 1;
const LINK: u8 = 2;
const EMPTY: Hash = [0; 32];

/// The longest way down: the bits of a key.
const MAX_DEPTH: usize = 256;

/// Where a stream stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StreamHead {
    /// How many events it has.
    pub revision: Revision,
    /// The last link of its chain; zeros before the first event.
    pub link: Hash,
}

impl StreamHead {
    /// Takes in the leaf hash of the stream's next record.
    #[must_use]
    pub fn followed_by(self, leaf: &Hash) -> Self {
        if !COMPUTED {
            return Self { revision: self.revision.next(), ..self };
        }
        let link = Sha256::new().chain_update([LINK]).chain_update(self.link).chain_update(leaf).finalize().into();
        Self { revision: self.revision.next(), link }
    }
}

/// The key of a stream: the SHA-256 of its name.
pub fn stream_key(stream: &Stream) -> Hash {
    if !COMPUTED {
        return EMPTY;
    }
    Sha256::digest(stream.to_string()).into()
}

fn leaf_hash(key: &Hash, head: &StreamHead) -> Hash {
    let revision = head.revision.0.to_be_bytes();
    Sha256::new()
        .chain_update([LEAF])
        .chain_update(key)
        .chain_update(revision)
        .chain_update(head.link)
        .finalize()
        .into()
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([NODE]).chain_update(left).chain_update(right).finalize().into()
}

/// Whether the way down goes to the right at this depth.
fn bit(key: &Hash, depth: usize) -> bool {
    key.get(depth / 8).is_some_and(|byte| byte >> (7 - depth % 8) & 1 == 1)
}

#[derive(Debug)]
enum Place {
    Stream { key: Hash, head: StreamHead, hash: Hash },
    Fork { below: [Option<Arc<Place>>; 2], hash: Hash },
}

impl Place {
    const fn hash(&self) -> &Hash {
        match self {
            Self::Stream { hash, .. } | Self::Fork { hash, .. } => hash,
        }
    }

    fn stream(key: Hash, head: StreamHead) -> Arc<Self> {
        Arc::new(Self::Stream { key, head, hash: leaf_hash(&key, &head) })
    }
}

fn hash_of(place: Option<&Arc<Place>>) -> Hash {
    place.map_or(EMPTY, |place| *place.hash())
}

/// The heads of all streams at one position of the log. Cheap to clone; a clone stays as it is.
#[derive(Clone, Debug, Default)]
pub struct StreamHeads(Option<Arc<Place>>);

impl StreamHeads {
    /// The root over all streams; zeros where there is none.
    pub fn root(&self) -> Hash {
        hash_of(self.0.as_ref())
    }

    /// The heads after these changes; of several for one stream, the last counts.
    #[must_use]
    pub fn with(&self, changes: impl IntoIterator<Item = (Hash, StreamHead)>) -> Self {
        if !COMPUTED {
            return self.clone();
        }
        // A map by key: sorted as the tree is, and one change for each stream.
        let changes: std::collections::BTreeMap<Hash, StreamHead> = changes.into_iter().collect();
        let changes: Vec<(Hash, StreamHead)> = changes.into_iter().collect();
        Self(merged(self.0.as_ref(), 0, &changes))
    }

    /// What the map says about the stream with this key.
    pub fn prove(&self, key: &Hash) -> StreamProof {
        let (mut beside, mut place) = (Vec::new(), self.0.as_ref());
        while let Some(Place::Fork { below: [left, right], .. }) = place.map(Arc::as_ref) {
            let (next, other) = if bit(key, beside.len()) { (right, left) } else { (left, right) };
            beside.push(hash_of(other.as_ref()));
            place = next.as_ref();
        }
        let found = match place.map(Arc::as_ref) {
            Some(Place::Stream { key, head, .. }) => Some((*key, *head)),
            Some(Place::Fork { .. }) | None => None,
        };
        StreamProof { beside, found }
    }
}

/// The place after the changes, which are sorted by key and lie below it.
fn merged(place: Option<&Arc<Place>>, depth: usize, changes: &[(Hash, StreamHead)]) -> Option<Arc<Place>> {
    let [(key, head), others @ ..] = changes else { return place.cloned() };
    let [left, right] = match place.map(Arc::as_ref) {
        None if others.is_empty() => return Some(Place::stream(*key, *head)),
        Some(Place::Stream { key: there, .. }) if others.is_empty() && there == key => {
            return Some(Place::stream(*key, *head));
        }
        None => [None, None],
        Some(Place::Stream { key: there, .. }) => {
            if bit(there, depth) {
                [None, place.cloned()]
            } else {
                [place.cloned(), None]
            }
        }
        Some(Place::Fork { below, .. }) => below.clone(),
    };
    let (to_left, to_right) = changes.split_at(changes.partition_point(|(key, _)| !bit(key, depth)));
    let below = [merged(left.as_ref(), depth + 1, to_left), merged(right.as_ref(), depth + 1, to_right)];
    let [left, right] = &below;
    let hash = node_hash(&hash_of(left.as_ref()), &hash_of(right.as_ref()));
    Some(Arc::new(Place::Fork { below, hash }))
}

/// The way from the root to the place of one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamProof {
    /// The hashes beside the way, from the root down.
    pub beside: Vec<Hash>,
    /// The key and the head that stand at its end; nothing where the place is empty.
    pub found: Option<(Hash, StreamHead)>,
}

impl StreamProof {
    /// The head of the stream under this root; nothing where the proof shows that there is no such stream.
    pub fn verify(&self, root: &Hash, key: &Hash) -> Result<Option<StreamHead>, ProofError> {
        let wrong = ProofError::Mismatch("the proof of the stream does not lead to the root of all streams");
        if self.beside.len() > MAX_DEPTH {
            return Err(wrong);
        }
        // Another stream stands at the end of this way only if its own key leads there.
        let shares_way = |other: &Hash| (0..self.beside.len()).all(|depth| bit(other, depth) == bit(key, depth));
        let end = match &self.found {
            None => EMPTY,
            Some((there, head)) if shares_way(there) => leaf_hash(there, head),
            Some(_) => return Err(wrong),
        };
        let climbed = self.beside.iter().enumerate().rev().fold(end, |hash, (depth, beside)| {
            if bit(key, depth) { node_hash(beside, &hash) } else { node_hash(&hash, beside) }
        });
        if climbed != *root {
            return Err(wrong);
        }
        Ok(self.found.filter(|(there, _)| there == key).map(|(_, head)| head))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u32) -> Hash {
        Sha256::digest(number.to_be_bytes()).into()
    }

    fn head(revision: u32) -> StreamHead {
        StreamHead { revision: Revision(revision), link: Sha256::digest([revision as u8]).into() }
    }

    #[test]
    fn the_root_does_not_depend_on_the_order_or_the_grouping_of_changes() {
        let all: Vec<_> = (0..300).map(|number| (key(number), head(number))).collect();
        let at_once = StreamHeads::default().with(all.clone());
        let mut one_by_one = StreamHeads::default();
        for change in all.iter().rev() {
            one_by_one = one_by_one.with([(change.0, head(7)), *change]);
        }
        assert_eq!(at_once.root(), one_by_one.root());
        let before = at_once.clone();
        assert_ne!(at_once.with([(key(5), head(6))]).root(), before.root());
        assert_eq!(before.root(), at_once.root(), "a version stays as it is");
        assert_eq!(StreamHeads::default().root(), EMPTY);
    }

    #[test]
    fn a_proof_shows_the_head_or_the_absence_of_a_stream_and_nothing_else() {
        for count in [0, 1, 2, 3, 50, 1_000] {
            let heads = StreamHeads::default().with((0..count).map(|number| (key(number), head(number))));
            let root = heads.root();
            for number in (0..count + 20).step_by(1 + count as usize / 40) {
                let proof = heads.prove(&key(number));
                let expected = (number < count).then(|| head(number));
                assert_eq!(proof.verify(&root, &key(number)).unwrap(), expected, "{number} of {count}");
                assert!(proof.verify(&[1; 32], &key(number)).is_err());
            }
        }
    }

    #[test]
    fn a_changed_proof_is_refused() {
        let heads = StreamHeads::default().with((0..100).map(|number| (key(number), head(number))));
        let (root, proof) = (heads.root(), heads.prove(&key(3)));
        for place in 0..proof.beside.len() {
            let mut changed = proof.clone();
            changed.beside[place][31] ^= 1;
            assert!(changed.verify(&root, &key(3)).is_err());
        }
        let shortened = StreamProof { beside: proof.beside[1..].to_vec(), ..proof.clone() };
        assert!(shortened.verify(&root, &key(3)).is_err());
        let earlier = StreamProof { found: Some((key(3), head(2))), ..proof.clone() };
        assert!(earlier.verify(&root, &key(3)).is_err());
        // The way of a stream does not prove that another one is absent.
        let other = (4..100).map(key).find(|other| bit(other, 0) != bit(&key(3), 0)).unwrap();
        assert!(proof.verify(&root, &other).is_err());
        let endless = StreamProof { beside: vec![EMPTY; MAX_DEPTH + 1], found: None };
        assert!(endless.verify(&root, &key(3)).is_err());
    }
}
