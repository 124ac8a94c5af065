//! The 32 reports: on the ten scenarios, with the known answer written down, and against a second computation from the
//! raw log, on the scenarios and on a generated caseload.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop at the first surprise, as tests do"
)]

mod access;
mod compared;
mod effective;
mod moments;
mod oracle;
mod records;
mod scenarios;
mod shape;
