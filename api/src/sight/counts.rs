//! Counts as somebody is shown them whom small counts are withheld from, lest they point at a case.
//!
//! Three rules, chosen because each is sound by itself:
//! - With a filter, or of a past moment, nothing is shown: two answers over nearly the same cases would give a small one by
//!   subtraction.
//! - A breakdown is shown whole or not at all: where one of its counts is withheld, the others and the sum would give it.
//! - A part of a whole is shown only where what is left of the whole may be shown too.

use async_graphql::{Name, Value, indexmap::IndexMap};
use domain::access::Viewer;
use projections::Tally;

/// The portfolio as it is shown; what is withheld is null. `is_part` where it is of some cases, or of another moment.
pub(crate) fn shown(tally: &Tally, is_part: bool, viewer: &Viewer) -> Value {
    let mut value = async_graphql::to_value(tally).unwrap_or_default();
    let Value::Object(fields) = &mut value else { return Value::Null };
    if !viewer.row().without_small_counts {
        return value;
    }
    if is_part {
        fields.values_mut().for_each(|value| *value = Value::Null);
        return value;
    }
    let may = |count: u32| viewer.count(count).is_some();
    let whole = may(tally.cases);
    let part = |count: u32| whole && may(count) && may(tally.cases.saturating_sub(count));
    let by_country = |known: &projections::CountryCount| {
        may(known.count) && may(known.open) && may(known.count.saturating_sub(known.open))
    };
    let by_status = whole && tally.by_status.iter().all(|known| may(known.count));
    let mut withhold = |name: &str, is_shown: bool| withhold(fields, name, is_shown);
    withhold("cases", whole);
    withhold("demonstration", part(tally.demonstration));
    withhold("byStatus", by_status);
    withhold("suspendedNow", by_status && part(tally.suspended_now));
    withhold("pairsByStatus", whole && tally.pairs_by_status.iter().all(|known| may(known.count)));
    withhold("byCountry", whole && tally.by_country.iter().all(by_country));
    // What is too confidential of a case is not counted: how often that is would be small in turn.
    let uncounted = tally.cases.saturating_sub(tally.by_level.iter().map(|known| known.count).sum());
    let by_level = whole && may(uncounted);
    withhold("byLevel", by_level && tally.by_level.iter().all(|known| may(known.count)));
    withhold("realRisk", by_level && part(tally.real_risk));
    let conditional = tally.approvals_with_conditions;
    let approvals = whole && may(tally.approvals);
    withhold("approvals", approvals);
    withhold(
        "approvalsWithConditions",
        approvals && may(conditional) && may(tally.approvals.saturating_sub(conditional)),
    );
    withhold("declined", whole && may(tally.declined));
    withhold("suspensions", whole && may(tally.suspensions));
    withhold("decided", part(tally.decided));
    withhold("medianDaysToDecision", part(tally.decided));
    value
}

fn withhold(fields: &mut IndexMap<Name, Value>, name: &str, is_shown: bool) {
    if let Some(value) = fields.get_mut(name).filter(|_| !is_shown) {
        *value = Value::Null;
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        Actor, Registry,
        terms::{CaseStatus, Office, RiskLevel, Role, UserId},
    };
    use projections::{LevelCount, StatusCount};

    use super::*;

    /// Whoever holds no role has the row of nobody, from whom small counts are withheld; the shipped table says 5.
    fn nobody() -> Viewer {
        let actor = Actor {
            user: UserId::new("nobody").unwrap(),
            role: Role::Dashboard,
            office: Office::new("O1").unwrap(),
            on_behalf_of: None,
        };
        Viewer::of(&Registry::default(), &actor, domain::terms::Day::parse("2026-01-01").unwrap())
    }

    fn tally(statuses: &[u32]) -> Tally {
        let known = [CaseStatus::Draft, CaseStatus::Active, CaseStatus::Suspended];
        let by_status = known.into_iter().zip(statuses).map(|(status, count)| StatusCount { status, count: *count });
        Tally {
            cases: statuses.iter().sum(),
            by_status: by_status.collect(),
            suspended_now: statuses.get(2).copied().unwrap_or_default(),
            ..Tally::default()
        }
    }

    fn is_null(value: &Value, name: &str) -> bool {
        let Value::Object(fields) = value else { panic!("{value}") };
        fields[name] == Value::Null
    }

    #[test]
    fn a_breakdown_with_a_small_count_is_withheld_whole_and_the_total_stays() {
        let of = |statuses: &[u32]| shown(&tally(statuses), false, &nobody());
        let small = of(&[20, 3]);
        assert!(is_null(&small, "byStatus") && !is_null(&small, "cases"));
        let large = of(&[20, 5]);
        assert!(!is_null(&large, "byStatus") && !is_null(&large, "cases"));
        assert!(is_null(&of(&[2, 2]), "cases"));
    }

    #[test]
    fn a_part_is_withheld_where_the_rest_is_small() {
        let mut counted = tally(&[20]);
        counted.demonstration = 18;
        counted.real_risk = 15;
        let level = |level, count| LevelCount { level: Some(level), count };
        counted.by_level = vec![level(RiskLevel::High, 15), level(RiskLevel::Low, 5)];
        (counted.approvals, counted.approvals_with_conditions) = (12, 11);
        let shown = shown(&counted, false, &nobody());
        assert!(is_null(&shown, "demonstration"), "two of twenty are real");
        assert!(!is_null(&shown, "realRisk") && !is_null(&shown, "byLevel"));
        assert!(!is_null(&shown, "approvals") && is_null(&shown, "approvalsWithConditions"));
    }

    #[test]
    fn levels_are_withheld_where_few_cases_are_not_counted_among_them() {
        let mut counted = tally(&[20]);
        counted.by_level = vec![LevelCount { level: Some(RiskLevel::High), count: 17 }];
        let few = shown(&counted, false, &nobody());
        assert!(is_null(&few, "byLevel") && is_null(&few, "realRisk"), "three are too confidential");
        counted.by_level[0].count = 15;
        let many = shown(&counted, false, &nobody());
        assert!(!is_null(&many, "byLevel") && !is_null(&many, "realRisk"));
    }

    #[test]
    fn of_a_part_nothing_is_counted_out() {
        let shown = shown(&tally(&[20, 30]), true, &nobody());
        assert!(is_null(&shown, "cases") && is_null(&shown, "byStatus") && is_null(&shown, "declined"));
    }
}
