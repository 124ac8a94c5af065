//! What can be asked.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};
use domain::terms::{CaseId, RecipientId, Reference};
use projections::{CaseLine, Cursor, Paging, Projection, RecipientFilter, RecipientLine, RegisterFilter, RegisterSort};

use super::{
    case::Case,
    event::{Event, Line, Shaped},
    failure::{bad_input, current, failure},
    filter::{EventFilter, Given},
    ids,
    ledger::Ledger,
    moment::AsOf,
    node::{self, Node, OF_RECIPIENTS, Recipient, node, recipient},
    paging::{Connection, Edge, Page, asks_for_count, placed},
    past::{look, then},
    scalars::{Date, Position},
    trail::events,
    turn::in_turn,
};
use crate::{casebook::Casebook, sight};

/// The questions about cases, events, recipients and the policy.
#[derive(Default)]
pub(crate) struct LedgerQuery;

pub(super) fn casebook<'a>(ctx: &Context<'a>) -> &'a Arc<Casebook> {
    ctx.data_unchecked::<Arc<Casebook>>()
}

/// Waits for the position that a caller wants reflected.
pub(super) async fn reflect(ctx: &Context<'_>, at_least: Option<Position>) -> Result<()> {
    let Some(position) = at_least else { return Ok(()) };
    if casebook(ctx).at_least(position.0).await {
        return Ok(());
    }
    let head = casebook(ctx).reader().head();
    Err(failure(
        "POSITION_AHEAD",
        format!("The log has not reached position {position}; it ends at {head}.", position = position.0),
    ))
}

/// Reads a page of a list whose cursors the projections make.
pub(super) fn lines<T, R>(
    (first, last): (Option<i32>, Option<i32>),
    (after, before): (Option<String>, Option<String>),
    (asked, position): (&str, domain::Position),
    read: impl FnOnce(&Paging) -> projections::Page<T>,
    shown: impl Fn(T) -> Option<R>,
) -> Result<Connection<R>> {
    let page = Page::read(first, last, None, None, asked)?;
    let place = |cursor: &Option<String>| placed(cursor.as_deref(), asked, |place| place.parse::<Cursor>().ok());
    let limit = usize::try_from(page.count).unwrap_or(20);
    let paging = Paging { after: place(&after)?, before: place(&before)?, limit, backwards: page.backwards };
    let found = read(&paging);
    let (has_previous, has_next) =
        if page.backwards { (found.has_more, before.is_some()) } else { (after.is_some(), found.has_more) };
    let edges = found.lines.into_iter().filter_map(|paged| {
        Some(Edge { cursor: ids::cursor(&paged.cursor.to_string(), asked), node: shown(paged.line)? })
    });
    Ok(Connection {
        edges: edges.collect(),
        has_previous,
        has_next,
        total: None,
        more_than: None,
        start: after,
        position,
    })
}

pub(super) fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The questions about cases, events, recipients and the policy.
#[Object]
impl LedgerQuery {
    /// Anything with a global id; null where there is no such thing.
    async fn node(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id.")] id: ID,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Node>> {
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        node(casebook(ctx), &sight::viewer(ctx), &id)
    }

