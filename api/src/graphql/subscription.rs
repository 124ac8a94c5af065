//! Subscriptions: the log after a position, first what is there, then what comes; one loop for both, so that there is no
//! seam in which an event could be lost or come twice.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use async_graphql::{Context, Enum, Result, SimpleObject, Subscription as Root};
use domain::{Envelope, access::Viewer, terms::Day};
use futures_util::{Stream, StreamExt, stream};
use projections::{AlertFilter, Projection};
use tokio::sync::watch;

use super::{
    alert::{Alert, AlertChange},
    event::Event,
    failure::{current, failure},
    filter::{EventFilter, Given},
    pace::{Pace, Pause},
    scalars::Position,
};
use crate::{
    caller::Caller,
    casebook::Casebook,
    sight,
    transport::Principal,
    turns::{Turn, Turns},
};

/// Events read at once: what a slow reader costs.
const READ: usize = 64;

/// What a message is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoticeKind {
    /// Something happened.
    Event,
    /// Everything up to this position was delivered; what follows is live.
    CaughtUp,
    /// Nothing happened up to this position.
    Heartbeat,
}

/// A message of `events`.
#[derive(SimpleObject)]
pub(crate) struct EventNotice {
    /// What it is.
    kind: NoticeKind,
    /// Everything up to here was looked at: resume with it as `after`.
    position: Position,
    /// The event, where something happened.
    event: Option<Event>,
}

/// A message of `alerts`.
#[derive(SimpleObject)]
pub(crate) struct AlertNotice {
    /// What it is.
    kind: NoticeKind,
    /// Everything up to here was looked at: resume with it as `after`.
    position: Position,
    /// The steps in the lives of alerts that an event made, where something happened: what ended first, then what began.
    changes: Vec<AlertChange>,
    /// The alert of the last of them, as it stood then.
    alert: Option<Alert>,
}

/// Where a reader of the log stands.
struct Follower<F> {
    casebook: Arc<Casebook>,
    head: watch::Receiver<domain::Position>,
    last: domain::Position,
    waiting: VecDeque<Arc<Envelope>>,
    wanted: F,
    turns: Arc<Turns>,
    caller: String,
    /// Held while what is far behind is read and looked through, and not while a reader is waited for.
    turn: Option<Turn>,
    pace: Pace,
}

/// What a follower finds next.
enum Found {
    Event(Arc<Envelope>),
    CaughtUp(domain::Position),
    Heartbeat(domain::Position),
}

impl<F: Fn(&Envelope) -> Result<bool>> Follower<F> {
    /// The next events, which were recorded just now and are in memory.
    fn read(&self, limit: usize) -> Result<Vec<Arc<Envelope>>> {
        self.casebook.reader().after(self.last, limit).map_err(|error| super::failure::unreadable(&error))
    }

    /// The next events of long ago: they are on the disk, and no thread that answers others waits for it.
    async fn read_behind(&self, limit: usize) -> Result<Vec<Arc<Envelope>>> {
        let (casebook, last) = (Arc::clone(&self.casebook), self.last);
        let read = tokio::task::spawn_blocking(move || casebook.reader().after(last, limit)).await;
        let read = read.map_err(|broken| {
            tracing::error!(%broken, "a subscription broke off");
            failure("INTERNAL", "The subscription broke off. Subscribe again after the last position that you have.")
        })?;
        read.map_err(|error| super::failure::unreadable(&error))
    }

    async fn next(&mut self) -> Result<Option<Found>> {
        let found = self.find().await;
        self.pace.spoke();
        found
    }

    async fn find(&mut self) -> Result<Option<Found>> {
        loop {
            while let Some(event) = self.waiting.pop_front() {
                if event.position != self.last.next() {
                    tracing::error!(expected = %self.last.next(), found = %event.position, "a hole in the log");
                    return Err(failure(
                        "INTERNAL",
                        "The log has a hole; the subscription stops rather than skip. Ask the operator.",
                    ));
                }
                self.last = event.position;
                if (self.wanted)(&event)? {
                    self.turn = None;
                    return Ok(Some(Found::Event(event)));
                }
            }
            self.turn = None;
            // Marked as seen before reading: what is appended from here on wakes us again.
            let head = *self.head.borrow_and_update();
            if head > self.last {
                if head.0 - self.last.0 > READ as u64 {
                    self.turn = Some(self.turns.wait(&self.caller).await);
                }
                let limit = READ.min(usize::try_from(head.0 - self.last.0).unwrap_or(READ));
                let read = if self.turn.is_some() { self.read_behind(limit).await? } else { self.read(limit)? };
                self.waiting.extend(read);
                // A long stretch without a match yields to the others.
                tokio::task::yield_now().await;
                continue;
            }
            match self.pace.at_the_head(&mut self.head).await {
                Pause::Over => (),
                Pause::Ended => return Ok(None),
                Pause::CaughtUp => return Ok(Some(Found::CaughtUp(self.last))),
                Pause::Silence => return Ok(Some(Found::Heartbeat(self.last))),
            }
        }
    }
}

