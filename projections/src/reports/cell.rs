//! Rows of typed cells, each with the events it rests on.

use domain::{
    Position,
    terms::{Currency, Day, Instant, Money},
};
use serde::Serialize;
use serde_json::{Value, json};

use super::definition::ColumnType;

/// The most events that one row names; how many there were it says beside them.
pub const MOST_SOURCES: usize = 200;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Nothing,
    /// Words, or an id.
    Text(String),
    /// A value of a closed list, as events spell it.
    Enum(String),
    /// A calendar day.
    Date(Day),
    /// An instant in UTC.
    Instant(Instant),
    /// A whole number.
    Integer(i64),
    /// A number in hundredths.
    Decimal(i64),
    /// Hundredths of a per cent.
    Percent(i64),
    /// An amount in the smallest unit of a currency.
    Money(i64, Currency),
    /// Yes or no.
    Boolean(bool),
    /// The reference of a case.
    Case(String),
    /// A place in the log.
    Position(Position),
}

impl Cell {
    /// Whether it fits a column.
    pub const fn fits(&self, kind: ColumnType, nullable: bool) -> bool {
        match (self, kind) {
            (Self::Nothing, _) => nullable,
            (Self::Text(_), ColumnType::Text)
            | (Self::Enum(_), ColumnType::Enum)
            | (Self::Date(_), ColumnType::Date)
            | (Self::Instant(_), ColumnType::Instant)
            | (Self::Integer(_), ColumnType::Integer)
            | (Self::Decimal(_), ColumnType::Decimal)
            | (Self::Percent(_), ColumnType::Percent)
            | (Self::Money(..), ColumnType::Money)
            | (Self::Boolean(_), ColumnType::Boolean)
            | (Self::Case(_), ColumnType::CaseRef)
            | (Self::Position(_), ColumnType::Position) => true,
            _ => false,
        }
    }

    /// As JSON, in the forms that events have: numbers with hundredths are whole numbers of hundredths.
    pub fn json(&self) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Text(text) | Self::Enum(text) | Self::Case(text) => Value::from(text.as_str()),
            Self::Date(day) => Value::from(day.to_string()),
            Self::Instant(at) => Value::from(at.to_string()),
            Self::Integer(number) | Self::Decimal(number) | Self::Percent(number) => Value::from(*number),
            Self::Money(amount, currency) => {
                json!({ "amountMinor": amount.to_string(), "currency": currency.to_string() })
            }
            Self::Boolean(yes) => Value::from(*yes),
            Self::Position(position) => Value::from(position.to_string()),
        }
    }
}

/// For people: hundredths with their point, amounts with their currency, nothing as nothing.
impl std::fmt::Display for Cell {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Text(text) | Self::Enum(text) | Self::Case(text) => formatter.write_str(text),
            Self::Date(day) => write!(formatter, "{day}"),
            Self::Instant(at) => write!(formatter, "{at}"),
            Self::Integer(number) => write!(formatter, "{number}"),
            Self::Decimal(number) => hundredths(*number, formatter),
            Self::Percent(number) => {
                hundredths(*number, formatter)?;
                formatter.write_str(" %")
            }
            // In the smallest unit: how many of them make one is not on record for every currency.
            Self::Money(amount, currency) => write!(formatter, "{amount} {currency} minor"),
            Self::Boolean(yes) => formatter.write_str(if *yes { "yes" } else { "no" }),
            Self::Position(position) => write!(formatter, "{position}"),
        }
    }
}

fn hundredths(number: i64, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    let sign = if number < 0 { "-" } else { "" };
    let number = number.unsigned_abs();
    write!(formatter, "{sign}{}.{:02}", number / 100, number % 100)
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// A cell for each column, in their order.
    pub cells: Vec<Cell>,
    /// All positions it rests on, ascending, each once: what leaves a trace, however few of them are shown.
    pub rests_on: Vec<Position>,
}

impl Row {
    pub(super) fn new(cells: Vec<Cell>, sources: impl IntoIterator<Item = Position>) -> Self {
        let mut sources: Vec<Position> = sources.into_iter().collect();
        sources.sort_unstable();
        sources.dedup();
        Self { cells, rests_on: sources }
    }

    /// The positions that are shown: the first [`MOST_SOURCES`].
    pub fn sources(&self) -> &[Position] {
        self.rests_on.get(..MOST_SOURCES).unwrap_or(&self.rests_on)
    }

    /// How many positions it rests on.
    pub const fn source_count(&self) -> usize {
        self.rests_on.len()
    }
}

/// The cells of a row, each from a value of its own type.
macro_rules! cells {
    ($($value:expr),+ $(,)?) => { vec![$($crate::reports::cell::Cell::from($value)),+] };
}
pub(super) use cells;

/// A value of a closed list.
pub(super) struct Named(String);

/// The name of a value of a closed list, as events spell it.
pub(super) fn named<T: Serialize>(value: T) -> Named {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => Named(name),
        Ok(_) | Err(_) => Named(String::new()),
    }
}

/// Anything with a text of its own: ids, codes, texts.
pub(super) fn text(value: impl std::fmt::Display) -> String {
    value.to_string()
}

/// Several in one text; none where there are none.
pub(super) fn listed<T: std::fmt::Display>(values: impl IntoIterator<Item = T>) -> Option<String> {
    let all: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// A count.
pub(super) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// How many hundredths of a per cent a part is of a whole, rounded half up; nothing of nothing.
pub(super) fn share(part: usize, whole: usize) -> Cell {
    if whole == 0 {
        return Cell::Nothing;
    }
    let (part, whole) = (count(part), count(whole));
    Cell::Percent((2 * 10_000 * part + whole).div_euclid(2 * whole))
}

impl From<Named> for Cell {
    fn from(Named(name): Named) -> Self {
        Self::Enum(name)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Date(day)
    }
}

impl From<Instant> for Cell {
    fn from(at: Instant) -> Self {
        Self::Instant(at)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Boolean(yes)
    }
}

impl From<Position> for Cell {
    fn from(position: Position) -> Self {
        Self::Position(position)
    }
}

impl From<&Money> for Cell {
    fn from(money: &Money) -> Self {
        Self::Money(money.amount_minor.0, money.currency)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
