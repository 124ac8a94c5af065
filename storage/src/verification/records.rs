//! The pass over the records, from position 1 on, that goes on after whatever it meets.

use std::collections::HashSet;

use domain::{
    CommandId, Envelope, Event, Position, Stream, access, ledger, roles,
    terms::{Instant, UserId},
};

use super::{
    Code, Finding, Findings, Progress, Stage,
    beside::{Outcome, Pin},
};
use crate::{
    error::{RecordError, StorageError},
    ground::Ground,
    log::MAX_APPEND_EVENTS,
    proof::{Hash, StreamHeads, leaf_hash},
    reader::Memory,
    record,
};

/// Entries that are read at once.
const AT_ONCE: usize = 256;

/// After a place that cannot be read, this many positions are tried one by one before the rest is given up.
const MOST_TRIED: u64 = 65_536;

const RESTORE: &str = "keep a copy of the folder, do not write to it, and restore a backup";

/// A record on its way into the tree, waiting for the end of its commit.
struct Waiting {
    position: u64,
    leaf: Hash,
    /// None where it cannot be read.
    envelope: Option<Envelope>,
}

/// What has been read so far.
pub(super) struct Scan {
    pub(super) memory: Memory,
    /// The last record of a whole commit, or of what counts as one.
    pub(super) head: u64,
    /// The first position that is missing: no tree goes on behind it.
    pub(super) gap: Option<u64>,
    /// Whether nothing can be read at all: the log is missing, or does not open.
    pub(super) unreadable: bool,
    /// How far a checkpoint says that the log reaches.
    claimed: u64,
    expected: u64,
    waiting: Vec<Waiting>,
    before: Option<CommandId>,
    recorded: Option<Instant>,
    /// Who acted, or was let in or erased: by these references entries of the register are known.
    pub(super) people: HashSet<UserId>,
    /// Those of them who were erased.
    pub(super) erased: HashSet<UserId>,
    /// Streams whose revisions were found wrong once; what follows in them would only say so again.
    broken: HashSet<Stream>,
    bad: bool,
}

impl Scan {
    pub(super) fn new(claimed: u64) -> Self {
        Self {
            memory: Memory::default(),
            head: 0,
            gap: None,
            unreadable: false,
            claimed,
            expected: 1,
            waiting: Vec::new(),
            before: None,
            recorded: None,
            people: HashSet::new(),
            erased: HashSet::new(),
            broken: HashSet::new(),
            bad: false,
        }
    }

    fn found(&mut self, findings: &mut Findings, finding: Finding) {
        self.bad |= finding.is_bad();
        findings.add(finding);
    }

    /// Reads all there is.
    pub(super) fn run(
        &mut self,
        ground: &Ground,
        pins: &mut [Pin],
        findings: &mut Findings,
        progress: &mut dyn FnMut(Progress),
    ) {
        self.compare(pins);
        // A key that is no position may stand at the end; how many records there are is then not known.
        let last = ground.last().unwrap_or_default().max(self.claimed);
        let mut from = Vec::new();
        loop {
            progress(Progress { stage: Stage::Reading, done: self.expected - 1, of: last.max(self.expected - 1) });
            let (entries, failed) = ground.entries(&from, AT_ONCE);
            let ended = entries.len() < AT_ONCE && failed.is_none();
            for (key, stored) in entries {
                from = [&key[..], &[0]].concat();
                self.entry(ground, &key, &stored, pins, findings);
            }
            if let Some(error) = failed {
                match self.pass_over(ground, last, &error, pins, findings) {
                    Some(next) => from = next.to_be_bytes().to_vec(),
                    None => break,
                }
            } else if ended {
                break;
            }
        }
        self.end(ground, pins, findings);
    }

    fn entry(&mut self, ground: &Ground, key: &[u8], stored: &[u8], pins: &mut [Pin], findings: &mut Findings) {
        let position = key.try_into().map(u64::from_be_bytes).unwrap_or_default();
        if position < self.expected || position > crate::index::MAX_POSITION {
            let message =
                format!("the log holds something under the key {}, which is no position; {RESTORE}", shown(key));
            return self.found(findings, Finding::new(Code::StrayKey, message));
        }
        if position > self.expected {
            let (first, last) = (self.expected, position - 1);
            let several =
                if last > first { format!("positions {first} to {last} are") } else { format!("position {first} is") };
            self.lose(ground, first, pins, findings);
            let message = format!("{several} missing, position {position} follows in their place; {RESTORE}");
            self.found(findings, Finding::new(Code::RecordMissing, message).at(first, last));
        }
        self.expected = position + 1;
        self.take(ground, position, stored, pins, findings);
    }

