//! What is recorded in confidence is told by nothing that names it: what falls due, what passed, what a registry says.

use domain::{
    Envelope, Event, Registry, Stream,
    access::{CaseFacts, CaseSight, Viewer, seers, subject_of},
    case::closing::{self, DeadlinePassed},
    deadline,
    terms::{Confidentiality, DeadlineKind, Office, RecipientId, Role, Subject, Text, TokenScope, UserId},
};
use serde_json::json;

use crate::{acts::*, harness::*, stages::*};

const OPEN: Confidentiality = Confidentiality::Open;
const STRICT: Confidentiality = Confidentiality::StrictlyConfidential;

/// The registry of a world in which every event is open but those in whose body `marked` is a word.
fn registry(world: &World, marked: &[&str]) -> (Registry, Vec<Envelope>) {
    let (mut registry, mut log) = (Registry::default(), Vec::new());
    for event in &world.log {
        let body = event.event.serialize_body(serde_json::value::Serializer).unwrap().to_string();
        let passed = event.event.kind().name == "DeadlinePassed";
        let is_marked = !passed && marked.iter().any(|word| body.contains(&format!("\"{word}\"")));
        let event = Envelope { confidentiality: if is_marked { STRICT } else { OPEN }, ..event.clone() };
        registry.evolve(&event);
        log.push(event);
    }
    (registry, log)
}

fn facts(registry: &Registry) -> &CaseFacts {
    registry.access().facts(case_id()).unwrap()
}

/// What a role sees that recorded nothing itself; made up as if it held the role.
fn viewer(registry: &Registry, role: Role) -> Viewer {
    let (user, office) = (UserId::new(JANUS).unwrap(), Office::new("O1").unwrap());
    Viewer::of(registry, &domain::Actor { user, role, office, on_behalf_of: None }, day(START))
}

fn sight(registry: &Registry, role: Role) -> CaseSight {
    viewer(registry, role).of_case(facts(registry)).unwrap()
}

/// Two incidents, one of which is told in strict confidence, and of each a deadline that passed.
fn passed() -> World {
    let mut world = given(drafted()).and([incident("I1"), incident("I2"), intervene("V1"), step("V1", "LOCAL")]).0;
    let passed = [
        (DeadlineKind::IncidentAssessment, "I1"),
        (DeadlineKind::IncidentAssessment, "I2"),
        (DeadlineKind::InterventionAnswer, "V1 Local"),
        (DeadlineKind::ScreeningEnd, "R1"),
        (DeadlineKind::ScreeningEnd, "R2"),
    ];
    for (number, (kind, subject)) in passed.into_iter().enumerate() {
        let body = DeadlinePassed { kind, subject: Text::new(subject).unwrap(), due: hour("2026-01-09T23:59:59Z") };
        let event = Event::Closing(closing::Event::DeadlinePassed(body));
        world.append(Stream::Case(case_id()), event, SYSTEM, day(START), &format!("passes-{number:04}"));
    }
    world
}

fn passed_of<'a>(log: &'a [Envelope], subject: &str) -> &'a Envelope {
    let is_of = |event: &&Envelope| matches!(&event.event, Event::Closing(closing::Event::DeadlinePassed(body)) if body.subject.as_str() == subject);
    log.iter().find(is_of).unwrap()
}

#[test]
fn a_deadline_that_passed_counts_as_confidential_as_what_it_names_and_is_about_the_same() {
    let (known, log) = registry(&passed(), &["I1", "V1", "X2"]);
    let class = |subject: &str| facts(&known).class_of(passed_of(&log, subject));
    assert_eq!((class("I1"), class("I2")), (STRICT, OPEN), "another incident is no secret");
    assert_eq!(class("V1 Local"), STRICT);
    assert_eq!((class("R1"), class("R2")), (OPEN, STRICT), "the screening X2 of R2 is");
    assert_eq!(subject_of(&passed_of(&log, "I1").event), Subject::Incidents);
    assert_eq!(subject_of(&passed_of(&log, "V1 Local").event), Subject::Interventions);
    assert_eq!(subject_of(&passed_of(&log, "R2").event), Subject::Recipients);
    let sees = |role, subject: &str| viewer(&known, role).sees_event(&known, passed_of(&log, subject));
    assert!(sees(Role::ProjectManager, "I2") && !sees(Role::ProjectManager, "I1"));
    assert!(sees(Role::HeadquartersDecider, "I1"));
    // It is read where the case says how it closes, and leaves its trace there.
    let of = |subject| facts(&known).strictly_confidential(subject).collect::<Vec<_>>();
    let positions = ["I1", "V1 Local", "R2"].map(|subject| passed_of(&log, subject).position);
    assert_eq!(of(Subject::Closing), positions);
    assert!(!of(Subject::Incidents).is_empty() && !of(Subject::Incidents).contains(&positions[0]));
    let (open, log) = registry(&passed(), &[]);
    assert_eq!(facts(&open).class_of(passed_of(&log, "I1")), OPEN);
}

