//! `hrdd demo`: the ten scenarios, run through the same commands as everything else, then served.

use std::{collections::HashMap, path::PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use domain::{
    Actor, Position, Revision,
    terms::{CaseId, Digest, Instant, Reference, Role, Text, TokenScope},
};
use fixtures::{Expectation, Lookup, Person, Prelude, Step};

use super::{
    exit::{Ended, Exit},
    progress::Progress,
    serve::{Served, key, open},
};
use crate::{
    casebook::{Casebook, OPERATOR},
    desk::{Outcome, Refusal},
    graphql::ids,
    identity::token::{Wanted, issue},
    server::{Serving, serve},
    submission,
};

/// The case of scenario F4, and the one that is played up to its decision only.
const TAKEN_FROM: &str = "XC-2025-001";
const UNDECIDED: &str = "XC-2026-900";

/// How long the printed token holds.
const HOURS: u32 = 24;

/// Plays steps into a casebook.
pub(crate) struct Player<'a> {
    casebook: &'a Casebook,
    prelude: &'a Prelude,
    labels: HashMap<String, Position>,
    played: u32,
}

/// Answers placeholders from the running casebook.
struct Known<'a> {
    casebook: &'a Casebook,
    case: Option<CaseId>,
    labels: &'a HashMap<String, Position>,
}

impl Lookup for Known<'_> {
    fn dossier(&self, request: &str) -> Option<Digest> {
        let views = self.casebook.views();
        let case = views.case(self.case?)?;
        case.decision.requests.iter().find(|known| known.request.as_str() == request).map(|known| known.dossier_hash)
    }

    fn position(&self, label: &str) -> Option<Position> {
        self.labels.get(label).copied()
    }

    fn revision(&self) -> Option<Revision> {
        Some(self.casebook.views().case(self.case?)?.revision)
    }

    fn now(&self) -> Option<Instant> {
        Some(self.casebook.now())
    }
}

impl<'a> Player<'a> {
    pub(crate) fn new(casebook: &'a Casebook, prelude: &'a Prelude) -> Self {
        Self { casebook, prelude, labels: HashMap::new(), played: 0 }
    }

    /// The store's own operator records who keeps the roles; the system's founding is not played again.
    pub(crate) fn found(&mut self) -> Result<()> {
        let operator = Actor {
            user: key(OPERATOR)?,
            role: Role::RecordsOfficer,
            office: domain::terms::Office::new("local").map_err(anyhow::Error::msg)?,
            on_behalf_of: None,
        };
        for step in self.prelude.founding.iter().filter(|step| step.command == "grantRole") {
            self.give("founding", step, &operator)?.map_err(Ended::from)?;
        }
        Ok(())
    }

    /// Labels hold within one scenario.
    pub(crate) fn begin(&mut self) {
        self.labels.clear();
    }

    fn actor(&self, person: &Person) -> Actor {
        Actor { user: person.user.clone(), role: person.role, office: person.office.clone(), on_behalf_of: None }
    }

    /// Plays one step; what it expects is checked, for a demonstration that shows something else is worse than none.
    pub(crate) fn play(&mut self, scenario: &str, step: &Step) -> Result<()> {
        let person = self.prelude.people.get(&step.by).ok_or_else(|| anyhow!("there is no person {}", step.by))?;
        let answer = self.give(scenario, step, &self.actor(person))?;
        match (&step.expect, answer) {
            (Expectation::Events(kinds), Ok(outcome)) => {
                let recorded: Vec<&str> = outcome.envelopes.iter().map(|envelope| envelope.event.kind().name).collect();
                if recorded != *kinds {
                    bail!("{scenario} {}: recorded {recorded:?}, expected {kinds:?}", step.command);
                }
                if let (Some(label), Some(first)) = (&step.label, outcome.envelopes.first()) {
                    self.labels.insert(label.clone(), first.position);
                }
            }
            (Expectation::Rejected(code), Err(Refusal::Rejected(rejection))) if rejection.code() == code => (),
            (expected, answer) => {
                let got = answer.map_or_else(
                    |refusal| refusal.to_string(),
                    |outcome| format!("{} events", outcome.envelopes.len()),
                );
                bail!("{scenario} {} on {}: {got}, expected {expected:?}", step.command, step.on);
            }
        }
        Ok(())
    }

