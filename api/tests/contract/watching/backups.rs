//! That nobody makes a backup is told by the store itself.

use api::{casebook::Casebook, watch::Watch};
use domain::Position;
use serde_json::{Value, json};

use super::portfolio::runtime;
use crate::harness::{World, open, scenarios, write};

/// What is on record of failures: which of their kinds, and whether it is the end of one.
fn told(casebook: &Casebook) -> Vec<Value> {
    let log = casebook.reader().after(Position(0), 10_000).unwrap();
    let failures = log.iter().filter(|event| event.event.kind().name.starts_with("Failure"));
    let of = |event: &std::sync::Arc<domain::Envelope>| {
        let body = event.event.serialize_body(serde_json::value::Serializer).unwrap();
        json!([event.event.kind().name, body["kind"], body["subject"]])
    };
    failures.map(of).collect()
}

#[test]
fn that_no_backup_is_made_is_an_alert_until_one_is() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), scenarios());
    let turn = |casebook: &std::sync::Arc<Casebook>| {
        runtime().block_on(Watch::new(std::sync::Arc::clone(casebook)).turn()).unwrap();
    };
    let opened = |at: &str| open(folder.path(), World::new(at).setting());
    let casebook = opened("2027-12-01T00:00:00Z");
    turn(&casebook);
    assert_eq!(told(&casebook), Vec::<Value>::new(), "nobody said that one is waited for");
    casebook.expect_backups(7);
    turn(&casebook);
    assert_eq!(told(&casebook), Vec::<Value>::new(), "it is waited for from now on");
    casebook.close();
    drop(casebook);
    let casebook = opened("2027-12-09T00:00:00Z");
    casebook.expect_backups(7);
    turn(&casebook);
    turn(&casebook);
    let failed = json!(["FailureRecorded", "BACKUP", "no backup is made"]);
    assert_eq!(told(&casebook), std::slice::from_ref(&failed), "once as long as it lasts");
    assert_eq!(casebook.views().registry().ledger().alerts.open.len(), 1);
    casebook.note_backup();
    turn(&casebook);
    let ended = json!(["FailureEnded", "BACKUP", "no backup is made"]);
    assert_eq!(told(&casebook), [failed, ended]);
    assert!(casebook.views().registry().ledger().alerts.open.is_empty());
    casebook.close();
}
