//! Alerts: one cause is one alert, with its life. What an event hides, its alert hides too.

use std::sync::{Arc, OnceLock};

use async_graphql::{Context, ID, Object, Result};
use domain::{
    Actor, Envelope, Event as Fact,
    access::Viewer,
    alerts::cause,
    case::alert,
    terms::{AlertState, DeadlineKind, Role},
};
use projections::{
    Alert as Known, AlertChange as Change, AlertFilter, AlertKind, AlertStep, Order, Projection, Severity, Views,
};

use super::{
    event::{Event, Shaped},
    failure::{current, unreadable},
    ids,
    paging::{Connection, Edge, Page},
    scalars::{Date, DateTime, Position},
};
use crate::{
    casebook::Casebook,
    sight::{self, Traces},
};

/// The most steps of a life that are shown: the last ones.
const MOST_STEPS: usize = 100;

/// Who looks, and where events are read.
#[derive(Clone)]
struct Eyes {
    casebook: Arc<Casebook>,
    viewer: Arc<Viewer>,
}

impl Eyes {
    /// The event at a position, where it is seen. Of what is strictly confidential a trace is left.
    fn read(&self, position: domain::Position, traces: Option<&Arc<Traces>>) -> Result<Option<Arc<Envelope>>> {
        let event = self.casebook.reader().at(position).map_err(|error| unreadable(&error))?;
        if !sight::sees_event(&self.casebook, &self.viewer, &event) {
            return Ok(None);
        }
        sight::trace(traces, &self.casebook, &event);
        Ok(Some(event))
    }
}

fn traces<'a>(ctx: &Context<'a>) -> Option<&'a Arc<Traces>> {
    ctx.data_opt::<Arc<Traces>>()
}

/// What somebody should hear of: one cause is one alert, from its raising to its end.
#[derive(Clone)]
pub(crate) struct Alert {
    known: Known,
    eyes: Eyes,
    /// Whether it is seen which deadline it is about, and so who is told.
    knows_deadline: bool,
    /// The event that raised it, read once where something is asked that only it can answer.
    raised_by: OnceLock<Arc<Envelope>>,
}

/// A step in the life of an alert.
pub(crate) struct AlertChange {
    change: Change,
    alert: Alert,
}

/// A case, enough to find it.
pub(crate) struct CaseLink {
    case: domain::terms::CaseId,
    casebook: Arc<Casebook>,
}

impl Alert {
    fn new(known: Known, eyes: &Eyes, seen: &projections::Seen<'_>) -> Self {
        let knows_deadline = seen.knows_deadline(&known);
        Self { known, eyes: eyes.clone(), knows_deadline, raised_by: OnceLock::new() }
    }

    /// The alert of an id, where there is one for whoever asks.
    pub(super) fn find(casebook: &Arc<Casebook>, viewer: &Arc<Viewer>, id: domain::Position) -> Result<Option<Self>> {
        let views = current(casebook, &Projection::OF_ALERTS)?;
        let seen = views.seen_by(viewer);
        let eyes = Eyes { casebook: Arc::clone(casebook), viewer: Arc::clone(viewer) };
        Ok(seen.alert(id).map(|known| Self::new(known, &eyes, &seen)))
    }

    fn raising(&self) -> Result<&Arc<Envelope>> {
        if let Some(event) = self.raised_by.get() {
            return Ok(event);
        }
        let event = self.eyes.casebook.reader().at(self.known.id).map_err(|error| unreadable(&error))?;
        Ok(self.raised_by.get_or_init(|| event))
    }

    /// The event that raised it, where that is seen.
    fn seen(&self) -> Result<Option<&Arc<Envelope>>> {
        let event = self.raising()?;
        Ok(sight::sees_event(&self.eyes.casebook, &self.eyes.viewer, event).then_some(event))
    }

    /// The same, where something that it says is told: of what is strictly confidential a trace is left.
    fn read(&self, ctx: &Context<'_>) -> Result<Option<&Arc<Envelope>>> {
        let event = self.seen()?;
        if let Some(event) = event {
            sight::trace(traces(ctx), &self.eyes.casebook, event);
        }
        Ok(event)
    }

    fn shown(&self, roles: &[Role]) -> Option<Vec<Shaped<Role>>> {
        self.knows_deadline.then(|| roles.iter().copied().map(Shaped).collect())
    }

    /// The step of a person that it stands at, where it is seen.
    fn answer(&self, ctx: &Context<'_>) -> Result<Option<Arc<Envelope>>> {
        match self.known.state {
            AlertState::Acknowledged | AlertState::Snoozed => self.eyes.read(self.known.turned, traces(ctx)),
            AlertState::Raised | AlertState::Escalated | AlertState::Resolved => Ok(None),
        }
    }
}

