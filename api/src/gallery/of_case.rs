//! What pictures of one case are drawn from: its state, or its events, as somebody sees them.

use std::sync::Arc;

use domain::{
    Case, Envelope, Event,
    access::CaseSight,
    case::{
        clocks::{Counted, counted},
        decision, effective,
    },
    deadline,
    policy::Policy,
    terms::{
        AssessmentState, Basis, ConditionId, ConditionState, Day, DeadlineKind, DecisionId, IndicatorState,
        MeasureState, PairStatus, RiskLevel, Subject,
    },
};
use projections::Views;

use super::{
    many::until,
    one::{At, folded, sees},
    short,
};
use crate::{
    pictures::{
        Bar, Became, Change, Condition, Conditions, Counted as Rows, Decided, Decision, Falling, Field, Indicators,
        Matrix, Rated, Reading, Run, Standing, Suspensions, Watched,
    },
    words::Words,
};

/// Where a reading lies in the matrix of a policy.
pub(super) fn place(rated: &domain::case::risk::Rated, policy: &Policy) -> (u8, u8, RiskLevel) {
    let reading = &rated.reading;
    let severity = policy.severity(reading.scale, reading.scope, reading.irremediability);
    (severity.number(), reading.likelihood.number(), reading.level)
}

/// The matrix of a policy.
pub(super) fn levels(policy: &Policy) -> Vec<Vec<RiskLevel>> {
    policy.matrix.clone()
}

pub(super) fn matrix(case: &Case, policy: &Policy) -> Matrix {
    let risks = case.risk.risks.iter().map(|risk| {
        let achieved = risk.on(Basis::ResidualAchieved);
        let after = achieved.or_else(|| risk.on(Basis::ResidualProjected));
        Rated {
            id: risk.risk.to_string(),
            outcome: risk.adverse_outcome,
            before: risk.on(Basis::Inherent).map(|rated| place(rated, policy)),
            after: after.map(|rated| place(rated, policy)),
            is_achieved: achieved.is_some(),
        }
    });
    Matrix { levels: levels(policy), counted: Rows::Risks(risks.collect()) }
}

/// An indicator as it is drawn.
pub(super) fn watched(known: &domain::case::monitoring::Indicator, case: Option<String>) -> Watched {
    let reading =
        |period: &domain::case::monitoring::Period| Reading { to: period.to, value: period.value, state: period.state };
    Watched {
        case,
        id: known.indicator.to_string(),
        name: known.name.to_string(),
        unit: known.unit,
        direction: known.direction,
        warn: known.warn,
        breach: known.breach,
        state: known.state,
        since: known.since,
        readings: known.periods.iter().map(reading).collect(),
    }
}

pub(super) fn indicators(case: &Case) -> Indicators {
    let order = |state: IndicatorState| match state {
        IndicatorState::Breached => 0,
        IndicatorState::NoData => 1,
        IndicatorState::Warning => 2,
        IndicatorState::Ok => 3,
        IndicatorState::Defined => 4,
        IndicatorState::Retired => 5,
    };
    let mut all: Vec<Watched> = case.monitoring.indicators.iter().map(|known| watched(known, None)).collect();
    all.sort_by_key(|known| order(known.state));
    Indicators { all: all.len(), watched: all, breached_only: false }
}

/// What is so from a day on, and to which; none for what goes on.
pub(super) type Stretch = (Run, Day, Option<Day>);

/// What was so from when to when, of the statuses of a pair; of those that begin later than the day nothing.
pub(super) fn runs(history: &[domain::case::status::Since], day: Day) -> (Vec<Stretch>, Option<Day>) {
    let mut history: Vec<_> =
        history.iter().filter(|since| since.on <= day).map(|since| (since.on, since.status)).collect();
    history.sort_by_key(|(on, _)| *on);
    let (mut runs, mut over) = (Vec::<(Run, Day, Option<Day>)>::new(), None);
    for (on, status) in history {
        let run = match status {
            PairStatus::Approved => Some(Run::Waiting),
            PairStatus::Active => Some(Run::Running),
            PairStatus::Suspended => Some(Run::Suspended),
            PairStatus::Ceased | PairStatus::Ended | PairStatus::Declined => {
                over = Some(on);
                None
            }
            PairStatus::Unscreened | PairStatus::OutOfScope | PairStatus::InProcess | PairStatus::Blocked => None,
        };
        if let Some(last) = runs.last_mut().filter(|last| last.2.is_none()) {
            last.2 = Some(on);
        }
        if let Some(run) = run {
            over = None;
            runs.push((run, on, None));
        }
    }
    runs.retain(|(_, from, to)| *to != Some(*from));
    (runs, over)
}

