//! Tables: columns, and rows that come one after the other. The register is one, the events of a filter are one, and a report
//! is one.

use serde_json::Value;

use super::{Broken, Language};

/// A column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// Its name, the same in every language.
    pub(crate) key: &'static str,
    /// Its heading in each language.
    pub(crate) heading: [&'static str; 2],
    /// What its cells hold, as CSV on the Web calls it: string, integer, decimal, boolean, date, dateTime, json.
    pub(crate) datatype: &'static str,
    /// How wide it is shown, in letters.
    pub(crate) width: u16,
}

impl Column {
    /// A column by its name, headings, what it holds, and width.
    pub(crate) const fn new(key: &'static str, heading: [&'static str; 2], datatype: &'static str, width: u16) -> Self {
        Self { key, heading, datatype, width }
    }

    /// Its heading.
    pub(crate) const fn heading(&self, language: Language) -> &'static str {
        language.of(self.heading)
    }
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing, or what is not seen.
    Empty,
    /// A text; dates and instants as ISO 8601 writes them.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number in hundredths.
    Hundredths(i64),
    /// Yes or no.
    Truth(bool),
    /// What has parts, as JSON.
    Parts(Value),
}

impl Cell {
    /// A text, where there is one.
    pub(crate) fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// Of a value as the API gives it.
    pub(crate) fn of(value: Value) -> Self {
        match value {
            Value::Null => Self::Empty,
            Value::String(text) => Self::Text(text),
            Value::Bool(truth) => Self::Truth(truth),
            Value::Number(number) => number.as_i64().map_or_else(|| Self::Text(number.to_string()), Self::Number),
            Value::Array(list) if list.is_empty() => Self::Empty,
            Value::Array(list) if list.iter().all(Value::is_string) => {
                Self::Text(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "))
            }
            parts @ (Value::Array(_) | Value::Object(_)) => Self::Parts(parts),
        }
    }

    /// In JSON.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Empty => Value::Null,
            Self::Text(text) => text.as_str().into(),
            Self::Number(number) => (*number).into(),
            // With its fraction, as it is in every other form.
            Self::Hundredths(number) => hundredths(*number).into(),
            Self::Truth(truth) => (*truth).into(),
            Self::Parts(parts) => parts.clone(),
        }
    }

    /// As one text.
    pub(crate) fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Hundredths(number) => {
                let sign = if *number < 0 { "-" } else { "" };
                let number = number.unsigned_abs();
                format!("{sign}{}.{:02}", number / 100, number % 100)
            }
            Self::Truth(truth) => truth.to_string(),
            Self::Parts(parts) => parts.to_string(),
        }
    }
}

/// So many hundredths.
#[expect(clippy::cast_precision_loss, reason = "what is counted in hundredths is far below 2^53")]
pub(crate) const fn hundredths(number: i64) -> f64 {
    number as f64 / 100.0
}

/// Takes a row.
pub(crate) type TakeRow<'a> = dyn FnMut(&[Cell]) -> Result<(), Broken> + 'a;

/// Gives the rows, one after the other.
pub(crate) type GiveRows<'a> = dyn FnMut(&mut TakeRow<'_>) -> Result<(), Broken> + 'a;

/// A table.
pub(crate) struct Table<'a> {
    /// Its columns.
    pub(crate) columns: &'a [Column],
    /// What gives its rows, once.
    pub(crate) rows: Box<GiveRows<'a>>,
}

impl Table<'_> {
    /// Hands over each row, as long as the columns are.
    pub(crate) fn each(&mut self, take: &mut TakeRow<'_>) -> Result<(), Broken> {
        (self.rows)(take)
    }
}
