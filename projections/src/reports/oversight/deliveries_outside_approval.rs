//! Question 7.

use domain::{
    Case, Envelope,
    case::{
        Pair,
        delivery::{self, DeliveryRecorded},
    },
    terms::{EmergencyState, PairStatus, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 7,
        name: "deliveries-outside-approval",
        question: "What was delivered outside approved scope, or while support was suspended, and what was it worth?",
        definition: "Deliveries that, by what was on record when each was recorded and as that counts now, were for a pair that \
            was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not \
            authorised, did not cover the pair or the hour, or had lapsed, ended or missed its ratification. The rules refuse \
            all of these. So a row says that a correction made later brought one to light, or that the log holds what the \
            rules would not record. Amounts stand in their own currency: no rates of exchange are on record.",
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
        subjects: &[
            Subject::Scope,
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Emergencies,
            Subject::Closing,
        ],
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
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// Why a delivery lies outside, were it to come next; none where it lies inside.
fn outside(case: &Case, event: &Envelope, body: &DeliveryRecorded, pair: &Pair) -> Option<&'static str> {
    if let Some(id) = &body.emergency {
        let Some(known) = case.emergencies.find(id) else { return Some("NO_EMERGENCY") };
        let in_hours = |at| {
            let ratified_late = known.state == EmergencyState::Running && at > known.ratify_by;
            (known.authorised_at..=known.expires_at).contains(&at) && !ratified_late
        };
        let over = matches!(known.state, EmergencyState::Lapsed | EmergencyState::Ended);
        let inside = known.covers.contains(pair) && body.at.is_some_and(in_hours) && !over;
        return (!inside).then_some("OUTSIDE_EMERGENCY");
    }
    let (standing, on) = (case.standing.pair(pair), event.effective_on);
    if standing.and_then(|known| known.decided_on(on)) != Some(PairStatus::Active) {
        return Some("NOT_ACTIVE");
    }
    let until = standing.and_then(|known| known.approved_until(on));
    until.is_none_or(|until| until < on).then_some("EXPIRED")
}

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let _ = history.walk(|case, event| {
        let domain::Event::Delivery(delivery::Event::DeliveryRecorded(body)) = &event.event else { return };
        let pair = Pair { item: body.item.clone(), recipient: body.recipient.clone() };
        let Some(why) = outside(case, event, body, &pair) else { return };
        let status = case.standing.pair(&pair).and_then(|known| known.decided_on(event.effective_on));
        let cells = cells![
            text(&pair.item),
            text(&pair.recipient),
            event.effective_on,
            Cell::Decimal(body.quantity.0),
            body.value.as_ref(),
            named(why),
            status.map(named),
            body.emergency.as_ref().map(text),
        ];
        rows.push(cells, [event.position]);
    });
}
