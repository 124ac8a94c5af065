//! The codes that every error carries, and what becomes of errors that come out of the library without one.

use std::{fmt, time::Duration};

use async_graphql::{ErrorExtensionValues, Response, ServerError, Value};
use axum::http::StatusCode;
use uuid::Uuid;

use super::{guard::DocumentRefusal, limits};

/// The codes that the transport gives; resolvers give their own. They are part of the API and never change meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// The document is not GraphQL.
    GraphqlParseFailed,
    /// The document does not fit the schema, or the operation cannot be chosen.
    GraphqlValidationFailed,
    /// A value, a variable or a part of the request has the wrong form.
    BadUserInput,
    /// The document is too long.
    QueryTooLarge,
    /// The document is nested too deep.
    QueryTooDeep,
    /// The document asks for too much.
    QueryTooComplex,
    /// Too many aliases.
    TooManyAliases,
    /// Too many operations at the same time on one socket.
    TooManyOperations,
    /// Too much was asked in a short time: come back after `retryAfterMs`.
    RateLimited,
    /// The answer is larger than a socket may carry.
    ResponseTooLarge,
    /// No valid token came with the request.
    Unauthenticated,
    /// The caller may not do this from here.
    Forbidden,
    /// Nothing is served under this path.
    NotFound,
    /// The time limit ran out.
    Timeout,
    /// The server has no room, or is going away: come back later.
    Unavailable,
    /// Our own failure; the log has the cause under the request id.
    Internal,
}

impl Code {
    /// The code as clients read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GraphqlParseFailed => "GRAPHQL_PARSE_FAILED",
            Self::GraphqlValidationFailed => "GRAPHQL_VALIDATION_FAILED",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::QueryTooLarge => "QUERY_TOO_LARGE",
            Self::QueryTooDeep => "QUERY_TOO_DEEP",
            Self::QueryTooComplex => "QUERY_TOO_COMPLEX",
            Self::TooManyAliases => "TOO_MANY_ALIASES",
            Self::TooManyOperations => "TOO_MANY_OPERATIONS",
            Self::RateLimited => "RATE_LIMITED",
            Self::ResponseTooLarge => "RESPONSE_TOO_LARGE",
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::Timeout => "TIMEOUT",
            Self::Unavailable => "UNAVAILABLE",
            Self::Internal => "INTERNAL",
        }
    }

    /// An error with this code.
    pub(super) fn error(self, message: impl Into<String>) -> ServerError {
        let mut error = ServerError::new(message, None);
        set(&mut error, "code", self.as_str());
        error
    }
}

/// The id of one request, or of one operation on a socket: in the log, in the header `x-request-id` and in the
/// extensions of an INTERNAL error. Resolvers find it in the request's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestId(pub Uuid);

