//! Question 11.

use domain::{
    Event, Position,
    access::{self, TracedReading},
    case::evidence,
    terms::EvidenceId,
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, named, text},
    definition::{Asker, CASE, ColumnType, Definition, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way, bounded},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 11,
        name: "evidence-readers",
        question: "Who read strictly confidential evidence?",
        definition: "Every recorded reading that names the event which attached the evidence: who, in which role and office, \
            when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at \
            once is recorded in words without naming each. Answered to whom the readings are shown.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &["EvidenceAttached", "ReadingsRecorded"],
        recorded_only: Some("It tells who read the record, and when."),
        subjects: &[domain::terms::Subject::Evidence],
        told_in_part: &[],
        parameters: &[CASE, optional("evidence", ParameterType::Text, "Only this piece of evidence.")],
        own_columns: &[
            required("evidence", ColumnType::Text, "The evidence."),
            required("attachedAt", ColumnType::Position, "The event that attached it."),
            required("readBy", ColumnType::Text, "Who read it."),
            required("role", ColumnType::Enum, "In which role."),
            required("office", ColumnType::Text, "For which office."),
            required("readAt", ColumnType::Instant, "When."),
            required("how", ColumnType::Enum, "How."),
            nullable("reason", ColumnType::Text, "Why, where a reason is asked for."),
            required("recorded", ColumnType::Position, "The event that records the reading."),
        ],
        by_case: true,
    },
    grounds: false,
    single: true,
    way: Way::Over(|asked| Ok(Box::new(Readers { asked, begin: Vec::new(), attached: Vec::new() }))),
};

struct Readers<'a> {
    asked: &'a Asked<'a>,
    begin: Vec<Cell>,
    attached: Vec<(EvidenceId, Position)>,
}

impl Gather for Readers<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        self.begin = vec![Cell::Case(history.reference()), Cell::Text(history.country())];
        let wanted = self.asked.arguments.text("evidence");
        for event in history.recorded {
            let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &event.event else { continue };
            if wanted.is_none_or(|wanted| body.evidence.as_str() == wanted) {
                self.attached.push((body.evidence.clone(), event.position));
            }
        }
        Ok(())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let mut found: Vec<(TracedReading, Position, usize, EvidenceId, Position)> = Vec::new();
        if !self.attached.is_empty() {
            let mut see = |event: &domain::Envelope| {
                let Event::Access(access::Event::ReadingsRecorded(body)) = &event.event else { return };
                for (index, reading) in body.readings.iter().enumerate() {
                    let read = self.attached.iter().filter(|(_, at)| reading.positions.contains(at));
                    found.extend(read.map(|(id, at)| (reading.clone(), event.position, index, id.clone(), *at)));
                }
            };
            let position = self.asked.ground.position;
            let is_shown = self.asked.records.readings(position, &mut see).map_err(Refused::Unreadable)?;
            if !is_shown {
                return Err(Refused::NotFound("Who read what is not for your role, or not for this token.".into()));
            }
        }
        bounded(found.len())?;
        found.sort_by_key(|(reading, recorded, index, _, at)| (reading.at, *recorded, *index, *at));
        let row = |(reading, recorded, _, evidence, at): (TracedReading, Position, usize, EvidenceId, Position)| {
            let own = cells![
                text(evidence),
                at,
                text(&reading.user),
                named(reading.role),
                text(&reading.office),
                reading.at,
                named(reading.kind),
                reading.reason.as_ref().map(text),
                recorded,
            ];
            Row::new(self.begin.iter().cloned().chain(own).collect(), [at, recorded])
        };
        Ok(found.into_iter().map(row).collect())
    }
}
