//! The upgrade of `/graphql/ws` to a WebSocket: who may open one, and how it is set up.
//!
//! async-graphql-axum's own WebSocket service is not used. Of 30 checks of the protocol it failed 20, among them: no
//! time limit for `connection_init`, no check of the origin, the legacy subprotocol accepted, close codes after which
//! clients never come back, messages of 64 MiB, operations without limit, and a reader that does not read is kept for
//! ever.

use std::sync::Arc;

use async_graphql::Executor;
use axum::{
    Extension,
    extract::{FromRequestParts, Request, State, WebSocketUpgrade},
    response::Response,
};

use super::{
    Endpoint, Principal, errors::RequestRefusal, http::refusal, limits, messages::Close, parameters::has_token,
    principal::Visit, socket,
};

/// The one subprotocol that is spoken. `graphql-ws`, its predecessor of the confusing name, is not.
const SUBPROTOCOL: &str = "graphql-transport-ws";

/// Answers a request to open a WebSocket.
pub(super) async fn upgrade<E, C>(
    State(endpoint): State<Arc<Endpoint<E, C>>>,
    Extension(visit): Extension<Visit>,
    request: Request,
) -> Response
where
    E: Executor,
    C: Principal,
{
    match admitted(&endpoint, request).await {
        Ok(upgrade) => open(endpoint, visit, upgrade),
        Err(refused) => refusal(&refused),
    }
}

async fn admitted<E, C>(endpoint: &Endpoint<E, C>, request: Request) -> Result<WebSocketUpgrade, RequestRefusal> {
    if request.uri().query().is_some_and(has_token) {
        return Err(RequestRefusal::TokenInUrl);
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

fn open<E, C>(endpoint: Arc<Endpoint<E, C>>, visit: Visit, upgrade: WebSocketUpgrade) -> Response
where
    E: Executor,
    C: Principal,
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
                socket::serve(endpoint, visit, socket).await;
                drop(room);
            }
            // A browser does not show the status of a refused upgrade to its page; a close code it does.
            None => socket::close(socket, &Close::Overloaded, endpoint.settings.close_time_limit).await,
        })
}
