//! The same list from a running server, over GraphQL: what the access rules show to whoever asks.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Due, Line, usage};
use crate::{
    cli::{
        exit::{Ended, Exit},
        token,
    },
    client::{Address, Sent},
};

const DEADLINES: &str = "query($filter: AgendaFilterInput, $after: String) { deadlines(first: 100, after: $after, filter: $filter) { \
nodes { kind reference caseId country office subject due announcedDays recorded demonstration } pageInfo { hasNextPage endCursor } } }";

const CASE: &str = "query($reference: String) { case(reference: $reference) { id } }";

/// All of them, page after page.
pub(super) fn found(arguments: &Due, url: &str, mut filter: Value) -> Result<Vec<Line>> {
    let url = url.trim_end_matches('/');
    let url = url.strip_suffix("/graphql").unwrap_or(url);
    let believed = arguments.ca.read().map_err(usage)?;
    let address = Address::believing(url, &believed).map_err(usage)?;
    let token = token::given(arguments.token_file.as_ref())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ask = |query: &str, variables: Value| -> Result<Value, Ended> {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let sent = Sent { path: "/graphql", kind: "application/json", token: Some(&token), body };
        let unanswered = |why: String| {
            let why = format!("{url} does not answer: {why}. Check the address and that `hrdd serve` is running");
            Ended::new(Exit::Failed, "UNAVAILABLE", why)
        };
        let (status, text) = runtime.block_on(address.post(sent)).map_err(unanswered)?;
        let mut answer: Value = serde_json::from_str(&text)
            .map_err(|_| unanswered(format!("an answer that is no JSON, with status {status}")))?;
        match answer.pointer("/errors/0/message").and_then(Value::as_str) {
            Some(why) => Err(Ended::new(Exit::Failed, "UNAVAILABLE", format!("the server refused: {why}"))),
            None => Ok(answer.get_mut("data").map(Value::take).unwrap_or_default()),
        }
    };
    if let Some(reference) = &arguments.case {
        let answer = ask(CASE, json!({ "reference": reference }))?;
        let none = || Ended::new(Exit::NotFound, "E-REF-01", format!("there is no case {reference} for whoever asks"));
        let id = answer.pointer("/case/id").filter(|id| id.is_string()).ok_or_else(none)?;
        if let Some(fields) = filter.as_object_mut() {
            fields.insert("caseId".into(), id.clone());
        }
    }
    let (mut found, mut after) = (Vec::new(), Value::Null);
    loop {
        let mut answer = ask(DEADLINES, json!({ "filter": filter, "after": after }))?;
        let nodes = answer.pointer_mut("/deadlines/nodes").map(Value::take).unwrap_or_default();
        found.extend(serde_json::from_value::<Vec<Line>>(nodes)?);
        let page = answer.pointer("/deadlines/pageInfo");
        let more = page.and_then(|page| page.get("hasNextPage")).and_then(Value::as_bool) == Some(true);
        after = page.and_then(|page| page.get("endCursor")).cloned().unwrap_or_default();
        if !more || after.is_null() {
            return Ok(found);
        }
    }
}
