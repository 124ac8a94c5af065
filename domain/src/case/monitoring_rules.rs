//! The rules of a reading: what it is worth, where the indicator then stands, and what follows by itself.

use super::pairs::{Pair, found};
use crate::{
    Context, Event, Rejection,
    case::{
        Case,
        monitoring::{
            self, Indicator, IndicatorBreached, IndicatorCleared, IndicatorMeasured, MeasureIndicator, Period,
        },
        suspension::{self, SupportSuspended},
    },
    terms::{
        Authority, BasisPoints, Consequence, Day, IndicatorId, IndicatorState, IndicatorUnit, PairStatus, SuspensionId,
        SuspensionKind, SuspensionReason, Text,
    },
};

/// The value of a reading in hundredths of the unit; none where there is no data.
pub(super) fn value(unit: IndicatorUnit, body: &IndicatorMeasured) -> Option<BasisPoints> {
    if body.no_data {
        return None;
    }
    let numerator = i64::from(body.numerator);
    let hundredths = match unit {
        IndicatorUnit::Count | IndicatorUnit::Days | IndicatorUnit::Hours => numerator * 100,
        IndicatorUnit::Percent => numerator * 100 * 100 / i64::from(body.denominator.filter(|number| *number > 0)?),
        IndicatorUnit::RatePer1000 => {
            numerator * 1000 * 100 / i64::from(body.denominator.filter(|number| *number > 0)?)
        }
    };
    Some(BasisPoints(i32::try_from(hundredths).unwrap_or(if hundredths < 0 { i32::MIN } else { i32::MAX })))
}

/// Where an indicator stands after its periods: breached at once, cleared by two readings in range running,
/// "no data" after two periods without.
pub(super) fn standing(indicator: &Indicator) -> IndicatorState {
    let mut standing = IndicatorState::Defined;
    let mut in_range = 0;
    let mut without = 0;
    for period in &indicator.periods {
        match period.state {
            IndicatorState::Breached => (standing, in_range, without) = (IndicatorState::Breached, 0, 0),
            IndicatorState::NoData => {
                (in_range, without) = (0, without + 1);
                if without >= 2 && standing != IndicatorState::Breached {
                    standing = IndicatorState::NoData;
                }
            }
            IndicatorState::Ok | IndicatorState::Warning | IndicatorState::Defined | IndicatorState::Retired => {
                (in_range, without) = (in_range + 1, 0);
                let held = matches!(standing, IndicatorState::Breached | IndicatorState::NoData);
                if !held || in_range >= 2 {
                    standing = period.state;
                }
            }
        }
    }
    standing
}

/// The indicator exists and is not retired.
pub(super) fn in_use<'a>(case: &'a Case, id: &IndicatorId) -> Result<&'a Indicator, Rejection> {
    let known = found(case.monitoring.indicator(id), "indicator", id)?;
    if known.state == IndicatorState::Retired {
        let what = format!("Indicator {id}");
        return Err(Rejection::WrongState { what, state: "retired".into(), wanted: "define a new one".into() });
    }
    Ok(known)
}

/// G20, and what a reading brings: a breach with its consequence, or a clearing, in the same commit.
pub(super) fn measure(case: &Case, body: &MeasureIndicator, context: &Context<'_>) -> Result<Vec<Event>, Rejection> {
    let known = in_use(case, &body.indicator)?;
    super::room("measurements", known.periods.len(), super::MOST_PERIODS)?;
    if body.to < body.from {
        return Err(Rejection::BadInput { field: "to".into(), why: "the period ends before it begins".into() });
    }
    context.not_in_future(body.to)?;
    if let Some(other) = known.periods.iter().find(|other| body.from <= other.to && other.from <= body.to) {
        let (from, to) = (body.from.to_string(), body.to.to_string());
        return Err(Rejection::PeriodOverlaps {
            from,
            to,
            measurement: format!("{} {}–{}", body.indicator, other.from, other.to),
        });
    }
    let needs_denominator = matches!(known.unit, IndicatorUnit::Percent | IndicatorUnit::RatePer1000);
    if needs_denominator && !body.no_data && body.denominator.is_none_or(|number| number <= 0) {
        return Err(Rejection::DenominatorMissing { unit: known.unit.to_string() });
    }
    if body.numerator < 0 || body.denominator.is_some_and(|number| number < 0) {
        return Err(Rejection::BadInput { field: "numerator".into(), why: "count from zero upwards".into() });
    }
    case.evidence.all_attached(&body.evidence)?;
    let measured = IndicatorMeasured {
        indicator: body.indicator.clone(),
        from: body.from,
        to: body.to,
        numerator: body.numerator,
        denominator: body.denominator,
        no_data: body.no_data,
        evidence: body.evidence.clone(),
    };
    let value = value(known.unit, &measured);
    let mut after = known.clone();
    let place = after.periods.partition_point(|other| other.from < body.from);
    let period = Period { from: body.from, to: body.to, state: known.judge(value), value };
    after.periods.insert(place, period.clone());
    after.state = standing(&after);
    let mut events = vec![monitoring::Event::IndicatorMeasured(measured).into()];
    events.extend(follows(case, known.state, &after, &period, context));
    Ok(events)
}

