//! Reviews: those that are due, and those that were done.

use domain::{
    Envelope, Event, Revision, Stream,
    case::clocks::counted,
    terms::{Day, DeadlineKind, Instant},
};
use projections::{AgendaFilter, MOST_LINES, Order, RegisterFilter, TrailFilter};

use super::cases::{AT_ONCE, MOST_CASES, in_parts, lines, states};
use crate::{
    gallery::{Asked, Asker, Missing, Shelf},
    pictures::{Falling, monday},
};

/// Until when a calendar of a day tells what is due.
pub(in crate::gallery) fn until(day: Day) -> Instant {
    monday(day).plus(7 * 60).end()
}

/// The reviews that are due, soonest first, and whether there are more.
pub(in crate::gallery) fn reviews(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    day: Day,
    filter: &AgendaFilter,
) -> (Vec<Falling>, bool) {
    let kinds = vec![DeadlineKind::PeriodicReview, DeadlineKind::SuspensionReview];
    let filter = AgendaFilter { kinds, until: Some(until(day)), ..filter.clone() };
    let (lines, is_cut) = in_parts(shelf, |views, paging| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).agenda(&filter, paging),
        None => views.agenda(&filter, paging),
    });
    let falling =
        |line: projections::AgendaLine| Falling { kind: line.kind, case: line.reference, due_on: line.due.day() };
    (lines.into_iter().map(falling).collect(), is_cut)
}

/// Whether a kind of event is a review that was done.
fn is_review(kind: &str) -> bool {
    matches!(kind, "PeriodicReviewCompleted" | "SuspensionReviewed")
}

/// The days of the reviews that were done in the weeks that the calendar shows.
pub(super) fn done(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked, day: Day) -> Result<Vec<Day>, Missing> {
    let kinds = Event::kinds().filter(|kind| is_review(kind.name));
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
            let case = event.stream.case();
            let in_country = || case.and_then(|case| views.country(case)) == asked.country;
            let state = case.and_then(|case| views.case(case));
            // What was annulled never happened.
            if state.is_some_and(|case| case.corrections.annulled.contains(&event.position)) {
                return false;
            }
            asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), &event))
                && (asked.country.is_none() || in_country())
        });
        if is_shown {
            days.push(event.effective_on);
        }
    }
    Ok(days)
}

/// The same as they were done in the world by a day, whenever that was recorded, and of how many cases they are told where not
/// of all: the states of the cases say which had one at all, and their records from which day each counts.
pub(super) fn done_by(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    on: Day,
) -> Result<(Vec<Day>, Option<usize>), Missing> {
    let first = monday(on).minus(7);
    let known = shelf.ask(|views| lines(views, asker, filter, MOST_CASES));
    let mut days = Vec::new();
    for part in known.lines.chunks(AT_ONCE) {
        for (line, case) in states(shelf, part)? {
            let was_reviewed = case.suspensions.suspensions.iter().any(|known| !known.reviewed_on.is_empty());
            if !was_reviewed && case.monitoring.reviewed_on.is_none() {
                continue;
            }
            let events = shelf.log().history(&Stream::Case(line.id), Revision(1)..=line.revision)?;
            let events: Vec<Envelope> = events.iter().map(|event| Envelope::clone(event)).collect();
            let counted = counted(&events).into_iter().filter(|known| (first..=on).contains(&known.from));
            let mut counted: Vec<_> = counted.filter(|known| is_review(known.event.event.kind().name)).collect();
            shelf.ask(|views| {
                let is_seen =
                    |event: &Envelope| asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), event));
                counted.retain(|known| is_seen(&known.event));
            });
            days.extend(counted.into_iter().map(|known| known.from));
        }
    }
    Ok((days, known.is_cut.then_some(known.lines.len())))
}
