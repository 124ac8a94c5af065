//! The 32 reports: on the ten scenarios, with the known answer written down.

mod records;
mod shape;
