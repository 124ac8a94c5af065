//! A whole file of commands decided in memory, before the first of them is recorded.

use std::{collections::HashMap, sync::Arc};

use domain::{
    Case, Envelope, Position, Registry, Revision, Stream,
    terms::{CaseId, Instant},
};
use projections::Views;
use storage::{ALL_REVISIONS, Commit, LogReader};

use crate::{
    desk::{Refusal, Submission},
    ruling::{self, Known},
};

/// What would be so, had everything up to here been recorded.
pub(crate) struct Overlay<'a> {
    reader: LogReader,
    views: &'a Views,
    pub(crate) registry: Registry,
    cases: HashMap<CaseId, Case>,
    /// The commits, ready to be appended, and which of them belong to a stream.
    commits: Vec<Commit>,
    of_stream: HashMap<Stream, (Revision, Vec<usize>)>,
    head: Position,
    pub(crate) now: Instant,
}

/// What a command would come to.
pub(crate) enum Would {
    /// This many events.
    Record(usize),
    /// It was recorded before.
    Repeat,
}

impl<'a> Overlay<'a> {
    /// Begins with what was recorded; everything is decided as of `now`, or of the last event where that is later.
    pub(crate) fn over(reader: LogReader, views: &'a Views, now: Instant) -> Self {
        Self {
            head: reader.head(),
            reader,
            views,
            registry: views.registry().clone(),
            cases: HashMap::new(),
            commits: Vec::new(),
            of_stream: HashMap::new(),
            now: views.recorded_at().map_or(now, |last| last.max(now)),
        }
    }

    /// Decides a command on what would be so, and takes in what follows from it.
    pub(crate) fn decide(&mut self, submission: &Submission) -> Result<Would, Refusal> {
        self.decide_under(submission, None)
    }

    /// The same; what follows names the event at `cause` as what made the system record it.
    pub(crate) fn decide_under(&mut self, submission: &Submission, cause: Option<Position>) -> Result<Would, Refusal> {
        if ruling::recorded(&self.reader, submission)?.is_some() {
            return Ok(Would::Repeat);
        }
        let stream = ruling::stream(submission);
        let revision = self.of_stream.get(&stream).map_or_else(|| self.reader.revision(&stream), |known| known.0);
        let taken = stream.case().and_then(|id| self.cases.get(&id));
        let recorded = stream.case().filter(|_| taken.is_none()).and_then(|id| self.views.case(id));
        let case = taken.or(recorded.as_deref());
        let known = Known { registry: &self.registry, case, revision, head: self.head, now: self.now };
        let mut envelopes = ruling::decide(submission, &known, || self.history(&stream))?;
        envelopes.iter_mut().for_each(|envelope| envelope.cause = cause);
        let count = envelopes.len();
        if count > 0 {
            self.take(&stream, envelopes)?;
        }
        Ok(Would::Record(count))
    }

    /// The last position, had everything up to here been recorded.
    pub(crate) const fn head(&self) -> Position {
        self.head
    }

    /// What follows from all commands, in order, ready to be appended.
    pub(crate) fn into_commits(self) -> Vec<Commit> {
        self.commits
    }

    fn take(&mut self, stream: &Stream, envelopes: Vec<Envelope>) -> Result<(), Refusal> {
        let rewrites = envelopes.iter().any(|envelope| Case::rewrites(&envelope.event));
        for envelope in &envelopes {
            self.registry.evolve(envelope);
            self.head = envelope.position;
            let known = self.of_stream.entry(stream.clone()).or_default();
            known.0 = envelope.revision;
        }
        if let Some(known) = self.of_stream.get_mut(stream) {
            known.1.push(self.commits.len());
        }
        if let Some(id) = stream.case().filter(|_| !rewrites) {
            let views = self.views;
            let recorded = || views.case(id).map(Arc::unwrap_or_clone).unwrap_or_default();
            let case = self.cases.entry(id).or_insert_with(recorded);
            envelopes.iter().for_each(|envelope| case.evolve(envelope));
        }
        self.commits.push(Commit { envelopes });
        // A correction changes what earlier events say, so the case is read from its beginning.
        if let Some(id) = stream.case().filter(|_| rewrites) {
            let case = Case::fold(&self.history(stream)?);
            self.cases.insert(id, case);
        }
        Ok(())
    }

    /// What was recorded of a stream, and what would have been.
    fn history(&self, stream: &Stream) -> Result<Vec<Envelope>, Refusal> {
        let recorded = self.reader.history(stream, ALL_REVISIONS).map_err(ruling::unread)?;
        let added = self.of_stream.get(stream).into_iter().flat_map(|known| &known.1);
        let added = added.filter_map(|place| self.commits.get(*place)).flat_map(|commit| &commit.envelopes);
        Ok(recorded.iter().map(|event| &**event).chain(added).cloned().collect())
    }
}
