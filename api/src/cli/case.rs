//! `hrdd case`: one case, now, then, and in between.

use anyhow::Result;
use domain::{Case, Envelope, Position, Revision, terms::Instant};
use serde_json::{Value, json};

use super::{
    Store,
    diff::diff,
    exit::{Ended, Exit},
    out, summary,
    told::{self, Told},
    traced::Reason,
};
use crate::casebook::Time;

/// What to look at.
#[derive(clap::Subcommand)]
pub(crate) enum CaseCommand {
    /// Where a case stands: pairs, deadlines, measures, conditions, indicators.
    #[command(
        after_help = "Examples:\n  hrdd case show XA-2025-001 --data DIR\n  hrdd --json case show XA-2025-001 --data DIR"
    )]
    Show(Named),
    /// All that was recorded about a case, oldest first, one line an event.
    #[command(
        after_help = "Examples:\n  hrdd case history XA-2025-001 --data DIR\n  hrdd case history XA-2025-001 --last 10 --data DIR"
    )]
    History(History),
    /// Where a case stood at a revision, a position of the log, or an instant.
    #[command(
        after_help = "Examples:\n  hrdd case at XA-2025-001 --revision 12 --data DIR\n  hrdd case at XA-2025-001 --at 2026-01-31T12:00:00Z --data DIR"
    )]
    At(At),
    /// What changed in a case from one revision to another; revision 0 is before the first event.
    #[command(
        after_help = "Examples:\n  hrdd case diff XA-2025-001 12 20 --data DIR\n  hrdd --json case diff XA-2025-001 0 1 --data DIR"
    )]
    Diff(Diff),
}

/// A case of a store.
#[derive(clap::Args)]
pub(crate) struct Named {
    #[command(flatten)]
    pub(crate) store: Store,
    /// The case's reference, such as XA-2025-001.
    #[arg(value_name = "REFERENCE")]
    pub(crate) reference: String,
    #[command(flatten)]
    pub(crate) reason: Reason,
}

/// Which part of a history.
#[derive(clap::Args)]
pub(crate) struct History {
    #[command(flatten)]
    named: Named,
    /// Only the last N events.
    #[arg(long, value_name = "N")]
    last: Option<usize>,
}

/// Which moment.
#[derive(clap::Args)]
#[group(id = "moment", required = true, multiple = false, args = ["revision", "position", "at"])]
pub(crate) struct At {
    #[command(flatten)]
    named: Named,
    /// After this many events of the case.
    #[arg(long, value_name = "N")]
    revision: Option<u32>,
    /// After this position of the log.
    #[arg(long, value_name = "P")]
    position: Option<u64>,
    /// As it was recorded by this instant, in UTC: 2026-01-31T12:00:00Z.
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// Which two revisions.
#[derive(clap::Args)]
pub(crate) struct Diff {
    #[command(flatten)]
    named: Named,
    /// The earlier revision.
    from: u32,
    /// The later revision.
    to: u32,
}

pub(crate) fn run(command: &CaseCommand, json: bool) -> Result<()> {
    match command {
        CaseCommand::Show(named) => show(named, json),
        CaseCommand::History(arguments) => history(arguments, json),
        CaseCommand::At(arguments) => at(arguments, json),
        CaseCommand::Diff(arguments) => difference(arguments, json),
    }
}

fn show(named: &Named, json: bool) -> Result<()> {
    let source = named.reason.open(&named.store, json)?;
    let (id, case) = source.case(&named.reference)?;
    source.trace_shown(&named.reason, id, format!("state of {}", case.reference()), &source.history(id)?)?;
    if json {
        return out::data(&*case);
    }
    let deadlines = source.views(|views| {
        let registry = views.registry();
        let policy = registry.policy_on(Time::system().now().day());
        policy.map(|policy| domain::deadline::due(&case, registry, policy))
    });
    summary::print(&case, &deadlines.unwrap_or_default())
}

fn history(arguments: &History, json: bool) -> Result<()> {
    let reason = &arguments.named.reason;
    let source = reason.open(&arguments.named.store, json)?;
    let (id, case) = source.case(&arguments.named.reference)?;
    let events = source.history(id)?;
    let skip = arguments.last.map_or(0, |last| events.len().saturating_sub(last));
    let wanted = || events.iter().skip(skip);
    let of = format!("history of {}", case.reference());
    source.trace_shown(reason, id, of, events.get(skip..).unwrap_or_default())?;
    if json {
        #[derive(serde::Serialize)]
        struct Answer<'a> {
            reference: String,
            events: Vec<Told<'a>>,
        }
        return out::data(&Answer { reference: case.reference(), events: wanted().map(Told::of).collect() });
    }
    wanted().try_for_each(|event| out::line(&told::line(event)))
}

