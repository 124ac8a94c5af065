//! GraphQL as server-sent events: the distinct connections mode of the graphql-sse protocol, one operation a request.
//!
//! Every answer is an event `next`, the end an event `complete`. The same rules as for a socket hold: the token is asked
//! about again, connections and subscriptions of an identity are counted, answers have a longest length, and a reader that
//! does not read is cut. One task drives the operation and hands on one event at a time: nothing is asked for before the
//! last event is taken, and no queue grows.

use std::{
    io,
    sync::{Arc, OnceLock},
    time::Duration,
};

use async_graphql::{Executor, Name, Response as Answer, Value, parser::types::ExecutableDocument};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, future::ready, stream};
use serde::Serialize;
use tokio::{
    sync::{OwnedSemaphorePermit, mpsc},
    time::{Instant, MissedTickBehavior, interval_at, timeout},
};
use tokio_stream::wrappers::ReceiverStream;

use super::{
    Endpoint, Principal, RequestId,
    allowance::Share,
    errors::{Code, RequestRefusal, give_codes},
    guard::Admitted,
    limits,
    operation::{Running, Step, Unbegun},
    parameters::Parameters,
    socket::stop,
};

/// The media type.
pub(super) const EVENT_STREAM: &str = "text/event-stream";

/// What a browser's `EventSource` sends when it comes back: the id of the last event that it has seen.
pub(super) const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The variable that says after which position a subscription goes on.
const AFTER: &str = "after";

/// A line that is no event: it keeps the connection open, and shows that it is.
const SIGN_OF_LIFE: &[u8] = b":\n\n";

/// Answers an admitted operation with a stream of events.
pub(super) fn open<E, C>(
    endpoint: &Arc<Endpoint<E, C>>,
    (caller, token): (C, &str),
    request_id: RequestId,
    headers: &HeaderMap,
    mut parameters: Parameters,
    admitted: Admitted,
) -> Result<Response, Unbegun>
where
    E: Executor,
    C: Principal,
{
    if endpoint.settings.shutdown.as_ref().is_some_and(|shutdown| *shutdown.borrow()) {
        return Err(Unbegun::Refused(RequestRefusal::GoingAway));
    }
    let crowded = || Unbegun::Refused(RequestRefusal::Crowded);
    let room = Arc::clone(&endpoint.connections).try_acquire_owned().map_err(|_| crowded())?;
    let share = endpoint.sockets.take(caller.key()).ok_or_else(crowded)?;
    resume(&mut parameters, &admitted.document, headers);
    let running = endpoint.begin(parameters, admitted, caller, request_id)?;
    let (events, taken) = mpsc::channel(1);
    let told = Arc::<OnceLock<Told>>::default();
    let known = Arc::clone(&told);
    let end = stream::once(async move {
        match known.get() {
            Some(Told::Said) => None,
            Some(Told::TooSlow) => Some(Ok(Bytes::from_static(TOO_SLOW))),
            // An end of which nothing was said must not look like one.
            None => Some(Err(io::Error::other("broken off"))),
        }
    });
    let body = ReceiverStream::new(taken).map(Ok).chain(end.filter_map(ready));
    let connection = Connection {
        endpoint: Arc::clone(endpoint),
        token: token.to_owned(),
        events,
        told,
        _room: room,
        _share: share,
    };
    tokio::spawn(connection.run(running));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream; charset=utf-8")),
        // A proxy that collects an answer before it passes it on would hold back what is live.
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    Ok((headers, Body::from_stream(body)).into_response())
}

/// Goes on after the last event that the client has seen, where the operation has a variable for that.
fn resume(parameters: &mut Parameters, document: &ExecutableDocument, headers: &HeaderMap) {
    let last = headers.get(LAST_EVENT_ID).and_then(|id| id.to_str().ok()).map(str::trim);
    let Some(last) = last.filter(|id| !id.is_empty() && id.len() <= 20 && id.bytes().all(|byte| byte.is_ascii_digit()))
    else {
        return;
    };
    let name = parameters.operation_name.as_deref();
    let is_meant = |known: Option<&Name>| name.is_none_or(|name| known.is_some_and(|known| known.as_str() == name));
    let takes_it = document.operations.iter().filter(|(known, _)| is_meant(*known)).any(|(_, operation)| {
        operation.node.variable_definitions.iter().any(|defined| defined.node.name.node.as_str() == AFTER)
    });
    if takes_it {
        parameters.variables.insert(Name::new(AFTER), Value::String(last.to_owned()));
    }
}

/// What a reader that does not read in time finds behind what it has not read: a line that is no event, and no `complete`, so
/// that a client comes back, after the id of the last event that it has.
const TOO_SLOW: &[u8] = b": you do not read in time; come back after the last id that you have\n\n";

