//! One filter of events, asked four ways: the pages of the query, forwards and backwards, the subscription, of what was there
//! before and of what comes live, and a plain look at every event of the log give the same positions.

use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Variables};
use domain::{
    Envelope, Position,
    terms::{CaseId, Day, Instant, Reference},
};
use futures_util::StreamExt;
use serde_json::{Value, json};

use tokio::task::JoinHandle;

use crate::{
    harness::{World, ask, open, system, write},
    playing::{Player, Steps, case_of, halves, moment},
};

const PAGES: &str = "query($filter: EventFilterInput, $after: String, $before: String, $first: Int, $last: Int) { \
                     events(filter: $filter, after: $after, before: $before, first: $first, last: $last) { nodes { position } \
                     pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
const FOLLOW: &str =
    "subscription($filter: EventFilterInput) { events(after: \"0\", filter: $filter) { kind event { position } } }";

fn request(document: &str, variables: Value) -> Request {
    Request::new(document).variables(Variables::from_json(variables)).data(Caller::from(system()))
}

fn number(position: &Value) -> u64 {
    position.as_str().unwrap().parse().unwrap()
}

/// All pages, by a size that no list of positions is a multiple of for long.
async fn pages(casebook: &Arc<Casebook>, filter: &Value, backwards: bool) -> Vec<u64> {
    let schema = graphql::schema(Arc::clone(casebook));
    let (size, from, more, cursor) = if backwards {
        ("last", "before", "hasPreviousPage", "startCursor")
    } else {
        ("first", "after", "hasNextPage", "endCursor")
    };
    let (mut found, mut place) = (Vec::new(), Value::Null);
    loop {
        let answer = schema.execute(request(PAGES, json!({ "filter": filter, size: 37, from: place }))).await;
        assert!(answer.errors.is_empty(), "{filter}: {:?}", answer.errors);
        let page = answer.data.into_json().unwrap()["events"].take();
        let part: Vec<u64> = page["nodes"].as_array().unwrap().iter().map(|node| number(&node["position"])).collect();
        if backwards {
            found.splice(0..0, part);
        } else {
            found.extend(part);
        }
        if page["pageInfo"][more] != true {
            return found;
        }
        place = page["pageInfo"][cursor].clone();
    }
}

/// A subscription from the beginning: what it tells until it has caught up, and on its way what it tells from then on.
async fn followed(casebook: &Arc<Casebook>, filter: &Value) -> (Vec<u64>, JoinHandle<Vec<u64>>) {
    let schema = graphql::schema(Arc::clone(casebook));
    let mut notices = schema.execute_stream(request(FOLLOW, json!({ "filter": filter })), None);
    let asked = filter.clone();
    let mut next = async move || {
        let notice = notices.next().await?;
        assert!(notice.errors.is_empty(), "{asked}: {:?}", notice.errors);
        let notice = notice.data.into_json().unwrap()["events"].take();
        Some((notice["kind"].as_str().unwrap().to_owned(), notice["event"]["position"].clone()))
    };
    let mut before = Vec::new();
    loop {
        let (kind, position) = next().await.expect("it goes on until it has caught up");
        match kind.as_str() {
            "EVENT" => before.push(number(&position)),
            "CAUGHT_UP" => break,
            other => panic!("{filter}: {other} before it has caught up"),
        }
    }
    // It ends with the casebook: then everything was told.
    let live = tokio::spawn(async move {
        let mut live = Vec::new();
        while let Some((kind, position)) = next().await {
            match kind.as_str() {
                "EVENT" => live.push(number(&position)),
                "HEARTBEAT" => (),
                other => panic!("{other} after it had caught up"),
            }
        }
        live
    });
    (before, live)
}

fn body(event: &Envelope) -> Value {
    event.event.serialize_body(serde_json::value::Serializer).unwrap()
}