/// How many of a history's events belong to a revision; one that does not exist yet is said so.
fn up_to(events: &[Envelope], revision: u32) -> Result<&[Envelope], Ended> {
    events.get(..revision as usize).ok_or_else(|| {
        let why =
            format!("there is no revision {revision}; the case has {} events. See `hrdd case history`", events.len());
        Ended::new(Exit::NotFound, "NOT_FOUND", why)
    })
}

fn at(arguments: &At, json: bool) -> Result<()> {
    let instant = arguments.at.as_deref().map(Instant::parse).transpose();
    let instant = instant.map_err(|why| Ended::new(Exit::Usage, "USAGE", format!("--at: {why}")))?;
    let reason = &arguments.named.reason;
    let source = reason.open(&arguments.named.store, json)?;
    let (id, present) = source.case(&arguments.named.reference)?;
    let events = source.history(id)?;
    let (head, now) = (source.reader().head(), Time::system().now());
    if let Some(position) = arguments.position.filter(|position| *position > head.0) {
        let why = format!("there is no position {position}; the log ends at position {head}");
        return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
    }
    if let Some(instant) = instant.filter(|instant| *instant > now) {
        let why = format!("--at: {instant} has not come yet. For the case as it is now: `hrdd case show`");
        return Err(Ended::new(Exit::Usage, "USAGE", why).into());
    }
    let before = |wanted: &dyn Fn(&Envelope) -> bool| events.iter().take_while(|event| wanted(event)).count();
    let count = match (arguments.revision, arguments.position, instant) {
        (Some(revision), ..) => up_to(&events, revision)?.len(),
        (None, Some(position), _) => before(&|event| event.position <= Position(position)),
        (None, None, Some(instant)) => before(&|event| event.recorded.at <= instant),
        (None, None, None) => events.len(),
    };
    let part = events.get(..count).unwrap_or_default();
    let Some(last) = part.last() else {
        let opened =
            events.first().map(|first| format!("It was opened at position {}, {}", first.position, first.recorded.at));
        let why = format!("the case was not open yet. {}", opened.unwrap_or_default());
        return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
    };
    let of = format!("state of {} at revision {}", present.reference(), last.revision);
    source.trace_shown(reason, id, of, part)?;
    let case = Case::fold(part);
    if json {
        return out::data(&case);
    }
    out::line(&format!("as of revision {}, position {}, recorded {}", last.revision, last.position, last.recorded.at))?;
    summary::print(&case, &[])
}

/// The state of a history as JSON.
pub(crate) fn state(events: &[Envelope]) -> Result<Value> {
    Ok(serde_json::to_value(Case::fold(events))?)
}

fn difference(arguments: &Diff, json: bool) -> Result<()> {
    let reason = &arguments.named.reason;
    let source = reason.open(&arguments.named.store, json)?;
    let (id, present) = source.case(&arguments.named.reference)?;
    let events = source.history(id)?;
    let (from, to) = (up_to(&events, arguments.from)?, up_to(&events, arguments.to)?);
    let of = format!("changes of {} from revision {} to {}", present.reference(), arguments.from, arguments.to);
    // What went before a change may stand in it too, and it may be asked for backwards.
    source.trace_shown(reason, id, of, if from.len() > to.len() { from } else { to })?;
    let changes = diff(&state(from)?, &state(to)?);
    if json {
        return out::data(
            &json!({ "from": Revision(arguments.from), "to": Revision(arguments.to), "changes": changes }),
        );
    }
    changes.iter().try_for_each(|change| out::line(&change.to_string()))
}
