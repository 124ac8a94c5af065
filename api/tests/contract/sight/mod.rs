//! Who sees what: every role, cases of the own and of another country, every class, every field and every mutation.

mod expected;
mod fields;
mod following;
mod leaks;
mod matrix;
mod mixed;
mod mixed_world;
mod mutations;
mod reports;
mod roots;
#[path = "../../../../domain/tests/rules/samples.rs"]
#[allow(dead_code, reason = "samples of events are asked for elsewhere")]
mod samples;
pub(crate) mod schema;
mod searching;
pub(crate) mod world;
