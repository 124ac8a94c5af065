//! Evidence, by hash: the ledger proves which document was relied on without holding it.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::Case,
    terms::{Amount, Confidentiality, Day, Digest, EvidenceId, Reliability, Term, Text},
};

bodies! {
    /// Evidence was attached.
    pub struct EvidenceAttached {
        /// Its id.
        pub evidence: EvidenceId,
        /// What it is, from the policy's vocabulary `evidence_kind`.
        pub kind: Term,
        /// Its title; names nobody.
        pub title: Text<200>,
        /// The SHA-256 of the file.
        pub sha256: Digest,
        /// The SHA-256 that the tool which read the file computed; refused where it differs.
        pub measured_sha256: Option<Digest>,
        /// The size of the file in bytes.
        pub bytes: Amount,
        /// Its media type.
        pub media_type: Text<100>,
        /// When it was obtained.
        pub obtained_on: Day,
        /// How reliable the source is.
        pub source_reliability: Reliability,
        /// Who may read it.
        pub confidentiality: Confidentiality,
    }

    /// Who may read a piece of evidence was changed.
    pub struct EvidenceAccessChanged {
        /// Which.
        pub evidence: EvidenceId,
        /// Who may read it now.
        pub confidentiality: Confidentiality,
        /// Why.
        pub reason: Text<1000>,
    }

    /// The content of a piece of evidence was erased; hash and metadata stay.
    pub struct EvidenceContentErased {
        /// Which.
        pub evidence: EvidenceId,
        /// On which legal basis.
        pub legal_basis: Text<1000>,
    }
}

events! {
    action None;
    /// Evidence was attached.
    1501 EvidenceAttached,
    /// Who may read a piece of evidence was changed.
    1502 EvidenceAccessChanged,
    /// The content of a piece of evidence was erased.
    1503 EvidenceContentErased,
}

commands! {
    action None;
    /// Attaches a document by its hash.
    AttachEvidence(EvidenceAttached),
    /// Changes who may read a piece of evidence.
    ChangeEvidenceAccess(EvidenceAccessChanged),
    /// Records that the content of a piece of evidence was erased.
    EraseEvidenceContent(EvidenceContentErased),
}

states! {
    /// A piece of evidence as the rules see it.
    pub struct Attached {
        /// Its id.
        pub evidence: EvidenceId,
        /// The SHA-256 of the file.
        pub sha256: Digest,
        /// When it was obtained.
        pub obtained_on: Day,
        /// Who may read it.
        pub confidentiality: Confidentiality,
        /// Whether its content was erased.
        pub erased: bool,
    }

    /// The evidence attached to the case.
    #[derive(Default)]
    pub struct EvidenceRegister {
        /// In order.
        pub attached: List<Attached>,
    }
}

impl EvidenceRegister {
    /// The evidence, where the case has it.
    pub fn find(&self, id: &EvidenceId) -> Option<&Attached> {
        self.attached.iter().find(|known| known.evidence == *id)
    }

    /// G32: evidence is cited only if it is attached.
    pub fn all_attached(&self, ids: &[EvidenceId]) -> Result<(), Rejection> {
        match ids.iter().find(|id| self.find(id).is_none()) {
            None => Ok(()),
            Some(id) => Err(Rejection::EvidenceUnknown { evidence: id.to_string() }),
        }
    }

    pub(super) fn evolve(&mut self, event: &Event, _envelope: &Envelope) {
        match event {
            Event::EvidenceAttached(body) => self.attached.push(Attached {
                evidence: body.evidence.clone(),
                sha256: body.sha256,
                obtained_on: body.obtained_on,
                confidentiality: body.confidentiality,
                erased: false,
            }),
            Event::EvidenceAccessChanged(body) => {
                self.change(&body.evidence, |known| known.confidentiality = body.confidentiality)
            }
            Event::EvidenceContentErased(body) => self.change(&body.evidence, |known| known.erased = true),
        }
    }

    fn change(&mut self, id: &EvidenceId, change: impl FnOnce(&mut Attached)) {
        if let Some(known) = self.attached.iter_mut().find(|known| known.evidence == *id) {
            change(known);
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let region = &case.evidence;
    let event = match command {
        Command::AttachEvidence(body) => {
            free(region.find(&body.evidence).is_some(), "evidence", &body.evidence)?;
            super::room("pieces of evidence", region.attached.len(), super::MOST_EVIDENCE)?;
            context.policy.term("evidence_kind", Some(&body.kind))?;
            context.not_in_future(body.obtained_on)?;
            if let Some(measured) = body.measured_sha256.filter(|measured| *measured != body.sha256) {
                return Err(Rejection::EvidenceHash {
                    actual: measured.to_string(),
                    declared: body.sha256.to_string(),
                });
            }
            if let Some(same) = region.attached.iter().find(|known| known.sha256 == body.sha256) {
                return Err(Rejection::EvidenceDuplicate { evidence: same.evidence.to_string() });
            }
            Event::EvidenceAttached(body.clone())
        }
        Command::ChangeEvidenceAccess(body) => {
            found(region.find(&body.evidence), "evidence", &body.evidence)?;
            Event::EvidenceAccessChanged(body.clone())
        }
        Command::EraseEvidenceContent(body) => {
            let known = found(region.find(&body.evidence), "evidence", &body.evidence)?;
            free(known.erased, "erasure of evidence", &body.evidence)?;
            Event::EvidenceContentErased(body.clone())
        }
    };
    Ok(vec![event.into()])
}