    /// Records that are not there: what waits is counted as whole, and nothing behind them can be compared.
    fn lose(&mut self, ground: &Ground, first: u64, pins: &mut [Pin], findings: &mut Findings) {
        self.close(ground, pins, findings);
        self.gap.get_or_insert(first);
    }

    /// Tries one position after the other, from where the engine refused, until one can be read again.
    fn pass_over(
        &mut self,
        ground: &Ground,
        last: u64,
        error: &StorageError,
        pins: &mut [Pin],
        findings: &mut Findings,
    ) -> Option<u64> {
        let first = self.expected;
        let until = last.min(first.saturating_add(MOST_TRIED));
        let readable = (first..=until).find_map(|position| Some((position, ground.get(position).ok()??)));
        let end = readable.as_ref().map_or(last.max(first), |(position, _)| position - 1);
        if readable.as_ref().is_none_or(|(position, _)| *position > first) {
            self.lose(ground, first, pins, findings);
            let message = format!("the records at positions {first} to {end} cannot be read: {error}. {RESTORE}");
            self.found(findings, Finding::new(Code::RecordUnreadable, message).at(first, end));
        }
        let Some((position, stored)) = readable else {
            self.expected = end + 1;
            return None;
        };
        self.expected = position + 1;
        self.take(ground, position, &stored, pins, findings);
        Some(position + 1)
    }

    fn take(&mut self, ground: &Ground, position: u64, stored: &[u8], pins: &mut [Pin], findings: &mut Findings) {
        let leaf = leaf_hash(stored);
        let (envelope, last) = match record::decode(Position(position), stored) {
            Ok((envelope, last)) => (Some(envelope), last),
            Err(error) => {
                let presumed = self.presumed(position, stored);
                let code = match &error {
                    RecordError::Damaged { .. } | RecordError::TooLong { .. } | RecordError::Unwritable { .. } => {
                        Code::RecordDamaged
                    }
                    RecordError::NewerFormat { .. }
                    | RecordError::UnknownKind { .. }
                    | RecordError::KindVersion { .. } => Code::RecordUnknown,
                };
                let mut finding = Finding::new(code, error.to_string()).at(position, position);
                if let Some((envelope, _)) = &presumed {
                    finding = finding.of(&envelope.stream);
                }
                self.found(findings, finding);
                presumed.map_or((None, false), |(envelope, last)| (Some(envelope), last))
            }
        };
        if let Some(envelope) = &envelope {
            self.meet(envelope);
            self.in_time(envelope, findings);
            self.in_commit(ground, envelope, pins, findings);
        }
        self.waiting.push(Waiting { position, leaf, envelope });
        if last || self.waiting.len() > MAX_APPEND_EVENTS {
            self.close(ground, pins, findings);
        }
    }

    /// What a damaged record most likely was, to name its case: read without its checksum, and believed only where it goes
    /// on with its stream.
    fn presumed(&self, position: u64, stored: &[u8]) -> Option<(Envelope, bool)> {
        let sealed = stored.get(..stored.len().checked_sub(4)?)?;
        let mended = [sealed, &crc32c::crc32c(sealed).to_le_bytes()].concat();
        let (envelope, last) = record::decode(Position(position), &mended).ok()?;
        let waiting = self.waiting.iter().filter_map(|waiting| waiting.envelope.as_ref());
        let before = waiting.rev().find(|earlier| earlier.stream == envelope.stream).map(|earlier| earlier.revision);
        let before = before.unwrap_or_else(|| self.memory.index.revision(&envelope.stream));
        (envelope.revision == before.next()).then_some((envelope, last))
    }

    /// The people an event names as such.
    fn meet(&mut self, envelope: &Envelope) {
        let by = &envelope.recorded.by;
        let named = if let Event::Role(roles::Event::RoleGranted(granted)) = &envelope.event {
            Some(&granted.user)
        } else if let Event::Access(access::Event::AccountOpened(opened)) = &envelope.event {
            Some(&opened.user)
        } else if let Event::Ledger(ledger::Event::PersonErased(erased)) = &envelope.event {
            self.erased.insert(erased.person.clone());
            Some(&erased.person)
        } else {
            None
        };
        for person in [Some(&by.user), by.on_behalf_of.as_ref(), named].into_iter().flatten() {
            if !self.people.contains(person) {
                self.people.insert(person.clone());
            }
        }
    }

