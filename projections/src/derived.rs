//! The rows computed from the cases, and the orders over all cases: recomputed for a touched case once a batch.

use std::{collections::BTreeSet, ops::Bound, sync::Arc};

use domain::{
    Case, List, Registry,
    case::scope::CaseOpened,
    deadline,
    policy::Policy,
    terms::{CaseId, ConditionState, Confidentiality, Country, Office, UserId},
};

use crate::{
    agenda::{AgendaLine, Due},
    cases::{CaseTimes, Slot},
    indicators::{IndicatorLine, LastPeriod, Watched, next_reading_due},
    paging::{ByNumber, ByText, Place, renumber},
    register::{self, CaseLine},
    tracker::{Owners, Tracked, TrackedKind, TrackerLine},
    trail::number_of,
};

/// What is computed from one case: its line in the register, and of its lines in the other lists what a filter looks at.
/// The rest of those is read from the case where a line is shown.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) line: Option<Arc<CaseLine>>,
    of: Option<Of>,
    due: List<Due>,
    tracked: List<Tracked>,
    watched: List<Watched>,
}

/// What the lines of a case have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Of {
    pub(crate) country: Country,
    pub(crate) office: Office,
    pub(crate) owner: UserId,
}

impl Row {
    /// The country of the case.
    pub(crate) fn country(&self) -> Option<Country> {
        self.of.as_ref().map(|of| of.country)
    }

    /// What falls due of the case, soonest first.
    pub(crate) fn all_due(&self) -> &[Due] {
        &self.due
    }

    /// The deadline at a place of the agenda, with what it is of.
    pub(crate) fn due(&self, place: &ByNumber) -> Option<(&Of, &Due)> {
        Some((self.of.as_ref()?, self.due.get(place.ordinal() as usize)?))
    }

    /// The measure or condition at a place of the tracker, with what it is of.
    pub(crate) fn tracked(&self, place: &ByNumber) -> Option<(&Of, &Tracked)> {
        Some((self.of.as_ref()?, self.tracked.get(place.ordinal() as usize)?))
    }

    /// The indicator at a place of the board, with what it is of.
    pub(crate) fn watched(&self, place: &ByNumber) -> Option<(&Of, &Watched)> {
        Some((self.of.as_ref()?, self.watched.get(place.ordinal() as usize)?))
    }
}

