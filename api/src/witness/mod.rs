//! Witnesses (C2SP tlog-witness): others who sign, on machines of their own, that a log only ever grew.
//!
//! Two sides live here. [`serve`] is the witness: a small server that keeps one checkpoint for each log it watches and signs
//! the next only where it extends that one. [`Asking`] is the log's side: it takes its newest checkpoint round to the
//! witnesses of a policy, and keeps it once enough of them have signed. What a witness decides stands in
//! [`storage::proof::cosign`], what it remembers in [`storage::Witness`].
//!
//! Nothing here is secret. A request carries no credential beyond the log's own signature, and an answer none beyond the
//! witness's; both are checked, so the way between them needs no TLS. HTTPS is not spoken: where an office wants it, a tunnel
//! or a proxy in front does it.
//!
//! # What a witness answers
//!
//! | | |
//! |---|---|
//! | `POST /add-checkpoint` | 200 and its signature line; 400, 403, 404, 409 with the size it knows (`text/x.tlog.size`), 413, 422, 429, and 500 where it could not keep what it would have signed |
//! | `GET /` | its name, its public key, and of each log: origin, size, where its last checkpoint is |
//! | `GET /checkpoint/<id>` | the last checkpoint of one log, with the log's signature and its own, as a signed note; 404 where there is none. The id is the first 32 hexadecimal digits of the SHA-256 of the origin |
//!
//! The last two are for auditors: whoever holds a checkpoint from the log's own server compares it with what the witness saw.

mod asking;
mod board;
mod rate;
mod server;

pub use asking::{Asking, AskingError, LONGEST_PAUSE, USUAL_INTERVAL};
pub use board::{Board, WitnessState};
pub use server::{Watching, serve};
