//! Question 12.

use domain::terms::{PairStatus, Subject};

use crate::reports::{
    cell::{cells, text},
    decisions::approvals,
    definition::{Asker, ColumnType, Definition, ON, required},
    ground::Asked,
    history::{History, days, pairs_by_name},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 12,
        name: "expired-but-active",
        question: "Which approvals are past their last day while support is still active?",
        definition: "Pairs that are active and whose approval in force was valid until a day before today. What is delivered \
            for them is refused; but the support has not ended, was not suspended and was not approved anew.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "SupportApproved",
            "SupportActivated",
            "SupportSuspended",
            "SupportResumed",
            "SupportCeased",
            "SupportEnded",
        ],
        recorded_only: None,
        subjects: &[Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions, Subject::Closing],
        told_in_part: &[],
        parameters: &[ON],
        own_columns: &[
            required("item", ColumnType::Text, "The support item."),
            required("recipient", ColumnType::Text, "The recipient."),
            required("decision", ColumnType::Text, "The approval."),
            required("approvedOn", ColumnType::Date, "Its day."),
            required("validUntil", ColumnType::Date, "Its last day."),
            required("daysOver", ColumnType::Integer, "How many days ago that was."),
            required("activeSince", ColumnType::Date, "Since when the support is active."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let on = asked.ground.on;
    for known in pairs_by_name(history.state()).into_iter().filter(|known| known.decided == Some(PairStatus::Active)) {
        let Some(approval) = known.approval.as_ref().filter(|approval| approval.valid_until < on) else { continue };
        let Some((event, _)) = approvals(history).find(|(event, _)| event.position == approval.at) else { continue };
        let cells = cells![
            text(&known.pair.item),
            text(&known.pair.recipient),
            text(&approval.decision),
            event.effective_on,
            approval.valid_until,
            days(approval.valid_until, on),
            known.since(),
        ];
        rows.push(cells, [approval.at]);
    }
}
