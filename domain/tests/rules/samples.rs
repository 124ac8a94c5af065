//! Bodies made from their own JSON schema: one sample of every command and every event.

use domain::{Command, CommandKind, Event, Kind};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// A sample command of a kind.
pub(crate) fn command(kind: &CommandKind) -> Command {
    let body = body(kind.schema, kind.name);
    Command::deserialize_body(kind.name, body.clone())
        .unwrap()
        .unwrap_or_else(|why| panic!("{}: {why} {body}", kind.name))
}

/// A sample event of a kind.
pub(crate) fn event(kind: &Kind) -> Event {
    let body = body(kind.schema, kind.name);
    Event::deserialize_body(kind.number, body.clone())
        .unwrap()
        .unwrap_or_else(|why| panic!("{}: {why} {body}", kind.name))
}

fn body(schema: fn(&mut SchemaGenerator) -> Schema, name: &str) -> Value {
    let mut generator = SchemaGenerator::default();
    let root = schema(&mut generator).to_value();
    let definitions = generator.take_definitions(true);
    sample(&root, &definitions, name)
}

/// The smallest value that fits, with every field there.
fn sample(schema: &Value, definitions: &Map<String, Value>, name: &str) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = reference.rsplit('/').next().unwrap();
        return sample(&definitions[target], definitions, name);
    }
    for choice in ["anyOf", "oneOf", "allOf"] {
        if let Some(first) = schema[choice].get(0) {
            return first.get("const").cloned().unwrap_or_else(|| sample(first, definitions, name));
        }
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
    match kind {
        "object" => {
            let fields = schema["properties"].as_object().into_iter().flatten();
            fields
                .map(|(field, schema)| (field.clone(), sample(schema, definitions, name)))
                .collect::<Map<_, _>>()
                .into()
        }
        "array" => json!([sample(&schema["items"], definitions, name)]),
        "boolean" => json!(true),
        "integer" => json!(schema["minimum"].as_i64().unwrap_or(1).max(1)),
        "string" => json!(text(schema)),
        other => panic!("{name}: {other} in {schema}"),
    }
}

fn text(schema: &Value) -> String {
    match schema["format"].as_str().unwrap_or_default() {
        "date" => "2026-01-05".to_owned(),
        "date-time" => "2026-01-05T10:00:00.000Z".to_owned(),
        "uuid" => "00000000-0000-0000-0000-000000000001".to_owned(),
        "hash" => "ab".repeat(32),
        "amount" | "position" => "1".to_owned(),
        "country" => "XA".to_owned(),
        _ if schema["maxLength"] == 3 => "EUR".to_owned(),
        _ => "x".repeat(usize::try_from(schema["minLength"].as_u64().unwrap_or(1).max(1)).unwrap()),
    }
}
