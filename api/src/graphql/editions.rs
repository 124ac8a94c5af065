//! Editions of what is published: which there are of the policy and of the rules of alerts, and what the latter say.

use async_graphql::{Context, Object, Result, SimpleObject};
use domain::{alerts::AlertRules, terms::Subject};
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

/// The questions about editions.
#[Object]
impl EditionsQuery {
    /// The rules of alerts in force today, or on a day, or one edition of them: how urgent each kind is, how long before it
    /// what falls due is announced, who is told and when somebody else is. Edition 0 is what the program ships, and holds until
    /// one is published.
    async fn alert_rules(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day on which they were in force; today where omitted.")] on: Option<Date>,
        #[graphql(desc = "The number of the edition, whether it is in force or not.")] edition: Option<i32>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Shaped<AlertRules>>> {
        if !sight::viewer(ctx).sees(Subject::Policy) {
            return None;
        }
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let views = match current(casebook(ctx), &[Projection::Registry]) {
            Ok(views) => views,
            Err(error) => return Some(Err(error)),
        };
        let registry = views.registry();
        let found = match edition {
            Some(0) => Some(AlertRules::shipped()),
            Some(edition) => {
                registry.alert_rules().iter().find(|rules| i64::from(rules.edition.0) == i64::from(edition))
            }
            None => Some(registry.alert_rules_on(on.map_or_else(|| casebook(ctx).now().day(), |on| on.0))),
        };
        found.map(|rules| Ok(Shaped((**rules).clone())))
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
        if !sight::viewer(ctx).sees(Subject::Policy) {
            return None;
        }
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let views = match current(casebook(ctx), &[Projection::Registry]) {
            Ok(views) => views,
            Err(error) => return Some(Err(error)),
        };
        let registry = views.registry();
        let today = casebook(ctx).now().day();
        let in_force = (registry.policy_on(today).map(|policy| policy.edition), registry.alert_rules_on(today).edition);
        let line = |edition: domain::Edition, from, note: String, in_force| PublishedEdition {
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
        Some(Ok(Editions { policy: policy.collect(), alert_rules: alert_rules.collect() }))
    }
}
