//! Notification of authorities and what they answer. A promise is a deadline, for promises were believed before.

use super::pairs::{found, free};
use crate::{
    Context, Envelope, List, Rejection,
    case::Case,
    terms::{Addressee, AuthorityAnswer, Day, EvidenceId, NotificationContent, NotificationId, Text},
};

bodies! {
    /// Authorities were notified.
    pub struct AuthoritiesNotified {
        /// Id of the notification.
        pub notification: NotificationId,
        /// Which authority: an office, never a person's name.
        pub authority: Text<200>,
        /// At which level.
        pub addressee: Addressee,
        /// By which channel.
        pub channel: Text<200>,
        /// Of what.
        pub content: Vec<NotificationContent>,
        /// The letter.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }

    /// An authority answered, or did not.
    pub struct AuthorityResponseRecorded {
        /// Which notification.
        pub notification: NotificationId,
        /// The answer.
        pub answer: AuthorityAnswer,
        /// By when a corrective action was promised.
        pub promised_by: Option<Day>,
        /// The answer in writing.
        #[serde(default)]
        pub evidence: Vec<EvidenceId>,
    }
}

events! {
    action None;
    /// Authorities were notified.
    1201 AuthoritiesNotified,
    /// An authority answered, or did not.
    1202 AuthorityResponseRecorded,
}

commands! {
    action None;
    /// Records that authorities were notified.
    NotifyAuthorities(AuthoritiesNotified),
    /// Records what an authority answered.
    RecordAuthorityResponse(AuthorityResponseRecorded),
}

states! {
    /// One notification.
    pub struct Notified {
        /// Its id.
        pub notification: NotificationId,
        /// Which authority.
        pub authority: Text<200>,
        /// Of what.
        pub content: List<NotificationContent>,
        /// On which day.
        pub on: Day,
        /// The last answer.
        pub answer: Option<AuthorityAnswer>,
        /// By when a corrective action was promised and not yet taken.
        pub promised_by: Option<Day>,
    }

    /// The notifications.
    #[derive(Default)]
    pub struct Notifications {
        /// In order.
        pub notified: List<Notified>,
    }
}

impl Notifications {
    /// The last notification with this content.
    pub fn latest(&self, content: NotificationContent) -> Option<&Notified> {
        self.notified.iter().rev().find(|known| known.content.contains(&content))
    }

    /// The notification, where the case has it.
    pub fn find(&self, id: &NotificationId) -> Option<&Notified> {
        self.notified.iter().find(|known| known.notification == *id)
    }

    pub(super) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::AuthoritiesNotified(body) => self.notified.push(Notified {
                notification: body.notification.clone(),
                authority: body.authority.clone(),
                content: List::from(&body.content),
                on: envelope.effective_on,
                answer: None,
                promised_by: None,
            }),
            Event::AuthorityResponseRecorded(body) => {
                if let Some(known) = self.notified.iter_mut().find(|known| known.notification == body.notification) {
                    known.answer = Some(body.answer);
                    known.promised_by = body.promised_by;
                }
            }
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, _context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    let event = match command {
        Command::NotifyAuthorities(body) => {
            free(case.notifications.find(&body.notification).is_some(), "notification", &body.notification)?;
            super::room("notifications", case.notifications.notified.len(), super::MOST_ENTRIES)?;
            if body.content.is_empty() {
                return Err(Rejection::BadInput {
                    field: "content".into(),
                    why: "say of what the authority was notified".into(),
                });
            }
            case.evidence.all_attached(&body.evidence)?;
            Event::AuthoritiesNotified(body.clone())
        }
        Command::RecordAuthorityResponse(body) => {
            found(case.notifications.find(&body.notification), "notification", &body.notification)?;
            case.evidence.all_attached(&body.evidence)?;
            if (body.answer == AuthorityAnswer::CorrectiveActionPromised) != body.promised_by.is_some() {
                let why = "give the promised date where, and only where, corrective action was promised".into();
                return Err(Rejection::BadInput { field: "promisedBy".into(), why });
            }
            Event::AuthorityResponseRecorded(body.clone())
        }
    };
    Ok(vec![event.into()])
}
