//! What a decision was taken on: what was known when it was recorded, what its dossier said, and what came to light later.
//!
//! What the decision maker *could have seen* is everything of the case that was recorded before the decision and that the
//! access rules, their role, office and assignments of that moment showed them. What they *say that they read* is the
//! dossier that they cite, and the revision up to which they acknowledged what came after it. The first is for whoever knows
//! the access of that moment; this module knows the second.
//!
//! The hash of a dossier is recomputed from the record: from the case as it was folded up to the revision of the dossier.

use crate::{
    Envelope, Event, Position, Revision,
    case::{
        Case,
        clocks::{Moment, known_at},
        correction,
        correction_rules::is_decision,
        decision::{self, DecisionRequested, Dossier, DossierEvidence},
    },
    terms::{CaseId, Digest, RequestId},
};

/// A decision with what it was taken on.
#[derive(Clone, Debug)]
pub struct Decided<'a> {
    /// The decision.
    pub decision: &'a Envelope,
    /// All that was recorded of the case before the command of the decision.
    pub known: &'a [Envelope],
    /// All that was recorded after that command.
    pub later: &'a [Envelope],
    /// The dossier, where the decision answers a request.
    pub dossier: Option<Cited<'a>>,
}

/// The dossier of a request, and what was made of it.
#[derive(Clone, Debug)]
pub struct Cited<'a> {
    /// The request.
    pub request: &'a Envelope,
    /// Its dossier.
    pub dossier: &'a Dossier,
    /// The hash as the request recorded it.
    pub recorded: Digest,
    /// The hash as it comes from the record today.
    pub recomputed: Digest,
    /// The hash that the decision cites, where it cites one.
    pub cited: Option<Digest>,
    /// The revision up to which the decision maker says to have read.
    pub read_up_to: Revision,
}

impl Cited<'_> {
    /// Whether the three hashes agree.
    pub fn agrees(&self) -> bool {
        self.recorded == self.recomputed && self.cited.is_none_or(|cited| cited == self.recorded)
    }
}

impl Decided<'_> {
    /// What was recorded after the decision, and happened before its day: with the days from when it happened to when it was
    /// recorded. What is about the record itself, corrections and alerts, is not among it.
    pub fn late(&self) -> impl Iterator<Item = (&Envelope, i64)> {
        let before = |event: &&Envelope| event.effective_on < self.decision.effective_on;
        let of_the_world = |event: &&Envelope| !matches!(event.event, Event::Correction(_) | Event::Alert(_));
        let late = self.later.iter().filter(before).filter(of_the_world);
        late.map(|event| (event, event.recorded.at.day().days_since(event.effective_on)))
    }

    /// What was known and was corrected or annulled after: the event and what corrected it.
    pub fn corrected(&self) -> impl Iterator<Item = (Position, &Envelope)> {
        self.later.iter().filter_map(|event| {
            let Event::Correction(of) = &event.event else { return None };
            let target = match of {
                correction::Event::EventCorrected(body) => body.target,
                correction::Event::EventAnnulled(body) => body.target,
                correction::Event::CorrectionProposed(_)
                | correction::Event::AnnulmentProposed(_)
                | correction::Event::CorrectionRejected(_)
                | correction::Event::ConsistencyAlertRaised(_)
                | correction::Event::ConsistencyAlertResolved(_) => return None,
            };
            self.known.iter().any(|known| known.position == target).then_some((target, event))
        })
    }
}

/// Every decision of a history, oldest first.
pub fn decisions(history: &[Envelope]) -> impl Iterator<Item = &Envelope> {
    history.iter().filter(|event| is_decision(&event.event))
}

/// The decision at a position, with what it was taken on; none where there is none.
pub fn decided(history: &[Envelope], position: Position) -> Option<Decided<'_>> {
    let decision = decisions(history).find(|event| event.position == position)?;
    // The events of one command are recorded together: none of them was known before.
    let first = history.iter().position(|event| event.command == decision.command)?;
    let after = history.iter().rposition(|event| event.command == decision.command)?.saturating_add(1);
    let known = history.get(..first).unwrap_or_default();
    let later = history.get(after..).unwrap_or_default();
    Some(Decided { decision, known, later, dossier: cited(known, decision) })
}

fn cited<'a>(known: &'a [Envelope], decision: &Envelope) -> Option<Cited<'a>> {
    let (wanted, hash, read) = answered(&decision.event)?;
    let asks = |event: &'a Envelope| {
        let Event::Decision(decision::Event::DecisionRequested(body)) = &event.event else { return None };
        (body.request == *wanted).then_some((event, body))
    };
    let (request, body): (&Envelope, &DecisionRequested) = known.iter().rev().find_map(asks)?;
    let id = decision.stream.case()?;
    Some(Cited {
        request,
        dossier: &body.dossier,
        recorded: body.dossier_hash,
        recomputed: recomputed(id, known, body.dossier.as_of_revision),
        cited: hash,
        read_up_to: read.unwrap_or(body.dossier.as_of_revision),
    })
}

/// The request that a decision answers, the hash that it cites, and how far it was read.
#[allow(clippy::wildcard_enum_match_arm, reason = "the other kinds answer no request")]
fn answered(event: &Event) -> Option<(&RequestId, Option<Digest>, Option<Revision>)> {
    let Event::Decision(event) = event else { return None };
    match event {
        decision::Event::SupportApproved(body) => Some((&body.request, Some(body.dossier_hash), Some(body.read_up_to))),
        decision::Event::SupportDeclined(body) => body.request.as_ref().map(|request| (request, None, None)),
        decision::Event::DecisionReturned(body) => Some((&body.request, None, None)),
        decision::Event::CaseReferredUp(body) => Some((&body.request, None, None)),
        _ => None,
    }
}

/// The hash of the dossier of a revision, from the record.
fn recomputed(id: CaseId, history: &[Envelope], as_of: Revision) -> Digest {
    hash(Some(id), &of(&Case::fold(known_at(history, Moment::Revision(as_of)))))
}

/// The dossier of a case as it stands.
pub(super) fn of(case: &Case) -> Dossier {
    let line = |known: &crate::case::evidence::Attached| DossierEvidence {
        evidence: known.evidence.clone(),
        sha256: known.sha256,
    };
    Dossier { as_of_revision: case.revision, evidence: case.evidence.attached.iter().map(line).collect() }
}

/// SHA-256 over lines of text: the case, its revision, then each piece of evidence with its hash.
pub(super) fn hash(id: Option<CaseId>, dossier: &Dossier) -> Digest {
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    let mut text = format!("hrdd dossier 1\ncase {id}\nrevision {}\n", dossier.as_of_revision);
    for line in &dossier.evidence {
        text.push_str(&format!("evidence {} {}\n", line.evidence, line.sha256));
    }
    Digest::of(text.as_bytes())
}