impl RequestId {
    pub(super) fn new() -> Self {
        Self(Uuid::now_v7())
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a request is refused before any document is read. Each is answered with its own HTTP status, whatever media type
/// the caller accepts, because it is not a well-formed GraphQL request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestRefusal {
    /// No bearer token, or one that is not valid.
    Unauthenticated,
    /// A token in the URL: URLs are logged by proxies and kept in histories.
    TokenInUrl,
    /// Nothing is served under this path.
    UnknownPath,
    /// Neither GET nor POST.
    Method,
    /// Something other than a query by GET.
    NotAQueryByGet,
    /// `Accept` names neither media type that we can answer with.
    NotAcceptable,
    /// The body is not declared to be JSON in UTF-8.
    MediaType,
    /// The body is larger than [`limits::HTTP_BODY_BYTES`].
    BodyTooLarge,
    /// The body did not arrive whole, or not within the time limit.
    BodyUnread,
    /// The body is an array of requests.
    Batch,
    /// A parameter is missing or has the wrong form.
    Parameters(String),
    /// Why something is read has to be said, and is not; what to do.
    Unexplained(String),
    /// The ledger has not come to the position that is asked for; what to do.
    Beyond(String),
    /// The time limit ran out.
    Timeout,
    /// The upgrade to a WebSocket does not offer the one subprotocol that is spoken.
    Subprotocol,
    /// The request to upgrade is not one.
    Upgrade(String),
    /// A page of another origin sends it.
    Origin,
    /// A browser sends it for a page of another site, and does not say of which.
    CrossSite,
    /// It names a host by which this server is not known.
    Host,
    /// Too much was asked in a short time; when to come back.
    RateLimited(Duration),
    /// The caller may not ask what the schema is.
    Introspection,
    /// The server is going away.
    GoingAway,
    /// Something other than GET where there is nothing but to read.
    ReadOnly,
    /// The log has no such tile, or not yet.
    NoSuchTile,
    /// What an export or a picture is asked of is not there for the caller; what to do.
    NotThere(String),
    /// No witness has signed a checkpoint yet.
    NotWitnessed,
    /// Too many ask for proofs at the same time.
    Busy,
    /// Too many connections that stay open, of everybody or of whoever asks.
    Crowded,
    /// That it is read cannot be put on record, so it is not shown; why.
    Unrecorded(String),
    /// A part of the log could not be read, or is not what was recorded; the server's log says where.
    Unreadable,
    /// Our own failure.
    Internal(RequestId),
}

impl RequestRefusal {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::TokenInUrl
            | Self::Batch
            | Self::Parameters(_)
            | Self::Unexplained(_)
            | Self::Beyond(_)
            | Self::Subprotocol
            | Self::Upgrade(_) => StatusCode::BAD_REQUEST,
            Self::UnknownPath | Self::NoSuchTile | Self::NotThere(_) | Self::NotWitnessed => StatusCode::NOT_FOUND,
            Self::Method | Self::NotAQueryByGet | Self::ReadOnly => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyUnread => StatusCode::REQUEST_TIMEOUT,
            Self::Timeout | Self::GoingAway | Self::Busy | Self::Crowded | Self::Unrecorded(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Origin | Self::CrossSite | Self::Introspection => StatusCode::FORBIDDEN,
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::RateLimited(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unreadable | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stable code that clients act on.
    pub fn code(&self) -> Code {
        match self {
            Self::Unauthenticated => Code::Unauthenticated,
            Self::TokenInUrl
            | Self::Method
            | Self::NotAQueryByGet
            | Self::ReadOnly
            | Self::NotAcceptable
            | Self::MediaType
            | Self::BodyUnread
            | Self::Batch
            | Self::Parameters(_)
            | Self::Unexplained(_)
            | Self::Beyond(_)
            | Self::Subprotocol
            | Self::Upgrade(_) => Code::BadUserInput,
            Self::UnknownPath | Self::NoSuchTile | Self::NotThere(_) | Self::NotWitnessed => Code::NotFound,
            Self::BodyTooLarge => Code::QueryTooLarge,
            Self::Timeout => Code::Timeout,
            Self::Origin | Self::CrossSite | Self::Host | Self::Introspection => Code::Forbidden,
            Self::RateLimited(_) => Code::RateLimited,
            Self::GoingAway | Self::Busy | Self::Crowded | Self::Unrecorded(_) => Code::Unavailable,
            Self::Unreadable | Self::Internal(_) => Code::Internal,
        }
    }

    /// In how many seconds to come back, where that is known: rounded up, so that who comes back then is let in.
    pub(crate) fn seconds(&self) -> Option<u64> {
        let Self::RateLimited(wait) = self else { return None };
        Some(u64::try_from(wait.as_millis().div_ceil(1_000).max(1)).unwrap_or(u64::MAX))
    }

    pub(super) fn error(&self) -> ServerError {
        let mut error = self.code().error(self.to_string());
        if let Self::Internal(request_id) = self {
            set(&mut error, "requestId", request_id.to_string());
        }
        if let Self::RateLimited(wait) = self {
            set(&mut error, "retryAfterMs", milliseconds(*wait));
        }
        error
    }
}

impl fmt::Display for RequestRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unauthenticated => "Send a valid token in the header 'Authorization: Bearer ...'.",
            Self::TokenInUrl => "Tokens in URLs end up in logs. Send it in the header 'Authorization: Bearer ...'.",
            Self::UnknownPath => {
                "Nothing is served here. Use /graphql or, for WebSockets, /graphql/ws; the proved log is at /checkpoint \
                 and /tile/, exports at /export/, pictures at /viz/."
            }
            Self::Method => "Use GET for queries, or POST.",
            Self::NotAQueryByGet => "GET runs queries, and subscriptions for who accepts text/event-stream. Send mutations by POST.",
            Self::NotAcceptable => "Accept application/graphql-response+json or application/json, in UTF-8, or text/event-stream.",
            Self::MediaType => "Send the body as application/json in UTF-8.",
            Self::BodyTooLarge => {
                return write!(f, "The body has more than {} bytes. Send less at once.", limits::HTTP_BODY_BYTES);
            }
            Self::BodyUnread => "The body did not arrive whole and in time. Send the request again.",
            Self::Batch => "Arrays of requests are not executed. Send one request at a time.",
            Self::Parameters(message)
            | Self::Unexplained(message)
            | Self::Beyond(message)
            | Self::NotThere(message) => message,
            Self::Timeout => {
                "The request took too long and was given up. Ask for less; a mutation may have been carried out: \
                 repeat it with the same idempotency key."
            }
            Self::Subprotocol => "Offer the WebSocket subprotocol graphql-transport-ws.",
            Self::Upgrade(message) | Self::Unrecorded(message) => message,
            Self::Origin => {
                "Requests from pages of this origin are not accepted. Whoever runs the server may allow it, with \
                 --allow-origin."
            }
            Self::CrossSite => "Requests that a page of another site makes a browser send are not accepted.",
            Self::Host => {
                "This server is not known by the host that the request names. Use the address that it prints; whoever runs \
                 it may add a name, with --host."
            }
            Self::RateLimited(wait) => {
                return write!(f, "Too much was asked in a short time. Ask again in {} ms.", milliseconds(*wait));
            }
            Self::Introspection => {
                "Your role may not ask what the schema is. It is published as a file: api/schema.graphql, or `hrdd schema`."
            }
            Self::GoingAway => "The server is going away. Connect again in a moment.",
            Self::ReadOnly => "There is nothing to change here. Use GET.",
            Self::NoSuchTile => {
                "The log has no such tile. Ask for tiles within the size of /checkpoint, spelled as C2SP tlog-tiles says."
            }
            Self::NotWitnessed => "No witness has signed a checkpoint of this log yet. Use /checkpoint.",
            Self::Crowded => "Too many connections stay open, here or of yours. Close one, or connect again in a moment.",
            Self::Busy => "Too many ask for proofs, exports or pictures just now. Ask again in a moment.",
            Self::Unreadable => {
                "This part of the log could not be read, or is not what was recorded. The server's own log says where; \
                 ask the operator to run `hrdd verify`."
            }
            Self::Internal(_) => return f.write_str(INTERNAL_MESSAGE),
        })
    }
}

