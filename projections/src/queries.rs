//! The questions the views answer. All of them expect settled views.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Bound,
    sync::Arc,
};

use domain::{
    Case, Position, Stream,
    terms::{CaseId, Confidentiality, Country, RecipientId, Reference, Subject},
};

use crate::{
    agenda::{AgendaFilter, AgendaLine, Due},
    cases::{CaseTimes, Entry},
    derived::{Derived, Row},
    indicators::{IndicatorFilter, IndicatorLine},
    paging::{ByNumber, LineCount, MOST_COUNTED, Page, Paging, Place, count, page, page_of},
    projection::Projection,
    register::{CaseLine, NextDeadline, RegisterFilter, RegisterSort},
    seen::Eyes,
    tally::{Tally, TallyFilter, tally},
    tracker::{TrackerFilter, TrackerLine},
    trail::{Order, Outline, Start, TrailFilter, TrailPage},
    views::Views,
};

/// Cases.
impl Views {
    /// The state of a case.
    pub fn case(&self, id: CaseId) -> Option<Arc<Case>> {
        self.folds().cases.state(self.entry(id)?)
    }

    /// Whether there is such a case.
    pub fn has_case(&self, id: CaseId) -> bool {
        self.entry(id).is_some()
    }

    /// The state of the case with this reference.
    pub fn case_by_reference(&self, reference: &Reference) -> Option<Arc<Case>> {
        self.case(self.registry().case_by_reference(reference)?)
    }

    /// When a case was first and last written to.
    pub fn case_times(&self, id: CaseId) -> Option<CaseTimes> {
        self.entry(id).map(|entry| entry.times)
    }

    /// Every case, in the order of their first events.
    pub fn cases(&self) -> impl Iterator<Item = (CaseId, Arc<Case>)> {
        let cases = &self.folds().cases;
        cases.entries.iter().filter_map(|entry| Some((entry.id, cases.state(entry)?)))
    }

    /// The ids of all cases, in the order of their first events; no state is looked at.
    pub fn case_ids(&self) -> impl Iterator<Item = CaseId> {
        self.folds().cases.entries.iter().map(|entry| entry.id)
    }

    /// The cases that a recipient is or was linked to; none where that is not known any more.
    pub fn cases_of(&self, recipient: &RecipientId) -> Option<Vec<CaseId>> {
        self.current(&[Projection::Recipients]).ok()?;
        let folds = self.folds();
        let slots = folds.recipients.get(recipient).map_or(&[][..], |around| &around.cases);
        Some(slots.iter().filter_map(|slot| Some(folds.cases.get(*slot)?.id)).collect())
    }

    /// The country of a case.
    pub fn country(&self, id: CaseId) -> Option<Country> {
        self.derived().row(self.folds().streams.slot(id)?)?.country()
    }

    /// How many cases are kept packed.
    pub fn packed(&self) -> usize {
        self.folds().cases.packed()
    }

    /// The positions of a stream's events, ascending.
    pub fn positions_of(&self, stream: &Stream) -> impl DoubleEndedIterator<Item = Position> + ExactSizeIterator {
        let positions = self.folds().streams.find(stream).map_or(&[][..], |known| &known.positions);
        positions.iter().map(|position| Position(u64::from(*position)))
    }

    fn entry(&self, id: CaseId) -> Option<&Entry> {
        self.folds().cases.get(self.folds().streams.slot(id)?)
    }
}

/// The register and its counts.
impl Views {
    /// A case in one line.
    pub fn line(&self, id: CaseId) -> Option<&Arc<CaseLine>> {
        self.derived().line(self.folds().streams.slot(id)?)
    }

    /// A page of the register.
    pub fn register(
        &self,
        filter: &RegisterFilter,
        sort: RegisterSort,
        descending: bool,
        paging: &Paging,
    ) -> Page<Arc<CaseLine>> {
        self.register_for(None, filter, sort, descending, paging)
    }

