//! Every field of a dossier is there, and every value of a list has its word.

use std::collections::BTreeSet;

use super::*;

#[test]
fn every_field_of_every_section_is_one_that_cases_have_and_every_value_of_a_list_has_its_word() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let mut cases: BTreeMap<_, Vec<Envelope>> = BTreeMap::new();
    for envelope in ledger.log() {
        if let Some(case) = envelope.stream.case() {
            cases.entry(case).or_default().push(envelope.clone());
        }
    }
    let states: Vec<Value> = cases.values().map(|events| serde_json::to_value(Case::fold(events)).unwrap()).collect();
    let (mut missing, mut wordless) = (BTreeSet::new(), BTreeSet::new());
    for section in &SECTIONS {
        let records: Vec<&Value> =
            states.iter().filter_map(|state| state.pointer(section.records)?.as_array()).flatten().collect();
        assert!(!records.is_empty(), "no case has {}", section.records);
        for Field { place, list, .. } in section.fields {
            if !records.iter().any(|record| record.pointer(place).is_some()) {
                missing.insert(format!("{}{place}", section.records));
            }
            for value in records.iter().filter_map(|record| record.pointer(place)) {
                unsaid(value, *list, &mut |value| {
                    wordless.insert(format!("{}{place} {value}", section.records));
                });
            }
        }
    }
    assert_eq!([missing, wordless], [BTreeSet::new(), BTreeSet::new()]);
}

/// The values that look like those of a closed list and have no word in the list of their field.
fn unsaid(value: &Value, list: Option<List>, tell: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => {
            let is_value = text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
            let languages = [Language::En, Language::Ar].map(|language| language.of_pictures().words());
            let has_word = list.is_some_and(|list| languages.iter().all(|words| words.has(list.name, Some(text))));
            if is_value && !has_word {
                tell(text);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| unsaid(value, list, tell)),
        Value::Object(fields) => {
            for (part, value) in fields {
                // What is written by a function of its own names its lists itself; a currency is of none.
                let list = match part.as_str() {
                    "currency" => continue,
                    "basis" => Some(List::new("Basis")),
                    "reading" => Some(List { name: "RiskLevel", of: Some("level") }),
                    "state" => Some(List::new("IndicatorState")),
                    _ => list.filter(|list| list.of == Some(part)).map(|list| List::new(list.name)),
                };
                unsaid(value, list, tell);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
