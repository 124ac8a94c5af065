//! What records come to: nothing is believed that was not computed from their bytes.

use std::collections::{HashMap, HashSet};

use domain::{CommandId, Event, Position, ledger};

use crate::{
    error::StorageError,
    index::Index,
    proof::{Hash, Root, StreamHead, StreamHeads, Tree, leaf_hash},
    record,
};

/// Grows tree and heads over the records of a log, and refuses what no log would hold.
#[derive(Debug, Default)]
pub(crate) struct Recomputed {
    index: Index,
    tree: Tree,
    heads: StreamHeads,
    /// Streams that moved since `heads`.
    moved: HashMap<Hash, StreamHead>,
    commands: HashSet<CommandId>,
    /// The public key that the log has on record last: it signs with this one.
    key: Option<String>,
    /// The command whose last record has not come yet, and where it began.
    open: Option<(CommandId, Position)>,
}

impl Recomputed {
    /// How many records there are.
    pub(crate) fn size(&self) -> u64 {
        self.tree.size()
    }

    /// Takes in the next record; says whether it is the last of its commit.
    pub(crate) fn take(&mut self, record: &[u8]) -> Result<bool, StorageError> {
        let position = Position(self.size() + 1);
        let (envelope, last) = record::decode(position, record)?;
        let inconsistent = |reason| StorageError::Inconsistent { position, reason };
        let opens = self.open.is_none();
        match &self.open {
            Some((command, from)) if *command != envelope.command => {
                return Err(inconsistent(format!("the commit from position {from} on has no end")));
            }
            Some(_) => (),
            None if !self.commands.insert(envelope.command.clone()) => {
                return Err(inconsistent("its command was recorded before".to_owned()));
            }
            None => self.open = Some((envelope.command.clone(), position)),
        }
        let leaf = leaf_hash(record);
        let (key, head) = self.index.push(&envelope, &leaf, opens)?;
        self.moved.insert(key, head);
        self.tree.push(leaf);
        if let Event::Ledger(ledger::Event::SigningKeyIntroduced(introduced)) = &envelope.event {
            self.key = Some(introduced.key.to_string());
        }
        if last {
            self.open = None;
        }
        Ok(last)
    }

    /// The root over all records so far.
    pub(crate) fn root(&self) -> Root {
        self.tree.root()
    }

    /// Where all streams stand.
    pub(crate) fn heads(&mut self) -> &StreamHeads {
        let moved = std::mem::take(&mut self.moved);
        if !moved.is_empty() {
            self.heads = self.heads.with(moved);
        }
        &self.heads
    }

    /// The public key that is on record last; none where none is on record.
    pub(crate) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// How many streams there are.
    pub(crate) fn streams(&self) -> usize {
        self.index.streams()
    }

    /// Where the commit began that has no end yet.
    pub(crate) fn unfinished(&self) -> Option<Position> {
        self.open.as_ref().map(|(_, from)| *from)
    }
}
