//! How cases went on: when support was suspended, and what happened day by day.

use std::sync::Arc;

use domain::terms::{Day, Subject};
use projections::{CaseLine, RegisterFilter, Views};

use super::{
    Made, Moment,
    cases::{MOST_CASES, chosen, lines, sight_of, states},
    first,
};
use crate::{
    gallery::{Asker, Missing, Shelf, marks, of_case},
    pictures::{self, Bar, Dots, Dotted, Mark, Run, Scene, Suspensions},
};

/// What is so of a case: suspended where any pair is, running where any runs.
fn runs_of(case: &domain::Case, day: Day) -> Bar {
    let pairs: Vec<_> = case.standing.pairs.iter().map(|known| of_case::runs(&known.history, day)).collect();
    let mut days: Vec<Day> =
        pairs.iter().flat_map(|(runs, _)| runs.iter().flat_map(|(_, from, to)| [Some(*from), *to])).flatten().collect();
    days.sort_unstable();
    days.dedup();
    let at = |when: Day| {
        let holds = |wanted: Run| {
            let holds = |(run, from, to): &(Run, Day, Option<Day>)| {
                *run == wanted && *from <= when && to.is_none_or(|to| when < to)
            };
            pairs.iter().any(|(runs, _)| runs.iter().any(holds))
        };
        [Run::Suspended, Run::Running, Run::Waiting].into_iter().find(|run| holds(*run))
    };
    let mut runs: Vec<(Run, Day, Option<Day>)> = Vec::new();
    for from in days {
        let now = at(from);
        let last = runs.last_mut().filter(|last| last.2.is_none());
        match (last, now) {
            (Some(last), Some(run)) if last.0 == run => (),
            (last, now) => {
                if let Some(last) = last {
                    last.2 = Some(from);
                }
                runs.extend(now.map(|run| (run, from, None)));
            }
        }
    }
    let over =
        if matches!(runs.last(), Some((.., None))) { None } else { pairs.iter().filter_map(|(_, over)| *over).max() };
    Bar { label: case.reference(), runs, over }
}

pub(super) fn suspensions(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Made, Moment), Missing> {
    let subjects = [Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions];
    let suspended = |line: &CaseLine| line.suspensions > 0;
    let (chosen, moment) = first(shelf, day, |views| chosen(views, asker, filter, &subjects, suspended))?;
    let stated = states(shelf, &chosen.lines)?;
    let mut bars: Vec<Bar> =
        stated.iter().map(|(_, case)| runs_of(case, day)).filter(|bar| !bar.runs.is_empty()).collect();
    bars.sort_by_key(|bar| std::cmp::Reverse((bar.suspended_days(day), bar.is_suspended())));
    let scene = Scene::Suspensions(Suspensions { all: chosen.all, bars, of_cases: true });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}

pub(super) fn dotted(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Made, Moment), Missing> {
    let whole = |views: &Views| {
        let known = lines(views, asker, filter, MOST_CASES).lines.into_iter();
        let is_seen = |line: &Arc<CaseLine>| {
            asker.viewer.is_none() || sight_of(views, asker, line.id).is_some_and(|sight| sight.sees_all())
        };
        known.partition::<Vec<_>, _>(is_seen)
    };
    let ((mut seen, hidden), moment) = first(shelf, day, whole)?;
    let length = |line: &CaseLine| line.closed_on.unwrap_or(day).days_since(line.opened_on).max(0);
    seen.sort_by_key(|line| std::cmp::Reverse(length(line)));
    let all = seen.len();
    let demonstration = seen.iter().any(|line| line.demonstration);
    // Each by itself: a case may be long.
    let dots = |line: &Arc<CaseLine>| {
        let outlines = shelf.ask(|views| views.outlines(line.id));
        let mut dots: Vec<(i64, Mark)> = outlines
            .into_iter()
            .filter(|outline| outline.revision <= line.revision.0)
            .map(|outline| (outline.effective_on.days_since(line.opened_on).max(0), marks::mark_of(outline.kind)))
            .collect();
        dots.sort_unstable();
        Dots { case: line.reference.clone(), dots, days: length(line), is_closed: line.closed_on.is_some() }
    };
    let cases = seen.iter().take(pictures::MOST_DOTTED).map(dots).collect();
    let scene = Scene::Dotted(Dotted { cases, all });
    Ok((Made { scene, hidden: hidden.len(), demonstration }, moment))
}