    pub(crate) fn register_for(
        &self,
        eyes: Eyes<'_>,
        filter: &RegisterFilter,
        sort: RegisterSort,
        descending: bool,
        paging: &Paging,
    ) -> Page<Arc<CaseLine>> {
        let (derived, filter) = (self.derived(), filter.prepared());
        let takes = |line: &CaseLine| {
            self.reached(eyes, line.id) && filter.takes(line, &|asked| self.may_ask(eyes, line.id, asked))
        };
        let read = |slot| {
            let row = derived.row(slot)?;
            row.line.as_ref().filter(|line| takes(line)).map(|line| self.line_for(eyes, row, line))
        };
        let numbered = |index| page(index, paging, descending, |place: &ByNumber| read(place.slot()));
        match sort {
            RegisterSort::Reference => page(&derived.by_reference, paging, descending, |place| read(place.slot())),
            RegisterSort::Opened => numbered(&derived.by_opening),
            RegisterSort::LastActivity => numbered(&derived.by_activity),
            RegisterSort::NextDeadline if eyes.is_none() => numbered(&derived.by_deadline),
            // By the first that is seen: the order by all of them would tell of the others.
            RegisterSort::NextDeadline => page_of(
                |low, high| derived.due_between(low, high),
                paging,
                descending,
                |place: &ByNumber| {
                    let row = derived.row(place.slot())?;
                    let (line, first) = (row.line.as_ref()?, self.first_due(eyes, row));
                    let own = first.map_or((ByNumber::LAST, 0), |(ordinal, due)| (due.number(), ordinal));
                    let is_own = own == (place.number(), place.ordinal());
                    (is_own && takes(line)).then(|| self.line_for(eyes, row, line))
                },
            ),
            RegisterSort::Status => numbered(&derived.by_status),
        }
    }

    pub(crate) fn register_count_for(&self, eyes: Eyes<'_>, filter: &RegisterFilter) -> LineCount {
        let filter = filter.prepared();
        count(self.derived().lines(), MOST_COUNTED, |line| {
            self.reached(eyes, line.id) && filter.takes(line, &|asked| self.may_ask(eyes, line.id, asked))
        })
    }

    /// The first deadline of a case that is seen, with its place among all of them.
    fn first_due<'a>(&self, eyes: Eyes<'_>, row: &'a Row) -> Option<(u32, &'a Due)> {
        let id = row.line.as_ref()?.id;
        (0..).zip(row.all_due()).find(|(_, due)| self.falls_due(eyes, id, due))
    }

    /// A line with what falls due next of what is seen.
    fn line_for(&self, eyes: Eyes<'_>, row: &Row, line: &Arc<CaseLine>) -> Arc<CaseLine> {
        match self.first_due(eyes, row) {
            Some((0, _)) => Arc::clone(line),
            None if line.next_deadline.is_none() => Arc::clone(line),
            first => {
                let next_deadline = first.map(|(_, due)| NextDeadline::of(due));
                Arc::new(CaseLine { next_deadline, ..CaseLine::clone(line) })
            }
        }
    }

    /// How many cases the filter takes.
    pub fn register_count(&self, filter: &RegisterFilter) -> usize {
        let filter = filter.prepared();
        self.derived().lines().filter(|line| filter.takes(line, &|_| true)).count()
    }

    /// Counts over the portfolio.
    pub fn tally(&self, filter: &TallyFilter) -> Tally {
        self.tally_for(None, filter)
    }

    pub(crate) fn tally_for(&self, eyes: Eyes<'_>, filter: &TallyFilter) -> Tally {
        let lines = self.derived().lines();
        tally(lines.filter_map(|line| Some((&**line, self.counted(eyes, line.id)?))), filter)
    }
}

/// Orders over all cases.
impl Views {
    /// What falls due, soonest first.
    pub fn agenda(&self, filter: &AgendaFilter, paging: &Paging) -> Page<AgendaLine> {
        self.agenda_for(None, filter, paging)
    }

