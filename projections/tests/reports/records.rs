//! A log in memory as reports read it, with somebody's eyes or with all.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::{
    Envelope, Event, Position, Registry, Stream,
    access::{self, Viewer},
    terms::{CaseId, Confidentiality, Day, Instant, RecipientId, Reference, Subject, UserId},
};
use projections::reports::{Part, Proof, Records};

/// A log in memory.
pub(crate) struct Log {
    envelopes: Vec<Arc<Envelope>>,
    cases: BTreeMap<CaseId, Vec<usize>>,
    order: Vec<CaseId>,
    registry: Registry,
    viewer: Option<Viewer>,
    today: Option<Day>,
    damage: Option<&'static str>,
}

impl Log {
    /// Of these envelopes, in order.
    pub(crate) fn of(envelopes: &[Envelope]) -> Self {
        let envelopes: Vec<Arc<Envelope>> = envelopes.iter().cloned().map(Arc::new).collect();
        let (mut cases, mut order, mut registry) =
            (BTreeMap::<CaseId, Vec<usize>>::new(), Vec::new(), Registry::default());
        for (place, envelope) in envelopes.iter().enumerate() {
            registry.evolve(envelope);
            if let Some(case) = envelope.stream.case() {
                cases.entry(case).or_insert_with(|| {
                    order.push(case);
                    Vec::new()
                });
                cases.get_mut(&case).unwrap().push(place);
            }
        }
        Self { envelopes, cases, order, registry, viewer: None, today: None, damage: None }
    }

    /// The same, with somebody's eyes.
    pub(crate) fn seen_by(mut self, viewer: impl FnOnce(&Registry) -> Viewer) -> Self {
        self.viewer = Some(viewer(&self.registry));
        self
    }

    /// The same, read on a day; on that of its last event where none is named.
    #[allow(dead_code, reason = "only what is compared with a store is of a day of its own")]
    pub(crate) fn on(mut self, today: Day) -> Self {
        self.today = Some(today);
        self
    }

    /// The same, where what is looked up beside the histories does not read.
    pub(crate) fn damaged(mut self, why: &'static str) -> Self {
        self.damage = Some(why);
        self
    }

    fn reads(&self) -> Result<(), String> {
        self.damage.map_or(Ok(()), |why| Err(why.to_owned()))
    }

    fn reaches(&self, case: CaseId) -> bool {
        let reaches = |viewer: &Viewer| viewer.reaches_case(&self.registry, case) && viewer.sees(Subject::CaseSummary);
        self.viewer.as_ref().is_none_or(reaches)
    }
}

impl Records for Log {
    fn head(&self) -> Position {
        self.envelopes.last().map(|last| last.position).unwrap_or_default()
    }

    fn today(&self) -> Day {
        let last = || self.envelopes.last().map(|last| last.recorded.at.day());
        self.today.or_else(last).unwrap_or_else(|| Day::parse("2026-01-01").unwrap())
    }

    fn asker(&self) -> UserId {
        self.viewer.as_ref().map_or_else(|| UserId::new("operator").unwrap(), |viewer| viewer.user.clone())
    }

    fn last_by(&self, at: Instant) -> Result<Position, String> {
        self.reads()?;
        let end = self.envelopes.partition_point(|known| known.recorded.at <= at);
        Ok(Position(end as u64))
    }

    fn recorded_at(&self, position: Position) -> Result<Option<Instant>, String> {
        let place = usize::try_from(position.0).unwrap().checked_sub(1);
        Ok(place.and_then(|place| self.envelopes.get(place)).map(|known| known.recorded.at))
    }

    fn cases(&self) -> Vec<CaseId> {
        self.order.iter().copied().filter(|case| self.reaches(*case)).collect()
    }

    fn case(&self, reference: &Reference) -> Option<CaseId> {
        self.registry.case_by_reference(reference).filter(|case| self.reaches(*case))
    }

    fn history(&self, case: CaseId, up_to: Position) -> Result<Part, String> {
        let places = self.cases.get(&case).map_or(&[][..], Vec::as_slice);
        let known = places.iter().map(|place| &self.envelopes[*place]).take_while(|known| known.position <= up_to);
        Ok(Part::seen(self.viewer.as_ref(), &self.registry, known.map(|known| (**known).clone()).collect()))
    }

    fn registry(&self, up_to: Position) -> Result<(Vec<Arc<Envelope>>, BTreeSet<RecipientId>), String> {
        let (mut seen, mut partly) = (Vec::new(), BTreeSet::new());
        for known in self.envelopes.iter().take_while(|known| known.position <= up_to) {
            if !matches!(known.stream, Stream::Recipient(_) | Stream::Mechanism(_) | Stream::Policy) {
                continue;
            }
            match (&known.stream, &self.viewer) {
                (Stream::Recipient(recipient), Some(viewer)) if !viewer.sees_event(&self.registry, known) => {
                    partly.insert(recipient.clone());
                }
                (_, Some(viewer)) if !viewer.sees_event(&self.registry, known) => (),
                _ => seen.push(Arc::clone(known)),
            }
        }
        Ok((seen, partly))
    }

    fn readings(&self, up_to: Position, see: &mut dyn FnMut(&Envelope)) -> Result<bool, String> {
        if self.viewer.as_ref().is_some_and(|viewer| !viewer.sees(Subject::Readings)) {
            return Ok(false);
        }
        let read = |known: &&Arc<Envelope>| matches!(known.event, Event::Access(access::Event::ReadingsRecorded(_)));
        self.envelopes.iter().take_while(|known| known.position <= up_to).filter(read).for_each(|known| see(known));
        Ok(true)
    }

    fn class(&self, event: &Envelope) -> Confidentiality {
        let facts = event.stream.case().and_then(|case| self.registry.access().facts(case));
        facts.map_or(event.confidentiality, |facts| facts.class_of(event))
    }

    fn proof(&self, _: CaseId, _: Position, _: Position) -> Result<Option<Proof>, String> {
        self.reads().map(|()| None)
    }
}
