//! Every event and every command, by region; the registry of kinds.

use schemars::{Schema, SchemaGenerator};
use serde::{Deserializer, Serializer};

use crate::{access, case, ledger, mechanism, policy, recipient, roles};

/// A kind of event: what the log stores beside the body, and what the API publishes about it.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Registered once, never reused. The hundreds name the region.
    pub number: u16,
    /// Version of the body's form; a changed form is a new version beside the old.
    pub version: u8,
    /// The versions before, each of which is read and made into the present one: an upcast.
    pub older: &'static [u8],
    /// The name, as in the code: `CaseOpened`.
    pub name: &'static str,
    /// The action of the toolkit, 1 to 7, where it belongs to one.
    pub action: Option<u8>,
    /// The JSON schema of the body.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// One sentence for the reader of the API.
    pub description: &'static str,
}

/// The version after all older ones of a kind. They are 1, 2 and so on: anything else does not build.
pub(crate) const fn present_version(older: &[u8]) -> u8 {
    let (mut version, mut rest) = (1, older);
    while let [first, others @ ..] = rest {
        assert!(*first == version, "the older versions of a kind are 1, 2 and so on, without gaps");
        (version, rest) = (version + 1, others);
    }
    version
}

/// A command as the API publishes it.
#[derive(Clone, Copy, Debug)]
pub struct CommandKind {
    /// The name, as in the code: `OpenCase`.
    pub name: &'static str,
    /// The action of the toolkit, 1 to 7, where it belongs to one.
    pub action: Option<u8>,
    /// The JSON schema of the body.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// One sentence for the reader of the API.
    pub description: &'static str,
}

/// Dispatches to the regions; the hundreds of a kind's number name its region.
macro_rules! regions {
    ($($(#[$meta:meta])* $hundred:literal $region:ident = $($path:ident)::+,)+) => {
        /// A fact that was recorded.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Event { $($(#[$meta])* $region($($path)::+::Event),)+ }

        impl Event {
            /// The kind of this event.
            pub fn kind(&self) -> &'static Kind {
                match self { $(Self::$region(event) => event.kind(),)+ }
            }

            /// Every kind, by number.
            pub fn kinds() -> impl Iterator<Item = &'static Kind> {
                [$($($path)::+::Event::KINDS),+].into_iter().flatten()
            }

            /// Writes the body alone; the kind's number travels beside it.
            pub fn serialize_body<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$region(event) => event.serialize_body(serializer),)+ }
            }

            /// Reads the body of kind `number` as `version` of it had it, and makes the present one of it; `None` where no
            /// such kind is registered, or it has no such version.
            pub fn deserialize_version<'de, D: Deserializer<'de>>(
                number: u16,
                version: u8,
                deserializer: D,
            ) -> Option<Result<Self, D::Error>> {
                match number / 100 {
                    $($hundred => {
                        Some($($path)::+::Event::deserialize_version(number, version, deserializer)?.map(Self::$region))
                    })+
                    _ => None,
                }
            }

            /// Reads the body of kind `number`; `None` where no such kind is registered.
            pub fn deserialize_body<'de, D: Deserializer<'de>>(number: u16, deserializer: D) -> Option<Result<Self, D::Error>> {
                match number / 100 {
                    $($hundred => Some($($path)::+::Event::deserialize_body(number, deserializer)?.map(Self::$region)),)+
                    _ => None,
                }
            }
        }

        /// An intent that the rules accept or refuse.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Command { $($(#[$meta])* $region($($path)::+::Command),)+ }

        impl Command {
            /// The command's name, as in the code: `OpenCase`.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$region(command) => command.name(),)+ }
            }

            /// Every command.
            pub fn kinds() -> impl Iterator<Item = &'static CommandKind> {
                [$($($path)::+::Command::KINDS),+].into_iter().flatten()
            }

            /// Writes the body alone.
            pub fn serialize_body<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$region(command) => command.serialize_body(serializer),)+ }
            }

            /// Reads the body of the command called `name`; `None` where there is no such command.
            pub fn deserialize_body<'de, D: Deserializer<'de>>(name: &str, deserializer: D) -> Option<Result<Self, D::Error>> {
                $(if $($path)::+::Command::KINDS.iter().any(|kind| kind.name == name) {
                    return Some($($path)::+::Command::deserialize_body(name, deserializer)?.map(Self::$region));
                })+
                None
            }
        }

        $(
            impl From<$($path)::+::Event> for Event {
                fn from(event: $($path)::+::Event) -> Self {
                    Self::$region(event)
                }
            }

            impl From<$($path)::+::Command> for Command {
                fn from(command: $($path)::+::Command) -> Self {
                    Self::$region(command)
                }
            }
        )+
    };
}

