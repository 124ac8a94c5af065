//! A case in short, for people.

use anyhow::Result;
use domain::{Case, case::decision::Decision, deadline::Deadline, terms::Instant};

use super::{
    due,
    out::line,
    told::{plain, short, word},
};

/// Prints where a case stands; deadlines as given, by the clock of now.
pub(crate) fn print(case: &Case, deadlines: &[Deadline], now: Instant) -> Result<()> {
    let opened = case.scope.opened.as_ref();
    let title = opened.map(|opened| opened.title.to_string()).unwrap_or_default();
    line(&format!("{}  {}", case.reference(), plain(&title)))?;
    let country = opened.map(|opened| opened.country.to_string()).unwrap_or_default();
    let owner = opened.map(|opened| opened.case_owner.to_string()).unwrap_or_default();
    line(&format!("status    {}, {} events, {country}, owner {owner}", word(&case.status()), case.revision))?;
    if opened.is_some_and(|opened| opened.demonstration) {
        line("note      made-up data")?;
    }
    section(
        &format!("decisions: `hrdd case decision {}` says why", case.reference()),
        case.decision.decisions.iter().map(decided),
    )?;
    section(
        "pairs",
        case.pair_statuses().into_iter().map(|(pair, status)| {
            let since = case
                .standing
                .pair(&pair)
                .and_then(|known| known.since())
                .map(|day| format!("since {day}"))
                .unwrap_or_default();
            format!("{:<22}  {:<13} {since}", pair.to_string(), word(&status))
        }),
    )?;
    section(
        "deadlines",
        deadlines.iter().map(|deadline| {
            let (left, kind) = (due::left(deadline.due, now), word(&deadline.kind));
            format!("{}  {left:<16}  {kind:<22} {}", deadline.due.day(), deadline.subject)
        }),
    )?;
    section(
        "measures",
        case.mitigation.measures.iter().map(|measure| {
            format!(
                "{:<8} {:<11} due {}  {:>3} %  {}  {}",
                measure.measure.to_string(),
                word(&measure.state),
                measure.due_on,
                measure.percent,
                measure.owner,
                short(&measure.title.to_string())
            )
        }),
    )?;
    section(
        "conditions",
        case.decision.conditions.iter().map(|condition| {
            let due = condition.due_on.map_or_else(|| "no date".into(), |day| format!("due {day}"));
            format!(
                "{:<8} {:<11} {:<14}  {}  {}",
                condition.condition.to_string(),
                word(&condition.state),
                due,
                condition.owner,
                short(&condition.text.to_string())
            )
        }),
    )?;
    section(
        "indicators",
        case.monitoring.indicators.iter().map(|indicator| {
            format!(
                "{:<8} {:<11} since {}  {}",
                indicator.indicator.to_string(),
                word(&indicator.state),
                indicator.since,
                short(&indicator.name.to_string())
            )
        }),
    )
}

/// A decision in one line.
fn decided(known: &Decision) -> String {
    let Decision { decision, on, by, authority, .. } = known;
    let what = if known.approved { "APPROVED" } else { "DECLINED" };
    let because = known.declined_because.map(|reason| format!("for {}", word(&reason)));
    let level = known.residual_level.map(|level| format!("residual risk {}", word(&level)));
    let until = known.valid_until.map(|day| format!("valid until {day}"));
    let departs = known.departs_from_advice.then(|| "departs from the mechanism's advice".to_owned());
    let more: String = [because, level, until, departs].into_iter().flatten().map(|part| format!("  {part}")).collect();
    format!("{:<8} {what:<11} {on}  by {by}, {}{more}", decision.to_string(), word(authority))
}

fn section(name: &str, lines: impl Iterator<Item = String>) -> Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return Ok(());
    }
    line(name)?;
    lines.try_for_each(|text| line(&format!("  {}", text.trim_end())))
}
