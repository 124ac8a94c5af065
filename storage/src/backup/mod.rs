//! Backups: the records of a log up to a position, with the proof that they are all of them.
//!
//! A backup is a folder. It is made from the records and a signed checkpoint alone, so it can be made while the store is
//! being written, by anybody who may read the log; and it proves itself: the tree over the records, and the heads of all
//! streams, must come to what the log signed.
//!
//! ```text
//! manifest                what belongs to the backup: JSON, then a line with the SHA-256 of all bytes before it, in hex
//! records-<a>-<b>.part    the records of positions a to b; both numbers in decimal
//! checkpoint-<n>          the log's signed checkpoint at size n: a C2SP signed note (tlog-checkpoint)
//! signing.key             only where it was asked for: the private key of the log, mode 0600
//! drills.jsonl            how the drills ended: one JSON object a line, its last field the SHA-256 of the object without it
//! LOCK                    held while a backup is written
//! ```
//!
//! **Manifest**, format 1: `format`; `store_format` of the log; `origin`, the log's name; `size`, the last position;
//! `root`, the RFC 6962 root there, in hex; `taken_at`; `taken_by`; `keys`, the log's public keys in the C2SP form, the
//! newest first; `checkpoint`, the signed checkpoint of `size`; `earlier`, those of up to 1,000 backups that this one goes on from,
//! oldest first; `parts`, in order and without gaps from position 1 on. A checkpoint has `file`, `size`, `bytes`, `sha256`; a part
//! has `file`, `first`, `last`, `bytes`, `sha256`. Numbers are JSON numbers, hashes lower-case hex.
//!
//! **Part**: the eight bytes `HRDDREC1`, the first and the last position (u64, big-endian), each record as an entry of C2SP
//! tlog-tiles (its length as u16, big-endian, then its bytes), and the SHA-256 of all before.
//!
//! **Order of writing**: parts, checkpoint, reading everything back, manifest. Each file is written beside, synced, renamed
//! into place, and the folder is synced. What the manifest does not name does not belong to the backup; whole parts that an
//! interrupted run left behind are taken up by the next one. A file that the manifest names is never written again.
//!
//! A later release must go on reading format 1; a format it does not know is refused, never guessed at.

mod check;
mod create;
mod drills;
mod error;
mod folder;
mod manifest;
mod part;
mod recompute;
mod restore;
mod source;

pub use check::{Asked, Backup, Checked};
pub use create::{Created, DEFAULT_PART_BYTES, Making, create};
pub use drills::Drill;
pub use error::BackupError;
pub use manifest::{BACKUP_FORMAT, KeptCheckpoint, KeptPart, MAX_MANIFEST_BYTES, Manifest, Unread};
pub use part::{MAX_PART_BYTES, Part};
pub use restore::{Recording, Restored, Restoring, restore, restore_recorded};
pub use source::{OpenStore, Source};

/// Told how many of how many records are done.
pub type Progress<'a> = dyn FnMut(u64, u64) + 'a;
