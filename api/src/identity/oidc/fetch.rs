//! One request to the identity provider: over TLS, or plain on this computer; bounded in time and in what is read, and no
//! redirection is followed.

use std::{path::Path, time::Duration};

use axum::body::Body;
use hyper::{
    Method, Request, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};
use rustls::pki_types::ServerName;
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::TlsConnector;

use super::config::guarded;
use crate::client::{self, Talk};

/// How long a request may take, from the connection on.
pub(super) const TIME: Duration = Duration::from_secs(7);

/// The longest answer that is read.
const ANSWER_BYTES: usize = 256 << 10;

/// The way to the provider.
#[derive(Clone)]
pub(crate) struct Fetch(Option<TlsConnector>);

impl std::fmt::Debug for Fetch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(if self.0.is_some() { "Fetch(one CA)" } else { "Fetch(this computer)" })
    }
}

/// A form that is sent, and who sends it.
pub(crate) struct Form<'a> {
    /// URL-encoded.
    pub(crate) body: String,
    /// The value of the header `Authorization`, where there is one.
    pub(crate) authorization: Option<&'a str>,
}

impl Fetch {
    /// Believes the CA of a file about who the provider is.
    pub(crate) fn believing(ca: Option<&Path>) -> Result<Self, String> {
        let Some(file) = ca else { return Ok(Self(None)) };
        let connector = client::connector(file).map_err(|why| format!("caFile {}: {why}", file.display()))?;
        Ok(Self(Some(connector)))
    }

    /// Gets what lies at an address, or posts a form to it; only an answer of 200 is one.
    pub(crate) async fn ask(&self, address: &str, form: Option<Form<'_>>) -> Result<Vec<u8>, String> {
        let wrong = |why: String| format!("{address}: {why}");
        timeout(TIME, self.exchange(address, form)).await.map_err(|_| wrong("no answer in time".into()))?.map_err(wrong)
    }

    async fn exchange(&self, address: &str, form: Option<Form<'_>>) -> Result<Vec<u8>, String> {
        let uri = guarded(address)?;
        let secure = uri.scheme_str() == Some("https");
        let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let stream = TcpStream::connect((host.as_str(), port)).await.map_err(|error| error.to_string())?;
        let authority = uri.authority().map(ToString::to_string).unwrap_or_default();
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let mut request = Request::builder().uri(path).header(HOST, authority).header(ACCEPT, "application/json");
        let body = match form {
            None => Body::empty(),
            Some(form) => {
                request = request
                    .method(Method::POST)
                    .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .header(CONTENT_LENGTH, form.body.len());
                if let Some(authorization) = form.authorization {
                    request = request.header(AUTHORIZATION, authorization);
                }
                Body::from(form.body)
            }
        };
        let request = request.body(body).map_err(|error| error.to_string())?;
        match (secure, &self.0) {
            (false, _) => send(stream, request).await,
            (true, None) => Err("https needs caFile".to_owned()),
            (true, Some(connector)) => {
                let name = ServerName::try_from(host).map_err(|error| error.to_string())?;
                let line = connector.connect(name, stream).await.map_err(|error| format!("no TLS: {error}"))?;
                send(line, request).await
            }
        }
    }
}

async fn send(line: impl Talk, request: Request<Body>) -> Result<Vec<u8>, String> {
    let (status, body) = client::exchange(line, request, ANSWER_BYTES).await?;
    // What an error says may repeat what was sent: it is not handed on.
    if status == StatusCode::OK { Ok(body.to_vec()) } else { Err(format!("it answers {status}")) }
}
