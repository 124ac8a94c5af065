//! The way from what strangers may ask to what is held for those who are known.

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{Extensions, Uri},
    response::Response,
};
use tower::ServiceExt as _;

use super::{Credential, Peer, Principal, RequestId, principal::Visit};

/// What is held for those who are known, for who shows on a form who they are: a browser without scripts sends no header. It
/// passes the door that everybody passes, with what was shown in place of a token.
#[derive(Clone, Debug)]
pub struct Inner(Router);

impl Inner {
    pub(super) const fn new(held: Router) -> Self {
        Self(held)
    }

    /// Asks for a path and query by GET, in the course of the request whose extensions these are.
    pub async fn ask<C: Principal>(&self, path: &Uri, course: &Extensions, shown: Credential<C>) -> Response {
        let mut request = Request::new(Body::empty());
        *request.uri_mut() = path.clone();
        let extensions = request.extensions_mut();
        // The one visit: it is paid for once, and known to be somebody's.
        course.get::<Visit>().map(|visit| extensions.insert(visit.clone()));
        course.get::<RequestId>().map(|id| extensions.insert(*id));
        course.get::<Peer>().map(|peer| extensions.insert(peer.clone()));
        extensions.insert(shown);
        let Ok(response) = self.0.clone().oneshot(request).await;
        response
    }
}
