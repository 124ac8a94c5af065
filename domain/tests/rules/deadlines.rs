//! What falls due, and when: each kind, from the numbers of the first edition.

use domain::{policy::Policy, terms::DeadlineKind};
use serde_json::json;

use crate::{harness::*, stages::*};

/// What is due of a kind: of which record, and when; a day stands for its last millisecond.
fn due(given: &Given, kind: DeadlineKind) -> Vec<(String, String)> {
    let world = &given.0;
    let all = domain::deadline::due(&world.case, &world.registry, &world.registry.policies()[0]);
    let of_kind = all.into_iter().filter(|known| known.kind == kind);
    of_kind
        .map(|known| {
            let (day, at) = (known.due.day(), known.due.to_string());
            (known.subject.to_string(), if known.due == day.end() { day.to_string() } else { at })
        })
        .collect()
}

#[track_caller]
fn is_due(given: Given, kind: DeadlineKind, subject: &str, when: &str) -> Given {
    assert_eq!(due(&given, kind), [(subject.to_owned(), when.to_owned())]);
    given
}

#[track_caller]
fn nothing_due(given: Given, kind: DeadlineKind) {
    assert_eq!(due(&given, kind), []);
}

#[test]
fn the_mechanism_answers_within_fourteen_days() {
    let asked = || given(met()).and([identify("RC_LED"), consult("M1")]);
    is_due(asked(), DeadlineKind::MechanismAnswer, "M1", &after(14));
    nothing_due(asked().and(advice("M1", "SUPPORT_ADVISED")), DeadlineKind::MechanismAnswer);
    nothing_due(asked().and(timeout("M1").on(&after(15))), DeadlineKind::MechanismAnswer);
}

#[test]
fn a_measure_is_due_on_its_day_until_it_is_verified_or_dropped() {
    let open = is_due(given(met()).and(measure("M1")), DeadlineKind::Measure, "M1", "2027-01-01");
    let completed = open.and([agree("M1"), begin("M1"), complete("M1")]);
    let completed = is_due(completed, DeadlineKind::Measure, "M1", "2027-01-01");
    nothing_due(completed.and(verify("M1")), DeadlineKind::Measure);
    nothing_due(given(met()).and([measure("M1"), drop_measure("M1")]), DeadlineKind::Measure);
}

#[test]
fn a_condition_is_due_on_its_day_while_it_is_open() {
    let mut dated = condition("C1", "PRECEDENT");
    dated["dueOn"] = after(40).into();
    let both = json!([dated, condition("C2", "CONTINUING")]);
    let case = || given(requested()).and(approve("D1").with("conditions", both.clone()));
    is_due(case(), DeadlineKind::Condition, "C1", &after(40));
    nothing_due(case().and(satisfy("C1")), DeadlineKind::Condition);
}

#[test]
fn the_last_step_of_an_open_intervention_waits_for_its_answer() {
    let told = step("V1", "SERVICE").with("notification", "N1");
    let taken = || given(active()).and([intervene("V1"), step("V1", "LOCAL"), told.clone()]);
    is_due(taken(), DeadlineKind::InterventionAnswer, "V1 Service", &after(14));
    nothing_due(taken().and(answer("N1", "REFUSED")), DeadlineKind::InterventionAnswer);
    nothing_due(taken().and(close_intervention("V1")), DeadlineKind::InterventionAnswer);
}

#[test]
fn a_promise_is_due_on_its_day_until_something_else_is_answered() {
    let promise = answer("N1", "CORRECTIVE_ACTION_PROMISED").with("promisedBy", after(33));
    let promised = is_due(given(active()).and(promise), DeadlineKind::PromisedAction, "N1", &after(33));
    nothing_due(promised.and(answer("N1", "CORRECTIVE_ACTION_TAKEN")), DeadlineKind::PromisedAction);
}

/// Reviewed within 30 days, ceased or extended within 180.
#[test]
fn a_suspension_is_reviewed_and_comes_to_an_end() {
    let reviewed = |given: Given, day: u32| is_due(given, DeadlineKind::SuspensionReview, "U1", &after(day));
    let ends = |given: Given, day: u32| is_due(given, DeadlineKind::CeaseOrExtend, "U1", &after(day));
    let running = ends(reviewed(given(suspended()), 40), 190);
    let running = ends(reviewed(running.and(review("U1", &after(60)).on(&after(35))), 60), 190);
    let running = ends(running.and(extend("U1", &after(300))), 300);
    let over = running.and(remedied(40)).and(resume("U1").on(&after(41)));
    nothing_due(over, DeadlineKind::CeaseOrExtend);
}

