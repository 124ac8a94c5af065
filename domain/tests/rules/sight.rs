//! How confidential what of a case is today, and so what somebody sees of it; who could do what on a day.

use domain::{
    Actor, Case, Envelope, Registry,
    access::{CaseFacts, CaseSight, OF_CASES, Seen, Viewer, Withheld, subject_of},
    authority,
    terms::{Confidentiality, EvidenceId, Office, Role, Subject, UserId},
};
use serde_json::json;

use crate::{acts::*, harness::*, stages::*};

const OPEN: Confidentiality = Confidentiality::Open;
const RESTRICTED: Confidentiality = Confidentiality::Restricted;
const STRICT: Confidentiality = Confidentiality::StrictlyConfidential;

/// The same log, every event in the class that `class` gives its kind.
fn classed(world: &World, class: impl Fn(&str) -> Confidentiality) -> (Registry, Vec<Envelope>) {
    let (mut registry, mut log) = (Registry::default(), Vec::new());
    for event in &world.log {
        let event = Envelope { confidentiality: class(event.event.kind().name), ..event.clone() };
        registry.evolve(&event);
        log.push(event);
    }
    (registry, log)
}

fn facts(registry: &Registry) -> &CaseFacts {
    registry.access().facts(case_id()).unwrap()
}

fn viewer(registry: &Registry, user: &str, role: Role) -> Viewer {
    let actor =
        Actor { user: UserId::new(user).unwrap(), role, office: Office::new("O1").unwrap(), on_behalf_of: None };
    Viewer::of(registry, &actor, day(START))
}

/// What a role sees that recorded nothing itself.
fn sight(registry: &Registry, role: Role) -> CaseSight {
    viewer(registry, JANUS, role).of_case(facts(registry)).unwrap()
}

fn of_kind<'a>(log: &'a [Envelope], kind: &str) -> &'a Envelope {
    log.iter().rfind(|event| event.event.kind().name == kind).unwrap()
}

fn change(class: &str) -> Act {
    act(
        "ChangeEvidenceAccess",
        FOCAL,
        json!({"evidence": "E1", "confidentiality": class, "reason": "a source is named"}),
    )
}

#[test]
fn an_event_counts_as_what_the_evidence_it_attached_is_today() {
    let start = given(drafted());
    let class_of = |given: &Given| {
        let (registry, log) = classed(&given.0, |_| OPEN);
        let facts = facts(&registry);
        let event = of_kind(&log, "EvidenceAttached");
        assert_eq!(facts.position_of_evidence(&EvidenceId::new("E1").unwrap()), Some(event.position));
        assert_eq!(facts.class_of_evidence(&EvidenceId::new("E1").unwrap()), facts.class_of(event));
        (facts.class_of(event), facts.highest())
    };
    assert_eq!(class_of(&start), (RESTRICTED, RESTRICTED));
    assert_eq!(class_of(&start.clone().and(change("STRICTLY_CONFIDENTIAL"))), (STRICT, STRICT));
    // What was in confidence once makes for a second fold, in which all is seen again.
    assert_eq!(class_of(&start.and([change("STRICTLY_CONFIDENTIAL"), change("OPEN")])), (OPEN, STRICT));
}

#[test]
fn evidence_that_a_correction_makes_more_confidential_is_so() {
    let corrected = given(drafted())
        .and([correct("EvidenceAttached", "confidentiality", "\"STRICTLY_CONFIDENTIAL\""), approve_correction()])
        .0;
    let (registry, log) = classed(&corrected, |_| OPEN);
    assert_eq!(facts(&registry).class_of(of_kind(&log, "EvidenceAttached")), STRICT);
}

#[test]
fn who_may_not_read_the_evidence_does_not_see_its_event_and_who_attached_it_does() {
    let world = given(drafted()).and(change("STRICTLY_CONFIDENTIAL")).0;
    let (registry, log) = classed(&world, |_| OPEN);
    let event = of_kind(&log, "EvidenceAttached");
    let sees = |user: &str, role| viewer(&registry, user, role).sees_event(&registry, event);
    assert!(!sees(JANUS, Role::ProjectManager));
    assert!(sees(MANAGER.0, Role::ProjectManager), "attached it");
    assert!(
        sees(JANUS, Role::HrddpFocalPoint)
            || !viewer(&registry, JANUS, Role::HrddpFocalPoint).reaches(facts(&registry))
    );
    assert!(sees(JANUS, Role::LegalCounsel));
}

#[test]
fn what_corrects_an_event_in_confidence_is_in_confidence() {
    let corrected =
        given(met()).and([correct("PreconditionAssessed", "outcome", "\"NOT_MET\""), approve_correction()]).0;
    let (registry, log) = classed(&corrected, |kind| if kind == "PreconditionAssessed" { STRICT } else { OPEN });
    for kind in ["CorrectionProposed", "EventCorrected"] {
        assert_eq!(facts(&registry).class_of(of_kind(&log, kind)), STRICT, "{kind}");
    }
    assert_eq!(facts(&registry).class_of(of_kind(&log, "CaseOpened")), OPEN);
    // What is corrected in confidence may be of any subject.
    let seen = sight(&registry, Role::ProjectManager);
    assert_eq!(seen.of(Subject::Mitigation), Seen::Part(Withheld::Class));
    let (open, log) = classed(&corrected, |_| OPEN);
    assert_eq!(facts(&open).class_of(of_kind(&log, "EventCorrected")), OPEN);
}

