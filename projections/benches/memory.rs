//! What stays in memory of a portfolio, by a counting allocator: `cargo bench -p projections --bench memory [-- CASES]`.
//!
//! Live heap bytes, as they were asked for, minus the bytes of what people wrote, divided by the cases: after an opening,
//! which folds a whole log and settles once, and after a run, which settles every 64 events.
//! Only text that could not be an id counts as written; ids, dates, lists, indexes and orders are what is measured.

#![allow(clippy::expect_used, missing_docs, reason = "a measurement stops at the first surprise")]

use std::{alloc::System, collections::HashMap, sync::Arc};

use domain::{Case, CommandId, Envelope, Position, terms::CaseId};
use projections::{Histories, Packing, Views};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Events of one case, on average.
const EVENTS: usize = 50;

fn live() -> usize {
    let known = COUNTING.stats();
    known.bytes_allocated - known.bytes_deallocated
}

/// Allocations that live.
fn pieces() -> usize {
    let known = COUNTING.stats();
    known.allocations - known.deallocations
}

/// A log of records, each decoded when it is read: an envelope shares nothing with another.
struct Log {
    records: Vec<Vec<u8>>,
    places: HashMap<CaseId, Vec<usize>>,
}

impl Log {
    fn of(envelopes: impl Iterator<Item = Envelope>) -> Self {
        let mut log = Self { records: Vec::new(), places: HashMap::new() };
        for envelope in envelopes {
            if let Some(case) = envelope.stream.case() {
                log.places.entry(case).or_default().push(log.records.len());
            }
            log.records.push(storage::encode(&envelope, true).expect("a record"));
        }
        log
    }

    fn read(&self, place: usize) -> Envelope {
        let record = self.records.get(place).expect("a place of the log");
        storage::decode(Position(place as u64 + 1), record).expect("a record decodes").0
    }
}

impl Histories for Log {
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String> {
        let places = self.places.get(&case).into_iter().flatten();
        Ok(places.map(|place| self.read(*place)).filter(|envelope| envelope.position <= up_to).collect())
    }
}

/// How a server packs the states of quiet cases.
const PACKING: Packing = Packing {
    pack: |case| storage::pack_state(case).ok(),
    unpack: |bytes| storage::unpack_state(bytes).ok(),
    most_loose: 256,
};

fn main() {
    let cases = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(4_000_usize);
    let log = Log::of(fixtures::portfolio(cases, EVENTS));
    println!("{} events, {cases} cases", log.records.len());
    measure("after an opening", cases, || {
        let mut views = Views::new().packed_by(PACKING);
        for place in 0..log.records.len() {
            views.apply_unread(&log.read(place)).expect("the envelope comes next");
        }
        views.read_again(&log).expect("the histories read");
        views.pack(cases);
        views
    });
    measure("after a run", cases, || {
        let mut views = Views::new().packed_by(PACKING);
        for place in 0..log.records.len() {
            views.apply(&log.read(place), &log).expect("the envelope comes next");
            if place.is_multiple_of(64) {
                views.settle();
            }
        }
        views.settle();
        views
    });
}

fn measure(name: &str, cases: usize, fold: impl FnOnce() -> Views) {
    let (before, before_pieces) = (live(), pieces());
    let views = fold();
    let (bytes, count) = (live() - before, pieces() - before_pieces);
    assert!(views.is_whole(), "{:?}", views.health());
    let each = |bytes: usize| bytes as f64 / cases as f64;
    println!("{name}: {:.0} bytes a case in {:.1} pieces", each(bytes), each(count));
    let written: usize = views.cases().map(|(_, case)| texts(&serde_json::to_value(&*case).expect("serializes"))).sum();
    println!("    texts people wrote: {:.0} bytes", each(written));
    let packed: usize = views.cases().filter_map(|(_, case)| (PACKING.pack)(&case)).map(|bytes| bytes.len()).sum();
    println!("    states, all packed, with their texts: {:.0} bytes", each(packed));
    let start = live();
    let states: Vec<Arc<Case>> = views.cases().map(|(_, case)| case).collect();
    assert_eq!(states.len(), cases, "every case is there");
    println!("    the same unpacked: {:.0} bytes, {} fixed", each(live() - start), size_of::<Case>());
    drop(states);
    let start = live();
    let copy = views.snapshot().clone();
    println!("    folds, with the packed states: {:.0} bytes", each(live() - start));
    drop(copy);
    println!("{name}, beside texts: {:.0} bytes a case", each(bytes - written));
}

/// The bytes of all strings in a value that could not be ids.
fn texts(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::String(text) if CommandId::new(text).is_err() && text.contains(' ') => text.len(),
        serde_json::Value::String(_) => 0,
        serde_json::Value::Array(values) => values.iter().map(texts).sum(),
        serde_json::Value::Object(fields) => fields.values().map(texts).sum(),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => 0,
    }
}
