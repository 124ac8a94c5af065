//! `hrdd report`: the 32 questions of overseers, answered from a store or by a server.

mod served;
mod table;

use std::{ops::ControlFlow, path::PathBuf};

use anyhow::Result;
use domain::{
    Position,
    terms::{Day, ReadingKind},
};
use projections::reports::{
    self, AsRecorded, Asker, Definition, MOST_GATHERED, ParameterType, Question, Refused, Row, Told,
};
use serde_json::{Map, Value, json};

use super::{
    Store, clocks,
    exit::{Ended, Exit, usage},
    exports::{self, OfReport},
    out,
    remote::{Served, in_use},
    traced::{Reading, Reason, Source, operator},
};
use crate::{
    casebook::Time,
    exports::{Format, Language},
    reports::{Eyes, LogRecords},
};

/// Which report, with what, of which moment.
#[derive(clap::Args)]
#[command(
    mut_arg("url", |url| url.conflicts_with("copy")),
    after_help = "Without a name, or with `list`, all reports are listed; `hrdd report NAME --explain` says what one answers exactly, \
what it takes and what its columns mean. On the machine itself a report sees everything, and leaves a trace of what is strictly confidential; \
over a server it sees what whoever asks may see.\n\nExamples:\n  hrdd report\n  hrdd report suspensions-unreviewed --explain\n  hrdd report suspensions-unreviewed reviewDays=20 --data DIR\n  hrdd --json report known-at-decision case=XA-2025-001 --data DIR\n  hrdd report recipient-history recipient=XA-TCG-3 --at 2026-03-01T00:00:00Z --url http://127.0.0.1:8080 --token-file token\n  hrdd report active-on-lost-precondition --effective 2026-03-31 --data DIR\n  hrdd report late-facts --format xlsx --lang ar --out late.xlsx --data DIR"
)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    served: Served,
    /// The report, such as late-facts; without it, or with `list`, all reports are listed.
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// What is given to it, each as NAME=VALUE, such as case=XA-2025-001; `draft=@FILE` reads a file.
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Say what the report answers, and answer nothing.
    #[arg(long)]
    explain: bool,
    /// As it was known after this position of the log.
    #[arg(long, value_name = "P", conflicts_with = "at")]
    position: Option<u64>,
    /// As it was recorded by then: an instant in UTC such as 2026-01-31T12:00:00Z, or a day, to its end.
    #[arg(long, visible_alias = "recorded", value_name = "INSTANT|DAY")]
    at: Option<String>,
    /// As it was in the world on this day, as far as it was known: every correction applied, in the order in which it happened.
    #[arg(long, value_name = "DAY", value_parser = Day::parse)]
    effective: Option<Day>,
    /// Only the first N rows.
    #[arg(long, value_name = "N")]
    first: Option<usize>,
    /// With each row the positions of the events that it rests on.
    #[arg(long)]
    sources: bool,
    /// All rows as a file in this form, as `hrdd export report` writes them: csv, xlsx or jsonl.
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["first", "sources", "explain"])]
    format: Option<Format>,
    /// Write to this file instead of standard output; it appears when it is whole. CSV gets FILE-metadata.json beside it.
    #[arg(long, value_name = "FILE", requires = "format")]
    out: Option<PathBuf>,
    /// The language of the headings of a file.
    #[arg(long, default_value = "en", requires = "format")]
    lang: Language,
    #[command(flatten)]
    reason: Reason,
}

/// An answer, wherever it came from.
pub(super) struct Answered {
    definition: &'static Definition,
    position: String,
    effective_on: Option<String>,
    on: String,
    left_out: u64,
    in_part: u64,
    rows: Vec<Line>,
    /// More rows follow that were not asked for.
    has_more: bool,
}

/// One row, wherever it came from.
pub(super) struct Line {
    /// For people, a text a column.
    texts: Vec<String>,
    /// As JSON, by column.
    values: Map<String, Value>,
    /// The events that it rests on.
    sources: Vec<String>,
    source_count: u64,
}

pub(crate) fn run(arguments: &ReportArguments, json: bool) -> Result<()> {
    let name = arguments.name.as_deref().unwrap_or("list");
    if name == "list" {
        return list(json);
    }
    let definition = named(name)?;
    if arguments.explain {
        return explain(definition, json);
    }
    if let Some(format) = arguments.format {
        return exports::run(&written(arguments, definition, format)?.into(), json);
    }
    if arguments.served.url.is_some() && !arguments.reason.is_empty() {
        return Err(
            usage("--reason and --copy are for a folder, and --reason also for --format: leave them out").into()
        );
    }
    let question = question(arguments, definition)?;
    let most = arguments.first.unwrap_or(MOST_GATHERED);
    let answered = match arguments.served.reach()? {
        Some(server) => served::answer(&server, definition, &question, most)?,
        None => local(arguments, &question, most, json)?,
    };
    if answered.has_more && arguments.first.is_none() {
        let why = format!("the report has more than {MOST_GATHERED} rows: narrow it, or ask for the --first of them");
        return Err(usage(why).into());
    }
    if json { out::data(&told(&answered)) } else { table::print(&answered, arguments.sources) }
}

