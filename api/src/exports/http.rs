//! Exports over HTTP: `GET /export/events`, `/export/cases`, `/export/case/REFERENCE` and `/export/report/NAME`, with the
//! parameters of [`Asked`](super::Asked). `/export/report/NAME.csv` says its form in its name. The door has put the [`Caller`] into the request. A copy is on record before its first byte is
//! sent. It is streamed: a reader that is slow slows the writing down, and one that takes nothing for a while is left.

use std::{
    io::{self, Write},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use futures_util::{StreamExt as _, stream};
use serde_json::json;
use tokio::{runtime::Handle, sync::mpsc, task::JoinError};
use tokio_stream::wrappers::ReceiverStream;

use super::{
    Asked, Kind, Prepared, Refused, live,
    prepared::{For, past},
};
use crate::{
    caller::Caller,
    casebook::Casebook,
    identity::Tracer,
    transport::{Credential, Principal, RequestRefusal},
    turns::{Turn, Turns},
};

/// What is sent at once.
const PIECE: usize = 64 << 10;

/// Pieces that wait to be taken.
const WAITING: usize = 4;

/// How long a reader may take nothing before it is left.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long it may take until the first byte: a report is run once before. Whoever gives up earlier frees nothing, as the work
/// keeps its turn until it is done.
pub(crate) const LONGEST_TO_BEGIN: Duration = Duration::from_secs(5 * 60);

/// How long one export may take: it holds one of few places. What is cut off can be gone on with.
pub(crate) const LONGEST: Duration = Duration::from_secs(30 * 60);

/// What a reader takes at least, in bytes a second, once it has let us wait for [`PATIENCE`].
const SLOWEST: u64 = 32 << 10;

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
        .route("/export/report/{name}", get(report))
        .with_state(Room { casebook, tracer, turns: Arc::default() })
}

/// Who asks: as they were let in, and as their token is good for now.
type Who = (Extension<Caller>, Extension<Credential<Caller>>);

async fn events(
    State(room): State<Room>,
    caller: Extension<Caller>,
    token: Extension<Credential<Caller>>,
    RawQuery(query): RawQuery,
) -> Response {
    answered(room, (caller, token), query, (Kind::Events, None)).await
}

async fn cases(
    State(room): State<Room>,
    caller: Extension<Caller>,
    token: Extension<Credential<Caller>>,
    RawQuery(query): RawQuery,
) -> Response {
    answered(room, (caller, token), query, (Kind::Cases, None)).await
}

async fn case(
    State(room): State<Room>,
    caller: Extension<Caller>,
    token: Extension<Credential<Caller>>,
    Path(of): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    answered(room, (caller, token), query, (Kind::Case, Some(of))).await
}

async fn report(
    State(room): State<Room>,
    caller: Extension<Caller>,
    token: Extension<Credential<Caller>>,
    Path(of): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let (name, query) = match of.rsplit_once('.') {
        Some((name, format)) => (name.to_owned(), format!("format={format}&{query}")),
        None => (of, query),
    };
    answered(room, (caller, token), Some(query), (Kind::Report, Some(name))).await
}

impl From<Refused> for RequestRefusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Asked(why) => Self::Parameters(why),
            Refused::Unexplained(why) => Self::Unexplained(why),
            Refused::Beyond(why) => Self::Beyond(why),
            Refused::NotThere(why) => Self::NotThere(why),
            Refused::Moves(why) => Self::Unrecorded(why),
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

async fn answered(room: Room, who: Who, query: Option<String>, asked: (Kind, Option<String>)) -> Response {
    let made = tokio::time::timeout(LONGEST_TO_BEGIN, answer(room, who, query, asked)).await;
    made.unwrap_or(Err(RequestRefusal::Timeout)).unwrap_or_else(IntoResponse::into_response)
}

async fn answer(
    room: Room,
    (Extension(caller), Extension(token)): Who,
    query: Option<String>,
    (kind, of): (Kind, Option<String>),
) -> Result<Response, RequestRefusal> {
    let asked = Asked::read(kind, of, query.as_deref().unwrap_or_default()).map_err(RequestRefusal::Parameters)?;
    let (turn, asked) = in_order(&room, &caller, asked).await?;
    let (casebook, by) = (Arc::clone(&room.casebook), caller.actor.clone());
    let prepared = in_turn(turn, move || {
        let whom = For { actor: caller.actor.clone(), viewer: caller.viewer(&casebook), now: casebook.ledger_time() };
        Prepared::new(asked, &live(&casebook), whom)
    });
    let (turn, prepared) = prepared.await.map_err(broke_off)?;
    let prepared = prepared?;
    // Making it ready may have taken minutes, and is nothing that anybody has read: who may not have it any more leaves no
    // reading either.
    let still = token.caller().ok_or(RequestRefusal::Unauthenticated)?;
    if !prepared.is_still_for(&still.viewer(&room.casebook)) {
        let why = "What you may see has changed while this was made ready. Ask for it again.";
        return Err(Refused::Moves(why.to_owned()).into());
    }
    if let Some(reading) = prepared.reading(&by, room.casebook.now())? {
        let recorded = room.tracer.record(vec![reading]).await;
        recorded.map_err(|unrecorded| RequestRefusal::Unrecorded(unrecorded.to_string()))?;
    }
    Ok(streamed(room, (turn, token), prepared))
}

fn broke_off(broken: JoinError) -> RequestRefusal {
    tracing::error!(%broken, "making an export ready broke off");
    RequestRefusal::Unreadable
}

