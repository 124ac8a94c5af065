//! Who is let in, and who read what.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};
use domain::{
    Position, Revision, Stream,
    access::{self, TracedReading},
    terms::{AccountKind, CaseId, Instant, Office, Role, Subject, Text, TokenId, TokenScope, UserId},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    event::Shaped,
    failure::{bad_input, failure, unreadable},
    ids,
    paging::{Connection, Edge, Page},
    scalars::DateTime,
};
use crate::{caller::Caller, casebook::Casebook, identity::LastUse};

/// Events that are looked through for one page of readings.
const LOOKED_AT: u32 = 500;

/// An account; how its holder proves who they are lies elsewhere.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Account")]
pub(crate) struct AccountLine {
    /// Whose.
    user: UserId,
    /// What kind.
    kind: AccountKind,
    /// When it was opened.
    opened_at: Instant,
    /// When it was closed.
    closed_at: Option<Instant>,
}

/// An access token, without its secret.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "AccessToken")]
pub(crate) struct TokenLine {
    /// Its public id.
    token: TokenId,
    /// For whom.
    user: UserId,
    /// In which role.
    role: Role,
    /// For which office.
    office: Office,
    /// What its holder calls it.
    name: Text<100>,
    /// What it is good for.
    scopes: Vec<TokenScope>,
    /// Who issued it.
    issued_by: UserId,
    /// When.
    issued_at: Instant,
    /// The position of its event.
    position: Position,
    /// Until when it holds.
    until: Instant,
    /// When it was revoked.
    revoked_at: Option<Instant>,
    /// When it was last used, as far as this server knows.
    last_used_at: Option<Instant>,
}

/// A reading that left a trace.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "RecordedReading")]
pub(crate) struct ReadingLine {
    /// The position of the event that records it.
    position: Position,
    /// Who read what, when and why.
    reading: TracedReading,
}

/// The questions about who is let in, and who read what.
#[derive(Default)]
pub(crate) struct IdentityQuery;

/// Who asks: the person, and whether they see all of a subject. Tokens that are good for less than reading see nothing here.
pub(super) fn asking(ctx: &Context<'_>, subject: Subject) -> Result<(Arc<Casebook>, UserId, bool)> {
    let refused = || failure("FORBIDDEN", "This is not for your role, or not for this token.");
    let (casebook, caller) = (ctx.data::<Arc<Casebook>>()?, ctx.data::<Caller>().map_err(|_| refused())?);
    if !caller.scopes.iter().any(|scope| matches!(scope, TokenScope::Read | TokenScope::Record)) {
        return Err(refused());
    }
    let all = caller.viewer(casebook).sees(subject);
    if subject == Subject::Readings && !all {
        return Err(refused());
    }
    Ok((Arc::clone(casebook), caller.actor.user.clone(), all))
}

/// A page of a list that is sorted by a key.
fn keyed<T, R>(
    found: impl Iterator<Item = T>,
    key: impl Fn(&T) -> String,
    (first, after): (Option<i32>, Option<String>),
    (asked, position): (&str, domain::Position),
    shown: impl Fn(T) -> R,
) -> Result<Connection<Shaped<R>>> {
    let page = Page::read(first, None, None, None, asked)?;
    let count = usize::try_from(page.count).unwrap_or(20);
    let behind = after.as_deref().map(|cursor| place(cursor, asked)).transpose()?;
    let mut rest = found.filter(|one| behind.as_ref().is_none_or(|behind| key(one) > *behind));
    let edges: Vec<Edge<Shaped<R>>> = rest
        .by_ref()
        .take(count)
        .map(|one| Edge { cursor: ids::cursor(&key(&one), asked), node: Shaped(shown(one)) })
        .collect();
    let has_next = rest.next().is_some();
    Ok(Connection {
        edges,
        has_previous: after.is_some(),
        has_next,
        total: None,
        more_than: None,
        start: after,
        position,
    })
}

fn place(cursor: &str, asked: &str) -> Result<String> {
    ids::place(cursor, asked).ok_or_else(|| {
        bad_input("This cursor belongs to another question. Ask the first page again, with the same filter.")
    })
}

/// Which readings are asked for.
struct Wanted {
    user: Option<UserId>,
    case: Option<CaseId>,
    from: Option<Instant>,
    to: Option<Instant>,
}

impl Wanted {
    fn takes(&self, reading: &TracedReading) -> bool {
        self.user.as_ref().is_none_or(|user| reading.user == *user)
            && self.case.is_none_or(|case| reading.case == Some(case))
            && self.from.is_none_or(|from| reading.at >= from)
            && self.to.is_none_or(|to| reading.at < to)
    }
}

