//! All folds at one position, and the questions they answer.

use std::sync::Arc;

use domain::{
    Case, Edition, Envelope, Event, Position, Registry, Stream,
    terms::{CaseId, Day, Instant},
};

use crate::{
    cases::{CaseTimes, Entry, Slot},
    derived::Derived,
    digest::digest_of,
    error::ProjectionError,
    snapshot::Snapshot,
    streams::place,
    tally::TallyFilter,
};

/// Where a case's own history can be read: needed to fold a case anew after a correction.
pub trait Histories {
    /// Every envelope of a case up to and including `up_to`, oldest first.
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String>;
}

/// The projections, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Projection {
    /// Recipients, mechanisms, policy, roles.
    Registry,
    /// The state of every case.
    Cases,
    /// The audit trail's index.
    Trail,
    /// Events and cases around recipients.
    Recipients,
    /// What somebody should hear of.
    Alerts,
    /// A line a case.
    Register,
    /// Measures and conditions.
    Tracker,
    /// The board of indicators.
    Indicators,
    /// What falls due.
    Agenda,
    /// Counts.
    Tally,
}

impl Projection {
    /// Every projection.
    pub const ALL: &'static [Self] = &[
        Self::Registry,
        Self::Cases,
        Self::Trail,
        Self::Recipients,
        Self::Alerts,
        Self::Register,
        Self::Tracker,
        Self::Indicators,
        Self::Agenda,
        Self::Tally,
    ];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Registry => "registry",
            Self::Cases => "cases",
            Self::Trail => "trail",
            Self::Recipients => "recipients",
            Self::Alerts => "alerts",
            Self::Register => "register",
            Self::Tracker => "tracker",
            Self::Indicators => "indicators",
            Self::Agenda => "agenda",
            Self::Tally => "tally",
        }
    }

    /// Whether it follows every event at once; otherwise it follows when the views are settled.
    const fn is_immediate(self) -> bool {
        match self {
            Self::Registry | Self::Cases | Self::Trail | Self::Recipients | Self::Alerts => true,
            Self::Register | Self::Tracker | Self::Indicators | Self::Agenda | Self::Tally => false,
        }
    }
}

/// How one projection is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Which.
    pub projection: Projection,
    /// The position it answers for.
    pub position: Position,
    /// Why the next envelope was refused, where it was; the position does not move until it is folded.
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
    last_error: Option<ProjectionError>,
    /// Cases that a correction concerned while no history could be read.
    unread: Vec<CaseId>,
}

/// No history: whoever asks for one has taken the wrong way.
struct Unread;

impl Histories for Unread {
    fn history(&self, _: CaseId, _: Position) -> Result<Vec<Envelope>, String> {
        Err("no history can be read yet".into())
    }
}

impl Views {
    /// The views of an empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// Folds the next envelope of the log. An envelope that does not come next is refused and nothing changes.
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

    /// Folds anew every case that a correction concerned while no history could be read, and settles.
    pub fn read_again(&mut self, histories: &dyn Histories) -> Result<(), ProjectionError> {
        let mut cases = std::mem::take(&mut self.unread);
        cases.sort_unstable();
        cases.dedup();
        let position = self.position();
        for case in cases {
            let history = histories.history(case, position).map_err(|why| ProjectionError::HistoryUnreadable {
                position,
                case,
                why,
            })?;
            let broken = ProjectionError::HistoryBroken { position, case };
            let slot = self.folds.streams.slot(case).ok_or_else(|| broken.clone())?;
            let entry = self.folds.cases.entries.get_mut(slot as usize).ok_or_else(|| broken.clone())?;
            if history.len() as u64 != u64::from(entry.case.revision.0) {
                return Err(broken);
            }
            entry.case = Arc::new(Case::fold(&history));
            self.touch(slot);
        }
        self.settle();
        Ok(())
    }

