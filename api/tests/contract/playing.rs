//! Plays the steps of scenarios into an open casebook, and compares every answer with what their files say.

use std::{collections::BTreeMap, sync::Arc};

use api::{casebook::Casebook, desk::Refusal};
use domain::{
    Envelope, Event, Position, Revision, Stream,
    case::decision,
    terms::{CaseId, Digest, Instant, Reference},
};
use fixtures::{Expectation, Lookup, Prelude, Scenario, Step};
use serde_json::json;

use crate::harness::{give, person};

/// The moment at which a step is given: each a minute after the one before.
pub(crate) fn moment(number: usize) -> String {
    format!("2026-11-02T{:02}:{:02}:00Z", number / 60, number % 60)
}

/// Gives steps as the people of the prelude.
pub(crate) struct Player {
    people: Prelude,
    /// Positions by the scenario and the label of its step.
    labels: BTreeMap<(String, String), Position>,
    given: u32,
}

/// Answers placeholders from the log.
struct Known<'a> {
    casebook: &'a Casebook,
    case: Option<CaseId>,
    scenario: &'a str,
    labels: &'a BTreeMap<(String, String), Position>,
}

impl Known<'_> {
    fn history(&self) -> Vec<Arc<Envelope>> {
        let reader = self.casebook.reader();
        let positions: Vec<Position> = self.case.map(|case| reader.stream(&Stream::Case(case))).unwrap_or_default();
        positions.into_iter().map(|position| reader.at(position).unwrap()).collect()
    }
}

impl Lookup for Known<'_> {
    fn dossier(&self, request: &str) -> Option<Digest> {
        self.history().iter().find_map(|envelope| {
            let Event::Decision(decision::Event::DecisionRequested(body)) = &envelope.event else { return None };
            (body.request.as_str() == request).then_some(body.dossier_hash)
        })
    }

    fn position(&self, label: &str) -> Option<Position> {
        self.labels.get(&(self.scenario.to_owned(), label.to_owned())).copied()
    }

    fn revision(&self) -> Option<Revision> {
        self.history().last().map(|envelope| envelope.revision)
    }

    fn now(&self) -> Option<Instant> {
        Some(self.casebook.ledger_time())
    }
}

/// The case of a reference, once it is opened.
pub(crate) fn case_of(casebook: &Casebook, reference: &Reference) -> Option<CaseId> {
    casebook.views().registry().case_by_reference(reference)
}

impl Player {
    pub(crate) fn new() -> Self {
        Self { people: fixtures::prelude().unwrap(), labels: BTreeMap::new(), given: 0 }
    }

    /// Gives one step of a scenario as its person; what was recorded.
    pub(crate) fn step(&mut self, casebook: &Casebook, scenario: &str, step: &Step) -> Vec<Arc<Envelope>> {
        let case = step.case.as_ref().and_then(|reference| case_of(casebook, reference));
        let known = Known { casebook, case, scenario, labels: &self.labels };
        let mut input = fixtures::resolve(&step.input, &known).unwrap();
        self.given += 1;
        input["commandId"] = format!("plays-{:05}", self.given).into();
        input["effectiveOn"] = step.on.to_string().into();
        if let Some(class) = step.confidentiality {
            input["eventConfidentiality"] = json!(class);
        }
        if let Some(case) = case.filter(|_| step.command != "openCase") {
            input["caseId"] = case.to_string().into();
        }
        let who = &self.people.people[&step.by];
        let actor = person(who.user.as_str(), who.role, who.office.as_str());
        match (&step.expect, give(casebook, &actor, &step.domain_command(), input)) {
            (Expectation::Events(kinds), Ok(outcome)) => {
                let recorded: Vec<_> = outcome.envelopes.iter().map(|envelope| envelope.event.kind().name).collect();
                assert_eq!(recorded, *kinds, "{scenario} {} on {}", step.command, step.on);
                if let Some(label) = &step.label {
                    self.labels.insert((scenario.to_owned(), label.clone()), outcome.envelopes[0].position);
                }
                outcome.envelopes
            }
            (Expectation::Rejected(code), Err(Refusal::Rejected(rejection))) if rejection.code() == code => Vec::new(),
            (expected, given) => panic!("{scenario} {} on {}: {expected:?}, but {given:?}", step.command, step.on),
        }
    }
}

/// Steps, each with the scenario that it is of.
pub(crate) type Steps = Vec<(String, Step)>;

/// The steps of the ten scenarios in two halves. Two scenarios lie on both sides: in the first half the support of the one is
/// suspended, and a deadline of the other passes.
pub(crate) fn halves() -> (Steps, Steps) {
    let (mut first, mut second) = (Steps::new(), Steps::new());
    for Scenario { scenario, steps, .. } in fixtures::scenarios().unwrap() {
        let after = |wanted: &str| {
            let records = |step: &Step| match &step.expect {
                Expectation::Events(kinds) => kinds.iter().any(|kind| kind == wanted),
                Expectation::Rejected(_) => false,
            };
            steps.iter().position(records).unwrap() + 1
        };
        let split = match scenario.as_str() {
            "F1" | "F3" | "F5" | "F6" | "F9" => steps.len(),
            "F2" => after("SupportSuspended"),
            "F7" => after("DeadlinePassed"),
            _ => 0,
        };
        for (number, step) in steps.into_iter().enumerate() {
            let half = if number < split { &mut first } else { &mut second };
            half.push((scenario.clone(), step));
        }
    }
    (first, second)
}
