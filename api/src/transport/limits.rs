//! Every limit of the transport, in one place. Time limits stand in [`TransportSettings`](super::TransportSettings),
//! because tests shorten them; those of connections in [`crate::door`].

use std::num::{NonZeroU32, NonZeroUsize};

use super::Rate;

/// Longest GraphQL document, in bytes.
pub const DOCUMENT_BYTES: usize = 32 * 1024;

/// Most tokens (names, punctuators, numbers, strings) in a document.
pub const DOCUMENT_TOKENS: usize = 2_000;

/// Longest name in a document, in bytes. For an unknown one the library compares every known name with it, letter by
/// letter and once for each spread of its fragment.
pub const NAME_BYTES: usize = 128;

/// Deepest nesting of `{`, `[` and `(`. The parser recurses once per level, and its overflow ends the process: on a stack
/// of 2 MiB, 2,000 brackets did in a release build with an older pest. The stack guard in pest 2.9.6 is not enough: in a
/// debug build it turns 2,000 brackets into a parse error, and 500 still overflow.
pub const DOCUMENT_NESTING: usize = 40;

/// Most aliases written in a document.
pub const ALIASES: usize = 30;

/// Most directives written in a document.
pub const DIRECTIVES: usize = 20;

/// Most fields at the root of one operation, fragments expanded.
pub const ROOT_FIELDS: usize = 10;

/// Most fields in all operations of a document, fragments expanded. The library's validation expands fragments without
/// a memo, so its work is this number and not the document's length: 30 fragments that each spread the next one twice
/// are 1.1 kB and 2^30 fields. The standard introspection query has about 250.
pub const EXPANDED_FIELDS: usize = 1_000;

/// Longest chain of fragments that spread one another.
pub const FRAGMENT_CHAIN: usize = 20;

/// Most errors in the answer to a document that does not fit the schema: the library repeats an error for each spread of
/// its fragment.
pub const REQUEST_ERRORS: usize = 20;

/// Longest message of such an error, in bytes: the library quotes the value that it refuses.
pub const REQUEST_ERROR_BYTES: usize = 1_000;

/// Largest body of a POST request, in bytes.
pub const HTTP_BODY_BYTES: usize = 128 * 1024;

/// Largest WebSocket message and frame that a client may send, in bytes.
pub const WS_MESSAGE_BYTES: usize = 64 * 1024;

/// Largest WebSocket message that we send, in bytes: a larger answer becomes an `error` for its operation.
pub const WS_ANSWER_BYTES: usize = 1024 * 1024;

/// Most bytes that may wait in a socket's write buffer: one answer and its frame's head, with room for a ping. Over it
/// the WebSocket library fails the whole socket, hence [`WS_ANSWER_BYTES`] below it.
pub const WS_WRITE_BUFFER_BYTES: usize = WS_ANSWER_BYTES + 4 * 1024;

/// A socket's read buffer. The library's default of 128 KiB is kept per socket: 143 kB per subscriber against 17 kB.
pub const WS_READ_BUFFER_BYTES: usize = 4 * 1024;

/// Most operations that run at the same time on one socket.
pub const WS_OPERATIONS: usize = 16;

/// Longest id of an operation on a socket, in bytes.
pub const WS_OPERATION_ID_BYTES: usize = 128;

/// Longest reason in a close frame. A frame holds 123 bytes; a longer reason makes the close itself fail, and the
/// client sees 1006 and no reason.
pub const WS_CLOSE_REASON_BYTES: usize = 120;

/// Most sockets open at the same time.
pub const WS_CONNECTIONS: usize = 2_048;

/// Pings that may stay unanswered; when the next one is due, the socket is cut.
pub const WS_UNANSWERED_PINGS: u32 = 2;

/// Longest bearer token, in bytes: none of ours is near it, and hashing starts only below it.
pub const TOKEN_BYTES: usize = 4 * 1024;

/// Most sockets of one identity: the pages that somebody has open, and the programs of a dashboard.
pub const IDENTITY_SOCKETS: usize = 64;

/// Most subscriptions of one identity, over all its sockets. Each reads the log for itself.
pub const IDENTITY_SUBSCRIPTIONS: usize = 256;

/// What one address may ask as a stranger. A page that loads before somebody logs in is a few dozen requests, and an
/// office shares an address; a token has 256 bits, so that no rate here makes guessing it worthwhile.
pub const STRANGER_RATE: Rate = Rate { burst: at_least_one(200), a_second: at_least_one(20) };

/// What one identity may ask, in the price of [`price`](super::price): some 5,000 of the smallest requests a second, or
/// 25 of the largest. Two cores answer 7,700 histories of 50 events a second, at a price of about 50 each; so nobody
/// takes more than about an eighth of them for long. An operator says otherwise with --points-per-second.
pub const IDENTITY_RATE: Rate = Rate { burst: at_least_one(100_000), a_second: at_least_one(50_000) };

/// What any document costs: its token, its parsing and its answer's head.
pub const LEAST_PRICE: NonZeroU32 = at_least_one(10);

/// What costs this beside its fields may read thousands of events one after the other: [what always does](READ_MUCH), a page of
/// events of some countries or offices or for a caller of whom only the events themselves tell which they see, a view over
/// all cases of a past moment, and a subscription that begins at a position.
pub const READING_PRICE: u64 = 500;

/// The field that gives one case, whose past is folded from its own events.
pub const CASE: &str = "case";

/// The field of a case for which the registry of a past moment is folded from the whole log.
pub const GATES: &str = "gates";

/// Arguments that ask about a past moment.
pub const PAST: [&str; 2] = ["asOf", "effectiveOn"];

/// Below which paths exports are.
pub const EXPORTS: &str = "/export/";

/// What an export costs before its first byte: as much as five searches. How many go on at the same time is bounded too.
pub const EXPORT_PRICE: NonZeroU32 = at_least_one(2_500);

/// What a picture of the past costs, whose log may be read from its beginning: as much as a view over all cases of then.
pub const PICTURE_OF_PAST_PRICE: NonZeroU32 = at_least_one(500);

/// The field that gives events across all cases.
pub const EVENTS: &str = "events";

/// The fields that read much whatever they are asked: they judge every event that holds a word, or fold a case from its
/// record, or many. Beside each, below which field, or in a fragment on which type, one of the same name is a plain one.
pub const READ_MUCH: [(&str, &[&str]); 7] = [
    ("search", &[]),
    ("report", &["report", "ReportAnswer"]),
    ("casesAsOf", &[]),
    ("decisionDossier", &[]),
    ("steps", &["interventions", "Intervention"]),
    ("diff", &[]),
    ("blame", &[]),
];

/// Lists that are as long as this where the document says nothing, by the field's name.
pub const LISTS: [(&str, u64); 1] = [("recipients", 100)];

/// Addresses, and identities, whose rate is remembered, the latest ones: about 200 bytes each.
pub const RATE_KEYS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(8_191);

const fn at_least_one(number: u32) -> NonZeroU32 {
    NonZeroU32::MIN.saturating_add(number.saturating_sub(1))
}
