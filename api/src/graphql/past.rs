//! Questions over all cases about a past moment, answered as those about the present are.

use std::sync::Arc;

use async_graphql::{Context, Result};
use domain::{access::Viewer, case::clocks::Moment};
use projections::{Projection, Views};

use super::{
    failure::{bad_input, current, stopped, unreadable},
    moment::{AsOf, come},
    paging::{Connection, foreign},
    query::casebook,
    scalars::Date,
    turn::{beside, in_turn},
};
use crate::{
    caller::Caller,
    past::{Lost, MOST_EVENTS, Then},
    sight,
    transport::Principal,
};

/// The moment that is asked about, where it is not the present.
pub(super) fn then(ctx: &Context<'_>, as_of: Option<&AsOf>, on: Option<Date>) -> Result<Option<Then>> {
    if as_of.is_none() && on.is_none() {
        return Ok(None);
    }
    let casebook = casebook(ctx);
    let on = on.map(|on| come(casebook, on)).transpose()?;
    let known = match as_of.map(|moment| moment.read(casebook)).transpose()? {
        None => Then::known(casebook.reader().head()),
        Some(Moment::Position(position)) => Then::known(position),
        Some(Moment::At(instant)) => casebook.then_at(instant).map_err(|error| unreadable(&error))?,
        Some(Moment::Revision(_)) => {
            return Err(bad_input("A revision is of one case. Name a position or an instant."));
        }
    };
    Ok(Some(if on.is_some() { Then { on, ..Then::known(known.position) } } else { known }))
}

/// What stands between the position of a page and its cursor.
const AT: char = '~';

/// Of which moment the pages of one answer are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pages {
    /// The moment, where it is not the present.
    pub(super) then: Option<Then>,
    /// Whether a position was named. Where it was not, each cursor says up to which position the day was looked at: what is
    /// recorded between two pages, or asked by others, moves nothing.
    is_named: bool,
}

impl Pages {
    /// The moment of a page: that of the page before, where `after` is a cursor of one; of which its own part is left.
    pub(super) fn read(
        ctx: &Context<'_>,
        as_of: Option<&AsOf>,
        on: Option<Date>,
        after: &mut Option<String>,
    ) -> Result<Self> {
        let then = then(ctx, as_of, on)?;
        let pages = Self { then, is_named: as_of.is_some() };
        let (Some(then), Some(cursor), false) = (then, after.as_deref(), pages.is_named) else { return Ok(pages) };
        let split = cursor.split_once(AT).and_then(|(position, own)| Some((position.parse::<u64>().ok()?, own)));
        let known = split.filter(|(position, _)| *position <= then.position.0);
        let (position, own) = known.ok_or_else(foreign)?;
        *after = Some(own.to_owned());
        Ok(Self { then: Some(Then { position: domain::Position(position), ..then }), ..pages })
    }

    /// What a cursor says of the moment, as it was asked for: a page of another one is another question.
    pub(super) fn told(&self) -> String {
        let named = |then: Then| self.is_named.then_some((then.position, then.today));
        self.then.map_or_else(String::new, |then| format!(" as of {:?} on {:?}", named(then), then.on))
    }

    /// The page with cursors that lead to the next of the same moment.
    pub(super) fn of<T>(&self, mut page: Connection<T>) -> Connection<T> {
        if let Some(then) = self.then.filter(|_| !self.is_named) {
            let at = |cursor: &mut String| *cursor = format!("{}{AT}{cursor}", then.position);
            page.edges.iter_mut().map(|edge| &mut edge.cursor).chain(&mut page.start).for_each(at);
        }
        page
    }
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
    if then.is_too_far() {
        return Err(too_many());
    }
    let mut ask = move |views: &Views| {
        views.current(needed).map_err(|error| stopped(&error))?;
        ask(views, &viewer)
    };
    let answered = loop {
        let book = Arc::clone(&casebook);
        if book.past().keeps(then) {
            match in_turn(ctx, move || book.ask_kept(then, ask)).await? {
                Ok(answered) => break answered,
                // Forgotten meanwhile, for what others asked about.
                Err(unasked) => ask = unasked,
            }
        } else {
            // Whoever waits here waits for another's fold, and has no turn that anybody else could need.
            let turn = casebook.past().turn(&ctx.data_unchecked::<Caller>().key()).await;
            if !casebook.past().keeps(then) {
                break beside(turn, move || book.ask_past(then, ask)).await?;
            }
        }
    };
    match answered {
        Ok(answer) => answer,
        Err(Lost::Storage(error)) => Err(unreadable(&error)),
        Err(Lost::Fold(error)) => Err(stopped(&error)),
        Err(Lost::TooMany) => Err(too_many()),
    }
}

/// So long a log is not folded for a question.
fn too_many() -> async_graphql::Error {
    bad_input(format!(
        "Of this log, what was known after more than {MOST_EVENTS} events is not folded for one question. Ask a report with \
         `asRecorded`, or one case with `asOf`."
    ))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use async_graphql::{Executor as _, Request};
    use domain::{
        Actor,
        terms::{Office, Role, UserId},
    };
    use tokio::time::timeout;

    use crate::{caller::Caller, casebook::Casebook, graphql::schema};

    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_waits_for_anothers_fold_of_the_past_keeps_nobody_else_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let (store, time) = (folder.path().to_owned(), crate::casebook::Time::system());
        let opened = tokio::task::spawn_blocking(move || Casebook::open(&store, storage::Options::default(), time));
        let casebook = std::sync::Arc::new(opened.await.unwrap().unwrap());
        let schema = schema(std::sync::Arc::clone(&casebook));
        let ask = |user: &str, document: &str| {
            let (user, office) = (UserId::new(user).unwrap(), Office::new("HQ").unwrap());
            let actor = Actor { user, role: Role::Auditor, office, on_behalf_of: None };
            let (request, schema) = (Request::new(document).data(Caller::from(actor)), schema.clone());
            Box::pin(async move { schema.execute(request).await })
        };
        let fold = casebook.past().turn("whoever folds").await;
        let past = "{ alerts(last: 1, asOf: { position: \"1\" }) { pageInfo { hasNextPage } } }";
        let mut waiting = ["U-1", "U-2", "U-3"].map(|user| ask(user, past));
        for one in &mut waiting {
            let early = timeout(Duration::from_millis(100), one.as_mut()).await;
            assert!(early.is_err(), "a fold goes on: {early:?}");
        }
        // What reads much besides, by somebody else and by one of those who wait.
        for user in ["U-4", "U-1"] {
            let answer =
                timeout(Duration::from_secs(4), ask(user, "{ casesAsOf(first: 1) { pageInfo { hasNextPage } } }"));
            let answer = answer.await.expect("its turn comes while others wait");
            assert_eq!(answer.errors, []);
        }
        drop(fold);
        for one in waiting {
            assert_eq!(one.await.errors, []);
        }
        tokio::task::spawn_blocking(move || casebook.close()).await.unwrap();
    }
}
