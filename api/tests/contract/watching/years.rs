//! Ten years of a portfolio's deadlines.

use std::time::Instant;

use domain::{Envelope, Position, alerts::AlertRules, terms::DeadlineKind};

use super::{
    judged::judge,
    portfolio::{DAY, HOUR, Simulation},
};

/// The day after the last one on which the scenarios speak.
const START: &str = "2026-11-02T00:00:00Z";
const YEARS: i64 = 10;

/// What must come to pass in such a time; a kind that no longer does is no longer judged by anything here.
const MUST: [DeadlineKind; 9] = [
    DeadlineKind::Measure,
    DeadlineKind::SuspensionReview,
    DeadlineKind::CeaseOrExtend,
    DeadlineKind::PeriodicReview,
    DeadlineKind::ApprovalEnd,
    DeadlineKind::PreconditionEnd,
    DeadlineKind::ScreeningEnd,
    DeadlineKind::IncidentAssessment,
    DeadlineKind::IndicatorReading,
];

fn log(casebook: &api::casebook::Casebook) -> Vec<Envelope> {
    let (mut log, mut from) = (Vec::new(), Position(0));
    while from < casebook.reader().head() {
        let page = casebook.reader().after(from, 1_000).unwrap();
        from = page.last().unwrap().position;
        log.extend(page.iter().map(|event| (**event).clone()));
    }
    log
}

fn measures_are_due_sooner(rules: &mut AlertRules) {
    for rule in rules.deadlines.iter_mut().filter(|rule| rule.kind == DeadlineKind::Measure) {
        rule.lead_days = vec![45, 20, 2];
    }
}

#[test]
fn in_ten_years_with_stops_and_steps_of_the_clock_every_deadline_is_said_once_and_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = Position(fixtures::portfolio(14, 60).count() as u64);
    let mut simulation = Simulation::over(folder.path(), 14, START);
    let (start, begun) = (simulation.casebook().now(), Instant::now());
    let (mut done, mut editions) = (0, 0);
    loop {
        let elapsed = simulation.casebook().now().milliseconds_since(start);
        if elapsed >= YEARS * 365 * DAY {
            break;
        }
        if elapsed / DAY / 365 >= editions {
            editions += 1;
            simulation.begin();
            let odd = editions % 2 == 1;
            simulation.publish_policy(|policy| policy.deadlines.periodic_review_days = if odd { 60 } else { 120 });
            if odd {
                simulation.publish_rules(if editions % 4 == 1 {
                    measures_are_due_sooner
                } else {
                    |_: &mut AlertRules| ()
                });
            }
        }
        match simulation.roll(12) {
            0 => simulation.stop((1 + simulation.roll(40)) * DAY + 7 * HOUR),
            1 => {
                let hours = 1 + simulation.roll(70);
                simulation.step(hours * HOUR);
                simulation.step(-hours * HOUR);
            }
            2 => simulation.step(-(1 + simulation.roll(20)) * HOUR),
            3 => simulation.step((1 + simulation.roll(9)) * DAY),
            4 => done += i64::from(simulation.screen()),
            5 => done += i64::from(simulation.report()),
            6 => done += i64::from(simulation.review()),
            7 => done += i64::from(simulation.answer()),
            _ => done += i64::from(simulation.promise()),
        }
        let hours = 24 * (1 + simulation.roll(11)) + simulation.roll(24);
        simulation.go_on(hours * HOUR);
    }
    let end = simulation.casebook().ledger_time();
    let log = log(simulation.casebook());
    let (kept, promised) = simulation.end();
    let found = judge(&log, first, &kept);
    // By what the people themselves promised, and nothing that the domain computes.
    let mut due = 0;
    for known in &promised {
        let passed = found.passed.keys().filter(|(case, kind, subject, day)| {
            (*case, *kind, subject) == (known.case, DeadlineKind::Measure, &known.measure) && *day == known.due_on.end()
        });
        let wanted = usize::from(known.due_on.end() < end);
        assert_eq!(passed.count(), wanted, "{known:?}");
        due += wanted;
    }
    let said = format!(
        "{} events, {} passed of {} kinds, {} near, {} escalated, {} put off, {} over by facts, {due} promises of {}, {done} acts, {} times",
        log.len(),
        found.passed.len(),
        found.kinds.len(),
        found.near.len(),
        found.escalated,
        found.put_off,
        found.by_facts,
        promised.len(),
        kept.len()
    );
    println!("{said}, in {:?}: {:?}", begun.elapsed(), found.kinds);
    for kind in MUST {
        assert!(found.kinds.contains(&kind), "{kind} never passed, of {:?}", found.kinds);
    }
    assert!(found.passed.len() > 150 && found.near.len() > 150, "{said}");
    assert!(found.escalated > 100 && found.put_off > 5 && found.by_facts > 5 && due > 60 && done > 150, "{said}");
}
