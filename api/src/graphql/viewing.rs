//! Who may see and do what: the rules in force, what the caller sees, who can see a case, who could do something on a day.

use std::{iter, sync::Arc};

use async_graphql::{Context, ID, Object, Result, SimpleObject};
use domain::{
    Actor,
    access::{AccessRow, AccessRules, Seer, Table, seers},
    authority::{self, Able},
    terms::{Confidentiality, Office, Reach, Role, Subject, Text, TokenScope},
};
use projections::Projection;

use super::{
    event::Shaped,
    failure::{bad_input, current},
    ids,
    paging::{Connection, Edge, Page},
    scalars::Date,
};
use crate::{caller::Caller, casebook::Casebook, sight};

/// What the caller is and sees.
#[derive(SimpleObject)]
pub(crate) struct Me {
    /// The person, and the role and office that the person calls in.
    actor: Shaped<Actor>,
    /// What the token is good for.
    scopes: Vec<Shaped<TokenScope>>,
    /// Over which cases, beside those that the person owns or is assigned to.
    reach: Shaped<Reach>,
    /// The most confidential class that is read.
    up_to: Shaped<Confidentiality>,
    /// What is seen; everything else is not there, or null.
    sees: Vec<Shaped<Subject>>,
    /// Whether small counts are withheld.
    without_small_counts: bool,
    /// Whether the schema may be asked for by introspection.
    introspects: bool,
}

/// The questions about access.
#[derive(Default)]
pub(crate) struct ViewingQuery;

fn casebook<'a>(ctx: &Context<'a>) -> &'a Arc<Casebook> {
    ctx.data_unchecked::<Arc<Casebook>>()
}

/// A page of a list that is made anew for each question; a cursor is a place in it.
fn page<T, R>(
    page: &Page,
    position: domain::Position,
    found: impl Iterator<Item = T>,
    shown: impl Fn(T) -> R,
) -> Connection<R> {
    let after = page.after.unwrap_or(0);
    let skipped = usize::try_from(after).unwrap_or(usize::MAX);
    let mut rest = found.skip(skipped);
    let count = usize::try_from(page.count).unwrap_or(20);
    let edges: Vec<Edge<R>> = rest
        .by_ref()
        .take(count)
        .zip(after.saturating_add(1)..)
        .map(|(thing, place)| Edge { cursor: page.cursor(place), node: shown(thing) })
        .collect();
    let has_next = rest.next().is_some();
    Connection {
        edges,
        has_previous: after > 0,
        has_next,
        total: None,
        more_than: None,
        start: page.start_cursor(),
        position,
    }
}

/// The table in force, in the form in which an edition is published.
fn in_force(table: &Table) -> Result<AccessRules> {
    let rows = table.rows().map(|(role, row)| AccessRow {
        role,
        reach: row.reach,
        up_to: row.up_to,
        sees: row.subjects().collect(),
        without_small_counts: row.without_small_counts,
        introspects: row.introspects,
    });
    let note = Text::new("In force.").map_err(bad_input)?;
    Ok(AccessRules { edition: table.edition, note, rows: rows.collect(), smallest_count: table.smallest_count })
}

/// The questions about access.
#[Object]
impl ViewingQuery {
    /// What the caller is and sees, by the rules of today.
    async fn me(&self, ctx: &Context<'_>) -> Me {
        let caller = ctx.data_unchecked::<Caller>();
        let viewer = sight::viewer(ctx);
        let row = viewer.row();
        Me {
            actor: Shaped(caller.actor.clone()),
            scopes: caller.scopes.iter().copied().map(Shaped).collect(),
            reach: Shaped(row.reach),
            up_to: Shaped(row.up_to),
            sees: row.subjects().map(Shaped).collect(),
            without_small_counts: row.without_small_counts,
            introspects: row.introspects,
        }
    }

    /// The access rules in force: a row a role. Null for whoever does not see the policy.
    async fn access_rules(&self, ctx: &Context<'_>) -> Option<Result<Shaped<AccessRules>>> {
        if !sight::viewer(ctx).sees(Subject::Policy) {
            return None;
        }
        let views = current(casebook(ctx), &[Projection::Registry]);
        Some(views.and_then(|views| in_force(views.registry().access().table())).map(Shaped))
    }

    /// Everybody who can see a case today, in which role, and why. Empty for whoever does not see the roles, or not the case.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn who_can_see(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The case, by its global id.")] case: ID,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Shaped<Seer>>> {
        let asked = Page::read(first, None, after.as_deref(), None, &format!("whoCanSee {}", case.as_str()))?;
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Registry])?;
        let registry = views.registry();
        let facts = match ids::named(&case) {
            Some(ids::Named::Case(case)) => registry.access().facts(case),
            _ => None,
        };
        let facts = facts.filter(|facts| viewer.sees(Subject::Roles) && viewer.reaches(facts));
        let today = casebook(ctx).now().day();
        let found = facts.into_iter().flat_map(|facts| seers(registry, facts, today));
        Ok(page(&asked, views.position(), found, Shaped))
    }

    /// Who could give a command on a day, by the roles held and the edition of the policy in force then. Empty for whoever
    /// does not see the roles.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn who_could(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The command, as its mutation is called: `approveSupport`.")] command: String,
        #[graphql(desc = "The day.")] on: Date,
        #[graphql(desc = "Only for this office.")] office: Option<String>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Shaped<Able>>> {
        let named =
            |kind: &&domain::CommandKind| kind.name == command || super::mutation::field_name(kind.name) == command;
        let Some(kind) = domain::Command::kinds().find(named) else {
            return Err(bad_input("There is no such command. The schema lists them under Mutation."));
        };
        let office = office.map(|office| Office::new(&office)).transpose().map_err(bad_input)?;
        let asked = format!("whoCould {} {} {}", kind.name, on.0, office.as_ref().map_or("", Office::as_str));
        let asked = Page::read(first, None, after.as_deref(), None, &asked)?;
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Registry])?;
        let asks = iter::once(()).filter(|()| viewer.sees(Subject::Roles));
        let found = asks.flat_map(|()| authority::could(views.registry(), kind.name, on.0, office.as_ref()));
        Ok(page(&asked, views.position(), found.filter(|able| able.actor.role != Role::System), Shaped))
    }
}
