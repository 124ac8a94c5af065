//! How long every report takes over 100 000 events, beside a plain reading of the same histories in the same run.
//!
//! `cargo bench -p projections --bench reports [-- EVENTS]` prints, for each report, its time, and how many times the time of
//! the reading that is. The limit of the project is two seconds.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    missing_docs,
    reason = "a measurement stops at the first surprise"
)]

use std::{ops::ControlFlow, time::Duration};

use domain::{Envelope, Event, case::scope};
use projections::reports::{self, Definition, Question, Records};

#[allow(dead_code, reason = "the tests use all of it")]
#[path = "../tests/reports/records.rs"]
mod records;

/// Events of one case, on average.
const EACH: usize = 80;

fn main() {
    let wanted = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(100_000_usize);
    let envelopes: Vec<Envelope> = fixtures::portfolio(wanted / EACH, EACH).collect();
    let named = envelopes.iter().find_map(|event| match &event.event {
        Event::Scope(scope::Event::CaseOpened(body)) => Some(body.reference.to_string()),
        _ => None,
    });
    let (log, case) = (records::Log::of(&envelopes), named.expect("there is a case"));
    drop(envelopes);
    let head = log.head();
    let (events, reading) = timed(|| {
        log.cases().into_iter().map(|case| log.history(case, head).expect("it reads").events.len()).sum::<usize>()
    });
    println!(
        "{events} events of {} cases; read plainly in {:.0} ms",
        log.cases().len(),
        reading.as_secs_f64() * 1_000.0
    );
    let mut slowest = (Duration::ZERO, "");
    for definition in reports::all() {
        let (rows, taken) = timed(|| rows(&log, definition, &case));
        let ratio = taken.as_secs_f64() / reading.as_secs_f64();
        println!(
            "    {:<30} {:>7.0} ms, {ratio:>5.1} x the reading, {rows} rows",
            definition.name,
            taken.as_secs_f64() * 1_000.0
        );
        slowest = slowest.max((taken, definition.name));
    }
    println!("slowest: {} in {:.2} s", slowest.1, slowest.0.as_secs_f64());
}

/// All rows of a report.
fn rows(log: &records::Log, definition: &Definition, case: &str) -> usize {
    let mut parameters: Vec<(String, String)> = Vec::new();
    for known in definition.parameters.iter().filter(|known| known.required) {
        let value = if known.name == "case" { case } else { "XA-TCG-3" };
        parameters.push((known.name.into(), value.into()));
    }
    if definition.name == "portfolio-change" {
        parameters.push(("earlierPosition".into(), (log.head().0 / 2).to_string()));
    }
    let question = Question { name: definition.name.into(), parameters, ..Question::default() };
    let mut rows = 0;
    let answered = reports::each(log, &question, &mut |_, _| {
        rows += 1;
        ControlFlow::Continue(())
    });
    answered.map(|_| rows).expect("it is answered")
}

/// What it answers, and how long this thread worked on it: other work on the machine does not count.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let before = worked();
    let answer = work();
    (answer, worked() - before)
}

fn worked() -> Duration {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(times.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok()).unwrap_or(0))
}
