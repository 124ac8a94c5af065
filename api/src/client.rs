//! One request to a server that we ask, a witness or a ledger: plain HTTP/1.1, bounded in time and in what is read.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use hyper::{
    Method, Request, Uri,
    client::conn::http1,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST},
};
use hyper_util::rt::TokioIo;
use tokio::{net::TcpStream, time::timeout};

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
pub(crate) struct Address {
    authority: String,
    host: String,
    port: u16,
    path: String,
}

impl Address {
    /// From what an operator writes: http://, a host, perhaps a port and a path.
    pub(crate) fn parse(url: &str) -> Result<Self, String> {
        let wrong = |why: &str| Err(format!("{url} is not asked: {why}"));
        let Ok(uri) = url.parse::<Uri>() else { return wrong("it is not an address such as http://127.0.0.1:8090") };
        match uri.scheme_str() {
            Some("http") => (),
            Some("https") => {
                return wrong(
                    "https is not spoken here; give the http:// address of a tunnel or proxy on this computer that does",
                );
            }
            Some(_) | None => return wrong("it does not begin with http://"),
        }
        let (Some(authority), Some(host)) = (uri.authority(), uri.host()) else { return wrong("it names no host") };
        if authority.as_str().contains('@') || uri.query().is_some() {
            return wrong("it holds more than a host, a port and a path");
        }
        Ok(Self {
            authority: authority.to_string(),
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: uri.port_u16().unwrap_or(80),
            path: uri.path().trim_end_matches('/').to_owned(),
        })
    }

    /// Sends a request and gives status and body.
    pub(crate) async fn post(&self, sent: Sent<'_>) -> Result<(u16, String), String> {
        let late = |what: &str, time: Duration| format!("it does not {what} within {} seconds", time.as_secs());
        let connecting = timeout(CONNECT_TIME, TcpStream::connect((self.host.as_str(), self.port)));
        let stream = connecting.await.map_err(|_| late("accept a connection", CONNECT_TIME))?;
        let stream = stream.map_err(|error| format!("it cannot be reached: {error}"))?;
        timeout(ANSWER_TIME, self.exchange(stream, sent)).await.map_err(|_| late("answer", ANSWER_TIME))?
    }

    async fn exchange(&self, stream: TcpStream, sent: Sent<'_>) -> Result<(u16, String), String> {
        let broken = |error: hyper::Error| format!("the connection broke: {error}");
        let (mut sender, connection) = http1::handshake::<_, Body>(TokioIo::new(stream)).await.map_err(broken)?;
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("{}{}", self.path, sent.path))
            .header(HOST, &self.authority)
            .header(CONTENT_TYPE, sent.kind)
            .header(CONTENT_LENGTH, sent.body.len());
        if let Some(token) = sent.token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(sent.body)).map_err(|error| error.to_string())?;
        let exchange = async {
            let answer = sender.send_request(request).await.map_err(broken)?;
            let status = answer.status().as_u16();
            let body = to_bytes(Body::new(answer.into_body()), ANSWER_BYTES).await;
            let body = body.map_err(|_| "its answer breaks off, or is longer than any answer may be".to_owned())?;
            Ok((status, String::from_utf8_lossy(&body).into_owned()))
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_what_is_not_one_is_refused_with_a_reason() {
        let read = |url: &str| Address::parse(url).map(|at| (at.host, at.port, at.path));
        assert_eq!(read("http://127.0.0.1:8090"), Ok(("127.0.0.1".into(), 8_090, String::new())));
        assert_eq!(read("http://w.example/one/"), Ok(("w.example".into(), 80, "/one".into())));
        assert_eq!(read("http://[::1]:9"), Ok(("::1".into(), 9, String::new())));
        assert!(read("https://w.example").unwrap_err().contains("tunnel"));
        for url in
            ["", "w.example", "w.example:80", "ftp://w.example", "http://", "http://a:b@w.example", "http://w/?q"]
        {
            assert!(read(url).is_err(), "{url}");
        }
    }
}
