//! Readings on the machine itself that leave a trace: exports, bundles, entries of the register of persons. What cannot be
//! put on record is not shown.

use std::sync::Arc;

use domain::{
    Actor, Case, Envelope, Position, Stream,
    access::TracedReading,
    terms::{CaseId, Confidentiality, Office, ReadingKind, Role, Text, UserId},
};
use projections::Views;
use storage::{ALL_REVISIONS, LogReader};

use super::{
    Store,
    exit::{self, Ended, Exit},
    hand,
    store::{self, Opened},
};
use crate::{
    casebook::{COPY_MARK, Casebook, OPERATOR, Setting, Time},
    exports::Ground,
    identity::{operator::Operation, tracer},
    sight,
};

/// Why something is carried away, or that the folder is a copy.
#[derive(clap::Args, Clone)]
pub(crate) struct Reason {
    /// Why; it goes on record with the reading. Needed where strictly confidential events are carried away.
    #[arg(long, value_name = "TEXT", conflicts_with = "copy")]
    reason: Option<String>,
    /// The folder is a copy of the store: nothing is recorded in it, and nothing is on record of what is read from it. It
    /// must say so itself: put an empty file named COPY into the copy. A folder with such a file is never served or
    /// recorded in.
    #[arg(long)]
    copy: bool,
}

/// What is read.
pub(crate) struct Reading {
    /// How.
    pub(crate) kind: ReadingKind,
    /// Of which case.
    pub(crate) case: Option<CaseId>,
    /// Of what, in words.
    pub(crate) of: String,
    /// Which events, where they are few.
    pub(crate) positions: Vec<Position>,
    /// Whether a reason is needed.
    pub(crate) strict: bool,
}

/// The most positions that a reading names; of more it says in words what was read.
const MOST_POSITIONS: usize = 50;

fn usage(why: String) -> Ended {
    Ended::new(Exit::Usage, "REASON", why)
}

/// Who works on the machine itself.
pub(crate) fn operator() -> Result<Actor, Ended> {
    let user = UserId::new(OPERATOR).map_err(exit::usage)?;
    Ok(Actor { user, role: Role::System, office: Office::new("local").map_err(exit::usage)?, on_behalf_of: None })
}

/// A folder is a copy where it says so itself: what is said on the command line alone would let the store itself be read
/// without a trace.
fn must_be_copy(store: &Store) -> Result<(), Ended> {
    if store.data.join(COPY_MARK).is_file() {
        return Ok(());
    }
    let why = format!(
        "{} does not say that it is a copy, so its reading goes on record: leave out --copy. Where it is a copy, put an \
         empty file named {COPY_MARK} into it; it is then never served or recorded in",
        store.data.display()
    );
    Err(usage(why))
}

fn note_copy(store: &Store, json: bool) {
    if !json {
        eprintln!(" note     nothing is recorded of this reading: you said that {} is a copy", store.data.display());
    }
}

impl Reason {
    /// The reading as it goes on record.
    fn reading(&self, read: Reading) -> Result<TracedReading, Ended> {
        let reason = self.reason.as_deref().map(Text::new).transpose();
        let reason = reason.map_err(|why| usage(format!("--reason: {why}")))?;
        if read.strict && reason.is_none() {
            let why = "strictly confidential events are among what is read: say why with --reason TEXT, which goes on record; \
                       with --copy where the folder is a copy of the store";
            return Err(usage(why.to_owned()));
        }
        let Actor { user, role, office, .. } = operator()?;
        let (at, of) = (Time::system().now(), Some(Text::new(&read.of).map_err(usage)?));
        let positions = if read.positions.len() <= MOST_POSITIONS { read.positions } else { Vec::new() };
        Ok(TracedReading { user, role, office, at, kind: read.kind, case: read.case, positions, of, reason })
    }

    /// Puts on record what is about to be read beside the log, also while the store is in use.
    pub(crate) fn trace(&self, store: &Store, read: Reading, json: bool) -> Result<(), Ended> {
        if self.copy {
            must_be_copy(store)?;
            note_copy(store, json);
            return Ok(());
        }
        hand::ask(store, &Operation::Record { readings: vec![self.reading(read)?] }, true).map(drop)
    }

