//! Who answers an alert, and what becomes of one that nobody answers.

use domain::{
    Position,
    alerts::AlertRules,
    terms::{AlertKind, AlertState, Severity},
};
use serde_json::json;

use crate::{alerts::*, harness::*, stages::*};

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

/// A critical alert is put off for a day at most, and again and again; nobody is kept from hearing of it by that.
#[test]
fn who_puts_an_alert_off_again_and_again_does_not_keep_it_from_going_further() {
    let stops = indicator("I2").with("autoConsequence", "PRECAUTIONARY_SUSPENSION");
    let mut given = given(active()).and([stops, reading("I2", 1, 2, 5)]);
    let known = one(&given, AlertKind::IndicatorBreached, "I2");
    let (alert, since) = (known.alert, known.since);
    assert_eq!(severity(&known), Severity::Critical);
    let steps = known.handling(AlertRules::shipped()).escalation.len();
    assert!(steps >= 2, "the test says something");
    let hours = |hours: u32| since.plus_hours(hours);
    let last = known.handling(AlertRules::shipped()).escalation[steps - 1].after_hours;
    let mut now = 0;
    while now < last {
        let until = hours(now + 20);
        let put_off = snooze(alert, &until.to_string()).recorded(&hours(now).to_string());
        given = given.when(put_off.on(&hours(now).day().to_string())).then_accepted();
        assert_eq!(one(&given, AlertKind::IndicatorBreached, "I2").state, AlertState::Snoozed);
        now += 20;
        given.0.watch(until);
        // Back, and what it waited meanwhile counts.
        given.0.watch(until);
    }
    let known = one(&given, AlertKind::IndicatorBreached, "I2");
    assert_eq!((known.step as usize, known.since), (steps, since), "it went as far as the rules say");
}

/// Of a passing that an event of its own follows, that event alone is told.
#[test]
fn that_the_mechanism_is_silent_and_an_emergency_lapses_is_told_once() {
    let told = |given: &Given, of: AlertKind| {
        let mut case = domain::Case::default();
        let mut kinds = Vec::new();
        for envelope in &given.0.history {
            let before = case.alerts.clone();
            case.evolve(envelope);
            let changes = domain::case::alert::Alerts::changes(&before, &case.alerts);
            kinds.extend(changes.iter().filter(|change| change.alert.cause.of == of).map(|change| change.alert.kind));
        }
        kinds
    };
    let mut asked = given(met()).and([identify("RC_LED"), consult("M1")]);
    assert_eq!(asked.0.watch(hour(&noon(15))), ["DeadlinePassed", "MechanismTimedOut"]);
    assert_eq!(told(&asked, AlertKind::MechanismTimedOut), [AlertKind::MechanismTimedOut]);
    let mut running = rescue();
    running.0.watch(hour("2026-01-13T10:00:00.001Z"));
    let kinds = told(&running, AlertKind::EmergencyAuthorised);
    assert!(!kinds.contains(&AlertKind::DeadlinePassed) && kinds.ends_with(&[AlertKind::EmergencyLapsed]), "{kinds:?}");
}

/// What was announced and fell due on another day takes no room for ever.
#[test]
fn what_was_announced_is_forgotten_once_its_day_is_past() {
    let mut due = given(met()).and([measure("M1").with("dueOn", after(20)), measure("M2").with("dueOn", after(60))]);
    assert_eq!(due.0.watch(hour(&noon(6))), ["DeadlineNear"]);
    let mut moved = due.and(change_due("M1", &after(90)));
    let announced = |given: &Given| given.0.case.alerts.told.len();
    assert_eq!(announced(&moved), 1);
    assert_eq!(moved.0.case.alerts.told_from(hour(&noon(21))), 0, "it is past its day, and takes no room");
    assert!(moved.0.watch(hour(&noon(46))).contains(&"DeadlineNear"));
    let told = &moved.0.case.alerts.told;
    assert_eq!(told.iter().map(|known| known.subject.as_str()).collect::<Vec<_>>(), ["M2"]);
}
