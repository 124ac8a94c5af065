//! Runs a report over the records: one case after the other, a page at a time.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    sync::Arc,
};

use domain::{
    Envelope, Position, Registry, Stream,
    terms::{CaseId, Confidentiality, Day, Digest, Instant, RecipientId, Reference, Subject, UserId},
};

use super::{
    arguments::{Arguments, Refused},
    cell::{Cell, Row},
    definition::Definition,
    find,
    ground::{Asked, Ground},
    history::{Clock, History, Part},
};

/// The most rows of one page.
pub const MOST_ROWS: usize = 1_000;

/// The most rows, or things that rows are made of, that a report gathers before it orders them.
pub const MOST_GATHERED: usize = 100_000;

/// Where the records are read, with the eyes of whoever asks.
pub trait Records {
    /// The last position of the log.
    fn head(&self) -> Position;
    /// The day that is today.
    fn today(&self) -> Day;
    /// Who asks.
    fn asker(&self) -> UserId;
    /// The last position that was recorded by an instant; 0 where there is none.
    fn last_by(&self, at: Instant) -> Result<Position, String>;
    /// When a position was recorded.
    fn recorded_at(&self, position: Position) -> Result<Option<Instant>, String>;
    /// The cases that are reached, in the order of their first events.
    fn cases(&self) -> Vec<CaseId>;
    /// The case with a reference, where it is reached.
    fn case(&self, reference: &Reference) -> Option<CaseId>;
    /// What is seen of a case up to a position.
    fn history(&self, case: CaseId, up_to: Position) -> Result<Part, String>;
    /// What is seen of the streams of recipients, of mechanisms and of the policy up to a position, in order; and the
    /// recipients of which something is not seen.
    fn registry(&self, up_to: Position) -> Result<(Vec<Arc<Envelope>>, BTreeSet<RecipientId>), String>;
    /// Shows every event up to a position that says who read what, in order. False where whoever asks does not see them.
    fn readings(&self, up_to: Position, see: &mut dyn FnMut(&Envelope)) -> Result<bool, String>;
    /// How confidential an event is today.
    fn class(&self, event: &Envelope) -> Confidentiality;
    /// What proves where the log and a case stood: the case at one of its events, the log at a size. None for whoever does
    /// not see proofs.
    fn proof(&self, case: CaseId, at: Position, size: Position) -> Result<Option<Proof>, String>;
}

/// What proves where the log and a case stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The leaf of the case's last event.
    pub leaf: Option<Digest>,
    /// The last link of the case's own chain of hashes.
    pub link: Option<Digest>,
    /// The root of the tree over the whole log.
    pub root: Option<Digest>,
    /// The newest signed checkpoint that covers the event, as its note.
    pub checkpoint: Option<String>,
}

/// The moment that is asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AsRecorded {
    /// Now.
    #[default]
    Now,
    /// After the event at this position.
    Position(Position),
    /// As it was recorded at this instant.
    At(Instant),
}

impl AsRecorded {
    /// The same, where it has come: what is to come is refused, and never taken for now.
    pub fn come(self, now: Instant) -> Result<Self, Refused> {
        match self {
            Self::At(at) if at > now => {
                Err(Refused::BadParameter(format!("{at} has not come yet. Ask for a moment that has.")))
            }
            Self::Now | Self::Position(_) | Self::At(_) => Ok(self),
        }
    }
}

/// Where a row lies among those of its answer: of no use for another answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    position: Position,
    on: Day,
    case: Option<CaseId>,
    ordinal: u32,
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let case = self.case.map(|case| case.to_string()).unwrap_or_default();
        write!(formatter, "{}.{}.{case}.{}", self.position, self.on, self.ordinal)
    }
}

