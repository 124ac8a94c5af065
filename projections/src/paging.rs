//! Pages of ordered lines, forwards and backwards, by cursors that stay valid while the lines change.

use std::{collections::BTreeSet, ops::Bound, str::FromStr};

use crate::cases::Slot;

/// The most lines of one page.
pub const MOST_LINES: usize = 500;

/// The place of a line in an order: a number, then a text, then the case, then the line within the case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Cursor {
    pub(crate) major: i64,
    pub(crate) text: Box<str>,
    pub(crate) slot: Slot,
    pub(crate) ordinal: u32,
}

/// A place in an index, as small as the order allows: there is one for every line of every list.
pub(crate) trait Place: Ord + Clone {
    fn of(cursor: &Cursor) -> Self;
    fn cursor(&self) -> Cursor;
    fn slot(&self) -> Slot;
}

/// Ordered by a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct ByNumber(pub(crate) i64, pub(crate) Slot, pub(crate) u32);

/// Ordered by a text; one line a case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct ByText(pub(crate) Box<str>, pub(crate) Slot);

impl Place for ByNumber {
    fn of(cursor: &Cursor) -> Self {
        Self(cursor.major, cursor.slot, cursor.ordinal)
    }
    fn cursor(&self) -> Cursor {
        Cursor { major: self.0, text: Box::default(), slot: self.1, ordinal: self.2 }
    }
    fn slot(&self) -> Slot {
        self.1
    }
}

impl Place for ByText {
    fn of(cursor: &Cursor) -> Self {
        Self(cursor.text.clone(), cursor.slot)
    }
    fn cursor(&self) -> Cursor {
        Cursor { major: 0, text: self.0.clone(), slot: self.1, ordinal: 0 }
    }
    fn slot(&self) -> Slot {
        self.1
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}~{}~{}~{}", self.major, self.slot, self.ordinal, self.text)
    }
}

impl FromStr for Cursor {
    type Err = String;

    /// Reads what `to_string` wrote.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.splitn(4, '~');
        let mut read = || -> Option<Self> {
            Some(Self {
                major: parts.next()?.parse().ok()?,
                slot: parts.next()?.parse().ok()?,
                ordinal: parts.next()?.parse().ok()?,
                text: parts.next()?.into(),
            })
        };
        read().ok_or_else(|| "this cursor was not given by a page of this list".to_owned())
    }
}

/// Which page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// Lines after this one, in the order of the list.
    pub after: Option<Cursor>,
    /// Lines before this one, in the order of the list.
    pub before: Option<Cursor>,
    /// How many, at most [`MOST_LINES`].
    pub limit: usize,
    /// The last lines of the range in place of the first.
    pub backwards: bool,
}

impl Paging {
    /// The first lines.
    pub fn first(limit: usize) -> Self {
        Self { limit, ..Self::default() }
    }

    /// The lines after a cursor.
    pub fn after(cursor: Cursor, limit: usize) -> Self {
        Self { after: Some(cursor), limit, ..Self::default() }
    }
}

/// A line with its cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged<T> {
    /// The cursor.
    pub cursor: Cursor,
    /// The line.
    pub line: T,
}

/// Lines in the order of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The lines.
    pub lines: Vec<Paged<T>>,
    /// Whether the range holds more: after the last line, or before the first where the page was read backwards.
    pub has_more: bool,
}

impl<T> Page<T> {
    pub(crate) const fn empty() -> Self {
        Self { lines: Vec::new(), has_more: false }
    }

    /// The lines alone.
    pub fn into_lines(self) -> Vec<T> {
        self.lines.into_iter().map(|paged| paged.line).collect()
    }
}

/// Reads a page; `read` says what stands at a place, `None` where the filter leaves it out.
pub(crate) fn page<K: Place, T>(
    index: &BTreeSet<K>,
    paging: &Paging,
    descending: bool,
    mut read: impl FnMut(&K) -> Option<T>,
) -> Page<T> {
    let limit = paging.limit.min(MOST_LINES);
    let place = |cursor: &Option<Cursor>| cursor.as_ref().map(K::of);
    let (after, before) = (place(&paging.after), place(&paging.before));
    let (low, high) = if descending { (before, after) } else { (after, before) };
    let mut page = Page { lines: Vec::new(), has_more: false };
    // A range that ends where it begins is empty; the set would refuse it.
    if low.as_ref().zip(high.as_ref()).is_some_and(|(low, high)| low >= high) {
        return page;
    }
    let bound = |place: Option<K>| place.map_or(Bound::Unbounded, Bound::Excluded);
    let mut range = index.range((bound(low), bound(high)));
    while let Some(place) = if descending == paging.backwards { range.next() } else { range.next_back() } {
        let Some(line) = read(place) else { continue };
        if page.lines.len() == limit {
            page.has_more = true;
            break;
        }
        page.lines.push(Paged { cursor: place.cursor(), line });
    }
    if paging.backwards {
        page.lines.reverse();
    }
    page
}

/// Puts the numbers of a case's lines where its old ones stood, by difference.
pub(crate) fn renumber(index: &mut BTreeSet<ByNumber>, slot: Slot, old: &mut Vec<i64>, new: Vec<i64>) {
    if *old == new {
        return;
    }
    for (major, ordinal) in old.iter().zip(0..) {
        index.remove(&ByNumber(*major, slot, ordinal));
    }
    for (major, ordinal) in new.iter().zip(0..) {
        index.insert(ByNumber(*major, slot, ordinal));
    }
    *old = new;
}