#[test]
fn of_a_case_is_seen_what_the_subjects_the_class_and_the_addressee_leave() {
    let world = given(drafted()).0;
    let (registry, _) = classed(&world, |kind| if kind == "SupportItemAdded" { STRICT } else { OPEN });
    let manager = sight(&registry, Role::ProjectManager);
    assert_eq!(manager.of(Subject::Scope), Seen::Part(Withheld::Class));
    assert_eq!(manager.of(Subject::Risk), Seen::Whole);
    assert_eq!(manager.of(Subject::Readings), Seen::Nothing(Withheld::Subject));
    assert!(!manager.sees_all_classes() && !manager.sees_all() && manager.sees_title());
    let staff = sight(&classed(&world, |_| OPEN).0, Role::ProjectStaff);
    assert_eq!(staff.of(Subject::Corrections), Seen::Nothing(Withheld::Subject));
    assert!(staff.of(Subject::Evidence) == Seen::Whole && staff.sees_all(), "nothing was corrected");
    let oversight = sight(&registry, Role::Oversight);
    assert!(oversight.sees_all_classes() && oversight.sees_all());
    let dashboard = sight(&registry, Role::Dashboard);
    assert_eq!(dashboard.of(Subject::Alerts), Seen::Whole);
    assert_eq!(dashboard.of(Subject::CaseSummary), Seen::Nothing(Withheld::Subject));
    assert_eq!(dashboard.of(Subject::Risk), Seen::Nothing(Withheld::Subject));
    assert!(
        !sight(&classed(&world, |kind| if kind == "CaseOpened" { STRICT } else { OPEN }).0, Role::Dashboard)
            .sees_title()
    );
}

#[test]
fn strictly_confidential_events_are_told_by_subject_so_that_their_readings_leave_a_trace() {
    let world = given(drafted()).and(change("STRICTLY_CONFIDENTIAL")).0;
    let (registry, log) = classed(&world, |kind| if kind == "SupportItemAdded" { STRICT } else { OPEN });
    let of = |subject| facts(&registry).strictly_confidential(subject).collect::<Vec<_>>();
    assert_eq!(of(Subject::Scope), [of_kind(&log, "SupportItemAdded").position]);
    assert_eq!(of(Subject::Evidence), [of_kind(&log, "EvidenceAttached").position]);
    assert!(of(Subject::Risk).is_empty());
}

#[test]
fn a_case_folded_from_what_is_seen_holds_nothing_else() {
    let world = given(drafted()).0;
    let (registry, log) = classed(&world, |kind| if kind == "SupportItemAdded" { STRICT } else { OPEN });
    let manager = viewer(&registry, JANUS, Role::ProjectManager);
    let of_case: Vec<Envelope> = log.into_iter().filter(|event| event.stream.case().is_some()).collect();
    let seen: Vec<Envelope> = of_case.iter().filter(|event| manager.sees_event(&registry, event)).cloned().collect();
    assert_eq!(seen.len() + 1, of_case.len(), "all but the item");
    let (whole, part) = (Case::fold(&of_case), Case::fold(&seen));
    assert_eq!((whole.scope.items.len(), part.scope.items.len()), (1, 0));
    assert_eq!(part.scope.opened, whole.scope.opened);
}

#[test]
fn the_subjects_of_cases_are_those_of_their_events() {
    let world = given(drafted()).0;
    for event in world.log.iter() {
        assert_eq!(
            OF_CASES.contains(&subject_of(&event.event)),
            event.stream.case().is_some(),
            "{:?}",
            event.event.kind()
        );
    }
}

#[test]
fn who_could_do_something_on_a_day_held_a_role_that_the_edition_of_that_day_names() {
    let grant_in = |office: &str, user: &str, from: &str, to: Option<&str>| {
        let grant = json!({"user": user, "role": "LEGAL_COUNSEL", "office": office, "from": from, "to": to});
        act("GrantRole", RECORDS, grant)
    };
    let grant = |user: &str, from: &str, to: Option<&str>| grant_in("O7", user, from, to);
    let delegate = act(
        "DelegateRole",
        Person("early", Role::LegalCounsel),
        json!({"user": "stand-in", "delegatedBy": "early", "role": "LEGAL_COUNSEL", "office": "O7", "from": START,
               "to": after(3), "reason": "leave"}),
    );
    let world = given(drafted()).and([grant("early", "2026-01-01", Some(&after(5))), grant("late", &after(9), None)]).0;
    // People act here for O1: so far the delegation is for an office in which nobody holds it.
    let elsewhere = delegate.clone().with("office", "O8");
    let world = Given(world).and(grant_in("O1", "early", "2026-01-01", Some(&after(5))));
    world.clone().when(elsewhere).then_rejected("E-AUTH-03");
    let world = world.and(delegate).0;
    let office = Office::new("O7").unwrap();
    let could = |command: &str, on: u32| {
        let found = authority::could(&world.registry, command, day(&after(on)), Some(&office));
        found.map(|able| able.actor.user.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(could("RecordLegalAdvice", 0), ["early", "stand-in"]);
    assert_eq!(could("RecordLegalAdvice", 4), ["early"]);
    assert_eq!(could("RecordLegalAdvice", 7), Vec::<String>::new());
    assert_eq!(could("RecordLegalAdvice", 9), ["late"]);
    assert_eq!(could("ApproveSupport", 0), Vec::<String>::new());
    let of_stand_in = authority::could(&world.registry, "RecordLegalAdvice", day(START), Some(&office)).nth(1).unwrap();
    assert_eq!(of_stand_in.actor.on_behalf_of.as_ref().map(UserId::as_str), Some("early"));
    let anywhere = authority::could(&world.registry, "ApproveSupport", day(START), None).count();
    assert_eq!(anywhere, 5 + 3, "two chiefs, a regional office, two at headquarters, and one person in three roles");
}