    /// All that can refuse an envelope, before anything changes; and the case folded anew, where it must be.
    fn admitted(&self, envelope: &Envelope, histories: &dyn Histories) -> Result<(u32, Option<Case>), ProjectionError> {
        let position = envelope.position;
        self.expected(envelope)?;
        let place = place(position)?;
        let Some(case) = envelope.stream.case().filter(|_| Case::rewrites(&envelope.event)) else {
            return Ok((place, None));
        };
        let history = histories.history(case, position).map_err(|why| ProjectionError::HistoryUnreadable {
            position,
            case,
            why,
        })?;
        let whole = history.len() as u64 == u64::from(envelope.revision.0)
            && history.last() == Some(envelope)
            && history
                .iter()
                .zip(1..)
                .all(|(known, revision)| known.stream == envelope.stream && known.revision.0 == revision);
        if !whole {
            return Err(ProjectionError::HistoryBroken { position, case });
        }
        Ok((place, Some(Case::fold(&history))))
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

    /// Cannot fail: everything was checked.
    fn fold(&mut self, envelope: &Envelope, place: u32, refolded: Option<Case>) {
        let folds = &mut self.folds;
        folds.position = envelope.position;
        folds.recorded_at = Some(envelope.recorded.at);
        let (stream, slot) = folds.streams.note(envelope, place, folds.cases.next());
        folds.trail.note(envelope, stream);
        folds.registry.evolve(envelope);
        folds.recipients.note(envelope, place, slot);
        folds.alerts.note(envelope);
        if let (Some(slot), Some(id)) = (slot, envelope.stream.case()) {
            if slot == folds.cases.next() {
                let times = CaseTimes {
                    opened_at: envelope.recorded.at,
                    last_recorded_at: envelope.recorded.at,
                    first_position: envelope.position,
                    last_position: envelope.position,
                };
                folds.cases.entries.push(Entry { id, times, case: Arc::default() });
            }
            if let Some(entry) = folds.cases.entries.get_mut(slot as usize) {
                entry.times.last_recorded_at = envelope.recorded.at;
                entry.times.last_position = envelope.position;
                match refolded {
                    Some(case) => entry.case = Arc::new(case),
                    None => Arc::make_mut(&mut entry.case).evolve(envelope),
                }
            }
            self.touch(slot);
        }
        // Deadlines rest on the registry too: a screening or a change of command moves those of the recipient's cases.
        if let Event::Recipient(_) = &envelope.event
            && let Stream::Recipient(recipient) = &envelope.stream
        {
            let cases = self.folds.recipients.get(recipient).map(|around| around.cases.clone());
            cases.into_iter().flatten().for_each(|slot| self.touch(slot));
        }
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
        let day = self.folds.recorded_at.map(Instant::day).max(self.today);
        let policy = day.and_then(|day| self.folds.registry.policy_on(day)).cloned();
        let edition = policy.as_ref().map(|policy| policy.edition);
        if edition != self.edition {
            self.edition = edition;
            (0..self.folds.cases.next()).for_each(|slot| self.touch(slot));
        }
        for slot in std::mem::take(&mut self.dirty) {
            if let Some(flag) = self.is_dirty.get_mut(slot as usize) {
                *flag = false;
            }
            if let Some(entry) = self.folds.cases.get(slot) {
                self.derived.recompute(slot, entry, &self.folds.registry, policy.as_deref());
            }
        }
        self.settled = self.position();
    }

    /// Says that a day has come, and settles: an edition of the policy that is in force from it moves deadlines. Without
    /// this call the day is that of the last event. Days never go back.
    pub fn turn_to(&mut self, today: Day) {
        self.today = self.today.max(Some(today));
        self.settle();
    }

    /// Whether every row is up to date.
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
        let position = |projection: Projection| if projection.is_immediate() { self.position() } else { self.settled };
        let health = |projection: &Projection| Health {
            projection: *projection,
            position: position(*projection),
            last_error: self.last_error.clone(),
        };
        Projection::ALL.iter().map(health).collect()
    }

    /// The digest of one projection: equal for equal logs, however they were folded. Reads all of it.
    pub fn digest_of(&self, projection: Projection) -> [u8; 32] {
        let folds = &self.folds;
        match projection {
            Projection::Registry => digest_of(&folds.registry),
            Projection::Cases => digest_of(&folds.cases),
            Projection::Trail => digest_of(&(&folds.trail, &folds.streams)),
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
