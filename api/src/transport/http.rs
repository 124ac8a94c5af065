//! GraphQL over HTTP: GET for queries, POST for queries and mutations; and either for what comes as events.
//!
//! The answer is async-graphql-axum's `GraphQLResponse` wherever the operation was executed. Request errors are written
//! here: as it comes, they are answered with 200 and `"data":null`, under a media type that the caller did not ask for.

use std::{num::NonZeroU32, sync::Arc};

use async_graphql::{Executor, ServerError, parser::types::OperationType};
use async_graphql_axum::GraphQLResponse;
use axum::{
    Extension,
    body::Bytes,
    extract::{FromRequest, Request, State},
    http::{HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use tokio::time::timeout;

use super::{
    Endpoint, Principal, RequestId, bearer_header,
    errors::{Code, RequestRefusal, Said, give_codes, is_request_error, refused_document},
    guard::admit,
    limits,
    negotiate::{AnswerType, accepts_events, answer_type, is_json},
    operation::Unbegun,
    parameters::{self, Parameters},
    principal::{Credential, Visit},
    sse,
};

/// Answers one request to `/graphql`.
pub(super) async fn serve<E, C>(
    State(endpoint): State<Arc<Endpoint<E, C>>>,
    Extension(request_id): Extension<RequestId>,
    Extension(visit): Extension<Visit>,
    request: Request,
) -> Response
where
    E: Executor,
    C: Principal,
{
    answer(&endpoint, request_id, &visit, request).await.unwrap_or_else(|refused| refusal(&refused))
}

async fn answer<E, C>(
    endpoint: &Arc<Endpoint<E, C>>,
    request_id: RequestId,
    visit: &Visit,
    request: Request,
) -> Result<Response, RequestRefusal>
where
    E: Executor,
    C: Principal,
{
    let query_string = request.uri().query().unwrap_or_default().to_owned();
    if parameters::has_token(&query_string) {
        return Err(RequestRefusal::TokenInUrl);
    }
    let caller = endpoint.identified(request.headers(), visit)?;
    let by_get = match *request.method() {
        Method::GET | Method::HEAD => true,
        Method::POST => false,
        _ => return Err(RequestRefusal::Method),
    };
    let (as_json, as_events) = (answer_type(request.headers()), accepts_events(request.headers()));
    if as_json.is_none() && !as_events {
        return Err(RequestRefusal::NotAcceptable);
    }
    // Of a request for events, what is refused is told by its status.
    let answer_type = as_json.unwrap_or(AnswerType::GraphqlResponse);
    let headers = request.headers().clone();
    let parameters =
        if by_get { parameters::from_query_string(&query_string)? } else { endpoint.posted(request).await? };

    let admitted = match admit(&parameters.query, parameters.operation_name.as_deref()) {
        Ok(admitted) => admitted,
        Err(refused) => return Ok(answered(refused_document(&refused), answer_type)),
    };
    match (admitted.operation_type, by_get) {
        (OperationType::Query, _) | (OperationType::Mutation, false) => {}
        (OperationType::Mutation, true) => return Err(RequestRefusal::NotAQueryByGet),
        (OperationType::Subscription, _) if as_events => {}
        (OperationType::Subscription, true) => return Err(RequestRefusal::NotAQueryByGet),
        (OperationType::Subscription, false) => {
            let error = Code::BadUserInput.error("Subscriptions are served over WebSockets, under /graphql/ws, and here to who accepts text/event-stream.");
            return Ok(answered(async_graphql::Response::from_errors(vec![error]), answer_type));
        }
    }

    // Clients name all that they understand: what has one answer is one answer, where they take it.
    if as_events && (as_json.is_none() || admitted.operation_type == OperationType::Subscription) {
        let token = bearer_header(&headers).unwrap_or_default();
        let opened = sse::open(endpoint, (caller, token), request_id, &headers, parameters, admitted);
        return match opened {
            Ok(events) => Ok(events),
            Err(Unbegun::Refused(refused)) => Err(refused),
            Err(Unbegun::TooMany(error)) => {
                Ok(answered(async_graphql::Response::from_errors(vec![error]), AnswerType::GraphqlResponse))
            }
        };
    }

    endpoint.paid(&parameters, &admitted, &caller)?;
    let mut request = parameters.into_request().data(caller).data(request_id);
    request.set_parsed_query(admitted.document);
    let executed = timeout(endpoint.settings.request_time_limit, endpoint.schema.execute(request));
    let mut response = executed.await.map_err(|_| RequestRefusal::Timeout)?;
    give_codes(&mut response, request_id);
    Ok(answered(response, answer_type))
}

impl<E, C> Endpoint<E, C> {
    /// Reads the body of a POST through axum's own extractor, because only that one heeds the limit set on the router.
    async fn posted(&self, request: Request) -> Result<Parameters, RequestRefusal> {
        if !is_json(request.headers()) {
            return Err(RequestRefusal::MediaType);
        }
        let arriving = timeout(self.settings.body_time_limit, Bytes::from_request(request, &()));
        let body = arriving.await.map_err(|_| RequestRefusal::BodyUnread)?;
        let body = body.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => RequestRefusal::BodyTooLarge,
            _ => RequestRefusal::BodyUnread,
        })?;
        parameters::from_body(&body)
    }
}

fn answered(response: async_graphql::Response, answer_type: AnswerType) -> Response {
    if is_request_error(&response) {
        let status = match answer_type {
            AnswerType::GraphqlResponse => StatusCode::BAD_REQUEST,
            AnswerType::Json => StatusCode::OK,
        };
        return errors_only(status, answer_type, &response.errors);
    }
    let mut answer = GraphQLResponse::from(response).into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, answer_type.header());
    answer
}

