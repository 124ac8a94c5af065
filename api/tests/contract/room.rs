//! A disk that is nearly full: refused early, nothing half done, and writing goes on when there is room again.

use api::desk::Refusal;
use serde_json::json;

use crate::harness::{World, ask, ask_as, code, grant, open, operator};

#[test]
fn a_nearly_full_disk_refuses_writes_only_and_they_go_on_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new("2026-03-01T00:00:00Z");
    let casebook = open(folder.path(), world.setting());
    let first = grant(&casebook, &operator(), 1).unwrap();
    casebook.close();
    drop(casebook);

    world.set_free(400);
    let casebook = open(folder.path(), world.setting());
    let head = casebook.reader().head();
    for number in 2..5 {
        let Err(Refusal::NoRoom(no_room)) = grant(&casebook, &operator(), number) else { panic!("it was not refused") };
        assert_eq!((no_room.free, no_room.reserve), (400, 1_000));
    }
    assert_eq!(casebook.reader().head(), head, "nothing was recorded");
    let again = grant(&casebook, &operator(), 1).unwrap();
    assert!(again.replayed && again.envelopes == first.envelopes, "what was recorded is still answered");
    let document = "mutation { grantRole(input: { commandId: \"over-graphql\", user: \"U-77777\", role: AUDITOR, office: \"local\", from: \"2024-01-01\" }) { userErrors { code } } }";
    let refused = ask_as(&casebook, &operator(), document);
    assert_eq!(code(&refused), "DISK_NEARLY_FULL", "{refused}");
    assert!(refused["errors"][0]["message"].as_str().unwrap().contains("Free 1 MiB"), "{refused}");
    let dry = ask_as(&casebook, &operator(), &document.replace("from:", "dryRun: true, from:"));
    assert_eq!(dry["data"]["grantRole"]["userErrors"], json!([]), "{dry}");
    let ledger = ask(&casebook, "{ ledger { head stopped } }");
    assert_eq!(ledger["data"]["ledger"], json!({ "head": head.to_string(), "stopped": null }), "reading goes on");

    world.set_free(1_000);
    let position = grant(&casebook, &operator(), 2).unwrap().position;
    assert_eq!(position.0, head.0 + 1);
    casebook.close();
}

#[test]
fn a_store_is_not_founded_on_a_nearly_full_disk() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new("2026-03-01T00:00:00Z");
    world.set_free(999);
    let error = api::casebook::Casebook::open_in(folder.path(), world.setting(), &mut || ()).unwrap_err();
    assert!(error.to_string().contains("nearly full"), "{error}");
}
