//! The cases that somebody reaches, and what is read of them a part at a time.

use std::sync::Arc;

use domain::{
    Revision, Stream,
    access::CaseSight,
    terms::{CaseId, Subject},
};
use projections::{CaseLine, MOST_LINES, Page, Paging, RegisterFilter, RegisterSort, Views};

use crate::gallery::{Asker, Missing, Shelf, one};

/// The most cases that one picture looks at.
pub(super) const MOST_CASES: usize = 2_000;

/// The most cases whose states one picture reads.
const MOST_STATES: usize = 500;

/// The states, and the lines that are made from states, that are read while the views are held once: most are packed, and
/// this is about a millisecond.
pub(in crate::gallery) const AT_ONCE: usize = 50;

/// The lines of pages that are made from states, so many at most, and whether there are more. Each part is read while the
/// views are held for it alone; a later one may know already what was recorded since.
pub(super) fn in_parts<T>(shelf: &impl Shelf, ask: impl Fn(&Views, &Paging) -> Page<T>) -> (Vec<T>, bool) {
    let (mut lines, mut paging) = (Vec::new(), Paging::first(AT_ONCE));
    loop {
        let page = shelf.ask(|views| ask(views, &paging));
        let (more, last) = (page.has_more, page.lines.last().map(|paged| paged.cursor.clone()));
        lines.extend(page.into_lines());
        match last.filter(|_| more && lines.len() < MOST_LINES) {
            Some(cursor) => paging = Paging::after(cursor, AT_ONCE.min(MOST_LINES - lines.len())),
            None => return (lines, more),
        }
    }
}

/// The cases of the register, the newest first: so many at most, and how many there are.
pub(super) struct Lines {
    pub(super) lines: Vec<Arc<CaseLine>>,
    pub(super) is_cut: bool,
}

pub(super) fn lines(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, most: usize) -> Lines {
    let (mut lines, mut paging) = (Vec::new(), Paging::first(MOST_LINES.min(most)));
    loop {
        let page = match asker.viewer {
            Some(viewer) => views.seen_by(viewer).register(filter, RegisterSort::Opened, true, &paging),
            None => views.register(filter, RegisterSort::Opened, true, &paging),
        };
        let (more, last) = (page.has_more, page.lines.last().map(|paged| paged.cursor.clone()));
        lines.extend(page.into_lines());
        match last.filter(|_| more && lines.len() < most) {
            Some(cursor) => paging = Paging::after(cursor, MOST_LINES.min(most - lines.len())),
            None => return Lines { lines, is_cut: more },
        }
    }
}

pub(super) fn sight_of(views: &Views, asker: &Asker<'_>, case: CaseId) -> Option<CaseSight> {
    asker.viewer.and_then(|viewer| views.seen_by(viewer).of_case(case))
}

/// Whether all that the case holds about these is seen.
pub(super) fn sees_whole(asker: &Asker<'_>, sight: Option<&CaseSight>, subjects: &[Subject]) -> bool {
    asker.viewer.is_none() || sight.is_some_and(|sight| subjects.iter().all(|subject| sight.sees_whole(*subject)))
}

/// Whether cases are seen one by one.
pub(super) fn sees_cases(asker: &Asker<'_>) -> bool {
    asker.viewer.is_none_or(|viewer| viewer.sees(Subject::CaseSummary))
}

/// The cases that a picture draws; those of which not all is seen are counted.
pub(super) struct Chosen {
    pub(super) lines: Vec<Arc<CaseLine>>,
    pub(super) hidden: usize,
    pub(super) demonstration: bool,
    /// How many fit, where not all are drawn.
    pub(super) all: usize,
}

pub(super) fn chosen(
    views: &Views,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    subjects: &[Subject],
    fits: impl Fn(&CaseLine) -> bool,
) -> Chosen {
    let known = lines(views, asker, filter, MOST_CASES);
    let (mut lines, mut hidden, mut all, mut demonstration) = (Vec::new(), 0, 0, false);
    for line in known.lines {
        let sight = sight_of(views, asker, line.id);
        if !sees_whole(asker, sight.as_ref(), subjects) {
            // Whether it would fit is not told either.
            hidden += 1;
            continue;
        }
        if !fits(&line) {
            continue;
        }
        all += 1;
        demonstration |= line.demonstration;
        if lines.len() < MOST_STATES {
            lines.push(line);
        }
    }
    Chosen { lines, hidden, demonstration, all }
}

/// A case with its state.
pub(in crate::gallery) type Stated = (Arc<CaseLine>, Arc<domain::Case>);

/// The states of cases as their lines found them: of one that was written to since, from its record.
pub(in crate::gallery) fn states(shelf: &impl Shelf, lines: &[Arc<CaseLine>]) -> Result<Vec<Stated>, Missing> {
    let mut stated = Vec::with_capacity(lines.len());
    for part in lines.chunks(AT_ONCE) {
        let read: Vec<_> = shelf.ask(|views| part.iter().map(|line| views.case(line.id)).collect());
        for (line, case) in part.iter().zip(read) {
            let Some(mut case) = case else { continue };
            if case.revision != line.revision {
                let events = shelf.log().history(&Stream::Case(line.id), Revision(1)..=line.revision)?;
                case = Arc::new(one::folded(events.iter()));
            }
            stated.push((Arc::clone(line), case));
        }
    }
    Ok(stated)
}
