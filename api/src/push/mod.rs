//! What leaves by itself: alerts to receivers by webhook, and to people by e-mail ([`mail`]).
//!
//! Each receiver is a person's subscription by other means. It is configured with a user, a role and an office, and is sent the
//! alerts that this person would be sent, by the same rules, asked anew at every try; where the event behind an alert is
//! strictly confidential, or not seen, the message says that there is one, of which kind and in which case, and not of what.
//!
//! A message is a CloudEvents 1.0 event in JSON ([`message`]), signed by Standard Webhooks ([`sign`]). It is sent at least
//! once, in the order of the log: a receiver's place in the log is written down, sealed, after each delivery, and where it is
//! lost everything is sent again, never skipped ([`course`]). The same event bears the same `id` every time. What does not
//! arrive is tried for a day with growing pauses, then put aside, and that is an alert itself: `RecordFailure`, once as long
//! as it lasts.
//!
//! A receiver is called over TLS, at no address of a private network, without following a redirect ([`post`], [`addresses`]);
//! each of the three can be allowed for one receiver, but the last.
//!
//! | Limit | |
//! |---|---|
//! | receivers | 32, each a task of its own, which holds 64 events at most |
//! | one message | 8 seconds; 4 KiB of the answer are read and thrown away |
//! | pauses | 5 seconds, doubled up to an hour, half of it by chance; 24 hours and 20 tries at least |
//! | put aside | 1,000 events; then the next one is tried on, and nothing is lost |
//! | log of deliveries | 500 tries of each receiver |

mod addresses;
mod asked;
pub(crate) mod cloudevent;
mod course;
mod desk;
mod endpoint;
pub(crate) mod mail;
mod message;
mod post;
mod receiver;
mod sign;
#[cfg(test)]
mod tests;
mod tried;
mod trouble;
mod work;

pub(crate) use asked::{Asked, Wanted};
pub(crate) use course::fitted;
pub use desk::Pushes;
pub(crate) use endpoint::{Filter, OVERLAP_HOURS, Viewing};
