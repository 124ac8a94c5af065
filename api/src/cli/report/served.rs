//! The same answer from a running server, over GraphQL: from what the access rules show to whoever asks.

use anyhow::Result;
use projections::reports::{AsRecorded, Definition, Question};
use serde_json::{Map, Value, json};

use super::{Answered, Line};
use crate::cli::{exit::Ended, remote::Reached};

const REPORT: &str = "query($name: String!, $parameters: [ReportArgumentInput!], $asRecorded: AsRecordedInput, $effectiveOn: Date, $first: Int, \
$after: String) { report(name: $name, parameters: $parameters, asRecorded: $asRecorded, effectiveOn: $effectiveOn, first: $first, after: $after) { effectiveOn on \
casesLeftOut casesInPart rows { position nodes { cells { key text json } sources sourceCount } pageInfo { hasNextPage endCursor } } } }";

/// Rows that are asked for at once.
const PAGE: usize = 50;

/// All rows, page after page, and at most `most`.
pub(super) fn answer(
    server: &Reached,
    definition: &'static Definition,
    question: &Question,
    most: usize,
) -> Result<Answered> {
    let ask = |variables: Value| -> Result<Value, Ended> {
        let mut answer = server.ask(REPORT, &variables)?;
        Ok(answer.get_mut("report").map(Value::take).unwrap_or_default())
    };
    let as_recorded = match question.as_recorded {
        AsRecorded::Now => Value::Null,
        AsRecorded::Position(position) => json!({ "position": position }),
        AsRecorded::At(at) => json!({ "at": at }),
    };
    let given = question.parameters.iter().map(|(name, value)| json!({ "name": name, "value": value }));
    let given: Vec<Value> = given.collect();
    let text = |answer: &Value, path: &str| answer.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut answered = Answered {
        definition,
        position: String::new(),
        effective_on: None,
        on: String::new(),
        left_out: 0,
        in_part: 0,
        rows: Vec::new(),
        has_more: false,
    };
    let mut after = Value::Null;
    loop {
        let first = PAGE.min(most.saturating_sub(answered.rows.len())).max(1);
        let answer = ask(json!({
            "name": definition.name, "parameters": given, "asRecorded": as_recorded,
            "effectiveOn": question.effective_on.map(|on| on.to_string()), "first": first, "after": after,
        }))?;
        answered.position = text(&answer, "/rows/position");
        answered.effective_on = answer.get("effectiveOn").and_then(Value::as_str).map(str::to_owned);
        answered.on = text(&answer, "/on");
        let count = |name: &str| answer.get(name).and_then(Value::as_u64).unwrap_or_default();
        answered.left_out += count("casesLeftOut");
        answered.in_part += count("casesInPart");
        let nodes = answer.pointer("/rows/nodes").and_then(Value::as_array).cloned().unwrap_or_default();
        answered.rows.extend(nodes.iter().map(line));
        answered.has_more = answer.pointer("/rows/pageInfo/hasNextPage").and_then(Value::as_bool) == Some(true);
        after = answer.pointer("/rows/pageInfo/endCursor").cloned().unwrap_or_default();
        if !answered.has_more || after.is_null() || answered.rows.len() >= most {
            return Ok(answered);
        }
    }
}

fn line(node: &Value) -> Line {
    let (mut texts, mut values) = (Vec::new(), Map::new());
    for cell in node.get("cells").and_then(Value::as_array).into_iter().flatten() {
        let of = |name: &str| cell.get(name).and_then(Value::as_str).unwrap_or_default();
        texts.push(of("text").to_owned());
        values.insert(of("key").to_owned(), serde_json::from_str(of("json")).unwrap_or_default());
    }
    let sources = node.get("sources").and_then(Value::as_array).into_iter().flatten();
    let sources = sources.filter_map(Value::as_str).map(str::to_owned).collect();
    let source_count = node.get("sourceCount").and_then(Value::as_u64).unwrap_or_default();
    Line { texts, values, sources, source_count }
}
