//! The 32 reports: on the ten scenarios, with the known answer written down.

mod access;
mod moments;
mod records;
mod scenarios;
mod shape;
