//! Who reaches a case, and who reads its evidence, after what was said of it is corrected or annulled.

use domain::{
    Actor, Envelope, Registry,
    access::{CaseFacts, Viewer},
    terms::{Confidentiality, DeadlineKind, EvidenceId, Office, Role, Subject, UserId},
};
use serde_json::{Value, json};

use crate::{acts::*, harness::*, stages::*};

const OPEN: Confidentiality = Confidentiality::Open;
const RESTRICTED: Confidentiality = Confidentiality::Restricted;
const STRICT: Confidentiality = Confidentiality::StrictlyConfidential;

fn corrected(kind: &str, field: &str, value: Value) -> [Act; 2] {
    [correct(kind, field, &value.to_string()), approve_correction()]
}

fn annulled(kind: &str) -> [Act; 2] {
    [annul(kind), approve_annulment()]
}

fn grant(user: &str, role: &str, office: &str) -> Act {
    act("GrantRole", RECORDS, json!({"user": user, "role": role, "office": office, "from": "2000-01-01"}))
}

/// The standard case, and people of other offices: a manager, a chief in XB, a donor and a ministry.
fn elsewhere() -> Given {
    let place = |office: &str, field: &str, value: &str| {
        act("PlaceOffice", RECORDS, json!({"office": office, "reason": "made up"}).clone()).with(field, json!([value]))
    };
    given(drafted()).and([
        grant("there", "PROJECT_MANAGER", "O2"),
        grant("abroad", "CHIEF_OF_MISSION", "O3"),
        grant("giver", "DONOR", "O4"),
        grant("ministry", "RECIPIENT_AUTHORITY", "O5"),
        place("O3", "countries", "XB"),
        place("O4", "donors", "D9"),
        place("O5", "authorities", "Ministry"),
    ])
}

fn viewer(given: &Given, user: &str, role: Role, office: &str) -> Viewer {
    let (user, office) = (UserId::new(user).unwrap(), Office::new(office).unwrap());
    Viewer::of(&given.0.registry, &Actor { user, role, office, on_behalf_of: None }, day(START))
}

fn reaches(given: &Given, user: &str, role: Role, office: &str) -> bool {
    viewer(given, user, role, office).reaches_case(&given.0.registry, case_id())
}

fn is_there(given: &Given) -> bool {
    reaches(given, "there", Role::ProjectManager, "O2")
}

fn assign(to: Option<u32>) -> Act {
    let body = json!({"user": "there", "role": "LEGAL_COUNSEL", "from": START, "to": to.map(after), "reason": "asked"});
    act("AssignRole", FOCAL, body)
}

#[test]
fn an_assignment_that_is_annulled_gives_no_sight() {
    let assigned = elsewhere().and(assign(None));
    assert!(is_there(&assigned));
    assert!(!is_there(&assigned.clone().and(annulled("RoleAssigned"))));
    assert!(!is_there(&assigned.clone().and(corrected("RoleAssigned", "user", json!("U9")))));
    assert!(!is_there(&assigned.and(corrected("RoleAssigned", "from", json!(after(1))))));
    let other = elsewhere().and(assign(None).with("user", "U9"));
    assert!(is_there(&other.and(corrected("RoleAssigned", "user", json!("there")))));
}

#[test]
fn an_end_that_is_annulled_locks_nobody_out() {
    let end = act("EndRoleAssignment", FOCAL, json!({"user": "there", "role": "LEGAL_COUNSEL", "reason": "done"}));
    let ended = elsewhere().and([assign(None), end]);
    assert!(!is_there(&ended));
    assert!(is_there(&ended.clone().and(annulled("RoleAssignmentEnded"))));
    assert!(is_there(&ended.and(corrected("RoleAssignmentEnded", "user", json!("U9")))));
}

