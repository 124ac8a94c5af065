//! Who loses what they were allowed while they follow: what comes after it over the open subscription is what a new one would
//! show, to the byte; also of events that had been read ahead.

use std::{pin::Pin, sync::Arc};

use api::{caller::Caller, casebook::Casebook, graphql};
use async_graphql::{Executor, Request, Response};
use domain::{
    Actor,
    access::AccessRow,
    terms::{CaseId, Reference, Role, Subject},
};
use futures_util::{Stream, StreamExt};
use serde_json::{Value, json};

use crate::harness::{World, give, open, person, records, scenarios, system, write};

/// A case that is open, with alerts, and with events that are not for everybody.
const CASE: &str = "XE-2026-001";

const EVENTS: &str =
    "subscription { events(after: \"AFTER\") { kind position event { kind payloadJson case { id } } } }";
const ALERTS: &str = "subscription { alerts(after: \"AFTER\") { kind position alert { kind subject case { id } event { payloadJson } } } }";

/// Takes something away from the follower.
type Lose = fn(&Casebook, CaseId);

type Notices = Pin<Box<dyn Stream<Item = Response> + Send>>;

fn follow(casebook: &Arc<Casebook>, document: &str, after: &str) -> Notices {
    let request = Request::new(document.replace("AFTER", after)).data(Caller::from(follower()));
    graphql::schema(Arc::clone(casebook)).execute_stream(request, None)
}

async fn next(notices: &mut Notices) -> Value {
    let notice = serde_json::to_value(notices.next().await.expect("it goes on")).unwrap();
    assert!(notice.get("errors").is_none(), "{notice}");
    let data = notice["data"].as_object().unwrap();
    data.values().next().unwrap().clone()
}

/// Everything up to the end of the log.
async fn rest(notices: &mut Notices) -> Vec<Value> {
    let mut found = Vec::new();
    loop {
        let notice = next(notices).await;
        if notice["kind"] == "CAUGHT_UP" {
            return found;
        }
        found.push(notice);
    }
}

/// Manages projects of another office, and is assigned to the case.
fn follower() -> Actor {
    person("U-3", Role::ProjectManager, "other")
}

fn manager() -> Actor {
    let known = fixtures::prelude().unwrap().people["pm-xe"].clone();
    Actor { user: known.user, role: known.role, office: known.office, on_behalf_of: None }
}

fn ends_assignment(casebook: &Casebook, case: CaseId) {
    let input = json!({ "commandId": "ends-the-assignment", "caseId": case.to_string(), "user": "U-3", "role": "PROJECT_MANAGER", "reason": "x" });
    give(casebook, &manager(), "EndRoleAssignment", input).unwrap();
}

fn recuses(casebook: &Casebook, case: CaseId) {
    let input =
        json!({ "commandId": "steps-back", "caseId": case.to_string(), "user": "U-3", "nature": "x", "recusal": true });
    give(casebook, &follower(), "DeclareConflictOfInterest", input).unwrap();
}

fn changes_rules(casebook: &Casebook, _: CaseId) {
    let (edition, rows, smallest) = {
        let views = casebook.views();
        let table = views.registry().access().table();
        let rows: Vec<AccessRow> = table
            .rows()
            .map(|(role, row)| AccessRow {
                role,
                reach: row.reach,
                up_to: row.up_to,
                sees: if role == Role::ProjectManager { vec![Subject::CaseSummary] } else { row.subjects().collect() },
                without_small_counts: row.without_small_counts,
                introspects: row.introspects,
            })
            .collect();
        (table.edition.0 + 1, rows, table.smallest_count)
    };
    let input = json!({ "commandId": "changes-the-rules", "edition": edition, "note": "x", "rows": rows, "smallestCount": smallest });
    give(casebook, &system(), "PublishAccessRules", input).unwrap();
}

#[test]
fn a_lost_assignment_a_recusal_and_changed_rules_count_at_once_on_open_subscriptions() {
    let losses: [(&str, Lose); 3] = [("assignment", ends_assignment), ("recusal", recuses), ("rules", changes_rules)];
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for (what, lose) in losses {
        for (root, document) in [("events", EVENTS), ("alerts", ALERTS)] {
            let folder = tempfile::tempdir().unwrap();
            write(folder.path(), scenarios());
            let casebook = open(folder.path(), World::new("2026-11-02T08:00:00Z").setting());
            let case = {
                let views = casebook.views();
                views.registry().case_by_reference(&Reference::new(CASE).unwrap()).unwrap()
            };
            let grant = json!({ "commandId": "admits-elsewhere", "user": "U-3", "role": "PROJECT_MANAGER", "office": "other", "from": "2024-01-01" });
            give(&casebook, &records(), "GrantRole", grant).unwrap();
            let assign = json!({ "commandId": "assigns-somebody", "caseId": case.to_string(), "user": "U-3", "role": "PROJECT_MANAGER", "from": "2026-11-02", "reason": "x" });
            give(&casebook, &manager(), "AssignRole", assign).unwrap();
            runtime.block_on(async {
                let mut open = follow(&casebook, document, "0");
                let position = loop {
                    let notice = next(&mut open).await;
                    assert_eq!(notice["kind"], "EVENT", "{root}: something of the case is seen");
                    if notice["alert"].is_object() || notice["event"]["case"].is_object() {
                        break notice["position"].as_str().unwrap().to_owned();
                    }
                };
                let before = rest(&mut follow(&casebook, document, &position)).await;
                tokio::task::block_in_place(|| lose(&casebook, case));
                let after = rest(&mut open).await;
                assert_eq!(after, rest(&mut follow(&casebook, document, &position)).await, "{what}, {root}");
                // A person who stepped back goes on hearing that there are alerts, and reads of them what is open.
                if (what, root) != ("recusal", "alerts") {
                    assert!(before.iter().any(|notice| !after.contains(notice)), "{what}, {root}: something is lost");
                }
            });
            casebook.close();
        }
    }
}
