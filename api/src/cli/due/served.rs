//! The same list from a running server, over GraphQL: what the access rules show to whoever asks.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Due, Line};
use crate::cli::remote::Reached;

const DEADLINES: &str = "query($filter: AgendaFilterInput, $after: String) { deadlines(first: 100, after: $after, filter: $filter) { \
nodes { kind reference caseId country office subject due announcedDays recorded demonstration } pageInfo { hasNextPage endCursor } } }";

/// All of them, page after page.
pub(super) fn found(arguments: &Due, server: &Reached, mut filter: Value) -> Result<Vec<Line>> {
    if let (Some(reference), Some(fields)) = (&arguments.case, filter.as_object_mut()) {
        fields.insert("caseId".into(), server.case(reference)?);
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
