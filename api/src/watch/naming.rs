//! The commands of the clock as they go to the desk. Their names follow from what they say: the same is not recorded twice,
//! whoever says it, and how often.

use domain::{
    Actor, Command, CommandId, Fingerprint, Rejection,
    case::{alert, alert::Alerts, closing, consultation, emergency},
    terms::Digest,
};

use super::schedule::Watched;
use crate::{
    desk::{Refusal, Submission},
    identity::own::{by_system, own},
};

/// A command that the clock gives.
#[derive(Clone, Debug)]
pub(super) struct Given {
    submission: Submission,
}

impl Given {
    /// Names a command. `rewritten` counts what was corrected, annulled or is over in the case: what was said before may
    /// have to be said again then.
    pub(super) fn new(watched: Watched, command: Command, alerts: &Alerts, rewritten: usize) -> Result<Self, Refusal> {
        let said = said(&command, alerts).ok_or_else(|| {
            let why = format!("{} is no command of the clock", command.name());
            Refusal::Rejected(Rejection::BadInput { field: "command".into(), why })
        })?;
        let digest = Digest::of(format!("{watched}\n{rewritten}\n{}\n{said}", command.name()).as_bytes());
        let (short, _) = digest.0.split_at(16);
        let actor: Actor = by_system()?;
        let submission = Submission {
            case: watched.case(),
            command,
            command_id: CommandId::new(&format!("clock-{}", hex::encode(short))).map_err(Refusal::Stopped)?,
            fingerprint: Fingerprint(u64::from_le_bytes(digest.0.last_chunk::<8>().copied().unwrap_or_default())),
            expected_revision: None,
            effective_on: None,
            actor,
            confidentiality: None,
            dry_run: false,
        };
        Ok(Self { submission })
    }

    /// As it goes to the desk.
    pub(super) fn submission(&self) -> Submission {
        self.submission.clone()
    }

    /// The same under a name that nobody used before.
    pub(super) fn renamed(self) -> Submission {
        let Submission { command, actor, .. } = &self.submission;
        let named = own(actor.clone(), command.clone());
        let command_id = named.map(|named| named.command_id);
        Submission { command_id: command_id.unwrap_or(self.submission.command_id.clone()), ..self.submission }
    }
}

/// What makes a command another one than all others of its kind.
fn said(command: &Command, alerts: &Alerts) -> Option<String> {
    // An alert waits, goes further and comes back more than once, each time since another moment.
    let step =
        |alert| alerts.find(alert).map(|known| format!("{alert} {:?} {:?} {}", known.since, known.until, known.step));
    if let Command::Closing(closing::Command::RecordDeadlinePassed(body)) = command {
        Some(format!("{} {} {}", body.kind, body.due, body.subject))
    } else if let Command::Alert(alert::Command::RecordDeadlineNear(body)) = command {
        Some(format!("{} {} {} {}", body.kind, body.due, body.days, body.subject))
    } else if let Command::Alert(alert::Command::EndSnooze(body)) = command {
        step(body.alert)
    } else if let Command::Alert(alert::Command::EscalateAlert(body)) = command {
        step(body.alert)
    } else if let Command::Alert(alert::Command::ResolveAlert(body)) = command {
        Some(body.alert.to_string())
    } else if let Command::Consultation(consultation::Command::RecordMechanismTimeout(body)) = command {
        Some(body.consultation.to_string())
    } else if let Command::Emergency(emergency::Command::LapseEmergency(body)) = command {
        Some(body.emergency.to_string())
    } else {
        None
    }
}
