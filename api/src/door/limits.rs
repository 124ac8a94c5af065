//! Every limit of connections, with its reason. Those of requests, documents and sockets stand in
//! [`transport::limits`](crate::transport::limits); the table for operators is in `api/DOOR.md`.

use std::time::Duration;

/// Connections at the same time: the 2,048 sockets of the transport, and as many again for requests. A connection takes
/// some 20 kB of ours and as much again with TLS, so that all of them stay under 200 MB.
pub const CONNECTIONS: usize = 4_096;

/// Connections of one address, where nothing else is said: an office of a hundred people behind one address, each with a
/// browser and a socket or two. A proxy in front has one address for everybody: then more must be said.
pub const CONNECTIONS_PER_ADDRESS: usize = 512;

/// Files and connections that everything but the door may have open: the log, its checkpoints, the register of persons,
/// backups.
pub const OTHER_HANDLES: u64 = 256;

/// Connections that wait in the system's queue until they are taken: some tenths of a second of a burst.
pub const WAITING: u32 = 1_024;

/// How long a TLS handshake may take: two round trips, and a satellite's take 0.6 s each.
pub const HANDSHAKE_TIME: Duration = Duration::from_secs(10);

/// How long the head of a request may take from its connection's beginning, or from the answer before it: so this is also
/// how long a connection may be idle. Clients that come back later connect anew.
pub const HEAD_TIME: Duration = Duration::from_secs(15);

/// How long nothing of an answer may be taken by its reader; then the line is cut.
pub const STALL_TIME: Duration = Duration::from_secs(20);

/// Bytes of the head of a request, and bytes that are read ahead of what is asked for: a token of 4 KiB, a query by GET,
/// and what a browser adds.
pub const HEAD_BYTES: usize = 32 << 10;

/// Header fields of a request.
pub const HEADERS: usize = 64;

/// Bytes that wait in the system for a reader, as asked for; Linux doubles it. Left alone it grows to 4 MB for each slow
/// reader. With 128 KiB a line of 0.6 s still carries 400 kB a second.
pub const SEND_BUFFER: u32 = 128 << 10;

/// Bytes that wait in the system for us. No body is longer than 128 KiB, and it is read as it comes.
pub const RECEIVE_BUFFER: u32 = 128 << 10;

/// How long to wait before the next connection where taking one failed: out of handles, mostly.
pub const AFTER_FAILURE: Duration = Duration::from_millis(50);

/// How many days before its end a certificate is said to be near it, at the start and each day.
pub const CERTIFICATE_NEAR_END_DAYS: i64 = 30;
