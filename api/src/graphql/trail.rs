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
use crate::{
    casebook::Casebook,
    sight::{self, kinds::KNOWN},
};

/// What one page may cost.
struct Budget {
    /// Events that are read at most.
    read: usize,
    /// Events whose place in the index is looked at, at most.
    scanned: usize,
}

/// What any page may cost.
const MOST: Budget = Budget { read: 2_000, scanned: MOST_SCANNED };

/// A page of the trail; a search that looks at much stops at its budget and says where it can go on.
/// Events that the viewer does not see are passed over, and count in the budget alone; those of kinds that they see nothing
/// of are not even read.
pub(super) fn events(
    casebook: &Arc<Casebook>,
    viewer: &Viewer,
    filter: &EventFilter,
    page: &Page,
) -> Result<Connection<Event>> {
    within(&MOST, casebook, viewer, filter, page)
}

fn within(
    most: &Budget,
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
    let mut unseen = KNOWN.unseen(viewer);
    let (mut read, mut left, mut more) = (0, most.scanned, false);
    while found.len() <= wanted && read < most.read && left > 0 {
        let limit = (wanted + 1 - found.len()).min(MOST_FOUND);
        let searched = {
            let views = current(casebook, needed)?;
            views.seen_by(viewer).passing_over(&unseen).trail(&trail, order, from, limit, left)
        };
        left = left.saturating_sub(searched.looked_at);
        for position in &searched.positions {
            let beyond =
                until.is_some_and(|until| if page.backwards { position.0 <= until } else { position.0 >= until });
            if beyond {
                return Ok(connection(casebook, (found, reflected), page, wanted, false, None));
            }
            let event = casebook.reader().at(*position).map_err(|error| unreadable(&error))?;
            read += 1;
            if KNOWN.note(&event.event) {
                unseen = KNOWN.unseen(viewer);
            }
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
    Connection { edges: edges.collect(), has_previous, has_next, total: None, more_than: None, start, position }
}

#[cfg(test)]
mod tests {
    use domain::{
        Actor,
        access::{self, AccountOpened},
        terms::{AccountKind, Office, Role, TokenScope, UserId},
    };

    use super::*;
    use crate::{
        casebook::Setting,
        identity::own::{by_operator, own},
    };

    #[test]
    fn a_page_costs_no_more_than_it_may_and_who_sees_nothing_costs_no_reading() {
        let folder = tempfile::tempdir().unwrap();
        let casebook = Arc::new(Casebook::open_in(folder.path(), Setting::default(), &mut || ()).unwrap());
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let open = |number: usize| {
            let user = UserId::new(&format!("U-{number}")).unwrap();
            let command = access::Command::OpenAccount(AccountOpened { user, kind: AccountKind::Local });
            casebook.submit(own(by_operator().unwrap(), command.into()).unwrap())
        };
        let numbers: Vec<usize> = (0..MOST.read + 200).collect();
        for some in numbers.chunks(500) {
            let opened = runtime.block_on(futures_util::future::join_all(some.iter().map(|number| open(*number))));
            assert!(opened.iter().all(Result::is_ok));
        }
        let office = Office::new("local").unwrap();
        let actor = Actor { user: UserId::new("system").unwrap(), role: Role::System, office, on_behalf_of: None };
        let all = Viewer::of(casebook.views().registry(), &actor, casebook.now().day());
        let (page, filter) = (Page::read(Some(1), None, None, None, "events").unwrap(), EventFilter::default());
        let seen = events(&casebook, &all, &filter, &page).unwrap();
        assert!(seen.edges.len() == 1 && seen.has_next);
        // A screen on a wall is shown alerts and counts. Had all of it to be read, the page would stop before its end.
        let unseen = events(&casebook, &all.clone().within(&[TokenScope::Alerts]), &filter, &page).unwrap();
        assert!(unseen.edges.is_empty() && !unseen.has_next && casebook.reader().head().0 > MOST.read as u64);
        // However few of the events a step of the search finds, all its steps together look at no more than they may.
        let nowhere = EventFilter { text: Some("no such words".to_owned()), ..EventFilter::default() };
        let stopped = within(&Budget { scanned: 50, ..MOST }, &casebook, &all, &nowhere, &page).unwrap();
        assert!(stopped.edges.is_empty() && stopped.has_next);
        assert_eq!(stopped.start, Some(page.cursor(50)), "the next page goes on from there");
    }
}
