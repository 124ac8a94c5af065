//! Where the engine gives up, its file is searched for records without it: to name the position and the case that were
//! hit, and to say how much is still there. Nothing found this way is believed to be the log.
//!
//! The engine keeps a record's bytes together, and older copies of a page until their place is used again. So a position of
//! which only damaged copies are left was hit; one with a damaged and an intact copy may have been.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use domain::{Event, Position, Stream, case::scope, terms::CaseId};

use super::{Code, Finding, Findings};
use crate::{
    aside::log_of,
    frame::MAX_RECORD_BYTES,
    ground::FILE,
    opening::LOG_FOLDER,
    record::{self, Copy},
};

/// Bytes that are looked through at once.
const CHUNK_BYTES: usize = 4 << 20;

/// A record has at least this many bytes, so a file has room for no more than its length divided by it.
const LEAST_RECORD_BYTES: u64 = 64;

/// The most damaged positions that are kept; the first are the ones to look at.
const MOST_DAMAGED: usize = 1_000;

/// What the file still holds.
#[derive(Default)]
struct Found {
    /// By position, a bit for an intact copy.
    intact: Vec<u64>,
    /// By position: where in the file the first damaged copy begins, and of which stream it seems to be.
    damaged: BTreeMap<u64, (u64, Option<Stream>)>,
    streams: HashSet<Stream>,
    references: HashMap<CaseId, String>,
}

impl Found {
    fn take(&mut self, position: u64, offset: u64, copy: Copy) {
        match copy {
            Copy::Intact(envelope, _) => {
                if let Some(word) = usize::try_from(position / 64).ok().and_then(|place| self.intact.get_mut(place)) {
                    *word |= 1 << (position % 64);
                }
                if let (Stream::Case(id), Event::Scope(scope::Event::CaseOpened(opened))) =
                    (&envelope.stream, &envelope.event)
                {
                    self.references.insert(*id, opened.reference.to_string());
                }
                self.streams.insert(envelope.stream);
            }
            Copy::Damaged(envelope) => {
                let stream = envelope.map(|envelope| envelope.stream);
                let known = self.damaged.entry(position).or_insert_with(|| (offset, None));
                known.1 = known.1.take().or(stream);
                if self.damaged.len() > MOST_DAMAGED {
                    self.damaged.pop_last();
                }
            }
        }
    }

    fn is_intact(&self, position: u64) -> bool {
        let word = usize::try_from(position / 64).ok().and_then(|place| self.intact.get(place));
        word.is_some_and(|word| word >> (position % 64) & 1 == 1)
    }
}

/// Searches the file of the store in `folder` for records up to a position.
pub(super) fn search(folder: &Path, claimed: u64, findings: &mut Findings) {
    let path = log_of(folder).join(FILE);
    let Ok(found) = read(&path, claimed) else { return };
    let sure = found.damaged.keys().any(|position| !found.is_intact(*position));
    let told = found.damaged.iter().filter(|(position, _)| !sure || !found.is_intact(**position));
    for (position, (offset, stream)) in told {
        let which = if sure { "the only copies" } else { "a copy" };
        let message = format!(
            "{which} of the record at position {position} in the engine's file, at byte {offset}, no longer reads; keep a copy \
             of the folder, do not write to it, and restore a backup"
        );
        let mut finding = Finding::new(Code::RecordDamaged, message).at(*position, *position);
        finding.file = Some(format!("{LOG_FOLDER}/{FILE}"));
        // A stream that no intact record is of is most likely a damaged name.
        if let Some(stream) = stream.as_ref().filter(|stream| found.streams.contains(stream)) {
            finding = finding.of(stream);
            finding.case = stream.case().and_then(|id| found.references.get(&id).cloned());
        }
        findings.add(finding);
    }
    let left: u64 = found.intact.iter().map(|word| u64::from(word.count_ones())).sum();
    let message = format!(
        "of {claimed} records, {left} can still be found intact in the engine's file, without their order being proved; keep \
         it, it may be all there is behind the newest backup"
    );
    findings.add(Finding::new(Code::Salvage, message).in_file(format!("{LOG_FOLDER}/{FILE}")));
}

fn read(path: &Path, claimed: u64) -> io::Result<Found> {
    let mut file = File::open(path)?;
    let most = claimed.min(file.metadata()?.len() / LEAST_RECORD_BYTES);
    let words = usize::try_from(most / 64 + 1).unwrap_or_default();
    let mut found = Found { intact: vec![0; words], ..Found::default() };
    let mut held: Vec<u8> = Vec::with_capacity(CHUNK_BYTES + MAX_RECORD_BYTES);
    let mut start = 0;
    loop {
        let read = (&mut file).take(CHUNK_BYTES as u64).read_to_end(&mut held)?;
        // The last stretch is looked through with what comes behind it.
        let until = if read == 0 { held.len() } else { held.len().saturating_sub(MAX_RECORD_BYTES) };
        let mut place = 0;
        while place < until {
            let rest = held.get(place..).unwrap_or_default();
            let copy = record::position_of(rest)
                .filter(|Position(position)| (1..=most).contains(position))
                .map(|position| (position, record::copy(position, rest)));
            let Some((position, copy)) = copy else {
                place += 1;
                continue;
            };
            let length = if let Copy::Intact(_, length) = &copy { *length } else { 1 };
            found.take(position.0, start + place as u64, copy);
            place += length;
        }
        if read == 0 {
            return Ok(found);
        }
        let place = place.min(held.len());
        held.drain(..place);
        start += place as u64;
    }
}
