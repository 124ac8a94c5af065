//! The case ledger's server, GraphQL API and command line.

pub mod casebook;
pub mod cli;
pub mod desk;
pub mod graphql;
pub mod scrub;
pub mod server;
pub mod submission;
pub mod token;
pub mod transport;
