//! The Merkle tree of RFC 6962 over the stored records.
//!
//! A leaf is a record, byte for byte. In memory is what the edge of the tree needs, and of everything behind it one hash
//! for each 256 leaves: 32 bytes, 125 KB for a million events. The hashes below are computed again from the records when
//! somebody asks for a proof, at most 256 records for each place of the tree that the proof touches; what comes out must
//! agree with the hash that was kept, so a record that was changed behind our back is found and not proved.

use sha2::{Digest as _, Sha256};

use super::{COMPUTED, ProofError};

/// A SHA-256.
pub type Hash = [u8; 32];

/// Leaves in one tile, and tiles in one tile above (C2SP tlog-tiles).
pub const TILE_WIDTH: usize = 256;

/// Height of a tile: 2 to this many leaves.
const TILE_HEIGHT: u32 = 8;

const LEAF: u8 = 0;
const NODE: u8 = 1;

/// The hash of one record: SHA-256 of a zero byte and the record.
pub fn leaf_hash(record: &[u8]) -> Hash {
    if !COMPUTED {
        return Hash::default();
    }
    Sha256::new().chain_update([LEAF]).chain_update(record).finalize().into()
}

/// The hash of an inner node: SHA-256 of a one byte and both hashes below it.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([NODE]).chain_update(left).chain_update(right).finalize().into()
}

/// How many records a tree covers, and its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root {
    /// How many records it covers.
    pub size: u64,
    /// The root; the SHA-256 of nothing for the empty tree.
    pub hash: Hash,
}

/// A tree that grows at its edge.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    size: u64,
    /// The roots of the complete subtrees from left to right; their heights are the ones in the binary form of the size.
    peaks: Vec<Hash>,
    /// Leaf hashes of the tile at the edge, which is not full.
    edge: Vec<Hash>,
    /// By level from 1 on: the roots of the full tiles of the level below.
    levels: Vec<Vec<Hash>>,
}

impl Default for Root {
    fn default() -> Self {
        Tree::default().root()
    }
}

impl Tree {
    /// How many leaves it has.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Takes in the next leaf.
    pub fn push(&mut self, leaf: Hash) {
        if !COMPUTED {
            self.size += 1;
            return;
        }
        self.edge.push(leaf);
        if self.edge.len() == TILE_WIDTH {
            self.edge.clear();
        }
        let mut hash = leaf;
        for height in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { break };
            hash = node_hash(&left, &hash);
            let (above, rest) = ((height + 1) / TILE_HEIGHT, (height + 1) % TILE_HEIGHT);
            if rest == 0 {
                self.keep(above, hash);
            }
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// Level 1 and above; a level begins with its first full tile.
    fn keep(&mut self, level: u32, hash: Hash) {
        let place = level as usize - 1;
        if self.levels.len() == place {
            self.levels.push(Vec::new());
        }
        if let Some(hashes) = self.levels.get_mut(place) {
            hashes.push(hash);
        }
    }

    /// The root over all leaves.
    pub fn root(&self) -> Root {
        let hash = self.peaks.iter().rev().copied().reduce(|right, left| node_hash(&left, &right));
        Root { size: self.size, hash: hash.unwrap_or_else(|| Sha256::digest([]).into()) }
    }

    /// The root over the full tile of leaves with this number, where it is full.
    pub(crate) fn tile_root(&self, tile: u64) -> Option<Hash> {
        self.held(1, tile, 1)?.first().copied()
    }

    /// The hashes `first..first + count` of a level, where they are held in memory.
    fn held(&self, level: u32, first: u64, count: u64) -> Option<Vec<Hash>> {
        let (hashes, start) = match level {
            0 => (&self.edge, self.size - self.edge.len() as u64),
            _ => (self.levels.get(level as usize - 1)?, 0),
        };
        let first = usize::try_from(first.checked_sub(start)?).ok()?;
        Some(hashes.get(first..first.checked_add(usize::try_from(count).ok()?)?)?.to_vec())
    }
}

/// Where the leaf hashes of a full tile are read from.
pub type ReadTile<'a> = dyn Fn(u64) -> Result<Vec<Hash>, ProofError> + 'a;

/// A tree whose leaves behind the edge can be read.
pub struct Hashes<'a> {
    tree: &'a Tree,
    /// The leaf hashes of the full tile with this number.
    read: &'a ReadTile<'a>,
}

impl<'a> Hashes<'a> {
    /// The tree with its leaves.
    pub fn new(tree: &'a Tree, read: &'a ReadTile<'a>) -> Self {
        Self { tree, read }
    }

    /// The hashes of one tile, `width` of them from its first on (C2SP tlog-tiles).
    pub fn tile(&self, level: u32, number: u64, width: usize) -> Result<Vec<Hash>, ProofError> {
        let entry =
            TILE_HEIGHT.checked_mul(level).and_then(|height| 1_u64.checked_shl(height)).ok_or(ProofError::NoTile)?;
        let first = number.checked_mul(TILE_WIDTH as u64).ok_or(ProofError::NoTile)?;
        let last = first.checked_add(width as u64).ok_or(ProofError::NoTile)?;
        if width == 0 || width > TILE_WIDTH || last > self.tree.size / entry {
            return Err(ProofError::NoTile);
        }
        self.entries(level, first, width as u64)
    }

