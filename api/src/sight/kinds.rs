//! Which kinds of events somebody sees nothing of, so that a search passes them over unread. What an event is about is said by
//! [`subject_of`] alone; what it said of the kinds that were read is remembered here, for it says the same of every event of
//! a kind. Only what became of a deadline is about what the deadline was of.

use std::{
    collections::BTreeMap,
    sync::{PoisonError, RwLock},
};

use domain::{
    Event,
    access::{Viewer, subject_of},
    deadline,
    terms::{DeadlineKind, Reach, Subject},
};

/// What the kinds are about that were read since the program began, by their numbers.
pub(crate) static KNOWN: Kinds = Kinds(RwLock::new(BTreeMap::new()));

/// Kinds by number, and what they are about.
#[derive(Debug)]
pub(crate) struct Kinds(RwLock<BTreeMap<u16, Subject>>);

/// The kinds that are about what a deadline is of.
const OF_DEADLINES: [&str; 2] = ["DeadlinePassed", "DeadlineNear"];

/// What became of deadlines is about one of these.
fn of_deadlines() -> impl Iterator<Item = Subject> {
    DeadlineKind::ALL.iter().flat_map(|kind| deadline::subjects(*kind))
}

impl Kinds {
    /// Remembers what events of this kind are about. False where that was known.
    pub(crate) fn note(&self, event: &Event) -> bool {
        let kind = event.kind();
        if OF_DEADLINES.contains(&kind.name) {
            return false;
        }
        let number = kind.number;
        if self.0.read().unwrap_or_else(PoisonError::into_inner).contains_key(&number) {
            return false;
        }
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(number, subject_of(event)).is_none()
    }

    /// The kinds that are known to be about nothing that this viewer sees, ascending.
    pub(crate) fn unseen(&self, viewer: &Viewer) -> Vec<u16> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut unseen: Vec<u16> =
            known.iter().filter(|(_, subject)| !viewer.sees(**subject)).map(|(number, _)| *number).collect();
        drop(known);
        if of_deadlines().all(|subject| !viewer.sees(subject)) {
            unseen.extend(Event::kinds().filter(|kind| OF_DEADLINES.contains(&kind.name)).map(|kind| kind.number));
            unseen.sort_unstable();
        }
        unseen
    }
}

/// Whether events must be read to know which of them this viewer sees: the index of the trail tells their kinds, and not of
/// which deadline they are, nor to whom a notification was sent.
pub(crate) fn must_be_read(viewer: &Viewer) -> bool {
    let row = viewer.row();
    let some = of_deadlines().any(|subject| row.sees(subject));
    row.reach == Reach::Addressed || some && !of_deadlines().all(|subject| row.sees(subject))
}

#[cfg(test)]
mod tests {
    use domain::{
        Actor, Registry,
        terms::{Day, Office, Role, TokenScope, UserId},
    };

    use super::*;

    fn viewer(scopes: &[TokenScope]) -> Viewer {
        let office = Office::new("local").unwrap();
        let actor = Actor { user: UserId::new("system").unwrap(), role: Role::System, office, on_behalf_of: None };
        Viewer::of(&Registry::default(), &actor, Day::parse("2026-01-01").unwrap()).within(scopes)
    }

    #[test]
    fn what_is_passed_over_is_seen_by_nobody_who_passes_it_over() {
        let kinds = Kinds(RwLock::default());
        let (samples, played) = (fixtures::samples::envelopes(), fixtures::Ledger::with_scenarios().unwrap());
        let events = || samples.iter().chain(played.log()).map(|envelope| &envelope.event);
        for event in events() {
            kinds.note(event);
        }
        for event in events().filter(|event| !OF_DEADLINES.contains(&event.kind().name)) {
            let known = kinds.0.read().unwrap()[&event.kind().number];
            assert_eq!(known, subject_of(event), "{} is always about the same", event.kind().name);
        }
        let [all, ledger, none] =
            [TokenScope::Read, TokenScope::Verify, TokenScope::Alerts].map(|scope| viewer(&[scope]));
        for viewer in [&all, &ledger, &none] {
            let unseen = kinds.unseen(viewer);
            for event in events() {
                let passed_over = unseen.binary_search(&event.kind().number).is_ok();
                assert_eq!(passed_over, !viewer.sees(subject_of(event)), "{}", event.kind().name);
            }
        }
        assert_eq!(kinds.unseen(&none).len(), Event::kinds().count(), "a screen on a wall sees no event");
        assert!(!must_be_read(&all) && !must_be_read(&ledger) && !must_be_read(&none));
    }
}
