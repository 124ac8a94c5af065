//! Which pictures somebody is shown: reads what they take from the views and the log, leaves out what the asker may not see,
//! and notes what must leave a trace. The drawing itself is [`crate::pictures`].

mod alerts;
mod carried;
mod http;
mod many;
mod marks;
mod of_case;
mod one;
mod then;

use domain::{
    access::Viewer,
    terms::{Country, Day, Instant, Reference},
};
use projections::{ProjectionError, Views};
use storage::{LogReader, StorageError};

pub(crate) use carried::{Given, of_dossier};
pub use http::router;
pub(crate) use then::{earlier, moment};

use crate::{
    casebook::Casebook,
    past::{Lost, Then},
    pictures::{self, About, Figure, Frame, Integrity, Name, Scene, Stamp},
    sight::Traces,
    words::Language,
};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Asked {
    /// Which picture.
    pub name: Name,
    /// Of which case; of all of them where none is named.
    pub case: Option<Reference>,
    /// After which step of the case; the last where none is named.
    pub step: Option<u32>,
    /// In which language.
    pub language: Language,
    /// Only cases of this country, of a portfolio.
    pub country: Option<Country>,
    /// How far cases came, and not where they stand now: of the funnel.
    pub reached: bool,
    /// What was true on this day of the world, as far as is known; what was known where there is none.
    pub on: Option<Day>,
}

/// Why there is no picture.
#[derive(Debug)]
pub enum Missing {
    /// There is no such case for whoever asks.
    Case(String),
    /// The case has no such step; how many it has.
    Step(u32),
    /// There was no such case yet on the day that is asked about.
    NotYet(String, Day),
    /// What is asked for does not go together; why.
    Wrong(String),
    /// The log could not be read.
    Unreadable(StorageError),
    /// A projection stands still.
    Stopped(ProjectionError),
}

impl std::fmt::Display for Missing {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Case(reference) => write!(formatter, "There is no case {reference}. Look it up in the register."),
            Self::Step(count) => write!(formatter, "The case has {count} steps. Ask for one from 1 to {count}."),
            Self::NotYet(reference, on) => {
                write!(formatter, "The case {reference} was not open on {on}. Ask for a later day.")
            }
            Self::Wrong(why) => formatter.write_str(why),
            Self::Unreadable(error) => write!(formatter, "The log could not be read: {error}"),
            Self::Stopped(error) => write!(
                formatter,
                "This cannot be drawn now: {error}. Nothing is lost: the log has every event. Ask the operator to restart the \
                 server."
            ),
        }
    }
}

impl std::error::Error for Missing {}

impl From<StorageError> for Missing {
    fn from(error: StorageError) -> Self {
        Self::Unreadable(error)
    }
}

impl From<ProjectionError> for Missing {
    fn from(error: ProjectionError) -> Self {
        Self::Stopped(error)
    }
}

/// Where pictures are made from: a running casebook, or a store on the command line.
pub(crate) trait Shelf {
    /// What the views say. Briefly: the desk waits.
    fn ask<T>(&self, ask: impl FnOnce(&Views) -> T) -> T;

    /// The log.
    fn log(&self) -> LogReader;

    /// What is known of the log's integrity.
    fn checked(&self) -> Integrity;
}

/// Where pictures of the past are made from.
pub(crate) trait Archive: Shelf {
    /// What the views said at a moment of the past. To be called where [`Casebook::ask_past`] may be.
    fn past<T>(&self, then: Then, ask: impl FnOnce(&Views) -> T) -> Result<T, Lost>;
}

impl Archive for Casebook {
    fn past<T>(&self, then: Then, ask: impl FnOnce(&Views) -> T) -> Result<T, Lost> {
        self.ask_past(then, ask)
    }
}

impl Shelf for Casebook {
    fn ask<T>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        ask(&self.views())
    }

    fn log(&self) -> LogReader {
        self.reader().clone()
    }

    fn checked(&self) -> Integrity {
        let scrubbed = self.scrubbed();
        let again = scrubbed.started.filter(|_| scrubbed.rate > 0).map(|since| (scrubbed.position.0, since));
        let flaw = scrubbed.flaw.as_ref().map(|flaw| flaw.position.0);
        Integrity { again, finished: scrubbed.finished, flaw, ..of_log(self.reader(), self.opening().head.0) }
    }
}