/// The connection is to end.
struct End;

/// Why it ends. What nothing is said of does not end as a whole answer does.
enum Told {
    /// It was said.
    Said,
    /// The reader does not read: it is said at the end of what waits for it.
    TooSlow,
}

/// One open connection: ends with its operation, with its token, with the server, or with its reader.
struct Connection<E, C> {
    endpoint: Arc<Endpoint<E, C>>,
    token: String,
    events: mpsc::Sender<Bytes>,
    told: Arc<OnceLock<Told>>,
    _room: OwnedSemaphorePermit,
    _share: Share,
}

impl<E, C> Connection<E, C>
where
    E: Executor,
    C: Principal,
{
    async fn run(self, mut running: Running) {
        let settings = &self.endpoint.settings;
        let every = |period: Duration| {
            let mut ticks = interval_at(Instant::now() + period, period);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            ticks
        };
        let mut stop = Box::pin(stop(settings.shutdown.clone(), settings.shutdown_spread));
        let (mut alive, mut again) = (every(settings.ping_every), every(settings.authenticate_every));
        // At once: the head of the answer goes out with the first bytes of its body.
        if self.send(SIGN_OF_LIFE.into()).await.is_err() {
            return;
        }
        loop {
            let carried_on = tokio::select! {
                step = running.next() => match step {
                    Some(Step::Answer(answer, request_id)) => self.next(*answer, request_id).await,
                    Some(Step::Done) | None => self.complete().await,
                },
                _ = alive.tick() => self.send(SIGN_OF_LIFE.into()).await,
                _ = again.tick() => self.authenticate_again().await,
                () = self.events.closed() => Err(End),
                () = &mut stop => self.break_off(": the server is going away\n\n").await,
            };
            if carried_on.is_err() {
                return;
            }
        }
    }

    async fn next(&self, mut answer: Answer, request_id: RequestId) -> Result<(), End> {
        give_codes(&mut answer, request_id);
        let data = written(&answer);
        if data.len() > limits::WS_ANSWER_BYTES {
            let most = limits::WS_ANSWER_BYTES;
            let message = format!("The answer has more than {most} bytes. Ask for less, or in pages.");
            return self.fail(Answer::from_errors(vec![Code::ResponseTooLarge.error(message)])).await;
        }
        let id = position(&answer.data).map(|id| format!("id: {id}\n")).unwrap_or_default();
        self.send(format!("event: next\n{id}data: {data}\n\n").into()).await
    }

    /// Says why it ends, and that it does.
    async fn fail(&self, answer: Answer) -> Result<(), End> {
        self.send(format!("event: next\ndata: {}\n\n", written(&answer)).into()).await?;
        self.complete().await
    }

    async fn complete(&self) -> Result<(), End> {
        self.send(Bytes::from_static(b"event: complete\ndata:\n\n")).await?;
        self.ends(Told::Said)
    }

    /// How it ends, where that was not decided before.
    fn ends(&self, told: Told) -> Result<(), End> {
        self.told.get_or_init(|| told);
        Err(End)
    }

    /// A connection outlives its token, which may be revoked at any time.
    async fn authenticate_again(&self) -> Result<(), End> {
        match self.endpoint.caller(&self.token) {
            Some(_) => Ok(()),
            None => self.fail(Answer::from_errors(vec![RequestRefusal::Unauthenticated.error()])).await,
        }
    }

    /// Ends with a line that is no event and without `complete`, so that the client comes back.
    async fn break_off(&self, why: &'static str) -> Result<(), End> {
        self.send(Bytes::from_static(why.as_bytes())).await?;
        self.ends(Told::Said)
    }

    /// Waits until the event before it is taken; a reader that does not read in time is cut.
    async fn send(&self, event: Bytes) -> Result<(), End> {
        match timeout(self.endpoint.settings.write_time_limit, self.events.send(event)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(End),
            Err(_) => {
                tracing::info!("a reader of server-sent events does not read, and is cut");
                self.ends(Told::TooSlow)
            }
        }
    }
}

/// An answer as the protocol wants it: one line, its keys in the order of the document.
fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_else(|error| {
        tracing::error!(%error, "an answer cannot be written as JSON");
        String::new()
    })
}

/// The position of a message, where the document asks for it by its name: the id of its event.
fn position(data: &Value) -> Option<&str> {
    let Value::Object(root) = data else { return None };
    let Some(Value::Object(notice)) = root.values().next() else { return None };
    match notice.get("position") {
        Some(Value::String(position)) if position.bytes().all(|byte| byte.is_ascii_digit()) => Some(position),
        _ => None,
    }
}
