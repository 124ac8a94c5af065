//! What can be asked over all cases: what falls due, what was promised, what is measured, counts and alerts.

use std::borrow::Cow;

use async_graphql::{
    Context, ContextSelectionSet, ID, Name, Object, OutputType, Positioned, Result, ServerResult, Value,
    parser::types::Field,
    registry::{MetaType, Registry},
};
use domain::terms::Subject;
use projections::{
    AgendaFilter, AgendaLine, AlertFilter, IndicatorFilter, IndicatorLine, Projection, Tally, TallyFilter,
    TrackerFilter, TrackerLine,
};

use super::{
    alert::{self, Alert},
    event::{Line, Shaped, Withheld},
    failure::{bad_input, current},
    filter::Given,
    ids,
    paging::{Connection, Page},
    query::{casebook, json, lines, reflect},
    scalars::Position,
    shapes,
};
use crate::sight;

/// The portfolio's counts, and the position that they reflect.
pub(crate) struct Portfolio(Withheld<Tally>);

impl Portfolio {
    fn new(mut tally: Value, position: domain::Position) -> Self {
        if let Value::Object(fields) = &mut tally {
            fields.insert(Name::new("position"), position.to_string().into());
        }
        Self(Withheld::new(tally))
    }
}

impl OutputType for Portfolio {
    fn type_name() -> Cow<'static, str> {
        Withheld::<Tally>::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        let named = Withheld::<Tally>::create_type_info(registry);
        Position::create_type_info(registry);
        if let Some(MetaType::Object { fields, .. }) = registry.types.get_mut(&*Self::type_name()) {
            let doc = "The position of the log that this answer reflects.";
            fields.insert("position".into(), shapes::meta_field("position", "Position!", Some(doc.into())));
        }
        named
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
        self.0.resolve(ctx, field).await
    }
}

/// The questions over all cases.
#[derive(Default)]
pub(crate) struct OverviewQuery;

/// The questions over all cases.
#[Object]
impl OverviewQuery {
    /// What falls due over all cases, soonest first.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn deadlines(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which deadlines; all where omitted.")] filter: Option<Given<AgendaFilter>>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Line<AgendaLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Agenda, Projection::Registry])?;
        let seen = views.seen_by(&viewer);
        lines(
            (first, None),
            (after, None),
            (&format!("deadlines {}", json(&filter)), views.position()),
            |paging| seen.agenda(&filter, paging),
            |line| seen.of_case(line.case_id).map(|sight| Line(line, sight)),
        )
    }

    /// Measures and conditions over all cases.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn tracker(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which measures and conditions; all where omitted.")] filter: Option<Given<TrackerFilter>>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Shaped<TrackerLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Tracker, Projection::Registry])?;
        lines(
            (first, None),
            (after, None),
            (&format!("tracker {}", json(&filter)), views.position()),
            |paging| views.seen_by(&viewer).tracker(&filter, paging),
            |line| Some(Shaped(line)),
        )
    }

    /// Indicators over all cases, the breached ones first.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    async fn indicators(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which indicators; all where omitted.")] filter: Option<Given<IndicatorFilter>>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Shaped<IndicatorLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let viewer = sight::viewer(ctx);
        let views = current(casebook(ctx), &[Projection::Indicators, Projection::Registry])?;
        lines(
            (first, None),
            (after, None),
            (&format!("indicators {}", json(&filter)), views.position()),
            |paging| views.seen_by(&viewer).indicators(&filter, paging),
            |line| Some(Shaped(line)),
        )
    }

    /// Counts over the cases that the caller reaches. Small counts are withheld from whom the access rules say so; from them
    /// a filter withholds all, for two answers over nearly the same cases would tell of the one between.
    async fn portfolio(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Over which cases; all where omitted.")] filter: Option<Given<TallyFilter>>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Portfolio>> {
        let viewer = sight::viewer(ctx);
        if !viewer.sees(Subject::Counts) {
            return None;
        }
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let filter = filter.unwrap_or_default().0;
        let tally = current(casebook(ctx), &[Projection::Tally, Projection::Registry]);
        let tally = tally.map(|views| (views.seen_by(&viewer).tally(&filter), views.position()));
        Some(tally.map(|(tally, position)| Portfolio::new(sight::counts::shown(&tally, &filter, &viewer), position)))
    }

    /// Alerts over all cases, and of the ledger itself, by when they were raised: with `first` the oldest, with `last` the
    /// newest.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn alerts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which alerts; all where omitted.")] filter: Option<Given<AlertFilter>>,
        first: Option<i32>,
        last: Option<i32>,
        after: Option<String>,
        before: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Alert>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &format!("alerts {}", json(&filter)))?;
        alert::page(casebook(ctx), &sight::viewer(ctx), &filter, &page)
    }

    /// One alert, by its global id or by the position of the event that raised it.
    async fn alert(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id of the alert.")] id: Option<ID>,
        #[graphql(desc = "The position of the event that raised it.")] position: Option<Position>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Option<Result<Alert>> {
        if let Err(error) = reflect(ctx, at_least).await {
            return Some(Err(error));
        }
        let position = match (id, position) {
            (Some(id), None) => match ids::named(&id) {
                Some(ids::Named::Alert(position)) => position,
                _ => return None,
            },
            (None, Some(position)) => position.0,
            _ => return Some(Err(bad_input("Name the alert by `id` or by `position`."))),
        };
        Alert::find(casebook(ctx), &sight::viewer(ctx), position).transpose()
    }
}
