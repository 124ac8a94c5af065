//! Question 19.

use domain::{
    case::notification,
    terms::{AuthorityAnswer, Subject},
};

use crate::reports::{
    cell::{cells, text},
    definition::{Asker, ColumnType, Definition, ON, required},
    ground::Asked,
    history::{History, days, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 19,
        name: "promises-overdue",
        question: "Which promised corrective actions are past their date?",
        definition: "Notifications whose last answer promises corrective action by a day before today. A later answer, whatever \
            it says, takes the place of the promise.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &["AuthoritiesNotified", "AuthorityResponseRecorded"],
        recorded_only: None,
        subjects: &[Subject::Notifications],
        told_in_part: &[],
        parameters: &[ON],
        own_columns: &[
            required("notification", ColumnType::Text, "The notification."),
            required("authority", ColumnType::Text, "Who promised."),
            required("notifiedOn", ColumnType::Date, "When that authority was notified."),
            required("answeredOn", ColumnType::Date, "When it answered."),
            required("promisedBy", ColumnType::Date, "By when it promised to act."),
            required("daysOver", ColumnType::Integer, "How many days ago that was."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let on = asked.ground.on;
    for (event, body) in history.each(of!(Notification, notification::Event::AuthoritiesNotified)) {
        let mut answers = history.each(of!(Notification, notification::Event::AuthorityResponseRecorded));
        let last = answers.rfind(|(_, answer)| answer.notification == body.notification);
        let Some((answered, answer)) = last else { continue };
        let promised = answer.promised_by.filter(|_| answer.answer == AuthorityAnswer::CorrectiveActionPromised);
        let Some(promised_by) = promised.filter(|day| *day < on) else { continue };
        let cells = cells![
            text(&body.notification),
            text(&body.authority),
            event.effective_on,
            answered.effective_on,
            promised_by,
            days(promised_by, on),
        ];
        rows.push(cells, [event.position, answered.position]);
    }
}