    pub(crate) fn agenda_for(&self, eyes: Eyes<'_>, filter: &AgendaFilter, paging: &Paging) -> Page<AgendaLine> {
        // Nothing after `until` is looked at: the place after the last one due then closes the range.
        let until = filter.until.map(|until| ByNumber::new(until.milliseconds().saturating_add(1), 0, 0).cursor());
        let from =
            filter.from.map(|from| ByNumber::new(from.milliseconds().saturating_sub(1), u32::MAX, u32::MAX).cursor());
        let narrowed = Paging {
            after: paging.after.clone().max(from),
            before: match (paging.before.clone(), until) {
                (Some(before), Some(until)) => Some(before.min(until)),
                (before, until) => before.or(until),
            },
            ..paging.clone()
        };
        page(&self.derived().agenda, &narrowed, false, |place| {
            let takes = |row: &Row, id| self.wants_due(eyes, filter, (place, row, id));
            self.at(place, takes, Derived::agenda_line)
        })
    }

    pub(crate) fn agenda_count_for(&self, eyes: Eyes<'_>, filter: &AgendaFilter) -> LineCount {
        let (from, until) = (filter.from, filter.until);
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            return LineCount { number: 0, is_all: true };
        }
        let low = from.map(|from| ByNumber::new(from.milliseconds(), 0, 0));
        let high = until.map(|until| ByNumber::new(until.milliseconds().saturating_add(1), 0, 0));
        let bounds = (low.map_or(Bound::Unbounded, Bound::Included), high.map_or(Bound::Unbounded, Bound::Excluded));
        count(self.derived().agenda.range(bounds), MOST_COUNTED, |place| {
            let place = *place;
            self.is_at(place, |row, id| self.wants_due(eyes, filter, (place, row, id)))
        })
    }

    /// Whether the deadline at a place is asked for, and seen. Who answers for a case is told only to whom all is shown of
    /// what it is about.
    fn wants_due(&self, eyes: Eyes<'_>, filter: &AgendaFilter, (place, row, id): (&ByNumber, &Row, CaseId)) -> bool {
        row.due(place).is_some_and(|(of, known)| {
            filter.takes(id, of, known)
                && self.falls_due(eyes, id, known)
                && (filter.owner.is_none() || self.shown(eyes, id, Subject::Scope))
        })
    }

    /// Measures and conditions, by due day.
    pub fn tracker(&self, filter: &TrackerFilter, paging: &Paging) -> Page<TrackerLine> {
        self.tracker_for(None, filter, paging)
    }

    pub(crate) fn tracker_for(&self, eyes: Eyes<'_>, filter: &TrackerFilter, paging: &Paging) -> Page<TrackerLine> {
        let owner = filter.owner.as_ref().map(|owner| self.derived().owners.number(owner));
        if owner == Some(None) {
            return Page { lines: Vec::new(), has_more: false };
        }
        page(&self.derived().tracker, paging, false, |place| {
            let takes = |row: &Row, id| self.wants_tracked(eyes, filter, owner.flatten(), (place, row, id));
            self.at(place, takes, Derived::tracker_line)
        })
    }

    pub(crate) fn tracker_count_for(&self, eyes: Eyes<'_>, filter: &TrackerFilter) -> LineCount {
        let owner = filter.owner.as_ref().map(|owner| self.derived().owners.number(owner));
        if owner == Some(None) {
            return LineCount { number: 0, is_all: true };
        }
        count(self.derived().tracker.iter(), MOST_COUNTED, |place| {
            let place = *place;
            self.is_at(place, |row, id| self.wants_tracked(eyes, filter, owner.flatten(), (place, row, id)))
        })
    }

    /// Whether the measure or condition at a place is asked for, and seen.
    fn wants_tracked(
        &self,
        eyes: Eyes<'_>,
        filter: &TrackerFilter,
        owner: Option<u32>,
        (place, row, id): (&ByNumber, &Row, CaseId),
    ) -> bool {
        row.tracked(place)
            .is_some_and(|(of, known)| filter.takes(id, of, known, owner) && self.shown(eyes, id, known.subject()))
    }

    /// The board of indicators: breached first, then without data, then by how near they are.
    pub fn indicators(&self, filter: &IndicatorFilter, paging: &Paging) -> Page<IndicatorLine> {
        self.indicators_for(None, filter, paging)
    }

    pub(crate) fn indicators_for(
        &self,
        eyes: Eyes<'_>,
        filter: &IndicatorFilter,
        paging: &Paging,
    ) -> Page<IndicatorLine> {
        page(&self.derived().indicators, paging, false, |place| {
            let takes = |row: &Row, id| {
                row.watched(place)
                    .is_some_and(|(of, known)| filter.takes(id, of, known) && self.shown(eyes, id, Subject::Monitoring))
            };
            self.at(place, takes, Derived::indicator_line)
        })
    }

    /// Whether what stands at a place is asked for; no case is looked at.
    fn is_at(&self, place: &ByNumber, takes: impl Fn(&Row, CaseId) -> bool) -> bool {
        let entry = self.folds().cases.get(place.slot());
        entry.is_some_and(|entry| self.derived().row(place.slot()).is_some_and(|row| takes(row, entry.id)))
    }

    /// The line at a place, where it is asked for; only then its case is looked at.
    fn at<T>(
        &self,
        place: &ByNumber,
        takes: impl Fn(&Row, CaseId) -> bool,
        read: impl Fn(&Row, &ByNumber, &Case) -> Option<T>,
    ) -> Option<T> {
        let cases = &self.folds().cases;
        let entry = cases.get(place.slot())?;
        let row = self.derived().row(place.slot()).filter(|row| takes(row, entry.id))?;
        let case = cases.state(entry)?;
        read(row, place, &case)
    }

    /// Every line of an order with its place.
    pub(crate) fn all<'a, T>(
        &'a self,
        index: &'a BTreeSet<ByNumber>,
        read: impl Fn(&Row, &ByNumber, &Case) -> Option<T>,
    ) -> Vec<(&'a ByNumber, Option<T>)> {
        // Each case once, for its lines lie far apart.
        let cases = &self.folds().cases;
        let states: Vec<_> = cases.entries.iter().map(|entry| cases.state(entry)).collect();
        let line = |place: &ByNumber| {
            let slot = place.slot();
            read(self.derived().row(slot)?, place, states.get(slot as usize)?.as_deref()?)
        };
        index.iter().map(|place| (place, line(place))).collect()
    }
}