/// The rows by slot, and the orders.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    pub(crate) rows: List<Row>,
    pub(crate) owners: Owners,
    pub(crate) by_reference: BTreeSet<ByText>,
    pub(crate) by_opening: BTreeSet<ByNumber>,
    pub(crate) by_activity: BTreeSet<ByNumber>,
    pub(crate) by_deadline: BTreeSet<ByNumber>,
    pub(crate) by_status: BTreeSet<ByNumber>,
    pub(crate) agenda: BTreeSet<ByNumber>,
    pub(crate) tracker: BTreeSet<ByNumber>,
    pub(crate) indicators: BTreeSet<ByNumber>,
}

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

    /// The places of everything that falls due, then a last one for each case: the order of the register by what falls due
    /// next, for whoever does not see all that does.
    pub(crate) fn due_between(
        &self,
        low: Bound<ByNumber>,
        high: Bound<ByNumber>,
    ) -> impl DoubleEndedIterator<Item = ByNumber> {
        let cases = Slot::try_from(self.rows.len()).unwrap_or(Slot::MAX);
        let is_last = |place: &ByNumber| place.number() == ByNumber::LAST;
        let from = match low {
            Bound::Excluded(place) | Bound::Included(place) if is_last(&place) => place.slot().saturating_add(1),
            Bound::Excluded(_) | Bound::Included(_) | Bound::Unbounded => 0,
        };
        let to = match high {
            Bound::Excluded(place) | Bound::Included(place) if is_last(&place) => place.slot(),
            Bound::Excluded(_) | Bound::Included(_) => 0,
            Bound::Unbounded => cases,
        };
        let without = (from..to).map(|slot| ByNumber::new(ByNumber::LAST, slot, 0));
        self.agenda.range((low, high)).copied().chain(without)
    }

    /// Computes anew what falls due of a case, and puts it into its order by difference.
    pub(crate) fn compute_agenda(&mut self, slot: Slot, case: &Case, registry: &Registry, policy: Option<&Policy>) {
        let Some(row) = place(&mut self.rows, slot, case) else { return };
        let due = policy.map(|policy| deadline::due(case, registry, policy)).unwrap_or_default();
        let due = due.into_iter().map(|known| Due::of(case, known)).collect();
        renumber(&mut self.agenda, slot, &mut row.due, due, Due::number);
    }

    /// Computes the line of a case anew, with the first of its deadlines, and puts it into the orders by difference.
    pub(crate) fn compute_register(&mut self, slot: Slot, case: &Case, times: &CaseTimes) {
        let Some(row) = place(&mut self.rows, slot, case) else { return };
        let old = row.line.take();
        row.line = register::line(case, times, row.due.first()).map(Arc::new);
        let (old, new) = (old.as_deref(), row.line.as_deref());
        move_text(&mut self.by_reference, slot, old, new);
        move_number(&mut self.by_opening, slot, old, new, |line| i64::from(number_of(line.opened_on)));
        move_number(&mut self.by_activity, slot, old, new, |line| line.last_position.0.cast_signed());
        move_number(&mut self.by_deadline, slot, old, new, |line| {
            line.next_deadline.as_ref().map_or(ByNumber::LAST, |next| next.due.milliseconds())
        });
        move_number(&mut self.by_status, slot, old, new, |line| line.status as i64);
    }

    /// Puts the measures and conditions of a case into their order by difference.
    pub(crate) fn compute_tracker(&mut self, slot: Slot, case: &Case) {
        let Some(row) = place(&mut self.rows, slot, case) else { return };
        let tracked = named(case).map(|_| Tracked::all(case, &mut self.owners)).unwrap_or_default();
        renumber(&mut self.tracker, slot, &mut row.tracked, tracked, Tracked::number);
    }

    /// Puts the indicators of a case into their order by difference.
    pub(crate) fn compute_indicators(&mut self, slot: Slot, case: &Case) {
        let Some(row) = place(&mut self.rows, slot, case) else { return };
        let watched = || case.monitoring.indicators.iter().map(Watched::of).collect();
        let watched = named(case).map(|_| watched()).unwrap_or_default();
        renumber(&mut self.indicators, slot, &mut row.watched, watched, Watched::number);
    }

    /// Packs the orders, after the rows of a whole log were computed: what is put into an order one by one leaves almost
    /// half of it empty.
    pub(crate) fn shrink(&mut self) {
        let Self {
            rows: _,
            owners: _,
            by_reference,
            by_opening,
            by_activity,
            by_deadline,
            by_status,
            agenda,
            tracker,
            indicators,
        } = self;
        *by_reference = std::mem::take(by_reference).into_iter().collect();
        for order in [by_opening, by_activity, by_deadline, by_status, agenda, tracker, indicators] {
            *order = std::mem::take(order).into_iter().collect();
        }
    }

    /// The deadline at a place of the agenda.
    pub(crate) fn agenda_line(row: &Row, place: &ByNumber, case: &Case) -> Option<AgendaLine> {
        let (_, known) = row.due(place)?;
        let (id, opened) = named(case)?;
        Some(AgendaLine {
            kind: known.kind,
            subject: known.subject.clone(),
            due: known.due,
            case_id: id,
            reference: opened.reference.as_str().to_owned(),
            country: opened.country,
            office: opened.office.clone(),
            recorded: known.recorded,
            announced_days: case.alerts.told(known.kind, &known.subject, known.due).map(|told| told.days),
            demonstration: opened.demonstration,
            confidentiality: case.confidentiality.unwrap_or(Confidentiality::Open),
        })
    }

    /// The measure or condition at a place of the tracker: measures come first, conditions after them.
    pub(crate) fn tracker_line(_: &Row, place: &ByNumber, case: &Case) -> Option<TrackerLine> {
        let (id, opened) = named(case)?;
        let measures = &case.mitigation.measures;
        let ordinal = place.ordinal() as usize;
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
    pub(crate) fn indicator_line(_: &Row, place: &ByNumber, case: &Case) -> Option<IndicatorLine> {
        let (id, opened) = named(case)?;
        let known = case.monitoring.indicators.get(place.ordinal() as usize)?;
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
            next_reading_due: next_reading_due(known),
            demonstration: opened.demonstration,
        })
    }
}

/// The row of a case, made where there is none yet.
fn place<'a>(rows: &'a mut List<Row>, slot: Slot, case: &Case) -> Option<&'a mut Row> {
    let place = slot as usize;
    while rows.len() <= place {
        rows.push(Row::default());
    }
    let row = rows.get_mut(place)?;
    let fits = |of: &Of, opened: &CaseOpened| {
        (of.country, &of.office, &of.owner) == (opened.country, &opened.office, &opened.case_owner)
    };
    match (named(case), row.of.as_ref()) {
        (Some((_, opened)), Some(of)) if fits(of, opened) => (),
        (known, _) => {
            row.of = known.map(|(_, opened)| Of {
                country: opened.country,
                office: opened.office.clone(),
                owner: opened.case_owner.clone(),
            });
        }
    }
    Some(row)
}

/// What a case is called. A case without an opening, which only an annulment that the rules refuse could make, has no
/// lines.
fn named(case: &Case) -> Option<(CaseId, &CaseOpened)> {
    case.scope.opened_on?;
    Some((case.id?, case.scope.opened.as_ref()?))
}

fn move_number(
    index: &mut BTreeSet<ByNumber>,
    slot: Slot,
    old: Option<&CaseLine>,
    new: Option<&CaseLine>,
    number: impl Fn(&CaseLine) -> i64,
) {
    let place = |line| ByNumber::new(number(line), slot, 0);
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
