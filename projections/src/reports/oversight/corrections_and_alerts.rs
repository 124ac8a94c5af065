//! Question 8.

use domain::{
    Envelope, Event, Position,
    case::{
        correction::{self, ConsistencyAlertRaised},
        suspension,
    },
};

use crate::reports::{
    cell::{Cell, cells, count, listed, named, text},
    decisions::{Decided, actor},
    definition::{Asker, ColumnType, Definition, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 8,
        name: "corrections-and-alerts",
        question: "What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?",
        definition: "Every correction and annulment, with who proposed and who approved it, the field, what it said and what it \
            says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency \
            alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &["EventCorrected", "EventAnnulled", "ConsistencyAlertRaised", "ConsistencyAlertResolved"],
        recorded_only: Some("It tells what was recorded about the record itself."),
        subjects: &domain::access::OF_CASES,
        told_in_part: &[],
        parameters: &[optional(
            "by",
            ParameterType::Text,
            "Only what this person proposed or approved; alerts that stand alone are left out then.",
        )],
        own_columns: &[
            required("what", ColumnType::Enum, "CORRECTION, ANNULMENT or OPEN_ALERT."),
            required("recordedAt", ColumnType::Instant, "When it was recorded."),
            nullable("target", ColumnType::Position, "The event that is corrected or annulled."),
            nullable("targetKind", ColumnType::Text, "What kind that is."),
            nullable("field", ColumnType::Text, "The field."),
            nullable("was", ColumnType::Text, "What it said, as JSON."),
            nullable("now", ColumnType::Text, "What it says now, as JSON."),
            nullable("reason", ColumnType::Enum, "Why."),
            nullable("proposedBy", ColumnType::Text, "Who proposed it."),
            nullable("approvedBy", ColumnType::Text, "Who approved it."),
            nullable("rule", ColumnType::Text, "The rule of an alert that stands alone."),
            nullable("alerts", ColumnType::Text, "The consistency alerts raised with it."),
            nullable("decisions", ColumnType::Text, "The decisions that those name."),
            required("openAlerts", ColumnType::Integer, "How many of those alerts are open."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Each(answer),
};

/// The decision, or the suspension that was resumed, at a position.
fn decided(history: &History<'_>, position: Position) -> Option<String> {
    let event = &history.at(position)?.event;
    if let Event::Suspension(suspension::Event::SupportResumed(body)) = event {
        return Some(text(&body.suspension));
    }
    Decided::of(event).map(|decided| text(decided.id()))
}

fn touched(history: &History<'_>, alerts: &[&ConsistencyAlertRaised]) -> Option<String> {
    let mut named: Vec<Position> = alerts.iter().flat_map(|alert| alert.events.iter().copied()).collect();
    named.sort_unstable();
    named.dedup();
    listed(named.into_iter().filter_map(|position| decided(history, position)))
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let raised =
        |event: &'_ Envelope| matches!(&event.event, Event::Correction(correction::Event::ConsistencyAlertRaised(_)));
    let alerts: Vec<(&Envelope, &ConsistencyAlertRaised)> = history
        .recorded
        .iter()
        .filter(|event| raised(event))
        .filter_map(|event| {
            let Event::Correction(correction::Event::ConsistencyAlertRaised(body)) = &event.event else { return None };
            Some((event, body))
        })
        .collect();
    let is_open = |alert: &ConsistencyAlertRaised| {
        !history.recorded.iter().any(|event| {
            matches!(&event.event, Event::Correction(correction::Event::ConsistencyAlertResolved(body)) if body.alert == alert.alert)
        })
    };
    let by = asked.arguments.text("by");
    for event in history.recorded {
        let Event::Correction(body) = &event.event else { continue };
        let of_it =
            || alerts.iter().filter(|(other, _)| other.command == event.command).map(|(_, alert)| *alert).collect();
        let (what, target, change, reason, proposed_by) = match body {
            correction::Event::EventCorrected(body) => (
                "CORRECTION",
                body.target,
                [Some(text(&body.field)), Some(text(&body.was_value)), Some(text(&body.new_value))],
                named(body.reason),
                &body.proposed_by,
            ),
            correction::Event::EventAnnulled(body) => {
                ("ANNULMENT", body.target, [None, None, None], named(body.reason), &body.proposed_by)
            }
            correction::Event::ConsistencyAlertRaised(body) => {
                if by.is_none() && is_open(body) {
                    let cells = cells![
                        named("OPEN_ALERT"),
                        event.recorded.at,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        Cell::Nothing,
                        text(&body.rule),
                        text(&body.alert),
                        touched(history, &[body]),
                        1_i64,
                    ];
                    rows.push(cells, [event.position]);
                }
                continue;
            }
            correction::Event::CorrectionProposed(_)
            | correction::Event::AnnulmentProposed(_)
            | correction::Event::CorrectionRejected(_)
            | correction::Event::ConsistencyAlertResolved(_) => continue,
        };
        let approved_by = actor(event);
        if by.is_some_and(|by| proposed_by.as_str() != by && approved_by.as_str() != by) {
            continue;
        }
        let of_it: Vec<&ConsistencyAlertRaised> = of_it();
        let open = of_it.iter().filter(|alert| is_open(alert)).count();
        let [field, was, now] = change;
        let cells = cells![
            named(what),
            event.recorded.at,
            target,
            history.at(target).map(|target| target.event.kind().name),
            field,
            was,
            now,
            reason,
            text(proposed_by),
            text(approved_by),
            Cell::Nothing,
            listed(of_it.iter().map(|alert| &alert.alert)),
            touched(history, &of_it),
            count(open),
        ];
        rows.push(cells, [event.position, target]);
    }
}
