//! The same list from a running server, over GraphQL: what the access rules show to whoever asks.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Due, Line};
use crate::cli::{
    exit::{Ended, Exit},
    remote::Reached,
};

const DEADLINES: &str = "query($filter: AgendaFilterInput, $after: String) { deadlines(first: 100, after: $after, filter: $filter) { \
nodes { kind reference caseId country office subject due announcedDays recorded demonstration } pageInfo { hasNextPage endCursor } } }";

const CASE: &str = "query($reference: String) { case(reference: $reference) { id } }";

/// All of them, page after page.
pub(super) fn found(arguments: &Due, url: &str, mut filter: Value) -> Result<Vec<Line>> {
    let server = Reached::at(url, &arguments.ca, arguments.token_file.as_ref())?;
    if let Some(reference) = &arguments.case {
        let answer = server.ask(CASE, &json!({ "reference": reference }))?;
        let none = || Ended::new(Exit::NotFound, "E-REF-01", format!("there is no case {reference} for whoever asks"));
        let id = answer.pointer("/case/id").filter(|id| id.is_string()).ok_or_else(none)?;
        if let Some(fields) = filter.as_object_mut() {
            fields.insert("caseId".into(), id.clone());
        }
    }
    let (mut found, mut after) = (Vec::new(), Value::Null);
    loop {
        let mut answer = server.ask(DEADLINES, &json!({ "filter": filter, "after": after }))?;
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
