//! How far long work has come, on standard error: a bar on a terminal, now and then a plain line elsewhere, JSON Lines
//! under `--json`.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

/// How often a plain line is written: signs of life, not a full log.
const PLAIN: Duration = Duration::from_secs(10);

/// How often a line of JSON is written.
const JSON: Duration = Duration::from_secs(1);

/// A piece of long work.
pub(crate) struct Progress {
    doing: &'static str,
    of: &'static str,
    done: u64,
    /// How much there is, where that is known beforehand.
    total: Option<u64>,
    told: Instant,
    shown: Shown,
}

enum Shown {
    Bar(ProgressBar),
    Lines { json: bool, sink: Box<dyn Write + Send> },
}

impl Progress {
    /// Begins: `doing` as in "rebuilding", `of` as in "events".
    pub(crate) fn begin(doing: &'static str, of: &'static str, total: Option<u64>, json: bool) -> Self {
        let terminal = io::stderr().is_terminal() && !json;
        let shown = if terminal {
            Shown::Bar(bar(doing, of, total))
        } else {
            Shown::Lines { json, sink: Box::new(io::stderr()) }
        };
        Self { doing, of, done: 0, total, told: Instant::now(), shown }
    }

    /// One more is done.
    pub(crate) fn one(&mut self) {
        self.set(self.done + 1);
    }

    /// So many are done, of so many: for work that learns its length on the way.
    pub(crate) fn of(&mut self, done: u64, total: u64) {
        self.total = Some(total);
        if let Shown::Bar(bar) = &self.shown {
            bar.set_length(total);
        }
        self.set(done);
    }

    /// So many are done.
    pub(crate) fn set(&mut self, done: u64) {
        self.done = done;
        match &self.shown {
            Shown::Bar(bar) => bar.set_position(done),
            Shown::Lines { .. } => self.tell(Instant::now()),
        }
    }

    /// All is done. Under `--json` that is always told, however quickly it went.
    pub(crate) fn finish(mut self) {
        if let Shown::Lines { json: true, .. } = &self.shown {
            self.line();
        }
    }

    fn tell(&mut self, now: Instant) {
        let Shown::Lines { json, .. } = &self.shown else { return };
        if now.duration_since(self.told) >= if *json { JSON } else { PLAIN } {
            self.told = now;
            self.line();
        }
    }

    fn line(&mut self) {
        let Self { doing, of, done, total, shown: Shown::Lines { json, sink }, .. } = self else { return };
        let line = match (*json, *total) {
            (true, _) => {
                json!({ "type": "progress", "doing": doing, "of": of, "done": done, "total": total }).to_string()
            }
            (false, Some(total)) => format!(" {doing}: {done} of {total} {of}"),
            (false, None) => format!(" {doing}: {done} {of}"),
        };
        // Whoever closed standard error does not want to hear of it; the work goes on.
        drop(writeln!(sink, "{line}"));
    }
}

impl Drop for Progress {
    /// Work that broke off leaves no bar behind its message.
    fn drop(&mut self) {
        if let Shown::Bar(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }
}

fn bar(doing: &str, of: &str, total: Option<u64>) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
    let template = match total {
        Some(_) => format!(" {doing}  {{bar:30}} {{human_pos}}/{{human_len}} {of}  {{eta}}"),
        None => format!(" {doing}  {{human_pos}} {of}  {{elapsed}}"),
    };
    match ProgressStyle::with_template(&template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn told(json: bool, total: Option<u64>, seconds: &[u64]) -> String {
        let (kept, start) = (Kept::default(), Instant::now());
        let shown = Shown::Lines { json, sink: Box::new(kept.clone()) };
        let mut progress = Progress { doing: "rebuilding", of: "events", done: 0, total, told: start, shown };
        for second in seconds {
            progress.done += 1;
            progress.tell(start + Duration::from_secs(*second));
        }
        progress.finish();
        let bytes = kept.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn short_work_is_silent_and_long_work_gives_a_plain_line_each_ten_seconds() {
        assert_eq!(told(false, Some(5), &[1, 2, 9]), "");
        assert_eq!(
            told(false, Some(5), &[1, 11, 12, 20, 22]),
            " rebuilding: 2 of 5 events\n rebuilding: 5 of 5 events\n"
        );
        assert_eq!(told(false, None, &[10]), " rebuilding: 1 events\n");
    }

    #[test]
    fn under_json_every_line_is_json_and_the_end_is_always_told() {
        let lines = told(true, Some(3), &[0, 1, 1]);
        let done: Vec<_> = lines
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .map(|line| (line["type"].clone(), line["done"].as_u64(), line["total"].as_u64()))
            .collect();
        assert_eq!(done, [("progress".into(), Some(2), Some(3)), ("progress".into(), Some(3), Some(3))]);
    }
}
