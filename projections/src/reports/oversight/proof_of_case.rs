//! Question 10.

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, text},
    definition::{Asker, CASE, ColumnType, Definition, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 10,
        name: "proof-of-case",
        question: "What proves that the log of a case was not altered, and where did it stand on a day?",
        definition: "Where the case and the log stood at the end of the day, by the time of recording: the last event of the \
            case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, \
            and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; \
            `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &["every event of the case"],
        recorded_only: Some("What is proved is the log, which has one order: that of recording."),
        subjects: &domain::access::OF_CASES,
        told_in_part: &[],
        parameters: &[
            CASE,
            optional(
                "on",
                ParameterType::Date,
                "The day at whose end the case is looked at; now where it is left out.",
            ),
        ],
        own_columns: &[
            required("revision", ColumnType::Integer, "How many events the case had."),
            required("lastAt", ColumnType::Position, "The last of them."),
            required("recordedAt", ColumnType::Instant, "When that was recorded."),
            required("logSize", ColumnType::Position, "How many events the log had."),
            nullable("leafHash", ColumnType::Text, "The leaf of the last event in the tree of the log."),
            nullable("streamHead", ColumnType::Text, "The last link of the chain of hashes of the case."),
            nullable("root", ColumnType::Text, "The root of the tree over the log of that size."),
            nullable("checkpoint", ColumnType::Text, "The newest signed checkpoint, as its note."),
        ],
        by_case: true,
    },
    grounds: false,
    single: true,
    way: Way::Over(|asked| Ok(Box::new(Proved { asked, rows: Vec::new() }))),
};

struct Proved<'a> {
    asked: &'a Asked<'a>,
    rows: Vec<Row>,
}

impl Gather for Proved<'_> {
    /// What does not read is said: an empty cell here would look like a log of which nothing is wrong.
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        let Asked { arguments, ground, records } = *self.asked;
        let size = match arguments.day("on") {
            Some(day) => records.last_by(day.end()).map_err(Refused::Unreadable)?.min(ground.position),
            None => ground.position,
        };
        let Some(last) = history.recorded.iter().rev().find(|event| event.position <= size) else { return Ok(()) };
        let proof = match last.stream.case() {
            Some(case) => records.proof(case, last.position, size).map_err(Refused::Unreadable)?.unwrap_or_default(),
            None => return Ok(()),
        };
        let mut row = vec![Cell::Case(history.reference()), Cell::Text(history.country())];
        row.extend(cells![
            last.revision.0,
            last.position,
            last.recorded.at,
            size,
            proof.leaf.map(text),
            proof.link.map(text),
            proof.root.map(text),
            proof.checkpoint,
        ]);
        self.rows.push(Row::new(row, [last.position]));
        Ok(())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        Ok(self.rows)
    }
}
