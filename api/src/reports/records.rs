//! The log as reports read it.

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use domain::{
    Envelope, Event, Position, Revision, Stream,
    access::{self, Viewer},
    terms::{CaseId, Confidentiality, Day, Instant, RecipientId, Reference, Subject, UserId},
};
use projections::{
    Views,
    reports::{Part, Proof, Records, Row},
};
use storage::{LogReader, StorageError};

use super::proving;
use crate::sight::{self, Trace};

/// Events of the stream of access that are read at once.
const AT_ONCE: u32 = 1_000;

/// With whose eyes a report reads.
pub struct Eyes {
    /// Whoever asks; none for who has the machine, and sees everything.
    pub viewer: Option<Arc<Viewer>>,
    /// Who that is.
    pub user: UserId,
    /// The day that is today.
    pub today: Day,
}

/// The log as a report reads it. The views are asked through `views`, for a moment each time.
pub struct LogRecords<V> {
    reader: LogReader,
    views: V,
    eyes: Eyes,
    head: Position,
    /// What is strictly confidential of what was read, with the case that it is of.
    strict: RefCell<HashMap<Position, Option<CaseId>>>,
}

impl<V: Fn(&mut dyn FnMut(&Views))> LogRecords<V> {
    /// The log of a reader, with somebody's eyes, up to where the views stand.
    pub fn new(reader: LogReader, views: V, eyes: Eyes) -> Self {
        let mut records = Self { reader, views, eyes, head: Position(0), strict: RefCell::default() };
        records.head = records.ask(Views::position);
        records
    }

    /// The log up to a position, as if it ended there.
    pub fn up_to(mut self, position: Position) -> Self {
        self.head = self.head.min(position);
        self
    }

    fn ask<T: Default>(&self, ask: impl FnOnce(&Views) -> T) -> T {
        let (mut ask, mut answer) = (Some(ask), T::default());
        (self.views)(&mut |views| {
            if let Some(ask) = ask.take() {
                answer = ask(views);
            }
        });
        answer
    }

    fn viewer(&self) -> Option<&Viewer> {
        self.eyes.viewer.as_deref()
    }

    fn reaches(&self, views: &Views, case: CaseId) -> bool {
        let reaches =
            |viewer: &Viewer| viewer.reaches_case(views.registry(), case) && viewer.sees(Subject::CaseSummary);
        self.viewer().is_none_or(reaches)
    }

    /// The events of a stream up to a position.
    fn of_stream(&self, stream: &Stream, up_to: Position) -> Result<Vec<Arc<Envelope>>, String> {
        let known = self.reader.stream(stream).partition_point(|position| *position <= up_to);
        let last = Revision(u32::try_from(known).unwrap_or(u32::MAX));
        if last.0 == 0 {
            return Ok(Vec::new());
        }
        self.reader.history(stream, Revision(1)..=last).map_err(|error| unreadable(&error))
    }

    fn note(&self, case: Option<CaseId>, events: impl Iterator<Item = Position>) {
        self.strict.borrow_mut().extend(events.map(|position| (position, case)));
    }

    /// What is strictly confidential of what some rows rest on.
    pub(crate) fn traces<'r>(&self, rows: impl Iterator<Item = &'r Row>) -> Vec<Trace> {
        let strict = self.strict.borrow();
        let mut traces: Vec<Trace> = rows
            .flat_map(|row| &row.rests_on)
            .filter_map(|position| strict.get(position).map(|case| Trace { case: *case, position: *position }))
            .collect();
        traces.sort_unstable();
        traces.dedup();
        traces
    }
}

/// What is said of a log that does not read; the cause goes to the server's own log.
fn unreadable(error: &StorageError) -> String {
    tracing::error!(%error, "the log could not be read");
    "the log does not read; the server's own log says where, and `hrdd verify` reads all of it".into()
}

impl<V: Fn(&mut dyn FnMut(&Views))> Records for LogRecords<V> {
    fn head(&self) -> Position {
        self.head
    }

    fn today(&self) -> Day {
        self.eyes.today
    }

    fn asker(&self) -> UserId {
        self.eyes.user.clone()
    }

