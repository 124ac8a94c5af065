//! The three declarations every region is written in: its bodies, its events, its commands.
//!
//! Macros, because a fact must be defined once: the struct below is what the log stores, what the API publishes (its
//! JSON schema becomes the GraphQL types) and what fixtures are written in. A hand-written list beside it would drift.

/// Declares bodies of events and commands, or parts of them: plain structs with public fields.
macro_rules! bodies {
    ($($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($fields)* }
    )+};
}

/// Declares parts of a region's state that a reader may see; same form as a body, but never stored in a record.
macro_rules! states {
    ($($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* })+) => {$(
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($fields)* }
    )+};
}

/// Declares the events of a region: number (registered once, never reused), name, and the body of the same name.
///
/// A changed body is a new version. The body as it was goes on under another name, and is named here with what makes the
/// present one of it, a pure function: `101 CaseOpened upcast [1 CaseOpenedV1 => opened_from_v1],`. Records keep their bytes.
macro_rules! events {
    (action $action:expr; $($(#[doc = $doc:literal])* $number:literal $variant:ident
        $(upcast [$($from:literal $old:ty => $upcast:path),+])?,)+) => {
        /// What this region records.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Event { $($(#[doc = $doc])* $variant($variant),)+ }

        impl Event {
            /// The kinds of this region, in the order of their numbers.
            pub const KINDS: &'static [$crate::event::Kind] = &[$($crate::event::Kind {
                number: $number,
                version: $crate::event::present_version(&[$($($from),+)?]),
                older: &[$($($from),+)?],
                name: stringify!($variant),
                action: $action,
                schema: <$variant as schemars::JsonSchema>::json_schema,
                description: concat!($($doc),*).trim_ascii(),
            },)+];

            /// The kind of this event.
            pub fn kind(&self) -> &'static $crate::event::Kind {
                match self { $(Self::$variant(_) => {
                    const KIND: &$crate::event::Kind = &$crate::event::Kind {
                        number: $number, version: $crate::event::present_version(&[$($($from),+)?]),
                        older: &[$($($from),+)?], name: stringify!($variant), action: $action,
                        schema: <$variant as schemars::JsonSchema>::json_schema,
                        description: concat!($($doc),*).trim_ascii(),
                    };
                    KIND
                })+ }
            }

            /// Writes the body alone; the kind's number travels beside it.
            pub fn serialize_body<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$variant(body) => serde::Serialize::serialize(body, serializer),)+ }
            }

            /// Reads the body of kind `number` as `version` of it had it, and makes the present one of it; `None` where this
            /// region has no such kind, or the kind no such version.
            pub fn deserialize_version<'de, D: serde::Deserializer<'de>>(
                number: u16,
                version: u8,
                deserializer: D,
            ) -> Option<Result<Self, D::Error>> {
                match (number, version) {
                    $($($(($number, $from) => {
                        let older = <$old as serde::Deserialize>::deserialize(deserializer);
                        Some(older.map(|older| Self::$variant($upcast(older))))
                    })+)?)+
                    _ if Self::KINDS.iter().any(|kind| (kind.number, kind.version) == (number, version)) => {
                        Self::deserialize_body(number, deserializer)
                    }
                    _ => None,
                }
            }

            /// Reads the present body of kind `number`; `None` where this region has no such kind.
            pub fn deserialize_body<'de, D: serde::Deserializer<'de>>(number: u16, deserializer: D) -> Option<Result<Self, D::Error>> {
                match number {
                    $($number => Some(<$variant as serde::Deserialize>::deserialize(deserializer).map(Self::$variant)),)+
                    _ => None,
                }
            }
        }
    };
}

/// Declares the commands of a region: imperative name and the body it carries.
macro_rules! commands {
    (action $action:expr; $($(#[doc = $doc:literal])* $variant:ident($body:ty),)+) => {
        /// What people may ask of this region.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Command { $($(#[doc = $doc])* $variant($body),)+ }

        impl Command {
            /// The commands of this region.
            pub const KINDS: &'static [$crate::event::CommandKind] = &[$($crate::event::CommandKind {
                name: stringify!($variant),
                action: $action,
                schema: <$body as schemars::JsonSchema>::json_schema,
                description: concat!($($doc),*).trim_ascii(),
            },)+];

            /// The command's name, as in the code: `OpenCase`.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant(_) => stringify!($variant),)+ }
            }

            /// Writes the body alone.
            pub fn serialize_body<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$variant(body) => serde::Serialize::serialize(body, serializer),)+ }
            }

            /// Reads the body of the command called `name`; `None` where this region has no such command.
            pub fn deserialize_body<'de, D: serde::Deserializer<'de>>(name: &str, deserializer: D) -> Option<Result<Self, D::Error>> {
                match name {
                    $(stringify!($variant) => Some(<$body as serde::Deserialize>::deserialize(deserializer).map(Self::$variant)),)+
                    _ => None,
                }
            }
        }
    };
}

/// Declares a closed list of values whose meaning a rule depends on. In JSON and GraphQL they read `UPPER_CASE`.
macro_rules! vocabulary {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of the source.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value's name, as in the code.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant)),+ }
            }
        }

        impl crate::terms::Listed for $name {
            const LIST: &'static str = stringify!($name);

            fn name(self) -> &'static str {
                self.name()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.name())
            }
        }
    )+};
}
