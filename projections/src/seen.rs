//! The same questions, asked by somebody: what is out of their reach is left out while the answer is made, so that pages are
//! full, counts count only what is seen, and no cursor lies where nothing may be.

use std::sync::Arc;

use domain::{
    Position,
    access::{CaseFacts, CaseSight, Viewer},
    terms::{CaseId, RecipientId, Subject},
};

use crate::{
    agenda::{AgendaFilter, AgendaLine, Due},
    indicators::{IndicatorFilter, IndicatorLine},
    paging::{LineCount, Page, Paging},
    recipients::{RecipientFilter, RecipientHistory, RecipientLine},
    register::{Asked, CaseLine, RegisterFilter, RegisterSort},
    tally::{Counted, Tally, TallyFilter},
    tracker::{TrackerFilter, TrackerLine},
    trail::{Order, Start, TrailFilter, TrailPage},
    views::Views,
};

/// The views as somebody sees them.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    views: &'a Views,
    viewer: &'a Viewer,
    passed_over: &'a [u16],
}

/// Whose eyes a question is asked with; none where the program asks for its own work.
pub(crate) type Eyes<'a> = Option<&'a Viewer>;

impl Views {
    /// The views as somebody sees them.
    pub fn seen_by<'a>(&'a self, viewer: &'a Viewer) -> Seen<'a> {
        Seen { views: self, viewer, passed_over: &[] }
    }

    /// What access is decided by, of a case.
    pub(crate) fn facts(&self, case: CaseId) -> Option<&CaseFacts> {
        self.registry().access().facts(case)
    }

    /// Whether a case is there for whoever asks.
    pub(crate) fn reached(&self, eyes: Eyes<'_>, case: CaseId) -> bool {
        eyes.is_none_or(|viewer| viewer.reaches_case(self.registry(), case))
    }

    /// Whether a case is there for whoever asks, and all that it holds about a subject is seen.
    pub(crate) fn shown(&self, eyes: Eyes<'_>, case: CaseId, subject: Subject) -> bool {
        eyes.is_none_or(|viewer| {
            let sight = self.facts(case).and_then(|facts| viewer.of_case(facts));
            sight.is_some_and(|sight| sight.sees_whole(subject))
        })
    }

    /// Whether a case is there for whoever asks, and with it something that falls due of it.
    pub(crate) fn falls_due(&self, eyes: Eyes<'_>, case: CaseId, due: &Due) -> bool {
        eyes.is_none_or(|viewer| {
            let sight = self.facts(case).and_then(|facts| viewer.of_case(facts));
            sight.is_some_and(|sight| sight.sees_deadline(self.registry(), due.kind, due.subject.as_str()))
        })
    }

    /// What of a case is counted for whoever asks; none where it is not there. Who sees cases one by one is counted what
    /// they see of each: with a filter, or one case, a count tells of it. Who sees none of them, and small counts neither,
    /// is counted all that is not too confidential.
    pub(crate) fn counted(&self, eyes: Eyes<'_>, case: CaseId) -> Option<Counted> {
        let Some(viewer) = eyes else { return Some(Counted::ALL) };
        let sight = self.facts(case).and_then(|facts| viewer.of_case(facts))?;
        let in_sum = viewer.row().without_small_counts && !viewer.sees(Subject::CaseSummary);
        let counts = |subject| if in_sum { sight.reads_all_of(subject) } else { sight.sees_whole(subject) };
        Some(Counted {
            pairs: counts(Subject::Scope),
            risk: counts(Subject::Risk),
            decisions: counts(Subject::Decisions),
            suspensions: counts(Subject::Suspensions),
        })
    }

    /// Whether a filter may look at this of a case.
    pub(crate) fn may_ask(&self, eyes: Eyes<'_>, case: CaseId, asked: Asked) -> bool {
        eyes.is_none_or(|viewer| {
            let sight = self.facts(case).and_then(|facts| viewer.of_case(facts));
            sight.is_some_and(|sight| asked.is_seen(&sight))
        })
    }
}

impl<'a> Seen<'a> {
    /// The same without events of these kinds, by number, ascending: those that the viewer is known to see nothing of.
    #[must_use]
    pub const fn passing_over(self, kinds: &'a [u16]) -> Self {
        Self { passed_over: kinds, ..self }
    }

