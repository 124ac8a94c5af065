//! The 32 reports: on the ten scenarios, with the known answer written down.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop at the first surprise, as tests do"
)]

mod access;
mod moments;
mod records;
mod scenarios;
mod shape;
