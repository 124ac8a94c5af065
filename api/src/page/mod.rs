//! The page: files of this binary, for people who would rather look than read. It asks what everybody asks, over GraphQL, `/viz`
//! and `/export`, with the token of a session; it knows nothing that is not asked for there.
//!
//! Each screen has an address, and every address of a screen answers with the same shell, which then asks for what the
//! address names. Nothing is loaded from any other host, and nothing may be: see [`policy`].

pub(crate) mod dossier;
#[cfg(feature = "explorer")]
mod explorer;
mod files;
pub(crate) mod forms;
pub(crate) mod plain;
pub(crate) mod setup;

use axum::{
    Extension, Router,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::transport::{Cached, Free, RequestRefusal};

/// Addresses of screens. What stands behind them is the page's own matter.
const SCREENS: [&str; 14] = [
    "/",
    "/portfolio",
    "/register",
    "/case/{reference}",
    "/case/{reference}/{part}",
    "/recipient/{id}",
    "/recipients",
    "/alerts",
    "/audit",
    "/reports",
    "/policy",
    "/record",
    "/record/{command}",
    "/account",
];

/// The longest reference of a case, in letters, that a link to its dossier is made of.
const LONGEST_REFERENCE: usize = 64;

/// Where the import map stands in the shell.
const IMPORTS: &str = "<!--imports-->";

/// Where it stands there what is said to who has no scripts.
const WITHOUT_SCRIPTS: &str = "<!--without scripts-->";

/// Where bare names are found. It is the one script that stands in the page itself, and its hash is in the [`policy`].
const IMPORT_MAP: &str = r#"{"imports":{"preact":"/page/vendor/preact.js","preact/hooks":"/page/vendor/preact-hooks.js","htm":"/page/vendor/htm.js","@preact/signals-core":"/page/vendor/signals-core.js","@preact/signals":"/page/vendor/signals.js","graphql-ws":"/page/vendor/graphql-ws/client.js","@noble/hashes/sha2":"/page/vendor/noble/sha2.js","@fluent/bundle":"/page/vendor/fluent/index.js"}}"#;

/// The routes of the page. They are open: there is nothing in these files that is not in the program that everybody can get.
pub(crate) fn routes() -> Router {
    let mut router = Router::new()
        .route("/page/{*path}", get(asset))
        .route("/login", get(shell))
        .route("/setup", get(setup::form))
        .route("/dossier", get(dossier::form));
    for screen in SCREENS {
        router = router.route(screen, get(shell));
    }
    #[cfg(feature = "explorer")]
    let router = router.merge(explorer::routes());
    router
}

/// A file, by its hash: asked for again it is answered in a word.
async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Result<Response, RequestRefusal> {
    sent(&path, &headers)
}

fn sent(path: &str, headers: &HeaderMap) -> Result<Response, RequestRefusal> {
    let file = files::file(path).ok_or(RequestRefusal::UnknownPath)?;
    let given = |name| headers.get_all(name).iter().filter_map(|value: &HeaderValue| value.to_str().ok());
    let mut known = given(header::IF_NONE_MATCH).flat_map(|value| value.split(','));
    let about = (
        Extension(Free),
        Extension(Cached(HeaderValue::from_static("no-cache"))),
        [
            (header::ETAG, HeaderValue::from_str(&file.tag).unwrap_or(HeaderValue::from_static("\"\""))),
            (header::VARY, HeaderValue::from_static("accept-encoding")),
        ],
    );
    if known.any(|tag| tag.trim().trim_start_matches("W/") == file.tag) {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(file.kind))];
    let mut encodings = given(header::ACCEPT_ENCODING).flat_map(|value| value.split(','));
    let takes_gzip = encodings.any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        name.trim().eq_ignore_ascii_case("gzip") && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    });
    Ok(match file.packed.as_ref().filter(|_| takes_gzip) {
        Some(packed) => {
            let packing = [(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"))];
            (about, kind, packing, packed.clone()).into_response()
        }
        None => (about, kind, file.plain.clone()).into_response(),
    })
}

/// The shell, the same for every screen.
pub(crate) async fn shell(uri: Uri, headers: HeaderMap) -> Result<Response, RequestRefusal> {
    let html = files::shell().ok_or(RequestRefusal::UnknownPath)?;
    let html = String::from_utf8_lossy(&html);
    let mut imports = format!("<script type=\"importmap\">{IMPORT_MAP}</script>");
    let screen = uri.path().split('/').nth(1).filter(|first| !first.is_empty()).unwrap_or("portfolio");
    for module in files::needed(screen) {
        imports.push_str(&format!("\n<link rel=\"modulepreload\" href=\"/page/{module}\">"));
    }
    let without = plain::without_scripts(plain::language(&uri, &headers), case_of(uri.path()));
    let page = html.replacen(IMPORTS, &imports, 1).replacen(WITHOUT_SCRIPTS, &without, 1);
    let kind = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::VARY, HeaderValue::from_static("accept-language")),
    ];
    let policy = [(header::CONTENT_SECURITY_POLICY, policy(&host(&uri, &headers)))];
    Ok((Extension(Free), Extension(Cached(HeaderValue::from_static("no-cache"))), kind, policy, page).into_response())
}

/// The case that an address is of, where it names one as references are written.
fn case_of(path: &str) -> Option<&str> {
    let named = path.strip_prefix("/case/")?.split('/').next()?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    (!named.is_empty() && named.len() <= LONGEST_REFERENCE && named.chars().all(is_plain)).then_some(named)
}

/// The path of the file that a bare name leads to.
fn bare(name: &str) -> Option<String> {
    let map: serde_json::Value = serde_json::from_str(IMPORT_MAP).ok()?;
    let path = map.get("imports")?.get(name)?.as_str()?.strip_prefix("/page/")?;
    Some(path.to_owned())
}

/// The host by which the page was asked for.
fn host(uri: &Uri, headers: &HeaderMap) -> String {
    let named = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or(uri.authority().map(|host| host.as_str())).unwrap_or_default().to_owned()
}

/// What the page may do: run its own files, and ask its own host. Some browsers do not count a socket to the own host as
/// `'self'`, so it is written out; the transport has let in known hosts only.
fn policy(host: &str) -> HeaderValue {
    let imports = STANDARD.encode(Sha256::digest(IMPORT_MAP.as_bytes()));
    let text = format!(
        "default-src 'none'; script-src 'self' 'sha256-{imports}'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self' ws://{host} wss://{host}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types pictures"
    );
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

#[cfg(test)]
mod tests;
