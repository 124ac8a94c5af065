//! A page of events across all cases.

use std::sync::Arc;

use async_graphql::Result;
use domain::access::Viewer;
use projections::{MOST_FOUND, MOST_SCANNED, Order, Projection};

use super::{
    event::Event,
    failure::{current, unreadable},
    filter::EventFilter,
    paging::{Connection, Edge, Page},
};
use crate::{casebook::Casebook, sight};

/// Events whose payload is read at most for one page of a text search.
const MOST_READ: usize = 2_000;

/// A page of the trail; a search that looks at much stops at its budget and says where it can go on.
/// Events that the viewer does not see are passed over, and count in the budget alone.
pub(super) fn events(
    casebook: &Arc<Casebook>,
    viewer: &Viewer,
    filter: &EventFilter,
    page: &Page,
) -> Result<Connection<Event>> {
    let order = if page.backwards { Order::NewestFirst } else { Order::OldestFirst };
    let (from, until) = if page.backwards { (page.before, page.after) } else { (page.after, page.before) };
    let mut from = from.map(domain::Position);
    let wanted = usize::try_from(page.count).unwrap_or(20);
    let trail = filter.trail();
    let of_recipient = [Projection::Trail, Projection::Recipients];
    let needed = if trail.recipient.is_some() { &of_recipient[..] } else { &[Projection::Trail] };
    // What is recorded while the search goes on may be in it, and need not be.
    let reflected = current(casebook, needed)?.position();
    let mut found = Vec::new();
    let (mut read, mut more) = (0, false);
    while found.len() <= wanted && read < MOST_READ {
        let limit = (wanted + 1 - found.len()).min(MOST_FOUND);
        let searched = current(casebook, needed)?.seen_by(viewer).trail(&trail, order, from, limit, MOST_SCANNED);
        for position in &searched.positions {
            let beyond =
                until.is_some_and(|until| if page.backwards { position.0 <= until } else { position.0 >= until });
            if beyond {
                return Ok(connection(casebook, (found, reflected), page, wanted, false, None));
            }
            let event = casebook.reader().at(*position).map_err(|error| unreadable(&error))?;
            read += 1;
            if sight::sees_event(casebook, viewer, &event) && filter.wants_also(&event, casebook)? {
                found.push(event);
            }
        }
        from = searched.scanned_to.or(from);
        more = !searched.complete;
        if searched.complete || searched.positions.is_empty() && searched.scanned_to.is_none() {
            break;
        }
    }
    let resume = (found.len() <= wanted && more).then_some(from).flatten();
    Ok(connection(casebook, (found, reflected), page, wanted, more, resume))
}

fn connection(
    casebook: &Arc<Casebook>,
    (mut found, position): (Vec<Arc<domain::Envelope>>, domain::Position),
    page: &Page,
    wanted: usize,
    more: bool,
    resume: Option<domain::Position>,
) -> Connection<Event> {
    let has_more = found.len() > wanted || more;
    found.truncate(wanted);
    if page.backwards {
        found.reverse();
    }
    let (has_previous, has_next) =
        if page.backwards { (has_more, page.before.is_some()) } else { (page.after.is_some(), has_more) };
    let edges = found
        .into_iter()
        .map(|event| Edge { cursor: page.cursor(event.position.0), node: Event::new(event, casebook) });
    let start = resume.map(|position| page.cursor(position.0)).or_else(|| page.start_cursor());
    Connection { edges: edges.collect(), has_previous, has_next, total: None, start, position }
}
