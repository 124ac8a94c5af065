//! Question 22.

use std::collections::BTreeMap;

use domain::{
    Event, Position,
    case::{decision, scope, suspension},
    recipient,
    terms::{Day, ScreeningResult, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row},
    definition::{Asker, COUNTRY, ColumnType, Definition, ParameterType, optional, required},
    ground::Asked,
    history::History,
    run::{Gather, Report, Way},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 22,
        name: "quarterly-figures",
        question: "How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each \
            quarter?",
        definition: "Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, \
            decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, \
            approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever \
            asks sees.",
        asker: Asker::Partner,
        must_be_empty: false,
        source_events: &[
            "CaseOpened",
            "DecisionRequested",
            "RecipientScreened",
            "SupportApproved",
            "SupportDeclined",
            "SupportSuspended",
            "SupportCeased",
        ],
        recorded_only: None,
        subjects: &[Subject::Scope, Subject::Decisions, Subject::Suspensions],
        told_in_part: &[],
        parameters: &[
            optional("from", ParameterType::Date, "Only from this day on."),
            optional("to", ParameterType::Date, "Only up to this day."),
            COUNTRY,
        ],
        own_columns: &[
            required("quarter", ColumnType::Text, "The quarter, such as 2025-Q1."),
            required("opened", ColumnType::Integer, "Cases opened."),
            required("requested", ColumnType::Integer, "Decisions asked for."),
            required("screened", ColumnType::Integer, "Screenings."),
            required("people", ColumnType::Integer, "Screenings of people."),
            required("ineligible", ColumnType::Integer, "Screenings that found somebody ineligible."),
            required("approved", ColumnType::Integer, "Approvals."),
            required("withConditions", ColumnType::Integer, "Approvals with conditions."),
            required("declined", ColumnType::Integer, "Declines."),
            required("suspended", ColumnType::Integer, "Suspensions."),
            required("ceased", ColumnType::Integer, "Cessations."),
        ],
        by_case: false,
    },
    grounds: true,
    single: false,
    way: Way::Over(prepare),
};

/// The figures of a quarter, in the order of the columns.
const FIGURES: usize = 10;

struct Figures<'a> {
    asked: &'a Asked<'a>,
    quarters: BTreeMap<String, ([i64; FIGURES], Vec<Position>)>,
}

fn prepare<'a>(asked: &'a Asked<'a>) -> Result<Box<dyn Gather + 'a>, Refused> {
    let mut figures = Figures { asked, quarters: BTreeMap::new() };
    let country = asked.arguments.country("country");
    let mut events: Vec<_> = asked.ground.events.values().flatten().collect();
    events.sort_by_key(|event| event.position);
    for event in events {
        let Event::Recipient(recipient::Event::RecipientScreened(body)) = &event.event else { continue };
        let of = asked.ground.registry.recipient(&body.recipient).map(|known| known.country);
        if country.is_some() && of != country {
            continue;
        }
        let is_person = body.person.is_some().then_some(3);
        let is_ineligible = (body.result == ScreeningResult::Ineligible).then_some(4);
        figures.add(body.screened_on, event.position, [Some(2), is_person, is_ineligible]);
    }
    Ok(Box::new(figures))
}

impl Figures<'_> {
    fn add(&mut self, on: Day, at: Position, figures: [Option<usize>; 3]) {
        let arguments = self.asked.arguments;
        let inside =
            arguments.day("from").is_none_or(|from| from <= on) && arguments.day("to").is_none_or(|to| on <= to);
        if !inside {
            return;
        }
        let (counts, sources) = self.quarters.entry(quarter(on)).or_default();
        for figure in figures.into_iter().flatten() {
            if let Some(count) = counts.get_mut(figure) {
                *count += 1;
            }
        }
        sources.push(at);
    }
}

/// The quarter of the calendar.
fn quarter(on: Day) -> String {
    let text = on.to_string();
    let (year, rest) = text.split_once('-').unwrap_or((&text, ""));
    let month: u32 = rest.split('-').next().and_then(|month| month.parse().ok()).unwrap_or(1);
    format!("{year}-Q{}", month.saturating_sub(1) / 3 + 1)
}

impl Gather for Figures<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        if !history.is_in(self.asked.arguments.country("country")) {
            return Ok(());
        }
        for event in history.events() {
            let figures = if let Event::Scope(scope::Event::CaseOpened(_)) = &event.event {
                [Some(0), None, None]
            } else if let Event::Decision(decision::Event::DecisionRequested(_)) = &event.event {
                [Some(1), None, None]
            } else if let Event::Decision(decision::Event::SupportApproved(body)) = &event.event {
                [Some(5), (!body.conditions.is_empty()).then_some(6), None]
            } else if let Event::Decision(decision::Event::SupportDeclined(_)) = &event.event {
                [Some(7), None, None]
            } else if let Event::Suspension(suspension::Event::SupportSuspended(_)) = &event.event {
                [Some(8), None, None]
            } else if let Event::Suspension(suspension::Event::SupportCeased(_)) = &event.event {
                [Some(9), None, None]
            } else {
                continue;
            };
            self.add(event.effective_on, event.position, figures);
        }
        Ok(())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let row = |(quarter, (counts, sources)): (String, ([i64; FIGURES], Vec<Position>))| {
            let cells = [Cell::Text(quarter)].into_iter().chain(counts.into_iter().map(Cell::Integer));
            Row::new(cells.collect(), sources)
        };
        Ok(self.quarters.into_iter().map(row).collect())
    }
}