/// Waits for the caller's turn, with the moment of the past kept that is asked about. Whoever waits for the turn to fold it has no
/// place that anybody else could need.
async fn in_order(room: &Room, caller: &Caller, mut asked: Asked) -> Result<(Turn, Asked), RequestRefusal> {
    loop {
        let mut turn = room.turns.take(&caller.key()).await.ok_or(RequestRefusal::Busy)?;
        if asked.is_of_now() {
            return Ok((turn, asked));
        }
        let (casebook, viewer) = (Arc::clone(&room.casebook), caller.viewer(&room.casebook));
        let looked = in_turn(turn, move || {
            let then = past(&mut asked, &live(&casebook), &viewer, casebook.ledger_time());
            (asked, then)
        });
        let found;
        (turn, (asked, found)) = looked.await.map_err(broke_off)?;
        let casebook = &room.casebook;
        let Some(then) = found?.filter(|then| !casebook.past().keeps(*then)) else { return Ok((turn, asked)) };
        drop(turn);
        casebook.keep_past(then, &caller.key()).await.map_err(broke_off)?.map_err(Refused::from)?;
    }
}

/// Does what takes long on a thread of its own. The turn goes with it, and is given back with what was done: whoever asked may
/// be gone by then, and the work still goes on.
async fn in_turn<T: Send + 'static>(
    turn: Turn,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<(Turn, T), JoinError> {
    tokio::task::spawn_blocking(move || {
        let done = work();
        (turn, done)
    })
    .await
}

fn value(text: &str) -> HeaderValue {
    // What cannot stand in a header has no business there; the stamp stands in the file too.
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

fn streamed(room: Room, (turn, token): (Turn, Credential<Caller>), prepared: Prepared) -> Response {
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
        // Whoever goes on with a part compares both before taking anything.
        (HeaderName::from_static("hrdd-export-made-for"), value(&json!(prepared.stamp.made_for).to_string())),
        (HeaderName::from_static("hrdd-export-ledger"), value(&prepared.stamp.ledger)),
    ];
    if format.has_metadata() && !is_metadata {
        let beside = Asked { metadata: true, reason: None, ..prepared.asked.clone() };
        headers.push((
            header::LINK,
            value(&format!("<{}>; rel=\"describedby\"; type=\"application/csvm+json\"", beside.path())),
        ));
    }
    let (sender, pieces) = mpsc::channel(WAITING);
    let whole = Arc::new(AtomicBool::new(false));
    let is_whole = Arc::clone(&whole);
    let handle = Handle::current();
    drop(tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let is_still_for =
            || token.caller().is_some_and(|caller| prepared.is_still_for(&caller.viewer(&room.casebook)));
        let begun = Instant::now();
        let piece = Vec::with_capacity(PIECE);
        let mut way =
            Way { sender, handle, piece, begun, waited: Duration::ZERO, sent: 0, is_still_for: Box::new(is_still_for) };
        let written = prepared.write(&live(&room.casebook), &mut way, &mut |_, _| ());
        match written {
            Ok(()) => whole.store(true, Ordering::Release),
            Err(broken) => tracing::warn!(%broken, of = prepared.of(), "an export broke off"),
        }
    }));
    let mut response = body(pieces, is_whole).into_response();
    response.headers_mut().extend(headers);
    response
}

type Piece = Result<Bytes, io::Error>;

/// The pieces, and an error at their end where not all of it was written: what broke off, for whatever reason, must not look
/// whole.
fn body(pieces: mpsc::Receiver<Piece>, is_whole: Arc<AtomicBool>) -> Body {
    let end = stream::once(async move { is_whole.load(Ordering::Acquire) });
    let end = end.filter_map(async |is_whole| (!is_whole).then(|| Err(io::Error::other("the export broke off"))));
    Body::from_stream(ReceiverStream::new(pieces).chain(end))
}

/// The way to whoever reads.
struct Way<'a> {
    sender: mpsc::Sender<Piece>,
    handle: Handle,
    piece: Vec<u8>,
    begun: Instant,
    /// How long its reader let us wait.
    waited: Duration,
    sent: u64,
    /// Whether what is sent is still for whoever asked: asked for every piece.
    is_still_for: Box<dyn Fn() -> bool + Send + 'a>,
}

/// Whether a reader who has taken so much, and let us wait so long in all this time, is waited for.
fn is_waited_for(sent: u64, waited: Duration, whole: Duration) -> bool {
    whole < LONGEST && (waited < PATIENCE || sent / waited.as_secs().max(1) >= SLOWEST)
}

impl Way<'_> {
    /// Whether anybody still waits for it, and may.
    fn is_wanted(&self) -> io::Result<()> {
        if self.sender.is_closed() {
            return Err(io::Error::new(io::ErrorKind::BrokenPipe, "its reader has gone"));
        }
        if !(self.is_still_for)() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "its reader does not see this any more"));
        }
        if !is_waited_for(self.sent, self.waited, self.begun.elapsed()) {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "its reader takes too long"));
        }
        Ok(())
    }

    fn send(&mut self, piece: Vec<u8>) -> io::Result<()> {
        self.is_wanted()?;
        self.sent += piece.len() as u64;
        let waits = Instant::now();
        let sent = self.handle.block_on(tokio::time::timeout(PATIENCE, self.sender.send(Ok(piece.into()))));
        self.waited += waits.elapsed();
        match sent {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::Error::new(io::ErrorKind::BrokenPipe, "its reader has gone")),
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, "its reader takes nothing")),
        }
    }
}

impl Write for Way<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    /// Sends what is there. Where nothing is, it is asked whether anybody still waits: so does a format that has nothing to send
    /// for long.
    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return self.is_wanted();
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.send(piece)
    }
}

#[cfg(test)]
mod tests;
