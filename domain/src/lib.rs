//! The rules of human rights due diligence, case by case.
//!
//! A [`Command`] is an intent, an [`Event`] is a fact that was recorded, a [`Rejection`] says which rule refused.
//! [`Case::decide`] turns a command into events or a rejection by looking only at its arguments; [`Case::evolve`] folds
//! an event into the state and cannot fail. Nothing here does I/O, reads a clock, draws a random number or spawns work:
//! time, identity, ids and the policy in force arrive as arguments.
//! The structure follows the published table of contents of IOM's toolkit; numbers and roles that no policy text gives
//! live in the [`policy`], as data.

#[macro_use]
mod declare;

pub mod access;
pub mod alerts;
pub mod authority;
pub mod case;
pub mod deadline;
pub mod envelope;
pub mod event;
pub mod ledger;
mod list;
pub mod mechanism;
pub mod policy;
pub mod recipient;
pub mod registry;
pub mod rejection;
pub mod roles;
pub mod terms;

pub use case::Case;
pub use envelope::{Actor, CommandId, Edition, Envelope, Fingerprint, Position, Revision, Stamp, Stream};
pub use event::{Command, CommandKind, Event, Kind};
pub use list::List;
pub use registry::{Context, Registry};
pub use rejection::Rejection;
