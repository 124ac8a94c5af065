//! Alerts: what raises one, that one cause is one alert, and what ends it by itself.

use domain::{
    Position,
    alerts::AlertRules,
    case::alert::{Alerts, Change, Open},
    policy::Policy,
    terms::{AlertKind, AlertState, FailureKind, Severity},
};
use serde_json::json;

use crate::{harness::*, stages::*};

pub(crate) fn open(given: &Given) -> Vec<Open> {
    given.0.case.alerts.open.to_vec()
}

/// Of what families the open alerts are, and of which records.
pub(crate) fn causes(given: &Given) -> Vec<(AlertKind, String)> {
    open(given).into_iter().map(|known| (known.cause.of, known.cause.subject.to_string())).collect()
}

#[track_caller]
pub(crate) fn one(given: &Given, of: AlertKind, subject: &str) -> Open {
    let found: Vec<_> = open(given)
        .into_iter()
        .filter(|known| known.cause.of == of && known.cause.subject.as_str() == subject)
        .collect();
    assert_eq!(found.len(), 1, "{of} {subject}: {:?}", causes(given));
    found[0].clone()
}

#[track_caller]
pub(crate) fn none(given: &Given, of: AlertKind) {
    assert!(open(given).iter().all(|known| known.cause.of != of), "{of}: {:?}", causes(given));
}

pub(crate) fn on_alert(name: &'static str, by: Person, alert: Position) -> Act {
    act(name, by, json!({"alert": alert}))
}

pub(crate) fn acknowledge(alert: Position) -> Act {
    on_alert("AcknowledgeAlert", MANAGER, alert).with("note", "Called the post.")
}

pub(crate) fn snooze(alert: Position, until: &str) -> Act {
    on_alert("SnoozeAlert", MANAGER, alert).with("until", until).with("reason", "The post answers on Monday.")
}

pub(crate) fn resolve(alert: Position) -> Act {
    on_alert("ResolveAlert", FOCAL, alert).with("reason", "Looked at and settled.")
}

pub(crate) fn breach(from: u32, to: u32) -> Act {
    reading("I1", from, to, 5)
}

pub(crate) fn breached() -> (Given, Position) {
    let given = given(active()).and(breach(1, 2));
    let alert = one(&given, AlertKind::IndicatorBreached, "I1").alert;
    (given, alert)
}

pub(crate) fn noon(day: u32) -> String {
    format!("{}T12:00:00Z", after(day))
}

pub(crate) fn severity(known: &Open) -> Severity {
    known.handling(AlertRules::shipped()).severity
}

#[test]
fn nothing_is_open_of_a_case_in_order() {
    assert_eq!(causes(&given(active())), []);
}

#[test]
fn a_breach_that_goes_on_is_one_alert_until_it_is_cleared() {
    let (given, alert) = breached();
    let again = given.and(breach(3, 4));
    let known = one(&again, AlertKind::IndicatorBreached, "I1");
    assert_eq!((known.alert, known.state), (alert, AlertState::Raised));
    assert!(known.last > alert && severity(&known) == Severity::Warning);
    let once = again.and(reading("I1", 5, 6, 0));
    one(&once, AlertKind::IndicatorBreached, "I1");
    let cleared = once.and(reading("I1", 7, 8, 0));
    none(&cleared, AlertKind::IndicatorBreached);
    let anew = cleared.and(breach(9, 10));
    assert!(one(&anew, AlertKind::IndicatorBreached, "I1").alert > alert, "another breach is another alert");
    let retired = act("RetireIndicator", MANAGER, json!({"indicator": "I1", "reason": "r"}));
    none(&anew.and(retired), AlertKind::IndicatorBreached);
}

#[test]
fn a_breach_that_stops_support_is_graver_and_raises_the_suspension_too() {
    let stops = indicator("I2").with("autoConsequence", "PRECAUTIONARY_SUSPENSION");
    let stopped = given(active()).and([stops, reading("I2", 1, 2, 5)]);
    assert_eq!(severity(&one(&stopped, AlertKind::IndicatorBreached, "I2")), Severity::Critical);
    assert_eq!(open(&stopped).iter().filter(|known| known.cause.of == AlertKind::SupportSuspended).count(), 1);
}

