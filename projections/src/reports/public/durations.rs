//! Question 27.

use std::collections::BTreeMap;

use domain::{
    Event, Position,
    case::{incident, intervention, suspension},
    terms::Subject,
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, named},
    decisions::decisions,
    definition::{Asker, COUNTRY, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, days, of},
    run::{Gather, Report, Way, bounded},
    suspensions::spans,
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 27,
        name: "durations",
        question: "How many days pass in the middle case from opening to decision, from incident to first step, and from \
            suspension to its end?",
        definition: "OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from \
            the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the \
            case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not \
            come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, \
            and one over all.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &[
            "CaseOpened",
            "SupportApproved",
            "SupportDeclined",
            "IncidentReported",
            "InterventionStepTaken",
            "SupportSuspended",
            "SupportResumed",
            "SupportCeased",
        ],
        recorded_only: None,
        subjects: &[
            Subject::Scope,
            Subject::Decisions,
            Subject::Incidents,
            Subject::Interventions,
            Subject::Suspensions,
        ],
        told_in_part: &[],
        parameters: &[COUNTRY],
        own_columns: &[
            required("measure", ColumnType::Enum, "From what to what."),
            nullable("country", ColumnType::Text, "The country; empty in the row over all."),
            required("n", ColumnType::Integer, "How many were measured."),
            required("median", ColumnType::Decimal, "The middle number of days."),
            required("shortest", ColumnType::Integer, "The fewest days."),
            required("longest", ColumnType::Integer, "The most days."),
        ],
        by_case: false,
    },
    grounds: false,
    single: false,
    way: Way::Over(|asked| Ok(Box::new(Durations { asked, measured: BTreeMap::new(), held: 0 }))),
};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Measure {
    OpenedToDecision,
    IncidentToFirstStep,
    SuspensionLength,
}

struct Durations<'a> {
    asked: &'a Asked<'a>,
    measured: BTreeMap<(Measure, String), Vec<(i64, Position)>>,
    held: usize,
}

fn is_step(event: &Event) -> bool {
    matches!(
        event,
        Event::Intervention(intervention::Event::InterventionStepTaken(_))
            | Event::Suspension(suspension::Event::SupportSuspended(_))
    )
}

impl Gather for Durations<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        if !history.is_in(self.asked.arguments.country("country")) {
            return Ok(());
        }
        let country = history.country();
        let mut add = |measure, number, source| {
            self.held += 1;
            self.measured.entry((measure, country.clone())).or_default().push((number, source));
        };
        if let Some(((opened, _), (decided, _))) = history.opened().zip(decisions(history).next()) {
            add(Measure::OpenedToDecision, days(opened.effective_on, decided.effective_on), decided.position);
        }
        for (reported, _) in history.each(of!(Incident, incident::Event::IncidentReported)) {
            let mut later = history.after(reported.position);
            if let Some(step) = later.find(|event| is_step(&event.event)) {
                add(Measure::IncidentToFirstStep, days(reported.effective_on, step.effective_on), reported.position);
            }
        }
        for span in spans(history) {
            if let Some(end) = span.ended_on {
                add(Measure::SuspensionLength, days(span.event.effective_on, end), span.event.position);
            }
        }
        bounded(self.held)
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let mut rows = Vec::new();
        for measure in [Measure::OpenedToDecision, Measure::IncidentToFirstStep, Measure::SuspensionLength] {
            let mut all: Vec<(i64, Position)> = Vec::new();
            for ((_, country), measured) in self.measured.iter().filter(|((known, _), _)| *known == measure) {
                rows.extend(row(measure, Cell::Text(country.clone()), measured.clone()));
                all.extend(measured);
            }
            rows.extend(row(measure, Cell::Nothing, all));
        }
        Ok(rows)
    }
}

fn row(measure: Measure, country: Cell, mut measured: Vec<(i64, Position)>) -> Option<Row> {
    measured.sort_unstable();
    let number = |place: usize| measured.get(place).map(|(number, _)| *number);
    let (first, last) = (number(0)?, number(measured.len().checked_sub(1)?)?);
    let middle = measured.len() / 2;
    let median = if measured.len() % 2 == 1 {
        number(middle)? * 100
    } else {
        (number(middle.checked_sub(1)?)? + number(middle)?) * 50
    };
    let cells = cells![named(measure), country, count(measured.len()), Cell::Decimal(median), first, last];
    Some(Row::new(cells, measured.iter().map(|(_, at)| *at)))
}
