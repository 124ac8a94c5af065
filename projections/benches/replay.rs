//! How fast a log is folded: a million envelopes of 20 000 cases, 50 events each, on one core.
//!
//! `cargo bench -p projections [-- CASES]` prints events a second and the memory that stays.

#![allow(clippy::expect_used, missing_docs, reason = "a measurement stops at the first surprise")]

use std::time::Duration;

use domain::{
    Case, Envelope, Event, Position, Revision, Stream,
    case::scope,
    terms::{CaseId, Reference},
};
use projections::{
    AgendaFilter, Histories, Order, Paging, RegisterFilter, RegisterSort, TallyFilter, TrailFilter, Views,
};

/// Events of one case.
const EVENTS: u32 = 50;
/// How many are made before the clock runs.
const CHUNK: usize = 5_000;

/// Scenario 1 up to its 50th event records no correction.
struct NoHistories;

impl Histories for NoHistories {
    fn history(&self, _: CaseId, _: Position) -> Result<Vec<Envelope>, String> {
        Err("no correction was expected".into())
    }
}

fn main() {
    let cases = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(20_000_u32);
    let mut ledger = fixtures::Ledger::founded().expect("the prelude plays");
    let prelude = ledger.log().to_vec();
    for scenario in fixtures::scenarios().expect("the scenarios read").iter().take(1) {
        ledger.play_all(scenario, |_, _, _| Ok(())).expect("the scenario plays");
    }
    let mut template: Vec<Envelope> =
        ledger.log().iter().filter(|envelope| envelope.stream.case().is_some()).cloned().collect();
    template.truncate(EVENTS as usize);
    assert_eq!(template.len(), EVENTS as usize, "the first scenario has 50 events");

    memory(&template);
    let one_by_one = |number: u32| (number / EVENTS, number % EVENTS);
    let in_turn = |number: u32| (number % cases, number / cases);
    run("one case after the other, settled once", cases, &prelude, &template, one_by_one, usize::MAX, true);
    run("all cases in turn, settled once", cases, &prelude, &template, in_turn, usize::MAX, false);
    run("all cases in turn, settled every 256", cases, &prelude, &template, in_turn, 256, false);
}

fn run(
    name: &str,
    cases: u32,
    prelude: &[Envelope],
    template: &[Envelope],
    order: impl Fn(u32) -> (u32, u32),
    batch: usize,
    memory: bool,
) {
    let before = memory.then(resident);
    let mut views = Views::new();
    for envelope in prelude {
        views.apply(envelope, &NoHistories).expect("the prelude folds");
    }
    let (mut applying, mut settling) = (Duration::ZERO, Duration::ZERO);
    let numbers: Vec<u32> = (0..cases * EVENTS).collect();
    for chunk in numbers.chunks(CHUNK) {
        let start = views.position().0 + 1;
        let made: Vec<Envelope> = chunk
            .iter()
            .zip(start..)
            .map(|(number, position)| {
                let (case, event) = order(*number);
                stamped(template.get(event as usize).expect("an event of the template"), case, position)
            })
            .collect();
        for part in made.chunks(batch.min(CHUNK)) {
            let clock = worked();
            for envelope in part {
                views.apply(envelope, &NoHistories).expect("the envelope comes next");
            }
            applying += worked() - clock;
            if batch != usize::MAX {
                let clock = worked();
                views.settle();
                settling += worked() - clock;
            }
        }
    }
    let clock = worked();
    views.settle();
    settling += worked() - clock;
    let events = f64::from(cases * EVENTS);
    let seconds = (applying + settling).as_secs_f64();
    println!(
        "{name}: {:.0} events/s ({:.2} s applying, {:.2} s settling)",
        events / seconds,
        applying.as_secs_f64(),
        settling.as_secs_f64(),
    );
    if let Some(before) = before {
        println!("    all views: {:.1} KiB a case", (resident() - before) as f64 / 1024.0 / f64::from(cases));
    }
    questions(&views);
}

/// What the state of one case takes, by itself.
fn memory(template: &[Envelope]) {
    let before = resident();
    let kept: Vec<Case> = (0..5_000).map(|_| Case::fold(template)).collect();
    let bytes = (resident() - before) / 5_000;
    // Everything that is text, ids too, prints in quotes; an allocation holds 24 bytes at least and has 8 of its own.
    let printed = kept.first().map(|case| format!("{case:?}")).unwrap_or_default();
    let texts: Vec<usize> = printed.split('"').skip(1).step_by(2).map(str::len).collect();
    let of_texts: usize = texts.iter().map(|length| (length + 8).next_multiple_of(16).max(32)).sum();
    println!(
        "a case of {EVENTS} events: {bytes} bytes, of them {} fixed and {of_texts} allocated for {} texts",
        size_of::<Case>(),
        texts.len()
    );
    // Freed memory would be used again and make the next measurement look small.
    std::mem::forget(kept);
}

fn questions(views: &Views) {
    let time = |name: &str, ask: &dyn Fn() -> usize| {
        let clock = worked();
        let found = ask();
        println!("    {name}: {:.2} ms, {found} found", (worked() - clock).as_secs_f64() * 1000.0);
    };
    let text = RegisterFilter { text: Some("c-19".into()), ..RegisterFilter::default() };
    let first = Paging::first(50);
    time("register, 50 by last activity", &|| {
        views.register(&RegisterFilter::default(), RegisterSort::LastActivity, true, &first).lines.len()
    });
    time("register by text, counted", &|| views.register_count(&text));
    time("agenda, 50", &|| views.agenda(&AgendaFilter::default(), &first).lines.len());
    time("tally", &|| views.tally(&TallyFilter::default()).cases as usize);
    let kinds = TrailFilter { kinds: vec![9_999], ..TrailFilter::default() };
    time("trail, nothing found in a million", &|| {
        views.trail(&kinds, Order::NewestFirst, None, 50, usize::MAX).positions.len()
    });
}

/// The template's event as one of case number `case`.
fn stamped(template: &Envelope, case: u32, position: u64) -> Envelope {
    let mut envelope = template.clone();
    envelope.stream = Stream::Case(CaseId(uuid::Uuid::from_u128(u128::from(case) << 64 | 1)));
    envelope.position = Position(position);
    envelope.revision = Revision(template.revision.0);
    if let Event::Scope(scope::Event::CaseOpened(body)) = &mut envelope.event {
        body.reference = Reference::new(&format!("C-{case}")).expect("a reference");
    }
    envelope
}

/// How long this thread has run on a core: other work on the machine does not count.
fn worked() -> Duration {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(times.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok()).unwrap_or(0))
}

/// Bytes of memory in use.
fn resident() -> i64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<i64>().ok()).unwrap_or(0) * 4096
}