impl std::error::Error for RequestRefusal {}

/// In the extensions of an answer that refuses: the sentence for people, for who answers with a page.
#[derive(Clone, Debug)]
pub struct Said(pub String);

/// Rounded up: who comes back then is let in.
fn milliseconds(wait: Duration) -> u64 {
    u64::try_from(wait.as_micros().div_ceil(1_000)).unwrap_or(u64::MAX)
}

const INTERNAL_MESSAGE: &str = "The server failed. Report the request id.";

/// A request error made of the guard's refusal.
pub(super) fn refused_document(refusal: &DocumentRefusal) -> Response {
    let mut error = refusal.code().error(refusal.to_string());
    error.locations = refusal.locations();
    Response::from_errors(vec![error])
}

/// A request error: the operation was not executed. Field errors have a path; the library sets `data` to null for both.
pub(super) fn is_request_error(response: &Response) -> bool {
    response.data == Value::Null
        && !response.errors.is_empty()
        && response.errors.iter().all(|error| error.path.is_empty())
}

/// Gives every error of an answer its code. An error that a resolver let through without one is our mistake: its text
/// may hold anything, so it goes to the log and the caller gets the request id.
pub(super) fn give_codes(response: &mut Response, request_id: RequestId) {
    if is_request_error(response) {
        response.errors.truncate(limits::REQUEST_ERRORS);
        for error in &mut response.errors {
            error.message.truncate(error.message.floor_char_boundary(limits::REQUEST_ERROR_BYTES));
        }
    }
    for error in &mut response.errors {
        let has_code = error.extensions.as_ref().is_some_and(|extensions| extensions.get("code").is_some());
        if has_code {
            continue;
        }
        match code_of(error) {
            Some(code) => set(error, "code", code.as_str()),
            None => {
                tracing::error!(%request_id, path = ?error.path, message = %error.message, "a resolver failed");
                *error = masked(error, request_id);
            }
        }
    }
}

/// Which code an error of the library's own gets; `None` for one that it carried from elsewhere. The library marks its own
/// by nothing but their text and the absence of a source; a text that some later release changes is masked, not leaked.
fn code_of(error: &ServerError) -> Option<Code> {
    let starts_with = |beginnings: &[&str]| beginnings.iter().any(|start| error.message.starts_with(start));
    let has_path = !error.path.is_empty();
    if error.source.is_some() {
        None
    } else if starts_with(&["Query is nested too deep", "The recursion depth of the query"]) {
        Some(Code::QueryTooDeep)
    } else if starts_with(&["Query is too complex"]) {
        Some(Code::QueryTooComplex)
    } else if starts_with(&["Invalid value for argument", "Expected input type", "Failed to parse \""])
        || (has_path && starts_with(&["Variable "]))
    {
        Some(Code::BadUserInput)
    } else if has_path {
        None
    } else {
        Some(Code::GraphqlValidationFailed)
    }
}

fn masked(error: &ServerError, request_id: RequestId) -> ServerError {
    let mut masked = Code::Internal.error(INTERNAL_MESSAGE);
    masked.locations.clone_from(&error.locations);
    masked.path.clone_from(&error.path);
    set(&mut masked, "requestId", request_id.to_string());
    masked
}

fn set(error: &mut ServerError, key: &str, value: impl Into<Value>) {
    error.extensions.get_or_insert_with(ErrorExtensionValues::default).set(key, value);
}
