//! What reads find in memory: whole streams that were read lately, and the last events of the log.

use std::{collections::VecDeque, sync::Arc};

use domain::{Envelope, Position, Stream};
use lru::LruCache;

/// The last events of the log that followers read without touching it.
pub const RECENT_EVENTS: usize = 4_096;

/// Whole streams, bounded by the number of their events.
#[derive(Debug)]
pub(crate) struct Streams {
    kept: LruCache<Stream, Arc<Vec<Arc<Envelope>>>>,
    events: usize,
    limit: usize,
}

impl Streams {
    pub(crate) fn new(limit: usize) -> Self {
        Self { kept: LruCache::unbounded(), events: 0, limit }
    }

    pub(crate) fn get(&mut self, stream: &Stream) -> Option<Arc<Vec<Arc<Envelope>>>> {
        self.kept.get(stream).cloned()
    }

    /// Keeps the events of a stream from its first on; a list that is shorter than the stream is completed by its reader.
    pub(crate) fn put(&mut self, stream: Stream, events: Arc<Vec<Arc<Envelope>>>) {
        // One stream longer than the whole cache would empty it and then itself be thrown out.
        if events.len() > self.limit {
            return;
        }
        self.events += events.len();
        if let Some((_, before)) = self.kept.push(stream, events) {
            self.events = self.events.saturating_sub(before.len());
        }
        self.shed();
    }

    /// Lengthens a stream that is kept by the event that was just appended to it.
    pub(crate) fn append(&mut self, envelope: &Arc<Envelope>) {
        let Some(kept) = self.kept.peek_mut(&envelope.stream) else { return };
        // The list may be behind, where a reader put it down late; then the next reader completes it.
        if u32::try_from(kept.len()).is_ok_and(|length| length + 1 == envelope.revision.0) {
            Arc::make_mut(kept).push(Arc::clone(envelope));
            self.events += 1;
        }
        self.shed();
    }

    fn shed(&mut self) {
        while self.events > self.limit {
            let Some((_, events)) = self.kept.pop_lru() else { return };
            self.events = self.events.saturating_sub(events.len());
        }
    }

    #[cfg(test)]
    pub(crate) fn events(&self) -> usize {
        self.events
    }
}

/// The last events of the log.
#[derive(Debug, Default)]
pub(crate) struct Recent(VecDeque<Arc<Envelope>>);

impl Recent {
    pub(crate) fn push(&mut self, envelope: Arc<Envelope>) {
        if self.0.len() == RECENT_EVENTS {
            self.0.pop_front();
        }
        self.0.push_back(envelope);
    }

    /// Up to `limit` events after `position`, where the first of them is still kept.
    pub(crate) fn after(&self, position: Position, limit: usize) -> Option<Vec<Arc<Envelope>>> {
        let oldest = self.0.front()?.position.0;
        let skip = usize::try_from(position.next().0.checked_sub(oldest)?).ok()?;
        Some(self.0.iter().skip(skip).take(limit).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn events(stream: u64, revisions: std::ops::RangeInclusive<u32>) -> Vec<Arc<Envelope>> {
        let envelope = |revision| samples::envelope(u64::from(revision), samples::stream(stream), revision, 1);
        revisions.map(|revision| Arc::new(envelope(revision))).collect()
    }

    #[test]
    fn the_cache_never_holds_more_events_than_its_limit_and_keeps_what_was_read_last() {
        let mut streams = Streams::new(25);
        for stream in [2, 3, 2, 4] {
            streams.put(samples::stream(stream), Arc::new(events(stream, 1..=10)));
            assert!(streams.events() <= 25);
        }
        assert_eq!(streams.events(), 20);
        assert!(streams.get(&samples::stream(3)).is_none());
        assert!(streams.get(&samples::stream(2)).is_some());
        streams.put(samples::stream(5), Arc::new(events(5, 1..=26)));
        assert!(streams.get(&samples::stream(5)).is_none(), "longer than the whole cache");
        for event in events(2, 11..=30) {
            streams.append(&event);
            assert!(streams.events() <= 25);
        }
    }

    #[test]
    fn an_appended_event_lengthens_only_a_list_that_ends_right_before_it() {
        let mut streams = Streams::new(25);
        streams.put(samples::stream(2), Arc::new(events(2, 1..=3)));
        let [fourth, fifth] = <[_; 2]>::try_from(events(2, 4..=5)).unwrap();
        streams.append(&fifth);
        assert_eq!(streams.get(&samples::stream(2)).unwrap().len(), 3);
        streams.append(&fourth);
        streams.append(&fifth);
        assert_eq!(streams.get(&samples::stream(2)).unwrap().len(), 5);
        assert_eq!(streams.events(), 5);
    }

    #[test]
    fn recent_events_are_served_only_from_the_oldest_kept_on() {
        let mut recent = Recent::default();
        assert!(recent.after(Position(0), 1).is_none());
        let last = u32::try_from(RECENT_EVENTS).unwrap() + 10;
        events(2, 1..=last).into_iter().for_each(|event| recent.push(event));
        assert!(recent.after(Position(9), 1).is_none());
        assert_eq!(recent.after(Position(10), 2).unwrap()[1].position, Position(12));
        assert!(recent.after(Position(u64::from(last)), 2).unwrap().is_empty());
        assert_eq!(recent.after(Position(u64::from(last) - 1), 2).unwrap().len(), 1);
    }
}