    fn in_time(&mut self, envelope: &Envelope, findings: &mut Findings) {
        let (position, at) = (envelope.position.0, envelope.recorded.at);
        if let Some(before) = self.recorded.filter(|before| at < *before) {
            let message = format!(
                "the event was recorded at {at}, which is earlier than {before}, when an event before it was; the clock of \
                 the machine was turned back, or the event was written by somebody else. {RESTORE}"
            );
            self.found(
                findings,
                Finding::new(Code::TimeBackwards, message).at(position, position).of(&envelope.stream),
            );
        }
        self.recorded = self.recorded.max(Some(at));
    }

    fn in_commit(&mut self, ground: &Ground, envelope: &Envelope, pins: &mut [Pin], findings: &mut Findings) {
        let position = envelope.position.0;
        let Some(first) = self.waiting.first() else { return };
        let (start, unread) = (first.position, self.waiting.iter().any(|waiting| waiting.envelope.is_none()));
        let earlier = self.waiting.iter().rev().find_map(|waiting| waiting.envelope.as_ref());
        let why = match earlier {
            Some(earlier) if earlier.command != envelope.command => {
                // The end may be in a record that cannot be read, which was told already.
                (!unread).then(|| format!("the commit from position {start} on has no end before this event"))
            }
            Some(earlier) if earlier.fingerprint != envelope.fingerprint => {
                Some(format!("its command says something else than the events from position {start} on say"))
            }
            Some(_) | None => return,
        };
        if let Some(why) = why {
            let finding = Finding::new(Code::CommitBroken, format!("{why}; {RESTORE}"));
            self.found(findings, finding.at(position, position).of(&envelope.stream));
        }
        if self
            .waiting
            .iter()
            .any(|waiting| waiting.envelope.as_ref().is_some_and(|earlier| earlier.command != envelope.command))
        {
            self.close(ground, pins, findings);
        }
    }

    /// Takes the records that wait into the tree and the index.
    fn close(&mut self, ground: &Ground, pins: &mut [Pin], findings: &mut Findings) {
        let mut opens = true;
        for Waiting { position, leaf, envelope } in std::mem::take(&mut self.waiting) {
            if self.gap.is_none() {
                self.memory.tree.push(leaf);
            }
            self.head = position;
            if let Some(envelope) = envelope {
                // Behind a place that cannot be read the rest of a command may follow.
                let new = std::mem::take(&mut opens) && self.before.as_ref() != Some(&envelope.command);
                if new {
                    self.once(ground, &envelope, findings);
                }
                self.in_stream(&envelope, &leaf, new, findings);
                self.before = Some(envelope.command);
            }
            self.compare(pins);
        }
    }

    fn once(&mut self, ground: &Ground, envelope: &Envelope, findings: &mut Findings) {
        for earlier in self.memory.index.command(&envelope.command) {
            let stored = ground.get(earlier.0).ok().flatten();
            let read = stored.and_then(|stored| record::decode(earlier, &stored).ok());
            if read.is_some_and(|(known, _)| known.command == envelope.command) {
                let position = envelope.position.0;
                let message = format!("the command of this event was recorded at position {earlier} before; {RESTORE}");
                let finding = Finding::new(Code::CommandRepeated, message).at(position, position);
                self.found(findings, finding.of(&envelope.stream));
            }
        }
    }

    fn in_stream(&mut self, envelope: &Envelope, leaf: &Hash, opens: bool, findings: &mut Findings) {
        if self.broken.contains(&envelope.stream) {
            return;
        }
        if let Err(error) = self.memory.index.push(envelope, leaf, opens) {
            self.broken.insert(envelope.stream.clone());
            let position = envelope.position.0;
            let message = format!("{error}. What follows in this stream was not compared with it");
            self.found(
                findings,
                Finding::new(Code::StreamRevision, message).at(position, position).of(&envelope.stream),
            );
        }
    }

