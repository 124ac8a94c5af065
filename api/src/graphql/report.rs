//! The 32 questions of overseers: what reports there are, and their answers.

use std::{borrow::Cow, sync::Arc};

use async_graphql::{Context, InputObject, Object, OneofObject, Result, SimpleObject};
use domain::access::Viewer;
use projections::{
    Projection,
    reports::{
        self, Answer, AsRecorded, Asker, Cell, Column, ColumnType, Definition, ParameterType, Question, Refused, Row,
    },
};

use super::{
    event::Shaped,
    failure::{current, failure},
    ids,
    paging::{Connection, Edge, Page, placed},
    query::{casebook, reflect},
    scalars::{Date, DateTime, Position},
    turn::in_turn,
};
use crate::{
    casebook::Casebook,
    exports::headings,
    reports::{Eyes, LogRecords},
    sight::{self, Trace, Traces},
    words::{Language, elsewhere::Kind},
};

/// One column of a report.
#[derive(SimpleObject)]
pub(crate) struct ReportColumn {
    /// Its key: never changes.
    key: &'static str,
    /// What its cells hold.
    #[graphql(name = "type")]
    kind: Shaped<ColumnType>,
    /// Whether a cell may be empty.
    nullable: bool,
    /// What it is called.
    heading: Cow<'static, str>,
    /// What it says, in plain words.
    meaning: Cow<'static, str>,
}

/// One parameter of a report.
#[derive(SimpleObject)]
pub(crate) struct ReportParameter {
    /// Its name.
    name: &'static str,
    /// What it takes.
    #[graphql(name = "type")]
    kind: Shaped<ParameterType>,
    /// Whether it must be given.
    required: bool,
    /// What holds where it is not given, in words.
    default: Option<Cow<'static, str>>,
    /// What it says, in plain words.
    meaning: Cow<'static, str>,
}

/// A report: one question with its answer's definition, in plain words.
#[derive(SimpleObject)]
#[graphql(name = "Report")]
pub(crate) struct ReportDefinition {
    /// The number of the question, 1 to 32.
    number: u8,
    /// Its name, as it is asked for.
    name: &'static str,
    /// The question.
    question: Cow<'static, str>,
    /// What exactly is answered, in plain words.
    definition: Cow<'static, str>,
    /// Who asks it first; others may ask it too.
    asker: Shaped<Asker>,
    /// Whether it is empty where everything was done right.
    must_be_empty: bool,
    /// Why it cannot be asked as effective, in plain words; null where it can.
    recorded_only: Option<Cow<'static, str>>,
    /// The language of these words: English where that was not asked for and the other has none.
    language: Language,
    /// The kinds of events that it rests on; every event of a sort in words.
    source_events: Vec<Cow<'static, str>>,
    /// What can be given to it.
    parameters: Vec<ReportParameter>,
    /// Its columns, in order.
    columns: Vec<ReportColumn>,
}

impl ReportDefinition {
    /// In the words of a language where it has them.
    fn told(known: &'static Definition, asked: Language) -> Self {
        let words = asked.words();
        let say = |english: &'static str| -> Cow<'static, str> {
            words.text(Kind::Report, english).map_or(Cow::Borrowed(english), Cow::Owned)
        };
        let language = words.text(Kind::Report, known.question).map_or(Language::En, |_| asked);
        let parameters = known.parameters.iter().map(|parameter| ReportParameter {
            name: parameter.name,
            kind: Shaped(parameter.kind),
            required: parameter.required,
            default: parameter.default.map(say),
            meaning: say(parameter.meaning),
        });
        let columns = known.columns().map(|column| ReportColumn {
            key: column.key,
            kind: Shaped(column.kind),
            nullable: column.nullable,
            heading: headings::heading(column.key, asked),
            meaning: say(column.meaning),
        });
        Self {
            number: known.number,
            name: known.name,
            question: say(known.question),
            definition: say(known.definition),
            asker: Shaped(known.asker),
            must_be_empty: known.must_be_empty,
            recorded_only: known.recorded_only.map(say),
            language,
            source_events: known.source_events.iter().copied().map(say).collect(),
            parameters: parameters.collect(),
            columns: columns.collect(),
        }
    }
}

