//! The index on the disk: for each event the words of its texts, its position and what it is about. Nothing of the texts
//! themselves: what a search shows is read from the log.

use std::{
    fs,
    os::unix::fs::DirBuilderExt,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use domain::{Envelope, Position, access::subject_of, terms::Subject};
use serde::{Deserialize, Serialize};
use storage::LogReader;
use tantivy::{
    Index as Files, IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyDocument,
    indexer::IndexWriterOptions,
    schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{PreTokenizedString, Token},
};

use super::{place::Place, texts::texts, words::words};

/// The folder beside the log.
pub(super) const FOLDER: &str = "search";

/// The columns of the index.
pub(super) const POSITION: &str = "position";
pub(super) const SUBJECT: &str = "subject";

/// Goes up when words are cut, folded or stemmed in another way, when other texts are looked at, or when an event is about
/// something else than before. An index of another format, or of another release, is made anew.
const FORMAT: u32 = 1;

/// Memory that new words may take before they are written down, in bytes.
const MEMORY: usize = 32 << 20;

/// What went wrong with the index; never with the log.
#[derive(Debug)]
pub(crate) struct Broken(pub(crate) String);

impl<E: std::fmt::Display> From<E> for Broken {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// What is written down with every commit.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reached {
    format: u32,
    release: String,
    /// The last event that is in it.
    position: Position,
    /// The leaf of that event in the log's tree: in another log of the same length it is another.
    leaf: String,
}

/// An index as it is at one position, to be searched.
#[derive(Clone)]
pub(crate) struct Snapshot {
    pub(super) searcher: Searcher,
    pub(super) words: Field,
    /// All events up to here are in it, and no others.
    pub(crate) position: Position,
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Snapshot").field("position", &self.position).finish_non_exhaustive()
    }
}

/// The index of a log.
pub(crate) struct Index {
    log: LogReader,
    writer: IndexWriter,
    reader: IndexReader,
    fields: Fields,
    /// The last event that was handed to it.
    position: Position,
    /// The last event that is on the disk.
    committed: Position,
}

#[derive(Clone, Copy)]
struct Fields {
    words: Field,
    position: Field,
    subject: Field,
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    // Words come cut; what cuts texts by itself is not asked.
    let cut = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::WithFreqsAndPositions)
        .set_fieldnorms(true);
    let words = schema.add_text_field("words", TextOptions::default().set_indexing_options(cut));
    let position = schema.add_u64_field(POSITION, FAST);
    let subject = schema.add_u64_field(SUBJECT, FAST);
    (schema.build(), Fields { words, position, subject })
}

/// Opens the files of an index that fits to the log, with the position it has reached; otherwise says why not.
fn fitting(folder: &Path, log: &LogReader) -> Result<(Files, Position), Broken> {
    let files = Files::open(Place::open(folder)?)?;
    if files.schema() != schema().0 {
        return Err(Broken("it was made by another release".into()));
    }
    let damaged = files.validate_checksum()?;
    if let Some(file) = damaged.iter().next() {
        return Err(Broken(format!("{} is damaged", file.display())));
    }
    let meta = files.load_metas()?;
    let Some(reached) = meta.payload.as_deref() else {
        return if meta.segments.is_empty() {
            Ok((files, Position(0)))
        } else {
            Err(Broken("it does not say how far it goes".into()))
        };
    };
    let reached: Reached = serde_json::from_str(reached)?;
    if (reached.format, reached.release.as_str()) != (FORMAT, env!("CARGO_PKG_VERSION")) {
        return Err(Broken("it was made by another release".into()));
    }
    if reached.position > log.head() {
        return Err(Broken(format!("it goes to position {}, and the log ends at {}", reached.position, log.head())));
    }
    if hex::encode(log.leaf(reached.position)?) != reached.leaf {
        return Err(Broken("it was made of another log".into()));
    }
    let held: u64 = meta.segments.iter().map(|segment| u64::from(segment.num_docs())).sum();
    if held != reached.position.0 {
        return Err(Broken(format!("it holds {held} events and says that it goes to position {}", reached.position)));
    }
    Ok((files, reached.position))
}