/// The audit trail.
impl Views {
    /// Searches the log: after `from`, or before it where the newest come first; at most `limit` positions, looking at
    /// `budget` events at most. Where the search is not complete, it goes on from `scanned_to`.
    pub fn trail(
        &self,
        filter: &TrailFilter,
        order: Order,
        from: Option<Position>,
        limit: usize,
        budget: usize,
    ) -> TrailPage {
        self.trail_for(None, &[], filter, &Start { order, from, limit, budget })
    }

    pub(crate) fn trail_for(
        &self,
        eyes: Eyes<'_>,
        passed_over: &[u16],
        filter: &TrailFilter,
        start: &Start,
    ) -> TrailPage {
        let folds = self.folds();
        let nothing = TrailPage { positions: Vec::new(), scanned_to: None, complete: true, looked_at: 0 };
        let of_stream = match filter.case_id.map(|case| folds.streams.find(&Stream::Case(case))) {
            Some(None) => return nothing,
            Some(found) => found.map(|known| &known.positions[..]),
            None => None,
        };
        let of_recipient = match filter.recipient.as_ref().map(|recipient| folds.recipients.get(recipient)) {
            Some(None) => return nothing,
            Some(found) => found.map(|around| &around.positions[..]),
            None => None,
        };
        if let (Some(viewer), Some(case)) = (eyes, filter.case_id)
            && !viewer.reaches_case(self.registry(), case)
        {
            return nothing;
        }
        // Each stream is judged once in a search.
        let mut judged: HashMap<u32, Option<Confidentiality>> = HashMap::new();
        let mut may_see = |outline: Outline<'_>| {
            let Some(viewer) = eyes else { return true };
            let class = *judged.entry(outline.stream).or_insert_with(|| {
                let stream = folds.streams.get(outline.stream).map(|known| &known.stream)?;
                viewer.may_see_of(self.registry(), stream)
            });
            class.is_some_and(|class| outline.class <= class as u8 || *outline.user == viewer.user)
        };
        let (stream, among) = if of_recipient.is_some() { (of_stream, of_recipient) } else { (None, of_stream) };
        folds.trail.search(filter, stream, among, start, passed_over, &mut may_see)
    }
}
