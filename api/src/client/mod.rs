//! One request to a server that we ask, a witness or a ledger: HTTP/1.1, bounded in time and in what is read.

mod download;
mod line;

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use hyper::{
    Method, Request, Response, StatusCode,
    body::Incoming,
    client::conn::http1,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;

pub(crate) use download::{CutOff, Downloaded, Taker, download};
pub(crate) use line::{Believed, CaFile, Line, Server, Talk, connector};

/// How long the other side may take to accept the connection.
const CONNECT_TIME: Duration = Duration::from_secs(5);

/// How long it may take for one answer, from the connection on.
const ANSWER_TIME: Duration = Duration::from_secs(10);

/// The longest answer that is read.
const ANSWER_BYTES: usize = 64 << 10;

/// What is sent.
pub(crate) struct Sent<'a> {
    /// Below the address's own path, with a slash before it.
    pub(crate) path: &'a str,
    /// The media type of the body.
    pub(crate) kind: &'a str,
    /// Who asks, where that matters.
    pub(crate) token: Option<&'a str>,
    /// The body.
    pub(crate) body: String,
}

/// Where somebody is asked.
#[derive(Clone, Debug)]
pub(crate) struct Address(Server);

impl Address {
    /// From what an operator writes in a policy: http://, a host, perhaps a port and a path.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        if url.starts_with("https://") {
            return Err(format!(
                "{url} is not asked: https is not spoken to witnesses, whose answers are signed; give the http:// address \
                 of a tunnel or proxy on this computer that does"
            ));
        }
        Self::believing(url, &Believed::default())
    }

    /// The same, or https:// where a CA is believed.
    pub(crate) fn believing(url: &str, believed: &Believed) -> Result<Self, String> {
        Server::parse(url, believed).map(Self)
    }

    /// Sends a request and gives status and body.
    pub(crate) async fn post(&self, sent: Sent<'_>) -> Result<(u16, String), String> {
        let late = |what: &str, time: Duration| format!("it does not {what} within {} seconds", time.as_secs());
        let connecting = timeout(CONNECT_TIME, self.0.connect());
        let line = connecting.await.map_err(|_| late("accept a connection", CONNECT_TIME))??;
        timeout(ANSWER_TIME, self.exchange(line, sent)).await.map_err(|_| late("answer", ANSWER_TIME))?
    }

    async fn exchange(&self, line: Line, sent: Sent<'_>) -> Result<(u16, String), String> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{}", self.0.path, sent.path))
            .header(HOST, &self.0.authority)
            .header(CONTENT_TYPE, sent.kind)
            .header(CONTENT_LENGTH, sent.body.len());
        if let Some(token) = sent.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(sent.body)).map_err(|error| error.to_string())?;
        let (status, body) = exchange(line, request, ANSWER_BYTES).await?;
        Ok((status.as_u16(), String::from_utf8_lossy(&body).into_owned()))
    }
}

/// Sends one request on a line of its own and reads the answer, which has so many bytes at most.
pub(crate) async fn exchange(
    line: impl Talk,
    request: Request<Body>,
    most_bytes: usize,
) -> Result<(StatusCode, Bytes), String> {
    let whole = async |answer: Response<Incoming>| {
        let status = answer.status();
        let body = to_bytes(Body::new(answer.into_body()), most_bytes).await;
        Ok((status, body.map_err(|_| "its answer breaks off, or is longer than any answer may be".to_owned())?))
    };
    exchange_reading(line, request, whole).await
}

/// The same, with a way of one's own to read the answer.
pub(crate) async fn exchange_reading<T>(
    line: impl Talk,
    request: Request<Body>,
    read: impl AsyncFnOnce(Response<Incoming>) -> Result<T, String>,
) -> Result<T, String> {
    let broken = |error: hyper::Error| format!("the connection broke: {error}");
    let (mut sender, connection) = http1::handshake::<_, Body>(TokioIo::new(line)).await.map_err(broken)?;
    let exchange = async {
        let answer = sender.send_request(request).await.map_err(broken)?;
        read(answer).await
    };
    // The connection is driven here, so that it ends with the exchange and nothing is left running.
    tokio::pin!(exchange);
    tokio::select! {
        answered = &mut exchange => answered,
        ended = connection => match ended {
            Ok(()) => exchange.await,
            Err(error) => Err(broken(error)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_witness_is_asked_by_http_alone() {
        assert!(Address::parse("http://127.0.0.1:8090").is_ok());
        assert!(Address::parse("https://w.example").unwrap_err().contains("tunnel"));
    }
}
