//! The views on the ten scenarios: contiguity, laws, and each projection's questions.

mod folds;
mod harness;
mod laws;
mod queries;
mod trail;
