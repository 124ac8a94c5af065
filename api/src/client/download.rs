//! One long answer, taken piece by piece: bounded in how long nothing comes, not in its length.

use std::{io, time::Duration};

use axum::body::{Body, Bytes};
use http_body_util::{BodyExt as _, Limited};
use hyper::{
    HeaderMap, Request, StatusCode,
    client::conn::http1,
    header::{AUTHORIZATION, HOST},
};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;

use super::{ANSWER_BYTES, CONNECT_TIME, Server};

/// How long nothing may come.
const SILENCE: Duration = Duration::from_secs(60);

/// How a download ended.
#[derive(Debug)]
pub(crate) enum Downloaded {
    /// It is whole.
    Whole(HeaderMap),
    /// The server answered something else: its status, and what it said.
    Refused(u16, String),
}

/// Why it is not whole.
#[derive(Debug)]
pub(crate) enum CutOff {
    /// The line.
    Line(String),
    /// Where it is written to.
    Written(io::Error),
}

/// Gets a path in the name of a token; `take` is handed what comes.
pub(crate) async fn download(
    server: &Server,
    path: &str,
    token: &str,
    take: &mut (dyn FnMut(&[u8]) -> io::Result<()> + Send),
) -> Result<Downloaded, CutOff> {
    let line = |why: &dyn std::fmt::Display| CutOff::Line(why.to_string());
    let silent = |_| CutOff::Line(format!("nothing came for {} seconds", SILENCE.as_secs()));
    let connected = timeout(CONNECT_TIME, server.connect()).await;
    let stream = connected.map_err(|_| line(&"it does not accept a connection"))?.map_err(|why| line(&why))?;
    let (mut sender, connection) = http1::handshake::<_, Body>(TokioIo::new(stream)).await.map_err(|why| line(&why))?;
    // Ends with the connection; what it ended with, the request hears too.
    let driven = tokio::spawn(connection);
    let request = Request::get(format!("{}{path}", server.path))
        .header(HOST, &server.authority)
        .header(AUTHORIZATION, format!("Bearer {token}"))
        .body(Body::empty())
        .map_err(|why| line(&why))?;
    let answer = timeout(SILENCE, sender.send_request(request)).await.map_err(silent)?.map_err(|why| line(&why))?;
    let (head, mut body) = answer.into_parts();
    if head.status != StatusCode::OK {
        let said = timeout(SILENCE, Limited::new(body, ANSWER_BYTES).collect()).await.map_err(silent)?;
        let said: Bytes = said.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        return Ok(Downloaded::Refused(head.status.as_u16(), String::from_utf8_lossy(&said).into_owned()));
    }
    while let Some(frame) = timeout(SILENCE, body.frame()).await.map_err(silent)? {
        if let Ok(bytes) = frame.map_err(|why| line(&why))?.into_data() {
            take(&bytes).map_err(CutOff::Written)?;
        }
    }
    driven.abort();
    Ok(Downloaded::Whole(head.headers))
}
