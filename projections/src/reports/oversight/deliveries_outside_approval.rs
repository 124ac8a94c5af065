//! Question 7.

use std::collections::HashMap;

use domain::{
    Case, Event, Position,
    case::{
        Pair,
        delivery::{self, DeliveryRecorded},
        emergency::{self, Emergency},
    },
    terms::{Day, EmergencyId, EmergencyState, Instant, PairStatus, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 7,
        name: "deliveries-outside-approval",
        question: "What was delivered outside approved scope, or while support was suspended, and what was it worth?",
        definition: "Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the \
            day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not \
            cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect \
            before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was \
            recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a \
            log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of \
            exchange are on record.",
        asker: Asker::Oversight,
        must_be_empty: true,
        source_events: &[
            "DeliveryRecorded",
            "SupportApproved",
            "SupportActivated",
            "SupportSuspended",
            "SupportResumed",
            "SupportCeased",
            "SupportEnded",
            "CaseReopened",
            "EmergencySupportAuthorised",
            "EmergencySupportRatified",
            "EmergencySupportLapsed",
            "EmergencySupportEnded",
        ],
        recorded_only: Some(
            "It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.",
        ),
        subjects: &[
            Subject::Scope,
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Emergencies,
            Subject::Closing,
        ],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("item", ColumnType::Text, "The support item."),
            required("recipient", ColumnType::Text, "The recipient."),
            required("deliveredOn", ColumnType::Date, "On which day."),
            required("quantity", ColumnType::Decimal, "How much, in the item's unit."),
            nullable("value", ColumnType::Money, "What it was worth."),
            required("why", ColumnType::Enum, "NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY."),
            nullable("status", ColumnType::Enum, "Where the pair stood on that day."),
            nullable("emergency", ColumnType::Text, "The emergency that it names."),
            required("onRecord", ColumnType::Boolean, "Whether what stood when it was recorded said so too."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// When an emergency of a case lapsed, ended and was ratified, by all that counts.
#[derive(Default)]
struct Course {
    lapsed_at: Option<Instant>,
    ended_on: Option<Day>,
    ratified_at: Option<Instant>,
}

fn course(history: &History<'_>, of: &EmergencyId) -> Course {
    let mut course = Course::default();
    for event in history.events() {
        let Event::Emergency(step) = &event.event else { continue };
        match step {
            emergency::Event::EmergencySupportRatified(step) if step.emergency == *of => {
                course.ratified_at = Some(step.at);
            }
            emergency::Event::EmergencySupportLapsed(step) if step.emergency == *of => course.lapsed_at = Some(step.at),
            emergency::Event::EmergencySupportEnded(step) if step.emergency == *of => {
                course.ended_on = Some(event.effective_on);
            }
            emergency::Event::EmergencySupportAuthorised(_)
            | emergency::Event::EmergencySupportRatified(_)
            | emergency::Event::EmergencySupportLapsed(_)
            | emergency::Event::EmergencySupportEnded(_) => (),
        }
    }
    course
}

/// Why a delivery lies outside by a state; none where it lies inside. `over` says whether the emergency was over, or had missed
/// its ratification, at an hour.
fn outside(
    case: &Case,
    body: &DeliveryRecorded,
    on: Day,
    over: impl Fn(&Emergency, Instant) -> bool,
) -> Option<&'static str> {
    let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
    if let Some(id) = &body.emergency {
        let Some(known) = case.emergencies.find(id) else { return Some("NO_EMERGENCY") };
        let in_hours = |at: Instant| (known.authorised_at..=known.expires_at).contains(&at) && !over(known, at);
        return (!(known.covers.contains(&pair) && body.at.is_some_and(in_hours))).then_some("OUTSIDE_EMERGENCY");
    }
    let standing = case.standing.pair(&pair);
    if standing.and_then(|known| known.decided_on(on)) != Some(PairStatus::Active) {
        return Some("NOT_ACTIVE");
    }
    let until = standing.and_then(|known| known.approved_until(on));
    until.is_none_or(|until| until < on).then_some("EXPIRED")
}

/// By what stood when it was recorded.
fn on_record(case: &Case, body: &DeliveryRecorded, on: Day) -> bool {
    let over = |known: &Emergency, at: Instant| match known.state {
        EmergencyState::Lapsed | EmergencyState::Ended => true,
        EmergencyState::Running => at > known.ratify_by,
        EmergencyState::Ratified => false,
    };
    outside(case, body, on, over).is_some()
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let mut known: HashMap<Position, bool> = HashMap::new();
    let case = history.walk(|case, event| {
        if let Event::Delivery(delivery::Event::DeliveryRecorded(body)) = &event.event {
            known.insert(event.position, on_record(case, body, event.effective_on));
        }
    });
    for (event, body) in history.each(of!(Delivery, delivery::Event::DeliveryRecorded)) {
        let on = event.effective_on;
        let course = body.emergency.as_ref().map(|id| course(history, id)).unwrap_or_default();
        let over = |known: &Emergency, at: Instant| {
            course.lapsed_at.is_some_and(|lapsed| lapsed < at)
                || course.ended_on.is_some_and(|ended| ended < at.day())
                || (at > known.ratify_by && course.ratified_at.is_none_or(|ratified| ratified > at))
        };
        let Some(why) = outside(&case, body, on, over) else { continue };
        let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
        let status = case.standing.pair(&pair).and_then(|known| known.decided_on(on));
        let cells = cells![
            text(&pair.item),
            text(&pair.recipient),
            on,
            Cell::Decimal(body.quantity.0),
            body.value.as_ref(),
            named(why),
            status.map(named),
            body.emergency.as_ref().map(text),
            known.get(&event.position).copied().unwrap_or_default(),
        ];
        rows.push(cells, [event.position]);
    }
}
