//! The system as people and programs meet it: one binary, over HTTP and WebSocket.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test stops where something is wrong")]

mod scenarios;
