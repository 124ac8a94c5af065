//! Question 14.

use domain::{
    Case, Position,
    case::{assignment, decision, mitigation},
    deadline,
    terms::{ConditionState, Day, DeadlineKind, MeasureId},
};

use crate::reports::{
    cell::{Cell, cells, named, text},
    decisions::approved_at,
    definition::{Asker, ColumnType, Definition, ON, ParameterType, defaulted, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 14,
        name: "my-desk",
        question: "Where do my cases stand, what waits on me, and what falls due in 14 days?",
        definition: "A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them \
            stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is \
            seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those \
            cases within so many days, and what is overdue. Of a closed case only where it stands.",
        asker: Asker::Manager,
        must_be_empty: false,
        source_events: &[
            "CaseOpened",
            "RoleAssigned",
            "RoleAssignmentEnded",
            "MitigationAdded",
            "SupportApproved",
            "DecisionRequested",
            "every event that sets a deadline",
        ],
        recorded_only: Some("What waits on somebody waits by what is on record."),
        subjects: &domain::access::OF_CASES,
        told_in_part: &[],
        parameters: &[
            defaulted("user", ParameterType::Text, "whoever asks", "Whose desk."),
            ON,
            defaulted("days", ParameterType::Integer, "14", "How many days ahead."),
        ],
        own_columns: &[
            required("section", ColumnType::Enum, "CASE, WAITING or DUE."),
            required("status", ColumnType::Enum, "Where the case stands."),
            required(
                "what",
                ColumnType::Text,
                "What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.",
            ),
            nullable("subject", ColumnType::Text, "Which one."),
            nullable("due", ColumnType::Date, "By when."),
            required("overdue", ColumnType::Boolean, "Whether that was before today."),
        ],
        by_case: true,
    },
    grounds: true,
    single: false,
    way: Way::Each(answer),
};

/// Whether a person owns a case, or is assigned to it on a day.
fn is_mine(history: &History<'_>, user: &str, on: Day) -> bool {
    if history.opened().is_some_and(|(_, opened)| opened.case_owner.as_str() == user) {
        return true;
    }
    let ended = |at: Position, body: &assignment::RoleAssigned| {
        history
            .each(of!(Assignment, assignment::Event::RoleAssignmentEnded))
            .any(|(event, end)| event.position > at && end.user == body.user && end.role == body.role)
    };
    history.each(of!(Assignment, assignment::Event::RoleAssigned)).any(|(event, body)| {
        let holds = body.from <= on && body.to.is_none_or(|to| on <= to);
        body.user.as_str() == user && holds && !ended(event.position, body)
    })
}

struct Line {
    section: &'static str,
    what: String,
    subject: Option<String>,
    due: Option<Day>,
    source: Position,
}

fn waiting(history: &History<'_>, case: &Case, user: &str, is_mine: bool) -> Vec<Line> {
    let section = "WAITING";
    let added = |id: &MeasureId| {
        history
            .each(of!(Mitigation, mitigation::Event::MitigationAdded))
            .find(|(_, body)| body.measure == *id)
            .map(|(event, _)| event.position)
    };
    let measures = case.mitigation.measures.iter().filter(|known| known.owner.as_str() == user && !known.is_terminal());
    let measures = measures.map(|known| Line {
        section,
        what: "MEASURE".into(),
        subject: Some(text(&known.measure)),
        due: Some(known.due_on),
        source: added(&known.measure).unwrap_or_default(),
    });
    let is_open = |state| matches!(state, ConditionState::Open | ConditionState::Breached);
    let conditions =
        case.decision.conditions.iter().filter(|known| known.owner.as_str() == user && is_open(known.state));
    let conditions = conditions.map(|known| Line {
        section,
        what: "CONDITION".into(),
        subject: Some(text(&known.condition)),
        due: known.due_on,
        source: approved_at(history, &known.decision).unwrap_or_default(),
    });
    let request = case.decision.open_request().filter(|_| is_mine).map(|known| Line {
        section,
        what: "DECISION".into(),
        subject: Some(text(&known.request)),
        due: None,
        source: history
            .each(of!(Decision, decision::Event::DecisionRequested))
            .find(|(_, body)| body.request == known.request)
            .map(|(event, _)| event.position)
            .unwrap_or_default(),
    });
    measures.chain(conditions).chain(request).collect()
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let asker = asked.records.asker();
    let user = asked.arguments.text("user").unwrap_or(asker.as_str());
    let on = asked.ground.on;
    let until = on.plus(asked.arguments.integer("days").unwrap_or(14));
    let case = history.state();
    let mine = is_mine(history, user, on);
    let opened = history.opened().map(|(event, _)| event.position).unwrap_or_default();
    let mut lines = Vec::new();
    if mine {
        lines.push(Line { section: "CASE", what: "STATUS".into(), subject: None, due: None, source: opened });
    }
    if !case.closing.is_closed() {
        lines.extend(waiting(history, case, user, mine));
        if let Some(policy) = asked.ground.policy().filter(|_| mine) {
            let due = deadline::due(case, &asked.ground.registry, policy).into_iter();
            lines.extend(due.filter(|known| known.due.day() <= until).map(|known| Line {
                section: "DUE",
                what: name_of(known.kind),
                subject: Some(text(&known.subject)),
                due: Some(known.due.day()),
                source: opened,
            }));
        }
    }
    let far = |due: Option<Day>| (due.is_none(), due);
    lines.sort_by(|a, b| {
        (a.section, far(a.due), &a.what, &a.subject).cmp(&(b.section, far(b.due), &b.what, &b.subject))
    });
    // In the order of a desk: where it stands, what waits, what falls due.
    for section in ["CASE", "WAITING", "DUE"] {
        for line in lines.iter().filter(|line| line.section == section) {
            let cells = cells![
                named(line.section),
                named(case.status()),
                line.what.clone(),
                line.subject.clone(),
                line.due,
                line.due.is_some_and(|due| due < on),
            ];
            rows.push(cells, [line.source]);
        }
    }
}

/// The kind of a deadline, as events spell it.
fn name_of(kind: DeadlineKind) -> String {
    Cell::from(named(kind)).to_string()
}
