//! Question 20.

use std::collections::BTreeMap;

use domain::{
    Envelope, Event, Position,
    case::{Pair, decision, delivery, emergency, incident, monitoring, scope, suspension},
    recipient,
    terms::{Day, MaterialChange, RecipientId, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, named, text},
    definition::{Asker, ColumnType, Definition, ParameterType, defaulted, needed, nullable, required},
    family::{Relation, family},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way, bounded},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 20,
        name: "recipient-history",
        question: "What has a recipient unit, with those above and below it, received and done, through all cases, offices and \
            years?",
        definition: "One line for each thing recorded of the recipient, and of every institution or unit above and below it, in \
            any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, \
            ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each \
            line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many \
            cases that is so.",
        asker: Asker::Partner,
        must_be_empty: false,
        source_events: &[
            "RecipientLinked",
            "RecipientUnlinked",
            "SupportApproved",
            "SupportDeclined",
            "SupportActivated",
            "DeliveryRecorded",
            "SupportEnded",
            "SupportSuspended",
            "SupportResumed",
            "SupportCeased",
            "EmergencySupportAuthorised",
            "IncidentReported",
            "RecipientScreened",
            "CommandChanged",
            "MaterialChangeRecorded",
        ],
        recorded_only: None,
        subjects: &[Subject::Scope],
        told_in_part: &[
            Subject::Decisions,
            Subject::Deliveries,
            Subject::Suspensions,
            Subject::Emergencies,
            Subject::Incidents,
            Subject::Monitoring,
        ],
        parameters: &[
            needed("recipient", ParameterType::Text, "The id of the recipient in the registry."),
            defaulted("family", ParameterType::Boolean, "true", "Whether those above and below it are looked at too."),
        ],
        own_columns: &[
            required("on", ColumnType::Date, "The day it happened."),
            required("what", ColumnType::Enum, "What happened."),
            required("recipient", ColumnType::Text, "To whom."),
            required("relation", ColumnType::Enum, "SELF, PARENT for what stands above, CHILD for what stands below."),
            nullable("case", ColumnType::CaseRef, "The case."),
            nullable("office", ColumnType::Text, "Its office."),
            nullable("project", ColumnType::Text, "Its project."),
            required("country", ColumnType::Text, "The country of the case, or of the recipient."),
            nullable("detail", ColumnType::Text, "The role, item, level, reason, category or result."),
            nullable("quantity", ColumnType::Decimal, "How much was delivered."),
            nullable("value", ColumnType::Money, "What that was worth."),
        ],
        by_case: false,
    },
    grounds: true,
    single: false,
    way: Way::Over(prepare),
};

fn prepare<'a>(asked: &'a Asked<'a>) -> Result<Box<dyn Gather + 'a>, Refused> {
    let given = asked.arguments.text("recipient").unwrap_or_default();
    let registry = &asked.ground.registry;
    let none = || Refused::NotFound(format!("There is no recipient {given} for whoever asks. Check its id."));
    let id = RecipientId::new(given).ok().filter(|id| registry.recipient(id).is_some()).ok_or_else(none)?;
    let mut known = family(registry, &id);
    if asked.arguments.boolean("family") == Some(false) {
        known.retain(|_, relation| *relation == Relation::Itself);
    }
    let mut lines = Lines { asked, family: known, found: Vec::new() };
    lines.of_registry();
    Ok(Box::new(lines))
}

struct Lines<'a> {
    asked: &'a Asked<'a>,
    family: BTreeMap<RecipientId, Relation>,
    found: Vec<(Day, Position, RecipientId, Row)>,
}

/// What happened, when, in which detail.
struct Told {
    what: &'static str,
    on: Day,
    detail: Option<String>,
    quantity: Cell,
    value: Cell,
}

impl Told {
    fn of(what: &'static str, on: Day, detail: Option<String>) -> Self {
        Self { what, on, detail, quantity: Cell::Nothing, value: Cell::Nothing }
    }
}

/// Where it happened: case, office, project, country.
type Where = (Cell, Option<String>, Option<String>, String);

