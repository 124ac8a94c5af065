//! Searching the texts of events for words.

use std::sync::Arc;

use async_graphql::{Context, Object, Result, SimpleObject};
use domain::{Position as Place, access::Viewer, terms::Subject};

use super::{
    event::Event,
    failure::{bad_input, failure, unreadable},
    filter::Given,
    ids,
    paging::{Connection, Edge, MOST, placed},
    query::{casebook, json, reflect},
    scalars::Position,
    turn::in_turn,
};
use crate::{
    casebook::Casebook,
    search::{self, Asked, Facets, FindError, Marked, Search, SearchFilter, Snapshot},
    sight::{self, Traces},
};

/// The most hits of one question that can be paged through: who wants more asks more narrowly.
const DEEPEST: u64 = 10_000;

/// The most notifications that are read to know whether they were sent to whoever asks.
const MOST_READ: usize = 10_000;

/// The questions in words.
#[derive(Default)]
pub(crate) struct SearchQuery;

/// An event that was found.
#[derive(SimpleObject)]
pub(crate) struct SearchHit {
    /// The event. It is found by what it said when it was recorded, whatever became of it.
    event: Event,
    /// How well it fits, the higher the better (BM25). Made of what the caller sees alone; compare it within one answer only.
    score: f64,
    /// The texts that hold what was asked for, at most four, those that hold most of it first.
    texts: Vec<SearchText>,
    /// Whether a field of the event was corrected later; null where the corrections of its case are not seen.
    is_corrected: Option<bool>,
    /// Whether the event was annulled later; null where the corrections of its case are not seen.
    is_annulled: Option<bool>,
}

/// A text of an event, cut to what is around the words that were found.
#[derive(SimpleObject)]
pub(crate) struct SearchText {
    /// The field, as the payload spells it; parts of lists by number: `rationale`, `outcomes.0.note`.
    field: String,
    /// The text in pieces, in their order.
    pieces: Vec<SearchPiece>,
    /// Whether the text begins before the first piece.
    is_cut_before: bool,
    /// Whether the text goes on after the last piece.
    is_cut_after: bool,
}

/// A piece of a text: plain text, whatever signs are in it.
#[derive(SimpleObject)]
pub(crate) struct SearchPiece {
    /// What is written.
    text: String,
    /// Whether it is what was asked for.
    is_match: bool,
}

impl From<Marked> for SearchText {
    fn from(marked: Marked) -> Self {
        let Marked { field, pieces, is_cut_before, is_cut_after } = marked;
        let piece = |piece: search::Piece| SearchPiece { text: piece.text, is_match: piece.is_match };
        Self { field, pieces: pieces.into_iter().map(piece).collect(), is_cut_before, is_cut_after }
    }
}

/// Where a page begins: after so many hits among the events up to a position, so that what is recorded meanwhile moves none.
struct Page {
    skip: u64,
    count: u64,
    up_to: Option<Place>,
    after: Option<String>,
    asked: String,
}

impl Page {
    fn read(first: Option<i32>, after: Option<String>, asked: String) -> Result<Self> {
        let count = u64::try_from(first.unwrap_or(20)).ok().filter(|count| (1..=MOST).contains(count));
        let count = count.ok_or_else(|| bad_input(format!("A page holds 1 to {MOST}.")))?;
        let place = placed(after.as_deref(), &asked, |place| {
            let (skip, up_to) = place.split_once('@')?;
            Some((skip.parse().ok()?, Place(up_to.parse().ok()?)))
        })?;
        let (skip, up_to) = place.map_or((0, None), |(skip, up_to)| (skip, Some(up_to)));
        if skip > DEEPEST {
            let why =
                format!("After {DEEPEST} hits there are no more pages. Ask more narrowly: more words, or a filter.");
            return Err(bad_input(why));
        }
        Ok(Self { skip, count, up_to, after, asked })
    }

    fn cursor(&self, place: u64, up_to: Place) -> String {
        ids::cursor(&format!("{place}@{up_to}"), &self.asked)
    }
}

/// The index, once it holds what the caller wants reflected, and what the page before was made of.
async fn searched(ctx: &Context<'_>, at_least: Option<Position>, page: &Page) -> Result<(Arc<Search>, Snapshot)> {
    reflect(ctx, at_least).await?;
    let closed = || failure("UNAVAILABLE", "The index of words is not open yet. Ask again in a moment.");
    let search = casebook(ctx).search().ok_or_else(closed)?;
    let wanted = at_least.map(|position| position.0).max(page.up_to).unwrap_or_default();
    let snapshot = search.at_least(wanted).await.ok_or_else(closed)?;
    if snapshot.position < wanted {
        let stands = search.state().error.map(|error| format!(" It stands still: {error}.")).unwrap_or_default();
        let why = format!(
            "The index of words has reached position {}, and not {wanted} yet.{stands} Nothing is lost: it follows the log. Ask again in a moment.",
            snapshot.position
        );
        return Err(failure("POSITION_AHEAD", why));
    }
    Ok((search, snapshot))
}

/// A question with whoever asks it.
struct Asking {
    casebook: Arc<Casebook>,
    viewer: Arc<Viewer>,
    facets: Facets,
    asked: Asked,
    page: Page,
    snapshot: Snapshot,
}

