//! Reviews: those that are due, and those that were done.

use domain::{
    Event,
    terms::{Day, DeadlineKind},
};
use projections::{AgendaFilter, MOST_LINES, Order, TrailFilter};

use super::cases::in_parts;
use crate::{
    gallery::{Asked, Asker, Missing, Shelf},
    pictures::{Falling, monday},
};

/// The reviews that are due, soonest first, and whether there are more.
pub(in crate::gallery) fn reviews(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    day: Day,
    filter: &AgendaFilter,
) -> (Vec<Falling>, bool) {
    let kinds = vec![DeadlineKind::PeriodicReview, DeadlineKind::SuspensionReview];
    let until = monday(day).plus(7 * 60).end();
    let filter = AgendaFilter { kinds, until: Some(until), ..filter.clone() };
    let (lines, is_cut) = in_parts(shelf, |views, paging| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).agenda(&filter, paging),
        None => views.agenda(&filter, paging),
    });
    let falling =
        |line: projections::AgendaLine| Falling { kind: line.kind, case: line.reference, due_on: line.due.day() };
    (lines.into_iter().map(falling).collect(), is_cut)
}

/// The days of the reviews that were done in the weeks that the calendar shows.
pub(super) fn done(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked, day: Day) -> Result<Vec<Day>, Missing> {
    let kinds = Event::kinds().filter(|kind| matches!(kind.name, "PeriodicReviewCompleted" | "SuspensionReviewed"));
    let filter = TrailFilter {
        kinds: kinds.map(|kind| kind.number).collect(),
        effective_from: Some(monday(day).minus(7)),
        effective_to: Some(day),
        recorded_from: Some(monday(day).minus(7).start()),
        ..TrailFilter::default()
    };
    let found = shelf.ask(|views| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).trail(&filter, Order::NewestFirst, None, MOST_LINES, 100_000),
        None => views.trail(&filter, Order::NewestFirst, None, MOST_LINES, 100_000),
    });
    let log = shelf.log();
    let mut days = Vec::new();
    for position in found.positions {
        let event = log.at(position)?;
        let is_shown = shelf.ask(|views| {
            let in_country = || event.stream.case().and_then(|case| views.country(case)) == asked.country;
            asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), &event))
                && (asked.country.is_none() || in_country())
        });
        if is_shown {
            days.push(event.effective_on);
        }
    }
    Ok(days)
}