impl Lines<'_> {
    fn add(&mut self, event: &Envelope, recipient: &RecipientId, told: &Told, place: &Where) {
        let Some(relation) = self.family.get(recipient) else { return };
        let (case, office, project, country) = place;
        let cells = cells![
            told.on,
            named(told.what),
            text(recipient),
            named(relation),
            case.clone(),
            office.clone(),
            project.clone(),
            country.clone(),
            told.detail.clone(),
            told.quantity.clone(),
            told.value.clone(),
        ];
        self.found.push((told.on, event.position, recipient.clone(), Row::new(cells, [event.position])));
    }

    fn of_registry(&mut self) {
        let asked = self.asked;
        let family: Vec<RecipientId> = self.family.keys().cloned().collect();
        for event in family.iter().flat_map(|known| asked.ground.of(known)) {
            let Event::Recipient(body) = &event.event else { continue };
            let (recipient, told) = match body {
                recipient::Event::RecipientScreened(body) => {
                    (&body.recipient, Told::of("SCREENED", body.screened_on, Some(word(body.result))))
                }
                recipient::Event::CommandChanged(body) => {
                    (&body.recipient, Told::of("COMMAND_CHANGED", event.effective_on, None))
                }
                recipient::Event::RecipientRegistered(_) => continue,
            };
            let country = asked.ground.registry.recipient(recipient).map(|known| text(known.country));
            self.add(event, recipient, &told, &(Cell::Nothing, None, None, country.unwrap_or_default()));
        }
    }
}

/// A value of a closed list, as events spell it.
fn word<T: serde::Serialize>(value: T) -> String {
    Cell::from(named(value)).to_string()
}

/// Each recipient of some pairs, once.
fn of_pairs(covers: &[Pair]) -> Vec<&RecipientId> {
    let mut recipients: Vec<&RecipientId> = covers.iter().map(|pair| &pair.recipient).collect();
    recipients.sort_unstable();
    recipients.dedup();
    recipients
}

/// Whom an event of a case concerns, and what it says of them.
fn told(event: &Envelope) -> Option<(Vec<&RecipientId>, Told)> {
    let on = event.effective_on;
    Some(if let Event::Scope(scope::Event::RecipientLinked(body)) = &event.event {
        (vec![&body.recipient], Told::of("LINKED", on, Some(word(body.role))))
    } else if let Event::Scope(scope::Event::RecipientUnlinked(body)) = &event.event {
        (vec![&body.recipient], Told::of("UNLINKED", on, None))
    } else if let Event::Decision(decision::Event::SupportApproved(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("APPROVED", on, Some(word(body.residual_level))))
    } else if let Event::Decision(decision::Event::SupportDeclined(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("DECLINED", on, Some(word(body.reason))))
    } else if let Event::Delivery(delivery::Event::SupportActivated(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("ACTIVATED", body.from, None))
    } else if let Event::Delivery(delivery::Event::SupportEnded(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("ENDED", on, None))
    } else if let Event::Delivery(delivery::Event::DeliveryRecorded(body)) = &event.event {
        let (quantity, value) = (Cell::Decimal(body.quantity.0), Cell::from(body.value.as_ref()));
        let detail = Some(text(&body.item));
        (vec![&body.recipient], Told { what: "DELIVERED", on, detail, quantity, value })
    } else if let Event::Suspension(suspension::Event::SupportSuspended(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("SUSPENDED", on, Some(word(body.reason))))
    } else if let Event::Suspension(suspension::Event::SupportResumed(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("RESUMED", on, None))
    } else if let Event::Suspension(suspension::Event::SupportCeased(body)) = &event.event {
        (of_pairs(&body.covers), Told::of("CEASED", on, None))
    } else if let Event::Incident(incident::Event::IncidentReported(body)) = &event.event {
        let mut recipients: Vec<&RecipientId> = body.recipients.iter().collect();
        recipients.sort_unstable();
        recipients.dedup();
        (recipients, Told::of("INCIDENT", body.occurred_on, Some(word(body.category))))
    } else if let Event::Emergency(emergency::Event::EmergencySupportAuthorised(body)) = &event.event {
        let on = body.authorised_at.day();
        (of_pairs(&body.covers), Told::of("EMERGENCY", on, Some(text(&body.emergency))))
    } else if let Event::Monitoring(monitoring::Event::MaterialChangeRecorded(body)) = &event.event {
        let recipient = body.recipient.as_ref().filter(|_| body.kind == MaterialChange::ChangeOfCommand)?;
        (vec![recipient], Told::of("COMMAND_CHANGED", on, None))
    } else {
        return None;
    })
}

impl Gather for Lines<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        let opened = history.opened().map(|(_, opened)| opened);
        let place: Where = (
            Cell::Case(history.reference()),
            opened.map(|opened| text(&opened.office)),
            opened.map(|opened| text(&opened.project)),
            history.country(),
        );
        for event in history.events() {
            let Some((recipients, told)) = told(event) else { continue };
            for recipient in recipients {
                self.add(event, recipient, &told, &place);
            }
        }
        bounded(self.found.len())
    }

    fn rows(mut self: Box<Self>) -> Result<Vec<Row>, Refused> {
        self.found.sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
        Ok(self.found.into_iter().map(|(.., row)| row).collect())
    }
}
