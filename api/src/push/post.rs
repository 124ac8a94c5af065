//! One message to a receiver: HTTP/1.1 over TLS, bounded in time and in what is read. No redirect is followed, and no address
//! of the office's own is called, unless that is allowed for this receiver.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use axum::body::Body;
use http_body_util::BodyExt;
use hyper::{
    Method, Request, Response, Uri,
    body::Incoming,
    header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT},
};
use rustls::pki_types::ServerName;
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

use super::{addresses::is_public, endpoint::Endpoint};
use crate::client::{self, Talk};

/// How long a receiver may take for one message, from the look-up of its name on: somebody at the operator's door may wait
/// for it.
pub(crate) const TIME: Duration = Duration::from_secs(8);

/// The most of an answer that is read; it is then thrown away, for it may repeat what was sent.
const ANSWER_BYTES: usize = 4 << 10;

/// How long that is waited for.
const ANSWER_TIME: Duration = Duration::from_secs(2);

/// Addresses of one name that are tried.
const ADDRESSES: usize = 8;

/// What a receiver's address must be like; the same is asked when it is configured.
pub(crate) fn read(url: &str, allow_plain_http: bool) -> Result<Uri, String> {
    let uri: Uri = url.parse().map_err(|_| "it is no address such as https://receiver.example/alerts".to_owned())?;
    match uri.scheme_str() {
        Some("https") => (),
        Some("http") if allow_plain_http => (),
        Some("http") => return Err("it is not encrypted: give an https:// address".to_owned()),
        Some(_) | None => return Err("it does not begin with https://".to_owned()),
    }
    let authority = uri.authority().ok_or("it names no host")?;
    if authority.as_str().contains('@') || uri.host().is_none_or(str::is_empty) {
        return Err("it holds more than a host, a port and a path".to_owned());
    }
    Ok(uri)
}

/// Sends a body and gives the status. What is wrong is said without the receiver's path, which may hold a secret.
pub(crate) async fn post(
    endpoint: &Endpoint,
    content_type: &'static str,
    headers: &[(&'static str, String)],
    body: Vec<u8>,
) -> Result<u16, String> {
    let late = |_| format!("no answer within {} seconds", TIME.as_secs());
    timeout(TIME, exchange(endpoint, content_type, headers, body)).await.map_err(late)?
}

async fn exchange(
    endpoint: &Endpoint,
    content_type: &'static str,
    headers: &[(&'static str, String)],
    body: Vec<u8>,
) -> Result<u16, String> {
    let uri = read(&endpoint.url, endpoint.allow_plain_http)?;
    let secure = uri.scheme_str() == Some("https");
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let stream = connect(host, uri.port_u16().unwrap_or(if secure { 443 } else { 80 }), endpoint.allow_private).await?;
    let authority = uri.authority().map(ToString::to_string).unwrap_or_default();
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(uri.path_and_query().map_or("/", |path| path.as_str()))
        .header(HOST, authority)
        .header(USER_AGENT, concat!("hrdd/", env!("CARGO_PKG_VERSION")))
        .header(CONTENT_TYPE, content_type)
        .header(CONTENT_LENGTH, body.len());
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(Body::from(body)).map_err(|error| error.to_string())?;
    if !secure {
        return send(stream, request).await;
    }
    let connector = connector(endpoint.ca_file.clone()).await?;
    let name = ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())?;
    let line = connector.connect(name, stream).await.map_err(|error| format!("no TLS: {error}"))?;
    send(line, request).await
}

/// Read for each message, so that a new file counts at once; the authorities of a whole system are many, and nobody else waits.
async fn connector(ca: Option<PathBuf>) -> Result<tokio_rustls::TlsConnector, String> {
    let file = ca.ok_or("https needs caFile: the authorities that browsers believe are not built in")?;
    let reading = tokio::task::spawn_blocking(move || {
        client::connector(&file).map_err(|why| format!("caFile {}: {why}", file.display()))
    });
    reading.await.map_err(|error| format!("caFile was not read: {error}"))?
}

/// Connects to an address that may be called, and looks again at the one it is connected to.
async fn connect(host: &str, port: u16, allow_private: bool) -> Result<TcpStream, String> {
    let found = lookup_host((host, port)).await.map_err(|error| format!("{host} has no address: {error}"))?;
    let may = |address: &SocketAddr| allow_private || is_public(address.ip());
    let (allowed, refused): (Vec<SocketAddr>, Vec<SocketAddr>) = found.take(ADDRESSES).partition(may);
    let mut why = match refused.first() {
        Some(address) => format!("{} is no public address, and this receiver is not allowed one", address.ip()),
        None => format!("{host} has no address"),
    };
    for address in allowed {
        match TcpStream::connect(address).await {
            Ok(stream) if stream.peer_addr().is_ok_and(|peer| may(&peer)) => return Ok(stream),
            Ok(_) => why = "it led to an address that is not called".to_owned(),
            Err(error) => why = format!("no connection: {error}"),
        }
    }
    Err(why)
}

async fn send(line: impl Talk, request: Request<Body>) -> Result<u16, String> {
    let status = async |answer: Response<Incoming>| {
        let status = answer.status().as_u16();
        let mut body = answer.into_body();
        // The status is the answer; a little more is read so that the other side does not see its line cut.
        let reading = async {
            let mut left = ANSWER_BYTES;
            while let Some(Ok(frame)) = body.frame().await {
                let Some(rest) = left.checked_sub(frame.data_ref().map_or(0, |data| data.len())) else { return };
                left = rest;
            }
        };
        drop(timeout(ANSWER_TIME, reading).await);
        Ok(status)
    };
    client::exchange_reading(line, request, status).await
}