/// One cell of a row.
#[derive(SimpleObject)]
pub(crate) struct ReportCell {
    /// The key of its column.
    key: &'static str,
    /// For reading: hundredths with their point, amounts with their currency. Null where the cell is empty.
    text: Option<String>,
    /// The number, where it is one: of hundredths and of per cent with its fraction, of an amount in the smallest unit.
    number: Option<f64>,
    /// The value as JSON, in the forms that events have; hundredths as whole numbers of them.
    json: String,
}

impl ReportCell {
    fn of(column: &Column, cell: &Cell) -> Self {
        let number = match cell {
            Cell::Integer(number) => Some(*number as f64),
            Cell::Decimal(number) | Cell::Percent(number) => Some(*number as f64 / 100.0),
            Cell::Money(amount, _) => Some(*amount as f64),
            Cell::Nothing
            | Cell::Text(_)
            | Cell::Enum(_)
            | Cell::Date(_)
            | Cell::Instant(_)
            | Cell::Boolean(_)
            | Cell::Case(_)
            | Cell::Position(_) => None,
        };
        let text = (*cell != Cell::Nothing).then(|| cell.to_string());
        Self { key: column.key, text, number, json: cell.json().to_string() }
    }
}

/// One row of a report.
#[derive(SimpleObject)]
pub(crate) struct ReportRow {
    /// A cell for each column, in their order.
    cells: Vec<ReportCell>,
    /// The events that it rests on, ascending: at most 200 of them.
    sources: Vec<Position>,
    /// How many it rests on.
    source_count: usize,
}

impl ReportRow {
    fn of(definition: &Definition, row: &Row) -> Self {
        let cells = definition.columns().zip(&row.cells).map(|(column, cell)| ReportCell::of(column, cell));
        Self {
            cells: cells.collect(),
            sources: row.sources().iter().copied().map(Position).collect(),
            source_count: row.source_count(),
        }
    }
}

/// The answer of a report.
#[derive(SimpleObject)]
pub(crate) struct ReportAnswer {
    /// The report.
    report: ReportDefinition,
    /// The day of the world, where it is as effective.
    effective_on: Option<Date>,
    /// The day that counted as today.
    on: Date,
    /// Of the cases that this page passed, those left out because not all is seen that the report rests on: over all pages
    /// each is counted once.
    cases_left_out: usize,
    /// Those of which the rest is told though something is withheld that rows might be about; told with the first page.
    cases_in_part: usize,
    /// The rows, and the position that they reflect. Every further page reflects the same.
    rows: Connection<ReportRow>,
}

/// One parameter that is given to a report.
#[derive(InputObject)]
pub(crate) struct ReportArgumentInput {
    /// Its name.
    name: String,
    /// Its value, written as its type asks.
    value: String,
}

/// A moment of the log: one of the two.
#[derive(OneofObject)]
#[graphql(name = "AsRecordedInput")]
pub(crate) enum AsRecordedInput {
    /// After the event at this position of the log.
    Position(Position),
    /// As it was recorded at this instant.
    At(DateTime),
}

/// Why a report was not answered, as a caller hears it.
fn refused(why: &Refused) -> async_graphql::Error {
    failure(why.code(), why.to_string())
}

/// The questions of overseers.
#[derive(Default)]
pub(crate) struct ReportQuery;

