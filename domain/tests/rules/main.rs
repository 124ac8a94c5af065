//! The rules, tested in memory: what was recorded, what is asked, what follows. No I/O, no clock, no chance.

mod harness;
mod stages;

mod scope;
