//! What the log itself records about who is let in, told as it is recorded: whoever did it, and by whatever way.

use std::sync::Arc;

use domain::{Envelope, Event, access, ledger};

use super::{Gravity, Line, tell};
use crate::casebook::Casebook;

/// Events read at once.
const READ: usize = 256;

/// The line of an event; none where it says nothing of security.
fn line(envelope: &Envelope) -> Option<Line> {
    let notice = |what| Line::new(what, Gravity::Notice);
    let warning = |what| Line::new(what, Gravity::Warning);
    let line = match &envelope.event {
        Event::Access(event) => match event {
            access::Event::AccessTokenIssued(body) => {
                notice("TOKEN_ISSUED").with("token", &body.token).with("of", &body.user).with("ofRole", &body.role)
            }
            access::Event::AccessTokenRevoked(body) => notice("TOKEN_REVOKED").with("token", &body.token),
            access::Event::AccountOpened(body) => {
                notice("ACCOUNT_OPENED").with("of", &body.user).with("kind", &body.kind)
            }
            access::Event::AccountClosed(body) => notice("ACCOUNT_CLOSED").with("of", &body.user),
            access::Event::EmergencyAccountUsed(body) => {
                Line::new("EMERGENCY_ACCOUNT_USED", Gravity::Alert).with("of", &body.user).with("ofRole", &body.role)
            }
            access::Event::AccessRulesPublished(_) => warning("ACCESS_RULES_CHANGED"),
            access::Event::OfficePlaced(_) => notice("OFFICE_PLACED"),
            access::Event::ReadingsRecorded(_) => return None,
        },
        Event::Ledger(event) => match event {
            ledger::Event::SigningKeyIntroduced(_) => warning("SIGNING_KEY_CHANGED"),
            ledger::Event::LedgerRestored(body) => warning("LEDGER_RESTORED").with("reached", &body.reached),
            ledger::Event::PersonErased(body) => notice("PERSON_ERASED").with("of", &body.person),
            ledger::Event::FailureRecorded(body) => Line::new("FAILURE", Gravity::Error).with("kind", &body.kind),
            ledger::Event::FailureEnded(body) => notice("FAILURE_ENDED").with("kind", &body.kind),
        },
        Event::Role(_) => notice("ROLES_CHANGED").with("event", &envelope.event.kind().name),
        Event::Scope(_)
        | Event::Precondition(_)
        | Event::Consultation(_)
        | Event::Risk(_)
        | Event::Mitigation(_)
        | Event::Monitoring(_)
        | Event::Incident(_)
        | Event::Intervention(_)
        | Event::Suspension(_)
        | Event::Emergency(_)
        | Event::Decision(_)
        | Event::Notification(_)
        | Event::Agreement(_)
        | Event::Delivery(_)
        | Event::Evidence(_)
        | Event::Correction(_)
        | Event::Closing(_)
        | Event::Recipient(_)
        | Event::CountryMechanism(_)
        | Event::Policy(_)
        | Event::Assignment(_)
        | Event::Alert(_) => return None,
    };
    Some(line.with("position", &envelope.position).by(&envelope.recorded.by))
}

/// Follows the log from now on, until it is dropped.
pub(crate) async fn follow(casebook: Arc<Casebook>) {
    let mut head = casebook.head();
    let mut last = *head.borrow_and_update();
    loop {
        while last < *head.borrow_and_update() {
            match casebook.reader().after(last, READ) {
                Ok(events) => {
                    for event in events {
                        last = event.position;
                        if let Some(line) = line(&event) {
                            tell(|| line);
                        }
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "the log cannot be read; what it says of security is told later");
                    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
                }
            }
        }
        if head.changed().await.is_err() {
            return;
        }
    }
}
