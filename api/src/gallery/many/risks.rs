//! Risks: how many cases lie where in the matrix, and how each has moved in it.

use domain::terms::{Basis, Day, RiskLevel, Subject};
use projections::{CaseLine, RegisterFilter};

use super::{
    Made, Moment,
    cases::{Chosen, Stated, chosen, states},
    first,
};
use crate::{
    gallery::{Asker, Missing, Shelf, of_case},
    pictures::{Counted, Drift, Matrix, Name, Scene, Slope},
};

/// The cases that are rated and whose risks are seen.
fn rated(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Chosen, Moment), Missing> {
    let rated = |line: &CaseLine| line.residual_level.is_some();
    first(shelf, day, |views| chosen(views, asker, filter, &[Subject::Risk], rated))
}

pub(super) fn matrix(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Made, Moment), Missing> {
    let (chosen, moment) = rated(shelf, asker, filter, day)?;
    let Some(policy) = &moment.policy else { return Ok((Made::of(Scene::Withheld(Name::Matrix)), moment)) };
    let mut cells: Vec<((u8, u8, RiskLevel), u32)> = Vec::new();
    let mut looked = 0;
    for (_, case) in &states(shelf, &chosen.lines)? {
        let places = case.risk.risks.iter().filter_map(|risk| risk.newest()).map(|rated| of_case::place(rated, policy));
        let Some(worst) = places.max_by_key(|(severity, likelihood, level)| (*level, severity * likelihood)) else {
            continue;
        };
        looked += 1;
        match cells.iter_mut().find(|(known, _)| (known.0, known.1) == (worst.0, worst.1)) {
            Some((_, count)) => *count += 1,
            None => cells.push((worst, 1)),
        }
    }
    cells.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
    let counted = Counted::Cases(cells, looked, chosen.all.max(looked));
    let scene = Scene::Matrix(Matrix { levels: of_case::levels(policy), counted });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}

pub(super) fn drift(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Made, Moment), Missing> {
    let (chosen, moment) = rated(shelf, asker, filter, day)?;
    let Some(policy) = &moment.policy else { return Ok((Made::of(Scene::Withheld(Name::Drift)), moment)) };
    let slope = |(line, case): &Stated| {
        let worst = |basis: Option<Basis>| {
            let rated = case.risk.risks.iter().filter_map(|risk| match basis {
                Some(basis) => risk.on(basis),
                None => risk.newest(),
            });
            let places = rated.map(|rated| of_case::place(rated, policy));
            places.map(|(severity, likelihood, level)| (severity * likelihood, level)).max()
        };
        let (inherent, _) = worst(Some(Basis::Inherent))?;
        let residual = worst(Some(Basis::ResidualProjected)).map(|(score, _)| score);
        let (now, level) = worst(None)?;
        Some(Slope { case: line.reference.clone(), inherent, residual, now: Some(now), level })
    };
    let mut cases: Vec<Slope> = states(shelf, &chosen.lines)?.iter().filter_map(slope).collect();
    cases.sort_by_key(|case| std::cmp::Reverse((case.climbs(), case.now)));
    let scene = Scene::Drift(Drift { all: chosen.all.max(cases.len()), cases });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}
