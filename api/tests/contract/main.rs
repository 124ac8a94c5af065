//! What clients build on: the published schema, and the rule that no command's own field hides behind a common one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may stop at the first surprise, as tests do"
)]

mod alert_filtering;
mod alerts;
mod attempts;
mod clock;
mod clocks;
mod days;
mod desk;
mod erasing;
mod filtering;
mod founding;
mod harness;
mod literals;
mod moments;
mod needs;
mod past;
mod playing;
mod reflecting;
mod reports;
mod room;
mod searching;
mod sight;
mod standing;
mod tracing;
mod twice;
mod verifying;
mod watching;
mod words;

use std::{fs, path::Path};

#[test]
fn the_published_schema_is_the_one_that_was_committed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql");
    let sdl = api::graphql::sdl();
    if std::env::var_os("HRDD_BLESS").is_some() {
        fs::write(&file, &sdl).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        sdl == committed,
        "the schema changed: look at `git diff` after HRDD_BLESS=1 cargo test -p api, and commit it"
    );
}

#[test]
fn every_command_is_a_mutation_and_every_kind_of_event_a_payload() {
    let sdl = api::graphql::sdl();
    for kind in domain::Command::kinds() {
        let mut letters = kind.name.chars();
        let field = letters.next().unwrap().to_lowercase().chain(letters).collect::<String>();
        // What only the program gives nobody can ask for.
        let own = domain::ledger::Command::is_own_name(kind.name) || domain::access::Command::is_own_name(kind.name);
        assert!(sdl.contains(&format!("\t{field}(input: {}Input!): CommandPayload!", kind.name)) != own, "{field}");
    }
    for kind in domain::Event::kinds() {
        assert!(sdl.contains(&format!("type {} {{", kind.name)), "{}", kind.name);
    }
}

#[test]
fn the_types_that_clients_build_on_have_the_fields_that_they_build_on() {
    let sdl = api::graphql::sdl();
    let of = |name: &str| {
        let start = sdl.find(&format!("type {name} ")).unwrap_or_else(|| panic!("no type {name}"));
        sdl[start..].split("\n}").next().unwrap().to_owned()
    };
    let wanted: [(&str, &[&str]); 7] = [
        ("Alert", &["id", "position", "kind", "severity", "state", "case", "history"]),
        ("Case", &["id", "reference", "title", "status", "revision", "history"]),
        ("Event", &["id", "position", "revision", "kind", "recordedAt", "effectiveOn", "actor", "case", "payload"]),
        ("Recipient", &["id", "history"]),
        ("UserError", &["code", "message", "path"]),
        ("CommandPayload", &["userErrors", "case", "position", "replayed"]),
        ("PageInfo", &["hasPreviousPage", "hasNextPage", "startCursor", "endCursor"]),
    ];
    for (name, fields) in wanted {
        let body = of(name);
        for field in fields {
            assert!(
                body.contains(&format!("\n\t{field}:")) || body.contains(&format!("\n\t{field}(")),
                "{name}.{field}"
            );
        }
    }
}

#[test]
fn no_field_of_a_command_is_called_like_one_that_every_command_carries() {
    let common = ["caseId", "commandId", "expectedRevision", "effectiveOn", "eventConfidentiality", "dryRun"];
    let mut generator = schemars::SchemaGenerator::default();
    for kind in domain::Command::kinds() {
        let schema = (kind.schema)(&mut generator);
        let own = schema.as_value()["properties"].as_object().cloned().unwrap_or_default();
        for name in common {
            assert!(!own.contains_key(name), "{} has a field {name} of its own", kind.name);
        }
    }
}
