//! Days and instants. Both are UTC; a deadline ends with its day.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, Days, NaiveDate, SecondsFormat, Timelike, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A calendar day, from 1900 to 2199.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day that there is.
    pub const FIRST: Self = FIRST;

    /// Accepts a day from 1900 to 2199.
    pub fn new(date: NaiveDate) -> Result<Self, String> {
        if (1900..2200).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err("a day lies between 1900 and 2199".into())
        }
    }

    /// Reads `2026-03-01`.
    pub fn parse(text: &str) -> Result<Self, String> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map_err(|_| "write a day as YYYY-MM-DD".to_owned())
            .and_then(Self::new)
    }

    /// The day `count` days later; the last representable day where that is beyond it.
    #[must_use]
    pub fn plus(self, count: u32) -> Self {
        self.0.checked_add_days(Days::new(u64::from(count))).and_then(|date| Self::new(date).ok()).unwrap_or(LAST)
    }

    /// The day `count` days earlier; the first representable day where that is before it.
    #[must_use]
    pub fn minus(self, count: u32) -> Self {
        self.0.checked_sub_days(Days::new(u64::from(count))).and_then(|date| Self::new(date).ok()).unwrap_or(FIRST)
    }

    /// Whole days from `earlier` to this day; negative where this day comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The last millisecond of this day, UTC.
    pub fn end(self) -> Instant {
        let midnight = self.0.and_time(chrono::NaiveTime::MIN).and_utc();
        Instant(midnight + chrono::TimeDelta::days(1) - chrono::TimeDelta::milliseconds(1))
    }

    /// The first instant of this day, UTC.
    pub fn start(self) -> Instant {
        Instant(self.0.and_time(chrono::NaiveTime::MIN).and_utc())
    }
}

const FIRST: Day = Day(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap());
const LAST: Day = Day(NaiveDate::from_ymd_opt(2199, 12, 31).unwrap());

impl std::fmt::Display for Day {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl std::fmt::Debug for Day {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_i32(self.0.num_days_from_ce())
        }
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            Self::parse(&Cow::<'de, str>::deserialize(deserializer)?).map_err(D::Error::custom)
        } else {
            NaiveDate::from_num_days_from_ce_opt(i32::deserialize(deserializer)?)
                .ok_or_else(|| D::Error::custom("not a day"))
                .and_then(|date| Self::new(date).map_err(D::Error::custom))
        }
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// An instant in UTC, to the millisecond.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// Cuts to the millisecond; refuses what lies outside 1900 to 2199.
    pub fn new(at: DateTime<Utc>) -> Result<Self, String> {
        if !(1900..2200).contains(&at.year()) {
            return Err("an instant lies between 1900 and 2199".into());
        }
        let milliseconds = at.nanosecond() / 1_000_000 * 1_000_000;
        at.with_nanosecond(milliseconds).map(Self).ok_or_else(|| "not an instant".into())
    }

    /// Reads RFC 3339, any offset.
    pub fn parse(text: &str) -> Result<Self, String> {
        DateTime::parse_from_rfc3339(text)
            .map_err(|_| "write an instant as 2026-03-01T12:00:00Z".to_owned())
            .and_then(|at| Self::new(at.with_timezone(&Utc)))
    }

    /// From milliseconds since 1970.
    pub fn from_milliseconds(milliseconds: i64) -> Result<Self, String> {
        DateTime::from_timestamp_millis(milliseconds).ok_or_else(|| "not an instant".to_owned()).and_then(Self::new)
    }

    /// Milliseconds since 1970.
    pub fn milliseconds(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// The day of this instant, UTC.
    pub fn day(self) -> Day {
        Day(self.0.date_naive())
    }

    /// The instant `hours` later; the end of the last representable day where that is beyond it.
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Self {
        let later = self.0.checked_add_signed(chrono::TimeDelta::hours(i64::from(hours)));
        later.and_then(|at| Self::new(at).ok()).unwrap_or_else(|| LAST.end())
    }

    /// The millisecond after this one; the same where there is none.
    #[must_use]
    pub fn after(self) -> Self {
        let later = self.0.checked_add_signed(chrono::TimeDelta::milliseconds(1));
        later.and_then(|at| Self::new(at).ok()).unwrap_or(self)
    }

    /// Milliseconds from `earlier` to this instant.
    pub fn milliseconds_since(self, earlier: Self) -> i64 {
        self.milliseconds() - earlier.milliseconds()
    }
}

impl std::fmt::Display for Instant {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl std::fmt::Debug for Instant {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_i64(self.milliseconds())
        }
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            Self::parse(&Cow::<'de, str>::deserialize(deserializer)?).map_err(D::Error::custom)
        } else {
            Self::from_milliseconds(i64::deserialize(deserializer)?).map_err(D::Error::custom)
        }
    }
}

impl JsonSchema for Instant {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "DateTime".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}
