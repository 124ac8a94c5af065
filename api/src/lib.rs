//! The case ledger's server, GraphQL API and command line.

pub mod transport;
