//! All folds at one position, and the questions they answer.

mod past;

use domain::{
    Case, Edition, Envelope, Event, Position, Registry, Stream,
    case::alert::Alerts,
    policy::Policy,
    terms::{CaseId, Day, Instant},
};

use crate::{
    cases::{CaseTimes, Cases, Packing, Slot},
    derived::Derived,
    digest::digest_of,
    error::{ProjectionError, Stopped},
    fault::{Asked, Fault, caught},
    histories::{Histories, Refolded, Unread, refolded},
    projection::Projection,
    snapshot::Snapshot,
    streams::place,
    tally::TallyFilter,
};

/// Why a projection stops that needs the state of a case.
const UNREAD_STATE: &str = "the state of a case does not unpack";

/// How one projection is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Which.
    pub projection: Projection,
    /// The position it answers for.
    pub position: Position,
    /// Why it does not go on, where it does not.
    pub last_error: Option<ProjectionError>,
}

/// All folds at one position.
#[derive(Debug, Default)]
pub struct Views {
    folds: Snapshot,
    derived: Derived,
    /// Cases whose rows are out of date, each once; the flags say which.
    dirty: Vec<Slot>,
    is_dirty: Vec<bool>,
    settled: Position,
    /// The edition by which the deadlines were last computed.
    edition: Option<Edition>,
    /// The day that has come, where a clock said so.
    today: Option<Day>,
    /// The day of the world that the states are of, where it is not what was known.
    effective_on: Option<Day>,
    /// Why the next envelope was refused, where it was: nothing moves until it is folded.
    last_error: Option<ProjectionError>,
    /// The projections that stand still, in the order in which they stopped.
    stopped: Vec<Stopped>,
    fault: Asked,
    /// Cases that a correction concerned while no history could be read.
    unread: Vec<CaseId>,
}

impl Views {
    /// The views of an empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// The views of an empty log, of which a test can make one projection fail.
    pub fn with_fault(fault: Option<Fault>) -> Self {
        Self { fault: Asked(fault), ..Self::default() }
    }

    /// The same views, which keep the states of quiet cases packed. To be called before the first envelope.
    pub fn packed_by(mut self, packing: Packing) -> Self {
        self.folds.cases = Cases::packed_by(packing);
        self
    }

    /// Folds the next envelope of the log. An envelope that does not come next is refused and nothing changes. A projection
    /// that cannot go on stops, and the others fold the envelope: [`Views::current`] tells of it.
    pub fn apply(&mut self, envelope: &Envelope, histories: &dyn Histories) -> Result<(), ProjectionError> {
        match self.admitted(envelope, histories) {
            Ok((place, refolded)) => {
                self.fold(envelope, place, refolded);
                self.last_error = None;
                Ok(())
            }
            Err(error) => {
                self.last_error = Some(error.clone());
                Err(error)
            }
        }
    }

    /// The same while no history can be read yet, as while a log is being opened: cases that a correction concerns are
    /// folded anew by [`Views::read_again`], which must follow before anything is asked.
    pub fn apply_unread(&mut self, envelope: &Envelope) -> Result<(), ProjectionError> {
        let rewritten = envelope.stream.case().filter(|_| Case::rewrites(&envelope.event));
        let Some(case) = rewritten else { return self.apply(envelope, &Unread) };
        self.expected(envelope).inspect_err(|error| self.last_error = Some(error.clone()))?;
        self.fold(envelope, place(envelope.position)?, None);
        self.unread.push(case);
        Ok(())
    }

    /// Folds anew every case that a correction concerned while no history could be read, and settles. Packs nothing:
    /// whoever opens a log waits for it, and [`Views::pack`] can follow at leisure.
    pub fn read_again(&mut self, histories: &dyn Histories) -> Result<(), ProjectionError> {
        let mut cases = std::mem::take(&mut self.unread);
        cases.sort_unstable();
        cases.dedup();
        let position = self.position();
        let mut lives = std::collections::BTreeMap::new();
        for case in cases {
            let history = histories.history(case, position).map_err(|why| ProjectionError::HistoryUnreadable {
                position,
                case,
                why,
            })?;
            let broken = ProjectionError::HistoryBroken { position, case };
            let slot = self.folds.streams.slot(case).ok_or_else(|| broken.clone())?;
            let cases = &mut self.folds.cases;
            let known = cases.get(slot).and_then(|entry| cases.state(entry)).ok_or_else(|| broken.clone())?;
            if history.len() as u64 != u64::from(known.revision.0) {
                return Err(broken);
            }
            drop(known);
            cases.replace(slot, case, Case::fold(&history)).map_err(|_| broken)?;
            self.run(Projection::Alerts, |views| {
                let Snapshot { alerts, registry, .. } = &views.folds;
                let steps = alerts.refolded(slot, &history, registry).map_err(|error| error.to_string())?;
                lives.insert(slot, steps);
                Ok(())
            });
            self.touch(slot);
        }
        self.run(Projection::Alerts, |views| {
            views.folds.alerts.replace(&lives);
            Ok(())
        });
        self.compute_touched();
        self.folds.shrink();
        self.derived.shrink();
        Ok(())
    }

