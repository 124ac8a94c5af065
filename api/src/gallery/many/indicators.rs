//! Indicators that are breached, with their readings.

use domain::terms::{IndicatorState, Subject};
use projections::{IndicatorFilter, IndicatorLine, Views};

use super::{
    Made,
    cases::{in_parts, sees_whole, sight_of},
};
use crate::{
    gallery::{Asked, Asker, Shelf, of_case},
    pictures::{Indicators, Scene, Watched},
    sight::Trace,
};

/// The most indicators that are drawn.
const MOST_INDICATORS: usize = 40;

/// Indicators that are breached. What is strictly confidential of what is drawn leaves a trace.
pub(super) fn indicators(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Made {
    let states = vec![IndicatorState::Breached];
    let filter = IndicatorFilter { states, country: asked.country, ..IndicatorFilter::default() };
    let (lines, _) = in_parts(shelf, |views, paging| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).indicators(&filter, paging),
        None => views.indicators(&filter, paging),
    });
    let (all, demonstration) = (lines.len(), lines.iter().any(|line| line.demonstration));
    let drawn = lines.get(..MOST_INDICATORS).unwrap_or(&lines);
    let watched = shelf.ask(|views| drawn.iter().filter_map(|line| watched(views, asker, line)).collect());
    Made { scene: Scene::Indicators(Indicators { watched, all, breached_only: true }), hidden: 0, demonstration }
}

/// An indicator with its readings, where all is still seen that was recorded of what its case watches.
fn watched(views: &Views, asker: &Asker<'_>, line: &IndicatorLine) -> Option<Watched> {
    if !sees_whole(asker, sight_of(views, asker, line.case_id).as_ref(), &[Subject::Monitoring]) {
        return None;
    }
    let case = views.case(line.case_id)?;
    let known = case.monitoring.indicator(&line.indicator)?;
    let facts = views.registry().access().facts(line.case_id).into_iter();
    let strict = facts.flat_map(|facts| facts.strictly_confidential(Subject::Monitoring));
    // What these views do not know yet is not shown.
    let shown = strict.filter(|position| *position <= views.position());
    shown.for_each(|position| asker.traces.note(Trace { case: Some(line.case_id), position }));
    Some(of_case::watched(known, Some(line.reference.clone())))
}
