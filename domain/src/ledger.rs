//! What the ledger records about itself: the keys it signs with, restores from a backup, erased persons. One stream.
//!
//! Events hold no personal data. The names behind the opaque references lie in a sealed register beside the log, and an
//! erasure destroys the key to one of them (GDPR article 17; IOM's data protection principles, from memory); that it was
//! done, for whom and on which legal basis stays on record.

use serde::{Deserialize, Serialize};

use crate::{
    Context, Envelope, Position, Rejection, Stream,
    alerts::Cause,
    case::{alert::Alerts, found, free},
    terms::{Day, Digest, FailureKind, Text, UserId},
};

bodies! {
    /// The log signs its checkpoints with a new key from here on.
    pub struct SigningKeyIntroduced {
        /// The public key, in the form `name+id+base64` of C2SP signed-note.
        pub key: Text<160>,
        /// The public key it takes the place of; omitted for the first.
        pub replaces: Option<Text<160>>,
        /// Why.
        pub reason: Text<500>,
    }

    /// The ledger was restored from a backup; what had been recorded after the backup is gone.
    pub struct LedgerRestored {
        /// The last position the backup held.
        pub reached: Position,
        /// The SHA-256 at the root of the log there.
        pub root: Digest,
        /// Why.
        pub reason: Text<500>,
    }

    /// What the sealed register held about a person was destroyed.
    pub struct PersonErased {
        /// The person's opaque reference; it stays in the events.
        pub person: UserId,
        /// On which legal basis.
        pub legal_basis: Text<500>,
        /// When it was asked for.
        pub requested_on: Day,
    }

    /// Something of the ledger itself failed.
    pub struct FailureRecorded {
        /// What.
        pub kind: FailureKind,
        /// Of it which: a backup's place, a subscription, say. No secrets, no persons.
        pub subject: Text<200>,
        /// What is known of it.
        pub detail: Text<1000>,
    }

    /// What had failed works again.
    pub struct FailureEnded {
        /// What.
        pub kind: FailureKind,
        /// Of it which.
        pub subject: Text<200>,
    }
}

events! {
    action None;
    /// The log signs its checkpoints with a new key from here on.
    2401 SigningKeyIntroduced,
    /// The ledger was restored from a backup.
    2402 LedgerRestored,
    /// What the sealed register held about a person was destroyed.
    2403 PersonErased,
    /// Something of the ledger itself failed.
    2404 FailureRecorded,
    /// What had failed works again.
    2405 FailureEnded,
}

commands! {
    action None;
    /// Records the key with which the log signs from here on; the program gives it itself when a key is made or rotated.
    IntroduceSigningKey(SigningKeyIntroduced),
    /// Records that the ledger was restored from a backup; the program gives it itself.
    RecordRestore(LedgerRestored),
    /// Destroys what the sealed register holds about a person. It cannot be undone.
    ErasePerson(PersonErased),
    /// Records that something of the ledger itself failed; the program gives it itself, once as long as it lasts.
    RecordFailure(FailureRecorded),
    /// Records that what had failed works again; the program gives it itself.
    RecordFailureEnd(FailureEnded),
}

impl Command {
    /// Whether only the program itself gives it, and nobody from outside, whatever their role.
    pub const fn is_own(&self) -> bool {
        matches!(
            self,
            Self::IntroduceSigningKey(_) | Self::RecordRestore(_) | Self::RecordFailure(_) | Self::RecordFailureEnd(_)
        )
    }

    /// The same, by its name.
    pub fn is_own_name(name: &str) -> bool {
        matches!(name, "IntroduceSigningKey" | "RecordRestore" | "RecordFailure" | "RecordFailureEnd")
    }
}

/// What the ledger knows about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// The public keys, oldest first, and the position from which on each of them counts.
    pub keys: Vec<(Text<160>, Position)>,
    /// Who was erased, and on which day.
    pub erased: std::collections::BTreeMap<UserId, Day>,
    /// The positions at which the ledger was restored.
    pub restored: Vec<Position>,
    /// The alerts of the ledger itself that are open.
    pub alerts: Alerts,
}

impl Ledger {
    /// The key the log signs with; none before the first was recorded.
    pub fn key(&self) -> Option<&Text<160>> {
        self.keys.last().map(|(key, _)| key)
    }

    /// Folds a step in the life of an alert, where it is one of the ledger's own.
    pub(crate) fn note(&mut self, envelope: &Envelope) {
        if envelope.stream == Stream::Ledger {
            self.alerts.evolve(envelope);
        }
    }

    pub(crate) fn evolve(&mut self, event: &Event, envelope: &Envelope) {
        match event {
            Event::FailureRecorded(_) | Event::FailureEnded(_) => self.note(envelope),
            Event::SigningKeyIntroduced(body) => self.keys.push((body.key.clone(), envelope.position)),
            Event::LedgerRestored(_) => self.restored.push(envelope.position),
            Event::PersonErased(body) => {
                self.erased.insert(body.person.clone(), envelope.recorded.at.day());
            }
        }
    }
}

/// Accepts or refuses a command about the ledger itself.
pub fn decide(command: &Command, context: &Context<'_>) -> Result<Vec<crate::Event>, Rejection> {
    context.not_in_future(context.on)?;
    let ledger = context.registry.ledger();
    let event = match command {
        Command::IntroduceSigningKey(body) => {
            if ledger.keys.iter().any(|(known, _)| *known == body.key) {
                return Err(Rejection::KeyKnown { key: body.key.to_string() });
            }
            if body.replaces.as_ref() != ledger.key() {
                let key = ledger.key().map_or_else(|| "none".into(), Text::to_string);
                return Err(Rejection::KeyReplacesAnother { key });
            }
            Event::SigningKeyIntroduced(body.clone())
        }
        Command::RecordRestore(body) => {
            if body.reached > context.head {
                let why = format!("the log ends with {}", context.head);
                return Err(Rejection::BadInput { field: "reached".into(), why });
            }
            Event::LedgerRestored(body.clone())
        }
        Command::ErasePerson(body) => {
            context.not_in_future(body.requested_on)?;
            context.another_person(&body.person, "S-10", "nobody erases themselves; ask another records officer")?;
            if let Some(date) = ledger.erased.get(&body.person) {
                return Err(Rejection::PersonErased { person: body.person.to_string(), date: date.to_string() });
            }
            Event::PersonErased(body.clone())
        }
        Command::RecordFailure(body) => {
            let cause = Cause::of_failure(body.kind, &body.subject);
            free(ledger.alerts.of_cause(&cause).is_some(), "open failure of", &body.subject)?;
            ledger.alerts.room()?;
            Event::FailureRecorded(body.clone())
        }
        Command::RecordFailureEnd(body) => {
            let cause = Cause::of_failure(body.kind, &body.subject);
            found(ledger.alerts.of_cause(&cause), "open failure of", &body.subject)?;
            Event::FailureEnded(body.clone())
        }
    };
    Ok(vec![event.into()])
}