/// Whether a text stands anywhere in a body by itself.
fn names(body: &Value, name: &str) -> bool {
    match body {
        Value::String(text) => text == name,
        Value::Array(values) => values.iter().any(|value| names(value, name)),
        Value::Object(fields) => fields.values().any(|value| names(value, name)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn spelled(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn each_field_of_the_filter_takes_the_same_events_in_pages_in_a_subscription_from_before_and_live_and_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), fixtures::Ledger::founded().unwrap().log().to_vec());
    let world = World::new(&moment(0));
    let casebook = open(folder.path(), world.setting());
    let (first, second) = halves();
    let (mut player, mut given) = (Player::new(), 0);
    let mut play = |steps: &Steps| {
        for (scenario, step) in steps {
            given += 1;
            world.set_now(&moment(given));
            player.step(&casebook, scenario, step);
        }
    };
    play(&first);
    let case = ask(&casebook, "{ case(reference: \"XB-2025-001\") { id } }")["data"]["case"]["id"].take();
    let of_case = case_of(&casebook, &Reference::new("XB-2025-001").unwrap()).unwrap();
    let opened: RefCell<BTreeMap<CaseId, Value>> = RefCell::default();
    let of_opening = |event: &Envelope, field: &str, wanted: &[&str]| {
        let opened = opened.borrow();
        let opening = event.stream.case().and_then(|case| opened.get(&case));
        opening.is_some_and(|body| wanted.iter().any(|wanted| body[field] == *wanted))
    };
    // Both ends of an interval are met exactly, one in each half.
    let at = |number: usize| Instant::parse(&moment(number)).unwrap();
    let (from, before_at) = (at(first.len() / 2), at(first.len() + second.len() / 2));
    let day = |day: &str| Day::parse(day).unwrap();
    let (first_day, last_day) = (day("2025-09-15"), day("2026-02-01"));
    let kind = |event: &Envelope, wanted: &[&str]| wanted.contains(&event.event.kind().name);

    type Plain<'a> = Box<dyn Fn(&Envelope) -> bool + 'a>;
    let mut fields: Vec<(Value, Plain<'_>)> = vec![
        (json!({ "caseId": case }), Box::new(|event| event.stream.case() == Some(of_case))),
        (
            json!({ "recipient": "XB-KMP" }),
            Box::new(|event| {
                matches!(&event.stream, domain::Stream::Recipient(known) if known.as_str() == "XB-KMP")
                    || names(&body(event), "XB-KMP")
            }),
        ),
        (json!({ "users": ["U-101"] }), Box::new(|event| event.recorded.by.user.as_str() == "U-101")),
        (
            json!({ "users": ["U-101", "U-105"] }),
            Box::new(|event| ["U-101", "U-105"].contains(&event.recorded.by.user.as_str())),
        ),
        (
            json!({ "roles": ["PROJECT_MANAGER", "AUDITOR"] }),
            Box::new(|event| [json!("PROJECT_MANAGER"), json!("AUDITOR")].contains(&spelled(event.recorded.by.role))),
        ),
        (json!({ "kinds": ["SupportApproved"] }), Box::new(|event| kind(event, &["SupportApproved"]))),
        (
            json!({ "kinds": ["SupportApproved", "RecipientRegistered"] }),
            Box::new(|event| kind(event, &["SupportApproved", "RecipientRegistered"])),
        ),
        (json!({ "recordedFrom": from }), Box::new(|event| event.recorded.at >= from)),
        (json!({ "recordedBefore": before_at }), Box::new(|event| event.recorded.at < before_at)),
        (
            json!({ "recordedFrom": from, "recordedBefore": before_at }),
            Box::new(|event| event.recorded.at >= from && event.recorded.at < before_at),
        ),
        (json!({ "effectiveFrom": first_day }), Box::new(|event| event.effective_on >= first_day)),
        (json!({ "effectiveTo": last_day }), Box::new(|event| event.effective_on <= last_day)),
        (
            json!({ "effectiveFrom": first_day, "effectiveTo": last_day }),
            Box::new(|event| event.effective_on >= first_day && event.effective_on <= last_day),
        ),
        (
            json!({ "text": " The MINISTRY " }),
            Box::new(|event| body(event).to_string().to_lowercase().contains("the ministry")),
        ),
        (json!({ "countries": ["XB", "XC"] }), Box::new(|event| of_opening(event, "country", &["XB", "XC"]))),
        (json!({ "offices": ["XB-CO"] }), Box::new(|event| of_opening(event, "office", &["XB-CO"]))),
        (json!({ "offices": ["XA-CO", "XE-CO"] }), Box::new(|event| of_opening(event, "office", &["XA-CO", "XE-CO"]))),
        (
            json!({ "countries": ["XA", "XB"], "offices": ["XB-CO", "XD-CO"] }),
            Box::new(|event| of_opening(event, "office", &["XB-CO"])),
        ),
        (
            json!({ "countries": ["XA"], "roles": ["PROJECT_MANAGER"], "text": "return", "effectiveFrom": "2025-09-15" }),
            Box::new(|event| {
                of_opening(event, "country", &["XA"])
                    && spelled(event.recorded.by.role) == "PROJECT_MANAGER"
                    && event.effective_on >= first_day
                    && body(event).to_string().to_lowercase().contains("return")
            }),
        ),
    ];
    for action in 1..=7 {
        fields.push((json!({ "actions": [action] }), Box::new(move |event| event.event.kind().action == Some(action))));
    }
    fields.push((json!({ "actions": [2, 6] }), Box::new(|event| matches!(event.event.kind().action, Some(2 | 6)))));

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let head = casebook.reader().head();
    let mut open = Vec::new();
    for (filter, _) in &fields {
        open.push(runtime.block_on(followed(&casebook, filter)));
    }
    let all = runtime.block_on(followed(&casebook, &json!({})));
    play(&second);
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    assert_eq!(casebook.reader().head().0, log.len() as u64);
    for event in log.iter().filter(|event| event.event.kind().name == "CaseOpened") {
        opened.borrow_mut().insert(event.stream.case().unwrap(), body(event));
    }
    let positions = |some: &dyn Fn(&&Arc<Envelope>) -> bool| -> Vec<u64> {
        log.iter().filter(some).map(|event| event.position.0).collect()
    };
    let halves: Vec<_> = fields
        .iter()
        .map(|(filter, plain)| {
            let wanted = positions(&|event| plain(event));
            let (before, live) = wanted.split_at(wanted.partition_point(|position| *position <= head.0));
            let lengths = (before.len(), live.len());
            // Of one end of an interval everything beyond it is on the same side.
            let is_end =
                *filter == json!({ "recordedFrom": from }) || *filter == json!({ "recordedBefore": before_at });
            let is_some = |count: usize, of: u64| count > 0 && (is_end || (count as u64) < of);
            assert!(wanted.len() < log.len() && is_some(lengths.0, head.0), "{filter}: some, and not all: {lengths:?}");
            assert!(is_some(lengths.1, log.len() as u64 - head.0), "{filter}: the same live: {lengths:?}");
            (before.to_vec(), live.to_vec())
        })
        .collect();
    runtime.block_on(async {
        for ((filter, _), (before, live)) in fields.iter().zip(&halves) {
            let wanted = [&before[..], live].concat();
            assert_eq!(pages(&casebook, filter, false).await, wanted, "{filter}: pages");
            assert_eq!(pages(&casebook, filter, true).await, wanted, "{filter}: pages from the end");
            assert_eq!(followed(&casebook, filter).await.0, wanted, "{filter}: a subscription that begins later");
        }
        assert_eq!(pages(&casebook, &json!({}), false).await, positions(&|_| true));
    });
    casebook.close();
    runtime.block_on(async {
        for (((filter, _), wanted), (before, live)) in fields.iter().zip(halves).zip(open) {
            assert_eq!((before, live.await.unwrap()), wanted, "{filter}: a subscription that was there before");
        }
        let (before, live) = all;
        assert_eq!([before, live.await.unwrap()].concat(), positions(&|_| true));
    });
}
