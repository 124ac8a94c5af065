//! The life of alerts: what raises one, that one cause is one alert, who answers it, and how it ends.

use domain::{
    Edition, Position,
    alerts::AlertRules,
    case::alert::{Alerts, Change, Open},
    policy::Policy,
    terms::{AlertKind, AlertState, DeadlineKind, Severity},
};
use serde_json::{Value, json};

use crate::{harness::*, stages::*};

fn open(given: &Given) -> Vec<Open> {
    given.0.case.alerts.open.to_vec()
}

/// Of what families the open alerts are, and of which records.
fn causes(given: &Given) -> Vec<(AlertKind, String)> {
    open(given).into_iter().map(|known| (known.cause.of, known.cause.subject.to_string())).collect()
}

#[track_caller]
fn one(given: &Given, of: AlertKind, subject: &str) -> Open {
    let found: Vec<_> = open(given)
        .into_iter()
        .filter(|known| known.cause.of == of && known.cause.subject.as_str() == subject)
        .collect();
    assert_eq!(found.len(), 1, "{of} {subject}: {:?}", causes(given));
    found[0].clone()
}

#[track_caller]
fn none(given: &Given, of: AlertKind) {
    assert!(open(given).iter().all(|known| known.cause.of != of), "{of}: {:?}", causes(given));
}

fn on_alert(name: &'static str, by: Person, alert: Position) -> Act {
    act(name, by, json!({"alert": alert}))
}

fn acknowledge(alert: Position) -> Act {
    on_alert("AcknowledgeAlert", MANAGER, alert).with("note", "Called the post.")
}

fn snooze(alert: Position, until: &str) -> Act {
    on_alert("SnoozeAlert", MANAGER, alert).with("until", until).with("reason", "The post answers on Monday.")
}

fn resolve(alert: Position) -> Act {
    on_alert("ResolveAlert", FOCAL, alert).with("reason", "Looked at and settled.")
}

fn breach(from: u32, to: u32) -> Act {
    reading("I1", from, to, 5)
}

fn breached() -> (Given, Position) {
    let given = given(active()).and(breach(1, 2));
    let alert = one(&given, AlertKind::IndicatorBreached, "I1").alert;
    (given, alert)
}

fn noon(day: u32) -> String {
    format!("{}T12:00:00Z", after(day))
}

