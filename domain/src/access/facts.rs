//! What access is decided by, of each case: kept apart from the case itself, so that asking costs nothing.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{
    subject_of,
    table::bit,
    told::{Opening, Told},
};
use crate::{
    Envelope, Event, List, Position,
    case::{alert, closing, correction, evidence, incident, intervention, scope},
    deadline,
    recipient::Recipient,
    terms::{
        CaseId, Confidentiality, Country, Day, DeadlineKind, DonorRef, EvidenceId, Office, RecipientId, Subject, Text,
        UserId,
    },
};

/// An event of a case that is more confidential than what is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Confidential {
    /// Where it is.
    position: Position,
    /// What the region of the case is about in which it is read.
    region: Subject,
    /// The class that it was recorded with, or that of what it names.
    class: Confidentiality,
    /// The incident or intervention that it is about.
    record: Option<Box<str>>,
}

/// Where a piece of evidence was attached, and who may read it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Piece {
    evidence: EvidenceId,
    position: Position,
    /// What was said when it was attached, or more where a correction said more.
    attached: Confidentiality,
    class: Confidentiality,
}

/// An event that speaks of others, and so is at least as confidential as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Speaking {
    position: Position,
    /// Where it is read.
    region: Subject,
    of: List<Position>,
}

/// What access is decided by, of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// What its opening says.
    opening: Opening,
    /// What was said since of who reaches it and who reads its evidence.
    told: Told,
    /// Where its opening is.
    opened_at: Position,
    /// The events that are more confidential than what is open, ascending.
    confidential: List<Confidential>,
    /// The pieces of evidence, in the order in which they were attached.
    evidence: List<Piece>,
    /// The events that speak of others, ascending.
    speaking: List<Speaking>,
    /// A bit for each subject of which there is something.
    held: u64,
    /// A bit for each subject of which something is restricted, or more.
    restricted: u64,
    /// A bit for each subject of which something is strictly confidential.
    strict: u64,
    /// The most confidential thing that its title comes from.
    title: Confidentiality,
}

impl Piece {
    /// A correction makes evidence more confidential; that it is less so is said by whoever may change access.
    fn correct(&mut self, field: &str, new_value: &str) {
        let corrected = serde_json::from_str::<Confidentiality>(new_value);
        if let (Ok(corrected), "confidentiality") = (corrected, field) {
            self.attached = self.attached.max(corrected);
        } else if let (Ok(corrected), "evidence") = (serde_json::from_str::<EvidenceId>(new_value), field) {
            self.evidence = corrected;
        }
    }
}

impl CaseFacts {
    /// The class that an event counts as today: the highest of its own, of the evidence that it attached, as it is read
    /// now, and of the events that it speaks of.
    pub fn class_of(&self, envelope: &Envelope) -> Confidentiality {
        envelope.confidentiality.max(self.class_at(envelope.position))
    }

    /// The same by its position alone.
    pub fn class_at(&self, position: Position) -> Confidentiality {
        let own = self.confidential.binary_search_by_key(&position, |known| known.position);
        let own = own.ok().and_then(|place| self.confidential.get(place)).map(|known| known.class);
        let piece = self.evidence.binary_search_by_key(&position, |known| known.position);
        let piece = piece.ok().and_then(|place| self.evidence.get(place)).map(|known| known.class);
        let speaking = self.speaking.binary_search_by_key(&position, |known| known.position);
        let speaking = speaking.ok().and_then(|place| self.speaking.get(place)).and_then(|known| {
            // What is spoken of lies before: this ends.
            known.of.iter().filter(|of| **of < position).map(|of| self.class_at(*of)).max()
        });
        own.max(piece).max(speaking).unwrap_or(Confidentiality::Open)
    }

    /// The class of a piece of evidence today.
    pub fn class_of_evidence(&self, id: &EvidenceId) -> Confidentiality {
        let piece = self.evidence.iter().find(|known| known.evidence == *id);
        piece.map_or(Confidentiality::Open, |known| known.class.max(self.class_at(known.position)))
    }

    /// Where a piece of evidence was attached.
    pub fn position_of_evidence(&self, id: &EvidenceId) -> Option<Position> {
        self.evidence.iter().find(|known| known.evidence == *id).map(|known| known.position)
    }

