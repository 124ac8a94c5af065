//! P8: what was answered of a moment is answered of it ever after, whatever is recorded later, a correction too.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::Executor;
use domain::{Actor, terms::Role};
use fixtures::Ledger;
use serde_json::{Value, json};

use crate::{
    harness::{World, give, open, person, system, write},
    playing::Player,
    sight::schema::{below, fields},
};

/// The case of the letter that nobody had power to sign: two corrections and an annulment.
const REFERENCE: &str = "XE-2026-001";
const START: &str = "2026-11-01T00:00:00Z";

/// Of these kinds every moment is asked for, of all others one in some: each costs three answers of everything.
const ALWAYS: [&str; 4] = ["SupportApproved", "EventCorrected", "EventAnnulled", "ConsistencyAlertRaised"];
const ONE_IN: usize = 5;

/// A day in the middle of what happened: as effective on it, what happened later counts for nothing.
const DAY: &str = "2026-04-15";

/// One moment, said in the three ways, and what was answered.
struct Answered {
    kind: &'static str,
    moments: [String; 3],
    answer: String,
    register: String,
}

impl Answered {
    /// The moments of the whole log: a revision is of one case.
    fn of_the_log(&self) -> impl Iterator<Item = &String> {
        self.moments.iter().filter(|moment| !moment.starts_with("revision"))
    }
}

/// A casebook that is asked often: its schema is made once.
struct Asked {
    casebook: Arc<Casebook>,
    answer: Box<dyn Fn(async_graphql::Request) -> async_graphql::Response>,
}

impl Asked {
    fn open(folder: &std::path::Path, world: &World) -> Self {
        let casebook = open(folder, world.setting());
        let schema = graphql::schema(Arc::clone(&casebook));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { casebook, answer: Box::new(move |request| runtime.block_on(schema.execute(request))) }
    }

    fn ask(&self, document: &str) -> Value {
        self.ask_as(&system(), document)
    }

    fn ask_as(&self, caller: &Actor, document: &str) -> Value {
        let request = async_graphql::Request::new(document).data(Caller::from(caller.clone()));
        serde_json::to_value((self.answer)(request)).unwrap()
    }
}

fn case(asked: &Asked, selection: &str) -> Value {
    asked.ask(&format!("{{ case(reference: \"{REFERENCE}\") {{ {selection} }} }}"))["data"]["case"].take()
}

/// Somebody who sees everything, and somebody of whom the corrections are withheld, and so what they changed.
fn callers() -> [Actor; 2] {
    let staff = &fixtures::prelude().unwrap().people["ps-xe"];
    [system(), person(staff.user.as_str(), staff.role, staff.office.as_str())]
}

/// What is answered to these documents, to each caller.
fn answers(asked: &Asked, documents: &[String]) -> String {
    let mut answers = String::new();
    for (caller, document) in callers().iter().flat_map(|caller| documents.iter().map(move |known| (caller, known))) {
        let answer = asked.ask_as(caller, document);
        assert!(answer.get("errors").is_none_or(Value::is_null), "{} of {document}", answer["errors"]);
        answers.push_str(&answer["data"].to_string());
    }
    answers
}

/// Everything there is to ask of a case as it was at a moment, byte for byte; by both clocks, and its steps.
fn everything(asked: &Asked, moment: &str) -> String {
    let page = "history(last: 100) { nodes { position revision kind recordedAt effectiveOn confidentiality } }";
    let pages = ["history", "steps", "diff", "blame"];
    let others = fields("Case").iter().filter(|field| !pages.contains(&field.name.as_str()));
    let fields = others.map(|field| format!("{} {}", field.name, below(&field.named))).collect::<Vec<_>>().join(" ");
    let step = "step previous next position kind reason actor { user } changes { path before after }";
    let line = "path value before step position kind";
    let steps = format!(
        "steps(last: 5) {{ totalCount nodes {{ {step} }} }} diff(first: 50) {{ totalCount nodes {{ path before after }} }}
            blame(first: 100) {{ fromStep toStep lines {{ totalCount nodes {{ {line} }} }} }}"
    );
    let of = |on: &str, fields: &str| {
        format!("{{ case(reference: \"{REFERENCE}\", asOf: {{ {moment} }}{on}) {{ {fields} }} }}")
    };
    let all = format!("{page} {fields}");
    answers(asked, &[of("", &all), of(&format!(", effectiveOn: \"{DAY}\""), &all), of("", &steps)])
}

/// The register as it was at a moment, by both clocks.
fn register(asked: &Asked, moment: &str) -> String {
    let of =
        |on: &str| format!("{{ casesAsOf(asOf: {{ {moment} }}{on}, first: 100) {{ nodes {} }} }}", below("CaseLine"));
    answers(asked, &[of(""), of(&format!(", effectiveOn: \"{DAY}\""))])
}