#[test]
fn winding_down_takes_sixty_days() {
    let part = wind_down().with("noticeSent", false);
    let over = is_due(given(ceased()), DeadlineKind::WindDown, "support", &after(70));
    let over = is_due(over.and(part), DeadlineKind::WindDown, "support", &after(70));
    nothing_due(over.and(wind_down()), DeadlineKind::WindDown);
}

/// The policy's own turn of 180 days, or as long as an approval of the level holds where that is less.
#[test]
fn active_support_is_reviewed_in_turn_and_sooner_at_a_higher_level() {
    for (level, days) in [("LOW", 180), ("MEDIUM", 180), ("HIGH", 90)] {
        is_due(given(active_at(level)), DeadlineKind::PeriodicReview, "C-1", &after(days));
    }
    nothing_due(given(approved()), DeadlineKind::PeriodicReview);
}

/// An open consistency alert forces a review within seven days.
#[test]
fn an_alert_on_active_support_forces_a_review() {
    let lost = given(active()).and(precondition("WEAPONS", "NOT_MET").on(&after(10)));
    let lost = is_due(lost, DeadlineKind::PeriodicReview, "C-1", &after(17));
    is_due(lost.and(resolve_alert("ALERT-1")), DeadlineKind::PeriodicReview, "C-1", &after(180));
}

#[test]
fn an_approval_ends_after_the_days_of_its_level() {
    for (level, days) in [("LOW", 365), ("MEDIUM", 180), ("HIGH", 90)] {
        is_due(given(active_at(level)), DeadlineKind::ApprovalEnd, "D1", &after(days));
    }
    is_due(given(four_active()), DeadlineKind::ApprovalEnd, "D1", &after(365));
    nothing_due(given(ceased()), DeadlineKind::ApprovalEnd);
}

#[test]
fn a_precondition_runs_out_after_180_days_and_a_lost_one_is_acted_on_in_24_hours() {
    let ends: Vec<_> = ["NationalOwnership", "DeathPenalty", "Weapons", "CombatCapacity"]
        .map(|which| (which.to_owned(), after(180)))
        .into();
    let mut found = due(&given(active()), DeadlineKind::PreconditionEnd);
    found.sort_by_key(|(which, _)| ends.iter().position(|(known, _)| known == which));
    assert_eq!(found, ends);
    let lost = given(active()).and(precondition("WEAPONS", "NOT_MET").on(&after(10)));
    let lost = is_due(lost, DeadlineKind::SuspensionDecision, "Weapons", &after(11));
    nothing_due(lost.and(precondition("WEAPONS", "MET")), DeadlineKind::SuspensionDecision);
    nothing_due(given(active()).and(end()), DeadlineKind::PreconditionEnd);
}

#[test]
fn what_is_lost_twice_on_one_day_is_acted_on_once() {
    let lost = || precondition("WEAPONS", "NOT_MET").on(&after(10));
    let covered = |pair| lost().with("covers", pairs(&[pair]));
    let lost = given(four_active()).and([covered(FOUR[0]), covered(FOUR[1])]);
    is_due(lost, DeadlineKind::SuspensionDecision, "Weapons", &after(11));
}

/// G16
#[test]
fn a_real_risk_found_under_support_is_acted_on_in_24_hours() {
    let found = || {
        let real_risk = submit("A2").with("realRiskOfGraveViolations", true).with("realRiskReasons", "r");
        vec![start("A2").on(&after(10)), non_provision(), real_risk]
    };
    let running = is_due(given(active()).and(found()), DeadlineKind::SuspensionDecision, "A2", &after(11));
    nothing_due(running.and(suspend("U1", 10)), DeadlineKind::SuspensionDecision);
    nothing_due(given(ready()).and(found()), DeadlineKind::SuspensionDecision);
}

