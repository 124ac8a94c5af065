//! The same answer from a running server, over GraphQL: from what the access rules show to whoever asks.

use anyhow::Result;
use projections::reports::{AsRecorded, Definition, Question};
use serde_json::{Map, Value, json};

use super::{Answered, Line, ReportArguments, usage};
use crate::{
    cli::{
        exit::{Ended, Exit},
        token,
    },
    client::{Address, Sent},
};

const REPORT: &str = "query($name: String!, $parameters: [ReportArgumentInput!], $asRecorded: AsRecordedInput, $effectiveOn: Date, $first: Int, \
$after: String) { report(name: $name, parameters: $parameters, asRecorded: $asRecorded, effectiveOn: $effectiveOn, first: $first, after: $after) { effectiveOn on \
casesLeftOut casesInPart rows { position nodes { cells { key text json } sources sourceCount } pageInfo { hasNextPage endCursor } } } }";

/// Rows that are asked for at once.
const PAGE: usize = 50;

/// The exit code that belongs to a server's code.
fn exit(code: &str) -> Exit {
    match code {
        "NOT_FOUND" | "POSITION_AHEAD" => Exit::NotFound,
        "BAD_USER_INPUT" => Exit::Usage,
        _ => Exit::Failed,
    }
}

/// All rows, page after page, and at most `most`.
pub(super) fn answer(
    arguments: &ReportArguments,
    url: &str,
    definition: &'static Definition,
    question: &Question,
    most: usize,
) -> Result<Answered> {
    let url = url.trim_end_matches('/');
    let url = url.strip_suffix("/graphql").unwrap_or(url);
    let believed = arguments.ca.read().map_err(usage)?;
    let address = Address::believing(url, &believed).map_err(usage)?;
    let token = token::given(arguments.token_file.as_ref())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ask = |variables: Value| -> Result<Value, Ended> {
        let body = json!({ "query": REPORT, "variables": variables }).to_string();
        let sent = Sent { path: "/graphql", kind: "application/json", token: Some(&token), body };
        let unanswered = |why: String| {
            let why = format!("{url} does not answer: {why}. Check the address and that `hrdd serve` is running");
            Ended::new(Exit::Failed, "UNAVAILABLE", why)
        };
        let (status, text) = runtime.block_on(address.post(sent)).map_err(unanswered)?;
        let mut answer: Value = serde_json::from_str(&text)
            .map_err(|_| unanswered(format!("an answer that is no JSON, with status {status}")))?;
        if let Some(why) = answer.pointer("/errors/0/message").and_then(Value::as_str) {
            let code = answer.pointer("/errors/0/extensions/code").and_then(Value::as_str).unwrap_or_default();
            return Err(Ended::new(exit(code), "REFUSED", why.trim_end_matches('.')));
        }
        Ok(answer.pointer_mut("/data/report").map(Value::take).unwrap_or_default())
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
