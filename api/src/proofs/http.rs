//! The log as C2SP tlog-tiles serves it: `/checkpoint`, `/tile/<L>/<N>`, `/tile/entries/<N>`. The caller is known by then.

use axum::{
    Router,
    body::Body,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::Position;
use storage::proof::ProofError;

use super::{Asked, NotProved, Prover, checkpoint};
use crate::transport::{Cached, RequestRefusal};

const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// A checkpoint is soon behind; a tile never changes. Both are for the caller alone.
const BRIEFLY: Cached = Cached(HeaderValue::from_static("private, max-age=1"));
const FOR_EVER: Cached = Cached(HeaderValue::from_static("private, max-age=31536000, immutable"));

/// The routes, to be put behind the door that knows who calls.
pub fn router(prover: Prover) -> Router {
    Router::new()
        .route("/checkpoint", get(newest))
        .route("/checkpoint/witnessed", get(witnessed))
        .route("/tile/{*path}", get(tile))
        .with_state(prover)
}

fn answer(kind: &'static str, cached: Cached, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, kind)], axum::Extension(cached), body.into()).into_response()
}

async fn newest(State(prover): State<Prover>) -> Response {
    note(&prover, false).await
}

async fn witnessed(State(prover): State<Prover>) -> Response {
    note(&prover, true).await
}

async fn note(prover: &Prover, witnessed: bool) -> Response {
    let read = prover.read(move |reader| {
        let signed = checkpoint(reader, Position(0), witnessed)?;
        Ok(signed.checkpoint.note().to_owned())
    });
    read.await.map_or_else(|why| refused(&why), |note| answer(TEXT, BRIEFLY, note))
}

async fn tile(State(prover): State<Prover>, Path(path): Path<String>) -> Response {
    let Some(asked) = Asked::parse(&path) else { return RequestRefusal::NoSuchTile.into_response() };
    let read = prover.read(move |reader| match asked.level {
        Some(level) => Ok(reader.tile(level, asked.number, asked.width)?.concat()),
        None => Ok(prefixed(&reader.entries(asked.number, asked.width)?)?),
    });
    read.await.map_or_else(|why| refused(&why), |bytes| answer(BYTES, FOR_EVER, bytes))
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