    fn sees(&self, subject: Subject) -> bool {
        self.viewer.sees(subject)
    }

    pub(crate) const fn views(&self) -> &Views {
        self.views
    }

    pub(crate) const fn viewer(&self) -> &Viewer {
        self.viewer
    }

    /// What is seen of a case; none where it is out of reach.
    pub fn of_case(&self, case: CaseId) -> Option<CaseSight> {
        self.viewer.of_case(self.views.facts(case)?)
    }

    /// A page of the register: reached cases.
    pub fn register(
        &self,
        filter: &RegisterFilter,
        sort: RegisterSort,
        descending: bool,
        paging: &Paging,
    ) -> Page<Arc<CaseLine>> {
        if !self.sees(Subject::CaseSummary) {
            return Page::empty();
        }
        self.views.register_for(Some(self.viewer), filter, sort, descending, paging)
    }

    /// How many cases that page after page of the register would show, as far as they are counted.
    pub fn register_count(&self, filter: &RegisterFilter) -> LineCount {
        if !self.sees(Subject::CaseSummary) {
            return LineCount { number: 0, is_all: true };
        }
        self.views.register_count_for(Some(self.viewer), filter)
    }

    /// The same of what falls due.
    pub fn agenda_count(&self, filter: &AgendaFilter) -> LineCount {
        if !self.sees(Subject::CaseSummary) {
            return LineCount { number: 0, is_all: true };
        }
        self.views.agenda_count_for(Some(self.viewer), filter)
    }

    /// The same of measures and conditions.
    pub fn tracker_count(&self, filter: &TrackerFilter) -> LineCount {
        self.views.tracker_count_for(Some(self.viewer), filter)
    }

    /// Counts over the reached cases.
    pub fn tally(&self, filter: &TallyFilter) -> Tally {
        self.views.tally_for(Some(self.viewer), filter)
    }

    /// What falls due of reached cases, soonest first.
    pub fn agenda(&self, filter: &AgendaFilter, paging: &Paging) -> Page<AgendaLine> {
        if !self.sees(Subject::CaseSummary) {
            return Page::empty();
        }
        self.views.agenda_for(Some(self.viewer), filter, paging)
    }

    /// Measures and conditions of reached cases. A case of whose measures (or conditions) something is too confidential has
    /// none of them here: a line says how all its events stand, not some.
    pub fn tracker(&self, filter: &TrackerFilter, paging: &Paging) -> Page<TrackerLine> {
        self.views.tracker_for(Some(self.viewer), filter, paging)
    }

    /// The board of indicators of reached cases; the same holds.
    pub fn indicators(&self, filter: &IndicatorFilter, paging: &Paging) -> Page<IndicatorLine> {
        self.views.indicators_for(Some(self.viewer), filter, paging)
    }

    /// Searches the log. Streams that are out of reach, events that are by their class alone, and the kinds of
    /// [`passing_over`](Self::passing_over) are passed over unread; whoever reads what was found still has to ask [`Viewer::sees_event`].
    pub fn trail(
        &self,
        filter: &TrailFilter,
        order: Order,
        from: Option<Position>,
        limit: usize,
        budget: usize,
    ) -> TrailPage {
        self.views.trail_for(Some(self.viewer), self.passed_over, filter, &Start { order, from, limit, budget })
    }

    /// A recipient with the cases around it whose scope is seen, and of its screenings and commanders those that are.
    pub fn recipient_history(&self, id: &RecipientId) -> Option<RecipientHistory> {
        if !self.sees(Subject::Recipients) {
            return None;
        }
        self.views.recipient_history_for(Some(self.viewer), id)
    }

    /// Recipients after one, by id, with the number of cases whose scope is seen; and whether more follow.
    pub fn recipients(
        &self,
        filter: &RecipientFilter,
        after: Option<&RecipientId>,
        limit: usize,
    ) -> (Vec<RecipientLine>, bool) {
        if !self.sees(Subject::Recipients) {
            return (Vec::new(), false);
        }
        self.views.recipients_for(Some(self.viewer), filter, after, limit)
    }
}
