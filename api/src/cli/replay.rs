//! `hrdd replay`: a case step by step, and what each step changed.

use std::{path::PathBuf, time::Duration};

use anyhow::Result;
use domain::{
    Case, Envelope, Revision,
    terms::{CaseId, Day, Instant},
};
use serde::Serialize;
use serde_json::json;

use super::{
    Store,
    diff::Change,
    exit::{Ended, Exit},
    out, stepper,
    told::{Told, reason, short, word},
    traced::{Reason, Source},
    trust::{AGREES_WITH_ITSELF, Believed, KEY_FROM_FILE, found},
    verify_file::read_bundle,
};
use crate::{
    bundle::{Bundle, write},
    stepping::Walk,
};

/// How long a signature over the end of the log is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Which steps of which case.
#[derive(clap::Args)]
#[command(
    after_help = "On a terminal full-screen, step by step; elsewhere, and with --json, --step or --lines, as lines.\n\nExamples:\n  hrdd replay XA-2025-001 --data DIR\n  hrdd --json replay XA-2025-001 --step 12 --data DIR\n  hrdd replay --file XA-2025-001.hrdd --key 'THE KEY'"
)]
pub(crate) struct Replay {
    #[command(flatten)]
    store: Store,
    /// The case's reference, such as XA-2025-001.
    #[arg(value_name = "REFERENCE", required_unless_present = "file")]
    reference: Option<String>,
    /// From a bundle, without a store; it is checked first.
    #[arg(long, value_name = "FILE", conflicts_with = "reference")]
    file: Option<PathBuf>,
    #[command(flatten)]
    believed: Believed,
    #[command(flatten)]
    why: Reason,
    /// Only this step; the first is 1.
    #[arg(long, value_name = "N")]
    step: Option<u32>,
    /// All steps as lines, on a terminal too.
    #[arg(long)]
    lines: bool,
}

/// A step as one object.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Step<'a> {
    r#type: &'static str,
    step: Revision,
    of: usize,
    recorded_at: Instant,
    effective_on: Day,
    reason: Option<String>,
    status: String,
    event: Told<'a>,
    changes: Vec<Change>,
}

pub(crate) fn run(arguments: &Replay, json: bool) -> Result<()> {
    let (reference, events, confirmed, store) = history(arguments, json)?;
    let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let (first, last) = match arguments.step {
        Some(step) if (1..=count).contains(&step) => (step, step),
        Some(step) => {
            let why = format!("there is no step {step}; {reference} has steps 1 to {count}");
            return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
        }
        None => (1, count),
    };
    let part = |count: u32| events.get(..count as usize).unwrap_or_default();
    if let Some((source, id)) = &store {
        // What went before a step may stand in what it changed.
        source.trace_shown(&arguments.why, *id, format!("steps {first} to {last} of {reference}"), part(last))?;
    }
    if !json && arguments.step.is_none() && !arguments.lines && stepper::is_wanted() {
        let note = (!confirmed).then(|| AGREES_WITH_ITSELF.to_owned());
        stepper::run(reference, events, note, &mut || checked(arguments, store.as_ref()))?;
        return concluded(confirmed, json);
    }
    let mut walk = Walk::after(part(first - 1));
    for number in first..=last {
        let Some(event) = part(number).last() else { break };
        let changes = walk.step(part(number));
        step(event, walk.case(), events.len(), changes, json)?;
    }
    if json {
        let status = word(&Case::fold(&events).status());
        out::json(
            &json!({ "type": "summary", "reference": reference, "shown": last + 1 - first, "steps": count, "status": status }),
        )?;
    }
    concluded(confirmed, json)
}

/// How it ends: a bundle that nobody vouches for is a finding.
fn concluded(confirmed: bool, json: bool) -> Result<()> {
    if confirmed {
        return Ok(());
    }
    // The last line of JSON Lines is the summary: what is left to say goes where people look.
    if json {
        eprintln!("hrdd: {AGREES_WITH_ITSELF}");
        return Err(Ended::told(Exit::Findings).into());
    }
    Err(Ended::new(Exit::Findings, KEY_FROM_FILE, AGREES_WITH_ITSELF).into())
}

/// Proves the history anew, from every byte of it, and says what came of it.
fn checked(arguments: &Replay, store: Option<&(Source, CaseId)>) -> String {
    let proved = || -> Result<String> {
        let (bundle, by) = match (&arguments.file, store) {
            (Some(file), _) => {
                let (bundle, by) = read_bundle(file, &arguments.believed)?;
                (bundle, by.map(|_| "by whom you named"))
            }
            (None, Some((source, id))) => {
                let reader = source.reader();
                let signed = reader.signed_for(reader.head(), PATIENCE)?;
                signed.checkpoint.verify(reader.keys())?;
                let bundle = Bundle::read(&write(&reader, *id, &signed)?).map_err(found)?;
                (bundle, Some("with the key of the store"))
            }
            (None, None) => return Ok("there is nothing to check".into()),
        };
        let (events, size) = (bundle.history().len(), bundle.checkpoint().checkpoint().root.size);
        let signed = by.map_or_else(|| "with a key from the file itself".to_owned(), ToOwned::to_owned);
        Ok(format!("verified: {events} events, each in the log of {size} records, complete, signed {signed}"))
    };
    proved().unwrap_or_else(|error| format!("NOT VERIFIED: {error}"))
}

/// Its reference, its events, whether a bundle is signed by somebody who was named, and the store where it is one.
type History = (String, Vec<Envelope>, bool, Option<(Source, CaseId)>);

/// The case with its events, from a store or from a bundle.
fn history(arguments: &Replay, json: bool) -> Result<History> {
    if let Some(file) = &arguments.file {
        if !arguments.why.is_empty() {
            let why = "--reason and --copy belong to a store: what is read from a file is recorded nowhere";
            return Err(Ended::new(Exit::Usage, "USAGE", why).into());
        }
        let (bundle, by) = read_bundle(file, &arguments.believed)?;
        return Ok((bundle.opening().0, bundle.history().to_vec(), by.is_some(), None));
    }
    if arguments.believed.policy()?.is_some() {
        let why = "--trust and --key belong to --file: a store is checked with its own key when it is opened";
        return Err(Ended::new(Exit::Usage, "USAGE", why).into());
    }
    let source = arguments.why.open(&arguments.store, json)?;
    let (id, present) = source.case(arguments.reference.as_deref().unwrap_or_default())?;
    Ok((present.reference(), source.history(id)?, true, Some((source, id))))
}

fn step(event: &Envelope, case: &Case, of: usize, changes: Vec<Change>, json: bool) -> Result<()> {
    let (why, status) = (reason(&event.event), word(&case.status()));
    if json {
        let (recorded_at, effective_on) = (event.recorded.at, event.effective_on);
        return out::json(&Step {
            r#type: "step",
            step: event.revision,
            of,
            recorded_at,
            effective_on,
            reason: why,
            status,
            event: Told::of(event),
            changes,
        });
    }
    let by = &event.recorded.by;
    out::line(&format!("step {} of {of}  {}  status {status}", event.revision, event.event.kind().name))?;
    out::line(&format!(
        "  recorded {} at position {}, effective on {}",
        event.recorded.at, event.position, event.effective_on
    ))?;
    out::line(&format!("  by       {} as {}, {}", by.user, word(&by.role), by.office))?;
    if let Some(why) = why {
        out::line(&format!("  why      {}", short(&why)))?;
    }
    changes.iter().try_for_each(|change| out::line(&format!("  {change}")))?;
    out::line("")
}
