//! A pass over an open log, in small steps, that reads its records again and compares them with what is being served.
//!
//! It reads through the engine, so what the engine still holds in its page cache
//! ([`ENGINE_CACHE_BYTES`](crate::ENGINE_CACHE_BYTES)) comes from there and the rest from the disk; what the records lead to
//! is compared with the tree in memory, every 256 records and at the end, and with the signed checkpoint, the heads of all
//! streams included; each record with the index in memory, by which histories are served.
//! [`verify`](crate::verification::verify) reads all from the disk, of a store that is closed.

use std::collections::HashMap;

use domain::{Envelope, Position, Stream};

use crate::{
    proof::{Hash, Root, SignedCheckpoint, StreamHead, StreamHeads, TILE_WIDTH, Tree, leaf_hash, stream_key},
    reader::LogReader,
    record,
};

/// What a pass came upon. It ends there: `hrdd verify` shows the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The first position it concerns.
    pub position: Position,
    /// The last one, where it is not known which of several.
    pub last: Position,
    /// A sentence for people: what, and what to do next.
    pub message: String,
}

/// One pass, from position 1 to what was the head when it began.
#[derive(Debug)]
pub struct Scrub {
    log: LogReader,
    target: Root,
    checkpoint: SignedCheckpoint,
    tree: Tree,
    /// Where each stream stands, by the records that were read.
    heads: HashMap<Stream, StreamHead>,
}

impl Scrub {
    /// Begins a pass over what is there now.
    pub fn new(log: LogReader) -> Self {
        // The checkpoint first: it never reaches beyond the root that is read after it.
        let checkpoint = log.signed().checkpoint.clone();
        Self { target: log.root(), checkpoint, tree: Tree::default(), heads: HashMap::new(), log }
    }

    /// How far it has come.
    pub const fn position(&self) -> Position {
        Position(self.tree.size())
    }

    /// How far it goes.
    pub const fn end(&self) -> Position {
        Position(self.target.size)
    }

    /// Reads the next records, up to `limit`. True where the pass is at its end and everything agrees.
    pub fn step(&mut self, limit: u64) -> Result<bool, Flaw> {
        let first = self.tree.size() + 1;
        for position in first..=self.target.size.min(first.saturating_add(limit) - 1) {
            self.one(position)?;
            self.at_checkpoint(position)?;
        }
        let size = self.tree.size();
        if size == self.target.size && self.tree.root() != self.target {
            return Err(self.flaw(1, "the records are not those that the log in memory was grown from"));
        }
        Ok(size == self.target.size)
    }

    fn one(&mut self, position: u64) -> Result<(), Flaw> {
        let at = Position(position);
        let read =
            self.log.stored_again(at).and_then(|stored| Ok((record::decode(at, &stored)?.0, leaf_hash(&stored))));
        let (envelope, leaf) = read.map_err(|error| Flaw { position: at, last: at, message: error.to_string() })?;
        self.tree.push(leaf);
        self.in_stream(&envelope, &leaf)?;
        if position.is_multiple_of(TILE_WIDTH as u64) {
            let tile = position / TILE_WIDTH as u64 - 1;
            if self.tree.tile_root(tile) != self.log.tile_root(tile) {
                return Err(self.flaw(position - TILE_WIDTH as u64 + 1, "records were changed"));
            }
        }
        Ok(())
    }

    /// Takes the record into its stream, and compares with the index that histories are served by.
    fn in_stream(&mut self, envelope: &Envelope, leaf: &Hash) -> Result<(), Flaw> {
        let before = self.heads.get(&envelope.stream).copied().unwrap_or_default();
        let (position, stream) = (envelope.position, &envelope.stream);
        let one = |what: String| {
            let next = "stop the server, keep a copy of the folder and run hrdd verify";
            Flaw { position, last: position, message: format!("{what} at position {position}; {next}") }
        };
        if envelope.revision != before.revision.next() {
            return Err(one(format!("{stream} does not go on with the revision of the record")));
        }
        if self.log.indexed(stream, envelope.revision) != Some(position) {
            return Err(one(format!("the index in memory does not lead to the record of {stream}")));
        }
        let head = before.followed_by(leaf);
        match self.heads.get_mut(stream) {
            Some(known) => *known = head,
            None => drop(self.heads.insert(stream.clone(), head)),
        }
        Ok(())
    }

