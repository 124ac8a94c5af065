//! `hrdd case`: one case, now, then, and in between.

use anyhow::Result;
use domain::{Case, Envelope, Position, Revision, case::clocks::Moment, terms::Day};
use serde_json::{Value, json};

use super::{
    Store, attempts, blame, cases,
    clocks::{Clocks, instant, told_of},
    decision,
    diff::diff,
    exit::{Ended, Exit},
    out, summary,
    told::{self, Told},
    traced::Reason,
};
use crate::{
    beside::{When, beside},
    casebook::Time,
};

/// What to look at.
#[derive(clap::Subcommand)]
pub(crate) enum CaseCommand {
    /// Every case with where it stands; with --recorded, as it was known, with --effective, as it was.
    #[command(
        after_help = "With --json one line a case.\n\nExamples:\n  hrdd case list --data DIR\n  hrdd case list --status suspended --recorded 2026-01-31 --data DIR\n  hrdd case list --recorded 2026-06-30 --effective 2026-03-20 --data DIR"
    )]
    List(cases::List),
    /// Where a case stands: pairs, deadlines, measures, conditions, indicators.
    #[command(
        after_help = "Examples:\n  hrdd case show XA-2025-001 --data DIR\n  hrdd --json case show XA-2025-001 --data DIR\n  hrdd case show XE-2026-001 --effective 2026-03-20 --data DIR"
    )]
    Show(Show),
    /// All that was recorded about a case, oldest first, one line an event.
    #[command(
        after_help = "Examples:\n  hrdd case history XA-2025-001 --data DIR\n  hrdd case history XA-2025-001 --last 10 --data DIR"
    )]
    History(History),
    /// Where a case stood at a revision, a position of the log, or an instant; with --effective, what was true on a day as far
    /// as it was known then.
    #[command(
        after_help = "Examples:\n  hrdd case at XA-2025-001 --revision 12 --data DIR\n  hrdd case at XA-2025-001 --recorded 2026-01-31T12:00:00Z --data DIR\n  hrdd case at XE-2026-001 --recorded 2026-06-30 --effective 2026-03-20 --data DIR"
    )]
    At(At),
    /// What changed in a case from one revision to another; revision 0 is before the first event.
    #[command(
        after_help = "Examples:\n  hrdd case diff XA-2025-001 12 20 --data DIR\n  hrdd --json case diff XA-2025-001 0 1 --data DIR"
    )]
    Diff(Diff),
    /// Who set each value of a case, when, why, and what it was before.
    #[command(
        after_help = "Examples:\n  hrdd case blame XA-2025-001 --data DIR\n  hrdd case blame XA-2025-001 'standing.pairs[S1, R-XA-TBP]' --data DIR\n  hrdd --json case blame XA-2025-001 risk --all --data DIR"
    )]
    Blame(blame::Blame),
    /// What a decision was taken on, whether it could be seen by whoever took it, and what came to light later.
    #[command(
        after_help = "Could be seen: by the access rules, roles and assignments of the moment at which the decision was recorded.\n\nExamples:\n  hrdd case decision XA-2025-001 --data DIR\n  hrdd case decision XA-2025-001 last --data DIR\n  hrdd case decision XA-2025-001 142 --data DIR\n  hrdd --json case decision XA-2025-001 142 --data DIR"
    )]
    Decision(decision::Decision),
    /// Commands that a rule refused, newest first: of one case, or of all.
    #[command(
        after_help = "They are no events and no part of the proof, and the oldest of them are forgotten.\n\nExamples:\n  hrdd case attempts XA-2025-001 --data DIR\n  hrdd case attempts --code E-DEC-02 --last 50 --data DIR\n  hrdd --json case attempts --user U-104 --data DIR"
    )]
    Attempts(attempts::Asked),
}

/// A case, and by which clocks.
#[derive(clap::Args)]
pub(crate) struct Show {
    #[command(flatten)]
    named: Named,
    #[command(flatten)]
    clocks: Clocks,
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
#[group(id = "moment", multiple = false, args = ["revision", "position", "at", "recorded"])]
pub(crate) struct At {
    #[command(flatten)]
    named: Named,
    /// After this many events of the case.
    #[arg(long, value_name = "N")]
    revision: Option<u32>,
    /// After this position of the log.
    #[arg(long, value_name = "P")]
    position: Option<u64>,
    /// The same as --recorded.
    #[arg(long, value_name = "INSTANT|DAY")]
    at: Option<String>,
    #[command(flatten)]
    clocks: Clocks,
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
        CaseCommand::List(arguments) => cases::run(arguments, json),
        CaseCommand::Show(arguments) => show(arguments, json),
        CaseCommand::History(arguments) => history(arguments, json),
        CaseCommand::At(arguments) => at(arguments, json),
        CaseCommand::Diff(arguments) => difference(arguments, json),
        CaseCommand::Blame(arguments) => blame::run(arguments, json),
        CaseCommand::Decision(arguments) => decision::run(arguments, json),
        CaseCommand::Attempts(arguments) => attempts::run(arguments, json),
    }
}