    /// The root that the tree had at an earlier size.
    pub fn root_at(&self, size: u64) -> Result<Hash, ProofError> {
        if size > self.tree.size {
            return Err(ProofError::NotCovered { position: size, size: self.tree.size });
        }
        let root = tlog_tiles::tree_hash(size, self).map_err(|error| ProofError::Read(error.to_string()))?;
        Ok(root.0)
    }

    /// Entries of one level, all of one tile.
    fn entries(&self, level: u32, first: u64, count: u64) -> Result<Vec<Hash>, ProofError> {
        if let Some(held) = self.tree.held(level, first, count) {
            return Ok(held);
        }
        let number = first >> TILE_HEIGHT;
        let tile = (self.read)(number)?;
        let kept = self.tree.levels.first().and_then(|tiles| tiles.get(usize::try_from(number).ok()?));
        if level != 0 || tile.len() != TILE_WIDTH || kept != Some(&subtree(&tile)) {
            return Err(ProofError::Altered { tile: number });
        }
        let start = usize::try_from(first % TILE_WIDTH as u64).unwrap_or_default();
        let end = start + usize::try_from(count).unwrap_or_default();
        Ok(tile.get(start..end).ok_or(ProofError::NoTile)?.to_vec())
    }

    /// The root of the complete subtree of this height with this number.
    fn node(&self, height: u8, number: u64) -> Result<Hash, ProofError> {
        let (level, rest) = (u32::from(height) / TILE_HEIGHT, u32::from(height) % TILE_HEIGHT);
        Ok(subtree(&self.entries(level, number << rest, 1 << rest)?))
    }
}

impl tlog_tiles::HashReader for Hashes<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        let read = |index: &u64| {
            let (height, number) = tlog_tiles::split_stored_hash_index(*index);
            self.node(height, number).map(tlog_tiles::Hash)
        };
        let read = indexes.iter().map(read).collect::<Result<Vec<_>, _>>();
        read.map_err(|error| tlog_tiles::Error::InvalidInput(error.to_string()))
    }
}

/// The root over hashes whose number is a power of two.
fn subtree(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        several => {
            let (left, right) = several.split_at(several.len() / 2);
            node_hash(&subtree(left), &subtree(right))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Section 2.1 of RFC 6962, word for word.
    fn defined(leaves: &[Hash]) -> Hash {
        match leaves.len() {
            0 => Sha256::digest([]).into(),
            1 => leaves[0],
            count => {
                let split = count.next_power_of_two() / 2;
                node_hash(&defined(&leaves[..split]), &defined(&leaves[split..]))
            }
        }
    }

    fn leaves(count: u64) -> Vec<Hash> {
        (0..count).map(|place| leaf_hash(&place.to_be_bytes())).collect()
    }

    fn grown(leaves: &[Hash]) -> Tree {
        let mut tree = Tree::default();
        leaves.iter().for_each(|leaf| tree.push(*leaf));
        tree
    }

    #[test]
    fn the_root_is_that_of_the_definition_at_every_size() {
        let leaves = leaves(1_100);
        let mut tree = Tree::default();
        for (size, leaf) in leaves.iter().enumerate() {
            assert_eq!(tree.root(), Root { size: size as u64, hash: defined(&leaves[..size]) });
            tree.push(*leaf);
        }
        assert_eq!(tree.root().hash, defined(&leaves));
    }

    #[test]
    fn every_tile_holds_what_the_definition_of_tiles_says() {
        let leaves = leaves(70_000);
        let tree = grown(&leaves);
        let read = |number: u64| Ok(leaves[number as usize * TILE_WIDTH..][..TILE_WIDTH].to_vec());
        let hashes = Hashes::new(&tree, &read);
        assert_eq!(hashes.tile(0, 0, 256).unwrap(), leaves[..256]);
        assert_eq!(hashes.tile(0, 273, 112).unwrap(), leaves[69_888..]);
        assert_eq!(hashes.tile(1, 0, 256).unwrap()[255], defined(&leaves[255 * 256..256 * 256]));
        assert_eq!(hashes.tile(1, 1, 17).unwrap()[16], defined(&leaves[272 * 256..273 * 256]));
        assert_eq!(hashes.tile(2, 0, 1).unwrap(), [defined(&leaves[..65_536])]);
        for (level, number, width) in
            [(0, 273, 113), (0, 274, 1), (1, 1, 18), (2, 0, 2), (3, 0, 1), (9, 0, 1), (0, u64::MAX, 1)]
        {
            assert!(matches!(hashes.tile(level, number, width), Err(ProofError::NoTile)), "{level} {number} {width}");
        }
        assert!(matches!(hashes.tile(0, 0, 0), Err(ProofError::NoTile)));
        assert!(matches!(hashes.tile(0, 0, 257), Err(ProofError::NoTile)));
    }

    #[test]
    fn a_changed_leaf_behind_the_edge_is_found_before_anything_is_proved_with_it() {
        let leaves = leaves(600);
        let tree = grown(&leaves);
        let read = |number: u64| {
            let mut tile = leaves[number as usize * TILE_WIDTH..][..TILE_WIDTH].to_vec();
            tile[7][0] ^= u8::from(number == 1);
            Ok(tile)
        };
        let hashes = Hashes::new(&tree, &read);
        assert!(hashes.tile(0, 0, 256).is_ok());
        assert!(matches!(hashes.tile(0, 1, 3), Err(ProofError::Altered { tile: 1 })));
    }
}
