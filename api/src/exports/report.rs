//! A report as a table. It is run twice: once to know what it rests on, so that a reading of what is strictly confidential is on
//! record before anything is shown, and how much there is; and once to be written, row by row. Where the second run gives
//! anything else, the file does not end as if it were whole.

use std::{collections::BTreeSet, ops::ControlFlow, sync::Arc};

use domain::{
    Position,
    access::Viewer,
    terms::{Day, Instant},
};
use projections::{
    Views,
    reports::{self, Cell as Found, ColumnType, Definition, Question, Row, Told},
};
use serde::Serialize;

use super::{
    Asked, Broken, Ground, Progress, Refused,
    asked::ReportAsked,
    headings,
    stamp::AS_EFFECTIVE,
    table::{Cell, Column, Table, TakeRow},
};
use crate::{
    reports::{Eyes, LogRecords},
    sight::Trace,
};

/// What a report says of itself in a stamp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReportStamp {
    /// Its name.
    pub(crate) name: &'static str,
    /// The number of its question.
    pub(crate) number: u8,
    /// The question.
    pub(crate) question: &'static str,
    /// What exactly is answered, in plain words.
    pub(crate) definition: &'static str,
    /// The kinds of events that it rests on.
    pub(crate) source_events: &'static [&'static str],
    /// What was given to it.
    pub(crate) parameters: serde_json::Map<String, serde_json::Value>,
    /// What was known is what was recorded up to this position.
    pub(crate) as_recorded: Position,
    /// The day of the world, where it is as effective.
    pub(crate) effective_on: Option<Day>,
    /// The day that counted as today.
    pub(crate) on: Day,
    /// How many rows there are.
    pub(crate) rows: u64,
    /// Cases that are left out because not all is seen that the report rests on.
    pub(crate) cases_left_out: u64,
    /// Cases of which only part is told.
    pub(crate) cases_in_part: u64,
    /// Its columns.
    pub(crate) columns: Vec<ColumnStamp>,
}

impl ReportStamp {
    /// Its lines in words: name and value.
    pub(crate) fn lines(&self) -> Vec<([&'static str; 2], String)> {
        let mut lines = vec![
            (["Report", "التقرير"], format!("{}. {}", self.number, self.name)),
            (["Question", "السؤال"], self.question.to_owned()),
            (["Definition", "التعريف"], self.definition.to_owned()),
            (["Rests on", "يستند إلى"], self.source_events.join(", ")),
        ];
        if !self.parameters.is_empty() {
            let given: Vec<String> = self.parameters.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            lines.push((["Given", "المعطيات"], given.join(", ")));
        }
        lines.extend(self.effective_on.map(|on| (AS_EFFECTIVE, on.to_string())));
        lines.extend([
            (["As recorded at position", "كما سُجّل عند الموضع"], self.as_recorded.to_string()),
            (["Today is", "اليوم هو"], self.on.to_string()),
            (["Rows", "عدد الصفوف"], self.rows.to_string()),
            (["Cases left out: not all is seen", "حالات مستبعدة: لا يُرى كل ما فيها"], self.cases_left_out.to_string()),
            (["Cases told in part", "حالات مذكورة جزئياً"], self.cases_in_part.to_string()),
        ]);
        lines
    }
}

/// What a column says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ColumnStamp {
    /// Its key.
    pub(crate) key: &'static str,
    /// What its cells hold.
    #[serde(rename = "type")]
    pub(crate) kind: ColumnType,
    /// What it says, in plain words.
    pub(crate) meaning: &'static str,
}

/// A report that was run once.
pub(crate) struct Report {
    question: Question,
    until: Position,
    viewer: Arc<Viewer>,
    today: Day,
    columns: Vec<Column>,
    told: Told,
    rows: u64,
    traces: BTreeSet<Trace>,
}

impl From<reports::Refused> for Refused {
    fn from(refused: reports::Refused) -> Self {
        let words = refused.to_string();
        match refused {
            reports::Refused::NoSuchReport(_) | reports::Refused::NotFound(_) | reports::Refused::Ahead(_) => {
                Self::NotThere(words)
            }
            reports::Refused::BadParameter(_) | reports::Refused::TooMuch(_) => Self::Asked(words),
            reports::Refused::Unreadable(why) => Self::Unread(why),
        }
    }
}

/// Who reads, of which state of the ledger, on which day.
pub(crate) struct Reading<'a> {
    /// With whose eyes.
    pub(crate) viewer: &'a Viewer,
    /// Up to which position.
    pub(crate) until: Position,
    /// The instant that is now.
    pub(crate) now: Instant,
}

