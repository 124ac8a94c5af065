//! Reads a log from the server that has it open: its checkpoint, and its records as entry bundles (C2SP tlog-tiles).

use std::time::Duration;

use axum::body::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::{Request, StatusCode, client::conn::http1::SendRequest, header};
use hyper_util::rt::TokioIo;
use storage::{
    MAX_RECORD_BYTES,
    backup::{BackupError, Source},
    proof::{MAX_NOTE_BYTES, SignedCheckpoint, TILE_WIDTH},
};

use crate::client::{self, Believed};

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often one request is tried again, and the first pause before that; it doubles.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(200);

/// The longest bundle: each record with the two bytes of its length.
const MAX_BUNDLE_BYTES: usize = TILE_WIDTH * (MAX_RECORD_BYTES + 2);

/// A server.
pub(super) struct Served {
    runtime: tokio::runtime::Runtime,
    server: Server,
    /// How far the last checkpoint reached.
    size: u64,
}

struct Server {
    url: String,
    at: client::Server,
    token: String,
    connection: Option<SendRequest<Empty<Bytes>>>,
}

/// How one attempt ended.
enum Broken {
    /// It may be tried again.
    Line(String),
    /// It may not.
    End(String),
}

impl Served {
    /// The server at `url`, as it prints it; asked in the name of the token.
    pub(super) fn at(url: &str, believed: &Believed, token: String) -> Result<Self, BackupError> {
        let failed = |reason: String| BackupError::Source { reason };
        let rest = url.trim_end_matches('/');
        let at = client::Server::parse(rest.strip_suffix("/graphql").unwrap_or(rest), believed).map_err(failed)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| failed(error.to_string()))?;
        let server = Server { url: url.to_owned(), at, token, connection: None };
        Ok(Self { runtime, server, size: 0 })
    }

    fn get(&mut self, path: &str, most: usize) -> Result<Option<Bytes>, BackupError> {
        let Self { runtime, server, .. } = self;
        runtime.block_on(server.get(path, most)).map_err(|reason| BackupError::Source { reason })
    }
}

impl Server {
    /// The body; nothing where the server has no such thing.
    async fn get(&mut self, path: &str, most: usize) -> Result<Option<Bytes>, String> {
        let mut pause = PAUSE;
        let mut tries = 0;
        loop {
            let attempt = tokio::time::timeout(PATIENCE, self.attempt(path, most)).await;
            let why = match attempt.unwrap_or_else(|_| Err(Broken::Line("no answer in time".into()))) {
                Ok(body) => return Ok(body),
                Err(Broken::End(why)) => return Err(why),
                Err(Broken::Line(why)) => why,
            };
            self.connection = None;
            tries += 1;
            if tries == TRIES {
                return Err(format!(
                    "{} does not answer: {why}. Check the address and that `hrdd serve` is running; run the same command \
                     again to go on from where it stopped",
                    self.url
                ));
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
    }

    async fn attempt(&mut self, path: &str, most: usize) -> Result<Option<Bytes>, Broken> {
        let line = |error: &dyn std::fmt::Display| Broken::Line(error.to_string());
        let end = |error: &dyn std::fmt::Display| Broken::End(error.to_string());
        let request = Request::get(format!("{}{path}", self.at.path))
            .header(header::HOST, &self.at.authority)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .body(Empty::new())
            .map_err(|error| end(&error))?;
        let connection = match self.connection.take().filter(|connection| !connection.is_closed()) {
            Some(connection) => connection,
            None => {
                let stream = self.at.connect().await.map_err(|why| line(&why))?;
                let shaken = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
                let (connection, driver) = shaken.map_err(|error| line(&error))?;
                // Ends with the connection; what it ended with, the request hears too.
                tokio::spawn(driver);
                connection
            }
        };
        let connection = self.connection.insert(connection);
        connection.ready().await.map_err(|error| line(&error))?;
        let answer = connection.send_request(request).await.map_err(|error| line(&error))?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), most).collect().await.map_err(|error| line(&error))?;
        let url = &self.url;
        match status {
            StatusCode::OK => Ok(Some(body.to_bytes())),
            StatusCode::NOT_FOUND => Ok(None),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(Broken::End(format!(
                "{url} does not accept the token ({status}); make one with `hrdd token` for somebody who may read the log"
            ))),
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
                Err(Broken::Line(format!("it answers {status}")))
            }
            other => Err(Broken::End(format!("{url}{path} answers {other}; look at what the server says"))),
        }
    }
}

impl Source for Served {
    fn checkpoint(&mut self) -> Result<SignedCheckpoint, BackupError> {
        let url = self.server.url.clone();
        let missing = || BackupError::Source {
            reason: format!("{url} serves no checkpoint; check the address, and that the server is of this release"),
        };
        let note = self.get("/checkpoint", MAX_NOTE_BYTES)?.ok_or_else(missing)?;
        let parsed = SignedCheckpoint::parse(&note);
        let signed = parsed.map_err(|error| BackupError::Source { reason: format!("{url}/checkpoint: {error}") })?;
        self.size = signed.checkpoint().root.size;
        Ok(signed)
    }

    fn entries(&mut self, from: u64, to: u64) -> Result<Vec<Vec<u8>>, BackupError> {
        const WIDTH: u64 = TILE_WIDTH as u64;
        let tile = (from - 1) / WIDTH;
        let width = (self.size - tile * WIDTH).min(WIDTH);
        let whole = format!("/tile/entries/{}", number(tile));
        // A tile that has been filled since may be there as a whole only.
        let bundle = match width {
            WIDTH => None,
            _ => self.get(&format!("{whole}.p/{width}"), MAX_BUNDLE_BYTES)?,
        };
        let bundle = match bundle {
            Some(bundle) => Some(bundle),
            None => self.get(&whole, MAX_BUNDLE_BYTES)?,
        };
        let url = &self.server.url;
        let wrong =
            |what: &str| BackupError::Source { reason: format!("{url}{whole} {what}; look at what the server says") };
        let bundle = bundle.ok_or_else(|| {
            wrong(
                "is not there, or not for this token: records are for whom the access rules show every case and every class. \
                 `hrdd token --user system --role SYSTEM` makes a token for the machine's own role",
            )
        })?;
        let all = split(&bundle).ok_or_else(|| wrong("is cut off"))?;
        let first = tile * WIDTH + 1;
        let (skip, most) = ((from - first) as usize, (to - from + 1) as usize);
        let taken: Vec<Vec<u8>> = all.into_iter().skip(skip).take(most).map(<[u8]>::to_vec).collect();
        if taken.is_empty() { Err(wrong("holds fewer records than the checkpoint covers")) } else { Ok(taken) }
    }
}

/// A tile's number as C2SP tlog-tiles spells it: 1234067 is `x001/x234/067`.
fn number(tile: u64) -> String {
    let mut spelt = format!("{:03}", tile % 1_000);
    let mut rest = tile / 1_000;
    while rest > 0 {
        spelt = format!("x{:03}/{spelt}", rest % 1_000);
        rest /= 1_000;
    }
    spelt
}

/// The entries of a bundle; nothing where it is cut off, or holds more than a tile.
fn split(mut bundle: &[u8]) -> Option<Vec<&[u8]>> {
    let mut entries = Vec::with_capacity(TILE_WIDTH);
    while !bundle.is_empty() {
        let (length, rest) = bundle.split_first_chunk::<2>()?;
        let (entry, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        entries.push(entry);
        bundle = rest;
    }
    Some(entries).filter(|entries| entries.len() <= TILE_WIDTH)
}

#[cfg(test)]
mod tests;
