//! From words to a command: the one place where what people send becomes what the rules read.

use domain::{
    Actor, Command, CommandId, Fingerprint, Revision,
    terms::{CaseId, Confidentiality, Day},
};
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

use crate::desk::Submission;

/// Commands of the other streams, and the one that makes a case.
const NOT_ABOUT_A_CASE: [&str; 21] = [
    "OpenCase",
    "RegisterRecipient",
    "RecordCommandChange",
    "ScreenRecipient",
    "IdentifyMechanism",
    "PublishPolicy",
    "PublishAlertRules",
    "RecordFailure",
    "RecordFailureEnd",
    "GrantRole",
    "DelegateRole",
    "RevokeRole",
    "ErasePerson",
    "PublishAccessRules",
    "PlaceOffice",
    "OpenAccount",
    "CloseAccount",
    "IssueAccessToken",
    "RevokeAccessToken",
    "RecordEmergencyUse",
    "RecordReadings",
];

/// Commands that are about a case, or without one about the ledger itself.
const ALSO_ABOUT_THE_LEDGER: [&str; 5] =
    ["AcknowledgeAlert", "SnoozeAlert", "EndSnooze", "EscalateAlert", "ResolveAlert"];

/// Whether a command is about a case that exists; perhaps only where one is named.
pub fn is_about_case(name: &str) -> bool {
    !NOT_ABOUT_A_CASE.contains(&name)
}

/// Whether a command that names no case is about the ledger itself.
pub fn is_about_ledger(name: &str) -> bool {
    ALSO_ABOUT_THE_LEDGER.contains(&name)
}

/// What was sent is not a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The stable code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// The field, parts joined by dots.
    pub path: String,
}

impl Wrong {
    /// What stands in the blanks of the message: of which field it is said, and why it does not do. None where it is about
    /// no field.
    pub fn blanks(&self) -> Vec<(&'static str, &str)> {
        let why = self.message.strip_prefix(self.path.as_str()).and_then(|rest| rest.strip_prefix(": "));
        why.map_or_else(Vec::new, |why| vec![("field", self.path.as_str()), ("why", why)])
    }

    /// The case is not there, or not for whoever gives the command.
    pub fn no_such_case() -> Self {
        Self {
            code: "E-REF-01",
            message: "There is no case with this id. Check the id, or open the case first.".into(),
            path: "caseId".into(),
        }
    }

    /// The alert is not there, or not for whoever answers it.
    pub fn no_such_alert() -> Self {
        Self {
            code: "E-REF-01",
            message: "There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an \
                      alert of the ledger itself."
                .into(),
            path: "alert".into(),
        }
    }
}

fn wrong(path: impl Into<String>, message: impl std::fmt::Display) -> Wrong {
    let path = path.into();
    let message = if path.is_empty() { message.to_string() } else { format!("{path}: {message}") };
    Wrong { code: "E-INP-01", message, path }
}

/// Reads the input of the command called `name`. `case_of` says which case an id names.
pub fn read(
    name: &str,
    input: Value,
    actor: &Actor,
    case_of: &dyn Fn(&str) -> Option<CaseId>,
) -> Result<Submission, Wrong> {
    let Value::Object(mut fields) = input else { return Err(wrong("", "the input is an object")) };
    let command_id: CommandId = match fields.remove("commandId") {
        Some(value) => serde_json::from_value(value).map_err(|error| wrong("commandId", error))?,
        None => return Err(wrong("commandId", "give the command a name of your own, 8 to 64 characters")),
    };
    let expected: Option<u32> = optional(&mut fields, "expectedRevision")?;
    let effective_on: Option<Day> = optional(&mut fields, "effectiveOn")?;
    let confidentiality: Option<Confidentiality> = optional(&mut fields, "eventConfidentiality")?;
    let dry_run = optional(&mut fields, "dryRun")?.unwrap_or(false);
    let case = match optional::<String>(&mut fields, "caseId")? {
        Some(id) if is_about_case(name) => Some(case_of(&id).ok_or_else(Wrong::no_such_case)?),
        Some(_) => return Err(wrong("caseId", "this command is not about an existing case")),
        None if is_about_case(name) && !is_about_ledger(name) => {
            return Err(wrong("caseId", "say which case it is about"));
        }
        None => None,
    };
    // A field left out and a field that is null mean the same.
    fields.retain(|_, value| !value.is_null());
    let fingerprint = fingerprint(name, case, effective_on, &fields, actor);
    let mut track = serde_path_to_error::Track::new();
    let command =
        Command::deserialize_body(name, serde_path_to_error::Deserializer::new(Value::Object(fields), &mut track));
    let command = match command {
        Some(Ok(Command::Ledger(command))) if command.is_own() => {
            return Err(wrong("", "only the program itself records this: `hrdd key rotate`, `hrdd backup restore`"));
        }
        Some(Ok(Command::Access(command))) if command.is_own() => {
            return Err(wrong("", "only the program itself records this: it follows from a reading or a login"));
        }
        Some(Ok(command)) => command,
        None => return Err(wrong("", format!("there is no command {name}"))),
        Some(Err(error)) => {
            return Err(wrong(dotted(&track.path()), error));
        }
    };
    let opened = (name == "OpenCase").then(|| CaseId(uuid::Uuid::now_v7()));
    Ok(Submission {
        case: case.or(opened),
        command,
        command_id,
        fingerprint,
        expected_revision: expected.map(Revision),
        effective_on,
        actor: actor.clone(),
        confidentiality,
        dry_run,
    })
}

/// The way to a field, places in lists as numbers.
fn dotted(path: &serde_path_to_error::Path) -> String {
    let parts = path.iter().map(|part| match part {
        Segment::Seq { index } => index.to_string(),
        Segment::Map { .. } | Segment::Enum { .. } | Segment::Unknown => part.to_string(),
    });
    parts.collect::<Vec<_>>().join(".")
}

fn optional<T: serde::de::DeserializeOwned>(fields: &mut Map<String, Value>, name: &str) -> Result<Option<T>, Wrong> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => serde_json::from_value(value).map(Some).map_err(|error| wrong(name, error)),
    }
}

/// What a command asks and who asks it, in 64 bits: the same name for something else is a mistake.
fn fingerprint(
    name: &str,
    case: Option<CaseId>,
    on: Option<Day>,
    body: &Map<String, Value>,
    actor: &Actor,
) -> Fingerprint {
    let case = case.map(|case| case.to_string()).unwrap_or_default();
    let on = on.map(|day| day.to_string()).unwrap_or_default();
    let body = Value::Object(body.clone());
    let digest =
        domain::terms::Digest::of(format!("{name}\n{case}\n{on}\n{}\n{}\n{body}", actor.user, actor.role).as_bytes());
    let first = digest.0.first_chunk::<8>().copied().unwrap_or_default();
    Fingerprint(u64::from_le_bytes(first))
}
