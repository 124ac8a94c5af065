//! One WebSocket from its opening to its end: the graphql-transport-ws protocol on the schema's streams.
//!
//! Everything about a socket happens in one task. Streams are pulled, and one message is written before the next is
//! asked for: a reader that does not read stops its own streams and nobody else's, and no queue grows.

use std::{future::pending, num::NonZeroU32, sync::Arc, time::Duration};

use async_graphql::{Executor, ServerError};
use axum::extract::ws::{Message, WebSocket};
use futures_util::StreamExt;
use tokio::{
    sync::watch,
    time::{Instant, MissedTickBehavior, interval_at, sleep, timeout},
};
use tokio_stream::StreamMap;

use crate::security::{self, Gravity, Line};

use super::{
    Endpoint, Principal, RequestId,
    allowance::Share,
    errors::{Code, RequestRefusal, give_codes, is_request_error, refused_document},
    guard::admit,
    limits,
    messages::{ClientMessage, Close, Credentials, ServerMessage},
    operation::{Running, Step, Unbegun},
    parameters::{Parameters, from_json},
    principal::Visit,
};

/// Speaks the protocol until either side ends it.
pub(super) async fn serve<E, C>(endpoint: Arc<Endpoint<E, C>>, visit: Visit, socket: WebSocket)
where
    E: Executor,
    C: Principal,
{
    let close_time_limit = endpoint.settings.close_time_limit;
    let mut session = Session {
        endpoint,
        visit,
        socket,
        token: None,
        share: None,
        operations: StreamMap::new(),
        unanswered_pings: 0,
    };
    let end = session.run().await;
    if session.token.is_none() {
        // A stranger to the end; what comes next from there as a stranger is refused once there were too many.
        let _ = session.endpoint.strangers.take(session.visit.peer.address(), NonZeroU32::MIN);
    }
    // The operations end before the goodbye: a peer that does not read it must not keep them.
    (session.operations, session.share) = (StreamMap::new(), None);
    match end {
        End::Close(reason) => close(session.socket, &reason, close_time_limit).await,
        End::Closed => drain(session.socket, close_time_limit).await,
        End::Dropped => {}
    }
}

/// Closes for `reason` and waits a little for the other side's close, without which it may lose the reason.
pub(super) async fn close(mut socket: WebSocket, reason: &Close, time_limit: Duration) {
    let sent = timeout(time_limit, socket.send(Message::Close(Some(reason.frame())))).await;
    if matches!(sent, Ok(Ok(()))) {
        drain(socket, time_limit).await;
    }
}

async fn drain(mut socket: WebSocket, time_limit: Duration) {
    // The time limit is the whole answer: a peer that does not finish in time is dropped.
    let _ = timeout(time_limit, async { while let Some(Ok(_)) = socket.recv().await {} }).await;
}

/// How a session ends.
enum End {
    /// We close, and say why.
    Close(Close),
    /// The client closes.
    Closed,
    /// The connection is gone: nobody to tell.
    Dropped,
}

impl From<Close> for End {
    fn from(close: Close) -> Self {
        Self::Close(close)
    }
}

struct Session<E, C> {
    endpoint: Arc<Endpoint<E, C>>,
    visit: Visit,
    socket: WebSocket,
    /// Valid when it came; there once the connection is acknowledged.
    token: Option<String>,
    /// One of the sockets that the caller may have.
    share: Option<Share>,
    /// Polled from a random start. Polled in a fixed order, one busy subscription starved the three others on its
    /// socket of every one of the first 600 messages.
    operations: StreamMap<String, Running>,
    unanswered_pings: u32,
}

