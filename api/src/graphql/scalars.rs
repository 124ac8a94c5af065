//! The named scalars.

use async_graphql::{
    InputValueError, InputValueResult, Scalar, ScalarType, Value,
    registry::{MetaType, Registry},
};
use domain::terms;

const SCALARS: [(&str, &str, Option<&str>); 7] = [
    (
        "Position",
        "Place in the whole log, from 1, as a decimal string: a 64-bit number that JavaScript would round.",
        None,
    ),
    ("DateTime", "An instant in UTC, RFC 3339.", Some("https://datatracker.ietf.org/doc/html/rfc3339")),
    (
        "Date",
        "A calendar day, `2026-03-01`; a deadline ends with its day in UTC.",
        Some("https://datatracker.ietf.org/doc/html/rfc3339"),
    ),
    ("Hash", "A SHA-256 as 64 hexadecimal digits.", None),
    ("CountryCode", "ISO 3166-1 alpha-2; made-up countries use XA to XZ.", None),
    ("Amount", "A whole number as a decimal string.", None),
    ("ID", "An opaque id.", None),
];

/// Whether a name is one of ours.
pub(crate) fn is_scalar(name: &str) -> bool {
    SCALARS.iter().any(|(known, ..)| *known == name)
}

/// Publishes a scalar; the built-in ones publish themselves.
pub(crate) fn register(registry: &mut Registry, name: &str) {
    if let Some((name, description, url)) = SCALARS.iter().find(|(known, ..)| *known == name && *known != "ID") {
        registry.types.entry((*name).to_owned()).or_insert_with(|| MetaType::Scalar {
            name: (*name).to_owned(),
            description: Some((*description).to_owned()),
            is_valid: None,
            visible: None,
            inaccessible: false,
            tags: Vec::new(),
            specified_by_url: url.map(str::to_owned),
            directive_invocations: Vec::new(),
            requires_scopes: Vec::new(),
        });
    }
}

/// Declares a scalar around a domain type.
macro_rules! scalar {
    ($name:literal, $wrapper:ident, $inner:ty, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) struct $wrapper(pub(crate) $inner);

        #[doc = $doc]
        #[Scalar(name = $name)]
        impl ScalarType for $wrapper {
            fn parse(value: Value) -> InputValueResult<Self> {
                let inner = value.into_json().and_then(serde_json::from_value);
                inner.map(Self).map_err(InputValueError::custom)
            }

            fn to_value(&self) -> Value {
                async_graphql::to_value(self.0).unwrap_or_default()
            }
        }
    };
}

scalar!(
    "Position",
    Position,
    domain::Position,
    "Place in the whole log, from 1, as a decimal string: a 64-bit number that JavaScript would round."
);
scalar!("Hash", Hash, terms::Digest, "A SHA-256 as 64 hexadecimal digits.");
scalar!("DateTime", DateTime, terms::Instant, "An instant in UTC, RFC 3339.");
scalar!("Date", Date, terms::Day, "A calendar day, `2026-03-01`; a deadline ends with its day in UTC.");
scalar!("CountryCode", CountryCode, terms::Country, "ISO 3166-1 alpha-2; made-up countries use XA to XZ.");
