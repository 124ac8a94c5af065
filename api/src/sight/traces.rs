//! What was read in strict confidence while one request was answered: collected here, recorded by whoever answers it.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use domain::{Position, terms::CaseId};

/// The most that is kept of one request; an answer that holds more says so.
const MOST: usize = 10_000;

/// One thing that was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trace {
    /// Of which case; none where its stream is no case.
    pub case: Option<CaseId>,
    /// Which event: its payload, the evidence that it attached, or the part of a region that comes from it.
    pub position: Position,
}

/// Collects what one request hands out. Put into the request's data as `Arc<Traces>`; each event counts once.
#[derive(Debug, Default)]
pub struct Traces {
    read: Mutex<BTreeSet<Trace>>,
}

/// What was collected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// In the order of cases and positions.
    pub traces: Vec<Trace>,
    /// There was more than is kept.
    pub is_cut: bool,
}

impl Traces {
    /// Notes that something was handed out.
    pub fn note(&self, trace: Trace) {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        // One more than is told, so that it is known that there was more.
        if read.len() <= MOST {
            read.insert(trace);
        }
    }

    /// Takes out what was collected so far: for a subscription, again and again.
    pub fn take(&self) -> Collected {
        let read = std::mem::take(&mut *self.read.lock().unwrap_or_else(PoisonError::into_inner));
        let is_cut = read.len() > MOST;
        Collected { traces: read.into_iter().take(MOST).collect(), is_cut }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace(position: u64) -> Trace {
        Trace { case: Some(CaseId(uuid::Uuid::nil())), position: Position(position) }
    }

    #[test]
    fn each_event_counts_once_and_is_taken_once() {
        let traces = Traces::default();
        [7, 3, 7].into_iter().for_each(|position| traces.note(trace(position)));
        assert_eq!(traces.take(), Collected { traces: vec![trace(3), trace(7)], is_cut: false });
        assert_eq!(traces.take(), Collected::default());
        traces.note(trace(9));
        assert_eq!(traces.take().traces, [trace(9)]);
    }

    #[test]
    fn what_is_more_than_is_kept_is_told() {
        let traces = Traces::default();
        (1..=MOST as u64).for_each(|position| traces.note(trace(position)));
        let full = traces.take();
        assert_eq!((full.traces.len(), full.is_cut), (MOST, false));
        (1..=MOST as u64 + 5).for_each(|position| traces.note(trace(position)));
        let cut = traces.take();
        assert_eq!((cut.traces.len(), cut.is_cut), (MOST, true));
    }
}
