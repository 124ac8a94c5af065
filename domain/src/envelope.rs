//! What stands around every event: where it lies in the log, when and by whom it was recorded, which command caused it.
//!
//! Event stores often give an event an id of its own, a correlation id and a causation id. Here `position` is the identity
//! of an event: it has no gaps, is never given twice, and is what proofs, pages and the ids of the API are made from. `command`
//! correlates: the events of one command lie side by side under it, and no other command has the same. `cause` names the
//! position of the event that made the system record this one, as the import of a register does with its rows; it is empty
//! where somebody gave the command.

use ecow::EcoString;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{
    Event,
    terms::{CaseId, Confidentiality, Country, Day, Instant, Office, RecipientId, Role, UserId, text},
};

/// Place in the whole log: from 1, without gaps. In JSON a decimal string, for JavaScript loses integers over 2^53.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u64);

impl Position {
    /// The position after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl std::fmt::Display for Position {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(&self.0) } else { serializer.serialize_u64(self.0) }
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
            text.parse().map(Self).map_err(|_| D::Error::custom("a position is a whole number written as a string"))
        } else {
            u64::deserialize(deserializer).map(Self)
        }
    }
}

impl JsonSchema for Position {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Position".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "position", "pattern": "^[0-9]{1,20}$" })
    }
}

/// Number of events of one stream, from 1, without gaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Revision(pub u32);

impl Revision {
    /// The revision after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl std::fmt::Display for Revision {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Edition of the policy, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Edition(pub u32);

impl std::fmt::Display for Edition {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The caller's own name for a command, 8 to 64 characters; saying the same command again under it adds nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct CommandId(#[schemars(with = "String", length(min = 8, max = 64))] EcoString);

impl CommandId {
    /// Accepts 8 to 64 letters, digits and `.`, `_`, `:`, `-`.
    pub fn new(text: &str) -> Result<Self, String> {
        let fits = (8..=64).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte));
        if fits { Ok(Self(text.into())) } else { Err("a command id has 8 to 64 letters, digits or . _ : -".into()) }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for CommandId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text::read(deserializer, Self::new)
    }
}

/// The first 64 bits of the SHA-256 of what a command asked; the same id with another fingerprint is a mistake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(pub u64);

/// Who acted: an opaque reference to a person, never a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Actor {
    /// The person's opaque reference.
    pub user: UserId,
    /// The role in which the person acted.
    pub role: Role,
    /// The office the person acted for.
    pub office: Office,
    /// For whom the person acted, where a delegation was used.
    pub on_behalf_of: Option<UserId>,
}

/// When and by whom an event was recorded. When it happened in the world is another clock: `effective_on`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// When it was recorded: UTC, milliseconds, never earlier than the event before it.
    pub at: Instant,
    /// Who recorded it.
    pub by: Actor,
}

/// The stream an event belongs to: revisions count within it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stream {
    /// One case.
    Case(CaseId),
    /// One recipient in the registry.
    Recipient(RecipientId),
    /// The UN mechanism of one country.
    Mechanism(Country),
    /// The policy, all its editions.
    Policy,
    /// The roles of one person.
    Roles(UserId),
    /// The ledger itself.
    Ledger,
    /// Who may see what, accounts, tokens, readings.
    Access,
}

impl Stream {
    /// The case, where the stream is one.
    pub const fn case(&self) -> Option<CaseId> {
        match self {
            Self::Case(case) => Some(*case),
            Self::Recipient(_) | Self::Mechanism(_) | Self::Policy | Self::Roles(_) | Self::Ledger | Self::Access => {
                None
            }
        }
    }
}

impl std::fmt::Display for Stream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Case(case) => write!(formatter, "case-{case}"),
            Self::Recipient(recipient) => write!(formatter, "recipient-{recipient}"),
            Self::Mechanism(country) => write!(formatter, "mechanism-{country}"),
            Self::Policy => formatter.write_str("policy"),
            Self::Roles(user) => write!(formatter, "role-{user}"),
            Self::Ledger => formatter.write_str("ledger"),
            Self::Access => formatter.write_str("access"),
        }
    }
}

/// One recorded event with everything that stands around it; never altered once written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Place in the whole log.
    pub position: Position,
    /// The stream it belongs to.
    pub stream: Stream,
    /// Place within its stream.
    pub revision: Revision,
    /// When and by whom it was recorded.
    pub recorded: Stamp,
    /// The day it happened in the world; not later than the day it was recorded.
    pub effective_on: Day,
    /// The command it came from; all events of one command lie side by side.
    pub command: CommandId,
    /// What that command asked, in short.
    pub fingerprint: Fingerprint,
    /// The edition of the policy in force when it was recorded; 0 before the first.
    pub policy: Edition,
    /// The event that made the system record this one, where nobody gave the command by itself: of the row of a register, the
    /// one that says who imported it.
    pub cause: Option<Position>,
    /// Who may read it, in three classes.
    pub confidentiality: Confidentiality,
    /// What happened.
    pub event: Event,
}
