//! Every report on the ten scenarios, with the answer that the story of each gives. What each scenario shows stands beside it
//! in `fixtures/scenarios`.

mod manager;
mod oversight;
mod partner;
mod public;

use std::sync::LazyLock;

use domain::Position;
use projections::reports::{self, AsRecorded, Question};

use crate::records::Log;

/// The ten scenarios.
pub(crate) static TEN: LazyLock<fixtures::Ledger> = LazyLock::new(|| fixtures::Ledger::with_ten().unwrap());

static LOG: LazyLock<Log> = LazyLock::new(|| Log::of(TEN.log()));

/// The rows of a report, of each only some columns, as people read them.
fn rows(name: &str, parameters: &[(&str, &str)], columns: &[&str]) -> Vec<String> {
    rows_at(None, name, parameters, columns)
}

/// The same, as recorded at a position.
fn rows_at(at: Option<u64>, name: &str, parameters: &[(&str, &str)], columns: &[&str]) -> Vec<String> {
    let parameters = parameters.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let as_recorded = at.map_or(AsRecorded::Now, |at| AsRecorded::Position(Position(at)));
    let question = Question { name: name.into(), parameters, as_recorded, ..Question::default() };
    let answer = reports::run(&*LOG, &question, 1_000).unwrap();
    let keys: Vec<&str> = answer.told.definition.columns().map(|column| column.key).collect();
    let places: Vec<usize> = columns.iter().map(|column| keys.iter().position(|key| key == column).unwrap()).collect();
    let row =
        |row: &reports::Row| places.iter().map(|place| row.cells[*place].to_string()).collect::<Vec<_>>().join(" | ");
    answer.rows.iter().map(|(_, known)| row(known)).collect()
}

/// The position of the nth event of a kind in a case.
pub(crate) fn at(reference: &str, kind: &str, nth: usize) -> u64 {
    let reference = domain::terms::Reference::new(reference).unwrap();
    let (_, history) = TEN.case(&reference).unwrap();
    history.iter().filter(|event| event.event.kind().name == kind).nth(nth).unwrap().position.0
}