    /// The reason that was given.
    pub(crate) fn text(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Whether the folder was said to be a copy.
    pub(crate) const fn is_copy(&self) -> bool {
        self.copy
    }

    /// Whether nothing of it was given.
    pub(crate) const fn is_empty(&self) -> bool {
        self.reason.is_none() && !self.copy
    }

    /// Opens the log that is read: the store itself, in which the reading goes on record, or a copy.
    pub(crate) fn open(&self, store: &Store, json: bool) -> Result<Source, Ended> {
        if self.copy {
            must_be_copy(store)?;
            note_copy(store, json);
            return store::open(store, json).map(|opened| Source::Copy(Box::new(opened)));
        }
        store::must_exist(store)?;
        let mut progress = store::opening(json);
        let casebook = Casebook::open_in(&store.data, Setting::default(), &mut || progress.one())?;
        progress.finish();
        Ok(Source::Live(Box::new(casebook)))
    }
}

/// A log that is read.
pub(crate) enum Source {
    /// The store itself.
    Live(Box<Casebook>),
    /// A copy, in which nothing is recorded.
    Copy(Box<Opened>),
}

impl Drop for Source {
    fn drop(&mut self) {
        if let Self::Live(casebook) = self {
            casebook.close();
        }
    }
}

impl Source {
    /// Its reader.
    pub(crate) fn reader(&self) -> LogReader {
        match self {
            Self::Live(casebook) => casebook.reader().clone(),
            Self::Copy(opened) => opened.log.reader(),
        }
    }

    /// The case with a reference, and its present state.
    pub(crate) fn case(&self, reference: &str) -> Result<(CaseId, Arc<Case>), Ended> {
        match self {
            Self::Live(casebook) => store::case_in(&casebook.views(), reference),
            Self::Copy(opened) => opened.case(reference),
        }
    }

    /// All that was recorded about a case, oldest first.
    pub(crate) fn history(&self, case: CaseId) -> Result<Vec<Envelope>, Ended> {
        let events = self.reader().history(&Stream::Case(case), ALL_REVISIONS)?;
        Ok(events.iter().map(|event| (**event).clone()).collect())
    }

    /// What an export is made from.
    pub(crate) fn ground(&self) -> Ground<'_> {
        match self {
            Self::Live(casebook) => Ground::Live(casebook),
            Self::Copy(opened) => Ground::Still(opened.log.reader(), &opened.views),
        }
    }

    /// Puts a reading on record that was made ready elsewhere.
    pub(crate) fn record(&self, reading: TracedReading) -> Result<(), Ended> {
        match self {
            Self::Live(casebook) => Ok(tracer::record_blocking(casebook, vec![reading])?),
            Self::Copy(_) => Ok(()),
        }
    }

    /// What the views say.
    pub(crate) fn views<T>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        match self {
            Self::Live(casebook) => ask(&casebook.views()),
            Self::Copy(opened) => ask(&opened.views),
        }
    }

    /// Whether an event is read with a reason only: by what is on record of its case, for what it speaks of may be more
    /// confidential than its own envelope says.
    pub(crate) fn is_strict(&self, event: &Envelope) -> bool {
        self.views(|views| sight::class_of(views, event)) == Confidentiality::StrictlyConfidential
    }

    /// Puts on record that events of a case are about to be shown, or what they came to, where some of them are strictly
    /// confidential; what the server shows leaves a trace by the same rule.
    pub(crate) fn trace_shown(
        &self,
        reason: &Reason,
        case: CaseId,
        of: String,
        events: &[Envelope],
    ) -> Result<(), Ended> {
        let strict = events.iter().filter(|event| self.is_strict(event));
        let positions: Vec<Position> = strict.map(|event| event.position).collect();
        if positions.is_empty() {
            return Ok(());
        }
        let kind = ReadingKind::StrictlyConfidential;
        self.trace(reason, Reading { kind, case: Some(case), of, positions, strict: true })
    }

    /// Puts on record what is about to be read.
    pub(crate) fn trace(&self, reason: &Reason, read: Reading) -> Result<(), Ended> {
        match self {
            Self::Live(casebook) => Ok(tracer::record_blocking(casebook, vec![reason.reading(read)?])?),
            Self::Copy(_) => Ok(()),
        }
    }
}
