//! `hrdd viz`: pictures of a case or of all cases, on standard output; the same that the server makes.

use std::io::Write;

use anyhow::Result;
use clap::ValueEnum;
use domain::{
    Position,
    terms::{Country, ReadingKind, Reference},
};
use serde::Serialize;

use super::{
    Store, clocks,
    exit::{Ended, Exit},
    out,
    traced::{Reading, Reason, Source},
};
use crate::{
    casebook::Time,
    gallery::{self, Archive, Asked, Asker, Missing, Shelf},
    past::{Lost, Then},
    pictures::{About, Integrity, Name},
    sight::Traces,
    words::Language,
};

/// Which picture.
#[derive(clap::Args)]
#[command(
    after_help = "Pictures: film, matrix, funnel, indicators, suspensions, alerts, decision, diff, integrity, calendar, dotted, drift,\nconditions; `list` says what each of them shows.\n\nExamples:\n  hrdd viz list\n  hrdd viz matrix XA-2025-001 --data DIR > matrix.svg\n  hrdd viz film XA-2025-001 --step 8 --lang ar --data DIR > film.svg\n  hrdd viz suspensions --table --data DIR\n  hrdd viz funnel --as-recorded 2026-03-31 --data DIR > then.svg\n  hrdd viz matrix --effective 2026-03-31 --data DIR > true.svg"
)]
pub(crate) struct Viz {
    /// The name of the picture, or `list`.
    #[arg(value_name = "NAME")]
    name: String,
    /// The case's reference; without it the picture is of all cases, where there is such a one.
    #[arg(value_name = "CASE")]
    case: Option<String>,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    reason: Reason,
    /// The case as it was after this step; the first is 1.
    #[arg(long, value_name = "N")]
    step: Option<u32>,
    /// Of all cases, as it was recorded at this position, or by this instant or the end of this day.
    #[arg(long, visible_alias = "recorded", value_name = "P|INSTANT|DAY", conflicts_with = "step")]
    as_recorded: Option<String>,
    /// What was true on this day as far as is known: every correction applied, in the order in which it happened.
    #[arg(long, value_name = "DAY")]
    effective: Option<String>,
    /// The language of the words.
    #[arg(long = "lang", value_name = "LANGUAGE", value_enum, default_value_t)]
    language: Language,
    /// Only cases of this country.
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Of the funnel: how far cases came, in place of where they stand.
    #[arg(long)]
    reached: bool,
    /// The same data as a table, in plain text.
    #[arg(long)]
    table: bool,
    /// The same data as a table, in HTML.
    #[arg(long, conflicts_with = "table")]
    html_table: bool,
    /// Without the style sheet: for a page that has it already.
    #[arg(long, conflicts_with_all = ["table", "html_table"])]
    bare: bool,
}

impl Shelf for Source {
    fn ask<T>(&self, ask: impl FnOnce(&projections::Views) -> T) -> T {
        self.views(ask)
    }

    fn log(&self) -> storage::LogReader {
        self.reader()
    }

    fn checked(&self) -> Integrity {
        match self {
            Self::Live(casebook) => casebook.checked(),
            Self::Copy(opened) => gallery::of_log(&opened.log.reader(), opened.log.opening().head.0),
        }
    }
}

impl Archive for Source {
    fn past<T>(&self, then: Then, ask: impl FnOnce(&projections::Views) -> T) -> Result<T, Lost> {
        self.ground().past(then, ask)
    }
}

/// A picture in the list.
#[derive(Serialize)]
struct Listed {
    name: &'static str,
    of: &'static str,
    shows: String,
}

fn list(json: bool) -> Result<()> {
    let listed = Name::ALL.iter().map(|name| Listed {
        name: name.code(),
        of: match name.about() {
            About::Case => "a case",
            About::Portfolio => "all cases",
            About::Either => "a case, or all",
        },
        shows: name.to_possible_value().and_then(|value| value.get_help().map(ToString::to_string)).unwrap_or_default(),
    });
    let listed: Vec<Listed> = listed.collect();
    if json {
        return out::data(&listed);
    }
    listed.iter().try_for_each(|known| out::line(&format!("{:<12} {:<15} {}", known.name, known.of, known.shows)))
}

fn ended(missing: Missing) -> Ended {
    let (exit, code) = match &missing {
        Missing::Case(_) => (Exit::NotFound, "E-REF-01"),
        Missing::Step(_) | Missing::NotYet(..) => (Exit::NotFound, "NOT_FOUND"),
        Missing::Wrong(_) => (Exit::Usage, "USAGE"),
        Missing::Unreadable(_) | Missing::Stopped(_) => (Exit::Failed, "STORE"),
    };
    Ended::new(exit, code, missing.to_string())
}

pub(crate) fn run(arguments: &Viz, json: bool) -> Result<()> {
    let usage = |why: String| Ended::new(Exit::Usage, "USAGE", why);
    if arguments.name == "list" {
        return list(json);
    }
    let name = Name::of(&arguments.name)
        .ok_or_else(|| usage(format!("there is no picture {}. See `hrdd viz list`", arguments.name)))?;
    let case = arguments.case.as_deref().map(Reference::new).transpose().map_err(&usage)?;
    let country = arguments.country.as_deref().map(Country::new).transpose().map_err(&usage)?;
    let on = arguments.effective.as_deref().map(clocks::effective).transpose()?;
    let (step, language, reached) = (arguments.step, arguments.language, arguments.reached);
    let asked = Asked { name, case, step, language, country, reached, on };
    let source = arguments.reason.open(&arguments.store, json)?;
    let traces = Traces::default();
    let asker = Asker { viewer: None, now: Time::system().now(), is_past: false, traces: &traces };
    let as_recorded = arguments.as_recorded.as_deref().map(clocks::as_recorded).transpose()?.unwrap_or_default();
    let drawn = match gallery::moment(&source, &asked, as_recorded, asker.now).map_err(ended)? {
        Some(moment) => gallery::earlier(&source, &asker, &asked, &moment),
        None => gallery::picture(&source, &asker, &asked),
    };
    let figure = drawn.map_err(ended)?;
    let collected = traces.take();
    if !collected.traces.is_empty() {
        let positions: Vec<Position> = collected.traces.iter().map(|trace| trace.position).collect();
        let mut cases: Vec<_> = collected.traces.iter().map(|trace| trace.case).collect();
        cases.dedup();
        let case = if let [only] = cases.as_slice() { *only } else { None };
        let of = match &asked.case {
            Some(reference) => format!("picture {} of {reference}", name.code()),
            None => format!("picture {} of all cases", name.code()),
        };
        let reading = Reading { kind: ReadingKind::StrictlyConfidential, case, of, positions, strict: true };
        source.trace(&arguments.reason, reading)?;
    }
    let text = match (arguments.table, arguments.html_table) {
        (true, _) => figure.table_text(),
        (_, true) => figure.table_html(),
        (false, false) => figure.svg(!arguments.bare),
    };
    if json {
        return out::data(&text);
    }
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(())
}