impl Report {
    /// Runs it for the first time.
    pub(crate) fn new(
        of: &ReportAsked,
        asked: &Asked,
        ground: &Ground<'_>,
        reading: &Reading<'_>,
    ) -> Result<Self, Refused> {
        let question = Question {
            name: of.name.clone(),
            parameters: of.parameters.clone(),
            as_recorded: asked.as_recorded.come(reading.now)?,
            effective_on: asked.effective_on,
            after: None,
        };
        let viewer = Arc::new(reading.viewer.clone());
        let (until, today) = (reading.until, reading.now.day());
        let (mut rows, mut traces) = (0, BTreeSet::new());
        let told = {
            let records = records(ground, &viewer, until, today);
            reports::each(&records, &question, &mut |_, row| {
                rows += 1;
                traces.extend(records.traces(std::iter::once(&row)));
                ControlFlow::Continue(())
            })?
        };
        let columns = headings::columns(told.definition);
        Ok(Self { question, until, viewer, today, columns, told, rows, traces })
    }

    /// What the stamp says of it.
    pub(crate) fn stamp(&self) -> ReportStamp {
        let Told { definition, position, effective_on, on, left_out, in_part } = &self.told;
        let given = self.question.parameters.iter();
        let columns = definition.columns();
        ReportStamp {
            name: definition.name,
            number: definition.number,
            question: definition.question,
            definition: definition.definition,
            source_events: definition.source_events,
            parameters: given.map(|(name, value)| (name.clone(), value.as_str().into())).collect(),
            as_recorded: *position,
            effective_on: *effective_on,
            on: *on,
            rows: self.rows,
            cases_left_out: *left_out as u64,
            cases_in_part: *in_part as u64,
            columns: columns
                .map(|column| ColumnStamp { key: column.key, kind: column.kind, meaning: column.meaning })
                .collect(),
        }
    }

    /// The strictly confidential events that its rows rest on.
    pub(crate) const fn traces(&self) -> &BTreeSet<Trace> {
        &self.traces
    }

    /// Its rows as a table.
    pub(crate) fn table<'a>(&'a self, ground: &'a Ground<'a>, progress: &'a mut Progress<'a>) -> Table<'a> {
        let rows = move |take: &mut TakeRow<'_>| self.write(ground, progress, take);
        Table { columns: &self.columns, rows: Box::new(rows) }
    }

    /// Runs it for the second time.
    fn write(&self, ground: &Ground<'_>, progress: &mut Progress<'_>, take: &mut TakeRow<'_>) -> Result<(), Broken> {
        let records = records(ground, &self.viewer, self.until, self.today);
        let (mut rows, mut written) = (0, Ok(()));
        let told = reports::each(&records, &self.question, &mut |_, row| {
            let strict = records.traces(std::iter::once(&row));
            written = if strict.iter().all(|trace| self.traces.contains(trace)) {
                take(&cells(self.told.definition, &row))
            } else {
                Err(changed())
            };
            rows += 1;
            progress(rows, self.rows);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        written?;
        let told = told.map_err(|refused| Broken::Unanswered(refused.to_string()))?;
        let is_same = (rows, told.left_out, told.in_part) == (self.rows, self.told.left_out, self.told.in_part);
        if is_same { Ok(()) } else { Err(changed()) }
    }
}

fn changed() -> Broken {
    Broken::Unanswered("what its reader sees changed while it was written. Ask again".to_owned())
}

#[allow(clippy::type_complexity, reason = "the type of a closure has no shorter name")]
fn records<'a>(
    ground: &'a Ground<'a>,
    viewer: &Arc<Viewer>,
    until: Position,
    today: Day,
) -> LogRecords<impl Fn(&mut dyn FnMut(&Views)) + 'a> {
    let eyes = Eyes { viewer: Some(Arc::clone(viewer)), user: viewer.user.clone(), today };
    LogRecords::new(ground.reader(), |ask: &mut dyn FnMut(&Views)| ground.views(|views| ask(views)), eyes).up_to(until)
}

/// A row as a table has it.
fn cells(definition: &Definition, row: &Row) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(row.cells.len() + 3);
    for (column, cell) in definition.columns().zip(&row.cells) {
        cells.push(match cell {
            Found::Nothing => Cell::Empty,
            Found::Text(text) | Found::Enum(text) | Found::Case(text) => Cell::Text(text.clone()),
            Found::Date(day) => Cell::Text(day.to_string()),
            Found::Instant(at) => Cell::Text(at.to_string()),
            Found::Integer(number) | Found::Money(number, _) => Cell::Number(*number),
            Found::Decimal(number) | Found::Percent(number) => Cell::Hundredths(*number),
            Found::Boolean(yes) => Cell::Truth(*yes),
            Found::Position(position) => Cell::of(position.0.into()),
        });
        if column.kind == ColumnType::Money {
            let currency = if let Found::Money(_, currency) = cell { Some(currency.to_string()) } else { None };
            cells.push(Cell::text(currency));
        }
    }
    let sources: Vec<String> = row.sources().iter().map(ToString::to_string).collect();
    cells.extend([Cell::Text(sources.join(" ")), Cell::of((row.source_count() as u64).into())]);
    cells
}