/// Who follows, judged anew for every event: whoever loses a role, an assignment or their reach sees nothing from then on.
struct Eyes {
    casebook: Arc<Casebook>,
    caller: Caller,
    /// What holds at a position of the log on a day: until something is recorded, nothing changes.
    known: Mutex<Option<(domain::Position, Day, Arc<Viewer>)>>,
}

impl Eyes {
    fn of(ctx: &Context<'_>) -> Self {
        let casebook = Arc::clone(ctx.data_unchecked::<Arc<Casebook>>());
        Self { casebook, caller: ctx.data_unchecked::<Caller>().clone(), known: Mutex::default() }
    }

    fn now(&self) -> Arc<Viewer> {
        let (position, today) = (self.casebook.views().position(), self.casebook.now().day());
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        match &*known {
            Some((at, on, viewer)) if (*at, *on) == (position, today) => Arc::clone(viewer),
            Some(_) | None => {
                let viewer = Arc::new(self.caller.viewer(&self.casebook));
                *known = Some((position, today, Arc::clone(&viewer)));
                viewer
            }
        }
    }

    /// Whether an event is seen now.
    fn see(&self, event: &Envelope) -> bool {
        sight::sees_event(&self.casebook, &self.now(), event)
    }
}

/// Where a reader begins: after a position that the log has reached; at its end where none is given.
fn start(
    casebook: &Casebook,
    after: Option<Position>,
) -> Result<(watch::Receiver<domain::Position>, domain::Position)> {
    let head = casebook.head();
    let now = *head.borrow();
    let last = after.map_or(now, |after| after.0);
    if last > now {
        return Err(failure(
            "POSITION_AHEAD",
            format!("The log ends at position {now}. Subscribe after that position or an earlier one."),
        ));
    }
    Ok((head, last))
}

/// Follows the log after a position; the head where none is given.
fn follow<T, F, M>(
    (casebook, turns, caller): (&Arc<Casebook>, &Arc<Turns>, &Caller),
    after: Option<Position>,
    wanted: F,
    mut message: M,
) -> Result<impl Stream<Item = Result<T>> + use<T, F, M>>
where
    F: Fn(&Envelope) -> Result<bool> + Send,
    M: FnMut(Found) -> T + Send,
{
    let (head, last) = start(casebook, after)?;
    let follower = Follower {
        casebook: Arc::clone(casebook),
        head,
        last,
        waiting: VecDeque::new(),
        wanted,
        turns: Arc::clone(turns),
        caller: caller.key(),
        turn: None,
        pace: Pace::begin(),
    };
    let found = stream::unfold(Some(follower), |follower| async move {
        let mut follower = follower?;
        match follower.next().await {
            Ok(Some(found)) => Some((Ok(found), Some(follower))),
            Ok(None) => None,
            Err(error) => Some((Err(error), None)),
        }
    });
    Ok(found.map(move |found| found.map(&mut message)))
}

/// Where a listener to alerts stands. What was and what comes are both read from the steps of their lives.
struct Listener {
    casebook: Arc<Casebook>,
    head: watch::Receiver<domain::Position>,
    /// Everything up to here was told.
    last: domain::Position,
    /// Everything up to here was looked at.
    scanned: domain::Position,
    /// The steps of an event each.
    waiting: VecDeque<Vec<projections::AlertChange>>,
    filter: AlertFilter,
    eyes: Eyes,
    turns: Arc<Turns>,
    caller: String,
    pace: Pace,
}

impl Listener {
    async fn next(&mut self) -> Result<Option<AlertNotice>> {
        let found = self.find().await;
        self.pace.spoke();
        found
    }

