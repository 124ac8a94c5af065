//! A whole file of commands decided in memory, before the first of them is recorded.

use std::collections::HashMap;

use domain::{
    Case, Context, Edition, Envelope, Event, Position, Registry, Rejection, Revision, Stamp, Stream,
    policy::Policy,
    registry,
    roles::{Holding, holding},
    terms::{CaseId, Confidentiality, Instant},
};

use crate::{
    casebook::Casebook,
    desk::{Submission, stream},
};

/// What would be so, had everything up to here been recorded.
pub(crate) struct Overlay<'a> {
    casebook: &'a Casebook,
    pub(crate) registry: Registry,
    cases: HashMap<CaseId, Case>,
    added: HashMap<Stream, Vec<Envelope>>,
    head: Position,
    now: Instant,
}

/// What a command would come to.
pub(crate) enum Would {
    /// This many events.
    Record(usize),
    /// It was recorded before.
    Repeat,
}

impl<'a> Overlay<'a> {
    pub(crate) fn over(casebook: &'a Casebook) -> Self {
        let views = casebook.views();
        let now = views.recorded_at().map_or_else(|| casebook.now(), |last| last.max(casebook.now()));
        Self {
            casebook,
            registry: views.registry().clone(),
            cases: HashMap::new(),
            added: HashMap::new(),
            head: views.position(),
            now,
        }
    }

    /// Decides a command on what would be so, and takes in what follows from it.
    pub(crate) fn decide(&mut self, submission: &Submission) -> anyhow::Result<Result<Would, Rejection>> {
        let reader = self.casebook.reader();
        if let Some(recorded) = reader.find_command(&submission.command_id)? {
            let same = recorded.fingerprint == submission.fingerprint;
            let reused = || Rejection::CommandReused { command: submission.command_id.as_str().to_owned() };
            return Ok(if same { Ok(Would::Repeat) } else { Err(reused()) });
        }
        let stream = stream(submission);
        let added = self.added.get(&stream).map_or(0, Vec::len);
        let actual = Revision(reader.revision(&stream).0 + u32::try_from(added)?);
        if let Some(expected) = submission.expected_revision.filter(|expected| *expected != actual) {
            return Ok(Err(Rejection::RevisionConflict { expected: expected.to_string(), actual: actual.to_string() }));
        }
        if let Some(id) = stream.case()
            && !self.cases.contains_key(&id)
        {
            let known = self.casebook.views().case(id).map(|case| (**case).clone());
            self.cases.insert(id, known.unwrap_or_default());
        }
        let on = submission.effective_on.unwrap_or_else(|| self.now.day());
        let policy = match self.registry.policy_on(on) {
            Some(policy) => (**policy).clone(),
            None => Policy::first().map_err(anyhow::Error::msg)?,
        };
        let mut actor = submission.actor.clone();
        if let Holding::Held(on_behalf_of) = holding(self.registry.grants(&actor.user), actor.role, on) {
            actor.on_behalf_of = on_behalf_of;
        }
        let history = if matches!(submission.command, domain::Command::Correction(_)) {
            self.history(&stream)?
        } else {
            Vec::new()
        };
        let context = Context {
            now: self.now,
            on,
            actor: &actor,
            policy: &policy,
            registry: &self.registry,
            head: self.head,
            history: &history,
        };
        let case = stream.case().and_then(|id| self.cases.get(&id));
        let events = match registry::decide(case, &submission.command, &context) {
            Ok(events) => events,
            Err(rejection) => return Ok(Err(rejection)),
        };
        let count = events.len();
        let edition = if self.registry.last_edition().0 == 0 { Edition(0) } else { policy.edition };
        let mut revision = actual;
        for event in events {
            (self.head, revision) = (self.head.next(), revision.next());
            let envelope = Envelope {
                position: self.head,
                stream: stream.clone(),
                revision,
                recorded: Stamp { at: self.now, by: actor.clone() },
                effective_on: on,
                command: submission.command_id.clone(),
                fingerprint: submission.fingerprint,
                policy: edition,
                cause: None,
                confidentiality: submission.confidentiality.unwrap_or(if matches!(event, Event::Incident(_)) {
                    Confidentiality::Restricted
                } else {
                    Confidentiality::Open
                }),
                event,
            };
            self.take(envelope)?;
        }
        Ok(Ok(Would::Record(count)))
    }

    fn take(&mut self, envelope: Envelope) -> anyhow::Result<()> {
        self.registry.evolve(&envelope);
        let (stream, rewrites) = (envelope.stream.clone(), Case::rewrites(&envelope.event));
        if let Some(case) = stream.case().and_then(|id| self.cases.get_mut(&id)) {
            case.evolve(&envelope);
        }
        self.added.entry(stream.clone()).or_default().push(envelope);
        if let (true, Some(id)) = (rewrites, stream.case()) {
            let case = Case::fold(&self.history(&stream)?);
            self.cases.insert(id, case);
        }
        Ok(())
    }

    /// What was recorded of a stream, and what would have been.
    fn history(&self, stream: &Stream) -> anyhow::Result<Vec<Envelope>> {
        let recorded = self.casebook.reader().history(stream, storage::ALL_REVISIONS)?;
        Ok(recorded
            .iter()
            .map(|event| (**event).clone())
            .chain(self.added.get(stream).into_iter().flatten().cloned())
            .collect())
    }
}