impl<E, C> Session<E, C>
where
    E: Executor,
    C: Principal,
{
    async fn run(&mut self) -> End {
        let settings = &self.endpoint.settings;
        let mut stop = Box::pin(stop(settings.shutdown.clone(), settings.shutdown_spread));
        let mut init_overdue = Box::pin(sleep(settings.connection_init_time_limit));
        let mut ping = interval_at(Instant::now() + settings.ping_every, settings.ping_every);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut again = interval_at(Instant::now() + settings.authenticate_every, settings.authenticate_every);
        again.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let carried_on = tokio::select! {
                message = self.socket.recv() => self.receive(message).await,
                Some((id, step)) = self.operations.next(), if !self.operations.is_empty() => self.step(&id, step).await,
                _ = ping.tick() => self.ping().await,
                _ = again.tick(), if self.token.is_some() => self.authenticate_again(),
                () = &mut init_overdue, if self.token.is_none() => Err(Close::InitTimeout.into()),
                () = &mut stop => Err(Close::GoingAway.into()),
            };
            if let Err(end) = carried_on {
                return end;
            }
        }
    }

    async fn receive(&mut self, message: Option<Result<Message, axum::Error>>) -> Result<(), End> {
        let message = match message {
            Some(Ok(message)) => message,
            // Too long, not UTF-8, or no WebSocket frame; a connection that broke cannot be told from these, and then
            // the close goes nowhere.
            Some(Err(error)) => return Err(Close::Malformed(error.to_string()).into()),
            None => return Err(End::Dropped),
        };
        self.unanswered_pings = 0;
        let text = match message {
            Message::Text(text) => text,
            Message::Binary(_) => return Err(Close::Malformed("binary frames are not spoken".into()).into()),
            Message::Ping(_) | Message::Pong(_) => return Ok(()),
            Message::Close(_) => return Err(End::Closed),
        };
        match from_json(&text).map_err(Close::Malformed)? {
            ClientMessage::ConnectionInit { payload } => self.initialise(&payload.unwrap_or_default()).await,
            ClientMessage::Ping { payload } => self.send(&ServerMessage::Pong { payload }).await,
            ClientMessage::Pong {} => Ok(()),
            ClientMessage::Subscribe { id, payload } => self.subscribe(id, payload).await,
            ClientMessage::Complete { id } => {
                self.operations.remove(&id);
                Ok(())
            }
        }
    }

    async fn initialise(&mut self, credentials: &Credentials) -> Result<(), End> {
        if self.token.is_some() {
            return Err(Close::SecondInit.into());
        }
        let token = credentials.token().ok_or(Close::Forbidden)?;
        let caller = self.endpoint.caller(token).ok_or(Close::Forbidden)?;
        self.share = Some(self.endpoint.sockets.take(caller.key()).ok_or(Close::TooManySockets)?);
        self.visit.identify();
        self.token = Some(token.to_owned());
        self.send(&ServerMessage::ConnectionAck).await
    }

    async fn subscribe(&mut self, id: String, parameters: Parameters) -> Result<(), End> {
        let token = self.token.as_deref().ok_or(Close::NotAcknowledged)?;
        // Asked each time: a socket outlives its token.
        let caller = self.endpoint.caller(token).ok_or(Close::Forbidden)?;
        if id.is_empty() || id.len() > limits::WS_OPERATION_ID_BYTES {
            let most = limits::WS_OPERATION_ID_BYTES;
            return Err(Close::Malformed(format!("an id has 1 to {most} bytes")).into());
        }
        if self.operations.contains_key(&id) {
            return Err(Close::OperationExists(id).into());
        }
        let most = self.endpoint.settings.operations_per_socket;
        if self.operations.len() >= most {
            let message = format!("At most {most} operations run at once on a socket. Complete one first.");
            return self.fail(&id, &[Code::TooManyOperations.error(message)]).await;
        }
        let admitted = match admit(&parameters.query, parameters.operation_name.as_deref()) {
            Ok(admitted) => admitted,
            Err(refused) => return self.fail(&id, &refused_document(&refused).errors).await,
        };
        let key = caller.key();
        match self.endpoint.begin(parameters, admitted, caller, RequestId::new()) {
            Ok(operation) => {
                self.operations.insert(id, operation);
                Ok(())
            }
            Err(unbegun) => {
                // Of an answer over HTTP its status tells.
                if matches!(unbegun, Unbegun::Refused(RequestRefusal::RateLimited(_))) {
                    let line = || Line::new("LIMIT_HIT", Gravity::Warning).with("caller", &key);
                    security::tell_once("LIMIT_HIT", &key, line);
                }
                self.fail(&id, &[unbegun.error()]).await
            }
        }
    }

    async fn step(&mut self, id: &str, step: Step) -> Result<(), End> {
        let Step::Answer(mut response, request_id) = step else {
            // The map would drop it at its next turn; by then the client may have used the id again.
            self.operations.remove(id);
            return self.send(&ServerMessage::Complete { id }).await;
        };
        give_codes(&mut response, request_id);
        if is_request_error(&response) {
            return self.fail(id, &response.errors).await;
        }
        let text = written(&ServerMessage::Next { id, payload: &response });
        if text.len() > limits::WS_ANSWER_BYTES {
            let most = limits::WS_ANSWER_BYTES;
            let message = format!("The answer has more than {most} bytes. Ask for less, or in pages.");
            return self.fail(id, &[Code::ResponseTooLarge.error(message)]).await;
        }
        self.write(Message::Text(text.into())).await
    }

    /// Ends an operation with `error`, after which its id is free again.
    async fn fail(&mut self, id: &str, errors: &[ServerError]) -> Result<(), End> {
        self.operations.remove(id);
        self.send(&ServerMessage::Error { id, payload: errors }).await
    }

    /// A socket outlives its token, which may be revoked at any time.
    fn authenticate_again(&self) -> Result<(), End> {
        match &self.token {
            Some(token) => self.endpoint.caller(token).map(drop).ok_or_else(|| Close::Forbidden.into()),
            None => Ok(()),
        }
    }

    async fn ping(&mut self) -> Result<(), End> {
        if self.unanswered_pings >= limits::WS_UNANSWERED_PINGS {
            return Err(End::Dropped);
        }
        self.unanswered_pings += 1;
        self.write(Message::Ping(Default::default())).await
    }

    async fn send(&mut self, message: &ServerMessage<'_>) -> Result<(), End> {
        self.write(Message::Text(written(message).into())).await
    }

    async fn write(&mut self, message: Message) -> Result<(), End> {
        match timeout(self.endpoint.settings.write_time_limit, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(End::Dropped),
            // It finds the reason behind what it has not read yet, where it reads on within the time for a close.
            Err(_) => Err(Close::TooSlow.into()),
        }
    }
}

/// Straight from the structure to text: by way of a JSON value the keys would come sorted, and not in the order of the
/// document.
fn written(message: &ServerMessage<'_>) -> String {
    serde_json::to_string(message).unwrap_or_else(|error| {
        tracing::error!(%error, "a message cannot be written as JSON");
        String::new()
    })
}

/// Waits until the server is to stop, and then for the turn of this connection.
pub(super) async fn stop(shutdown: Option<watch::Receiver<bool>>, spread: Duration) {
    let Some(mut shutdown) = shutdown else { return pending().await };
    if shutdown.wait_for(|stopping| *stopping).await.is_err() {
        return pending().await;
    }
    let share = getrandom::u32().map_or(1.0, |random| f64::from(random) / f64::from(u32::MAX));
    sleep(spread.mul_f64(share)).await;
}
