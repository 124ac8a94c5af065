//! Question 3.

use std::collections::BTreeSet;

use domain::{
    Envelope, Event, Position,
    case::{Pair, agreement, consultation, correction, evidence, incident, monitoring},
    recipient,
    terms::{Day, RecipientId},
};

use crate::reports::{
    cell::{cells, text},
    decisions::decisions,
    definition::{Asker, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, days},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 3,
        name: "late-facts",
        question: "Which facts reached us after a decision that they came before, and how many days late?",
        definition: "For each approval or decline, every fact recorded after it that happened before its day: the effective \
            day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence \
            was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an \
            annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of \
            command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording \
            less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "SupportApproved",
            "SupportDeclined",
            "every fact of Actions 1 to 7",
            "RecipientScreened",
            "CommandChanged",
            "EventCorrected",
            "EventAnnulled",
        ],
        recorded_only: Some(
            "It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.",
        ),
        subjects: &domain::access::OF_CASES,
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("decision", ColumnType::Text, "The decision."),
            required("decidedOn", ColumnType::Date, "The day of the decision."),
            required("decisionAt", ColumnType::Position, "Where it is recorded."),
            required("fact", ColumnType::Position, "Where the fact is recorded."),
            required("kind", ColumnType::Text, "What kind of event it is."),
            required("happenedOn", ColumnType::Date, "The day it happened."),
            required("recordedOn", ColumnType::Date, "The day it was recorded."),
            required("daysLate", ColumnType::Integer, "How many days lie between the two."),
            nullable("target", ColumnType::Position, "What it corrects or annuls."),
        ],
        by_case: true,
    },
    grounds: true,
    single: false,
    way: Way::Each(answer),
};

/// Whether a kind of event says a fact of the world, and not a decision or the life of a case.
const fn is_fact(number: u16) -> bool {
    matches!(number, 101..=899 | 1001..=1099 | 1201..=1399 | 1402 | 1501..=1599)
}

/// When a fact happened, and what it corrects; none of what is no fact.
fn happened(history: &History<'_>, event: &Envelope) -> Option<(Day, Option<Position>)> {
    let target = |target: Position| Some((history.at(target)?.effective_on, Some(target)));
    if let Event::Correction(correction::Event::EventCorrected(body)) = &event.event {
        return target(body.target);
    }
    if let Event::Correction(correction::Event::EventAnnulled(body)) = &event.event {
        return target(body.target);
    }
    is_fact(event.event.kind().number).then(|| {
        let own = own_day(&event.event);
        (own.map_or(event.effective_on, |own| own.min(event.effective_on)), None)
    })
}

fn own_day(event: &Event) -> Option<Day> {
    if let Event::Incident(incident::Event::IncidentReported(body)) = event {
        Some(body.occurred_on)
    } else if let Event::Evidence(evidence::Event::EvidenceAttached(body)) = event {
        Some(body.obtained_on)
    } else if let Event::Agreement(agreement::Event::AgreementSigned(body)) = event {
        Some(body.signed_on)
    } else if let Event::Consultation(consultation::Event::MechanismAdviceReceived(body)) = event {
        Some(body.received_on)
    } else if let Event::Monitoring(monitoring::Event::IndicatorMeasured(body)) = event {
        Some(body.to)
    } else {
        None
    }
}

/// What the registry learnt of the recipients that a decision covers: screenings and changes of command.
fn of_registry<'g>(
    asked: &'g Asked<'_>,
    covers: &'g [Pair],
) -> impl Iterator<Item = (&'g Envelope, (Day, Option<Position>))> {
    let recipients: BTreeSet<&RecipientId> = covers.iter().map(|pair| &pair.recipient).collect();
    recipients.into_iter().flat_map(|of| asked.ground.of(of)).filter_map(|event| {
        let Event::Recipient(body) = &event.event else { return None };
        let on = match body {
            recipient::Event::RecipientScreened(body) => body.screened_on.min(event.effective_on),
            recipient::Event::CommandChanged(_) => event.effective_on,
            recipient::Event::RecipientRegistered(_) => return None,
        };
        Some((&**event, (on, None)))
    })
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let facts: Vec<_> = history.events().filter_map(|event| Some((event, happened(history, event)?))).collect();
    for (decided, body) in decisions(history) {
        let mut after: Vec<(&Envelope, (Day, Option<Position>))> =
            facts.iter().copied().chain(of_registry(asked, body.covers())).collect();
        after.retain(|(event, (on, target))| {
            let of_before = target.is_none_or(|target| target < decided.position);
            event.position > decided.position && *on < decided.effective_on && of_before
        });
        after.sort_by_key(|(event, _)| event.position);
        for (event, (on, target)) in after {
            let recorded_on = event.recorded.at.day();
            let cells = cells![
                text(body.id()),
                decided.effective_on,
                decided.position,
                event.position,
                event.event.kind().name,
                on,
                recorded_on,
                days(on, recorded_on),
                target,
            ];
            rows.push(cells, [decided.position, event.position].into_iter().chain(target));
        }
    }
}