    /// The events in the region about a subject that are strictly confidential.
    pub fn strictly_confidential(&self, subject: Subject) -> impl Iterator<Item = Position> + '_ {
        let strict = move |position: &Position| self.class_at(*position) == Confidentiality::StrictlyConfidential;
        let of_events =
            self.confidential.iter().filter(move |known| known.region == subject).map(|known| known.position);
        let pieces = self.evidence.iter().filter(move |_| subject == Subject::Evidence).map(|known| known.position);
        // What speaks of something strict is strict, also where it was recorded as open.
        let speaking = self.speaking.iter().filter(move |known| known.region == subject).map(|known| known.position);
        let mut all: Vec<Position> = of_events.chain(pieces).chain(speaking).filter(strict).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter()
    }

    /// The most confidential class of what the case holds, evidence as it is read now.
    pub const fn highest(&self) -> Confidentiality {
        if self.strict != 0 {
            Confidentiality::StrictlyConfidential
        } else if self.restricted != 0 {
            Confidentiality::Restricted
        } else {
            Confidentiality::Open
        }
    }

    /// A bit for each subject of which something is above a class.
    pub(crate) const fn above(&self, class: Confidentiality) -> u64 {
        match class {
            Confidentiality::Open => self.restricted,
            Confidentiality::Restricted => self.strict,
            Confidentiality::StrictlyConfidential => 0,
        }
    }

    /// A bit for each subject of which there is something.
    pub(crate) const fn held(&self) -> u64 {
        self.held
    }

    /// The most confidential thing that its title comes from.
    pub(crate) const fn class_of_title(&self) -> Confidentiality {
        self.title
    }

    /// Notes how confidential an event is, and what it speaks of.
    fn classify(&mut self, envelope: &Envelope, recipients: &Recipients) {
        let (position, mut class) = (envelope.position, envelope.confidentiality);
        let subject = subject_of(&envelope.event);
        // Where it is read: a deadline that passed is about what it names, and stands where the case says how it closes.
        let mut region = subject;
        if let Event::Closing(closing::Event::DeadlinePassed(body)) = &envelope.event {
            class = class.max(self.class_of_deadline(body.kind, body.subject.as_str(), recipients));
            region = Subject::Closing;
        } else if let Event::Alert(alert::Event::DeadlineNear(body)) = &envelope.event {
            class = class.max(self.class_of_deadline(body.kind, body.subject.as_str(), recipients));
            region = Subject::Alerts;
        } else if let Event::Alert(_) = &envelope.event {
            region = Subject::Alerts;
        }
        if class > Confidentiality::Open {
            let record = record_of(&envelope.event).map(Box::from);
            self.confidential.push(Confidential { position, region, class, record });
        }
        let of = spoken_of(&envelope.event);
        if !of.is_empty() {
            self.speaking.push(Speaking { position, region, of });
            class = class.max(self.class_at(position));
        }
        if let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &envelope.event {
            class = class.max(body.confidentiality);
            let (attached, evidence) = (body.confidentiality, body.evidence.clone());
            self.evidence.push(Piece { evidence, position, attached, class: attached });
        }
        self.held |= bit(subject);
        // What somebody does about an alert of something strict is read with the alerts, and makes no reading strict.
        let raised =
            if matches!(&envelope.event, Event::Alert(step) if step.alert().is_some()) { region } else { subject };
        self.raise(bit(raised), class);
        self.tell(envelope);
        // What is corrected in confidence says in confidence what other subjects are.
        if crate::Case::rewrites(&envelope.event) {
            self.raise(u64::MAX, class);
            self.title =
                if spoken_of(&envelope.event).contains(&self.opened_at) { self.title.max(class) } else { self.title };
        }
    }

    /// The class of what a deadline is of: of the incident or intervention that it names, and otherwise of all
    /// that such a deadline comes from.
    pub(crate) fn class_of_deadline(
        &self,
        kind: DeadlineKind,
        subject: &str,
        recipients: &Recipients,
    ) -> Confidentiality {
        let (about, from) = deadline::about(kind, subject);
        let names =
            |record: &str| subject.strip_prefix(record).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        let is_of = |known: &&Confidential| {
            from.contains(&known.region) || known.region == about && known.record.as_deref().is_none_or(names)
        };
        let of_case = self.confidential.iter().filter(is_of).map(|known| self.class_at(known.position)).max();
        let speaking = self.speaking.iter().filter(|known| from.contains(&known.region));
        let speaking = speaking.map(|known| self.class_at(known.position)).max();
        let named = (about == Subject::Recipients).then(|| RecipientId::new(subject).ok()).flatten();
        let registered = named.and_then(|id| recipients.get(&id)).map(|known| known.highest());
        of_case.max(speaking).max(registered).unwrap_or(Confidentiality::Open)
    }

    /// Keeps what is said of who reaches the case and who reads its evidence, as it counts after this event.
    fn tell(&mut self, envelope: &Envelope) {
        self.told.note(envelope);
        let mut raised = Confidentiality::Open;
        if let Event::Evidence(evidence::Event::EvidenceAccessChanged(body)) = &envelope.event {
            self.evidence.iter_mut().filter(|piece| piece.evidence == body.evidence).for_each(|piece| {
                piece.class = body.confidentiality;
            });
            raised = body.confidentiality;
        } else if self.rewrite(&envelope.event) {
            let changed = self.told.classes();
            for piece in &mut self.evidence {
                let class = changed.get(&piece.evidence).copied().unwrap_or(piece.attached);
                raised = raised.max(if class == piece.class { Confidentiality::Open } else { class });
                piece.class = class;
            }
        }
        // What corrects it speaks of it.
        self.raise(bit(Subject::Evidence) | bit(Subject::Corrections), raised);
    }

    /// Applies a correction or an annulment to what was said before. False for every other event.
    fn rewrite(&mut self, event: &Event) -> bool {
        if let Event::Correction(correction::Event::EventAnnulled(body)) = event {
            self.told.annul(body.target);
        } else if let Event::Correction(correction::Event::EventCorrected(body)) = event {
            let (field, new_value) = (body.field.as_str(), body.new_value.as_str());
            if body.target == self.opened_at {
                self.opening.correct(field, new_value);
            }
            self.told.correct(body.target, field, new_value);
            if let Some(piece) = self.evidence.iter_mut().find(|piece| piece.position == body.target) {
                piece.correct(field, new_value);
            }
        } else {
            return false;
        }
        true
    }

    const fn raise(&mut self, subjects: u64, class: Confidentiality) {
        match class {
            Confidentiality::Open => (),
            Confidentiality::Restricted => self.restricted |= subjects,
            Confidentiality::StrictlyConfidential => {
                self.restricted |= subjects;
                self.strict |= subjects;
            }
        }
    }

    /// The country of the support.
    pub const fn country(&self) -> Country {
        self.opening.country
    }

    /// The office that is responsible.
    pub const fn office(&self) -> &Office {
        &self.opening.office
    }

    /// The donors.
    pub fn donors(&self) -> &[DonorRef] {
        &self.opening.donors
    }

    /// The authorities that were notified.
    pub fn authorities(&self) -> impl Iterator<Item = &Text<200>> {
        self.told.authorities()
    }

    /// Whether a person stepped back from the case.
    pub fn is_recused(&self, user: &UserId) -> bool {
        self.told.is_recused(user)
    }

    /// Whether a person owns the case or is assigned to it on a day.
    pub fn is_assigned(&self, user: &UserId, on: Day) -> bool {
        self.opening.case_owner == *user || self.told.assigned.is_assigned(user, on)
    }
}

