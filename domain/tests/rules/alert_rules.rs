//! The rules of alerts, in editions.

use domain::{
    Edition,
    alerts::AlertRules,
    terms::{AlertKind, DeadlineKind, Severity},
};
use serde_json::Value;

use crate::{alerts::noon, harness::*, stages::*};

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
