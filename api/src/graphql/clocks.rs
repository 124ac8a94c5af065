//! The register as it was: what was known of every case at a moment, or what was true on a day.

use std::sync::Arc;

use async_graphql::{Context, Object, Result};
use domain::{
    Case as State, Envelope, Revision,
    access::Viewer,
    case::clocks::{Moment, as_effective, known_at},
    terms::Day,
};
use projections::{CaseLine, CaseTimes, Cursor, Paging, Projection, RegisterFilter, RegisterSort, line_of};

use super::{
    event::Line,
    failure::{bad_input, current, unreadable},
    filter::Given,
    ids,
    moment::{AsOf, come},
    paging::{Connection, Edge, Page, placed},
    query::{casebook, json, reflect},
    scalars::{Date, Position},
    turn::in_turn,
};
use crate::{casebook::Casebook, sight};

/// The most events that one page of a past register folds, and the most cases.
const MOST_EVENTS: usize = 100_000;
const MOST_CASES: usize = 1_000;

/// How many cases are looked up at once.
const AT_ONCE: usize = 50;

/// The questions about what was known, and what was true.
#[derive(Default)]
pub(crate) struct ClocksQuery;

/// The questions about what was known, and what was true.
#[Object]
impl ClocksQuery {
    /// The register as it was known at a moment, and of that what was true on a day where one is named: a line a case that the
    /// caller reaches today, by reference. Every case is folded anew for it, so a page looks at so many cases and events: it
    /// may be short, or empty, and still have a next one. What fell due next is not told.
    #[graphql(complexity = "2 * super::paging::priced(first, None, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn cases_as_of(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The moment: a position or an instant; now where omitted.")] as_of: Option<AsOf>,
        #[graphql(desc = "The day of the world; what was known where omitted.")] effective_on: Option<Date>,
        #[graphql(desc = "Which cases, as they were then; all where omitted.")] filter: Option<Given<RegisterFilter>>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Line<CaseLine>>> {
        reflect(ctx, at_least).await?;
        let casebook = Arc::clone(casebook(ctx));
        let head = Moment::Position(casebook.reader().head());
        let moment = as_of.as_ref().map_or(Ok(head), |moment| moment.read(&casebook))?;
        if matches!(moment, Moment::Revision(_)) {
            return Err(bad_input("A revision is of one case. Name a position or an instant."));
        }
        let on = effective_on.map(|on| come(&casebook, on)).transpose()?;
        let filter = filter.unwrap_or_default().0;
        let viewer = sight::viewer(ctx);
        let named = as_of.is_some().then_some(&moment);
        let asked = format!("casesAsOf {} {named:?} {on:?}", json(&filter));
        let page = Page::read(first, None, None, None, &asked)?;
        let place = placed(after.as_deref(), &asked, |place| place.parse::<Cursor>().ok())?;
        in_turn(ctx, move || Then { casebook, viewer, filter, moment, on, asked }.page(&page, place, after)).await?
    }
}

/// A register of a moment.
struct Then {
    casebook: Arc<Casebook>,
    viewer: Arc<Viewer>,
    filter: RegisterFilter,
    moment: Moment,
    on: Option<Day>,
    asked: String,
}

impl Then {
    fn page(
        &self,
        page: &Page,
        mut place: Option<Cursor>,
        given: Option<String>,
    ) -> Result<Connection<Line<CaseLine>>> {
        let wanted = usize::try_from(page.count).unwrap_or(20);
        let needed = [Projection::Register, Projection::Registry];
        let position = current(&self.casebook, &needed)?.position();
        let (mut edges, mut cases, mut events) = (Vec::new(), 0, 0);
        let has_next = 'looking: loop {
            let views = current(&self.casebook, &needed)?;
            let paging = Paging { after: place.clone(), before: None, limit: AT_ONCE, backwards: false };
            let known = views.seen_by(&self.viewer);
            let found = known.register(&RegisterFilter::default(), RegisterSort::Reference, false, &paging);
            let looked: Vec<_> = found
                .lines
                .into_iter()
                .map(|paged| (paged.cursor, known.of_case(paged.line.id), paged.line.id))
                .collect();
            let has_more = found.has_more;
            drop(views);
            let count = looked.len();
            for (number, (cursor, seen, case)) in looked.into_iter().enumerate() {
                let history = self.casebook.history(case, Revision(u32::MAX)).map_err(|error| unreadable(&error))?;
                (cases, events) = (cases + 1, events + history.len());
                let line = self.line(&history.iter().map(|event| (**event).clone()).collect::<Vec<_>>());
                if let (Some(line), Some(seen)) = (line, seen)
                    && self.filter.wants(&line, &seen)
                {
                    let cursor = ids::cursor(&cursor.to_string(), &self.asked);
                    edges.push(Edge { cursor, node: Line(line, seen) });
                }
                place = Some(cursor);
                if edges.len() == wanted || cases >= MOST_CASES || events >= MOST_EVENTS {
                    break 'looking has_more || number + 1 < count;
                }
            }
            if !has_more {
                break false;
            }
        };
        // A page that stopped before it was full says where to go on.
        let start = if edges.is_empty() && has_next {
            place.map(|place| ids::cursor(&place.to_string(), &self.asked))
        } else {
            given.clone()
        };
        Ok(Connection { edges, has_previous: given.is_some(), has_next, total: None, more_than: None, start, position })
    }

    /// The line of a case then; none where it was not open yet.
    fn line(&self, history: &[Envelope]) -> Option<CaseLine> {
        let known = known_at(history, self.moment);
        let (first, last) = (known.first()?, known.last()?);
        let state = self.on.map_or_else(|| State::fold(known), |on| as_effective(known, on));
        let times = CaseTimes {
            opened_at: first.recorded.at,
            last_recorded_at: last.recorded.at,
            first_position: first.position,
            last_position: last.position,
        };
        line_of(&state, &times)
    }
}
