//! Whether somebody may see something: the one place where the table is applied. Whoever asks for a case, an event, a
//! field, an alert, an export or a proof asks here, with the rules of today, whatever moment is asked about.

use std::sync::Arc;

use super::{CaseFacts, OfficePlaced, Row, Table};
use crate::{
    Actor, Envelope, Event, Position, Registry, Stream,
    case::{alert, closing, notification},
    deadline,
    roles::{Holding, held_at},
    terms::{CaseId, Confidentiality, Day, Reach, Role, Subject, TokenScope, UserId},
};

/// Somebody who wants to see something, with the rules that hold for them today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub user: UserId,
    /// In which role.
    pub role: Role,
    /// For which office.
    pub office: crate::terms::Office,
    row: Row,
    table: Arc<Table>,
    place: Option<Arc<OfficePlaced>>,
    on: Day,
}

/// What decides whether an event is seen, known without reading it.
#[derive(Clone, Copy, Debug)]
pub struct Outline<'a> {
    /// The stream it belongs to.
    pub stream: &'a Stream,
    /// Where it is.
    pub position: Position,
    /// [What it is about](subject_of).
    pub subject: Subject,
    /// The class that it was recorded with.
    pub class: Confidentiality,
    /// Who recorded it.
    pub user: &'a UserId,
}

impl Viewer {
    /// Looks up what holds for an actor on a day. Who does not hold the role for that office sees nothing.
    pub fn of(registry: &Registry, actor: &Actor, on: Day) -> Self {
        let access = registry.access();
        let held = actor.role == Role::System
            || matches!(held_at(registry.grants(&actor.user), actor.role, &actor.office, on), Holding::Held(_));
        Self {
            user: actor.user.clone(),
            role: actor.role,
            office: actor.office.clone(),
            row: if held { access.table().row(actor.role) } else { Row::NOTHING },
            table: Arc::clone(access.table()),
            place: access.place(&actor.office).cloned(),
            on,
        }
    }

    /// The same person with a token that is good for less.
    #[must_use]
    pub fn within(mut self, scopes: &[TokenScope]) -> Self {
        if scopes.iter().any(|scope| matches!(scope, TokenScope::Read | TokenScope::Record)) {
            return self;
        }
        let mut subjects = Vec::new();
        for scope in scopes {
            match scope {
                TokenScope::Alerts => {
                    subjects.extend([Subject::Alerts, Subject::Counts]);
                    // It hangs on walls, whoever's it is.
                    self.row.without_small_counts = true;
                }
                TokenScope::Verify => subjects.extend([Subject::Proofs, Subject::Ledger]),
                TokenScope::Read | TokenScope::Record => (),
            }
        }
        self.row = self.row.only(&subjects);
        self
    }

    /// Whether the other sees by the same rules: the same person in the same role and office, the same rules, the same countries,
    /// donors and authorities of the office. Only the day may be another.
    pub fn sees_as(&self, other: &Self) -> bool {
        let Self { user, role, office, row, table, place, on: _ } = self;
        (user, role, office, row, table, place)
            == (&other.user, &other.role, &other.office, &other.row, &other.table, &other.place)
    }

    /// The row of the table that holds.
    pub const fn row(&self) -> &Row {
        &self.row
    }

    /// Whether this is seen at all, wherever it is.
    pub const fn sees(&self, subject: Subject) -> bool {
        self.row.sees(subject)
    }

    /// Whether a case is seen at all. Who may not is told what they are told of a case that does not exist.
    pub fn reaches(&self, facts: &CaseFacts) -> bool {
        let sees_cases = self.row.sees(Subject::CaseSummary) || self.row.sees(Subject::Alerts);
        if sees_cases && self.row.reach != Reach::Addressed && self.is_assigned(facts) {
            return true;
        }
        let place = || self.place.as_deref();
        match self.row.reach {
            Reach::All => true,
            Reach::Country => {
                *facts.office() == self.office
                    || place().is_some_and(|place| place.countries.contains(&facts.country()))
            }
            Reach::Office => *facts.office() == self.office,
            Reach::Addressed => place().is_some_and(|place| {
                facts.donors().iter().any(|donor| place.donors.contains(donor))
                    || facts.authorities().any(|authority| place.authorities.contains(authority))
            }),
            Reach::Assigned | Reach::Nowhere => false,
        }
    }

