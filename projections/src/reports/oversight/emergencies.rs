//! Question 13.

use std::collections::BTreeSet;

use domain::{
    Envelope, Event, Position,
    case::{delivery, emergency},
    terms::{EmergencyState, RecipientId, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, listed, named, text},
    decisions::actor,
    definition::{Asker, ColumnType, Definition, nullable, required},
    history::{History, of},
    run::{Gather, Report, Way, bounded},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 13,
        name: "emergencies",
        question: "Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?",
        definition: "Every emergency that was authorised, in the order of recording over all cases: what became of it, how \
            often something was delivered under it, and how many emergencies were authorised before it, in any case that is \
            seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "EmergencySupportAuthorised",
            "EmergencySupportRatified",
            "EmergencySupportLapsed",
            "EmergencySupportEnded",
            "DeliveryRecorded",
        ],
        recorded_only: None,
        subjects: &[Subject::Emergencies, Subject::Deliveries],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("emergency", ColumnType::Text, "The emergency."),
            required("recipients", ColumnType::Text, "Whom it covers."),
            required("authority", ColumnType::Enum, "At which level it was authorised."),
            required("authorisedBy", ColumnType::Text, "By whom."),
            required("authorisedAt", ColumnType::Instant, "When."),
            required("ratifyBy", ColumnType::Instant, "By when it had to be ratified."),
            nullable("ratifiedAt", ColumnType::Instant, "When it was."),
            nullable("ratifiedInTime", ColumnType::Boolean, "Whether that was in time."),
            nullable("lapsedAt", ColumnType::Instant, "When it lapsed."),
            nullable("endedOn", ColumnType::Date, "When it ended."),
            required("state", ColumnType::Enum, "Where it stands."),
            required("deliveries", ColumnType::Integer, "How often something was delivered under it."),
            required("earlierUses", ColumnType::Integer, "Emergencies before it for one of the same recipients."),
        ],
        by_case: true,
    },
    grounds: false,
    single: false,
    way: Way::Over(|_| Ok(Box::new(Emergencies::default()))),
};

struct Used {
    at: Position,
    recipients: BTreeSet<RecipientId>,
    /// All cells but the last.
    cells: Vec<Cell>,
    sources: Vec<Position>,
}

#[derive(Default)]
struct Emergencies(Vec<Used>);

impl Gather for Emergencies {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        let authorised = history.each(of!(Emergency, emergency::Event::EmergencySupportAuthorised));
        self.0.extend(authorised.map(|(event, body)| used(history, event, body)));
        bounded(self.0.len())
    }

    fn rows(mut self: Box<Self>) -> Result<Vec<Row>, Refused> {
        self.0.sort_by_key(|used| used.at);
        let mut before: std::collections::HashMap<RecipientId, Vec<usize>> = std::collections::HashMap::new();
        let mut rows = Vec::with_capacity(self.0.len());
        for (index, used) in self.0.into_iter().enumerate() {
            let earlier: BTreeSet<usize> =
                used.recipients.iter().filter_map(|known| before.get(known)).flatten().copied().collect();
            let own = used.cells.into_iter().chain([Cell::Integer(count(earlier.len()))]);
            rows.push(Row::new(own.collect(), used.sources));
            for recipient in used.recipients {
                before.entry(recipient).or_default().push(index);
            }
        }
        Ok(rows)
    }
}

fn used(history: &History<'_>, event: &Envelope, body: &emergency::EmergencySupportAuthorised) -> Used {
    let recipients: BTreeSet<RecipientId> = body.covers.iter().map(|pair| pair.recipient.clone()).collect();
    let (mut ratified_at, mut lapsed_at, mut ended_on) = (None, None, None);
    let mut state = EmergencyState::Running;
    let (mut deliveries, mut sources) = (0, vec![event.position]);
    for later in history.after(event.position) {
        if let Event::Delivery(delivery::Event::DeliveryRecorded(known)) = &later.event {
            deliveries += usize::from(known.emergency.as_ref() == Some(&body.emergency));
        }
        let Event::Emergency(step) = &later.event else { continue };
        let of_it = match step {
            emergency::Event::EmergencySupportRatified(step) if step.emergency == body.emergency => {
                ratified_at = Some(step.at);
                EmergencyState::Ratified
            }
            emergency::Event::EmergencySupportLapsed(step) if step.emergency == body.emergency => {
                lapsed_at = Some(step.at);
                EmergencyState::Lapsed
            }
            emergency::Event::EmergencySupportEnded(step) if step.emergency == body.emergency => {
                ended_on = Some(later.effective_on);
                EmergencyState::Ended
            }
            emergency::Event::EmergencySupportAuthorised(_)
            | emergency::Event::EmergencySupportRatified(_)
            | emergency::Event::EmergencySupportLapsed(_)
            | emergency::Event::EmergencySupportEnded(_) => continue,
        };
        state = of_it;
        sources.push(later.position);
    }
    let cells = cells![
        Cell::Case(history.reference()),
        Cell::Text(history.country()),
        text(&body.emergency),
        listed(&recipients).unwrap_or_default(),
        named(body.authority),
        text(actor(event)),
        body.authorised_at,
        body.ratify_by,
        ratified_at,
        ratified_at.map(|at| at <= body.ratify_by),
        lapsed_at,
        ended_on,
        named(state),
        count(deliveries),
    ];
    Used { at: event.position, recipients, cells, sources }
}
