//! What a command comes to on a given state: the one place where the desk and the import have commands decided.

use domain::{
    Case, Command, Context, Edition, Envelope, Event, Position, Registry, Rejection, Revision, Stamp, Stream,
    case::{alert, closing},
    policy::Policy,
    registry,
    roles::{Holding, held_at},
    terms::{CaseId, Confidentiality, Instant},
};
use storage::{LogReader, Recorded, StorageError};

use crate::desk::{Refusal, Submission};

/// What a command is decided on.
pub(crate) struct Known<'a> {
    /// Recipients, mechanisms, editions of the policy, roles.
    pub(crate) registry: &'a Registry,
    /// The case it is about, where there is one.
    pub(crate) case: Option<&'a Case>,
    /// The revision of its stream.
    pub(crate) revision: Revision,
    /// The last position, of what is decided but not yet recorded too.
    pub(crate) head: Position,
    /// When it is recorded.
    pub(crate) now: Instant,
}

/// Where a command was recorded before. The same id for something else is refused.
pub(crate) fn recorded(reader: &LogReader, submission: &Submission) -> Result<Option<Recorded>, Refusal> {
    match reader.find_command(&submission.command_id).map_err(unread)? {
        Some(recorded) if recorded.fingerprint != submission.fingerprint => Err(reused(submission)),
        found => Ok(found),
    }
}

/// The id of the command was used for something else.
pub(crate) fn reused(submission: &Submission) -> Refusal {
    Refusal::Rejected(Rejection::CommandReused { command: submission.command_id.as_str().to_owned() })
}

/// The log could not be read.
pub(crate) fn unread(error: StorageError) -> Refusal {
    Refusal::Stopped(error.to_string())
}

/// Decides a command and numbers its events, ready to be appended. `history`, all events of the stream up to the head,
/// is asked for only where a rule reads it.
pub(crate) fn decide(
    submission: &Submission,
    known: &Known<'_>,
    history: impl FnOnce() -> Result<Vec<Envelope>, Refusal>,
) -> Result<Vec<Envelope>, Refusal> {
    if let Some(expected) = submission.expected_revision.filter(|expected| *expected != known.revision) {
        let (expected, actual) = (expected.to_string(), known.revision.to_string());
        return Err(Refusal::Rejected(Rejection::RevisionConflict { expected, actual }));
    }
    let on = submission.effective_on.unwrap_or_else(|| known.now.day());
    let founding;
    let policy: &Policy = match known.registry.policy_on(on) {
        Some(policy) => policy,
        None => {
            founding = Policy::first().map_err(Refusal::Stopped)?;
            &founding
        }
    };
    let mut actor = submission.actor.clone();
    if let Holding::Held(on_behalf_of) = held_at(known.registry.grants(&actor.user), actor.role, &actor.office, on) {
        actor.on_behalf_of = on_behalf_of;
    }
    let history = if matches!(submission.command, Command::Correction(_)) { history()? } else { Vec::new() };
    let (now, head) = (known.now, known.head);
    let context = Context { now, on, actor: &actor, policy, registry: known.registry, head, history: &history };
    let events = registry::decide(known.case, &submission.command, &context).map_err(Refusal::Rejected)?;
    let edition = if known.registry.last_edition().0 == 0 { Edition(0) } else { policy.edition };
    let (stream, mut position, mut revision) = (stream(submission), known.head, known.revision);
    let envelopes = events.into_iter().map(|event| {
        (position, revision) = (position.next(), revision.next());
        Envelope {
            position,
            stream: stream.clone(),
            revision,
            recorded: Stamp { at: now, by: actor.clone() },
            effective_on: on,
            command: submission.command_id.clone(),
            fingerprint: submission.fingerprint,
            policy: edition,
            cause: None,
            confidentiality: submission
                .confidentiality
                .unwrap_or_else(|| ordinary(&event, known.registry, stream.case())),
            event,
        }
    });
    Ok(envelopes.collect())
}

/// The stream a command is decided on.
pub(crate) fn stream(submission: &Submission) -> Stream {
    match &submission.command {
        Command::Recipient(command) => Stream::Recipient(command.recipient().clone()),
        Command::CountryMechanism(command) => Stream::Mechanism(command.country()),
        Command::Policy(_) => Stream::Policy,
        Command::Role(command) => Stream::Roles(command.user().clone()),
        Command::Ledger(_) => Stream::Ledger,
        Command::Access(_) => Stream::Access,
        // Without a case it is about an alert of the ledger itself.
        Command::Alert(_) if submission.case.is_none() => Stream::Ledger,
        // Without a case the nil id leads to a stream that does not exist, and so to "not found".
        Command::Scope(_)
        | Command::Precondition(_)
        | Command::Consultation(_)
        | Command::Risk(_)
        | Command::Mitigation(_)
        | Command::Monitoring(_)
        | Command::Incident(_)
        | Command::Intervention(_)
        | Command::Suspension(_)
        | Command::Emergency(_)
        | Command::Decision(_)
        | Command::Notification(_)
        | Command::Agreement(_)
        | Command::Delivery(_)
        | Command::Evidence(_)
        | Command::Correction(_)
        | Command::Closing(_)
        | Command::Assignment(_)
        | Command::Alert(_) => Stream::Case(submission.case.unwrap_or(CaseId(uuid::Uuid::nil()))),
    }
}

/// The class of confidentiality where nobody chose one: incidents are not for everybody, and a deadline that passed is for
/// whom that is that it names.
fn ordinary(event: &Event, registry: &Registry, case: Option<CaseId>) -> Confidentiality {
    if let (Event::Closing(closing::Event::DeadlinePassed(body)), Some(case)) = (event, case) {
        return registry.class_of_deadline(case, body.kind, body.subject.as_str());
    }
    if let (Event::Alert(alert::Event::DeadlineNear(body)), Some(case)) = (event, case) {
        return registry.class_of_deadline(case, body.kind, body.subject.as_str());
    }
    // What somebody wrote about an alert is not for whoever is only told that there is one.
    let written = matches!(
        event,
        Event::Alert(
            alert::Event::AlertAcknowledged(_) | alert::Event::AlertSnoozed(_) | alert::Event::AlertResolved(_)
        )
    );
    if written || matches!(event, Event::Incident(_)) { Confidentiality::Restricted } else { Confidentiality::Open }
}
