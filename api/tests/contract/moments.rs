//! P8: what was answered of a moment is answered of it ever after, whatever is recorded later, a correction too.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::Executor;
use fixtures::Ledger;
use serde_json::Value;

use crate::{
    harness::{World, open, system, write},
    playing::Player,
    sight::schema::{below, fields},
};

/// The case of the letter that nobody had power to sign: two corrections and an annulment.
const REFERENCE: &str = "XE-2026-001";
const START: &str = "2026-11-01T00:00:00Z";

/// Of these kinds every moment is asked for, of all others one in some: each costs three answers of everything.
const ALWAYS: [&str; 4] = ["SupportApproved", "EventCorrected", "EventAnnulled", "ConsistencyAlertRaised"];
const ONE_IN: usize = 5;

/// One moment, said in the three ways, and what was answered.
struct Answered {
    kind: &'static str,
    moments: [String; 3],
    answer: String,
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
        let request = async_graphql::Request::new(document).data(Caller::from(system()));
        serde_json::to_value((self.answer)(request)).unwrap()
    }
}

fn case(asked: &Asked, selection: &str) -> Value {
    asked.ask(&format!("{{ case(reference: \"{REFERENCE}\") {{ {selection} }} }}"))["data"]["case"].take()
}

/// Everything there is to ask of a case, byte for byte.
fn everything(asked: &Asked, moment: &str) -> String {
    let page = "history(last: 100) { nodes { position revision kind recordedAt effectiveOn confidentiality } }";
    let pages = ["history", "steps", "diff", "blame"];
    let others = fields("Case").iter().filter(|field| !pages.contains(&field.name.as_str()));
    let fields = others.map(|field| format!("{} {}", field.name, below(&field.named))).collect::<Vec<_>>().join(" ");
    let document = format!("{{ case(reference: \"{REFERENCE}\", asOf: {{ {moment} }}) {{ {page} {fields} }} }}");
    let answer = asked.ask(&document);
    assert!(answer.get("errors").is_none_or(Value::is_null), "{moment}: {}", answer["errors"]);
    answer["data"].to_string()
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
        answered.borrow_mut().push(Answered { kind: of(newest), moments, answer });
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
        }
    };
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