    fn last_by(&self, at: Instant) -> Result<Position, String> {
        // What is recorded later has no earlier time.
        let (mut low, mut high) = (0, self.head.0);
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            let event = self.reader.at(Position(middle)).map_err(|error| unreadable(&error))?;
            if event.recorded.at <= at { low = middle } else { high = middle - 1 }
        }
        Ok(Position(low))
    }

    fn recorded_at(&self, position: Position) -> Result<Option<Instant>, String> {
        if position.0 == 0 {
            return Ok(None);
        }
        self.reader.at(position).map(|event| Some(event.recorded.at)).map_err(|error| unreadable(&error))
    }

    fn cases(&self) -> Vec<CaseId> {
        self.ask(|views| views.case_ids().filter(|case| self.reaches(views, *case)).collect())
    }

    fn case(&self, reference: &Reference) -> Option<CaseId> {
        self.ask(|views| views.registry().case_by_reference(reference).filter(|case| self.reaches(views, *case)))
    }

    fn history(&self, case: CaseId, up_to: Position) -> Result<Part, String> {
        let events = self.of_stream(&Stream::Case(case), up_to)?;
        let events: Vec<Envelope> = events.iter().map(|event| (**event).clone()).collect();
        let part = self.ask(|views| {
            // Who lost sight of it since the cases were listed sees nothing of it.
            if !self.reaches(views, case) {
                return Part::default();
            }
            let part = Part::seen(self.viewer(), views.registry(), events);
            if let Some(facts) = views.registry().access().facts(case) {
                let strict = |event: &&Envelope| facts.class_of(event) == Confidentiality::StrictlyConfidential;
                self.note(Some(case), part.events.iter().filter(strict).map(|event| event.position));
            }
            part
        });
        Ok(part)
    }

    fn registry(&self, up_to: Position) -> Result<(Vec<Arc<Envelope>>, BTreeSet<RecipientId>), String> {
        let recipients: Vec<RecipientId> =
            self.ask(|views| views.registry().recipients().map(|known| known.recipient.clone()).collect());
        let (mut seen, mut partly) = (Vec::new(), BTreeSet::new());
        let streams = recipients.into_iter().map(Stream::Recipient).chain([Stream::Policy]);
        for stream in streams {
            let events = self.of_stream(&stream, up_to)?;
            let whole = events.len();
            let kept: Vec<Arc<Envelope>> = self.ask(|views| {
                let sees = |event: &Arc<Envelope>| {
                    self.viewer().is_none_or(|viewer| viewer.sees_event(views.registry(), event))
                };
                events.into_iter().filter(sees).collect()
            });
            if let (Stream::Recipient(recipient), true) = (stream, kept.len() < whole) {
                partly.insert(recipient);
            }
            let strict = kept.iter().filter(|event| event.confidentiality == Confidentiality::StrictlyConfidential);
            self.note(None, strict.map(|event| event.position));
            seen.extend(kept);
        }
        seen.sort_by_key(|event| event.position);
        Ok((seen, partly))
    }

    fn readings(&self, up_to: Position, see: &mut dyn FnMut(&Envelope)) -> Result<bool, String> {
        if self.viewer().is_some_and(|viewer| !viewer.sees(Subject::Readings)) {
            return Ok(false);
        }
        let known = self.reader.stream(&Stream::Access);
        let ends = u32::try_from(known.partition_point(|position| *position <= up_to)).unwrap_or(u32::MAX);
        let mut first = 1;
        while first <= ends {
            let last = first.saturating_add(AT_ONCE - 1).min(ends);
            let events = self.reader.history(&Stream::Access, Revision(first)..=Revision(last));
            for event in events.map_err(|error| unreadable(&error))? {
                if matches!(event.event, Event::Access(access::Event::ReadingsRecorded(_))) {
                    see(&event);
                }
            }
            first = last + 1;
        }
        Ok(true)
    }

    fn class(&self, event: &Envelope) -> Confidentiality {
        let of_case = |case| self.ask(|views| views.registry().access().facts(case).map(|facts| facts.class_of(event)));
        event.stream.case().and_then(of_case).unwrap_or(event.confidentiality)
    }

    fn proof(&self, case: CaseId, at: Position, size: Position) -> Result<Option<Proof>, String> {
        if self.viewer().is_some_and(|viewer| !sight::sees_proofs(viewer)) {
            return Ok(None);
        }
        proving::proof(&self.reader, case, at, size).map(Some)
    }
}