regions! {
    /// The case, its support items and recipients, applicability: Action 1.
    1 Scope = case::scope,
    /// The four preconditions: Action 2.
    2 Precondition = case::preconditions,
    /// Consultation of the mechanism: Action 3.
    3 Consultation = case::consultation,
    /// Risk assessment: Action 4.
    4 Risk = case::risk,
    /// Mitigation measures and visibility: Action 5.
    5 Mitigation = case::mitigation,
    /// Indicators, visits, reviews, material changes: Action 6.
    6 Monitoring = case::monitoring,
    /// Incidents: Action 7.
    7 Incident = case::incident,
    /// Interventions: Action 7.
    8 Intervention = case::intervention,
    /// Suspension, resumption, cessation: Action 7.
    9 Suspension = case::suspension,
    /// The emergency path: Action 7, behind a switch of the policy.
    10 Emergency = case::emergency,
    /// Requests, concurrence, decisions, conditions.
    11 Decision = case::decision,
    /// Notification of authorities and their answers.
    12 Notification = case::notification,
    /// Agreements.
    13 Agreement = case::agreement,
    /// Activation, delivery and end.
    14 Delivery = case::delivery,
    /// Evidence by hash.
    15 Evidence = case::evidence,
    /// Corrections, annulments and what they make inconsistent.
    16 Correction = case::correction,
    /// Closing, reopening, withdrawal; deadlines that passed.
    17 Closing = case::closing,
    /// The registry of recipients.
    20 Recipient = recipient,
    /// The mechanism of a country.
    21 CountryMechanism = mechanism,
    /// The policy and its editions.
    22 Policy = policy,
    /// Roles and delegations.
    23 Role = roles,
    /// The ledger itself: its keys, restores, erased persons.
    24 Ledger = ledger,
    /// Who may see what, accounts, tokens, readings.
    25 Access = access,
    /// Who works on the case.
    26 Assignment = case::assignment,
    /// The life of alerts, of a case or of the ledger itself.
    27 Alert = case::alert,
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the declarations make what they declare public, for the regions are")]
mod tests {
    use serde_json::json;

    bodies! {
        /// What a made-up kind holds now.
        pub struct Counted {
            /// A name.
            pub name: String,
            /// How often; version 1 knew of once only.
            pub times: u32,
        }

        /// Version 1 of it.
        pub struct CountedV1 {
            /// A name, under another field.
            pub called: String,
        }

        /// Another kind, which never changed.
        pub struct Plain {
            /// A name.
            pub name: String,
        }
    }

    fn from_v1(older: CountedV1) -> Counted {
        Counted { name: older.called, times: 1 }
    }

    events! {
        action None;
        /// Was counted.
        9901 Counted upcast [1 CountedV1 => from_v1],
        /// Was not.
        9902 Plain,
    }

    #[test]
    fn a_kind_of_two_versions_reads_both_and_writes_the_second() {
        let read = |number, version, body| Event::deserialize_version(number, version, body);
        let counted = |times| Event::Counted(Counted { name: "a".into(), times });
        assert_eq!(read(9901, 1, json!({ "called": "a" })).unwrap().unwrap(), counted(1));
        assert_eq!(read(9901, 2, json!({ "name": "a", "times": 7 })).unwrap().unwrap(), counted(7));
        assert!(read(9901, 1, json!({ "name": "a", "times": 7 })).unwrap().is_err(), "each version has its own form");
        assert!(read(9901, 2, json!({ "called": "a" })).unwrap().is_err());
        for version in [0, 3, 255] {
            assert!(read(9901, version, json!({ "name": "a", "times": 7 })).is_none(), "{version}");
        }
        assert!(
            read(9902, 1, json!({ "name": "a" })).unwrap().is_ok() && read(9902, 2, json!({ "name": "a" })).is_none()
        );
        let kinds: Vec<_> = Event::KINDS.iter().map(|kind| (kind.number, kind.version, kind.older)).collect();
        assert_eq!(kinds, [(9901, 2, &[1][..]), (9902, 1, &[])]);
        assert_eq!(counted(1).kind().version, 2);
        assert_eq!(
            counted(7).serialize_body(serde_json::value::Serializer).unwrap(),
            json!({ "name": "a", "times": 7 })
        );
        assert!(Event::deserialize_body(9901, json!({ "name": "a", "times": 7 })).unwrap().is_ok());
    }
}
