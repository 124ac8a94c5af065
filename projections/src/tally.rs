//! Counts over the portfolio, taken from the register's lines when they are asked for.

use std::collections::BTreeMap;

use domain::terms::{CaseStatus, Country, Day, Office, RiskLevel};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::register::{CaseLine, PairCount};

/// How many cases stand somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StatusCount {
    /// Where.
    pub status: CaseStatus,
    /// How many cases.
    pub count: u32,
}

/// How many cases a country has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CountryCount {
    /// The country.
    pub country: Country,
    /// How many cases.
    pub count: u32,
    /// How many of them are not closed.
    pub open: u32,
}

/// How many cases have a residual level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LevelCount {
    /// The level; none where no risk was rated.
    pub level: Option<RiskLevel>,
    /// How many cases.
    pub count: u32,
}

/// The portfolio in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// How many cases.
    pub cases: u32,
    /// How many of them are made-up data.
    pub demonstration: u32,
    /// By where they stand; only what occurs.
    pub by_status: Vec<StatusCount>,
    /// Pairs of item and recipient, by where they stand; only what occurs, of cases whose scope is counted.
    pub pairs_by_status: Vec<PairCount>,
    /// By country.
    pub by_country: Vec<CountryCount>,
    /// By residual level, of cases whose risk is counted.
    pub by_level: Vec<LevelCount>,
    /// Cases with a real risk of grave violations, of those whose risk is counted.
    pub real_risk: u32,
    /// Approvals that were given, in cases whose decisions are counted.
    pub approvals: u32,
    /// Approvals with conditions.
    pub approvals_with_conditions: u32,
    /// Decisions that declined support.
    pub declined: u32,
    /// Suspensions, past ones too, in cases whose suspensions are counted.
    pub suspensions: u32,
    /// Cases in which support is suspended now.
    pub suspended_now: u32,
    /// Median of the days from the opening to the first decision; the lower of two in the middle.
    pub median_days_to_decision: Option<i32>,
    /// How many cases that median rests on.
    pub decided: u32,
}

/// Over which cases. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct TallyFilter {
    /// In one of these countries.
    pub countries: Vec<Country>,
    /// Of this office.
    pub office: Option<Office>,
    /// Made-up data only, or none of it.
    pub demonstration: Option<bool>,
    /// Opened on this day or later.
    pub opened_from: Option<Day>,
    /// Opened on this day or earlier.
    pub opened_to: Option<Day>,
}

impl TallyFilter {
    fn takes(&self, line: &CaseLine) -> bool {
        (self.countries.is_empty() || self.countries.contains(&line.country))
            && self.office.as_ref().is_none_or(|office| line.office == *office)
            && self.demonstration.is_none_or(|demonstration| line.demonstration == demonstration)
            && self.opened_from.is_none_or(|day| line.opened_on >= day)
            && self.opened_to.is_none_or(|day| line.opened_on <= day)
    }
}

/// What of a case is counted, beside that it is there and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    pub(crate) pairs: bool,
    pub(crate) risk: bool,
    pub(crate) decisions: bool,
    pub(crate) suspensions: bool,
}

impl Counted {
    pub(crate) const ALL: Self = Self { pairs: true, risk: true, decisions: true, suspensions: true };
}

/// Counts the lines, of each what is counted of it.
pub(crate) fn tally<'a>(lines: impl Iterator<Item = (&'a CaseLine, Counted)>, filter: &TallyFilter) -> Tally {
    let mut tally = Tally::default();
    let (mut statuses, mut pairs, mut levels) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut countries: BTreeMap<Country, (u32, u32)> = BTreeMap::new();
    let mut days = Vec::new();
    for (line, counted) in lines.filter(|(line, _)| filter.takes(line)) {
        tally.cases += 1;
        tally.demonstration += u32::from(line.demonstration);
        tally.suspended_now += u32::from(line.status == CaseStatus::Suspended);
        *statuses.entry(line.status).or_insert(0) += 1;
        let (count, open) = countries.entry(line.country).or_default();
        *count += 1;
        *open += u32::from(line.status != CaseStatus::Closed);
        if counted.pairs {
            for known in &line.pairs {
                *pairs.entry(known.status).or_insert(0) += known.count;
            }
        }
        if counted.risk {
            *levels.entry(line.residual_level).or_insert(0) += 1;
            tally.real_risk += u32::from(line.real_risk == Some(true));
        }
        if counted.suspensions {
            tally.suspensions += line.suspensions;
        }
        if counted.decisions {
            tally.approvals += line.approvals;
            tally.approvals_with_conditions += line.approvals_with_conditions;
            tally.declined += line.declined;
            if let Some(day) = line.first_decided_on {
                days.push(i32::try_from(day.days_since(line.opened_on)).unwrap_or(i32::MAX));
            }
        }
    }
    tally.by_status = statuses.into_iter().map(|(status, count)| StatusCount { status, count }).collect();
    tally.pairs_by_status = pairs.into_iter().map(|(status, count)| PairCount { status, count }).collect();
    tally.by_level = levels.into_iter().map(|(level, count)| LevelCount { level, count }).collect();
    tally.by_country =
        countries.into_iter().map(|(country, (count, open))| CountryCount { country, count, open }).collect();
    tally.decided = u32::try_from(days.len()).unwrap_or(u32::MAX);
    days.sort_unstable();
    tally.median_days_to_decision = days.get(days.len().saturating_sub(1) / 2).copied();
    tally
}
