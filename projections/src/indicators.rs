//! The board of indicators over all cases: breached first, then without data, then the warnings.

use domain::{
    case::monitoring::Indicator,
    terms::{
        BasisPoints, CaseId, Consequence, Country, Day, Direction, IndicatorFamily, IndicatorId, IndicatorState,
        IndicatorUnit, Text,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{derived::Of, trail::number_of};

/// The last period of an indicator that was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LastPeriod {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// The value, in hundredths of the unit; none where there is no data.
    pub value: Option<BasisPoints>,
    /// How that period stands by itself.
    pub state: IndicatorState,
}

/// An indicator of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorLine {
    /// Of which case.
    pub case_id: CaseId,
    /// The case's reference.
    pub reference: String,
    /// The country of the case.
    pub country: Country,
    /// Its id within the case.
    pub indicator: IndicatorId,
    /// What it shows.
    pub name: Text<200>,
    /// Whose behaviour.
    pub family: IndicatorFamily,
    /// What it counts in.
    pub unit: IndicatorUnit,
    /// Which way is bad.
    pub direction: Direction,
    /// The warning line, in hundredths of the unit.
    pub warn: Option<BasisPoints>,
    /// The threshold, in hundredths of the unit.
    pub breach: BasisPoints,
    /// What a breach brings by itself.
    pub consequence: Consequence,
    /// Where it stands.
    pub state: IndicatorState,
    /// Since when it stands there.
    pub since: Day,
    /// The last period that was measured.
    pub last_period: Option<LastPeriod>,
    /// The last day for the next reading.
    pub next_reading_due: Day,
    /// Made-up data.
    pub demonstration: bool,
}

/// What is kept of an indicator: what a filter looks at.
#[derive(Clone, Debug)]
pub(crate) struct Watched {
    since: Day,
    next_reading_due: Day,
    state: IndicatorState,
    family: IndicatorFamily,
}

impl Watched {
    pub(crate) fn of(known: &Indicator) -> Self {
        Self { since: known.since, next_reading_due: next_reading_due(known), state: known.state, family: known.family }
    }

    /// The worst first, and among equals the longest standing.
    pub(crate) fn number(&self) -> i64 {
        let rank = match self.state {
            IndicatorState::Breached => 0,
            IndicatorState::NoData => 1,
            IndicatorState::Warning => 2,
            IndicatorState::Defined => 3,
            IndicatorState::Ok => 4,
            IndicatorState::Retired => 5,
        };
        // A day's number has at most five digits, so the days of one rank never reach the next.
        rank * 1_000_000 + i64::from(number_of(self.since))
    }
}

/// The last day for the next reading.
pub(crate) fn next_reading_due(known: &Indicator) -> Day {
    known.periods.last().map_or(known.defined_on, |period| period.to).plus(known.frequency_days)
}

/// Which indicators. An empty list, or nothing, asks for all but the retired ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct IndicatorFilter {
    /// In one of these states.
    pub states: Vec<IndicatorState>,
    /// Of this case.
    pub case_id: Option<CaseId>,
    /// Of cases in this country.
    pub country: Option<Country>,
    /// Of this family.
    pub family: Option<IndicatorFamily>,
    /// Whose next reading was due before this day.
    pub unread_on: Option<Day>,
}

impl IndicatorFilter {
    /// Whether an indicator of a case is asked for.
    pub(crate) fn takes(&self, id: CaseId, of: &Of, known: &Watched) -> bool {
        let retired = known.state == IndicatorState::Retired;
        let of_state = if self.states.is_empty() { !retired } else { self.states.contains(&known.state) };
        of_state
            && self.case_id.is_none_or(|case| id == case)
            && self.country.is_none_or(|country| of.country == country)
            && self.family.is_none_or(|family| known.family == family)
            && self.unread_on.is_none_or(|day| known.next_reading_due < day && !retired)
    }
}
