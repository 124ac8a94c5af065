//! What is counted: how many cases stand where, for whom counts may be told.

use async_graphql::{Name as Key, Value};
use domain::terms::{CaseStatus, Day, Subject};
use projections::{CaseLine, RegisterFilter, Tally, TallyFilter, Views};

use super::{
    Made,
    cases::{MOST_CASES, lines, sees_cases, sees_whole, sight_of},
};
use crate::{
    gallery::Asker,
    pictures::{Funnel, Name, Scene, Stage},
    sight,
};

/// Whether a count of the portfolio is told to whoever asks: by the rules of the counts, where small ones are withheld.
fn is_told(asker: &Asker<'_>, tally: &Tally, filter: &TallyFilter, count: &str) -> bool {
    let Some(viewer) = asker.viewer.filter(|viewer| viewer.row().without_small_counts) else { return true };
    let shown = sight::counts::shown(tally, asker.is_past || *filter != TallyFilter::default(), viewer);
    matches!(&shown, Value::Object(fields) if fields.get(&Key::new(count)).is_some_and(|value| *value != Value::Null))
}

/// Whether made-up data is among what is counted; of whom how much that is is withheld from, it is not told either.
fn is_made_up(asker: &Asker<'_>, tally: &Tally, filter: &TallyFilter) -> bool {
    tally.demonstration > 0 && is_told(asker, tally, filter, "demonstration")
}

fn tally(views: &Views, asker: &Asker<'_>, filter: &TallyFilter) -> Tally {
    asker.viewer.map_or_else(|| views.tally(filter), |viewer| views.seen_by(viewer).tally(filter))
}

/// Whether made-up data is among what is counted for whoever asks.
pub(super) fn has_made_up(views: &Views, asker: &Asker<'_>) -> bool {
    let all = TallyFilter::default();
    is_made_up(asker, &tally(views, asker, &all), &all)
}

fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

pub(super) fn funnel(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, reached: bool, day: Day) -> Made {
    if asker.viewer.is_some_and(|viewer| !viewer.sees(Subject::Counts)) {
        return Made::of(Scene::Withheld(Name::Funnel));
    }
    let small = asker.viewer.is_some_and(|viewer| viewer.row().without_small_counts);
    let wanted = TallyFilter { countries: filter.countries.clone(), ..TallyFilter::default() };
    let tally = tally(views, asker, &wanted);
    let demonstration = is_made_up(asker, &tally, &wanted);
    // Whole or not at all.
    if small && (reached || !is_told(asker, &tally, &wanted, "byStatus")) {
        return Made { scene: Scene::Funnel(Funnel::Small), hidden: 0, demonstration };
    }
    let known = if small || !sees_cases(asker) { None } else { Some(lines(views, asker, filter, MOST_CASES)) };
    let known = known.as_ref();
    if reached {
        let Some(known) = known.filter(|known| !known.is_cut) else {
            return Made::of(Scene::Withheld(Name::Funnel));
        };
        let count = |fits: &dyn Fn(&CaseLine) -> bool| {
            u32::try_from(known.lines.iter().filter(|line| fits(line)).count()).unwrap_or(u32::MAX)
        };
        let seen = |line: &CaseLine, subject| sees_whole(asker, sight_of(views, asker, line.id).as_ref(), &[subject]);
        let reached = [
            count(&|_| true),
            count(&|line| line.residual_level.is_some() && seen(line, Subject::Risk)),
            count(&|line| line.first_decided_on.is_some() && seen(line, Subject::Decisions)),
            count(&|line| line.approvals > 0 && seen(line, Subject::Decisions)),
            count(&|line| line.suspensions > 0 && seen(line, Subject::Suspensions)),
            count(&|line| line.closed_on.is_some()),
        ];
        return Made { scene: Scene::Funnel(Funnel::Reached(reached)), hidden: 0, demonstration };
    }
    let age = |status: CaseStatus| {
        let of = known?.lines.iter().filter(|line| line.status == status);
        median(of.map(|line| line.closed_on.unwrap_or(day).days_since(line.opened_on).max(0)).collect())
    };
    let mut stages: Vec<Stage> = tally
        .by_status
        .iter()
        .filter(|known| known.count > 0)
        .map(|known| Stage { status: known.status, count: known.count, median_days: age(known.status) })
        .collect();
    stages.sort_by_key(|stage| stage.status);
    let told = known.filter(|known| known.is_cut).map(|known| known.lines.len());
    Made { scene: Scene::Funnel(Funnel::Now(stages, told)), hidden: 0, demonstration }
}
