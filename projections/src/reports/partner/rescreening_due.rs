//! Question 21.

use std::sync::Arc;

use domain::{
    Envelope, Event, Position,
    case::monitoring,
    recipient,
    terms::{MaterialChange, RecipientId, Subject},
};

use crate::reports::{
    cell::{cells, named, text},
    definition::{Asker, ColumnType, Definition, ON, required},
    ground::Asked,
    history::{History, of},
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 21,
        name: "rescreening-due",
        question: "Where did the commander change since the last screening, and which cases need a new one?",
        definition: "Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or \
            the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has \
            now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy \
            in force today says. A recipient of which something in the registry is not seen is left out.",
        asker: Asker::Partner,
        must_be_empty: false,
        source_events: &["MaterialChangeRecorded", "CommandChanged", "RecipientScreened", "RecipientLinked"],
        recorded_only: None,
        subjects: &[
            Subject::Scope,
            Subject::Preconditions,
            Subject::Risk,
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Monitoring,
            Subject::Interventions,
            Subject::Closing,
        ],
        told_in_part: &[],
        parameters: &[ON],
        own_columns: &[
            required("recipient", ColumnType::Text, "The recipient."),
            required("changedOn", ColumnType::Date, "When its command last changed."),
            required("due", ColumnType::Date, "By when it is screened again."),
            required("overdue", ColumnType::Boolean, "Whether that was before today."),
            required("inForce", ColumnType::Boolean, "Whether support for it is approved, active or suspended."),
            required("status", ColumnType::Enum, "Where the case stands."),
        ],
        by_case: true,
    },
    grounds: true,
    single: false,
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let (case, ground) = (history.state(), asked.ground);
    let Some(policy) = ground.policy().filter(|_| !case.closing.is_closed()) else { return };
    let mut direct: Vec<&RecipientId> = case.scope.direct().filter(|known| !ground.partly.contains(*known)).collect();
    direct.sort_unstable();
    for recipient in direct {
        let Some((changed_on, due)) = case.rescreening_due(recipient, &ground.registry, policy) else { continue };
        let in_force =
            case.standing.pairs.iter().any(|known| known.pair.recipient == *recipient && known.is_in_force());
        let cells = cells![text(recipient), changed_on, due, due < ground.on, in_force, named(case.status()),];
        rows.push(cells, changes(history, asked, recipient));
    }
}

/// Where changes of command of a recipient are recorded.
fn changes(history: &History<'_>, asked: &Asked<'_>, of_recipient: &RecipientId) -> Vec<Position> {
    let in_case = history
        .each(of!(Monitoring, monitoring::Event::MaterialChangeRecorded))
        .filter(|(_, body)| body.kind == MaterialChange::ChangeOfCommand)
        .filter(|(_, body)| body.recipient.as_ref() == Some(of_recipient))
        .map(|(event, _)| event.position);
    let changed =
        |event: &&Arc<Envelope>| matches!(&event.event, Event::Recipient(recipient::Event::CommandChanged(_)));
    let in_registry = asked.ground.of(of_recipient).iter().filter(changed);
    in_case.chain(in_registry.map(|event| event.position)).collect()
}
