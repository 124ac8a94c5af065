//! One filter of events, asked three ways: the pages of the query, forwards and backwards, the subscription, and a plain look
//! at every event of the log give the same positions.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Variables};
use domain::{Envelope, Position, terms::Instant};
use futures_util::StreamExt;
use serde_json::{Value, json};

use crate::harness::{World, ask, open, scenarios, system, write};

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

/// What a subscription from the beginning tells until it has caught up.
async fn followed(casebook: &Arc<Casebook>, filter: &Value) -> Vec<u64> {
    let schema = graphql::schema(Arc::clone(casebook));
    let mut notices = schema.execute_stream(request(FOLLOW, json!({ "filter": filter })), None);
    let mut found = Vec::new();
    while let Some(notice) = notices.next().await {
        assert!(notice.errors.is_empty(), "{filter}: {:?}", notice.errors);
        let notice = notice.data.into_json().unwrap()["events"].take();
        match notice["kind"].as_str() {
            Some("EVENT") => found.push(number(&notice["event"]["position"])),
            Some("CAUGHT_UP") => return found,
            _ => (),
        }
    }
    panic!("it ended before it had caught up: {filter}")
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
fn each_field_of_the_filter_takes_the_same_events_in_pages_in_a_subscription_and_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    // A second apart, as if people had recorded them.
    let mut events = scenarios();
    for event in &mut events {
        let later = i64::try_from(event.position.0).unwrap() * 1_000;
        event.recorded.at = Instant::from_milliseconds(event.recorded.at.milliseconds() + later).unwrap();
    }
    write(folder.path(), events);
    let casebook = open(folder.path(), World::new("2026-11-05T00:00:00Z").setting());
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    let case = ask(&casebook, "{ case(reference: \"XB-2025-001\") { id } }")["data"]["case"]["id"].take();
    let opened = |reference: &str| {
        let opening =
            log.iter().find(|event| event.event.kind().name == "CaseOpened" && body(event)["reference"] == reference);
        opening.unwrap().stream.case().unwrap()
    };
    let country_of: BTreeMap<_, _> = log
        .iter()
        .filter(|event| event.event.kind().name == "CaseOpened")
        .map(|event| (event.stream.case().unwrap(), body(event)["country"].clone()))
        .collect();
    // Moments of events, so that both ends of an interval are met exactly.
    let third = |of: usize, count: usize| (count / 3 * of).min(count - 1);
    let moments: BTreeSet<_> = log.iter().map(|event| event.recorded.at).collect();
    let days: BTreeSet<_> = log.iter().map(|event| event.effective_on).collect();
    let moment = |of| *moments.iter().nth(third(of, moments.len())).unwrap();
    let day = |of| *days.iter().nth(third(of, days.len())).unwrap();
    let (from, before, first_day, last_day) = (moment(1), moment(2), day(1), day(2));
    let of_case = opened("XB-2025-001");
    let kind = |event: &Envelope, wanted: &[&str]| wanted.contains(&event.event.kind().name);

    type Plain<'a> = Box<dyn Fn(&Envelope) -> bool + 'a>;
    let mut fields: Vec<(Value, Plain<'_>)> = vec![
        (json!({ "caseId": case }), Box::new(|event| event.stream.case() == Some(of_case))),
        (
            json!({ "recipient": "XA-TBP" }),
            Box::new(|event| {
                matches!(&event.stream, domain::Stream::Recipient(known) if known.as_str() == "XA-TBP")
                    || names(&body(event), "XA-TBP")
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
        (json!({ "recordedBefore": before }), Box::new(|event| event.recorded.at < before)),
        (
            json!({ "recordedFrom": from, "recordedBefore": before }),
            Box::new(|event| event.recorded.at >= from && event.recorded.at < before),
        ),
        (json!({ "effectiveFrom": first_day }), Box::new(|event| event.effective_on >= first_day)),
        (json!({ "effectiveTo": last_day }), Box::new(|event| event.effective_on <= last_day)),
        (
            json!({ "effectiveFrom": first_day, "effectiveTo": last_day }),
            Box::new(|event| event.effective_on >= first_day && event.effective_on <= last_day),
        ),
        (
            json!({ "text": " RAPID group " }),
            Box::new(|event| body(event).to_string().to_lowercase().contains("rapid group")),
        ),
        (
            json!({ "countries": ["XB", "XC"] }),
            Box::new(|event| {
                let country = event.stream.case().and_then(|case| country_of.get(&case));
                country.is_some_and(|country| country == "XB" || country == "XC")
            }),
        ),
        (
            json!({ "countries": ["XA"], "roles": ["PROJECT_MANAGER"], "text": "post", "effectiveFrom": "2025-12-01" }),
            Box::new(|event| {
                let country = event.stream.case().and_then(|case| country_of.get(&case));
                country.is_some_and(|country| country == "XA")
                    && spelled(event.recorded.by.role) == "PROJECT_MANAGER"
                    && event.effective_on.to_string().as_str() >= "2025-12-01"
                    && body(event).to_string().to_lowercase().contains("post")
            }),
        ),
    ];
    for action in 1..=7 {
        fields.push((json!({ "actions": [action] }), Box::new(move |event| event.event.kind().action == Some(action))));
    }
    fields.push((json!({ "actions": [2, 6] }), Box::new(|event| matches!(event.event.kind().action, Some(2 | 6)))));

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    assert_eq!(casebook.reader().head().0, log.len() as u64);
    runtime.block_on(async {
        for (filter, plain) in &fields {
            let wanted: Vec<u64> = log.iter().filter(|event| plain(event)).map(|event| event.position.0).collect();
            assert!(!wanted.is_empty() && wanted.len() < log.len(), "{filter}: some, and not all: {}", wanted.len());
            assert_eq!(pages(&casebook, filter, false).await, wanted, "{filter}: pages");
            assert_eq!(pages(&casebook, filter, true).await, wanted, "{filter}: pages from the end");
            assert_eq!(followed(&casebook, filter).await, wanted, "{filter}: subscription");
        }
        let all: Vec<u64> = (1..=log.len() as u64).collect();
        assert_eq!(
            (pages(&casebook, &json!({}), false).await, followed(&casebook, &json!({})).await),
            (all.clone(), all)
        );
    });
    casebook.close();
}
