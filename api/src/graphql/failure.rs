//! The one place where codes meet GraphQL. Causes inside go to the server's log, not to the caller.

use std::sync::RwLockReadGuard;

use async_graphql::{Error, ErrorExtensions};
use projections::{Projection, ProjectionError, Views};

use crate::casebook::Casebook;

/// An error with a published code.
pub(crate) fn failure(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", code))
}

/// What was asked for cannot be so.
pub(crate) fn bad_input(message: impl Into<String>) -> Error {
    failure("BAD_USER_INPUT", message)
}

/// One record could not be read; the cause was logged.
pub(crate) fn unreadable_record(position: domain::Position) -> Error {
    let why = format!("The record at position {position} could not be read. Ask the operator to run `hrdd verify`.");
    failure("INTERNAL", why)
}

/// The store could not be read.
pub(crate) fn unreadable(error: &storage::StorageError) -> Error {
    tracing::error!(%error, "the log could not be read");
    failure(
        "INTERNAL",
        "The log could not be read. The server's own log says where; ask the operator to run `hrdd rebuild --check`.",
    )
}

/// The views, where these projections are current: a question that needs one that stands still is not answered with what
/// was right once.
pub(crate) fn current<'a>(casebook: &'a Casebook, asked: &[Projection]) -> Result<RwLockReadGuard<'a, Views>, Error> {
    casebook.current(asked).map_err(|error| stopped(&error))
}

/// A projection that is needed stands still.
pub(crate) fn stopped(error: &ProjectionError) -> Error {
    failure(
        "PROJECTION_STOPPED",
        format!(
            "This cannot be answered now: {error}. Nothing is lost: the log has every event. Ask the operator to restart the server; `ledger` shows which projections go on."
        ),
    )
}
