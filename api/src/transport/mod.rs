//! GraphQL over HTTP and WebSockets, for any schema and any kind of caller.
//!
//! What comes in passes, in this order: the envelope (request id, panics, headers), the token, the form of the request,
//! the [`guard`] in front of the parser, and only then the schema. What goes out has a code on every error.

mod errors;
pub mod guard;
mod http;
pub mod limits;
mod messages;
mod negotiate;
mod parameters;
mod scan;
mod socket;
mod websocket;

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use async_graphql::Executor;
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::{self, Next},
    response::Response,
    routing::any,
};
use futures_util::FutureExt;
use tokio::sync::{Semaphore, watch};

pub use errors::{Code, RequestId, RequestRefusal};

/// Times, and what differs between deployments. Limits of size stand in [`limits`].
#[derive(Debug, Clone)]
pub struct TransportSettings {
    /// How long one query or mutation may take, its body's arrival included.
    pub request_time_limit: Duration,
    /// How long a socket may stay without `connection_init`.
    pub connection_init_time_limit: Duration,
    /// How often the server pings.
    pub ping_every: Duration,
    /// How often the token is asked about again while a socket is open, because a socket outlives it.
    pub authenticate_every: Duration,
    /// How long one message may take to be written; then the socket is dropped, and the client connects again.
    pub write_time_limit: Duration,
    /// How long the closing of a socket may take.
    pub close_time_limit: Duration,
    /// Over how long the closing of all sockets is spread at shutdown, so that thousands of clients do not come back in
    /// the same moment.
    pub shutdown_spread: Duration,
    /// Most sockets open at the same time.
    pub connections: usize,
    /// Most operations at the same time on one socket.
    pub operations_per_socket: usize,
    /// Origins, such as `https://dashboard.example`, whose pages may open a WebSocket, beside the server's own.
    pub allowed_origins: Vec<String>,
    /// Turns true when the server is to stop: sockets are then closed with 1001. Each socket holds a receiver, so
    /// `Sender::closed` tells when the last has ended; axum's graceful shutdown does not wait for them.
    pub shutdown: Option<watch::Receiver<bool>>,
}

impl Default for TransportSettings {
    fn default() -> Self {
        Self {
            request_time_limit: Duration::from_secs(10),
            connection_init_time_limit: Duration::from_secs(3),
            ping_every: Duration::from_secs(15),
            authenticate_every: Duration::from_secs(1),
            write_time_limit: Duration::from_secs(10),
            close_time_limit: Duration::from_secs(2),
            shutdown_spread: Duration::from_secs(5),
            connections: limits::WS_CONNECTIONS,
            operations_per_socket: limits::WS_OPERATIONS,
            allowed_origins: Vec::new(),
            shutdown: None,
        }
    }
}

/// Serves `schema` under `/graphql` (GET and POST) and `/graphql/ws` (graphql-transport-ws).
///
/// `authenticate` is given a bearer token and says who calls; without a caller nothing is answered, introspection
/// included. The caller and the [`RequestId`] are in each request's data.
pub fn router<E, C>(
    schema: E,
    authenticate: impl Fn(&str) -> Option<C> + Send + Sync + 'static,
    settings: TransportSettings,
) -> Router
where
    E: Executor,
    C: Clone + Send + Sync + 'static,
{
    router_beside(schema, authenticate, settings, Router::new())
}

/// The same with more to read beside it, for the same callers: `beside` is asked only by those that have a token, and
/// only with GET and HEAD.
pub fn router_beside<E, C>(
    schema: E,
    authenticate: impl Fn(&str) -> Option<C> + Send + Sync + 'static,
    settings: TransportSettings,
    beside: Router,
) -> Router
where
    E: Executor,
    C: Clone + Send + Sync + 'static,
{
    let connections = Arc::new(Semaphore::new(settings.connections));
    let endpoint = Arc::new(Endpoint { schema, authenticate: Box::new(authenticate), settings, connections });
    let beside = beside.layer(middleware::from_fn_with_state(Arc::clone(&endpoint), http::admitted::<E, C>));
    Router::new()
        .route("/graphql", any(http::serve::<E, C>))
        .route("/graphql/ws", any(websocket::upgrade::<E, C>))
        .fallback(async || http::refusal(&RequestRefusal::UnknownPath))
        .with_state(endpoint)
        .merge(beside)
        .layer(DefaultBodyLimit::max(limits::HTTP_BODY_BYTES))
        .layer(middleware::from_fn(envelope))
}

/// In the extensions of an answer: what its `cache-control` says. Without it, nothing is kept anywhere.
#[derive(Clone, Debug)]
pub struct Cached(pub HeaderValue);

/// Says who calls with this token.
type Authenticate<C> = Box<dyn Fn(&str) -> Option<C> + Send + Sync>;

/// What every handler shares.
struct Endpoint<E, C> {
    schema: E,
    authenticate: Authenticate<C>,
    settings: TransportSettings,
    connections: Arc<Semaphore>,
}

impl<E, C> Endpoint<E, C> {
    fn caller(&self, token: &str) -> Option<C> {
        if token.is_empty() || token.len() > limits::TOKEN_BYTES { None } else { (self.authenticate)(token) }
    }
}

/// The token of `Bearer ...`; the scheme's case does not matter.
fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn bearer_header(headers: &HeaderMap) -> Option<&str> {
    let mut given = headers.get_all(header::AUTHORIZATION).iter();
    let only = given.next()?;
    // Two headers may be read differently by a proxy and by us.
    if given.next().is_some() { None } else { bearer(only.to_str().ok()?) }
}

/// Gives the request its id, turns a panic into an answer, and sets the headers that every answer has.
async fn envelope(mut request: Request, next: Next) -> Response {
    let request_id = RequestId::new();
    request.extensions_mut().insert(request_id);
    let mut response = match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!(%request_id, "a handler panicked");
            http::refusal(&RequestRefusal::Internal(request_id))
        }
    };
    let cached = response.extensions_mut().remove::<Cached>().map(|Cached(value)| value);
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, cached.unwrap_or(HeaderValue::from_static("no-store")));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(value) = HeaderValue::from_str(&request_id.to_string()) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
    response
}

#[cfg(test)]
mod tests;
