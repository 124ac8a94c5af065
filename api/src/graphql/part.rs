//! The part of a case that somebody sees, where that is not all of it: its events, and what they alone come to.

use std::sync::{Arc, OnceLock};

use async_graphql::{Result, SimpleObject};
use domain::{
    Case as State, Envelope, Revision,
    access::{OF_CASES, Viewer, Withheld, subject_of},
    case::clocks::as_effective,
    terms::{CaseId, Day, Subject},
};

use super::{event::Shaped, failure::unreadable, paging::Page};
use crate::casebook::Casebook;

/// What is seen of a case of which not everything is.
pub(super) struct Part {
    /// The events that are seen, in order.
    events: Vec<Arc<Envelope>>,
    /// What the others are about, each once.
    hidden: Vec<Subject>,
    /// How many they are.
    count: u32,
    /// The day of the world that the state is of; none where it is what was known.
    effective_on: Option<Day>,
    /// The case folded from what is seen, once it is asked for.
    state: OnceLock<State>,
}

impl Part {
    /// Reads the history up to a revision, as long as the case is, and keeps what is seen of it.
    pub(super) fn read(casebook: &Casebook, viewer: &Viewer, id: CaseId, up_to: Revision) -> Result<Self> {
        let history = casebook.history(id, up_to).map_err(|error| unreadable(&error))?;
        let views = casebook.views();
        let registry = views.registry();
        let (events, others): (Vec<_>, Vec<_>) =
            history.into_iter().partition(|event| viewer.sees_event(registry, event));
        let mut hidden: Vec<Subject> = Vec::new();
        for event in &others {
            // What is corrected unseen may be of any subject.
            let all = if State::rewrites(&event.event) { &OF_CASES[..] } else { &[] };
            for subject in all.iter().copied().chain([subject_of(&event.event)]) {
                if !hidden.contains(&subject) {
                    hidden.push(subject);
                }
            }
        }
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
        Ok(Self { events, hidden, count, effective_on: None, state: OnceLock::new() })
    }

    /// The same, its state told of a day of the world.
    pub(super) fn on(self, effective_on: Option<Day>) -> Self {
        Self { effective_on, ..self }
    }

    /// The case folded from the events that are seen, and from nothing else.
    pub(super) fn state(&self) -> &State {
        self.state.get_or_init(|| {
            let known: Vec<Envelope> = self.events.iter().map(|event| (**event).clone()).collect();
            self.effective_on.map_or_else(|| State::fold(&known), |on| as_effective(&known, on))
        })
    }

    /// The events that are seen, in order.
    pub(super) fn events(&self) -> &[Arc<Envelope>] {
        &self.events
    }

    /// Whether something about a subject is not seen.
    pub(super) fn hides(&self, subject: Subject) -> bool {
        self.hidden.contains(&subject)
    }

    /// How many events are not seen.
    pub(super) const fn hidden_events(&self) -> u32 {
        self.count
    }

    /// A page of the events that are seen: those, how many there are, and whether some lie before and after. A cursor is a
    /// revision, which nobody has to see.
    pub(super) fn page(&self, page: &Page) -> (Vec<Arc<Envelope>>, u64, bool, bool) {
        let seen = &self.events;
        let place = |revision: u64| seen.partition_point(|event| u64::from(event.revision.0) < revision);
        let start = page.after.map_or(0, |after| place(after.saturating_add(1)));
        let end = page.before.map_or(seen.len(), place).max(start);
        let count = usize::try_from(page.count).unwrap_or(usize::MAX);
        let range = if page.backwards {
            end.saturating_sub(count).max(start)..end
        } else {
            start..end.min(start.saturating_add(count))
        };
        let events = seen.get(range.clone()).unwrap_or_default().to_vec();
        (events, seen.len() as u64, range.start > 0, range.end < seen.len())
    }
}

/// Something of a case that is withheld.
#[derive(SimpleObject)]
pub(super) struct Redaction {
    /// The field of the case: null, or without what is withheld.
    field: &'static str,
    /// Why.
    reason: Shaped<Withheld>,
}

impl Redaction {
    pub(super) const fn of(field: &'static str, reason: Withheld) -> Self {
        Self { field, reason: Shaped(reason) }
    }
}

/// The regions by the names of their fields.
pub(super) const REGIONS: [(&str, Subject); 19] = [
    ("pairs", Subject::Scope),
    ("scope", Subject::Scope),
    ("standing", Subject::Decisions),
    ("preconditions", Subject::Preconditions),
    ("consultation", Subject::Consultation),
    ("risk", Subject::Risk),
    ("mitigation", Subject::Mitigation),
    ("monitoring", Subject::Monitoring),
    ("incidents", Subject::Incidents),
    ("interventions", Subject::Interventions),
    ("suspensions", Subject::Suspensions),
    ("emergencies", Subject::Emergencies),
    ("decisions", Subject::Decisions),
    ("notifications", Subject::Notifications),
    ("agreements", Subject::Agreements),
    ("deliveries", Subject::Deliveries),
    ("evidence", Subject::Evidence),
    ("corrections", Subject::Corrections),
    ("closing", Subject::Closing),
];