    /// All that can refuse an envelope, before anything changes; and the case folded anew, where it must be and can be.
    fn admitted(&self, envelope: &Envelope, histories: &dyn Histories) -> Result<(u32, Refolded), ProjectionError> {
        self.expected(envelope)?;
        let place = place(envelope.position)?;
        let rewritten = envelope.stream.case().filter(|_| Case::rewrites(&envelope.event));
        Ok((place, rewritten.map(|case| refolded(envelope, case, histories))))
    }

    /// The envelope comes next: in the log, in its stream, and in time.
    fn expected(&self, envelope: &Envelope) -> Result<(), ProjectionError> {
        let (position, expected) = (envelope.position, self.position().next());
        if position != expected {
            return Err(ProjectionError::PositionGap { expected, actual: position });
        }
        self.folds.streams.check(envelope)?;
        if self.folds.recorded_at.is_some_and(|last| envelope.recorded.at < last) {
            return Err(ProjectionError::ClockBackwards { position });
        }
        Ok(())
    }

    /// Refuses nothing: everything was checked. A projection that cannot go on stops alone.
    fn fold(&mut self, envelope: &Envelope, place: u32, refolded: Refolded) {
        let folds = &mut self.folds;
        folds.position = envelope.position;
        folds.recorded_at = Some(envelope.recorded.at);
        let slot = folds.streams.note(envelope, place);
        let of_ledger = (envelope.stream == Stream::Ledger).then(|| folds.registry.ledger().alerts.clone());
        // It is there: it was noted just now.
        let stream = folds.streams.number(&envelope.stream).unwrap_or(u32::MAX);
        self.run(Projection::Trail, |views| views.folds.trail.note(envelope, stream));
        let mut step = |projection, note: &dyn Fn(&mut Snapshot)| {
            self.run(projection, |views| {
                note(&mut views.folds);
                Ok(())
            });
        };
        step(Projection::Registry, &|folds| folds.registry.evolve(envelope));
        step(Projection::Recipients, &|folds| folds.recipients.note(envelope, place, slot));
        let mut before = of_ledger;
        if let (Some(slot), Some(id)) = (slot, envelope.stream.case()) {
            self.run(Projection::Cases, |views| {
                before = Some(views.folds.cases.note(envelope, slot, id, refolded.transpose()?)?);
                Ok(())
            });
            self.touch(slot);
        }
        self.run(Projection::Alerts, |views| views.note_alerts(envelope, slot, before));
        // Deadlines rest on the registry too: a screening or a change of command moves those of the recipient's cases.
        if let Event::Recipient(_) = &envelope.event
            && let Stream::Recipient(recipient) = &envelope.stream
        {
            if self.stopped_at(Projection::Recipients).is_some() {
                // Which cases are the recipient's is not known any more.
                (0..self.folds.cases.next()).for_each(|slot| self.touch(slot));
            } else {
                let cases = self.folds.recipients.get(recipient).map(|around| around.cases.clone());
                cases.into_iter().flatten().for_each(|slot| self.touch(slot));
            }
        }
    }

    /// Runs a step of one projection, unless it has stopped; where the step fails, it stops.
    fn run(&mut self, projection: Projection, step: impl FnOnce(&mut Self) -> Result<(), String>) {
        if self.stopped_at(projection).is_some() {
            return;
        }
        let done = caught(|| {
            self.fault.0.as_ref().map_or(Ok(()), |fault| fault(projection, self.position()))?;
            step(self)
        });
        if let Err(why) = done {
            let before = Position(self.position().0.saturating_sub(1));
            let position = if projection.is_immediate() { before } else { self.settled };
            self.stopped.push(Stopped { projection, position, why });
        }
    }

