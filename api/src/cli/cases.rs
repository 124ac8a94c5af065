//! `hrdd case list`: a line a case, as it is, as it was known, or as it was.

use anyhow::Result;
use domain::{
    Case, Position, Revision,
    case::clocks::Moment,
    terms::{CaseId, CaseStatus, Country, Office},
};
use serde::Serialize;

use super::{
    Store,
    clocks::{Clocks, told_of},
    exit::{Ended, Exit},
    out, store,
    told::word,
};

/// Which cases, and when.
#[derive(clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    store: Store,
    /// Only cases that stood so: ACTIVE, SUSPENDED.
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    #[command(flatten)]
    clocks: Clocks,
}

/// A case on one line.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    reference: String,
    status: CaseStatus,
    country: Country,
    office: Office,
    revision: Revision,
    position: Position,
}

pub(crate) fn run(arguments: &List, json: bool) -> Result<()> {
    let clocks: (Option<Moment>, _) = arguments.clocks.read()?;
    let status = arguments.status.as_deref().map(|text| {
        let read = serde_json::from_value::<CaseStatus>(text.to_uppercase().into());
        read.map_err(|_| Ended::new(Exit::Usage, "USAGE", format!("--status: there is no status {text}")))
    });
    let status = status.transpose()?;
    // Titles are left out: a list tells nothing that leaves a trace.
    let opened = store::open(&arguments.store, json)?;
    let mut cases: Vec<CaseId> = opened.views.cases().map(|(id, _)| id).collect();
    cases.sort_by_key(|id| opened.views.case(*id).map(|case| case.reference()));
    let reader = opened.log.reader();
    for id in cases {
        let stream = domain::Stream::Case(id);
        let history = reader.history(&stream, storage::ALL_REVISIONS)?;
        let history: Vec<_> = history.iter().map(|event| (**event).clone()).collect();
        let Some((known, case)) = told_of(&history, clocks) else { continue };
        let Some(line) = line(&case, known.last().map(|last| last.position)) else { continue };
        if status.is_some_and(|status| status != line.status) {
            continue;
        }
        if json {
            out::json(&line)?;
        } else {
            let Line { reference, status, country, office, revision, position } = line;
            out::line(&format!(
                "{reference:<14}  {:<18}  {country}  {office:<12}  {revision:>5} events, to position {position}",
                word(&status)
            ))?;
        }
    }
    Ok(())
}

fn line(case: &Case, position: Option<Position>) -> Option<Line> {
    let opened = case.scope.opened.as_ref()?;
    Some(Line {
        reference: case.reference(),
        status: case.status(),
        country: opened.country,
        office: opened.office.clone(),
        revision: case.revision,
        position: position?,
    })
}
