//! The rules, tested in memory: what was recorded, what is asked, what follows. No I/O, no clock, no chance.

mod harness;
mod stages;

mod authority;
mod closing;
mod codec;
mod correction;
mod coverage;
mod decision;
mod delivery;
mod duties;
mod emergency;
mod intervention;
mod mechanism;
mod mitigation;
mod monitoring;
mod preconditions;
mod risk;
mod samples;
mod scope;
mod suspension;
