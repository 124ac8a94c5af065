//! When to look at what: one entry a case and one for the ledger itself.

use std::collections::{BTreeSet, HashMap};

use domain::terms::{CaseId, Instant};

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Watched {
    /// The alerts of the ledger itself.
    Ledger,
    /// A case.
    Case(CaseId),
}

impl Watched {
    /// The case, where it is one.
    pub(super) const fn case(self) -> Option<CaseId> {
        match self {
            Self::Ledger => None,
            Self::Case(case) => Some(case),
        }
    }
}

impl std::fmt::Display for Watched {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ledger => formatter.write_str("ledger"),
            Self::Case(case) => write!(formatter, "case-{case}"),
        }
    }
}

/// When to look at what.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    /// At once, whatever the hour.
    marked: BTreeSet<Watched>,
    /// At a moment.
    order: BTreeSet<(Instant, Watched)>,
    at: HashMap<Watched, Instant>,
}

impl Schedule {
    /// To be looked at at once.
    pub(super) fn mark(&mut self, watched: Watched) {
        self.forget(watched);
        self.marked.insert(watched);
    }

    /// To be looked at at a moment, or not at all until it is marked.
    pub(super) fn set(&mut self, watched: Watched, at: Option<Instant>) {
        self.forget(watched);
        if let Some(at) = at {
            self.order.insert((at, watched));
            self.at.insert(watched, at);
        }
    }

    fn forget(&mut self, watched: Watched) {
        self.marked.remove(&watched);
        if let Some(at) = self.at.remove(&watched) {
            self.order.remove(&(at, watched));
        }
    }

    /// Takes out what is to be looked at now, so much at most: first what is due, the longest due first.
    pub(super) fn take(&mut self, now: Instant, at_most: usize) -> Vec<Watched> {
        let mut taken = Vec::new();
        while let Some((_, watched)) = self.order.first().copied().filter(|(at, _)| *at <= now && taken.len() < at_most)
        {
            self.forget(watched);
            taken.push(watched);
        }
        while taken.len() < at_most
            && let Some(watched) = self.marked.pop_first()
        {
            taken.push(watched);
        }
        taken
    }

    /// Looks at some of what is marked no more.
    pub(super) fn leave_out(&mut self, which: impl Fn(Watched) -> bool) {
        self.marked.retain(|watched| !which(*watched));
    }

    /// The first moment; what is marked has none.
    pub(super) fn next(&self) -> Option<Instant> {
        self.order.first().map(|(at, _)| *at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(milliseconds: i64) -> Instant {
        Instant::from_milliseconds(milliseconds).unwrap()
    }

    fn case(number: u128) -> Watched {
        Watched::Case(CaseId(uuid::Uuid::from_u128(number)))
    }

    #[test]
    fn each_is_looked_at_once_at_its_last_moment_or_when_it_was_marked() {
        let mut schedule = Schedule::default();
        schedule.set(case(1), Some(at(10)));
        schedule.set(case(1), Some(at(30)));
        schedule.set(case(2), Some(at(20)));
        schedule.set(Watched::Ledger, Some(at(5)));
        schedule.set(Watched::Ledger, None);
        assert_eq!((schedule.next(), schedule.take(at(9), 9)), (Some(at(20)), vec![]));
        schedule.mark(case(3));
        schedule.mark(case(1));
        assert_eq!(schedule.take(at(20), 2), [case(2), case(1)], "what is due comes before what was marked");
        assert_eq!(schedule.take(at(99), 9), [case(3)]);
        assert_eq!((schedule.take(at(99), 9), schedule.next()), (vec![], None));
        assert!(schedule.at.is_empty() && schedule.order.is_empty() && schedule.marked.is_empty(), "nothing stays");
    }
}
