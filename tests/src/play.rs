//! Plays the scenarios over HTTP and compares every answer with what their files say.

use std::collections::HashMap;

use domain::{
    Position, Revision,
    terms::{Digest, Instant, Reference},
};
use fixtures::{Expectation, Lookup, Prelude, Scenario, Step, Then};
use serde_json::{Value, json};

use crate::{Server, server::number};

/// What is asked of a case in every answer.
pub const CASE: &str = "case { id status revision partlySuspended pairs { pair { item recipient } status } }";

/// Gives steps as the people of the prelude.
#[derive(Debug)]
pub struct Player {
    /// The people.
    pub prelude: Prelude,
    labels: HashMap<String, u64>,
    given: u32,
}

/// Answers placeholders over GraphQL.
struct Known<'a> {
    server: &'a Server,
    reference: Option<&'a Reference>,
    labels: &'a HashMap<String, u64>,
}

impl Known<'_> {
    fn case(&self, selection: &str) -> Option<Value> {
        let query = format!("query($reference: String) {{ case(reference: $reference) {{ {selection} }} }}");
        let mut data = self.server.query(&query, json!({ "reference": self.reference?.as_str() }));
        Some(data["case"].take()).filter(|case| !case.is_null())
    }
}

impl Lookup for Known<'_> {
    fn dossier(&self, request: &str) -> Option<Digest> {
        let case = self.case("decisions { requests { request dossierHash } }")?;
        let requests = case["decisions"]["requests"].as_array().unwrap();
        let found = requests.iter().find(|known| known["request"] == request)?;
        Some(serde_json::from_value(found["dossierHash"].clone()).unwrap())
    }

    fn position(&self, label: &str) -> Option<Position> {
        self.labels.get(label).copied().map(Position)
    }

    fn revision(&self) -> Option<Revision> {
        u32::try_from(self.case("revision")?["revision"].as_u64()?).ok().map(Revision)
    }

    fn now(&self) -> Option<Instant> {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
        Instant::from_milliseconds(i64::try_from(since.as_millis()).ok()?).ok()
    }
}

impl Player {
    /// Knows the people; nothing is recorded yet.
    pub fn new() -> Self {
        Self { prelude: fixtures::prelude().unwrap(), labels: HashMap::new(), given: 0 }
    }

    /// Records the people, recipients and editions that the scenarios stand on.
    pub fn found(&mut self, server: &Server) {
        let founding: Vec<Step> =
            self.prelude.founding.iter().filter(|step| step.command == "grantRole").cloned().collect();
        for step in &founding {
            self.expect(server, server.operator(), "founding", step);
        }
        for step in self.prelude.steps.clone() {
            self.step(server, "prelude", &step);
        }
    }

    /// Plays a whole scenario.
    pub fn scenario(&mut self, server: &Server, scenario: &Scenario) {
        self.steps(server, &scenario.scenario, &scenario.steps, true);
    }

    /// Plays some steps of a scenario; labels are forgotten at its beginning.
    pub fn steps(&mut self, server: &Server, scenario: &str, steps: &[Step], from_start: bool) {
        if from_start {
            self.labels.clear();
        }
        for step in steps {
            self.step(server, scenario, step);
        }
    }

