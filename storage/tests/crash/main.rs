//! What a power cut leaves, at every operation of a recorded workload.
//!
//! A child process works on the real log (`workload.rs`) while its system calls are watched (`recording.rs`), so that every
//! write, truncation, renaming and sync under the store is known, sled's own among them. From that the disk is built as it
//! may be after a cut at each place between two operations (`disk.rs`): what was synced is there; of what was not, any
//! part may be missing. The log is opened from each such image and judged (`judge.rs`).
//!
//! sled's `flush` ends in `sync_file_range`, which promises nothing: it does not count as a sync here.
//!
//! The suite sees 10,000 cuts and more. Ten times as many, in release mode, with another seed each time:
//!
//!     HRDD_CRASH_SEED=$RANDOM cargo test --release -p storage --test crash -- --ignored --nocapture hundred

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite stops where the log fails"
)]
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod cutting;
mod disk;
mod erasing;
mod judge;
mod putting_back;
mod recording;
#[allow(dead_code, reason = "shared with programs that need more of it")]
#[path = "../storage/samples.rs"]
mod samples;
mod splits;
mod workload;