    fn at_checkpoint(&self, size: u64) -> Result<(), Flaw> {
        let signed = self.checkpoint.checkpoint();
        if size != signed.root.size || self.tree.size() != size {
            return Ok(());
        }
        if self.tree.root() != signed.root {
            return Err(self.flaw(1, "the records are not those that the signed checkpoint covers"));
        }
        let heads = self.heads.iter().map(|(stream, head)| (stream_key(stream), *head));
        if StreamHeads::default().with(heads).root() != signed.streams {
            return Err(self.flaw(1, "the streams do not come to the heads that the signed checkpoint covers"));
        }
        Ok(())
    }

    fn flaw(&self, first: u64, what: &str) -> Flaw {
        let last = self.tree.size();
        let message = format!(
            "{what}, somewhere from position {first} to {last}; stop the server, keep a copy of the folder and run hrdd verify"
        );
        Flaw { position: Position(first), last: Position(last), message }
    }
}

#[cfg(test)]
mod tests {
    use std::{os::unix::fs::FileExt as _, path::Path};

    use super::*;
    use crate::{EventLog, Options, encode, proof::Checkpoint, samples::Numbering};

    fn grown(folder: &Path, options: Options) -> EventLog {
        let mut log = EventLog::open(folder, options).unwrap();
        let mut numbering = Numbering::default();
        log.append(numbering.commits(400, 4, 90)).unwrap();
        log
    }

    fn pass(log: &EventLog) -> Result<Position, Flaw> {
        let mut scrub = Scrub::new(log.reader());
        while !scrub.step(100)? {}
        assert_eq!(scrub.position(), scrub.end());
        Ok(scrub.end())
    }

    #[test]
    fn a_pass_over_a_whole_log_ends_at_its_head_while_the_log_grows() {
        let folder = tempfile::tempdir().unwrap();
        let mut log = EventLog::open(folder.path(), Options::default()).unwrap();
        assert_eq!(pass(&log), Ok(Position(0)));
        let mut numbering = Numbering::default();
        log.append(numbering.commits(300, 4, 90)).unwrap();
        let (mut scrub, head) = (Scrub::new(log.reader()), log.head());
        assert_eq!(scrub.step(100), Ok(false));
        assert_eq!(scrub.position(), Position(100));
        log.append(numbering.commits(300, 4, 90)).unwrap();
        while !scrub.step(100).unwrap() {}
        assert_eq!((scrub.position(), scrub.end()), (head, head));
        assert_eq!(pass(&log), Ok(log.head()));
    }

    #[test]
    fn a_record_that_was_changed_behind_the_log_is_found_although_its_checksum_fits() {
        for position in [7_u64, 300] {
            let folder = tempfile::tempdir().unwrap();
            let log = grown(folder.path(), Options::default());
            let old = log.reader().at(Position(position)).unwrap();
            let forged = Envelope { event: crate::samples::event(position + 1, 80), ..Envelope::clone(&old) };
            let last = log.reader().record(Position(position)).unwrap()[4] == 1;
            let forged = encode(&forged, last).unwrap();
            log.reader().shared.ground.write(position, vec![forged]).map_err(|failed| failed.source).unwrap();
            let flaw = pass(&log).unwrap_err();
            let tile = (position - 1) / 256 * 256 + 1;
            assert_eq!((flaw.position.0, flaw.last.0), (tile, tile + 255), "{}", flaw.message);
        }
    }

