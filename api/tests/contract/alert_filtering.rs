//! One filter of alerts on the subscription, of what was there before and of what comes live: a plain look at every step of the
//! log gives the same.

use std::sync::Arc;

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Variables};
use domain::{
    Event, Position,
    case::scope,
    ledger::{self, FailureEnded, FailureRecorded},
    terms::{
        AlertKind, AlertState, CaseId, DeadlineKind, FailureKind, Instant, RecipientId, Reference, Role, Severity, Text,
    },
};
use futures_util::StreamExt;
use projections::{AlertChange, AlertFilter};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::{
    harness::{World, ask, open, record_of_ledger, system, write},
    playing::{Player, Steps, case_of, halves, moment},
};

const FOLLOW: &str = "subscription($filter: AlertFilterInput) { alerts(after: \"0\", filter: $filter) { kind position \
                      changes { step position says alert { position } } } }";

/// A step: its event, its alert, what happened and what it says.
type Step = (String, String, String, String);

fn steps(notice: &Value) -> Vec<Step> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let changes = notice["changes"].as_array().unwrap().iter();
    changes
        .map(|change| {
            let (position, alert) = (text(&change["position"]), text(&change["alert"]["position"]));
            (position, alert, text(&change["step"]), text(&change["says"]))
        })
        .collect()
}

fn spelled(change: &AlertChange) -> Step {
    let text = |value: Value| value.as_str().unwrap().to_owned();
    let (step, says) = (text(json!(change.step)), text(json!(change.says)));
    (change.position.to_string(), change.alert.id.to_string(), step, says)
}

/// A subscription from the beginning: what it tells until it has caught up, and on its way what it tells from then on.
async fn followed(casebook: &Arc<Casebook>, filter: &Value) -> (Vec<Step>, JoinHandle<Vec<Step>>) {
    let request =
        Request::new(FOLLOW).variables(Variables::from_json(json!({ "filter": filter }))).data(Caller::from(system()));
    let mut notices = graphql::schema(Arc::clone(casebook)).execute_stream(request, None);
    let asked = filter.clone();
    let mut next = async move || {
        let notice = notices.next().await?;
        assert!(notice.errors.is_empty(), "{asked}: {:?}", notice.errors);
        Some(notice.data.into_json().unwrap()["alerts"].take())
    };
    let mut before = Vec::new();
    loop {
        let notice = next().await.expect("it goes on until it has caught up");
        match notice["kind"].as_str().unwrap() {
            "EVENT" => before.extend(steps(&notice)),
            "CAUGHT_UP" => break,
            other => panic!("{filter}: {other} before it has caught up"),
        }
    }
    // It ends with the casebook: then everything was told.
    let live = tokio::spawn(async move {
        let mut live = Vec::new();
        while let Some(notice) = next().await {
            match notice["kind"].as_str().unwrap() {
                "EVENT" => live.extend(steps(&notice)),
                "HEARTBEAT" => (),
                other => panic!("{other} after it had caught up"),
            }
        }
        live
    });
    (before, live)
}

/// Has the program itself record that something of the ledger fails, and that it works again.
fn fails_and_works(casebook: &Casebook, number: u64, kind: FailureKind) {
    let (subject, detail) = (Text::new("nightly").unwrap(), Text::new("The disk is full.").unwrap());
    let commands = [
        ledger::Command::RecordFailure(FailureRecorded { kind, subject: subject.clone(), detail }),
        ledger::Command::RecordFailureEnd(FailureEnded { kind, subject }),
    ];
    for (place, command) in (0..).zip(commands) {
        record_of_ledger(casebook, 10 * number + place, command);
    }
}

/// What the log itself says of a case: its country, its office, the recipients that it links.
#[derive(Default)]
struct Known(std::collections::BTreeMap<CaseId, (String, String, Vec<RecipientId>)>);

impl Known {
    fn read(casebook: &Casebook) -> Self {
        let mut known = Self::default();
        for envelope in casebook.reader().after(Position(0), 10_000).unwrap() {
            let Some(case) = envelope.stream.case() else { continue };
            if let Event::Scope(scope::Event::CaseOpened(body)) = &envelope.event {
                known.0.insert(case, (body.country.to_string(), body.office.to_string(), Vec::new()));
            }
            if let Event::Scope(scope::Event::RecipientLinked(body)) = &envelope.event {
                known.0.get_mut(&case).unwrap().2.push(body.recipient.clone());
            }
        }
        known
    }

    fn of(&self, change: &AlertChange) -> Option<&(String, String, Vec<RecipientId>)> {
        change.alert.case_id.and_then(|case| self.0.get(&case))
    }
}