    /// Things by their global ids, in their order, at most 100; null where there is none.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global ids, at most 100.")] ids: Vec<ID>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Vec<Option<Node>>> {
        if ids.len() > 100 {
            return Err(bad_input("Ask for at most 100 at once."));
        }
        reflect(ctx, at_least).await?;
        let viewer = sight::viewer(ctx);
        ids.iter().map(|id| node(casebook(ctx), &viewer, id).transpose()).collect()
    }

    /// A case, by global id or by reference; as it was known at a moment where `asOf` names one, and of that what was true on
    /// a day where `effectiveOn` names one. Null where it was not open yet.
    async fn case(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the case.")] id: Option<ID>,
        #[graphql(desc = "The case's own reference.")] reference: Option<String>,
        #[graphql(desc = "The moment; now where omitted.")] as_of: Option<AsOf>,
        #[graphql(
            desc = "The day of the world: what had happened by then, as far as it was known at the moment, with every correction, in the order in which it happened. Where omitted, what was known."
        )]
        effective_on: Option<Date>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Case>> {
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let found = match (id, reference) {
            (Some(id), None) => match ids::named(&id) {
                Some(ids::Named::Case(case)) => Ok(Some(case)),
                _ => Ok(None),
            },
            (None, Some(reference)) => by_reference(casebook(ctx), &reference),
            _ => Err(bad_input("Name the case by `id` or by `reference`.")),
        };
        let viewer = sight::viewer(ctx);
        match found {
            Err(error) => Some(Err(error)),
            Ok(None) => None,
            Ok(Some(case)) if as_of.is_none() && effective_on.is_none() => {
                Case::now(casebook(ctx), &viewer, case).transpose()
            }
            Ok(Some(case)) => Case::at(casebook(ctx), &viewer, case, (as_of.as_ref(), effective_on)).transpose(),
        }
    }

    /// The register: a line a case that the caller reaches.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn cases(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which cases; all where omitted.")] filter: Option<Given<RegisterFilter>>,
        #[graphql(desc = "By what; by reference where omitted.")] order_by: Option<Given<RegisterSort>>,
        #[graphql(default, desc = "The other way round.")] descending: bool,
        first: Option<i32>,
        last: Option<i32>,
        after: Option<String>,
        before: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Line<CaseLine>>> {
        reflect(ctx, at_least).await?;
        let (filter, order) = (filter.unwrap_or_default().0, order_by.unwrap_or_default().0);
        let asked = format!("cases {} {} {descending}", json(&filter), json(&order));
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Register, Projection::Registry])?;
        let seen = views.seen_by(&viewer);
        let page = lines(
            (first, last),
            (after, before),
            (&asked, views.position()),
            |paging| seen.register(&filter, order, descending, paging),
            |line| seen.of_case(line.id).map(|sight| Line((*line).clone(), sight)),
        )?;
        Ok(page.counted(asks_for_count(ctx).then(|| seen.register_count(&filter))))
    }

    /// Events across all cases: with `first` oldest first, with `last` the newest.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which events; all where omitted.")] filter: Option<Given<EventFilter>>,
        first: Option<i32>,
        last: Option<i32>,
        after: Option<String>,
        before: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Event>> {
        reflect(ctx, at_least).await?;
        let casebook = casebook(ctx);
        let filter = filter.unwrap_or_default().0;
        filter.check()?;
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &format!("events {}", json(&filter)))?;
        let viewer = sight::viewer(ctx);
        if !filter.reads() && !sight::kinds::must_be_read(&viewer) {
            return events(casebook, &viewer, &filter, &page);
        }
        let casebook = Arc::clone(casebook);
        in_turn(ctx, move || events(&casebook, &viewer, &filter, &page)).await?
    }

    /// One event by its position.
    async fn event(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Place in the whole log.")] position: Position,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Event>> {
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        node::event(casebook(ctx), &sight::viewer(ctx), position.0)
    }

    /// A recipient across all cases, by its id in the registry; as it was known at a moment where `asOf` names one, and
    /// as it was on a day of the world where `effectiveOn` names one.
    async fn recipient(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Its id in the registry, or its global id.")] id: ID,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(desc = "What was true: the day of the world, as far as it was known.")] effective_on: Option<Date>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Recipient>> {
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let named = match ids::named(&id) {
            Some(ids::Named::Recipient(recipient)) => Some(recipient),
            _ => RecipientId::new(&id).ok(),
        };
        let known = named?;
        let then = match then(ctx, as_of.as_ref(), effective_on) {
            Ok(then) => then,
            Err(error) => return Some(Err(error)),
        };
        look(ctx, then, &OF_RECIPIENTS, move |views, viewer| Ok(recipient(views, viewer, &known))).await.transpose()
    }

    /// Registered recipients, by id; as they were known at a moment where `asOf` names one, and as they were on a
    /// day of the world where `effectiveOn` names one.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn recipients(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which recipients; all where omitted.")] filter: Option<Given<RecipientFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(desc = "What was true: the day of the world, as far as it was known.")] effective_on: Option<Date>,
        #[graphql(desc = "The recipient after which to go on, by its id in the registry.")] after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Vec<Shaped<RecipientLine>>> {
        reflect(ctx, at_least).await?;
        let after = after.and_then(|after| RecipientId::new(&after).ok());
        let filter = filter.unwrap_or_default().0;
        let then = then(ctx, as_of.as_ref(), effective_on)?;
        look(ctx, then, &OF_RECIPIENTS, move |views, viewer| {
            let (lines, _) = views.seen_by(viewer).recipients(&filter, after.as_ref(), 100);
            Ok(lines.into_iter().map(Shaped).collect())
        })
        .await
    }

    /// The log and the state of this server.
    async fn ledger(&self, ctx: &Context<'_>) -> Option<Ledger> {
        sight::sees_proofs(&sight::viewer(ctx)).then(|| Ledger::of(casebook(ctx)))
    }
}

