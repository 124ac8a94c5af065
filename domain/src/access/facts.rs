//! What access is decided by, of each case: kept apart from the case itself, so that asking costs nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Envelope, Event, List,
    case::{assignment, notification, scope},
    terms::{CaseId, Country, Day, DonorRef, Office, Text, UserId},
};

/// What access is decided by, of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// The country of the support.
    pub country: Country,
    /// The office that is responsible.
    pub office: Office,
    /// Who answers for the case.
    pub owner: UserId,
    /// The donors.
    pub donors: List<DonorRef>,
    /// Who works on it.
    pub assigned: assignment::Assignments,
    /// Who is recused.
    pub recused: List<UserId>,
    /// The authorities that were notified.
    pub authorities: List<Text<200>>,
}

impl CaseFacts {
    /// Whether a person owns the case or is assigned to it on a day.
    pub fn is_assigned(&self, user: &UserId, on: Day) -> bool {
        self.owner == *user || self.assigned.is_assigned(user, on)
    }
}

/// The facts of every case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts(BTreeMap<CaseId, CaseFacts>);

impl Facts {
    pub(crate) fn get(&self, case: CaseId) -> Option<&CaseFacts> {
        self.0.get(&case)
    }

    /// Folds an event of a case.
    pub(crate) fn evolve(&mut self, envelope: &Envelope) {
        let Some(case) = envelope.stream.case() else { return };
        if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event {
            let facts = CaseFacts {
                country: body.country,
                office: body.office.clone(),
                owner: body.case_owner.clone(),
                donors: List::from(&body.donors),
                assigned: assignment::Assignments::default(),
                recused: List::default(),
                authorities: List::default(),
            };
            self.0.insert(case, facts);
            return;
        }
        let Some(facts) = self.0.get_mut(&case) else { return };
        match &envelope.event {
            Event::Assignment(event) => facts.assigned.evolve(event, envelope),
            Event::Scope(scope::Event::ConflictOfInterestDeclared(body)) if body.recusal => {
                facts.recused.push(body.user.clone());
            }
            Event::Notification(notification::Event::AuthoritiesNotified(body))
                if !facts.authorities.contains(&body.authority) =>
            {
                facts.authorities.push(body.authority.clone());
            }
            Event::Scope(_)
            | Event::Notification(_)
            | Event::Precondition(_)
            | Event::Consultation(_)
            | Event::Risk(_)
            | Event::Mitigation(_)
            | Event::Monitoring(_)
            | Event::Incident(_)
            | Event::Intervention(_)
            | Event::Suspension(_)
            | Event::Emergency(_)
            | Event::Decision(_)
            | Event::Agreement(_)
            | Event::Delivery(_)
            | Event::Evidence(_)
            | Event::Correction(_)
            | Event::Closing(_)
            | Event::Recipient(_)
            | Event::CountryMechanism(_)
            | Event::Policy(_)
            | Event::Role(_)
            | Event::Ledger(_)
            | Event::Access(_) => (),
        }
    }
}