    fn give(&mut self, scenario: &str, step: &Step, actor: &Actor) -> Result<Result<Outcome, Refusal>> {
        let name = step.domain_command();
        let case =
            step.case.as_ref().and_then(|reference| self.casebook.views().registry().case_by_reference(reference));
        let known = Known { casebook: self.casebook, case, labels: &self.labels };
        let mut input = fixtures::resolve(&step.input, &known).map_err(|error| anyhow!("{error}"))?;
        let fields = input.as_object_mut().context("a step's input is an object")?;
        self.played += 1;
        fields.insert("commandId".into(), format!("demo-{scenario}-{:04}", self.played).into());
        fields.insert("effectiveOn".into(), step.on.to_string().into());
        if let Some(class) = step.confidentiality {
            fields.insert("eventConfidentiality".into(), serde_json::to_value(class)?);
        }
        if let Some(case) = case.filter(|_| submission::is_about_case(&name)) {
            fields.insert("caseId".into(), case.to_string().into());
        }
        let of = |id: &str| id.parse().ok().map(CaseId);
        let submission = submission::read(&name, input, actor, &of)
            .map_err(|wrong| anyhow!("{scenario} {name}: {}", wrong.message))?;
        Ok(self.casebook.submit_blocking(submission))
    }
}

/// Fills a fresh store.
pub(crate) fn fill(casebook: &Casebook, json: bool) -> Result<()> {
    let prelude = fixtures::prelude().map_err(|error| anyhow!("{error}"))?;
    let scenarios = fixtures::scenarios().map_err(|error| anyhow!("{error}"))?;
    let steps = prelude.steps.len() + scenarios.iter().map(|scenario| scenario.steps.len()).sum::<usize>();
    let mut progress = Progress::begin("filling", "commands", Some(steps as u64), json);
    let mut player = Player::new(casebook, &prelude);
    player.found()?;
    for step in &prelude.steps {
        player.play("prelude", step)?;
        progress.one();
    }
    for scenario in &scenarios {
        player.begin();
        for step in &scenario.steps {
            player.play(&scenario.scenario, step)?;
            progress.one();
        }
    }
    progress.finish();
    let undecided = scenarios.iter().find(|scenario| scenario.scenario == "F4").context("scenario F4 is there")?;
    player.begin();
    for step in undecided.steps.iter().take_while(|step| step.command != "declineSupport") {
        player.play("F4-undecided", &elsewhere(step)?)?;
    }
    Ok(())
}

/// The same step on a case of its own, which is left undecided so that a new user can try to approve it.
fn elsewhere(step: &Step) -> Result<Step> {
    let mut step = step.clone();
    step.input = serde_json::from_str(&step.input.to_string().replace(TAKEN_FROM, UNDECIDED))?;
    step.case = match step.case {
        Some(_) => Some(Reference::new(UNDECIDED).map_err(anyhow::Error::msg)?),
        None => None,
    };
    Ok(step)
}

