//! Question 15.

use domain::{
    case::mitigation,
    terms::{MitigationType, Subject},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    definition::{Asker, ColumnType, Definition, ON, ParameterType, optional, required},
    ground::Asked,
    history::{History, days, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 15,
        name: "overdue-measures",
        question: "Which mitigation measures are overdue, by type, owner and party?",
        definition: "Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner \
            says a measure is complete does not end it: only another person's verification does. Cases that are closed or \
            withdrawn are left aside.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &[
            "MitigationAdded",
            "MitigationDueChanged",
            "MitigationAgreed",
            "MitigationStarted",
            "MitigationCompleted",
            "MitigationVerified",
            "MitigationDropped",
            "MitigationProgressReported",
        ],
        recorded_only: None,
        subjects: &[Subject::Mitigation, Subject::Closing],
        told_in_part: &[],
        parameters: &[
            ON,
            optional("type", ParameterType::Text, "Only measures of this type, such as DATA_CONTROL."),
            optional("owner", ParameterType::Text, "Only measures that this person answers for."),
            optional(
                "party",
                ParameterType::Text,
                "Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.",
            ),
        ],
        own_columns: &[
            required("measure", ColumnType::Text, "The measure."),
            required("type", ColumnType::Enum, "Which of the eight types."),
            required("typeNumber", ColumnType::Integer, "Its number, 1 to 8."),
            required("title", ColumnType::Text, "What it is."),
            required("owner", ColumnType::Text, "Who answers for it."),
            required("party", ColumnType::Enum, "Who carries it out."),
            required("state", ColumnType::Enum, "Where it stands."),
            required("dueOn", ColumnType::Date, "By when it was due."),
            required("daysOver", ColumnType::Integer, "How many days ago that was."),
            required("percent", ColumnType::Integer, "Per cent done, as last reported."),
            required("precedentToStart", ColumnType::Boolean, "Whether support may not start before it is verified."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// The number of a type, 1 to 8.
pub(in crate::reports) fn number(of: MitigationType) -> u32 {
    let place = MitigationType::ALL.iter().position(|known| *known == of).unwrap_or_default();
    u32::try_from(place + 1).unwrap_or_default()
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let on = asked.ground.on;
    if history.state().closing.is_closed() {
        return;
    }
    let wanted = |name: &str, is: &str| asked.arguments.text(name).is_none_or(|wanted| wanted == is);
    let of_list = |name: &str, value: Cell| wanted(name, &value.to_string());
    let mut overdue: Vec<_> = history
        .state()
        .mitigation
        .measures
        .iter()
        .filter(|known| !known.is_terminal() && known.due_on < on)
        .filter(|known| of_list("type", Cell::from(named(known.mitigation_type))))
        .filter(|known| of_list("party", Cell::from(named(known.owner_party))))
        .filter(|known| wanted("owner", known.owner.as_str()))
        .collect();
    overdue.sort_by(|a, b| (a.due_on, &a.measure).cmp(&(b.due_on, &b.measure)));
    for known in overdue {
        let added = history.each(of!(Mitigation, mitigation::Event::MitigationAdded));
        let added = added.filter(|(_, body)| body.measure == known.measure).map(|(event, _)| event.position);
        let changed = history.each(of!(Mitigation, mitigation::Event::MitigationDueChanged));
        let changed =
            changed.filter(|(_, body)| body.measure == known.measure).map(|(event, _)| event.position).next_back();
        let cells = cells![
            text(&known.measure),
            named(known.mitigation_type),
            number(known.mitigation_type),
            text(&known.title),
            text(&known.owner),
            named(known.owner_party),
            named(known.state),
            known.due_on,
            days(known.due_on, on),
            u32::from(known.percent),
            known.precedent_to_start,
        ];
        rows.push(cells, added.chain(changed));
    }
}
