//! The log as C2SP tlog-tiles serves it: `/checkpoint`, `/tile/<L>/<N>`, `/tile/entries/<N>`. The door has put the
//! [`Caller`] into the request. Hashes are for whom the access rules show the proofs; records, which hold every event as it
//! is, for whom they show all of it: every case, every class, every subject, and who is recused from no case; and only once
//! that reading is on record. What is not for the caller is not there.

use std::sync::Arc;

use axum::{
    Extension, Router,
    body::Body,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::Position;
use storage::proof::{ProofError, TILE_WIDTH};

use super::{Asked, NotProved, checkpoint};
use crate::{
    caller::Caller,
    casebook::Casebook,
    identity::Tracer,
    sight::{self, Recusals},
    transport::{Cached, RequestRefusal},
};

const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// A checkpoint is soon behind; a tile never changes. Both are for the caller alone.
const BRIEFLY: Cached = Cached(HeaderValue::from_static("private, max-age=1"));
const FOR_EVER: Cached = Cached(HeaderValue::from_static("private, max-age=31536000, immutable"));

/// The routes, to be put behind the door that knows who calls.
pub fn router(casebook: Arc<Casebook>, tracer: Tracer) -> Router {
    Router::new()
        .route("/checkpoint", get(newest))
        .route("/checkpoint/witnessed", get(witnessed))
        .with_state(Arc::clone(&casebook))
        .merge(Router::new().route("/tile/{*path}", get(tile)).with_state((casebook, tracer, Arc::default())))
}

fn answer(kind: &'static str, cached: Cached, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, kind)], axum::Extension(cached), body.into()).into_response()
}

type Asking = (State<Arc<Casebook>>, Extension<Caller>);

async fn newest(asking: Asking) -> Response {
    note(asking, false).await
}

async fn witnessed(asking: Asking) -> Response {
    note(asking, true).await
}

async fn note((State(casebook), Extension(caller)): Asking, witnessed: bool) -> Response {
    if !sight::sees_proofs(&caller.viewer(&casebook)) {
        return RequestRefusal::UnknownPath.into_response();
    }
    let read = casebook.prover().read(move |reader| {
        let signed = checkpoint(reader, Position(0), witnessed)?;
        Ok(signed.checkpoint.note().to_owned())
    });
    read.await.map_or_else(|why| refused(&why), |note| answer(TEXT, BRIEFLY, note))
}

async fn tile(
    State((casebook, tracer, recusals)): State<(Arc<Casebook>, Tracer, Arc<Recusals>)>,
    Extension(caller): Extension<Caller>,
    Path(path): Path<String>,
) -> Response {
    let Some(asked) = Asked::parse(&path) else { return RequestRefusal::NoSuchTile.into_response() };
    let viewer = caller.viewer(&casebook);
    let records = asked.level.is_none();
    if !sight::sees_proofs(&viewer) || records && !sight::sees_every_record(&viewer) {
        return RequestRefusal::NoSuchTile.into_response();
    }
    // Records are what their readers were allowed to see when they asked: they are not kept for later.
    let cached = if records { BRIEFLY } else { FOR_EVER };
    let book = Arc::clone(&casebook);
    let read = casebook.prover().read(move |reader| match asked.level {
        Some(level) => Ok(reader.tile(level, asked.number, asked.width)?.concat()),
        None if recusals.concern(&book, reader, &viewer.user).map_err(NotProved::Broken)? => {
            Err(ProofError::NoTile.into())
        }
        None => Ok(prefixed(&reader.entries(asked.number, asked.width)?)?),
    });
    let bytes = match read.await {
        Ok(bytes) => bytes,
        Err(why) => return refused(&why),
    };
    if records {
        let last = casebook.reader().head().0.saturating_sub(1) / TILE_WIDTH as u64;
        let traced = tracer.carry(&caller.actor, asked.number, last, casebook.now()).await;
        if let Err(unrecorded) = traced {
            return RequestRefusal::Unrecorded(unrecorded.to_string()).into_response();
        }
    }
    answer(BYTES, cached, bytes)
}

/// Each record behind its length, two bytes, the higher first.
fn prefixed(records: &[Vec<u8>]) -> Result<Vec<u8>, ProofError> {
    let mut bytes = Vec::with_capacity(records.iter().map(|record| record.len() + 2).sum());
    for record in records {
        let length = u16::try_from(record.len()).map_err(|_| ProofError::Read("a record is too long".to_owned()))?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(record);
    }
    Ok(bytes)
}

fn refused(why: &NotProved) -> Response {
    let refusal = match why {
        NotProved::Proof(ProofError::NoTile | ProofError::NotCovered { .. }) => RequestRefusal::NoSuchTile,
        NotProved::NotWitnessed => RequestRefusal::NotWitnessed,
        NotProved::Busy => RequestRefusal::Busy,
        NotProved::Proof(error) => {
            tracing::error!(%error, "a tile could not be read");
            RequestRefusal::Unreadable
        }
        NotProved::Broken(reason) => {
            tracing::error!(reason, "reading a tile broke off");
            RequestRefusal::Unreadable
        }
    };
    refusal.into_response()
}
