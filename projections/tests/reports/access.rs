//! Who sees less is told less, and learns nothing: what is answered is what is answered to all eyes, of whole cases or not
//! at all.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Actor, Registry, access::Viewer, terms::Day};
use projections::reports::{self, Answer, Question, Refused, Row};

use crate::{records::Log, shape::question};

fn viewer(person: &str) -> impl FnOnce(&Registry) -> Viewer {
    let known = fixtures::prelude().unwrap().people.get(person).cloned().unwrap();
    let actor = Actor { user: known.user, role: known.role, office: known.office, on_behalf_of: None };
    move |registry| Viewer::of(registry, &actor, Day::parse("2026-11-01").unwrap())
}

fn people() -> Vec<String> {
    fixtures::prelude().unwrap().people.keys().cloned().collect()
}

fn by_case(answer: &Answer) -> BTreeMap<String, Vec<Row>> {
    let mut cases: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for (_, row) in &answer.rows {
        cases.entry(row.cells[0].to_string()).or_default().push(row.clone());
    }
    cases
}

#[test]
fn of_each_case_somebody_is_told_what_all_eyes_are_told_or_nothing() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let all = Log::of(ledger.log());
    let (mut fewer, mut left_out) = (BTreeSet::new(), 0);
    for person in people() {
        let seen = Log::of(ledger.log()).seen_by(viewer(&person));
        for definition in reports::all().filter(|known| known.by_case && known.name != "my-desk") {
            let whole = by_case(&reports::run(&all, &question(definition), 1_000).unwrap());
            let told = match reports::run(&seen, &question(definition), 1_000) {
                Ok(told) => told,
                // Of a case out of reach, of an incident out of sight, of readings that are not theirs.
                Err(Refused::NotFound(_)) => continue,
                Err(other) => panic!("{person} {}: {other}", definition.name),
            };
            left_out += told.told.left_out;
            let told = by_case(&told);
            for (case, rows) in &told {
                let mut wanted = whole.get(case).cloned().unwrap_or_default();
                // Recipients of which something is not seen are left out, and earlier uses counted over cases that are seen.
                if ["rescreening-due", "emergencies"].contains(&definition.name) {
                    wanted.truncate(rows.len());
                }
                // A row rests on no more than is seen.
                let cells = |rows: &[Row]| rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
                let is_within = |(row, whole): (&Row, &Row)| row.rests_on.iter().all(|at| whole.rests_on.contains(at));
                assert!(rows.iter().zip(&wanted).all(is_within), "{person} {} {case}", definition.name);
                if definition.name != "emergencies" {
                    assert_eq!(cells(rows), cells(&wanted), "{person} {} {case}", definition.name);
                }
            }
            if told.len() < whole.len() {
                fewer.insert(definition.name);
            }
        }
    }
    assert!(left_out > 50, "{left_out} cases were left out");
    for name in ["late-facts", "suspensions-unreviewed", "emergencies", "for-recipient-government", "portfolio-change"]
    {
        assert!(fewer.contains(name), "somebody is told less by {name}");
    }
}

#[test]
fn a_case_out_of_reach_and_one_that_does_not_exist_are_refused_in_the_same_words() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let seen = Log::of(ledger.log()).seen_by(viewer("pm-xe"));
    let ask = |name: &str, case: &str| {
        let parameters = vec![("case".to_owned(), case.to_owned())];
        let question = Question { name: name.into(), parameters, ..Question::default() };
        reports::run(&seen, &question, 10).map(|answer| answer.rows.len())
    };
    for name in ["known-at-decision", "proof-of-case", "cases-touching-incident", "for-recipient-government"] {
        let (there, nowhere) = (ask(name, "XA-2025-002").unwrap_err(), ask(name, "XA-2099-999").unwrap_err());
        assert_eq!(
            there.to_string().replace("XA-2025-002", "C"),
            nowhere.to_string().replace("XA-2099-999", "C"),
            "{name}"
        );
        assert_eq!(there.code(), "NOT_FOUND");
    }
    assert!(ask("for-recipient-government", "XE-2026-001").unwrap() > 0, "their own case is answered");
}

#[test]
fn a_dashboard_a_donor_and_an_authority_are_told_nothing_that_rests_on_what_they_do_not_see() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let roles = fixtures::prelude().unwrap().people;
    let mut met = BTreeSet::new();
    for (person, known) in roles {
        let role = known.role.name();
        if !["Dashboard", "Donor", "RecipientAuthority"].contains(&role) {
            continue;
        }
        met.insert(role);
        let seen = Log::of(ledger.log()).seen_by(viewer(&person));
        for definition in reports::all() {
            let Ok(answer) = reports::run(&seen, &question(definition), 1_000) else { continue };
            let sees_all = definition.subjects.iter().all(|subject| viewer(&person)(ledger.registry()).sees(*subject));
            let fixed = definition.name == "measure-types-and-residuals";
            let counted = |row: &Row| row.cells[2].to_string() != "0";
            let told = answer.rows.iter().filter(|(_, row)| !fixed || counted(row)).count();
            assert!(told == 0 || sees_all, "{person} is told {told} rows of {}", definition.name);
        }
    }
    assert!(met.contains("Donor"), "{met:?}");
}
