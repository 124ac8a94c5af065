//! Question 26.

use std::collections::BTreeMap;

use domain::{
    Position,
    terms::{ConditionState, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, share},
    conditions::satisfied,
    decisions::approvals,
    definition::{Asker, ColumnType, Definition, ON, nullable, required},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 26,
        name: "conditions-kept",
        question: "How many approved cases have conditions, and how many conditions were met on time?",
        definition: "Cases with an approval, and those of them with an approval under conditions. All conditions of all \
            approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last \
            variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A \
            row a country, and a last one over all.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &["SupportApproved", "ConditionSatisfied", "ConditionVaried"],
        recorded_only: None,
        subjects: &[Subject::Decisions],
        told_in_part: &[],
        parameters: &[ON],
        own_columns: &[
            nullable("country", ColumnType::Text, "The country; empty in the row over all."),
            required("approvedCases", ColumnType::Integer, "Cases with an approval."),
            required("withConditions", ColumnType::Integer, "Those with conditions."),
            required("share", ColumnType::Percent, "Of all with an approval."),
            required("conditions", ColumnType::Integer, "All conditions."),
            required("metOnTime", ColumnType::Integer, "Satisfied by their day."),
            required("metLate", ColumnType::Integer, "Satisfied after it."),
            required("missed", ColumnType::Integer, "Not satisfied though their day is past."),
            nullable("onTimeShare", ColumnType::Percent, "Of those three, the ones met on time."),
        ],
        by_case: false,
    },
    grounds: false,
    single: false,
    way: Way::Over(|asked| Ok(Box::new(Kept { asked, countries: BTreeMap::new() }))),
};

#[derive(Clone, Default)]
struct Counts {
    approved: usize,
    with_conditions: usize,
    conditions: usize,
    on_time: usize,
    late: usize,
    missed: usize,
    sources: Vec<Position>,
}

struct Kept<'a> {
    asked: &'a Asked<'a>,
    countries: BTreeMap<String, Counts>,
}

impl Gather for Kept<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        if approvals(history).next().is_none() {
            return Ok(());
        }
        let counts = self.countries.entry(history.country()).or_default();
        counts.approved += 1;
        counts.with_conditions += usize::from(approvals(history).any(|(_, body)| !body.conditions.is_empty()));
        counts.sources.extend(approvals(history).map(|(approval, _)| approval.position));
        for known in &history.state().decision.conditions {
            counts.conditions += 1;
            let Some(due) = known.due_on else { continue };
            let satisfied = satisfied(history, &known.condition);
            counts.sources.extend(satisfied.map(|event| event.position));
            match satisfied {
                Some(event) if event.effective_on <= due => counts.on_time += 1,
                Some(_) => counts.late += 1,
                None if known.state != ConditionState::Expired && due < self.asked.ground.on => counts.missed += 1,
                None => (),
            }
        }
        Ok(())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let mut all = Counts::default();
        let mut rows: Vec<Row> = Vec::new();
        for (country, counts) in self.countries {
            all.approved += counts.approved;
            all.with_conditions += counts.with_conditions;
            all.conditions += counts.conditions;
            all.on_time += counts.on_time;
            all.late += counts.late;
            all.missed += counts.missed;
            all.sources.extend_from_slice(&counts.sources);
            rows.push(row(Cell::Text(country), counts));
        }
        if !rows.is_empty() {
            rows.push(row(Cell::Nothing, all));
        }
        Ok(rows)
    }
}

fn row(country: Cell, counts: Counts) -> Row {
    let settled = counts.on_time + counts.late + counts.missed;
    let cells = cells![
        country,
        count(counts.approved),
        count(counts.with_conditions),
        share(counts.with_conditions, counts.approved),
        count(counts.conditions),
        count(counts.on_time),
        count(counts.late),
        count(counts.missed),
        share(counts.on_time, settled),
    ];
    Row::new(cells, counts.sources)
}
