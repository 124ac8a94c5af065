//! What holds for every report, whatever it answers.

use std::collections::BTreeSet;

use domain::{Event, terms::Subject};
use projections::reports::{self, Cell, Definition, MOST_SOURCES, Question};

use crate::records::Log;

/// What is given to a report where it needs something.
pub(crate) fn needed(definition: &Definition) -> Vec<(String, String)> {
    let given = |name: &str| match name {
        "case" => "XA-2025-002",
        "recipient" => "XA-TCG-3",
        other => panic!("{other}"),
    };
    let needed = definition.parameters.iter().filter(|known| known.required);
    let mut parameters: Vec<(String, String)> =
        needed.map(|known| (known.name.to_owned(), given(known.name).to_owned())).collect();
    if definition.name == "portfolio-change" {
        parameters.push(("earlierPosition".into(), "150".into()));
    }
    parameters
}

pub(crate) fn question(definition: &Definition) -> Question {
    Question { name: definition.name.into(), parameters: needed(definition), ..Question::default() }
}

#[test]
fn every_report_has_its_own_number_name_and_columns_and_names_kinds_that_there_are() {
    let all: Vec<&Definition> = reports::all().collect();
    assert_eq!(all.iter().map(|known| known.number).collect::<Vec<_>>(), (1..=32).collect::<Vec<u8>>());
    let names: BTreeSet<&str> = all.iter().map(|known| known.name).collect();
    assert_eq!(names.len(), 32);
    for known in all {
        let keys: BTreeSet<&str> = known.columns().map(|column| column.key).collect();
        assert_eq!(keys.len(), known.columns().count(), "{}: a key twice", known.name);
        assert!(known.question.ends_with('?') && known.definition.ends_with('.'), "{}", known.name);
        for kind in known.source_events {
            let is_kind = Event::kinds().any(|there_is| there_is.name == *kind);
            assert!(is_kind || kind.starts_with("every "), "{}: {kind}", known.name);
        }
        for text in [known.question, known.definition] {
            assert!(!text.contains("  "), "{}: two spaces in {text:?}", known.name);
        }
        // What a report about cases rests on is about cases: what stands in the registry is judged there.
        assert!(known.subjects.iter().all(|subject| domain::access::OF_CASES.contains(subject)), "{}", known.name);
        assert!(!known.subjects.is_empty() && !known.subjects.contains(&Subject::Readings), "{}", known.name);
    }
}

#[test]
fn every_cell_fits_its_column_and_every_row_names_what_it_rests_on() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let log = Log::of(ledger.log());
    let mut empty = Vec::new();
    for definition in reports::all() {
        let answer = reports::run(&log, &question(definition), 1_000).unwrap();
        if answer.rows.is_empty() {
            empty.push(definition.name);
        }
        for (_, row) in &answer.rows {
            let columns: Vec<_> = definition.columns().collect();
            assert_eq!(row.cells.len(), columns.len(), "{}", definition.name);
            for (cell, column) in row.cells.iter().zip(columns) {
                assert!(cell.fits(column.kind, column.nullable), "{} {}: {cell:?}", definition.name, column.key);
            }
            // A kind of measure that was never used rests on nothing.
            let is_of_nothing =
                definition.name == "measure-types-and-residuals" && row.cells.contains(&Cell::Integer(0));
            assert!(!row.rests_on.is_empty() || is_of_nothing, "{}: {row:?}", definition.name);
            assert_eq!(row.source_count(), row.rests_on.len());
            assert!(row.sources().len() <= MOST_SOURCES && row.rests_on.starts_with(row.sources()), "{row:?}");
            assert!(
                row.rests_on.iter().all(|source| source.0 > 0 && *source <= answer.told.position),
                "{}",
                definition.name
            );
        }
        assert_eq!(answer.told.left_out, 0, "{}", definition.name);
    }
    println!("empty: {empty:?}");
}