    fn is_assigned(&self, facts: &CaseFacts) -> bool {
        facts.is_assigned(&self.user, self.on)
    }

    /// Whether the case with this id is seen at all.
    pub fn reaches_case(&self, registry: &Registry, case: CaseId) -> bool {
        registry.access().facts(case).is_some_and(|facts| self.reaches(facts))
    }

    /// The most confidential class that is seen of a case: who is recused sees no more than what is open.
    pub fn class_in(&self, facts: &CaseFacts) -> Confidentiality {
        if facts.is_recused(&self.user) { Confidentiality::Open } else { self.row.up_to }
    }

    /// Whether a stream may hold something that is seen: asked before its events are read.
    pub fn may_see_of(&self, registry: &Registry, stream: &Stream) -> Option<Confidentiality> {
        match stream {
            Stream::Case(case) => {
                registry.access().facts(*case).filter(|facts| self.reaches(facts)).map(|facts| self.class_in(facts))
            }
            Stream::Recipient(_)
            | Stream::Mechanism(_)
            | Stream::Policy
            | Stream::Roles(_)
            | Stream::Ledger
            | Stream::Access => Some(self.row.up_to),
        }
    }

    /// Whether an event is seen with its payload. What somebody recorded in person stays visible to them, as long as they
    /// see the case at all.
    pub fn sees_event(&self, registry: &Registry, envelope: &Envelope) -> bool {
        let outline = Outline {
            stream: &envelope.stream,
            position: envelope.position,
            subject: subject_of(&envelope.event),
            class: envelope.confidentiality,
            user: &envelope.recorded.by.user,
        };
        self.may_see_event(registry, &outline) && self.is_addressed(&envelope.event)
    }

    /// The same, asked before the event is read: false where it is not seen. Where this is true it is seen, but for
    /// [notifications that were sent to somebody else](Self::must_read).
    pub fn may_see_event(&self, registry: &Registry, outline: &Outline<'_>) -> bool {
        if !self.row.sees(outline.subject) {
            return false;
        }
        let (class, of) = match outline.stream {
            Stream::Case(case) => match registry.access().facts(*case) {
                Some(facts) if self.reaches(facts) => {
                    (self.class_in(facts), outline.class.max(facts.class_at(outline.position)))
                }
                Some(_) | None => return false,
            },
            Stream::Recipient(_)
            | Stream::Mechanism(_)
            | Stream::Policy
            | Stream::Roles(_)
            | Stream::Ledger
            | Stream::Access => (self.row.up_to, outline.class),
        };
        let own = *outline.user == self.user && self.row.reach != Reach::Addressed;
        of <= class || own
    }

    /// Whether events about this must be read to know whether this viewer sees them: those that were sent to somebody.
    pub fn must_read(&self, subject: Subject) -> bool {
        self.row.reach == Reach::Addressed && subject == Subject::Notifications
    }

    /// Whether everything of a case is seen that its subjects allow: then its state needs no second fold.
    pub fn sees_all_classes(&self, facts: &CaseFacts, highest: Confidentiality) -> bool {
        self.row.reach != Reach::Addressed && highest.max(facts.highest()) <= self.class_in(facts)
    }

    /// A donor or an authority sees of the notifications only those that were sent to them.
    fn is_addressed(&self, event: &Event) -> bool {
        if self.row.reach != Reach::Addressed {
            return true;
        }
        let Event::Notification(event) = event else { return true };
        match event {
            notification::Event::AuthoritiesNotified(body) => {
                self.place.as_deref().is_some_and(|place| place.authorities.contains(&body.authority))
            }
            // What somebody answered is our record of it.
            notification::Event::AuthorityResponseRecorded(_) => false,
        }
    }