    /// Follows what the event changed of the alerts that are open, where what they are folded with goes on.
    fn note_alerts(&mut self, envelope: &Envelope, slot: Option<Slot>, before: Option<Alerts>) -> Result<(), String> {
        if let Some(below) = Projection::Alerts.rests_on().iter().find_map(|below| self.stopped_at(*below)) {
            return Err(format!("it rests on another: {below}"));
        }
        let Snapshot { alerts, registry, cases, .. } = &mut self.folds;
        alerts.note_rules(envelope);
        let Some(before) = before else { return Ok(()) };
        let noted = match slot {
            None => alerts.note(envelope, None, (&before, &registry.ledger().alerts), registry),
            Some(place) => {
                let state = cases.get(place).and_then(|entry| cases.state(entry));
                let case = state.as_deref().ok_or(UNREAD_STATE)?;
                alerts.note(envelope, slot, (&before, &case.alerts), registry)
            }
        };
        noted.map_err(|error| error.to_string())
    }

    fn stopped_at(&self, projection: Projection) -> Option<&Stopped> {
        self.stopped.iter().find(|stopped| stopped.projection == projection)
    }

    fn touch(&mut self, slot: Slot) {
        let place = slot as usize;
        if self.is_dirty.len() <= place {
            self.is_dirty.resize(place + 1, false);
        }
        if let Some(flag) = self.is_dirty.get_mut(place).filter(|flag| !**flag) {
            *flag = true;
            self.dirty.push(slot);
        }
    }

    /// Computes the rows of the touched cases anew. To be called at the end of every batch, before any question.
    pub fn settle(&mut self) {
        let touched = self.dirty.len();
        self.compute_touched();
        // As many as were loosened, so that no batch pays for another.
        self.folds.cases.pack(touched);
    }

    /// Packs the states of quiet cases, so many at most. False where no more are loose than may be.
    pub fn pack(&mut self, at_most: usize) -> bool {
        self.folds.cases.pack(at_most)
    }

    /// The day of the world that they are of, where they are of one.
    pub(crate) const fn effective_on(&self) -> Option<Day> {
        self.effective_on
    }

    fn compute_touched(&mut self) {
        let day = self.effective_on.or(self.folds.recorded_at.map(Instant::day).max(self.today));
        let policy = day.and_then(|day| self.folds.registry.policy_on(day)).cloned();
        let edition = policy.as_ref().map(|policy| policy.edition);
        if edition != self.edition {
            self.edition = edition;
            (0..self.folds.cases.next()).for_each(|slot| self.touch(slot));
        }
        for projection in Projection::COMPUTED {
            let below = projection.rests_on().iter().find_map(|below| self.stopped_at(*below)).map(ToString::to_string);
            self.run(projection, |_| below.map_or(Ok(()), |below| Err(format!("it rests on another: {below}"))));
        }
        for slot in std::mem::take(&mut self.dirty) {
            if let Some(flag) = self.is_dirty.get_mut(slot as usize) {
                *flag = false;
            }
            self.compute(slot, policy.as_deref());
        }
        self.settled = self.position();
    }

    /// Computes the rows of one case, those first that others are computed from.
    fn compute(&mut self, slot: Slot, policy: Option<&Policy>) {
        let Some((times, case)) = self.folds.cases.get(slot).map(|entry| (entry.times, self.folds.cases.state(entry)))
        else {
            return;
        };
        let mut row = |projection, compute: fn(&mut Derived, Slot, &Case, &CaseTimes, &Registry, Option<&Policy>)| {
            self.run(projection, |Self { folds, derived, .. }| {
                let case = case.as_deref().ok_or(UNREAD_STATE)?;
                compute(derived, slot, case, &times, &folds.registry, policy);
                Ok(())
            });
        };
        row(Projection::Agenda, |derived, slot, case, _, registry, policy| {
            derived.compute_agenda(slot, case, registry, policy);
        });
        row(Projection::Register, |derived, slot, case, times, _, _| derived.compute_register(slot, case, times));
        row(Projection::Tracker, |derived, slot, case, _, _, _| derived.compute_tracker(slot, case));
        row(Projection::Indicators, |derived, slot, case, _, _, _| derived.compute_indicators(slot, case));
    }

    /// Says that a day has come, and settles: an edition of the policy that is in force from it moves deadlines. Without
    /// this call the day is that of the last event. Days never go back.
    pub fn turn_to(&mut self, today: Day) {
        self.today = self.today.max(Some(today));
        self.settle();
    }

    /// The day that has come, where a clock said so.
    pub fn today(&self) -> Option<Day> {
        self.today
    }

