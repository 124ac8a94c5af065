//! Where a case and the whole log stood: hashes of an earlier size, computed from the records and the tiles.

use std::time::Duration;

use domain::{
    Position, Stream,
    terms::{CaseId, Digest},
};
use projections::reports::Proof;
use storage::{
    LogReader,
    proof::{Hash, ProofError, StreamHead, node_hash},
};

/// How long the newest checkpoint is waited for, until it covers what was just recorded.
const PATIENCE: Duration = Duration::from_secs(5);

/// Levels of the tree that one tile holds (C2SP tlog-tiles).
const TILE_LEVELS: u32 = 8;

/// What proves where a case stood at one of its events, and the log at a size.
pub(super) fn proof(reader: &LogReader, case: CaseId, at: Position, size: Position) -> Result<Proof, String> {
    let broken = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "a proof could not be made");
        "the proof could not be made; `hrdd verify` reads every record".to_owned()
    };
    let mut head = StreamHead::default();
    let mut leaf = None;
    for position in reader.stream(&Stream::Case(case)).into_iter().take_while(|position| *position <= at) {
        let hash = reader.leaf(position).map_err(|error| broken(&error))?;
        head = head.followed_by(&hash);
        leaf = Some(hash);
    }
    // Checkpoints follow the head all the time: where none comes, the proof is not to be had.
    let signed = reader.signed_for(at, PATIENCE).map_err(|error| broken(&error))?;
    Ok(Proof {
        leaf: leaf.map(Digest),
        link: leaf.map(|_| Digest(head.link)),
        root: root(reader, size.0).map_err(|error| broken(&error))?.map(Digest),
        checkpoint: Some(signed.checkpoint.note().to_owned()),
    })
}

/// The root over the first `size` leaves: of its perfect subtrees, from the largest to the smallest, the later joined first.
fn root(reader: &LogReader, size: u64) -> Result<Option<Hash>, ProofError> {
    let mut peaks = Vec::new();
    let mut first = 0;
    for height in (0..u64::BITS).rev().filter(|height| size >> height & 1 == 1) {
        peaks.push(subtree(reader, first >> height, height)?);
        first += 1 << height;
    }
    Ok(peaks.into_iter().rev().reduce(|right, left| node_hash(&left, &right)))
}

/// The root of the perfect subtree with this number among those of its height.
fn subtree(reader: &LogReader, number: u64, height: u32) -> Result<Hash, ProofError> {
    let (level, within) = (height / TILE_LEVELS, height % TILE_LEVELS);
    let (count, first) = (1_u64 << within, number << within);
    let (tile, skip) = (first >> TILE_LEVELS, first & ((1 << TILE_LEVELS) - 1));
    // At most 256, the width of a tile.
    let width = usize::try_from(skip + count).unwrap_or(usize::MAX);
    let hashes = reader.tile(level, tile, width)?;
    let mut row: Vec<Hash> = hashes.into_iter().skip(usize::try_from(skip).unwrap_or(usize::MAX)).collect();
    while row.len() > 1 {
        row = row
            .chunks(2)
            .filter_map(|pair| match pair {
                [left, right] => Some(node_hash(left, right)),
                _ => None,
            })
            .collect();
    }
    row.pop().ok_or(ProofError::NotCovered { position: first, size: 0 })
}
