//! What fails of the ledger itself, from what really fails to the alert that somebody reads.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use api::{casebook::Casebook, watch::Watch};
use projections::Projection;
use serde_json::{Value, json};

use super::portfolio::runtime;
use crate::harness::{World, ask, grant, open, records, scenarios, write};

const PATIENCE: Duration = Duration::from_secs(60);

fn turn(casebook: &Arc<Casebook>) {
    runtime().block_on(Watch::new(Arc::clone(casebook)).turn()).unwrap();
}

/// The alerts of the ledger itself: what they say, of what, how they stand, and what they said last.
fn said(casebook: &Arc<Casebook>) -> Vec<Value> {
    let answer = ask(
        casebook,
        "{ alerts(first: 100, filter: { ofLedger: true }) { nodes { kind subject state event { kind } history { says } } } }",
    );
    assert!(answer.get("errors").is_none(), "{answer}");
    let nodes = answer["data"]["alerts"]["nodes"].as_array().unwrap().iter();
    let mut said: Vec<_> = nodes
        .map(|alert| {
            assert_eq!(alert["event"]["kind"], "FailureRecorded", "{alert}");
            let last = alert["history"].as_array().unwrap().last().unwrap();
            json!([alert["kind"], alert["subject"], alert["state"], last["says"]])
        })
        .collect();
    said.sort_by_key(Value::to_string);
    said
}

#[test]
fn a_projection_the_stored_log_and_a_backup_that_fail_are_alerts_of_their_kinds_until_they_work_again() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let casebook = open(folder.path(), World::new("2027-12-01T00:00:00Z").setting());
    casebook.expect_backups(7);
    turn(&casebook);
    assert_eq!(said(&casebook), Vec::<Value>::new());
    let head = casebook.reader().head();
    casebook.close();
    drop(casebook);

    // A pass before this start found damage; no backup was made for eight days; and the index of the trail breaks off.
    let flaw = r#"{"started":"2026-01-01T00:00:00.000Z","finished":"2026-01-02T00:00:00.000Z","end":"7","flaw":["3","5","records were changed"]}"#;
    std::fs::write(folder.path().join("scrub.last"), storage::seal_line(flaw)).unwrap();
    let mut setting = World::new("2027-12-09T00:00:00Z").setting();
    setting.fold_fault = Some(Arc::new(move |projection, position| {
        let fails = projection == Projection::Trail && position > head;
        if fails { Err("made to fail".into()) } else { Ok(()) }
    }));
    let casebook = open(folder.path(), setting);
    casebook.expect_backups(7);
    // So slow that its first pass does not end here.
    casebook.scrub(1);
    grant(&casebook, &records(), 1).unwrap();
    turn(&casebook);
    let failing = [
        ["BACKUP_FAILED", "no backup is made"],
        ["PROJECTION_FAILED", Projection::Trail.name()],
        ["SCRUB_FAILED", "the stored log"],
    ];
    assert_eq!(said(&casebook), failing.map(|[kind, subject]| json!([kind, subject, "RAISED", kind])));
    turn(&casebook);
    assert_eq!(said(&casebook).len(), 3, "once as long as it lasts");
    casebook.close();
    drop(casebook);

    // Nothing breaks after the next start, a pass finds nothing, and a backup is made.
    let casebook = open(folder.path(), World::new("2027-12-09T01:00:00Z").setting());
    casebook.expect_backups(7);
    casebook.note_backup();
    casebook.scrub(100_000);
    let works = failing.map(|[kind, subject]| json!([kind, subject, "RESOLVED", "FAILURE_ENDED"]));
    let begun = Instant::now();
    loop {
        turn(&casebook);
        let now = said(&casebook);
        if now == works {
            break;
        }
        assert!(begun.elapsed() < PATIENCE, "{now:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
    casebook.close();
}