    /// Compares with what was kept of exactly this size.
    fn compare(&self, pins: &mut [Pin]) {
        let size = self.memory.tree.size();
        let reached = |pin: &&mut Pin| pin.size == size && matches!(pin.outcome, Outcome::NotReached);
        let mut heads = None;
        for pin in pins.iter_mut().filter(reached) {
            let heads = heads.get_or_insert_with(|| StreamHeads::default().with(self.memory.index.heads()));
            pin.compare(self.memory.tree.root().hash, heads);
        }
    }

    fn end(&mut self, ground: &Ground, pins: &mut [Pin], findings: &mut Findings) {
        let Some(first) = self.waiting.first().map(|waiting| waiting.position) else { return };
        let unread = self.waiting.iter().any(|waiting| waiting.envelope.is_none());
        let stream = self.waiting.iter().find_map(|waiting| Some(waiting.envelope.as_ref()?.stream.clone()));
        let last = self.expected - 1;
        if self.claimed >= first || unread {
            if !unread {
                let message = format!(
                    "the commit from position {first} on has no end, although a checkpoint covers it; {RESTORE}"
                );
                let finding = Finding::new(Code::CommitBroken, message).at(first, last);
                self.found(findings, stream.map_or(finding.clone(), |stream| finding.of(&stream)));
            }
            return self.close(ground, pins, findings);
        }
        let message = "the log ends with a commit that was cut off while it was written. Nobody was told that it was recorded; \
                       the next opening takes it away";
        findings.add(Finding::new(Code::CommitUnfinished, message).at(first, last));
    }

    /// Says which checkpoints and snapshots do not agree. True where every record is whole and all that was kept agrees.
    pub(super) fn judge(&mut self, pins: &mut [Pin], findings: &mut Findings) -> bool {
        if !self.unreadable {
            self.compare(pins);
        }
        let same = |below: u64| {
            pins.iter().filter(|pin| pin.is_same() && (1..below).contains(&pin.size)).map(|pin| pin.size).max()
        };
        let (size, gap, unreadable) = (self.memory.tree.size(), self.gap, self.unreadable);
        let mut all = Vec::new();
        for pin in pins.iter() {
            let (called, whole) = (pin.called(), pin.size);
            let (first, agreed) = same(pin.size).map_or((1, String::new()), |below| {
                (below + 1, format!(" What lies up to position {below} agrees with another one."))
            });
            let changed = if pin.is_snapshot() { Code::SnapshotDiffers } else { Code::RootDiffers };
            let finding = match (&pin.outcome, gap) {
                (Outcome::Same(_), _) => continue,
                (Outcome::Root, _) => pin.finding(
                    changed,
                    format!(
                        "the records up to position {whole} are not those that {called} was made over.{agreed} Somebody \
                         altered, removed or put in events; {RESTORE}"
                    ),
                ),
                (Outcome::Streams, _) => pin.finding(
                    changed,
                    format!(
                        "the records up to position {whole} are those of {called}, but not the heads of the streams that it \
                         names; keep it, it is evidence against whoever signed it"
                    ),
                ),
                (Outcome::NotReached, _) if unreadable => {
                    let message = format!("{called} covers {whole} events and was not compared, for the log cannot be read");
                    all.push(pin.finding(Code::NotCompared, format!("{message}; {RESTORE}")));
                    continue;
                }
                (Outcome::NotReached, Some(gap)) if whole >= gap => {
                    let message = format!("{called} covers {whole} events and was not compared, for position {gap} is missing");
                    all.push(pin.finding(Code::NotCompared, format!("{message}; {RESTORE}")).at(gap, gap));
                    continue;
                }
                (Outcome::NotReached, _) => {
                    let code = if pin.is_snapshot() { Code::SnapshotDiffers } else { Code::LogShorter };
                    let message = format!(
                        "the log is shorter than {called}: it ends with position {size}, and reached {whole} when that was \
                         made; {RESTORE}"
                    );
                    all.push(pin.finding(code, message).at(size + 1, whole));
                    continue;
                }
            };
            all.push(finding.at(first, whole));
        }
        all.into_iter().for_each(|finding| self.found(findings, finding));
        !self.bad
    }
}

/// A key, short enough to be shown.
fn shown(key: &[u8]) -> String {
    const MOST: usize = 16;
    let start = hex::encode(key.get(..key.len().min(MOST)).unwrap_or_default());
    if key.len() > MOST { format!("{start}… of {} bytes", key.len()) } else { start }
}