/// The door in front of what is served beside GraphQL: the same token, or what was [shown](super::Inner) in place of one; reading only, the same time limit. Exports have limits
/// of their own, and ask again whether the token still counts while they go on.
pub(super) async fn admitted<E, C>(
    State(endpoint): State<Arc<Endpoint<E, C>>>,
    Extension(visit): Extension<Visit>,
    mut request: Request,
    next: Next,
) -> Result<Response, RequestRefusal>
where
    E: Executor,
    C: Principal,
{
    if parameters::has_token(request.uri().query().unwrap_or_default()) {
        return Err(RequestRefusal::TokenInUrl);
    }
    let shown = request.extensions_mut().remove::<Credential<C>>();
    let token = shown.unwrap_or_else(|| {
        let (token, asked_again) = (bearer_header(request.headers()).map(str::to_owned), Arc::clone(&endpoint));
        Credential::new(move || asked_again.caller(token.as_deref()?))
    });
    let caller = token.caller().ok_or(RequestRefusal::Unauthenticated)?;
    visit.identify();
    let is_export = request.uri().path().starts_with(limits::EXPORTS);
    endpoint.identities.take(caller.key(), price(request.uri())).map_err(RequestRefusal::RateLimited)?;
    request.extensions_mut().insert(caller);
    request.extensions_mut().insert(token);
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(RequestRefusal::ReadOnly);
    }
    if is_export {
        return Ok(next.run(request).await);
    }
    timeout(endpoint.settings.request_time_limit, next.run(request)).await.map_err(|_| RequestRefusal::Timeout)
}

/// What a request beside GraphQL costs: an export, a picture that the log is folded for, anything else.
fn price(uri: &Uri) -> NonZeroU32 {
    let names = |name| parameters::names(uri.query().unwrap_or_default(), name);
    let [recorded, effective] = limits::PAST.map(names);
    if uri.path().starts_with(limits::EXPORTS) {
        limits::EXPORT_PRICE
    // Of one case a day is told from its record alone.
    } else if recorded || effective && !names("case") {
        limits::PICTURE_OF_PAST_PRICE
    } else {
        limits::LEAST_PRICE
    }
}

impl IntoResponse for RequestRefusal {
    fn into_response(self) -> Response {
        refusal(&self)
    }
}

/// The answer to a request that is not a well-formed GraphQL request.
pub(super) fn refusal(refused: &RequestRefusal) -> Response {
    let mut response = errors_only(refused.status(), AnswerType::Json, &[refused.error()]);
    let headers = response.headers_mut();
    match refused {
        RequestRefusal::Unauthenticated => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        RequestRefusal::NotAQueryByGet => {
            headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        RequestRefusal::Method => {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
        }
        RequestRefusal::ReadOnly => {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        RequestRefusal::RateLimited(_) => {
            headers.extend(refused.seconds().map(|seconds| (header::RETRY_AFTER, seconds.into())));
        }
        RequestRefusal::BodyUnread => {
            // What is still on its way must not be taken for the next request.
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        RequestRefusal::TokenInUrl
        | RequestRefusal::UnknownPath
        | RequestRefusal::NoSuchTile
        | RequestRefusal::NotThere(_)
        | RequestRefusal::NotWitnessed
        | RequestRefusal::Busy
        | RequestRefusal::Crowded
        | RequestRefusal::Unrecorded(_)
        | RequestRefusal::Unreadable
        | RequestRefusal::NotAcceptable
        | RequestRefusal::MediaType
        | RequestRefusal::BodyTooLarge
        | RequestRefusal::Batch
        | RequestRefusal::Parameters(_)
        | RequestRefusal::Unexplained(_)
        | RequestRefusal::Beyond(_)
        | RequestRefusal::Timeout
        | RequestRefusal::Subprotocol
        | RequestRefusal::Upgrade(_)
        | RequestRefusal::Origin
        | RequestRefusal::CrossSite
        | RequestRefusal::Host
        | RequestRefusal::Introspection
        | RequestRefusal::GoingAway
        | RequestRefusal::Internal(_) => {}
    }
    response.extensions_mut().insert(Said(refused.to_string()));
    response.extensions_mut().insert(refused.clone());
    response
}

/// An answer without the key `data`, which a request error must not have.
#[derive(Serialize)]
struct ErrorsOnly<'a> {
    errors: &'a [ServerError],
}

fn errors_only(status: StatusCode, answer_type: AnswerType, errors: &[ServerError]) -> Response {
    let body = serde_json::to_string(&ErrorsOnly { errors }).unwrap_or_else(|error| {
        tracing::error!(%error, "errors cannot be written as JSON");
        r#"{"errors":[{"message":"The server failed.","extensions":{"code":"INTERNAL"}}]}"#.to_owned()
    });
    (status, [(header::CONTENT_TYPE, answer_type.header())], body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_the_log_is_folded_for_costs_what_a_view_of_then_costs() {
        let of = |uri: &'static str| price(&Uri::from_static(uri)).get();
        assert_eq!(of("/viz/funnel.svg?lang=ar&mode=now"), 10);
        assert_eq!(of("/viz/film.svg?case=XA-2025-001&step=3&style=none"), 10);
        assert_eq!(of("/viz/matrix.svg?case=XA-2025-001&effectiveOn=2026-01-01"), 10);
        let on = "/viz/funnel.svg?effectiveOn=2026-01-01";
        for past in ["/viz/funnel.svg?lang=ar&asOf=300", "/viz/funnel.svg?as%4Ff=300", on] {
            assert_eq!(u64::from(of(past)), limits::READING_PRICE, "{past}");
        }
        assert_eq!(of("/export/cases?format=csv&asRecorded=300"), 2_500);
    }
}
