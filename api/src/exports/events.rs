//! The events of an export, a page at a time, as their reader sees them.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use domain::{Envelope, Position, Stream, access::Viewer, terms::CaseId};
use projections::{Order, Views};
use serde::Serialize;
use storage::{LogReader, proof::Root};

use super::{Broken, Ground, Progress};
use crate::{cli::told::Told, graphql::EventFilter};

/// Events read at once.
const PAGE: usize = 500;

/// Pages that are read ahead.
const AHEAD: usize = 2;

/// Marks of cases that are kept.
const MOST_MARKS: usize = 4_096;

/// Places of the index that one step of a search looks at, at most.
const LOOKED_AT: usize = 100_000;

type Hash = [u8; 32];

/// A case, as far as its events are marked by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaseMark {
    /// Its reference.
    pub(crate) reference: String,
    /// Made-up data.
    pub(crate) demonstration: bool,
}

/// One event that is seen.
#[derive(Clone, Debug)]
pub(crate) struct SeenEvent {
    /// The event.
    pub(crate) envelope: Arc<Envelope>,
    /// The leaf hash of its record.
    pub(crate) leaf: Hash,
    /// Its case.
    pub(crate) case: Option<Arc<CaseMark>>,
}

/// An event as one JSON object: what `hrdd events export` tells, its leaf in the log, and its case by reference.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EventObject<'a> {
    #[serde(flatten)]
    told: Told<'a>,
    leaf_hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demonstration: bool,
}

impl SeenEvent {
    /// As an object with all its fields.
    pub(crate) fn object(&self) -> EventObject<'_> {
        EventObject {
            told: Told::of(&self.envelope),
            leaf_hash: hex::encode(self.leaf),
            case: self.reference(),
            demonstration: self.is_demonstration(),
        }
    }

    /// The same object, written without the maps that flattening makes.
    pub(crate) fn write(&self, into: &mut Vec<u8>) -> Result<(), Broken> {
        serde_json::to_writer(&mut *into, &Told::of(&self.envelope))?;
        into.pop();
        into.extend_from_slice(b",\"leafHash\":\"");
        into.extend_from_slice(hex::encode(self.leaf).as_bytes());
        into.push(b'"');
        if let Some(reference) = self.reference() {
            into.extend_from_slice(b",\"case\":");
            serde_json::to_writer(&mut *into, reference)?;
        }
        if self.is_demonstration() {
            into.extend_from_slice(b",\"demonstration\":true");
        }
        into.push(b'}');
        Ok(())
    }

    /// The reference of its case.
    pub(crate) fn reference(&self) -> Option<&str> {
        self.case.as_ref().map(|case| case.reference.as_str())
    }

    /// Whether it is made up.
    pub(crate) fn is_demonstration(&self) -> bool {
        self.case.as_ref().is_some_and(|case| case.demonstration)
    }
}

/// Which events of which log.
pub(crate) struct Events<'a> {
    /// What they are read from.
    pub(crate) ground: &'a Ground<'a>,
    /// Who sees them.
    pub(crate) viewer: &'a Viewer,
    /// Which are asked for.
    pub(crate) filter: Cow<'a, EventFilter>,
    /// After this position.
    pub(crate) after: Position,
    /// Up to this one.
    pub(crate) until: Position,
}

/// What was read, before it is known whether it is seen.
type Read = Vec<(Arc<Envelope>, Hash)>;

/// What is read next, and how far the log has been looked through then.
enum Way {
    /// One record after the other.
    Scan,
    /// The positions of one stream.
    Listed(std::vec::IntoIter<Position>),
    /// What the index of the trail finds.
    Index,
}

