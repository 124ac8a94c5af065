//! As effective: what was true on a day, as far as it was known at a moment. A correction changes it, and never what was known.

use std::collections::BTreeSet;

use domain::{Envelope, Event, Position, recipient, terms::Day};
use projections::reports::{self, AsRecorded, Cell, ColumnType, Definition, Question, Refused};

use crate::{records::Log, scenarios::at, shape::needed};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The rows of a report as effective on a day, or as recorded, each as its cells.
fn rows(log: &Log, definition: &Definition, as_recorded: AsRecorded, on: Option<Day>, today: Day) -> Vec<Vec<Cell>> {
    let mut parameters = needed(definition);
    if definition.parameters.iter().any(|known| known.name == "on") {
        parameters.push(("on".into(), today.to_string()));
    }
    let question =
        Question { name: definition.name.into(), parameters, as_recorded, effective_on: on, ..Question::default() };
    let answer = reports::run(log, &question, 1_000).unwrap();
    assert_eq!(answer.told.effective_on, on);
    answer.rows.into_iter().map(|(_, row)| row.cells).collect()
}

fn named(name: &str) -> &'static Definition {
    reports::all().find(|known| known.name == name).unwrap()
}

#[test]
fn a_correction_after_approval_changes_what_was_true_and_never_what_was_known() {
    // F10: decided on 20 March on a precondition that was met as it was recorded; active from 27 March; corrected on 14 May:
    // it was not met. On 9 June it was decided anew.
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let ask = |recorded: Option<u64>, on: Option<&str>| -> Vec<String> {
        let moment = recorded.map_or(AsRecorded::Now, |position| AsRecorded::Position(Position(position)));
        let rows = rows(&log, named("active-on-lost-precondition"), moment, on.map(day), day("2026-10-01"));
        let shown = |row: &Vec<Cell>| row.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
        rows.iter().map(shown).collect()
    };
    let wrong = "XE-2026-001 | XE | S1 | XE-SIS-MT | NATIONAL_OWNERSHIP | NOT_MET | 2026-03-05 | 2027-03-05 | DEC1 | 2026-03-20";
    let wrong = wrong.split(" | ").collect::<Vec<_>>();
    let is_it = |told: &[String]| {
        let [row] = told else { return false };
        let cells: Vec<&str> = row.split(" | ").collect();
        // Until when it was valid is of no matter here.
        cells[..7] == wrong[..7] && cells[8..] == wrong[8..]
    };
    let (active, corrected) = (at("XE-2026-001", "SupportActivated", 0), at("XE-2026-001", "EventCorrected", 0));
    assert!(ask(Some(active), None).is_empty(), "as recorded then, the precondition was met");
    assert!(is_it(&ask(None, Some("2026-03-31"))), "as effective, it was not: {:?}", ask(None, Some("2026-03-31")));
    assert!(ask(None, Some("2026-03-20")).is_empty(), "on the day of the decision nothing was active");
    assert!(ask(None, Some("2026-06-12")).is_empty() && ask(None, None).is_empty(), "it was decided anew");
    // Both at once: what was true on 31 March, as far as it was known before the correction, and with it.
    assert!(ask(Some(corrected - 1), Some("2026-03-31")).is_empty(), "nobody knew");
    assert!(is_it(&ask(Some(corrected), Some("2026-03-31"))));
}

/// Cases that are recorded as they happened, and of which nothing is corrected.
const AS_IT_HAPPENED: [&str; 9] = [
    "XA-2025-001",
    "XB-2025-001",
    "XD-2025-001",
    "XC-2025-001",
    "XC-2025-002",
    "XA-2024-001",
    "XA-2025-002",
    "XD-2026-001",
    "XE-2024-001",
];

/// The events of a case.
fn of_case<'l>(log: &'l [Envelope], reference: &str) -> Vec<&'l Envelope> {
    let opened = at(reference, "CaseOpened", 0);
    let stream = &log.iter().find(|event| event.position == Position(opened)).unwrap().stream;
    log.iter().filter(|event| event.stream == *stream).collect()
}

