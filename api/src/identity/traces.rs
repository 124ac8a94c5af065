//! What a request hands out that leaves a trace: noted by the resolvers, put on record before the answer leaves.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use domain::{
    Envelope, Position,
    terms::{CaseId, Confidentiality},
};

/// In a request's data: the strictly confidential events that its answer shows, by case.
#[derive(Debug, Default)]
pub struct Traces(Mutex<BTreeMap<Option<CaseId>, BTreeSet<Position>>>);

impl Traces {
    /// Notes that an event is shown with what it holds; one that is not strictly confidential leaves no trace.
    pub fn note(&self, envelope: &Envelope) {
        if envelope.confidentiality != Confidentiality::StrictlyConfidential {
            return;
        }
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.entry(envelope.stream.case()).or_default().insert(envelope.position);
    }

    /// What was noted since the last time.
    pub(crate) fn take(&self) -> BTreeMap<Option<CaseId>, BTreeSet<Position>> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
