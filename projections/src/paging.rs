//! Pages of ordered lines, forwards and backwards, by cursors that stay valid while the lines change.

use std::{collections::BTreeSet, ops::Bound, str::FromStr};

use domain::List;

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

/// Ordered by a number, then the case, then the line within the case: as one number of 96 bits, 48 of them for the first,
/// 32 for the second and 16 for the third, in three parts for memory's sake.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ByNumber([u32; 3]);

#[expect(clippy::cast_possible_truncation, reason = "shifted and masked to the widths they are cut to")]
impl ByNumber {
    /// What has no number comes last.
    pub(crate) const LAST: i64 = (1 << 47) - 1;

    /// A place. Milliseconds up to the year 2199 and positions need 44 bits; a case has far fewer lines than 65,536.
    pub(crate) fn new(number: i64, slot: Slot, ordinal: u32) -> Self {
        let number = number.clamp(-(1 << 47), Self::LAST).cast_unsigned() ^ (1 << 47);
        let whole =
            u128::from(number & ((1 << 48) - 1)) << 48 | u128::from(slot) << 16 | u128::from(ordinal.min(0xFFFF));
        Self([(whole >> 64) as u32, (whole >> 32) as u32, whole as u32])
    }

    fn whole(self) -> u128 {
        self.0.iter().fold(0, |whole, part| whole << 32 | u128::from(*part))
    }

    pub(crate) fn number(self) -> i64 {
        (((self.whole() >> 48) as u64) ^ (1 << 47)).cast_signed() << 16 >> 16
    }

    pub(crate) fn ordinal(self) -> u32 {
        self.whole() as u32 & 0xFFFF
    }
}

impl std::fmt::Debug for ByNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("ByNumber").field(&self.number()).field(&self.slot()).field(&self.ordinal()).finish()
    }
}

impl serde::Serialize for ByNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // As it was told before it was made small: what has no number is the greatest of 64 bits.
        let number = if self.number() == Self::LAST { i64::MAX } else { self.number() };
        (number, self.slot(), self.ordinal()).serialize(serializer)
    }
}

/// Ordered by a text; one line a case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct ByText(pub(crate) Box<str>, pub(crate) Slot);

impl Place for ByNumber {
    fn of(cursor: &Cursor) -> Self {
        Self::new(cursor.major, cursor.slot, cursor.ordinal)
    }
    fn cursor(&self) -> Cursor {
        Cursor { major: self.number(), text: Box::default(), slot: self.slot(), ordinal: self.ordinal() }
    }
    #[expect(clippy::cast_possible_truncation, reason = "the 32 bits in the middle")]
    fn slot(&self) -> Slot {
        (self.whole() >> 16) as Slot
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

/// The most lines that are looked at to count those that are asked for.
pub const MOST_COUNTED: usize = 10_000;

/// How many lines there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineCount {
    /// So many were found.
    pub number: u64,
    /// All were looked at, and there are no more.
    pub is_all: bool,
}

/// Counts what a filter takes, of so many lines at most.
pub(crate) fn count<T>(mut lines: impl Iterator<Item = T>, most: usize, takes: impl FnMut(&T) -> bool) -> LineCount {
    let number = lines.by_ref().take(most).filter(takes).count() as u64;
    LineCount { number, is_all: lines.next().is_none() }
}

/// Reads a page; `read` says what stands at a place, `None` where the filter leaves it out.
pub(crate) fn page<K: Place, T>(
    index: &BTreeSet<K>,
    paging: &Paging,
    descending: bool,
    read: impl FnMut(&K) -> Option<T>,
) -> Page<T> {
    page_of(|low, high| index.range((low, high)).cloned(), paging, descending, read)
}

/// The same over an order that is not kept as such: `range` gives its places between two bounds, ascending.
pub(crate) fn page_of<K: Place, T, R: DoubleEndedIterator<Item = K>>(
    range: impl FnOnce(Bound<K>, Bound<K>) -> R,
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
    let mut range = range(bound(low), bound(high));
    while let Some(place) = if descending == paging.backwards { range.next() } else { range.next_back() } {
        let Some(line) = read(&place) else { continue };
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

/// Puts the lines of a case where its old ones stood, by difference.
pub(crate) fn renumber<T>(
    index: &mut BTreeSet<ByNumber>,
    slot: Slot,
    kept: &mut List<T>,
    new: List<T>,
    number: impl Fn(&T) -> i64,
) {
    if !kept.iter().map(&number).eq(new.iter().map(&number)) {
        for (line, ordinal) in kept.iter().zip(0..) {
            index.remove(&ByNumber::new(number(line), slot, ordinal));
        }
        for (line, ordinal) in new.iter().zip(0..) {
            index.insert(ByNumber::new(number(line), slot, ordinal));
        }
    }
    *kept = new;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_lines_are_looked_at_to_count_them_and_the_answer_says_whether_more_are_left() {
        let even = |number: &i32| number % 2 == 0;
        assert_eq!(count(1..=7, 8, even), LineCount { number: 3, is_all: true });
        assert_eq!(count(1..=8, 8, even), LineCount { number: 4, is_all: true });
        assert_eq!(count(1..=9, 8, even), LineCount { number: 4, is_all: false });
    }
}
