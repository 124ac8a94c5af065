//! `hrdd replay`: a case step by step, and what each step changed.

use anyhow::Result;
use domain::{
    Case, Envelope, Revision,
    terms::{Day, Instant},
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    case::{Named, state},
    diff::{Change, diff},
    exit::{Ended, Exit},
    out, store,
    told::{Told, reason, short, word},
};

/// Which steps of which case.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  hrdd replay XA-2025-001 --data DIR\n  hrdd --json replay XA-2025-001 --step 12 --data DIR"
)]
pub(crate) struct Replay {
    #[command(flatten)]
    named: Named,
    /// Only this step; the first is 1.
    #[arg(long, value_name = "N")]
    step: Option<u32>,
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
    let opened = store::open(&arguments.named.store, json)?;
    let (id, present) = opened.case(&arguments.named.reference)?;
    let events = opened.history(id)?;
    let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let (first, last) = match arguments.step {
        Some(step) if (1..=count).contains(&step) => (step, step),
        Some(step) => {
            let why = format!("there is no step {step}; {} has steps 1 to {count}", arguments.named.reference);
            return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
        }
        None => (1, count),
    };
    let part = |count: u32| events.get(..count as usize).unwrap_or_default();
    let mut case = Case::fold(part(first - 1));
    let mut before = state(part(first - 1))?;
    for number in first..=last {
        let Some(event) = part(number).last() else { break };
        if Case::rewrites(&event.event) {
            case = Case::fold(part(number))
        } else {
            case.evolve(event)
        }
        let after = serde_json::to_value(&case)?;
        step(event, &case, events.len(), changed(&before, &after), json)?;
        before = after;
    }
    if json {
        let (reference, status) = (present.reference(), word(&present.status()));
        return out::json(
            &json!({ "type": "summary", "reference": reference, "shown": last + 1 - first, "steps": count, "status": status }),
        );
    }
    Ok(())
}

/// What changed, but for the revision: that changes with every step.
fn changed(before: &Value, after: &Value) -> Vec<Change> {
    diff(before, after).into_iter().filter(|change| change.path != "revision").collect()
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
