//! Text with a limit, and ids.

use std::borrow::Cow;

use ecow::EcoString;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de::Error, de::Visitor};

/// Reads a string where it lies and hands it to the constructor that judges it: nothing is copied before it was found fit.
pub(crate) fn read<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    accept: fn(&str) -> Result<T, String>,
) -> Result<T, D::Error> {
    struct Accepting<T>(fn(&str) -> Result<T, String>);

    impl<T> Visitor<'_> for Accepting<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            self.0(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Accepting(accept))
}

/// Trimmed text of 1 to `MAX` characters without control characters other than line breaks and tabs.
/// Never name a victim, a witness or a source in it: an event cannot be unsaid.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(EcoString);

impl<const MAX: usize> Text<MAX> {
    /// Trims and checks.
    pub fn new(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err(format!("write something: 1 to {MAX} characters"));
        }
        // A character has one byte at least: only text of more bytes than that can have too many.
        if text.len() > MAX {
            let length = text.chars().count();
            if length > MAX {
                return Err(format!("{length} characters are too many: at most {MAX}"));
            }
        }
        // Every control character has one of these bytes in UTF-8; most text has none of them.
        if text.bytes().any(|byte| byte < 0x20 || byte == 0x7F || byte == 0xC2)
            && let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t'))
        {
            return Err(format!("the control character U+{:04X} is not allowed", u32::from(control)));
        }
        Ok(Self(text.into()))
    }

    /// Text of the program's own, not checked.
    pub(crate) fn of_program(text: &'static str) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> std::fmt::Debug for Text<MAX> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.0, formatter)
    }
}

impl<const MAX: usize> std::fmt::Display for Text<MAX> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, Self::new)
    }
}

impl<const MAX: usize> JsonSchema for Text<MAX> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("Text{MAX}").into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "maxLength": MAX })
    }
}

// Up to 15 bytes lie in the id or text itself; what is longer is shared, so that the state of a case holds the very bytes
// its events were read into.

/// Declares ids: 1 to 64 letters, digits and `. _ : / -`, chosen by those who record.
macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(EcoString);

        impl $name {
            /// Accepts 1 to 64 letters, digits and `. _ : / -`.
            pub fn new(text: &str) -> Result<Self, String> {
                let fits = (1..=64).contains(&text.len())
                    && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._:/-".contains(&byte));
                if fits {
                    Ok(Self(text.into()))
                } else {
                    Err(concat!("a ", stringify!($name), " has 1 to 64 letters, digits or . _ : / -").into())
                }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer, Self::new)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9._:/-]+$" })
            }
        }
    )+};
}

keys! {
    /// A case's own reference, unique in the ledger.
    Reference
    /// A support item within its case.
    ItemId
    /// A recipient in the registry: an institution or a unit of a security force.
    RecipientId
    /// A piece of evidence within its case.
    EvidenceId
    /// A consultation of the mechanism within its case.
    ConsultationId
    /// A consistency alert within its case.
    AlertId
    /// A screening of a recipient.
    ScreeningId
    /// A risk assessment within its case.
    AssessmentId
    /// A risk within its case.
    RiskId
    /// A mitigation measure within its case.
    MeasureId
    /// A request for a decision within its case.
    RequestId
    /// A decision within its case.
    DecisionId
    /// A condition of an approval within its case.
    ConditionId
    /// A notification of authorities within its case.
    NotificationId
    /// An agreement within its case.
    AgreementId
    /// An indicator within its case.
    IndicatorId
    /// An incident within its case.
    IncidentId
    /// An intervention within its case.
    InterventionId
    /// A suspension within its case.
    SuspensionId
    /// An emergency authorisation within its case.
    EmergencyId
    /// An opaque reference to a user of the ledger; names live elsewhere.
    UserId
    /// An opaque reference to a person who is not a user, such as a commander; names live elsewhere.
    PersonRef
    /// An office.
    Office
    /// A project.
    ProjectCode
    /// A donor.
    DonorRef
    /// A body that screens or advises.
    EntityCode
    /// An access token; the secret is elsewhere.
    TokenId
    /// A value of a vocabulary that the policy owns, such as a risk factor: checked against the edition in force.
    Term
}

/// A case: a UUID, given from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub uuid::Uuid);

impl std::fmt::Display for CaseId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl JsonSchema for CaseId {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "CaseId".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "uuid" })
    }
}

/// A country: two capital letters (ISO 3166-1 alpha-2). Samples use the user-assigned codes XA to XZ.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Accepts two capital letters.
    pub fn new(text: &str) -> Result<Self, String> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err("a country is two capital letters (ISO 3166-1 alpha-2)".into()),
        }
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|letter| write!(formatter, "{}", char::from(*letter)))
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, Self::new)
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "CountryCode".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "country", "pattern": "^[A-Z]{2}$" })
    }
}