#[test]
fn no_data_twice_is_a_breach() {
    let nothing = |from, to| reading("I1", from, to, 0).with("noData", true);
    let once = given(active()).and(nothing(1, 2));
    none(&once, AlertKind::IndicatorBreached);
    one(&once.and(nothing(3, 4)), AlertKind::IndicatorBreached, "I1");
}

#[test]
fn a_suspension_is_one_alert_until_all_of_it_is_over() {
    let stopped = given(four_active()).and(suspend("U1", 10).with("covers", pairs(&FOUR)));
    one(&stopped, AlertKind::SupportSuspended, "U1");
    let part = stopped.and(remedied(20)).and(resume("U1").with("covers", pairs(&FOUR[..1])).on(&after(21)));
    let known = one(&part, AlertKind::SupportSuspended, "U1");
    assert!(known.last > known.alert, "that a part was resumed is a step of it");
    let ceased = part.and(cease().with("covers", pairs(&FOUR)).on(&after(22)));
    none(&ceased, AlertKind::SupportSuspended);
    one(&ceased, AlertKind::SupportCeased, "support");
    none(&ceased.and(wind_down()), AlertKind::SupportCeased);
    let all = given(suspended()).and(remedied(20)).and(resume("U1").on(&after(21)));
    none(&all, AlertKind::SupportSuspended);
}

#[test]
fn a_grave_incident_is_one_alert_until_somebody_acts_on_it() {
    let grave = || given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true)]);
    assert_eq!(severity(&one(&grave(), AlertKind::GraveIncident, "N1")), Severity::Critical);
    none(&grave().and(intervene("V1")), AlertKind::GraveIncident);
    none(&grave().and(suspend("U1", 0)), AlertKind::GraveIncident);
    none(&grave().and(assess_incident("N1", "NOT_SUBSTANTIATED", true)), AlertKind::GraveIncident);
    let mild = [incident("N1"), assess_incident("N1", "CREDIBLE", false)];
    none(&given(active()).and(mild), AlertKind::GraveIncident);
}

#[test]
fn a_lost_precondition_and_a_real_risk_are_alerts_of_their_own_until_they_are_resolved() {
    let lost = given(active()).and(precondition("WEAPONS", "NOT_MET"));
    let known = one(&lost, AlertKind::ConsistencyAlert, "ALERT-1");
    assert_eq!((known.kind, severity(&known)), (AlertKind::PreconditionLost, Severity::Critical));
    none(&lost.and(resolve_alert("ALERT-1")), AlertKind::ConsistencyAlert);
    let real_risk = submit("A2").with("realRiskOfGraveViolations", true).with("realRiskReasons", "r");
    let found = given(active()).and([start("A2"), non_provision(), real_risk]);
    assert_eq!(one(&found, AlertKind::ConsistencyAlert, "ALERT-1").kind, AlertKind::RealRiskFound);
    let corrected =
        given(active()).and([correct("PreconditionAssessed", "outcome", "\"NOT_MET\""), approve_correction()]);
    assert_eq!(one(&corrected, AlertKind::ConsistencyAlert, "ALERT-1").kind, AlertKind::ConsistencyAlert);
}

#[test]
fn a_refused_visit_is_an_alert_until_the_place_is_seen() {
    let visit = |place: &str, access: &str| {
        let body = json!({"place": place, "announced": false, "access": access, "findings": "f"});
        act("RecordMonitoringVisit", MANAGER, body)
    };
    let refused = || given(active()).and(visit("North post", "REFUSED"));
    one(&refused(), AlertKind::VisitRefused, "North post");
    one(&refused().and(visit("South post", "FULL")), AlertKind::VisitRefused, "North post");
    none(&refused().and(visit("North post", "FULL")), AlertKind::VisitRefused);
    assert_eq!(open(&refused().and(visit("North post", "REFUSED"))).len(), 1);
}

