//! How cases went on: when support was suspended, and what happened day by day.

use std::sync::Arc;

use domain::{
    Envelope, Revision, Stream,
    case::clocks::counted,
    terms::{Day, Subject},
};
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
    on: Option<Day>,
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
        let steps = match on {
            Some(on) => of_world(shelf, line, on)?,
            None => of_record(shelf, line),
        };
        let place = |(day, kind): (Day, u16)| (day.days_since(line.opened_on).max(0), marks::mark_of(kind));
        let mut dots: Vec<(i64, Mark)> = steps.into_iter().map(place).collect();
        dots.sort_unstable();
        Ok(Dots { case: line.reference.clone(), dots, days: length(line), is_closed: line.closed_on.is_some() })
    };
    let cases = seen.iter().take(pictures::MOST_DOTTED).map(dots).collect::<Result<_, Missing>>()?;
    let scene = Scene::Dotted(Dotted { cases, all });
    Ok((Made { scene, hidden: hidden.len(), demonstration }, moment))
}

/// What was recorded of a case, as its line found it: the day that each event names, and its kind.
fn of_record(shelf: &impl Shelf, line: &CaseLine) -> Vec<(Day, u16)> {
    let outlines = shelf.ask(|views| views.outlines(line.id)).into_iter();
    let known = outlines.filter(|outline| outline.revision <= line.revision.0);
    known.map(|outline| (outline.effective_on, outline.kind)).collect()
}

/// What had happened in the world by a day: the day from which each event counts, and its kind.
fn of_world(shelf: &impl Shelf, line: &CaseLine, on: Day) -> Result<Vec<(Day, u16)>, Missing> {
    let events = shelf.log().history(&Stream::Case(line.id), Revision(1)..=line.revision)?;
    let events: Vec<Envelope> = events.iter().map(|event| Envelope::clone(event)).collect();
    let counted = counted(&events).into_iter().take_while(|known| known.from <= on);
    Ok(counted.map(|known| (known.from, known.event.event.kind().number)).collect())
}
