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

/// How long nothing may come while a refusal does.
const SILENCE: Duration = Duration::from_secs(60);

/// What is done with a long answer.
pub(crate) struct Taker<'a> {
    /// How long it may take to begin.
    pub(crate) to_begin: Duration,
    /// How long nothing may come once it has begun.
    pub(crate) silence: Duration,
    /// Looks at what is said of it before anything is taken; says why it is not wanted.
    pub(crate) begin: &'a mut (dyn FnMut(&HeaderMap) -> Result<(), String> + Send),
    /// Is handed what comes.
    pub(crate) take: &'a mut (dyn FnMut(&[u8]) -> io::Result<()> + Send),
}

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
    /// It is not what is wanted.
    Unwanted(String),
}

/// Gets a path in the name of a token.
pub(crate) async fn download(server: &Server, path: &str, token: &str, taker: Taker<'_>) -> Result<Downloaded, CutOff> {
    let line = |why: &dyn std::fmt::Display| CutOff::Line(why.to_string());
    let silent = |silence: Duration| move |_| CutOff::Line(format!("nothing came for {} seconds", silence.as_secs()));
    let Taker { to_begin, silence, begin, take } = taker;
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
    let answer = timeout(to_begin, sender.send_request(request)).await.map_err(silent(to_begin))?;
    let answer = answer.map_err(|why| line(&why))?;
    let (head, mut body) = answer.into_parts();
    if head.status != StatusCode::OK {
        let said = timeout(SILENCE, Limited::new(body, ANSWER_BYTES).collect()).await.map_err(silent(SILENCE))?;
        let said: Bytes = said.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        return Ok(Downloaded::Refused(head.status.as_u16(), String::from_utf8_lossy(&said).into_owned()));
    }
    begin(&head.headers).map_err(CutOff::Unwanted)?;
    while let Some(frame) = timeout(silence, body.frame()).await.map_err(silent(silence))? {
        if let Ok(bytes) = frame.map_err(|why| line(&why))?.into_data() {
            take(&bytes).map_err(CutOff::Written)?;
        }
    }
    driven.abort();
    Ok(Downloaded::Whole(head.headers))
}