impl std::str::FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<&str> = text.split('.').collect();
        let [position, on, case, ordinal] = parts[..] else { return Err("this is no place of a report".into()) };
        let number = |_| "this is no place of a report".to_owned();
        let case = if case.is_empty() { None } else { Some(CaseId(case.parse().map_err(|_| number(()))?)) };
        Ok(Self {
            position: Position(position.parse().map_err(|_| number(()))?),
            on: Day::parse(on)?,
            case,
            ordinal: ordinal.parse().map_err(|_| number(()))?,
        })
    }
}

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The report's name.
    pub name: String,
    /// What is given to it, by name.
    pub parameters: Vec<(String, String)>,
    /// The moment: what was known.
    pub as_recorded: AsRecorded,
    /// The day of the world: what was true then, as far as it was known at the moment. What was known where none is named.
    pub effective_on: Option<Day>,
    /// The row to go on after.
    pub after: Option<Place>,
}

/// What an answer is of.
#[derive(Clone, Debug)]
pub struct Told {
    /// The report.
    pub definition: &'static Definition,
    /// The position that it reflects.
    pub position: Position,
    /// The day as of which it is effective, where one was named.
    pub effective_on: Option<Day>,
    /// The day that counted as today.
    pub on: Day,
    /// Of the cases up to the last row that is shown, or of all where no more follow, those left out because not all is seen
    /// that the report rests on; without those that earlier pages told of.
    pub left_out: usize,
    /// Those of which the rest is told though something is not seen that rows might be about.
    pub in_part: usize,
}

/// A page of a report.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it is of.
    pub told: Told,
    /// The rows, each with its place.
    pub rows: Vec<(Place, Row)>,
    /// Whether more follow.
    pub has_more: bool,
}

/// A page of a report: at most `first` rows, and at most [`MOST_ROWS`].
pub fn run(records: &dyn Records, question: &Question, first: usize) -> Result<Answer, Refused> {
    let first = first.clamp(1, MOST_ROWS);
    let (mut rows, mut has_more) = (Vec::new(), false);
    let told = each(records, question, &mut |place, row| {
        if rows.len() == first {
            has_more = true;
            return ControlFlow::Break(());
        }
        rows.push((place, row));
        ControlFlow::Continue(())
    })?;
    Ok(Answer { told, rows, has_more })
}

/// Shows every row of a report after a place, in order, until `see` breaks it off: for what is written as it comes. One case
/// is in memory at a time, and what the report itself gathers.
pub fn each(
    records: &dyn Records,
    question: &Question,
    see: &mut dyn FnMut(Place, Row) -> ControlFlow<()>,
) -> Result<Told, Refused> {
    let report = find(&question.name).ok_or_else(|| Refused::NoSuchReport(question.name.clone()))?;
    let given = question.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let arguments = Arguments::read(&report.definition, given)?;
    let (position, today) = moment(records, question)?;
    let effective_on = question.effective_on.map(|on| effective(records, &report.definition, on)).transpose()?;
    let on = arguments.day("on").or(effective_on).unwrap_or(today);
    let cases = match arguments.reference("case").filter(|_| report.single) {
        Some(reference) => vec![named(records, &reference)?],
        None => records.cases(),
    };
    let ground = ground(records, report.grounds, position, (on, Clock::of(effective_on)))?;
    let asked = Asked { arguments: &arguments, ground: &ground, records };
    let mut told = Told { definition: &report.definition, position, effective_on, on, left_out: 0, in_part: 0 };
    let begin = question.after;
    let place = |case, ordinal| Place { position, on: today, case, ordinal };
    match report.way {
        Way::Each(answer) => {
            let answer = |history: &History<'_>, rows: &mut Rows| answer(history, &asked, rows);
            by_case(records, &cases, begin, &mut told, &answer, &mut |case, ordinal, row| {
                see(place(Some(case), ordinal), row)
            })?;
        }
        Way::Prepared(prepare) => {
            let answer = prepare(&asked)?;
            by_case(records, &cases, begin, &mut told, &*answer, &mut |case, ordinal, row| {
                see(place(Some(case), ordinal), row)
            })?;
        }
        Way::Over(prepare) => {
            let mut gathering = prepare(&asked)?;
            for case in cases {
                let take = &mut |history: &History<'_>| gathering.case(history);
                let seen = with(records, &told, case, take)?;
                // Told with the first page.
                told.left_out += usize::from(seen == Seen::LeftOut && begin.is_none());
                told.in_part += usize::from(seen == Seen::InPart && begin.is_none());
            }
            let rows = gathering.rows()?;
            if rows.len() > MOST_GATHERED {
                return Err(Refused::TooMuch(MOST_GATHERED));
            }
            let skipped = begin.map_or(0, |begin| begin.ordinal as usize + 1);
            for (row, ordinal) in rows.into_iter().zip(0_u32..).skip(skipped) {
                if see(place(None, ordinal), row).is_break() {
                    break;
                }
            }
        }
    }
    Ok(told)
}