#[test]
fn a_breached_condition_is_an_alert_that_a_person_ends() {
    let conditions = json!([condition("C1", "CONTINUING")]);
    let broken = act("RecordConditionBreach", MANAGER, json!({"condition": "C1", "description": "d"}));
    let given = given(requested()).and(approve("D1").with("conditions", conditions)).and(broken);
    let alert = one(&given, AlertKind::ConditionBreached, "C1").alert;
    none(&given.and(resolve(alert)), AlertKind::ConditionBreached);
}

pub(crate) fn rescue() -> Given {
    let mut policy = Policy::first().unwrap();
    policy.emergency.enabled = true;
    let mut acts = drafted();
    for act in acts.iter_mut().filter(|act| act.name == "AddSupportItem") {
        act.body["lifeSaving"] = "RescueFuel".into();
    }
    acts.extend([applies(&[("S1", "R1")], "APPLIES"), emergency("Y1")]);
    given_under(&policy, acts)
}

/// Authorised, near its end, passed and lapsed: one alert, and a lapse is nothing that the facts undo.
#[test]
fn an_emergency_is_one_alert_from_its_beginning_to_its_lapse() {
    let mut running = rescue();
    let alert = one(&running, AlertKind::EmergencyAuthorised, "Y1").alert;
    assert_eq!(running.0.watch(hour("2026-01-12T00:00:00Z")), ["AlertEscalated", "DeadlineNear"]);
    // That it is near is critical already, and goes further; it passes after its last millisecond.
    assert_eq!(running.0.watch(hour("2026-01-13T10:00:00Z")), ["AlertEscalated"]);
    let passed = running.0.watch(hour("2026-01-13T10:00:00.001Z"));
    assert_eq!(passed, ["DeadlinePassed", "EmergencySupportLapsed"]);
    let known = one(&running, AlertKind::EmergencyAuthorised, "Y1");
    assert_eq!((known.alert, known.kind), (alert, AlertKind::EmergencyLapsed));
    assert_eq!(severity(&known), Severity::Critical);
    none(&running.and(resolve(alert)), AlertKind::EmergencyAuthorised);
    let over = act("EndEmergency", MANAGER, json!({"emergency": "Y1", "quantities": "q"}));
    none(&rescue().and(over.clone()), AlertKind::EmergencyAuthorised);
    let late = rescue().and(over.recorded("2026-01-20T12:00:00Z").on("2026-01-20"));
    assert_eq!(one(&late, AlertKind::EmergencyAuthorised, "Y1").kind, AlertKind::EmergencyLapsed);
}

#[test]
fn the_mechanisms_silence_is_one_alert_until_it_answers() {
    let mut asked = given(met()).and([identify("RC_LED"), consult("M1")]);
    assert_eq!(asked.0.watch(hour(&noon(11))), ["DeadlineNear"]);
    let alert = one(&asked, AlertKind::MechanismTimedOut, "M1").alert;
    assert_eq!(asked.0.watch(hour(&noon(15))), ["DeadlinePassed", "MechanismTimedOut"]);
    assert_eq!(one(&asked, AlertKind::MechanismTimedOut, "M1").alert, alert);
    none(&asked.and(advice("M1", "SUPPORT_ADVISED").on(&after(16))), AlertKind::MechanismTimedOut);
}

#[test]
fn what_was_annulled_raised_nothing() {
    let (given, _) = breached();
    let undone = given.and([annul("IndicatorMeasured"), approve_annulment()]);
    assert_eq!(undone.0.case, domain::Case::fold(&undone.0.history));
    none(&undone, AlertKind::IndicatorBreached);
}

#[test]
fn a_history_of_alerts_is_made_of_one_event_at_a_time() {
    let (given, alert) = breached();
    let given = given.and([acknowledge(alert), reading("I1", 3, 4, 0), reading("I1", 5, 6, 0)]);
    let mut case = domain::Case::default();
    let mut states = Vec::new();
    for envelope in &given.0.history {
        let before = case.alerts.clone();
        case.evolve(envelope);
        for Change { alert: known, state } in Alerts::changes(&before, &case.alerts) {
            assert_eq!(known.alert, alert);
            states.push(state);
        }
    }
    assert_eq!(states, [AlertState::Raised, AlertState::Acknowledged, AlertState::Resolved]);
}

