//! What is carried away: the events of a filter, of a case, or all of them; the register; a report; the dossier of a case. One room for
//! the page, the API and the command line, so that all three give the same bytes: what is asked ([`Asked`]) is read from the
//! same words, made ready by the same code ([`Prepared`]) and written by one writer a format.
//!
//! An export holds exactly what its reader sees over GraphQL at that time, oldest first, of the ledger up to one position, and
//! carries a [`Stamp`]: for whom it was made, when, of what, up to which position, and the root of the log there. The same
//! stamp gives the same bytes.
//!
//! | Format | The stamp stands | Going on after a break |
//! |---|---|---|
//! | JSON Lines | in the first line; the last line says that the file is whole | line by line: `after`, `atPosition`, `madeAt`, `rest` give exactly what is missing |
//! | CloudEvents | in the first event, of type `hrdd.export.begun`; `hrdd.export.ended` is the last | the same |
//! | CSV | beside it, as CSV on the Web has it: `FILE-metadata.json`. Lines above the header break filters and pivots, lines below the last are sorted into the data | row by row, with the same parameters |
//! | XLSX | on a sheet of its own, and in the properties of the file | anew, of the same position |
//! | OCEL 2.0 | as an object of type `hrdd:export`, which no event names: some readers leave it out | anew |
//! | XES | as attributes of the log | anew |
//! | W3C PROV | as the activity that made the bundles | anew |
//! | Dossier | on its last page, and at the foot of each | anew |
//!
//! A report is a table as the register is: in JSON Lines, CSV and XLSX, made anew after a break. Its stamp carries its definition in
//! words, what was given to it, and how many cases are left out.
//!
//! The register is of now, or of a moment of the past, as the views were folded then ([`crate::past`]), on a day of the world where one
//! is named. Whatever moment is asked for, the stamp names a position, which gives the same bytes later.
//!
//! Memory is bounded: events are read a page at a time, a report a case at a time. XES and PROV read a case at a time, OCEL keeps the names of the objects
//! it has met, a workbook is written through a file beside.

mod asked;
mod cloudevents;
mod csv;
mod dossier;
mod events;
mod form;
pub(crate) mod headings;
mod http;
mod jsonl;
mod mining;
mod objects;
mod prepared;
mod prov;
mod register;
mod report;
mod rows;
mod stamp;
mod table;
mod xlsx;

use std::{io, sync::Arc};

use projections::Views;
use storage::{LogReader, StorageError};

pub(crate) use asked::{Asked, ReportAsked, moment};
pub(crate) use form::{Format, Kind, Language, Separator};
pub use http::router;
pub(crate) use http::{LONGEST, LONGEST_TO_BEGIN};
pub(crate) use prepared::{For, Prepared};
pub(crate) use stamp::Stamp;

use crate::{
    casebook::Casebook,
    past::{Lost, MOST_EVENTS, Then, ask_still},
    room::Room,
};

/// What an export is made from.
pub(crate) enum Ground<'a> {
    /// A ledger that is recorded in.
    Live(&'a Casebook),
    /// A log that nobody writes to, and what it was folded into.
    Still(LogReader, &'a Views),
}

impl Ground<'_> {
    /// The log.
    pub(crate) fn reader(&self) -> LogReader {
        match self {
            Self::Live(casebook) => casebook.reader().clone(),
            Self::Still(reader, _) => reader.clone(),
        }
    }

    /// Where what is too large for memory lies for a while: in the folder of the ledger, which holds the same. A log that nobody
    /// writes to is left as it is.
    pub(crate) fn scratch(&self) -> Option<Room> {
        match self {
            Self::Live(casebook) => Some(casebook.scratch()),
            Self::Still(..) => None,
        }
    }

    /// What the views said at a moment of the past, as they are seen today. To be called where [`Casebook::ask_past`] may be.
    pub(crate) fn past<T>(&self, then: Then, ask: impl FnOnce(&Views) -> T) -> Result<T, Lost> {
        match self {
            Self::Live(casebook) => casebook.ask_past(then, ask),
            Self::Still(reader, views) => ask_still((reader, views), then, ask),
        }
    }

    /// What the views say. Briefly: the desk waits meanwhile.
    pub(crate) fn views<T>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        match self {
            Self::Live(casebook) => ask(&casebook.views()),
            Self::Still(_, views) => ask(views),
        }
    }
}

/// Why an export is not made.
#[derive(Debug)]
pub(crate) enum Refused {
    /// What was asked cannot be so; what to do.
    Asked(String),
    /// Why it is carried away has to be said, and is not; what to do.
    Unexplained(String),
    /// The ledger has not come to the position; what to do.
    Beyond(String),
    /// It is not there for whoever asks.
    NotThere(String),
    /// What it is made from changes while it is read; what to do.
    Moves(String),
    /// What it is made from stands still.
    Stands(String),
    /// The log could not be read.
    Unread(String),
}

impl From<Lost> for Refused {
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Storage(error) => Self::Unread(error.to_string()),
            Lost::Fold(error) => Self::Stands(error.to_string()),
            Lost::TooMany => Self::Asked(format!(
                "Of this log, the register as it was after more than {MOST_EVENTS} events is not folded for one export. Ask for \
                 the events up to that position, or for a report with asRecorded."
            )),
        }
    }
}

/// Why an export broke off.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The log could not be read.
    Unread(StorageError),
    /// It could not be written, or nobody reads it any more.
    Unwritten(io::Error),
    /// It is more than the format holds, or than is kept in memory.
    TooMuch(String),
    /// A report was not answered to its end.
    Unanswered(String),
}

impl From<StorageError> for Broken {
    fn from(error: StorageError) -> Self {
        Self::Unread(error)
    }
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Unwritten(error)
    }
}

impl From<serde_json::Error> for Broken {
    fn from(error: serde_json::Error) -> Self {
        Self::Unwritten(error.into())
    }
}

impl std::fmt::Display for Broken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unread(error) => write!(formatter, "the log cannot be read: {error}"),
            Self::Unwritten(error) => write!(formatter, "it cannot be written: {error}"),
            Self::TooMuch(why) | Self::Unanswered(why) => formatter.write_str(why),
        }
    }
}

impl std::error::Error for Broken {}

/// How far it has come: so many of so many.
pub(crate) type Progress<'a> = dyn FnMut(u64, u64) + 'a;

/// A casebook that is shared.
pub(crate) fn live(casebook: &Arc<Casebook>) -> Ground<'_> {
    Ground::Live(casebook)
}
