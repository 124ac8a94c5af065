//! The rules, tested in memory: what was recorded, what is asked, what follows. No I/O, no clock, no chance.

mod harness;
mod stages;

mod closing;
mod correction;
mod decision;
mod delivery;
mod emergency;
mod intervention;
mod mechanism;
mod mitigation;
mod monitoring;
mod preconditions;
mod risk;
mod scope;
mod suspension;
