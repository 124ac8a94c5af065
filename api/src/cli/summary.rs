//! A case in short, for people.

use anyhow::Result;
use domain::{Case, deadline::Deadline};

use super::{
    out::line,
    told::{short, word},
};

/// Prints where a case stands; deadlines as given.
pub(crate) fn print(case: &Case, deadlines: &[Deadline]) -> Result<()> {
    let opened = case.scope.opened.as_ref();
    let title = opened.map(|opened| opened.title.to_string()).unwrap_or_default();
    line(&format!("{}  {title}", case.reference()))?;
    let country = opened.map(|opened| opened.country.to_string()).unwrap_or_default();
    let owner = opened.map(|opened| opened.case_owner.to_string()).unwrap_or_default();
    line(&format!("status    {}, {} events, {country}, owner {owner}", word(&case.status()), case.revision))?;
    if opened.is_some_and(|opened| opened.demonstration) {
        line("note      made-up data")?;
    }
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
        deadlines
            .iter()
            .map(|deadline| format!("{}  {:<22} {}", deadline.due.day(), word(&deadline.kind), deadline.subject)),
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

fn section(name: &str, lines: impl Iterator<Item = String>) -> Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return Ok(());
    }
    line(name)?;
    lines.try_for_each(|text| line(&format!("  {}", text.trim_end())))
}
