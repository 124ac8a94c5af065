//! Question 28.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Position,
    terms::{Basis, MitigationType, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, named, share},
    definition::{Asker, ColumnType, Definition, nullable, required},
    history::History,
    manager::{
        achieved_above_projected::{rank, rated_at},
        overdue_measures::number,
    },
    run::{Gather, Report, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 28,
        name: "measure-types-and-residuals",
        question: "Which types of mitigation measures go with a lower achieved residual?",
        definition: "Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter \
            relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, \
            with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &["RiskRated", "MitigationAdded"],
        recorded_only: None,
        subjects: &[Subject::Risk, Subject::Mitigation],
        told_in_part: &[],
        parameters: &[],
        own_columns: &[
            required("type", ColumnType::Enum, "Which of the eight types."),
            required("typeNumber", ColumnType::Integer, "Its number, 1 to 8."),
            required("n", ColumnType::Integer, "Risks that it rests on."),
            required("lowered", ColumnType::Integer, "Those with a lower level than the inherent one."),
            nullable("loweredShare", ColumnType::Percent, "Of all that it rests on."),
            nullable("meanDrop", ColumnType::Decimal, "The mean number of levels by which it is lower."),
        ],
        by_case: false,
    },
    grounds: false,
    single: false,
    way: Way::Over(|_| Ok(Box::new(Types::default()))),
};

#[derive(Default)]
struct Counts {
    risks: usize,
    lowered: usize,
    drop: i64,
    sources: Vec<Position>,
}

#[derive(Default)]
struct Types(BTreeMap<MitigationType, Counts>);

impl Gather for Types {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        let case = history.state();
        for risk in &case.risk.risks {
            let readings = (risk.on(Basis::Inherent), risk.on(Basis::ResidualAchieved));
            let (Some(inherent), Some(achieved)) = readings else { continue };
            let drop = rank(inherent.reading.level) - rank(achieved.reading.level);
            let known = achieved.measures.iter().filter_map(|id| case.mitigation.measure(id));
            let types: BTreeSet<MitigationType> = known.map(|measure| measure.mitigation_type).collect();
            for of_type in types {
                let counts = self.0.entry(of_type).or_default();
                counts.risks += 1;
                counts.lowered += usize::from(drop > 0);
                counts.drop += drop;
                let rated = [Basis::Inherent, Basis::ResidualAchieved];
                counts.sources.extend(rated.into_iter().filter_map(|basis| rated_at(history, &risk.risk, basis)));
            }
        }
        Ok(())
    }

    fn rows(mut self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let row = |of_type: &MitigationType| {
            let counts = self.0.remove(of_type).unwrap_or_default();
            let cells = cells![
                named(*of_type),
                number(*of_type),
                count(counts.risks),
                count(counts.lowered),
                share(counts.lowered, counts.risks),
                mean(counts.drop, counts.risks),
            ];
            Row::new(cells, counts.sources)
        };
        Ok(MitigationType::ALL.iter().map(row).collect())
    }
}

/// The mean in hundredths, rounded half away from zero; nothing of nothing.
fn mean(sum: i64, of: usize) -> Cell {
    let of = count(of);
    if of == 0 {
        return Cell::Nothing;
    }
    let hundredths = (2 * 100 * sum.abs() + of) / (2 * of);
    Cell::Decimal(if sum < 0 { -hundredths } else { hundredths })
}
