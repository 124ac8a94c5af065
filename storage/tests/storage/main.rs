//! The event log, from outside: what every implementation of it must do, and what this one does when things go wrong.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]

mod backups;
mod contract;
mod failing;
mod golden;
mod opening;
mod proofs;
mod records;
#[allow(dead_code, reason = "shared with programs that need more of it")]
mod samples;
mod scenarios;
mod snapshots;
mod tampering;
mod upgrades;
mod verifying;
mod witnessing;
