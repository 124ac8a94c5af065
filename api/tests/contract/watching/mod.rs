//! The clock over the real store, with an hour of the test's own.

mod backups;
mod failing;
mod judged;
mod portfolio;
mod turns;
mod years;
