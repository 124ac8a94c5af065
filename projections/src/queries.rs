//! The questions the views answer. All of them expect settled views.

use std::{collections::HashMap, sync::Arc};

use domain::{
    Case, Position, Stream,
    recipient::Recipient,
    terms::{CaseId, Confidentiality, Day, RecipientId, Reference, Subject},
};

use crate::{
    agenda::{AgendaFilter, AgendaLine},
    alerts::{AlertFilter, AlertPage, Alerts},
    cases::{CaseTimes, Entry},
    derived::Derived,
    indicators::{IndicatorFilter, IndicatorLine},
    paging::{ByNumber, MOST_LINES, Page, Paging, Place, page},
    recipients::{RecipientCase, RecipientFilter, RecipientHistory, RecipientLine},
    register::{CaseLine, PairCount, RegisterFilter, RegisterSort},
    seen::Eyes,
    tally::{Tally, TallyFilter, tally},
    tracker::{TrackedKind, TrackerFilter, TrackerLine},
    trail::{Order, Outline, Start, TrailFilter, TrailPage},
    views::Views,
};

/// Levels of institutions that are climbed.
const MOST_PARENTS: usize = 8;

/// Cases.
impl Views {
    /// The state of a case.
    pub fn case(&self, id: CaseId) -> Option<&Arc<Case>> {
        self.entry(id).map(|entry| &entry.case)
    }

    /// The state of the case with this reference.
    pub fn case_by_reference(&self, reference: &Reference) -> Option<&Arc<Case>> {
        self.case(self.registry().case_by_reference(reference)?)
    }

    /// When a case was first and last written to.
    pub fn case_times(&self, id: CaseId) -> Option<CaseTimes> {
        self.entry(id).map(|entry| entry.times)
    }

    /// Every case, in the order of their first events.
    pub fn cases(&self) -> impl Iterator<Item = (CaseId, &Arc<Case>)> {
        self.folds().cases.entries.iter().map(|entry| (entry.id, &entry.case))
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
        let read = |slot| derived.line(slot).filter(|line| takes(line)).cloned();
        let numbered = |index| page(index, paging, descending, |place: &ByNumber| read(place.slot()));
        match sort {
            RegisterSort::Reference => page(&derived.by_reference, paging, descending, |place| read(place.slot())),
            RegisterSort::Opened => numbered(&derived.by_opening),
            RegisterSort::LastActivity => numbered(&derived.by_activity),
            RegisterSort::NextDeadline => numbered(&derived.by_deadline),
            RegisterSort::Status => numbered(&derived.by_status),
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
        tally(self.derived().lines().map(|line| &**line).filter(|line| self.reached(eyes, line.id)), filter)
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
        let until = filter.until.map(|until| ByNumber(until.milliseconds().saturating_add(1), 0, 0).cursor());
        let from = filter.from.map(|from| ByNumber(from.milliseconds().saturating_sub(1), u32::MAX, u32::MAX).cursor());
        let narrowed = Paging {
            after: paging.after.clone().max(from),
            before: match (paging.before.clone(), until) {
                (Some(before), Some(until)) => Some(before.min(until)),
                (before, until) => before.or(until),
            },
            ..paging.clone()
        };
        page(&self.derived().agenda, &narrowed, false, |place| {
            self.at(place, Derived::agenda_line).filter(|line| filter.takes(line) && self.reached(eyes, line.case_id))
        })
    }

    /// Measures and conditions, by due day.
    pub fn tracker(&self, filter: &TrackerFilter, paging: &Paging) -> Page<TrackerLine> {
        self.tracker_for(None, filter, paging)
    }

    pub(crate) fn tracker_for(&self, eyes: Eyes<'_>, filter: &TrackerFilter, paging: &Paging) -> Page<TrackerLine> {
        let about = |line: &TrackerLine| match line.kind {
            TrackedKind::Measure => Subject::Mitigation,
            TrackedKind::Condition => Subject::Decisions,
        };
        page(&self.derived().tracker, paging, false, |place| {
            let line = self.at(place, |_, place, case| Derived::tracker_line(place, case));
            line.filter(|line| filter.takes(line) && self.shown(eyes, line.case_id, about(line)))
        })
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
            let line = self.at(place, |_, place, case| Derived::indicator_line(place, case));
            line.filter(|line| filter.takes(line) && self.shown(eyes, line.case_id, Subject::Monitoring))
        })
    }

    fn at<T>(&self, place: &ByNumber, read: impl Fn(&Derived, &ByNumber, &Case) -> Option<T>) -> Option<T> {
        read(self.derived(), place, &self.folds().cases.get(place.slot())?.case)
    }

    /// Every line of an order with its place.
    pub(crate) fn all<'a, T>(
        &'a self,
        index: &'a std::collections::BTreeSet<ByNumber>,
        read: impl Fn(&Derived, &ByNumber, &Case) -> Option<T>,
    ) -> Vec<(&'a ByNumber, Option<T>)> {
        index.iter().map(|place| (place, self.at(place, &read))).collect()
    }
}