#[test]
fn a_case_is_seen_from_where_its_opening_says_after_a_correction() {
    let moved = |field: &str, value: Value| elsewhere().and(corrected("CaseOpened", field, value));
    assert!(reaches(&elsewhere(), MANAGER.0, Role::ProjectManager, "O1") && !is_there(&elsewhere()));
    let office = moved("office", json!("O2"));
    assert!(is_there(&office) && !reaches(&office, MANAGER.0, Role::ProjectManager, "O1"));
    let abroad = |given: &Given| reaches(given, "abroad", Role::ChiefOfMission, "O3");
    assert!(!abroad(&elsewhere()) && abroad(&moved("country", json!("XB"))));
    let giver = |given: &Given| reaches(given, "giver", Role::Donor, "O4");
    let given_by = moved("donors", json!(["D9"]));
    assert!(!giver(&elsewhere()) && giver(&given_by));
    assert!(!giver(&given_by.and(corrected("CaseOpened", "donors.0", json!("D8")))));
    let owner = moved("caseOwner", json!("there"));
    assert!(is_there(&owner));
    let facts = owner.0.registry.access().facts(case_id()).unwrap();
    assert!(!facts.is_assigned(&UserId::new(OWNER.0).unwrap(), day(START)), "the owner of before");
}

#[test]
fn a_letter_that_is_annulled_or_went_elsewhere_shows_the_case_to_nobody() {
    let ministry = |given: &Given| reaches(given, "ministry", Role::RecipientAuthority, "O5");
    let told = elsewhere().and(notify("N1").with("authority", "Ministry"));
    assert!(ministry(&told));
    assert!(!ministry(&told.clone().and(annulled("AuthoritiesNotified"))));
    assert!(!ministry(&told.clone().and(corrected("AuthoritiesNotified", "authority", json!("Another")))));
    // A second letter to the same is one still.
    let twice = told.and(notify("N2").with("authority", "Ministry"));
    assert!(ministry(&twice.and(annulled("AuthoritiesNotified"))));
}

#[test]
fn a_recusal_that_is_annulled_closes_no_eyes() {
    let declared = |recusal: bool| {
        let body = json!({"user": LEGAL.0, "nature": "kin", "recusal": recusal});
        elsewhere().and(act("DeclareConflictOfInterest", CHIEF, body))
    };
    let class = |given: &Given| {
        let facts = given.0.registry.access().facts(case_id()).unwrap();
        viewer(given, LEGAL.0, Role::LegalCounsel, "O1").class_in(facts)
    };
    assert_eq!((class(&declared(true)), class(&declared(false))), (OPEN, STRICT));
    assert_eq!(class(&declared(true).and(annulled("ConflictOfInterestDeclared"))), STRICT);
    assert_eq!(class(&declared(true).and(corrected("ConflictOfInterestDeclared", "recusal", json!(false)))), STRICT);
    assert_eq!(class(&declared(false).and(corrected("ConflictOfInterestDeclared", "recusal", json!(true)))), OPEN);
}

/// The same log, every event of it open but those whose kind is named.
fn opened(given: &Given, strict: &[&str]) -> (Registry, Vec<Envelope>) {
    let (mut registry, mut log) = (Registry::default(), Vec::new());
    for event in &given.0.log {
        let class = if strict.contains(&event.event.kind().name) { STRICT } else { OPEN };
        let event = Envelope { confidentiality: class, ..event.clone() };
        registry.evolve(&event);
        log.push(event);
    }
    (registry, log)
}

fn facts(registry: &Registry) -> &CaseFacts {
    registry.access().facts(case_id()).unwrap()
}

fn change(class: &str) -> Act {
    act("ChangeEvidenceAccess", FOCAL, json!({"evidence": "E1", "confidentiality": class, "reason": "r"}))
}

#[test]
fn who_reads_evidence_follows_the_changes_of_access_that_count() {
    let class = |given: &Given| {
        let (registry, _) = opened(given, &[]);
        let of_facts = facts(&registry).class_of_evidence(&EvidenceId::new("E1").unwrap());
        let attached = given.0.case.evidence.attached.iter().find(|known| known.evidence.as_str() == "E1").unwrap();
        assert_eq!(of_facts, attached.confidentiality, "as the case says");
        of_facts
    };
    let strict = given(drafted()).and(change("STRICTLY_CONFIDENTIAL"));
    let mistaken = strict.clone().and(change("OPEN"));
    assert_eq!((class(&strict), class(&mistaken)), (STRICT, OPEN));
    assert_eq!(class(&mistaken.clone().and(annulled("EvidenceAccessChanged"))), STRICT);
    let restricted = mistaken.clone().and(corrected("EvidenceAccessChanged", "confidentiality", json!("RESTRICTED")));
    assert_eq!(class(&restricted), RESTRICTED);
    assert_eq!(class(&restricted.and(annulled("EvidenceAccessChanged"))), STRICT);
    // The last change counts, also where an earlier one is annulled; with none, what was attached.
    assert_eq!(class(&strict.and(annulled("EvidenceAccessChanged"))), RESTRICTED);
    let other = mistaken.and(evidence("E2")).and(corrected("EvidenceAccessChanged", "evidence", json!("E2")));
    assert_eq!(class(&other), STRICT);
}

