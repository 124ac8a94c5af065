//! Who is recused somewhere. Of a case they are shown what is open and no more, so a tile of records, which holds events of
//! all cases as they are, is not for them.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use domain::{Event, Position, case::scope::Event::ConflictOfInterestDeclared, terms::UserId};
use projections::{MOST_FOUND, MOST_SCANNED, Order, Projection, TrailFilter};
use storage::LogReader;

use crate::casebook::Casebook;

/// Everybody who is recused from a case, up to a position: a recusal is never taken back, so only what came since is
/// looked through.
#[derive(Debug, Default)]
pub(crate) struct Recusals(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    users: HashSet<UserId>,
    looked_to: Position,
}

impl Recusals {
    /// Whether a person is recused from any case. The first time it looks through the index of the whole log, and reads
    /// every declaration of a conflict of interest: not for a runtime's worker.
    pub(crate) fn concern(&self, casebook: &Casebook, reader: &LogReader, user: &UserId) -> Result<bool, String> {
        let kinds = Event::kinds().filter(|kind| kind.name == "ConflictOfInterestDeclared");
        let filter = TrailFilter { kinds: kinds.map(|kind| kind.number).collect(), ..TrailFilter::default() };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let searched = {
                let views = casebook.current(&[Projection::Trail]).map_err(|error| error.to_string())?;
                views.trail(&filter, Order::OldestFirst, Some(known.looked_to), MOST_FOUND, MOST_SCANNED)
            };
            for position in &searched.positions {
                let read = reader.at(*position).map_err(|error| error.to_string())?;
                if let Event::Scope(ConflictOfInterestDeclared(body)) = &read.event
                    && body.recusal
                {
                    known.users.insert(body.user.clone());
                }
            }
            known.looked_to = searched.scanned_to.unwrap_or(known.looked_to);
            if searched.complete {
                return Ok(known.users.contains(user));
            }
        }
    }
}
