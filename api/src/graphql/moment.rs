//! The moments that a question names: of the record, by position, revision or instant, and of the world, by a day. One that has
//! not come yet is refused, and never taken for now.

use async_graphql::Result;
use domain::{Revision, case::clocks::Moment, terms::Day};

use super::{
    failure::{bad_input, failure},
    scalars::{Date, DateTime, Position},
};
use crate::casebook::Casebook;

/// A day of the world that has come.
pub(super) fn come(casebook: &Casebook, on: Date) -> Result<Day> {
    if on.0 > casebook.now().day() {
        return Err(bad_input("That day has not come yet."));
    }
    Ok(on.0)
}

/// A moment of a history: one of the three.
#[derive(async_graphql::OneofObject)]
#[graphql(name = "AsOfInput")]
pub(crate) enum AsOf {
    /// After the event at this position of the log.
    Position(Position),
    /// After this many events of the case.
    Revision(i32),
    /// As it was recorded at this instant.
    At(DateTime),
}

impl AsOf {
    /// The moment; one that has not come yet is refused, and never taken for now.
    pub(super) fn read(&self, casebook: &Casebook) -> Result<Moment> {
        let head = casebook.reader().head();
        match self {
            Self::Position(position) if position.0 > head => Err(failure(
                "POSITION_AHEAD",
                format!("The log ends at position {head}. Ask for that position or an earlier one."),
            )),
            Self::Position(position) => Ok(Moment::Position(position.0)),
            // What is no revision lies beyond all of them.
            Self::Revision(revision) => Ok(Moment::Revision(Revision(u32::try_from(*revision).unwrap_or(u32::MAX)))),
            Self::At(at) if at.0 > casebook.now() => Err(bad_input("That moment has not come yet.")),
            Self::At(at) => Ok(Moment::At(at.0)),
        }
    }
}