/// The questions about who is let in, and who read what.
#[Object]
impl IdentityQuery {
    /// The accounts, by reference: all of them for who keeps them, one's own for everybody else.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn accounts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "What comes after this cursor.")] after: Option<String>,
    ) -> Result<Connection<Shaped<AccountLine>>> {
        let (casebook, me, all) = asking(ctx, Subject::Accounts)?;
        let views = casebook.views();
        let found = views.registry().access().accounts().filter(|known| all || known.user == me);
        keyed(
            found,
            |known| known.user.to_string(),
            (first, after),
            ("accounts", views.position()),
            |known| AccountLine {
                user: known.user.clone(),
                kind: known.kind,
                opened_at: known.opened_at,
                closed_at: known.closed_at,
            },
        )
    }

    /// The access tokens, ended and revoked ones too: all of them for who keeps them, one's own for everybody else.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn access_tokens(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "What comes after this cursor.")] after: Option<String>,
    ) -> Result<Connection<Shaped<TokenLine>>> {
        let (casebook, me, all) = asking(ctx, Subject::Accounts)?;
        let used = ctx.data_opt::<Arc<LastUse>>();
        let views = casebook.views();
        let found = views.registry().access().tokens().filter(|known| all || known.user == me);
        keyed(
            found,
            |known| known.token.to_string(),
            (first, after),
            ("accessTokens", views.position()),
            |known| TokenLine {
                token: known.token.clone(),
                user: known.user.clone(),
                role: known.role,
                office: known.office.clone(),
                name: known.name.clone(),
                scopes: known.scopes.clone(),
                issued_by: known.issued_by.clone(),
                issued_at: known.issued_at,
                position: known.position,
                until: known.until,
                revoked_at: known.revoked_at,
                last_used_at: used.and_then(|used| used.of(&known.token)),
            },
        )
    }

    /// Who read what that leaves a trace, the newest first. A page may be empty and still have a next one: so many events
    /// were looked through, and none fitted.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn readings(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "By this person.")] user: Option<String>,
        #[graphql(desc = "Of the case with this global id.")] case: Option<ID>,
        #[graphql(desc = "At this instant or later.")] from: Option<DateTime>,
        #[graphql(desc = "Before this instant.")] to: Option<DateTime>,
        #[graphql(desc = "How many, 1 to 100.")] first: Option<i32>,
        #[graphql(desc = "What comes after this cursor.")] after: Option<String>,
    ) -> Result<Connection<Shaped<ReadingLine>>> {
        let (casebook, ..) = asking(ctx, Subject::Readings)?;
        let asked = serde_json::json!({
            "user": user, "case": case.as_ref().map(|id| id.as_str()), "from": from.map(|at| at.0), "to": to.map(|at| at.0),
        });
        let asked = format!("readings {asked}");
        let case = match &case {
            None => None,
            Some(id) => match ids::named(id) {
                Some(ids::Named::Case(case)) => Some(case),
                _ => return Err(bad_input("`case` is the global id of a case.")),
            },
        };
        let user = user.as_deref().map(UserId::new).transpose().map_err(|why| bad_input(format!("`user`: {why}")))?;
        let wanted = Wanted { user, case, from: from.map(|at| at.0), to: to.map(|at| at.0) };
        let page = Page::read(first, None, None, None, &asked)?;
        let position = casebook.reader().head();
        let begin = match &after {
            None => (casebook.reader().revision(&Stream::Access).0, usize::MAX),
            Some(cursor) => {
                let place = place(cursor, &asked)?;
                let parts = place
                    .split_once('.')
                    .and_then(|(revision, index)| Some((revision.parse().ok()?, index.parse().ok()?)));
                parts.ok_or_else(|| bad_input("This is no cursor of readings."))?
            }
        };
        let (edges, end) = look(&casebook, &wanted, begin, usize::try_from(page.count).unwrap_or(20), &asked)?;
        let (has_previous, start) = (after.is_some(), end.clone().or(after));
        Ok(Connection { edges, has_previous, has_next: end.is_some(), total: None, more_than: None, start, position })
    }
}

type Found = Vec<Edge<Shaped<ReadingLine>>>;

/// Looks through the stream of access from its end: readings that fit, and where to go on, if there is more to look at.
/// A place is a revision, and how many of its readings are still to be looked at.
fn look(
    casebook: &Casebook,
    wanted: &Wanted,
    (mut revision, mut left): (u32, usize),
    count: usize,
    asked: &str,
) -> Result<(Found, Option<String>)> {
    let mut edges = Found::new();
    let last = revision.saturating_sub(LOOKED_AT);
    while revision > last {
        let of = Revision(revision)..=Revision(revision);
        let events = casebook.reader().history(&Stream::Access, of).map_err(|error| unreadable(&error))?;
        for event in &events {
            let domain::Event::Access(access::Event::ReadingsRecorded(body)) = &event.event else { continue };
            let rest = body.readings.iter().enumerate().take(left).rev();
            for (index, reading) in rest.filter(|(_, reading)| wanted.takes(reading)) {
                let cursor = ids::cursor(&format!("{revision}.{index}"), asked);
                if edges.len() == count {
                    let end = edges.last().map(|edge| edge.cursor.clone());
                    return Ok((edges, end));
                }
                let line = ReadingLine { position: event.position, reading: reading.clone() };
                edges.push(Edge { cursor, node: Shaped(line) });
            }
        }
        (revision, left) = (revision - 1, usize::MAX);
    }
    let end = (last > 0).then(|| ids::cursor(&format!("{last}.{}", usize::MAX), asked));
    Ok((edges, end))
}