    async fn find(&mut self) -> Result<Option<AlertNotice>> {
        loop {
            while let Some(changes) = self.waiting.pop_front() {
                self.last = changes.last().map_or(self.last, |change| change.position);
                // Judged anew: between the reading and now a role may have been lost.
                let changes = AlertChange::all(changes, &self.casebook, &self.eyes.now())?;
                if let Some(last) = changes.last() {
                    let alert = Some(last.alert_then());
                    return Ok(Some(AlertNotice { alert, changes, ..self.notice(NoticeKind::Event) }));
                }
            }
            self.last = self.scanned.max(self.last);
            // Marked as seen before reading: what is appended from here on wakes us again.
            let head = *self.head.borrow_and_update();
            if head > self.last {
                let is_far_behind = head.0 - self.last.0 > READ as u64;
                let turn = if is_far_behind { Some(self.turns.wait(&self.caller).await) } else { None };
                self.read()?;
                drop(turn);
                // A long stretch without a match yields to the others.
                tokio::task::yield_now().await;
                continue;
            }
            match self.pace.at_the_head(&mut self.head).await {
                Pause::Over => (),
                Pause::Ended => return Ok(None),
                Pause::CaughtUp => return Ok(Some(self.notice(NoticeKind::CaughtUp))),
                Pause::Silence => return Ok(Some(self.notice(NoticeKind::Heartbeat))),
            }
        }
    }

    /// Reads what comes next. Most events are no step of any alert: then nothing is looked up for this listener.
    fn read(&mut self) -> Result<()> {
        let (last, position) = {
            let views = current(&self.casebook, &Projection::OF_ALERTS)?;
            (views.last_alert_change(), views.position())
        };
        if last <= self.last {
            self.scanned = position;
            return Ok(());
        }
        let viewer = self.eyes.now();
        let found = current(&self.casebook, &Projection::OF_ALERTS)?.seen_by(&viewer).alert_changes(
            self.last,
            &self.filter,
            READ,
        );
        self.scanned = found.scanned_to;
        let of_an_event = found.changes.chunk_by(|earlier, later| earlier.position == later.position);
        self.waiting.extend(of_an_event.map(<[projections::AlertChange]>::to_vec));
        Ok(())
    }

    fn notice(&self, kind: NoticeKind) -> AlertNotice {
        AlertNotice { kind, position: Position(self.last), changes: Vec::new(), alert: None }
    }
}

/// The log, live.
pub(crate) struct Subscription;

/// The log, live: first what is there after a position, then what comes, without a gap and nothing twice.
#[Root]
impl Subscription {
    /// Events after a position; from now on where none is given.
    async fn events(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The last position that was seen; 0 for the whole log.")] after: Option<Position>,
        #[graphql(desc = "Which events; all where omitted.")] filter: Option<Given<EventFilter>>,
    ) -> Result<impl Stream<Item = Result<EventNotice>>> {
        let casebook = Arc::clone(ctx.data_unchecked::<Arc<Casebook>>());
        let filter = filter.unwrap_or_default().0;
        filter.check()?;
        let shown = Arc::clone(&casebook);
        let eyes = Eyes::of(ctx);
        follow(
            (&casebook, ctx.data_unchecked::<Arc<Turns>>(), ctx.data_unchecked::<Caller>()),
            after,
            move |event| Ok(eyes.see(event) && filter.wants(event, &eyes.casebook)?),
            move |found| match found {
                Found::Event(event) => EventNotice {
                    kind: NoticeKind::Event,
                    position: Position(event.position),
                    event: Some(Event::new(event, &shown)),
                },
                Found::CaughtUp(position) => {
                    EventNotice { kind: NoticeKind::CaughtUp, position: Position(position), event: None }
                }
                Found::Heartbeat(position) => {
                    EventNotice { kind: NoticeKind::Heartbeat, position: Position(position), event: None }
                }
            },
        )
    }

    /// Steps in the lives of alerts after a position, each with the alert as it stood then; from now on where none is given.
    async fn alerts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The last position that was seen; 0 for the whole log.")] after: Option<Position>,
        #[graphql(desc = "Which alerts; all where omitted.")] filter: Option<Given<AlertFilter>>,
    ) -> Result<impl Stream<Item = Result<AlertNotice>>> {
        let casebook = ctx.data_unchecked::<Arc<Casebook>>();
        let (head, last) = start(casebook, after)?;
        let listener = Listener {
            casebook: Arc::clone(casebook),
            head,
            last,
            scanned: last,
            waiting: VecDeque::new(),
            filter: filter.unwrap_or_default().0,
            eyes: Eyes::of(ctx),
            turns: Arc::clone(ctx.data_unchecked::<Arc<Turns>>()),
            caller: ctx.data_unchecked::<Caller>().key(),
            pace: Pace::begin(),
        };
        Ok(stream::unfold(Some(listener), |listener| async move {
            let mut listener = listener?;
            match listener.next().await {
                Ok(Some(notice)) => Some((Ok(notice), Some(listener))),
                Ok(None) => None,
                Err(error) => Some((Err(error), None)),
            }
        }))
    }
}