#[test]
fn each_field_of_the_filter_takes_the_same_steps_from_before_and_live_and_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), fixtures::Ledger::founded().unwrap().log().to_vec());
    let world = World::new(&moment(0));
    let casebook = open(folder.path(), world.setting());
    let (first, second) = halves();
    let (mut player, mut given) = (Player::new(), 0);
    let mut play = |steps: &Steps| {
        for (scenario, step) in steps {
            given += 1;
            world.set_now(&moment(given));
            player.step(&casebook, scenario, step);
        }
    };
    play(&first);
    fails_and_works(&casebook, 1, FailureKind::Backup);
    let case = ask(&casebook, "{ case(reference: \"XB-2025-001\") { id } }")["data"]["case"]["id"].take();
    let of_case = case_of(&casebook, &Reference::new("XB-2025-001").unwrap()).unwrap();
    let linked = RecipientId::new("XB-KMP").unwrap();
    let from = Instant::parse(&moment(first.len() / 2)).unwrap();
    let has = |roles: &[Role], wanted: &[Role]| roles.iter().any(|role| wanted.contains(role));

    type Plain<'a> = Box<dyn Fn(&AlertChange, &Known) -> bool + 'a>;
    let fields: Vec<(Value, Plain<'_>)> = vec![
        (json!({ "atLeast": "CRITICAL" }), Box::new(|change, _| change.alert.severity == Severity::Critical)),
        (
            json!({ "countries": ["XB", "XD"] }),
            Box::new(|change, known| known.of(change).is_some_and(|known| known.0 == "XB" || known.0 == "XD")),
        ),
        (
            json!({ "offices": ["XA-CO"] }),
            Box::new(|change, known| known.of(change).is_some_and(|known| known.1 == "XA-CO")),
        ),
        (
            json!({ "countries": ["XA", "XB"], "offices": ["XB-CO", "XC-CO"] }),
            Box::new(|change, known| known.of(change).is_some_and(|known| known.1 == "XB-CO")),
        ),
        (
            json!({ "kinds": ["INDICATOR_BREACHED"] }),
            Box::new(|change, _| [change.alert.kind, change.says].contains(&AlertKind::IndicatorBreached)),
        ),
        (
            json!({ "kinds": ["SUPPORT_RESUMED", "BACKUP_FAILED", "SUPPORT_SUSPENDED"] }),
            Box::new(|change, _| {
                let wanted = [AlertKind::SupportResumed, AlertKind::BackupFailed, AlertKind::SupportSuspended];
                wanted.contains(&change.alert.kind) || wanted.contains(&change.says)
            }),
        ),
        (json!({ "caseId": case }), Box::new(|change, _| change.alert.case_id == Some(of_case))),
        (json!({ "reference": "XB-2025-001" }), Box::new(|change, _| change.alert.case_id == Some(of_case))),
        (
            json!({ "recipient": "XB-KMP" }),
            Box::new(|change, known| known.of(change).is_some_and(|known| known.2.contains(&linked))),
        ),
        (
            json!({ "told": ["CHIEF_OF_MISSION"] }),
            Box::new(|change, _| has(&change.alert.told, &[Role::ChiefOfMission])),
        ),
        (
            json!({ "told": ["RECORDS_OFFICER", "LEGAL_COUNSEL"] }),
            Box::new(|change, _| has(&change.alert.told, &[Role::RecordsOfficer, Role::LegalCounsel])),
        ),
        (json!({ "ofLedger": true }), Box::new(|change, _| change.alert.case_id.is_none())),
        (json!({ "ofLedger": false }), Box::new(|change, _| change.alert.case_id.is_some())),
        (json!({ "states": ["RESOLVED"] }), Box::new(|change, _| change.alert.state == AlertState::Resolved)),
        (json!({ "open": true }), Box::new(|change, _| change.alert.state != AlertState::Resolved)),
        (
            json!({ "deadlines": ["MEASURE", "INTERVENTION_ANSWER", "CONDITION", "PROMISED_ACTION", "PERIODIC_REVIEW"] }),
            Box::new(|change, _| {
                let wanted = [
                    DeadlineKind::Measure,
                    DeadlineKind::InterventionAnswer,
                    DeadlineKind::Condition,
                    DeadlineKind::PromisedAction,
                    DeadlineKind::PeriodicReview,
                ];
                change.alert.deadline.is_some_and(|deadline| wanted.contains(&deadline))
            }),
        ),
        (json!({ "raisedFrom": from }), Box::new(|change, _| change.alert.raised_at >= from)),
    ];

    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let head = casebook.reader().head();
    let mut open = Vec::new();
    for (filter, _) in &fields {
        open.push(runtime.block_on(followed(&casebook, filter)));
    }
    let all = runtime.block_on(followed(&casebook, &json!({})));
    play(&second);
    fails_and_works(&casebook, 2, FailureKind::Backup);
    let known = Known::read(&casebook);
    let every = casebook.views().alert_changes(Position(0), &AlertFilter::default(), 1_000).changes;
    let halves = |some: &dyn Fn(&AlertChange) -> bool| {
        let taken: Vec<_> = every.iter().filter(|change| some(change)).collect();
        let (before, live) = taken.split_at(taken.partition_point(|change| change.position <= head));
        [before, live].map(|half| half.iter().map(|change| spelled(change)).collect::<Vec<_>>())
    };
    let whole = halves(&|_| true);
    let wanted: Vec<_> = fields
        .iter()
        .map(|(filter, plain)| {
            let wanted = halves(&|change| plain(change, &known));
            for (half, of) in wanted.iter().zip(&whole) {
                // All that is raised from now on is raised later than that.
                let is_all = half.len() == of.len() && filter.get("raisedFrom").is_none();
                assert!(!half.is_empty() && !is_all, "{filter}: some, and not all: {} of {}", half.len(), of.len());
            }
            wanted
        })
        .collect();
    for ((filter, _), wanted) in fields.iter().zip(&wanted) {
        let (heard, _) = runtime.block_on(followed(&casebook, filter));
        assert_eq!(heard, wanted.concat(), "{filter}: a subscription that begins later");
    }
    casebook.close();
    runtime.block_on(async {
        for (((filter, _), wanted), (before, live)) in fields.iter().zip(wanted).zip(open) {
            assert_eq!([before, live.await.unwrap()], wanted, "{filter}: a subscription that was there before");
        }
        let (before, live) = all;
        assert_eq!([before, live.await.unwrap()], whole);
    });
}