#[test]
fn a_change_of_command_asks_for_screening_within_seven_days() {
    let changed = given(active()).and(material_change("CHANGE_OF_COMMAND").on(&after(20)));
    let changed = is_due(changed, DeadlineKind::Rescreening, "R1", &after(27));
    let screened = screen("X9", "R1", "CLEAR").with("screenedOn", after(21)).on(&after(21));
    nothing_due(changed.and(screened), DeadlineKind::Rescreening);
    nothing_due(given(ready()).and(material_change("CHANGE_OF_COMMAND")), DeadlineKind::Rescreening);
}

#[test]
fn a_screening_ends_after_its_days() {
    is_due(given(active()), DeadlineKind::ScreeningEnd, "R1", &after(365));
    let person = screen("X9", "R1", "CLEAR").with("appliesTo", "BOTH").with("person", "P-77");
    is_due(given(active()).and(person), DeadlineKind::ScreeningEnd, "R1", &after(90));
    nothing_due(given(ready()), DeadlineKind::ScreeningEnd);
}

/// Assessed within five days; where it is credible and grave, acted on within 24 hours of that.
#[test]
fn an_incident_is_assessed_and_a_grave_one_acted_on() {
    let reported = is_due(given(active()).and(incident("N1")), DeadlineKind::IncidentAssessment, "N1", &after(5));
    let grave = reported.and(assess_incident("N1", "CREDIBLE", true).on(&after(3)));
    let grave = is_due(grave, DeadlineKind::GraveIncidentAction, "N1", &after(4));
    nothing_due(grave.clone(), DeadlineKind::IncidentAssessment);
    nothing_due(grave.and(intervene("V1")), DeadlineKind::GraveIncidentAction);
    let mild = given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", false)]);
    nothing_due(mild, DeadlineKind::GraveIncidentAction);
    nothing_due(given(active()).and([incident("N1"), close_incident("N1")]), DeadlineKind::IncidentAssessment);
}

#[test]
fn an_emergency_is_ratified_within_72_hours() {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = drafted();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    acts.extend([applies(&[("S1", "R1")], "APPLIES"), emergency("Y1")]);
    let running = given_under(&policy, acts);
    let running = is_due(running, DeadlineKind::EmergencyRatification, "Y1", "2026-01-13T10:00:00.000Z");
    let over = act("EndEmergency", MANAGER, json!({"emergency": "Y1", "quantities": "q"}));
    nothing_due(running.and(over), DeadlineKind::EmergencyRatification);
}

#[test]
fn an_indicator_is_read_as_often_as_it_was_defined() {
    is_due(given(active()), DeadlineKind::IndicatorReading, "I1", &after(30));
    is_due(given(active()).and(reading("I1", 0, 12, 0)), DeadlineKind::IndicatorReading, "I1", &after(42));
    let retired = act("RetireIndicator", MANAGER, json!({"indicator": "I1", "reason": "r"}));
    nothing_due(given(active()).and(retired), DeadlineKind::IndicatorReading);
    nothing_due(given(ready()).and(indicator("I1")), DeadlineKind::IndicatorReading);
}

#[test]
fn nothing_falls_due_of_a_case_that_is_closed_or_was_not_opened() {
    let all = |given: &Given| {
        let world = &given.0;
        domain::deadline::due(&world.case, &world.registry, &world.registry.policies()[0]).len()
    };
    assert_eq!(all(&given([])), 0);
    let open = given(met()).and(measure("M1"));
    assert!(all(&open) > 0);
    assert_eq!(all(&open.and(withdraw())), 0);
}

/// The numbers of the first edition, as the design gives them.
#[test]
fn the_first_edition_has_the_published_numbers() {
    let days = serde_json::to_value(Policy::first().unwrap().deadlines).unwrap();
    for (name, number) in [
        ("mechanismAnswerDays", 14),
        ("assessmentValidityDays", 180),
        ("preconditionValidityDays", 180),
        ("commanderScreeningDays", 90),
        ("institutionScreeningDays", 365),
        ("rescreeningDays", 7),
        ("suspensionReviewDays", 30),
        ("suspensionLimitDays", 180),
        ("pauseHours", 72),
        ("incidentAssessmentDays", 5),
        ("graveIncidentHours", 24),
        ("windDownDays", 60),
        ("forcedReviewDays", 7),
    ] {
        assert_eq!(days[name], number, "{name}");
    }
    let emergency = Policy::first().unwrap().emergency;
    assert_eq!((emergency.ratify_hours, emergency.max_days), (72, 14));
}