#[test]
fn an_answer_to_an_alert_leaves_a_dossier_as_it_is() {
    let asked = given(ready()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true), request("Q1")]);
    let alert = one(&asked, AlertKind::GraveIncident, "N1").alert;
    let waiting = |given: &Given| given.0.case.decision.requests.last().unwrap().later_events;
    assert_eq!(waiting(&asked.and(acknowledge(alert))), 0);
}

fn failure(name: &'static str, kind: &str) -> Act {
    let act = act(name, SYSTEM, json!({"kind": kind, "subject": "nightly"})).on(START);
    if name == "RecordFailure" { act.with("detail", "The disk is full.") } else { act }
}

#[test]
fn what_fails_in_the_ledger_itself_is_an_alert_of_its_own_stream() {
    let failed = given(active()).and(failure("RecordFailure", "BACKUP"));
    assert_eq!(open(&failed), []);
    let known = failed.0.registry.ledger().alerts.open.to_vec();
    assert_eq!((known.len(), known[0].cause.of), (1, AlertKind::BackupFailed));
    let alert = known[0].alert;
    failed.clone().when(failure("RecordFailure", "BACKUP")).then_rejected("E-REF-02");
    failed.clone().when(failure("RecordFailure", "SCRUB")).then_accepted();
    failed.clone().when(failure("RecordFailure", "SCRUB")).by(RECORDS).then_rejected("E-AUTH-01");
    failed.clone().when(failure("RecordFailureEnd", "SCRUB")).then_rejected("E-REF-01");
    failed.clone().when(acknowledge(alert).of_ledger()).then_rejected("E-AUTH-01");
    failed.clone().when(resolve(alert).of_ledger()).by(SYSTEM).then_rejected("E-ALR-05");
    failed.clone().when(acknowledge(alert)).by(MANAGER).then_rejected("E-ALR-01");
    let near =
        act("RecordDeadlineNear", SYSTEM, json!({"kind": "MEASURE", "subject": "M1", "due": noon(20), "days": 3}));
    failed.clone().when(near.of_ledger()).then_rejected("E-REF-01");
    let taken = failed.clone().when(acknowledge(alert).of_ledger()).by(RECORDS).then_accepted();
    assert_eq!(taken.0.registry.ledger().alerts.open[0].state, AlertState::Acknowledged);
    assert_eq!(taken.0.case, failed.0.case);
    let mut waits = failed.clone();
    assert!(waits.0.watch(hour(&noon(2))).contains(&"AlertEscalated"));
    let works = failed.and(failure("RecordFailureEnd", "BACKUP"));
    assert!(works.0.registry.ledger().alerts.open.is_empty());
}

#[test]
fn each_kind_of_failure_is_an_alert_of_its_own_kind_until_that_works_again() {
    let raised = |kind: FailureKind| match kind {
        FailureKind::Projection => AlertKind::ProjectionFailed,
        FailureKind::Scrub => AlertKind::ScrubFailed,
        FailureKind::Backup => AlertKind::BackupFailed,
        FailureKind::Delivery => AlertKind::DeliveryFailed,
    };
    let spelled = |kind: FailureKind| json!(kind).as_str().unwrap().to_owned();
    let known = |given: &Given| -> Vec<AlertKind> {
        given.0.registry.ledger().alerts.open.iter().map(|known| known.cause.of).collect()
    };
    let mut all = given(active());
    for (count, kind) in FailureKind::ALL.iter().enumerate() {
        all = all.and(failure("RecordFailure", &spelled(*kind)));
        assert_eq!(known(&all).len(), count + 1, "the same record, of another kind, is another cause");
        assert_eq!(known(&all)[count], raised(*kind));
        let signal = domain::alerts::cause::of(all.0.log.last().unwrap()).unwrap();
        assert_eq!((signal.kind, signal.ends), (raised(*kind), false));
    }
    for (count, kind) in FailureKind::ALL.iter().enumerate() {
        all = all.and(failure("RecordFailureEnd", &spelled(*kind)));
        assert_eq!(known(&all), FailureKind::ALL[count + 1..].iter().map(|kind| raised(*kind)).collect::<Vec<_>>());
    }
}
