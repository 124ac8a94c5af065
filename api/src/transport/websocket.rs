//! The upgrade of `/graphql/ws` to a WebSocket: who may open one, and how it is set up.
//!
//! async-graphql-axum's own WebSocket service is not used. Of 30 checks of the protocol it failed 20, among them: no
//! time limit for `connection_init`, no check of the origin, the legacy subprotocol accepted, close codes after which
//! clients never come back, messages of 64 MiB, operations without limit, and a reader that does not read is kept for
//! ever.

use std::sync::Arc;

use async_graphql::Executor;
use axum::{
    extract::{FromRequestParts, Request, State, WebSocketUpgrade},
    http::{HeaderMap, HeaderName, header},
    response::Response,
};

use super::{Endpoint, errors::RequestRefusal, http::refusal, limits, messages::Close, parameters::has_token, socket};

/// The one subprotocol that is spoken. `graphql-ws`, its predecessor of the confusing name, is not.
const SUBPROTOCOL: &str = "graphql-transport-ws";

/// Answers a request to open a WebSocket.
pub(super) async fn upgrade<E, C>(State(endpoint): State<Arc<Endpoint<E, C>>>, request: Request) -> Response
where
    E: Executor,
    C: Clone + Send + Sync + 'static,
{
    match admitted(&endpoint, request).await {
        Ok(upgrade) => open(endpoint, upgrade),
        Err(refused) => refusal(&refused),
    }
}

async fn admitted<E, C>(endpoint: &Endpoint<E, C>, request: Request) -> Result<WebSocketUpgrade, RequestRefusal> {
    if request.uri().query().is_some_and(has_token) {
        return Err(RequestRefusal::TokenInUrl);
    }
    if !is_origin_allowed(request.headers(), &endpoint.settings.allowed_origins) {
        return Err(RequestRefusal::Origin);
    }
    if endpoint.settings.shutdown.as_ref().is_some_and(|shutdown| *shutdown.borrow()) {
        return Err(RequestRefusal::GoingAway);
    }
    let (mut parts, _) = request.into_parts();
    let upgrade = WebSocketUpgrade::from_request_parts(&mut parts, &())
        .await
        .map_err(|rejection| RequestRefusal::Upgrade(format!("Not a WebSocket upgrade: {}.", rejection.body_text())))?
        .protocols([SUBPROTOCOL]);
    if upgrade.selected_protocol().is_none() {
        return Err(RequestRefusal::Subprotocol);
    }
    Ok(upgrade)
}

fn open<E, C>(endpoint: Arc<Endpoint<E, C>>, upgrade: WebSocketUpgrade) -> Response
where
    E: Executor,
    C: Clone + Send + Sync + 'static,
{
    let room = Arc::clone(&endpoint.connections).try_acquire_owned().ok();
    upgrade
        .read_buffer_size(limits::WS_READ_BUFFER_BYTES)
        .write_buffer_size(0)
        .max_write_buffer_size(limits::WS_WRITE_BUFFER_BYTES)
        .max_message_size(limits::WS_MESSAGE_BYTES)
        .max_frame_size(limits::WS_MESSAGE_BYTES)
        .on_upgrade(async move |socket| match room {
            Some(room) => {
                socket::serve(endpoint, socket).await;
                drop(room);
            }
            // A browser does not show the status of a refused upgrade to its page; a close code it does.
            None => socket::close(socket, &Close::Overloaded, endpoint.settings.close_time_limit).await,
        })
}

/// A browser lets any page open a WebSocket to any server, so the server must look at where the page comes from. What is
/// no browser sends no `Origin`.
fn is_origin_allowed(headers: &HeaderMap, allowed: &[String]) -> bool {
    let origin = match single(headers, &header::ORIGIN) {
        Single::Absent => return true,
        Single::Value(origin) => origin.to_ascii_lowercase(),
        Single::Unreadable => return false,
    };
    if allowed.iter().any(|allowed| allowed.trim_end_matches('/').eq_ignore_ascii_case(&origin)) {
        return true;
    }
    let (origin_host, default_port) = match (origin.strip_prefix("https://"), origin.strip_prefix("http://")) {
        (Some(host), _) => (host, ":443"),
        (None, Some(host)) => (host, ":80"),
        (None, None) => return false,
    };
    let without_port = |host: &str| host.strip_suffix(default_port).unwrap_or(host).to_owned();
    match single(headers, &header::HOST) {
        Single::Value(host) => without_port(origin_host) == without_port(&host.to_ascii_lowercase()),
        Single::Absent | Single::Unreadable => false,
    }
}

/// A header that must not come twice.
enum Single<'a> {
    Absent,
    Value(&'a str),
    Unreadable,
}

fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Single<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Single::Absent,
        (Some(only), None) => only.to_str().map_or(Single::Unreadable, Single::Value),
        (Some(_), Some(_)) => Single::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(origin: Option<&str>, host: &str, list: &[&str]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        is_origin_allowed(&headers, &list.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn a_page_may_connect_to_its_own_server_or_from_a_listed_origin() {
        assert!(allowed(None, "ledger.example", &[]));
        assert!(allowed(Some("https://ledger.example"), "Ledger.example", &[]));
        assert!(allowed(Some("https://ledger.example"), "ledger.example:443", &[]));
        assert!(allowed(Some("http://127.0.0.1:8080"), "127.0.0.1:8080", &[]));
        assert!(allowed(Some("https://dash.example"), "ledger.example", &["https://dash.example/"]));
        assert!(!allowed(Some("https://evil.example"), "ledger.example", &["https://dash.example"]));
        assert!(!allowed(Some("http://dash.example"), "ledger.example", &["https://dash.example"]));
        assert!(!allowed(Some("https://ledger.example:8443"), "ledger.example", &[]));
        assert!(!allowed(Some("https://ledger.example.evil.example"), "ledger.example", &[]));
        assert!(!allowed(Some("null"), "null", &[]));
    }
}