    #[test]
    fn a_change_behind_the_last_full_tile_is_found_at_the_end_and_a_removed_record_at_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let log = grown(folder.path(), Options::default());
        let head = log.head();
        let old = log.reader().at(head).unwrap();
        let forged = Envelope { event: crate::samples::event(1, 80), ..Envelope::clone(&old) };
        let forged = encode(&forged, true).unwrap();
        let kept = log.reader().record(head).unwrap();
        let write = |record| log.reader().shared.ground.write(head.0, vec![record]).map_err(|failed| failed.source);
        write(forged).unwrap();
        assert_eq!(pass(&log).unwrap_err().last, head);
        write(kept).unwrap();
        assert_eq!(pass(&log), Ok(head));
        log.reader().shared.ground.remove(20..=20).map_err(|failed| failed.source).unwrap();
        assert_eq!(pass(&log).unwrap_err().position, Position(20));
    }

    #[test]
    fn the_log_in_memory_and_the_signed_checkpoint_are_each_compared() {
        let folder = tempfile::tempdir().unwrap();
        let mut log = EventLog::open(folder.path(), Options::default()).unwrap();
        let empty = log.reader().signed().checkpoint.clone();
        let mut numbering = Numbering::default();
        log.append(numbering.commits(5, 4, 9)).unwrap();
        let all = |mut scrub: Scrub| scrub.step(100);
        let begun = || Scrub { checkpoint: empty.clone(), ..Scrub::new(log.reader()) };
        assert_eq!(all(begun()), Ok(true));
        let target = Root { hash: [7; 32], ..begun().target };
        assert!(all(Scrub { target, ..begun() }).unwrap_err().message.contains("in memory"));
        let key = crate::proof::SigningKey::of_log(None, [3; 32]).unwrap();
        let root = Root { size: 3, hash: [7; 32] };
        let checkpoint = Checkpoint { root, ..empty.checkpoint().clone() }.sign(&key).unwrap();
        let flaw = all(Scrub { checkpoint, ..begun() }).unwrap_err();
        assert!(flaw.last == Position(3) && flaw.message.contains("signed checkpoint"), "{}", flaw.message);
        let signed = log.reader().signed_for(log.head(), std::time::Duration::from_secs(20)).unwrap();
        let whole = || Scrub { checkpoint: signed.checkpoint.clone(), ..Scrub::new(log.reader()) };
        assert_eq!(all(whole()), Ok(true));
        let checkpoint = Checkpoint { streams: [7; 32], ..signed.checkpoint.checkpoint().clone() }.sign(&key).unwrap();
        let flaw = all(Scrub { checkpoint, ..whole() }).unwrap_err();
        assert!(flaw.last == log.head() && flaw.message.contains("the streams"), "{}", flaw.message);
        // The index that histories are served by.
        log.reader().shared.memory_mut().index = crate::index::Index::default();
        let flaw = all(whole()).unwrap_err();
        assert!(flaw.position == Position(1) && flaw.message.contains("index in memory"), "{}", flaw.message);
    }

    #[test]
    fn bytes_that_change_on_the_disk_are_found_while_the_log_is_open() {
        let folder = tempfile::tempdir().unwrap();
        // The engine keeps about a page in each of the 256 parts of its cache, so a longer log has to be read.
        let options = Options { engine_cache_bytes: 256, ..Options::default() };
        let (mut log, mut numbering) = (EventLog::open(folder.path(), options).unwrap(), Numbering::default());
        for _ in 0..5 {
            log.append(numbering.commits(1_000, 8, 90)).unwrap();
        }
        assert_eq!(pass(&log), Ok(log.head()));
        let file = std::fs::File::options().read(true).write(true).open(folder.path().join("log/db")).unwrap();
        let length = file.metadata().unwrap().len();
        for place in (0..length).step_by(4096) {
            file.write_all_at(&[0x5a; 512], place).unwrap();
        }
        let flaw = pass(&log).unwrap_err();
        assert!(flaw.position.0 > 0 && !flaw.message.is_empty(), "{flaw:?}");
    }
}