/// The report of this name.
pub(crate) fn named(name: &str) -> Result<&'static Definition, Ended> {
    reports::all().find(|known| known.name == name).ok_or_else(|| {
        let why = format!("there is no report {name}. `hrdd report` lists them all");
        Ended::new(Exit::NotFound, "NOT_FOUND", why)
    })
}

/// The same as an export.
fn written(arguments: &ReportArguments, definition: &Definition, format: Format) -> Result<OfReport, Ended> {
    // What cannot be is refused before anything is opened.
    question(arguments, definition)?;
    Ok(OfReport {
        name: definition.name.to_owned(),
        parameters: arguments.parameters.clone(),
        as_recorded: arguments.position.map(|position| position.to_string()).or_else(|| arguments.at.clone()),
        effective: arguments.effective,
        format,
        lang: arguments.lang,
        out: arguments.out.clone(),
        store: arguments.store.clone(),
        served: arguments.served.clone(),
        reason: arguments.reason.clone(),
    })
}

fn question(arguments: &ReportArguments, definition: &Definition) -> Result<Question, Ended> {
    let instant = arguments.at.as_deref().map(|text| clocks::instant("--at", text)).transpose()?;
    let as_recorded = match (arguments.position, instant) {
        (Some(position), _) => AsRecorded::Position(Position(position)),
        (None, Some(at)) => AsRecorded::At(at),
        (None, None) => AsRecorded::Now,
    };
    let parameters = arguments.parameters.iter().map(|given| parameter(definition, given));
    let parameters = parameters.collect::<Result<_, Ended>>()?;
    Ok(Question {
        name: definition.name.into(),
        parameters,
        as_recorded,
        effective_on: arguments.effective,
        after: None,
    })
}

/// `name=value`; of what takes JSON, `name=@file` reads a file.
pub(crate) fn parameter(definition: &Definition, given: &str) -> Result<(String, String), Ended> {
    let apart = || usage(format!("{given}: write what is given as NAME=VALUE, such as on=2026-03-01"));
    let (name, value) = given.split_once('=').ok_or_else(apart)?;
    let takes_json = definition.parameters.iter().any(|known| known.name == name && known.kind == ParameterType::Json);
    let value = match value.strip_prefix('@').filter(|_| takes_json) {
        Some(file) => std::fs::read_to_string(file).map_err(|error| usage(format!("{name}: {file}: {error}")))?,
        None => value.to_owned(),
    };
    Ok((name.to_owned(), value))
}

/// A refusal, with the exit code of what it says.
fn ended(refused: &Refused) -> Ended {
    let exit = match refused {
        Refused::NoSuchReport(_) | Refused::NotFound(_) | Refused::Ahead(_) => Exit::NotFound,
        Refused::BadParameter(_) | Refused::TooMuch(_) => Exit::Usage,
        Refused::Unreadable(_) => Exit::Failed,
    };
    let told = refused.to_string();
    let told = told.trim_end_matches('.');
    if matches!(refused, Refused::BadParameter(_)) {
        let how = "Each is given as NAME=VALUE; `hrdd report REPORT --explain` says what a report takes";
        return Ended::new(exit, refused.code(), format!("{told}. {how}"));
    }
    Ended::new(exit, refused.code(), told)
}

/// From the store itself, or a copy of it: with all eyes.
fn local(arguments: &ReportArguments, question: &Question, most: usize, json: bool) -> Result<Answered, Ended> {
    let source = arguments.reason.open(&arguments.store, json).map_err(in_use)?;
    let user = operator()?.user;
    let eyes = Eyes { viewer: None, user, today: Time::system().now().day() };
    let records = LogRecords::new(source.reader(), |ask| source.views(|views| ask(views)), eyes);
    let (mut rows, mut has_more): (Vec<Row>, bool) = (Vec::new(), false);
    let told = reports::each(&records, question, &mut |_, row| {
        if rows.len() == most {
            has_more = true;
            return ControlFlow::Break(());
        }
        rows.push(row);
        ControlFlow::Continue(())
    });
    let told = told.map_err(|refused| ended(&refused))?;
    trace(arguments, &source, &told, &records.traces(rows.iter()))?;
    let lines = rows.iter().map(|row| line(told.definition, row)).collect();
    let (position, on) = (told.position.to_string(), told.on.to_string());
    let (left_out, in_part) = (told.left_out as u64, told.in_part as u64);
    let effective_on = told.effective_on.map(|on| on.to_string());
    Ok(Answered { definition: told.definition, position, effective_on, on, left_out, in_part, rows: lines, has_more })
}