pub(super) fn suspensions(case: &Case, words: &Words, day: Day) -> Suspensions {
    let bars = case.standing.pairs.iter().map(|known| {
        let (runs, over) = runs(&known.history, day);
        let kind = case.scope.item(&known.pair.item).map(|item| words.word(item.support_kind)).unwrap_or_default();
        Bar {
            label: format!("{} · {} · {kind}", known.pair.recipient, known.pair.item),
            runs,
            over: over.filter(|_| !known.history.is_empty()),
        }
    });
    let bars: Vec<Bar> = bars.filter(|bar| !bar.runs.is_empty()).collect();
    Suspensions { all: bars.len(), bars, of_cases: false }
}

/// What falls due of a case, by the policy of the day, soonest first; without what is not shown.
fn due<'a>(views: &'a Views, at: &'a At, case: &Case) -> impl Iterator<Item = deadline::Deadline> + 'a {
    let registry = views.registry();
    let due = at.policy.as_ref().map(|policy| deadline::due(case, registry, policy)).unwrap_or_default();
    due.into_iter()
        .filter(move |due| at.sight.is_none_or(|sight| sight.sees_deadline(registry, due.kind, due.subject.as_str())))
}

/// The day of the next periodic review; none where none is due, or that is not shown.
pub(super) fn review_due(views: &Views, at: &At) -> Option<Day> {
    due(views, at, &at.seen).find(|due| due.kind == DeadlineKind::PeriodicReview).map(|due| due.due.day())
}

/// The reviews that are due in the weeks that a calendar tells of, soonest first.
pub(super) fn reviews_due(views: &Views, at: &At) -> Vec<Falling> {
    let reviews = due(views, at, &at.whole)
        .filter(|due| due.due <= until(at.day))
        .filter(|due| matches!(due.kind, DeadlineKind::PeriodicReview | DeadlineKind::SuspensionReview));
    let falling =
        |due: deadline::Deadline| Falling { kind: due.kind, case: at.whole.reference(), due_on: due.due.day() };
    let mut falling: Vec<Falling> = reviews.map(falling).collect();
    falling.sort_by_key(|review| review.due_on);
    falling
}

pub(super) fn decision(at: &At, review_due: Option<Day>) -> Decision {
    let (case, sight) = (&at.seen, at.sight.as_ref());
    let sees_title = sight.is_none_or(CaseSight::sees_title);
    let title = case.scope.opened.as_ref().filter(|_| sees_title).map(|opened| opened.title.to_string());
    let last = case.decision.decisions.last();
    let decided = last.map(|known| {
        let covers = |request: &&decision::Request| request.on <= known.on;
        let request = case.decision.requests.iter().rev().find(covers);
        let dissent = request.map(|request| {
            request.concurrences.iter().filter(|known| !known.concurs).map(|known| known.office.to_string()).collect()
        });
        let conditions = case.decision.conditions.iter().filter(|condition| condition.decision == known.decision);
        Decided {
            approved: known.approved,
            on: known.on,
            by: known.by.to_string(),
            authority: known.authority,
            policy: known.policy.0,
            level: known.residual_level,
            valid_until: known.valid_until,
            because: known.declined_because,
            departs: known.departs_from_advice,
            dissent: dissent.unwrap_or_default(),
            dossier: request.map(|request| (request.as_of_revision.0, short(&request.dossier_hash.0))),
            conditions: conditions
                .map(|known| Condition {
                    id: known.condition.to_string(),
                    text: known.text.to_string(),
                    due_on: known.due_on,
                    state: known.state,
                })
                .collect(),
            before: case.decision.decisions.len() - 1,
        }
    });
    let suspended = case.suspensions.running().map(|known| known.on).min().map(|day| (Became::Suspended, day));
    let ceased = case.suspensions.ceased_on.map(|day| (Became::Ceased, day));
    let since = suspended.or(ceased).filter(|_| sees(sight, Subject::Suspensions));
    Decision { title, status: at.whole.status(), review_due, decided, since }
}