/// The position that is asked about, and the day that counts as today there: those of the first page, on every other.
fn moment(records: &dyn Records, question: &Question) -> Result<(Position, Day), Refused> {
    let head = records.head();
    if let Some(place) = question.after {
        let known = place.position <= head;
        return if known { Ok((place.position, place.on)) } else { Err(Refused::Ahead(head)) };
    }
    let position = match question.as_recorded {
        AsRecorded::Now => return Ok((head, records.today())),
        AsRecorded::Position(position) if position > head => return Err(Refused::Ahead(head)),
        AsRecorded::Position(position) => position,
        AsRecorded::At(at) => records.last_by(at).map_err(Refused::Unreadable)?,
    };
    let day = match question.as_recorded {
        AsRecorded::At(at) => at.day(),
        AsRecorded::Now | AsRecorded::Position(_) => {
            let at = records.recorded_at(position).map_err(Refused::Unreadable)?;
            at.map_or_else(|| records.today(), Instant::day)
        }
    };
    Ok((position, day))
}

/// The day as of which a report is effective, where it can be asked so and the day has come.
fn effective(records: &dyn Records, definition: &Definition, on: Day) -> Result<Day, Refused> {
    if let Some(why) = definition.recorded_only {
        return Err(Refused::BadParameter(format!(
            "The report `{}` is asked as recorded only. {why} Leave out the day as of which it is effective.",
            definition.name
        )));
    }
    if on > records.today() {
        return Err(Refused::BadParameter(format!("{on} has not come yet. What was true is asked of a day that has.")));
    }
    Ok(on)
}

/// The case that is named, where whoever asks reaches it.
pub(super) fn named(records: &dyn Records, reference: &Reference) -> Result<CaseId, Refused> {
    let none = || Refused::NotFound(format!("There is no case {reference} for whoever asks. Check the reference."));
    records.case(reference).ok_or_else(none)
}

fn ground(
    records: &dyn Records,
    needed: bool,
    position: Position,
    (on, clock): (Day, Clock),
) -> Result<Ground, Refused> {
    let (mut registry, mut kept) = (Registry::default(), BTreeMap::<RecipientId, Vec<Arc<Envelope>>>::new());
    let (events, partly) =
        if needed { records.registry(position).map_err(Refused::Unreadable)? } else { Default::default() };
    for event in events {
        registry.evolve(&event);
        if let Stream::Recipient(recipient) = &event.stream
            && clock.holds(&event)
        {
            kept.entry(recipient.clone()).or_default().push(event);
        }
    }
    if let Clock::AsEffective(day) = clock {
        registry.effective(day);
    }
    Ok(Ground { registry, events: kept, partly, position, on, clock })
}

/// How much of what a report rests on is seen of a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Whole,
    InPart,
    LeftOut,
}

