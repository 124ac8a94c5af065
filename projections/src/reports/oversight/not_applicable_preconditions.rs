//! Question 9.

use domain::{
    case::preconditions,
    terms::{PreconditionOutcome, Subject},
};

use crate::reports::{
    cell::{cells, listed, named, text},
    decisions::actor,
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of, pair_text},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 9,
        name: "not-applicable-preconditions",
        question: "Which preconditions were found not applicable, and who confirmed that?",
        definition: "Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; \
            the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is \
            whether it is the last assessment of that precondition for at least one of its pairs.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &["PreconditionAssessed", "PreconditionConfirmed"],
        recorded_only: None,
        subjects: &[Subject::Preconditions],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("precondition", ColumnType::Enum, "Which of the four."),
            required("pairs", ColumnType::Text, "For which items and recipients."),
            required("assessedOn", ColumnType::Date, "On which day."),
            required("assessedBy", ColumnType::Text, "By whom."),
            nullable("confirmedBy", ColumnType::Text, "Who confirmed it."),
            nullable("confirmedOn", ColumnType::Date, "On which day."),
            required("counts", ColumnType::Boolean, "Whether no later assessment took its place for all its pairs."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, _: &Asked<'_>, rows: &mut Rows) {
    let assessed: Vec<_> = history.each(of!(Precondition, preconditions::Event::PreconditionAssessed)).collect();
    for (event, body) in assessed.iter().filter(|(_, body)| body.outcome == PreconditionOutcome::NotApplicable) {
        // Whether it was the last of its precondition for one of its pairs, by what counts up to a place in the order.
        let is_last_by = |by: u64| {
            body.covers.iter().any(|pair| {
                let known = assessed.iter().rev().filter(|(known, _)| history.order(known.position) <= by);
                let mut of_it = known.filter(|(_, known)| known.precondition == body.precondition);
                let last = of_it.find(|(_, known)| known.covers.contains(pair));
                last.map(|(known, _)| known.position) == Some(event.position)
            })
        };
        let mut confirmations = history.each(of!(Precondition, preconditions::Event::PreconditionConfirmed));
        let confirmed = confirmations.find(|(later, known)| {
            history.order(later.position) > history.order(event.position)
                && known.precondition == body.precondition
                && actor(later) != actor(event)
                && is_last_by(history.order(later.position))
        });
        let confirmed = confirmed.map(|(event, _)| event);
        let cells = cells![
            named(body.precondition),
            listed(body.covers.iter().map(pair_text)).unwrap_or_default(),
            event.effective_on,
            text(actor(event)),
            confirmed.map(|event| text(actor(event))),
            confirmed.map(|event| event.effective_on),
            is_last_by(u64::MAX),
        ];
        rows.push(cells, confirmed.map(|event| event.position).into_iter().chain([event.position]));
    }
}
