//! The rows computed from the cases, and the orders over all cases: recomputed for a touched case once a batch.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    Case, Registry,
    case::scope::CaseOpened,
    deadline,
    deadline::Deadline,
    policy::Policy,
    terms::{CaseId, ConditionState, Confidentiality},
};

use crate::{
    agenda::AgendaLine,
    cases::{Entry, Slot},
    indicators::{self, IndicatorLine, LastPeriod},
    paging::{ByNumber, ByText, renumber},
    register::{self, CaseLine},
    tracker::{TrackedKind, TrackerLine},
    trail::number_of,
};

/// What is computed from one case.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) line: Option<Arc<CaseLine>>,
    pub(crate) deadlines: Vec<Deadline>,
    /// The numbers under which its lines stand in the orders below.
    due: Vec<i64>,
    tracked: Vec<i64>,
    watched: Vec<i64>,
}

/// The rows by slot, and the orders.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    pub(crate) rows: Vec<Row>,
    pub(crate) by_reference: BTreeSet<ByText>,
    pub(crate) by_opening: BTreeSet<ByNumber>,
    pub(crate) by_activity: BTreeSet<ByNumber>,
    pub(crate) by_deadline: BTreeSet<ByNumber>,
    pub(crate) by_status: BTreeSet<ByNumber>,
    pub(crate) agenda: BTreeSet<ByNumber>,
    pub(crate) tracker: BTreeSet<ByNumber>,
    pub(crate) indicators: BTreeSet<ByNumber>,
}

/// What has no day comes last.
const NEVER: i64 = i64::MAX;

impl Derived {
    pub(crate) fn row(&self, slot: Slot) -> Option<&Row> {
        self.rows.get(slot as usize)
    }