/// That rows rest on what is strictly confidential goes on record before they are shown.
fn trace(
    arguments: &ReportArguments,
    source: &Source,
    told: &Told,
    traces: &[crate::sight::Trace],
) -> Result<(), Ended> {
    if traces.is_empty() {
        return Ok(());
    }
    let first = traces.first().and_then(|trace| trace.case);
    let case = first.filter(|case| traces.iter().all(|trace| trace.case == Some(*case)));
    let of = format!("report {}, which rests on {} strictly confidential events", told.definition.name, traces.len());
    let positions = traces.iter().map(|trace| trace.position).collect();
    let kind = ReadingKind::StrictlyConfidential;
    source.trace(&arguments.reason, Reading { kind, case, of, positions, strict: true })
}

fn line(definition: &Definition, row: &Row) -> Line {
    let values = definition.columns().zip(&row.cells).map(|(column, cell)| (column.key.to_owned(), cell.json()));
    Line {
        texts: row.cells.iter().map(ToString::to_string).collect(),
        values: values.collect(),
        sources: row.sources().iter().map(ToString::to_string).collect(),
        source_count: row.source_count() as u64,
    }
}

/// As JSON.
fn told(answered: &Answered) -> Value {
    let rows = answered
        .rows
        .iter()
        .map(|line| json!({ "cells": line.values, "sources": line.sources, "sourceCount": line.source_count }));
    json!({
        "report": answered.definition.name, "question": answered.definition.question, "position": answered.position,
        "effectiveOn": answered.effective_on, "on": answered.on, "casesLeftOut": answered.left_out, "casesInPart": answered.in_part, "hasMore": answered.has_more,
        "columns": columns(answered.definition), "rows": rows.collect::<Vec<_>>(),
    })
}

fn columns(definition: &Definition) -> Vec<Value> {
    let column = |column: &reports::Column| json!({ "key": column.key, "type": column.kind, "nullable": column.nullable, "meaning": column.meaning });
    definition.columns().map(column).collect()
}

fn explained(definition: &Definition) -> Value {
    let parameter = |known: &reports::Parameter| {
        json!({
            "name": known.name, "type": known.kind, "required": known.required, "default": known.default,
            "meaning": known.meaning,
        })
    };
    json!({
        "number": definition.number, "name": definition.name, "question": definition.question,
        "definition": definition.definition, "asker": definition.asker, "mustBeEmpty": definition.must_be_empty,
        "recordedOnly": definition.recorded_only,
        "sourceEvents": definition.source_events,
        "parameters": definition.parameters.iter().map(parameter).collect::<Vec<_>>(), "columns": columns(definition),
    })
}

fn list(json: bool) -> Result<()> {
    if json {
        return out::data(&reports::all().map(explained).collect::<Vec<_>>());
    }
    let width = reports::all().map(|known| known.name.len()).max().unwrap_or_default();
    for (asker, words) in [
        (Asker::Oversight, "Oversight and audit"),
        (Asker::Manager, "Chiefs of mission and managers"),
        (Asker::Partner, "The mechanism and United Nations partners"),
        (Asker::Public, "Donors, the public, and changes of policy"),
    ] {
        out::line(words)?;
        for known in reports::all().filter(|known| known.asker == asker) {
            out::line(&format!("  {:>2}  {:<width$}  {}", known.number, known.name, known.question))?;
        }
    }
    Ok(())
}

fn explain(definition: &Definition, json: bool) -> Result<()> {
    if json {
        return out::data(&explained(definition));
    }
    out::line(&format!("{}. {}", definition.number, definition.question))?;
    out::line(&format!("\n{}", definition.definition))?;
    if definition.must_be_empty {
        out::line("Where everything was done right, it is empty.")?;
    }
    if let Some(why) = definition.recorded_only {
        out::line(&format!("It is asked as recorded only. {why}"))?;
    }
    out::line(&format!("\nRests on: {}", definition.source_events.join(", ")))?;
    out::line(if definition.parameters.is_empty() { "\nTakes nothing." } else { "\nTakes:" })?;
    for known in definition.parameters {
        let note = match (known.required, known.default) {
            (true, _) => " Needed.".to_owned(),
            (false, Some(default)) => format!(" Otherwise: {default}."),
            (false, None) => String::new(),
        };
        out::line(&format!("  {}=  {}{note}", known.name, known.meaning))?;
    }
    out::line("\nColumns:")?;
    let width = definition.columns().map(|column| column.key.len()).max().unwrap_or_default();
    definition.columns().try_for_each(|column| out::line(&format!("  {:<width$}  {}", column.key, column.meaning)))
}
