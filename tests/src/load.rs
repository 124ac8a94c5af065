//! A load of commands whose answers are kept, so that what was acknowledged can be asked for after the server was gone.

use std::{
    io,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};

use fixtures::Person;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{Answer, Client, Server, server::number};

/// A case is opened, and that many items of support are put on its list.
const ITEMS: u64 = 12;

/// A command that was given, with the positions it was answered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The mutation.
    pub command: String,
    /// Its input, with the command's id.
    pub input: Value,
    /// Where its events are; empty where no answer came.
    pub positions: Vec<u64>,
}

impl Given {
    /// The command's id.
    pub fn id(&self) -> &str {
        self.input["commandId"].as_str().unwrap()
    }

    /// The last of its positions.
    pub fn last(&self) -> u64 {
        self.positions.last().copied().unwrap_or_default()
    }

    /// Gives it once more.
    pub fn again(&self, client: &Client) -> io::Result<Answer> {
        give(client, &self.command, &self.input)
    }

    /// Gives it once more: it must be answered with what it was answered with first.
    pub fn is_known(&self, client: &Client) {
        let payload = payload(self, self.again(client).unwrap());
        assert_eq!(payload["replayed"], true, "{}: it was acknowledged, and is not there", self.id());
        assert_eq!(positions(&payload), self.positions, "{}: its first result was another one", self.id());
    }
}

/// Lets somebody give a role to a person; a second time it is answered with the first result.
fn grant(client: &Client, person: &Person) {
    let Person { user, role, office } = person;
    let id = format!("load-grants-{user}");
    let input = json!({ "commandId": id, "effectiveOn": "2025-01-01", "from": "2025-01-01", "user": user, "role": role, "office": office });
    let given = Given { command: "grantRole".to_owned(), input, positions: Vec::new() };
    payload(&given, given.again(client).unwrap());
}

/// Lets a records officer in and gives roles to these people.
pub fn let_in(server: &Server, people: &[Person]) {
    let records = &fixtures::prelude().unwrap().people["records"];
    grant(&Client::of(server, Some(server.operator())), records);
    let client = Client::of(server, Some(&server.token(records)));
    people.iter().for_each(|person| grant(&client, person));
}

/// Several clients that record as fast as they are answered.
#[derive(Debug)]
pub struct Load {
    client: Client,
    run: String,
}

impl Load {
    /// Lets a project manager in, where that was not done before. `run` tells the commands of this load from those of
    /// another one.
    pub fn new(server: &Server, run: &str) -> Self {
        let people = fixtures::prelude().unwrap().people;
        let manager = &people["pm-xa"];
        let_in(server, std::slice::from_ref(manager));
        Self { client: Client::of(server, Some(&server.token(manager))), run: run.to_owned() }
    }

    /// The client that gives the commands.
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// Records until `stop`, until the server is gone or until it refuses. `heard` is told of every command that was
    /// acknowledged, one at a time; gives those that were not, each with the answer that came to it, if one did.
    pub fn run(
        &self,
        clients: u64,
        stop: &AtomicBool,
        heard: &mut (dyn FnMut(Given) + Send),
    ) -> Vec<(Given, Option<Answer>)> {
        let (heard, open) = (Mutex::new(heard), Mutex::new(Vec::new()));
        let record = |client: u64| {
            let mut case = Value::Null;
            for turn in 0.. {
                if stop.load(SeqCst) {
                    return;
                }
                let mut given = self.command(client, turn, &case);
                match given.again(&self.client) {
                    // A server that is being killed may close a connection before it has read the question.
                    Err(_) => return open.lock().unwrap().push((given, None)),
                    Ok(answer) if answer.refusal().is_some() => {
                        return open.lock().unwrap().push((given, Some(answer)));
                    }
                    Ok(answer) => {
                        let payload = payload(&given, answer);
                        assert_eq!(payload["replayed"], false, "{}: it was never given before", given.id());
                        given.positions = positions(&payload);
                        assert!(!given.positions.is_empty(), "{}: {payload}", given.id());
                        case = payload["case"]["id"].clone();
                        (heard.lock().unwrap())(given);
                    }
                }
            }
        };
        std::thread::scope(|scope| {
            let record = &record;
            (0..clients).for_each(|client| drop(scope.spawn(move || record(client))));
        });
        open.into_inner().unwrap()
    }

    fn command(&self, client: u64, turn: u64, case: &Value) -> Given {
        let run = &self.run;
        let id = format!("load-{run}-{client}-{turn}");
        let item = turn % (ITEMS + 1);
        let (command, input) = if item == 0 {
            let input = json!({
                "reference": format!("XA-{run}-{client}-{turn}"), "title": format!("Radios for border post {turn}"),
                "country": "XA", "office": "XA-CO", "project": "IBG-XA-07", "donors": ["DONOR-1"], "caseOwner": "U-101",
                "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31", "origin": "GOVERNMENT_REQUEST",
                "budget": { "amountMinor": "240000000", "currency": "EUR" }, "demonstration": true,
            });
            ("openCase", input)
        } else {
            let words = usize::try_from(1 + (turn * 7 + client * 13) % 40).unwrap();
            let input = json!({
                "caseId": case, "item": format!("S{item}"), "supportKind": "CAPACITY_BUILDING",
                "description": format!("Radios{}", " with batteries".repeat(words)), "quantity": 1 + turn % 50,
                "unit": "sets", "usesPersonalData": false, "lethalOrDualUse": "NO", "purpose": "OPERATIONAL_CAPABILITY",
            });
            ("addSupportItem", input)
        };
        let mut input = input;
        input["commandId"] = id.into();
        input["effectiveOn"] = "2025-11-12".into();
        Given { command: command.to_owned(), input, positions: Vec::new() }
    }
}

fn give(client: &Client, command: &str, input: &Value) -> io::Result<Answer> {
    let kind = command[..1].to_uppercase() + &command[1..];
    let case = if command == "grantRole" { "" } else { "case { id }" };
    let mutation = format!(
        "mutation($input: {kind}Input!) {{ {command}(input: $input) {{ userErrors {{ code message }} events {{ position }} {case} replayed }} }}"
    );
    client.ask(&mutation, json!({ "input": input }))
}

fn payload(given: &Given, answer: Answer) -> Value {
    let payload = answer.data()[&given.command].take();
    assert_eq!(payload["userErrors"], json!([]), "{}: {}", given.command, given.input);
    payload
}

fn positions(payload: &Value) -> Vec<u64> {
    payload["events"].as_array().unwrap().iter().map(|event| number(&event["position"])).collect()
}
