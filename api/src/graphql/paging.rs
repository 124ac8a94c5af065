//! Pages: `first` or `last`, 1 to 100, 20 where neither is said; cursors that never expire.

use std::ops::Range;

use async_graphql::{Context, Object, OutputType, Result, SimpleObject, TypeName};
use projections::LineCount;

use super::{failure::bad_input, ids, scalars::Position};

/// The most one page holds.
pub(crate) const MOST: u64 = 100;
/// What a page holds where nobody says.
const USUAL: u64 = 20;

/// What a page of a connection costs: its children, as often as it may hold them.
pub(crate) fn priced(first: Option<i32>, last: Option<i32>, child: usize) -> usize {
    let asked = first.or(last).and_then(|count| usize::try_from(count).ok()).unwrap_or(20);
    child.saturating_mul(asked.min(100)) / 10 + 1
}

/// The place that a cursor names, where one is given. `asked` names filter and order: a cursor of another question is refused.
pub(crate) fn placed<T>(cursor: Option<&str>, asked: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
    let Some(cursor) = cursor else { return Ok(None) };
    let place = ids::place(cursor, asked).and_then(|place| read(&place));
    place.map(Some).ok_or_else(foreign)
}

/// A cursor that was made for something else.
pub(crate) fn foreign() -> async_graphql::Error {
    bad_input("This cursor belongs to another question. Ask the first page again, with the same filter and order.")
}

/// What was asked of a connection.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) count: u64,
    pub(crate) backwards: bool,
    pub(crate) after: Option<u64>,
    pub(crate) before: Option<u64>,
    asked: String,
    given: Option<String>,
}

impl Page {
    /// Reads the four arguments. `asked` names filter and order: a cursor of another question is refused.
    pub(crate) fn read(
        first: Option<i32>,
        last: Option<i32>,
        after: Option<&str>,
        before: Option<&str>,
        asked: &str,
    ) -> Result<Self> {
        let (count, backwards) = match (first, last) {
            (Some(_), Some(_)) => return Err(bad_input("Ask for `first` or for `last`, not for both.")),
            (Some(count), None) => (count, false),
            (None, Some(count)) => (count, true),
            (None, None) => (USUAL as i32, before.is_some() && after.is_none()),
        };
        let count = u64::try_from(count).ok().filter(|count| (1..=MOST).contains(count));
        let count = count.ok_or_else(|| bad_input(format!("A page holds 1 to {MOST}.")))?;
        let place = |cursor: Option<&str>| placed(cursor, asked, |place| place.parse().ok());
        let (asked, given) = (asked.to_owned(), after.map(str::to_owned));
        Ok(Self { count, backwards, after: place(after)?, before: place(before)?, asked, given })
    }

    /// The places of a dense list, numbered from 1, that the page holds: as a range of places before them.
    pub(crate) fn range(&self, total: u64) -> Range<u64> {
        let start = self.after.unwrap_or(0).min(total);
        let end = self.before.map_or(total, |before| before.saturating_sub(1).min(total)).max(start);
        if self.backwards { end.saturating_sub(self.count).max(start)..end } else { start..end.min(start + self.count) }
    }

    pub(crate) fn cursor(&self, place: u64) -> String {
        ids::cursor(&place.to_string(), &self.asked)
    }

    /// The cursor to go on from where a page is empty: the one that was given.
    pub(crate) fn start_cursor(&self) -> Option<String> {
        self.given.clone()
    }
}

/// Where a page lies.
#[derive(SimpleObject)]
pub(crate) struct PageInfo {
    /// Whether something comes before it.
    has_previous_page: bool,
    /// Whether something comes after it.
    has_next_page: bool,
    /// The first cursor.
    start_cursor: Option<String>,
    /// The last cursor; the one that was given where the page is empty, so that one can ask again later.
    end_cursor: Option<String>,
}

/// One thing with its place.
pub(crate) struct Edge<T> {
    pub(crate) cursor: String,
    pub(crate) node: T,
}

/// A page of things.
pub(crate) struct Connection<T> {
    pub(crate) edges: Vec<Edge<T>>,
    pub(crate) has_previous: bool,
    pub(crate) has_next: bool,
    pub(crate) total: Option<u64>,
    /// So many were counted, and there are more.
    pub(crate) more_than: Option<u64>,
    pub(crate) start: Option<String>,
    pub(crate) position: domain::Position,
}

impl<T> Connection<T> {
    /// The same with what was counted, where it was.
    pub(crate) fn counted(self, count: Option<LineCount>) -> Self {
        let Some(LineCount { number, is_all }) = count else { return self };
        Self { total: is_all.then_some(number), more_than: (!is_all).then_some(number), ..self }
    }
}

/// Whether somebody asks how many there are: lines are counted only then.
pub(crate) fn asks_for_count(ctx: &Context<'_>) -> bool {
    ["totalCount", "moreThan"].iter().any(|field| ctx.look_ahead().field(field).exists())
}

impl<T: OutputType> TypeName for Edge<T> {
    fn type_name() -> std::borrow::Cow<'static, str> {
        format!("{}Edge", T::type_name()).into()
    }
}

impl<T: OutputType> TypeName for Connection<T> {
    fn type_name() -> std::borrow::Cow<'static, str> {
        format!("{}Connection", T::type_name()).into()
    }
}

/// One thing with its place.
#[Object(name_type)]
impl<T: OutputType> Edge<T> {
    /// Where it lies, for `after` and `before`; never expires.
    async fn cursor(&self) -> &str {
        &self.cursor
    }

    /// The thing itself.
    async fn node(&self) -> &T {
        &self.node
    }
}

/// A page of things.
#[Object(name_type)]
impl<T: OutputType> Connection<T> {
    /// The things with their places.
    async fn edges(&self) -> &[Edge<T>] {
        &self.edges
    }

    /// The things alone.
    async fn nodes(&self) -> Vec<&T> {
        self.edges.iter().map(|edge| &edge.node).collect()
    }

    /// Where the page lies.
    async fn page_info(&self) -> PageInfo {
        let cursor = |edge: Option<&Edge<T>>| edge.map(|edge| edge.cursor.clone());
        PageInfo {
            has_previous_page: self.has_previous,
            has_next_page: self.has_next,
            start_cursor: cursor(self.edges.first()),
            end_cursor: cursor(self.edges.last()).or_else(|| self.start.clone()),
        }
    }

    /// The position of the log that this page reflects.
    async fn position(&self) -> Position {
        Position(self.position)
    }

    /// How many there are in all, where that is known without counting, or where no more than ten thousand lines have to be
    /// looked at to count them.
    async fn total_count(&self) -> Option<u64> {
        self.total
    }

    /// So many at least, and maybe more: where ten thousand lines were looked at to count them, and others are left. Null
    /// where `totalCount` says how many there are, and where they are not counted.
    async fn more_than(&self) -> Option<u64> {
        self.more_than
    }
}
