//! The API explorer (GraphiQL), from this binary: no other host is asked. It is pinned and gets no mends from its authors any
//! more; whoever does not want it builds with `--no-default-features`.

use axum::{
    Extension, Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{files, host, sent};
use crate::transport::{Cached, Free, RequestRefusal};

/// Its routes, as open as those of the page.
pub(super) fn routes() -> Router {
    Router::new().route("/explorer", get(shell)).route("/explorer/{*path}", get(asset))
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Result<Response, RequestRefusal> {
    sent(&format!("explorer/{path}"), &headers)
}

async fn shell(uri: Uri, headers: HeaderMap) -> Result<Response, RequestRefusal> {
    let html = files::explorer().ok_or(RequestRefusal::UnknownPath)?;
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))];
    let policy = [(header::CONTENT_SECURITY_POLICY, policy(&host(&uri, &headers)))];
    let about = (Extension(Free), Extension(Cached(HeaderValue::from_static("no-cache"))));
    Ok((about, kind, policy, html.into_owned()).into_response())
}

/// Wider than the page's own in what it needs, and nowhere else: it writes styles into its elements, and its typefaces
/// stand in its sheet.
pub(super) fn policy(host: &str) -> HeaderValue {
    let text = format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; \
         connect-src 'self' ws://{host} wss://{host}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}
