//! What an open log was at an earlier size, computed again from its records.

use std::collections::HashMap;

use domain::{Position, Stream};

use crate::{
    error::StorageError,
    proof::{Hash, Root, StreamHead, StreamHeads, Tree, leaf_hash, stream_key},
    reader::LogReader,
    record,
};

impl LogReader {
    /// The root over the first `size` records, and the root over the heads of all streams there: what a checkpoint of that
    /// size says. Reads every record up to there; blocks its thread.
    ///
    /// # Errors
    /// [`StorageError::Beyond`] where the log is shorter; whatever keeps a record from being read.
    pub fn roots_at(&self, size: u64) -> Result<(Root, Hash), StorageError> {
        let head = self.head();
        if size > head.0 {
            return Err(StorageError::Beyond { position: Position(size), head });
        }
        let (mut tree, mut heads) = (Tree::default(), HashMap::<Stream, StreamHead>::new());
        if size > 0 {
            self.shared.ground.scan(1..=size, |position, stored| {
                let (envelope, _) = record::decode(position, stored)?;
                let leaf = leaf_hash(stored);
                let stream = heads.entry(envelope.stream).or_default();
                *stream = stream.followed_by(&leaf);
                tree.push(leaf);
                Ok(())
            })?;
        }
        let heads = heads.iter().map(|(stream, head)| (stream_key(stream), *head));
        Ok((tree.root(), StreamHeads::default().with(heads).root()))
    }
}