/// The audit trail and the alerts.
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
        self.trail_for(None, filter, order, from, limit, budget)
    }

    pub(crate) fn trail_for(
        &self,
        eyes: Eyes<'_>,
        filter: &TrailFilter,
        order: Order,
        from: Option<Position>,
        limit: usize,
        budget: usize,
    ) -> TrailPage {
        let folds = self.folds();
        let nothing = TrailPage { positions: Vec::new(), scanned_to: None, complete: true };
        let stream = match filter.case_id.map(|case| folds.streams.number(&Stream::Case(case))) {
            Some(None) => return nothing,
            Some(found) => found,
            None => None,
        };
        let of_recipient = match filter.recipient.as_ref().map(|recipient| folds.recipients.get(recipient)) {
            Some(None) => return nothing,
            Some(found) => found.map(|around| &around.positions[..]),
            None => None,
        };
        let of_stream = stream.and_then(|stream| folds.streams.get(stream)).map(|known| &known.positions[..]);
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
        let start = Start { order, from, limit, budget };
        folds.trail.search(filter, stream, of_recipient.or(of_stream), &start, &mut may_see)
    }

    /// Alerts after a position, in the order of the log, at most `limit` and [`MOST_LINES`].
    pub fn alerts(&self, after: Position, filter: &AlertFilter, limit: usize) -> AlertPage {
        self.folds().alerts.after(after, filter, limit, &|_| true)
    }

    /// Alerts before a position, or the last ones, newest first.
    pub fn latest_alerts(&self, before: Option<Position>, filter: &AlertFilter, limit: usize) -> AlertPage {
        self.folds().alerts.before(before, filter, limit, &|_| true)
    }

    pub(crate) fn folds_alerts(&self) -> &Alerts {
        &self.folds().alerts
    }
}

/// Recipients.
impl Views {
    /// A recipient with all that concerns it; its events by [`Views::trail`] with a filter on it.
    pub fn recipient_history(&self, id: &RecipientId) -> Option<RecipientHistory> {
        self.recipient_history_for(None, id)
    }

    pub(crate) fn recipient_history_for(&self, eyes: Eyes<'_>, id: &RecipientId) -> Option<RecipientHistory> {
        let recipient = self.registry().recipient(id)?;
        let around = self.folds().recipients.get(id)?;
        let above = |known: &RecipientId| self.registry().recipient(known)?.parent.clone();
        let parents = std::iter::successors(recipient.parent.clone(), above).take(MOST_PARENTS).collect();
        let cases = around.cases.iter().filter_map(|slot| {
            let (entry, line) = (self.folds().cases.get(*slot)?, self.derived().line(*slot)?);
            if !self.reached(eyes, entry.id) {
                return None;
            }
            let link = entry.case.scope.link(id);
            Some(RecipientCase {
                case_id: entry.id,
                reference: line.reference.clone(),
                country: line.country,
                status: line.status,
                role: link.map(|link| link.role),
                since: link.map(|link| link.since),
                pairs: own_pairs(&entry.case, id),
                demonstration: line.demonstration,
            })
        });
        Some(RecipientHistory {
            recipient: recipient.clone(),
            parents,
            children: around.children.clone(),
            cases: cases.collect(),
            events: u32::try_from(around.positions.len()).unwrap_or(u32::MAX),
            last_position: around.positions.last().map(|position| Position(u64::from(*position))),
        })
    }

    /// Recipients after one, by id; and whether more follow.
    pub fn recipients(
        &self,
        filter: &RecipientFilter,
        after: Option<&RecipientId>,
        limit: usize,
    ) -> (Vec<RecipientLine>, bool) {
        self.recipients_for(None, filter, after, limit)
    }

    pub(crate) fn recipients_for(
        &self,
        eyes: Eyes<'_>,
        filter: &RecipientFilter,
        after: Option<&RecipientId>,
        limit: usize,
    ) -> (Vec<RecipientLine>, bool) {
        let text = filter.text.as_ref().map(|text| text.trim().to_lowercase());
        let takes = |known: &&Recipient| {
            after.is_none_or(|after| known.recipient > *after)
                && filter.country.is_none_or(|country| known.country == country)
                && filter.force_type.as_ref().is_none_or(|kind| known.force_type == *kind)
                && filter.parent.as_ref().is_none_or(|parent| known.parent.as_ref() == Some(parent))
                && text.as_ref().is_none_or(|text| {
                    known.recipient.as_str().to_lowercase().contains(text)
                        || known.name.as_str().to_lowercase().contains(text)
                })
                && filter
                    .ineligible
                    .is_none_or(|wanted| self.registry().ineligible_since(&known.recipient).is_some() == wanted)
        };
        let mut found = self.registry().recipients().filter(takes);
        let lines = found.by_ref().take(limit.min(MOST_LINES)).map(|known| self.recipient_line(eyes, known)).collect();
        (lines, found.next().is_some())
    }

    fn recipient_line(&self, eyes: Eyes<'_>, known: &Recipient) -> RecipientLine {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let cases = self.folds().recipients.get(&known.recipient).map_or(&[][..], |around| &around.cases);
        let is_there = |slot: &&u32| {
            eyes.is_none() || self.folds().cases.get(**slot).is_some_and(|entry| self.reached(eyes, entry.id))
        };
        let cases = cases.iter().filter(is_there).count();
        let screening_expires_on: Option<Day> = known.counting().map(|screening| screening.expires_on).min();
        RecipientLine {
            recipient: known.recipient.clone(),
            name: known.name.as_str().to_owned(),
            country: known.country,
            force_type: known.force_type.clone(),
            parent: known.parent.clone(),
            cases: count(cases),
            screenings: count(known.screenings.len()),
            ineligible_since: self.registry().ineligible_since(&known.recipient),
            screening_expires_on,
            command_changed_on: known.command_changed_on,
            demonstration: known.demonstration,
        }
    }
}

fn own_pairs(case: &Case, recipient: &RecipientId) -> Vec<PairCount> {
    let mut counts: Vec<PairCount> = Vec::new();
    for known in case.standing.pairs.iter().filter(|known| known.pair.recipient == *recipient) {
        let status = case.pair_status(&known.pair);
        match counts.iter_mut().find(|count| count.status == status) {
            Some(count) => count.count += 1,
            None => counts.push(PairCount { status, count: 1 }),
        }
    }
    counts.sort_by_key(|count| count.status);
    counts
}
