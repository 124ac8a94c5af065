//! What a report says of itself: the words serve the API, the command line, exports and documents alike.

use domain::terms::Subject;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who asks the question first; others may ask it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(rename = "ReportAsker")]
pub enum Asker {
    /// Oversight bodies and auditors.
    Oversight,
    /// Chiefs of mission and project managers.
    Manager,
    /// The mechanism and other parts of the United Nations.
    Partner,
    /// Donors and the public.
    Public,
}

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(rename = "ReportColumnType")]
pub enum ColumnType {
    /// Words, or an id.
    Text,
    /// A value of a closed list.
    Enum,
    /// A calendar day.
    Date,
    /// An instant in UTC.
    Instant,
    /// A whole number.
    Integer,
    /// A number in hundredths.
    Decimal,
    /// Hundredths of a per cent.
    Percent,
    /// An amount in the smallest unit of a currency, and the currency.
    Money,
    /// Yes or no.
    Boolean,
    /// The reference of a case.
    CaseRef,
    /// A place in the log.
    Position,
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its key: never changes.
    pub key: &'static str,
    /// What its cells hold.
    pub kind: ColumnType,
    /// Whether a cell may be empty.
    pub nullable: bool,
    /// What it says, in plain words.
    pub meaning: &'static str,
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(rename = "ReportParameterType")]
pub enum ParameterType {
    /// Words, or an id.
    Text,
    /// A calendar day, `2026-03-01`.
    Date,
    /// An instant, `2026-03-01T12:00:00Z`.
    Instant,
    /// A whole number from 0.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// The reference of a case.
    CaseRef,
    /// A place in the log.
    Position,
    /// A country, `XA`.
    Country,
    /// JSON text.
    Json,
}

/// One parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub kind: ParameterType,
    /// Whether it must be given.
    pub required: bool,
    /// What holds where it is not given, in words; none where nothing does.
    pub default: Option<&'static str>,
    /// What it says, in plain words.
    pub meaning: &'static str,
}

/// What a report is.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// The number of the question, 1 to 32.
    pub number: u8,
    /// Its name, as it is asked for.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// What exactly is answered, in plain words.
    pub definition: &'static str,
    /// Who asks it first.
    pub asker: Asker,
    /// Whether it is empty where everything was done right.
    pub must_be_empty: bool,
    /// The kinds of events that it rests on.
    pub source_events: &'static [&'static str],
    /// Why it cannot be asked as effective, in plain words; none where it can.
    pub recorded_only: Option<&'static str>,
    /// What those events are about: a case of which something of this is withheld is left out.
    pub subjects: &'static [Subject],
    /// What its rows are also about, each for itself: of a case of which something of this is withheld the rest is told, and
    /// the case is counted as told in part.
    pub told_in_part: &'static [Subject],
    /// What can be said beside the question.
    pub parameters: &'static [Parameter],
    /// Its own columns.
    pub own_columns: &'static [Column],
    /// Whether each row is about one case, and begins with its reference and country.
    pub by_case: bool,
}

/// The columns with which a row about one case begins.
const OF_CASE: [Column; 2] = [
    required("case", ColumnType::CaseRef, "The case."),
    required("country", ColumnType::Text, "The country of the case."),
];

impl Definition {
    /// All its columns, in order.
    pub fn columns(&self) -> impl Iterator<Item = &Column> {
        OF_CASE.iter().filter(|_| self.by_case).chain(self.own_columns)
    }
}

/// A column whose cells are never empty.
pub(super) const fn required(key: &'static str, kind: ColumnType, meaning: &'static str) -> Column {
    Column { key, kind, nullable: false, meaning }
}

/// A column whose cells may be empty.
pub(super) const fn nullable(key: &'static str, kind: ColumnType, meaning: &'static str) -> Column {
    Column { key, kind, nullable: true, meaning }
}

/// A parameter that must be given.
pub(super) const fn needed(name: &'static str, kind: ParameterType, meaning: &'static str) -> Parameter {
    Parameter { name, kind, required: true, default: None, meaning }
}

/// A parameter that narrows the answer where it is given.
pub(super) const fn optional(name: &'static str, kind: ParameterType, meaning: &'static str) -> Parameter {
    Parameter { name, kind, required: false, default: None, meaning }
}

/// A parameter with a default.
pub(super) const fn defaulted(
    name: &'static str,
    kind: ParameterType,
    default: &'static str,
    meaning: &'static str,
) -> Parameter {
    Parameter { name, kind, required: false, default: Some(default), meaning }
}

/// What the status of a case rests on.
pub(super) const OF_STATUS: &[Subject] = &[
    Subject::Scope,
    Subject::Preconditions,
    Subject::Risk,
    Subject::Decisions,
    Subject::Deliveries,
    Subject::Suspensions,
    Subject::Interventions,
    Subject::Closing,
];

/// The day that counts as today.
pub(super) const ON: Parameter = defaulted(
    "on",
    ParameterType::Date,
    "today; where an earlier moment is asked about, its day",
    "The day that counts as today.",
);

/// The case that is asked about.
pub(super) const CASE: Parameter = needed("case", ParameterType::CaseRef, "The reference of the case.");

/// Only cases of one country.
pub(super) const COUNTRY: Parameter = optional("country", ParameterType::Country, "Only cases in this country.");
