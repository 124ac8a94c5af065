//! The whole system, from outside: what suites need to drive the real binary over HTTP and WebSocket.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite stops where the system is not as it must be"
)]

mod binary;
mod browser;
mod client;
mod events;
mod load;
mod node;
mod play;
mod python;
mod server;
mod socket;
mod witness;

pub use binary::{Binary, copy_of, said, text};
pub use browser::chromium;
pub use client::{Answer, Client, exchange};
pub use events::{Event, Events};
pub use load::{Given, Load, let_in};
pub use node::node_folder;
pub use play::{CASE, Player};
pub use python::python;
pub use server::Server;
pub use socket::Socket;
pub use witness::{Watcher, key_of, size_of};

/// How long a suite waits for anything before it says that it does not come.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_secs(120);