    /// Forgets the day that has come, and settles: the day is that of the last event again, and equal logs have equal
    /// digests whenever they are compared.
    pub fn turn_back(&mut self) {
        self.today = None;
        self.settle();
    }

    /// Whether these projections reflect the whole log; otherwise the first reason why one of them does not. To be asked
    /// before every question: what stands still gives answers that were right once.
    pub fn current(&self, asked: &[Projection]) -> Result<(), ProjectionError> {
        if let Some(error) = &self.last_error {
            return Err(error.clone());
        }
        let stopped = self.stopped.iter().find(|stopped| asked.contains(&stopped.projection));
        stopped.map_or(Ok(()), |stopped| Err(ProjectionError::Stopped(stopped.clone())))
    }

    /// The projections that stand still, in the order in which they stopped.
    pub fn stopped(&self) -> impl Iterator<Item = &Stopped> {
        self.stopped.iter()
    }

    /// Whether every row is up to date and no projection stands still: only such views may be saved or compared.
    pub fn is_whole(&self) -> bool {
        self.is_settled() && self.current(Projection::ALL).is_ok()
    }

    /// Whether every row is up to date, but for those of a projection that stands still.
    pub fn is_settled(&self) -> bool {
        self.settled == self.position() && self.dirty.is_empty() && self.unread.is_empty()
    }

    /// The position of the last envelope; 0 before the first.
    pub fn position(&self) -> Position {
        self.folds.position
    }

    /// When the last envelope was recorded.
    pub fn recorded_at(&self) -> Option<Instant> {
        self.folds.recorded_at
    }

    /// Recipients, mechanisms, policy, roles.
    pub fn registry(&self) -> &Registry {
        &self.folds.registry
    }

    /// The folds, to be saved as they stand.
    pub fn snapshot(&self) -> &Snapshot {
        &self.folds
    }

    /// The views of a saved snapshot, settled. A snapshot that contradicts itself is refused: read the log instead.
    pub fn restore(snapshot: Snapshot) -> Result<Self, ProjectionError> {
        let mut views = Self { folds: snapshot.revived()?, ..Self::default() };
        (0..views.folds.cases.next()).for_each(|slot| views.touch(slot));
        views.settle();
        Ok(views)
    }

    pub(crate) fn folds(&self) -> &Snapshot {
        &self.folds
    }

    pub(crate) fn derived(&self) -> &Derived {
        debug_assert!(self.is_settled(), "a question was asked before the batch was settled");
        &self.derived
    }

    /// How every projection is.
    pub fn health(&self) -> Vec<Health> {
        let health = |projection: &Projection| {
            let goes_on = if projection.is_immediate() { self.position() } else { self.settled };
            let stopped = self.stopped_at(*projection);
            Health {
                projection: *projection,
                position: stopped.map_or(goes_on, |stopped| stopped.position),
                last_error: self.current(&[*projection]).err(),
            }
        };
        Projection::ALL.iter().map(health).collect()
    }

    /// The digest of one projection: equal for equal logs, however they were folded. Reads all of it.
    pub fn digest_of(&self, projection: Projection) -> [u8; 32] {
        let folds = &self.folds;
        match projection {
            Projection::Registry => digest_of(&folds.registry),
            Projection::Cases => digest_of(&folds.cases),
            Projection::Trail => digest_of(&(folds.trail.told(&folds.streams), &folds.streams)),
            Projection::Recipients => digest_of(&folds.recipients),
            Projection::Alerts => digest_of(&folds.alerts),
            Projection::Register => {
                let derived = self.derived();
                digest_of(&(
                    derived.lines().collect::<Vec<_>>(),
                    &derived.by_reference,
                    (&derived.by_opening, &derived.by_activity, &derived.by_deadline, &derived.by_status),
                ))
            }
            Projection::Tracker => digest_of(&self.all(&self.derived().tracker, Derived::tracker_line)),
            Projection::Indicators => digest_of(&self.all(&self.derived().indicators, Derived::indicator_line)),
            Projection::Agenda => digest_of(&self.all(&self.derived().agenda, Derived::agenda_line)),
            Projection::Tally => digest_of(&self.tally(&TallyFilter::default())),
        }
    }

    /// The digest over all projections and the position.
    pub fn digest(&self) -> [u8; 32] {
        let digests: Vec<_> = Projection::ALL.iter().map(|known| (known.name(), self.digest_of(*known))).collect();
        digest_of(&(self.position(), digests))
    }
}