/// A condition, the decision it belongs to, and where it stands.
type Stood = (ConditionId, DecisionId, ConditionState);

/// The conditions over time, from the events as they count today; by a day of the world, in the order in which they happened.
pub(super) fn conditions(events: &[Arc<Envelope>], on: Option<Day>) -> Conditions {
    let history: Vec<Envelope> = events.iter().map(|event| Envelope::clone(event)).collect();
    let counted: Vec<Counted<'_>> = match on {
        Some(on) => counted(&history).into_iter().take_while(|known| known.from <= on).collect(),
        None => {
            let known = effective(&history).into_iter().flatten();
            known.map(|event| Counted { from: event.effective_on, event }).collect()
        }
    };
    let mut changes: Vec<(Day, Vec<Stood>)> = Vec::new();
    let mut known: Vec<Stood> = Vec::new();
    let mut approvals: Vec<decision::SupportApproved> = Vec::new();
    for Counted { from, event: envelope } in &counted {
        let Event::Decision(event) = &envelope.event else { continue };
        let mut set = |id: &ConditionId, state| {
            known.iter_mut().filter(|known| known.0 == *id).for_each(|known| known.2 = state);
        };
        match event {
            decision::Event::SupportApproved(body) => {
                let over = approvals.iter().filter(|old| old.covers.iter().all(|pair| body.covers.contains(pair)));
                let over: Vec<DecisionId> = over.map(|old| old.decision.clone()).collect();
                known
                    .iter_mut()
                    .filter(|known| over.contains(&known.1))
                    .for_each(|known| known.2 = ConditionState::Expired);
                let new = |condition: &decision::Condition| {
                    (condition.condition.clone(), body.decision.clone(), ConditionState::Open)
                };
                known.extend(body.conditions.iter().map(new));
                approvals.push(body.clone());
            }
            decision::Event::ConditionSatisfied(body) => set(&body.condition, ConditionState::Satisfied),
            decision::Event::ConditionBreached(body) => set(&body.condition, ConditionState::Breached),
            decision::Event::ConditionVaried(body) => set(&body.condition, ConditionState::Open),
            decision::Event::DecisionRequested(_)
            | decision::Event::ConcurrenceRecorded(_)
            | decision::Event::CaseReferredUp(_)
            | decision::Event::DecisionReturned(_)
            | decision::Event::SupportDeclined(_) => continue,
        }
        if !known.is_empty() {
            changes.push((*from, known.clone()));
        }
    }
    let mut steps: Vec<(Day, Standing)> = Vec::new();
    for (day, known) in changes {
        let count = |state| u32::try_from(known.iter().filter(|known| known.2 == state).count()).unwrap_or(u32::MAX);
        let standing = Standing {
            open: count(ConditionState::Open),
            met: count(ConditionState::Satisfied),
            breached: count(ConditionState::Breached),
            rested: count(ConditionState::Expired),
        };
        // What was recorded late does not turn time around.
        let day = steps.last().map_or(day, |(last, _)| day.max(*last));
        match steps.last_mut().filter(|(last, _)| *last == day) {
            Some(last) => last.1 = standing,
            None => steps.push((day, standing)),
        }
    }
    Conditions { steps }
}

/// What the step changed of what is seen.
pub(super) fn change(at: &At, words: &Words) -> Change {
    // The step itself may be one that is not seen; then nothing is told of it.
    let Some(event) = at.events.last().filter(|event| event.revision.0 == at.step) else {
        return Change { step: at.step, ..Change::default() };
    };
    let before = folded(at.events.iter().filter(|event| event.revision.0 < at.step));
    let after = folded(at.events.iter());
    let sees = |subject| sees(at.sight.as_ref(), subject);
    // Where it stands would be told from a part, where a part is all that is seen.
    let is_whole = at.sight.is_none_or(|sight| sight.sees_all());
    let fields = lines(&before, words, is_whole, &sees).into_iter().zip(lines(&after, words, is_whole, &sees));
    Change {
        step: at.step,
        kind: event.event.kind().name,
        by: Some((event.effective_on, event.recorded.by.user.to_string())),
        fields: fields.map(|((name, before), (_, after))| Field { name, before, after }).collect(),
    }
}

