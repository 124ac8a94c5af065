//! What the ledger records about itself: keys, restores, erased persons.

use serde_json::json;

use crate::harness::*;

const NONE: Vec<Act> = Vec::new();
const RECORDS2: Person = Person(JANUS, RECORDS.1);

fn key(name: &str, replaces: Option<&str>) -> Act {
    act("IntroduceSigningKey", SYSTEM, json!({"key": name, "replaces": replaces, "reason": "Rotated."}))
}

fn erase(person: &str) -> Act {
    act("ErasePerson", RECORDS, json!({"person": person, "legalBasis": "Asked for.", "requestedOn": "2026-01-01"}))
}

#[test]
fn a_key_follows_the_one_in_force_and_none_comes_back() {
    given([key("a+1", None)]).when(key("b+2", Some("a+1"))).then_kinds(["SigningKeyIntroduced"]);
    given([key("a+1", None), key("b+2", Some("a+1"))]).when(key("a+1", Some("b+2"))).then_rejected("E-KEY-01");
    given([key("a+1", None)]).when(key("b+2", None)).then_rejected("E-KEY-02");
    given([key("a+1", None), key("b+2", Some("a+1"))]).when(key("c+3", Some("a+1"))).then_rejected("E-KEY-02");
    given(NONE).when(key("b+2", Some("a+1"))).then_rejected("E-KEY-02");
}

#[test]
fn keys_and_restores_are_recorded_by_the_program_and_not_by_people() {
    given(NONE).when(key("a+1", None).by(RECORDS)).then_rejected("E-AUTH-01");
    let restore = |reached: &str| {
        act("RecordRestore", SYSTEM, json!({"reached": reached, "root": sha("root"), "reason": "The disk broke."}))
    };
    given(NONE).when(restore("1").by(RECORDS)).then_rejected("E-AUTH-01");
    given(NONE).when(restore("1")).then_kinds(["LedgerRestored"]);
    given(NONE).when(restore("100000")).then_rejected("E-INP-01");
}

/// S-10
#[test]
fn a_person_is_erased_once_and_by_somebody_else() {
    given(NONE).when(erase("U-9")).then_kinds(["PersonErased"]);
    given([erase("U-9")]).when(erase("U-9").by(RECORDS2)).then_rejected("E-ERA-01");
    given(NONE).when(erase(RECORDS.0)).then_rejected("E-AUTH-04");
    given(NONE).when(erase(RECORDS.0).by(RECORDS2)).then_accepted();
    given(NONE).when(erase("U-9").by(FOCAL)).then_rejected("E-AUTH-01");
    given(NONE).when(erase("U-9").with("requestedOn", "2027-01-01")).then_rejected("E-TIME-01");
}

#[test]
fn the_reference_of_an_erased_person_gets_no_role_again() {
    let grant = |user: &str| {
        act("GrantRole", RECORDS, json!({"user": user, "role": "PROJECT_MANAGER", "office": "O1", "from": START}))
    };
    given([erase("U-9")]).when(grant("U-9")).then_rejected("E-ERA-01");
    given([erase("U-9")]).when(grant("U-10")).then_accepted();
}
