//! Signs of life of what takes long: a bar on a terminal, a line now and then elsewhere, JSON Lines for programs.

use std::{
    io::IsTerminal,
    time::{Duration, Instant},
};

use anyhow::Result;
use indicatif::ProgressBar;
use serde_json::json;

use crate::cli::out;

const FOR_PROGRAMS: Duration = Duration::from_secs(1);
const FOR_LOGS: Duration = Duration::from_secs(10);

/// Tells how far something is.
pub(super) struct Progress {
    bar: ProgressBar,
    doing: &'static str,
    json: bool,
    told: Instant,
}

impl Progress {
    pub(super) fn begin(doing: &'static str, json: bool) -> Result<Self> {
        Ok(Self { bar: out::bar(0, doing, "records", json)?, doing, json, told: Instant::now() })
    }

    pub(super) fn tell(&mut self, done: u64, total: u64) {
        self.bar.set_length(total);
        self.bar.set_position(done);
        let pause = if self.json { FOR_PROGRAMS } else { FOR_LOGS };
        if self.told.elapsed() < pause {
            return;
        }
        self.told = Instant::now();
        if self.json {
            // A reader that went away is noticed when the summary is written.
            drop(out::json(&json!({ "type": "progress", "doing": self.doing, "done": done, "total": total })));
        } else if !std::io::stderr().is_terminal() {
            eprintln!(" {}  {done}/{total} records", self.doing);
        }
    }

    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