/// The events that an event speaks of.
fn spoken_of(event: &Event) -> List<Position> {
    if let Event::Alert(event) = event {
        return event.alert().into_iter().collect();
    }
    let Event::Correction(event) = event else { return List::new() };
    match event {
        correction::Event::CorrectionProposed(body) => [body.target].into_iter().collect(),
        correction::Event::AnnulmentProposed(body) => [body.target].into_iter().collect(),
        correction::Event::CorrectionRejected(body) => [body.proposal].into_iter().collect(),
        correction::Event::EventCorrected(body) => [body.target, body.proposal].into_iter().collect(),
        correction::Event::EventAnnulled(body) => [body.target, body.proposal].into_iter().collect(),
        correction::Event::ConsistencyAlertRaised(body) => body.events.iter().copied().collect(),
        correction::Event::ConsistencyAlertResolved(_) => List::new(),
    }
}

/// The incident or intervention that an event is about.
fn record_of(event: &Event) -> Option<&str> {
    if let Event::Incident(event) = event {
        Some(match event {
            incident::Event::IncidentReported(body) => body.incident.as_str(),
            incident::Event::IncidentAssessed(body) => body.incident.as_str(),
            incident::Event::IncidentClosed(body) => body.incident.as_str(),
        })
    } else if let Event::Intervention(event) = event {
        Some(match event {
            intervention::Event::InterventionOpened(body) => body.intervention.as_str(),
            intervention::Event::InterventionStepTaken(body) => body.intervention.as_str(),
            intervention::Event::InterventionClosed(body) => body.intervention.as_str(),
        })
    } else {
        None
    }
}

/// The registry, which says how confidential what is known of a recipient is.
type Recipients = BTreeMap<RecipientId, Arc<Recipient>>;

/// The facts of every case; a copy shares them until one of the two changes, and then all but the case that changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts(Arc<BTreeMap<CaseId, Arc<CaseFacts>>>);

impl Facts {
    pub(crate) fn get(&self, case: CaseId) -> Option<&CaseFacts> {
        self.0.get(&case).map(|facts| &**facts)
    }

    /// Folds an event of a case.
    pub(crate) fn evolve(&mut self, envelope: &Envelope, recipients: &Recipients) {
        let Some(case) = envelope.stream.case() else { return };
        if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event {
            let mut facts = CaseFacts {
                opening: Opening::of(body),
                told: Told::default(),
                opened_at: envelope.position,
                confidential: List::default(),
                evidence: List::default(),
                speaking: List::default(),
                held: 0,
                restricted: 0,
                strict: 0,
                title: envelope.confidentiality,
            };
            facts.classify(envelope, recipients);
            Arc::make_mut(&mut self.0).insert(case, Arc::new(facts));
            return;
        }
        if let Some(facts) = Arc::make_mut(&mut self.0).get_mut(&case) {
            Arc::make_mut(facts).classify(envelope, recipients);
        }
    }
}
