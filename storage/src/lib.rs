//! The event log: an embedded sled store whose acknowledged events survive a power cut.
//!
//! [`EventLog`] writes, [`LogReader`] reads. The log of records is the only truth: indexes are built from it when the
//! store is opened, and [`Snapshots`] may be deleted at any time. What holds:
//!
//! - What [`EventLog::append`] returned without an error is on the disk; readers see an event only when it is.
//! - Positions have no gaps. Every scan asserts it and fails loudly on a hole; nothing is ever skipped.
//! - The events of one command are there together or not at all, and no command is there twice.
//! - After a failed write, flush or sync nothing is appended any more until the store is opened anew. Reading goes on,
//!   but for this: where sled itself met the failure (a full disk), it refuses older pages that it was moving at that
//!   moment, with an error, until then.
//! - The log never became shorter than its last checkpoint, and nothing before it was altered; otherwise it does not open.
//!
//! The crate has no rules: it would append nonsense, at the right revision.
//!
//! A store is a folder: `FORMAT`, `LOCK`, `signing.key` and `retired.keys`, `checkpoint.a`, `checkpoint.b` and
//! `checkpoint.witnessed`, `log/` (sled's; `log.before` while it is opened after a crash), `snapshots/`, `persons/`; what serves it
//! keeps `passwords`, `tokens.used`, `scrub.last`, `backup.last`, `syslog.last`, `attempts.a` and `attempts.b`, `webhooks.json`,
//! `mail.json`, `push/` and, while it does, `operator.json` there too. A [`Witness`] of other logs has a folder of its own.

// The samples of the tests name this crate as any other crate does.
#[cfg(test)]
extern crate self as storage;

mod append_error;
mod aside;
pub mod backup;
mod cache;
mod checkpoint;
mod earlier;
mod error;
mod files;
mod frame;
mod ground;
mod index;
mod keys;
mod lines;
mod lock;
mod log;
mod opening;
mod options;
mod packing;
mod persons;
pub mod proof;
mod reader;
mod record;
mod restoring;
#[cfg(test)]
#[allow(dead_code, reason = "shared with programs that need more of it")]
#[path = "../tests/storage/samples.rs"]
mod samples;
mod scrub;
mod sealed;
mod snapshot;
mod tiles;
mod torn;
pub mod upgrading;
pub mod verification;
mod witness;

pub use append_error::AppendError;
pub use cache::RECENT_EVENTS;
pub use checkpoint::{CHECKPOINT_INTERVAL, Signed, read_copy};
pub use error::{Damage, RecordError, StateError, StorageError};
pub use files::free_bytes;
pub use frame::{Frame, MAX_RECORD_BYTES, RECORD_FORMAT};
pub use index::MAX_POSITION;
pub use keys::{adopt_next_key, attest, next_key, pending_key, public_keys, signing_key};
pub use lines::{Kept, LONGEST_LINE, Lines};
pub use lock::STORE_FORMAT;
pub use log::{Appended, Commit, EventLog, MAX_APPEND_EVENTS, MAX_COMMIT_BYTES, bytes_of};
pub use opening::{Fold, Opening, Unfinished};
pub use options::{CACHED_EVENTS, ENGINE_CACHE_BYTES, Fault, MAX_OPENING_THREADS, Options, SEGMENT_BYTES, Step};
pub use packing::{pack_state, unpack_state};
pub use persons::{MAX_PERSON_BYTES, Persons};
pub use reader::{ALL_REVISIONS, LogReader, MAX_READ_EVENTS, Recorded};
pub use record::{MAX_STATE_BYTES, decode, decode_state, encode, encode_state};
pub use scrub::{Flaw, Scrub};
pub use sealed::{open_line, seal_line};
pub use snapshot::{MAX_SNAPSHOT_BYTES, Snapshot, Snapshots};
pub use tiles::Tiles;
pub use witness::{MAX_WATCHED_LOGS, NotCosigned, Watched, Witness, WitnessError};