pub(crate) fn run(arguments: &Served, json: bool) -> Result<()> {
    let temporary;
    let folder: PathBuf = match &arguments.data {
        Some(folder) => folder.clone(),
        None => {
            temporary = tempfile::Builder::new().prefix("hrdd-demo-").tempdir()?;
            temporary.path().to_path_buf()
        }
    };
    let (casebook, identity) = open(arguments, &folder, json)?;
    if !casebook.opening().created {
        let why = format!(
            "{} holds a store already. Demonstration data goes into a fresh one: choose another --data, or `hrdd serve` this one",
            folder.display()
        );
        return Err(Ended::new(Exit::Usage, "NOT_FRESH", why).into());
    }
    fill(&casebook, json)?;
    let prelude = fixtures::prelude().map_err(|error| anyhow!("{error}"))?;
    let decider = prelude.people.get("hq").context("the scenarios have a decider at headquarters")?;
    let wanted = Wanted {
        user: decider.user.clone(),
        role: decider.role,
        office: decider.office.clone(),
        name: Text::new("handed out by the demonstration").map_err(anyhow::Error::msg)?,
        scopes: vec![TokenScope::Record],
        hours: HOURS,
    };
    let token = issue(&casebook, wanted).map_err(Ended::from)?.token.to_string();
    let cases = casebook.views().cases().count();
    let events = casebook.reader().head();
    let undecided =
        Reference::new(UNDECIDED).ok().and_then(|reference| casebook.views().registry().case_by_reference(&reference));
    let undecided = undecided.map(ids::case).context("the undecided case is there")?;
    let asking = arguments.asking(&casebook)?;
    casebook.scrub(arguments.scrub);
    casebook.expect_backups(arguments.backup_every);
    casebook.index();
    let serving = Serving {
        casebook,
        folder: folder.clone(),
        identity,
        door: arguments.door.door(),
        ready_file: arguments.ready_file.clone(),
        token: Some(token.clone()),
        asking,
    };
    serve(serving, |url| {
        if json {
            println!(
                "{}",
                serde_json::json!({ "ok": true, "data": { "url": url, "token": token, "pid": std::process::id(), "demonstration": true, "events": events, "cases": cases } })
            );
        } else {
            eprintln!(
                "{}",
                words(&Told {
                    url,
                    token: &token,
                    folder: &folder.display().to_string(),
                    is_kept: arguments.data.is_some(),
                    cases,
                    events,
                    undecided: &undecided,
                    reach: arguments.door.reach(),
                })
            );
        }
    })
}

/// What a new user is told of.
struct Told<'a> {
    url: &'a str,
    token: &'a str,
    folder: &'a str,
    is_kept: bool,
    cases: usize,
    events: Position,
    undecided: &'a str,
    reach: &'a str,
}

/// This program as it was called, where a shell reads that as one word.
fn program(called: Option<String>) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '.' | '-' | '_');
    called.filter(|called| !called.is_empty() && called.chars().all(is_plain)).unwrap_or_else(|| "hrdd".to_owned())
}

/// What a new user reads: where it is, who they are, three things to try.
fn words(told: &Told<'_>) -> String {
    let Told { url, token, folder, is_kept, cases, events, undecided, reach } = *told;
    let ask = |body: serde_json::Value| {
        format!(
            "curl -s {url}/graphql -H \"authorization: Bearer $HRDD_TOKEN\" -H 'content-type: application/json' \\\n      -d '{body}'"
        )
    };
    let history = "{ case(reference: \"XA-2025-001\") { title status history(last: 100) { nodes { position recordedAt effectiveOn kind actor { user role } } } } }";
    let approve = "mutation($input: ApproveSupportInput!) { approveSupport(input: $input) { userErrors { code message } case { status } } }";
    let input = serde_json::json!({
        "caseId": undecided, "commandId": "first-try-1", "decision": "D1", "request": "Q1", "dossierHash": "0".repeat(64), "rationale": "To see what happens",
    });
    let program = program(std::env::args().next());
    let further = if is_kept {
        format!(
            "\n When it is stopped, an auditor's first hour is in api/AUDIT.md; it begins with\n\n    {program} case list --data {folder}\n"
        )
    } else {
        "\n All of it is gone when it is stopped; with --data DIR it is kept, and api/AUDIT.md goes through it as an auditor would.\n"
            .to_owned()
    };
    let history = ask(serde_json::json!({ "query": history }));
    let approve = ask(serde_json::json!({ "query": approve, "variables": { "input": input } }));
    format!(
        " demonstration data: every country, force, person and document in it is invented
 data     {folder}, {cases} cases, {events} events
 answers  {url}/graphql   ({reach}; Ctrl-C stops it)
 token    {token}
          a decider at headquarters, who sees all cases, for {HOURS} hours

 Three things to try, in another terminal, after

    export HRDD_TOKEN={token}

 1. The full history of one case:

    {history}

 2. An approval that the rules refuse, and why; the border kits of {UNDECIDED} hold pistols:

    {approve}

 3. Every alert so far, then each new one as it comes:

    {program} events tail --alerts --after 0 --url {url}
{further}"
    )
}
