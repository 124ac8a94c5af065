//! The few events of a case that say who reaches it and who reads its evidence. They are kept as they were recorded, each
//! with its position, so that a correction or an annulment changes the answer with the case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Envelope, Event, List, Position,
    case::{assignment, evidence, notification, patch, scope},
    terms::{Confidentiality, Country, Day, DonorRef, EvidenceId, Office, Role, Text, UserId},
};

/// What the opening says of who reaches the case. The fields are called as in the body: corrections name them so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Opening {
    pub(super) country: Country,
    pub(super) office: Office,
    pub(super) case_owner: UserId,
    pub(super) donors: List<DonorRef>,
}

impl Opening {
    pub(super) fn of(body: &scope::CaseOpened) -> Self {
        Self {
            country: body.country,
            office: body.office.clone(),
            case_owner: body.case_owner.clone(),
            donors: List::from(&body.donors),
        }
    }

    /// As it is after a correction.
    pub(super) fn correct(&mut self, field: &str, new_value: &str) {
        put(self, field, new_value);
    }
}

/// What such an event says, under the names of its body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Said {
    Assigned(Assigned),
    Ended(Ended),
    Declared(Declared),
    Notified(Notified),
    Changed(Changed),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Assigned {
    user: UserId,
    role: Role,
    from: Day,
    to: Option<Day>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Ended {
    user: UserId,
    role: Role,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Declared {
    user: UserId,
    recusal: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Notified {
    authority: Text<200>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Changed {
    evidence: EvidenceId,
    confidentiality: Confidentiality,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    position: Position,
    on: Day,
    said: Said,
}

/// Who is assigned, recused or notified, and which access to evidence was changed, as it counts today.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Told {
    /// Ascending by position; what is annulled is not among them.
    kept: List<Kept>,
    /// What follows from them.
    pub(super) assigned: assignment::Assignments,
}

impl Told {
    /// Keeps the event where it is one of these.
    pub(super) fn note(&mut self, envelope: &Envelope) {
        let Some(said) = Said::of(&envelope.event) else { return };
        let kept = Kept { position: envelope.position, on: envelope.effective_on, said };
        kept.assign(&mut self.assigned);
        self.kept.push(kept);
    }

    /// An event was corrected.
    pub(super) fn correct(&mut self, target: Position, field: &str, new_value: &str) {
        if let Some(known) = self.kept.iter_mut().find(|known| known.position == target) {
            known.said.correct(field, new_value);
            self.assign_anew();
        }
    }

    /// An event was annulled.
    pub(super) fn annul(&mut self, target: Position) {
        self.kept.retain(|known| known.position != target);
        self.assign_anew();
    }

    /// Whether a person stepped back from the case.
    pub(super) fn is_recused(&self, user: &UserId) -> bool {
        self.kept.iter().any(|known| matches!(&known.said, Said::Declared(body) if body.recusal && body.user == *user))
    }

    /// The authorities that were notified.
    pub(super) fn authorities(&self) -> impl Iterator<Item = &Text<200>> {
        self.kept.iter().filter_map(|known| match &known.said {
            Said::Notified(body) => Some(&body.authority),
            Said::Assigned(_) | Said::Ended(_) | Said::Declared(_) | Said::Changed(_) => None,
        })
    }

    /// What was said last of who may read each piece of evidence, after it was attached.
    pub(super) fn classes(&self) -> BTreeMap<EvidenceId, Confidentiality> {
        let changed = self.kept.iter().filter_map(|known| match &known.said {
            Said::Changed(body) => Some((body.evidence.clone(), body.confidentiality)),
            Said::Assigned(_) | Said::Ended(_) | Said::Declared(_) | Said::Notified(_) => None,
        });
        changed.collect()
    }

    fn assign_anew(&mut self) {
        self.assigned = assignment::Assignments::default();
        self.kept.iter().for_each(|known| known.assign(&mut self.assigned));
    }
}

impl Kept {
    fn assign(&self, assigned: &mut assignment::Assignments) {
        match &self.said {
            Said::Assigned(body) => assigned.begin(&body.user, body.role, body.from, body.to),
            Said::Ended(body) => assigned.end(&body.user, body.role, self.on),
            Said::Declared(_) | Said::Notified(_) | Said::Changed(_) => (),
        }
    }
}

impl Said {
    fn of(event: &Event) -> Option<Self> {
        if let Event::Assignment(event) = event {
            return Some(match event {
                assignment::Event::RoleAssigned(body) => {
                    Self::Assigned(Assigned { user: body.user.clone(), role: body.role, from: body.from, to: body.to })
                }
                assignment::Event::RoleAssignmentEnded(body) => {
                    Self::Ended(Ended { user: body.user.clone(), role: body.role })
                }
            });
        }
        if let Event::Scope(scope::Event::ConflictOfInterestDeclared(body)) = event {
            return Some(Self::Declared(Declared { user: body.user.clone(), recusal: body.recusal }));
        }
        if let Event::Notification(notification::Event::AuthoritiesNotified(body)) = event {
            return Some(Self::Notified(Notified { authority: body.authority.clone() }));
        }
        if let Event::Evidence(evidence::Event::EvidenceAccessChanged(body)) = event {
            let (evidence, confidentiality) = (body.evidence.clone(), body.confidentiality);
            return Some(Self::Changed(Changed { evidence, confidentiality }));
        }
        None
    }

    fn correct(&mut self, field: &str, new_value: &str) {
        match self {
            Self::Assigned(body) => put(body, field, new_value),
            Self::Ended(body) => put(body, field, new_value),
            Self::Declared(body) => put(body, field, new_value),
            Self::Notified(body) => put(body, field, new_value),
            Self::Changed(body) => put(body, field, new_value),
        }
    }
}

/// Replaces a field, where it is one of those that are kept.
fn put<T: Serialize + serde::de::DeserializeOwned>(body: &mut T, field: &str, new_value: &str) {
    if let Some(corrected) = patch(body, field, new_value) {
        *body = corrected;
    }
}
