//! What waits while a flush is under way is decided in order, each on what the ones before it come to, and goes to the disk
//! with one flush.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use api::{desk::Refusal, submission};
use domain::{Revision, terms::Role};
use futures_util::future::join_all;
use serde_json::{Value, json};
use storage::Step;

use crate::harness::{World, give, open, operator, person};

#[test]
fn commands_on_one_case_that_wait_together_see_each_other_and_share_a_flush() {
    let folder = tempfile::tempdir().unwrap();
    let mut setting = World::new("2026-03-01T00:00:00Z").setting();
    let (gate, flushes) = (Arc::new(Mutex::new(())), Arc::new(AtomicUsize::new(0)));
    let (asked, counted) = (Arc::clone(&gate), Arc::clone(&flushes));
    setting.storage.fault = Some(Arc::new(move |step| {
        if step == Step::Sync {
            counted.fetch_add(1, Ordering::Relaxed);
            drop(asked.lock().unwrap_or_else(PoisonError::into_inner));
        }
        Ok(())
    }));
    let casebook = open(folder.path(), setting);
    let role = json!({ "commandId": "grants-manager", "user": "U-1", "role": "PROJECT_MANAGER", "office": "local", "from": "2024-01-01" });
    give(&casebook, &operator(), "GrantRole", role).unwrap();
    let manager = person("U-1", Role::ProjectManager, "local");
    let opened = give(
        &casebook,
        &manager,
        "OpenCase",
        json!({
            "commandId": "opens-a-case", "reference": "XZ-2026-001", "title": "T", "country": "XZ", "office": "local",
            "project": "P-1", "caseOwner": "U-1", "plannedStart": "2026-01-01", "plannedEnd": "2027-12-31",
            "budget": {"amountMinor": "100", "currency": "EUR"}, "origin": "IOM_DESIGN", "demonstration": true,
        }),
    );
    let case = opened.unwrap().envelopes[0].stream.case().unwrap();
    let add = |item: &str| json!({ "item": item, "supportKind": "LOGISTICAL", "description": "Radios", "lethalOrDualUse": "NO", "purpose": "OTHER" });
    let revise = |item: &str, text: &str| json!({ "item": item, "description": text, "lethalOrDualUse": "NO", "purpose": "OTHER", "reason": "More precise" });
    let commands = [
        ("AddSupportItem", add("S1")),
        ("ReviseSupportItem", revise("S1", "Radios, ten")),
        ("ReviseSupportItem", revise("S2", "Not there yet")),
        ("AddSupportItem", add("S2")),
        ("AddSupportItem", add("S1")),
        ("ReviseSupportItem", revise("S2", "There now")),
    ];
    let submissions = commands.into_iter().zip(0..).map(|((name, mut input), number): ((_, Value), u32)| {
        input["commandId"] = format!("together-{number}").into();
        input["caseId"] = "case".into();
        submission::read(name, input, &manager, &|_| Some(case)).unwrap()
    });
    // The first is on its way to the disk and held there while the others come to wait.
    let first = submission::read("AddSupportItem", with_name(add("S0")), &manager, &|_| Some(case)).unwrap();
    let before = flushes.load(Ordering::Relaxed);
    let held = gate.lock().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let writing = {
        let casebook = Arc::clone(&casebook);
        runtime.spawn(async move { casebook.submit(first).await })
    };
    let waiting: Vec<_> = submissions.collect();
    let answers = runtime.block_on(async {
        while flushes.load(Ordering::Relaxed) == before {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
        let mut waiting = std::pin::pin!(join_all(waiting.into_iter().map(|submission| casebook.submit(submission))));
        assert!(futures_util::poll!(waiting.as_mut()).is_pending());
        drop(held);
        writing.await.unwrap().unwrap();
        waiting.await
    });
    let told: Vec<Result<Revision, &str>> = answers
        .iter()
        .map(|answer| match answer {
            Ok(outcome) => Ok(outcome.revision),
            Err(Refusal::Rejected(rejection)) => Err(rejection.code()),
            Err(other) => panic!("{other}"),
        })
        .collect();
    let not_there = told[2].unwrap_err();
    let there_already = told[4].unwrap_err();
    assert_eq!(
        told,
        [Ok(Revision(3)), Ok(Revision(4)), Err(not_there), Ok(Revision(5)), Err(there_already), Ok(Revision(6))]
    );
    assert_eq!(flushes.load(Ordering::Relaxed) - before, 2, "one flush for the first, one for all that waited");
    let views = casebook.views();
    let items: Vec<String> =
        views.case(case).unwrap().scope.items.iter().map(|item| item.description.to_string()).collect();
    assert_eq!(items, ["Radios", "Radios, ten", "There now"]);
    drop(views);
    casebook.close();
}

/// The first command, with its name.
fn with_name(mut input: Value) -> Value {
    input["commandId"] = "is-held-at-the-disk".into();
    input["caseId"] = "case".into();
    input
}