impl AlertChange {
    /// The steps as whoever looks sees them; those of alerts that they do not hear of are left out.
    pub(super) fn all(changes: Vec<Change>, casebook: &Arc<Casebook>, viewer: &Arc<Viewer>) -> Result<Vec<Self>> {
        let views = current(casebook, &Projection::OF_ALERTS)?;
        let seen = views.seen_by(viewer);
        let eyes = Eyes { casebook: Arc::clone(casebook), viewer: Arc::clone(viewer) };
        let heard = changes.into_iter().filter(|change| seen.hears(&change.alert));
        let shown = heard.map(|change| Self { alert: Alert::new(change.alert.clone(), &eyes, &seen), change });
        Ok(shown.collect())
    }

    pub(super) fn alert_then(&self) -> Alert {
        self.alert.clone()
    }
}

/// A page of alerts, by their ids.
pub(super) fn page(
    views: &Views,
    casebook: &Arc<Casebook>,
    viewer: &Arc<Viewer>,
    filter: &AlertFilter,
    page: &Page,
) -> Connection<Alert> {
    let limit = usize::try_from(page.count).unwrap_or(20);
    let seen = views.seen_by(viewer);
    let eyes = Eyes { casebook: Arc::clone(casebook), viewer: Arc::clone(viewer) };
    let (order, from, until) = if page.backwards {
        (Order::NewestFirst, page.before, page.after)
    } else {
        (Order::OldestFirst, page.after, page.before)
    };
    let mut found = seen.alerts(filter, order, from.map(domain::Position), limit);
    if let Some(until) = until {
        let beyond = |id: u64| if page.backwards { id <= until } else { id >= until };
        let count = found.alerts.len();
        found.alerts.retain(|alert| !beyond(alert.id.0));
        found.complete |= found.alerts.len() < count || found.scanned_to.is_some_and(|id| beyond(id.0));
    }
    let (has_more, position) = (!found.complete, views.position());
    // A search that looked at much and found little says where it goes on.
    let resume = found.scanned_to.filter(|_| has_more && found.alerts.len() < limit);
    if page.backwards {
        found.alerts.reverse();
    }
    let (has_previous, has_next) =
        if page.backwards { (has_more, page.before.is_some()) } else { (page.after.is_some(), has_more) };
    let shown = found.alerts.into_iter();
    let edges =
        shown.map(|alert| Edge { cursor: page.cursor(alert.id.0), node: Alert::new(alert, &eyes, &seen) }).collect();
    let start = resume.map(|id| page.cursor(id.0)).or_else(|| page.start_cursor());
    Connection { edges, has_previous, has_next, total: None, more_than: None, start, position }
}