#[test]
fn that_evidence_is_in_confidence_again_is_known_of_the_subject() {
    let start = given(drafted()).and(change("OPEN"));
    let again =
        start.clone().and(corrected("EvidenceAccessChanged", "confidentiality", json!("STRICTLY_CONFIDENTIAL")));
    let highest = |given: &Given| facts(&opened(given, &[]).0).highest();
    assert_eq!((highest(&start), highest(&again)), (RESTRICTED, STRICT));
}

#[test]
fn a_correction_of_something_strict_leaves_its_trace_where_corrections_are_read() {
    let given = given(drafted()).and(correct("SupportItemAdded", "description", "\"x\"")).and(approve_correction());
    let speaking: Vec<_> = given.0.log[given.0.log.len() - 2..].iter().map(|event| event.position).collect();
    let (registry, log) = opened(&given, &["SupportItemAdded"]);
    assert_eq!(log.last().map(|event| event.confidentiality), Some(OPEN));
    let traces = |registry: &Registry, subject| facts(registry).strictly_confidential(subject).collect::<Vec<_>>();
    assert_eq!(traces(&registry, Subject::Corrections), speaking);
    assert!(!traces(&registry, Subject::Scope).contains(&speaking[0]));
    assert!(traces(&opened(&given, &[]).0, Subject::Corrections).is_empty());
    // The day of a review comes from corrections too: that it passed is as strict as they are.
    let passed = |registry: &Registry, kind: DeadlineKind| registry.class_of_deadline(case_id(), kind, "C-1");
    assert_eq!(passed(&registry, DeadlineKind::PeriodicReview), STRICT);
    assert_eq!(passed(&registry, DeadlineKind::Measure), OPEN);
    assert_eq!(passed(&opened(&given, &[]).0, DeadlineKind::PeriodicReview), OPEN);
}

/// A view for those who read less is made for many refusals: it copies only what differs.
#[test]
fn the_registry_of_who_reads_less_shares_what_is_the_same() {
    let (registry, _) = opened(&given(drafted()).and(register("R3")), &["RecipientScreened"]);
    let seen = registry.seen(OPEN).unwrap();
    let of = |registry: &Registry, id: &str| {
        std::ptr::from_ref(registry.recipient(&domain::terms::RecipientId::new(id).unwrap()).unwrap())
    };
    assert_eq!(of(&seen, "R3"), of(&registry, "R3"), "known whole to both");
    assert_ne!(of(&seen, "R1"), of(&registry, "R1"), "one screening less");
    assert!(std::ptr::eq(facts(&seen), facts(&registry)));
}

/// What somebody does about an alert of something strict is read with the alerts: it is no correction, and makes no reading of
/// an indicator strict.
#[test]
fn a_step_of_an_alert_is_as_strict_as_the_alert_and_nothing_else_is() {
    let given = given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true)]);
    let alert = given.0.case.alerts.open.iter().find(|known| known.cause.subject.as_str() == "N1").unwrap().alert;
    let given = given.and(act("AcknowledgeAlert", FOCAL, json!({"alert": alert})));
    let step = given.0.log.last().unwrap().position;
    let (registry, _) = opened(&given, &["IncidentAssessed"]);
    let strict = |subject| facts(&registry).strictly_confidential(subject).collect::<Vec<_>>();
    assert_eq!(strict(Subject::Alerts), [step]);
    assert!(strict(Subject::Corrections).is_empty() && strict(Subject::Monitoring).is_empty());
    let class = |kind| registry.class_of_deadline(case_id(), kind, "I1");
    assert_eq!((class(DeadlineKind::PeriodicReview), class(DeadlineKind::IndicatorReading)), (OPEN, OPEN));
    let viewer = {
        let (user, office) = (UserId::new("manager").unwrap(), Office::new("O1").unwrap());
        Viewer::of(&registry, &Actor { user, role: Role::ProjectManager, office, on_behalf_of: None }, day(START))
    };
    let seen = viewer.of_case(facts(&registry)).unwrap();
    assert!(seen.sees_whole(Subject::Monitoring) && !seen.sees_whole(Subject::Incidents));
}