fn severity(known: &Open) -> Severity {
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

fn rescue() -> Given {
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
fn somebody_takes_it_in_hand_by_name_and_once() {
    let (given, alert) = breached();
    given.clone().when(acknowledge(alert)).by(OVERSIGHT).then_rejected("E-AUTH-01");
    given.clone().when(acknowledge(alert)).by(RECORDS).then_rejected("E-AUTH-01");
    given.clone().when(acknowledge(Position(1))).then_rejected("E-ALR-01");
    let known = given.when(acknowledge(alert)).then_kinds(["AlertAcknowledged"]);
    let open = one(&known, AlertKind::IndicatorBreached, "I1");
    assert_eq!((open.state, open.by.as_ref().map(|user| user.as_str())), (AlertState::Acknowledged, Some(MANAGER.0)));
    known.clone().when(acknowledge(alert)).by(CHIEF).then_rejected("E-ALR-02");
    // What goes on is known; what is graver is not.
    assert_eq!(
        one(&known.clone().and(breach(3, 4)), AlertKind::IndicatorBreached, "I1").state,
        AlertState::Acknowledged
    );
    let mut incident_known = grave_and_acknowledged();
    incident_known.0.watch(hour("2026-01-12T00:00:00Z"));
    let open = one(&incident_known, AlertKind::GraveIncident, "N1");
    assert_eq!((open.state, open.kind, open.by), (AlertState::Raised, AlertKind::DeadlinePassed, None));
}

fn grave_and_acknowledged() -> Given {
    let grave = given(active()).and([incident("N1"), assess_incident("N1", "CREDIBLE", true)]);
    let alert = one(&grave, AlertKind::GraveIncident, "N1").alert;
    grave.and(acknowledge(alert))
}

#[test]
fn who_is_recused_has_no_part_in_alerts_either() {
    let (given, alert) = breached();
    given.and(recusal(CHIEF)).when(acknowledge(alert)).by(CHIEF).then_rejected("E-DEC-05");
}

#[test]
fn an_alert_is_put_off_for_a_time_that_its_urgency_allows_and_comes_back() {
    let (mut given, alert) = breached();
    let latest = format!("{}T12:00:00Z", after(9));
    given.clone().when(snooze(alert, &noon(2))).then_rejected("E-ALR-03");
    given.clone().when(snooze(alert, &format!("{}T12:00:00.001Z", after(9)))).then_rejected("E-ALR-03");
    given = given.when(snooze(alert, &latest)).then_kinds(["AlertSnoozed"]);
    given.clone().when(snooze(alert, &noon(5))).by(CHIEF).then_rejected("E-ALR-02");
    given.clone().when(on_alert("EndSnooze", SYSTEM, alert)).on(&after(8)).then_rejected("E-ALR-04");
    given.clone().when(on_alert("EndSnooze", MANAGER, alert)).on(&after(9)).then_rejected("E-AUTH-01");
    assert!(!given.0.watch(hour(&noon(8))).contains(&"AlertSnoozeEnded"));
    assert!(given.0.watch(hour(&latest)).contains(&"AlertSnoozeEnded"));
    let known = one(&given, AlertKind::IndicatorBreached, "I1");
    assert_eq!((known.state, known.until, known.step), (AlertState::Raised, None, 0));
    given.clone().when(on_alert("EndSnooze", SYSTEM, alert)).then_rejected("E-ALR-02");
    // It may be put off again once it is back, and what is acknowledged may be, too.
    given.clone().when(snooze(alert, &noon(10))).then_accepted();
    given.and(acknowledge(alert)).when(snooze(alert, &noon(10))).then_accepted();
    let grave = grave_and_acknowledged();
    let alert = one(&grave, AlertKind::GraveIncident, "N1").alert;
    grave.clone().when(snooze(alert, &noon(1))).then_accepted();
    grave.when(snooze(alert, &format!("{}T12:00:00.001Z", after(1)))).then_rejected("E-ALR-03");
}

#[test]
fn what_nobody_acknowledges_goes_further_step_by_step() {
    let (mut given, alert) = breached();
    let escalated = |given: &Given| one(given, AlertKind::IndicatorBreached, "I1").step;
    given.clone().when(on_alert("EscalateAlert", SYSTEM, alert)).on(&after(2)).then_rejected("E-ALR-04");
    given.clone().when(on_alert("EscalateAlert", CHIEF, alert)).on(&after(3)).then_rejected("E-AUTH-01");
    assert_eq!(given.0.watch(hour(&format!("{}T11:59:59.999Z", after(3)))), Vec::<&str>::new());
    assert_eq!(given.0.watch(hour(&noon(3))), ["AlertEscalated"]);
    assert_eq!((given.0.watch(hour(&noon(3))), escalated(&given)), (Vec::new(), 1));
    assert_eq!((given.0.watch(hour(&noon(5))), escalated(&given)), (vec!["AlertEscalated"], 2));
    given.clone().when(on_alert("EscalateAlert", SYSTEM, alert)).on(&after(9)).then_rejected("E-ALR-02");
    let told = |given: &Given| {
        let body = given.0.log.last().unwrap().event.serialize_body(serde_json::value::Serializer).unwrap();
        body["to"].clone()
    };
    assert_eq!(told(&given), json!(["REGIONAL_OFFICE"]));
    // After a long stop both steps at once.
    let (mut stopped, _) = breached();
    assert!(stopped.0.watch(hour(&noon(6))).contains(&"AlertEscalated"));
    let step = stopped.0.log.iter().find(|known| known.event.kind().name == "AlertEscalated").unwrap();
    let body = step.event.serialize_body(serde_json::value::Serializer).unwrap();
    assert_eq!((&body["step"], &body["to"]), (&json!(2), &json!(["CHIEF_OF_MISSION", "REGIONAL_OFFICE"])));
    // What is acknowledged does not.
    let (known, alert) = breached();
    let mut known = known.and(acknowledge(alert));
    assert!(!known.0.watch(hour(&noon(20))).contains(&"AlertEscalated"));
}

#[test]
fn the_program_ends_an_alert_only_where_the_facts_did() {
    let (given, alert) = breached();
    given.clone().when(resolve(alert)).by(SYSTEM).then_rejected("E-ALR-05");
    given.clone().when(resolve(alert)).by(MANAGER).then_rejected("E-AUTH-01");
    let over = given.when(resolve(alert)).then_kinds(["AlertResolved"]);
    none(&over, AlertKind::IndicatorBreached);
    over.when(resolve(alert)).then_rejected("E-ALR-01");
}

#[test]
fn what_was_due_and_is_done_ends_its_alert() {
    let mut due = given(met()).and(measure("M1").with("dueOn", after(20)));
    assert_eq!(due.0.watch(hour(&noon(6))), ["DeadlineNear"]);
    assert_eq!(due.0.watch(hour(&noon(17))), ["DeadlineNear"]);
    let alert = one(&due, AlertKind::DeadlinePassed, "M1").alert;
    assert_eq!(due.0.watch(hour(&noon(21))), ["DeadlinePassed"]);
    assert_eq!(one(&due, AlertKind::DeadlinePassed, "M1").alert, alert, "near and passed are one alert");
    due.clone().when(resolve(alert)).by(SYSTEM).then_rejected("E-ALR-05");
    let mut done = due.clone().and(drop_measure("M1"));
    assert_eq!(done.0.watch(hour(&noon(22))), ["AlertResolved"]);
    assert_eq!(done.0.watch(hour(&noon(23))), Vec::<&str>::new());
    // A new day is another deadline.
    let mut moved = due.and(change_due("M1", &after(60)));
    assert_eq!(moved.0.watch(hour(&noon(22))), ["AlertResolved"]);
    assert_eq!(moved.0.watch(hour(&noon(61))), ["DeadlinePassed"]);
    assert!(one(&moved, AlertKind::DeadlinePassed, "M1").alert > alert);
}

#[test]
fn a_closed_case_leaves_nothing_due_and_its_other_alerts_are_still_answered() {
    let ended = given(active()).and(breach(1, 2)).and(end().on(&after(30)));
    let alert = one(&ended, AlertKind::IndicatorBreached, "I1").alert;
    let mut closed = ended.clone();
    assert!(closed.0.watch(hour(&noon(400))).contains(&"AlertEscalated"));
    let closed = ended.and(close());
    none(&closed, AlertKind::DeadlinePassed);
    closed.clone().when(acknowledge(alert)).then_accepted();
    closed.when(resolve(alert)).then_accepted();
    let mut due = given(met()).and(measure("M1").with("dueOn", after(20)));
    due.0.watch(hour(&noon(6)));
    one(&due, AlertKind::DeadlinePassed, "M1");
    none(&due.and(withdraw()), AlertKind::DeadlinePassed);
}

#[test]
fn that_a_deadline_is_near_is_said_within_its_lead_times_and_once_each() {
    let due = || given(met()).and(measure("M1").with("dueOn", after(20)));
    let at = format!("{}T23:59:59.999Z", after(20));
    let near = |days: u32, on: u32| {
        act("RecordDeadlineNear", SYSTEM, json!({"kind": "MEASURE", "subject": "M1", "due": at, "days": days}))
            .on(&after(on))
    };
    due().when(near(14, 5)).then_rejected("E-ALR-08");
    due().when(near(14, 6)).by(MANAGER).then_rejected("E-AUTH-01");
    due().when(near(13, 7)).then_rejected("E-ALR-08");
    due().when(near(14, 6).with("subject", "M2")).then_rejected("E-ALR-06");
    due().when(near(3, 21)).then_rejected("E-ALR-08");
    let told = due().when(near(14, 6)).then_kinds(["DeadlineNear"]);
    told.clone().when(near(14, 7)).then_rejected("E-ALR-07");
    let nearer = told.when(near(3, 17)).then_accepted();
    nearer.when(near(14, 17)).then_rejected("E-ALR-07");
    due().when(near(3, 20)).then_accepted();
}

/// Whoever put the first lead time aside hears of the second.
#[test]
fn another_lead_time_brings_an_acknowledged_alert_back() {
    let mut due = given(met()).and(measure("M1").with("dueOn", after(20)));
    due.0.watch(hour(&noon(6)));
    let alert = one(&due, AlertKind::DeadlinePassed, "M1").alert;
    let mut known = due.and(acknowledge(alert));
    known.0.watch(hour(&noon(17)));
    assert_eq!(one(&known, AlertKind::DeadlinePassed, "M1").state, AlertState::Raised);
    // A person may end it before; when it passes it is another alert.
    let mut over = known.and(resolve(alert));
    none(&over, AlertKind::DeadlinePassed);
    assert_eq!(over.0.watch(hour(&noon(21))), ["DeadlinePassed"]);
    assert_eq!(one(&over, AlertKind::DeadlinePassed, "M1").kind, AlertKind::DeadlinePassed);
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

fn rules(change: impl FnOnce(&mut AlertRules)) -> Act {
    let mut rules = AlertRules::first().unwrap();
    rules.effective_from = day(START);
    change(&mut rules);
    act("PublishAlertRules", HQ, serde_json::to_value(rules).unwrap()).on(START)
}

#[test]
fn an_edition_of_the_rules_follows_the_last_and_holds_from_its_day() {
    given([]).when(rules(|_| ())).then_kinds(["AlertRulesPublished"]);
    given([]).when(rules(|_| ())).by(FOCAL).then_rejected("E-AUTH-01");
    given([]).when(rules(|rules| rules.edition = Edition(2))).then_rejected("E-INP-01");
    given([]).when(rules(|rules| rules.effective_from = day(&before(1)))).then_rejected("E-INP-01");
    let later = given([]).and(rules(|rules| rules.effective_from = day(&after(10))));
    let lead = |given: &Given, on: u32| given.0.registry.alert_rules_on(day(&after(on))).edition;
    assert_eq!((lead(&later, 9), lead(&later, 10)), (Edition(0), Edition(1)));
    let second = |from: u32| rules(|rules| (rules.edition, rules.effective_from) = (Edition(2), day(&after(from))));
    later.clone().when(second(9)).then_rejected("E-INP-01");
    later.when(second(10)).then_accepted();
}

#[test]
fn rules_that_cannot_work_are_refused() {
    type Change = fn(&mut AlertRules);
    let wrong: [(Change, &str); 14] = [
        (|rules| drop(rules.alerts.pop()), "nothing is said of"),
        (|rules| rules.alerts.push(rules.alerts[0].clone()), "more than one rule"),
        (|rules| rules.alerts[0].kind = AlertKind::DeadlineNear, ""),
        (|rules| drop(rules.deadlines.pop()), "nothing is said of"),
        (|rules| rules.snooze.truncate(2), "nothing is said of"),
        (|rules| rules.alerts[0].grave = Some(Severity::Info), "less urgent"),
        (|rules| rules.alerts[0].told.clear(), "at least one role"),
        (|rules| rules.alerts[0].told.push(domain::terms::Role::Donor), "is not told"),
        (|rules| rules.alerts[0].escalation.clear(), "when nobody acknowledges"),
        (|rules| rules.alerts[0].escalation.reverse(), "later than the one before"),
        (|rules| rules.deadlines[1].lead_days = vec![3, 14], "longest first"),
        (|rules| rules.deadlines[1].lead_days = vec![367], "longest first"),
        (|rules| rules.deadlines[1].near = Severity::Critical, "once it has passed"),
        (|rules| rules.snooze[2].hours = 169, "never put off longer"),
    ];
    for (change, why) in wrong {
        let refused = given([]).0.decide(&rules(change)).expect_err(why);
        assert_eq!(refused.code(), "E-INP-01", "{}", refused.message());
        assert!(refused.message().contains(why), "{why}: {}", refused.message());
    }
    given([]).when(rules(|rules| rules.snooze[2].hours = 168)).then_accepted();
    given([]).when(rules(|rules| rules.deadlines[1].lead_days = vec![366, 1])).then_accepted();
    given([]).when(rules(|rules| rules.deadlines[1].lead_days.clear())).then_accepted();
}

/// An edition changes what is said and when, and what it says nothing of is handled as the program ships it.
#[test]
fn the_watch_goes_by_the_edition_in_force() {
    let earlier = |rules: &mut AlertRules| {
        let of = |rule: &&mut domain::alerts::DeadlineRule| rule.kind == DeadlineKind::Measure;
        rules.deadlines.iter_mut().find(of).unwrap().lead_days = vec![30];
    };
    let due = || given(met()).and(measure("M1").with("dueOn", after(40)));
    let mut by_first = due();
    assert_eq!(by_first.0.watch(hour(&noon(12))), Vec::<&str>::new());
    let mut by_second = due().and(rules(earlier));
    assert_eq!(by_second.0.watch(hour(&noon(12))), ["DeadlineNear"]);
    let mut empty = AlertRules::first().unwrap();
    (empty.alerts, empty.deadlines) = (Vec::new(), Vec::new());
    let shipped = AlertRules::shipped();
    for kind in AlertKind::ALL {
        let handled = |rules: &AlertRules| {
            let known = rules.handling(*kind, Some(DeadlineKind::Measure), true);
            (known.severity, known.told.to_vec(), known.escalation.to_vec())
        };
        assert_eq!(handled(&empty), handled(shipped), "{kind}");
    }
    assert_eq!(empty.lead_days(DeadlineKind::Measure), [14, 3]);
    let first: Value = serde_json::to_value(AlertRules::first().unwrap()).unwrap();
    assert_eq!(first["edition"], 1);
}