/// What the log itself says.
pub(crate) fn of_log(log: &LogReader, opened: u64) -> Integrity {
    let pin = |what, size| pictures::Pin { what, size };
    let witnessed = log.witnessed().map(|signed| pin("pin-witnessed", signed.size()));
    let mut pins: Vec<pictures::Pin> = [pin("pin-signed", log.signed().size())].into_iter().chain(witnessed).collect();
    pins.sort_by_key(|pin| pin.size);
    Integrity { events: log.head().0, opened, pins, ..Integrity::default() }
}

/// Who asks, when, and where it is noted what is handed out.
#[derive(Clone, Copy)]
pub(crate) struct Asker<'a> {
    /// Whose eyes; none for the operator at the machine, who sees all.
    pub(crate) viewer: Option<&'a Viewer>,
    /// The present instant; of the past, that of its moment.
    pub(crate) now: Instant,
    /// Whether it is of the past: two answers over nearly the same cases would give small counts by subtraction.
    pub(crate) is_past: bool,
    /// What must leave a trace.
    pub(crate) traces: &'a Traces,
}

/// What a picture is drawn from and with.
pub(crate) struct Gathered {
    pub(crate) scene: Scene,
    pub(crate) frame: Frame,
}

/// Whether what is asked for goes together.
fn agrees(asked: &Asked) -> Result<(), Missing> {
    let wrong = |why: &str| Err(Missing::Wrong(format!("The picture {}: {why}", asked.name.code())));
    match (asked.name.about(), &asked.case) {
        (About::Case, None) => return wrong("name a case."),
        (About::Portfolio, Some(_)) => return wrong("it is of all cases. Leave the case out."),
        (About::Case | About::Either, Some(_)) if asked.country.is_some() => {
            return wrong("a country is for pictures of all cases.");
        }
        _ => (),
    }
    if asked.step.is_some() && asked.case.is_none() {
        return wrong("a step is one of a case. Name the case.");
    }
    if asked.reached && asked.name != Name::Funnel {
        return wrong("only the funnel tells how far cases came.");
    }
    if asked.on.is_some() && !asked.name.has_day() {
        return wrong(
            "it is of the record and has no day of the world. Leave the day out, or name a moment of the record.",
        );
    }
    if asked.case.is_some() && asked.step.is_some() && asked.name == Name::Alerts {
        return wrong("of one case it is of now. Leave the step out.");
    }
    Ok(())
}

/// Reads what a picture takes.
pub(crate) fn gather(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Result<Gathered, Missing> {
    agrees(asked)?;
    match &asked.case {
        Some(reference) => one::gather(shelf, asker, asked, reference),
        None => many::gather(shelf, asker, asked),
    }
}

/// A picture as it is shown to somebody.
pub(crate) fn picture(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Result<Figure, Missing> {
    let gathered = gather(shelf, asker, asked)?;
    Ok(pictures::draw(&gathered.scene, &gathered.frame))
}

/// A picture of a case as the operator sees it who carries it away: for the dossier, which embeds it. Without its style sheet,
/// which the page holds once ([`pictures::SHEET`]).
///
/// # Errors
/// [`Missing`] where there is no such case or step, or the log cannot be read.
pub fn of_case(
    casebook: &Casebook,
    viewer: Option<&Viewer>,
    traces: &Traces,
    name: Name,
    case: &Reference,
    step: Option<u32>,
    language: Language,
) -> Result<Figure, Missing> {
    let asked = Asked { name, case: Some(case.clone()), step, language, country: None, reached: false, on: None };
    picture(casebook, &Asker { viewer, now: casebook.now(), is_past: false, traces }, &asked)
}

/// The stamp, with the hash of the record at a position where proofs are shown.
fn stamp(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    case: Option<(String, u32, u32)>,
    position: domain::Position,
    policy: u32,
    filter: Option<String>,
) -> Result<Stamp, Missing> {
    let shows = asker.viewer.is_none_or(crate::sight::sees_proofs) && position.0 > 0;
    let hash = if shows { Some(short(&shelf.log().leaf(position)?)) } else { None };
    Ok(Stamp { case, position: position.0, hash, policy, filter })
}

/// The beginning of a hash: as much as a person compares.
fn short(hash: &[u8]) -> String {
    hex::encode(hash.get(..8).unwrap_or(hash))
}

#[cfg(test)]
mod tests;
