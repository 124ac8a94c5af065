//! How often a record that was written alone, without a batch, made the engine split a node: first it makes the new node,
//! then it shortens the old one, tells the node above and puts the record in. A cut may leave some of that.

use std::{collections::HashSet, path::Path};

use crate::{disk::Operation, recording::Recording};

/// What the engine puts before the first message of a segment.
const SEGMENT_HEADER: usize = 20;

/// The kinds of its messages that hold a whole node.
const NODES: [u8; 2] = [8, 9];

/// A number as the engine writes it, and the rest.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let first = usize::from(*first);
    match first {
        0..=240 => Some((first, rest)),
        241..=248 => Some((240 + 256 * (first - 241) + usize::from(*rest.first()?), rest.get(1..)?)),
        249 => Some((2288 + 256 * usize::from(*rest.first()?) + usize::from(*rest.get(1)?), rest.get(2..)?)),
        _ => {
            let length = first - 247;
            let bytes = rest.get(..length)?.iter().rev();
            Some((bytes.fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest.get(length..)?))
        }
    }
}

/// The numbers of the nodes that these messages hold, and where each message ends. One is checksum, kind, length, segment,
/// number of the node, content.
fn nodes(all: &[u8]) -> Vec<(usize, usize)> {
    let (mut nodes, mut bytes) = (Vec::new(), all);
    let mut message = |bytes: &mut &[u8]| {
        let (kind, rest) = bytes.get(4..)?.split_first()?;
        let (length, rest) = number(rest)?;
        let (_, rest) = number(rest)?;
        let (node, rest) = number(rest)?;
        *bytes = rest.get(length..)?;
        if NODES.contains(kind) {
            nodes.push((node, all.len() - bytes.len()));
        }
        (1..=11).contains(kind).then_some(())
    };
    while message(&mut bytes).is_some() {}
    nodes
}

/// A split in the course of writing a record alone.
pub(crate) struct Split {
    /// The number of the operation that writes it.
    pub(crate) operation: usize,
    /// How many of its bytes make the new node and shorten the old one.
    pub(crate) half: usize,
}

/// Where nodes came to be while records were written alone; `before` was acknowledged earlier.
pub(crate) fn by_single_records(recording: &Recording, before: u64, segment_bytes: usize) -> Vec<Split> {
    let log = recording.before.content(Path::new("log/db"));
    let segments = log.iter().flat_map(|(_, bytes)| bytes.chunks(segment_bytes));
    let known = segments.flat_map(|segment| nodes(segment.get(SEGMENT_HEADER..).unwrap_or_default()));
    let mut known = known.map(|(node, _)| node).max().unwrap_or_default();
    let is_log = |operation: &Operation| {
        if let Operation::Make { path, file } = operation { file.filter(|_| path.ends_with("db")) } else { None }
    };
    let operations = &recording.operations;
    let logs: HashSet<usize> = operations.iter().filter_map(is_log).chain(log.map(|(file, _)| file)).collect();
    let (mut splits, mut new, mut before, mut opening) = (Vec::new(), Vec::new(), before, true);
    for (place, operation) in operations.iter().enumerate() {
        match operation {
            Operation::Write { file, at, bytes, .. } if logs.contains(file) => {
                let header = if at.is_multiple_of(segment_bytes) { SEGMENT_HEADER } else { 0 };
                let nodes = nodes(bytes.get(header..).unwrap_or_default());
                // The old node is written right after the new one.
                for pair in nodes.windows(2).filter(|pair| pair[0].0 > known) {
                    new.push(Split { operation: place, half: header + pair[1].1 });
                }
                known = nodes.iter().map(|(node, _)| *node).max().unwrap_or_default().max(known);
            }
            Operation::Acknowledged { position } => {
                let found = std::mem::take(&mut new);
                if *position == before + 1 && !opening {
                    splits.extend(found);
                }
                (before, opening) = (*position, false);
            }
            // The log is opened: what is written then is the engine's own.
            Operation::Make { .. } => opening = true,
            Operation::Write { .. }
            | Operation::Rename { .. }
            | Operation::Remove { .. }
            | Operation::Length { .. }
            | Operation::Sync { .. }
            | Operation::SyncFolder { .. } => (),
        }
    }
    splits
}
