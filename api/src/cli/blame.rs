//! `hrdd case blame`: who set each value of a case, when, why, and what it was before.

use anyhow::Result;
use domain::{
    Actor, Envelope, Position, Revision,
    case::clocks::known_at,
    terms::{Day, Instant},
};
use serde::Serialize;
use serde_json::Value;

use super::{
    case::Named,
    clocks::Clocks,
    diff::Change,
    exit::{Ended, Exit},
    out,
    told::{reason, short, word},
};
use crate::stepping::{Walk, blame, is_within};

/// Which values of which case.
#[derive(clap::Args)]
pub(crate) struct Blame {
    #[command(flatten)]
    named: Named,
    /// Only what stands there or below it, spelt as `hrdd case diff` spells it: risk.risks[K1].
    #[arg(value_name = "PATH")]
    path: Option<String>,
    /// Every change of it, oldest first, and not only the last.
    #[arg(long, requires = "path")]
    all: bool,
    #[command(flatten)]
    clocks: Clocks,
}

/// A value with who set it, as one object.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    path: &'a str,
    value: Option<&'a Value>,
    before: Option<&'a Value>,
    step: Revision,
    position: Position,
    kind: &'static str,
    recorded_at: Instant,
    effective_on: Day,
    actor: &'a Actor,
    reason: Option<String>,
}

impl<'a> Line<'a> {
    fn of(path: &'a str, (value, before): (Option<&'a Value>, Option<&'a Value>), event: &'a Envelope) -> Self {
        Self {
            path,
            value,
            before,
            step: event.revision,
            position: event.position,
            kind: event.event.kind().name,
            recorded_at: event.recorded.at,
            effective_on: event.effective_on,
            actor: &event.recorded.by,
            reason: reason(&event.event),
        }
    }

    /// The value, and by whom it was set where the next one was not set by the same event from nothing too.
    fn tell(&self, next: Option<&Self>) -> Result<()> {
        let plain = |value: Option<&Value>| match value {
            None => "-".to_owned(),
            Some(Value::String(text)) => short(text),
            Some(value) => short(&value.to_string()),
        };
        out::line(&format!("{}: {}", short(self.path), plain(self.value)))?;
        let is_alike = |next: &Self| next.position == self.position && next.before.is_none();
        if self.before.is_none() && next.is_some_and(is_alike) {
            return Ok(());
        }
        let by = self.actor;
        out::line(&format!(
            "    step {}  {}  effective {}  {}  {}/{}",
            self.step,
            self.recorded_at,
            self.effective_on,
            self.kind,
            by.user,
            word(&by.role)
        ))?;
        if self.before.is_some() {
            out::line(&format!("    before  {}", plain(self.before)))?;
        }
        self.reason.as_ref().map_or(Ok(()), |why| out::line(&format!("    why     {}", short(why))))
    }
}

pub(crate) fn run(arguments: &Blame, json: bool) -> Result<()> {
    let (moment, on) = arguments.clocks.read()?;
    if on.is_some() {
        let why = "blame goes along what was recorded: leave --effective out";
        return Err(Ended::new(Exit::Usage, "USAGE", why).into());
    }
    let named = &arguments.named;
    let source = named.reason.open(&named.store, json)?;
    let (id, present) = source.case(&named.reference)?;
    let history = source.history(id)?;
    let known = moment.map_or(&history[..], |moment| known_at(&history, moment));
    let of = format!("who set the values of {}", present.reference());
    source.trace_shown(&named.reason, id, of, known)?;
    let path = arguments.path.as_deref();
    let nothing = || {
        let why = format!(
            "{} has nothing at {}. `hrdd case blame {}` lists what it has",
            present.reference(),
            path.unwrap_or("that moment"),
            present.reference()
        );
        Ended::new(Exit::NotFound, "NOT_FOUND", why)
    };
    if arguments.all {
        let changes = every(known, path.unwrap_or_default());
        if changes.is_empty() {
            return Err(nothing().into());
        }
        let told = changes
            .iter()
            .map(|(event, change)| Line::of(&change.path, (change.after.as_ref(), change.before.as_ref()), event));
        return tell(told, json);
    }
    let lines = blame(known, 0, path);
    if lines.is_empty() {
        return Err(nothing().into());
    }
    // Looked at from the first step on, each has one.
    let told = lines.iter().filter_map(|line| {
        let event = line.set.and_then(|place| known.get(place))?;
        Some(Line::of(&line.path, (Some(&line.value), line.before.as_ref()), event))
    });
    tell(told, json)
}

fn tell<'a>(lines: impl Iterator<Item = Line<'a>>, json: bool) -> Result<()> {
    let lines: Vec<Line<'_>> = lines.collect();
    if json {
        return out::data(&lines);
    }
    lines.iter().enumerate().try_for_each(|(place, line)| line.tell(lines.get(place + 1)))
}

/// Every change of what stands at a path, below it, or around it.
fn every<'a>(known: &'a [Envelope], path: &str) -> Vec<(&'a Envelope, Change)> {
    let mut walk = Walk::after(&[]);
    let mut found = Vec::new();
    for (place, event) in known.iter().enumerate() {
        let changes = walk.step(known.get(..=place).unwrap_or_default());
        let about = |change: &Change| is_within(path, &change.path) || is_within(&change.path, path);
        found.extend(changes.into_iter().filter(about).map(|change| (event, change)));
    }
    found
}
