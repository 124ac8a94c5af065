//! As recorded: what was answered at a moment is answered of that moment for ever. And pages: together they are the whole.

use domain::{Position, terms::Instant};
use projections::reports::{self, AsRecorded, Definition, Question, Refused};

use crate::{records::Log, shape::question};

/// The same question, of a day that is said.
fn on(definition: &Definition, as_recorded: AsRecorded) -> Question {
    let mut asked = question(definition);
    if definition.parameters.iter().any(|known| known.name == "on") && definition.name != "proof-of-case" {
        asked.parameters.push(("on".into(), "2026-06-30".into()));
    }
    Question { as_recorded, ..asked }
}

#[test]
fn whatever_is_recorded_later_leaves_the_answer_of_an_earlier_moment_as_it_was() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let whole = Log::of(ledger.log());
    let (mut answered, mut differs) = (0, 0);
    let head = ledger.log().len();
    for position in (180..head).step_by(61).chain([head]) {
        let then = Log::of(&ledger.log()[..position]);
        let moment = AsRecorded::Position(Position(position as u64));
        for definition in reports::all() {
            let was = reports::run(&then, &on(definition, AsRecorded::Now), 1_000);
            let is = reports::run(&whole, &on(definition, moment), 1_000);
            let now = reports::run(&whole, &on(definition, AsRecorded::Now), 1_000);
            match (was, is) {
                (Ok(was), Ok(is)) => {
                    let rows =
                        |answer: &reports::Answer| answer.rows.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>();
                    assert_eq!(rows(&was), rows(&is), "{} at {position}", definition.name);
                    assert_eq!(is.told.position, Position(position as u64));
                    answered += was.rows.len();
                    differs += usize::from(now.is_ok_and(|now| rows(&now) != rows(&is)));
                }
                // The case of the question was not there yet: then it is refused, now it is found and has no rows.
                (Err(Refused::NotFound(_)), _) => (),
                (was, is) => panic!("{} at {position}: {was:?} {is:?}", definition.name),
            }
        }
    }
    assert!(answered > 1_000 && differs > 50, "{answered} rows, {differs} answers that changed since");
}

#[test]
fn a_correction_changes_the_answer_of_now_and_not_that_of_before() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let correction = ledger.log().iter().find(|event| {
        event.event.kind().name == "EventCorrected" && event.effective_on.to_string().starts_with("2026-05")
    });
    let at = correction.unwrap().position;
    let ask = |position: Position| {
        let as_recorded = AsRecorded::Position(position);
        let question = Question { name: "active-on-lost-precondition".into(), as_recorded, ..Question::default() };
        reports::run(&log, &question, 100).unwrap().rows
    };
    assert!(ask(Position(at.0 - 1)).is_empty(), "before anybody knew of it");
    let rows = ask(at);
    let shown: Vec<String> = rows[0].1.cells.iter().map(ToString::to_string).collect();
    assert_eq!(rows.len(), 1);
    assert_eq!(
        shown[..6],
        ["XE-2026-001", "XE", "S1", "XE-SIS-MT", "NATIONAL_OWNERSHIP", "NOT_MET"].map(str::to_owned)
    );
}

#[test]
fn pages_are_together_the_whole_and_reflect_one_moment() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let log = Log::of(ledger.log());
    for definition in reports::all() {
        let whole = reports::run(&log, &question(definition), 1_000).unwrap();
        let (mut rows, mut left_out, mut after) = (Vec::new(), 0, None);
        for _ in 0..=whole.rows.len() {
            let page = reports::run(&log, &Question { after, ..question(definition) }, 3).unwrap();
            assert!(page.rows.len() <= 3);
            left_out += page.told.left_out;
            // As it comes back from whoever asks.
            after = page.rows.last().map(|(place, _)| place.to_string().parse().unwrap());
            rows.extend(page.rows);
            if !page.has_more {
                break;
            }
        }
        assert_eq!(rows, whole.rows, "{}", definition.name);
        assert_eq!(left_out, whole.told.left_out);
    }
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let log = Log::of(ledger.log());
    let ask = |name: &str, parameters: &[(&str, &str)]| {
        let parameters = parameters.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        reports::run(&log, &Question { name: name.into(), parameters, ..Question::default() }, 10)
            .map(|answer| answer.rows.len())
            .map_err(|refused| refused.to_string())
    };
    let refused = |name: &str, parameters: &[(&str, &str)], words: &str| {
        let why = ask(name, parameters).unwrap_err();
        assert!(why.contains(words), "{why:?} does not say {words:?}");
    };
    refused("no-such", &[], "There is no report `no-such`");
    refused("late-facts", &[("on", "2026-01-01")], "has no parameter `on`; it takes no parameters");
    refused("overdue-measures", &[("day", "x")], "it takes `on`, `type`, `owner`, `party`");
    refused("overdue-measures", &[("on", "01.02.2026")], "`on`: write a day as YYYY-MM-DD, not `01.02.2026`");
    refused("suspensions-unreviewed", &[("reviewDays", "-1")], "a whole number from 0");
    refused("overdue-measures", &[("on", "2026-01-01"), ("on", "2026-01-02")], "`on` is given twice");
    refused("known-at-decision", &[], "needs `case`: The reference of the case.");
    refused("known-at-decision", &[("case", "XA-2099-001")], "There is no case XA-2099-001 for whoever asks");
    refused("recipient-history", &[("recipient", "NOBODY")], "There is no recipient NOBODY");
    refused("recipient-history", &[("recipient", "XA-TCG-3"), ("family", "yes")], "give true or false");
    refused("portfolio-change", &[], "`earlierPosition` or as `earlierAt`, one of the two");
    refused("policy-dry-run", &[("edition", "99")], "There is no edition 99");
    refused("policy-dry-run", &[("draft", "{}")], "`draft` is no edition of the policy: missing field");
    refused("cases-touching-incident", &[("case", "XA-2025-002"), ("incident", "INC99")], "no such incident");
    let ahead = Question {
        name: "late-facts".into(),
        as_recorded: AsRecorded::Position(Position(1_000_000)),
        ..Question::default()
    };
    assert!(matches!(reports::run(&log, &ahead, 1), Err(Refused::Ahead(head)) if head == ledger.head()));
    let before = AsRecorded::At(Instant::parse("2000-01-01T00:00:00Z").unwrap());
    let nothing = Question { name: "late-facts".into(), as_recorded: before, ..Question::default() };
    assert_eq!(reports::run(&log, &nothing, 1).unwrap().rows.len(), 0, "before anything was recorded");
}

#[test]
fn a_proof_that_cannot_be_read_is_refused_and_not_left_empty() {
    let ledger = fixtures::Ledger::with_ten().unwrap();
    let ask = |log: &Log, on: Option<&str>| {
        let given = [("case", Some("XA-2025-002")), ("on", on)];
        let given = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())));
        let question = Question { name: "proof-of-case".into(), parameters: given.collect(), ..Question::default() };
        reports::run(log, &question, 10).map(|answer| answer.rows.len())
    };
    let (whole, damaged) = (Log::of(ledger.log()), Log::of(ledger.log()).damaged("record 7 does not read"));
    for on in [None, Some("2026-12-31")] {
        assert_eq!(ask(&whole, on), Ok(1));
        assert_eq!(ask(&damaged, on), Err(Refused::Unreadable("record 7 does not read".into())));
    }
}