fn by_reference(casebook: &Casebook, reference: &str) -> Result<Option<CaseId>> {
    let views = current(casebook, &[Projection::Registry])?;
    Ok(Reference::new(reference).ok().and_then(|reference| views.registry().case_by_reference(&reference)))
}

#[cfg(test)]
mod tests {
    use async_graphql::{EmptyMutation, EmptySubscription, Request, Schema};
    use domain::{
        Actor,
        terms::{Office, Role, UserId},
    };
    use futures_util::poll;

    use super::*;
    use crate::{caller::Caller, transport::Principal as _, turns::Turns};
    use crate::{
        casebook::Setting,
        identity::operator::{Given, Operation, perform},
    };

    fn caller(casebook: &Casebook, user: &str, role: Role) -> Caller {
        let (user, office) = (UserId::new(user).unwrap(), Office::new("local").unwrap());
        let actor = Actor { user, role, office, on_behalf_of: None };
        Caller::of(actor, vec![domain::terms::TokenScope::Read], casebook)
    }

    #[test]
    fn events_that_must_be_read_to_know_whose_they_are_wait_for_their_turn_and_cost_more() {
        let folder = tempfile::tempdir().unwrap();
        let casebook = Arc::new(Casebook::open_in(folder.path(), Setting::default(), &mut || ()).unwrap());
        let identity = crate::identity::Identity::open(Arc::clone(&casebook), folder.path(), None).unwrap();
        let pushes = crate::push::Pushes::open(&casebook, folder.path()).unwrap();
        let input = serde_json::json!({ "commandId": "grants-a-role", "user": "U-1", "role": "DONOR", "office": "local", "from": "2024-01-01" });
        perform(&identity, &pushes, Operation::Give { command: Given::GrantRole, input }).unwrap();
        let (donor, system) = (caller(&casebook, "U-1", Role::Donor), caller(&casebook, "system", Role::System));
        assert!(donor.reads_for_events() && !system.reads_for_events());
        let turns = Arc::new(Turns::default());
        let schema = Schema::build(LedgerQuery, EmptyMutation, EmptySubscription)
            .data(Arc::clone(&casebook))
            .data(Arc::clone(&turns))
            .finish();
        let ask = |caller: &Caller| {
            Box::pin(schema.execute(Request::new("{ events(first: 1) { position } }").data(caller.clone())))
        };
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let turn = turns.take(&donor.key()).await.unwrap();
            let mut waits = ask(&donor);
            assert!(poll!(waits.as_mut()).is_pending(), "another search of theirs has the turn");
            let other = ask(&system).await;
            assert!(other.is_ok(), "{:?}", other.errors);
            assert!(poll!(waits.as_mut()).is_pending());
            drop(turn);
            let read = waits.await;
            assert!(read.is_ok(), "{:?}", read.errors);
        });
    }
}
