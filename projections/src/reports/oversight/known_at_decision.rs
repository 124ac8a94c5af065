//! Question 2.

use domain::{
    Event, Revision,
    case::{decision, evidence},
};

use crate::reports::{
    cell::{cells, named, text},
    decisions::{Decided, actor},
    definition::{Asker, CASE, ColumnType, Definition, ParameterType, defaulted, nullable, required},
    ground::Asked,
    history::History,
    run::{Report, Rows, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 2,
        name: "known-at-decision",
        question: "What did the decision maker know about a case when it was decided?",
        definition: "Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. \
            It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged \
            it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.",
        asker: Asker::Oversight,
        must_be_empty: false,
        source_events: &[
            "DecisionRequested",
            "SupportApproved",
            "SupportDeclined",
            "EvidenceAttached",
            "every other event of the case",
        ],
        recorded_only: Some(
            "It tells what was known when it was decided, and only what is recorded can have been known.",
        ),
        subjects: &domain::access::OF_CASES,
        told_in_part: &[],
        parameters: &[
            CASE,
            defaulted("decision", ParameterType::Text, "the last decision of the case", "The id of the decision."),
        ],
        own_columns: &[
            required("decision", ColumnType::Text, "The decision."),
            required("decidedBy", ColumnType::Text, "Who decided."),
            required("decidedOn", ColumnType::Date, "The day of the decision."),
            required("at", ColumnType::Position, "The event."),
            required("revision", ColumnType::Integer, "Its number in the case."),
            required("kind", ColumnType::Text, "What kind it is."),
            required("recordedAt", ColumnType::Instant, "When it was recorded."),
            required("effectiveOn", ColumnType::Date, "The day it happened in the world."),
            required("known", ColumnType::Enum, "IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither."),
            nullable("evidence", ColumnType::Text, "The evidence that it attached."),
            nullable("sha256", ColumnType::Text, "The SHA-256 of that file."),
        ],
        by_case: true,
    },
    grounds: false,
    single: true,
    way: Way::Each(answer),
};

#[derive(Clone, Copy, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Known {
    InDossier,
    Acknowledged,
    Before,
}

fn answer(history: &History<'_>, asked: &Asked<'_>, rows: &mut Rows) {
    let wanted = asked.arguments.text("decision");
    let mut decisions = history.recorded.iter().rev().filter_map(|event| Some((event, Decided::of(&event.event)?)));
    let Some((decided, body)) = decisions.find(|(_, body)| wanted.is_none_or(|id| body.id().as_str() == id)) else {
        return;
    };
    let requested = |event: &Event| {
        let Event::Decision(decision::Event::DecisionRequested(known)) = event else { return None };
        (Some(&known.request) == body.request()).then_some(known.dossier.as_of_revision)
    };
    let dossier = history.recorded.iter().find_map(|event| requested(&event.event));
    let read_up_to = if let Decided::Approved(body) = body { body.read_up_to } else { Revision(0) };
    for event in history.recorded.iter().filter(|event| event.revision < decided.revision) {
        let known = if dossier.is_some_and(|as_of| event.revision <= as_of) {
            Known::InDossier
        } else if event.revision <= read_up_to {
            Known::Acknowledged
        } else {
            Known::Before
        };
        let attached = if let Event::Evidence(evidence::Event::EvidenceAttached(body)) = &event.event {
            Some((text(&body.evidence), text(body.sha256)))
        } else {
            None
        };
        let (evidence, sha256) = attached.unzip();
        let cells = cells![
            text(body.id()),
            text(actor(decided)),
            decided.effective_on,
            event.position,
            event.revision.0,
            event.event.kind().name,
            event.recorded.at,
            event.effective_on,
            named(known),
            evidence,
            sha256,
        ];
        rows.push(cells, [event.position]);
    }
}
