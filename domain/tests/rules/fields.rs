//! The field that a rejection names is one of the command that it refuses: checked of every rejection in these tests.

use std::{collections::BTreeSet, sync::LazyLock};

use domain::{Command, Rejection};

/// Codes with a field that some commands do not have at all: there the whole command is concerned.
const WHOLE: [(&str, &[&str]); 2] = [
    // What was rated before no longer stands: no field of these says anything of it.
    ("E-MIT-01", &["SubmitRiskAssessment", "EndorseRiskAssessment"]),
    ("E-RISK-04", &["SubmitRiskAssessment"]),
];

/// What every command carries beside its body, for the writer.
const ENVELOPE: [&str; 4] = ["caseId", "commandId", "effectiveOn", "expectedRevision"];

fn fields(command: &str) -> BTreeSet<String> {
    let kind = Command::kinds().find(|kind| kind.name == command).unwrap();
    let schema = (kind.schema)(&mut schemars::SchemaGenerator::default()).to_value();
    let body = schema["properties"].as_object().unwrap().keys().cloned();
    body.chain(ENVELOPE.map(str::to_owned)).collect()
}

/// The field is there, or the list above says why there is none.
#[track_caller]
pub(crate) fn named(command: &str, rejection: &Rejection) {
    static FIELDS: LazyLock<std::collections::BTreeMap<&str, BTreeSet<String>>> =
        LazyLock::new(|| Command::kinds().map(|kind| (kind.name, fields(kind.name))).collect());
    let code = rejection.code();
    let found = rejection.field(|name| FIELDS[command].contains(name));
    let whole = WHOLE.iter().any(|(known, commands)| *known == code && commands.contains(&command));
    assert_eq!(
        found.is_some(),
        rejection.is_about_a_field() && !whole,
        "{command} {code}: {found:?} {}",
        rejection.message()
    );
}
