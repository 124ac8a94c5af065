//! GraphQL over HTTP, WebSockets and server-sent events, for any schema and any kind of caller.
//!
//! What comes in passes, in this order: the envelope (request id, host, origin, panics, headers), the token, the form of
//! the request, the [`guard`] in front of the parser, the caller's rate, and only then the schema. What goes out has a
//! code on every error.

mod allowance;
mod errors;
pub mod guard;
mod http;
mod inner;
pub mod limits;
mod messages;
mod negotiate;
mod operation;
mod parameters;
mod price;
mod principal;
mod scan;
mod site;
mod socket;
mod sse;
mod websocket;

use std::{net::IpAddr, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use async_graphql::Executor;
use axum::{
    Extension, Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::any,
};
use futures_util::FutureExt;
use tokio::sync::{Semaphore, watch};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::security::{self, Gravity, Line};
use allowance::Buckets;
use principal::Visit;

pub use allowance::Rate;
pub(crate) use allowance::Shares;
pub use errors::{Code, RequestId, RequestRefusal, Said};
pub use inner::Inner;
pub(crate) use principal::accountable;
pub use principal::{Credential, Peer, Principal};
pub use site::Hosts;
pub(crate) use site::is_from_own_page;

/// Times, and what differs between deployments. Limits of size stand in [`limits`].
#[derive(Debug, Clone)]
pub struct TransportSettings {
    /// How long one query or mutation may take once it has arrived.
    pub request_time_limit: Duration,
    /// How long the body of a request may take to arrive.
    pub body_time_limit: Duration,
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
    /// Most sockets, and streams of server-sent events, open at the same time.
    pub connections: usize,
    /// Most operations at the same time on one socket.
    pub operations_per_socket: usize,
    /// Most sockets and streams of one identity.
    pub sockets_per_identity: usize,
    /// Most subscriptions of one identity, over all its connections.
    pub subscriptions_per_identity: usize,
    /// What one address may ask as a stranger: without a valid token.
    pub stranger_rate: Rate,
    /// What one identity may ask, in the price of its documents.
    pub identity_rate: Rate,
    /// Origins, such as `https://dashboard.example`, whose pages may ask, beside the server's own.
    pub allowed_origins: Vec<String>,
    /// The hosts that requests may be sent to.
    pub hosts: Hosts,
    /// Turns true when the server is to stop: sockets are then closed with 1001. Each socket holds a receiver, so
    /// `Sender::closed` tells when the last has ended; axum's graceful shutdown does not wait for them.
    pub shutdown: Option<watch::Receiver<bool>>,
}

impl Default for TransportSettings {
    fn default() -> Self {
        Self {
            request_time_limit: Duration::from_secs(10),
            body_time_limit: Duration::from_secs(10),
            connection_init_time_limit: Duration::from_secs(3),
            ping_every: Duration::from_secs(15),
            authenticate_every: Duration::from_secs(1),
            write_time_limit: Duration::from_secs(10),
            close_time_limit: Duration::from_secs(2),
            shutdown_spread: Duration::from_secs(5),
            connections: limits::WS_CONNECTIONS,
            operations_per_socket: limits::WS_OPERATIONS,
            sockets_per_identity: limits::IDENTITY_SOCKETS,
            subscriptions_per_identity: limits::IDENTITY_SUBSCRIPTIONS,
            stranger_rate: limits::STRANGER_RATE,
            identity_rate: limits::IDENTITY_RATE,
            allowed_origins: Vec::new(),
            hosts: Hosts::loopback(),
            shutdown: None,
        }
    }
}

/// Serves `schema` under `/graphql` (GET and POST; also as server-sent events, graphql-sse) and `/graphql/ws`
/// (graphql-transport-ws).
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
    C: Principal,
{
    router_beside(schema, authenticate, settings, Beside::default())
}

/// What is served beside GraphQL.
#[derive(Debug, Default)]
pub struct Beside {
    /// For the same callers: asked only by those that have a token, or are let [in](Inner) by what is open, and only with GET and
    /// HEAD.
    pub held: Router,
    /// For whoever has no token yet, who asks as a stranger. How long an answer may take is its own matter: some ask others
    /// first.
    pub open: Router,
    /// For everybody and at no price: what stands in memory and is the same for all. What it answers says so by [`Free`].
    pub free: Router,
}

/// The same with more beside it.
pub fn router_beside<E, C>(
    schema: E,
    authenticate: impl Fn(&str) -> Option<C> + Send + Sync + 'static,
    settings: TransportSettings,
    Beside { held, open, free }: Beside,
) -> Router
where
    E: Executor,
    C: Principal,
{
    let threshold = Arc::new(Threshold {
        strangers: Arc::new(Buckets::new(settings.stranger_rate)),
        hosts: settings.hosts.clone(),
        allowed_origins: settings.allowed_origins.clone(),
    });
    let endpoint = Arc::new(Endpoint {
        schema,
        authenticate: Box::new(authenticate),
        connections: Arc::new(Semaphore::new(settings.connections)),
        sockets: Shares::new(settings.sockets_per_identity),
        subscriptions: Shares::new(settings.subscriptions_per_identity),
        identities: Buckets::new(settings.identity_rate),
        strangers: Arc::clone(&threshold.strangers),
        settings,
    });
    let held = held.layer(middleware::from_fn_with_state(Arc::clone(&endpoint), http::admitted::<E, C>));
    let strangers = Arc::clone(&threshold.strangers);
    let open = open.layer(Extension(Inner::new(held.clone()))).layer(middleware::from_fn(
        move |request: Request, next: Next| {
            let strangers = Arc::clone(&strangers);
            async move {
                // Before the work: whoever asks too much must not take the places of those who wait for theirs.
                if let Some(visit) = request.extensions().get::<Visit>()
                    && let Err(wait) = visit.pay(&strangers)
                {
                    return http::refusal(&RequestRefusal::RateLimited(wait));
                }
                next.run(request).await
            }
        },
    ));
    let router = Router::new()
        .route("/graphql", any(http::serve::<E, C>))
        .route("/graphql/ws", any(websocket::upgrade::<E, C>))
        .fallback(async || http::refusal(&RequestRefusal::UnknownPath))
        .with_state(endpoint)
        .merge(held)
        .merge(open)
        .merge(free)
        .layer(DefaultBodyLimit::max(limits::HTTP_BODY_BYTES));
    let router = match threshold.allowed_origins.as_slice() {
        [] => router,
        origins => router.layer(cors(origins)),
    };
    router.layer(middleware::from_fn_with_state(threshold, envelope))
}

/// What pages of the allowed origins may read. A page of the server's own needs none of it, and others get none of it.
fn cors(allowed_origins: &[String]) -> CorsLayer {
    let origins = allowed_origins.iter().filter_map(|origin| origin.trim_end_matches('/').parse().ok());
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.collect::<Vec<HeaderValue>>()))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE, header::ACCEPT, sse::LAST_EVENT_ID])
}

