//! What can be asked over all cases: what falls due, what was promised, what is measured, counts and alerts.

use std::borrow::Cow;

use async_graphql::{
    Context, ContextSelectionSet, Name, Object, OutputType, Positioned, Result, ServerResult, Value,
    parser::types::Field,
    registry::{MetaType, Registry},
};
use domain::terms::Subject;
use projections::{
    AgendaFilter, AgendaLine, AlertFilter, IndicatorFilter, IndicatorLine, Projection, Tally, TallyFilter,
    TrackerFilter, TrackerLine,
};

use super::{
    alert::Alert,
    event::{Line, Shaped, Withheld},
    failure::current,
    filter::Given,
    paging::{Connection, Edge, Page},
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

    /// Alerts over all cases: with `first` oldest first, with `last` the newest.
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
        let casebook = casebook(ctx);
        let filter = filter.unwrap_or_default().0;
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &format!("alerts {}", json(&filter)))?;
        let limit = usize::try_from(page.count).unwrap_or(20);
        let viewer = sight::viewer(ctx);
        let views = current(casebook, &[Projection::Alerts, Projection::Registry])?;
        let seen = views.seen_by(&viewer);
        let found = if page.backwards {
            let mut found = seen.latest_alerts(page.before.map(domain::Position), &filter, limit);
            found.entries.reverse();
            found
        } else {
            seen.alerts(domain::Position(page.after.unwrap_or(0)), &filter, limit)
        };
        let position = views.position();
        drop(views);
        let (has_previous, has_next) = if page.backwards {
            (found.has_more, page.before.is_some())
        } else {
            (page.after.is_some(), found.has_more)
        };
        let edges = found
            .entries
            .into_iter()
            .map(|entry| Edge { cursor: page.cursor(entry.position.0), node: Alert::new(entry, casebook, &viewer) });
        let start = page.start_cursor();
        Ok(Connection { edges: edges.collect(), has_previous, has_next, total: None, start, position })
    }
}
