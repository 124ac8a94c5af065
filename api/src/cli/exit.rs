//! Exit codes, and how an error is told. A code that is not listed here must be taken for a failure.

use std::process::ExitCode;

use storage::StorageError;

use crate::{casebook::OpenError, desk::Refusal, room::NoRoom};

/// How a command ended, other than well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Failed: I/O, internal.
    Failed = 1,
    /// Wrong usage or configuration.
    Usage = 2,
    /// Not found: a case, an event.
    NotFound = 3,
    /// Somebody recorded first.
    Conflict = 4,
    /// Refused by a rule.
    Refused = 5,
    /// Finished, and there are findings.
    Findings = 6,
    /// No store here.
    NoStore = 10,
    /// The store is in use by another process.
    InUse = 11,
    /// The key of the log is missing, or is another one.
    WrongKey = 12,
    /// The store is newer than this binary.
    Newer = 13,
    /// The store has an older format, and needs `hrdd upgrade`.
    Older = 14,
}

/// An ending with its words: what happened, then what to do.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) exit: Exit,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Ended {
    pub(crate) fn new(exit: Exit, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { exit, code: code.into(), message: message.into() }
    }

    /// An ending of which everything was said already, as the last line of JSON Lines must be the summary.
    pub(crate) fn told(exit: Exit) -> Self {
        Self::new(exit, "", "")
    }
}

impl std::fmt::Display for Ended {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// What was asked for is not how this is used; what to do instead.
pub(crate) fn usage(why: impl Into<String>) -> Ended {
    Ended::new(Exit::Usage, "USAGE", why)
}

impl std::error::Error for Ended {}

impl From<StorageError> for Ended {
    fn from(error: StorageError) -> Self {
        let (exit, code) = match &error {
            StorageError::InUse { .. } => (Exit::InUse, "IN_USE"),
            StorageError::NewerFormat { .. } => (Exit::Newer, "NEWER_FORMAT"),
            StorageError::OlderFormat { .. } => (Exit::Older, "OLDER_FORMAT"),
            StorageError::NotAStore { .. } => (Exit::NoStore, "NO_STORE"),
            StorageError::NoSigningKey { .. }
            | StorageError::UnreadableKey { .. }
            | StorageError::ExposedKey { .. }
            | StorageError::Key(_) => (Exit::WrongKey, "WRONG_KEY"),
            StorageError::NoWorkRoom { .. } => (Exit::Failed, "NO_ROOM"),
            StorageError::Hole { .. }
            | StorageError::Record(_)
            | StorageError::Inconsistent { .. }
            | StorageError::LostTail { .. }
            | StorageError::Altered { .. }
            | StorageError::CheckpointDamaged { .. }
            | StorageError::WitnessedDamaged { .. }
            | StorageError::Beyond { .. }
            | StorageError::Engine { .. }
            | StorageError::EngineFile { .. }
            | StorageError::EnginePanic { .. }
            | StorageError::File { .. }
            | StorageError::Person { .. }
            | StorageError::Internal(_) => (Exit::Failed, "STORE"),
        };
        Self::new(exit, code, error.to_string())
    }
}

impl From<OpenError> for Ended {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Storage(error) => error.into(),
            OpenError::Key { .. } => Self::new(Exit::WrongKey, "WRONG_KEY", error.to_string()),
            OpenError::Copy(_) => Self::new(Exit::Refused, "COPY", error.to_string()),
            OpenError::Views(_) | OpenError::Founding(_) => Self::new(Exit::Failed, "STORE", error.to_string()),
        }
    }
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Self {
        match &refusal {
            Refusal::Rejected(rejection) => {
                let exit = if rejection.code() == "E-CON-01" { Exit::Conflict } else { Exit::Refused };
                Self::new(exit, rejection.code(), rejection.message())
            }
            Refusal::NoRoom(_) => Self::new(Exit::Failed, NoRoom::CODE, refusal.to_string()),
            Refusal::Stopped(_) | Refusal::Unerased(_) => Self::new(Exit::Failed, "UNAVAILABLE", refusal.to_string()),
        }
    }
}

/// Says how a command ended and gives its code.
pub(crate) fn report(done: anyhow::Result<()>, json: bool) -> ExitCode {
    let Err(error) = done else { return ExitCode::SUCCESS };
    let broken_pipe =
        error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe);
    if broken_pipe {
        return ExitCode::SUCCESS;
    }
    let ended = error.downcast_ref::<Ended>();
    let (exit, code) = ended.map_or((Exit::Failed, "FAILED"), |ended| (ended.exit, ended.code.as_str()));
    if ended.is_some_and(|ended| ended.message.is_empty()) {
        return ExitCode::from(exit as u8);
    }
    if json {
        println!("{}", serde_json::json!({ "ok": false, "error": { "code": code, "message": format!("{error:#}") } }));
    } else {
        eprintln!("hrdd: {error:#}");
    }
    ExitCode::from(exit as u8)
}
