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

/// How long one export may take: it holds one of few places. What is cut off can be gone on with.
const LONGEST: Duration = Duration::from_secs(30 * 60);

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

async fn report(
    State(room): State<Room>,
    caller: Extension<Caller>,
    Path(of): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let (name, query) = match of.rsplit_once('.') {
        Some((name, format)) => (name.to_owned(), format!("format={format}&{query}")),
        None => (of, query),
    };
    answered((State(room), caller, RawQuery(Some(query))), Kind::Report, Some(name)).await
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
    let asking = caller.clone();
    let prepared = tokio::task::spawn_blocking(move || {
        let whom = For { actor: asking.actor.clone(), viewer: asking.viewer(&casebook), now: casebook.ledger_time() };
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
    Ok(streamed(room, (turn, caller), prepared))
}

fn value(text: &str) -> HeaderValue {
    // What cannot stand in a header has no business there; the stamp stands in the file too.
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

fn streamed(room: Room, (turn, caller): (Turn, Caller), prepared: Prepared) -> Response {
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
    let whole = Arc::new(AtomicBool::new(false));
    let is_whole = Arc::clone(&whole);
    let handle = Handle::current();
    drop(tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let is_still_for = || {
            let is_closed = {
                let views = room.casebook.views();
                let account = views.registry().access().account(&caller.actor.user);
                account.is_some_and(|account| account.closed_at.is_some())
            };
            !is_closed && prepared.is_still_for(&caller.viewer(&room.casebook))
        };
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
    fn send(&mut self, piece: Vec<u8>) -> io::Result<()> {
        if !(self.is_still_for)() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "its reader does not see this any more"));
        }
        if !is_waited_for(self.sent, self.waited, self.begun.elapsed()) {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "its reader takes too long"));
        }
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

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        self.send(piece)
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;

    use super::*;

    #[tokio::test]
    async fn what_broke_off_never_ends_as_if_it_were_whole() {
        for whole in [false, true] {
            let (sender, pieces) = mpsc::channel(WAITING);
            for piece in ["one", "two"] {
                sender.send(Ok(piece.into())).await.unwrap();
            }
            // As where the thread that writes panics: nothing is sent any more, and nothing is said.
            drop(sender);
            let read = body(pieces, Arc::new(AtomicBool::new(whole))).collect().await;
            assert_eq!(read.map(|read| read.to_bytes()).ok(), whole.then(|| "onetwo".into()));
        }
    }

    #[test]
    fn who_reads_slowly_or_for_too_long_does_not_hold_a_place() {
        let seconds = Duration::from_secs;
        assert!(is_waited_for(0, seconds(29), seconds(600)), "a search may come to nothing for a while");
        assert!(!is_waited_for(SLOWEST * 59, seconds(60), seconds(60)));
        assert!(is_waited_for(SLOWEST * 60, seconds(60), seconds(60)));
        assert!(is_waited_for(SLOWEST * 1_799, seconds(1_799), seconds(1_799)));
        assert!(!is_waited_for(u64::MAX, seconds(0), LONGEST));
    }
}