fn show(arguments: &Show, json: bool) -> Result<()> {
    let named = &arguments.named;
    if !arguments.clocks.is_empty() {
        return then(named, arguments.clocks.read()?, json);
    }
    let source = named.reason.open(&named.store, json)?;
    let (id, case) = source.case(&named.reference)?;
    source.trace_shown(&named.reason, id, format!("state of {}", case.reference()), &source.history(id)?)?;
    if json {
        return out::data(&*case);
    }
    let now = Time::system().now();
    let deadlines = source.views(|views| {
        let registry = views.registry();
        let policy = registry.policy_on(now.day());
        policy.map(|policy| domain::deadline::due(&case, registry, policy))
    });
    summary::print(&case, &deadlines.unwrap_or_default(), now)
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
    let (recorded, on) = arguments.clocks.read()?;
    let at = arguments.at.as_deref().map(|text| instant("--at", text)).transpose()?;
    let revision = arguments.revision.map(|revision| Moment::Revision(Revision(revision)));
    let position = arguments.position.map(|position| Moment::Position(Position(position)));
    let moment = revision.or(position).or(at.map(Moment::At)).or(recorded);
    if moment.is_none() && on.is_none() {
        let why = "name a moment with --revision, --position or --recorded, or a day with --effective";
        return Err(Ended::new(Exit::Usage, "USAGE", why).into());
    }
    then(&arguments.named, (moment, on), json)
}

/// Where a case stood at a moment, or on a day.
fn then(named: &Named, (moment, on): (Option<Moment>, Option<Day>), json: bool) -> Result<()> {
    let reason = &named.reason;
    let source = reason.open(&named.store, json)?;
    let (id, present) = source.case(&named.reference)?;
    let events = source.history(id)?;
    match moment {
        Some(Moment::Revision(revision)) => drop(up_to(&events, revision.0)?),
        Some(Moment::Position(position)) if position > source.reader().head() => {
            let why = format!("there is no position {position}; the log ends at position {}", source.reader().head());
            return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
        }
        Some(Moment::Position(_) | Moment::At(_)) | None => (),
    }
    let Some((part, case)) = told_of(&events, (moment, on)) else {
        let opened = events.first().map(|first| {
            let Envelope { position, recorded, effective_on, .. } = first;
            format!("It was opened at position {position}, {}, on {effective_on}", recorded.at)
        });
        let why = format!("the case was not open yet. {}", opened.unwrap_or_default());
        return Err(Ended::new(Exit::NotFound, "NOT_FOUND", why).into());
    };
    let revision = case.revision;
    source.trace_shown(reason, id, format!("state of {} at revision {revision}", present.reference()), part)?;
    if json {
        return out::data(&case);
    }
    let (log, now) = (source.reader(), Time::system().now());
    let position = match moment {
        Some(Moment::Position(position)) => position,
        Some(Moment::Revision(_) | Moment::At(_)) => part.last().map_or(Position(0), |last| last.position),
        None => log.head(),
    };
    let at = match moment {
        None => now,
        Some(Moment::At(at)) => at,
        Some(Moment::Position(_) | Moment::Revision(_)) => log.at(position)?.recorded.at,
    };
    let when = When { moment, at, on, position };
    let mut due = Vec::new();
    if let Some(then) = when.then(&log)? {
        let known = beside(&log, &case, then)?;
        due =
            known.policy_on(when.day()).map(|policy| domain::deadline::due(&case, &known, policy)).unwrap_or_default();
    }
    if let Some(last) = part.last() {
        let known = format!("revision {revision}, position {}, recorded {}", last.position, last.recorded.at);
        out::line(&match on {
            None => format!("as of {known}"),
            Some(on) => format!("as effective on {on}, known as of {known}"),
        })?;
    }
    // What is overdue is so from the end of the day that is asked about, or from the moment.
    summary::print(&case, &due, on.map_or(at, Day::end))
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
