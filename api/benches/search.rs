#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that breaks off says where")]
//! The index of words against a plain look at every event, in one run: `cargo bench -p api --bench search`. Ratios, not
//! times, are claims.

use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use api::{
    caller::Caller,
    casebook::{Casebook, Setting},
    graphql,
};
use async_graphql::{Executor, Request, Variables};
use domain::{
    Actor, Envelope, Position,
    terms::{Office, Role, UserId},
};
use serde_json::{Value, json};
use storage::{Commit, EventLog, Options};

/// How often each question is asked; the median counts.
const TIMES: usize = 15;

const SEARCH: &str = "query($words: String!) { search(words: $words) { totalCount nodes { score texts { field } } } }";
const SCAN: &str = "query($text: String, $after: String) { events(first: 100, after: $after, filter: { text: $text }) { nodes { position } pageInfo { hasNextPage endCursor } } }";

fn main() {
    let events: usize = std::env::var("HRDD_BENCH_EVENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().unwrap();
    let count = filled(folder.path(), events);
    let casebook = Arc::new(Casebook::open_in(folder.path(), Setting::default(), &mut || ()).unwrap());
    let read = scan(&casebook, "quagga");
    let start = Instant::now();
    casebook.index();
    while casebook.indexed().is_none_or(|indexed| indexed.position < casebook.reader().head()) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let made = start.elapsed();
    let rate = |time: Duration| count as f64 / time.as_secs_f64();
    println!(
        "search: {count} events indexed in {:.2} s, {:.0}/s = {:.2} of reading every event and looking through its payload ({:.0}/s)",
        made.as_secs_f64(),
        rate(made),
        read.as_secs_f64() / made.as_secs_f64(),
        rate(read)
    );
    println!(
        "search: the index takes {:.1} MiB, {:.0} bytes an event",
        bytes(folder.path()) / 1048576.0,
        bytes(folder.path()) / count as f64
    );
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().worker_threads(2).build().unwrap();
    let schema = graphql::schema(Arc::clone(&casebook));
    let ask = |document: &str, variables: Value| -> Value {
        let actor = Actor {
            user: UserId::new("system").unwrap(),
            role: Role::System,
            office: Office::new("local").unwrap(),
            on_behalf_of: None,
        };
        let request = Request::new(document).variables(Variables::from_json(variables)).data(Caller::from(actor));
        let answer = runtime.block_on(schema.execute(request));
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        answer.data.into_json().unwrap()
    };
    // The same question over GraphQL, page after page through the whole log.
    let start = Instant::now();
    let (mut after, mut pages) = (Value::Null, 0);
    loop {
        let answer = ask(SCAN, json!({ "text": "quagga", "after": after }));
        pages += 1;
        if answer["events"]["pageInfo"]["hasNextPage"] != true {
            break;
        }
        after = answer["events"]["pageInfo"]["endCursor"].clone();
    }
    let scanned = start.elapsed();
    println!(
        "search: events(filter: {{ text }}) through the whole log: {:.0} ms in {pages} pages",
        scanned.as_secs_f64() * 1e3
    );
    for words in ["quagga", "forensic", "patrol training", "support", "\"armed forces\"", "susp* -police"] {
        let mut times: Vec<Duration> = Vec::new();
        let mut total = Value::Null;
        for _ in 0..TIMES {
            let start = Instant::now();
            total = ask(SEARCH, json!({ "words": words }))["search"]["totalCount"].take();
            times.push(start.elapsed());
        }
        times.sort_unstable();
        let median = times[TIMES / 2];
        println!(
            "search: {words}: {total} hits, {:.2} ms = 1/{:.0} of that scan",
            median.as_secs_f64() * 1e3,
            scanned.as_secs_f64() / median.as_secs_f64()
        );
    }
    casebook.close();
}

/// A store of the scenarios' histories, again and again.
fn filled(folder: &Path, events: usize) -> usize {
    let mut log = EventLog::open(folder, Options::default()).unwrap();
    let (mut commits, mut count): (Vec<Commit>, usize) = (Vec::new(), 0);
    for envelope in fixtures::portfolio(events / 50, 50) {
        count += 1;
        match commits.last_mut().filter(|last| last.envelopes[0].command == envelope.command) {
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
    count
}

/// Reads every event and looks through its payload, as a scan for a text does, without GraphQL and without rules.
fn scan(casebook: &Casebook, text: &str) -> Duration {
    let body = |event: &Envelope| {
        let mut bytes = Vec::new();
        event.event.serialize_body(&mut serde_json::Serializer::new(&mut bytes)).unwrap();
        String::from_utf8(bytes).unwrap().to_lowercase()
    };
    let (start, mut last, mut found) = (Instant::now(), Position(0), 0);
    loop {
        let page = casebook.reader().after(last, 512).unwrap();
        let Some(end) = page.last() else { break };
        last = end.position;
        found += page.iter().filter(|event| body(event).contains(text)).count();
    }
    assert_eq!(found, 0);
    start.elapsed()
}

fn bytes(folder: &Path) -> f64 {
    let files = std::fs::read_dir(folder.join("search")).unwrap();
    files.map(|file| file.unwrap().metadata().map_or(0, |meta| meta.len())).sum::<u64>() as f64
}