/// The state in a few lines, of what is seen; the same lines whatever the state.
fn lines(case: &Case, words: &Words, is_whole: bool, sees: &dyn Fn(Subject) -> bool) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    if is_whole {
        lines.push(("field-status", if case.is_open() { words.word(case.status()) } else { String::new() }));
    }
    let mut put = |subject: Subject, name: &'static str, value: String| {
        if sees(subject) {
            lines.push((name, value));
        }
    };
    let listed = |values: Vec<String>| values.join(", ");
    let count = |number: usize| if number == 0 { String::new() } else { number.to_string() };
    let items = case.scope.items.iter().map(|item| format!("{} {}", item.item, words.word(item.support_kind)));
    put(Subject::Scope, "field-items", listed(items.collect()));
    put(
        Subject::Scope,
        "field-recipients",
        listed(case.scope.recipients.iter().map(|link| link.recipient.to_string()).collect()),
    );
    let mut pairs: Vec<(PairStatus, usize)> = Vec::new();
    for (_, status) in case.pair_statuses() {
        match pairs.iter_mut().find(|(known, _)| *known == status) {
            Some((_, count)) => *count += 1,
            None => pairs.push((status, 1)),
        }
    }
    put(
        Subject::Scope,
        "field-pairs",
        listed(pairs.iter().map(|(status, count)| format!("{}: {count}", words.word(*status))).collect()),
    );
    let latest = case.risk.latest().map(|known| words.word::<AssessmentState>(known.state));
    put(Subject::Risk, "field-assessment", latest.unwrap_or_default());
    put(Subject::Risk, "field-risks", count(case.risk.risks.len()));
    let is_rated = case.risk.risks.iter().any(|risk| !risk.readings.is_empty());
    let level = if is_rated { words.word(case.risk.level(|risk| risk.projected())) } else { String::new() };
    put(Subject::Risk, "field-level", level);
    let states = MeasureState::ALL
        .iter()
        .map(|state| (state, case.mitigation.measures.iter().filter(|known| known.state == *state).count()));
    let measures =
        states.filter(|(_, count)| *count > 0).map(|(state, count)| format!("{}: {count}", words.word(*state)));
    put(Subject::Mitigation, "field-measures", listed(measures.collect()));
    let decided = case.decision.decisions.last().map(|known| {
        let key = if known.approved { "decided-approved" } else { "decided-declined" };
        words.say(key, &[("day", known.on.to_string().into())])
    });
    put(Subject::Decisions, "field-decision", decided.unwrap_or_default());
    let states = ConditionState::ALL
        .iter()
        .map(|state| (state, case.decision.conditions.iter().filter(|known| known.state == *state).count()));
    let conditions =
        states.filter(|(_, count)| *count > 0).map(|(state, count)| format!("{}: {count}", words.word(*state)));
    put(Subject::Decisions, "field-conditions", listed(conditions.collect()));
    let states = IndicatorState::ALL
        .iter()
        .map(|state| (state, case.monitoring.indicators.iter().filter(|known| known.state == *state).count()));
    let indicators =
        states.filter(|(_, count)| *count > 0).map(|(state, count)| format!("{}: {count}", words.word(*state)));
    put(Subject::Monitoring, "field-indicators", listed(indicators.collect()));
    put(
        Subject::Monitoring,
        "field-review",
        case.monitoring.next_review_due.map(|day| day.to_string()).unwrap_or_default(),
    );
    put(
        Subject::Incidents,
        "field-incidents",
        count(case.incidents.incidents.iter().filter(|known| known.outcome.is_none()).count()),
    );
    put(Subject::Interventions, "field-interventions", count(case.interventions.open().count()));
    put(
        Subject::Suspensions,
        "field-suspensions",
        listed(case.suspensions.running().map(|known| words.word(known.reason)).collect()),
    );
    put(Subject::Evidence, "field-evidence", count(case.evidence.attached.len()));
    put(Subject::Alerts, "field-alerts", count(case.alerts.open.len()));
    lines
}