const fn is_bad(state: IndicatorState) -> bool {
    matches!(state, IndicatorState::Breached | IndicatorState::NoData)
}

/// The breach or the clearing that a reading brings, with its consequence: the one place for it, whether the reading is
/// new or was corrected. `now` is the indicator with the reading, `was` where it stood without.
fn follows(case: &Case, was: IndicatorState, now: &Indicator, period: &Period, context: &Context<'_>) -> Vec<Event> {
    let breached_now = period.state == IndicatorState::Breached
        || (now.state == IndicatorState::NoData && period.state == IndicatorState::NoData);
    if is_bad(was) && !is_bad(now.state) {
        let cleared = IndicatorCleared { indicator: now.indicator.clone(), period_to: period.to };
        return vec![monitoring::Event::IndicatorCleared(cleared).into()];
    }
    if !breached_now {
        return Vec::new();
    }
    let breached = IndicatorBreached {
        indicator: now.indicator.clone(),
        period_to: period.to,
        value: period.value,
        threshold: now.breach,
        consequence: now.auto_consequence,
    };
    let mut events = vec![monitoring::Event::IndicatorBreached(breached).into()];
    if now.auto_consequence == Consequence::PrecautionarySuspension {
        events.extend(suspend(case, now, context.on, context));
    }
    events
}

/// What a correction brings to light at the indicators: just what the readings would have brought as they count now.
pub(super) fn corrected(before: &Case, after: &Case, context: &Context<'_>) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for now in after.monitoring.in_use() {
        let was = before.monitoring.indicator(&now.indicator);
        let stood = was.map_or(IndicatorState::Defined, |was| was.state);
        if stood == IndicatorState::Retired {
            continue;
        }
        // A breach that was known is not told again, unless it now has a consequence that it had not.
        let same_consequence = was.is_some_and(|was| was.auto_consequence == now.auto_consequence);
        let known = |period: &Period| {
            let before = was.and_then(|was| was.periods.iter().find(|known| known.from == period.from));
            let told_so = same_consequence || !is_bad(stood);
            told_so && before.is_some_and(|before| before.state == period.state)
        };
        let told = now.periods.iter().rev().find(|period| period.state == IndicatorState::Breached && !known(period));
        let turned = now.periods.iter().rev().find(|period| is_bad(now.state) && period.state == now.state);
        let last = || now.periods.last().or_else(|| was.and_then(|was| was.periods.last()));
        let period = if is_bad(stood) == is_bad(now.state) { told } else { turned.or_else(last) };
        let Some(period) = period else { continue };
        let mut follows = follows(after, stood, now, period, context);
        // What one indicator stopped another one need not stop again.
        let stopped = |event: &Event| matches!(event, Event::Suspension(_));
        if events.iter().any(stopped) {
            follows.retain(|event| !stopped(event));
        }
        events.extend(follows);
    }
    events
}

/// Everything active stops at once, as the indicator's definition promised.
fn suspend(case: &Case, known: &Indicator, on: Day, context: &Context<'_>) -> Option<Event> {
    let active = |pair: &Pair| matches!(case.pair_status(pair), PairStatus::Active | PairStatus::Approved);
    let covers: Vec<Pair> = case.scope.pairs().filter(active).collect();
    if covers.is_empty() {
        return None;
    }
    // Nobody else's id begins like that, but for those of long ago.
    let mut ids =
        (case.revision.next().0..).map(|number| SuspensionId::new(&format!("{}{number}", suspension::OWN_IDS)));
    let suspension = ids.find_map(|id| id.ok().filter(|id| case.suspensions.find(id).is_none()))?;
    let requirement =
        Text::new(&format!("Indicator {} back in range for two readings running", known.indicator)).ok()?;
    Some(
        suspension::Event::SupportSuspended(SupportSuspended {
            suspension,
            covers,
            kind: SuspensionKind::Precautionary,
            reason: SuspensionReason::IndicatorBreach,
            authority: Authority::ChiefOfMission,
            is_pause: false,
            review_due_on: on.plus(context.policy.deadlines.suspension_review_days),
            requirements_to_resume: vec![requirement],
            explanation: None,
        })
        .into(),
    )
}