impl Asking {
    /// Of some events those that are asked for and seen; the views are held for a thousand at a time.
    fn judge(&self, read: &mut usize, some: &[(Place, Subject)]) -> Result<Vec<Place>, FindError> {
        let mut found = {
            let views = self.casebook.current(self.facets.needs()).map_err(FindError::Stopped)?;
            self.facets.found(&views, &self.viewer, some)
        };
        let about = |position: &Place| some.binary_search_by_key(position, |(known, _)| *known).ok();
        let must_read = |position: &Place| {
            about(position).and_then(|place| some.get(place)).is_none_or(|(_, subject)| self.viewer.must_read(*subject))
        };
        let mut kept = Vec::with_capacity(found.len());
        for position in found.drain(..) {
            if must_read(&position) {
                *read += 1;
                if *read > MOST_READ {
                    return Err(FindError::TooMany);
                }
                let event = self.casebook.reader().at(position).map_err(FindError::Log)?;
                if !sight::sees_event(&self.casebook, &self.viewer, &event) {
                    continue;
                }
            }
            kept.push(position);
        }
        Ok(kept)
    }

    fn hits(&self, traces: Option<&Arc<Traces>>) -> Result<Connection<SearchHit>, FindError> {
        let up_to = self.page.up_to.map_or(self.snapshot.position, |up_to| up_to.min(self.snapshot.position));
        let (skip, count) = (usize::try_from(self.page.skip), usize::try_from(self.page.count));
        let mut read = 0;
        let found = search::find(
            &self.snapshot,
            &self.asked,
            up_to,
            (skip.unwrap_or(usize::MAX), count.unwrap_or(20)),
            &mut |some| self.judge(&mut read, some),
        )?;
        let mut edges = Vec::new();
        for (hit, place) in found.hits.iter().zip(self.page.skip + 1..) {
            let event = self.casebook.reader().at(hit.position).map_err(FindError::Log)?;
            let texts = search::marks(&event.event, &self.asked).into_iter().map(SearchText::from).collect();
            // That it holds these words is told by its being here, whatever of it is asked for.
            sight::trace(traces, &self.casebook, &event);
            let (is_corrected, is_annulled) = self.later(&event);
            let Some(event) = Event::seen(event, &self.casebook, &self.viewer) else { continue };
            let node = SearchHit { event, score: f64::from(hit.score), texts, is_corrected, is_annulled };
            edges.push(Edge { cursor: self.page.cursor(place, up_to), node });
        }
        let total = found.total as u64;
        let has_next = total > self.page.skip + self.page.count;
        let has_previous = self.page.skip > 0;
        Ok(Connection {
            edges,
            has_previous,
            has_next,
            total: Some(total),
            more_than: None,
            start: self.page.after.clone(),
            position: up_to,
        })
    }

    /// Whether an event was corrected or annulled, for whom all corrections of its case are seen.
    fn later(&self, event: &domain::Envelope) -> (Option<bool>, Option<bool>) {
        let Some(id) = event.stream.case() else { return (Some(false), Some(false)) };
        let views = self.casebook.views();
        let sight = views.seen_by(&self.viewer).of_case(id);
        let case = sight.filter(|sight| sight.sees_whole(Subject::Corrections)).and_then(|_| views.case(id));
        let Some(case) = case else { return (None, None) };
        let told = |list: &domain::List<Place>| Some(list.contains(&event.position));
        (told(&case.corrections.corrected), told(&case.corrections.annulled))
    }
}

/// The questions in words.
#[Object]
impl SearchQuery {
    /// Events across all cases whose texts hold words, the best first. A word finds its other forms in English, French, Spanish
    /// and Arabic, with accents and vowel signs or without; `"two words"` in this order as they stand; `susp*` what begins so;
    /// `-word` what must not be there. All words must be in the same event; little words like `the` only count for the order.
    /// `position` says up to which event was searched: the index follows the log within seconds. `totalCount` counts what the
    /// caller sees.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is looked for, at most 500 bytes and 16 words.")] words: String,
        #[graphql(desc = "Which events; all where omitted.")] filter: Option<Given<SearchFilter>>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the index holds this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<SearchHit>> {
        let filter = filter.unwrap_or_default().0;
        let facets = filter.facets().map_err(bad_input)?;
        let asked = Asked::read(&words, &filter.languages).map_err(|why| bad_input(format!("words: {why}.")))?;
        let page = Page::read(first, after, format!("search {words} {}", json(&filter)))?;
        let (search, snapshot) = searched(ctx, at_least, &page).await?;
        let traces = ctx.data_opt::<Arc<Traces>>().cloned();
        let (casebook, viewer) = (Arc::clone(casebook(ctx)), sight::viewer(ctx));
        let asking = Asking { casebook, viewer, facets, asked, page, snapshot };
        in_turn(ctx, move || asking.hits(traces.as_ref())).await?.map_err(|error| match error {
            FindError::TooMany => bad_input("Too many events hold one of these words. Ask more narrowly: other words, or a filter."),
            FindError::Stopped(error) => super::failure::stopped(&error),
            FindError::Log(error) => unreadable(&error),
            FindError::Index(broken) => {
                search.distrust(&broken);
                failure("UNAVAILABLE", "The index of words could not be read, and is made anew from the log. Ask again in a while; `ledger` tells how far it is.")
            }
        })
    }
}