    pub(crate) fn line(&self, slot: Slot) -> Option<&Arc<CaseLine>> {
        self.row(slot)?.line.as_ref()
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = &Arc<CaseLine>> {
        self.rows.iter().filter_map(|row| row.line.as_ref())
    }

    /// Computes anew what falls due of a case, and puts it into its order by difference.
    pub(crate) fn compute_agenda(&mut self, slot: Slot, entry: &Entry, registry: &Registry, policy: Option<&Policy>) {
        let Some(row) = place(&mut self.rows, slot) else { return };
        row.deadlines = policy.map(|policy| deadline::due(&entry.case, registry, policy)).unwrap_or_default();
        row.deadlines.shrink_to_fit();
        let due = row.deadlines.iter().map(|deadline| deadline.due.milliseconds()).collect();
        renumber(&mut self.agenda, slot, &mut row.due, due);
    }

    /// Computes the line of a case anew, with the first of its deadlines, and puts it into the orders by difference.
    pub(crate) fn compute_register(&mut self, slot: Slot, entry: &Entry) {
        let Some(row) = place(&mut self.rows, slot) else { return };
        let old = row.line.take();
        row.line = register::line(&entry.case, &entry.times, row.deadlines.first()).map(Arc::new);
        let (old, new) = (old.as_deref(), row.line.as_deref());
        move_text(&mut self.by_reference, slot, old, new);
        move_number(&mut self.by_opening, slot, old, new, |line| i64::from(number_of(line.opened_on)));
        move_number(&mut self.by_activity, slot, old, new, |line| line.last_position.0.cast_signed());
        move_number(&mut self.by_deadline, slot, old, new, |line| {
            line.next_deadline.as_ref().map_or(NEVER, |next| next.due.milliseconds())
        });
        move_number(&mut self.by_status, slot, old, new, |line| line.status as i64);
    }

    /// Puts the measures and conditions of a case into their order by difference.
    pub(crate) fn compute_tracker(&mut self, slot: Slot, case: &Case) {
        let Some(row) = place(&mut self.rows, slot) else { return };
        let tracked = named(case).map(|_| tracked(case)).unwrap_or_default();
        renumber(&mut self.tracker, slot, &mut row.tracked, tracked);
    }

    /// Puts the indicators of a case into their order by difference.
    pub(crate) fn compute_indicators(&mut self, slot: Slot, case: &Case) {
        let Some(row) = place(&mut self.rows, slot) else { return };
        let ranks = || case.monitoring.indicators.iter().map(indicators::rank).collect();
        let watched = named(case).map(|_| ranks()).unwrap_or_default();
        renumber(&mut self.indicators, slot, &mut row.watched, watched);
    }

    /// The deadline at a place of the agenda.
    pub(crate) fn agenda_line(&self, place: &ByNumber, case: &Case) -> Option<AgendaLine> {
        let deadline = self.row(place.1)?.deadlines.get(place.2 as usize)?;
        let (id, opened) = named(case)?;
        let is_recorded = |passed: &domain::case::closing::Passed| {
            (passed.kind, passed.due, &passed.subject) == (deadline.kind, deadline.due, &deadline.subject)
        };
        Some(AgendaLine {
            kind: deadline.kind,
            subject: deadline.subject.clone(),
            due: deadline.due,
            case_id: id,
            reference: opened.reference.as_str().to_owned(),
            country: opened.country,
            office: opened.office.clone(),
            recorded: case.closing.passed.iter().any(is_recorded),
            demonstration: opened.demonstration,
            confidentiality: case.confidentiality.unwrap_or(Confidentiality::Open),
        })
    }

    /// The measure or condition at a place of the tracker: measures come first, conditions after them.
    pub(crate) fn tracker_line(place: &ByNumber, case: &Case) -> Option<TrackerLine> {
        let (id, opened) = named(case)?;
        let measures = &case.mitigation.measures;
        let ordinal = place.2 as usize;
        if let Some(measure) = measures.get(ordinal) {
            return Some(TrackerLine {
                kind: TrackedKind::Measure,
                case_id: id,
                reference: opened.reference.as_str().to_owned(),
                country: opened.country,
                id: measure.measure.as_str().to_owned(),
                text: measure.title.as_str().to_owned(),
                mitigation_type: Some(measure.mitigation_type),
                measure_state: Some(measure.state),
                condition_state: None,
                condition_kind: None,
                owner: measure.owner.clone(),
                party: Some(measure.owner_party),
                due_on: Some(measure.due_on),
                precedent_to_start: measure.precedent_to_start,
                percent: Some(measure.percent),
                done: measure.is_terminal(),
                demonstration: opened.demonstration,
            });
        }
        let condition = case.decision.conditions.get(ordinal.checked_sub(measures.len())?)?;
        Some(TrackerLine {
            kind: TrackedKind::Condition,
            case_id: id,
            reference: opened.reference.as_str().to_owned(),
            country: opened.country,
            id: condition.condition.as_str().to_owned(),
            text: condition.text.as_str().to_owned(),
            mitigation_type: None,
            measure_state: None,
            condition_state: Some(condition.state),
            condition_kind: Some(condition.kind),
            owner: condition.owner.clone(),
            party: None,
            due_on: condition.due_on,
            precedent_to_start: condition.kind == domain::terms::ConditionKind::Precedent,
            percent: None,
            done: matches!(condition.state, ConditionState::Satisfied | ConditionState::Expired),
            demonstration: opened.demonstration,
        })
    }

    /// The indicator at a place of the board.
    pub(crate) fn indicator_line(place: &ByNumber, case: &Case) -> Option<IndicatorLine> {
        let (id, opened) = named(case)?;
        let known = case.monitoring.indicators.get(place.2 as usize)?;
        let last = known.periods.last();
        Some(IndicatorLine {
            case_id: id,
            reference: opened.reference.as_str().to_owned(),
            country: opened.country,
            indicator: known.indicator.clone(),
            name: known.name.clone(),
            family: known.family,
            unit: known.unit,
            direction: known.direction,
            warn: known.warn,
            breach: known.breach,
            consequence: known.auto_consequence,
            state: known.state,
            since: known.since,
            last_period: last.map(|period| LastPeriod {
                from: period.from,
                to: period.to,
                value: period.value,
                state: period.state,
            }),
            next_reading_due: last.map_or(known.defined_on, |period| period.to).plus(known.frequency_days),
            demonstration: opened.demonstration,
        })
    }
}

/// The row of a slot, made where there is none yet.
fn place(rows: &mut Vec<Row>, slot: Slot) -> Option<&mut Row> {
    let place = slot as usize;
    if rows.len() <= place {
        rows.resize_with(place + 1, Row::default);
    }
    rows.get_mut(place)
}

/// What a case is called. A case without an opening, which only an annulment that the rules refuse could make, has no
/// lines.
fn named(case: &Case) -> Option<(CaseId, &CaseOpened)> {
    case.scope.opened_on?;
    Some((case.id?, case.scope.opened.as_ref()?))
}

fn tracked(case: &Case) -> Vec<i64> {
    let measures = case.mitigation.measures.iter().map(|measure| i64::from(number_of(measure.due_on)));
    let conditions = &case.decision.conditions;
    let conditions = conditions.iter().map(|known| known.due_on.map_or(NEVER, |day| i64::from(number_of(day))));
    measures.chain(conditions).collect()
}

fn move_number(
    index: &mut BTreeSet<ByNumber>,
    slot: Slot,
    old: Option<&CaseLine>,
    new: Option<&CaseLine>,
    number: impl Fn(&CaseLine) -> i64,
) {
    let place = |line| ByNumber(number(line), slot, 0);
    let (old, new) = (old.map(place), new.map(place));
    if old != new {
        old.map(|place| index.remove(&place));
        index.extend(new);
    }
}

fn move_text(index: &mut BTreeSet<ByText>, slot: Slot, old: Option<&CaseLine>, new: Option<&CaseLine>) {
    if old.map(|line| &line.reference) != new.map(|line| &line.reference) {
        let place = |line: &CaseLine| ByText(line.reference.as_str().into(), slot);
        old.map(|line| index.remove(&place(line)));
        index.extend(new.map(place));
    }
}
