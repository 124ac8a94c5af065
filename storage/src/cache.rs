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
