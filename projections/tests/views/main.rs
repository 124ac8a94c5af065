//! The views on the ten scenarios: contiguity, laws, and each projection's questions.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop at the first surprise, as tests do"
)]

mod alerts;
mod folds;
mod harness;
mod laws;
mod queries;
mod seen;
mod standing;
mod trail;
