//! Who may see what, accounts, tokens, offices, assignments.

use domain::{
    Actor, Envelope, Registry,
    access::{Because, Viewer, seers},
    terms::{Confidentiality, Office, Role, Subject, TokenScope, UserId},
};
use serde_json::{Value, json};

use crate::{acts::*, harness::*, stages::*};

const SECRET: &str = "a3f1b2c4a3f1b2c4a3f1b2c4a3f1b2c4a3f1b2c4a3f1b2c4a3f1b2c4a3f1b2c4";

fn token(id: &str, by: Person, holder: Person, until: &str) -> Act {
    act(
        "IssueAccessToken",
        by,
        json!({"token": id, "user": holder.0, "role": holder.1, "office": "O1", "name": "a laptop", "scopes": ["READ"],
               "secretSha256": SECRET, "until": until}),
    )
}

fn revoke(id: &str, by: Person) -> Act {
    act("RevokeAccessToken", by, json!({"token": id, "reason": "lost"}))
}

const SOON: &str = "2026-02-01T00:00:00Z";

/// S-8
#[test]
fn people_issue_tokens_for_themselves_and_the_records_officer_for_others() {
    let start = given(drafted());
    start.clone().when(token("T1", MANAGER, MANAGER, SOON)).then_accepted();
    start.clone().when(token("T1", MANAGER, CHIEF, SOON)).then_rejected("E-AUTH-04");
    start.clone().when(token("T1", RECORDS, CHIEF, SOON)).then_accepted();
    start.clone().when(token("T1", RECORDS, SYSTEM, SOON)).then_rejected("E-INP-01");
    start.when(token("T1", SYSTEM, SYSTEM, SOON)).then_accepted();
}

#[test]
fn a_token_ends_within_ninety_days_and_has_an_id_of_its_own() {
    let issued = given(drafted()).and([token("T1", MANAGER, MANAGER, SOON)]);
    issued.clone().when(token("T1", MANAGER, MANAGER, SOON)).then_rejected("E-REF-02");
    issued.clone().when(token("T2", MANAGER, MANAGER, "2026-01-01T00:00:00Z")).then_rejected("E-INP-01");
    let now = issued.0.now();
    let latest = now.plus_hours(24 * 90).to_string();
    let later = now.plus_hours(24 * 90 + 1).to_string();
    issued.clone().when(token("T2", MANAGER, MANAGER, &latest)).then_accepted();
    issued.when(token("T2", MANAGER, MANAGER, &later)).then_rejected("E-INP-01");
}

#[test]
fn a_token_is_revoked_once_by_its_holder_or_the_records_officer_and_nobody_else_hears_of_it() {
    let issued = given(drafted()).and([token("T1", MANAGER, MANAGER, SOON)]);
    issued.clone().when(revoke("T1", CHIEF)).then_rejected("E-REF-01");
    issued.clone().when(revoke("T9", CHIEF)).then_rejected("E-REF-01");
    issued.clone().when(revoke("T1", MANAGER)).then_accepted();
    issued.clone().and([revoke("T1", RECORDS)]).when(revoke("T1", MANAGER)).then_rejected("E-REF-02");
    let revoked = issued.and([revoke("T1", RECORDS)]).0;
    assert!(revoked.registry.access().tokens().all(|token| token.revoked_at.is_some()));
}

#[test]
fn closing_an_account_revokes_its_tokens() {
    let open = act("OpenAccount", RECORDS, json!({"user": MANAGER.0, "kind": "LOCAL"}));
    let close = act("CloseAccount", RECORDS, json!({"user": MANAGER.0, "reason": "left"}));
    let opened = given(drafted()).and([open.clone(), token("T1", MANAGER, MANAGER, SOON)]);
    opened.clone().when(open.clone()).then_rejected("E-REF-02");
    given(drafted()).when(close.clone()).then_rejected("E-REF-01");
    let closed = opened.and([close.clone()]);
    assert!(closed.0.registry.access().tokens().all(|token| token.revoked_at.is_some()));
    closed.clone().when(close).then_rejected("E-REF-01");
    closed.when(open).then_accepted();
}

#[test]
fn a_restore_revokes_every_token_for_later_revocations_are_forgotten_with_it() {
    let restored = act("RecordRestore", SYSTEM, json!({"reached": "1", "root": SECRET, "reason": "the disk broke"}));
    let world = given(drafted()).and([token("T1", MANAGER, MANAGER, SOON), restored]).0;
    assert!(world.registry.access().tokens().all(|token| token.revoked_at.is_some()));
}

