//! What can be asked over all cases: what falls due, what was promised, what is measured, counts and alerts.

use std::{borrow::Cow, sync::Arc};

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
    failure::bad_input,
    filter::Given,
    ids,
    moment::AsOf,
    paging::{Connection, Page, asks_for_count},
    past::{Pages, look, then},
    query::{casebook, json, lines, reflect},
    scalars::{Date, Position},
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
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn deadlines(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which deadlines; all where omitted.")] filter: Option<Given<AgendaFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(
            desc = "What was true, as far as it was known at the moment: the day; what was known where omitted."
        )]
        effective_on: Option<Date>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Line<AgendaLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let mut after = after;
        let pages = Pages::read(ctx, as_of.as_ref(), effective_on, &mut after)?;
        let asked = format!("deadlines {}{}", json(&filter), pages.told());
        let counts = asks_for_count(ctx);
        look(ctx, pages.then, &[Projection::Agenda, Projection::Registry], move |views, viewer| {
            let seen = views.seen_by(viewer);
            let page = lines(
                (first, None),
                (after, None),
                (&asked, views.position()),
                |paging| seen.agenda(&filter, paging),
                |line| seen.of_case(line.case_id).map(|sight| Line(line, sight)),
            )?;
            Ok(pages.of(page.counted(counts.then(|| seen.agenda_count(&filter)))))
        })
        .await
    }

    /// Measures and conditions over all cases.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn tracker(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which measures and conditions; all where omitted.")] filter: Option<Given<TrackerFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(
            desc = "What was true, as far as it was known at the moment: the day; what was known where omitted."
        )]
        effective_on: Option<Date>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Shaped<TrackerLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let mut after = after;
        let pages = Pages::read(ctx, as_of.as_ref(), effective_on, &mut after)?;
        let asked = format!("tracker {}{}", json(&filter), pages.told());
        let counts = asks_for_count(ctx);
        look(ctx, pages.then, &[Projection::Tracker, Projection::Registry], move |views, viewer| {
            let seen = views.seen_by(viewer);
            let page = lines(
                (first, None),
                (after, None),
                (&asked, views.position()),
                |paging| seen.tracker(&filter, paging),
                |line| Some(Shaped(line)),
            )?;
            Ok(pages.of(page.counted(counts.then(|| seen.tracker_count(&filter)))))
        })
        .await
    }

    /// Indicators over all cases, the breached ones first.
    #[graphql(complexity = "super::paging::priced(first, None, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn indicators(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which indicators; all where omitted.")] filter: Option<Given<IndicatorFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(
            desc = "What was true, as far as it was known at the moment: the day; what was known where omitted."
        )]
        effective_on: Option<Date>,
        first: Option<i32>,
        after: Option<String>,
        #[graphql(
            desc = "Waits, at most five seconds, until the answer reflects this position: that of one's own command, say."
        )]
        at_least: Option<Position>,
    ) -> Result<Connection<Shaped<IndicatorLine>>> {
        reflect(ctx, at_least).await?;
        let filter = filter.unwrap_or_default().0;
        let mut after = after;
        let pages = Pages::read(ctx, as_of.as_ref(), effective_on, &mut after)?;
        let asked = format!("indicators {}{}", json(&filter), pages.told());
        look(ctx, pages.then, &[Projection::Indicators, Projection::Registry], move |views, viewer| {
            let seen = views.seen_by(viewer);
            let page = lines(
                (first, None),
                (after, None),
                (&asked, views.position()),
                |paging| seen.indicators(&filter, paging),
                |line| Some(Shaped(line)),
            )?;
            Ok(pages.of(page))
        })
        .await
    }

    /// Counts over the cases that the caller reaches. Small counts are withheld from whom the access rules say so; from them
    /// a filter withholds all, for two answers over nearly the same cases would tell of the one between.
    async fn portfolio(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Over which cases; all where omitted.")] filter: Option<Given<TallyFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
        #[graphql(
            desc = "What was true, as far as it was known at the moment: the day; what was known where omitted."
        )]
        effective_on: Option<Date>,
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
        let then = match then(ctx, as_of.as_ref(), effective_on) {
            Ok(then) => then,
            Err(error) => return Some(Err(error)),
        };
        let counted = look(ctx, then, &[Projection::Tally, Projection::Registry], move |views, viewer| {
            let tally = views.seen_by(viewer).tally(&filter);
            // Two moments that lie near would give a small count by subtraction, as a filter would.
            let is_part = then.is_some() || filter != TallyFilter::default();
            Ok(Portfolio::new(sight::counts::shown(&tally, is_part, viewer), views.position()))
        });
        Some(counted.await)
    }

    /// Alerts over all cases, and of the ledger itself, by when they were raised: with `first` the oldest, with `last` the
    /// newest. With `asOf` those that had been raised by a moment, as they stood then.
    #[graphql(complexity = "super::paging::priced(first, last, child_complexity)")]
    #[allow(clippy::too_many_arguments, reason = "each is an argument of the published field")]
    async fn alerts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which alerts; all where omitted.")] filter: Option<Given<AlertFilter>>,
        #[graphql(desc = "What was known: the moment, a position or an instant; now where omitted.")] as_of: Option<
            AsOf,
        >,
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
        let pages = Pages::read(ctx, as_of.as_ref(), None, &mut None)?;
        let asked = format!("alerts {}{}", json(&filter), pages.told());
        let page = Page::read(first, last, after.as_deref(), before.as_deref(), &asked)?;
        let casebook = Arc::clone(casebook(ctx));
        look(ctx, pages.then, &Projection::OF_ALERTS, move |views, viewer| {
            Ok(alert::page(views, &casebook, viewer, &filter, &page))
        })
        .await
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
