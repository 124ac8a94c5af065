//! Questions over all cases about a past moment, answered as those about the present are.

use std::sync::Arc;

use async_graphql::{Context, Result};
use domain::{access::Viewer, case::clocks::Moment};
use projections::{Projection, Views};

use super::{
    case::{AsOf, come},
    failure::{bad_input, current, stopped, unreadable},
    query::casebook,
    scalars::Date,
    turn::in_turn,
};
use crate::{
    past::{Lost, MOST_EVENTS, Then},
    sight,
};

/// The moment that is asked about, where it is not the present.
///
/// A page that goes on (`goes_on`) is of the moment of the page before, as long as that is kept.
pub(super) fn then(ctx: &Context<'_>, as_of: Option<&AsOf>, on: Option<Date>, goes_on: bool) -> Result<Option<Then>> {
    if as_of.is_none() && on.is_none() {
        return Ok(None);
    }
    let casebook = casebook(ctx);
    let on = on.map(|on| come(casebook, on)).transpose()?;
    let position = match as_of.map(|moment| moment.read(casebook)).transpose()? {
        None => {
            let before = on.filter(|_| goes_on).and_then(|on| casebook.past().looked_at(on));
            before.unwrap_or_else(|| casebook.reader().head())
        }
        Some(Moment::Position(position)) => position,
        Some(Moment::At(instant)) => casebook.position_at(instant).map_err(|error| unreadable(&error))?,
        Some(Moment::Revision(_)) => {
            return Err(bad_input("A revision is of one case. Name a position or an instant."));
        }
    };
    Ok(Some(Then { position, on }))
}

/// What a cursor says of the moment, as it was asked for: a page of another one is another question.
pub(super) fn past_of(as_of: Option<&AsOf>, then: Option<Then>) -> String {
    then.map_or_else(String::new, |then| format!(" as of {:?} on {:?}", as_of.map(|_| then.position), then.on))
}

/// Looks at the views of the present, or in a turn at those of a past moment.
pub(super) async fn look<T: Send + 'static>(
    ctx: &Context<'_>,
    then: Option<Then>,
    needed: &'static [Projection],
    ask: impl FnOnce(&Views, &Arc<Viewer>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (casebook, viewer) = (Arc::clone(casebook(ctx)), sight::viewer(ctx));
    let Some(then) = then else {
        return ask(&*current(&casebook, needed)?, &viewer);
    };
    let asked = in_turn(ctx, move || {
        casebook.ask_past(then, |views| {
            views.current(needed).map_err(|error| stopped(&error))?;
            ask(views, &viewer)
        })
    });
    match asked.await? {
        Ok(answer) => answer,
        Err(Lost::Storage(error)) => Err(unreadable(&error)),
        Err(Lost::Fold(error)) => Err(stopped(&error)),
        Err(Lost::TooMany) => Err(too_many()),
    }
}

/// So long a log is not folded for a question.
pub(super) fn too_many() -> async_graphql::Error {
    bad_input(format!(
        "Of this log, what was known after more than {MOST_EVENTS} events is not folded for one question. Ask a report with \
         `asRecorded`, or one case with `asOf`."
    ))
}
