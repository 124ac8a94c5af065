//! Reports over a store: what `projections::reports` needs to know of a log, with the eyes of whoever asks.
//!
//! A report reads every case that is reached, off the runtime's workers and in turn with other searches. The views are held
//! for one case at a time, so that recording goes on.

mod proving;
mod records;

pub use records::{Eyes, LogRecords};