#[test]
fn what_falls_due_is_seen_with_the_whole_of_what_it_is_about() {
    let sees_in = |world: &World, marked: &[&str], role, kind, subject: &str| {
        let (known, _) = registry(world, marked);
        sight(&known, role).sees_deadline(&known, kind, subject)
    };
    let sees = |marked: &[&str], role, kind, subject: &str| sees_in(&passed(), marked, role, kind, subject);
    let (assessment, manager) = (DeadlineKind::IncidentAssessment, Role::ProjectManager);
    assert!(sees(&[], manager, assessment, "I2"));
    assert!(!sees(&["I1"], manager, assessment, "I2"), "that there are others would tell of the one");
    assert!(sees(&["I1"], Role::HeadquartersDecider, assessment, "I1"));
    assert!(sees(&["I1"], manager, DeadlineKind::Measure, "M1"), "measures are another matter");
    // What the day comes from, too.
    assert!(!sees(&["V1"], manager, DeadlineKind::GraveIncidentAction, "I2"));
    // The registry of recipients, by recipient.
    let (screening, drafted) = (DeadlineKind::ScreeningEnd, given(drafted()).0);
    assert!(sees_in(&drafted, &["X2"], manager, screening, "R1"));
    assert!(!sees_in(&drafted, &["X2"], manager, screening, "R2"));
    assert!(sees_in(&drafted, &["X2"], Role::HeadquartersDecider, screening, "R2"));
}

/// A finding under support is told by the deadline that it brings; a measure that is lost, by the review.
#[test]
fn what_a_finding_makes_due_is_seen_with_the_risks_and_a_review_with_the_measures() {
    let world = given(rated("LOW")).and(measure("M1")).0;
    let sees = |marked: &[&str], role, kind, subject: &str| {
        let (known, _) = registry(&world, marked);
        sight(&known, role).sees_deadline(&known, kind, subject)
    };
    let (decision, manager) = (DeadlineKind::SuspensionDecision, Role::ProjectManager);
    assert!(sees(&[], manager, decision, "Weapons") && sees(&[], manager, decision, "A2"));
    assert_eq!(deadline::about(decision, "Weapons").0, Subject::Preconditions);
    assert_eq!(deadline::about(decision, "A2").0, Subject::Risk);
    // Whoever sees the preconditions but no risks is told of the one and not of the other.
    let mut rules = serde_json::to_value(domain::access::AccessRules::first().unwrap()).unwrap();
    let rows = rules["rows"].as_array_mut().unwrap();
    let row = rows.iter_mut().find(|row| row["role"] == "PROJECT_MANAGER").unwrap();
    row["sees"].as_array_mut().unwrap().retain(|subject| subject != "RISK");
    let narrow = given(rated("LOW")).and(act("PublishAccessRules", HQ, rules)).0;
    let (known, _) = registry(&narrow, &[]);
    let seen = |subject: &str| sight(&known, manager).sees_deadline(&known, decision, subject);
    assert!(seen("Weapons") && !seen("A2"));
    let review = DeadlineKind::PeriodicReview;
    assert!(sees(&[], manager, review, "C-1") && !sees(&["M1"], manager, review, "C-1"));
}

#[test]
fn every_kind_of_deadline_is_about_a_subject_that_is_not_only_a_line_about_the_case() {
    for kind in DeadlineKind::ALL {
        let (about, from) = deadline::about(*kind, "A1");
        assert!(!matches!(about, Subject::CaseSummary | Subject::Closing), "{kind}");
        assert!(!from.contains(&about), "{kind}");
    }
}