#[test]
fn of_what_was_recorded_as_it_happened_both_clocks_say_the_same_on_every_day() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let (mut compared, mut differing) = (0, BTreeSet::new());
    for reference in AS_IT_HAPPENED {
        let events = of_case(ledger.log(), reference);
        assert!(events.is_sorted_by_key(|event| event.effective_on), "{reference} is recorded as it happened");
        let mut days: Vec<Day> = events.iter().map(|event| event.effective_on).collect();
        days.dedup();
        for on in days.into_iter().step_by(4) {
            let last = events.iter().rfind(|event| event.effective_on <= on).unwrap().position;
            // What was recorded of recipients only later is true of a day and was not known then.
            let of_recipient =
                |event: &&Envelope| matches!(event.event, Event::Recipient(_)) && event.effective_on <= on;
            let is_late = ledger.log().iter().filter(of_recipient).any(|event| event.position > last);
            let tells = |known: &&Definition| known.name != "rescreening-due" || !is_late;
            let of_both = reports::all().filter(|known| known.by_case && known.recorded_only.is_none()).filter(tells);
            for definition in of_both {
                let own = |rows: Vec<Vec<Cell>>| -> Vec<Vec<Cell>> {
                    // How often a recipient was used elsewhere is of the other cases too.
                    let counts = definition.columns().map(|column| column.key != "earlierUses").collect::<Vec<_>>();
                    let mine = rows.into_iter().filter(|row| row[0] == Cell::Case(reference.to_owned()));
                    let cells = |row: Vec<Cell>| row.into_iter().zip(&counts).filter(|(_, counts)| **counts);
                    mine.map(|row| cells(row).map(|(cell, _)| cell).collect()).collect()
                };
                let true_then = own(rows(&log, definition, AsRecorded::Now, Some(on), on));
                let known_then = own(rows(&log, definition, AsRecorded::Position(last), None, on));
                assert_eq!(true_then, known_then, "{} of {reference} on {on}", definition.name);
                compared += true_then.len();
                if true_then != own(rows(&log, definition, AsRecorded::Now, None, on)) {
                    differing.insert(definition.name);
                }
            }
        }
    }
    assert!(compared > 100 && differing.len() > 5, "{compared} rows; other than now: {differing:?}");
}

/// What the registry has of recipients is of both clocks, too.
#[test]
fn a_recipient_has_done_by_a_day_what_had_happened_by_then() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let ask = |name: &str, parameters: &[(&str, &str)], on: Option<Day>| {
        let parameters = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let question = Question { name: name.into(), parameters, effective_on: on, ..Question::default() };
        let answer = reports::run(&log, &question, 1_000).unwrap();
        answer.rows.into_iter().map(|(_, row)| row.cells).collect::<Vec<_>>()
    };
    let registered = ledger.log().iter().filter_map(|envelope| {
        let Event::Recipient(recipient::Event::RecipientRegistered(body)) = &envelope.event else { return None };
        Some(body.recipient.clone())
    });
    let of_registry = |rows: &[Vec<Cell>]| -> Vec<Vec<Cell>> {
        let is_it = |row: &&Vec<Cell>| row[4] == Cell::Nothing;
        rows.iter().filter(is_it).cloned().collect()
    };
    let (mut told, mut later) = (0, 0);
    for id in registered {
        let given = [("recipient", id.as_str())];
        let now = ask("recipient-history", &given, None);
        for on in ["2024-06-30", "2025-06-30", "2026-03-20"].map(day) {
            let then = ask("recipient-history", &given, Some(on));
            let had = |row: &&Vec<Cell>| matches!(row[0], Cell::Date(happened) if happened <= on);
            assert!(then.iter().all(|row| had(&row)), "{id} on {on}");
            let expected: Vec<Vec<Cell>> = of_registry(&now).iter().filter(had).cloned().collect();
            assert_eq!(of_registry(&then), expected, "{id} on {on}");
            told += expected.len();
            later += now.len() - then.len();
        }
    }
    assert!(told > 10 && later > 10, "{told} lines, {later} of later");
    // And counted.
    for on in ["2025-06-30", "2026-03-20"].map(day) {
        let screened = ledger.log().iter().filter(|envelope| {
            matches!(&envelope.event, Event::Recipient(recipient::Event::RecipientScreened(body)) if body.screened_on <= on)
        });
        let count = |row: &Vec<Cell>| if let Cell::Integer(count) = row[3] { count } else { panic!("{:?}", row[3]) };
        let counted = ask("quarterly-figures", &[], Some(on)).iter().map(count).sum::<i64>();
        assert_eq!(counted, i64::try_from(screened.count()).unwrap(), "on {on}");
    }
}

#[test]
fn what_has_one_clock_says_so_and_a_day_to_come_is_refused() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let ask = |definition: &Definition, on: &str| {
        let (name, parameters) = (definition.name.into(), needed(definition));
        reports::run(&log, &Question { name, parameters, effective_on: Some(day(on)), ..Question::default() }, 1_000)
    };
    for definition in reports::all() {
        let early = ask(definition, "2019-01-01");
        if let Some(why) = definition.recorded_only {
            let refused = early.unwrap_err();
            assert!(matches!(refused, Refused::BadParameter(_)), "{refused:?}");
            let words = refused.to_string();
            assert!(why.ends_with('.') && words.contains(why) && words.contains("as recorded only"), "{words}");
            continue;
        }
        let answer = early.unwrap();
        assert_eq!(answer.told.on, day("2019-01-01"), "the day counts as today");
        let is_of_case = |row: &reports::Row| {
            definition.columns().any(|column| column.kind == ColumnType::CaseRef) && !row.cells.is_empty()
        };
        assert!(!answer.rows.iter().any(|(_, row)| is_of_case(row)), "{}: nothing was opened yet", definition.name);
        let refused = ask(definition, "2199-01-01").unwrap_err().to_string();
        assert!(refused.contains("2199-01-01 has not come yet"), "{refused}");
    }
    let asked = reports::all().filter(|known| known.recorded_only.is_none()).count();
    assert_eq!(asked, 23, "of these it makes sense");
}
