//! The case ledger's server, GraphQL API and command line.

#[cfg(without_proof)]
compile_error!("without_proof is for storage/benches/proof.rs alone: what is served proves what it holds");

pub mod attempts;
pub mod backed_up;
mod beside;
pub mod bundle;
pub mod caller;
pub mod casebook;
pub mod cli;
mod client;
pub mod desk;
pub mod door;
mod dossier;
mod erasure;
pub mod exports;
pub mod failures;
mod founding;
pub mod gallery;
pub mod graphql;
pub mod identity;
pub mod outcome;
mod page;
pub mod past;
pub mod pictures;
pub mod proofs;
pub mod push;
mod register;
pub mod reports;
pub mod room;
mod ruling;
pub mod scrub;
pub mod search;
pub mod security;
pub mod server;
pub mod sight;
mod spreadsheet;
mod stepping;
pub mod submission;
pub mod transport;
pub mod turns;
pub mod watch;
pub mod witness;
pub mod words;
