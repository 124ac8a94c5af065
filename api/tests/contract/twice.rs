//! P11: the same command id said twice adds nothing, however commands come between, side by side or after a restart.

use std::{collections::HashMap, sync::Arc};

use api::{
    casebook::Casebook,
    desk::{Outcome, Refusal, Submission},
    submission,
};
use domain::{Actor, Envelope, terms::CaseId, terms::Role};
use futures_util::future::join_all;
use proptest::{prelude::*, sample::select, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

use crate::harness::{World, give, open, operator, person};

const NOW: &str = "2026-03-01T00:00:00Z";

/// What is said: the number of a command, and whether its id is used for something else.
type Said = (usize, bool);

#[derive(Clone, Debug)]
enum Step {
    Alone(Said),
    Together(Vec<Said>),
    Restart,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let said = || (0..6usize, select(vec![false, false, false, true]));
    let step = prop_oneof![
        4 => said().prop_map(Step::Alone),
        3 => prop::collection::vec(said(), 2..8).prop_map(Step::Together),
        1 => Just(Step::Restart),
    ];
    prop::collection::vec(step, 3..12)
}

/// Some depend on others, so that what was refused once may be accepted later under the same id.
fn command((number, other): Said) -> (&'static str, Value) {
    let text = if other { "Radios" } else { "Boats" };
    let add = |item: &str| json!({ "item": item, "supportKind": "LOGISTICAL", "description": text, "lethalOrDualUse": "NO", "purpose": "OTHER" });
    let revise = |item: &str| json!({ "item": item, "description": text, "lethalOrDualUse": "NO", "purpose": "OTHER", "reason": "More precise" });
    let (name, mut input) = match number {
        0 => ("AddSupportItem", add("S1")),
        1 => ("AddSupportItem", add("S1")),
        2 => ("AddSupportItem", add("S2")),
        3 => ("ReviseSupportItem", revise("S1")),
        4 => ("ReviseSupportItem", revise("S2")),
        _ => ("RemoveSupportItem", json!({ "item": "S1", "reason": text })),
    };
    input["commandId"] = format!("said-twice-{number}").into();
    input["caseId"] = "case".into();
    (name, input)
}

/// What was recorded under each number, and whether it was the other thing.
type Recorded = HashMap<usize, (bool, Vec<Arc<Envelope>>)>;

#[derive(Debug, Default)]
struct Seen {
    replayed: u32,
    reused: u32,
    accepted_after_refusal: u32,
}

fn check(
    said: Said,
    answer: Result<Outcome, Refusal>,
    recorded: &mut Recorded,
    refused: &mut Vec<Said>,
    seen: &mut Seen,
) {
    let (number, other) = said;
    match answer {
        Ok(outcome) if outcome.replayed => {
            let (first, envelopes) = recorded.get(&number).expect("only what was recorded is answered again");
            assert_eq!(*first, other);
            assert_eq!(outcome.envelopes, *envelopes, "the answer of the first time");
            seen.replayed += 1;
        }
        Ok(outcome) => {
            assert!(!outcome.envelopes.is_empty());
            let before = recorded.insert(number, (other, outcome.envelopes));
            assert!(before.is_none(), "said-twice-{number} was recorded twice");
            seen.accepted_after_refusal += u32::from(refused.contains(&said));
        }
        Err(Refusal::Rejected(rejection)) => {
            let reused = rejection.code() == "E-CMD-01";
            seen.reused += u32::from(reused);
            let known = recorded.get(&number);
            assert_eq!(reused, known.is_some_and(|(first, _)| *first != other), "{}", rejection.message());
            assert!(reused || known.is_none(), "what was recorded is answered, not refused: {}", rejection.message());
            refused.push(said);
        }
        Err(refusal) => panic!("{refusal:?}"),
    }
}

fn founded(folder: &std::path::Path) -> (Arc<Casebook>, Actor, CaseId) {
    let casebook = open(folder, World::new(NOW).setting());
    let role = json!({ "commandId": "grants-manager", "user": "U-1", "role": "PROJECT_MANAGER", "office": "local", "from": "2024-01-01" });
    give(&casebook, &operator(), "GrantRole", role).unwrap();
    let manager = person("U-1", Role::ProjectManager, "local");
    let case = json!({
        "commandId": "opens-a-case", "reference": "XZ-2026-001", "title": "T", "country": "XZ", "office": "local",
        "project": "P-1", "caseOwner": "U-1", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
        "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
    });
    let opened = give(&casebook, &manager, "OpenCase", case).unwrap();
    let case = opened.envelopes[0].stream.case().unwrap();
    (casebook, manager, case)
}

fn play(steps: Vec<Step>, seen: &mut Seen) {
    let folder = tempfile::tempdir().unwrap();
    let (mut casebook, manager, case) = founded(folder.path());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let read = |said| -> Submission {
        let (name, input) = command(said);
        submission::read(name, input, &manager, &|_| Some(case)).unwrap()
    };
    let start = casebook.reader().head();
    let (mut recorded, mut refused) = (Recorded::new(), Vec::new());
    for step in steps {
        match step {
            Step::Alone(said) => {
                let before = casebook.reader().head();
                let answer = casebook.submit_blocking(read(said));
                let adds = answer.as_ref().is_ok_and(|outcome| !outcome.replayed);
                assert_eq!(casebook.reader().head() > before, adds);
                check(said, answer, &mut recorded, &mut refused, seen);
            }
            Step::Together(all) => {
                let answers = runtime.block_on(join_all(all.iter().map(|said| casebook.submit(read(*said)))));
                // Answers come in the order in which the desk took the commands, which is that of asking.
                for (said, answer) in all.into_iter().zip(answers) {
                    check(said, answer, &mut recorded, &mut refused, seen);
                }
            }
            Step::Restart => {
                casebook.close();
                drop(casebook);
                casebook = open(folder.path(), World::new(NOW).setting());
            }
        }
    }
    // The log holds what was answered as recorded, each once, and nothing else.
    let log = casebook.reader().after(start, 1_000).unwrap();
    let mut expected: Vec<_> = recorded.into_values().flat_map(|(_, envelopes)| envelopes).collect();
    expected.sort_by_key(|envelope| envelope.position);
    assert_eq!(log, expected);
    casebook.close();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_command_id_twice_adds_nothing(steps in steps()) {
        play(steps, &mut Seen::default());
    }
}

/// The interleavings reach what the law speaks of; otherwise it would hold of nothing.
#[test]
fn the_interleavings_say_things_twice() {
    let (mut runner, mut seen) = (TestRunner::deterministic(), Seen::default());
    for _ in 0..8 {
        play(steps().new_tree(&mut runner).unwrap().current(), &mut seen);
    }
    assert!(seen.replayed >= 5 && seen.reused >= 3 && seen.accepted_after_refusal >= 1, "{seen:?}");
}