#[test]
fn of_a_recipient_is_seen_what_its_events_say_that_are_seen() {
    let recipient = RecipientId::new("R1").unwrap();
    let command = |commander: &str| {
        act("RecordCommandChange", FOCAL, json!({"recipient": "R1", "commander": commander, "note": "n"}))
    };
    let world = given(drafted()).and([command("P-1"), screen("X9", "R1", "INELIGIBLE"), command("P-2")]).0;
    let (known, _) = registry(&world, &["X9", "P-2"]);
    let whole = known.recipient(&recipient).unwrap();
    let seen = whole.seen(OPEN).unwrap();
    let commander = |of: &domain::recipient::Recipient| of.commander.as_ref().map(ToString::to_string);
    assert_eq!((commander(whole).as_deref(), commander(&seen).as_deref()), (Some("P-2"), Some("P-1")));
    assert_eq!((whole.screenings.len(), seen.screenings.len()), (2, 1));
    assert_eq!((whole.highest(), seen.highest()), (STRICT, OPEN));
    assert_eq!(whole.strictly_confidential().count(), 2);
    assert_eq!(seen.strictly_confidential().count(), 0);
    assert_eq!(whole.seen(STRICT).as_ref(), Some(whole));
    // The rules go by all of it; who reads less is told less.
    assert!(known.ineligible_since(&recipient).is_some());
    assert_eq!(known.ineligible_since_in(&recipient, OPEN), None);
    assert_eq!(known.ineligible_since_in(&recipient, STRICT), known.ineligible_since(&recipient));
    let shown = known.seen(OPEN).unwrap();
    assert_eq!(shown.recipient(&recipient), Some(&seen));
    assert!(known.seen(STRICT).is_none(), "all of it is theirs");
    // No day and no moment before it says when what is confidential came.
    let class = |registry: &Registry| registry.class_of_deadline(case_id(), DeadlineKind::ScreeningEnd, "R1");
    let mut of_a_day = known.clone();
    of_a_day.effective(day("1999-01-01"));
    assert_eq!(of_a_day.recipient(&recipient).map(domain::recipient::Recipient::highest), Some(OPEN));
    let mut of_a_moment = Registry::default();
    of_a_moment.judged_by(known.judging());
    for past in [&known, &of_a_day, &of_a_moment] {
        assert_eq!(class(past), STRICT);
        assert!(past.seen(OPEN).is_some() && past.seen(STRICT).is_none());
    }
    // One that was registered in confidence is not there.
    let (known, _) = registry(&world, &["R2"]);
    let hidden = RecipientId::new("R2").unwrap();
    assert!(known.recipient(&hidden).unwrap().seen(OPEN).is_none());
    assert!(known.seen(OPEN).unwrap().recipient(&hidden).is_none());
}

#[test]
fn a_token_for_alerts_shows_no_small_counts_and_no_cases_whoever_holds_it() {
    let (known, _) = registry(&given(drafted()).0, &[]);
    let whole = viewer(&known, Role::HeadquartersDecider);
    assert_eq!(whole.count(1), Some(1));
    let alerts = whole.clone().within(&[TokenScope::Alerts]);
    assert_eq!((alerts.count(1), alerts.count(5)), (None, Some(5)));
    assert!(!alerts.sees(Subject::CaseSummary) && alerts.sees(Subject::Counts));
    assert!(alerts.reaches(facts(&known)));
    let both = whole.within(&[TokenScope::Alerts, TokenScope::Read]);
    assert!(both.count(1) == Some(1) && both.sees(Subject::CaseSummary));
}

#[test]
fn who_holds_a_token_of_the_systems_own_role_can_see_a_case_until_it_ends() {
    let token = act(
        "IssueAccessToken",
        SYSTEM,
        json!({"token": "T1", "user": "the-machine", "role": "SYSTEM", "office": "O1", "name": "n", "scopes": ["READ"],
               "secretSha256": "07".repeat(32), "until": "2026-02-01T00:00:00Z"}),
    );
    let revoke = act("RevokeAccessToken", SYSTEM, json!({"token": "T1", "reason": "lost"}));
    let told = |world: &World, on: &str| {
        let facts = world.registry.access().facts(case_id()).unwrap();
        seers(&world.registry, facts, day(on)).any(|seer| seer.actor.user.as_str() == "the-machine")
    };
    let start = given(drafted());
    assert!(!told(&start.0, START));
    let issued = start.and(token);
    assert!(told(&issued.0, START) && told(&issued.0, "2026-02-01") && !told(&issued.0, "2026-02-02"));
    assert!(!told(&issued.and(revoke).0, START));
}