#[test]
fn what_was_answered_of_a_moment_is_answered_of_it_ever_after() {
    let last = fixtures::scenarios().unwrap().pop().unwrap();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), Ledger::founded().unwrap().log().to_vec());
    let world = World::new(START);
    let asked = Asked::open(folder.path(), &world);
    let mut player = Player::new();
    let answered: RefCell<Vec<Answered>> = RefCell::default();
    let mut kinds = BTreeSet::new();
    for (number, step) in last.steps.iter().enumerate() {
        // Each command has an instant of its own.
        let at = format!("2026-11-01T{:02}:{:02}:00Z", number / 60, number % 60);
        world.set_now(&at);
        let recorded = player.step(&asked.casebook, &last.scenario, step);
        let of = |envelope: &Arc<domain::Envelope>| envelope.event.kind().name;
        kinds.extend(recorded.iter().map(of));
        let Some(newest) = recorded.last().filter(|_| step.case.is_some()) else { continue };
        let always = recorded.iter().any(|envelope| ALWAYS.contains(&of(envelope)));
        if !always && number % ONE_IN != 0 {
            continue;
        }
        let revision = &case(&asked, "revision")["revision"];
        let moments =
            [format!("position: \"{}\"", newest.position), format!("revision: {revision}"), format!("at: \"{at}\"")];
        let answer = everything(&asked, &moments[0]);
        for moment in &moments[1..] {
            assert_eq!(everything(&asked, moment), answer, "{moment}");
        }
        let register = register(&asked, &moments[0]);
        answered.borrow_mut().push(Answered { kind: of(newest), moments, answer, register });
    }
    for kind in ALWAYS {
        assert!(kinds.contains(kind), "the history has no {kind}: {kinds:?}");
    }
    let answered = answered.into_inner();
    assert!(answered.len() >= 15, "{}", answered.len());
    let same = |asked: &Asked| {
        for known in &answered {
            for moment in &known.moments {
                assert_eq!(everything(asked, moment), known.answer, "{} {moment}", known.kind);
            }
            for moment in known.of_the_log() {
                assert_eq!(register(asked, moment), known.register, "{} {moment}", known.kind);
            }
        }
    };
    same(&asked);
    // Nor does what is recorded beside the case change it: an edition in force by now, and a screening of its recipient.
    world.set_now("2026-11-02T08:00:00Z");
    let mut policy: Value = serde_json::to_value(asked.casebook.views().registry().policies().last().unwrap()).unwrap();
    policy["edition"] = (policy["edition"].as_u64().unwrap() + 1).into();
    policy["effectiveFrom"] = "2026-11-03".into();
    policy["note"] = "What falls due does so sooner, as a test wants it".into();
    for days in ["suspensionLimitDays", "periodicReviewDays", "incidentAssessmentDays"] {
        policy["deadlines"][days] = 1.into();
    }
    policy["commandId"] = "publishes-an-edition".into();
    give(&asked.casebook, &person("U-703", Role::HeadquartersDecider, "HQ"), "PublishPolicy", policy).unwrap();
    let screened = json!({
        "commandId": "screens-one", "recipient": "XE-SIS-MT", "screening": "SCR-9", "screenedBy": "UN-HR",
        "result": "CLEAR", "appliesTo": "UNIT", "violationClass": "NONE", "credibility": "HIGH", "screenedOn": "2026-11-02",
    });
    give(&asked.casebook, &person("U-505", Role::HrddpFocalPoint, "XE-CO"), "ScreenRecipient", screened).unwrap();
    world.set_now("2026-11-04T08:00:00Z");
    asked.casebook.turn();
    let of_then =
        |moment: &str| asked.ask(&format!("{{ case(reference: \"{REFERENCE}\"{moment}) {{ deadlines {{ due }} }} }}"));
    let last = answered.last().unwrap().moments[0].clone();
    assert_ne!(of_then(&format!(", asOf: {{ {last} }}")), of_then(""), "now they do");
    same(&asked);
    // The corrections count for today: the answer of before is not that of now by having nothing to change.
    let met = |answer: &str| answer.matches("\"outcome\":\"MET\"").count();
    let before = answered.iter().find(|known| known.kind == "SupportApproved").unwrap();
    let corrected = answered.iter().find(|known| known.answer.contains("EventCorrected")).unwrap();
    assert!(met(&before.answer) > met(&corrected.answer), "{}", corrected.answer);
    asked.casebook.close();
    drop(asked);
    let again = Asked::open(folder.path(), &world);
    same(&again);
    again.casebook.close();
}