fn rules(change: impl FnOnce(&mut Value)) -> Act {
    let mut rules = serde_json::to_value(domain::access::AccessRules::first().unwrap()).unwrap();
    change(&mut rules);
    act("PublishAccessRules", HQ, rules)
}

fn row<'a>(rules: &'a mut Value, role: &str) -> &'a mut Value {
    rules["rows"].as_array_mut().unwrap().iter_mut().find(|row| row["role"] == role).unwrap()
}

#[test]
fn an_edition_of_the_rules_leaves_oversight_its_eyes_and_the_door_its_keeper() {
    let start = given(drafted());
    start.clone().when(rules(|_| ())).then_accepted();
    start.clone().when(rules(|rules| rules["edition"] = 2.into())).then_rejected("E-INP-01");
    start.clone().when(rules(|rules| row(rules, "OVERSIGHT")["reach"] = "OFFICE".into())).then_rejected("E-INP-01");
    start.clone().when(rules(|rules| row(rules, "OVERSIGHT")["upTo"] = "OPEN".into())).then_rejected("E-INP-01");
    start.clone().when(rules(|rules| row(rules, "OVERSIGHT")["sees"] = json!(["RISK"]))).then_rejected("E-INP-01");
    start.clone().when(rules(|rules| row(rules, "RECORDS_OFFICER")["sees"] = json!([]))).then_rejected("E-INP-01");
    start.clone().when(rules(|rules| rules["smallestCount"] = 1.into())).then_rejected("E-INP-01");
    let doubled = |rules: &mut Value| {
        let first = rules["rows"][0].clone();
        rules["rows"].as_array_mut().unwrap().push(first);
    };
    start.when(rules(doubled)).then_rejected("E-INP-01");
}

fn assign(user: &str, from: u32, to: Option<u32>) -> Act {
    let to = to.map(after);
    act(
        "AssignRole",
        FOCAL,
        json!({"user": user, "role": "LEGAL_COUNSEL", "from": after(from), "to": to, "reason": "asked"}),
    )
}

#[test]
fn somebody_is_assigned_once_at_a_time_and_never_while_recused() {
    let end = act("EndRoleAssignment", FOCAL, json!({"user": "U9", "role": "LEGAL_COUNSEL", "reason": "done"}));
    let start = given(drafted());
    start.clone().when(end.clone()).then_rejected("E-REF-01");
    let assigned = start.clone().and([assign("U9", 0, None)]);
    assigned.clone().when(assign("U9", 1, None)).then_rejected("E-REF-02");
    assigned.and([end]).when(assign("U9", 1, None)).then_accepted();
    start.clone().when(assign("U9", 2, Some(1))).then_rejected("E-INP-01");
    let recused = act("DeclareConflictOfInterest", CHIEF, json!({"user": "U9", "nature": "kin", "recusal": true}));
    start.and([recused]).when(assign("U9", 0, None)).then_rejected("E-INP-01");
}

fn viewer(registry: &Registry, user: &str, role: Role, office: &str) -> Viewer {
    let (user, office) = (UserId::new(user).unwrap(), Office::new(office).unwrap());
    Viewer::of(registry, &Actor { user, role, office, on_behalf_of: None }, day(START))
}

/// A world with one case in XA of office O1, and people elsewhere.
fn elsewhere(more: Vec<Act>) -> World {
    let grant = |user: &str, role: &str, office: &str| {
        act("GrantRole", RECORDS, json!({"user": user, "role": role, "office": office, "from": "2000-01-01"}))
    };
    let place = |office: &str, body: Value| {
        let mut input = json!({"office": office, "reason": "made up"});
        input.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
        act("PlaceOffice", RECORDS, input)
    };
    let acts = vec![
        grant("there", "PROJECT_MANAGER", "O2"),
        grant("abroad", "CHIEF_OF_MISSION", "O2"),
        grant("region", "REGIONAL_OFFICE", "O3"),
        grant("giver", "DONOR", "O4"),
        grant("ministry", "RECIPIENT_AUTHORITY", "O5"),
        grant("screen", "DASHBOARD", "O1"),
        place("O2", json!({"countries": ["XB"]})),
        place("O3", json!({"countries": ["XA", "XB"]})),
        place("O4", json!({"donors": ["D9"]})),
        place("O5", json!({"authorities": ["Somebody else"]})),
    ];
    given(drafted()).and(acts).and(more).0
}

