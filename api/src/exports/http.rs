//! Exports over HTTP: `GET /export/events`, `/export/cases` and `/export/case/REFERENCE`, with the parameters of
//! [`Asked`](super::Asked). The door has put the [`Caller`] into the request. A copy is on record before its first byte is
//! sent. It is streamed: a reader that is slow slows the writing down, and one that takes nothing for a while is left.

use std::{
    io::{self, Write},
    sync::Arc,
    time::Duration,
};

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::{runtime::Handle, sync::mpsc};
use tokio_stream::wrappers::ReceiverStream;

use super::{Asked, Kind, Prepared, Refused, live, prepared::For};
use crate::{
    caller::Caller,
    casebook::Casebook,
    identity::Tracer,
    transport::{Principal, RequestRefusal},
    turns::{Turn, Turns},
};

/// What is sent at once.
const PIECE: usize = 64 << 10;

/// Pieces that wait to be taken.
const WAITING: usize = 4;

/// How long a reader may take nothing before it is left.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the page of a dossier may do: look as it looks.
const CONTENT_SECURITY_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// What an export is made with: the ledger, the way to the record of readings, and turns, two at a time and one of each
/// caller.
#[derive(Clone)]
struct Room {
    casebook: Arc<Casebook>,
    tracer: Tracer,
    turns: Arc<Turns>,
}

/// The routes, to be put behind the door that knows who calls.
pub fn router(casebook: Arc<Casebook>, tracer: Tracer) -> Router {
    Router::new()
        .route("/export/events", get(events))
        .route("/export/cases", get(cases))
        .route("/export/case/{reference}", get(case))
        .with_state(Room { casebook, tracer, turns: Arc::default() })
}

type Asking = (State<Room>, Extension<Caller>, RawQuery);

async fn events(asking: Asking) -> Response {
    answered(asking, Kind::Events, None).await
}

async fn cases(asking: Asking) -> Response {
    answered(asking, Kind::Cases, None).await
}

async fn case(
    State(room): State<Room>,
    caller: Extension<Caller>,
    Path(of): Path<String>,
    query: RawQuery,
) -> Response {
    answered((State(room), caller, query), Kind::Case, Some(of)).await
}

impl From<Refused> for RequestRefusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Asked(why) => Self::Parameters(why),
            Refused::NotThere(why) => Self::NotThere(why),
            Refused::Stands(why) => Self::Unrecorded(format!(
                "This cannot be exported now: {why}. Nothing is lost: the log has every event. Ask the operator to restart the server."
            )),
            Refused::Unread(why) => {
                tracing::error!(why, "an export could not be read");
                Self::Unreadable
            }
        }
    }
}

async fn answered(asking: Asking, kind: Kind, of: Option<String>) -> Response {
    answer(asking, kind, of).await.unwrap_or_else(IntoResponse::into_response)
}

async fn answer(
    (State(room), Extension(caller), RawQuery(query)): Asking,
    kind: Kind,
    of: Option<String>,
) -> Result<Response, RequestRefusal> {
    let asked = Asked::read(kind, of, query.as_deref().unwrap_or_default()).map_err(RequestRefusal::Parameters)?;
    let turn = room.turns.take(&caller.key()).await.ok_or(RequestRefusal::Busy)?;
    let (casebook, by) = (Arc::clone(&room.casebook), caller.actor.clone());
    let prepared = tokio::task::spawn_blocking(move || {
        let whom = For { actor: caller.actor.clone(), viewer: caller.viewer(&casebook), now: casebook.ledger_time() };
        Prepared::new(asked, &live(&casebook), whom)
    });
    let prepared = prepared.await.map_err(|broken| {
        tracing::error!(%broken, "making an export ready broke off");
        RequestRefusal::Unreadable
    })??;
    if let Some(reading) = prepared.reading(&by, room.casebook.now())? {
        let recorded = room.tracer.record(vec![reading]).await;
        recorded.map_err(|unrecorded| RequestRefusal::Unrecorded(unrecorded.to_string()))?;
    }
    Ok(streamed(room, turn, prepared))
}

fn value(text: &str) -> HeaderValue {
    // What cannot stand in a header has no business there; the stamp stands in the file too.
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

fn streamed(room: Room, turn: Turn, prepared: Prepared) -> Response {
    let is_metadata = prepared.asked.metadata;
    let format = prepared.asked.format;
    let kind = if is_metadata { "application/csvm+json; charset=utf-8" } else { format.content_type() };
    let file = if is_metadata { format!("{}-metadata.json", prepared.file()) } else { prepared.file() };
    let mut headers = vec![
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
        (header::CONTENT_DISPOSITION, value(&format!("attachment; filename=\"{file}\""))),
        (HeaderName::from_static("hrdd-export-position"), value(&prepared.stamp.position.to_string())),
        (HeaderName::from_static("hrdd-export-made-at"), value(&prepared.stamp.made_at.to_string())),
    ];
    if format.has_metadata() && !is_metadata {
        let beside = Asked { metadata: true, reason: None, ..prepared.asked.clone() };
        headers.push((
            header::LINK,
            value(&format!("<{}>; rel=\"describedby\"; type=\"application/csvm+json\"", beside.path())),
        ));
    }
    let (sender, pieces) = mpsc::channel(WAITING);
    let handle = Handle::current();
    drop(tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let mut way = Way { sender, handle, piece: Vec::with_capacity(PIECE) };
        let written = prepared.write(&live(&room.casebook), &mut way, &mut |_, _| ());
        if let Err(broken) = written {
            tracing::warn!(%broken, of = prepared.of(), "an export broke off");
            // The body then ends as what is broken off ends, and no reader takes it for whole.
            way.fail();
        }
    }));
    let mut response = Body::from_stream(ReceiverStream::new(pieces)).into_response();
    response.headers_mut().extend(headers);
    response
}

type Piece = Result<Bytes, io::Error>;

/// The way to whoever reads.
struct Way {
    sender: mpsc::Sender<Piece>,
    handle: Handle,
    piece: Vec<u8>,
}

impl Way {
    fn send(&self, piece: Piece) -> io::Result<()> {
        let sent = self.handle.block_on(tokio::time::timeout(PATIENCE, self.sender.send(piece)));
        match sent {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::Error::new(io::ErrorKind::BrokenPipe, "its reader has gone")),
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "its reader takes nothing")),
        }
    }

    fn fail(&self) {
        drop(self.sender.try_send(Err(io::Error::other("the export broke off"))));
    }
}

impl Write for Way {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.send(Ok(piece.into()))
    }
}
