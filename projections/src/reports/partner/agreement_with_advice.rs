//! Question 23.

use std::collections::BTreeMap;

use domain::{
    Position,
    terms::{Advice, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, named, share},
    decisions::{Decided, Outcome, advice},
    definition::{Asker, COUNTRY, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 23,
        name: "agreement-with-advice",
        question: "How often does the decision agree with the mechanism's advice?",
        definition: "Every approval and decline that was taken while advice stood that says something about the support; asking \
            for more information does not. Advice to support agrees with any approval, advice with conditions with an approval \
            with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last \
            one with the share of decisions that agree.",
        asker: Asker::Partner,
        must_be_empty: false,
        source_events: &["MechanismConsulted", "MechanismAdviceReceived", "SupportApproved", "SupportDeclined"],
        recorded_only: None,
        subjects: &[Subject::Consultation, Subject::Decisions],
        told_in_part: &[],
        parameters: &[COUNTRY],
        own_columns: &[
            required("line", ColumnType::Enum, "PAIR, or AGREEMENT in the last row."),
            nullable("advice", ColumnType::Enum, "The advice that stood."),
            nullable("outcome", ColumnType::Enum, "How it was decided."),
            required("agrees", ColumnType::Boolean, "Whether the two agree."),
            required("decisions", ColumnType::Integer, "How many decisions."),
            required("share", ColumnType::Percent, "Of all that are counted."),
        ],
        by_case: false,
    },
    grounds: false,
    single: false,
    way: Way::Over(|asked| Ok(Box::new(Agreement { asked, found: BTreeMap::new() }))),
};

struct Agreement<'a> {
    asked: &'a Asked<'a>,
    found: BTreeMap<(Advice, Outcome), (usize, Vec<Position>)>,
}

/// Whether a decision agrees with the advice; none where the advice says nothing about the support.
const fn agrees(advice: Advice, outcome: Outcome) -> Option<bool> {
    Some(match advice {
        Advice::SupportAdvised => !matches!(outcome, Outcome::Declined),
        Advice::SupportAdvisedWithConditions => matches!(outcome, Outcome::ApprovedWithConditions),
        Advice::SupportNotAdvised => matches!(outcome, Outcome::Declined),
        Advice::MoreInformationNeeded => return None,
    })
}

impl Gather for Agreement<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        if !history.is_in(self.asked.arguments.country("country")) {
            return Ok(());
        }
        let _ = history.walk(|case, event| {
            let Some((decided, advice)) = Decided::of(&event.event).zip(advice(case)) else { return };
            if agrees(advice, decided.outcome()).is_none() {
                return;
            }
            let (count, sources) = self.found.entry((advice, decided.outcome())).or_default();
            *count += 1;
            sources.push(event.position);
        });
        Ok(())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let all: usize = self.found.values().map(|(count, _)| count).sum();
        let is_one = |(advice, outcome): (Advice, Outcome)| agrees(advice, outcome) == Some(true);
        let agreeing: usize = self.found.iter().filter(|(key, _)| is_one(**key)).map(|(_, (count, _))| count).sum();
        let mut rows: Vec<Row> = Vec::new();
        let mut compared = Vec::new();
        for ((advice, outcome), (number, sources)) in self.found {
            compared.extend_from_slice(&sources);
            let cells = cells![
                named("PAIR"),
                named(advice),
                named(outcome),
                is_one((advice, outcome)),
                count(number),
                share(number, all),
            ];
            rows.push(Row::new(cells, sources));
        }
        if all > 0 {
            let cells =
                cells![named("AGREEMENT"), Cell::Nothing, Cell::Nothing, true, count(agreeing), share(agreeing, all)];
            rows.push(Row::new(cells, compared));
        }
        Ok(rows)
    }
}
