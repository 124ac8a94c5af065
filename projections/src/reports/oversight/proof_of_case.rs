//! Question 10.

use crate::reports::{
    cell::{cells, text},
    definition::{Asker, CASE, ColumnType, Definition, ParameterType, nullable, optional, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
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
    way: Way::Each(answer),
};

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let size = asked.arguments.day("on").map_or(asked.ground.position, |day| {
        let by_then = asked.records.last_by(day.end()).unwrap_or_default();
        by_then.min(asked.ground.position)
    });
    let Some(last) = history.recorded.iter().rev().find(|event| event.position <= size) else { return };
    let case = last.stream.case();
    let proof = case.and_then(|case| asked.records.proof(case, last.position, size).ok().flatten()).unwrap_or_default();
    let cells = cells![
        last.revision.0,
        last.position,
        last.recorded.at,
        size,
        proof.leaf.map(text),
        proof.link.map(text),
        proof.root.map(text),
        proof.checkpoint,
    ];
    rows.push(cells, [last.position]);
}