    /// Everybody in the fixtures, by name.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.prelude.people.keys().map(String::as_str)
    }

    /// The token of a person of the prelude.
    pub fn token(&self, server: &Server, person: &str) -> String {
        server.token(&self.prelude.people[person])
    }

    /// Plays one step as the person who gives it.
    pub fn step(&mut self, server: &Server, scenario: &str, step: &Step) -> Value {
        let token = self.token(server, &step.by);
        self.expect(server, &token, scenario, step)
    }

    /// The input of a step, ready to send under a new name.
    pub fn input(&mut self, server: &Server, scenario: &str, step: &Step) -> Value {
        let known = Known { server, reference: step.case.as_ref(), labels: &self.labels };
        let mut input = fixtures::resolve(&step.input, &known).unwrap();
        self.given += 1;
        input["commandId"] = format!("e2e-{scenario}-{:05}", self.given).into();
        input["effectiveOn"] = step.on.to_string().into();
        if let Some(class) = step.confidentiality {
            input["eventConfidentiality"] = serde_json::to_value(class).unwrap();
        }
        if step.command != "openCase"
            && let Some(case) = known.case("id")
        {
            input["caseId"] = case["id"].clone();
        }
        input
    }

    /// Gives a command.
    pub fn give(server: &Server, token: &str, command: &str, input: &Value) -> crate::Answer {
        let kind = command[..1].to_uppercase() + &command[1..];
        let mutation = format!(
            "mutation($input: {kind}Input!) {{ {command}(input: $input) {{ userErrors {{ code message path }} events {{ position kind }} {CASE} position replayed dryRun }} }}"
        );
        server.ask(token, &mutation, json!({ "input": input }))
    }

    fn expect(&mut self, server: &Server, token: &str, scenario: &str, step: &Step) -> Value {
        let place = format!("{scenario} {} on {}", step.command, step.on);
        let input = self.input(server, scenario, step);
        let answer = Self::give(server, token, &step.command, &input);
        assert!(
            answer.status == 200 && answer.body.get("errors").is_none(),
            "{place}: {} {}",
            answer.status,
            answer.body
        );
        let payload = answer.body["data"][&step.command].clone();
        let errors = payload["userErrors"].as_array().unwrap();
        for error in errors {
            assert!(
                ["code", "message"].iter().all(|part| error[part].as_str().is_some_and(|text| !text.is_empty())),
                "{place}: {error}"
            );
        }
        let kinds: Vec<&str> =
            payload["events"].as_array().unwrap().iter().map(|event| event["kind"].as_str().unwrap()).collect();
        match &step.expect {
            Expectation::Events(expected) => {
                assert!(errors.is_empty() && kinds == *expected, "{place}: expected {expected:?}, got {payload}");
                let positions: Vec<u64> =
                    payload["events"].as_array().unwrap().iter().map(|event| number(&event["position"])).collect();
                assert!(positions.windows(2).all(|two| two[0] + 1 == two[1]), "{place}: {positions:?}");
                assert!(number(&payload["position"]) >= *positions.last().unwrap(), "{place}: {payload}");
                assert_eq!(payload["replayed"], false, "{place}");
                if let Some(label) = &step.label {
                    self.labels.insert(label.clone(), positions[0]);
                }
            }
            Expectation::Rejected(code) => {
                assert!(
                    kinds.is_empty() && errors.len() == 1 && errors[0]["code"] == **code,
                    "{place}: expected {code}, got {payload}"
                );
            }
        }
        if let Some(then) = &step.then {
            stands(&place, &payload["case"], then);
            regions(&place, &Known { server, reference: step.case.as_ref(), labels: &self.labels }, then);
        }
        payload
    }
}

impl Default for Player {
    fn default() -> Self {
        Self::new()
    }
}

fn spelled(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn stands(place: &str, case: &Value, then: &Then) {
    if let Some(status) = &then.status {
        assert_eq!(case["status"], spelled(status), "{place}: status");
    }
    if let Some(partial) = then.partial {
        assert_eq!(case["partlySuspended"], partial, "{place}: partly suspended");
    }
    for (name, status) in &then.pairs {
        let (item, recipient) = name.split_once('/').unwrap();
        let pairs = case["pairs"].as_array().unwrap();
        let found = pairs.iter().find(|line| line["pair"]["item"] == item && line["pair"]["recipient"] == recipient);
        assert_eq!(found.map(|line| line["status"].clone()), Some(spelled(status)), "{place}: {name} in {case}");
    }
}

fn regions(place: &str, known: &Known<'_>, then: &Then) {
    if !then.indicators.is_empty() {
        let case = known.case("monitoring { indicators { indicator state } }").unwrap();
        for (name, state) in &then.indicators {
            let found =
                case["monitoring"]["indicators"].as_array().unwrap().iter().find(|line| line["indicator"] == **name);
            assert_eq!(found.map(|line| line["state"].clone()), Some(spelled(state)), "{place}: {name}");
        }
    }
    if !then.emergencies.is_empty() {
        let case = known.case("emergencies { emergencies { emergency state } }").unwrap();
        for (name, state) in &then.emergencies {
            let found =
                case["emergencies"]["emergencies"].as_array().unwrap().iter().find(|line| line["emergency"] == **name);
            assert_eq!(found.map(|line| line["state"].clone()), Some(spelled(state)), "{place}: {name}");
        }
    }
    if !then.preconditions.is_empty() {
        let case = known.case("preconditions { assessed { precondition outcome covers { item recipient } } }").unwrap();
        for (name, outcome) in &then.preconditions {
            let (which, pair) = name.split_once(' ').unwrap();
            let (item, recipient) = pair.split_once('/').unwrap();
            let covers = |line: &&Value| {
                line["covers"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|pair| pair["item"] == item && pair["recipient"] == recipient)
            };
            let assessed = case["preconditions"]["assessed"].as_array().unwrap();
            let found = assessed.iter().rev().filter(covers).find(|line| line["precondition"] == which);
            assert_eq!(found.map(|line| line["outcome"].clone()), Some(spelled(outcome)), "{place}: {name}");
        }
    }
}