#[test]
fn a_case_is_seen_from_its_office_its_country_or_by_assignment() {
    let world = elsewhere(Vec::new());
    let sees = |world: &World, user: &str, role, office: &str| {
        viewer(&world.registry, user, role, office).reaches_case(&world.registry, case_id())
    };
    assert!(sees(&world, MANAGER.0, Role::ProjectManager, "O1"));
    assert!(!sees(&world, "there", Role::ProjectManager, "O2"), "another office");
    assert!(!sees(&world, "abroad", Role::ChiefOfMission, "O2"), "another country");
    assert!(sees(&world, "region", Role::RegionalOffice, "O3"));
    assert!(!sees(&world, "giver", Role::Donor, "O4"), "another donor");
    assert!(!sees(&world, "ministry", Role::RecipientAuthority, "O5"), "not told of anything");
    assert!(!sees(&world, MANAGER.0, Role::ProjectManager, "O2"), "held for another office");
    assert!(!sees(&world, "nobody", Role::Oversight, "O1"), "not held at all");
    let world = elsewhere(vec![assign("there", 0, None)]);
    assert!(sees(&world, "there", Role::ProjectManager, "O2"), "assigned");
    assert!(!viewer(&world.registry, "abroad", Role::ChiefOfMission, "O2").reaches_case(&world.registry, case_id()));
}

#[test]
fn classes_are_for_whom_the_table_says_and_what_one_recorded_stays_visible() {
    let world = elsewhere(vec![item("S7").by(MANAGER)]);
    let last = world.log.iter().rfind(|event| event.stream.case().is_some()).unwrap();
    let event = &Envelope { confidentiality: Confidentiality::StrictlyConfidential, ..last.clone() };
    let sees =
        |user: &str, role, office: &str| viewer(&world.registry, user, role, office).sees_event(&world.registry, event);
    assert!(sees("region", Role::RegionalOffice, "O3"));
    assert!(sees(MANAGER.0, Role::ProjectManager, "O1"), "wrote it");
    assert!(!sees(JANUS, Role::ProjectManager, "O1"), "did not write it");
    assert!(!sees("screen", Role::Dashboard, "O1"));
    assert!(!sees("there", Role::ProjectManager, "O2"));
}

#[test]
fn who_is_recused_sees_what_is_open() {
    let recused = act("DeclareConflictOfInterest", CHIEF, json!({"user": JANUS, "nature": "kin", "recusal": true}));
    let world = elsewhere(vec![recused]);
    let facts = world.registry.access().facts(case_id()).unwrap();
    let class = |user: &str| viewer(&world.registry, user, Role::LegalCounsel, "O1").class_in(facts);
    assert_eq!(class(JANUS), Confidentiality::Open);
    assert_eq!(class(LEGAL.0), Confidentiality::StrictlyConfidential);
}

#[test]
fn a_token_for_less_sees_less() {
    let world = elsewhere(Vec::new());
    let whole = viewer(&world.registry, MANAGER.0, Role::ProjectManager, "O1");
    assert!(whole.sees(Subject::Risk));
    assert!(whole.clone().within(&[TokenScope::Read]).sees(Subject::Risk));
    let alerts = whole.clone().within(&[TokenScope::Alerts]);
    assert!(alerts.sees(Subject::Alerts) && !alerts.sees(Subject::Risk));
    let verify = whole.within(&[TokenScope::Verify]);
    assert!(verify.sees(Subject::Proofs) && !verify.sees(Subject::Alerts));
}

#[test]
fn small_counts_are_withheld_where_the_table_says_so() {
    let world = elsewhere(Vec::new());
    let screen = viewer(&world.registry, "screen", Role::Dashboard, "O1");
    assert_eq!([0, 1, 4, 5].map(|count| screen.count(count)), [Some(0), None, None, Some(5)]);
    let manager = viewer(&world.registry, MANAGER.0, Role::ProjectManager, "O1");
    assert_eq!(manager.count(1), Some(1));
}

#[test]
fn who_can_see_a_case_is_told_with_the_reason() {
    let world = elsewhere(vec![assign("there", 0, None)]);
    let facts = world.registry.access().facts(case_id()).unwrap();
    let all: Vec<_> = seers(&world.registry, facts, day(START)).collect();
    let of = |user: &str| all.iter().find(|seer| seer.actor.user.as_str() == user);
    assert_eq!(of("there").map(|seer| seer.because), Some(Because::Assignment));
    assert_eq!(of("region").map(|seer| seer.because), Some(Because::Role));
    assert!(of("abroad").is_none() && of("giver").is_none());
    assert_eq!(of(OVERSIGHT.0).unwrap().sees.len(), Subject::ALL.len());
}
