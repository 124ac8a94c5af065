//! Editions of what is published, the policy and the rules of alerts: which there are, and what each says.

use async_graphql::{Context, Object, Result, SimpleObject};
use domain::{
    Edition, Registry,
    alerts::AlertRules,
    policy::Policy,
    terms::{Day, Subject},
};
use projections::Projection;

use super::{
    event::Shaped,
    failure::current,
    query::{casebook, reflect},
    scalars::{Date, Position},
};
use crate::sight;

/// What was published of the policy and of the rules of alerts.
#[derive(SimpleObject)]
pub(crate) struct Editions {
    /// Of the policy, the newest first.
    policy: Vec<PublishedEdition>,
    /// Of the rules of alerts, the newest first.
    alert_rules: Vec<PublishedEdition>,
}

/// An edition, enough to find it.
#[derive(SimpleObject)]
pub(crate) struct PublishedEdition {
    /// Its number.
    edition: u32,
    /// From which day it is in force.
    effective_from: Date,
    /// What changed, and why.
    note: String,
    /// Whether it is in force today.
    in_force: bool,
}

/// The questions about editions.
#[derive(Default)]
pub(crate) struct EditionsQuery;

/// Asks the registry, and of today, for whoever sees the policy; none for others.
async fn published<T>(
    ctx: &Context<'_>,
    at_least: Option<Position>,
    ask: impl FnOnce(&Registry, Day) -> T,
) -> Option<Result<T>> {
    if !sight::viewer(ctx).sees(Subject::Policy) {
        return None;
    }
    if let Err(error) = reflect(ctx, at_least).await {
        return Some(Err(error));
    }
    let casebook = casebook(ctx);
    Some(current(casebook, &[Projection::Registry]).map(|views| ask(views.registry(), casebook.now().day())))
}

/// Whether an edition is the one of this number.
fn is_numbered(edition: Edition, number: i32) -> bool {
    i64::from(edition.0) == i64::from(number)
}

/// The questions about editions.
#[Object]
impl EditionsQuery {
    /// The policy in force today, or on a day, or one edition of it.
    async fn policy(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day on which it was in force; today where omitted.")] on: Option<Date>,
        #[graphql(desc = "The number of the edition, whether it is in force or not; no day is looked at then.")]
        edition: Option<i32>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Shaped<Policy>>> {
        let found = published(ctx, at_least, |registry, today| {
            let found = match edition {
                Some(number) => registry.policies().iter().find(|known| is_numbered(known.edition, number)),
                None => registry.policy_on(on.map_or(today, |on| on.0)),
            };
            found.map(|policy| Shaped((**policy).clone()))
        });
        found.await?.transpose()
    }

    /// The rules of alerts in force today, or on a day, or one edition of them: how urgent each kind is, how long before it
    /// what falls due is announced, who is told and when somebody else is. Edition 0 is what the program ships, and holds until
    /// one is published.
    async fn alert_rules(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day on which they were in force; today where omitted.")] on: Option<Date>,
        #[graphql(desc = "The number of the edition, whether it is in force or not; no day is looked at then.")]
        edition: Option<i32>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Shaped<AlertRules>>> {
        let found = published(ctx, at_least, |registry, today| {
            let found = match edition {
                Some(0) => Some(AlertRules::shipped()),
                Some(number) => registry.alert_rules().iter().find(|known| is_numbered(known.edition, number)),
                None => Some(registry.alert_rules_on(on.map_or(today, |on| on.0))),
            };
            found.map(|rules| Shaped((**rules).clone()))
        });
        found.await?.transpose()
    }

    /// The editions that were published, the newest first: of the policy, and of the rules of alerts. Few of each are ever
    /// published; of more than a hundred the newest are given.
    async fn editions(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Editions>> {
        const MOST: usize = 100;
        let found = published(ctx, at_least, |registry, today| {
            let in_force =
                (registry.policy_on(today).map(|policy| policy.edition), registry.alert_rules_on(today).edition);
            let line = |edition: Edition, from, note: String, in_force| PublishedEdition {
                edition: edition.0,
                effective_from: Date(from),
                note,
                in_force,
            };
            let policy = registry.policies().iter().rev().take(MOST).map(|known| {
                line(known.edition, known.effective_from, known.note.to_string(), in_force.0 == Some(known.edition))
            });
            let alert_rules = registry.alert_rules().iter().rev().take(MOST).map(|known| {
                line(known.edition, known.effective_from, known.note.to_string(), in_force.1 == known.edition)
            });
            Editions { policy: policy.collect(), alert_rules: alert_rules.collect() }
        });
        found.await
    }
}
