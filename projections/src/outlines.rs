//! The events of a case in outline, without reading them: for pictures of long cases.

use domain::{
    Position, Stream,
    terms::{CaseId, Day, Instant},
};

use crate::views::Views;

/// What is known of an event without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventOutline {
    /// Its place in the log.
    pub position: Position,
    /// Its place in the case, from 1.
    pub revision: u32,
    /// The number of its kind.
    pub kind: u16,
    /// When it was recorded.
    pub recorded: Instant,
    /// The day it speaks of.
    pub effective_on: Day,
}

impl Views {
    /// The events of a case in outline, oldest first: all of them, whoever may see them. It is for the asker to know that all
    /// are seen, or which. Empty where the trail stands still.
    pub fn outlines(&self, case: CaseId) -> Vec<EventOutline> {
        let stream = Stream::Case(case);
        let positions = self.positions_of(&stream).zip(1..);
        let outline = positions.filter_map(|(position, revision)| {
            let (kind, recorded, effective) = self.folds().trail.outline(position)?;
            let day = |number: i32| Instant::from_milliseconds(i64::from(number) * 86_400_000).map(Instant::day).ok();
            Some(EventOutline {
                position,
                revision,
                kind,
                recorded: Instant::from_milliseconds(recorded).ok()?,
                effective_on: day(effective)?,
            })
        });
        outline.collect()
    }
}