/// Makes an empty one, for its owner's eyes only: it tells of what is strictly confidential, as the log does.
fn fresh(folder: &Path) -> Result<Files, Broken> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        Ok(()) | Err(_) => (),
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    Ok(Files::create(Place::open(folder)?, schema().0, tantivy::IndexSettings::default())?)
}

/// An event as the index holds it.
fn document(envelope: &Envelope, fields: Fields) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_u64(fields.position, envelope.position.0);
    document.add_u64(fields.subject, number_of(subject_of(&envelope.event)));
    for written in texts(&envelope.event) {
        let mut tokens = Vec::new();
        for (position, word) in words(&written.text).into_iter().enumerate() {
            let token =
                |text: String| Token { offset_from: word.from, offset_to: word.to, position, text, position_length: 1 };
            tokens.push(token(word.folded));
            tokens.extend(word.stems.into_iter().map(|(_, stem)| token(stem)));
        }
        if !tokens.is_empty() {
            document.add_pre_tokenized_text(fields.words, PreTokenizedString { text: String::new(), tokens });
        }
    }
    document
}

fn number_of(subject: Subject) -> u64 {
    Subject::ALL.iter().position(|known| *known == subject).unwrap_or(usize::MAX) as u64
}

/// The subject with a number.
pub(super) fn subject(number: u64) -> Option<Subject> {
    Subject::ALL.get(usize::try_from(number).ok()?).copied()
}

impl Index {
    /// Opens the index in a folder, or makes an empty one where there is none that fits to the log, or where `anew` asks
    /// for it.
    pub(crate) fn open(folder: &Path, log: &LogReader, anew: bool) -> Result<Self, Broken> {
        // A library that breaks off over a damaged file says no more than that the file is damaged.
        let opened = || {
            catch_unwind(AssertUnwindSafe(|| fitting(folder, log)))
                .unwrap_or_else(|_| Err(Broken("it cannot be opened".into())))
        };
        let kept = if anew { Err(Broken("it failed".into())) } else { opened() };
        let (files, position) = match kept {
            Ok(kept) => kept,
            Err(Broken(why)) => {
                if folder.exists() {
                    tracing::warn!(%why, "the index of words is made anew from the log");
                }
                (fresh(folder)?, Position(0))
            }
        };
        let options =
            IndexWriterOptions::builder().num_worker_threads(1).num_merge_threads(1).memory_budget_per_thread(MEMORY);
        let writer = files.writer_with_options(options.build())?;
        let reader = files.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { log: log.clone(), writer, reader, fields: schema().1, position, committed: position })
    }

    /// The last event that was handed to it.
    pub(crate) const fn position(&self) -> Position {
        self.position
    }

    /// How many events wait to be written down.
    pub(crate) const fn waiting(&self) -> u64 {
        self.position.0 - self.committed.0
    }

    /// Takes in at most so many events after the last one, none after `up_to`.
    pub(crate) fn take(&mut self, most: usize, up_to: Position) -> Result<usize, Broken> {
        let events = self.log.after(self.position, most)?;
        let mut taken = 0;
        for event in events.iter().take_while(|event| event.position <= up_to) {
            if event.position != self.position.next() {
                return Err(Broken(format!("position {} comes after {}", event.position, self.position)));
            }
            self.writer.add_document(document(event, self.fields))?;
            self.position = event.position;
            taken += 1;
        }
        Ok(taken)
    }

    /// Writes down what it was handed, durably, and how far that goes: after a crash it has this or what was before.
    pub(crate) fn commit(&mut self) -> Result<(), Broken> {
        if self.waiting() == 0 {
            return Ok(());
        }
        let (release, leaf) = (env!("CARGO_PKG_VERSION").to_owned(), hex::encode(self.log.leaf(self.position)?));
        let reached = Reached { format: FORMAT, release, position: self.position, leaf };
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&serde_json::to_string(&reached)?);
        prepared.commit()?;
        self.committed = self.position;
        self.reader.reload()?;
        Ok(())
    }

    /// What is written down, to be searched.
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { searcher: self.reader.searcher(), words: self.fields.words, position: self.committed }
    }
}