/// What somebody should hear of: one cause is one alert, from its raising to its end. As it stands, or below a step as it
/// stood then.
#[Object]
impl Alert {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        ids::alert(self.known.id).into()
    }

    /// What commands call it: the position of the event that raised it.
    async fn position(&self) -> Position {
        Position(self.known.id)
    }

    /// What it says.
    async fn kind(&self) -> Shaped<AlertKind> {
        Shaped(self.known.kind)
    }

    /// How urgent it is, by the rules that were in force when it came to say so.
    async fn severity(&self) -> Shaped<Severity> {
        Shaped(self.known.severity)
    }

    /// Where it stands.
    async fn state(&self) -> Shaped<AlertState> {
        Shaped(self.known.state)
    }

    /// Since when it stands there.
    async fn since(&self) -> DateTime {
        DateTime(self.known.since)
    }

    /// When it was raised.
    async fn raised_at(&self) -> DateTime {
        DateTime(self.known.raised_at)
    }

    /// The day that the event which raised it speaks of.
    async fn effective_on(&self) -> Result<Date> {
        Ok(Date(self.raising()?.effective_on))
    }

    /// The last event of its life.
    async fn last_position(&self) -> Position {
        Position(self.known.last)
    }

    /// How many steps it has gone further since it began to wait for an answer.
    async fn escalations(&self) -> u32 {
        self.known.escalations
    }

    /// The roles that were told, since it says what it says; null where it is not seen which deadline it is about.
    async fn told(&self) -> Option<Vec<Shaped<Role>>> {
        self.shown(&self.known.told)
    }

    /// The deadline that it is about, where it is about one; null also where that is not seen.
    async fn deadline(&self) -> Option<Shaped<DeadlineKind>> {
        self.known.deadline.filter(|_| self.knows_deadline).map(Shaped)
    }

    /// When that is, or was, due; null where the event that raised it is not seen.
    async fn due(&self, ctx: &Context<'_>) -> Option<Result<DateTime>> {
        let due = |event: &Arc<Envelope>| cause::of(event).and_then(|signal| signal.cause.due).map(DateTime);
        self.read(ctx).map(|event| event.and_then(due)).transpose()
    }

    /// Of which record; null where the event that raised it is not seen.
    async fn subject(&self, ctx: &Context<'_>) -> Option<Result<String>> {
        let deadline = self.known.deadline.filter(|_| self.knows_deadline);
        let subject = |event: &Arc<Envelope>| Some(cause::of(event)?.cause.named(deadline));
        self.read(ctx).map(|event| event.and_then(subject)).transpose()
    }

    /// Who acknowledged it or put it off, where it stands there; null where that event is not seen.
    async fn by(&self, ctx: &Context<'_>) -> Option<Result<Shaped<Actor>>> {
        self.answer(ctx).map(|event| event.map(|event| Shaped(event.recorded.by.clone()))).transpose()
    }

    /// Until when it is put off, where it is; null where that event is not seen.
    async fn until(&self, ctx: &Context<'_>) -> Option<Result<DateTime>> {
        let until = |event: Arc<Envelope>| {
            let Fact::Alert(alert::Event::AlertSnoozed(body)) = &event.event else { return None };
            Some(DateTime(body.until))
        };
        self.answer(ctx).map(|event| event.and_then(until)).transpose()
    }

    /// The case; null where it is one of the ledger's own.
    async fn case(&self) -> Option<CaseLink> {
        self.known.case_id.map(|case| CaseLink { case, casebook: Arc::clone(&self.eyes.casebook) })
    }

    /// The event that raised it; null where it is not seen.
    async fn event(&self) -> Option<Result<Event>> {
        let shown = |event: &Arc<Envelope>| Event::new(Arc::clone(event), &self.eyes.casebook);
        self.seen().map(|event| event.map(shown)).transpose()
    }

    /// The steps of its life until now, in the order of the log: the last hundred.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn history(&self) -> Result<Vec<AlertChange>> {
        let changes = {
            let views = current(&self.eyes.casebook, &Projection::OF_ALERTS)?;
            views.seen_by(&self.eyes.viewer).alert_history(self.known.id, MOST_STEPS)
        };
        AlertChange::all(changes, &self.eyes.casebook, &self.eyes.viewer)
    }
}

/// A step in the life of an alert.
#[Object]
impl AlertChange {
    /// What happened.
    async fn step(&self) -> Shaped<AlertStep> {
        Shaped(self.change.step)
    }

    /// The event.
    async fn position(&self) -> Position {
        Position(self.change.position)
    }

    /// When that was recorded.
    async fn at(&self) -> DateTime {
        DateTime(self.change.at)
    }

    /// What the event says: of a breach that is over that the indicator was cleared, say.
    async fn says(&self) -> Shaped<AlertKind> {
        Shaped(self.change.says)
    }

    /// Where the alert stood then.
    async fn state(&self) -> Shaped<AlertState> {
        Shaped(self.change.alert.state)
    }

    /// The roles that are told of it; null where it is not seen which deadline the alert is about.
    async fn told(&self) -> Option<Vec<Shaped<Role>>> {
        self.alert.shown(&self.change.told)
    }

    /// What was written about it: a note, or a reason; null where there is none, or the event is not seen.
    async fn note(&self, ctx: &Context<'_>) -> Option<Result<String>> {
        let written = |event: Arc<Envelope>| {
            let Fact::Alert(step) = &event.event else { return None };
            match step {
                alert::Event::AlertAcknowledged(body) => body.note.as_ref().map(ToString::to_string),
                alert::Event::AlertSnoozed(body) => Some(body.reason.to_string()),
                alert::Event::AlertResolved(body) => Some(body.reason.to_string()),
                alert::Event::AlertSnoozeEnded(_) | alert::Event::AlertEscalated(_) | alert::Event::DeadlineNear(_) => {
                    None
                }
            }
        };
        self.alert.eyes.read(self.change.position, traces(ctx)).map(|event| event.and_then(written)).transpose()
    }

    /// The alert as it stood then.
    async fn alert(&self) -> &Alert {
        &self.alert
    }

    /// The event; null where it is not seen.
    async fn event(&self) -> Option<Result<Event>> {
        let shown = |event| Event::new(event, &self.alert.eyes.casebook);
        self.alert.eyes.read(self.change.position, None).map(|event| event.map(shown)).transpose()
    }
}

/// A case, enough to find it.
#[Object]
impl CaseLink {
    /// Global id of the case.
    async fn id(&self) -> ID {
        ids::case(self.case).into()
    }

    /// The case's own reference.
    async fn reference(&self) -> Option<String> {
        self.casebook.reference(self.case)
    }

    /// Made-up data.
    async fn demonstration(&self) -> Option<bool> {
        self.casebook.is_made_up(self.case)
    }
}