/// The questions of overseers.
#[Object]
impl ReportQuery {
    /// The reports that there are: 32 questions that oversight bodies, managers, partners and the public ask.
    #[graphql(complexity = "4 * child_complexity + 1")]
    async fn reports(
        &self,
        #[graphql(
            desc = "In which language they say what they are; English where omitted, and where it has no words."
        )]
        language: Option<Language>,
    ) -> Vec<ReportDefinition> {
        let language = language.unwrap_or_default();
        reports::all().map(|known| ReportDefinition::told(known, language)).collect()
    }

    /// A page of a report, over the cases that the caller reaches, from the events that the caller sees. A case of which
    /// something is withheld that the report rests on is left out whole.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity) + 50")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn report(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The report's name; `reports` lists them.")] name: String,
        #[graphql(desc = "What is given to it; `reports` says what it takes.")] parameters: Option<
            Vec<ReportArgumentInput>,
        >,
        #[graphql(desc = "What was known: the moment; now where omitted.")] as_recorded: Option<AsRecordedInput>,
        #[graphql(
            desc = "What was true, as far as it was known then: the day of the world; what was known where omitted. A report \
                    that is `recordedOnly` is not asked so."
        )]
        effective_on: Option<Date>,
        #[graphql(desc = "How many rows, 1 to 100; 20 where omitted.")] first: Option<i32>,
        #[graphql(desc = "The `endCursor` of the page before: what comes after it.")] after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<ReportAnswer> {
        reflect(ctx, at_least).await?;
        let parameters: Vec<(String, String)> =
            parameters.into_iter().flatten().map(|given| (given.name, given.value)).collect();
        let moment = match as_recorded {
            None => AsRecorded::Now,
            Some(AsRecordedInput::Position(position)) => AsRecorded::Position(position.0),
            Some(AsRecordedInput::At(at)) => AsRecorded::At(at.0),
        };
        let moment = moment.come(casebook(ctx).now()).map_err(|why| refused(&why))?;
        let effective_on = effective_on.map(|on| on.0);
        let asked = format!("report {}", serde_json::json!([name, parameters, format!("{moment:?} {effective_on:?}")]));
        let page = Page::read(first, None, None, None, &asked)?;
        let place = placed(after.as_deref(), &asked, |place| place.parse().ok())?;
        let question = Question { name, parameters, as_recorded: moment, effective_on, after: place };
        let first = usize::try_from(page.count).unwrap_or(20);
        drop(current(casebook(ctx), &[Projection::Cases, Projection::Registry])?);
        let (casebook, viewer) = (Arc::clone(casebook(ctx)), sight::viewer(ctx));
        // Reports read the whole log.
        let answered = in_turn(ctx, move || run(&casebook, viewer, &question, first)).await?;
        let (answer, traces) = answered.map_err(|why| refused(&why))?;
        if let Some(kept) = ctx.data_opt::<Arc<Traces>>() {
            traces.into_iter().for_each(|trace| kept.note(trace));
        }
        Ok(shown(&answer, &asked, after))
    }
}

/// Reads a page, and what of it leaves a trace.
fn run(
    casebook: &Casebook,
    viewer: Arc<Viewer>,
    question: &Question,
    first: usize,
) -> Result<(Answer, Vec<Trace>), Refused> {
    let (user, today) = (viewer.user.clone(), casebook.now().day());
    let eyes = Eyes { viewer: Some(viewer), user, today };
    let records = LogRecords::new(casebook.reader().clone(), |ask| ask(&casebook.views()), eyes);
    let answer = reports::run(&records, question, first)?;
    let traces = records.traces(answer.rows.iter().map(|(_, row)| row));
    Ok((answer, traces))
}

fn shown(answer: &Answer, asked: &str, after: Option<String>) -> ReportAnswer {
    let told = &answer.told;
    let edges = answer.rows.iter().map(|(place, row)| Edge {
        cursor: ids::cursor(&place.to_string(), asked),
        node: ReportRow::of(told.definition, row),
    });
    let rows = Connection {
        edges: edges.collect(),
        has_previous: after.is_some(),
        has_next: answer.has_more,
        total: None,
        more_than: None,
        start: after,
        position: told.position,
    };
    ReportAnswer {
        report: ReportDefinition::told(told.definition, Language::En),
        effective_on: told.effective_on.map(Date),
        on: Date(told.on),
        cases_left_out: told.left_out,
        cases_in_part: told.in_part,
        rows,
    }
}
