#![allow(clippy::unwrap_used, clippy::wildcard_enum_match_arm, reason = "a benchmark that breaks off says where")]
//! Every report from a store, as it is answered, beside a plain look at every event of the same store, in one run:
//! `cargo bench -p api --bench stored_reports`; the environment variable HRDD_BENCH_EVENTS says for how many events it
//! asks; of 130,000, where it says nothing, come some 100,000. Ratios, not times, are claims. The
//! first report finds no history in the cache; those after it do, as far as the cache goes.

use std::{
    ops::ControlFlow,
    path::Path,
    time::{Duration, Instant},
};

use api::{
    casebook::{Casebook, Setting},
    reports::{Eyes, LogRecords},
};
use domain::{Event, Position, case::scope, terms::UserId};
use projections::{
    Views,
    reports::{self, Definition, Question},
};
use storage::{Commit, EventLog, Options};

/// Events of one case, on average.
const EACH: usize = 80;

fn main() {
    let wanted: usize = std::env::var("HRDD_BENCH_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(130_000);
    let folder = tempfile::tempdir().unwrap();
    let case = filled(folder.path(), wanted);
    let casebook = Casebook::open_in(folder.path(), Setting::default(), &mut || ()).unwrap();
    // Twice, as what is read first warms what is read after it; the second counts.
    let (events, first) = timed(|| scan(&casebook));
    let (_, scanned) = timed(|| scan(&casebook));
    println!(
        "reports: {events} events read one after the other in {:.2} s, then {:.2} s",
        first.as_secs_f64(),
        scanned.as_secs_f64()
    );
    let mut slowest = (Duration::ZERO, "");
    for definition in reports::all() {
        let (rows, taken) = timed(|| rows(&casebook, definition, &case));
        let ratio = taken.as_secs_f64() / scanned.as_secs_f64();
        println!(
            "reports: {:<30} {:>6.2} s = {ratio:>5.2} of that reading, {rows} rows",
            definition.name,
            taken.as_secs_f64()
        );
        slowest = slowest.max((taken, definition.name));
    }
    let ratio = slowest.0.as_secs_f64() / scanned.as_secs_f64();
    println!("reports: slowest: {} in {:.2} s = {ratio:.2} of the reading", slowest.1, slowest.0.as_secs_f64());
    casebook.close();
}

/// A store of the scenarios' histories, again and again; the reference of its first case.
fn filled(folder: &Path, events: usize) -> String {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let (mut commits, mut case): (Vec<Commit>, Option<String>) = (Vec::new(), None);
    for envelope in fixtures::portfolio(events / EACH, EACH) {
        if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event {
            case.get_or_insert_with(|| body.reference.to_string());
        }
        match commits.last_mut().filter(|last| last.envelopes.first().unwrap().command == envelope.command) {
            Some(last) => last.envelopes.push(envelope),
            None => {
                if commits.len() > 4_000 {
                    log.append(std::mem::take(&mut commits)).unwrap();
                }
                commits.push(Commit { envelopes: vec![envelope] });
            }
        }
    }
    log.append(commits).unwrap();
    case.unwrap()
}

/// Reads every event, and nothing else.
fn scan(casebook: &Casebook) -> usize {
    let (mut last, mut count) = (Position(0), 0);
    loop {
        let page = casebook.reader().after(last, 512).unwrap();
        let Some(end) = page.last() else { return count };
        last = end.position;
        count += page.len();
    }
}

/// All rows of a report, with all eyes.
fn rows(casebook: &Casebook, definition: &Definition, case: &str) -> usize {
    let needed = definition.parameters.iter().filter(|known| known.required);
    let value = |name: &str| if name == "case" { case } else { "XA-TCG-3" };
    let mut parameters: Vec<(String, String)> =
        needed.map(|known| (known.name.to_owned(), value(known.name).to_owned())).collect();
    if definition.name == "portfolio-change" {
        parameters.push(("earlierPosition".into(), (casebook.reader().head().0 / 2).to_string()));
    }
    let eyes = Eyes { viewer: None, user: UserId::new("operator").unwrap(), today: casebook.now().day() };
    let views = |ask: &mut dyn FnMut(&Views)| ask(&casebook.views());
    let records = LogRecords::new(casebook.reader().clone(), views, eyes);
    let question = Question { name: definition.name.into(), parameters, ..Question::default() };
    let mut rows = 0;
    let told = reports::each(&records, &question, &mut |_, _| {
        rows += 1;
        ControlFlow::Continue(())
    });
    told.map(|_| rows).unwrap()
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}