/// Reads a case and hands it on, where something was recorded by then and all is seen that the report rests on.
fn with(
    records: &dyn Records,
    told: &Told,
    case: CaseId,
    take: &mut dyn FnMut(&History<'_>) -> Result<(), Refused>,
) -> Result<Seen, Refused> {
    let (definition, clock) = (told.definition, Clock::of(told.effective_on));
    let part = records.history(case, told.position).map_err(Refused::Unreadable)?;
    let hides = |subjects: &[Subject]| part.hidden.iter().any(|subject| subjects.contains(subject));
    if hides(definition.subjects) {
        return Ok(Seen::LeftOut);
    }
    if !part.events.is_empty() {
        let class = |event: &Envelope| records.class(event);
        let history = History::new(&part, clock, &class);
        // Of a day before it was opened there is no case.
        if clock == Clock::AsRecorded || !history.counting.is_empty() {
            take(&history)?;
        }
    }
    Ok(if hides(definition.told_in_part) { Seen::InPart } else { Seen::Whole })
}

fn by_case(
    records: &dyn Records,
    cases: &[CaseId],
    begin: Option<Place>,
    told: &mut Told,
    answer: &dyn Fn(&History<'_>, &mut Rows),
    see: &mut dyn FnMut(CaseId, u32, Row) -> ControlFlow<()>,
) -> Result<(), Refused> {
    let gone = || Refused::BadParameter("This place is not of this answer any more. Ask the first page again.".into());
    let start = match begin.and_then(|begin| begin.case) {
        None => 0,
        Some(case) => cases.iter().position(|known| *known == case).ok_or_else(gone)?,
    };
    // Cases left out since the last row: those before a row that is not shown belong to the next page.
    let mut left_out = 0;
    for (index, case) in cases.iter().enumerate().skip(start) {
        let skipped = begin.filter(|_| index == start).map_or(0, |begin| begin.ordinal as usize + 1);
        let mut ended = false;
        let definition = told.definition;
        let of = told.clone();
        let seen = with(records, &of, *case, &mut |history| {
            let mut rows = Rows::of(history, definition);
            answer(history, &mut rows);
            for (row, ordinal) in rows.rows.into_iter().zip(0_u32..).skip(skipped) {
                if see(*case, ordinal, row).is_break() {
                    ended = true;
                    break;
                }
                told.left_out += std::mem::take(&mut left_out);
            }
            Ok(())
        })?;
        left_out += usize::from(seen == Seen::LeftOut);
        if ended {
            return Ok(());
        }
    }
    told.left_out += left_out;
    Ok(())
}

/// The rows of one case.
pub(super) struct Rows {
    begin: Vec<Cell>,
    rows: Vec<Row>,
}

impl Rows {
    fn of(history: &History<'_>, definition: &Definition) -> Self {
        let of_case = || vec![Cell::Case(history.reference()), Cell::Text(history.country())];
        let begin = if definition.by_case { of_case() } else { Vec::new() };
        Self { begin, rows: Vec::new() }
    }

    /// Adds a row: its own cells, and the events it rests on.
    pub(super) fn push(&mut self, cells: Vec<Cell>, sources: impl IntoIterator<Item = Position>) {
        let mut all = self.begin.clone();
        all.extend(cells);
        self.rows.push(Row::new(all, sources));
    }
}

/// What a report makes of one case after it was prepared.
pub(super) type Answering<'a> = Box<dyn Fn(&History<'_>, &mut Rows) + 'a>;

/// A report over all cases together.
pub(super) trait Gather {
    /// Takes in one case.
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused>;
    /// All rows, in order.
    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused>;
}

/// How a report is answered.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// From each case by itself.
    Each(fn(&History<'_>, &Asked<'_>, &mut Rows)),
    /// The same, once something was looked up.
    Prepared(for<'a> fn(&'a Asked<'a>) -> Result<Answering<'a>, Refused>),
    /// From all cases together.
    Over(for<'a> fn(&'a Asked<'a>) -> Result<Box<dyn Gather + 'a>, Refused>),
}

/// A report.
pub(super) struct Report {
    pub(super) definition: Definition,
    /// Whether it looks at the registry or the policy.
    pub(super) grounds: bool,
    /// Whether it is about the one case that it is given.
    pub(super) single: bool,
    pub(super) way: Way,
}

/// No more than is gathered.
pub(super) fn bounded(held: usize) -> Result<(), Refused> {
    if held > MOST_GATHERED { Err(Refused::TooMuch(MOST_GATHERED)) } else { Ok(()) }
}
