//! The rules, tested in memory: what was recorded, what is asked, what follows. No I/O, no clock, no chance.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test that meets something else than it expects fails there"
)]

mod fields;
mod from_events;
mod harness;
mod stages;

mod access;
mod acts;
mod alert_life;
mod alert_rules;
mod alerts;
mod authority;
mod clocks;
mod closing;
mod codec;
mod confidence;
mod correction;
mod coverage;
mod deadlines;
mod decision;
mod delivery;
mod document;
mod dossier;
mod duties;
mod emergency;
mod endorsement;
mod gates;
mod hindsight;
mod intervention;
mod laws;
mod ledger;
mod limits;
mod mechanism;
mod mitigation;
mod monitoring;
mod preconditions;
mod reach;
mod references;
mod risk;
mod samples;
mod scope;
mod screening;
mod sequences;
mod sight;
mod status;
mod suspension;
mod watch;