    /// A count as this viewer is shown it: none where it is small enough to point at a case.
    pub fn count(&self, count: u32) -> Option<u32> {
        let withheld = self.row.without_small_counts && count > 0 && count < self.table.smallest_count;
        (!withheld).then_some(count)
    }
}

/// What an event is about.
pub fn subject_of(event: &Event) -> Subject {
    match event {
        Event::Scope(_) | Event::Assignment(_) => Subject::Scope,
        Event::Precondition(_) => Subject::Preconditions,
        Event::Consultation(_) => Subject::Consultation,
        Event::Risk(_) => Subject::Risk,
        Event::Mitigation(_) => Subject::Mitigation,
        Event::Monitoring(_) => Subject::Monitoring,
        Event::Incident(_) => Subject::Incidents,
        Event::Intervention(_) => Subject::Interventions,
        Event::Suspension(_) => Subject::Suspensions,
        Event::Emergency(_) => Subject::Emergencies,
        Event::Decision(_) => Subject::Decisions,
        Event::Notification(_) => Subject::Notifications,
        Event::Agreement(_) => Subject::Agreements,
        Event::Delivery(_) => Subject::Deliveries,
        Event::Evidence(_) => Subject::Evidence,
        Event::Correction(_) => Subject::Corrections,
        Event::Closing(closing::Event::DeadlinePassed(body)) => deadline::about(body.kind, body.subject.as_str()).0,
        Event::Closing(_) => Subject::Closing,
        Event::Alert(alert::Event::DeadlineNear(body)) => deadline::about(body.kind, body.subject.as_str()).0,
        // What people write about an alert is for those who watch the case: a screen on a wall shows alerts, and no notes.
        Event::Alert(_) => Subject::Monitoring,
        Event::Recipient(_) => Subject::Recipients,
        Event::CountryMechanism(_) => Subject::CountryMechanisms,
        Event::Policy(_) => Subject::Policy,
        Event::Role(_) => Subject::Roles,
        Event::Ledger(_) => Subject::Ledger,
        Event::Access(super::Event::ReadingsRecorded(_)) => Subject::Readings,
        Event::Access(super::Event::AccessRulesPublished(_)) => Subject::Policy,
        Event::Access(
            super::Event::OfficePlaced(_)
            | super::Event::AccountOpened(_)
            | super::Event::AccountClosed(_)
            | super::Event::AccessTokenIssued(_)
            | super::Event::AccessTokenRevoked(_)
            | super::Event::EmergencyAccountUsed(_),
        ) => Subject::Accounts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::{Country, Office, Text};

    #[test]
    fn an_office_that_loses_a_country_sees_by_other_rules_and_the_next_day_does_not_count() {
        let office = Office::new("XA-OFFICE").unwrap();
        let actor = Actor {
            user: UserId::new("U-1").unwrap(),
            role: Role::Auditor,
            office: office.clone(),
            on_behalf_of: None,
        };
        let placed = |countries: &[&str]| {
            Some(Arc::new(OfficePlaced {
                office: office.clone(),
                countries: countries.iter().map(|country| Country::new(country).unwrap()).collect(),
                donors: Vec::new(),
                authorities: Vec::new(),
                reason: Text::new("It answers for them.").unwrap(),
            }))
        };
        let day = Day::parse("2026-03-01").unwrap();
        let viewer = Viewer { place: placed(&["XA", "XB"]), ..Viewer::of(&Registry::default(), &actor, day) };
        let tomorrow = Viewer { on: Day::parse("2026-03-02").unwrap(), ..viewer.clone() };
        let alike = Viewer { place: placed(&["XA", "XB"]), ..viewer.clone() };
        let less = Viewer { place: placed(&["XA"]), ..viewer.clone() };
        let other = Viewer { user: UserId::new("U-2").unwrap(), ..viewer.clone() };
        assert!(viewer.sees_as(&tomorrow) && viewer.sees_as(&alike));
        assert!(!viewer.sees_as(&less) && !viewer.sees_as(&other));
    }
}