impl Events<'_> {
    /// Those of them that are of one case.
    pub(crate) fn of_case(&self, case: CaseId) -> Events<'_> {
        let filter = EventFilter { case_id: Some(case), ..self.filter.clone().into_owned() };
        Events { filter: Cow::Owned(filter), ..*self }
    }

    /// Hands over the events, oldest first, in pages. What is seen is judged by the rules of the moment.
    pub(crate) fn each(
        &self,
        progress: &mut Progress<'_>,
        take: &mut dyn FnMut(&[SeenEvent]) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        let reader = self.ground.reader();
        let total = self.until.0.saturating_sub(self.after.0);
        let mut marks = Marks::default();
        let mut hand_over = |(read, to): (Read, Position)| -> Result<(), Broken> {
            let seen = self.ground.views(|views| self.seen(views, &mut marks, read));
            take(&seen)?;
            progress(to.0.min(self.until.0).saturating_sub(self.after.0), total);
            Ok(())
        };
        let mut way = self.way(&reader);
        if matches!(way, Way::Scan) {
            // One thread reads the log and another one writes what was read: both are work.
            std::thread::scope(|scope| {
                let (pages, read) = std::sync::mpsc::sync_channel(AHEAD);
                scope.spawn(move || {
                    let ended = self.pages(&reader, &mut way, |page| pages.send(Ok(page)).is_ok());
                    // Where nobody takes pages any more, nobody asks why they ended.
                    drop(ended.map_err(|broken| pages.send(Err(broken))));
                });
                read.into_iter().try_for_each(|page| hand_over(page?))
            })?;
        } else {
            let mut done = Ok(());
            self.pages(&reader, &mut way, |page| {
                done = hand_over(page);
                done.is_ok()
            })?;
            done?;
        }
        progress(total, total);
        Ok(())
    }

    /// Reads page after page as long as they are taken.
    fn pages(
        &self,
        reader: &LogReader,
        way: &mut Way,
        mut take: impl FnMut((Read, Position)) -> bool,
    ) -> Result<(), Broken> {
        let mut last = self.after;
        while last < self.until {
            let Some((read, to)) = self.next(reader, way, last)? else { break };
            last = to;
            if !take((read, to)) {
                break;
            }
        }
        Ok(())
    }

    fn way(&self, reader: &LogReader) -> Way {
        if let Some(case) = self.filter.case_id {
            let listed: Vec<Position> = reader.stream(&Stream::Case(case));
            return Way::Listed(listed.into_iter());
        }
        if self.filter.is_selective() { Way::Index } else { Way::Scan }
    }

    /// Some events after a position, and up to where all have been read.
    fn next(&self, reader: &LogReader, way: &mut Way, last: Position) -> Result<Option<(Read, Position)>, Broken> {
        let within = |position: &Position| *position > last && *position <= self.until;
        match way {
            Way::Scan => {
                let mut read = reader.after_with_leaves(last, PAGE)?;
                read.retain(|(event, _)| within(&event.position));
                let to = read.last().map(|(event, _)| event.position);
                Ok(to.map(|to| (read, to)))
            }
            Way::Listed(listed) => {
                let some: Vec<Position> = listed.filter(within).take(PAGE).collect();
                let to = some.last().copied();
                let read = some.into_iter().map(|position| reader.at_with_leaf(position)).collect::<Result<_, _>>()?;
                Ok(to.map(|to| (read, to)))
            }
            Way::Index => {
                let trail = self.filter.trail();
                let found = self.ground.views(|views| {
                    views.seen_by(self.viewer).trail(&trail, Order::OldestFirst, Some(last), PAGE, LOOKED_AT)
                });
                let to = if found.complete { Some(self.until) } else { found.scanned_to };
                let positions = found.positions.into_iter().filter(within);
                let read = positions.map(|position| reader.at_with_leaf(position)).collect::<Result<_, _>>()?;
                Ok(to.map(|to| (read, to)))
            }
        }
    }

    /// What of it is seen and asked for, marked by its case.
    fn seen(&self, views: &Views, marks: &mut Marks, read: Read) -> Vec<SeenEvent> {
        let mut seen = Vec::with_capacity(read.len());
        for (envelope, leaf) in read {
            if self.viewer.sees_event(views.registry(), &envelope) && self.filter.wants_in(&envelope, views) {
                let case = envelope.stream.case().and_then(|case| marks.of(views, case));
                seen.push(SeenEvent { envelope, leaf, case });
            }
        }
        seen
    }
}

/// The marks of the cases that came last, for one export.
#[derive(Default)]
struct Marks(HashMap<CaseId, Arc<CaseMark>>);

impl Marks {
    fn of(&mut self, views: &Views, case: CaseId) -> Option<Arc<CaseMark>> {
        if let Some(known) = self.0.get(&case) {
            return Some(Arc::clone(known));
        }
        if self.0.len() >= MOST_MARKS {
            self.0.clear();
        }
        let made = Arc::new(mark(views, case)?);
        self.0.insert(case, Arc::clone(&made));
        Some(made)
    }
}

/// How the events of a case are marked.
pub(crate) fn mark(views: &Views, case: CaseId) -> Option<CaseMark> {
    let line = views.line(case);
    let marked = line.map(|line| CaseMark { reference: line.reference.clone(), demonstration: line.demonstration });
    marked.or_else(|| {
        let state = views.case(case)?;
        let demonstration = state.scope.opened.as_ref().is_some_and(|opened| opened.demonstration);
        Some(CaseMark { reference: state.reference(), demonstration })
    })
}

/// The root of the log at a position.
pub(crate) fn root(reader: &LogReader, position: Position) -> Result<Root, String> {
    reader.root_at(position.0).map_err(|error| error.to_string())
}