/// In the extensions of an answer: what its `cache-control` says. Without it, nothing is kept anywhere.
#[derive(Clone, Debug)]
pub struct Cached(pub HeaderValue);

/// In the extensions of an answer that a stranger does not pay for: a file that is the same for everybody, from memory.
#[derive(Clone, Copy, Debug)]
pub struct Free;

/// In the extensions of an answer to somebody who was not let in, of whom the security office is told already.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told;

/// Says who calls with this token.
type Authenticate<C> = Box<dyn Fn(&str) -> Option<C> + Send + Sync>;

/// What every handler shares.
struct Endpoint<E, C> {
    schema: E,
    authenticate: Authenticate<C>,
    settings: TransportSettings,
    connections: Arc<Semaphore>,
    sockets: Arc<Shares>,
    subscriptions: Arc<Shares>,
    identities: Buckets<String>,
    strangers: Arc<Buckets<IpAddr>>,
}

/// What every request passes before its path is looked at.
struct Threshold {
    strangers: Arc<Buckets<IpAddr>>,
    hosts: Hosts,
    allowed_origins: Vec<String>,
}

impl<E, C> Endpoint<E, C> {
    fn caller(&self, token: &str) -> Option<C> {
        if token.is_empty() || token.len() > limits::TOKEN_BYTES { None } else { (self.authenticate)(token) }
    }

    /// Who sends a request, noted on the visit.
    fn identified(&self, headers: &HeaderMap, visit: &Visit) -> Result<C, RequestRefusal> {
        let caller = bearer_header(headers).and_then(|token| self.caller(token));
        let caller = caller.ok_or(RequestRefusal::Unauthenticated)?;
        visit.identify();
        Ok(caller)
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

/// What every answer's page may do: nothing. A page of ours brings a policy of its own.
const CONTENT_SECURITY_POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

/// Two years, over TLS only: browsers that have been here by https never again try http.
const STRICT_TRANSPORT_SECURITY: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// Gives the request its id, judges where it comes from, turns a panic into an answer, lets strangers pay, and sets the
/// headers that every answer has.
async fn envelope(State(threshold): State<Arc<Threshold>>, mut request: Request, next: Next) -> Response {
    let request_id = RequestId::new();
    let visit = Visit::from(request.extensions().get::<Peer>().cloned().unwrap_or_else(Peer::unspecified));
    request.extensions_mut().insert(request_id);
    request.extensions_mut().insert(visit.clone());
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    let is_login = uri.path().starts_with("/login");
    let mut response = match site::check(method, uri, headers, &threshold.hosts, &threshold.allowed_origins) {
        Err(refused) => http::refusal(&refused),
        Ok(()) => match AssertUnwindSafe(next.run(request)).catch_unwind().await {
            Ok(response) => response,
            Err(_) => {
                tracing::error!(%request_id, "a handler panicked");
                http::refusal(&RequestRefusal::Internal(request_id))
            }
        },
    };
    // A socket that opens is judged by the token it brings.
    let is_free = response.extensions_mut().remove::<Free>().is_some();
    let is_stranger = !is_free && !visit.is_identified() && response.status() != StatusCode::SWITCHING_PROTOCOLS;
    if is_stranger && let Err(wait) = visit.pay(&threshold.strangers) {
        response = http::refusal(&RequestRefusal::RateLimited(wait));
    }
    let is_told = is_login || response.extensions_mut().remove::<Told>().is_some();
    told(&response, visit.peer.address(), is_told);
    let cached = response.extensions_mut().remove::<Cached>().map(|Cached(value)| value);
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, cached.unwrap_or(HeaderValue::from_static("no-store")));
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(CONTENT_SECURITY_POLICY);
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("no-referrer"));
    if visit.peer.is_secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT_SECURITY);
    }
    if let Ok(value) = HeaderValue::from_str(&request_id.to_string()) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
    response
}

/// Tells the security office of limits that were hit and of tokens that do not count; logging in tells more by itself.
fn told(response: &Response, from: IpAddr, is_told: bool) {
    let what = match response.status() {
        StatusCode::TOO_MANY_REQUESTS => "LIMIT_HIT",
        StatusCode::UNAUTHORIZED if !is_told => "TOKEN_REFUSED",
        _ => return,
    };
    security::tell_once(what, &from.to_string(), || Line::new(what, Gravity::Warning).with("from", &from));
}

#[cfg(test)]
mod tests;
