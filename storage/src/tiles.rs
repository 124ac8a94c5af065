//! Tiles of leaf hashes, read for proofs. Reading happens outside of the lock on the tree: who asks for a proof of a cold
//! record does not keep the writer waiting for the disk.

use std::{cell::Cell, collections::HashMap};

use domain::Position;

use crate::{
    error::StorageError,
    proof::{Hash, Hashes, Inclusion, ProofError, SignedCheckpoint, TILE_WIDTH, leaf_hash},
    reader::LogReader,
};

/// Tiles kept at once: 8 KiB each. One proof needs two or three.
const MOST_KEPT: usize = 64;

/// The tiles that were read last; for many proofs at once, so that events that lie side by side share them.
#[derive(Debug, Default)]
pub struct Tiles(HashMap<u64, Vec<Hash>>);

impl Tiles {
    /// Does the work, each time with one more tile, until none is missing.
    pub(crate) fn read<T>(
        &mut self,
        reader: &LogReader,
        work: impl Fn(&Hashes<'_>) -> Result<T, ProofError>,
    ) -> Result<T, ProofError> {
        if self.0.len() > MOST_KEPT {
            self.0.clear();
        }
        loop {
            let missing = Cell::new(None);
            let kept = |number: u64| {
                self.0.get(&number).cloned().ok_or_else(|| {
                    missing.set(Some(number));
                    ProofError::NoTile
                })
            };
            let done = work(&Hashes::new(&reader.shared.memory().tree, &kept));
            let Some(number) = missing.get() else { return done };
            let tile =
                reader.stored_records(number, TILE_WIDTH).map_err(|error| ProofError::Read(error.to_string()))?;
            self.0.insert(number, tile.iter().map(|record| leaf_hash(record)).collect());
        }
    }
}

impl LogReader {
    /// As [`prove`](Self::prove), for one of many positions: what was read for those before is not read again.
    pub fn prove_with(
        &self,
        position: Position,
        checkpoint: &SignedCheckpoint,
        tiles: &mut Tiles,
    ) -> Result<Inclusion, ProofError> {
        tiles.read(self, |hashes| Inclusion::prove(hashes, position.0, checkpoint))
    }

    /// The records of one tile of 256, `width` of them from its first on (an entry bundle of C2SP tlog-tiles). They are
    /// compared with the tree first: a record that was changed is not handed out.
    pub fn entries(&self, number: u64, width: usize) -> Result<Vec<Vec<u8>>, ProofError> {
        let leaves = self.tile(0, number, width)?;
        let records = self.stored_records(number, width).map_err(|error| ProofError::Read(error.to_string()))?;
        if records.iter().map(|record| leaf_hash(record)).ne(leaves) {
            return Err(ProofError::Altered { tile: number });
        }
        Ok(records)
    }

    fn stored_records(&self, tile: u64, width: usize) -> Result<Vec<Vec<u8>>, StorageError> {
        let first = tile * TILE_WIDTH as u64 + 1;
        let mut records = Vec::with_capacity(width);
        self.shared.ground.scan(first..=first + width as u64 - 1, |_, stored| {
            records.push(stored.to_vec());
            Ok(())
        })?;
        Ok(records)
    }
}
